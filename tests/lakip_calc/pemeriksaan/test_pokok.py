"""A title begins with its subject, by the name that a reader knows."""

from decimal import Decimal

from lakip_calc.pemeriksaan.laporan import Sasaran
from lakip_calc.pemeriksaan.pokok import bertempat, judul, nama_bacaan, pendek, pokok, pokok_tabel, tulis_selisih
from tests.lakip_calc.pemeriksaan.buat import bacaan, indikator, laporan, tabel


def test_an_indikator_is_named_by_its_code_and_short_name_a_sasaran_by_its_number():
    satu = indikator("IK.2.1", "SS.2", nama_pendek="Pohon")
    isi = laporan(indikator=(satu,), sasaran=(Sasaran("SS.2", "Kebun", (satu,)),))
    assert (pokok(isi, "IK.2.1"), pokok(isi, "SS.2"), pokok(isi, "lain")) == ("IK.2.1 Pohon", "Sasaran 2", "lain")


def test_a_table_is_named_by_its_abbreviation_where_its_title_has_one_and_a_row_by_its_words():
    t = tabel("kebun", {"a": {"kecamatan": "Hulu"}, "b": {"kecamatan": "TOTAL"}}, jumlah="b")
    assert (pokok_tabel(t), pokok_tabel(t, t.baris["a"]), pokok_tabel(t, t.baris["b"])) == ("Kebun", "Kebun, Hulu", "Kebun, baris jumlah")
    object.__setattr__(t, "judul", "Daftar Pohon Tetap (DPT)")
    assert pokok_tabel(t, t.baris["a"]) == "DPT, Hulu"


def test_a_title_is_subject_colon_matter():
    assert judul("pohon", "semua mati.") == "Pohon: semua mati"


def test_a_long_quotation_is_cut_between_words_and_says_so():
    assert pendek("satu dua tiga", 10) == "satu dua …"
    assert pendek("satu", 9) == "satu"


def test_a_table_of_readings_is_named_without_its_chapter_and_the_box_by_what_it_is():
    isi = laporan(peran={"kotak": "kotak"})
    utama = bacaan("utama", "IK.1.1", target="80%")
    object.__setattr__(utama, "nama", "Tabel kebun (Bab II)")
    assert nama_bacaan(isi, utama) == "Tabel kebun"
    assert nama_bacaan(isi, bacaan("kotak", "IK.1.1", target="80%")) == "tabel ringkas dalam uraian"


def test_a_difference_has_a_sign_and_a_unit():
    """DPT of 2024 (line 632): 172.962 printed, 88.783 + 88.657 = 177.440."""
    assert tulis_selisih(Decimal(172962), Decimal(177440), "orang") == "-4.478 orang"
    assert tulis_selisih(Decimal(95), Decimal(90), "persen") == "+5 poin persen"


def test_texts_that_several_tables_print_are_told_once():
    assert bertempat([("A", "95%"), ("B", "90%"), ("C", "95%")]) == "95% di A dan C; 90% di B"
