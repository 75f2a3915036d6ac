"""The three commands before a report is signed: what is wrong, what is left, what goes into the report."""

import io
import shutil
import time

import docx
import openpyxl
import pytest

from macros.perintah import naskah, periksa, sisa
from macros.perintah.pengaturan import pilih_tahun
from macros.tahun.galat import GalatData
from tests.macros.salinan.test_word import png


@pytest.fixture
def dua(salinan):
    """Beside 2024 a made-up 2025, a draft: the same tables, no realisasi, no claims, one page to be written."""
    shutil.copytree(salinan.akar / "data/2024", salinan.akar / "data/2025")
    halaman = salinan.akar / "docs/2025"
    halaman.mkdir(parents=True)
    (halaman / "index.md").write_text("# Laporan\n\nTULIS: satu kalimat tentang hasil tahun ini\n", encoding="utf-8")
    salinan.ganti("2025/aturan.csv", "keadaan,terbit", "keadaan,draf")
    return salinan


# --- which year ------------------------------------------------------------------------------------


def test_without_a_year_the_newest_is_taken_and_said(dua):
    dipilih = pilih_tahun(dua.akar, None)
    assert (dipilih.tahun, dipilih.draf) == ("2025", True)
    assert str(dipilih) == "Tahun 2025 (folder data/2025), draf, belum terbit. Tahun tidak ditulis, jadi dipakai yang terbaru."


def test_a_year_that_was_asked_for_is_told_with_its_state(dua):
    assert str(pilih_tahun(dua.akar, "2024")) == "Tahun 2024 (folder data/2024), terbit."


def test_a_year_that_is_not_there_names_those_that_are(dua):
    with pytest.raises(GalatData, match=r"data/2031: folder tahun ini tidak ada; yang ada: 2024, 2025"):
        pilih_tahun(dua.akar, "2031")


@pytest.mark.parametrize("perintah", [periksa, sisa, naskah])
def test_every_command_says_so_without_a_traceback(perintah, dua, capsys):
    assert perintah.main(["2031"], dua.akar) == 1
    assert "data/2031: folder tahun ini tidak ada" in capsys.readouterr().out


@pytest.mark.parametrize("perintah", [periksa, sisa, naskah])
def test_without_any_year_too(perintah, tmp_path, capsys):
    assert perintah.main([], tmp_path) == 1
    assert "belum ada folder tahun" in capsys.readouterr().out


# --- periksa ------------------------------------------------------------------------------------


def test_findings_are_for_reading_and_no_error(dua, capsys):
    assert periksa.main(["2024"], dua.akar) == 0
    kata = capsys.readouterr().out
    assert kata.startswith("Diperiksa: Tahun 2024 (folder data/2024), terbit.\n")
    assert "di data/2024/dpt.csv baris 6 kolom l\n" in kata


def test_a_faulty_file_is_an_error_and_told_with_its_place(kecil, capsys):
    kecil.ganti("2024/dpt.csv", "88.783", "88.78.3")
    assert periksa.main(["2024"], kecil.akar) == 1
    assert "data/2024/dpt.csv, baris 6, kolom l: '88.78.3' tidak mengikuti cara menulis angka tabel ini" in capsys.readouterr().out


def test_the_second_time_nothing_is_worked_out_again(dua, capsys, monkeypatch):
    periksa.main(["2024"], dua.akar)
    pertama = capsys.readouterr().out
    monkeypatch.setattr(periksa, "laporkan", lambda *_: pytest.fail("worked out again"))
    mulai = time.perf_counter()
    assert periksa.main(["2024"], dua.akar) == 0
    assert time.perf_counter() - mulai < 3
    assert capsys.readouterr().out == pertama


def test_after_an_edit_it_is(dua, capsys):
    periksa.main(["2024"], dua.akar)
    dua.ganti("2024/dpt.csv", "88.783", "88.657")
    kode = periksa.main(["2024"], dua.akar)
    kata = capsys.readouterr().out
    assert kode == 0 or "PERUBAHAN YANG BELUM DICATAT" in kata
    assert "laki-laki 88.783, padahal" not in kata.rpartition("Diperiksa:")[2]


