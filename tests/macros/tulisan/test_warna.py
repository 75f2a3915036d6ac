"""The colour of an office: readable in light and dark, or refused with one that is."""

import re

import pytest

from macros.tulisan.warna import MALAM, PANEL, PANEL_GELAP, PUTIH, WarnaDitolak, baca_warna, gaya_warna, kontras, tulis_warna


def test_contrast_is_that_of_wcag():
    """Black on white is 21; #767676 is the lightest grey that reaches 4.5 on white."""
    assert kontras((0, 0, 0), PUTIH) == pytest.approx(21)
    assert kontras((0x76, 0x76, 0x76), PUTIH) == pytest.approx(4.54, abs=0.01)


@pytest.mark.parametrize("teks", ["#0b6b3a", "0B6B3A", "#8a1518", "#000000", "#1f3c88", "#6a1b9a"])
def test_letters_are_readable_on_it_and_links_in_it_in_light_and_dark(teks):
    warna = baca_warna(teks)
    assert min(kontras(warna, PUTIH), kontras(warna, PANEL)) >= 4.5
    gelap = gaya_warna(warna).split('"slate"')[1]
    tanda, kepala = (baca(re.search(rf"{nama}: (#\w{{6}})", gelap)[1]) for nama in ("--lk-tanda", "--md-primary-fg-color"))
    assert kontras(tanda, PANEL_GELAP) >= 7 and kontras(tanda, MALAM) >= 7 and kontras(kepala, PUTIH) >= 4.5


def baca(teks):
    return tuple(int(teks[n : n + 2], 16) for n in (1, 3, 5))


def test_a_colour_on_which_nothing_can_be_read_is_refused_with_one_that_will_do():
    """Yellow #ffcc00 has contrast 1,47 with white, 1,36 with the panels."""
    with pytest.raises(WarnaDitolak, match=r"'#ffcc00' terlalu terang: .*kontras 1,4, paling sedikit 4,5") as salah:
        baca_warna("#ffcc00")
    saran = re.search(r'misalnya "(#\w{6})"', str(salah.value))[1]
    assert tulis_warna(baca_warna(saran)) == saran


@pytest.mark.parametrize("teks", ["merah", "#fff", "#12345", "rgb(0,0,0)"])
def test_what_is_no_colour_is_told_with_what_to_write(teks):
    with pytest.raises(WarnaDitolak, match="bukan warna; tulis # dan enam angka"):
        baca_warna(teks)
