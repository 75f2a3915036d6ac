"""Capaian: the worked examples, and the laws that hold for every target and realisasi."""

from dataclasses import replace
from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lakip_calc.besaran import (
    Hasil,
    Kosong,
    NilaiPredikat,
    Polaritas,
    Rentang,
    TidakDihitung,
)
from lakip_calc.capaian import (
    capaian,
    capaian_maximize,
    capaian_minimize,
    capaian_minimize_rasio,
    capaian_ordinal,
    capaian_rentang,
    capaian_stabilize,
)
from lakip_calc.ketercapaian import (
    Ketercapaian,
    ketercapaian,
    ketercapaian_dari_capaian,
)

SISA_PEMBULATAN = Fraction(1, 10**30)
target = st.decimals(min_value="0.01", max_value="1000000000", places=2)
realisasi = st.decimals(min_value="0", max_value="1000000000", places=2)
kelipatan = st.integers(min_value=1, max_value=10**9).map(Decimal)


def status_cocok(status, baris):
    if baris["status"] == "tidak dinilai":
        return isinstance(status, TidakDihitung)
    return status == Ketercapaian(baris["status"])


def test_contoh_capaian(contoh_capaian, angka, menurut):
    baris = contoh_capaian
    masukan = Polaritas(baris["polaritas"]), angka(baris["target"]), angka(baris["realisasi"])
    menurut(capaian(*masukan), baris)
    assert status_cocok(ketercapaian(*masukan), baris)


def test_contoh_rentang(contoh_rentang, angka, menurut):
    baris = contoh_rentang
    arah = Polaritas(baris["arah"])
    masukan = Rentang(angka(baris["batas_bawah"]), angka(baris["batas_atas"])), angka(baris["realisasi"])
    menurut(capaian(Polaritas.RENTANG, *masukan, arah=arah), baris)
    assert status_cocok(ketercapaian(Polaritas.RENTANG, *masukan, arah=arah), baris)


def test_contoh_ordinal(contoh_ordinal, angka, butir, menurut):
    baris = contoh_ordinal
    masukan = (
        NilaiPredikat(baris["target"] or None, angka(baris["nilai_target"])),
        NilaiPredikat(baris["realisasi"] or None, angka(baris["nilai_realisasi"])),
    )
    urutan = butir(baris["urutan"])
    menurut(capaian(Polaritas.ORDINAL, *masukan, urutan=urutan), baris)
    assert status_cocok(ketercapaian(Polaritas.ORDINAL, *masukan, urutan=urutan), baris)


@given(target, realisasi, realisasi)
def test_f1_rises_with_realisasi(t, r1, r2):
    rendah, tinggi = sorted((r1, r2))
    assert capaian_maximize(t, rendah).nilai <= capaian_maximize(t, tinggi).nilai
    if rendah < tinggi:
        assert capaian_maximize(t, rendah).nilai < capaian_maximize(t, tinggi).nilai


@given(target, realisasi, realisasi)
def test_f2_falls_as_realisasi_rises(t, r1, r2):
    rendah, tinggi = sorted((r1, r2))
    assert capaian_minimize(t, rendah).nilai >= capaian_minimize(t, tinggi).nilai


@pytest.mark.parametrize("hitung", [capaian_maximize, capaian_minimize, capaian_minimize_rasio, capaian_stabilize])
@given(t=target, r=target, k=kelipatan)
def test_the_unit_does_not_matter(hitung, t, r, k):
    assert hitung(k * t, k * r).nilai == hitung(t, r).nilai


@given(target, realisasi)
def test_f2_is_two_hundred_less_f1(t, r):
    f1, f2 = Fraction(capaian_maximize(t, r).nilai), Fraction(capaian_minimize(t, r).nilai)
    assert abs(f2 - (200 - f1)) < SISA_PEMBULATAN


@given(target, target)
def test_f3_times_f1_is_ten_thousand(t, r):
    f1, f3 = Fraction(capaian_maximize(t, r).nilai), Fraction(capaian_minimize_rasio(t, r).nilai)
    assert abs(f1 * f3 / 10000 - 1) < SISA_PEMBULATAN


@given(target, realisasi)
def test_f2_never_exceeds_two_hundred(t, r):
    assert capaian_minimize(t, r).nilai <= 200


@given(target, realisasi)
def test_f5_is_highest_on_target(t, r):
    hasil = capaian_stabilize(t, r).nilai
    assert (hasil == 100) if r == t else (hasil < 100)


@pytest.mark.parametrize("polaritas", [p for p in Polaritas if p not in (Polaritas.RENTANG, Polaritas.ORDINAL)])
@given(t=target, r=target)
def test_met_exactly_where_the_percentage_reaches_one_hundred(polaritas, t, r):
    assert ketercapaian(polaritas, t, r) == ketercapaian_dari_capaian(capaian(polaritas, t, r))


