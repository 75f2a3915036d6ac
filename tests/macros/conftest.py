"""What the tests of the presentation share: the year, loaded once, and copies of it to spoil."""

import csv
import io
import shutil
from dataclasses import dataclass
from html.parser import HTMLParser
from pathlib import Path

import pytest
from hypothesis import settings

from macros.tahun import sah
from macros.tahun.galat import Galat, GalatData
from macros.tahun.muat import muat_tabel, muat_tahun
from macros.tahun.situs import Situs, muat_situs
from macros.tahun.tabel.kamus import muat_kamus
from macros.tahun.tabel.tabel import Tabel
from macros.tahun.tahun import Tahun

settings.register_profile("tetap", derandomize=True, database=None, deadline=None)
settings.load_profile("tetap")

AKAR = Path(__file__).resolve().parents[2]
# a year with one table of each kind: enough for everything that can go wrong between tables
KECIL = (
    "identitas sasaran indikator perjanjian-kinerja pengukuran capaian-sasaran kotak-indikator bacaan aturan jenjang "
    "klaim bacaan-ocr hambatan anggaran dpt"
).split()


def baca(jalur: Path) -> list[list[str]]:
    with jalur.open(encoding="utf-8", newline="") as berkas:
        return list(csv.reader(berkas))


def tulis(jalur: Path, baris: list[list[str]]) -> None:
    with jalur.open("w", encoding="utf-8", newline="") as berkas:
        csv.writer(berkas, lineterminator="\n").writerows(baris)


def daftar_tabel() -> list[dict[str, str]]:
    with (AKAR / "data/2024/tabel.csv").open(encoding="utf-8", newline="") as berkas:
        return list(csv.DictReader(berkas))


def daftar_contoh() -> list[str]:
    return sorted(j.stem for j in (AKAR / "data/contoh").glob("*.csv"))


@pytest.fixture(scope="session")
def tahun() -> Tahun:
    """The report of 2024 as it is published. Read it; never change it."""
    return muat_tahun(AKAR, "2024")


@dataclass
class Salinan:
    """A copy of the data, in which a test spoils one thing and then reads what staff would read."""

    akar: Path
    seluruh: bool
    kode: str = "2024"

    def jalur(self, nama: str) -> Path:
        """``dpt`` is a table of the year; anything with a dot is a path under data/."""
        return self.akar / "data" / (nama if "." in nama else f"{self.kode}/{nama}.csv")

    def tahun_baru(self, kode: str = "2025") -> "Salinan":
        """A fictional year beside this one, whose tables say the same until a test spoils them."""
        shutil.copytree(self.akar / "data" / self.kode, self.akar / "data" / kode)
        return Salinan(self.akar, self.seluruh, kode)

    def garis(self, *baris: tuple[str, str, str, str]) -> "Salinan":
        """How the indikator of this year continue those of the year before: kode, hubungan, kode_lalu, catatan."""
        self.tulis("garis", [["kode", "hubungan", "kode_lalu", "catatan"], *map(list, baris)])
        shutil.copy(AKAR / "data/kamus/garis.yaml", self.akar / "data/kamus")
        kepala, *semua = self.baris("tabel")
        isi = {"kode": "garis", "judul": "Garis indikator", "kamus": "garis", "kelompok": "5", "bab": "-", "tempat": "-", "notasi": "id"}
        isi |= {"jenis": "olahan"}
        return self.tulis("tabel", [kepala, *(r for r in semua if r[0] != "garis"), [isi.get(k, "") for k in kepala]])

    def situs(self) -> Situs:
        """The site of every year that was written."""
        return muat_situs(self.akar, draf=True)

    def baris(self, tabel: str) -> list[list[str]]:
        return baca(self.jalur(tabel))

    def tulis(self, tabel: str, baris: list[list[str]]) -> "Salinan":
        tulis(self.jalur(tabel), baris)
        return self

    def sel(self, tabel: str, kunci: str, kolom: str, isi: str) -> "Salinan":
        """Type ``isi`` into one cell; the row is found by its first cell."""
        semua = self.baris(tabel)
        semua[self.nomor(tabel, kunci) - 1][semua[0].index(kolom)] = isi
        return self.tulis(tabel, semua)

    def isi(self, tabel: str, kunci: str, kolom: str) -> str:
        semua = self.baris(tabel)
        return semua[self.nomor(tabel, kunci) - 1][semua[0].index(kolom)]

    def nomor(self, tabel: str, kunci: str) -> int:
        """The row as a spreadsheet counts it: the head is row 1."""
        return next(n for n, r in enumerate(self.baris(tabel), start=1) if r[0] == kunci)

    def hapus(self, tabel: str, *kunci: str) -> "Salinan":
        return self.tulis(tabel, [r for r in self.baris(tabel) if r[0] not in kunci])

    def ganti(self, nama: str, lama: str, baru: str) -> "Salinan":
        """Replace a piece of a file as in a text editor."""
        teks = self.jalur(nama).read_text(encoding="utf-8")
        assert lama in teks, f"{lama!r} tidak ada di {nama}"
        self.jalur(nama).write_text(teks.replace(lama, baru, 1), encoding="utf-8", newline="\n")
        return self

    def tahun(self) -> Tahun:
        return muat_tahun(self.akar, self.kode)

    def tabel(self, kode: str) -> Tabel:
        galat: list[Galat] = []
        tabel = muat_tabel(self.akar, self.kode, muat_kamus(self.akar, galat), galat)
        assert not galat
        return tabel[kode]

    def galat(self) -> list[str]:
        """Every fault that staff are told, one sentence each; none where the data can be published."""
        if self.seluruh:
            try:
                self.tahun()
            except GalatData as salah:
                return [str(g) for g in salah.galat]
            return []
        galat: list[Galat] = []
        muat_tabel(self.akar, self.kode, muat_kamus(self.akar, galat), galat)
        return [str(g) for g in GalatData(galat).galat]


