"""The few forms that every picture of the report uses.

A form knows layout and nothing about elections: it takes labels, lengths and words and
returns SVG. No form needs a legend: each mark has its name beside it. Lengths become floats
here, for drawing only.
"""

from dataclasses import dataclass
from datetime import date
from textwrap import wrap
from typing import Any

from macros.gambar import gaya as g

LEBAR_HURUF = 7.2  # of a letter at the size we draw, on the wide side


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


def _panjang(kata: str) -> float:
    return len(kata) * LEBAR_HURUF


def batang(kelompok: list[Kelompok], *, garis: float | None = None, label_garis: str = "", label_tanda: str = "", ruang: int = 92, maks: float | None = None, rinci: bool = False) -> str:
    """Horizontal bars from zero, each under its label, with its words behind it.

    ``garis`` draws one dashed line over all bars, never through a label; ``label_tanda`` names the
    first tick; ``ruang`` is kept free for the words; ``rinci``: each bar is a row of the table.
    """
    nilai = [b.nilai for k in kelompok for b in k.batang] + [b.tanda for k in kelompok for b in k.batang if b.tanda]
    skala = (g.LEBAR - ruang) / max([maks or 0, garis or 0, *nilai, 1e-9])
    labels, kotak, kata, tanda, ruas, nama, batas = [], [], [], [], [], [], []
    y = 18 if garis is not None else 2
    for k in kelompok:
        for baris in wrap(k.label, int(g.LEBAR / LEBAR_HURUF)):
            labels.append({"x": 0, "y": y + 8, "teks": baris})
            y += 18
        for b in k.batang:
            kotak.append({"x": 0, "x2": b.nilai * skala, "y": y, "y2": y + 14, "warna": b.warna})
            kata.append({"x": max(b.nilai, b.tanda or 0, garis or 0) * skala + 6, "y": y + 7.5, "teks": b.teks})
            if garis is not None:
                ruas.append({"x": garis * skala, "x2": garis * skala, "y": y - 3, "y2": y + 17, "warna": g.TEKS})
            if b.tanda is not None:
                if label_tanda and not tanda:
                    nama.append({"x": max(b.tanda * skala, _panjang(k.label) + 8 + _panjang(label_tanda)), "y": y - 10, "teks": label_tanda})
                tanda.append({"x": b.tanda * skala, "x2": b.tanda * skala, "y": y - 3, "y2": y + 17, "warna": g.TEKS})
            y += 18
            if rinci:
                batas.append(y)
        y += 6
        if not rinci:
            batas.append(y)
    lapisan = [g.kotak(kotak)]
    if garis is not None:
        x = garis * skala
        lapisan.append(g.garis(ruas, putus=True))
        lapisan.append(g.teks([{"x": x, "y": 8, "teks": label_garis}], align="right" if x > _panjang(label_garis) else "left"))
    if tanda:
        lapisan.append(g.garis(tanda, tebal=2.5))
    if nama:
        lapisan.append(g.teks(nama, align="right"))
    return g.gambar([*lapisan, g.teks(labels), g.teks(kata, tebal=True)], y, tuple(batas))


@dataclass(frozen=True)
class Pasangan:
    """A value before and after, with the words that tell both."""

    label: str
    sebelum: float
    sesudah: float
    teks: str


def pasangan(baris: list[Pasangan], *, nama_sebelum: str, nama_sesudah: str) -> str:
    """A hollow circle before, a filled one after, joined by a line, one row each; the marks of the first row are named."""
    maks = max(max(b.sebelum, b.sesudah) for b in baris) or 1
    skala = (g.LEBAR - 16) / maks
    x = lambda v: 8 + v * skala  # noqa: E731
    labels, kata, ruas, sebelum, sesudah, dasar, batas = [], [], [], [], [], [], []
    y = 10
    for i, b in enumerate(baris):
        labels.append({"x": 0, "y": y, "teks": b.label})
        if _panjang(b.label) + _panjang(b.teks) > g.LEBAR:
            y += 16
        kata.append({"x": g.LEBAR, "y": y, "teks": b.teks})
        t = y + 16
        dasar.append({"x": 1, "x2": g.LEBAR - 1, "y": t, "y2": t, "warna": g.GARIS})
        ruas.append({"x": x(b.sebelum), "x2": x(b.sesudah), "y": t, "y2": t, "warna": g.SATU})
        sebelum.append({"x": x(b.sebelum), "y": t, "bentuk": "circle", "warna": g.ABU, "isi": "transparent"})
        sesudah.append({"x": x(b.sesudah), "y": t, "bentuk": "circle", "warna": g.SATU, "isi": g.SATU})
        y += 38 if i else 72
        batas.append(y - 12)
    # under the first row: the mark on the left has the upper line, that on the right the lower
    kiri, kanan = sorted([(x(baris[0].sebelum), nama_sebelum), (x(baris[0].sesudah), nama_sesudah)])
    t = dasar[0]["y"]
    tangkai = [{"x": p, "x2": p, "y": t + 6, "y2": t + d, "warna": g.TEKS} for (p, _), d in ((kiri, 11), (kanan, 27))]
    nama = [{"x": max(min(kiri[0] + 5, kanan[0] - 5), _panjang(kiri[1])), "y": t + 18, "teks": kiri[1]}, {"x": max(kanan[0] + 5, _panjang(kanan[1])), "y": t + 34, "teks": kanan[1]}]
    return g.gambar(
        [g.garis(dasar), g.garis(ruas, tebal=3), g.garis(tangkai), g.bulatan(sebelum), g.bulatan(sesudah), g.teks(labels), g.teks(kata, align="right", tebal=True), g.teks(nama, align="right")],
        y - 8,
        tuple(batas),
    )


