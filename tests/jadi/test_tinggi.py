"""How far one must swipe: the height of every page at a width of 360 pixels, and what twelve tasks cost."""

from statistics import median

import pytest

from tests import tinggi, tugas

pytestmark = pytest.mark.browser

MAKS = {"beranda": 2_600, "topik": 2_500, "indikator": 5_000, "sasaran": 2_500, "pemeriksaan": 3_500, "ppid": 4_000, "english": 3_000}
MAKS_INDIKATOR_TENGAH = 3_000
MAKS_BACAAN = 10_000


@pytest.fixture(scope="module")
def semua(situs, peramban, alamat):
    return tinggi.menurut_jenis(tinggi.ukur(peramban, alamat, tinggi.semua_halaman(situs)))


@pytest.mark.parametrize("jenis", MAKS)
def test_a_page_that_answers_is_short(semua, jenis):
    assert {url: px for url, px in semua[jenis].items() if px > MAKS[jenis]} == {}


def test_half_of_the_pages_of_indikator_are_shorter_than_this(semua):
    assert median(semua["indikator"].values()) <= MAKS_INDIKATOR_TENGAH


def test_no_page_for_reading_is_endless(semua):
    panjang = {u: px for jenis, isi in semua.items() if jenis not in tinggi.BUKAN_BACAAN for u, px in isi.items() if px > MAKS_BACAAN}
    assert panjang == {}


def test_twelve_questions_cost_a_citizen_few_taps_and_swipes(peramban, alamat):
    assert tugas.keluhan(tugas.jalani_semua(peramban, alamat)) == []
