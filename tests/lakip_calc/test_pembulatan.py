"""Rounding: half up, once; and the name of what explains a printed figure."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lakip_calc.anggaran import serapan, sisa
from lakip_calc.capaian import capaian_maximize, capaian_minimize_rasio
from lakip_calc.pembulatan import Sebab, bulatkan, desimal_tercetak, jelaskan, potong

angka_bebas = st.decimals(min_value="-1E12", max_value="1E12", places=6)
desimal = st.integers(min_value=0, max_value=6)


def test_contoh_pembulatan(contoh_pembulatan, angka):
    baris = contoh_pembulatan
    nilai, tempat = angka(baris["nilai"]), int(baris["desimal"])
    assert str(bulatkan(nilai, tempat)) == str(angka(baris["dibulatkan"]))
    assert str(potong(nilai, tempat)) == str(angka(baris["dipotong"]))


def test_contoh_cetakan(contoh_cetakan, angka):
    baris = contoh_cetakan
    hasil = capaian_maximize(angka(baris["target"]), angka(baris["realisasi"]))
    penjelasan = jelaskan(angka(baris["tercetak"]), hasil, hitung=capaian_maximize)
    assert penjelasan.sebab == Sebab(baris["sebab"])


@given(angka_bebas, desimal)
def test_rounding_moves_at_most_half_a_unit_and_a_half_goes_away_from_zero(nilai, tempat):
    satuan = Decimal(1).scaleb(-tempat)
    gerak = bulatkan(nilai, tempat) - nilai
    assert abs(gerak) <= satuan / 2
    if abs(gerak) == satuan / 2:
        assert abs(bulatkan(nilai, tempat)) > abs(nilai)


@given(angka_bebas, desimal)
def test_rounding_twice_is_rounding_once(nilai, tempat):
    assert bulatkan(bulatkan(nilai, tempat), tempat) == bulatkan(nilai, tempat)


@given(angka_bebas, desimal)
def test_rounding_knows_no_sign(nilai, tempat):
    assert bulatkan(-nilai, tempat) == -bulatkan(nilai, tempat)


@given(angka_bebas, desimal)
def test_cutting_off_goes_towards_zero_by_less_than_a_unit(nilai, tempat):
    assert abs(potong(nilai, tempat)) <= abs(nilai) < abs(potong(nilai, tempat)) + Decimal(1).scaleb(-tempat)


@given(angka_bebas, desimal)
def test_a_rounded_number_has_the_digits_asked_for(nilai, tempat):
    assert desimal_tercetak(bulatkan(nilai, tempat)) == tempat
    assert not str(bulatkan(nilai, tempat)).startswith("-0.") or bulatkan(nilai, tempat) != 0


@given(
    st.integers(min_value=1, max_value=10**6).map(Decimal),
    st.integers(min_value=0, max_value=10**6).map(Decimal),
    desimal,
)
def test_a_figure_rounded_or_cut_off_is_always_explained(target, realisasi, tempat):
    hasil = capaian_maximize(target, realisasi)
    assert jelaskan(bulatkan(hasil.nilai, tempat), hasil).sebab in (Sebab.TEPAT, Sebab.DIBULATKAN)
    assert jelaskan(potong(hasil.nilai, tempat), hasil).sebab in (Sebab.TEPAT, Sebab.DIBULATKAN, Sebab.DIPOTONG)


def test_the_printed_digits_count():
    """81,10 is 81,098... rounded to two digits; 81,1 to one."""
    hasil = serapan(Decimal(30194636000), Decimal(24487496942))
    assert jelaskan(Decimal("81.10"), hasil).sebab is Sebab.DIBULATKAN
    assert jelaskan(Decimal("81.1"), hasil).sebab is Sebab.DIBULATKAN
    assert jelaskan(Decimal("81.09"), hasil).sebab is Sebab.DIPOTONG
    assert jelaskan(Decimal("82.47"), hasil).sebab is Sebab.TIDAK_DIJELASKAN


def test_the_difference_stays_visible_whatever_explains_it():
    penjelasan = jelaskan(Decimal(125), capaian_maximize(Decimal(80), Decimal(90)))
    assert penjelasan.selisih == Decimal("12.5")


def test_rounding_refuses_what_it_cannot_mean():
    with pytest.raises(ValueError):
        bulatkan(Decimal(1), -1)
    with pytest.raises(TypeError):
        bulatkan(1.5, 0)
    with pytest.raises(ValueError):
        bulatkan(Decimal("NaN"), 2)


@pytest.mark.parametrize(("realisasi", "tercetak"), [("96.854", "107.61"), ("96.854", "107.67"), ("96.854", "107.78")])
def test_the_realisasi_may_have_been_rounded_to_two_digits_to_one_or_to_none(realisasi, tercetak):
    """96,854 / 90 x 100 = 107,6155...: 107,62. With 96,85 first: 107,61; with 96,9: 107,67; with 97: 107,78."""
    hasil = capaian_maximize(Decimal(90), Decimal(realisasi))
    sebab = jelaskan(Decimal(tercetak), hasil, hitung=capaian_maximize).sebab
    assert sebab is (Sebab.DIPOTONG if tercetak == "107.61" else Sebab.OPERAN_DIBULATKAN)


def test_a_realisasi_rounded_to_two_digits_first_explains_what_nothing_else_does():
    """0,0352 / 0,07 x 100 = 50,2857...; with 0,04 first: 57,14."""
    hasil = capaian_maximize(Decimal("0.07"), Decimal("0.0352"))
    assert jelaskan(Decimal("57.14"), hasil, hitung=capaian_maximize).sebab is Sebab.OPERAN_DIBULATKAN
    assert jelaskan(Decimal("57.14"), hasil).sebab is Sebab.TIDAK_DIJELASKAN


def test_rounding_first_that_leaves_no_figure_explains_nothing():
    """With realisasi 0,3 rounded to 0 first, target / realisasi has no figure at all."""
    hasil = capaian_minimize_rasio(Decimal(1), Decimal("0.3"))
    assert jelaskan(Decimal(7), hasil, hitung=capaian_minimize_rasio).sebab is Sebab.TIDAK_DIJELASKAN


def test_a_cap_explains_percentages_only():
    hasil = sisa(Decimal(300), Decimal(100))
    assert jelaskan(Decimal(100), hasil).sebab is Sebab.TIDAK_DIJELASKAN


@pytest.mark.parametrize("nilai", ["-0", "-0.004", "-0.0049999", "0", "0.004"])
@pytest.mark.parametrize("cara", [bulatkan, potong])
def test_what_rounds_to_zero_has_no_sign(nilai, cara):
    assert str(cara(Decimal(nilai), 2)) == "0.00"


@given(angka_bebas, desimal)
def test_no_rounded_zero_is_negative(nilai, tempat):
    for cara in (bulatkan, potong):
        hasil = cara(nilai, tempat)
        assert hasil or not hasil.is_signed()
