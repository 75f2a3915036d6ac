"""Figures and words as readers see them: Indonesian, rounded once, harmless."""

import re
from decimal import Decimal
from html.parser import HTMLParser

import markdown
import pytest
from hypothesis import given
from hypothesis import strategies as st

from lakip_calc.angka import Angka
from lakip_calc.besaran import Kosong
from macros.tahun.tabel.sel import baca_angka, baca_tanggal
from macros.tulisan.angka import (
    bersatuan,
    bilangan,
    persen,
    rupiah,
    rupiah_pendek,
    semua_kata,
    tercetak,
)
from macros.tulisan.tanggal import tanggal_panjang, tanggal_pendek
from macros.tulisan.unsur import aman


def angka(teks: str, nilai: str | None = None, *, kata: str | None = None, satuan: str = "orang", kosong: Kosong | None = None) -> Angka:
    """An unremarkable figure; a test names only what it is about."""
    return Angka("2024/dpt/total/l", teks, Decimal(nilai) if nilai else None, kata, satuan, kosong, "Bab III.B")


# --- numbers -------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("nilai", "desimal", "terbaca"),
    [
        (172962, 0, "172.962"),
        ("1234.5", 1, "1.234,5"),
        (0, 0, "0"),
        ("-0.004", 2, "0,00"),
        ("-1234.5", 1, "-1.234,5"),
        ("26919075344", 0, "26.919.075.344"),
        ("30.00", 2, "30,00"),
        (999, 0, "999"),
    ],
)
def test_a_number_is_written_the_indonesian_way(nilai, desimal, terbaca):
    assert bilangan(Decimal(nilai), desimal) == terbaca


@pytest.mark.parametrize(
    ("nilai", "terbaca"),
    [
        ("0.125", "0,13"),
        ("0.135", "0,14"),
        ("0.115", "0,12"),
        ("-0.125", "-0,13"),
        ("2.675", "2,68"),
        ("0.1249999", "0,12"),
        ("99.995", "100,00"),
    ],
)
def test_half_goes_up(nilai, terbaca):
    assert bilangan(Decimal(nilai), 2) == terbaca


@pytest.mark.parametrize("nilai", ["-0", "-0.004", "-0.0049999"])
def test_what_rounds_to_zero_has_no_sign(nilai):
    assert bilangan(Decimal(nilai), 2) == "0,00"
    assert persen(Decimal(nilai)) == "0,00%"
    assert rupiah(Decimal(nilai)) == "Rp0"


def test_an_amount_below_zero_has_its_sign_before_the_currency():
    assert (rupiah(-5), rupiah(Decimal("-0.5")), rupiah(Decimal("-0.4"))) == ("-Rp5", "-Rp1", "Rp0")


def test_rounding_happens_once():
    # rounded to three digits first (0,1250) it would become 0,13
    assert bilangan(Decimal("0.12496"), 2) == "0,12"


def test_a_percentage_is_never_nearly_a_hundred():
    assert persen(100 * Decimal("0.99995")) == "100,00%"
    assert persen(100 * Decimal("0.99994")) == "99,99%"


def test_serapan_of_the_year_is_written_with_two_digits():
    assert persen(Decimal(26919075344) / Decimal(32641558000) * 100) == "82,47%"
    assert persen(Decimal(95)) == "95,00%"
    assert persen(Decimal(95), 0) == "95%"


def test_rupiah_is_whole_and_grouped():
    assert rupiah(32641558000) == "Rp32.641.558.000"
    assert rupiah(Decimal("15343598")) == "Rp15.343.598"
    assert rupiah(-50) == "-Rp50"
    assert rupiah(0) == "Rp0"


@pytest.mark.parametrize(
    ("nilai", "terbaca"),
    [
        (26919075344, "Rp26,92 miliar"),
        (32641558000, "Rp32,64 miliar"),
        (2431578402, "Rp2,43 miliar"),
        (15343598, "Rp15,34 juta"),
        (10**12, "Rp1,00 triliun"),
        (999999, "Rp999.999"),
    ],
)
def test_a_headline_names_the_sum_in_miliar_or_juta(nilai, terbaca):
    assert rupiah_pendek(nilai) == terbaca


@pytest.mark.parametrize(
    ("nilai", "terbaca"),
    [
        (-26919075344, "-Rp26,92 miliar"),
        (-1_500_000, "-Rp1,50 juta"),
        (-999_999, "-Rp999.999"),
        (999_994_999, "Rp999,99 juta"),
        (999_995_000, "Rp1,00 miliar"),
        (-999_999_999_999, "-Rp1,00 triliun"),
        (995_000_000_000, "Rp995,00 miliar"),
        (1_234_567_000_000_000, "Rp1.234,57 triliun"),
    ],
)
def test_a_headline_puts_the_sign_before_rp_and_never_says_a_thousand_million(nilai, terbaca):
    assert rupiah_pendek(nilai) == terbaca


def test_a_figure_takes_the_form_of_its_unit():
    assert bersatuan(Decimal("82.468"), "persen") == "82,47%"
    assert bersatuan(Decimal(5000), "rupiah") == "Rp5.000"
    assert bersatuan(Decimal(5000), "orang") == "5.000"
    assert bersatuan(Decimal("70.20"), "poin", 2) == "70,20"


@given(nilai=st.builds(lambda n, d: Decimal(n).scaleb(-d), st.integers(-(10**15), 10**15), st.integers(0, 6)))
def test_a_written_number_is_read_back_as_the_same_number(nilai):
    desimal = max(0, -int(nilai.as_tuple().exponent))
    assert baca_angka(bilangan(nilai, desimal), "id") == nilai


