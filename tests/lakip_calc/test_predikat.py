"""Predikat: every value has one rung, and a note where the printed scale is silent."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lakip_calc.besaran import Aturan, Jenjang, Skala, TidakDihitung
from lakip_calc.predikat import (
    HasilPredikat,
    jenjang_bernama,
    predikat_dari,
    urutan_predikat,
)

nilai_bebas = st.decimals(min_value="-200", max_value="300", places=3)


def test_contoh_predikat(contoh_predikat, skala, angka):
    baris = contoh_predikat
    hasil = predikat_dari(angka(baris["nilai"]), skala[baris["skala"]])
    if baris["alasan"]:
        assert hasil.alasan == baris["alasan"]
    else:
        assert hasil.predikat == baris["predikat"]
        assert "; ".join(hasil.catatan) == baris["catatan"]
        assert hasil.jenjang.dasar


@pytest.mark.parametrize("nama", ["laporan", "akip"])
@given(nilai=nilai_bebas)
def test_a_scale_open_downwards_holds_every_value(nama, skala, nilai):
    assert isinstance(predikat_dari(nilai, skala[nama]), HasilPredikat)


@pytest.mark.parametrize("nama", ["laporan", "akip"])
@given(satu=nilai_bebas, dua=nilai_bebas)
def test_a_higher_value_never_has_a_lower_predikat(nama, skala, satu, dua):
    urutan = urutan_predikat(skala[nama])
    rendah, tinggi = (urutan.index(predikat_dari(nilai, skala[nama]).predikat) for nilai in sorted((satu, dua)))
    assert rendah <= tinggi


@given(nilai=nilai_bebas)
def test_a_value_between_the_printed_limits_needs_no_note(skala, nilai):
    hasil = predikat_dari(nilai, skala["laporan"])
    tercetak = nilai <= hasil.jenjang.atas and (hasil.jenjang.bawah is None or nilai >= hasil.jenjang.bawah)
    assert tercetak == (not hasil.catatan)


def test_the_order_of_the_rows_does_not_matter(skala):
    asli = skala["laporan"]
    terbalik = Skala(asli.nama, asli.jenjang[::-1])
    assert predikat_dari(Decimal(77), asli) == predikat_dari(Decimal(77), terbalik)


def test_the_akip_order_is_that_of_the_scale(skala):
    assert urutan_predikat(skala["akip"]) == ("D", "C", "CC", "B", "BB", "A", "AA")


def test_sangat_baik_is_not_in_the_printed_scale(skala):
    assert jenjang_bernama("Sangat Baik", skala["laporan"]) is None
    assert jenjang_bernama("baik sekali", skala["laporan"]).predikat == "Baik Sekali"


def test_a_refused_figure_keeps_its_reason(skala):
    assert predikat_dari(TidakDihitung("target nol"), skala["laporan"]) == TidakDihitung("target nol")


def test_sources_that_include_the_lower_limit_are_told_the_other_way_round(skala):
    asli = skala["akip"]
    lain = Skala(asli.nama, asli.jenjang, Aturan.AKIP_PREDIKAT, bawah_termasuk=True, tepi_berbeda=True)
    hasil = predikat_dari(Decimal(70), lain)
    assert hasil.predikat == "BB"
    assert hasil.catatan == (
        "Nilai ini tepat di batas 70. Situs memakai predikat BB, sebab BB dimulai dari 70. "
        "Menurut sumber lain BB dimulai di atas 70, sehingga predikatnya B.",
    )


def test_rungs_that_share_one_limit_do_not_overlap(skala):
    assert predikat_dari(Decimal(55), skala["laporan"]).catatan == ()
    assert "tercetak" not in " ".join(predikat_dari(Decimal(80), skala["akip"]).catatan)


@pytest.mark.parametrize(("nilai", "rangkap"), [("84.9", False), ("85", True), ("86", True), ("86.1", False)])
def test_a_value_that_two_rungs_hold_says_so(skala, nilai, rangkap):
    hasil = predikat_dari(Decimal(nilai), skala["bertumpuk"])
    assert bool(hasil.catatan) == rangkap
    assert hasil.predikat == ("Baik" if nilai == "84.9" else "Baik Sekali")


@pytest.mark.parametrize("nilai", ["69.5", "84.5", "85.5", "125", "70", "90"])
@pytest.mark.parametrize("nama", ["laporan", "akip", "bertumpuk"])
def test_a_note_is_a_whole_sentence(skala, nama, nilai):
    hasil = predikat_dari(Decimal(nilai), skala[nama])
    for catatan in hasil.catatan if isinstance(hasil, HasilPredikat) else ():
        assert catatan[0].isupper() and catatan.endswith(".")


@pytest.mark.parametrize(
    "jenjang",
    [
        (),
        (Jenjang("Baik", Decimal(70)), Jenjang("Cukup", Decimal(70))),
        (Jenjang("Baik", Decimal(70)), Jenjang("BAIK", Decimal(55))),
        (Jenjang("Baik", None), Jenjang("Cukup", None)),
    ],
)
def test_an_ambiguous_scale_is_refused(jenjang):
    with pytest.raises(ValueError):
        Skala("rancu", jenjang)


@pytest.mark.parametrize(
    ("nilai", "di_celah", "di_atas"), [("84", False, False), ("84.5", True, False), ("100", False, False), ("112.5", False, True)]
)
def test_a_value_beside_the_printed_limits_says_on_which_side(skala, nilai, di_celah, di_atas):
    hasil = predikat_dari(Decimal(nilai), skala["laporan"])
    assert (hasil.di_celah, hasil.di_atas_skala) == (di_celah, di_atas)
