"""Belum ditulis: the mark of a sentence that somebody still has to write into a page.

A line that begins with ``TULIS:`` says what to write in its place. Where the year is a draft the page shows it; a
published year with such a line is not published. Lines inside a fenced block are examples and mean nothing.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from macros.tahun.galat import Galat
from macros.tahun.sisa import TULIS
from macros.tulisan.unsur import aman, html

# a list item or a quotation may begin with the mark too
BARIS = re.compile(rf"^(?P<awal>\s*(?:(?:[-*+>]|\d+\.)\s+)*){re.escape(TULIS)}\s*(?P<isi>.*?)\s*$")
PAGAR = re.compile(r"^\s*(```|~~~)")
DOCS = Path("docs")


@dataclass(frozen=True)
class BelumDitulis:
    """One mark: the page, the line, what is to be written there."""

    berkas: str
    baris: int
    isi: str


def tanda_belum_ditulis(teks: str, berkas: str = "") -> Iterator[BelumDitulis]:
    """Every mark in the text of a page, in the order of its lines."""
    for baris, cocok in _bertanda(teks):
        if cocok:
            yield BelumDitulis(berkas, baris, cocok["isi"])


def belum_ditulis(akar: Path, tahun: str) -> list[BelumDitulis]:
    """Every mark in the pages of a year, page by page; a page that cannot be read is told elsewhere."""
    hasil: list[BelumDitulis] = []
    for jalur in sorted((akar / DOCS / tahun).rglob("*.md")):
        try:
            teks = jalur.read_text(encoding="utf-8-sig")
        except (OSError, UnicodeDecodeError):
            continue
        hasil += tanda_belum_ditulis(teks, jalur.relative_to(akar).as_posix())
    return hasil


def galat_belum_ditulis(akar: Path, tahun: str, draf: bool) -> list[Galat]:
    """A fault for every mark in the pages of a published year; a draft may hold any number of them."""
    if draf:
        return []
    saran = "tulis kalimatnya sebagai ganti baris ini, atau hapus barisnya; selama tahun ini draf, baris ini boleh ada"
    return [Galat(b.berkas, b.baris, "", f"'{TULIS} {b.isi}' belum ditulis; {saran}") for b in belum_ditulis(akar, tahun)]


def tampilkan_belum_ditulis(markdown: str) -> str:
    """The page of a draft with its marks as notes that nobody overlooks, line by line; without a mark, the same text."""
    baris = []
    for (_, cocok), asli in zip(_bertanda(markdown), markdown.split("\n"), strict=True):
        baris.append(_catatan(cocok["awal"], cocok["isi"]) if cocok else asli)
    return "\n".join(baris)


def _catatan(awal: str, isi: str) -> str:
    """An item stays an item; a line of its own becomes a paragraph of its own."""
    kata = html("<strong>Belum ditulis:</strong> {}", aman(isi))
    return f"{awal}{kata}" if awal.strip() else html('<p class="catatan belum-ditulis" role="note">{}</p>', kata)


def _bertanda(teks: str) -> Iterator[tuple[int, re.Match[str] | None]]:
    """Every line by its number, with the mark it carries."""
    dipagari = False
    for nomor, baris in enumerate(teks.split("\n"), start=1):
        if PAGAR.match(baris):
            dipagari = not dipagari
        yield nomor, None if dipagari else BARIS.match(baris)
