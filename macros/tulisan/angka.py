"""Numbers and words as readers see them: id_ID, rounded once.

Until here every figure is an exact Decimal. A printed figure keeps the digits that the
report printed; a computed percentage shows two digits, half up.
"""

import re
from collections.abc import Iterable
from decimal import Decimal
from functools import cache

from babel.numbers import format_decimal
from num2words import num2words

from lakip_calc.angka import Angka
from lakip_calc.besaran import Hasil, Kosong, Operan, Rentang, TidakDihitung
from lakip_calc.pembulatan import bulatkan, desimal_tercetak
from lakip_calc.pemeriksaan.laporan import Indikator

KATA_KOSONG = {Kosong.KOSONG: "kosong", Kosong.STRIP: "–", Kosong.TIDAK_TERBACA: "tidak terbaca", Kosong.TIDAK_BERLAKU: "tidak berlaku"}
TIDAK_DICETAK = "tidak dicetak"
# the same inside a sentence
KOSONG = {
    Kosong.KOSONG: "(kosong)",
    Kosong.STRIP: "(bertanda strip)",
    Kosong.TIDAK_TERBACA: "(tidak terbaca)",
    Kosong.TIDAK_BERLAKU: "(tidak berlaku)",
}

# units that are written behind no number: a sign says them, or the number alone does
SATUAN_DIAM = ("", "persen", "rupiah", "nilai", "indeks", "skor", "poin", "predikat", "tanggal", "rasio")

# from the smallest up
BESAR = {Decimal(10**6): "juta", Decimal(10**9): "miliar", Decimal(10**12): "triliun"}


@cache
def bilangan(nilai: Decimal | int, desimal: int = 0) -> str:
    """``1.234,5``: grouped, with exactly ``desimal`` digits, half up. What rounds to zero has no sign."""
    bulat = bulatkan(Decimal(nilai), desimal)
    return format_decimal(bulat, format="#,##0" + ("." + "0" * desimal if desimal else ""), locale="id")


def persen(nilai: Decimal, desimal: int = 2) -> str:
    """``82,47%``."""
    return bilangan(nilai, desimal) + "%"


def rupiah(nilai: Decimal | int) -> str:
    """``Rp32.641.558.000``: whole rupiah."""
    bulat = bulatkan(Decimal(nilai), 0)
    return _minus(bulat) + "Rp" + bilangan(abs(bulat))


def rupiah_pendek(nilai: Decimal | int) -> str:
    """``Rp26,92 miliar``, ``-Rp1,50 juta``: for headlines; the full amount stands beside it.

    Rounded once; what rounds to a thousand of one word is one of the next (``Rp1,00 triliun``).
    """
    utuh = bulatkan(Decimal(nilai), 0)
    if abs(utuh) < min(BESAR):
        return rupiah(nilai)
    semua = [(bulatkan(abs(Decimal(nilai)) / batas, 2), nama) for batas, nama in BESAR.items()]
    banyak, nama = next((satu for satu in semua if satu[0] < 1000), semua[-1])
    return f"{_minus(utuh)}Rp{bilangan(banyak, 2)} {nama}"


def _minus(nilai: Decimal) -> str:
    return "-" if nilai < 0 else ""


def bersatuan(nilai: Decimal, satuan: str, desimal: int | None = None) -> str:
    """The number in the form of its unit: a percentage, rupiah, or a plain number."""
    if satuan == "persen":
        return persen(nilai, 2 if desimal is None else desimal)
    if satuan == "rupiah":
        return rupiah(nilai)
    return bilangan(nilai, 0 if desimal is None else desimal)


def tercetak(angka: Angka | None) -> str:
    """A printed figure in Indonesian notation, with the digits the report gave it; words where its table has no such column."""
    if angka is None:
        return TIDAK_DICETAK
    if isinstance(angka.makna, Rentang):
        return rentang_teks(angka.makna, angka.satuan)
    if angka.kata is not None:
        return angka.kata
    if angka.nilai is None:
        kata = KATA_KOSONG[angka.kosong or Kosong.KOSONG]
        return f"{angka.teks} ({kata})" if angka.kosong is Kosong.TIDAK_BERLAKU and angka.teks != kata else kata
    teks = bersatuan(angka.nilai, angka.satuan, angka.desimal)
    return f"{angka.tanda} {teks}" if angka.tanda else teks