def _salin(akar: Path, kode: list[str]) -> None:
    """Registry, tables and kamus of a year that has only these tables."""
    for folder in ("2024", "kamus"):
        (akar / "data" / folder).mkdir(parents=True)
    kepala, *baris = baca(AKAR / "data/2024/tabel.csv")
    tinggal = [r for r in baris if r[0] in kode]
    tulis(akar / "data/2024/tabel.csv", [kepala, *tinggal])
    for r in tinggal:
        shutil.copy(AKAR / f"data/2024/{r[0]}.csv", akar / "data/2024")
    for kamus in {"tabel", "istilah", "indikator", "sasaran", *(r[2] for r in tinggal)}:
        shutil.copy(AKAR / f"data/kamus/{kamus}.yaml", akar / "data/kamus")
    shutil.copy(AKAR / "data/istilah.csv", akar / "data")


@pytest.fixture
def hanya(tmp_path):
    """A copy that has only the named tables."""

    def buat(*kode: str) -> Salinan:
        _salin(tmp_path / "proyek", list(kode))
        return Salinan(tmp_path / "proyek", seluruh=False)

    return buat


@pytest.fixture(scope="session")
def _tahun_kecil(tmp_path_factory) -> Path:
    akar = tmp_path_factory.mktemp("kecil")
    _salin(akar, KECIL)
    for tabel, kolom in (("klaim", "merujuk"), ("bacaan-ocr", "tabel")):
        jalur = akar / f"data/2024/{tabel}.csv"
        kepala, *baris = baca(jalur)
        n = kepala.index(kolom)
        tulis(jalur, [kepala, *(r for r in baris if not r[n] or r[n].split("/")[0] in KECIL)])
    kepala, *baris = baca(akar / "data/2024/klaim.csv")
    n = kepala.index("lawan")
    tulis(akar / "data/2024/klaim.csv", [kepala, *(r for r in baris if not r[n] or r[n].startswith("klaim/"))])
    return akar


@pytest.fixture
def kecil(_tahun_kecil, tmp_path) -> Salinan:
    """A copy of a whole but small year, with real rows."""
    shutil.copytree(_tahun_kecil, tmp_path / "proyek")
    return Salinan(tmp_path / "proyek", seluruh=True)


@pytest.fixture
def salinan(tmp_path, monkeypatch) -> Salinan:
    """A copy of all data; that each table has its form is not checked again."""
    monkeypatch.setattr(sah, "pernah_lulus", lambda *_: True)
    shutil.copytree(AKAR / "data", tmp_path / "seluruh" / "data")
    return Salinan(tmp_path / "seluruh", seluruh=True)


@dataclass
class Sel:
    """One cell of a table on a page."""

    tag: str
    atribut: dict[str, str]
    teks: str = ""

    @property
    def kelas(self) -> set[str]:
        return set(self.atribut.get("class", "").split())


class TabelDiHalaman(HTMLParser):
    """An HTML table as a reader meets it: region, caption, head, rows."""

    def __init__(self, html: str):
        super().__init__(convert_charrefs=True)
        self.id: list[str] = []
        self.wilayah: dict[str, str] = {}
        self.judul, self.judul_id = "", ""
        self.kepala: list[Sel] = []
        self.baris: list[tuple[dict[str, str], list[Sel]]] = []
        self.tag: list[str] = []
        self._di: list[str] = []
        self._tanda = False
        self.feed(html)
        self.close()

    def handle_starttag(self, tag, attrs):
        a = {n: v or "" for n, v in attrs}
        self.tag.append(tag)
        if "id" in a:
            self.id.append(a["id"])
        if a.get("role") == "region":
            self.wilayah = a
        if tag == "caption":
            self.judul_id = a.get("id", "")
        if tag == "tr" and "tbody" in self._di:
            self.baris.append((a, []))
        if tag in ("th", "td"):
            (self.kepala if "thead" in self._di else self.baris[-1][1]).append(Sel(tag, a))
        self._tanda = self._tanda or a.get("class") == "tanda"  # the mark of a finding is no part of the figure
        self._di.append(tag)

    def handle_endtag(self, tag):
        if tag == "a":
            self._tanda = False
        while self._di and self._di.pop() != tag:
            pass

    def handle_data(self, data):
        if self._tanda:
            return
        if "caption" in self._di:
            self.judul += data
        elif "thead" in self._di and self.kepala:
            self.kepala[-1].teks += data
        elif "tbody" in self._di and self.baris and self.baris[-1][1]:
            self.baris[-1][1][-1].teks += data


@pytest.fixture
def di_halaman():
    """Reads the HTML of one table."""
    return TabelDiHalaman


def csv_dari(teks: str) -> list[dict[str, str]]:
    """A published CSV as anyone would read it."""
    return list(csv.DictReader(io.StringIO(teks, newline=""), strict=True))
