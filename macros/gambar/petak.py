"""A matrix of marks: one row per thing, one column per question, the answer as a shape.

Three answers are told apart by shape as well as by colour: a full circle, a triangle, a hollow square. A line over the matrix
names them; the names of the columns stand like stairs, each at the end of its stem, so that long ones need no turning.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal, TypeAlias

from macros.gambar import gaya as g
from macros.gambar.titik import TINGGI_BARIS, pecah

Jawab: TypeAlias = Literal["ya", "tidak", "kosong"]

BARIS = 17
BENTUK: dict[Jawab, tuple[str, str, str]] = {
    "ya": ("circle", g.SATU, g.SATU),
    "tidak": ("triangle-up", g.KURANG, g.KURANG),
    "kosong": ("square", g.ABU, "transparent"),
}


@dataclass(frozen=True)
class BarisPetak:
    """One row: its label, a short one for the narrow drawing, its answers from left to right."""

    label: str
    pendek: str
    jawab: tuple[Jawab, ...]


def petak(baris: Sequence[BarisPetak], kolom: Sequence[str], nama: dict[Jawab, str], *, lebar: int = g.LEBAR) -> str:
    """The matrix; below it how many of each column have the first answer."""
    label = [b.pendek if lebar == g.LEBAR else b.label for b in baris]
    kiri = min(max(map(g.panjang, [*label, nama["ya"]])) + 8, lebar * 0.5)
    langkah = (lebar - kiri) / len(kolom)
    tengah = [kiri + langkah * (n + 0.5) for n in range(len(kolom))]
    kata: list[g.Baris] = []
    tanda: list[g.Baris] = []
    y = _kunci(nama, kata, tanda, lebar)
    kepala, tangkai, y = _kepala(kolom, tengah, y)
    garis: list[g.Baris] = []
    batas = []
    for b, nama_baris in zip(baris, label, strict=True):
        potongan = pecah(nama_baris, kiri)
        garis.append({"x": 1, "x2": lebar - 1, "y": y, "y2": y, "warna": g.TIPIS})
        for n, potong in enumerate(potongan):
            kata.append({"x": 0, "y": y + BARIS / 2 + 0.5 + TINGGI_BARIS * n, "teks": potong})
        tanda += [_tanda(x, y + BARIS / 2, j) for x, j in zip(tengah, b.jawab, strict=True)]
        y += BARIS + TINGGI_BARIS * (len(potongan) - 1)
        batas.append(y)
    garis.append({"x": 1, "x2": lebar - 1, "y": y, "y2": y, "warna": g.GARIS})
    jumlah = [{"x": x, "y": y + 9, "teks": str(sum(b.jawab[n] == "ya" for b in baris))} for n, x in enumerate(tengah)]
    akhir = {"x": 0, "y": y + 9, "teks": nama["ya"]}
    lapisan = [
        g.garis(garis, tebal=0.75),
        g.garis(tangkai),
        g.bulatan(tanda, ukuran=50),
        g.teks([*kata, akhir]),
        g.teks(kepala, rata="right"),
        g.teks(jumlah, rata="center", tebal=True),
    ]
    return g.gambar(lapisan, round(y + BARIS + 1), tuple(batas), lebar=lebar)


def _tanda(x: float, y: float, jawab: Jawab) -> g.Baris:
    bentuk, warna, isi = BENTUK[jawab]
    return {"x": x, "y": y, "bentuk": bentuk, "warna": warna, "isi": isi}


def _kunci(nama: dict[Jawab, str], kata: list[g.Baris], tanda: list[g.Baris], lebar: int) -> float:
    """The shapes with their names, on as many lines as they need; where the next thing may stand."""
    x, y = 0.0, 8.0
    for jawab, teks in nama.items():
        ruang = 16 + g.panjang(teks) + 8
        if x and x + ruang > lebar:
            x, y = 0.0, y + BARIS
        tanda.append(_tanda(x + 6, y, jawab))
        kata.append({"x": x + 16, "y": y, "teks": teks})
        x += ruang
    return y + BARIS


def _kepala(kolom: Sequence[str], tengah: Sequence[float], y: float) -> tuple[list[g.Baris], list[g.Baris], float]:
    """The names of the columns, the leftmost lowest, each ending at its stem; where the matrix begins."""
    kata: list[g.Baris] = []
    mulai: list[float] = []
    for nama, x in reversed(list(zip(kolom, tengah, strict=True))):
        potongan = pecah(nama, x - 4)
        for potong in potongan:
            kata.append({"x": x - 4, "y": y + 7, "teks": potong})
            y += TINGGI_BARIS
        mulai.append(y - TINGGI_BARIS + 2)
    tangkai = [{"x": x, "x2": x, "y": dari, "y2": y, "warna": g.GARIS} for x, dari in zip(reversed(tengah), mulai, strict=True)]
    return kata, tangkai, y + 2
