"""Isi halaman: what the pages of sasaran and indikator say beyond what is made alike for all of them.

1. `pengantar-halaman.csv`: one row for one page, with its place in the report, its opening words, its words for search.
2. `isi-halaman.csv`: one row for one piece that only this page has. A heading is text, a table is its code, a picture its name.
3. Either table may be missing; a page without a row has nothing of its own.

What staff can get wrong in these cells is told here, before a page is made; names of pictures where pictures are known
(``terbitan.halaman_kinerja``).
"""

from collections.abc import Iterator
from dataclasses import dataclass

from macros.tahun.galat import Galat
from macros.tahun.isi import Isi
from macros.tahun.tabel.sel import kunci_dari
from macros.tahun.tabel.tabel import Tabel

PENGANTAR, POTONGAN = "pengantar-halaman", "isi-halaman"
BERTABEL, BERJUDUL = ("tabel", "daftar"), ("judul", "subjudul")
# what the cell `isi` must hold, by `jenis`
PERLU = {
    "judul": "tulis judulnya",
    "subjudul": "tulis judulnya",
    "paragraf": "tulis kalimatnya",
    "tabel": "tulis kode tabel seperti di tabel.csv",
    "daftar": "tulis kode tabel seperti di tabel.csv",
    "grafik": "tulis nama gambarnya",
}


@dataclass(frozen=True)
class Pengantar:
    """The head of one page; ``kunci`` is its row, empty where the year has none."""

    kunci: str = ""
    tempat: str = ""
    teks: str = ""
    kata_kunci: tuple[str, ...] = ()


@dataclass(frozen=True)
class Potongan:
    """One piece of one page; ``kunci`` is its row. Which cells count depends on ``jenis``."""

    kunci: str
    jenis: str
    isi: str
    kolom: tuple[str, ...]
    hanya: tuple[str, ...]
    judul: str


def pengantar(tahun: Isi, kode: str) -> Pengantar:
    """How the page of a sasaran or indikator opens."""
    if PENGANTAR in tahun.tabel:
        for kunci, r in tahun.tabel[PENGANTAR].baris.items():
            if r["untuk"] == kode:
                return Pengantar(kunci, r["tempat"], r["pengantar"], pisah(r["kata_kunci"]))
    return Pengantar()


def potongan(tahun: Isi, kode: str) -> list[Potongan]:
    """The pieces of one page, in the order that their rows count."""
    if POTONGAN not in tahun.tabel:
        return []
    baris = [(kunci, r) for kunci, r in tahun.tabel[POTONGAN].baris.items() if r["untuk"] == kode]
    return [
        Potongan(kunci, r["jenis"], r["isi"], pisah(r["kolom"]), tuple(map(kunci_dari, pisah(r["hanya"]))), r["judul"])
        for kunci, r in sorted(baris, key=lambda b: int(b[1]["urutan"]))
    ]


def pisah(teks: str) -> tuple[str, ...]:
    """The parts of a cell, separated by semicolons."""
    return tuple(b.strip() for b in teks.split(";") if b.strip())


# --- what staff can get wrong ------------------------------------------------------------------


def galat_isi_halaman(tahun: Isi) -> Iterator[Galat]:
    """Pages of nothing, pieces that show what the year does not have."""
    dikenal = {r["kode"] for t in ("sasaran", "indikator") for r in tahun.tabel[t].baris.values()}
    for kode in (PENGANTAR, POTONGAN):
        if kode in tahun.tabel:
            t = tahun.tabel[kode]
            for kunci, r in t.baris.items():
                if r["untuk"] not in dikenal:
                    saran = "pakai kode dari sasaran.csv atau indikator.csv"
                    yield galat_sel(t, kunci, "untuk", f"'{r['untuk']}' bukan kode sasaran atau indikator; {saran}")
    if POTONGAN in tahun.tabel:
        t = tahun.tabel[POTONGAN]
        for kode in dict.fromkeys(r["untuk"] for r in t.baris.values()):
            for p in potongan(tahun, kode):
                for kolom, masalah in _salah(tahun, p):
                    yield galat_sel(t, p.kunci, kolom, masalah)


def galat_sel(t: Tabel, kunci: str, kolom: str, masalah: str) -> Galat:
    """A fault in one cell, in the row as a spreadsheet counts it."""
    return Galat(t.berkas, list(t.baris).index(kunci) + 2, kolom, masalah)  # row 1 is the header


def _salah(tahun: Isi, p: Potongan) -> Iterator[tuple[str, str]]:
    """Column and fault of one piece."""
    if not p.isi.strip() and p.jenis in PERLU:
        yield "isi", f"belum diisi untuk jenis {p.jenis}; {PERLU[p.jenis]}"
        return
    if p.jenis in BERJUDUL and set("{}") & set(p.isi):
        yield "isi", "judul tidak dapat memuat kurung kurawal; tulis angkanya di paragraf di bawahnya"
    if p.jenis in BERTABEL:
        yield from _salah_tabel(tahun, p)
        return
    for nama, isi in (("kolom", p.kolom), ("hanya", p.hanya), ("judul", p.judul)):
        if isi:
            yield nama, f"hanya berarti untuk jenis tabel dan daftar, padahal jenisnya {p.jenis}; kosongkan"
    if p.jenis == "akip" and not tahun.draf:
        if tahun.berperan("akip") is None:
            yield "jenis", "tidak ada tabel dengan peran akip di tabel.csv; hapus baris ini atau tambahkan tabelnya"
        if p.isi and ("klaim" not in tahun.tabel or p.isi not in tahun.tabel["klaim"].baris):
            yield "isi", f"'{p.isi}' tidak ada di klaim.csv; pakai kode yang ada di sana, atau kosongkan"


def _salah_tabel(tahun: Isi, p: Potongan) -> Iterator[tuple[str, str]]:
    if p.isi in tahun.belum:  # the page says that it waits
        return
    if p.isi not in tahun.tabel:
        yield "isi", f"'{p.isi}' tidak terdaftar di tabel.csv; tulis kode tabel tanpa .csv, atau hapus baris ini"
        return
    t = tahun.tabel[p.isi]
    ada = [k.nama for k in t.kamus.kolom]
    for kolom in p.kolom:
        if kolom not in ada:
            yield "kolom", f"'{kolom}' bukan kolom {t.kode}.csv; pilih dari {', '.join(ada)}"
    for kunci in () if tahun.draf else p.hanya:
        if kunci not in t.baris:
            yield "hanya", f"'{kunci}' bukan kunci baris {t.kode}.csv; pilih dari {', '.join(t.baris)}"
    if p.jenis == "daftar" and len(p.kolom) != 1:
        yield "kolom", f"daftar memerlukan tepat satu kolom {t.kode}.csv; sekarang {len(p.kolom)}"
    if p.jenis == "daftar" and p.judul:
        yield "judul", "hanya berarti untuk jenis tabel; tulis judul daftar sebagai baris berjenis judul atau subjudul"
