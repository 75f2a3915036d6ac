"""Catatan kaki: on paper a link cannot be followed, so its address stands at the foot of the text.

1. Each address that running text links to has one number on a page, in the order of the text.
2. The number is an attribute of the link (``data-kaki``) that only the print style shows: no word of the page
   changes for screens, search or screen readers. The list is shown in print only.
3. Not numbered: links inside the page, in tables, pictures, lists of pages and lines of reference, where the
   words already say where they lead, and links whose words are the address.
"""

import re

from lxml.html import HtmlElement

from macros.tautan.alamat import mutlak
from macros.tulisan.pohon import kelas, potongan
from macros.tulisan.unsur import Html, daftar, html

TEKS = {"p", "li", "dd"}
BUKAN = {"table", "nav", "figure", "small", "h1", "h2", "h3", "h4", "h5", "h6"}
BUKAN_KELAS = {"unduh", "asal", "tanda", "headerlink", "istilah", "istilah-halaman", "layar", "sampul", "lk-tetap", "lk-alat"}
JUDUL = {"": "Tautan di halaman ini", "en": "Links on this page"}


def bubuhi(isi: HtmlElement, url: str, situs: str, bahasa: str = "") -> None:
    """Number the links of the page at ``url`` and list their addresses at its foot; ``situs`` is the public address."""
    nomor: dict[str, int] = {}
    for tautan in isi.iter("a"):
        tujuan = _tujuan(tautan, url, situs)
        if tujuan and _dalam_teks(tautan, isi):
            tautan.set("data-kaki", str(nomor.setdefault(tujuan, len(nomor) + 1)))
    if nomor:
        isi.extend(potongan(_daftar(nomor, bahasa)))


def _tujuan(tautan: HtmlElement, url: str, situs: str) -> str:
    """The public address a link leads to; empty if paper does not need it."""
    href = tautan.get("href")
    if href is None or "download" in tautan.attrib or href.startswith(("#", "mailto:", "tel:", "javascript:")):
        return ""
    if re.match(r"https?:", href):
        return href
    alamat, pagar, jangkar = href.partition("#")
    return situs + mutlak(alamat, url) + pagar + jangkar


def _dalam_teks(tautan: HtmlElement, isi: HtmlElement) -> bool:
    """Whether a link stands in running text of ``isi``."""
    if kelas(tautan) & BUKAN_KELAS:
        return False
    teks = False
    for atas in tautan.iterancestors():
        if atas is isi:
            break
        if atas.tag in BUKAN or kelas(atas) & BUKAN_KELAS:
            return False
        teks = teks or atas.tag in TEKS
    return teks


def _daftar(nomor: dict[str, int], bahasa: str) -> Html:
    return html('<div class="catatan-kaki" data-search-exclude><p>{}</p>{}</div>', JUDUL.get(bahasa, JUDUL[""]), daftar(nomor, urut=True))
