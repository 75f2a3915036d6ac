"""Modul: what only some offices have, each in a folder here that may be deleted as a whole.

A modul says what it offers in files of these names; each of them may be missing:

    beranda.py   ``kartu(tahun)``: its cards for the front page
    gambar.py    ``tawaran(tahun)``: its pictures; ``NAMA``: what pages call them
    jawaban.py   ``jawaban(tahun)``: its short answers, shown by the search
    kalimat.py   ``KALIMAT``: its sentences about tables, by the code of their kamus
    kata.py      ``KATA``: its rooms of words for the pages
    milik.py     ``KAMUS``: its tables, by the code of their kamus; where a year has none of them, the modul is not there
    topik.py     ``tawaran(tahun)``: its pages by question, as far as the year has their tables

Whoever gathers asks here what is there. Nothing outside a modul imports it by name.
"""

from collections.abc import Iterator
from importlib import import_module
from importlib.util import find_spec
from pkgutil import iter_modules
from types import ModuleType

from macros.tahun.tahun import Tahun


def modul_ada(tahun: Tahun) -> set[str]:
    """The names of the modul that have something to say about a year: those that it has a table of."""
    kamus = {t.kamus.kode for t in tahun.tabel.values()}
    return {milik.__name__.split(".")[-2] for milik in bagian("milik") if kamus.intersection(milik.KAMUS)}


def semua_modul() -> set[str]:
    """The names of all modul that are there."""
    return {milik.__name__.split(".")[-2] for milik in bagian("milik")}


def bagian(nama: str) -> Iterator[ModuleType]:
    """The file of this name of every modul that is there and has one, in the order of the folders' names."""
    for modul in sorted(m.name for m in iter_modules(__path__) if m.ispkg):
        alamat = f"{__name__}.{modul}.{nama}"
        if find_spec(alamat):
            yield import_module(alamat)
