"""What happens when staff edit a file: a right edit is read, a wrong one is told so that they can mend it.

Each test copies real tables, spoils one thing and reads the sentence that staff would read. It names the file,
the row as a spreadsheet counts it, the column, the cell as typed, and what to write.
"""

import csv
import io
import re
import shutil
from decimal import Decimal

import pytest

from lakip_calc.besaran import Kosong
from macros.tahun import sah
from macros.tahun.galat import Galat, GalatData
from macros.tahun.keutuhan import WAJIB
from macros.tahun.muat import muat_lepas, muat_tahun
from macros.tahun.tabel import pengawas
from macros.tahun.tabel.kamus import muat_kamus
from macros.tahun.tabel.sel import baca_kosong, baca_tanggal
from macros.tahun.tahun import Tahun
from tests.macros.conftest import AKAR, daftar_contoh, daftar_tabel

BOLEH = "boleh juga rentang 70-80, atau tanda ≤ ≥ di depan angka"
ID = "1.234,5 (titik untuk ribuan, koma untuk desimal)"
EN = "1,234.5 (koma untuk ribuan, titik untuk desimal)"
KOSONGKAN = "atau kosongkan bila tidak ada"
DPT = "kode, baris, kecamatan, kelurahan, tps, l, p, l_p"


# --- right edits -------------------------------------------------------------------------------


def test_the_tables_as_they_are_have_no_fault(kecil):
    assert kecil.galat() == []


def test_a_corrected_cell_is_the_new_figure(hanya):
    data = hanya("dpt").sel("dpt", "tarakan-barat", "l", "30.180")
    assert data.galat() == []
    assert data.tabel("dpt").angka("tarakan-barat", "l").nilai == 30180


@pytest.mark.parametrize(("isi", "keadaan"), [("", Kosong.KOSONG), ("-", Kosong.STRIP), ("tidak terbaca", Kosong.TIDAK_TERBACA)])
def test_an_absent_figure_is_accepted_and_is_not_zero(hanya, isi, keadaan):
    a = hanya("dpt").sel("dpt", "tarakan-barat", "l", isi).tabel("dpt").angka("tarakan-barat", "l")
    assert (a.nilai, a.kosong, a.untuk_hitung) == (None, keadaan, keadaan)


def test_a_zero_is_a_figure(hanya):
    a = hanya("dpt").sel("dpt", "tarakan-barat", "l", "0").tabel("dpt").angka("tarakan-barat", "l")
    assert (a.nilai, a.kosong) == (Decimal(0), None)


# --- a wrong cell --------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("isi", "masalah"),
    [
        ("dua ribu", f"'dua ribu' bukan angka; tulis seperti {ID}, {KOSONGKAN}"),
        ("25 146", f"'25 146' bukan angka; tulis seperti {ID}, {KOSONGKAN}"),
        ("2,51E+04", f"'2,51E+04' bukan angka; tulis seperti {ID}, {KOSONGKAN}"),
        ("25146.5", f"'25146.5' tidak mengikuti cara menulis angka tabel ini; tulis seperti {ID}"),
        ("25,146.00", f"'25,146.00' tidak mengikuti cara menulis angka tabel ini; tulis seperti {ID}"),
        ("25.146,5", "'25.146,5' bukan bilangan bulat; tulis tanpa desimal"),
        ("95%", "'95%' memakai tanda %, padahal satuannya orang; tulis angkanya saja"),
        ("Rp25.146", "'Rp25.146' memakai tanda Rp, padahal satuannya orang; tulis angkanya saja"),
        ("-25.146", "'-25.146' terlalu kecil; paling kecil 0"),
    ],
)
def test_a_count_that_is_not_one(hanya, isi, masalah):
    galat = hanya("dpt").sel("dpt", "tarakan-tengah", "l", isi).galat()
    assert galat == [f"data/2024/dpt.csv, baris 3, kolom l: {masalah}"]


@pytest.mark.parametrize(
    ("kolom", "isi", "masalah"),
    [
        ("pagu_rp", "30.194.636.000", f"'30.194.636.000' tidak mengikuti cara menulis angka tabel ini; tulis seperti {EN}"),
        ("persen", "81,10 %", f"'81,10 %' tidak mengikuti cara menulis angka tabel ini; tulis seperti {EN}"),
        ("pagu_rp", "81%", "'81%' memakai tanda %, padahal satuannya rupiah; tulis angkanya saja"),
    ],
)
def test_a_sum_of_money_in_the_wrong_notation(hanya, kolom, isi, masalah):
    galat = hanya("anggaran").sel("anggaran", "pemilu", kolom, isi).galat()
    assert galat == [f"data/2024/anggaran.csv, baris 2, kolom {kolom}: {masalah}"]


def test_a_score_above_its_limit(hanya):
    data = hanya("evaluasi-akip")
    kunci = data.baris("evaluasi-akip")[1][0]
    assert data.sel("evaluasi-akip", kunci, "bobot", "300").galat() == [
        "data/2024/evaluasi-akip.csv, baris 2, kolom bobot: '300' terlalu besar; paling besar 100"
    ]


@pytest.mark.parametrize(
    ("isi", "masalah"),
    [
        (
            "98.75%",
            f"'98.75%' tidak mengikuti cara menulis angka tabel ini; tulis seperti {ID}; predikat yang dikenal: AA, A, BB, B, CC, C, D, WTP; {BOLEH}",
        ),
        ("baik", f"'baik' bukan angka; tulis seperti {ID}, {KOSONGKAN}; predikat yang dikenal: AA, A, BB, B, CC, C, D, WTP; {BOLEH}"),
    ],
)
def test_a_target_that_is_neither_percentage_nor_predikat(hanya, isi, masalah):
    galat = hanya("capaian-sasaran", "indikator", "sasaran").sel("capaian-sasaran", "IK.1.2", "target", isi).galat()
    assert galat == [f"data/2024/capaian-sasaran.csv, baris 3, kolom target: {masalah}"]


@pytest.mark.parametrize(
    ("isi", "masalah"),
    [
        ("31 Februari 2024", "'31 Februari 2024' bukan tanggal yang ada di kalender"),
        ("14/02/2024", "'14/02/2024' bukan tanggal; tulis seperti 7 November 2024 atau 8 s.d. 11 November 2024"),
    ],
)
def test_a_date_that_is_none(hanya, isi, masalah):
    galat = hanya("peristiwa").sel("peristiwa", "pemungutan-suara", "tanggal", isi).galat()
    assert galat == [f"data/2024/peristiwa.csv, baris 2, kolom tanggal: {masalah}"]


def test_a_word_outside_a_closed_list(hanya):
    galat = hanya("dpt").sel("dpt", "total", "baris", "total").galat()
    assert galat == ["data/2024/dpt.csv, baris 6, kolom baris: 'total' tidak dikenal; pilih salah satu dari rinci, jumlah"]


