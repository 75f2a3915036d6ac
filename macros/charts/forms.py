"""The few forms that every picture of the report uses.

A form knows layout and nothing about elections: it takes labels, lengths and words and
returns SVG. Lengths become floats here, for drawing only.
"""

from dataclasses import dataclass
from datetime import date
from typing import Any

from . import style as g

LEBAR_HURUF = 6.6  # of a letter at the size we draw, on the wide side


@dataclass(frozen=True)
class Batang:
    """One bar: its length, the words behind it, its colour, and an optional tick."""

    nilai: float
    teks: str
    warna: str = g.SATU
    tanda: float | None = None


@dataclass(frozen=True)
class Kelompok:
    """A label with the bars that belong to it."""

    label: str
    batang: tuple[Batang, ...]


def batang(kelompok: list[Kelompok], *, garis: float | None = None, label_garis: str = "", ruang: int = 92, maks: float | None = None) -> str:
    """Horizontal bars from zero, each under its label, with its words behind it.

    ``garis`` draws one dashed line across all bars; ``ruang`` is kept free for the words.
    """
    nilai = [b.nilai for k in kelompok for b in k.batang] + [b.tanda for k in kelompok for b in k.batang if b.tanda]
    skala = (g.LEBAR - ruang) / max([maks or 0, garis or 0, *nilai, 1e-9])
    labels, kotak, kata, tanda = [], [], [], []
    y = 18 if garis is not None else 2
    atas = y
    for k in kelompok:
        labels.append({"x": 0, "y": y + 8, "teks": k.label})
        y += 18
        for b in k.batang:
            kotak.append({"x": 0, "x2": b.nilai * skala, "y": y, "y2": y + 14, "warna": b.warna})
            ujung = max(b.nilai, b.tanda or 0) * skala
            kata.append({"x": ujung + 6, "y": y + 7.5, "teks": b.teks})
            if b.tanda is not None:
                tanda.append({"x": b.tanda * skala, "x2": b.tanda * skala, "y": y - 3, "y2": y + 17, "warna": g.TEKS})
            y += 18
        y += 6
    lapisan = [g.kotak(kotak)]
    if garis is not None:
        x = garis * skala
        lapisan.append(g.garis([{"x": x, "x2": x, "y": atas - 2, "y2": y - 4, "warna": g.TEKS}], putus=True))
        lapisan.append(g.teks([{"x": x, "y": 8, "teks": label_garis}], align="right" if x > g.LEBAR / 2 else "left", warna=g.TEKS))
    if tanda:
        lapisan.append(g.garis(tanda, tebal=2.5))
    return g.gambar([*lapisan, g.teks(labels), g.teks(kata, tebal=True)], y)


@dataclass(frozen=True)
class Pasangan:
    """A value before and after, with the words that tell both."""

    label: str
    sebelum: float
    sesudah: float
    teks: str


def pasangan(baris: list[Pasangan], *, nama_sebelum: str, nama_sesudah: str) -> str:
    """A hollow circle before, a filled one after, joined by a line, one row each."""
    maks = max(max(b.sebelum, b.sesudah) for b in baris) or 1
    skala = (g.LEBAR - 16) / maks
    x = lambda v: 8 + v * skala  # noqa: E731
    labels, kata, ruas, sebelum, sesudah, dasar = [], [], [], [], [], []
    y = 30
    for b in baris:
        labels.append({"x": 0, "y": y, "teks": b.label})
        kata.append({"x": g.LEBAR, "y": y, "teks": b.teks})
        t = y + 16
        dasar.append({"x": 0, "x2": g.LEBAR, "y": t, "y2": t, "warna": g.GARIS})
        ruas.append({"x": x(b.sebelum), "x2": x(b.sesudah), "y": t, "y2": t, "warna": g.SATU})
        sebelum.append({"x": x(b.sebelum), "y": t, "bentuk": "circle", "warna": g.ABU, "isi": "transparent"})
        sesudah.append({"x": x(b.sesudah), "y": t, "bentuk": "circle", "warna": g.SATU, "isi": g.SATU})
        y += 38
    kunci = [
        g.bulatan([{"x": 8, "y": 9, "bentuk": "circle", "warna": g.ABU, "isi": "transparent"}]),
        g.bulatan([{"x": 172, "y": 9, "bentuk": "circle", "warna": g.SATU, "isi": g.SATU}]),
        g.teks([{"x": 18, "y": 10, "teks": nama_sebelum}, {"x": 182, "y": 10, "teks": nama_sesudah}]),
    ]
    return g.gambar(
        [g.garis(dasar), g.garis(ruas, tebal=3), g.bulatan(sebelum), g.bulatan(sesudah), g.teks(labels), g.teks(kata, align="right", tebal=True), *kunci],
        y - 8,
    )


@dataclass(frozen=True)
class TitikTren:
    """One point of a trend; nilai None leaves the place empty and prints the words."""

    label: str
    nilai: float | None
    teks: str
    target: bool = False


