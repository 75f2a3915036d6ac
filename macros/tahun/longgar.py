"""Longgar: the tables of a year read as they stand, however unfinished they are.

For what must say something about a half-filled year too: what is still empty, which cell a fault is in. Nothing is
judged here and nothing is raised for what a table holds; a file that is not there is None.
"""

import csv
import io
import re
from pathlib import Path

from macros.tahun.galat import Galat, GalatData
from macros.tahun.tabel.kamus import DATA

NAMA_TAHUN = re.compile(r"\d{4}")
DRAF, TERBIT = "draf", "terbit"


def folder_tahun(akar: Path) -> list[str]:
    """The years that have a folder under ``data/``, the oldest first."""
    return sorted(f.name for f in (akar / DATA).glob("*") if f.is_dir() and NAMA_TAHUN.fullmatch(f.name))


def tahun_ada(akar: Path) -> list[str]:
    """The same, at least one. Raises GalatData where there is none."""
    if not (semua := folder_tahun(akar)):
        raise GalatData([Galat("data", 0, "", "belum ada folder tahun; buat misalnya data/2025 dengan tabel-tabelnya")])
    return semua


def baca_longgar(jalur: Path) -> list[list[str]] | None:
    """Every row of a CSV as typed, the head first; None where the file cannot be read."""
    try:
        teks = jalur.read_bytes().decode("utf-8-sig", errors="replace")
    except OSError:
        return None
    kepala = teks.split("\n", 1)[0]
    pemisah = ";" if kepala.count(";") > kepala.count(",") else ","
    try:
        return list(csv.reader(io.StringIO(teks, newline=""), delimiter=pemisah))
    except csv.Error:  # such as a cell of many megabytes: as good as not read
        return None


def baris_longgar(jalur: Path) -> list[dict[str, str]] | None:
    """The rows by column, a missing cell empty; None where the file cannot be read."""
    semua = baca_longgar(jalur)
    if semua is None:
        return None
    kepala = semua[0] if semua else []
    return [dict(zip(kepala, [*r, *[""] * len(kepala)], strict=False)) for r in semua[1:]]


def keadaan(akar: Path, tahun: str) -> str:
    """``draf`` or ``terbit`` as aturan.csv says; empty where it does not say."""
    baris = baris_longgar(akar / DATA / tahun / "aturan.csv") or []
    nilai = next((r.get("nilai", "").strip() for r in baris if r.get("kode", "").strip() == "keadaan"), "")
    return nilai if nilai in (DRAF, TERBIT) else ""