@dataclass(frozen=True)
class TitikTren:
    """One point of a trend; nilai None leaves the place empty and prints the words."""

    label: str
    nilai: float | None
    teks: str
    target: bool = False


def tren(titik: list[TitikTren], *, nama_isi: str, nama_target: str) -> str:
    """Columns of equal width: filled squares for results, hollow diamonds for targets, each named under it."""
    ada = [t.nilai for t in titik if t.nilai is not None]
    bawah, atas = min([*ada, 70]) - 10, max([*ada, 100])  # room for words under the lowest mark
    tinggi, kaki = 96, 24
    y = lambda v: kaki + (atas - v) / ((atas - bawah) or 1) * (tinggi - kaki)  # noqa: E731
    lebar = g.LEBAR / len(titik)
    hasil, target, kata, kosong, bawahnya, ruas = [], [], [], [], [], []
    lalu: tuple[float, float] | None = None
    for i, t in enumerate(titik):
        x = lebar * (i + 0.5)
        bawahnya += [{"x": x, "y": tinggi + 22, "teks": nama_target if t.target else nama_isi}, {"x": x, "y": tinggi + 37, "teks": t.label}]
        if t.nilai is None:
            kosong.append({"x": x, "y": (kaki + tinggi) / 2, "teks": t.teks})
            continue
        tempat = {"x": x, "y": y(t.nilai), "bentuk": "diamond" if t.target else "square"}
        # the words of a target keep away from the line of results that passes over or under it
        sisi = 16 if t.target and lalu and lalu[1] < y(t.nilai) else -15
        kata.append({"x": x, "y": y(t.nilai) + sisi, "teks": t.teks})
        if t.target:
            target.append(tempat | {"warna": g.DUA, "isi": "transparent"})
            continue
        hasil.append(tempat | {"warna": g.SATU, "isi": g.SATU})
        if lalu:
            ruas.append({"x": lalu[0], "y": lalu[1], "x2": x, "y2": y(t.nilai), "warna": g.SATU})
        lalu = (x, y(t.nilai))
    lapisan = [g.garis([{"x": 1, "x2": g.LEBAR - 1, "y": tinggi + 10, "y2": tinggi + 10, "warna": g.GARIS}])]
    if ruas:
        lapisan.append(g.garis(ruas, tebal=2))
    if hasil:
        lapisan.append(g.bulatan(hasil, ukuran=90))
    if target:
        lapisan.append(g.bulatan(target, ukuran=110))
    batas = tuple(lebar * (i + 1) for i in range(len(titik)))
    return g.gambar([*lapisan, g.teks(kata, align="center", tebal=True), g.teks([*kosong, *bawahnya], align="center")], tinggi + 48, batas, arah="lajur")


def hitungan(baris: list[tuple[str, int]]) -> str:
    """One mark per counted thing, row by row, with the count behind the marks."""
    titik, labels, kata, batas = [], [], [], []
    y = 10
    for label, banyak in baris:
        labels.append({"x": 0, "y": y, "teks": label})
        titik += [{"x": 124 + 18 * k, "y": y, "bentuk": "circle", "warna": g.SATU, "isi": g.SATU} for k in range(banyak)]
        kata.append({"x": 120 + 18 * banyak, "y": y, "teks": str(banyak)})
        y += 24
        batas.append(y - 12)
    return g.gambar([g.bulatan(titik, ukuran=90), g.teks(labels), g.teks(kata, tebal=True)], y - 12, tuple(batas))


@dataclass(frozen=True)
class Masa:
    """A stretch of days (or one day) in the calendar, and the words of its days."""

    label: str
    waktu: str
    mulai: date
    selesai: date
    warna: str = g.SATU


def kalender(masa: list[Masa], bulan: list[tuple[date, str]], *, akhir: date) -> str:
    """Bars and days on one line of months; each has a row: name on the left, days on the right, mark below on a strip of its own."""
    awal = bulan[0][0]
    skala = g.LEBAR / (akhir - awal).days
    x = lambda d: (d - awal).days * skala  # noqa: E731
    kotak, hari, label, waktu, kisi, dasar, batas = [], [], [], [], [], [], []
    y = 24
    for m in masa:
        label.append({"x": 0, "y": y + 8, "teks": m.label})
        if _panjang(m.label) + _panjang(m.waktu) > g.LEBAR:
            y += 16
        waktu.append({"x": g.LEBAR, "y": y + 8, "teks": m.waktu})
        if m.selesai > m.mulai:
            kotak.append({"x": x(m.mulai), "x2": x(m.selesai) + skala, "y": y + 19, "y2": y + 31, "warna": m.warna})
        else:
            hari.append({"x": x(m.mulai), "y": y + 25, "bentuk": "diamond", "warna": m.warna, "isi": m.warna})
        dasar.append({"x": 1, "x2": g.LEBAR - 1, "y": y + 33, "y2": y + 33, "warna": g.GARIS})
        kisi += [{"x": max(x(d), 1), "x2": max(x(d), 1), "y": y + 17, "y2": y + 33, "warna": g.GARIS} for d, _ in bulan]
        y += 46
        batas.append(y - 4)
    lapisan: list[Any] = [g.garis([*dasar, *kisi], tebal=0.75)]
    if kotak:
        lapisan.append(g.kotak(kotak))
    if hari:
        lapisan.append(g.bulatan(hari, ukuran=90))
    nama = [{"x": x(d), "y": 8, "teks": kata} for d, kata in bulan]
    return g.gambar([*lapisan, g.teks(nama), g.teks(label), g.teks(waktu, align="right")], int(y) - 8, tuple(batas))