def tren(titik: list[TitikTren], *, nama_isi: str, nama_target: str) -> str:
    """Columns of equal width: filled squares for results, hollow diamonds for targets."""
    ada = [t.nilai for t in titik if t.nilai is not None]
    bawah, atas = min([*ada, 60]), max([*ada, 100])
    tinggi, kaki = 118, 40
    y = lambda v: kaki + (atas - v) / ((atas - bawah) or 1) * (tinggi - kaki)  # noqa: E731
    lebar = g.LEBAR / len(titik)
    hasil, target, kata, bawahnya, ruas = [], [], [], [], []
    lalu: tuple[float, float] | None = None
    for i, t in enumerate(titik):
        x = lebar * (i + 0.5)
        bawahnya.append({"x": x, "y": tinggi + 22, "teks": t.label})
        if t.nilai is None:
            kata.append({"x": x, "y": (kaki + tinggi) / 2, "teks": t.teks})
            continue
        tempat = {"x": x, "y": y(t.nilai), "bentuk": "diamond" if t.target else "square"}
        kata.append({"x": x, "y": y(t.nilai) - 15, "teks": t.teks})
        if t.target:
            target.append(tempat | {"warna": g.DUA, "isi": "transparent"})
            continue
        hasil.append(tempat | {"warna": g.SATU, "isi": g.SATU})
        if lalu:
            ruas.append({"x": lalu[0], "y": lalu[1], "x2": x, "y2": y(t.nilai), "warna": g.SATU})
        lalu = (x, y(t.nilai))
    lapisan = [g.garis([{"x": 0, "x2": g.LEBAR, "y": tinggi + 10, "y2": tinggi + 10, "warna": g.GARIS}])]
    if ruas:
        lapisan.append(g.garis(ruas, tebal=2))
    if hasil:
        lapisan.append(g.bulatan(hasil, ukuran=90))
    if target:
        lapisan.append(g.bulatan(target, ukuran=110))
    kunci = [
        g.bulatan([{"x": 8, "y": 9, "bentuk": "square", "warna": g.SATU, "isi": g.SATU}]),
        g.bulatan([{"x": 130, "y": 9, "bentuk": "diamond", "warna": g.DUA, "isi": "transparent"}]),
        g.teks([{"x": 18, "y": 10, "teks": nama_isi}, {"x": 141, "y": 10, "teks": nama_target}]),
    ]
    return g.gambar([*lapisan, *kunci, g.teks(kata, align="center", tebal=True), g.teks(bawahnya, align="center")], tinggi + 34)


BENTUK = ("circle", "square", "diamond", "triangle-up")
PALET = (g.SATU, g.DUA, g.TIGA, g.EMPAT)


def hitungan(baris: list[tuple[str, list[int]]], jenis: list[str]) -> str:
    """One mark per counted thing, row by row; each kind has its own shape and colour."""
    titik, labels, kata = [], [], []
    kunci_y = 9
    kunci, kunci_teks = [], []
    for i, nama in enumerate(jenis):
        kx, ky = (8, kunci_y + 20 * (i // 2)) if i % 2 == 0 else (176, kunci_y + 20 * (i // 2))
        kunci.append({"x": kx, "y": ky, "bentuk": BENTUK[i], "warna": PALET[i], "isi": PALET[i]})
        kunci_teks.append({"x": kx + 11, "y": ky + 1, "teks": nama})
    y = kunci_y + 20 * ((len(jenis) + 1) // 2) + 10
    for label, banyak in baris:
        labels.append({"x": 0, "y": y, "teks": label})
        x = 130
        for i, n in enumerate(banyak):
            for _ in range(n):
                titik.append({"x": x, "y": y, "bentuk": BENTUK[i], "warna": PALET[i], "isi": PALET[i]})
                x += 22
        kata.append({"x": x, "y": y, "teks": str(sum(banyak))})
        y += 24
    return g.gambar([g.bulatan(kunci), g.teks(kunci_teks), g.bulatan(titik, ukuran=110), g.teks(labels), g.teks(kata, tebal=True)], int(y))


@dataclass(frozen=True)
class Masa:
    """A stretch of days (or one day) in the calendar."""

    label: str
    mulai: date
    selesai: date
    warna: str = g.SATU


def kalender(masa: list[Masa], bulan: list[tuple[date, str]], *, akhir: date) -> str:
    """Bars and days on one line of months; every stretch has its own row and words."""
    awal = bulan[0][0]
    skala = g.LEBAR / (akhir - awal).days
    x = lambda d: (d - awal).days * skala  # noqa: E731
    kotak, hari, labels, kisi, nama = [], [], [], [], []
    y = 26
    for m in masa:
        kiri = x(m.mulai) + len(m.label) * LEBAR_HURUF < g.LEBAR
        labels.append(({"x": x(m.mulai) if kiri else g.LEBAR, "y": y + 8, "teks": m.label}, kiri))
        if m.selesai > m.mulai:
            kotak.append({"x": x(m.mulai), "x2": x(m.selesai) + skala, "y": y + 18, "y2": y + 30, "warna": m.warna})
        else:
            hari.append({"x": x(m.mulai), "y": y + 24, "bentuk": "diamond", "warna": m.warna, "isi": m.warna})
        y += 40
    for d, kata in bulan:
        kisi.append({"x": x(d), "x2": x(d), "y": 16, "y2": y - 4, "warna": g.GARIS})
        nama.append({"x": x(d) + 2, "y": 8, "teks": kata})
    lapisan: list[Any] = [g.garis(kisi)]
    if kotak:
        lapisan.append(g.kotak(kotak))
    if hari:
        lapisan.append(g.bulatan(hari, ukuran=90))
    lapisan.append(g.teks(nama, ukuran=11))
    if kiri_ := [r for r, k in labels if k]:
        lapisan.append(g.teks(kiri_))
    if kanan := [r for r, k in labels if not k]:
        lapisan.append(g.teks(kanan, align="right"))
    return g.gambar(lapisan, int(y))
