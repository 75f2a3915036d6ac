"""Chances are exact: held against every order, one by one."""

from collections import Counter
from fractions import Fraction
from itertools import permutations

import pytest

from lakip_calc.pemeriksaan.sebab.dugaan import (
    Kekuatan,
    bila_kebetulan,
    bila_kebetulan_kata,
    kekuatan,
    sekali_dalam,
)
from lakip_calc.pemeriksaan.sebab.peluang import cocok_acak, paling_sedikit


@pytest.mark.parametrize(
    ("tetap", "diacak"), [("abc", "abc"), ("aabbc", "ababc"), ("aaab", "abbb"), ("abcd", "efgh"), ("aab", "bbb"), ("a", "a")]
)
def test_agreement_of_values_in_random_order(tetap, diacak):
    cocok = Counter(sum(a == b for a, b in zip(tetap, urut, strict=True)) for urut in permutations(diacak))
    semua = cocok.total()
    for k in range(len(tetap) + 2):
        assert cocok_acak(tetap, diacak, k) == Fraction(sum(n for m, n in cocok.items() if m >= k), semua), k


def test_full_agreement_is_one_order_out_of_all_different_ones():
    # 17! / (8! 7! 2!) = 875.160
    nilai = [90] * 8 + [95] * 7 + [85] * 2
    assert cocok_acak(nilai, nilai, 17) == Fraction(1, 875160)


def test_sequences_of_two_lengths_are_refused():
    with pytest.raises(ValueError, match="same length"):
        cocok_acak("ab", "abc", 1)


def test_successes_in_trials():
    assert paling_sedikit(2, 3, Fraction(1, 2)) == Fraction(1, 2)
    assert paling_sedikit(0, 3, Fraction(1, 6)) == 1
    assert paling_sedikit(1, 1, Fraction(1, 18)) == Fraction(1, 18)


@pytest.mark.parametrize(
    ("peluang", "tertulis"),
    [
        (Fraction(1, 875160), "kira-kira sekali dalam 875.000 kali"),
        (Fraction(1, 3487), "kira-kira sekali dalam 3.480 kali"),
        (Fraction(2, 5), "kira-kira sekali dalam 2 kali"),
    ],
)
def test_a_chance_is_told_rounded_but_never_rarer_than_it_is(peluang, tertulis):
    assert sekali_dalam(peluang) == tertulis


def test_a_chance_says_what_chance_alone_would_give_and_never_that_it_was_chance():
    assert bila_kebetulan(Fraction(1, 51)) == "Bila hanya kebetulan, kesamaan seperti ini terjadi kira-kira sekali dalam 51 kali"
    assert bila_kebetulan(Fraction(2, 3), "hasil seperti ini") == "Bila hanya kebetulan, hasil seperti ini pun biasa terjadi"


@pytest.mark.parametrize(
    ("peluang", "tertulis"),
    [
        (Fraction(1, 100), "Bila hanya kebetulan, kesamaan seperti ini sangat kecil kemungkinannya"),
        (Fraction(1, 20), "Bila hanya kebetulan, kesamaan seperti ini kecil kemungkinannya"),
        (Fraction(1, 2), "Kesamaan seperti ini mungkin pula kebetulan"),
    ],
)
def test_a_model_that_carries_no_digits_is_told_in_words(peluang, tertulis):
    assert bila_kebetulan_kata(peluang) == tertulis


def test_strength_follows_chance_and_what_speaks_against():
    assert kekuatan(Fraction(1, 100), True) is Kekuatan.KUAT
    assert kekuatan(Fraction(1, 100), False) is Kekuatan.SEDANG
    assert kekuatan(Fraction(1, 20), True) is Kekuatan.SEDANG
    assert kekuatan(Fraction(1, 20), False) is Kekuatan.LEMAH
    assert kekuatan(Fraction(1, 2), True) is Kekuatan.LEMAH