def test_a_polaritas_that_nobody_knows(hanya):
    galat = hanya("indikator", "sasaran").sel("indikator", "IK.1.1", "polaritas", "minimal").galat()
    assert galat == [
        "data/2024/indikator.csv, baris 2, kolom polaritas: 'minimal' tidak dikenal; pilih salah satu dari maximize, minimize, minimize_rasio, rentang, stabilize, ordinal"
    ]


def test_a_required_cell_left_empty(hanya):
    galat = hanya("dpt").sel("dpt", "tarakan-tengah", "baris", "").galat()
    assert galat == ["data/2024/dpt.csv, baris 3, kolom baris: belum diisi; pilih salah satu dari rinci, jumlah"]


def test_a_key_left_empty_is_told_once(hanya):
    galat = hanya("dpt").sel("dpt", "tarakan-tengah", "kode", "").galat()
    assert galat == ["data/2024/dpt.csv, baris 3, kolom kode: belum diisi; isi dengan: Kode kecamatan di situs ini."]


@pytest.mark.parametrize("isi", [" ", "-", "tidak terbaca"])
def test_a_required_number_must_be_a_number(hanya, isi):
    galat = hanya("dpt").sel("tabel", "dpt", "kelompok", isi).galat()
    assert galat == [f"data/2024/tabel.csv, baris 2, kolom kelompok: '{isi}' belum mengisi kolom ini; isi dengan: Kelompok isi tabel."]


def test_a_cell_of_several_lines(hanya):
    galat = hanya("dpt").sel("dpt", "tarakan-tengah", "kecamatan", "TARAKAN\nTENGAH").galat()
    assert galat == ["data/2024/dpt.csv, baris 3, kolom kecamatan: 'TARAKAN ...' lebih dari satu baris; tulis isi sel dalam satu baris"]


def test_a_row_is_counted_as_a_spreadsheet_counts_it(hanya):
    # a cell of two lines above must not shift the row numbers below it
    galat = hanya("dpt").sel("dpt", "tarakan-barat", "kecamatan", "TARAKAN\nBARAT").sel("dpt", "tarakan-utara", "l", "x").galat()
    assert galat[1] == f"data/2024/dpt.csv, baris 5, kolom l: 'x' bukan angka; tulis seperti {ID}, {KOSONGKAN}"


# --- keys ------------------------------------------------------------------------------------------


def test_a_key_used_twice(hanya):
    galat = hanya("dpt").sel("dpt", "tarakan-tengah", "kode", "tarakan-barat").galat()
    assert galat == ["data/2024/dpt.csv, baris 3, kolom kode: kunci ini sudah dipakai baris lain; setiap baris harus berbeda"]


def test_a_key_of_two_columns_used_twice(hanya):
    data = hanya("hambatan", "indikator", "sasaran")
    semua = data.baris("hambatan")
    kembar = next(n for n in range(2, len(semua)) if semua[n][0] == semua[n - 1][0])
    semua[kembar][1] = semua[kembar - 1][1]
    assert data.tulis("hambatan", semua).galat() == [
        f"data/2024/hambatan.csv, baris {kembar + 1}, kolom indikator dan nomor: kunci ini sudah dipakai baris lain; setiap baris harus berbeda"
    ]


def test_two_keys_that_would_have_one_address(hanya):
    galat = hanya("dpt").sel("dpt", "tarakan-tengah", "kode", "Tarakan Barat").galat()
    assert galat == [
        "data/2024/dpt.csv, baris 3, kolom kode: 'Tarakan Barat' menjadi alamat 'tarakan-barat', sama dengan baris 2; tulis kunci yang lebih berbeda"
    ]


def test_a_key_that_gives_no_address(hanya):
    galat = hanya("dpt").sel("dpt", "tarakan-tengah", "kode", "***").galat()
    assert galat == ["data/2024/dpt.csv, baris 3, kolom kode: '***' tidak dapat menjadi alamat; kunci harus memuat huruf atau angka"]


def test_a_code_that_the_other_table_does_not_have(hanya):
    galat = hanya("capaian-sasaran", "indikator", "sasaran").sel("capaian-sasaran", "IK.1.2", "indikator", "IK.9.9").galat()
    assert galat == [
        "data/2024/capaian-sasaran.csv, baris 3, kolom indikator: 'IK.9.9' tidak ada di indikator.csv; pakai kode yang ada di sana"
    ]


# --- the shape of the file ----------------------------------------------------------------------------


def test_a_comma_without_quotes_is_told_as_such_and_nothing_else(hanya):
    galat = hanya("anggaran").ganti("anggaran", "Program Dukungan Manajemen", "Program Dukungan, Manajemen").galat()
    assert galat == ["data/2024/anggaran.csv, baris 3: ada sel lebih ('99.37 %'); teks yang memuat koma harus diapit tanda petik"]


def test_a_row_with_a_cell_too_few(hanya):
    galat = hanya("dpt").ganti("dpt", "TARAKAN TENGAH,5,90", "TARAKAN TENGAH,90").galat()
    assert galat == ["data/2024/dpt.csv, baris 3: sel kurang; setiap baris harus punya 8 sel, sebanyak judul kolom"]


@pytest.mark.parametrize("kosong", ["\n", ",,,,,,,\n"])
def test_a_blank_row(hanya, kosong):
    galat = hanya("dpt").ganti("dpt", "tarakan-tengah,", f"{kosong}tarakan-tengah,").galat()
    assert galat == ["data/2024/dpt.csv, baris 3: baris kosong; hapus baris ini"]


@pytest.mark.parametrize(
    ("lama", "baru"),
    [
        ("kelurahan", "desa"),
        (",kelurahan", ""),
        ("kelurahan,tps", "tps,kelurahan"),
        ("kelurahan,tps", "kelurahan,tps,rt"),
        ("kelurahan,tps", "kelurahan,kelurahan"),
        ("kelurahan,tps", "kelurahan,"),
        ("kode,", "Kode,"),
        ("kode,", "kode ,"),
        ("kode,", "Daftar Pemilih Tetap,,,,,,,\nkode,"),
    ],
    ids=["lain", "hilang", "tertukar", "lebih", "dobel", "kosong", "huruf besar", "spasi", "baris judul"],
)
def test_a_head_that_differs_from_its_kamus_is_told_once_with_the_right_one(hanya, lama, baru):
    galat = hanya("dpt").ganti("dpt", lama, baru).galat()
    assert galat == [f"data/2024/dpt.csv, baris 1: judul kolom tidak cocok dengan kamus; tulis persis: {DPT}"]


def test_a_wrong_head_does_not_accuse_the_tables_that_point_here(hanya):
    galat = hanya("capaian-sasaran", "indikator", "sasaran").ganti("indikator", "kode,", "koda,").galat()
    assert galat == [
        "data/2024/indikator.csv, baris 1: judul kolom tidak cocok dengan kamus; tulis persis: kode, sasaran, indikator, nama_pendek, polaritas, definisi, satuan, skala"
    ]


