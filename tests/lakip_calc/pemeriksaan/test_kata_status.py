"""Words for "met", "surpassed", "missed" beside figures, each place with its own target."""

import pytest

from lakip_calc.pemeriksaan.kata_status import PEMERIKSAAN
from lakip_calc.pemeriksaan.laporan import SifatKlaim
from lakip_calc.pemeriksaan.putusan import Keparahan, Putusan
from tests.lakip_calc.pemeriksaan.buat import bacaan, indikator, klaim, laporan

TERCAPAI, MELAMPAUI, BELUM = SifatKlaim.TERCAPAI, SifatKlaim.MELAMPAUI, SifatKlaim.BELUM


def satu(sifat, *tabel, uraian=()):
    """Target and realisasi of each table; figures of the prose around the word by quantity."""
    baca = tuple(bacaan(f"t{n}", "IK.1.1", target=t, realisasi=r, utama=not n) for n, (t, r) in enumerate(tabel))
    sekitar = tuple(klaim(b, teks, "persen", indikator="IK.1.1", besaran=(b,), tentang=b.capitalize()) for b, teks in uraian)
    k = klaim("kata", "berhasil", indikator="IK.1.1", sifat=sifat, tentang="Kesimpulan")
    (p,) = PEMERIKSAAN.jalankan(laporan(indikator=(indikator(bacaan_=baca),), klaim=(*sekitar, k)))
    return p


@pytest.mark.parametrize(
    ("sifat", "target", "realisasi", "lulus"),
    [
        (TERCAPAI, "80%", "80%", True),
        (TERCAPAI, "80%", "79%", False),
        (MELAMPAUI, "80%", "81%", True),
        (MELAMPAUI, "80%", "80%", False),
        (BELUM, "80%", "79%", True),
        (BELUM, "80%", "80%", False),
    ],
)
def test_a_word_against_the_figures_of_a_table(sifat, target, realisasi, lulus):
    p = satu(sifat, (target, realisasi))
    assert p.putusan is (Putusan.LULUS if lulus else Putusan.GAGAL)
    assert lulus or p.keparahan is Keparahan.BERAT  # no place bears it out


@pytest.mark.parametrize(
    ("sifat", "capaian", "lulus"),
    [
        (TERCAPAI, "100%", True),
        (TERCAPAI, "99%", False),
        (MELAMPAUI, "100%", False),
        (MELAMPAUI, "101%", True),
        (BELUM, "99%", True),
        (BELUM, "100%", False),
    ],
)
def test_a_word_against_the_capaian_of_its_prose(sifat, capaian, lulus):
    i = (("80%", "BB"),)  # a table that cannot tell
    assert satu(sifat, *i, uraian=(("capaian", capaian),)).putusan is (Putusan.LULUS if lulus else Putusan.GAGAL)


def test_the_target_of_a_table_is_never_held_against_the_realisasi_of_the_prose():
    assert satu(TERCAPAI, ("80%", "85%"), uraian=(("realisasi", "70%"),)).putusan is Putusan.LULUS


def test_target_and_realisasi_of_one_prose_may_deny_its_word():
    p = satu(TERCAPAI, ("80%", "85%"), uraian=(("target", "100%"), ("realisasi", "90%"), ("capaian", "100%")))
    assert (p.putusan, p.keparahan) == (Putusan.GAGAL, Keparahan.CATATAN)
    assert p.judul == "IK.1.1 Pohon: “berhasil”; realisasi 90%, target 100%"
    assert "Yang cocok: uraian yang sama (capaian 100%); T0 (target 80%, realisasi 85%)." in p.alasan


def test_two_tables_may_disagree_about_a_word():
    p = satu(TERCAPAI, ("80%", "85%"), ("80%", "70%"))
    assert (p.putusan, p.keparahan) == (Putusan.GAGAL, Keparahan.SEDANG)
    assert p.judul == "IK.1.1 Pohon: “berhasil”; target 80%, realisasi 70%"


def test_without_figures_nothing_is_said():
    assert satu(TERCAPAI, ("80%", "BB")).putusan is Putusan.TIDAK_BERLAKU
