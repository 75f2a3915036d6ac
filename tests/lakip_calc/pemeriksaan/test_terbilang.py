"""Numbers in words against digits."""

import pytest

from lakip_calc.pemeriksaan.putusan import Keparahan, Putusan
from lakip_calc.pemeriksaan.terbilang import PEMERIKSAAN
from tests.lakip_calc.pemeriksaan.buat import TAHUN, klaim, laporan


def satu(teks, terbilang, ejaan, satuan="orang", rusak=frozenset()):
    (p,) = PEMERIKSAAN.jalankan(laporan(klaim=(klaim("k", teks, satuan, terbilang=terbilang, ejaan=ejaan),), rusak=rusak))
    return p


@pytest.mark.parametrize(
    ("terbilang", "satuan"),
    [
        ("dua puluh", "orang"),
        ("Dua Puluh", "orang"),
        ("duapuluh", "orang"),
        ("dua  puluh orang", "orang"),
        ("dua puluh rupiah", "rupiah"),
        ("dua puluh pendaftar", "pendaftar"),
    ],
)
def test_the_same_number_passes(terbilang, satuan):
    assert satu("20", terbilang, "dua puluh", satuan).putusan is Putusan.LULUS


def test_two_spellings_of_one_word_pass():
    assert satu("1.000.000.000", "Satu Milyar Rupiah", "satu miliar", "rupiah").putusan is Putusan.LULUS


def test_words_of_another_number_fail():
    p = satu("20", "tujuh puluh", "dua puluh")
    assert (p.putusan, p.keparahan) == (Putusan.GAGAL, Keparahan.SEDANG)
    assert p.alasan == "Tercetak 20 (tujuh puluh); 20 ditulis “dua puluh”."
    assert (p.tercetak, p.dihitung) == ("tujuh puluh", "dua puluh")


def test_a_slip_of_spelling_fails_lightly():
    assert satu("11", "seblas", "sebelas").keparahan is Keparahan.RINGAN


@pytest.mark.parametrize("sel", ["nilai", "terbilang"])
def test_damaged_text_is_said(sel):
    assert satu("20", "tujuh puluh", "dua puluh", rusak=frozenset({f"{TAHUN}/klaim/k/{sel}"})).salah_baca


def test_a_number_that_is_not_whole_is_not_judged():
    assert satu("2,5", "dua koma lima", "").putusan is Putusan.TIDAK_BERLAKU


def test_a_number_without_words_is_not_looked_at():
    assert not list(PEMERIKSAAN.jalankan(laporan(klaim=(klaim("k", "20", "orang", ejaan="dua puluh"),))))