@pytest.mark.parametrize("isi", ["", "\n", "\n\n", "\ufeff"])
def test_an_empty_file(hanya, isi):
    data = hanya("dpt")
    data.jalur("dpt").write_text(isi, encoding="utf-8")
    assert data.galat() == [f"data/2024/dpt.csv: berkas kosong; baris pertama harus berisi judul kolom: {DPT}"]


def test_a_file_in_the_letters_of_old_windows(hanya):
    data = hanya("peristiwa")
    teks = data.jalur("peristiwa").read_text(encoding="utf-8").replace("2024", "2024 –", 1)
    data.jalur("peristiwa").write_bytes(teks.encode("cp1252"))
    baris = teks[: teks.index("–")].count("\n") + 1
    assert data.galat() == [
        f"data/2024/peristiwa.csv, baris {baris}: huruf tidak terbaca; di Excel pilih Simpan Sebagai, jenis 'CSV UTF-8'"
    ]


def test_a_table_in_which_two_people_changed_the_same_row(hanya):
    """The marks of a merge are called so, not taken for short rows and double keys."""
    data = hanya("dpt")
    baris = data.jalur("dpt").read_text(encoding="utf-8").splitlines()
    baris[2:3] = ["<<<<<<< HEAD", baris[2], "=======", baris[2], ">>>>>>> cabang"]
    data.jalur("dpt").write_text("\n".join(baris), encoding="utf-8")
    assert data.galat() == [
        "data/2024/dpt.csv, baris 3: dua orang mengubah baris yang sama (sampai baris 7); "
        "pilih salah satu dan hapus baris bertanda <<<<<<<, =======, >>>>>>>"
    ]


def test_a_cell_that_a_page_would_take_for_a_word_is_named_in_its_table(hanya):
    """Else the fault is told of a page that nobody wrote."""
    data = hanya("dpt").sel("dpt", "tarakan-tengah", "kecamatan", "{{ x }}")
    assert data.galat() == [
        f"data/2024/dpt.csv, baris {data.nomor('dpt', 'tarakan-tengah')}, kolom kecamatan: "
        "'{{ x }}' memuat {{, yang hanya berarti di halaman; hapus kurung kurawal gandanya"
    ]


def test_a_kamus_with_marks_of_a_merge(hanya):
    data = hanya("dpt")
    data.ganti("kamus/pemilih.yaml", "title:", "<<<<<<< HEAD\ntitle:")
    assert data.galat() == [
        "data/kamus/pemilih.yaml, baris 1: dua orang mengubah baris yang sama; "
        "pilih salah satu dan hapus baris bertanda <<<<<<<, =======, >>>>>>>"
    ]


def test_a_kamus_asked_for_a_column_that_it_lacks_names_itself(hanya):
    kamus = hanya("dpt").tabel("dpt").kamus
    with pytest.raises(KeyError, match=r"data/kamus/pemilih\.yaml tidak punya kolom 'x'; yang ada: kode, baris, "):
        kamus["x"]


@pytest.mark.parametrize(
    ("ubah", "masalah"),
    [
        (lambda t: t.replace(",", "\t"), "kolomnya dipisah tab; di Excel pilih Simpan Sebagai, jenis 'CSV UTF-8'"),
        (lambda t: "sep=;\n" + t, "baris pertama 'sep=;' bukan judul kolom; hapus baris itu"),
        (
            lambda t: "".join(f"{b};;\n" for b in t.replace(",", ";").splitlines()),
            "ada 2 kolom tanpa judul di ujung kanan; hapus kolom kosong itu di Excel, lalu simpan lagi",
        ),
    ],
)
def test_what_a_spreadsheet_wrote_by_itself_is_called_so(hanya, ubah, masalah):
    data = hanya("dpt")
    data.jalur("dpt").write_text(ubah(data.jalur("dpt").read_text(encoding="utf-8")), encoding="utf-8")
    assert data.galat() == [f"data/2024/dpt.csv, baris 1: {masalah}"]


@pytest.mark.parametrize(
    ("isi", "masalah"),
    [
        ("TARAKAN\x1b TENGAH", "ada huruf yang tidak tampak (U+001B) sesudah 'TARAKAN'; hapus isi sel ini lalu ketik ulang"),
        ("TARAKAN TENGAH\xa0", "ada huruf yang tidak tampak (U+00A0) sesudah 'RAKAN TENGAH'; hapus isi sel ini lalu ketik ulang"),
        ("\u200bTARAKAN", "ada huruf yang tidak tampak (U+200B) di awal sel; hapus isi sel ini lalu ketik ulang"),
    ],
)
def test_what_cannot_be_seen_in_a_cell_is_named_there(hanya, isi, masalah):
    """Copied from a PDF; further on it would end the program without a word, or give a key that nobody can type."""
    data = hanya("dpt")
    baris = data.nomor("dpt", "tarakan-tengah")
    assert data.sel("dpt", "tarakan-tengah", "kecamatan", isi).galat() == [f"data/2024/dpt.csv, baris {baris}, kolom kecamatan: {masalah}"]


def test_a_workbook_in_the_place_of_a_table_is_seen(hanya):
    data = hanya("dpt")
    data.jalur("dpt").rename(data.jalur("dpt").with_suffix(".xlsx"))
    assert data.galat() == [
        "data/2024/dpt.csv: berkas tidak ada; buka dpt.xlsx di Excel, lalu pilih Simpan Sebagai, jenis 'CSV UTF-8', "
        "atau hapus barisnya di tabel.csv"
    ]


def test_a_file_in_utf_16(hanya):
    data = hanya("dpt")
    data.jalur("dpt").write_bytes(data.jalur("dpt").read_text(encoding="utf-8").encode("utf-16"))
    assert data.galat() == ["data/2024/dpt.csv, baris 1: huruf tidak terbaca; di Excel pilih Simpan Sebagai, jenis 'CSV UTF-8'"]


def test_a_file_that_was_removed(hanya):
    data = hanya("dpt", "anggaran")
    data.jalur("dpt").unlink()
    assert data.galat() == ["data/2024/dpt.csv: berkas tidak ada; kembalikan berkas itu, atau hapus barisnya di tabel.csv"]


def test_a_file_that_nobody_registered(hanya):
    data = hanya("dpt")
    data.tulis("dpt-lama", data.baris("dpt"))
    assert data.galat() == ["data/2024/dpt-lama.csv: berkas ini belum terdaftar; tambahkan barisnya di tabel.csv atau pindahkan berkasnya"]


def test_the_register_of_tables_itself(hanya):
    data = hanya("dpt")
    data.jalur("tabel").unlink()
    assert data.galat() == ["data/2024/tabel.csv: berkas tidak ada; kembalikan berkas itu"]


