"""A printed head says what its column holds."""

from dataclasses import replace

from lakip_calc.pemeriksaan.kepala_kolom import PEMERIKSAAN
from lakip_calc.pemeriksaan.laporan import Hubungan
from lakip_calc.pemeriksaan.putusan import Keparahan, Putusan
from tests.lakip_calc.pemeriksaan.buat import laporan, tabel

JUDUL = {"punya": "Punya", "pakai": "Pakai", "nama": "Nama", "bagian": "Bagian"}
PERSEN = Hubungan("persen", ("pakai", "punya"), "bagian")


def air(kepala, urutan=("nama", "punya", "pakai", "sisa", "bagian")):
    isi = {"nama": "Kebun", "punya": "200", "pakai": "150", "sisa": "50", "bagian": "75%"}
    satuan = {"punya": "liter", "pakai": "liter", "sisa": "liter", "bagian": "persen"}
    t = tabel("air", {"a": {k: isi[k] for k in urutan}}, satuan=satuan, hubungan=(PERSEN,))
    (p,) = PEMERIKSAAN.jalankan(laporan((replace(t, judul_tercetak=kepala),)))
    return p


def test_a_nameless_percentage_beside_another_column_than_its_own_fails():
    p = air({"punya": "TARGET (l)", "pakai": "PAKAI (l)", "sisa": "HEMAT (l)", "bagian": "%"})
    assert (p.putusan, p.keparahan, p.tercetak, p.dihitung) == (Putusan.GAGAL, Keparahan.SEDANG, "75%", "25,00%")
    assert p.judul == "Air: kolom “%” di samping “HEMAT (l)” berisi pakai dibagi target"


def test_beside_its_own_column_it_passes():
    kepala = {"punya": "TARGET (l)", "pakai": "PAKAI (l)", "bagian": "%"}
    assert air(kepala, ("nama", "punya", "sisa", "pakai", "bagian")).putusan is Putusan.LULUS


def test_beside_a_column_whose_head_is_not_known_nothing_is_said():
    assert air({"bagian": "%"}).putusan is Putusan.TIDAK_BERLAKU


def test_a_column_without_figures_or_a_neighbour_in_words_shows_less():
    kepala = {"punya": "TARGET (l)", "pakai": "PAKAI (l)", "nama": "NAMA", "bagian": "%"}
    p = air(kepala, ("punya", "pakai", "nama", "bagian"))
    assert (p.putusan, p.dihitung) == (Putusan.GAGAL, "")
    t = tabel("air", {"a": {"nama": "Kebun", "bagian": "-"}}, satuan={"bagian": "persen"}, hubungan=(PERSEN,), judul_kolom=JUDUL)
    (p,) = PEMERIKSAAN.jalankan(laporan((replace(t, judul_tercetak=kepala),)))
    assert p.putusan is Putusan.TIDAK_BERLAKU


def status(kepala, tempat="Bab I (Menurut Status Pohon)"):
    t = tabel("pohon", {"a": {"status": "Hidup"}}, judul_kolom={"status": "Status pohon"}, tempat=tempat)
    return list(PEMERIKSAAN.jalankan(laporan((replace(t, judul_tercetak={"status": kepala}),))))


def test_a_head_of_other_words_than_the_heading_of_its_table_fails_lightly():
    (p,) = status("PANGKAT")
    assert (p.putusan, p.keparahan) == (Putusan.GAGAL, Keparahan.RINGAN)
    assert p.judul == "Pohon: kolomnya berjudul “PANGKAT”, isinya status pohon"


def test_a_head_that_shares_a_word_passes_and_without_a_heading_it_is_not_asked():
    assert status("STATUS")[0].putusan is Putusan.LULUS
    assert status("PANGKAT", "Bab I") == []
