"""Angka: one figure as the report prints it, with everything needed to trace it.

The printed text is never overwritten. A cell that holds no figure says which of three
different things it is: empty, a printed dash, or text that cannot be read. None is zero.
"""

from dataclasses import dataclass
from decimal import Decimal

from lakip_calc.besaran import Kosong, Nilai, Rasio, Rentang, Saat
from lakip_calc.ketelitian import pastikan_desimal


@dataclass(frozen=True)
class Angka:
    """A printed figure.

    id      year/table/row/column, for example ``2024/dpt/tarakan-barat/l``
    teks    the text as printed, unchanged
    nilai   the exact number, None where the cell holds none
    kata    a predikat such as ``BB`` (or another word) where the value is no number, else None
    satuan  the unit of ``nilai`` (``persen``, ``orang``, ``rupiah`` ...)
    kosong  why there is neither number nor word, None where there is one
    tempat  where the report prints it, in words
    makna   what a `kata` states that is no predikat: a range, a ratio, a day
    tanda   the sign before a number: ``≤`` at most, ``≥`` at least, ``<``, ``>``
    """

    id: str
    teks: str
    nilai: Decimal | None
    kata: str | None
    satuan: str
    kosong: Kosong | None
    tempat: str
    makna: Rentang | Rasio | Saat | None = None
    tanda: str = ""

    @property
    def berpredikat(self) -> bool:
        """Whether it is a predikat (or another word) rather than a number, a range, a ratio or a day."""
        return self.kata is not None and self.makna is None

    @property
    def untuk_hitung(self) -> Nilai:
        """The figure as the arithmetic receives it: a number, or how it is missing."""
        return self.nilai if self.nilai is not None else self.kosong

    @property
    def bilangan(self) -> Decimal:
        """The number of a figure that is known to hold one. Raises TypeError where it holds none."""
        return pastikan_desimal(self.id, self.nilai)

    @property
    def desimal(self) -> int:
        """Digits printed behind the decimal mark (0 for a whole number or no number)."""
        if self.nilai is None:
            return 0
        return max(0, -int(self.nilai.as_tuple().exponent))
