"""The few forms that every picture of the report uses.

A form knows layout and nothing about elections: it takes labels, lengths and words and
returns SVG. No form needs a legend: each mark has its name beside it. Lengths become floats
here, for drawing only.
"""

from dataclasses import dataclass, field
from textwrap import wrap

from macros.gambar import gaya as g

TEPI = 2  # how near to the edge a thick line may stand
LEBAR_HURUF = 7.2  # of a letter at the size we draw, on the wide side
LEBAR_TEBAL = 7.9  # of one of the words behind a bar, which are bold


@dataclass(frozen=True)
class Batang:
    """One bar: its length, the words behind it, its colour, and optional ticks; ``mulai`` is where it begins, zero for most."""

    nilai: float
    teks: str
    warna: str = g.SATU
    tanda: float | None = None
    tanda_lain: float | None = None
    mulai: float = 0

    @property
    def semua_tanda(self) -> tuple[float, ...]:
        """The ticks that it has."""
        return tuple(t for t in (self.tanda, self.tanda_lain) if t is not None)


@dataclass(frozen=True)
class Kelompok:
    """A label with the bars that belong to it."""

    label: str
    batang: tuple[Batang, ...]


def _panjang(kata: str) -> float:
    return len(kata) * LEBAR_HURUF


def ruang_kata(kelompok: list[Kelompok], paling_sedikit: int) -> int:
    """The room that the words behind the bars need; at least so much, and never so much that no bar is left."""
    perlu = max((len(b.teks) * LEBAR_TEBAL + 5 for k in kelompok for b in k.batang), default=0)
    return min(max(paling_sedikit, int(perlu + 1)), g.LEBAR - 40)


def batang(
    kelompok: list[Kelompok],
    *,
    garis: float | None = None,
    label_garis: str = "",
    label_tanda: str = "",
    ruang: int = 92,
    maks: float | None = None,
    rinci: bool = False,
) -> str:
    """Horizontal bars from zero, each under its label, with its words behind it.

    ``garis`` draws one dashed line over all bars, never through a label; ``label_tanda`` names the
    first tick; ``ruang`` is kept free for the words; ``rinci``: each bar is a row of the table. What lies below zero goes
    to the left of a thin line that marks it, inside the same width.
    """
    nilai = [n for k in kelompok for b in k.batang for n in (b.nilai, *b.semua_tanda)]
    kiri, kanan = -min([0.0, *nilai]), max([maks or 0, garis or 0, *nilai])
    skala = (g.LEBAR - ruang) / max(kiri + kanan, 1e-9)
    papan = _Papan(skala, garis, y=2 if garis is None else 18, nol=kiri * skala if kiri else 0)
    batas = []
    for k in kelompok:
        papan.label(k.label)
        for b in k.batang:
            papan.batang(b, label_tanda, k.label)
            if rinci:
                batas.append(papan.y)
        papan.y += 6
        if not rinci:
            batas.append(papan.y)
    return g.gambar(papan.lapisan(label_garis), papan.y, tuple(batas))


@dataclass
class _Papan:
    """What ``batang`` has drawn so far, downwards to y; a length times ``skala`` is units of the picture."""

    skala: float
    garis: float | None
    y: int
    nol: float = 0
    kotak: list[g.Baris] = field(default_factory=list)
    kata: list[g.Baris] = field(default_factory=list)
    judul: list[g.Baris] = field(default_factory=list)
    ruas: list[g.Baris] = field(default_factory=list)
    tanda: list[g.Baris] = field(default_factory=list)
    nama: list[g.Baris] = field(default_factory=list)

    def label(self, label: str) -> None:
        """The label of a group, on as many lines as it needs."""
        for potong in wrap(label, int(g.LEBAR / LEBAR_HURUF)):
            self.judul.append({"x": 0, "y": self.y + 8, "teks": potong})
            self.y += 18

    def batang(self, b: Batang, label_tanda: str, di_bawah: str) -> None:
        """One bar with its words; the first tick of all is named beside the label above it."""
        mulai = self._x(b.mulai) if b.mulai else self.nol
        self.kotak.append({"x": mulai, "x2": self._x(b.nilai), "y": self.y, "y2": self.y + 14, "warna": b.warna})
        ujung = self._x(max(b.nilai, *b.semua_tanda, 0, self.garis or 0)) if b.semua_tanda else self._x(max(b.nilai, 0, self.garis or 0))
        self.kata.append({"x": ujung + 6, "y": self.y + 7.5, "teks": b.teks})
        if self.garis is not None:
            self.ruas.append(self._tegak(self.garis))
        if b.tanda is not None:
            if label_tanda and not self.tanda:
                akhir = (wrap(di_bawah, int(g.LEBAR / LEBAR_HURUF)) or [""])[-1]
                kanan = min(_panjang(akhir) + 8 + _panjang(label_tanda), g.LEBAR)
                self.nama.append({"x": max(self._x(b.tanda), kanan), "y": self.y - 10, "teks": label_tanda})
            self.tanda += [self._tegak(t) for t in b.semua_tanda]
        self.y += 18

    def _x(self, nilai: float) -> float:
        return nilai * self.skala + self.nol

    def _tegak(self, nilai: float) -> g.Baris:
        x = max(self._x(nilai), TEPI)
        return {"x": x, "x2": x, "y": self.y - 3, "y2": self.y + 17, "warna": g.TEKS}

    def lapisan(self, label_garis: str) -> list[g.Lapis]:
        """The layers from bottom to top."""
        hasil = [g.kotak(self.kotak)]
        if self.nol:
            hasil.append(
                g.garis([{"x": self.nol, "x2": self.nol, "y": k["y"] - 3, "y2": k["y2"] + 3, "warna": g.TEKS} for k in self.kotak])
            )
        if self.garis is not None:
            x = self._x(self.garis)
            hasil.append(g.garis(self.ruas, putus=True))
            hasil.append(g.teks([{"x": x, "y": 8, "teks": label_garis}], rata="right" if x > _panjang(label_garis) else "left"))
        if self.tanda:
            hasil.append(g.garis(self.tanda, tebal=2.5))
        if self.nama:
            hasil.append(g.teks(self.nama, rata="right"))
        return [*hasil, g.teks(self.judul), g.teks(self.kata, tebal=True)]
