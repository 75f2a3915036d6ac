"""What has been reached of a whole: one bar per thing, full as far as it reaches, outlined up to the whole.

Words stand over the bar, beside it or below it, never in it, so that no length is too short for them.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from macros.gambar import gaya as g
from macros.gambar.titik import TINGGI_BARIS, pecah
from macros.gambar.tumpuk import Arsir

TEBAL = 14


@dataclass(frozen=True)
class Bagian:
    """One bar.

    isi, penuh  what was reached, and the whole; what goes beyond the whole is drawn in another colour, with a tick at the whole
    kanan       words at the right over the bar
    samping     words beside the bar; where any has some, all bars end before them
    kiri_bawah, kanan_bawah  words under both ends
    """

    label: str
    isi: float
    penuh: float
    kanan: str = ""
    samping: str = ""
    kiri_bawah: str = ""
    kanan_bawah: str = ""


def bagian(baris: Sequence[Bagian], *, lebar: int = g.LEBAR) -> str:
    """The bars on one scale from zero, one row of the picture's table each. What is below zero has no length."""
    ruang = max((g.panjang(b.samping) + 8 for b in baris if b.samping), default=0)
    skala = (lebar - ruang) / max(1e-9, *(n for b in baris for n in (b.isi, b.penuh)))
    arsir, tanda, batas = Arsir(), [], []
    kiri: list[g.Baris] = []
    kanan: list[g.Baris] = []
    tebal: list[g.Baris] = []
    y = 0.0
    for b in baris:
        y = _dua_sisi(b.label, b.kanan, y, lebar, kiri, tebal)
        isi, penuh = max(b.isi, 0) * skala, max(b.penuh, 0) * skala
        arsir.kotak(0, min(isi, penuh), y, y + TEBAL, g.SATU)
        arsir.kotak(isi, penuh, y, y + TEBAL, g.ABU, "kosong")
        if isi > penuh:
            arsir.kotak(penuh, isi, y, y + TEBAL, g.KURANG, "lurik")
            tanda.append({"x": penuh, "x2": penuh, "y": y - 2, "y2": y + TEBAL + 2, "warna": g.TEKS})
        if b.samping:
            kiri.append({"x": max(isi, penuh) + 6, "y": y + 7.5, "teks": b.samping})
        y += TEBAL + 2
        if b.kiri_bawah or b.kanan_bawah:
            y = _dua_sisi(b.kiri_bawah, b.kanan_bawah, y, lebar, kiri, kanan)
        y += 8
        batas.append(y - 4)
    lapisan = [
        *arsir.lapisan(),
        g.garis(tanda, tebal=2),
        g.teks(kiri),
        g.teks(kanan, rata="right"),
        g.teks(tebal, rata="right", tebal=True),
    ]
    return g.gambar(lapisan, round(y - 6), tuple(batas), lebar=lebar)


def _dua_sisi(kiri: str, kanan: str, y: float, lebar: int, di_kiri: list[g.Baris], di_kanan: list[g.Baris]) -> float:
    """Words at both sides of one line, on more lines where they do not fit; where the next thing may stand."""
    potongan = pecah(kiri, lebar)
    if g.panjang(potongan[-1]) + g.panjang(kanan, tebal=True) > lebar:
        potongan.append("")
    for potong in potongan:
        if potong:
            di_kiri.append({"x": 0, "y": y + 7, "teks": potong})
        y += TINGGI_BARIS
    if kanan:
        di_kanan.append({"x": lebar, "y": y - TINGGI_BARIS + 7, "teks": kanan})
    return y + 2
