"""What do the weighted components of an AKIP evaluation add up to?

1. The value of a component is already weighted: perencanaan 24,00 of 30. The total is their sum.
2. A component's share is nilai / bobot x 100, and shows what the total hides.
3. The total is refused while a component is missing: a sum of three is not an evaluation.
4. Weights that do not sum to 100, or a value above its weight, are shown with a note.
5. A value below zero is not a value of an evaluation: neither total nor share. Rule of this site.

Weights 30, 30, 15, 25: [V] PermenPANRB 88/2021, as the table of this report repeats them.
Predikat AA > 90, A > 80, BB > 70, B > 60, CC > 50, C > 30, D otherwise: [S]; public applications disagree
between > and >= on the edges. The thresholds are data: a `Skala` with `bawah_termasuk` False and
`tepi_berbeda` True, read by `predikat.predikat_dari`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from lakip_calc.besaran import Aturan, Hasil, Nilai, Operan, TidakDihitung
from lakip_calc.ketelitian import teliti
from lakip_calc.kosong import KebijakanKosong, lengkap, pilah
from lakip_calc.teks import tulis_angka, tulis_daftar


@dataclass(frozen=True)
class KomponenAkip:
    """One component: its weight (`bobot`) and its weighted value (`nilai`), both in points of 100."""

    nama: str
    bobot: Nilai
    nilai: Nilai


@teliti
def nilai_akip(komponen: Sequence[KomponenAkip]) -> Hasil | TidakDihitung:
    """AKIP: the sum of the weighted values, in points. Refused while a value is missing.

    Raises ValueError where two components have one name.
    """
    if len({satu.nama for satu in komponen}) < len(komponen):
        raise ValueError("two components have one name")
    pilahan = pilah({satu.nama: satu.nilai for satu in komponen}, "nilai")
    if tolak := pilahan.tolak(KebijakanKosong.TOLAK):
        return tolak
    if negatif := [f"nilai {bagian.nama}" for bagian in pilahan.ada if bagian.nilai < 0]:
        return TidakDihitung(f"{tulis_daftar(negatif)} di bawah nol")
    total = sum((bagian.nilai for bagian in pilahan.ada), Decimal(0))
    return Hasil(
        total,
        "nilai",
        Aturan.AKIP,
        (Operan("jumlah", total, "nilai"),),
        "jumlah nilai seluruh komponen = {jumlah}",
        _catatan(komponen, {bagian.nama: bagian.nilai for bagian in pilahan.ada}),
        pilahan.ada,
    )


@teliti
def bagian_nilai(komponen: KomponenAkip) -> Hasil | TidakDihitung:
    """AKIP-BAGIAN: nilai / bobot x 100 of one component, in percent of what could be reached."""
    isi = lengkap({"nilai": komponen.nilai, "bobot": komponen.bobot})
    if isinstance(isi, TidakDihitung):
        return isi
    nilai, bobot = isi.values()
    if bobot <= 0:
        return TidakDihitung("bobot nol" if bobot == 0 else "bobot di bawah nol")
    if nilai < 0:
        return TidakDihitung("nilai di bawah nol")
    catatan = ("nilai melebihi bobot",) if nilai > bobot else ()
    operan = Operan("nilai", nilai, "nilai"), Operan("bobot", bobot, "nilai")
    return Hasil(100 * nilai / bobot, "persen", Aturan.AKIP_BAGIAN, operan, "{nilai} / {bobot} x 100", catatan)


def _catatan(komponen: Sequence[KomponenAkip], nilai: Mapping[str, Decimal]) -> tuple[str, ...]:
    pilahan = pilah({satu.nama: satu.bobot for satu in komponen})
    catatan = [f"bobot {tulis_daftar(pilahan.kurang)} tidak ada"] if pilahan.kurang else []
    catatan += [f"nilai {bobot.nama} melebihi bobotnya" for bobot in pilahan.ada if nilai[bobot.nama] > bobot.nilai]
    jumlah_bobot = sum((bobot.nilai for bobot in pilahan.ada), Decimal(0))
    if not pilahan.kurang and jumlah_bobot != 100:
        catatan.append(f"jumlah bobot {tulis_angka(jumlah_bobot)}, bukan 100")
    return tuple(catatan)