def test_a_wrong_notation_in_the_register(hanya):
    assert hanya("dpt").sel("tabel", "dpt", "notasi", "us").galat() == [
        "data/2024/tabel.csv, baris 2, kolom notasi: 'us' tidak dikenal; pilih salah satu dari id, en"
    ]


def test_a_year_without_a_folder(kecil):
    with pytest.raises(GalatData) as salah:
        muat_tahun(kecil.akar, "2025")
    assert [str(g) for g in salah.value.galat] == [
        "data/2025: folder tahun ini tidak ada; periksa tahunnya, atau buat folder itu dengan tabel-tabelnya"
    ]


# --- which table plays which part ---------------------------------------------------------------------


def test_an_unknown_part(hanya):
    salah = hanya("dpt").sel("tabel", "dpt", "peran", "pemilih").galat()
    assert len(salah) == 1 and salah[0].startswith(
        "data/2024/tabel.csv, baris 2, kolom peran: 'pemilih' tidak dikenal; pilih salah satu dari anggaran, rencana, akip"
    )


def test_two_tables_cannot_play_one_part(hanya):
    data = hanya("dpt", "anggaran")
    salah = data.sel("tabel", "dpt", "peran", "anggaran").galat()
    assert salah == [
        f"data/2024/tabel.csv, baris {data.nomor('tabel', 'anggaran')}, kolom peran: kunci ini sudah dipakai baris lain; setiap baris harus berbeda"
    ]


@pytest.mark.parametrize(
    ("isi", "kolom", "masalah"),
    [
        ({"dihitung_indikator": "IK.9.9"}, "dihitung_indikator", "'IK.9.9' tidak ada di indikator.csv; pakai kode yang ada di sana"),
        (
            {"dihitung_indikator": "IK.6.2", "kolom_selesai": "status", "kata_selesai": "Putusan"},
            "kolom_selesai",
            "'status' bukan kolom dpt.csv; pilih salah satu dari kode, baris, kecamatan, kelurahan, tps, l, p, l_p",
        ),
        (
            {"dihitung_indikator": "IK.6.2", "kolom_selesai": "kecamatan"},
            "kata_selesai",
            "belum diisi; kolom_selesai dan kata_selesai diisi bersama",
        ),
        (
            {"kolom_selesai": "kecamatan", "kata_selesai": "TOTAL"},
            "dihitung_indikator",
            "belum diisi; kolom_selesai dan kata_selesai hanya berarti bersama kode indikator",
        ),
        ({"dihitung_indikator": "IK.6.2", "peran": ""}, "peran", "belum diisi; tabel yang dihitung sebuah indikator perlu peran"),
        ({"diterangkan_indikator": "IK.9.9"}, "diterangkan_indikator", "'IK.9.9' tidak ada di indikator.csv; pakai kode yang ada di sana"),
        (
            {"kolom_sama": "visi"},
            "kolom_sama",
            "'visi' bukan kolom dpt.csv; pilih salah satu dari kode, baris, kecamatan, kelurahan, tps, l, p, l_p",
        ),
    ],
)
def test_a_table_of_cases_names_an_indikator_and_a_column_that_exist(kecil, isi, kolom, masalah):
    for nama, teks in ({"peran": "perkara"} | isi).items():
        kecil.sel("tabel", "dpt", nama, teks)
    assert kecil.galat() == [f"data/2024/tabel.csv, baris {kecil.nomor('tabel', 'dpt')}, kolom {kolom}: {masalah}"]


def test_the_report_says_which_lists_tell_about_an_indikator_that_may_not_count_them(tahun):
    """Bab III.B SS 3 huruf b: parties that an accountant found PATUH; IK.3.2 is about managing campaign funds."""
    assert [(r.indikator, r.kolom, r.selesai) for r in tahun.laporan.rincian] == [("IK.3.2", "hasil_audit", "PATUH")]


def test_the_report_says_which_indikator_its_lists_of_cases_stand_behind(tahun):
    """Bab III.B: IK.1.8 counts requests, all of them answered; IK.6.2 counts lawsuits, of which the decided ones say Putusan."""
    assert {(r.indikator, r.peran, r.kolom, r.selesai) for r in tahun.laporan.rekaman} == {
        ("IK.1.8", "permohonan", "", ""),
        ("IK.6.2", "perkara", "status", "Putusan"),
    }


# --- kamus -------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("lama", "baru", "masalah"),
    [
        (
            "title: Laki-laki\n",
            "titel: Laki-laki\n",
            "kolom l belum punya title berupa teks; setiap kolom perlu name, title, type, description",
        ),
        ("title: Laki-laki\n", "title: 2024\n", "kolom l belum punya title berupa teks; setiap kolom perlu name, title, type, description"),
        (
            "type: integer",
            "type: bilangan",
            "kolom kelurahan, type 'bilangan' tidak dikenal; pilih salah satu dari string, integer, number, boolean",
        ),
        (
            "satuan: orang",
            "satun: orang",
            "kolom l, bagian satun tidak dikenal; pilih salah satu dari name, title, type, description, satuan, isi, constraints, judul_tercetak, teknis, satuan_indikator, tahun, tahun_baru",
        ),
        (
            "{minimum: 0}",
            "{wajib: true}",
            "kolom kelurahan, bagian wajib tidak dikenal; pilih salah satu dari required, unique, enum, pattern, minimum, maximum",
        ),
        ("{minimum: 0}", "{minimum: nol}", "kolom kelurahan: minimum dan maximum harus berupa angka"),
        ("- name: l\n", "- name: tps\n", "kolom tps tertulis dua kali; setiap kolom harus berbeda"),
        (
            "primaryKey: [kode]",
            "primaryKey: [kod]",
            f"primaryKey ['kod'] menyebut kolom yang tidak ada; tulis di antara kurung siku, pilih dari {DPT}",
        ),
        (
            "primaryKey: [kode]",
            "primaryKey: kode",
            f"primaryKey kode menyebut kolom yang tidak ada; tulis di antara kurung siku, pilih dari {DPT}",
        ),
        (
            "hasil: l_p",
            "hasil: lp",
            f"hubungan ['l', 'p', 'lp'] menyebut kolom yang tidak ada; tulis di antara kurung siku, pilih dari {DPT}",
        ),
        ("fields:\n", "kolom:\n", "bagian fields belum ada; setiap kamus perlu title, description, primaryKey, fields"),
        ("[rinci, jumlah]", "rinci", "susunannya tidak dikenal; bandingkan dengan kamus lain"),
        ("fields:\n", "fields: [kode]\nlama:\n", "susunannya tidak dikenal; bandingkan dengan kamus lain"),
    ],
)
def test_a_kamus_with_a_fault_is_told_with_its_column(hanya, lama, baru, masalah):
    assert hanya("dpt").ganti("kamus/pemilih.yaml", lama, baru).galat() == [f"data/kamus/pemilih.yaml: {masalah}"]


