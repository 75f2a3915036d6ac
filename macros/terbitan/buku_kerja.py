"""Writing a workbook as XLSX from plain sheets: texts, numbers and days with their formats, nothing else.

What is in the workbook is told first, as plain data; so a workbook that was written before, from the same data
by the same code, is not written again (`macros.simpanan`).
Texts are never formulas and never links. The dates inside the file are given, not today's.
"""

import io
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal
from typing import TypeAlias

from xlsxwriter import Workbook

from macros.simpanan import Simpanan

SIMPANAN = Simpanan("xlsx", ("macros/terbitan",), ("XlsxWriter",))
AMAN = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
# the format of a cell: one of these names, or else a number format
BENTUK = {
    "kepala": {"bold": True, "text_wrap": True, "valign": "top", "bottom": 1},
    "teks": {"text_wrap": True, "valign": "top"},
    "hari": {"num_format": "dd/mm/yyyy", "valign": "top", "align": "left"},
}
# a value and its format; None leaves the cell empty
Sel: TypeAlias = tuple[str | Decimal | date, str] | None


def teks(*isi: str) -> list[Sel]:
    """Cells of plain words."""
    return [(s, "teks") if s else None for s in isi]


def kepala(*isi: str) -> list[Sel]:
    """Cells of a head line."""
    return [(s, "kepala") for s in isi]


@dataclass
class Lembar:
    """One sheet; ``bersaring`` freezes its first line and column, and offers a filter on the first line."""

    nama: str
    lebar: list[int]
    baris: list[list[Sel]] = field(default_factory=list)
    bersaring: bool = False


@dataclass
class BukuKerja:
    """A workbook: its properties and its sheets."""

    judul: str
    uraian: str
    dibuat: date
    lembar: list[Lembar]


def xlsx(buku: BukuKerja) -> bytes:
    """The kept file of this workbook, else a newly written one, which is then kept."""
    return SIMPANAN.ambil(buku, lambda: tulis(buku))


def tulis(buku: BukuKerja) -> bytes:
    """The file itself."""
    keluar = io.BytesIO()
    with Workbook(keluar, AMAN) as w:
        d = buku.dibuat
        w.set_properties({"title": buku.judul, "comments": buku.uraian, "created": datetime(d.year, d.month, d.day)})
        bentuk: dict[str, object] = {}
        for lembar in buku.lembar:
            _lembar(w, lembar, bentuk)
    return keluar.getvalue()


def _lembar(w: Workbook, lembar: Lembar, bentuk: dict[str, object]) -> None:
    ws = w.add_worksheet(lembar.nama)
    for c, lebar in enumerate(lembar.lebar):
        ws.set_column(c, c, lebar)
    for r, c, (nilai, nama) in _terisi(lembar.baris):
        if nama not in bentuk:
            bentuk[nama] = w.add_format(BENTUK.get(nama) or {"num_format": nama, "valign": "top"})
        match nilai:
            case Decimal():
                ws.write_number(r, c, int(nilai) if nilai == nilai.to_integral_value() else float(nilai), bentuk[nama])
            case date():
                ws.write_datetime(r, c, nilai, bentuk[nama])
            case _:
                ws.write_string(r, c, nilai, bentuk[nama])
    if lembar.bersaring:
        ws.freeze_panes(1, 1)
        ws.autofilter(0, 0, max(1, len(lembar.baris) - 1), len(lembar.lebar) - 1)


def _terisi(baris: list[list[Sel]]) -> Iterable[tuple[int, int, tuple[str | Decimal | date, str]]]:
    return ((r, c, sel) for r, isi in enumerate(baris) for c, sel in enumerate(isi) if sel is not None)
