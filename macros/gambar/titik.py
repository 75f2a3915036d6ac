"""Marks on one scale: what was promised as a tick, what the report prints as circles.

``deret`` draws one row per thing, ``garis`` one thing alone with every mark named. A filled circle is the result that the
site uses, a hollow one another that the report prints too. What was missed differs by colour, by a thick line and by words.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import permutations, product
from math import ceil, floor, log10

from macros.gambar import gaya as g

TINGGI_BARIS = 15  # of one line of words
SELA_NAMA = 6  # kept between two names on one line
SEMPIT = 110  # of a name that is broken into short lines
LONGGAR = 10  # by how much our measure of a label and a short figure may be too careful
LANGKAH = (1, 2, 5, 10)
PALING_BANYAK_LANGKAH = 7


@dataclass(frozen=True)
class Skala:
    """From where to where the marks may stand; ``langkah`` lies between two values that are named."""

    bawah: float
    atas: float
    langkah: float

    def x(self, nilai: float, kiri: float, kanan: float) -> float:
        """Where a value stands between two edges."""
        return kiri + (nilai - self.bawah) / (self.atas - self.bawah) * (kanan - kiri)

    @property
    def bernama(self) -> list[float]:
        """The values named on it, of many those that are round, the edges left free."""
        banyak = round((self.atas - self.bawah) / self.langkah)
        semua = [self.bawah + n * self.langkah for n in range(1, banyak)]
        return [n for n in semua if round(n / self.langkah) % 2 == 0] if len(semua) > 3 else semua


def angka_skala(nilai: float) -> str:
    """A value of the scale in Indonesian notation."""
    return f"{abs(nilai):,.10g}".translate({44: ".", 46: ","}).join(("−" if nilai < 0 else "", ""))


def skala(nilai: Iterable[float]) -> Skala:
    """The scale that holds all values, with one step of air on both sides."""
    semua = list(nilai) or [0.0]
    rentang = max(semua) - min(semua) or abs(max(semua)) / 5 or 1.0
    pangkat = 10.0 ** floor(log10(rentang / (PALING_BANYAK_LANGKAH - 2)))
    langkah = next(pangkat * n for n in LANGKAH if pangkat * n * (PALING_BANYAK_LANGKAH - 2) >= rentang)
    return Skala((floor(min(semua) / langkah) - 1) * langkah, (ceil(max(semua) / langkah) + 1) * langkah, langkah)


@dataclass(frozen=True)
class Baris:
    """One row: a label, words behind it, and its marks; without marks its ``kata`` stand in their place.

    jarak_pendek  the same words without their unit, where the row above has said it and there is little room
    janji    from where to where the promise reaches; one point for most
    lain     other printed results than ``hasil``
    meleset  whether the promise was missed
    """

    label: str
    jarak: str
    janji: tuple[float, float] | None = None
    hasil: float | None = None
    lain: tuple[float, ...] = ()
    meleset: bool = False
    kata: str = ""
    jarak_pendek: str = ""

    @property
    def bertanda(self) -> bool:
        """Whether it stands on the scale."""
        return self.janji is not None and self.hasil is not None

    @property
    def macam(self) -> int:
        """How many kinds of marks it has."""
        return (self.janji is not None) + (self.hasil is not None) + bool(self.lain)


# --- one row per thing -----------------------------------------------------------------------------


def deret(baris: Sequence[Baris], ukuran: Skala, *, nama: Sequence[str], satuan: str, lebar: int = g.LEBAR) -> str:
    """Rows on one scale; ``nama`` are the names of tick, filled and hollow circle, told once under the row that has most of them.

    On the wide drawing label, words and marks share one line; on the narrow one the marks stand below.
    """
    papan = _Deret(ukuran, tuple(nama), satuan, lebar, _kolom(baris, lebar))
    contoh = max((b for b in baris if b.bertanda), key=lambda b: b.macam, default=None)
    if contoh is not None:
        papan.kepala()
    for b in baris:
        papan.tambah(b, bernama=b is contoh)
    return papan.svg()


def _kolom(baris: Sequence[Baris], lebar: int) -> float:
    """Where the marks begin: on the wide drawing behind the longest label and its words."""
    if lebar == g.LEBAR:
        return 0
    perlu = max((g.panjang(b.label) + g.panjang(b.jarak, tebal=True) + 24 for b in baris), default=0)
    return min(perlu, lebar - 200)


class _Deret:
    def __init__(self, ukuran: Skala, nama: tuple[str, ...], satuan: str, lebar: int, kolom: float):
        self.ukuran, self.nama, self.satuan, self.lebar, self.kolom = ukuran, nama, satuan, lebar, kolom
        self.luas = kolom > 0
        self.y = 2.0
        self.tanda = _Tanda(ukuran, kolom + 6, lebar - 6)
        self.label: list[g.Baris] = []
        self.jarak: list[g.Baris] = []
        self.sumbu: list[g.Baris] = []
        self.redup: list[g.Baris] = []
        self.bawah = Susunan()
        self.batas: list[float] = []

    def kepala(self) -> None:
        """The values of the scale, over the marks."""
        for nilai in self.ukuran.bernama:
            teks = angka_skala(nilai) + self.satuan
            x = min(self.tanda.x(nilai), self.lebar - g.panjang(teks) / 2)
            self.sumbu.append({"x": x, "y": self.y + 7, "teks": teks})
        self.y += TINGGI_BARIS + 4

    def tambah(self, b: Baris, *, bernama: bool) -> None:
        """One row, downwards."""
        muat = self.kolom - 12 if self.luas else self.lebar
        jarak = b.jarak if self.luas or not self.batas or not b.jarak_pendek else b.jarak_pendek
        kata = g.panjang(jarak, tebal=True) - (LONGGAR if jarak == b.jarak_pendek else 0)
        potongan = [b.label] if g.panjang(b.label) + kata <= muat else pecah(b.label, muat)
        for potong in potongan:
            self.label.append({"x": 0, "y": self.y + 6.5, "teks": potong})
            self.y += TINGGI_BARIS
        if g.panjang(potongan[-1]) + kata <= muat:
            self.y -= TINGGI_BARIS
        self.jarak.append({"x": muat, "y": self.y + 6.5, "teks": jarak})
        if b.bertanda:
            tengah = self.y + (7.5 if self.luas else 18.5)
            self.tanda.tambah(tengah, b)
            self.y += 20 if self.luas else 23
            if bernama:
                self.namai(b, tengah)
        else:
            self.y = self._kata(b)
        self.batas.append(self.y)

    def namai(self, b: Baris, tengah: float) -> None:
        """The names of the marks of one row, below it."""
        janji, hasil, lain = self.nama
        ada = [(b.janji[1] if b.janji else 0.0, janji), (b.hasil or 0.0, hasil), *((n, lain) for n in b.lain[:1])]
        butir = [Nama(self.tanda.x(nilai), (kata,)) for nilai, kata in ada]
        self.bawah = susun(butir, tengah + 7, self.lebar)
        self.tanda.tangkai += self.bawah.tangkai
        self.y = tengah + 7 + self.bawah.tinggi + 3

    def _kata(self, b: Baris) -> float:
        """A row without marks: its words in grey, beside the label or below it."""
        if self.luas:
            for n, potong in enumerate(pecah(b.kata, self.lebar - self.kolom)):
                self.redup.append({"x": self.kolom, "y": self.y + 6.5 + n * TINGGI_BARIS, "teks": potong})
            return self.y + 20 + n * TINGGI_BARIS
        y = self.y + TINGGI_BARIS
        for potong in pecah(b.kata, self.lebar):
            self.redup.append({"x": 0, "y": y + 6.5, "teks": potong})
            y += TINGGI_BARIS
        return y + 4

    def svg(self) -> str:
        """All rows as one picture."""
        lapisan = [
            *self.tanda.lapisan(),
            g.teks(self.sumbu, rata="center"),
            g.teks(self.label),
            g.teks(self.jarak, rata="right", tebal=True),
            g.teks(self.redup),
            *self.bawah.lapisan(),
        ]
        return g.gambar(lapisan, ceil(self.y), tuple(self.batas), lebar=self.lebar)


# --- one thing alone -------------------------------------------------------------------------------


@dataclass(frozen=True)
class TitikBernama:
    """A mark and its words: a target stands above the line, a result below it."""

    nilai: float
    teks: str
    tebal: bool = False


def garis(
    b: Baris,
    ukuran: Skala,
    *,
    atas: Sequence[TitikBernama],
    bawah: Sequence[TitikBernama],
    tepi: tuple[str, str],
    kata: str = "",
    tempat: Sequence[float | None] = (),
) -> str:
    """One line with every mark named: targets above, results below; ``tepi`` are the words at both ends, ``kata`` follow.

    A target that is not the promise is a short tick; the words of the filled circle are bold. ``tempat`` are the values at which the
    rows of the picture's table stand, None for one that stands in words.
    """
    kiri, kanan = (g.panjang(t) + 10 for t in tepi)
    tanda = _Tanda(ukuran, kiri, g.LEBAR - kanan)

    def nama(semua: Sequence[TitikBernama]) -> list[Nama]:
        return [Nama(tanda.x(t.nilai), (t.teks,), tebal=t.tebal) for t in semua]

    di_atas = susun(nama(atas), 0, g.LEBAR, ke_atas=True)
    y = di_atas.tinggi + 8
    di_atas = di_atas.turun(y - 7)
    di_bawah = susun(nama(bawah), y + 7, g.LEBAR)
    tanda.tambah(y, b)
    lain = (tanda.x(t.nilai) for t in atas if b.janji is None or t.nilai not in b.janji)
    tanda.tegak += [{"x": x, "x2": x, "y": y - 5, "y2": y, "warna": g.TEKS} for x in lain]
    tanda.tangkai += [*di_atas.tangkai, *di_bawah.tangkai]
    akhir = y + 7 + di_bawah.tinggi + 2
    sisa = []
    for satu in pecah(kata, g.LEBAR) if kata else ():
        sisa.append({"x": 0, "y": akhir + 7, "teks": satu})
        akhir += TINGGI_BARIS
    ujung = [{"x": 0, "y": y, "teks": tepi[0]}], [{"x": g.LEBAR, "y": y, "teks": tepi[1]}]
    lapisan = [*tanda.lapisan(), *di_atas.lapisan(), *di_bawah.lapisan(), g.teks([*ujung[0], *sisa]), g.teks(ujung[1], rata="right")]
    kotak = [(tanda.x(n) - 14, 0, tanda.x(n) + 14, akhir) if n is not None else (0, akhir - TINGGI_BARIS, g.LEBAR, akhir) for n in tempat]
    return g.gambar(lapisan, ceil(akhir), tempat=kotak)


def pecah(kata: str, lebar: float, *, tebal: bool = False) -> list[str]:
    """Words on lines no wider than that."""
    baris: list[str] = []
    for satu in kata.split():
        if baris and g.panjang(f"{baris[-1]} {satu}", tebal=tebal) <= lebar:
            baris[-1] += f" {satu}"
        else:
            baris.append(satu)
    return baris or [""]


# --- the marks, and names beside them --------------------------------------------------------------


class _Tanda:
    """The marks of all rows on one scale."""

    def __init__(self, ukuran: Skala, kiri: float, kanan: float):
        self.ukuran, self.kiri, self.kanan = ukuran, kiri, kanan
        self.dasar: list[g.Baris] = []
        self.beda: list[g.Baris] = []
        self.rentang: list[g.Baris] = []
        self.tegak: list[g.Baris] = []
        self.isi: list[g.Baris] = []
        self.kosong: list[g.Baris] = []
        self.tangkai: list[g.Baris] = []

    def x(self, nilai: float) -> float:
        """Where a value stands."""
        return self.ukuran.x(nilai, self.kiri, self.kanan)

    def tambah(self, y: float, b: Baris) -> None:
        """The marks of one row at that height."""
        self.dasar.append({"x": self.kiri - 5, "x2": self.kanan + 5, "y": y, "y2": y, "warna": g.TIPIS})
        warna = g.KURANG if b.meleset else g.SATU
        if b.janji and b.hasil is not None:
            dekat = min(b.janji, key=lambda n: abs(n - (b.hasil or 0)))
            if b.meleset:
                self.beda.append({"x": self.x(b.hasil), "x2": self.x(dekat), "y": y, "y2": y, "warna": warna})
        if b.janji:
            bawah, atas = (self.x(n) for n in b.janji)
            if bawah != atas:
                self.rentang.append({"x": bawah, "x2": atas, "y": y - 3, "y2": y + 3, "warna": g.ABU})
            self.tegak += [{"x": x, "x2": x, "y": y - 5, "y2": y + 5, "warna": g.TEKS} for x in dict.fromkeys((bawah, atas))]
        self.kosong += [{"x": self.x(n), "y": y, "bentuk": "circle", "warna": g.ABU, "isi": "transparent"} for n in b.lain]
        if b.hasil is not None:
            self.isi.append({"x": self.x(b.hasil), "y": y, "bentuk": "circle", "warna": warna, "isi": warna})

    def lapisan(self) -> list[g.Lapis]:
        """The layers from bottom to top."""
        return [
            g.garis(self.dasar),
            g.kotak(self.rentang),
            g.garis(self.beda, tebal=4),
            g.garis(self.tangkai),
            g.bulatan(self.kosong, ukuran=50),
            g.bulatan(self.isi, ukuran=50),
            g.garis(self.tegak, tebal=2.5),
        ]


@dataclass(frozen=True)
class Nama:
    """Words at a mark, on one line or more."""

    x: float
    teks: tuple[str, ...]
    tebal: bool = False

    @property
    def panjang(self) -> float:
        """The room of its longest line."""
        return max(g.panjang(t, tebal=self.tebal) for t in self.teks)


@dataclass(frozen=True)
class Susunan:
    """Names as they were put: their words by side and weight, their stems, and the height they take."""

    kata: tuple[tuple[g.Rata, bool, g.Baris], ...] = ()
    tangkai: tuple[g.Baris, ...] = ()
    tinggi: float = 0

    def lapisan(self) -> list[g.Lapis]:
        """The words as layers."""
        macam = dict.fromkeys((rata, tebal) for rata, tebal, _ in self.kata)
        return [g.teks([b for r, t, b in self.kata if (r, t) == (rata, tebal)], rata=rata, tebal=tebal) for rata, tebal in macam]

    def turun(self, y: float) -> "Susunan":
        """The same so much lower."""
        kata = tuple((r, t, b | {"y": b["y"] + y}) for r, t, b in self.kata)
        return Susunan(kata, tuple(t | {"y": t["y"] + y, "y2": t["y2"] + y} for t in self.tangkai), self.tinggi)


def susun(butir: Sequence[Nama], y: float, lebar: int, *, ke_atas: bool = False) -> Susunan:
    """Names at their marks, downwards or upwards from y.

    A name stands beside the end of its stem; no name touches another, no stem goes through one. Of all ways to do so that
    which needs the fewest lines is taken.
    """
    if not butir:
        return Susunan()
    bentuk = [_bentuk(b, lebar) for b in butir]
    pilihan = (urut for semua in product(*bentuk) for urut in permutations(semua))
    cara = (_letakkan(urut, sisi, lebar) for urut in pilihan for sisi in product((True, False), repeat=len(butir)))
    letak = min((c for c in cara if c is not None), key=_tinggi, default=None) or _bertumpuk([b[0] for b in bentuk], lebar)
    arah = -TINGGI_BARIS if ke_atas else TINGGI_BARIS
    kata: list[tuple[g.Rata, bool, g.Baris]] = []
    for s in letak:
        urut = s.nama.teks[::-1] if ke_atas else s.nama.teks
        kata += [
            (s.rata, s.nama.tebal, {"x": s.akhir if s.rata == "right" else s.mulai, "y": y + arah * (s.baris + n + 0.5), "teks": potong})
            for n, potong in enumerate(urut)
        ]
    tangkai = tuple({"x": s.nama.x, "x2": s.nama.x, "y": y, "y2": y + arah * (s.baris + 0.5), "warna": g.TEKS} for s in letak)
    return Susunan(tuple(kata), tangkai, TINGGI_BARIS * _tinggi(letak))


def _bentuk(nama: Nama, lebar: int) -> list[Nama]:
    """The ways to break a name into lines: as wide as the wider side of its mark allows, and as narrow as its words allow."""
    kata, luas = " ".join(nama.teks), max(nama.x, lebar - nama.x) - 6
    semua = (tuple(pecah(kata, ruang, tebal=nama.tebal)) for ruang in dict.fromkeys((luas, min(luas, SEMPIT))))
    return [Nama(nama.x, teks, nama.tebal) for teks in dict.fromkeys(semua)]


@dataclass(frozen=True)
class _Letak:
    nama: Nama
    baris: int
    mulai: float
    akhir: float
    rata: g.Rata = "left"

    @property
    def bawah(self) -> int:
        return self.baris + len(self.nama.teks)

    def bentrok(self, lain: "_Letak") -> bool:
        """Whether the words of one meet the words or the stem of the other."""
        bersama = self.baris < lain.bawah and lain.baris < self.bawah
        return (bersama and self.mulai < lain.akhir + SELA_NAMA and lain.mulai < self.akhir + SELA_NAMA) or any(
            a.mulai - 3 < b.nama.x < a.akhir + 3 and a.baris <= b.baris for a, b in ((self, lain), (lain, self))
        )


def _tinggi(letak: Sequence[_Letak]) -> int:
    return max(s.bawah for s in letak)


def _letakkan(urut: Sequence[Nama], sisi: Sequence[bool], lebar: int) -> list[_Letak] | None:
    """Each name in turn on the first line where it meets none before it; None where a side has no room or a stem is barred."""
    hasil: list[_Letak] = []
    for nama, kanan in zip(urut, sisi, strict=True):
        panjang = nama.panjang
        mulai = nama.x + 4 if kanan else nama.x - 4 - panjang
        if mulai < 0 or mulai + panjang > lebar:
            return None
        calon = (_Letak(nama, n, mulai, mulai + panjang, "left" if kanan else "right") for n in range(12))
        letak = next((c for c in calon if not any(c.bentrok(h) for h in hasil)), None)
        if letak is None:
            return None
        hasil.append(letak)
    return hasil


def _bertumpuk(butir: Sequence[Nama], lebar: int) -> list[_Letak]:
    """The last resort: each name on lines of its own."""
    hasil: list[_Letak] = []
    for nama in sorted(butir, key=lambda b: -b.x):
        panjang = nama.panjang
        mulai = max(0.0, min(nama.x + 4, lebar - panjang))
        hasil.append(_Letak(nama, _tinggi(hasil) if hasil else 0, mulai, mulai + panjang))
    return hasil
