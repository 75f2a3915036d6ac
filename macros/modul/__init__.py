"""Modul: what only some offices have, each in a folder here that may be deleted as a whole.

A modul says what it offers in files of these names; each of them may be missing:

    gambar.py    ``tawaran(tahun)``: its pictures
    kalimat.py   ``KALIMAT``: its sentences about tables, by the code of their kamus
    kata.py      ``KATA``: its rooms of words for the pages

Whoever gathers asks here what is there. Nothing outside a modul imports it by name.
"""

from collections.abc import Iterator
from importlib import import_module
from importlib.util import find_spec
from pkgutil import iter_modules
from types import ModuleType


def bagian(nama: str) -> Iterator[ModuleType]:
    """The file of this name of every modul that is there and has one, in the order of the folders' names."""
    for modul in sorted(m.name for m in iter_modules(__path__) if m.ispkg):
        alamat = f"{__name__}.{modul}.{nama}"
        if find_spec(alamat):
            yield import_module(alamat)
