"""The printed scale, and the words used with it."""

from decimal import Decimal

import pytest

from lakip_calc.besaran import Jenjang, Skala
from lakip_calc.pemeriksaan.putusan import Keparahan, Putusan
from lakip_calc.pemeriksaan.skala import PEMERIKSAAN
from tests.lakip_calc.pemeriksaan.buat import (
    TAHUN,
    bacaan,
    indikator,
    klaim,
    laporan,
    tabel,
)

TERCETAK = tabel("skala-nilai", {"1": {"sebutan": "Tinggi"}})


def skala(*jenjang):
    return Skala("mutu", tuple(Jenjang(p, *(None if b is None else Decimal(b) for b in batas)) for p, *batas in jenjang))


BERSAMBUNG = skala(("Rendah", None, 60), ("Tinggi", 60, None))


def hasil(skala_=BERSAMBUNG, klaim_=(), capaian="90%", tercetak=True, rusak=frozenset()):
    i = indikator(bacaan_=(bacaan("utama", "IK.1.1", target="80%", realisasi="72%", capaian=capaian, utama=True),))
    peran = {"skala": "skala-nilai"} if tercetak else {}
    semua = PEMERIKSAAN.jalankan(laporan((TERCETAK,), (i,), klaim_, skala=skala_, peran=peran, rusak=rusak))
    return {p.objek: p for p in semua}


def test_a_report_without_a_scale_cannot_be_held_to_one():
    (p,) = hasil(tercetak=False, klaim_=(klaim("k", "sangat baik"),)).values()
    assert p.putusan is Putusan.TIDAK_BERLAKU


def test_a_scale_without_gaps_passes():
    semua = hasil()
    assert {p.putusan for p in semua.values()} == {Putusan.LULUS}
    assert set(semua) == {"batas/Rendah-Tinggi", "puncak", "dasar"}


CELAH = skala(("Rendah", None, 59), ("Tinggi", 60, 100))


def test_a_gap_fails_and_weighs_more_when_a_figure_lies_in_it():
    p = hasil(CELAH, capaian="90,5%")["batas/Rendah-Tinggi"]
    assert (p.putusan, p.keparahan) == (Putusan.GAGAL, Keparahan.RINGAN)
    assert p.alasan == "Rendah berakhir di 59%, Tinggi mulai 60%; nilai di antaranya tidak punya sebutan."
    p = hasil(CELAH, capaian="59,5%")["batas/Rendah-Tinggi"]
    assert (p.keparahan, len(p.angka)) == (Keparahan.SEDANG, 1)


def test_a_scale_in_whole_numbers_has_no_gap_for_whole_numbers():
    assert hasil(CELAH, capaian="90%")["batas/Rendah-Tinggi"].putusan is Putusan.LULUS
    lebar = skala(("Rendah", None, 50), ("Tinggi", 60, 100))
    assert hasil(lebar, capaian="90%")["batas/Rendah-Tinggi"].putusan is Putusan.GAGAL


@pytest.mark.parametrize("ujung", [60, 65])
def test_an_overlap_fails(ujung):
    p = hasil(skala(("Rendah", 0, ujung), ("Tinggi", 60, 100)))["batas/Rendah-Tinggi"]
    assert (p.putusan, p.alasan) == (Putusan.GAGAL, f"Rendah sampai {ujung}% dan Tinggi mulai 60%: nilai 60% masuk keduanya.")


def test_a_figure_above_or_below_the_scale_fails():
    p = hasil(CELAH, capaian="125%")["puncak"]
    assert (p.putusan, p.keparahan, p.tercetak) == (Putusan.GAGAL, Keparahan.RINGAN, "125%")
    assert p.alasan == "Skala berakhir di 100%, sedangkan angka di atas itu tercetak 1 kali, sampai 125%."
    p = hasil(skala(("Rendah", 10, 60), ("Tinggi", 61, None)), capaian="5%")["dasar"]
    assert p.alasan == "Skala berakhir di 10%, sedangkan angka di bawah itu tercetak 1 kali, sampai 5%."


