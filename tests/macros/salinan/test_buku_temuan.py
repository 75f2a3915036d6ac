"""The list as a workbook, read back with another library than the one that wrote it."""

import io
from datetime import date

import openpyxl
import pytest

from macros.salinan.buku_temuan import KOLOM, berkas_tabel, buku_temuan
from macros.salinan.butir import Butir, Sel, butir_temuan
from macros.tahun.longgar import baca_longgar

HARI = date(2031, 1, 2)


def buku(butir, isi, hari=HARI):
    return openpyxl.load_workbook(io.BytesIO(buku_temuan("Uji", butir, isi, hari)))


def butir(*sel, bobot="berat", judul="Berbeda", **lain):
    return Butir(bobot, 1, judul, judul, sel, "1", "2", "-1", "Bab X", "Alasan.", "Betulkan.", **lain)


@pytest.fixture(scope="session")
def buku_2024(tahun, request):
    akar = request.config.rootpath
    semua = butir_temuan(tahun)
    return semua, buku(semua, {b: baca_longgar(akar / b) for b in berkas_tabel(semua)})


def test_the_list_has_its_columns_and_a_line_for_every_finding(buku_2024):
    semua, w = buku_2024
    lembar = w["Temuan"]
    assert [c.value for c in lembar[1]][:12] == list(KOLOM)[:12]
    assert list(KOLOM)[:12] == "nomor bobot hal judul berkas baris kolom tercetak dihitung selisih tempat saran".split()
    assert lembar.max_row == len(semua) + 1
    assert lembar.freeze_panes == "B2"


def test_every_table_with_a_faulty_cell_has_a_sheet_row_for_row(buku_2024):
    semua, w = buku_2024
    assert {s.berkas.rpartition("/")[2].removesuffix(".csv") for b in semua for s in b.sel} == set(w.sheetnames) - {"Temuan"}
    assert [c.value for c in w["dpt"][1]][:4] == ["kode", "baris", "kecamatan", "kelurahan"]
    assert w["dpt"].max_row == 6  # a head, four kecamatan, the total
    assert w["dpt"].freeze_panes == "B2"


def test_a_faulty_cell_is_filled_and_says_why(buku_2024):
    """dpt.csv, row 6 (TOTAL), column l: 88.783 as typed, and the rows give 88.657."""
    _, w = buku_2024
    kepala = [c.value for c in w["dpt"][1]]
    sel = w["dpt"].cell(6, kepala.index("l") + 1)
    assert sel.value == "88.783"
    assert sel.fill.fgColor.rgb not in ("00000000", None)
    assert "88.657" in sel.comment.text and "Lakukan: " in sel.comment.text


def test_other_cells_are_not_marked(buku_2024):
    _, w = buku_2024
    kepala = [c.value for c in w["dpt"][1]]
    sel = w["dpt"].cell(2, kepala.index("l") + 1)
    assert sel.comment is None and sel.fill.fill_type is None


@pytest.mark.parametrize("jahat", ["=1+1", '=HYPERLINK("http://x","y")', "+1", "-1", "@A1", "http://contoh.test", "1234", "{=A1}"])
def test_nothing_a_cell_says_is_run(jahat):
    w = buku([butir(Sel("data/2031/a.csv", 2, "isi"), judul=jahat)], {"data/2031/a.csv": [["isi"], [jahat], [jahat]]})
    for sel in (w["a"]["A2"], w["a"]["A3"], w["Temuan"]["D2"]):
        assert (sel.value, sel.data_type, sel.hyperlink) == (jahat, "s", None)


def test_a_cell_with_several_findings_says_all_and_takes_the_gravest_colour():
    sel = Sel("data/2031/a.csv", 2, "isi")
    w = buku([butir(sel, bobot="ringan", judul="Satu"), butir(sel, judul="Dua")], {"data/2031/a.csv": [["isi"], ["x"]]})
    satu = buku([butir(sel)], {"data/2031/a.csv": [["isi"], ["x"]]})
    assert "Satu" in w["a"]["A2"].comment.text and "Dua" in w["a"]["A2"].comment.text
    assert w["a"]["A2"].fill.fgColor.rgb == satu["a"]["A2"].fill.fgColor.rgb


def test_an_empty_faulty_cell_a_fault_of_a_column_and_one_of_a_file_are_marked_too():
    semua = [butir(Sel("data/2031/a.csv", *tempat)) for tempat in ((2, "b"), (0, "c"), (0, ""))]
    w = buku(semua, {"data/2031/a.csv": [["a", "b", "c"], ["x", "", "y"]]})
    assert {s.coordinate for r in w["a"] for s in r if s.comment} == {"B2", "C1", "A1"}


def test_names_that_a_sheet_cannot_have_are_made_to_fit():
    berkas = ["data/2031/temuan.csv", f"data/2031/{'x' * 40}.csv", f"data/2031/{'x' * 41}.csv", "data/2031/a[1].csv"]
    w = buku([butir(Sel(b, 2, "isi")) for b in berkas], {b: [["isi"], ["x"]] for b in berkas})
    assert w.sheetnames == ["Temuan", "temuan-2", "x" * 31, f"{'x' * 29}-2", "a-1-"]


def test_a_fault_outside_the_tables_needs_no_sheet():
    assert berkas_tabel([butir(Sel("data/kamus/a.yaml", 1, ""))]) == []


def test_the_same_list_gives_the_same_bytes():
    semua, isi = [butir(Sel("data/2031/a.csv", 2, "isi"))], {"data/2031/a.csv": [["isi"], ["x"]]}
    assert buku_temuan("Uji", semua, isi, HARI) == buku_temuan("Uji", semua, isi, HARI)
