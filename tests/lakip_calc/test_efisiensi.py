"""Efisiensi is refused without outputs, and nilai efisiensi without efisiensi."""

from decimal import Decimal
from fractions import Fraction
from itertools import zip_longest

from hypothesis import given
from hypothesis import strategies as st

from lakip_calc.anggaran import porsi, serapan, sisa
from lakip_calc.besaran import Aturan, Hasil, Operan, TidakDihitung
from lakip_calc.efisiensi import (
    SYARAT,
    Keluaran,
    efisiensi_214,
    efisiensi_249,
    efisiensi_bersyarat,
    nilai_efisiensi,
)

PAGU, REALISASI = Decimal(32641558000), Decimal(26919075344)
rupiah = st.integers(min_value=1, max_value=10**12).map(Decimal)
volume = st.integers(min_value=1, max_value=10**6).map(Decimal)
persen = st.decimals(min_value="-500", max_value="500", places=2)


def efisiensi_bernilai(nilai, aturan=Aturan.E214):
    return Hasil(nilai, "persen", aturan, (Operan("nilai", nilai),), "{nilai}")


def test_contoh_efisiensi(contoh_efisiensi, angka, butir, menurut):
    baris = contoh_efisiensi
    kolom = [[angka(sel) for sel in butir(baris[nama])] for nama in ("pak", "rak", "tvk", "rvk", "ck_persen")]
    nama = butir(baris["keluaran"]) if baris["keluaran"] else []
    keluaran = [Keluaran(*satu) for satu in zip_longest(nama, *kolom)] if nama else []
    match Aturan(baris["aturan"]):
        case Aturan.E249:
            menurut(efisiensi_249(keluaran), baris)
        case Aturan.E214:
            menurut(efisiensi_214(keluaran), baris)
        case Aturan.E_SYARAT:
            menurut(efisiensi_bersyarat(keluaran[0].pak, keluaran[0].rak), baris)


def test_contoh_nilai_efisiensi(contoh_nilai_efisiensi, angka, menurut):
    baris = contoh_nilai_efisiensi
    nilai = angka(baris["efisiensi"])
    masukan = efisiensi_214([]) if nilai is None else efisiensi_bernilai(nilai, Aturan(baris["masukan"]))
    menurut(nilai_efisiensi(masukan), baris)


@given(persen)
def test_nilai_efisiensi_stays_between_zero_and_one_hundred(e):
    assert 0 <= nilai_efisiensi(efisiensi_bernilai(e)).nilai <= 100


@given(persen, persen)
def test_more_efisiensi_never_lowers_its_nilai(satu, dua):
    rendah, tinggi = sorted((satu, dua))
    assert nilai_efisiensi(efisiensi_bernilai(rendah)).nilai <= nilai_efisiensi(efisiensi_bernilai(tinggi)).nilai


@given(persen)
def test_a_limited_efisiensi_says_so_and_keeps_the_number_before(e):
    hasil = nilai_efisiensi(efisiensi_bernilai(e))
    assert bool(hasil.catatan) == (abs(e) > 20)
    assert hasil.rincian[0].nilai == e


@given(rupiah, rupiah, volume)
def test_with_all_output_delivered_both_rules_give_the_same(pak, rak, tvk):
    penuh = [Keluaran("A", pak, rak, tvk, tvk, Decimal(100))]
    satu, dua = Fraction(efisiensi_249(penuh).nilai), Fraction(efisiensi_214(penuh).nilai)
    assert abs(satu - dua) < Fraction(1, 10**30)


@given(rupiah, rupiah)
def test_conditional_efisiensi_is_the_share_left_and_says_so(pagu, realisasi):
    hasil = efisiensi_bersyarat(pagu, realisasi)
    assert hasil.nilai == porsi(sisa(pagu, realisasi).nilai, pagu).nilai
    assert hasil.catatan == (SYARAT,)
    assert SYARAT in nilai_efisiensi(hasil).catatan


def test_without_outputs_the_missing_inputs_are_listed():
    hasil = efisiensi_249([])
    assert isinstance(hasil, TidakDihitung)
    assert [nama[-4:-1] for nama in hasil.kurang] == ["PAK", "RAK", "TVK", "RVK"]


def test_every_missing_input_of_every_output_is_listed():
    hasil = efisiensi_249([Keluaran("A", pak=Decimal(1)), Keluaran("B", rvk=Decimal(1))])
    assert len(hasil.kurang) == 6


def test_serapan_is_not_efisiensi():
    hasil = nilai_efisiensi(serapan(PAGU, REALISASI))
    assert isinstance(hasil, TidakDihitung) and hasil.kurang == ("efisiensi",)


def test_nobody_spends_less_than_nothing():
    """-2 of 10 would be an efisiensi of 120 percent."""
    hasil = efisiensi_bersyarat(Decimal(10), Decimal(-2))
    assert hasil == TidakDihitung("realisasi anggaran keluaran (RAK) seluruh program di bawah nol")
    assert nilai_efisiensi(hasil) == hasil


@given(rupiah, rupiah, volume, volume)
def test_efisiensi_never_exceeds_one_hundred(pak, rak, tvk, rvk):
    keluaran = [Keluaran("A", pak, rak, tvk, rvk, Decimal(100))]
    assert efisiensi_249(keluaran).nilai < 100
    assert efisiensi_214(keluaran).nilai < 100


def test_a_capaian_keluaran_above_one_hundred_is_named_one_of_one_hundred_not():
    def hitung(ck):
        return efisiensi_214([Keluaran("A", Decimal(100), Decimal(90), ck_persen=Decimal(ck))])

    assert hitung(150).catatan == ("capaian keluaran di atas 100 persen, tidak dibatasi: A (150)",)
    assert hitung(100).catatan == ()
    assert hitung(-1) == TidakDihitung("capaian keluaran (CK) A di bawah nol")


def test_conditional_efisiensi_needs_its_numbers_too():
    hasil = efisiensi_bersyarat(PAGU, None)
    assert hasil.alasan == "realisasi anggaran keluaran (RAK) seluruh program belum dilaporkan"
