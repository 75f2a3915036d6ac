"""Which words rate, and which percentage they stand beside."""

import pytest

from lakip_calc.besaran import Polaritas
from lakip_calc.pemeriksaan.penilaian import (
    dinilai,
    indikator_milik,
    persen_di_samping,
    sebutan,
    tercapai,
)
from tests.lakip_calc.pemeriksaan.buat import SKALA, angka, bacaan, indikator, klaim, laporan


@pytest.mark.parametrize(
    ("teks", "kata"),
    [
        ("sangat baik", "sangat baik"),
        ("Tinggi", "Tinggi"),
        ("terlaksana dengan baik sekali", "baik sekali"),
        ("dengan capaian Sangat Baik", "Sangat Baik"),
        ("kurang stabil", None),
        ("sangat bergantung pada pegawai", None),
        ("minat sangat rendah", None),
        ("baik dan lancar", None),
        ("PATUH", None),
        ("", None),
    ],
)
def test_only_words_of_judgement_rate(teks, kata):
    assert sebutan(klaim("k", teks), SKALA) == kata


def test_a_number_rates_nothing():
    assert sebutan(klaim("k", "85", "orang"), SKALA) is None


def test_the_percentage_of_a_rating_is_the_one_shortly_before_it():
    angka, kata, lagi = klaim("a", "85%", "persen"), klaim("b", "tinggi", "predikat"), klaim("c", "baik sekali")
    isi = laporan(klaim=(angka, kata, lagi))
    assert persen_di_samping(isi, kata) == angka
    assert persen_di_samping(isi, lagi) == angka
    assert persen_di_samping(isi, angka) is None


def test_another_place_or_another_number_in_between_breaks_the_pair():
    angka, jauh = klaim("a", "85%", "persen"), klaim("b", "tinggi", "predikat", bagian="Bab II")
    assert persen_di_samping(laporan(klaim=(angka, jauh)), jauh) is None
    kata = klaim("c", "tinggi", "predikat")
    assert persen_di_samping(laporan(klaim=(angka, klaim("o", "4", "orang"), kata)), kata) is None


def test_a_claim_belongs_to_its_indikator_else_to_its_sasaran():
    isi = laporan(indikator=(indikator("IK.1.1"), indikator("IK.1.2")))
    assert indikator_milik(isi, klaim("k", "x", indikator="IK.1.2", sasaran="SS.1")) == ("IK.1.2",)
    assert indikator_milik(isi, klaim("k", "x", sasaran="SS.1")) == ("IK.1.1", "IK.1.2")
    assert indikator_milik(isi, klaim("k", "x")) == ()


def test_a_rating_speaks_of_the_figures_that_its_subject_names():
    isi = laporan(indikator=(indikator(),))
    assert [a.teks for a in dinilai(isi, klaim("k", "tinggi", sasaran="SS.1", besaran=("capaian",)))] == ["100%"]
    assert dinilai(isi, klaim("k", "tinggi", sasaran="SS.1", tentang="Arti capaian")) == []
    uang = indikator(realisasi_anggaran=angka("utama/ik-1-1/realisasi_anggaran", "97%"))
    dua = klaim("k", "tinggi", sasaran="SS.1", besaran=("capaian", "realisasi_anggaran"))
    assert [a.teks for a in dinilai(laporan(indikator=(uang,)), dua)] == ["100%", "97%"]


def _tercapai(target, realisasi, **lain):
    b = bacaan("utama", "IK.1.1", target=target, realisasi=realisasi, utama=True)
    return tercapai(indikator(bacaan_=(b,), **lain), b.target, b.realisasi, ("C", "B", "BB"))


def test_a_target_is_met_or_not_or_it_cannot_be_told():
    assert _tercapai("80%", "80%") is True
    assert _tercapai("80%", "79%") is False
    assert _tercapai("80%", "79%", polaritas=Polaritas.MINIMIZE) is True
    assert _tercapai("B", "BB") is True
    assert _tercapai("B", "WTP") is None
    assert _tercapai("B", "90%") is None
    assert _tercapai("80%", "-") is None
    assert _tercapai("80%", None) is None
    assert _tercapai("80%", "80%", polaritas=Polaritas.RENTANG) is None
    assert _tercapai("80%", "80%", polaritas=Polaritas.ORDINAL) is None
