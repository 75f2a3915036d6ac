"""Awal: the first look, at what staff wrote, before anything is drawn from it.

1. A page: letters that can be read, no marks of a conflict, a whole head between two lines ``---``.
2. mkdocs.yml: the same, and YAML that can be read; where it cannot, no engine starts to tell it.
3. Every table and kamus: marks of a conflict, all of them, also where one table alone stops the year.
4. A page of a published year: no sentence that is still to be written.

What is told here comes together with the faults of the data and of the words between ``{{ }}``.
"""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import yaml

from macros.halaman.belum_ditulis import galat_belum_ditulis
from macros.tahun.galat import Galat
from macros.tahun.longgar import TERBIT, folder_tahun, keadaan
from macros.tahun.mentah import baca_teks, konflik
from macros.tulisan.warna import WarnaDitolak, baca_warna

PENGATURAN = "mkdocs.yml"
PAGAR = "---"
KUNCI = re.compile(r"(title|tempat|cari|hide|search|description|bahasa|menu)\s*:")
CONTOH = "tulis kepala seperti: --- lalu title: Judul halaman lalu ---, masing-masing di barisnya sendiri"
SIMPAN = "simpan berkas ini sebagai UTF-8 (di Notepad: Simpan Sebagai, Pengodean UTF-8)"
BARIS_KEPALA = 15  # a head that lost its first line still stands near the top


def galat_awal(akar: Path, halaman: str = "docs") -> list[Galat]:
    """What can be told of pages and tables before they are read."""
    terbit = [t for t in folder_tahun(akar) if keadaan(akar, t) == TERBIT]
    tulis = [g for t in terbit for g in galat_belum_ditulis(akar, t, draf=False)]
    return [*galat_halaman(akar, halaman), *galat_konflik(akar), *tulis]


def galat_konflik(akar: Path) -> Iterator[Galat]:
    """Marks of a conflict in the files under ``data/``; letters that cannot be read are told where the file is read."""
    for jalur in sorted(j for j in (akar / "data").rglob("*") if j.suffix in (".csv", ".yaml") and j.is_file()):
        yield from konflik(_berkas(akar, jalur), jalur.read_bytes().decode("utf-8-sig", errors="replace"))


def galat_halaman(akar: Path, halaman: str = "docs") -> Iterator[Galat]:
    """Faults of the written pages, before any word on them is drawn."""
    for jalur in sorted((akar / halaman).rglob("*.md")):
        yield from _galat_satu(_berkas(akar, jalur), jalur.read_bytes())


def _galat_satu(berkas: str, mentah: bytes) -> list[Galat]:
    galat: list[Galat] = []
    teks = baca_teks(berkas, mentah, SIMPAN, galat)
    return galat if teks is None else [Galat(berkas, baris, "", masalah) for baris, masalah in salah_kepala(teks)]


def salah_kepala(teks: str) -> Iterator[tuple[int, str]]:
    """Line and sentence for a head that nobody can read, or that has lost its fence."""
    baris = teks.splitlines()
    if not baris or baris[0].rstrip() != PAGAR:
        yield from _kepala_hilang(baris)
        return
    tutup = next((n for n, b in enumerate(baris[1:], start=1) if b.rstrip() in (PAGAR, "...")), None)
    if tutup is None:
        yield 1, f"kepala halaman tidak ditutup; tulis {PAGAR} di baris sesudah isi kepala yang terakhir"
        return
    try:
        isi = yaml.safe_load("\n".join(baris[1:tutup]))
    except yaml.YAMLError as salah:
        nomor, masalah = masalah_yaml(salah, baris, geser=1)
        yield nomor, f"kepala halaman tidak terbaca: {masalah}"
        return
    if not isinstance(isi, dict):
        yield 2, f"kepala halaman kosong atau bukan berupa nama: isi; {CONTOH}"


