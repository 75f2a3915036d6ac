"""Causes that several findings share, each told as a hypothesis with its evidence.

1. Every module here looks for one kind of cause. A cause says what would explain the figures, what speaks for
   it and what against it, and how likely the fit is by chance where that can be worked out.
2. A finding belongs to one cause at most: the stronger one, then the one less likely by chance, then the one
   that explains more, then the earlier kind in `PENCARI`.
3. A cause that keeps fewer than BERSAMA findings is left out, unless chance gives its figures at most once in 20.
4. Findings in damaged scanned text have a cause already: they are not gathered here.

A cause is never a statement about the office: printed figures may fit by accident, and the text says how likely.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from lakip_calc.pemeriksaan.laporan import Laporan
from lakip_calc.pemeriksaan.putusan import Temuan
from lakip_calc.pemeriksaan.sebab import (
    deret_tabel,
    dua_naskah,
    kebiasaan,
    petunjuk,
    pola_lain,
    target_lain,
    templat,
    total_disalin,
)
from lakip_calc.pemeriksaan.sebab.dugaan import AGAK_JARANG, Kekuatan, Sebab

PENCARI = (
    deret_tabel.cari,
    total_disalin.cari,
    target_lain.cari,
    pola_lain.cari,
    templat.cari,
    dua_naskah.cari,
    kebiasaan.cari,
    petunjuk.cari,
)
BERSAMA = 2  # findings that make a cause worth telling

__all__ = ["Kekuatan", "Sebab", "cari_sebab"]


def cari_sebab(laporan: Laporan, temuan: Sequence[Temuan]) -> tuple[Sebab, ...]:
    """Likely causes of the findings, strongest first; each finding under one cause only."""
    terbaca = [t for t in temuan if not t.penerapan.salah_baca]
    urut = sorted((s for cari in PENCARI for s in cari(laporan, terbaca)), key=_urutan)
    sudah: set[str] = set()
    hasil = []
    for s in urut:
        isi = tuple(i for i in s.temuan if i not in sudah)
        if len(isi) >= BERSAMA or (s.peluang is not None and s.peluang <= AGAK_JARANG):
            hasil.append(replace(s, temuan=isi))
            sudah.update(isi)
    return tuple(hasil)


def _urutan(s: Sebab) -> tuple[int, bool, Decimal, int]:
    return list(Kekuatan).index(s.kekuatan), s.peluang is None, s.peluang or Decimal(0), -len(s.temuan)
