"""Bars in pieces: each bar under its label, each piece named below it with a sample of its pattern.

The pieces differ by pattern as well as by colour, and their names stand on a line of their own, so
that nothing overlaps however wide letters are set.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Literal, TypeAlias

from macros.gambar import gaya as g
from macros.gambar.titik import pecah

Pola: TypeAlias = Literal["penuh", "lurik", "kosong", "tipis"]

TINGGI, CONTOH, SELA = 16, 11, 20


@dataclass(frozen=True)
class Ruas:
    """A piece of a bar: its length, its words, its colour and its pattern."""

    nilai: float
    teks: str
    warna: str
    pola: Pola = "penuh"


@dataclass(frozen=True)
class Tumpukan:
    """A bar with its label, which says the whole."""

    label: str
    ruas: tuple[Ruas, ...]


def tumpuk(tumpukan: Sequence[Tumpukan], *, lebar: int = g.LEBAR) -> str:
    """The bars on one scale from zero, one row of the picture's table each."""
    skala = lebar / max(*(sum(_bukan_minus(r) for r in t.ruas) for t in tumpukan), 1e-9)
    arsir, label, nama, batas = Arsir(), [], [], []
    y = 0
    for t in tumpukan:
        for baris in pecah(t.label, lebar, tebal=True):
            label.append({"x": 0, "y": y + 8, "teks": baris})
            y += 18
        x = 0.0
        for r in t.ruas:
            arsir.kotak(x, x + _bukan_minus(r) * skala, y, y + TINGGI, r.warna, r.pola)
            x += _bukan_minus(r) * skala
        y += TINGGI + 4
        x = 0.0
        for r in t.ruas:
            ruang = CONTOH + 5 + g.panjang(r.teks)
            if x and x + ruang > lebar:
                x, y = 0.0, y + 18
            arsir.kotak(x, x + CONTOH, y + 4, y + 4 + CONTOH, r.warna, r.pola)
            nama.append({"x": x + CONTOH + 5, "y": y + 10, "teks": r.teks})
            x += ruang + SELA
        y += 28
        batas.append(y - 5)
    return g.gambar([*arsir.lapisan(), g.teks(label, tebal=True), g.teks(nama)], y - 8, tuple(batas), lebar=lebar)


def _bukan_minus(r: Ruas) -> float:
    return max(r.nilai, 0)


class Arsir:
    """Boxes in four patterns, that are told apart without colour: full, three stripes, outline, one thin stripe."""

    def __init__(self) -> None:
        self.isi: list[g.Baris] = []
        self.tepi: list[g.Baris] = []

    def kotak(self, x: float, x2: float, y: float, y2: float, warna: str, pola: Pola = "penuh") -> None:
        """One box; it keeps a little away from the next."""
        if x2 <= x:
            return
        x2 = max(x2 - 1.5, x + 1)
        POLA[pola](self, x, x2, y, y2, warna)

    def _penuh(self, x: float, x2: float, y: float, y2: float, warna: str) -> None:
        self.isi.append({"x": x, "x2": x2, "y": y, "y2": y2, "warna": warna})

    def _lurik(self, x: float, x2: float, y: float, y2: float, warna: str) -> None:
        tebal = (y2 - y) / 5
        for n in (0, 2, 4):
            self._penuh(x, x2, y + n * tebal, y + (n + 1) * tebal, warna)

    def _tipis(self, x: float, x2: float, y: float, y2: float, warna: str) -> None:
        self._penuh(x, x2, y + (y2 - y) * 0.4, y + (y2 - y) * 0.6, warna)

    def _kosong(self, x: float, x2: float, y: float, y2: float, warna: str) -> None:
        x, x2, y, y2 = x + 2, x2 - 2, y + 1, y2 - 1
        for a, b, c, d in ((x, y, x2, y), (x, y2, x2, y2), (x, y, x, y2), (x2, y, x2, y2)):
            self.tepi.append({"x": a, "x2": c, "y": b, "y2": d, "warna": warna})

    def lapisan(self) -> list[g.Lapis]:
        """What has been drawn."""
        return [g.kotak(self.isi), g.garis(self.tepi, tebal=2)]


POLA: dict[Pola, Callable[..., None]] = {"penuh": Arsir._penuh, "lurik": Arsir._lurik, "kosong": Arsir._kosong, "tipis": Arsir._tipis}
