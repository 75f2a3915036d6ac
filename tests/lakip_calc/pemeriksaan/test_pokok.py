"""A title begins with its subject, by the name that a reader knows."""

from lakip_calc.pemeriksaan.laporan import Sasaran
from lakip_calc.pemeriksaan.pokok import judul, pendek, pokok, pokok_tabel
from tests.lakip_calc.pemeriksaan.buat import indikator, laporan, tabel


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
