"""Angka: one printed figure, or how it is missing."""

from decimal import Decimal

import pytest

from lakip_calc.angka import Angka
from lakip_calc.besaran import Kosong


def angka(nilai=None, kata=None, kosong=None):
    return Angka("2024/dpt/total/l", "tercetak", nilai, kata, "orang", kosong, "Bab III.B")


@pytest.mark.parametrize(("nilai", "desimal"), [("81.10", 2), ("81", 0), ("8.1E+3", 0), (None, 0)])
def test_the_digits_behind_the_comma_are_those_printed(nilai, desimal):
    assert angka(Decimal(nilai) if nilai else None, kosong=None if nilai else Kosong.STRIP).desimal == desimal


def test_a_figure_goes_into_the_arithmetic_as_a_number_or_as_missing():
    assert angka(Decimal("81.10")).untuk_hitung == Decimal("81.10")
    assert angka(kosong=Kosong.TIDAK_TERBACA).untuk_hitung is Kosong.TIDAK_TERBACA
    assert angka(kata="BB").untuk_hitung is None


def test_the_number_of_a_figure_without_one_is_an_error_not_zero():
    assert angka(Decimal(0)).bilangan == 0
    for tanpa in (angka(kata="BB"), angka(kosong=Kosong.STRIP)):
        with pytest.raises(TypeError, match="2024/dpt/total/l"):
            _ = tanpa.bilangan
