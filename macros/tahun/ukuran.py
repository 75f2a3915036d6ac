"""Ukuran: how each indikator of a year is measured, read before the tables that print it.

``indikator.csv`` names its unit, its polaritas and its scale; ``jenjang.csv`` has the words of each scale. A table that is
still to be checked may be wrong: what cannot be read here is told by the check of its own table.
"""

from collections.abc import Mapping
from dataclasses import replace

from pandas.errors import EmptyDataError, ParserError

from lakip_calc.besaran import Polaritas
from macros.tahun.tabel.sel import PERSEN, CaraUkur
from macros.tahun.tabel.tabel import Bahan, baca_baris


def berukuran(bahan: list[Bahan]) -> list[Bahan]:
    """The tables of a year, each told how every indikator is measured."""
    cara = _cara_ukur({b.kode: b.teks for b in bahan if b.kode in ("indikator", "jenjang")})
    return [replace(b, cara_ukur=cara) if any(k.satuan_indikator for k in b.kamus.kolom) else b for b in bahan]


def _cara_ukur(teks: Mapping[str, str]) -> dict[str, CaraUkur]:
    kata: dict[str, list[str]] = {}
    for r in _baris(teks.get("jenjang", "")):
        kata.setdefault(r.get("skala", ""), []).append(r.get("predikat", ""))
    return {r.get("kode", ""): _satu(r, kata) for r in _baris(teks.get("indikator", ""))}


def _satu(r: Mapping[str, str], kata: Mapping[str, list[str]]) -> CaraUkur:
    polaritas, skala = r.get("polaritas", ""), r.get("skala", "")
    dikenal = Polaritas(polaritas) if polaritas in list(Polaritas) else Polaritas.MAXIMIZE
    return CaraUkur(r.get("satuan") or PERSEN, dikenal, tuple(kata.get(skala, ())) if skala else ())


def _baris(teks: str) -> list[dict[str, str]]:
    try:
        return baca_baris(teks)
    except (EmptyDataError, ParserError, ValueError):
        return []
