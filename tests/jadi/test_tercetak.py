"""The promise: every figure that the report prints stands on the page that retells its part.

``tercetak-2024.csv`` was read from the report itself, part by part, not from our tables.
"""

import csv
import re
from pathlib import Path

import pytest

from tests.situs import baca

DAFTAR = Path(__file__).parent / "tercetak-2024.csv"
with DAFTAR.open(encoding="utf-8", newline="") as berkas:
    TERCETAK = list(csv.DictReader(berkas))


@pytest.fixture(scope="module")
def halaman(situs):
    return baca(situs)


def per_halaman() -> dict[str, list[dict]]:
    hasil: dict[str, list[dict]] = {}
    for baris in TERCETAK:
        hasil.setdefault(baris["halaman"], []).append(baris)
    return hasil


@pytest.mark.parametrize("alamat", per_halaman())
def test_every_printed_figure_of_this_part_is_on_its_page(alamat, halaman):
    h = halaman[alamat]
    hilang = []
    for baris in per_halaman()[alamat]:
        tercetak = baris["tercetak"]
        if re.search("[a-z]", tercetak):  # a date
            ada = tercetak in h.teks or _dalam_rentang(tercetak, h.teks)
        else:
            ada = re.sub(r"\D", "", tercetak) in h.bilangan
        if not ada:
            hilang.append(f"{tercetak} ({baris['tempat']})")
    assert not hilang, f"{alamat}: {hilang}"


def _dalam_rentang(tanggal: str, teks: str) -> bool:
    """``10 Februari 2024`` also stands as the end of ``28 November 2023 sampai 10 Februari 2024``."""
    return re.search(rf"(?:s\.d\.|sampai|-|–)\s*{tanggal}", teks) is not None