# --- printed figures -------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("satuan", "nilai", "terbaca"),
    [
        ("persen", "95", "95%"),
        ("persen", "99.98", "99,98%"),
        ("persen", "100.00", "100,00%"),
        ("orang", "30179", "30.179"),
        ("rupiah", "2446922000", "Rp2.446.922.000"),
        ("poin", "24.00", "24,00"),
    ],
)
def test_a_printed_figure_keeps_the_digits_that_the_report_gave_it(satuan, nilai, terbaca):
    assert tercetak(angka("?", nilai, satuan=satuan)) == terbaca


def test_a_predikat_stays_a_word():
    assert tercetak(angka("BB", kata="BB", satuan="persen")) == "BB"


def test_an_absent_figure_says_in_which_way_it_is_absent():
    kata = [tercetak(angka("", kosong=k)) for k in (Kosong.KOSONG, Kosong.STRIP, Kosong.TIDAK_TERBACA)]
    assert kata == ["kosong", "–", "tidak terbaca"]


def test_every_printed_figure_of_the_report_keeps_its_digits(tahun):
    dilihat = 0
    for t in tahun.tabel.values():
        for a in t.semua_angka:
            if a.nilai is not None:
                dilihat += 1
                assert re.sub(r"\D", "", tercetak(a)) == re.sub(r"\D", "", a.teks), a.id
                assert ("-" in tercetak(a)) == a.teks.strip().startswith("-"), a.id
    assert dilihat > 500


# --- words that must not become markup -----------------------------------------------------------


class Terbaca(HTMLParser):
    """What a browser shows of some HTML: its words, and the tags around them."""

    def __init__(self, html: str):
        super().__init__(convert_charrefs=True)
        self.teks, self.tag = "", set()
        self.feed(html)
        self.close()

    def handle_starttag(self, tag, attrs):
        self.tag.add(tag)

    def handle_data(self, data):
        self.teks += data


EKSTENSI = ["attr_list", "def_list", "tables", "toc"]  # as in mkdocs.yml
JAHAT = [
    "<script>alert(1)</script>",
    "*tebal* __miring__ `kode`",
    "{{ angka('x') }}",
    "{% if %}",
    "[a](http://b)",
    "![x](y)",
    "{: .kelas }",
    "a | b",
    "~~c~~",
    "&lt;b&gt;",
    "\\*",
    "kutip \" dan '",
]


@pytest.mark.parametrize("teks", JAHAT)
def test_a_cell_is_shown_as_it_is_typed(teks):
    hasil = Terbaca(markdown.markdown(f"Kata {aman(teks)} kata.", extensions=EKSTENSI))
    assert hasil.teks == f"Kata {teks} kata."
    assert hasil.tag == {"p"}


@pytest.mark.parametrize("teks", JAHAT)
def test_a_cell_never_becomes_a_tag_or_a_macro(teks):
    assert not set(aman(teks)) & set("<>*_`[]{}|~^\\")


@given(st.text(alphabet=st.sampled_from(list("ab 1.<>&\"'*_`[]{}()\\|~^#!:=+-")), max_size=30))
def test_any_cell_is_shown_as_it_is_typed(teks):
    hasil = Terbaca(markdown.markdown(f"Kata {aman(teks)} kata.", extensions=EKSTENSI))
    assert " ".join(hasil.teks.split()) == " ".join(f"Kata {teks} kata.".split())
    assert hasil.tag == {"p"}


def test_plain_words_are_left_alone():
    assert aman("Kelurahan Karang Anyar, 25 September 2024 (PPS/KPPS)") == "Kelurahan Karang Anyar, 25 September 2024 (PPS/KPPS)"


# --- dates ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("tercetak", "panjang", "pendek"),
    [
        ("14 Februari 2024", "14 Februari 2024", "14 Feb 2024"),
        ("8 s.d. 11 November 2023", "8 sampai 11 November 2023", "8–11 Nov 2023"),
        ("21 Januari s.d. 10 Februari 2024", "21 Januari sampai 10 Februari 2024", "21 Jan–10 Feb 2024"),
        ("28 November 2023 s.d. 10 Februari 2024", "28 November 2023 sampai 10 Februari 2024", "28 Nov 2023–10 Feb 2024"),
        ("29 Apr 2024", "29 April 2024", "29 Apr 2024"),
    ],
)
def test_a_date_is_written_in_one_way(tercetak, panjang, pendek):
    waktu = baca_tanggal(tercetak)
    assert (tanggal_panjang(waktu), tanggal_pendek(waktu)) == (panjang, pendek)


def test_a_month_without_a_day_stays_a_month():
    assert tanggal_panjang(baca_tanggal("September 2024")) == "September 2024"


@pytest.mark.parametrize(
    "tercetak",
    ["14 Februari 2024", "8 s.d. 11 November 2023", "21 Januari s.d. 10 Februari 2024", "28 November 2023 s.d. 10 Februari 2024"],
)
def test_a_written_date_is_read_back_as_the_same_days(tercetak):
    assert baca_tanggal(tanggal_panjang(baca_tanggal(tercetak))) == baca_tanggal(tercetak)


@pytest.mark.parametrize(
    ("banyak", "kata"), [(1, "Satu-satunya"), (2, "Kedua"), (3, "Ketiga"), (8, "Kedelapan"), (10, "Kesepuluh"), (23, "Semua 23")]
)
def test_all_of_a_few_are_called_by_their_number(banyak, kata):
    assert semua_kata(banyak) == kata