def test_broken_yaml_is_told_with_its_line(hanya):
    data = hanya("dpt")
    data.jalur("kamus/pemilih.yaml").write_text("title: Pemilih\nfields: [kode\nhubungan: x\n", encoding="utf-8")
    assert data.galat() == ["data/kamus/pemilih.yaml, baris 3: susunan YAML rusak; bandingkan lekukan barisnya dengan kamus lain"]


@pytest.mark.parametrize("isi", ["", "Pemilih\n", "[a, b]\n"])
def test_a_kamus_that_is_none(hanya, isi):
    data = hanya("dpt")
    data.jalur("kamus/pemilih.yaml").write_text(isi, encoding="utf-8")
    assert data.galat() == [
        "data/kamus/pemilih.yaml: kamus ini kosong atau tidak bersusun; setiap kamus perlu title, description, primaryKey, fields"
    ]


def test_a_kamus_in_the_letters_of_old_windows(hanya):
    data = hanya("dpt")
    data.jalur("kamus/pemilih.yaml").write_bytes("title: Pemilih – tetap\n".encode("cp1252"))
    assert data.galat() == ["data/kamus/pemilih.yaml, baris 1: huruf tidak terbaca; simpan berkas ini sebagai UTF-8"]


def test_a_kamus_that_the_register_misspells(hanya):
    galat = hanya("dpt").sel("tabel", "dpt", "kamus", "pemlih").galat()
    assert galat == ["data/2024/tabel.csv, baris 2, kolom kamus: 'pemlih' tidak ada di data/kamus; tulis nama berkas kamus tanpa .yaml"]


def test_the_kamus_of_the_register_itself(hanya):
    data = hanya("dpt")
    data.jalur("kamus/tabel.yaml").unlink()
    assert data.galat() == ["data/kamus/tabel.yaml: berkas tidak ada; kembalikan berkas itu"]


@pytest.mark.parametrize(
    ("lama", "baru", "tujuan"),
    [("resource: indikator", "resource: indikatr", "kode di indikatr.csv"), ("fields: [kode]}", "fields: [kod]}", "kod di indikator.csv")],
)
def test_a_kamus_that_points_at_nothing(hanya, lama, baru, tujuan):
    galat = hanya("capaian-sasaran", "indikator", "sasaran").ganti("kamus/capaian-sasaran.yaml", lama, baru).galat()
    assert galat == [f"data/kamus/capaian-sasaran.yaml: foreignKeys menunjuk kolom {tujuan}, yang tidak ada di data/2024"]


def test_a_table_outside_the_years_needs_a_kamus_of_its_name(kecil):
    kecil.jalur("singkatan.csv").write_text("kode\nx\n", encoding="utf-8")
    assert kecil.galat() == ["data/singkatan.csv: kamusnya belum ada; buat data/kamus/singkatan.yaml"]


# --- across tables -------------------------------------------------------------------------------------


@pytest.mark.parametrize("tabel", WAJIB)
def test_a_year_is_made_of_these_tables(kecil, tabel):
    kecil.hapus("tabel", tabel).jalur(tabel).unlink()
    masalah = f"tabel '{tabel}' harus ada di setiap tahun, sebab {WAJIB[tabel]}; daftarkan {tabel}.csv"
    assert kecil.galat() == [f"data/2024/tabel.csv, kolom kode: {masalah}"]


def test_without_the_table_that_leads_the_year_is_refused(kecil):
    kecil.hapus("tabel", "capaian-sasaran").jalur("capaian-sasaran").unlink()
    assert "data/2024/bacaan.csv, baris 4, kolom tabel: 'capaian-sasaran' tidak terdaftar di tabel.csv" in kecil.galat()


def test_the_register_of_damaged_text_may_be_missing(kecil):
    kecil.hapus("tabel", "bacaan-ocr").jalur("bacaan-ocr").unlink()
    assert kecil.galat() == []


def test_without_claims_a_sentence_that_asks_for_one_is_named(kecil):
    kecil.hapus("tabel", "klaim").jalur("klaim").unlink()
    assert kecil.galat()
    assert all("tidak ada di klaim.csv; pakai kode yang ada di sana" in g for g in kecil.galat())


@pytest.mark.parametrize(("kunci", "unsur"), [("Nama kantor", "nama-kantor"), ("Nama singkat kantor", "nama-singkat-kantor")])
def test_without_the_name_of_the_office_nothing_can_be_cited(kecil, kunci, unsur):
    kecil.hapus("identitas", kunci)
    assert kecil.galat() == [f"data/2024/identitas.csv, kolom unsur: baris '{kunci}' belum ada; kutipan memerlukannya"]


def test_a_site_says_where_it_is(kecil):
    kecil.hapus("identitas", "Situs web")
    saran = "tambahkan alamat situs kantor, atau isi site_url di mkdocs.yml"
    assert kecil.galat() == [f"data/2024/identitas.csv, kolom unsur: baris 'Situs web' belum ada; {saran}"]
    assert muat_tahun(kecil.akar, "2024", situs="https://contoh.test/").situs == "https://contoh.test/"


def test_the_glossary_belongs_to_every_year(kecil):
    kecil.jalur("istilah.csv").unlink()
    assert kecil.galat() == ["data/istilah.csv: berkas tidak ada; kembalikan berkas itu"]


@pytest.mark.parametrize("kode", ["tidak-ada", "Psu", "psu lagi", ""])
def test_prose_that_asks_for_a_claim_nobody_made(kecil, kode):
    semua = kecil.baris("hambatan")
    semua[1][3] = f"Pemungutan suara diulang di {{{kode}}} TPS."
    assert kecil.tulis("hambatan", semua).galat() == [
        f"data/2024/hambatan.csv, baris 2, kolom hambatan: '{{{kode}}}' tidak ada di klaim.csv; pakai kode yang ada di sana"
    ]


@pytest.mark.parametrize("merujuk", ["dpt/total/x", "dpt/jumlah/l_p", "dpd/total/l_p", "dpt/total", "dpt/total/l_p/x", "dpd"])
def test_a_claim_that_refers_to_a_figure_that_is_not_there(kecil, merujuk):
    kunci = kecil.baris("klaim")[1][0]
    galat = kecil.sel("klaim", kunci, "merujuk", merujuk).galat()
    assert galat == [f"data/2024/klaim.csv, baris 2, kolom merujuk: '{merujuk}' tidak menunjuk angka yang ada; tulis tabel/kunci/kolom"]