@pytest.mark.parametrize("arah", [Polaritas.MAXIMIZE, Polaritas.MINIMIZE])
@given(a=target, b=target, r=realisasi)
def test_met_exactly_where_a_range_reaches_one_hundred(arah, a, b, r):
    rentang = Rentang(min(a, b), max(a, b))
    hasil = capaian_rentang(rentang, r, arah=arah)
    assert ketercapaian(Polaritas.RENTANG, rentang, r, arah=arah) == ketercapaian_dari_capaian(hasil)


@given(target, realisasi)
def test_a_range_of_one_number_is_a_plain_target(t, r):
    if r != t:
        assert capaian_rentang(Rentang(t, t), r).nilai == capaian_maximize(t, r).nilai


@pytest.mark.parametrize("polaritas", [p for p in Polaritas if p not in (Polaritas.RENTANG, Polaritas.ORDINAL)])
@pytest.mark.parametrize("kosong", [None, *Kosong])
def test_missing_is_never_a_number(polaritas, kosong):
    for masukan in ((kosong, Decimal(1)), (Decimal(1), kosong), (kosong, kosong), (Decimal(0), kosong)):
        assert isinstance(capaian(polaritas, *masukan), TidakDihitung)
        assert isinstance(ketercapaian(polaritas, *masukan), TidakDihitung)


def test_every_missing_input_is_named():
    assert capaian(Polaritas.MAXIMIZE, None, Kosong.TIDAK_TERBACA).kurang == ("target", "realisasi")


def test_the_four_ways_of_missing_have_four_reasons():
    alasan = {capaian(Polaritas.MAXIMIZE, Decimal(1), kosong).alasan for kosong in Kosong}
    assert len(alasan) == 4


def test_the_formula_carries_its_numbers():
    hasil = capaian(Polaritas.MAXIMIZE, Decimal("95"), Decimal("100"), satuan="persen")
    assert hasil.rumus_terisi(lambda operan: f"{operan.nilai}") == "100 / 95 x 100"
    assert {operan.satuan for operan in hasil.operan} == {"persen"}


def test_the_formula_of_a_range_names_the_limit_it_used():
    hasil = capaian_rentang(Rentang(Decimal(80), Decimal(90)), Decimal(99))
    assert hasil.rumus == "{realisasi} / {batas_atas} x 100"


@pytest.mark.parametrize(
    ("polaritas", "target", "realisasi"),
    [
        (Polaritas.MAXIMIZE, 95.0, Decimal(95)),
        (Polaritas.MAXIMIZE, Decimal(95), 95),
        (Polaritas.MAXIMIZE, Rentang(Decimal(1), Decimal(2)), Decimal(1)),
        (Polaritas.RENTANG, Decimal(1), Decimal(1)),
        (Polaritas.ORDINAL, Decimal(1), Decimal(1)),
        (Polaritas.STABILIZE, NilaiPredikat("B"), Decimal(1)),
    ],
)
def test_the_wrong_kind_of_number_is_a_programming_error(polaritas, target, realisasi):
    with pytest.raises(TypeError):
        capaian(polaritas, target, realisasi)
    with pytest.raises(TypeError):
        ketercapaian(polaritas, target, realisasi)


@pytest.mark.parametrize("nilai", ["NaN", "Infinity", "-Infinity"])
def test_a_number_is_finite(nilai):
    with pytest.raises(ValueError):
        capaian(Polaritas.MAXIMIZE, Decimal(nilai), Decimal(1))


def test_a_range_the_wrong_way_round_is_a_programming_error():
    with pytest.raises(ValueError):
        Rentang(Decimal(2), Decimal(1))
    with pytest.raises(ValueError):
        capaian_rentang(Rentang(Decimal(1), Decimal(2)), Decimal(1), arah=Polaritas.STABILIZE)


@pytest.mark.parametrize("arah", [p for p in Polaritas if p not in (Polaritas.MAXIMIZE, Polaritas.MINIMIZE)])
@pytest.mark.parametrize("target", [Rentang(Decimal(1), Decimal(2)), None])
def test_a_range_knows_two_directions_for_the_percentage_and_for_the_verdict(arah, target):
    for hitung in (capaian, ketercapaian):
        with pytest.raises(ValueError, match="maximize or minimize"):
            hitung(Polaritas.RENTANG, target, Decimal(9), arah=arah)


def test_a_realisasi_below_zero_leaves_a_note_wherever_it_leaves_a_figure():
    assert capaian_maximize(Decimal(10), Decimal(-5)).catatan == ("di bawah nol: realisasi di bawah nol",)
    assert capaian_minimize(Decimal(10), Decimal(-5)).catatan == ("di atas 200: realisasi di bawah nol",)
    assert capaian_stabilize(Decimal(10), Decimal(-5)).catatan == ("di bawah nol: selisih lebih besar daripada target",)
    rentang = capaian_rentang(Rentang(Decimal(10), Decimal(20)), Decimal(-5), arah=Polaritas.MINIMIZE)
    assert rentang.catatan == ("realisasi di luar rentang; batas bawah menjadi target", "di atas 200: realisasi di bawah nol")