def test_the_workbook_holds_the_list(dua, capsys, tmp_path):
    assert periksa.main(["2024", "--xlsx", str(tmp_path / "a.xlsx")], dua.akar) == 0
    w = openpyxl.load_workbook(tmp_path / "a.xlsx")
    assert {"Temuan", "dpt", "capaian-sasaran"} <= set(w.sheetnames)
    assert w["Temuan"]["B2"].value == "berat"
    assert f"Ditulis: {tmp_path / 'a.xlsx'}" in capsys.readouterr().out


def test_the_workbook_of_faulty_files_marks_the_cells_to_mend_first(kecil, tmp_path):
    kecil.ganti("2024/dpt.csv", "88.783", "88.78.3")
    assert periksa.main(["2024", "--xlsx", str(tmp_path / "a.xlsx")], kecil.akar) == 1
    w = openpyxl.load_workbook(tmp_path / "a.xlsx")
    assert [c.value for c in w["Temuan"][2]][1:2] == ["salah isi"]
    [sel] = [s for r in w["dpt"] for s in r if s.comment]
    assert (sel.coordinate, sel.value) == ("F6", "88.78.3")


@pytest.mark.parametrize("perintah, argumen", [(periksa, ["2024", "--xlsx"]), (naskah, ["2024"])])
def test_a_file_that_cannot_be_written_is_told(perintah, argumen, dua, capsys, tmp_path):
    assert perintah.main([*argumen, str(tmp_path)], dua.akar) == 1
    assert "tidak dapat ditulis" in capsys.readouterr().out


# --- sisa ---------------------------------------------------------------------------------------


def test_what_is_left_is_listed_by_table_and_page_with_the_next_step(dua, capsys):
    dua.tulis("2025/klaim.csv", dua.baris("2025/klaim.csv")[:1])
    dua.jalur("2025/dpt.csv").unlink()
    assert sisa.main([], dua.akar) == 0
    kata = capsys.readouterr().out
    assert "Tabel yang belum ada (1)\n- data/2025/dpt.csv (Daftar Pemilih Tetap per kecamatan (DPT))" in kata
    assert "Tabel yang baru berisi judul kolom (1)\n- data/2025/klaim.csv" in kata
    assert "- docs/2025/index.md\n    baris 3: satu kalimat tentang hasil tahun ini" in kata
    assert "1 kalimat belum ditulis." in kata
    assert "Langkah berikutnya: buat data/2025/dpt.csv, atau hapus barisnya" in kata


def test_nothing_left_leads_to_the_checks(tmp_path, kecil, capsys):
    (kecil.akar / "docs/2024").mkdir(parents=True)
    kepala, *baris = kecil.baris("klaim")
    n = kepala.index("nilai")
    kecil.tulis("klaim", [kepala, *(r for r in baris if r[n])])
    assert sisa.main([], kecil.akar) == 0
    kata = capsys.readouterr().out
    assert "Tidak ada yang tersisa." in kata
    assert kata.endswith("Langkah berikutnya: periksa angkanya: python -m macros periksa 2024\n")


def test_a_year_that_is_an_empty_folder_has_a_next_step(tmp_path, capsys):
    (tmp_path / "data/2031").mkdir(parents=True)
    assert sisa.main([], tmp_path) == 0
    assert "Langkah berikutnya: buat data/2031/tabel.csv; lalu jalankan lagi" in capsys.readouterr().out


# --- naskah -------------------------------------------------------------------------------------


def test_the_document_is_written_and_what_is_missing_is_said(dua, capsys, tmp_path, monkeypatch):
    monkeypatch.setattr(naskah, "png_dari", lambda _: png())
    assert naskah.main(["2025", str(tmp_path / "a.docx")], dua.akar) == 0
    d = docx.Document(io.BytesIO((tmp_path / "a.docx").read_bytes()))
    assert "DRAF" in "".join(p.text for p in d.sections[0].header.paragraphs)
    assert "python -m macros sisa 2025" in capsys.readouterr().out


def test_faulty_files_stop_the_document(kecil, capsys, tmp_path):
    kecil.ganti("2024/dpt.csv", "88.783", "88.78.3")
    assert naskah.main(["2024", str(tmp_path / "a.docx")], kecil.akar) == 1
    assert not (tmp_path / "a.docx").exists()
    assert "data/2024/dpt.csv, baris 6, kolom l" in capsys.readouterr().out