@pytest.mark.parametrize("lawan", ["dpt/total/x", "klaim/tidak-ada", "dpd/total/l_p"])
def test_a_claim_that_names_a_place_that_is_not_there(kecil, lawan):
    kunci = kecil.baris("klaim")[1][0]
    galat = kecil.sel("klaim", kunci, "lawan", f"dpt/total/l_p; {lawan}").galat()
    assert galat == [
        f"data/2024/klaim.csv, baris 2, kolom lawan: '{lawan}' tidak menunjuk yang ada; tulis tabel/kunci/kolom atau klaim/kode"
    ]


@pytest.mark.parametrize("merujuk", ["dpt/total/l_p", "2024/dpt/total/l_p", "dpt", ""])
def test_a_claim_that_refers_to_a_figure_a_table_or_nothing(kecil, merujuk):
    assert kecil.sel("klaim", kecil.baris("klaim")[1][0], "merujuk", merujuk).galat() == []


def test_a_claim_is_read_in_its_own_unit_and_notation(kecil):
    kunci = kecil.baris("klaim")[1][0]
    for kolom, isi in (("satuan", "rupiah"), ("notasi", "en"), ("nilai", "32.641.558.000"), ("merujuk", "")):
        kecil.sel("klaim", kunci, kolom, isi)
    assert kecil.galat() == [
        f"data/2024/klaim.csv, baris 2, kolom nilai: '32.641.558.000' tidak mengikuti cara menulis angka tabel ini; tulis seperti {EN}"
    ]
    assert kecil.sel("klaim", kunci, "nilai", "32,641,558,000").galat() == []
    assert kecil.tahun().klaim(kunci).nilai == 32641558000


def test_a_claim_that_is_a_date(kecil):
    kunci = kecil.baris("klaim")[1][0]
    for kolom, isi in (("satuan", "tanggal"), ("nilai", "31 Februari 2024"), ("merujuk", "")):
        kecil.sel("klaim", kunci, kolom, isi)
    assert kecil.galat() == ["data/2024/klaim.csv, baris 2, kolom nilai: '31 Februari 2024' bukan tanggal yang ada di kalender"]


def test_a_reading_of_the_scan_must_be_what_its_cell_holds(kecil):
    semua = kecil.baris("bacaan-ocr")
    tabel, kunci, kolom = semua[1][:3]
    semua[1][semua[0].index("dibaca")] = "99,99%"
    isi = kecil.isi(
        tabel, next(r[0] for r in kecil.baris(tabel) if r[0].lower().replace(".", "-") == kunci.lower().replace(".", "-")), kolom
    )
    assert kecil.tulis("bacaan-ocr", semua).galat() == [
        f"data/2024/bacaan-ocr.csv, baris 2, kolom dibaca: '99,99%' berbeda dari isi {tabel}.csv ('{isi}'); samakan keduanya"
    ]


def test_a_reading_of_the_scan_must_point_at_a_cell(kecil):
    semua = kecil.baris("bacaan-ocr")
    semua[1][:3] = ["dpt", "total", "laki"]
    assert kecil.tulis("bacaan-ocr", semua).galat() == [
        "data/2024/bacaan-ocr.csv, baris 2, kolom kunci: 'dpt/total/laki' tidak menunjuk sel yang ada; tulis kode tabel, kunci baris dan nama kolomnya"
    ]


@pytest.mark.parametrize(("tabel", "utama", "banyak"), [("pengukuran", "ya", 2), ("capaian-sasaran", "tidak", 0)])
def test_exactly_one_table_leads(kecil, tabel, utama, banyak):
    galat = kecil.sel("bacaan", tabel, "utama", utama).galat()
    assert f"data/2024/bacaan.csv, kolom utama: tepat satu tabel harus ditandai 'ya'; sekarang ada {banyak}" in galat


def test_the_leading_table_has_every_indikator(kecil):
    galat = kecil.hapus("capaian-sasaran", "IK.1.6", "IK.4.2").galat()
    assert "data/2024/capaian-sasaran.csv, kolom indikator: tabel ini harus memuat semua indikator; belum ada: ik-1-6, ik-4-2" in galat


def test_a_table_without_every_indikator_cannot_lead(kecil):
    # Bab III.A does not print IK.1.6
    galat = kecil.sel("bacaan", "capaian-sasaran", "utama", "tidak").sel("bacaan", "pengukuran", "utama", "ya").galat()
    assert galat == ["data/2024/pengukuran.csv, kolom indikator: tabel ini harus memuat semua indikator; belum ada: ik-1-6"]


@pytest.mark.parametrize("isi", ["hasil", "indikator_tercetak", ""])
def test_the_leading_table_must_name_columns_of_figures(kecil, isi):
    galat = kecil.sel("bacaan", "capaian-sasaran", "realisasi", isi).galat()
    assert galat == [
        f"data/2024/bacaan.csv, baris 4, kolom realisasi: '{isi}' bukan kolom angka capaian-sasaran.csv; pilih salah satu dari target, realisasi, capaian, realisasi_anggaran"
    ]


def test_a_reading_of_a_table_that_is_not_registered(kecil):
    galat = kecil.sel("bacaan", "pengukuran", "tabel", "pengukurann").galat()
    assert galat == ["data/2024/bacaan.csv, baris 3, kolom tabel: 'pengukurann' tidak terdaftar di tabel.csv"]


@pytest.mark.parametrize(("isi", "banyak"), [("rinci", 0), ("jumlah", 2)])
def test_a_table_with_a_total_has_exactly_one(kecil, isi, banyak):
    kunci = "total" if isi == "rinci" else "tarakan-utara"
    galat = kecil.sel("dpt", kunci, "baris", isi).galat()
    assert galat == [f"data/2024/dpt.csv, kolom baris: tepat satu baris harus bertanda jumlah; sekarang ada {banyak}"]


def test_a_target_of_a_range_is_told_where_it_is_one_number(kecil):
    galat = kecil.sel("indikator", "IK.1.4", "polaritas", "rentang").hapus("kotak-indikator", "IK.1.4").galat()
    masalah = "'80%' satu angka, padahal polaritas indikator ini rentang; tulis seperti 70-80, atau ganti polaritasnya"
    assert f"data/2024/capaian-sasaran.csv, baris 5, kolom target: {masalah}" in galat


def test_a_rank_needs_a_scale(kecil):
    """The cells of an ordinal indikator hold words; which ones is said by the scale that it names."""
    kecil.sel("indikator", "IK.1.4", "polaritas", "ordinal")
    for tabel in ("capaian-sasaran", "pengukuran", "perjanjian-kinerja"):
        kecil.sel(tabel, "IK.1.4", "target", "B")
    for tabel in ("capaian-sasaran", "pengukuran"):
        kecil.sel(tabel, "IK.1.4", "realisasi", "BB")
    masalah = "belum diisi, padahal polaritas ordinal membandingkan kata menurut skala; pilih salah satu dari akip, capaian"
    assert kecil.galat() == [f"data/2024/indikator.csv, baris 5, kolom skala: {masalah}"]
    assert kecil.sel("indikator", "IK.1.4", "skala", "akip").tahun().indikator["IK.1.4"].tercapai is True


