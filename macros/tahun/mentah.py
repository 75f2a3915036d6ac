"""Mentah: what is wrong with a file before anyone reads what it says.

1. Letters that are not UTF-8: saved by a program that writes another code.
2. Marks of a conflict: two people changed the same lines, and nobody chose.
3. A folder that no year of the site reads.
"""

import re
from collections.abc import Iterable, Iterator
from pathlib import Path

from macros.tahun.galat import Galat

# folders beside the years that are read
BERSAMA = ("kamus", "contoh", "janji")
TAHUN = re.compile(r"(?<!\d)20\d\d(?!\d)")
AWAL, TENGAH, AKHIR = "<" * 7, "=" * 7, ">" * 7
KONFLIK = "dua orang mengubah baris yang sama{}; pilih salah satu dan hapus baris bertanda <<<<<<<, =======, >>>>>>>"


def konflik(berkas: str, teks: str) -> list[Galat]:
    """The marks that a merge has left, one galat for each place; a line of ``=`` alone is a heading and no mark."""
    galat: list[Galat] = []
    buka = 0
    for nomor, baris in enumerate(teks.splitlines(), start=1):
        if _bertanda(baris, AWAL):
            if buka:
                galat.append(Galat(berkas, buka, "", KONFLIK.format("")))
            buka = nomor
        elif _bertanda(baris, AKHIR):
            galat.append(Galat(berkas, buka or nomor, "", KONFLIK.format(f" (sampai baris {nomor})" if buka else "")))
            buka = 0
    return [*galat, Galat(berkas, buka, "", KONFLIK.format(""))] if buka else galat


def _bertanda(baris: str, tanda: str) -> bool:
    return baris.startswith(tanda) and baris[len(tanda) : len(tanda) + 1].strip() == ""


def baca_teks(berkas: str, mentah: bytes, saran: str, galat: list[Galat]) -> str | None:
    """The text of a file in UTF-8 without marks of a conflict; None, with what is wrong, where it is something else."""
    try:
        teks = mentah.decode("utf-8-sig")
    except UnicodeDecodeError as salah:
        galat.append(Galat(berkas, mentah[: salah.start].count(b"\n") + 1, "", f"huruf tidak terbaca; {saran}"))
        return None
    if salah_gabung := konflik(berkas, teks):
        galat += salah_gabung
        return None
    return teks


def folder_asing(akar: Path, tahun: Iterable[str]) -> list[Galat]:
    """Folders under ``data/`` that nobody reads, and folders under ``docs/`` named after a year that the site does not have."""
    ada = tuple(tahun)
    return [*_asing_data(akar, ada), *_asing_halaman(akar, ada)]


def _folder(di: Path) -> Iterator[Path]:
    if di.is_dir():
        yield from (j for j in sorted(di.iterdir()) if j.is_dir() and not j.name.startswith((".", "__")))


def _asing_data(akar: Path, tahun: tuple[str, ...]) -> Iterator[Galat]:
    for folder in _folder(akar / "data"):
        if folder.name not in (*tahun, *BERSAMA):
            saran = f"situs ini membaca {', '.join((*tahun, *BERSAMA))}; nama folder tahun hanya angka tahunnya, misalnya 2025"
            yield Galat(f"data/{folder.name}", 0, "", f"folder ini tidak dibaca; {saran}. Ganti namanya atau pindahkan keluar dari data/")
            continue
        for dalam in _folder(folder):
            masalah = f"folder di dalam folder tidak dibaca; pindahkan berkasnya ke data/{folder.name} atau keluar dari data/"
            yield Galat(f"data/{folder.name}/{dalam.name}", 0, "", masalah)


def _asing_halaman(akar: Path, tahun: tuple[str, ...]) -> Iterator[Galat]:
    for folder in _folder(akar / "docs"):
        if folder.name in tahun or not (angka := TAHUN.search(folder.name)):
            continue
        if folder.name == angka[0]:
            saran = (
                f"data/{folder.name} tidak ada; buat tahunnya dengan python -m macros tahun-baru {folder.name}, atau pindahkan folder ini"
            )
        else:
            saran = f"nama folder tahun hanya angka tahunnya ({', '.join(tahun)}); ganti namanya atau pindahkan keluar dari docs/"
        yield Galat(f"docs/{folder.name}", 0, "", f"tidak ada tahun situs yang memakai folder ini; {saran}")
