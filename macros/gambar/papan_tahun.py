"""Results over the years as slopes: small boards side by side, or one board with every mark named.

Every board has a scale with its values written beside it. A promise is a short rule at its own year, never on the line from
year to year; what may not be compared is not joined.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from macros.gambar import gaya as g
from macros.gambar.titik import TINGGI_BARIS, Skala, angka_skala, pecah, skala

TINGGI = 52  # of a small board, from its lowest value to its highest
TINGGI_SATU = 84  # of a board that stands alone
SELA = 18  # between two boards
PALING_DEKAT = 15  # between two named values of the scale


@dataclass(frozen=True)
class Papan:
    """One thing through the years.

    kata      words under its label, such as what was promised
    tahun     every year on its axis
    hasil     the line: year, value, words
    putus     years whose result must not be joined to the one before
    pakai     the result that the site uses for the year of the report, where the line ends in another: year, value, words
    janji     what was promised or aimed at, by year: year, value, words
    kosong    words at the foot of years that have nothing, by year
    """

    label: str
    kata: str
    tahun: tuple[str, ...]
    hasil: tuple[tuple[str, float, str], ...]
    putus: frozenset[str] = frozenset()
    pakai: tuple[str, float, str] | None = None
    janji: tuple[tuple[str, float, str], ...] = ()
    kosong: tuple[tuple[str, str], ...] = ()

    @property
    def nilai(self) -> list[float]:
        """Every value on it."""
        return [n for _, n, _ in (*self.hasil, *self.janji, *([self.pakai] if self.pakai else ()))]


def lereng(papan: Sequence[Papan], *, satuan: str, lebar: int = g.LEBAR) -> str:
    """Small boards on one scale, as many beside each other as there is room for."""
    ukuran = skala([n for p in papan for n in p.nilai])
    lajur = max(1, int((lebar + SELA) // 156))
    luas = (lebar - SELA * (lajur - 1)) / lajur
    kanvas, y, tempat = _Kanvas(), 0.0, []
    for awal in range(0, len(papan), lajur):
        deret = papan[awal : awal + lajur]
        label = [pecah(p.label, luas) for p in deret]
        tinggi = max(map(len, label))
        for n, p in enumerate(deret):
            kanvas.kecil(
                p,
                label[n],
                ukuran,
                satuan,
                (n * (luas + SELA), luas),
                y + TINGGI_BARIS * (tinggi - len(label[n])),
                y + TINGGI_BARIS * tinggi,
            )
        bawah = y + TINGGI_BARIS * (tinggi + 1) + TINGGI + 26
        tempat += [(n * (luas + SELA), y, n * (luas + SELA) + luas, bawah) for n in range(len(deret))]
        y = bawah + 8
    return g.gambar(kanvas.lapisan(), round(y - 8), lebar=lebar, tempat=tempat)


def satu_papan(p: Papan, *, satuan: str, ukuran: Skala | None = None) -> str:
    """One board alone: every result named at its mark, what was promised and what is missing named under its year."""
    kanvas, ukuran = _Kanvas(), ukuran or skala(p.nilai)
    kiri = max(KIRI, *(g.panjang(angka_skala(n) + satuan) + 6 for n in (*ukuran.bernama, ukuran.atas)))
    lajur = (g.LEBAR - kiri) / len(p.tahun)
    tinggi = kanvas.besar(p, ukuran, satuan, kiri, lajur)
    return g.gambar(kanvas.lapisan(), round(tinggi), tuple(kiri + lajur * (n + 1) for n in range(len(p.tahun))), arah="lajur")


def muat_berdiri(p: Papan) -> bool:
    """Whether the words of its results fit beside each other."""
    return all(g.panjang(satu, tebal=True) <= _lebar_lajur(p) for _, _, kata in (*p.hasil, *p.janji) for satu in kata.split())


KIRI = 48  # kept for the values of the scale


def _lebar_lajur(p: Papan) -> float:
    return (g.LEBAR - KIRI) / len(p.tahun)


class _Kanvas:
    """Everything drawn so far."""

    def __init__(self) -> None:
        self.kisi: list[g.Baris] = []
        self.ruas: list[g.Baris] = []
        self.janji: list[g.Baris] = []
        self.titik: list[g.Baris] = []
        self.kosong: list[g.Baris] = []
        self.kata: dict[tuple[g.Rata, bool], list[g.Baris]] = {}

    def tulis(self, x: float, y: float, teks: str, rata: g.Rata = "left", *, tebal: bool = False) -> None:
        """Words at a place."""
        self.kata.setdefault((rata, tebal), []).append({"x": x, "y": y, "teks": teks})

    def kecil(self, p: Papan, label: list[str], ukuran: Skala, satuan: str, ruang: tuple[float, float], atas: float, kata: float) -> None:
        """A small board: its label, its words, the scale at the left, the last results at the right."""
        x0, luas = ruang
        for n, potong in enumerate(label):
            self.tulis(x0, atas + 7 + TINGGI_BARIS * n, potong)
        self.tulis(x0, kata + 7, p.kata)
        kiri, kanan, y = x0 + KIRI, x0 + luas - KIRI, kata + TINGGI_BARIS + 6
        tinggi = self._sumbu(ukuran, satuan, kiri, kanan, y, TINGGI)
        langkah = (kanan - kiri - 8) / max(len(p.tahun) - 1, 1)
        letak = {tahun: kiri + 4 + langkah * n for n, tahun in enumerate(p.tahun)}
        self._garis(p, letak, tinggi, min(langkah * 0.4, 12))
        self.tulis(kiri - 14, y + TINGGI + 12, p.tahun[0])
        self.tulis(kanan + 14, y + TINGGI + 12, p.tahun[-1], "right")
        self._akhir(p, kanan + 5, tinggi)

    def _akhir(self, p: Papan, x: float, tinggi: Callable[[float], float]) -> None:
        """The words of the last results, right of their marks; those that the site uses are bold."""
        akhir = [p.hasil[-1], *([p.pakai] if p.pakai else ())]
        for (_, _, teks), tempat in zip(akhir, _renggang([tinggi(n) for _, n, _ in akhir]), strict=True):
            self.tulis(x, tempat, teks, tebal=teks == akhir[-1][2])

    def besar(self, p: Papan, ukuran: Skala, satuan: str, kiri: float, lajur: float) -> float:
        """The board that stands alone; how high it is."""
        tinggi = self._sumbu(ukuran, satuan, kiri, g.LEBAR - 1, 16, TINGGI_SATU)
        letak = {tahun: kiri + lajur * (n + 0.5) for n, tahun in enumerate(p.tahun)}
        self._garis(p, letak, tinggi, 14)
        for n, (tahun, nilai, teks) in enumerate(p.hasil[:-1]):
            rata, turun = _sisi(p, n)
            self.tulis(letak[tahun] - (8 if rata == "right" else 0), tinggi(nilai) + turun, teks, rata, tebal=True)
        self._akhir(p, letak[p.hasil[-1][0]] + 8, tinggi)
        dasar = 16 + TINGGI_SATU + 12
        bawah = {tahun: [kata] for tahun, kata in p.kosong}
        for tahun, _, kata in p.janji:
            bawah.setdefault(tahun, []).append(kata)
        for tahun, x in letak.items():
            self.tulis(x, dasar, tahun, "center")
            for n, kata in enumerate(k for isi in bawah.get(tahun, ()) for k in pecah(isi, lajur)):
                self.tulis(x, dasar + 15 * (n + 1), kata, "center")
        paling = max((sum(len(pecah(k, lajur)) for k in isi) for isi in bawah.values()), default=0)
        return dasar + 15 * paling + 8

    def _sumbu(self, ukuran: Skala, satuan: str, kiri: float, kanan: float, y: float, tinggi: float) -> Callable[[float], float]:
        """The values of the scale with their lines; what gives the height of a value."""

        def di(nilai: float) -> float:
            return y + (ukuran.atas - nilai) / (ukuran.atas - ukuran.bawah) * tinggi

        lalu = None
        for nilai in ukuran.bernama:
            if lalu is not None and lalu - di(nilai) < PALING_DEKAT:
                continue
            lalu = di(nilai)
            self.tulis(kiri - 4, lalu, angka_skala(nilai) + satuan, "right")
            self.kisi.append({"x": kiri - 2, "x2": kiri + 2, "y": lalu, "y2": lalu, "warna": g.GARIS})
        self.kisi += [
            {"x": kiri, "x2": kiri, "y": y, "y2": y + tinggi, "warna": g.GARIS},
            {"x": kiri, "x2": kanan, "y": y + tinggi, "y2": y + tinggi, "warna": g.GARIS},
        ]
        return di

    def _garis(self, p: Papan, letak: dict[str, float], tinggi: Callable[[float], float], setengah: float) -> None:
        """The line from year to year, the rules of what was promised, the marks."""
        for (lalu, a, _), (kini, b, _) in pairwise(p.hasil):
            if kini not in p.putus:
                self.ruas.append({"x": letak[lalu], "x2": letak[kini], "y": tinggi(a), "y2": tinggi(b), "warna": g.SATU})
        self.janji += [
            {"x": letak[t] - setengah, "x2": letak[t] + min(setengah, 6), "y": tinggi(n), "y2": tinggi(n), "warna": g.TEKS}
            for t, n, _ in p.janji
        ]
        dipakai = p.hasil if p.pakai is None else (*p.hasil[:-1], p.pakai)
        self.titik += [{"x": letak[t], "y": tinggi(n), "bentuk": "circle", "warna": g.SATU, "isi": g.SATU} for t, n, _ in dipakai]
        if p.pakai:
            t, n, _ = p.hasil[-1]
            self.kosong.append({"x": letak[t], "y": tinggi(n), "bentuk": "circle", "warna": g.ABU, "isi": "transparent"})

    def lapisan(self) -> list[g.Lapis]:
        """The layers from bottom to top."""
        return [
            g.garis(self.kisi),
            g.garis(self.ruas, tebal=2),
            g.garis(self.janji, tebal=2.5),
            g.bulatan(self.kosong, ukuran=50),
            g.bulatan(self.titik, ukuran=50),
            *(g.teks(kata, rata=rata, tebal=tebal) for (rata, tebal), kata in self.kata.items()),
        ]


def _renggang(letak: list[float]) -> list[float]:
    """Heights of words, moved apart where they would touch."""
    if len(letak) < 2 or abs(letak[0] - letak[1]) >= TINGGI_BARIS:
        return letak
    tengah, atas = sum(letak) / 2, letak[0] <= letak[1]
    setengah = TINGGI_BARIS / 2
    return [tengah - setengah, tengah + setengah] if atas else [tengah + setengah, tengah - setengah]


def _sisi(p: Papan, n: int) -> tuple[g.Rata, float]:
    """Where the words of a result that is not the last stand so that no line passes through them: which side is at the mark, and how far below it."""
    nilai = [x for _, x, _ in p.hasil]
    lalu = nilai[n] - nilai[n - 1] if n else 0.0
    nanti = nilai[n + 1] - nilai[n]
    if lalu > 0 and nanti > 0:
        return "right", -12
    return ("center", 15) if nanti > 0 or lalu < 0 else ("center", -14)
