"""How is a figure rounded, and which rounding explains a printed one?

1. Rounding is exact decimal, half up, once, when a figure is printed. Half up means away from zero:
   0,125 becomes 0,13 and -0,125 becomes -0,13.
2. A printed figure that is the exact one, or rounded so, needs no other explanation: tepat, dibulatkan.
3. Reports also cut digits off, round the realisasi first, or cap at 100. All that fit are named, in this order:
   dipotong, operan dibulatkan dahulu, dibatasi 100. Two that fit are two possibilities, and neither is proven.
4. A cap belongs to a whole table: it explains a 100 only where no other figure of that column is above 100.
5. Misprints seen in reports are named too: a factor of 100 forgotten, and what `salah_cetak` knows.
6. What none of them explains is "tidak dapat dijelaskan". That is a statement about rounding, not about
   the office.

Basis: policy of this site; the habits of reports were seen in reports.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import ROUND_DOWN, ROUND_HALF_UP, Context, Decimal
from enum import StrEnum

from lakip_calc.besaran import Hasil, TidakDihitung
from lakip_calc.ketelitian import pastikan_desimal, teliti

SERATUS = Decimal(100)
_LEBAR = Context(prec=1000)


class Sebab(StrEnum):
    """What explains a printed figure."""

    TEPAT = "tepat"
    DIBULATKAN = "dibulatkan"
    DIPOTONG = "dipotong"
    OPERAN_DIBULATKAN = "operan dibulatkan dahulu"
    DIBATASI = "dibatasi 100"
    FAKTOR_100 = "faktor 100 terlupa"
    SATU_BATAS = "rentang dinilai dari satu batas saja"
    SERAPAN = "serapan dipakai sebagai efisiensi"
    TIDAK_DIJELASKAN = "tidak dapat dijelaskan"


@dataclass(frozen=True)
class PenjelasanCetak:
    """A printed figure, all that may explain it, and how far it is from the exact one (tercetak - dihitung)."""

    tercetak: Decimal
    dihitung: Decimal
    semua: tuple[Sebab, ...]
    selisih: Decimal

    @property
    def sebab(self) -> Sebab:
        """The first that fits; where `semua` has more, it is only one possibility."""
        return self.semua[0]

    def __str__(self) -> str:
        """All that fit, as a reader may be told: "dipotong, atau operan dibulatkan dahulu"."""
        return ", atau ".join(self.semua)


def bulatkan(nilai: Decimal, desimal: int) -> Decimal:
    """`nilai` rounded half up to `desimal` digits after the comma. Never a negative zero.

    Raises ValueError for a negative `desimal`, TypeError for a number that is not a Decimal.
    """
    return _kuantum(nilai, desimal, ROUND_HALF_UP)


def potong(nilai: Decimal, desimal: int) -> Decimal:
    """`nilai` cut off after `desimal` digits, towards zero. Never a negative zero. Errors as `bulatkan`."""
    return _kuantum(nilai, desimal, ROUND_DOWN)


def desimal_tercetak(nilai: Decimal) -> int:
    """How many digits after the comma a printed number has: 2 for 81,10."""
    pastikan_desimal("nilai", nilai)
    return max(0, -int(nilai.as_tuple().exponent))


@teliti
def jelaskan(
    tercetak: Decimal,
    hasil: Hasil,
    *,
    hitung: Callable[..., Hasil | TidakDihitung] | None = None,
    dibulatkan_dahulu: Sequence[str] = ("realisasi",),
    sekolom: Iterable[Decimal] = (),
    keliru: Mapping[Sebab, Iterable[Decimal]] | None = None,
) -> PenjelasanCetak:
    """Which habits of printing explain `tercetak`, a figure of the same unit as `hasil`.

    tercetak           the printed number with its printed digits (81.10, not 81.1)
    hitung             the function that made `hasil`; called again with its operands by name, to see whether
                       rounding some of them first gives what is printed
    dibulatkan_dahulu  the operands that may have been rounded first, to 2, 1 or 0 digits
    sekolom            the other figures printed in the same column: one above 100 rules a cap out
    keliru             what known misprints would have given, by name (see `salah_cetak`)
    """
    semua = tuple(_sebab(tercetak, hasil, hitung, dibulatkan_dahulu, tuple(sekolom), keliru or {}))
    return PenjelasanCetak(tercetak, hasil.nilai, semua or (Sebab.TIDAK_DIJELASKAN,), tercetak - hasil.nilai)


def _sebab(
    tercetak: Decimal,
    hasil: Hasil,
    hitung: Callable[..., Hasil | TidakDihitung] | None,
    dibulatkan_dahulu: Sequence[str],
    sekolom: Sequence[Decimal],
    keliru: Mapping[Sebab, Iterable[Decimal]],
) -> Iterator[Sebab]:
    desimal = desimal_tercetak(tercetak)
    if tercetak == hasil.nilai:
        yield Sebab.TEPAT
        return
    if tercetak == bulatkan(hasil.nilai, desimal):
        yield Sebab.DIBULATKAN
        return
    if tercetak == potong(hasil.nilai, desimal):
        yield Sebab.DIPOTONG
    if hitung is not None and tercetak in _dengan_operan_bulat(hasil, hitung, dibulatkan_dahulu, desimal):
        yield Sebab.OPERAN_DIBULATKAN
    if hasil.satuan == "persen" and tercetak == SERATUS < hasil.nilai and all(s <= SERATUS for s in sekolom):
        yield Sebab.DIBATASI
    # with a single digit that is not zero, too many figures would fit
    if hasil.satuan == "persen" and len(tercetak.as_tuple().digits) > 1 and tercetak == bulatkan(hasil.nilai / SERATUS, desimal):
        yield Sebab.FAKTOR_100
    yield from (sebab for sebab, semua in keliru.items() if any(tercetak == bulatkan(nilai, desimal) for nilai in semua))


def _dengan_operan_bulat(hasil: Hasil, hitung: Callable[..., Hasil | TidakDihitung], nama: Sequence[str], desimal: int) -> list[Decimal]:
    """What would be printed had the operands `nama` been rounded first."""
    tercetak = []
    for digit in (2, 1, 0):
        masukan = {operan.nama: bulatkan(operan.nilai, digit) if operan.nama in nama else operan.nilai for operan in hasil.operan}
        ulang = hitung(**masukan)
        if isinstance(ulang, Hasil):
            tercetak.append(bulatkan(ulang.nilai, desimal))
    return tercetak


def _kuantum(nilai: Decimal, desimal: int, cara: str) -> Decimal:
    pastikan_desimal("nilai", nilai)
    if desimal < 0:
        raise ValueError("desimal must not be negative")
    hasil = nilai.quantize(Decimal(1).scaleb(-desimal), rounding=cara, context=_LEBAR)
    return hasil if hasil else abs(hasil)
