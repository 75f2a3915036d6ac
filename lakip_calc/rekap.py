"""What can be said of many figures at once?

1. A mean is the sum of the values divided by how many there are; weighted: by the sum of their weights.
2. A value that is missing is never zero and never silent. Policy "sebut": the mean is taken over the others,
   and says how many were used and which are missing. Policy "tolak": no mean.
3. Values of different units have no mean: persen and rupiah are refused, and the reason names them.
4. Counts come before percentages: how many met their target, how many did not, how many cannot be told.
   The three always add up to all.

Basis: policy of this site. A mean of percentages over unlike units is not F6; see `rasio`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal

from lakip_calc.besaran import Aturan, Hasil, Nilai, Operan, TidakDihitung
from lakip_calc.ketelitian import pastikan_desimal, teliti
from lakip_calc.ketercapaian import Ketercapaian
from lakip_calc.kosong import KebijakanKosong, pilah, sebab_kosong


@teliti
def rata_rata(
    nilai: Mapping[str, Nilai | Hasil | TidakDihitung],
    *,
    satuan: str = "persen",
    kebijakan: KebijakanKosong = KebijakanKosong.SEBUT,
) -> Hasil | TidakDihitung:
    """The plain mean of named values, in `satuan`; refused where one of them is in another unit.

    How many were used is the operan `banyak`.
    """
    pilahan = pilah(nilai, satuan)
    if tolak := pilahan.tolak(kebijakan) or pilahan.satuan_berbeda(satuan):
        return tolak
    total = sum((bagian.nilai for bagian in pilahan.ada), Decimal(0))
    banyak = Decimal(len(pilahan.ada))
    return Hasil(
        total / banyak,
        satuan,
        Aturan.RATA,
        (Operan("jumlah", total, satuan), Operan("banyak", banyak, "nilai")),
        "{jumlah} / {banyak}",
        pilahan.catatan(),
        pilahan.ada,
        pilahan.kurang,
    )


@teliti
def rata_rata_tertimbang(
    nilai: Mapping[str, Nilai | Hasil | TidakDihitung],
    bobot: Mapping[str, Nilai],
    *,
    satuan: str = "persen",
    kebijakan: KebijakanKosong = KebijakanKosong.SEBUT,
) -> Hasil | TidakDihitung:
    """The weighted mean of named values, in `satuan`: sum of (value x weight) / sum of the weights used.

    A value without a weight counts as missing ("bobot belum dilaporkan"). Refused where a value is in another
    unit. Raises ValueError for a weight
    below zero, or for a weight that belongs to no value.
    """
    if asing := set(bobot) - set(nilai):
        raise ValueError(f"bobot without a value: {sorted(asing)}")
    tanpa_bobot = {nama: sebab for nama in nilai if (sebab := sebab_kosong(bobot.get(nama)))}
    berbobot: dict[str, Nilai | Hasil | TidakDihitung] = {
        nama: TidakDihitung(f"bobot {tanpa_bobot[nama]}") if nama in tanpa_bobot else isi for nama, isi in nilai.items()
    }
    pilahan = pilah(berbobot, satuan)
    if tolak := pilahan.tolak(kebijakan) or pilahan.satuan_berbeda(satuan):
        return tolak
    jumlah_bobot = jumlah_kali = Decimal(0)
    for bagian in pilahan.ada:
        berat = pastikan_desimal(f"bobot {bagian.nama}", bobot[bagian.nama])
        if berat < 0:
            raise ValueError(f"bobot {bagian.nama} is below zero")
        jumlah_bobot += berat
        jumlah_kali += berat * bagian.nilai
    if jumlah_bobot == 0:
        return TidakDihitung("jumlah bobot nol")
    return Hasil(
        jumlah_kali / jumlah_bobot,
        satuan,
        Aturan.RATA_BOBOT,
        (Operan("jumlah_nilai_kali_bobot", jumlah_kali, satuan), Operan("jumlah_bobot", jumlah_bobot, "bobot")),
        "{jumlah_nilai_kali_bobot} / {jumlah_bobot}",
        pilahan.catatan(),
        pilahan.ada,
        pilahan.kurang,
    )


@dataclass(frozen=True)
class RekapKetercapaian:
    """Who met the target, who did not, and of whom it cannot be told: names, in order."""

    tercapai: tuple[str, ...]
    tidak_tercapai: tuple[str, ...]
    tanpa_angka: tuple[str, ...]

    @property
    def semua(self) -> int:
        """How many there are in all."""
        return len(self.tercapai) + len(self.tidak_tercapai) + len(self.tanpa_angka)


def rekap_ketercapaian(status: Mapping[str, Ketercapaian | TidakDihitung]) -> RekapKetercapaian:
    """Sort named answers of `ketercapaian` into the three groups."""
    return RekapKetercapaian(
        tuple(nama for nama, isi in status.items() if isi is Ketercapaian.TERCAPAI),
        tuple(nama for nama, isi in status.items() if isi is Ketercapaian.TIDAK_TERCAPAI),
        tuple(nama for nama, isi in status.items() if isinstance(isi, TidakDihitung)),
    )
