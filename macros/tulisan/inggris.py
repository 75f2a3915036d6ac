"""Figures and dates of the English summary: the same figures, in English notation."""

from decimal import Decimal

from babel.dates import format_date
from babel.numbers import format_decimal

from lakip_calc.angka import Angka
from lakip_calc.besaran import Hasil, TidakDihitung
from lakip_calc.pembulatan import bulatkan
from macros.tahun.tabel.sel import Tanggal


def bilangan_inggris(nilai: Decimal | int, desimal: int = 0) -> str:
    """``32,641,558,000``, ``82.47``: half up, once."""
    return format_decimal(bulatkan(Decimal(nilai), desimal), format="#,##0" + ("." + "0" * desimal if desimal else ""), locale="en")


def hasil_inggris(hasil: Hasil | TidakDihitung) -> str:
    """A computed percentage, with its cap where that lowered it; that there is none, where there is none."""
    if isinstance(hasil, TidakDihitung):
        return "not computed"
    teks = f"{bilangan_inggris(hasil.nilai, 2)}%"
    return teks if hasil.sebelum_batas is None else f"{bilangan_inggris(hasil.sebelum_batas, 2)}%, capped at {teks}"


def tercetak_inggris(angka: Angka) -> str:
    """A printed figure with its unit and the digits that the report gave it."""
    if angka.nilai is None:
        return angka.kata or "not printed"
    teks = bilangan_inggris(angka.nilai, angka.desimal)
    return f"Rp{teks}" if angka.satuan == "rupiah" else f"{teks}%" if angka.satuan == "persen" else teks


def tanggal_inggris(tanggal: Tanggal) -> str:
    """``14 February 2024``."""
    return format_date(tanggal.mulai, "d MMMM yyyy", locale="en")