def test_figures_of_the_prose_count_too():
    p = hasil(CELAH, (klaim("a", "101,5%", "persen"), klaim("b", "tinggi", "predikat")))["puncak"]
    assert p.tercetak == "101,5%"


def test_a_figure_that_was_read_badly_is_not_held_against_the_scale():
    assert hasil(CELAH, capaian="125%", rusak=frozenset({f"{TAHUN}/utama/ik-1-1/capaian"}))["puncak"].putusan is Putusan.LULUS


def test_a_rating_that_was_read_badly_is_said():
    k, rusak = klaim("k", "sangat baik"), frozenset({f"{TAHUN}/klaim/k/nilai"})
    assert hasil(klaim_=(k,), rusak=rusak)["kata/k"].salah_baca
    assert not hasil(klaim_=(k,))["kata/k"].salah_baca


PERSEN = klaim("persen", "82%", "persen", besaran=("capaian",))


def test_a_word_of_the_scale_passes():
    assert hasil(klaim_=(klaim("k", "tinggi", "predikat"),))["kata/k"].putusan is Putusan.LULUS


def test_a_word_that_the_scale_lacks_fails():
    p = hasil(klaim_=(klaim("k", "Sangat Baik", tentang="Penilaian capaian", besaran=("capaian",)),))["kata/k"]
    assert (p.putusan, p.keparahan) == (Putusan.GAGAL, Keparahan.RINGAN)
    assert p.alasan == "Penilaian capaian: tercetak “Sangat Baik”; skala laporan hanya memuat Tinggi dan Rendah."
    assert hasil(klaim_=(klaim("k", "sangat baik", tentang="Capaian panen"),))["kata/k"].keparahan is Keparahan.CATATAN


def test_a_word_that_the_scale_lacks_weighs_more_beside_a_percentage():
    semua = hasil(klaim_=(PERSEN, klaim("k", "sangat baik")))
    assert (semua["kata/k"].keparahan, semua["kata/k"].dihitung) == (Keparahan.SEDANG, "Tinggi")
    assert semua["kata/k"].alasan.endswith("Menurut skala itu 82% adalah Tinggi.")
    assert semua["nilai/k"].putusan is Putusan.TIDAK_BERLAKU


def test_a_predikat_of_another_scale_is_not_judged():
    assert hasil(klaim_=(klaim("k", "PATUH", "predikat"),))["kata/k"].putusan is Putusan.TIDAK_BERLAKU


def pasangan(angka, kata, skala_=CELAH):
    return hasil(skala_, (klaim("a", angka, "persen"), klaim("k", kata, "predikat")))["nilai/k"]


def test_a_rating_fits_its_percentage_or_not():
    assert pasangan("82%", "tinggi").putusan is Putusan.LULUS
    assert pasangan("105%", "tinggi").putusan is Putusan.LULUS
    p = pasangan("50%", "tinggi")
    assert (p.putusan, p.keparahan, p.dihitung) == (Putusan.GAGAL, Keparahan.SEDANG, "Rendah")
    assert p.alasan == "Sesuatu: tercetak “tinggi” untuk 50%; menurut skala laporan Rendah."


def test_a_rating_of_nothing_fails():
    p = pasangan("", "tinggi")
    assert (p.putusan, p.alasan) == (Putusan.GAGAL, "Sesuatu: “tinggi” diberikan untuk angka yang dibiarkan kosong.")


@pytest.mark.parametrize(("angka", "kata"), [("59,5%", "tinggi"), ("tidak terbaca", "tinggi")])
def test_in_a_gap_or_unreadable_no_rating_is_wrong(angka, kata):
    assert pasangan(angka, kata).putusan is Putusan.TIDAK_BERLAKU


def test_a_rating_without_a_percentage_has_no_pair():
    assert hasil(klaim_=(klaim("k", "tinggi", "predikat"),))["nilai/k"].putusan is Putusan.TIDAK_BERLAKU


def test_below_the_scale_no_rating_can_be_told():
    assert pasangan("5%", "rendah", skala(("Rendah", 10, 60), ("Tinggi", 61, 100))).putusan is Putusan.TIDAK_BERLAKU
