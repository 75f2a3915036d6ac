"""Codes of sasaran and indikator: any form that makes one address, and nothing that shares one."""

import pytest

from tests.macros.bermacam import kantor

UKURAN = {"target": "95%", "realisasi": "95%"}


def galat(akar, *kode):
    return kantor(akar, dict.fromkeys(kode, UKURAN)).galat()


@pytest.mark.parametrize("kode", ["IK.1.4", "IKU 1.1", "IK_1_1", "X-1/1", "1.1", "IKSK-01.2 (a)"])
def test_a_code_of_any_form_is_taken(tmp_path, kode):
    assert galat(tmp_path, kode) == []


def test_two_codes_that_are_one_address_are_refused_with_both_rows(tmp_path):
    (satu,) = (g for g in galat(tmp_path, "IKU 1.1", "IKU-1-1") if "indikator.csv" in g)
    assert satu == (
        "data/2031/indikator.csv, baris 3, kolom kode: 'IKU-1-1' menjadi alamat 'iku-1-1', sama dengan baris 2; tulis kunci yang lebih berbeda"
    )


def test_a_sasaran_and_an_indikator_do_not_share_an_address(tmp_path):
    assert galat(tmp_path, "S 1") == [
        "data/2031/indikator.csv, baris 2, kolom kode: 'S 1' menjadi alamat 's-1', sama dengan 'S.1' di data/2031/sasaran.csv, baris 2; "
        "bedakan huruf atau angkanya"
    ]


@pytest.mark.parametrize("kode", ["IK,1", "IK.1é", "IK#1"])
def test_what_can_make_no_address_is_told_with_what_to_write(tmp_path, kode):
    (satu,) = galat(tmp_path, kode)
    assert f"kolom kode: '{kode}' tidak dapat menjadi alamat; pakai huruf tanpa tanda" in satu


@pytest.mark.parametrize("kode", ["Data", "Bab 3", "Tabel 1", "Temuan-1"])
def test_the_address_of_another_page_is_not_taken(tmp_path, kode):
    (satu,) = galat(tmp_path, kode)
    assert "sudah menjadi alamat halaman lain" in satu and f"misalnya S-{kode}" in satu
