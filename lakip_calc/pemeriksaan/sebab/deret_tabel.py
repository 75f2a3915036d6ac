"""Causes seen in whole columns: a label that was dropped, and the tables that carried its values on."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from lakip_calc.pemeriksaan.laporan import Laporan
from lakip_calc.pemeriksaan.putusan import Temuan
from lakip_calc.pemeriksaan.sebab.deret import semua_deret
from lakip_calc.pemeriksaan.sebab.dugaan import Sebab
from lakip_calc.pemeriksaan.sebab.geser_baris import cari_geser, sebab_geser
from lakip_calc.pemeriksaan.sebab.ikut_salah import cari_ikut


def cari(laporan: Laporan, temuan: Sequence[Temuan]) -> Iterator[Sebab]:
    """Shifted tables, each followed by those that repeat it."""
    deret = semua_deret(laporan)
    for geser in cari_geser(deret):
        sebab, ikut = sebab_geser(laporan, deret, geser, temuan), list(cari_ikut(laporan, deret, geser, temuan))
        yield replace(sebab, melawan=(*sebab.melawan, *(s for s in ikut if isinstance(s, str))))
        yield from (s for s in ikut if isinstance(s, Sebab))
