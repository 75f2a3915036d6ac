"""The tables of 2025 as they begin: what the report of 2024 says of them, and nothing else."""

import csv
import io

import pytest

from macros.tahun.penerus import bawaan, penerus
from macros.tahun.tabel.kamus import DATA, muat_kamus
from tests.macros.conftest import AKAR, baca, daftar_tabel


@pytest.fixture(scope="module")
def kamus():
    return muat_kamus(AKAR, [])


@pytest.fixture(scope="module")
def baru(tahun, kamus):
    """Rows by table and key: the first cell of each row."""
    return {
        p.kode: {r[next(iter(r))]: r for r in csv.DictReader(io.StringIO(p.teks))}
        for p in penerus(tahun, "2025", kamus["tabel"], daftar_tabel())
    }


def test_every_kamus_of_a_table_says_what_the_next_year_takes(tahun, kamus):
    tanpa = {t.kamus.kode for t in tahun.tabel.values() if kamus[t.kamus.kode].tahun_baru is None}
    assert not tanpa


def test_every_table_of_last_year_has_its_successor_with_the_same_columns(tahun, baru, kamus):
    assert set(baru) == {"tabel", *tahun.tabel}
    teks = {p.kode: p.teks for p in penerus(tahun, "2025", kamus["tabel"], daftar_tabel())}
    for kode in baru:
        assert next(csv.reader(io.StringIO(teks[kode]))) == baca(AKAR / DATA / "2024" / f"{kode}.csv")[0]


@pytest.mark.parametrize("kode", ["sasaran", "indikator", "visi", "misi", "tugas", "subbagian", "skala-nilai"])
def test_definitions_are_taken_over_with_every_row(tahun, baru, kode):
    assert len(baru[kode]) == len(tahun.tabel[kode].baris)


@pytest.mark.parametrize(
    "kode", ["klaim", "bacaan-ocr", "kegiatan", "jawaban", "perubahan", "ralat-situs", "dpt", "suara-dprd-158", "perkara"]
)
def test_what_only_one_report_says_begins_with_heads(baru, kode):
    assert baru[kode] == {}


def test_the_targets_of_2025_in_the_boxes_become_a_proposal_for_the_yearly_plan(baru):
    target = {kode: r["target"] for kode, r in baru["perjanjian-kinerja"].items()}
    assert target["IK.1.2"] == "80%"  # box of IK.1.2: target 2025
    assert target["IK.1.4"] == "B"
    assert target["IK.3.1"] == ""  # the box prints a dash
    assert target["IK.4.2"] == ""  # the report has no box
    assert sum(map(bool, target.values())) == 17
    assert baru["tabel"]["perjanjian-kinerja"]["catatan"].startswith("TULIS: target di sini usulan, disalin dari Laporan 2024")


@pytest.mark.parametrize("kode", ["capaian-sasaran", "pengukuran"])
def test_other_tables_keep_their_rows_and_no_figure(baru, kode):
    for r in baru[kode].values():
        assert r["indikator_tercetak"]
        assert not any(isi for kolom, isi in r.items() if kolom not in ("indikator", "indikator_tercetak"))


def test_the_boxes_begin_with_what_is_known_of_earlier_years(baru):
    kotak = baru["kotak-indikator"]["IK.2.1"]
    assert (kotak["realisasi_tahun_lalu"], kotak["realisasi_dua_tahun_lalu"]) == ("90%", "100%")  # leading table 2024; box: 2023
    assert (kotak["target"], kotak["realisasi"], kotak["capaian"], kotak["target_tahun_depan"]) == ("", "", "", "")


def test_the_budget_keeps_its_programmes_and_the_akip_score_its_weights(baru):
    assert baru["anggaran"]["pemilu"]["program"].startswith("Program Penyelenggaraan Pemilu")
    assert baru["anggaran"]["pemilu"]["pagu_rp"] == ""
    assert (baru["evaluasi-akip"]["perencanaan"]["bobot"], baru["evaluasi-akip"]["perencanaan"]["nilai"]) == ("30,00", "")


def test_the_year_is_a_draft_without_an_edition_and_its_report_is_not_signed(baru):
    aturan = {kode: r["nilai"] for kode, r in baru["aturan"].items()}
    assert (aturan["keadaan"], aturan["edisi"]) == ("draf", "0")
    identitas = {unsur: r["isi"] for unsur, r in baru["identitas"].items()}
    assert (identitas["Tahun laporan"], identitas["Tanggal laporan"], identitas["Tempat penandatanganan"]) == ("2025", "", "")
    assert identitas["Nama kantor"] == "Sekretariat Komisi Pemilihan Umum Kota Tarakan"


def test_what_was_said_of_the_last_report_is_to_be_read_again(baru):
    assert baru["bacaan"]["pengukuran"]["alasan"].startswith("TULIS: periksa, lalu hapus kata ini: Memuat 22 dari 23")
    assert baru["pengantar-halaman"]["SS.7"]["pengantar"] == "Sasaran ini tentang laporan keuangan kantor dan catatan barang milik negara."
    assert baru["pengantar-halaman"]["IK.4.2"]["pengantar"].startswith("TULIS: ")  # it tells what the report of 2024 lacks


def test_a_year_that_stands_alone_moves_on_and_a_period_is_to_be_read_again(baru):
    assert baru["tabel"]["kotak-indikator"]["judul"] == "Kotak indikator: tren dan target {tahun+1}"
    assert baru["evaluasi-akip"]["jumlah"]["komponen"] == "Nilai Evaluasi AKIP Tahun 2024"  # the report of 2024 prints that of 2023
    assert baru["tabel"]["sasaran-renstra"]["judul"] == "TULIS: periksa, lalu hapus kata ini: Sasaran strategis Renstra 2020-2024"
    assert "2024" in baru["tabel"]["suara-dprd-87"]["tempat"]  # the number of a decision is no year that moves on


def test_only_the_wanted_tables(tahun, kamus):
    assert [p.kode for p in penerus(tahun, "2025", kamus["tabel"], daftar_tabel(), {"sasaran", "dpt"})] == ["tabel", "sasaran", "dpt"]


def test_a_kamus_that_says_nothing_takes_the_heads_only(kamus):
    from dataclasses import replace

    assert bawaan(replace(kamus["sasaran"], tahun_baru=None)) == "kepala"
