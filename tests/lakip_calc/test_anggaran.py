"""Serapan, sisa and porsi of the pagu."""

from decimal import Decimal
from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

from lakip_calc.anggaran import porsi, selisih, serapan, sisa
from lakip_calc.besaran import Kosong, TidakDihitung

rupiah = st.integers(min_value=0, max_value=10**14).map(Decimal)
pagu_ada = st.integers(min_value=1, max_value=10**14).map(Decimal)


def test_contoh_anggaran(contoh_anggaran, angka, menurut):
    baris = contoh_anggaran
    masukan = angka(baris["pagu"]), angka(baris["realisasi"])
    catatan = {"catatan": baris["catatan"]}
    menurut(
        serapan(*masukan),
        {"hasil": baris["serapan"], "hasil_tepat": baris["serapan_tepat"], "alasan": baris["alasan_serapan"]} | catatan,
    )
    utuh = baris["sisa"].replace(".", "")
    menurut(
        sisa(*masukan),
        {"hasil": baris["sisa"], "hasil_tepat": utuh, "alasan": baris["alasan_sisa"]} | catatan,
    )


def test_contoh_porsi(contoh_porsi, angka, menurut):
    menurut(porsi(angka(contoh_porsi["bagian"]), angka(contoh_porsi["keseluruhan"])), contoh_porsi)


@given(pagu_ada, rupiah)
def test_serapan_and_the_share_left_make_one_hundred(pagu, realisasi):
    terpakai = Fraction(serapan(pagu, realisasi).nilai)
    tersisa = Fraction(porsi(sisa(pagu, realisasi).nilai, pagu).nilai)
    assert abs(terpakai + tersisa - 100) < Fraction(1, 10**30)


@given(rupiah, rupiah)
def test_realisasi_and_sisa_make_the_pagu_exactly(pagu, realisasi):
    assert realisasi + sisa(pagu, realisasi).nilai == pagu


@given(rupiah, rupiah)
def test_selisih_turned_round_changes_its_sign(satu, dua):
    assert selisih(satu, dua).nilai == -selisih(dua, satu).nilai


def test_money_that_cannot_be_read_gives_no_figure():
    for hitung in (serapan, sisa, porsi, selisih):
        hasil = hitung(Kosong.TIDAK_TERBACA, Decimal(1))
        assert isinstance(hasil, TidakDihitung) and len(hasil.kurang) == 1


def test_the_unit_of_sisa_is_rupiah_and_of_serapan_percent():
    assert sisa(Decimal(10), Decimal(4)).satuan == "rupiah"
    assert serapan(Decimal(10), Decimal(4)).satuan == "persen"


def test_the_formula_lists_its_numbers_in_its_own_order():
    assert [operan.nama for operan in sisa(Decimal(10), Decimal(4)).operan] == ["pagu", "realisasi"]
    assert [operan.nama for operan in serapan(Decimal(10), Decimal(4)).operan] == ["realisasi", "pagu"]


def test_money_below_zero_is_shown_with_its_note():
    assert serapan(Decimal(10), Decimal(-2)).catatan == sisa(Decimal(10), Decimal(-2)).catatan == ("realisasi di bawah nol",)
    assert sisa(Decimal(-10), Decimal(-12)).catatan == ("pagu di bawah nol", "realisasi di bawah nol")


@given(pagu_ada, rupiah)
def test_money_as_it_should_be_has_no_note(pagu, realisasi):
    harapan = ("realisasi melebihi pagu",) if realisasi > pagu else ()
    assert serapan(pagu, realisasi).catatan == sisa(pagu, realisasi).catatan == harapan


def test_what_is_below_zero_has_no_parts():
    assert porsi(Decimal(5), Decimal(-10)) == porsi(Decimal(-5), Decimal(-10)) == TidakDihitung("keseluruhan di bawah nol")


def test_a_pagu_below_zero_is_told_apart_from_a_pagu_of_zero():
    assert serapan(Decimal(0), Decimal(1)) == TidakDihitung("pagu nol")
    assert serapan(Decimal(-1), Decimal(1)) == TidakDihitung("pagu di bawah nol")
    assert serapan(Decimal(1), Decimal(1)).nilai == 100
