"""The few forms that every picture of the report uses.

A form knows layout and nothing about elections: it takes labels, lengths and words and
returns SVG. No form needs a legend: each mark has its name beside it. Lengths become floats
here, for drawing only.
"""

from dataclasses import dataclass, field
from datetime import date
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
    label, kata, ruas, sebelum, sesudah, dasar, batas = [], [], [], [], [], [], []
    y, pertama = 10, 0
    for i, b in enumerate(baris):
        label.append({"x": 0, "y": y, "teks": b.label})
        if _panjang(b.label) + _panjang(b.teks) > g.LEBAR:
            y += 16
        kata.append({"x": g.LEBAR, "y": y, "teks": b.teks})
        pertama = pertama or y + 16
        t, lama, baru = y + 16, 8 + b.sebelum * skala, 8 + b.sesudah * skala
        dasar.append({"x": 1, "x2": g.LEBAR - 1, "y": t, "y2": t, "warna": g.GARIS})
        ruas.append({"x": lama, "x2": baru, "y": t, "y2": t, "warna": g.SATU})
        sebelum.append({"x": lama, "y": t, "bentuk": "circle", "warna": g.ABU, "isi": "transparent"})
        sesudah.append({"x": baru, "y": t, "bentuk": "circle", "warna": g.SATU, "isi": g.SATU})
        y += 38 if i else 72
        batas.append(y - 12)
    tanda = [(8 + baris[0].sebelum * skala, nama_sebelum), (8 + baris[0].sesudah * skala, nama_sesudah)]
    tangkai, nama = _nama_tanda(sorted(tanda), pertama)
    lapisan = [
        g.garis(dasar),
        g.garis(ruas, tebal=3),
        g.garis(tangkai),
        g.bulatan(sebelum),
        g.bulatan(sesudah),
        g.teks(label),
        g.teks(kata, rata="right", tebal=True),
        g.teks(nama, rata="right"),
    ]
    return g.gambar(lapisan, y - 8, tuple(batas))


def _nama_tanda(tanda: list[tuple[float, str]], y: int) -> tuple[list[g.Baris], list[g.Baris]]:
    """Stems and names under the marks of the first row: that on the left has the upper line, that on the right the lower."""
    (kiri, kata_kiri), (kanan, kata_kanan) = tanda
    tangkai = [{"x": x, "x2": x, "y": y + 6, "y2": y + panjang, "warna": g.TEKS} for x, panjang in ((kiri, 11), (kanan, 27))]
    nama = [
        {"x": max(min(kiri + 5, kanan - 5), _panjang(kata_kiri)), "y": y + 18, "teks": kata_kiri},
        {"x": max(kanan + 5, _panjang(kata_kanan)), "y": y + 34, "teks": kata_kanan},
    ]
    return tangkai, nama


@dataclass(frozen=True)
class TitikTren:
    """One point of a trend; nilai None leaves the place empty and prints the words."""

    label: str
    nilai: float | None
    teks: str
    target: bool = False


LEWAT = 14  # by how much words may be wider than their column: their neighbours stand at other heights


def _bentang(titik: list[TitikTren]) -> tuple[float, float]:
    """From where to where the scale of a trend goes, with room for words under the lowest mark.

    Percentages share one scale as far as they can, so that a small step does not look like a leap.
    """
    ada = [t.nilai for t in titik if t.nilai is not None]
    if all(t.teks.endswith("%") for t in titik):
        return min([*ada, 70]) - 10, max([*ada, 100])
    bawah, atas = min(ada, default=0.0), max(ada, default=0.0)
    return bawah - ((atas - bawah) / 4 or abs(atas) / 4 or 1), atas


def _tren_mendatar(titik: list[TitikTren], nama_isi: str, nama_target: str) -> str:
    """The same points as bars, year by year."""
    kelompok = [
        Kelompok(
            f"{nama_target if t.target else nama_isi} {t.label}",
            (Batang(t.nilai or 0, t.teks, g.ABU if t.target else g.SATU),),
        )
        for t in titik
    ]
    return batang(kelompok, ruang=ruang_kata(kelompok, 92), rinci=True)


