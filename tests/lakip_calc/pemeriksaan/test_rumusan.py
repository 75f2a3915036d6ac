"""One matter has one wording."""

from dataclasses import replace

from lakip_calc.pemeriksaan.putusan import Keparahan, Putusan
from lakip_calc.pemeriksaan.rumusan import PEMERIKSAAN
from tests.lakip_calc.pemeriksaan.buat import TAHUN, klaim, laporan, tabel

A, B = klaim("a", "Laporan Air", hal="Nama laporan"), klaim("b", "Laporan Aer", hal="Nama laporan", bagian="Bab II")


def satu(*isi, tabel_=(), **lain):
    (p,) = PEMERIKSAAN.jalankan(laporan(tabel_, klaim=isi, **lain))
    return p


def test_the_same_words_pass_whatever_case_and_punctuation():
    assert satu(A, klaim("b", "laporan air.", hal="Nama laporan")).putusan is Putusan.LULUS


def test_other_words_fail_lightly_and_the_title_shows_only_what_differs():
    p = satu(A, B)
    assert (p.putusan, p.keparahan, p.objek) == (Putusan.GAGAL, Keparahan.RINGAN, "hal/Nama laporan")
    assert p.judul == "Nama laporan: tertulis “Air” dan “Aer”"
    assert p.alasan == "Nama laporan tertulis “Laporan Air” di Bab I dan “Laporan Aer” di Bab II."
    assert satu(A, replace(B, bagian="Bab I")).alasan == "Nama laporan tertulis “Laporan Air” dan “Laporan Aer” di Bab I."


def test_a_matter_worded_once_is_not_compared():
    assert satu(A).putusan is Putusan.TIDAK_BERLAKU
    assert satu(A, klaim("b", "", hal="Nama laporan")).putusan is Putusan.TIDAK_BERLAKU


def visi(*bunyi, rusak=frozenset()):
    t = tabel("visi", {str(n): {"tempat": f"Bab {n}", "visi": b} for n, b in enumerate(bunyi, start=1)})
    return satu(tabel_=(replace(t, kolom_sama="visi"),), rusak=rusak)


PANJANG = "Kota yang hijau dan adil bagi setiap pohon yang tumbuh di taman maupun di tepi jalan raya"


def test_a_table_that_says_one_thing_in_every_row_fails_where_rows_differ():
    p = visi(PANJANG, "Terwujudnya kebun yang berdaulat, mandiri, dan berkepribadian menurut aturan yang berlaku di wilayah ini")
    assert (p.putusan, p.keparahan) == (Putusan.GAGAL, Keparahan.SEDANG)
    assert p.judul == "Visi: bunyinya berbeda di Bab 1 dan Bab 2"
    assert visi(PANJANG, PANJANG).putusan is Putusan.LULUS


def test_damage_of_the_scan_explains_a_word_but_not_a_whole_wording():
    rusak = frozenset({f"{TAHUN}/visi/1/visi"})
    assert visi("Kota gang hijau", "Kota yang hijau", rusak=rusak).salah_baca
    assert not visi("Kota gang hijau", "Kebun rindang untuk semua warga", rusak=rusak).salah_baca
