"""The number of documents in a year against the numbers that documents bear."""

from lakip_calc.pemeriksaan.nomor_dokumen import PEMERIKSAAN
from lakip_calc.pemeriksaan.putusan import Keparahan, Putusan
from tests.lakip_calc.pemeriksaan.buat import TAHUN, laporan, tabel


def semua(jumlah, nomor, tahun=str(TAHUN)):
    produk = tabel("produk", {str(n): {"nama": k, "jumlah": j} for n, (k, j) in enumerate(jumlah)}, satuan={"jumlah": "dokumen"})
    aturan = tabel("aturan", {str(n): {"jenis": j, "nomor": x, "tahun": tahun} for n, (j, x) in enumerate(nomor)})
    isi = laporan((produk, aturan), peran={"produk_hukum": "produk", "peraturan": "aturan"})
    return list(PEMERIKSAAN.jalankan(isi))


def test_a_number_within_the_total_passes():
    assert semua([("Surat Taman", "40")], [("Surat Taman", "40"), ("Surat Kebun", "90")])[0].putusan is Putusan.LULUS


def test_a_number_beyond_the_total_fails_lightly():
    p = semua([("Surat Taman", "40")], [("Surat Taman", "7"), ("surat taman", "52")])[0]
    assert (p.putusan, p.keparahan, p.tercetak, p.dihitung) == (Putusan.GAGAL, Keparahan.RINGAN, "40", "sedikitnya 52")
    assert p.judul == "Surat Taman: jumlah setahun 40, tetapi ada yang bernomor 52"


def test_numbers_shared_with_a_like_kind_are_offered_as_the_reason():
    jumlah = [("Surat Taman", "40"), ("Nota Taman", "90"), ("Surat Kepala Taman", "15")]
    assert "bersama Surat Kepala Taman (15), jumlahnya 55" in semua(jumlah, [("Surat Taman", "52")])[0].alasan
    assert "bersama" not in semua(jumlah, [("Surat Taman", "56")])[0].alasan


def test_other_years_other_kinds_and_numbers_in_words_tell_nothing():
    assert semua([("Surat Taman", "40")], [("Surat Taman", "52")], "2030")[0].putusan is Putusan.TIDAK_BERLAKU
    assert semua([("Surat Taman", "40")], [("Nota", "52"), ("Surat Taman", "5/A/X")])[0].putusan is Putusan.TIDAK_BERLAKU
    assert semua([("Surat Taman", "-")], [("Surat Taman", "52")])[0].putusan is Putusan.TIDAK_BERLAKU


def test_a_report_without_such_tables_is_not_asked():
    assert list(PEMERIKSAAN.jalankan(laporan())) == []
