"""Catatan: the registers of all published years together, each entry with an anchor of its own on one page.

An anchor never changes when a year comes: where a later year would use one that an earlier year has, its own gets the year.
"""

from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import TypeVar

from macros.tahun.perubahan import Perubahan, semua_perubahan
from macros.tahun.ralat import Ralat, semua_ralat
from macros.tahun.situs import Situs
from macros.tahun.tahun import Tahun

P = TypeVar("P", Perubahan, Ralat)


def perubahan_situs(situs: Situs) -> list[Perubahan]:
    """Every change of a published figure, in the order of time."""
    return _bersama(situs, semua_perubahan)


def ralat_situs(situs: Situs) -> list[Ralat]:
    """Everything that the site had told wrongly, in the order of time."""
    return _bersama(situs, semua_ralat)


def _bersama(situs: Situs, semua: Callable[[Tahun], Iterable[P]]) -> list[P]:
    terpakai: set[str] = set()
    hasil: list[P] = []
    for tahun in situs.terbit:
        for p in semua(tahun):
            jangkar = f"{p.jangkar}-{p.tahun}" if p.jangkar in terpakai else p.jangkar
            terpakai.add(jangkar)
            hasil.append(replace(p, jangkar=jangkar))
    return sorted(hasil, key=lambda p: p.tanggal)
