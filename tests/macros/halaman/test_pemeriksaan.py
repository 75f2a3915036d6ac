"""The pages and files of the checks: complete without JavaScript, the same everywhere, filterable with it."""

import csv
import io
import json
import re
import shutil
import subprocess
import sys

import pytest

from macros.halaman.temuan import temuan_butir
from macros.tahun.galat import GalatData
from macros.tahun.muat import muat_tahun
from tests.conftest import AKAR
from tests.situs import baca

HALAMAN = "2024/pemeriksaan/"


@pytest.fixture(scope="module")
def halaman(situs):
    return baca(situs)


@pytest.fixture(scope="module")
def data(situs):
    return json.loads((situs / "2024/pemeriksaan/temuan.json").read_text(encoding="utf-8"))


def test_page_csv_and_json_hold_the_same_findings(situs, halaman, data):
    di_halaman = re.findall(r'<li id="([^"]+)" data-keparahan=', halaman[HALAMAN].html)
    di_csv = [r["id"] for r in csv.DictReader(io.StringIO((situs / "2024/pemeriksaan/temuan.csv").read_text(encoding="utf-8")))]
    di_json = [t["id"] for t in data["temuan"]]
    assert len(di_halaman) == len(set(di_halaman)) > 100
    assert set(di_halaman) == set(di_csv) == set(di_json)


def test_each_check_counts_add_up_and_its_rule_is_published(halaman, data):
    assert len(data["pemeriksaan"]) >= 16
    for p in data["pemeriksaan"]:
        assert p["penerapan"] == p["lulus"] + p["gagal"] + p["tidak_berlaku"] > 0, p["kode"]
        for kata in ("Berlaku:", "Lulus:", "Gagal:", "Tidak berlaku:"):
            assert kata in p["aturan"], (p["kode"], kata)
        assert f"aturan-{p['kode']}" in halaman[HALAMAN].id


def test_a_finding_belongs_to_one_cause_at_most(data):
    semua = [id for s in data["sebab"] for id in s["temuan"]]
    assert len(semua) == len(set(semua))
    assert set(semua) == {t["id"] for t in data["temuan"] if t["sebab"]}


def test_every_printed_figure_is_in_the_book_with_a_check_or_a_reason():
    tahun = muat_tahun(AKAR, "2024")
    semua = {a.id for t in tahun.tabel.values() for a in t.semua_angka}
    assert set(tahun.buku) == semua
    assert all(c.oleh or c.alasan for c in tahun.buku.values())


def test_completeness_answers_seven_questions_for_each_of_the_23_indikator(halaman):
    html = halaman["2024/pemeriksaan/kelengkapan/"].html
    assert len(re.findall(r'<details id="kelengkapan-ik-', html)) == 23
    assert len(re.findall(r'<li><span class="lencana', html)) == 7 * 23


def test_from_a_figure_one_reaches_its_row_its_other_places_and_its_findings(halaman):
    """The DPT total of men, Bab III.B SS 1 butir 7: printed 88.783, the rows give 88.657."""
    jejak = re.search(r'<details id="jejak-total".*?</details>', halaman["2024/data/dpt/"].html, re.S)[0]
    assert "2024/dpt/total/l" in jejak and "88.783" in jejak
    assert "pemeriksaan/#jumlah-dpt-total-l-menurun" in jejak


def test_a_recomputed_figure_names_the_numbers_it_was_worked_out_from(halaman):
    """AKIP, Bab III.B SS 1 butir 4: 24,00 + 23,10 + 10,35 + 12,75 = 70,20."""
    jejak = re.search(r'<details id="jejak-jumlah".*?</details>', halaman["2024/data/evaluasi-akip/"].html, re.S)[0]
    assert "dari 24,00; 23,10; 10,35; 12,75" in jejak


def test_staff_can_check_a_draft_from_the_command_line():
    jalan = subprocess.run([sys.executable, "-m", "macros.perintah.periksa"], cwd=AKAR, capture_output=True, text=True, encoding="utf-8")
    assert jalan.returncode == 0, jalan.stderr
    assert "Tercetak 117%, dihitung 117,65% (dipotong)." in jalan.stdout
    assert re.search(r"\d+ pemeriksaan, \d+ penerapan: \d+ lulus, \d+ temuan, \d+ tidak berlaku\.", jalan.stdout)


@pytest.fixture
def salinan(tmp_path):
    shutil.copytree(AKAR / "data", tmp_path / "data")
    return tmp_path


def test_the_office_answer_stands_beside_its_finding(salinan):
    with (salinan / "data/2024/jawaban.csv").open("a", encoding="utf-8", newline="\n") as berkas:
        berkas.write('jumlah-dpt-total-l-menurun,diperbaiki,"Jumlahnya tertukar dengan DPS, sudah diralat.",2 Februari 2025\n')
    tahun = muat_tahun(salinan, "2024")
    temuan = next(t for t in tahun.hasil_periksa.temuan if t.id == "jumlah-dpt-total-l-menurun")
    butir = temuan_butir(tahun, temuan, lambda tujuan: tujuan)
    assert "status diperbaiki" in butir and "Jumlahnya tertukar dengan DPS, sudah diralat." in butir


def test_an_answer_to_no_finding_stops_the_build(salinan):
    with (salinan / "data/2024/jawaban.csv").open("a", encoding="utf-8", newline="\n") as berkas:
        berkas.write("tidak-ada,dijawab,Sudah.,2 Februari 2025\n")
    with pytest.raises(GalatData, match=r"data/2024/jawaban\.csv, baris 2, kolom temuan: 'tidak-ada' bukan temuan yang ada"):
        muat_tahun(salinan, "2024")
