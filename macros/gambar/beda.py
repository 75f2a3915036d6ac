"""What changed: a sum in steps, changes to the left and right of a line, values before and after."""

from collections.abc import Sequence
from dataclasses import dataclass

from macros.gambar import gaya as g
from macros.gambar.titik import pecah
from macros.gambar.tumpuk import Arsir

PALING_SEMPIT = 60  # of a step, with its figure above it
TINGGI_TANGGA = 56
SELA = 20  # between words on one line


@dataclass(frozen=True)
class Langkah:
    """A stage: its name, its sum, the words of the sum, and of the change since the stage before."""

    label: str
    nilai: float
    teks: str
    ubah: str = ""


@dataclass(frozen=True)
class Perubahan:
    """A change with the words that tell it."""

    label: str
    nilai: float


def langkah_dan_perubahan(langkah: Sequence[Langkah], perubahan: Sequence[Perubahan], *, lebar: int = g.LEBAR) -> str:
    """The sums as a staircase, then what every part added or took away; the staircase is the first row of the picture's table."""
    arsir = Arsir()
    garis: list[g.Baris] = []
    biasa: list[g.Baris] = []
    tebal: list[g.Baris] = []
    y = _tangga(langkah, garis, biasa, tebal, lebar)
    batas = [y]
    besar = max(*(abs(p.nilai) for p in perubahan), 1e-9)
    turun, naik = (max([0.0, *(tanda * p.nilai for p in perubahan)]) for tanda in (-1, 1))
    skala = (lebar - 4) / ((turun + naik) or besar)
    nol = 2 + turun * skala
    awal = y
    for p in perubahan:
        for kata in pecah(p.label, lebar, tebal=True):
            tebal.append({"x": 0, "y": y + 8, "teks": kata})
            y += 17
        ujung = nol + p.nilai * skala
        if p.nilai < 0:
            arsir.kotak(ujung, nol, y, y + 12, g.DUA, "lurik")
        else:
            arsir.kotak(nol, ujung + 1.5, y, y + 12, g.SATU)
        garis.append({"x": nol, "x2": nol, "y": y - 2, "y2": y + 14, "warna": g.TEKS})
        y += 24
        batas.append(y - 6)
    return g.gambar(
        [*arsir.lapisan(), g.garis(garis, tebal=2), g.teks(biasa), g.teks(tebal, tebal=True)], max(y - 8, awal), tuple(batas), lebar=lebar
    )


def _tangga(langkah: Sequence[Langkah], garis: list[g.Baris], biasa: list[g.Baris], tebal: list[g.Baris], papan: int) -> int:
    """Draws the staircase and says where it ends; below each other where the steps are too narrow for their figures."""
    lebar = papan / len(langkah)
    if max(g.panjang(s.teks) for s in langkah) + 6 > lebar or lebar < PALING_SEMPIT:
        bawah_ini = 0
        for s in langkah:
            tebal.append({"x": 0, "y": bawah_ini + 8, "teks": f"{s.label}: {s.teks}"})
            if s.ubah:
                biasa.append({"x": 0, "y": bawah_ini + 24, "teks": s.ubah})
            bawah_ini += 40 if s.ubah else 22
        return bawah_ini + 8
    bawah, atas = min(s.nilai for s in langkah), max(s.nilai for s in langkah)
    tempat = [52 + (atas - s.nilai) / ((atas - bawah) or 1) * TINGGI_TANGGA for s in langkah]
    for n, (s, y) in enumerate(zip(langkah, tempat, strict=True)):
        x = lebar * n
        garis.append({"x": x + 2, "x2": x + lebar - 2, "y": y, "y2": y, "warna": g.TEKS})
        if n:
            garis.append({"x": x, "x2": x, "y": tempat[n - 1], "y2": y, "warna": g.TEKS})
        biasa.append({"x": x + 4, "y": y - 30, "teks": s.label})
        tebal.append({"x": x + 4, "y": y - 12, "teks": s.teks})
        if s.ubah:
            biasa.append({"x": x + 4, "y": y + 14, "teks": s.ubah})
    return 52 + TINGGI_TANGGA + 38


