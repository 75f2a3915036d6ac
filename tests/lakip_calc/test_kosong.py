"""Kosong: a missing cell is named, and never zero."""

from decimal import Decimal

import pytest

from lakip_calc.besaran import Kosong, TidakDihitung
from lakip_calc.kosong import belum_ada, lengkap


def test_numbers_that_are_all_there_come_back_by_name_in_their_order():
    assert lengkap({"target": Decimal(0), "realisasi": Decimal("82.47")}) == {"target": Decimal(0), "realisasi": Decimal("82.47")}
    assert list(lengkap({"b": Decimal(1), "a": Decimal(2)})) == ["b", "a"]


def test_one_reason_names_every_missing_input():
    tanpa = lengkap({"target": None, "pagu": Decimal(1), "realisasi": Kosong.TIDAK_TERBACA})
    assert tanpa == TidakDihitung("target belum dilaporkan; realisasi tidak terbaca", ("target", "realisasi"))


def test_what_is_missing_is_told_before_what_is_wrong():
    assert lengkap({"target": 80, "realisasi": None}) == TidakDihitung("realisasi belum dilaporkan", ("realisasi",))


@pytest.mark.parametrize(
    ("nilai", "galat"), [(82.47, TypeError), (82, TypeError), (Decimal("NaN"), ValueError), (Decimal("Infinity"), ValueError)]
)
def test_a_number_is_a_finite_decimal(nilai, galat):
    with pytest.raises(galat, match="realisasi"):
        lengkap({"target": Decimal(1), "realisasi": nilai})


def test_a_word_can_be_missing_too():
    assert belum_ada({"target": "BB", "realisasi": Kosong.STRIP}) == TidakDihitung("realisasi hanya bertanda strip", ("realisasi",))
    assert belum_ada({"target": "BB"}) is None
