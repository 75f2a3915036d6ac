"""What does a cap (batas) do to a figure, and to all of them?

1. A figure above the cap becomes the cap, and says so. Anything else stays as it is.
2. No cap (None) changes nothing. The report of 2024 states none, and prints 105 to 125 %.
3. A cap is made for capaian: 100 or more. One below zero, which would make all that was done look worse than
   nothing, says so in a second note. Rule of this site.
4. The effect of a cap on a summary is shown beside the summary without it. Where all capped figures are
   equal, the cap has removed all information.

Basis: caps of 100, 110, 120 and 150 all occur in practice; none is binding. A cap is a parameter of a year.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from decimal import Decimal

from lakip_calc.besaran import Hasil, TidakDihitung
from lakip_calc.ketelitian import pastikan_desimal, teliti
from lakip_calc.rekap import rata_rata
from lakip_calc.teks import tulis_angka


def dibatasi(hasil: Hasil | TidakDihitung, batas: Decimal | None) -> Hasil | TidakDihitung:
    """The figure, not above `batas` (same unit as the figure). None is no cap.

    A figure that was lowered carries the note "dibatasi pada 100" and keeps what it was as `sebelum_batas`; rule, formula
    and operands stay.
    """
    if isinstance(hasil, TidakDihitung) or batas is None:
        return hasil
    pastikan_desimal("batas", batas)
    if hasil.nilai <= batas:
        return hasil
    catatan = (f"dibatasi pada {tulis_angka(batas)}", *(("batasnya di bawah nol",) if batas < 0 else ()))
    asal = hasil.nilai if hasil.sebelum_batas is None else hasil.sebelum_batas
    return replace(hasil, nilai=batas, catatan=(*hasil.catatan, *catatan), sebelum_batas=asal)


@dataclass(frozen=True)
class PengaruhBatas:
    """The mean of many figures without and with a cap.

    selisih   mean with the cap - mean without it: zero or less; None if there is no mean
    terkena   names of the figures that the cap lowered
    seragam   True if all figures are equal once capped (and there are at least two)
    """

    batas: Decimal
    tanpa_batas: Hasil | TidakDihitung
    dengan_batas: Hasil | TidakDihitung
    selisih: Decimal | None
    terkena: tuple[str, ...]
    seragam: bool


@teliti
def pengaruh_batas(capaian: Mapping[str, Hasil | TidakDihitung], batas: Decimal) -> PengaruhBatas:
    """What a cap does to the plain mean of these figures."""
    terbatas = {nama: dibatasi(isi, batas) for nama, isi in capaian.items()}
    terkena = tuple(nama for nama in capaian if terbatas[nama] != capaian[nama])
    tanpa, dengan = rata_rata(capaian), rata_rata(terbatas)
    selisih = None
    if isinstance(tanpa, Hasil) and isinstance(dengan, Hasil):
        selisih = dengan.nilai - tanpa.nilai
        if terkena:
            dengan = replace(dengan, catatan=(*dengan.catatan, f"{len(terkena)} nilai dibatasi pada {tulis_angka(batas)}"))
    angka = [isi.nilai for isi in terbatas.values() if isinstance(isi, Hasil)]
    return PengaruhBatas(batas, tanpa, dengan, selisih, terkena, len(angka) > 1 and len(set(angka)) == 1)
