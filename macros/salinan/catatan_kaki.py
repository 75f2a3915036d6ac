"""Catatan kaki: on paper a link cannot be followed, so its address stands at the foot of the text.

1. Each address that running text links to has one number on a page, in the order of the text.
2. The number is an attribute of the link (``data-kaki``) that only the print style shows: no word of the page
   changes for screens, search or screen readers. The list is shown in print only.
3. Not numbered: links inside the page, in tables, pictures, lists of pages and lines of reference, where the
   words already say where they lead, and links whose words are the address.
"""

import re
from html import escape, unescape

from macros.tautan.alamat import mutlak

TAG = re.compile(r"(<[^>]*>)")
NAMA = re.compile(r"</?([a-zA-Z][\w-]*)")
HREF = re.compile(r'\shref="([^"]*)"')
KELAS = re.compile(r'\sclass="([^"]*)"')
TEKS = {"p", "li", "dd"}
BUKAN = {"table", "nav", "figure", "small", "h1", "h2", "h3", "h4", "h5", "h6"}
BUKAN_KELAS = {"unduh", "asal", "tanda", "headerlink", "istilah", "istilah-halaman", "layar", "sampul", "lk-tetap"}
KOSONG = {"area", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"}
JUDUL = {"": "Tautan di halaman ini", "en": "Links on this page"}


def bubuhi(html: str, url: str, situs: str, bahasa: str = "") -> str:
    """The content of the page at ``url`` with its links numbered and their addresses listed; ``situs`` is the public address."""
    nomor: dict[str, int] = {}
    hasil: list[str] = []
    terbuka: list[tuple[str, bool | None]] = []  # element, and whether it is running text, must be left alone, or neither
    for potong in TAG.split(html):
        kena = NAMA.match(potong) if potong.startswith("<") else None
        if kena:
            nama = kena[1].lower()
            if potong.startswith("</"):
                while terbuka and terbuka.pop()[0] != nama:
                    pass
            elif nama not in KOSONG and not potong.endswith("/>"):
                if nama == "a" and _dalam_teks(terbuka) and not _kelas(potong) & BUKAN_KELAS:
                    potong = _beri_nomor(potong, url, situs, nomor)
                lewati = nama in BUKAN or _kelas(potong) & BUKAN_KELAS
                terbuka.append((nama, False if lewati else True if nama in TEKS else None))
        hasil.append(potong)
    return "".join(hasil) + _daftar(nomor, bahasa)


def _kelas(tag: str) -> set[str]:
    kelas = KELAS.search(tag)
    return set(kelas[1].split()) if kelas else set()


def _dalam_teks(terbuka: list[tuple[str, bool | None]]) -> bool:
    keadaan = {satu for _, satu in terbuka}
    return True in keadaan and False not in keadaan


def _beri_nomor(tag: str, url: str, situs: str, nomor: dict[str, int]) -> str:
    href = HREF.search(tag)
    if not href or " download" in tag:
        return tag
    tujuan = unescape(href[1])
    if tujuan.startswith(("#", "mailto:", "tel:", "javascript:")):
        return tag
    if not re.match(r"https?:", tujuan):
        alamat, pagar, jangkar = tujuan.partition("#")
        tujuan = situs + mutlak(alamat, url) + pagar + jangkar
    n = nomor.setdefault(tujuan, len(nomor) + 1)
    return f'{tag[:-1]} data-kaki="{n}">'


def _daftar(nomor: dict[str, int], bahasa: str) -> str:
    if not nomor:
        return ""
    butir = "".join(f"<li>{escape(alamat)}</li>" for alamat in nomor)
    return f'<div class="catatan-kaki" data-search-exclude><p>{JUDUL.get(bahasa, JUDUL[""])}</p><ol>{butir}</ol></div>'