@given(target, realisasi)
def test_a_realisasi_from_zero_upwards_leaves_none(t, r):
    assert capaian_maximize(t, r).catatan == ()
    assert bool(capaian_minimize(t, r).catatan) == (r > 2 * t)


def test_f1_and_f2_and_f3_agree_on_target():
    for hitung in (capaian_maximize, capaian_minimize, capaian_minimize_rasio, capaian_stabilize):
        hasil = hitung(Decimal("88.82"), Decimal("88.82"))
        assert isinstance(hasil, Hasil) and hasil.nilai == 100


@pytest.mark.parametrize("polaritas", [p for p in Polaritas if p not in (Polaritas.RENTANG, Polaritas.ORDINAL)])
@given(t=target, r=realisasi)
def test_a_target_below_zero_has_no_rule(polaritas, t, r):
    assert capaian(polaritas, -t, r).alasan == "target di bawah nol; aturannya belum ada"


@pytest.mark.parametrize("polaritas", [Polaritas.MINIMIZE, Polaritas.MINIMIZE_RASIO])
@given(r=target)
def test_a_target_of_zero_kejadian_is_missed_by_any_of_them(polaritas, r):
    assert "tidak tercapai" in capaian(polaritas, Decimal(0), r).alasan
    assert ketercapaian(polaritas, Decimal(0), r) is Ketercapaian.TIDAK_TERCAPAI
    assert capaian(polaritas, Decimal(0), -r) == TidakDihitung("target nol")


def test_exactly_zero_is_not_below_zero():
    assert capaian_stabilize(Decimal(10), Decimal(20)) == replace(capaian_stabilize(Decimal(10), Decimal(20)), nilai=Decimal(0), catatan=())


@pytest.mark.parametrize("nilai", ["0", "-1"])
def test_a_predikat_that_stands_for_nothing_gives_no_percentage(nilai):
    hasil = capaian_ordinal(NilaiPredikat("B", Decimal(nilai)), NilaiPredikat("B", Decimal(70)), urutan=["B"])
    assert hasil.alasan == "nilai di balik target nol atau di bawah nol"


def test_a_score_below_zero_is_no_score():
    hasil = capaian_ordinal(NilaiPredikat("B", Decimal(70)), NilaiPredikat("B", Decimal(-1)), urutan=["B"])
    assert hasil == TidakDihitung("nilai di balik realisasi di bawah nol")


def test_a_predikat_may_stand_for_one():
    hasil = capaian_ordinal(NilaiPredikat("B", Decimal(1)), NilaiPredikat("B", Decimal(1)), urutan=["B"])
    assert hasil.nilai == 100


def test_the_wrong_kind_of_number_is_found_also_when_the_other_is_missing():
    with pytest.raises(TypeError):
        capaian(Polaritas.MAXIMIZE, Rentang(Decimal(1), Decimal(2)), None)


@pytest.mark.parametrize("tanpa", [None, *Kosong, TidakDihitung("target nol")])
def test_a_capaian_that_is_not_there_meets_nothing_and_misses_nothing(tanpa):
    assert isinstance(ketercapaian_dari_capaian(tanpa), TidakDihitung)


def test_met_means_one_hundred_before_rounding():
    assert ketercapaian_dari_capaian(Decimal("99.999")) is Ketercapaian.TIDAK_TERCAPAI
    assert ketercapaian_dari_capaian(Decimal("100")) is Ketercapaian.TERCAPAI


def test_a_predikat_is_compared_with_a_predikat():
    for masukan in ((NilaiPredikat("B"), Decimal(70)), (Decimal(70), NilaiPredikat("B"))):
        with pytest.raises(TypeError):
            ketercapaian(Polaritas.ORDINAL, *masukan, urutan=["B"])
        with pytest.raises(TypeError):
            capaian(Polaritas.ORDINAL, *masukan, urutan=["B"])


def test_a_range_needs_a_range_and_every_rule_a_polaritas():
    with pytest.raises(TypeError, match="Rentang"):
        capaian_rentang(Decimal(80), Decimal(80))
    with pytest.raises(TypeError, match="Rentang"):
        ketercapaian(Polaritas.RENTANG, NilaiPredikat("B"), Decimal(80))
    for hitung in (capaian, ketercapaian):
        with pytest.raises(TypeError, match="not a Polaritas"):
            hitung("naik", Decimal(80), Decimal(80))


@pytest.mark.parametrize("polaritas", [Polaritas.MAXIMIZE, Polaritas.RENTANG])
def test_without_a_target_nothing_is_met_or_missed(polaritas):
    assert ketercapaian(polaritas, Kosong.STRIP, Decimal(80)) == TidakDihitung("target hanya bertanda strip", ("target",))
