"""Sisa: what a year still lacks, table by table, also where its data cannot be loaded yet.

1. A table that the year must have, or that tabel.csv names, but whose file is not there.
2. A table of the report, or one that the year must have, with heads only.
3. In a table of the report: cells of figures and of columns that must be filled which are empty. What the scan lost
   (bacaan-ocr.csv) is not asked for. In a table that only this site keeps, the columns that must be filled.
4. Any cell that begins with the mark of a sentence still to be written.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

from macros.tahun.galat import Galat
from macros.tahun.keutuhan import TULIS, WAJIB
from macros.tahun.longgar import baca_longgar, baris_longgar
from macros.tahun.tabel.kamus import DATA, Kamus, muat_kamus
from macros.tahun.tabel.sel import kunci_dari

BUKAN_LAPORAN = "-"  # the chapter of a table that the report does not print
DAFTAR = "tabel"
TANPA_ISI = ("nomor", "urutan")  # numbers that may be missing: a total row has none
Sel: TypeAlias = tuple[str, str, str]  # table, key of the row, column


@dataclass(frozen=True)
class SisaKolom:
    """One column: its name, its title, the rows (as a spreadsheet counts them) whose cell is empty, how many rows there are."""

    nama: str
    judul: str
    baris: tuple[int, ...]
    banyak: int

    @property
    def semua(self) -> bool:
        """Whether no row is filled."""
        return len(self.baris) == self.banyak


@dataclass(frozen=True)
class SisaTabel:
    """What one table lacks: the whole file (``ada`` False), its rows (``baris`` 0), or cells of these columns."""

    kode: str
    judul: str
    berkas: str
    ada: bool = True
    wajib: bool = False
    banyak_baris: int = 0
    kolom: tuple[SisaKolom, ...] = ()

    @property
    def sel(self) -> int:
        """How many cells are empty."""
        return sum(len(k.baris) for k in self.kolom)


def sisa_tabel(akar: Path, tahun: str) -> list[SisaTabel]:
    """Every table of the year that is not filled, in the order of tabel.csv; those that are missing altogether first."""
    folder = akar / DATA / tahun
    daftar = baris_longgar(folder / f"{DAFTAR}.csv")
    berkas = f"{DATA.as_posix()}/{tahun}/"
    if daftar is None:
        return [SisaTabel(DAFTAR, "Daftar semua tabel", f"{berkas}{DAFTAR}.csv", ada=False, wajib=True)]
    galat: list[Galat] = []
    kamus = muat_kamus(akar, galat)
    rusak = _rusak(folder)
    hasil: list[SisaTabel] = []
    for r in daftar:
        kode = r.get("kode", "").strip()
        if kode:
            hasil += _satu(folder, f"{berkas}{kode}.csv", kode, r, kamus.get(r.get("kamus", "")), rusak)
    sendiri = {"judul": "Daftar semua tabel", "bab": BUKAN_LAPORAN}
    hasil += _satu(folder, f"{berkas}{DAFTAR}.csv", DAFTAR, sendiri, kamus.get(DAFTAR), rusak)
    terdaftar = {r.get("kode", "").strip() for r in daftar}
    hasil += [SisaTabel(k, k, f"{berkas}{k}.csv", ada=False, wajib=True) for k in WAJIB if k not in terdaftar]
    return sorted(hasil, key=lambda s: 2 if s.ada else 0 if s.wajib else 1)


def _rusak(folder: Path) -> set[Sel]:
    """The cells that the scan lost."""
    return {
        (r.get("tabel", ""), kunci_dari(r.get("kunci", "")), r.get("kolom", "")) for r in baris_longgar(folder / "bacaan-ocr.csv") or []
    }


def _satu(folder: Path, berkas: str, kode: str, daftar: Mapping[str, str], kamus: Kamus | None, rusak: set[Sel]) -> Iterator[SisaTabel]:
    """What this table lacks, if anything."""
    semua = baca_longgar(folder / f"{kode}.csv")
    judul, wajib = daftar.get("judul", "") or kode, kode in WAJIB
    if not semua:
        yield SisaTabel(kode, judul, berkas, ada=semua is not None, wajib=wajib)
        return
    kepala, isi = semua[0], semua[1:]
    dicetak = daftar.get("bab", "") != BUKAN_LAPORAN
    if not any(sel.strip() for r in isi for sel in r):
        if dicetak or wajib or (kamus and any(k.isi == "klaim" for k in kamus.kolom)):
            yield SisaTabel(kode, judul, berkas, wajib=wajib)
        return
    hilang = {(b, nama) for t, kunci, nama in rusak if t == kode and kamus for b in _nomor(kamus, kepala, isi, kunci)}
    kolom = tuple(_kolom_kosong(kepala, isi, dicetak, kamus, hilang))
    if kolom:
        yield SisaTabel(kode, judul, berkas, wajib=wajib, banyak_baris=len(isi), kolom=kolom)


def _nomor(kamus: Kamus, kepala: list[str], isi: list[list[str]], kunci: str) -> Iterator[int]:
    """The rows that have this key."""
    if set(kamus.kunci) <= set(kepala):
        for baris, r in enumerate(isi, start=2):  # row 1 is the head
            if kamus.kunci_baris(dict(zip(kepala, [*r, *[""] * len(kepala)], strict=False))) == kunci:
                yield baris


def _kolom_kosong(
    kepala: list[str], isi: list[list[str]], dicetak: bool, kamus: Kamus | None, hilang: set[tuple[int, str]]
) -> Iterator[SisaKolom]:
    """The columns with cells to be filled; ``hilang`` are rows and columns of cells that nobody can fill."""
    dikenal = {k.nama: k for k in kamus.kolom} if kamus else {}
    for n, nama in enumerate(kepala):
        k = dikenal.get(nama)
        diminta = k is not None and (k.wajib or (k.berangka and k.satuan not in TANPA_ISI and (dicetak or k.isi == "klaim")))
        sel = ((b, r[n].strip() if n < len(r) else "") for b, r in enumerate(isi, start=2))
        baris = tuple(b for b, s in sel if s.startswith(TULIS) or (diminta and not s and (b, nama) not in hilang))
        if baris:
            yield SisaKolom(nama, k.judul if k else nama, baris, len(isi))
