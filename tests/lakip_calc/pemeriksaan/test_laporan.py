"""What the records of a report say of themselves."""

import pytest

from lakip_calc.besaran import Hasil, Polaritas, TidakDihitung
from lakip_calc.ketercapaian import Ketercapaian
from lakip_calc.pemeriksaan.laporan import Sasaran, slug
from tests.lakip_calc.pemeriksaan.buat import bacaan, indikator, laporan, tabel


def baca(target, realisasi):
    return bacaan("utama", "IK.1.1", target=target, realisasi=realisasi, utama=True)


def test_a_row_is_read_by_its_columns():
    baris = tabel("kebun", {"mawar": {"warna": "merah", "jumlah": "3"}}).baris["mawar"]
    assert dict(baris) == {"warna": "merah", "jumlah": "3"} and len(baris) == 2


def test_capaian_follows_from_the_target_and_realisasi_of_one_reading():
    hasil = baca("80%", "100%").hitung(Polaritas.MAXIMIZE)
    assert isinstance(hasil, Hasil) and hasil.nilai == 125
    assert baca("80%", "100%").ketercapaian(Polaritas.MAXIMIZE) is Ketercapaian.TERCAPAI
    assert baca("80%", "100%").ketercapaian(Polaritas.MINIMIZE) is Ketercapaian.TIDAK_TERCAPAI


@pytest.mark.parametrize(
    ("target", "realisasi", "polaritas", "alasan"),
    [
        ("B", "BB", Polaritas.MAXIMIZE, "target dan realisasi berupa predikat, bukan angka"),
        ("80%", "BB", Polaritas.MAXIMIZE, "realisasi berupa predikat, bukan angka"),
        ("80%", "90%", Polaritas.RENTANG, "target rentang bukan satu angka"),
        (None, "-", Polaritas.MAXIMIZE, "target belum dilaporkan; realisasi hanya bertanda strip"),
    ],
)
def test_a_reading_without_two_numbers_gives_no_capaian_and_says_why(target, realisasi, polaritas, alasan):
    hasil = baca(target, realisasi).hitung(polaritas)
    assert isinstance(hasil, TidakDihitung) and hasil.alasan == alasan


def test_a_target_that_is_a_range_is_neither_met_nor_missed():
    assert baca("80%", "90%").ketercapaian(Polaritas.RENTANG) == TidakDihitung("target rentang bukan satu angka")


@pytest.mark.parametrize(("realisasi", "tercapai"), [("80%", True), ("79%", False), ("-", None)])
def test_an_indikator_met_its_target_by_its_leading_reading(realisasi, tercapai):
    assert indikator(bacaan_=(baca("80%", realisasi),)).tercapai is tercapai


def test_codes_have_one_form_in_addresses():
    i = indikator("IK.1.4")
    (sasaran,) = laporan(indikator=(i,)).sasaran.values()
    assert (slug("IK.1.4"), i.slug, sasaran.slug, sasaran.nomor) == ("ik-1-4", "ik-1-4", "ss-1", "1")
    assert [slug(k) for k in ("IKU 1.1", "IK_1_1", "X-1/1", "S 4")] == ["iku-1-1", "ik-1-1", "x-1-1", "s-4"]


@pytest.mark.parametrize(("kode", "disebut"), [("SS.1", "1"), ("S 4", "4"), ("S4", "4"), ("TU", "TU"), ("X-1/1", "X-1/1"), ("1.2", "1.2")])
def test_a_sasaran_without_a_number_of_its_own_is_called_by_its_code(kode, disebut):
    assert Sasaran(kode, "Layanan", ()).nomor == disebut
