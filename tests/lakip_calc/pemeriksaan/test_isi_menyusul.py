"""What a report announces or promises is there."""

from dataclasses import replace

from lakip_calc.pemeriksaan.isi_menyusul import PEMERIKSAAN
from lakip_calc.pemeriksaan.laporan import SifatKlaim
from lakip_calc.pemeriksaan.putusan import Keparahan, Putusan
from tests.lakip_calc.pemeriksaan.buat import indikator, klaim, laporan, tabel


def kalimat(isi, **lain):
    (p,) = PEMERIKSAAN.jalankan(
        laporan(indikator=(indikator(),), klaim=(klaim("hasil", isi, tentang="Hasil panen", sifat=SifatKlaim.MENYUSUL, **lain),))
    )
    return p


def test_an_announcement_that_nothing_follows_is_found_but_may_be_a_picture():
    p = kalimat("", indikator="IK.1.1")
    assert (p.putusan, p.keparahan, p.salah_baca) == (Putusan.GAGAL, Keparahan.RINGAN, True)
    assert p.judul == "IK.1.1 Pohon: hasil panen diumumkan, tetapi tidak ada di teks pindai; mungkin gambar"
    assert "Mungkin berupa gambar" in p.alasan


def test_an_announcement_without_an_indikator_is_known_by_its_place():
    assert kalimat("").judul.startswith("Bab I: hasil panen diumumkan")


def test_an_announcement_that_is_followed_passes():
    assert kalimat("12 karung").putusan is Putusan.LULUS


def daftar(isi, peran=None):
    t = replace(tabel("isi", {str(n): {"judul": j, "bab": "LAMPIRAN", "ada_di": d} for n, (j, d) in enumerate(isi)}), kolom_isi="ada_di")
    (p,) = PEMERIKSAAN.jalankan(laporan((t,), peran=peran or {}))
    return p


def test_a_list_of_contents_fails_where_something_is_nowhere():
    p = daftar([("Pohon", "Bab I"), ("Bunga", "")])
    assert (p.putusan, p.keparahan, p.salah_baca) == (Putusan.GAGAL, Keparahan.SEDANG, False)
    assert "“LAMPIRAN: Bunga”" in p.alasan and p.judul == "Tabel isi: 1 dari 2 butir “Isi” tidak ada di bagian lain laporan"


def test_an_outline_is_only_a_plan():
    p = daftar([("Pohon", "Bab I"), ("Bunga", "")], {"sistematika": "isi"})
    assert p.keparahan is Keparahan.RINGAN and p.alasan.endswith("mungkin dimuat di berkas lain.")


def test_what_need_not_be_there_is_not_missed():
    assert daftar([("Pohon", "Bab I"), ("Bunga", "-")]).putusan is Putusan.LULUS
    assert daftar([("Bunga", "-")]).putusan is Putusan.TIDAK_BERLAKU
