"""Not a check: what the checks of prose share. Words that rate, the percentage beside them, whether a target was met."""

from __future__ import annotations

import re
from collections.abc import Sequence

from lakip_calc.angka import Angka
from lakip_calc.besaran import Skala
from lakip_calc.pemeriksaan.laporan import Indikator, Klaim, Laporan
from lakip_calc.ukuran import ukuran_dari

BERKATA = ("kalimat", "predikat")
# A claim that is nothing but such words rates; inside a longer one only these strong forms do.
_SELURUHNYA = re.compile(r"(?:(?:sangat|amat|cukup|kurang) )?(?:baik|memuaskan|tinggi|sedang|rendah|cukup|kurang|buruk)(?: sekali)?")
_DI_DALAM = r"(?:sangat|amat) (?:baik|memuaskan)|(?:baik|memuaskan) sekali"


def sebutan(klaim: Klaim, skala: Skala) -> str | None:
    """The rating that a claim gives, as printed ("sangat baik"); None if it rates nothing."""
    teks = klaim.angka.teks.strip()
    if klaim.satuan not in BERKATA or not teks:
        return None
    nama = [j.predikat for j in skala.jenjang]
    if _SELURUHNYA.fullmatch(teks.casefold()) or teks.casefold() in {n.casefold() for n in nama}:
        return teks
    panjang = "|".join([re.escape(n) for n in nama if " " in n] + [_DI_DALAM])
    cocok = re.search(rf"\b(?:{panjang})\b", teks, re.IGNORECASE)
    return cocok[0] if cocok else None


def persen_di_samping(laporan: Laporan, klaim: Klaim) -> Klaim | None:
    """The percentage that a rating stands beside: the claim shortly before it, in the same place.

    At most two claims in words lie between them; another number in between, and there is none.
    """
    urutan = list(laporan.klaim.values())
    letak = urutan.index(klaim)
    for lain in reversed(urutan[max(0, letak - 3) : letak]):
        if (lain.bagian, lain.sasaran, lain.indikator) != (klaim.bagian, klaim.sasaran, klaim.indikator):
            return None
        if lain.satuan == "persen":
            return lain
        if lain.satuan not in BERKATA:
            return None
    return None


def indikator_milik(laporan: Laporan, klaim: Klaim) -> tuple[str, ...]:
    """Codes of the indikator that a claim is about: its own, or all of its sasaran; empty if it names neither."""
    if klaim.indikator:
        return (klaim.indikator,)
    return laporan.sasaran[klaim.sasaran].kode_indikator if klaim.sasaran in laporan.sasaran else ()


def dinilai(laporan: Laporan, klaim: Klaim) -> list[Angka]:
    """The figures of the leading table that a rating speaks of: capaian, realisasi anggaran, or both."""
    semua = [laporan.indikator[k] for k in indikator_milik(laporan, klaim) if k in laporan.indikator]
    sel: list[Angka | None] = []
    if "capaian" in klaim.besaran:
        sel += [i.utama.capaian for i in semua]
    if "realisasi_anggaran" in klaim.besaran:
        sel += [i.realisasi_anggaran for i in semua]
    return [a for a in sel if a is not None]


def tercapai(indikator: Indikator, target: Angka | None, realisasi: Angka | None, urutan: Sequence[str] = ()) -> bool | None:
    """Whether `realisasi` meets `target`; None where that cannot be told (missing, or in two units).

    `urutan` serves where the indikator names no words of its own.
    """
    return ukuran_dari(indikator.ukuran, urutan).tercapai(target, realisasi)