def tren(titik: list[TitikTren], *, nama_isi: str, nama_target: str) -> str:
    """Columns of equal width: filled squares for results, hollow diamonds for targets, each named under it.

    Where the words do not fit into their columns (amounts in rupiah), the points are bars below each other.
    """
    lebar = g.LEBAR / len(titik)
    if any(_panjang(t.teks) > lebar + LEWAT for t in titik):
        return _tren_mendatar(titik, nama_isi, nama_target)
    bawah, atas = _bentang([t for t in titik if t.nilai is not None])
    tinggi, kaki = 96, 24
    hasil, target, kata, kosong, bawahnya, ruas = [], [], [], [], [], []
    lalu: tuple[float, float] | None = None
    for i, t in enumerate(titik):
        x = lebar * (i + 0.5)
        nama = nama_target if t.target else nama_isi
        bawahnya += [{"x": x, "y": tinggi + 22, "teks": nama}, {"x": x, "y": tinggi + 37, "teks": t.label}]
        if t.nilai is None:
            dilewati = t.target and lalu is not None and any(n.nilai is not None and not n.target for n in titik[i:])
            kosong.append({"x": x, "y": lalu[1] + 16 if lalu and dilewati else (kaki + tinggi) / 2, "teks": t.teks})
            continue
        y = kaki + (atas - t.nilai) / ((atas - bawah) or 1) * (tinggi - kaki)
        # the words of a target keep away from the line of results that passes over or under it
        sisi = 16 if t.target and lalu and lalu[1] < y else -15
        kata.append({"x": x, "y": y + sisi, "teks": t.teks})
        if t.target:
            target.append({"x": x, "y": y, "bentuk": "diamond", "warna": g.DUA, "isi": "transparent"})
            continue
        hasil.append({"x": x, "y": y, "bentuk": "square", "warna": g.SATU, "isi": g.SATU})
        if lalu:
            ruas.append({"x": lalu[0], "y": lalu[1], "x2": x, "y2": y, "warna": g.SATU})
        lalu = (x, y)
    lapisan = [g.garis([{"x": 1, "x2": g.LEBAR - 1, "y": tinggi + 10, "y2": tinggi + 10, "warna": g.GARIS}])]
    if ruas:
        lapisan.append(g.garis(ruas, tebal=2))
    if hasil:
        lapisan.append(g.bulatan(hasil, ukuran=90))
    if target:
        lapisan.append(g.bulatan(target, ukuran=110))
    batas = tuple(lebar * (i + 1) for i in range(len(titik)))
    lapisan += [g.teks(kata, rata="center", tebal=True), g.teks([*kosong, *bawahnya], rata="center")]
    return g.gambar(lapisan, tinggi + 48, batas, arah="lajur")


def hitungan(baris: list[tuple[str, int]]) -> str:
    """One mark per counted thing, row by row, with the count behind the marks."""
    titik, nama, kata, batas = [], [], [], []
    y = 10
    for label, banyak in baris:
        nama.append({"x": 0, "y": y, "teks": label})
        titik += [{"x": 124 + 18 * k, "y": y, "bentuk": "circle", "warna": g.SATU, "isi": g.SATU} for k in range(banyak)]
        kata.append({"x": 120 + 18 * banyak, "y": y, "teks": str(banyak)})
        y += 24
        batas.append(y - 12)
    return g.gambar([g.bulatan(titik, ukuran=90), g.teks(nama), g.teks(kata, tebal=True)], y - 12, tuple(batas))


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

    def x(hari: date) -> float:
        return (hari - awal).days * skala

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
    lapisan = [g.garis([*dasar, *kisi], tebal=0.75)]
    if kotak:
        lapisan.append(g.kotak(kotak))
    if hari:
        lapisan.append(g.bulatan(hari, ukuran=90))
    nama = [{"x": x(d), "y": 8, "teks": kata} for d, kata in bulan]
    return g.gambar([*lapisan, g.teks(nama), g.teks(label), g.teks(waktu, rata="right")], y - 8, tuple(batas))
