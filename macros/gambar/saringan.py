"""Stages of a selection on one scale: every bar is the share of those who began."""

from collections.abc import Sequence
from dataclasses import dataclass

from macros.gambar import gaya as g
from macros.gambar.titik import pecah


@dataclass(frozen=True)
class Tahap:
    """A stage: its words, and who is left, as a share of the first stage (1 is all of them)."""

    teks: str
    bagian: float


@dataclass(frozen=True)
class Saringan:
    """One selection: what became of it, and its stages."""

    judul: str
    tahap: tuple[Tahap, ...]


def saringan(semua: Sequence[Saringan], *, lebar: int = g.LEBAR) -> str:
    """Each selection under its own words; each stage is a row of the picture's table."""
    skala = (lebar - 1) / max(1.0, *(t.bagian for s in semua for t in s.tahap))
    kotak, tebal, biasa, dasar, batas = [], [], [], [], []
    y = 0
    for s in semua:
        for kata in pecah(s.judul, lebar, tebal=True):
            tebal.append({"x": 0, "y": y + 8, "teks": kata})
            y += 18
        for t in s.tahap:
            for kata in pecah(t.teks, lebar):
                biasa.append({"x": 0, "y": y + 8, "teks": kata})
                y += 17
            kotak.append({"x": 0, "x2": max(t.bagian, 0) * skala, "y": y, "y2": y + 9, "warna": g.SATU})
            dasar.append({"x": skala, "x2": skala, "y": y - 1, "y2": y + 10, "warna": g.GARIS})
            y += 15
            batas.append(y - 2)
        y += 10
    return g.gambar([g.garis(dasar), g.kotak(kotak), g.teks(tebal, tebal=True), g.teks(biasa)], y - 10, tuple(batas), lebar=lebar)
