"""Reading a printed cell: numbers in either notation, Indonesian dates, absent values.

The notation is declared per table (or per row), never guessed from the cell: ``id`` writes
1.234,5 and ``en`` writes 1,234.5. What does not fit its notation is refused, with advice.
"""

import re
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from babel.numbers import NumberFormatError, parse_decimal
from slugify import slugify

from lakip_calc.besaran import Kosong

TIDAK_TERBACA = "tidak terbaca"
# a row of bacaan-ocr.csv that speaks of a column head instead of a cell
JUDUL_KOLOM = "judul-kolom"
# where prose of ours wants a figure: of klaim.csv by its code, of any table by table/row/column
SISIPAN = re.compile(r"\{([a-z0-9-]+(?:/[a-z0-9-]+/[a-z0-9_]+)?)\}")
CONTOH = {"id": "1.234,5 (titik untuk ribuan, koma untuk desimal)", "en": "1,234.5 (koma untuk ribuan, titik untuk desimal)"}
# D < C < CC < B < BB < A < AA, and the audit opinion WTP, are values in words.
PREDIKAT = ("AA", "A", "BB", "B", "CC", "C", "D", "WTP")
BULAN = ("januari", "februari", "maret", "april", "mei", "juni", "juli", "agustus", "september", "oktober", "november", "desember")


class TidakTerbaca(ValueError):
    """The cell does not follow its declared form; the message says what to write."""


def baca_kosong(teks: str) -> Kosong | None:
    """In which way a cell holds no value; None where it holds one."""
    return {"": Kosong.KOSONG, "-": Kosong.STRIP, TIDAK_TERBACA: Kosong.TIDAK_TERBACA}.get(teks.strip())


def baca_angka(teks: str, notasi: str, bulat: bool = False) -> Decimal:
    """The exact number that a printed cell states.

    Accepts ``Rp`` in front and ``%`` behind. Raises TidakTerbaca with Indonesian advice.
    """
    inti = re.sub(r"^Rp\s*|\s*%$", "", teks.strip())
    if not re.fullmatch(r"-?[0-9](?:[0-9.,]*[0-9])?", inti):
        raise TidakTerbaca(f"'{teks}' bukan angka; tulis seperti {CONTOH[notasi]}, atau kosongkan bila tidak ada")
    try:
        nilai = parse_decimal(inti, locale=notasi, strict=True)
    except NumberFormatError:
        raise TidakTerbaca(f"'{teks}' tidak mengikuti cara menulis angka tabel ini; tulis seperti {CONTOH[notasi]}") from None
    if bulat and nilai != nilai.to_integral_value():
        raise TidakTerbaca(f"'{teks}' bukan bilangan bulat; tulis tanpa desimal")
    return nilai


def baca_nilai(teks: str, notasi: str) -> tuple[Decimal | None, str | None]:
    """A performance value: (number, None) for a percentage, (None, word) for a predikat."""
    if teks.strip() in PREDIKAT:
        return None, teks.strip()
    try:
        return baca_angka(teks, notasi), None
    except TidakTerbaca as galat:
        raise TidakTerbaca(f"{galat}; predikat yang dikenal: {', '.join(PREDIKAT)}") from None


@dataclass(frozen=True)
class Tanggal:
    """A printed date: one day, a range of days, or a month without a day (hari False)."""

    mulai: date
    selesai: date
    hari: bool = True


def _bulan(kata: str) -> int:
    cocok = [i for i, b in enumerate(BULAN, start=1) if b.startswith(kata.lower())]
    if len(kata) < 3 or len(cocok) != 1:
        raise TidakTerbaca(f"bulan '{kata}' tidak dikenal; tulis salah satu dari {', '.join(b.capitalize() for b in BULAN)}")
    return cocok[0]


_RENTANG = re.compile(
    r"(?:(?P<h1>\d{1,2})\s*(?P<b1>[A-Za-z]+)?\s*(?P<t1>\d{4})?\s*(?:s\.d\.|sampai|-|–)\s*)?"
    r"(?P<h2>\d{1,2})\s+(?P<b2>[A-Za-z]+)\s+(?P<t2>\d{4})"
)


def baca_tanggal(teks: str) -> Tanggal:
    """Days that a printed Indonesian date covers, such as ``8 s.d. 11 November 2023``.

    Also ``1 Mei 2024``, ``29 Apr 2024``, ``21 Januari s.d. 10 Februari 2024`` and a month
    alone (``Januari 2024``). Raises TidakTerbaca with Indonesian advice.
    """
    bersih = teks.strip()
    try:
        if m := re.fullmatch(r"([A-Za-z]+)\s+(\d{4})", bersih):
            bulan, tahun = _bulan(m[1]), int(m[2])
            akhir = date(tahun + bulan // 12, bulan % 12 + 1, 1).toordinal() - 1
            return Tanggal(date(tahun, bulan, 1), date.fromordinal(akhir), hari=False)
        if not (m := _RENTANG.fullmatch(bersih)):
            raise TidakTerbaca(f"'{teks}' bukan tanggal; tulis seperti 7 November 2024 atau 8 s.d. 11 November 2024")
        selesai = date(int(m["t2"]), _bulan(m["b2"]), int(m["h2"]))
        if not m["h1"]:
            return Tanggal(selesai, selesai)
        mulai = date(int(m["t1"] or m["t2"]), _bulan(m["b1"] or m["b2"]), int(m["h1"]))
    except ValueError as galat:
        if isinstance(galat, TidakTerbaca):
            raise
        raise TidakTerbaca(f"'{teks}' bukan tanggal yang ada di kalender") from None
    if mulai > selesai:
        raise TidakTerbaca(f"'{teks}' dimulai sesudah selesai")
    return Tanggal(mulai, selesai)


def kunci_dari(sel: str) -> str:
    """``IK.1.7/18``, key cells as staff write them, as the key of a row."""
    return "-".join(slugify(k) for k in sel.split("/"))
