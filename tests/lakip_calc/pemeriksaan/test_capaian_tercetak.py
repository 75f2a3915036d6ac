"""A printed capaian against target and realisasi of its own row."""

import pytest

from lakip_calc.pemeriksaan.capaian_tercetak import PEMERIKSAAN
from lakip_calc.pemeriksaan.putusan import Keparahan, Putusan
from lakip_calc.ukuran import BUKAN_SATU_ANGKA
from tests.lakip_calc.pemeriksaan.buat import TAHUN, bacaan, indikator, laporan


def periksa(target: str, realisasi: str, capaian: str | None, rusak=frozenset()):
    i = indikator("IK.1.1", bacaan_=(bacaan("utama", "IK.1.1", target=target, realisasi=realisasi, capaian=capaian, utama=True),))
    return list(PEMERIKSAAN.jalankan(laporan(indikator=(i,), rusak=rusak)))


@pytest.mark.parametrize(
    ("target", "realisasi", "capaian", "sebab"),
    [("80%", "100%", "125%", "tepat"), ("90%", "100%", "111%", "dibulatkan"), ("95%", "100%", "105,26%", "dibulatkan")],
)
def test_an_exact_or_rounded_capaian_passes(target, realisasi, capaian, sebab):
    [p] = periksa(target, realisasi, capaian)
    assert (p.putusan, p.alasan) == (Putusan.LULUS, sebab)


def test_a_truncated_capaian_is_named_so_and_weighs_little():
    """100 / 85 x 100 = 117,647..."""
    [p] = periksa("85%", "100%", "117%")
    assert p.alasan == "Tercetak 117%, dihitung 117,65% (dipotong)."
    assert (p.keparahan, p.petunjuk) == (Keparahan.RINGAN, "dipotong")
    assert p.angka[0] == f"{TAHUN}/utama/ik-1-1/capaian"


def test_a_capaian_held_at_100_is_named_so():
    [p] = periksa("90%", "100%", "100%")
    assert p.alasan == "Tercetak 100%, dihitung 111,11% (dibatasi 100)."
    assert p.keparahan is Keparahan.SEDANG


def test_a_table_that_prints_more_than_100_has_no_limit_of_100():
    """Report of 2024: IK.4.1 prints 90%, 100%, 100% in Bab III.B; IK.1.4 prints 125% in the same kind of table (line 408)."""
    satu = indikator("IK.1.1", bacaan_=(bacaan("utama", "IK.1.1", target="90%", realisasi="100%", capaian="100%", utama=True),))
    dua = indikator("IK.1.2", bacaan_=(bacaan("utama", "IK.1.2", target="80%", realisasi="100%", capaian="125%", utama=True),))
    tiga = indikator("IK.1.3", bacaan_=(bacaan("utama", "IK.1.3", target="80%", realisasi="84%", capaian="105%", utama=True),))
    p, *_ = PEMERIKSAAN.jalankan(laporan(indikator=(satu, dua, tiga)))
    assert p.alasan.endswith("(tidak dapat dijelaskan). Bukan karena capaian dibatasi 100: Utama juga mencetak 125% (IK.1.2).")
    rusak = frozenset({f"{TAHUN}/utama/ik-1-2/capaian", f"{TAHUN}/utama/ik-1-3/capaian"})
    p, *_ = PEMERIKSAAN.jalankan(laporan(indikator=(satu, dua, tiga), rusak=rusak))
    assert p.alasan.endswith("(dibatasi 100).")


def test_two_ways_of_printing_that_fit_are_both_named_and_weigh_little():
    """98,41 / 95 x 100 = 103,589...: cut off 103; with 98 first 103,16, rounded 103."""
    [p] = periksa("95%", "98,41%", "103%")
    assert p.alasan == "Tercetak 103%, dihitung 103,59% (dipotong, atau operan dibulatkan dahulu)."
    assert p.keparahan is Keparahan.RINGAN
    assert p.judul == "IK.1.1 Pohon: capaian 103% di Utama, hitungannya 103,59% (dipotong, atau operan dibulatkan dahulu)"
    assert p.selisih == "-0,59 poin persen"


def test_a_forgotten_factor_of_100_is_named_and_is_no_matter_of_rounding():
    """96,85 / 90 = 1,0761..., printed 1,08%."""
    [p] = periksa("90%", "96,85%", "1,08%")
    assert p.judul == "IK.1.1 Pohon: capaian 1,08% di Utama, hitungannya 107,61% (faktor 100 terlupa)"
    assert p.keparahan is Keparahan.SEDANG


@pytest.mark.parametrize("polaritas", BUKAN_SATU_ANGKA)
def test_a_range_or_a_rank_is_no_single_number_to_divide_by(polaritas):
    satu = bacaan("utama", "IK.1.1", target="80%", realisasi="92%", capaian="113%", utama=True)
    [p] = PEMERIKSAAN.jalankan(laporan(indikator=(indikator("IK.1.1", bacaan_=(satu,), polaritas=polaritas),)))
    assert p.putusan is Putusan.TIDAK_BERLAKU and "bukan satu angka" in p.alasan


def test_a_realisasi_rounded_first_explains_a_capaian():
    """96,85 / 90 x 100 = 107,61; with 96,85 rounded to 97 it is 107,78, printed 108."""
    [p] = periksa("90%", "96,85%", "107,78%")
    assert "operan dibulatkan dahulu" in p.alasan


def test_what_nothing_explains_is_said_so():
    [p] = periksa("80%", "80%", "95%")
    assert "tidak dapat dijelaskan" in p.alasan and p.keparahan is Keparahan.SEDANG


@pytest.mark.parametrize(
    ("target", "realisasi", "capaian"), [("B", "BB", "100%"), ("80%", "-", "100%"), ("80%", "80%", "tidak terbaca"), ("0%", "80%", "100%")]
)
def test_without_numbers_it_does_not_apply_and_says_why(target, realisasi, capaian):
    [p] = periksa(target, realisasi, capaian)
    assert p.putusan is Putusan.TIDAK_BERLAKU and p.alasan


def test_a_table_without_a_capaian_column_is_not_judged():
    assert periksa("80%", "80%", None) == []


def test_damaged_scanned_text_is_not_held_against_the_office():
    [p] = periksa("85%", "100%", "117%", rusak=frozenset({f"{TAHUN}/utama/ik-1-1/capaian"}))
    assert p.salah_baca