def _kepala_hilang(baris: list[str]) -> Iterator[tuple[int, str]]:
    """A page that does not open with its head, though pieces of one stand near the top."""
    atas = baris[:BARIS_KEPALA]
    sisa = next((n for n, b in enumerate(atas) if KUNCI.match(b)), None)
    judul = next((n for n, b in enumerate(atas) if b.startswith(("#", "```", "~~~"))), BARIS_KEPALA)
    if sisa is not None and sisa < judul:
        awal = next(n for n, b in enumerate(atas, start=1) if b.strip())
        yield awal, f"halaman tidak dimulai dengan {PAGAR}, jadi kepalanya terbit sebagai isi; {CONTOH}"


def galat_pengaturan(akar: Path) -> list[Galat]:
    """What is wrong with mkdocs.yml as a file."""
    galat: list[Galat] = []
    jalur = akar / PENGATURAN
    if not jalur.is_file():
        return [Galat(PENGATURAN, 0, "", "berkas tidak ada; kembalikan berkas itu")]
    teks = baca_teks(PENGATURAN, jalur.read_bytes(), SIMPAN, galat)
    if teks is None:
        return galat
    try:
        isi = yaml.load(teks, _Longgar)
    except yaml.YAMLError as salah:
        return [Galat(PENGATURAN, *_dengan_kolom(masalah_yaml(salah, teks.splitlines())))]
    if not isinstance(isi, dict):
        return [Galat(PENGATURAN, 1, "", "berkas kosong atau tidak bersusun; kembalikan isinya")]
    return _galat_warna(isi, teks)


def _galat_warna(isi: dict[str, Any], teks: str) -> list[Galat]:
    """A colour of the office on which nothing could be read."""
    extra = isi.get("extra")
    warna = str(extra.get("warna") or "") if isinstance(extra, dict) else ""
    try:
        if warna:
            baca_warna(warna)
    except WarnaDitolak as salah:
        baris = next((n for n, b in enumerate(teks.splitlines(), start=1) if b.strip().startswith("warna:")), 0)
        return [Galat(PENGATURAN, baris, "warna", str(salah))]
    return []


def _dengan_kolom(satu: tuple[int, str]) -> tuple[int, str, str]:
    return satu[0], "", satu[1]


class _Longgar(yaml.SafeLoader):
    """mkdocs.yml may hold tags that only MkDocs knows."""


_Longgar.add_multi_constructor("", lambda *_: None)


def masalah_yaml(salah: yaml.YAMLError, baris: list[str], geser: int = 0) -> tuple[int, str]:
    """Line and sentence for what a reader of YAML did not understand; ``geser`` lines stand before what it read."""
    tanda: Any = getattr(salah, "problem_mark", None) or getattr(salah, "context_mark", None)
    nomor = min((tanda.line if tanda else 0) + geser + 1, max(len(baris), 1))
    isi = baris[nomor - 1] if baris else ""
    if tab := _baris_bertab(baris, nomor):
        return tab, "baris ini menjorok dengan tab; ganti tab dengan spasi, sebanyak baris di sekitarnya"
    nama, titik_dua, nilai = isi.strip().partition(": ")
    if titik_dua and ":" in nilai and not nilai.startswith(("'", '"')):
        return nomor, f"'{isi.strip()}' memuat lebih dari satu titik dua; apit isinya dengan tanda petik: {nama}: \"{nilai}\""
    if isi.count('"') % 2:
        return nomor, f"'{isi.strip()}' membuka tanda petik tanpa menutupnya; tulis tanda petik di kedua ujung"
    return nomor, f"'{isi.strip()}' tidak dapat dibaca; samakan lekukan dan titik duanya dengan baris di sekitarnya"


def _baris_bertab(baris: list[str], nomor: int) -> int:
    """The line with a tab before its text, at the fault or just above it; 0 where there is none."""
    for n in (nomor, nomor - 1):
        if 0 < n <= len(baris) and "\t" in baris[n - 1][: len(baris[n - 1]) - len(baris[n - 1].lstrip())]:
            return n
    return 0


def _berkas(akar: Path, jalur: Path) -> str:
    return jalur.relative_to(akar).as_posix()
