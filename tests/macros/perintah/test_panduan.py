"""The guide for staff says the commands as they are, and the values and columns that the files take."""

import csv
import re

import pytest
import yaml

from macros.__main__ import PERINTAH
from tests.conftest import AKAR

PANDUAN = {j.name: j.read_text(encoding="utf-8") for j in (AKAR / "docs/panduan").glob("*.md")}
SEMUA = "\n".join(PANDUAN.values())
KODE = set(re.findall(r"`([^`]+)`", re.sub(r"```.*?```", "", SEMUA, flags=re.S)))


def enum(kamus, kolom):
    isi = yaml.safe_load((AKAR / f"data/kamus/{kamus}.yaml").read_text(encoding="utf-8"))
    return next(f["constraints"].get("enum", []) for f in isi["fields"] if f["name"] == kolom)


def kolom(kamus):
    isi = yaml.safe_load((AKAR / f"data/kamus/{kamus}.yaml").read_text(encoding="utf-8"))
    return [f["name"] for f in isi["fields"]]


def test_every_command_that_the_guide_names_exists():
    dipakai = set(re.findall(r"(?:python -m macros|lakip) ([a-z-]+)", SEMUA))
    assert {"pratinjau", "periksa", "bangun", "sisa", "naskah"} <= dipakai
    assert dipakai <= set(PERINTAH)


def test_commands_of_the_engine_are_not_told_to_staff():
    assert "mkdocs build" not in SEMUA and "mkdocs serve" not in SEMUA


def test_a_check_always_names_its_year():
    """Without one the newest year is checked, which need not be the one that was edited."""
    assert set(re.findall(r"python -m macros (?:periksa|sisa|naskah|tahun-baru)(.{5})", SEMUA)) <= {" 2025", " {{ t"}


@pytest.mark.parametrize(
    ("kamus", "nama"),
    [("tabel", "notasi"), ("tabel", "jenis"), ("tabel", "peran"), ("jawaban", "status")],
)
def test_every_value_that_a_column_takes_is_told(kamus, nama):
    assert set(enum(kamus, nama)) <= KODE


def test_every_chapter_that_is_listed_on_the_page_of_all_tables_is_told():
    """A table of another chapter would be on no list."""
    daftar = set(re.findall(r'daftar_tabel\("([^"]*)"\)', (AKAR / "docs/2024/data/index.md").read_text(encoding="utf-8")))
    assert daftar <= KODE
    with (AKAR / "data/2024/tabel.csv").open(encoding="utf-8", newline="") as berkas:
        assert {r["bab"] for r in csv.DictReader(berkas)} <= daftar


@pytest.mark.parametrize("kamus", ["perubahan", "ralat-situs", "jawaban"])
def test_columns_are_called_as_in_the_file(kamus):
    assert set(kolom(kamus)) <= KODE


def test_columns_of_the_register_that_must_be_filled_are_told():
    isi = yaml.safe_load((AKAR / "data/kamus/tabel.yaml").read_text(encoding="utf-8"))
    assert {f["name"] for f in isi["fields"] if f.get("constraints", {}).get("required")} <= KODE


def test_the_first_section_about_a_figure_leads_to_the_register_of_changes():
    bagian = PANDUAN["index.md"].partition("## Mengubah satu angka")[2].partition("\n## ")[0]
    assert "perubahan.csv" in bagian


def test_a_year_is_draf_or_terbit():
    from macros.tahun.longgar import DRAF, TERBIT

    assert {DRAF, TERBIT} <= KODE and "keadaan" in KODE