def test_a_sasaran_without_indikator(kecil):
    semua = kecil.baris("sasaran")
    galat = kecil.tulis("sasaran", [*semua, ["SS.9", "Sasaran baru", "Baru"]]).galat()
    assert galat == [
        "data/2024/sasaran.csv, baris 10, kolom kode: 'SS.9' belum punya indikator; tambahkan di indikator.csv atau hapus baris ini"
    ]


@pytest.mark.parametrize(
    ("kode", "isi", "masalah"),
    [
        ("skala_capaian", "lama", "skala_capaian: 'lama' tidak ada di jenjang.csv; pilih salah satu dari akip, capaian"),
        ("edisi_tanggal", "kemarin", "edisi_tanggal: 'kemarin' bukan tanggal; tulis seperti 7 November 2024 atau 8 s.d. 11 November 2024"),
        ("edisi_tanggal", "", "edisi_tanggal: '' bukan tanggal; tulis seperti 7 November 2024 atau 8 s.d. 11 November 2024"),
        ("alamat_laporan_asli", "lkj-2024.pdf", "alamat_laporan_asli: 'lkj-2024.pdf' bukan alamat web; tulis lengkap, diawali https://"),
    ],
)
def test_a_choice_of_the_year_that_cannot_be(kecil, kode, isi, masalah):
    nomor = kecil.nomor("aturan", kode)
    assert kecil.sel("aturan", kode, "nilai", isi).galat() == [f"data/2024/aturan.csv, baris {nomor}, kolom nilai: {masalah}"]


def test_a_choice_of_the_year_that_is_not_made(kecil):
    assert kecil.hapus("aturan", "skala_capaian").galat() == [
        "data/2024/aturan.csv, kolom kode: baris skala_capaian belum ada; tambahkan baris itu"
    ]


def test_a_scale_for_akip_is_asked_for_only_with_its_table(kecil, salinan):
    assert kecil.hapus("aturan", "skala_akip").galat() == []
    assert (
        "data/2024/aturan.csv, kolom kode: baris skala_akip belum ada; tambahkan baris itu" in salinan.hapus("aturan", "skala_akip").galat()
    )


@pytest.mark.parametrize(("kolom", "isi"), [("bawah", "70"), ("predikat", "Baik")])
def test_two_rungs_of_a_scale_must_differ(kecil, kolom, isi):
    semua = kecil.baris("jenjang")
    semua[3][semua[0].index("bawah")], semua[3][semua[0].index("predikat")] = "70", "Baik"
    semua[4][semua[0].index(kolom)] = isi
    assert kecil.tulis("jenjang", semua).galat() == [
        "data/2024/jenjang.csv, kolom bawah: dua jenjang skala 'capaian' mempunyai predikat atau batas bawah yang sama; bedakan keduanya"
    ]


# --- the message as a whole ---------------------------------------------------------------------------------


def test_all_faults_are_told_at_once_in_the_order_of_files_and_rows(hanya):
    data = hanya("dpt", "anggaran", "peristiwa")
    data.sel("peristiwa", "pemungutan-suara", "tanggal", "kemarin").sel("dpt", "total", "baris", "total")
    data.sel("dpt", "tarakan-tengah", "l", "x").sel("dpt", "tarakan-tengah", "p", "y").jalur("anggaran").unlink()
    data.tulis("lain", [["kode"], ["x"]])
    galat = data.galat()
    assert [g.split(":")[0] for g in galat] == [
        "data/2024/anggaran.csv",
        "data/2024/dpt.csv, baris 3, kolom l",
        "data/2024/dpt.csv, baris 3, kolom p",
        "data/2024/dpt.csv, baris 6, kolom baris",
        "data/2024/lain.csv",
        "data/2024/peristiwa.csv, baris 2, kolom tanggal",
    ]


def test_many_faults_are_all_told(hanya):
    data = hanya("capaian-sasaran", "indikator", "sasaran")
    semua = data.baris("capaian-sasaran")
    for r in semua[1:]:
        r[2:] = ["x", "y", "z", "w"]
    assert len(data.tulis("capaian-sasaran", semua).galat()) == 4 * 23


def test_the_message_says_that_the_published_site_is_untouched():
    salah = GalatData([Galat("data/2024/dpt.csv", 3, "l", "'x' bukan angka"), Galat("data/2024/anggaran.csv", 0, "", "berkas tidak ada")])
    assert str(salah) == (
        "Data belum dapat diterbitkan: 2 hal perlu diperbaiki.\n"
        "data/2024/anggaran.csv: berkas tidak ada\n"
        "data/2024/dpt.csv, baris 3, kolom l: 'x' bukan angka\n"
        "Situs yang sudah terbit tidak diubah."
    )
    assert salah.pesan_untuk_staf


def test_no_message_speaks_english(hanya):
    data = hanya("dpt", "anggaran", "capaian-sasaran", "indikator", "sasaran")
    data.ganti("dpt", "tarakan-tengah,", "\ntarakan-tengah,").ganti("anggaran", "Program Dukungan", "Program, Dukungan")
    data.sel("capaian-sasaran", "IK.1.2", "indikator", "").ganti("indikator", "IK.1.1", "IK.1.2")
    pesan = " ".join(data.galat())
    assert pesan
    assert not re.search(r"\b(the|row|cell|field|value|is|not|error|expected|None)\b", pesan)


# --- data that passed before ------------------------------------------------------------------------------------


def test_data_that_passed_are_checked_again_after_an_edit(kecil):
    assert kecil.galat() == kecil.galat() == []
    kecil.sel("dpt", "tarakan-tengah", "l", "x")
    assert kecil.galat() == kecil.galat() == [f"data/2024/dpt.csv, baris 3, kolom l: 'x' bukan angka; tulis seperti {ID}, {KOSONGKAN}"]
    assert kecil.sel("dpt", "tarakan-tengah", "l", "25.146").galat() == []


def test_a_new_file_and_an_edited_kamus_are_edits_too(kecil):
    assert kecil.galat() == []
    assert kecil.ganti("kamus/pemilih.yaml", "[rinci, jumlah]", "[rincian, jumlah]").galat() != []
    assert kecil.ganti("kamus/pemilih.yaml", "[rincian, jumlah]", "[rinci, jumlah]").tulis("lain", [["kode"]]).galat() != []


def test_that_one_year_passed_says_nothing_about_another(kecil):
    shutil.copytree(kecil.jalur("2024/tabel.csv").parent, kecil.akar / "data/2025")
    lain = kecil.akar / "data/2025/dpt.csv"
    lain.write_text(lain.read_text(encoding="utf-8").replace("30.179", "tiga puluh ribu"), encoding="utf-8")
    assert kecil.galat() == []
    with pytest.raises(GalatData, match=r"data/2025/dpt\.csv, baris 2, kolom l: 'tiga puluh ribu' bukan angka"):
        muat_tahun(kecil.akar, "2025")


