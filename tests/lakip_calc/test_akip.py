"""AKIP: the components of an evaluation, their total and their predikat."""

from decimal import Decimal

import pytest

from lakip_calc.akip import KomponenAkip, bagian_nilai, nilai_akip
from lakip_calc.besaran import Hasil, TidakDihitung
from lakip_calc.pembulatan import bulatkan
from lakip_calc.predikat import predikat_dari


def test_contoh_akip(contoh_akip, skala, angka, butir, menurut):
    baris = contoh_akip
    komponen = [
        KomponenAkip(nama, angka(bobot), angka(nilai))
        for nama, bobot, nilai in zip(butir(baris["komponen"]), butir(baris["bobot"]), butir(baris["nilai"]), strict=True)
    ]
    total = nilai_akip(komponen)
    menurut(total, baris | {"hasil": baris["total"]})
    if isinstance(total, Hasil):
        assert predikat_dari(total, skala["akip"]).predikat == baris["predikat"]
    for satu, bagian in zip(komponen, butir(baris["bagian"]), strict=True):
        hasil = bagian_nilai(satu)
        if bagian:
            assert bulatkan(hasil.nilai, 2) == angka(bagian)
        else:
            assert isinstance(hasil, TidakDihitung)


def test_a_share_above_the_weight_is_shown_with_a_note():
    hasil = bagian_nilai(KomponenAkip("Perencanaan", Decimal(30), Decimal(31)))
    assert hasil.nilai > 100 and hasil.catatan == ("nilai melebihi bobot",)


def test_a_value_below_zero_is_refused_in_the_total_and_in_the_share():
    negatif = KomponenAkip("Pengukuran", Decimal(30), Decimal(-5))
    assert nilai_akip([KomponenAkip("Perencanaan", Decimal(30), Decimal(24)), negatif]) == TidakDihitung("nilai Pengukuran di bawah nol")
    assert bagian_nilai(negatif) == TidakDihitung("nilai di bawah nol")
    assert nilai_akip([KomponenAkip("Pengukuran", Decimal(30), Decimal(0))]).nilai == 0


def test_a_full_mark_is_not_above_its_weight():
    penuh = KomponenAkip("Perencanaan", Decimal(100), Decimal(100))
    assert bagian_nilai(penuh).nilai == 100
    assert bagian_nilai(penuh).catatan == nilai_akip([penuh]).catatan == ()


def test_a_weight_of_one_is_a_weight_and_a_weight_of_zero_gives_no_share():
    assert bagian_nilai(KomponenAkip("Perencanaan", Decimal(1), Decimal(1))).nilai == 100
    assert bagian_nilai(KomponenAkip("Perencanaan", Decimal(0), Decimal(0))) == TidakDihitung("bobot nol")
    assert bagian_nilai(KomponenAkip("Perencanaan", Decimal(-1), Decimal(0))) == TidakDihitung("bobot di bawah nol")


def test_a_missing_weight_is_noted_but_does_not_stop_the_total():
    tanpa_bobot = KomponenAkip("Perencanaan", None, Decimal(24))
    hasil = nilai_akip([tanpa_bobot, KomponenAkip("Pelaporan", Decimal(15), Decimal(10))])
    assert hasil.nilai == 34 and hasil.catatan == ("bobot Perencanaan tidak ada",)


def test_two_components_of_one_name_are_refused():
    satu = KomponenAkip("Perencanaan", Decimal(30), Decimal(24))
    with pytest.raises(ValueError):
        nilai_akip([satu, satu])


def test_no_components_no_total():
    assert nilai_akip([]) == TidakDihitung("tidak ada nilai untuk dihitung")