@dataclass(frozen=True)
class Pasangan:
    """A value before and after, with the words that tell both."""

    label: str
    sebelum: float
    sesudah: float
    teks: str


def sebelum_sesudah(baris: Sequence[Pasangan], *, nama_sebelum: str, nama_sesudah: str, lebar: int = g.LEBAR) -> str:
    """A hollow circle before, a filled one after, joined by a line, one row each; the marks of the first row are named.

    Words stand above the line, or left and right of it where there is room. What lies below zero moves the scale to the right.
    """
    isi = [n for b in baris for n in (b.sebelum, b.sesudah)]
    bawah, atas = min(0.0, *isi), max(0.0, *isi)
    kiri, kanan = _sisi(baris, lebar)
    skala = (lebar - kiri - kanan - 16) / ((atas - bawah) or 1)
    label, kata, ruas, sebelum, sesudah, dasar, batas = [], [], [], [], [], [], []
    tangkai: list[g.Baris] = []
    nama: list[g.Baris] = []
    y = 0.0
    for i, b in enumerate(baris):
        baris_label = pecah(b.label, kiri or lebar, tebal=True)
        label += [{"x": 0, "y": y + 8 + 16 * n, "teks": teks} for n, teks in enumerate(baris_label)]
        y += 16 * (len(baris_label) - 1)
        if not kiri and g.panjang(baris_label[-1], tebal=True) + g.panjang(b.teks) + SELA > lebar:
            y += 16
        kata.append({"x": lebar, "y": y + 8, "teks": b.teks})
        t, lama, baru = y + (8 if kiri else 24), kiri + 8 + (b.sebelum - bawah) * skala, kiri + 8 + (b.sesudah - bawah) * skala
        dasar.append({"x": kiri + 1, "x2": lebar - kanan - 1, "y": t, "y2": t, "warna": g.GARIS})
        ruas.append({"x": lama, "x2": baru, "y": t, "y2": t, "warna": g.SATU})
        sebelum.append({"x": lama, "y": t, "bentuk": "circle", "warna": g.ABU, "isi": "transparent"})
        sesudah.append({"x": baru, "y": t, "bentuk": "circle", "warna": g.SATU, "isi": g.SATU})
        y = t + 14
        if not i:
            tangkai, nama = _nama_tanda(sorted([(lama, nama_sebelum), (baru, nama_sesudah)]), t)
            y += 36
        batas.append(y - 3)
    lapisan = [
        g.garis(dasar),
        g.garis(ruas, tebal=3),
        g.garis(tangkai),
        g.bulatan(sebelum),
        g.bulatan(sesudah),
        g.teks(label, tebal=True),
        g.teks(kata, rata="right"),
        g.teks(nama, rata="right"),
    ]
    return g.gambar(lapisan, round(y), tuple(batas), lebar=lebar)


def _sisi(baris: Sequence[Pasangan], lebar: int) -> tuple[float, float]:
    """The room beside the lines for their words, where two fifths and more are left for the lines; else none."""
    kiri = max(g.panjang(b.label, tebal=True) for b in baris) + 10
    kanan = max(g.panjang(b.teks) for b in baris) + 10
    return (kiri, kanan) if kiri + kanan <= 0.6 * lebar else (0, 0)


def _nama_tanda(tanda: list[tuple[float, str]], y: float) -> tuple[list[g.Baris], list[g.Baris]]:
    """Stems and names under two marks: that on the left has the upper line, that on the right the lower."""
    (kiri, kata_kiri), (kanan, kata_kanan) = tanda
    tangkai = [{"x": x, "x2": x, "y": y + 6, "y2": y + ujung, "warna": g.TEKS} for x, ujung in ((kiri, 12), (kanan, 28))]
    nama = [
        {"x": max(min(kiri + 5, kanan - 5), g.panjang(kata_kiri)), "y": y + 19, "teks": kata_kiri},
        {"x": max(kanan + 5, g.panjang(kata_kanan)), "y": y + 35, "teks": kata_kanan},
    ]
    return tangkai, nama
