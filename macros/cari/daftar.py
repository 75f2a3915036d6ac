"""Daftar: every page and term of the site from A to Z, for whom the search does not run (no JavaScript)."""

import re
from collections.abc import Callable, Iterable
from html import escape
from itertools import groupby

from macros.cari.bagian import Halaman
from macros.cari.indeks import kedudukan

TEMPAT = "daftar-halaman"  # the place in the page that is filled when all pages are known


def daftar_html(halaman: Iterable[Halaman], ke: Callable[[str], str]) -> str:
    """Titles of pages, and terms, in the order of letters, each a link."""
    butir = {(_urut(h), h.url) for h in halaman}
    butir |= {(f"{b.judul} (istilah)" if "(" not in b.judul else b.judul, f"{h.url}#{b.jangkar}") for h in halaman if h.url == "istilah/" for b in h.bagian[1:]}
    urut = sorted(butir, key=lambda b: (b[0].lower(), b[1]))
    hasil = []
    for huruf, isi in groupby(urut, key=lambda b: b[0][:1].upper()):
        baris = "".join(f'<li><a href="{escape(_ke(ke, url))}">{escape(judul)}</a></li>' for judul, url in isi)
        hasil.append(f"<h3>{escape(huruf)}</h3><ul>{baris}</ul>")
    return f'<div class="lk-az" data-search-exclude>{"".join(hasil)}</div>'


def _ke(ke: Callable[[str], str], url: str) -> str:
    alamat, pagar, jangkar = url.partition("#")
    return ke(alamat) + pagar + jangkar


def _urut(h: Halaman) -> str:
    """``IK.1.4 Pelaporan kinerja`` is looked up under P."""
    jenis = kedudukan(h.url)[1]
    return re.sub(r"^(IK\.\d\.\d) (.+)$", r"\2 (\1)", h.judul) + (f" ({jenis})" if jenis else "")