def rentang_teks(rentang: Rentang, satuan: str) -> str:
    """``70–80%``, ``-5 sampai 5``: a range, with the digits it was written with."""
    desimal = max(desimal_tercetak(n) for n in (rentang.bawah, rentang.atas))
    atas = bersatuan(rentang.atas, satuan, desimal)
    bawah = bersatuan(rentang.bawah, "" if satuan == "persen" else satuan, desimal)
    return f"{bawah} sampai {atas}" if rentang.bawah < 0 else f"{bawah}–{atas}"


def berukuran(angka: Angka | None) -> str:
    """A printed figure with its unit in words behind it, where no sign says it: ``≤ 5 hari``, ``120 orang``, ``95%``, ``3,45``."""
    teks = tercetak(angka)
    if angka is None or angka.kosong is not None or angka.satuan in SATUAN_DIAM or angka.berpredikat:
        return teks
    return f"{teks} {angka.satuan}"


def operan_teks(operan: Operan) -> str:
    """An operand as the formula shows it: its own digits, with its unit."""
    if operan.teks:
        return operan.teks
    desimal = max(0, -int(operan.nilai.normalize().as_tuple().exponent))
    return bersatuan(operan.nilai, operan.satuan, desimal)


def rumus_teks(hasil: Hasil) -> str:
    """``95% ÷ 95% × 100 = 100,00%``: the formula with its numbers, rounded once at the end."""
    isi = hasil.rumus_terisi(operan_teks)
    isi = re.sub(r"\s/\s", " ÷ ", isi).replace(" x ", " × ")
    if hasil.operan and hasil.operan[-1].nilai == hasil.nilai:
        isi = isi.removesuffix(f" = {operan_teks(hasil.operan[-1])}")  # a sum names its result in its formula
    return f"{isi} = {hasil_teks(hasil)}"


def hasil_teks(hasil: Hasil | TidakDihitung) -> str:
    """A computed figure, or the reason why there is none; ``160,00%, dibatasi 120,00%`` where a cap lowered it."""
    if isinstance(hasil, TidakDihitung):
        return hasil.alasan
    desimal = 0 if hasil.satuan == "rupiah" else 2
    teks = bersatuan(hasil.nilai, hasil.satuan, desimal)
    if hasil.sebelum_batas is None:
        return teks
    return f"{bersatuan(hasil.sebelum_batas, hasil.satuan, desimal)}, dibatasi {teks}"


def angka_teks(angka: Angka | None) -> str:
    """The figure as printed, or in words why there is none."""
    return tercetak(angka) if angka is None or angka.kosong is None else KOSONG[angka.kosong]


def kalimat_angka(angka: Angka | None) -> str:
    """The figure of an indikator inside a sentence, with its unit, or in words why there is none."""
    if angka is not None and angka.kosong is not None and angka.kosong is not Kosong.TIDAK_BERLAKU:
        return KOSONG[angka.kosong]
    return berukuran(angka)


def deret(isi: Iterable[str]) -> str:
    """A list inside a sentence. Semicolons, because figures hold commas."""
    return "; ".join(isi)


def kalimat(teks: str) -> str:
    """A reason or a note of the arithmetic as a sentence of its own: a capital letter, a full stop."""
    return f"{teks[:1].upper()}{teks[1:].rstrip('.')}."


def terbilang(banyak: int) -> str:
    """``empat``: a small number in words."""
    return num2words(banyak, lang="id")


def semua_kata(banyak: int) -> str:
    """``Satu-satunya``, ``Kedua``, ``Kedelapan``, ``Semua 23``: all of them, before the name of the thing."""
    if banyak == 1:
        return "Satu-satunya"
    return f"Ke{terbilang(banyak)}" if 2 <= banyak <= 10 else f"Semua {bilangan(banyak)}"


def predikat_teks(i: Indikator) -> str:
    """The rung of an indikator, or why there is none."""
    return i.predikat.alasan if isinstance(i.predikat, TidakDihitung) else i.predikat.predikat
