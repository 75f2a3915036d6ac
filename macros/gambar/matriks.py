"""A table as a picture: figures in cells, shaded by a share, the highest of each column bold inside a frame.

Columns that do not fit beside each other stand below, under their own heads, with the names of the rows again.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from macros.gambar import gaya as g
from macros.gambar.titik import pecah

HURUF_SEL = 11.5
BARIS, TINGGI_NAMA, SELA = 22, 14, 0.5
PEKAT = 0.45  # of the fullest shade: words on it stay legible in light and dark
NAMA = 0.206  # of the width, the most that the names of the rows take


@dataclass(frozen=True)
class Lajur:
    """A column: its head, its words from top to bottom, how full each cell is from 0 to 1, which are marked."""

    kepala: str
    teks: tuple[str, ...]
    pekat: tuple[float, ...]
    ditandai: frozenset[int]

    @property
    def lebar(self) -> float:
        """The room that its widest figure, or the widest word of its head, needs."""
        isi = [_panjang(t, tebal=n in self.ditandai) for n, t in enumerate(self.teks)]
        return max([*isi, *map(_panjang, self.kepala.split())], default=0) + SELA


def matriks(nama: Sequence[str], lajur: Sequence[Lajur], *, lebar: int = g.LEBAR) -> str:
    """The names of the rows on the left, then the columns; each row of the first board is one of the picture's table."""
    kiri = min(NAMA * lebar, max(_panjang(n) for n in nama) + 6)
    papan = _Papan([_Nama(n, kiri, lebar) for n in nama], lebar, kiri)
    for bagian in _bagi(lajur, lebar - kiri):
        papan.bagian(bagian)
    return g.gambar(papan.lapisan(), round(papan.y), tuple(papan.batas), lebar=lebar)


def _bagi(lajur: Sequence[Lajur], ruang: float) -> list[list[Lajur]]:
    """The columns that fit beside each other."""
    hasil: list[list[Lajur]] = [[]]
    for satu in lajur:
        if hasil[-1] and sum(x.lebar for x in [*hasil[-1], satu]) > ruang:
            hasil.append([])
        hasil[-1].append(satu)
    return hasil


def _panjang(kata: str, *, tebal: bool = False) -> float:
    return g.panjang(kata, tebal=tebal) * HURUF_SEL / g.HURUF


class _Nama:
    """The name of a row beside its cells; on a line of its own above them where one of its words is too long for that."""

    def __init__(self, nama: str, kiri: float, lebar: int):
        di_atas = any(_panjang(satu) > kiri for satu in nama.split())
        self.teks = pecah(nama, (lebar if di_atas else kiri) * g.HURUF / HURUF_SEL)
        self.atas = TINGGI_NAMA * len(self.teks) if di_atas else 0
        self.tinggi = self.atas + BARIS + (0 if di_atas else TINGGI_NAMA * (len(self.teks) - 1))


class _Papan:
    def __init__(self, nama: list[_Nama], lebar: int, kiri: float):
        self.baris, self.lebar, self.kiri, self.y = nama, lebar, kiri, 0.0
        self.batas: list[float] = []
        self.nama: list[g.Baris] = []
        self.kepala: list[g.Baris] = []
        self.biasa: list[g.Baris] = []
        self.tebal: list[g.Baris] = []
        self.arsir: list[g.Baris] = []
        self.tepi: list[g.Baris] = []
        self.garis: list[g.Baris] = []

    def bagian(self, lajur: list[Lajur]) -> None:
        """The heads, then the rows, of columns that stand beside each other; the room left over is shared out."""
        pertama = not self.batas
        lebih = (self.lebar - self.kiri - sum(x.lebar for x in lajur)) / len(lajur)
        kanan, x = [], self.kiri
        for satu in lajur:
            x += satu.lebar + lebih
            kanan.append((x - satu.lebar - lebih, x, satu))
        sempit = min(x2 - x for x, x2, _ in kanan)
        kepala = [(x2, pecah(satu.kepala, sempit)) for _, x2, satu in kanan]
        tinggi = max(len(k) for _, k in kepala)
        self.kepala += [
            {"x": x2 - 4, "y": self.y + 8 + 15 * (n + tinggi - len(k)), "teks": kata} for x2, k in kepala for n, kata in enumerate(k)
        ]
        self.y += 15 * tinggi + 5
        for n, nama in enumerate(self.baris):
            self.nama += [{"x": 0, "y": self.y + 11 + TINGGI_NAMA * m, "teks": kata} for m, kata in enumerate(nama.teks)]
            self.garis.append({"x": 1, "x2": self.lebar - 1, "y": self.y, "y2": self.y, "warna": g.GARIS})
            for x, x2, satu in kanan:
                self._sel(satu, n, (x + 1.5, x2 - 2, self.y + nama.atas + 1.5, self.y + nama.tinggi - 1.5))
            self.y += nama.tinggi
            if pertama:
                self.batas.append(self.y)
        self.y += 10

    def _sel(self, lajur: Lajur, n: int, kotak: tuple[float, float, float, float]) -> None:
        x, x2, y, y2 = kotak
        menang = n in lajur.ditandai
        (self.tebal if menang else self.biasa).append({"x": x2 - 3, "y": (y + y2) / 2 + 0.5, "teks": lajur.teks[n]})
        if lajur.pekat[n] >= 0.01:
            self.arsir.append({"x": x, "x2": x2, "y": y, "y2": y2, "warna": g.SATU, "pekat": round(lajur.pekat[n] * PEKAT, 3)})
        if menang:
            for a, b, c, d in ((x, y, x2, y), (x, y2, x2, y2), (x, y, x, y2), (x2, y, x2, y2)):
                self.tepi.append({"x": a, "x2": c, "y": b, "y2": d, "warna": g.TEKS})

    def lapisan(self) -> list[g.Lapis]:
        """The layers from bottom to top."""
        return [
            g.arsir(self.arsir),
            g.garis(self.garis, tebal=0.5),
            g.garis(self.tepi, tebal=1.5),
            g.teks(self.nama, ukuran=HURUF_SEL),
            g.teks(self.kepala, rata="right", ukuran=HURUF_SEL),
            g.teks(self.biasa, rata="right", ukuran=HURUF_SEL),
            g.teks(self.tebal, rata="right", tebal=True, ukuran=HURUF_SEL),
        ]
