"""Questions about elections, answered as the tables of the report do (Bab III.B)."""

import re

import pytest

from macros.modul.topik import semua_topik
from tests.macros.halaman.test_topik import baris, jawaban


def test_voters_of_every_kecamatan_in_the_three_lists(tahun):
    assert jawaban(tahun, "pemilih").startswith("DPT Pilkada 2024 memuat 172.962 pemilih. Terbanyak di Tarakan Barat: 58.589.")
    assert baris(tahun, "pemilih") == [
        ["Kecamatan", "DP4", "DPS", "DPT", "TPS"],
        ["Tarakan Barat", "58.273", "58.654", "58.589", "109"],
        ["Tarakan Tengah", "49.422", "49.093", "49.115", "90"],
        ["Tarakan Timur", "41.449", "41.258", "41.191", "76"],
        ["Tarakan Utara", "24.108", "24.110", "24.067", "44"],
        ["Total", "173.252", "173.115", "172.962", "319"],
    ]


def test_who_has_most_votes_in_each_district_by_the_last_decision(tahun):
    """Keputusan 158: read off its columns by hand."""
    isi = jawaban(tahun, "suara")
    assert isi.startswith("Gerindra: 22.571 dari 128.693 suara sah.")
    assert "Terbanyak di Dapil 1 PKB (6.105), Dapil 2 PPP (4.284), Dapil 3 Gerindra (10.504), Dapil 4 PDI Perjuangan (2.754)." in isi


def test_the_table_of_votes_marks_the_most_of_each_district(tahun):
    kepala, pertama, *lain = baris(tahun, "suara")
    assert kepala == ["Partai", "Dapil 1", "Dapil 2", "Dapil 3", "Dapil 4", "Jumlah"] and len(lain) == 17
    assert pertama == ["Gerindra", "5.603", "4.054", "10.504", "2.410", "22.571"]
    isi = str(semua_topik(tahun)["suara"].tabel(lambda tujuan: tujuan))
    assert re.findall(r"<strong>([\d.]+)</strong>", isi) == ["10.504", "6.105", "2.754", "4.284"]  # in the order of the sums
    assert ["Demokrat", "2.620", "2.982", "6.175", "2.479", "14.256"] in lain  # 2.620 + 2.982 + 6.175 + 2.479
    assert "Jumlah Demokrat kosong di naskah yang kami baca" in isi


def test_the_repeat_vote_changed_who_has_most_in_its_district(tahun):
    isi = jawaban(tahun, "suara-ulang")
    assert isi.startswith(
        "Suara Dapil 1 diulang pada 13 Juli 2024. Suara sahnya 38.165 menjadi 33.891; suara terbanyak dulu Golkar (7.257)"
    )
    assert "kini PKB (6.105)" in isi
    assert "Putusan Mahkamah Konstitusi Nomor 226-01-17-24/PHPU.DPR.DPRD-XXII/2024" in isi
    assert baris(tahun, "suara-ulang")[1:] == [
        ["Golkar", "7.257", "4.341", "−2.916"],
        ["PKB", "6.375", "6.105", "−270"],
        ["Semua partai", "38.165", "33.891", "−4.274"],
    ]


def test_five_parties_failed_the_audit(tahun):
    assert jawaban(tahun, "dana-kampanye").startswith("5 dari 17 partai tidak patuh menurut audit: Nasdem, Ummat, PSI, Demokrat, Gelora.")
    semua = dict(baris(tahun, "dana-kampanye")[1:])
    assert semua["Tanpa hasil (1)"] == "Buruh" and len(semua["Patuh (12)"].split(", ")) == 12


def test_who_applied_and_who_was_chosen(tahun):
    assert baris(tahun, "badan-adhoc")[1:] == [
        ["PPK", "85", "81", "20"],
        ["PPS", "129", "127", "60"],
        ["KPPS", "2.331", "2.331", "tidak dimuat"],
    ]


@pytest.mark.parametrize("kode", ["kursi", "suara-lain", "hasil-pilkada", "calon-tetap"])
def test_what_the_votes_do_not_tell_is_a_question_of_its_topic(tahun, kode):
    assert "suara" in tahun.tabel["tanya-jawab"].baris[kode]["topik"]
