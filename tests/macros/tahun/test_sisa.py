"""What a half-filled year still lacks, read from its files as they stand."""

import shutil

import pytest

from macros.tahun.longgar import baca_longgar, baris_longgar, folder_tahun, keadaan
from macros.tahun.sisa import sisa_tabel


def satu(kecil, kode):
    return next((s for s in sisa_tabel(kecil.akar, "2024") if s.kode == kode), None)


def kosongkan(kecil, tabel, *kolom):
    kepala, *baris = kecil.baris(tabel)
    for nama in kolom:
        for r in baris:
            r[kepala.index(nama)] = ""
    kecil.tulis(tabel, [kepala, *baris])


def test_a_filled_table_lacks_nothing(kecil):
    assert satu(kecil, "capaian-sasaran") is None


def test_a_column_of_figures_without_any_is_told_with_all_its_rows(kecil):
    """23 indikator in capaian-sasaran.csv: rows 2 to 24 of a spreadsheet."""
    kosongkan(kecil, "capaian-sasaran", "realisasi")
    [kolom] = satu(kecil, "capaian-sasaran").kolom
    assert (kolom.nama, kolom.semua, kolom.baris) == ("realisasi", True, tuple(range(2, 25)))


def test_a_single_empty_figure_is_told_with_its_row(kecil):
    kecil.sel("capaian-sasaran", "IK.1.4", "capaian", "")
    [kolom] = satu(kecil, "capaian-sasaran").kolom
    assert (kolom.nama, kolom.semua, kolom.baris) == ("capaian", False, (5,))


@pytest.mark.parametrize("isi", ["-", "tidak terbaca", "0"])
def test_a_dash_a_lost_cell_and_a_zero_are_filled(kecil, isi):
    kecil.sel("capaian-sasaran", "IK.1.4", "capaian", isi)
    assert satu(kecil, "capaian-sasaran") is None


def test_words_that_may_be_left_out_are_not_asked_for(kecil):
    kosongkan(kecil, "indikator", "definisi")
    assert satu(kecil, "indikator") is None


def test_words_that_must_be_there_are(kecil):
    kecil.sel("indikator", "IK.1.4", "nama_pendek", "")
    assert [k.nama for k in satu(kecil, "indikator").kolom] == ["nama_pendek"]


def test_a_cell_with_the_mark_is_still_to_be_written(kecil):
    kecil.sel("indikator", "IK.1.4", "definisi", "TULIS: cara menghitungnya")
    assert [(k.nama, k.baris) for k in satu(kecil, "indikator").kolom] == [("definisi", (5,))]


def test_a_cell_that_the_scan_lost_is_not_asked_for(kecil):
    """bacaan-ocr.csv names the cell: nobody can fill it."""
    kecil.sel("capaian-sasaran", "IK.1.4", "capaian", "")
    with kecil.jalur("bacaan-ocr").open("a", encoding="utf-8") as berkas:
        kepala = kecil.baris("bacaan-ocr")[0]
        baris = {"tabel": "capaian-sasaran", "kunci": "IK.1.4", "kolom": "capaian"}
        berkas.write(",".join(baris.get(k, "") for k in kepala) + "\n")
    assert satu(kecil, "capaian-sasaran") is None


def test_a_table_with_heads_only(kecil):
    kecil.tulis("klaim", kecil.baris("klaim")[:1])
    s = satu(kecil, "klaim")
    assert (s.ada, s.kolom, s.sel) == (True, (), 0)


def test_a_table_that_is_not_there(kecil):
    kecil.jalur("dpt").unlink()
    assert not satu(kecil, "dpt").ada


def test_a_table_that_a_year_must_have_though_nobody_registered_it(kecil):
    kecil.hapus("tabel", "aturan")
    kecil.jalur("aturan").unlink()
    s = satu(kecil, "aturan")
    assert (s.ada, s.wajib) == (False, True)


def test_what_must_be_there_comes_first(kecil):
    kosongkan(kecil, "anggaran", "realisasi_rp")
    kecil.jalur("dpt").unlink()
    kecil.jalur("jenjang").unlink()
    assert [s.kode for s in sisa_tabel(kecil.akar, "2024")][:2] == ["jenjang", "dpt"]


def test_a_year_without_a_register_lacks_the_register(kecil):
    kecil.jalur("tabel").unlink()
    [s] = sisa_tabel(kecil.akar, "2024")
    assert (s.kode, s.ada, s.wajib) == ("tabel", False, True)


@pytest.mark.parametrize(
    "isi",
    [b"", b"kode\n", b"\xff\xfe\x00", b'kode,judul\n"a', b"kode;judul\na;b;c;d\n\n\n", b"bukan,judul,yang,benar\n1,2,3,4\n"],
)
@pytest.mark.parametrize("tabel", ["tabel", "capaian-sasaran", "klaim", "bacaan-ocr", "aturan"])
def test_no_file_however_broken_stops_the_list(kecil, tabel, isi):
    kecil.jalur(tabel).write_bytes(isi)
    sisa_tabel(kecil.akar, "2024")


# --- reading as it stands -----------------------------------------------------------------------


def test_a_file_of_an_indonesian_spreadsheet_is_read(tmp_path):
    (tmp_path / "a.csv").write_bytes("\ufeffkode;nilai\r\nx;1,5\r\n".encode())
    assert baca_longgar(tmp_path / "a.csv") == [["kode", "nilai"], ["x", "1,5"]]


def test_a_short_row_is_filled_up(tmp_path):
    (tmp_path / "a.csv").write_text("kode,nilai\nx\n", encoding="utf-8")
    assert baris_longgar(tmp_path / "a.csv") == [{"kode": "x", "nilai": ""}]


def test_a_file_that_is_not_there_is_none(tmp_path):
    assert baca_longgar(tmp_path / "a.csv") is None
    assert baris_longgar(tmp_path / "a.csv") is None


@pytest.mark.parametrize(("nilai", "harapan"), [("draf", "draf"), (" terbit ", "terbit"), ("selesai", ""), ("", "")])
def test_the_state_of_a_year(tmp_path, nilai, harapan):
    (tmp_path / "data/2031").mkdir(parents=True)
    (tmp_path / "data/2031/aturan.csv").write_text(f"kode,nilai,alasan\nkeadaan,{nilai},x\n", encoding="utf-8")
    assert keadaan(tmp_path, "2031") == harapan


def test_only_folders_of_four_digits_are_years(tmp_path):
    for nama in ("2031", "2029", "kamus", "203", "20311"):
        (tmp_path / "data" / nama).mkdir(parents=True)
    (tmp_path / "data/2030").write_text("bukan folder", encoding="utf-8")
    assert folder_tahun(tmp_path) == ["2029", "2031"]
    shutil.rmtree(tmp_path / "data")
    assert folder_tahun(tmp_path) == []
