"""Sums: a missing cell is skipped and named, never zero."""

from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from lakip_calc.anggaran import sisa
from lakip_calc.besaran import Kosong, TidakDihitung
from lakip_calc.jumlah import bandingkan, jumlah, periksa_jumlah
from lakip_calc.kosong import KebijakanKosong

bulat = st.integers(min_value=-(10**15), max_value=10**15).map(Decimal)
COCOK = {"ya": True, "tidak": False, "tidak dapat disimpulkan": None}


def test_contoh_jumlah(contoh_jumlah, angka, butir):
    baris = contoh_jumlah
    rincian = dict(zip(butir(baris["nama"]), map(angka, butir(baris["rincian"])), strict=True))
    banding = periksa_jumlah(rincian, angka(baris["tercetak"]))
    assert banding.tercetak == angka(baris["tercetak"])
    assert banding.dihitung == angka(baris["dihitung"])
    assert banding.selisih == angka(baris["selisih"])
    assert banding.cocok is COCOK[baris["cocok"]]
    assert banding.sebab == baris["alasan"]


@given(st.lists(bulat, min_size=1, max_size=20))
def test_a_printed_total_agrees_exactly_with_its_own_sum(nilai):
    rincian = {str(urut): satu for urut, satu in enumerate(nilai)}
    assert periksa_jumlah(rincian, Decimal(sum(nilai))).cocok is True
    assert periksa_jumlah(rincian, Decimal(sum(nilai) + 1)).selisih == 1


@given(st.lists(bulat, min_size=1, max_size=20), st.randoms(use_true_random=False))
def test_the_order_of_the_parts_does_not_matter(nilai, acak):
    urut = list(enumerate(nilai))
    semula = jumlah({str(i): satu for i, satu in urut}).nilai
    acak.shuffle(urut)
    assert jumlah({str(i): satu for i, satu in urut}).nilai == semula


@given(st.lists(bulat, min_size=1, max_size=20), st.sampled_from([None, *Kosong]))
def test_a_missing_part_leaves_the_sum_alone_and_the_question_open(nilai, kosong):
    rincian = {str(urut): satu for urut, satu in enumerate(nilai)}
    lengkap = jumlah(rincian).nilai
    banding = periksa_jumlah(rincian | {"hilang": kosong}, lengkap)
    assert banding.dihitung == lengkap
    assert banding.cocok is None
    assert banding.kurang == ("hilang",)


def test_the_difference_says_what_the_missing_part_would_have_to_be():
    """Partai Demokrat, Keputusan 158: the others make 114.437 of 128.693; its own four dapil make 14.256."""
    banding = periksa_jumlah({"lainnya": Decimal(114437), "Partai Demokrat": None}, Decimal(128693))
    assert banding.selisih == 14256 == 2620 + 2982 + 6175 + 2479


def test_a_policy_of_refusal_gives_no_sum():
    hasil = jumlah({"A": Decimal(1), "B": None}, kebijakan=KebijakanKosong.TOLAK)
    assert hasil == TidakDihitung("tidak semua nilai berupa angka: B (belum dilaporkan)", ("B",))


def test_any_figure_can_be_held_against_a_printed_one():
    hasil = sisa(Decimal(30194636000), Decimal(24487496942))
    assert bandingkan(Decimal(5707139058), hasil).cocok is True
    assert bandingkan(Kosong.STRIP, hasil).sebab == "angka tercetak hanya bertanda strip"


def test_a_refused_figure_leaves_the_question_open():
    banding = bandingkan(Decimal(1), TidakDihitung("pagu nol"))
    assert (banding.dihitung, banding.cocok, banding.sebab) == (None, None, "pagu nol")


def test_a_note_on_the_figure_does_not_make_the_comparison_doubtful():
    hasil = sisa(Decimal(10), Decimal(11))
    assert hasil.catatan == ("realisasi melebihi pagu",)
    assert bandingkan(Decimal(-1), hasil).cocok is True
