"""Stretches of days and single days on one line of months: a bar lasts, a diamond is a day."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from macros.gambar import gaya as g
from macros.gambar.titik import pecah

TEPI = 10  # so that a diamond at the end of the year stays on the board


@dataclass(frozen=True)
class Masa:
    """A stretch of days, or one day, with the words that tell it."""

    label: str
    waktu: str
    mulai: date
    selesai: date


def kalender(masa: Sequence[Masa], bulan: Sequence[tuple[date, str]], *, akhir: date, lebar: int = g.LEBAR) -> str:
    """One row each: its words on lines of their own, its mark on a strip of months below them; years stand under their first month."""
    awal = bulan[0][0]
    skala = (lebar - 2 * TEPI) / ((akhir - awal).days + 1)

    def x(hari: date) -> float:
        return TEPI + (hari - awal).days * skala

    kotak, hari, tebal, biasa, kisi, dasar, batas = [], [], [], [], [], [], []
    nama = [
        {"x": x(d), "y": 8 + 15 * n, "teks": potongan}
        for d, kata in bulan
        if x(d) + g.panjang(kata.split()[0]) <= lebar
        for n, potongan in enumerate(kata.split())
    ]
    y = 36
    for m in masa:
        for kata in pecah(m.label, lebar, tebal=True):
            tebal.append({"x": 0, "y": y + 8, "teks": kata})
            y += 16
        biasa.append({"x": 0, "y": y + 8, "teks": m.waktu})
        y += 18
        if m.selesai > m.mulai:
            kotak.append({"x": x(m.mulai), "x2": x(m.selesai + timedelta(1)), "y": y + 1, "y2": y + 12, "warna": g.SATU})
        else:
            hari.append({"x": x(m.mulai), "y": y + 7, "bentuk": "diamond", "warna": g.DUA, "isi": g.DUA})
        dasar.append({"x": 1, "x2": lebar - 1, "y": y + 14, "y2": y + 14, "warna": g.GARIS})
        kisi += [{"x": x(d), "x2": x(d), "y": y, "y2": y + 14, "warna": g.GARIS} for d, _ in bulan]
        y += 22
        batas.append(y - 3)
    lapisan = [
        g.garis([*dasar, *kisi], tebal=0.75),
        g.kotak(kotak),
        g.bulatan(hari, ukuran=110),
        g.teks(nama),
        g.teks(tebal, tebal=True),
        g.teks(biasa),
    ]
    return g.gambar(lapisan, y - 4, tuple(batas), lebar=lebar)