def test_only_what_an_edit_touches_is_checked_again(kecil, monkeypatch):
    """A target of the boxes is edited: no table points at the boxes, so they alone are looked at."""
    assert kecil.galat() == []
    diperiksa = []
    asli = pengawas.awasi
    monkeypatch.setattr(pengawas, "awasi", lambda bahan, hanya: diperiksa.extend(hanya) or asli(bahan, hanya))
    kecil.sel("kotak-indikator", "IK.1.1", "target", "96%")
    assert kecil.galat() == []
    assert diperiksa == ["kotak-indikator"]


def test_a_table_is_checked_again_when_the_table_it_points_at_loses_a_code(kecil):
    assert kecil.galat() == []
    kecil.hapus("sasaran", "SS.8")
    assert any("indikator.csv" in g and "'SS.8' tidak ada di sasaran.csv" in g for g in kecil.galat())


def test_a_fault_is_told_as_often_as_somebody_asks(kecil):
    kecil.sel("kotak-indikator", "IK.1.1", "target", "sembilan")
    pertama = kecil.galat()
    assert len(pertama) == 1 and "'sembilan'" in pertama[0]
    assert kecil.galat() == pertama


def test_other_checks_look_at_the_same_data_again(kecil, monkeypatch):
    assert kecil.galat() == []
    monkeypatch.setattr(sah, "KODE", ("macros/cari",))
    diperiksa = []
    monkeypatch.setattr(pengawas, "awasi", lambda bahan, hanya: diperiksa.append(len(hanya)) or [])
    assert kecil.galat() == []
    assert diperiksa


@pytest.mark.parametrize("isi", [b"", b"lulus", b"\xff\xfe"])
def test_a_damaged_mark_means_a_new_check(kecil, isi):
    kecil.galat()
    for tanda in (kecil.akar / ".lakip/sah").iterdir():
        tanda.write_bytes(isi)
    assert kecil.sel("dpt", "total", "baris", "total").galat() == [
        "data/2024/dpt.csv, baris 6, kolom baris: 'total' tidak dikenal; pilih salah satu dari rinci, jumlah"
    ]


def test_what_is_not_checked_again_is_still_the_same_year(kecil):
    pertama, kedua = kecil.tahun(), kecil.tahun()
    assert {k: t.baris for k, t in pertama.tabel.items()} == {k: t.baris for k, t in kedua.tabel.items()}
    assert {k: i.capaian for k, i in pertama.indikator.items()} == {k: i.capaian for k, i in kedua.indikator.items()}


# --- Excel with Indonesian settings ---------------------------------------------------------------------------


def seperti_excel(jalur) -> None:
    """Save a CSV as Excel does with Indonesian settings: semicolons, byte order mark, Windows line ends."""
    with jalur.open(encoding="utf-8", newline="") as berkas:
        baris = list(csv.reader(berkas))
    tulis = io.StringIO()
    csv.writer(tulis, delimiter=";", lineterminator="\r\n").writerows(baris)
    jalur.write_bytes(b"\xef\xbb\xbf" + tulis.getvalue().encode("utf-8"))


@pytest.fixture(scope="module")
def dari_excel(tmp_path_factory) -> Tahun:
    """The whole year after every file was opened and saved in Excel."""
    akar = tmp_path_factory.mktemp("excel")
    shutil.copytree(AKAR / "data", akar / "data")
    for jalur in (akar / "data").rglob("*.csv"):
        seperti_excel(jalur)
    return muat_tahun(akar, "2024")


@pytest.mark.parametrize("kode", [r["kode"] for r in daftar_tabel()])
def test_a_table_saved_by_excel_holds_the_same_rows_and_figures(tahun, dari_excel, kode):
    asal, excel = tahun.tabel[kode], dari_excel.tabel[kode]
    assert excel.baris == asal.baris
    assert excel.semua_angka == asal.semua_angka
    for k in asal.kamus.kolom:
        if k.isi == "tanggal":
            for kunci, r in asal.baris.items():
                if baca_kosong(r[k.nama]) is None:
                    assert baca_tanggal(excel.baris[kunci][k.nama]) == baca_tanggal(r[k.nama])


@pytest.mark.parametrize("nama", daftar_contoh())
def test_worked_examples_saved_by_excel_are_the_same(tahun, dari_excel, nama):
    assert dari_excel.contoh[nama].baris == tahun.contoh[nama].baris
    assert dari_excel.contoh[nama].semua_angka == tahun.contoh[nama].semua_angka


def test_what_is_worked_out_from_excel_is_the_same(tahun, dari_excel):
    assert {k: i.capaian for k, i in dari_excel.indikator.items()} == {k: i.capaian for k, i in tahun.indikator.items()}


# --- worked examples ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("nama", daftar_contoh())
def test_every_worked_example_is_loaded_row_by_row(tahun, nama):
    with (AKAR / f"data/contoh/{nama}.csv").open(encoding="utf-8", newline="") as berkas:
        baris = list(csv.DictReader(berkas, strict=True))
    assert list(tahun.contoh[nama].baris.values()) == baris


def test_a_worked_example_is_checked_like_any_table(tmp_path):
    (tmp_path / "data/contoh").mkdir(parents=True)
    (tmp_path / "data/kamus").mkdir()
    for asal in ("contoh/porsi.csv", "kamus/contoh-porsi.yaml"):
        (tmp_path / "data" / asal).write_text(
            (AKAR / "data" / asal).read_text(encoding="utf-8").replace('"92,50"', "92.50"), encoding="utf-8"
        )
    galat: list[Galat] = []
    muat_lepas(tmp_path, "contoh", muat_kamus(tmp_path, galat), galat, awalan="contoh-")
    assert [str(g) for g in galat] == [
        f"data/contoh/porsi.csv, baris 2, kolom hasil: '92.50' tidak mengikuti cara menulis angka tabel ini; tulis seperti {ID}"
    ]


def test_the_words_of_the_office_stand_among_those_of_everybody(tahun):
    """Bab III.B writes DPT, an abbreviation of election offices; Pagu is a word of every office."""
    istilah = [r["istilah"] for r in tahun.lepas["istilah"].baris.values()]
    assert {"DPT", "Pagu"} <= set(istilah)
    assert istilah == sorted(istilah, key=str.lower)
    assert "istilah-kantor" not in tahun.lepas


def test_the_office_may_explain_a_common_word_its_own_way(salinan):
    kepala = salinan.baris("istilah-kantor.csv")[0]
    salinan.tulis("istilah-kantor.csv", [kepala, ["Pagu", "", "Batas belanja kantor ini.", "", ""][: len(kepala)]])
    assert salinan.tahun().lepas["istilah"].baris["pagu"]["arti"] == "Batas belanja kantor ini."
