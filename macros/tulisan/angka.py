"""Numbers and words as readers see them: id_ID, rounded once, escaped.

Until here every figure is an exact Decimal. A printed figure keeps the digits that the
report printed; a computed percentage shows two digits, half up.
"""

from decimal import ROUND_HALF_UP, Decimal
from functools import cache

from babel.numbers import format_decimal

from lakip_calc.angka import Angka
from lakip_calc.besaran import Kosong

KATA_KOSONG = {Kosong.KOSONG: "kosong", Kosong.STRIP: "–", Kosong.TIDAK_TERBACA: "tidak terbaca"}


@cache
def bilangan(nilai: Decimal | int, desimal: int = 0) -> str:
    """``1.234,5``: grouped, with exactly ``desimal`` digits, half up."""
    bulat = Decimal(nilai).quantize(Decimal(1).scaleb(-desimal), rounding=ROUND_HALF_UP)
    return format_decimal(bulat, format="#,##0" + ("." + "0" * desimal if desimal else ""), locale="id")


def persen(nilai: Decimal, desimal: int = 2) -> str:
    """``82,47%``."""
    return bilangan(nilai, desimal) + "%"


def rupiah(nilai: Decimal | int) -> str:
    """``Rp32.641.558.000``: whole rupiah."""
    return ("-" if nilai < 0 else "") + "Rp" + bilangan(abs(nilai))


def rupiah_pendek(nilai: Decimal | int) -> str:
    """``Rp26,92 miliar``: for headlines; the full amount stands beside it."""
    for batas, nama in ((10**12, "triliun"), (10**9, "miliar"), (10**6, "juta")):
        if abs(nilai) >= batas:
            return f"Rp{bilangan(Decimal(nilai) / batas, 2)} {nama}"
    return rupiah(nilai)


def bersatuan(nilai: Decimal, satuan: str, desimal: int | None = None) -> str:
    """The number in the form of its unit: a percentage, rupiah, or a plain number."""
    if satuan == "persen":
        return persen(nilai, 2 if desimal is None else desimal)
    if satuan == "rupiah":
        return rupiah(nilai)
    return bilangan(nilai, 0 if desimal is None else desimal)


def tercetak(angka: Angka) -> str:
    """A printed figure in Indonesian notation, with the digits the report gave it."""
    if angka.kata is not None:
        return angka.kata
    if angka.nilai is None:
        return KATA_KOSONG[angka.kosong]
    return bersatuan(angka.nilai, angka.satuan, angka.desimal)

