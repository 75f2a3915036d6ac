"""Tujuh isi wajib: what the report tells of each indikator."""

from dataclasses import replace

import pytest

from lakip_calc.besaran import Kosong
from lakip_calc.pemeriksaan.kelengkapan import PEMERIKSAAN, TUJUH, daftar_kelengkapan
from lakip_calc.pemeriksaan.laporan import JenisKlaim
from lakip_calc.pemeriksaan.putusan import Keparahan, Putusan
from tests.lakip_calc.pemeriksaan.buat import (
    angka,
    bacaan,
    indikator,
    klaim,
    laporan,
    tabel,
)


def jawab(nomor, satu=None, **lain):
    """The answer to one of the seven for one indikator, and its application."""
    isi = laporan(lain.pop("tabel", ()), (satu or indikator(),), lain.pop("klaim", ()), **lain)
    semua = {p.objek: p for p in PEMERIKSAAN.jalankan(isi)}
    assert len(semua) == len(TUJUH)
    jawaban = daftar_kelengkapan(isi)["IK.1.1"][nomor - 1]
    assert (jawaban.nomor, semua[f"IK.1.1/{nomor}"].putusan) == (nomor, jawaban.putusan)
    return jawaban


LALU = angka("kotak/ik-1-1/lalu", "70%")
NA = replace(angka("kotak/ik-1-1/na", "n/a"), nilai=None, kosong=Kosong.TIDAK_BERLAKU)
STRIP = angka("kotak/ik-1-1/strip", "-")
RUSAK = angka("kotak/ik-1-1/rusak", "tidak terbaca")


def utama(**isi):
    return indikator(bacaan_=(bacaan("utama", "IK.1.1", utama=True, **isi),))


@pytest.mark.parametrize(
    ("nomor", "satu", "kata"),
    [
        (1, utama(target="80%", realisasi="90%"), "terpenuhi"),
        (1, utama(target="B", realisasi="BB"), "terpenuhi"),
        (1, utama(target="80%", realisasi="-"), "belum"),
        (1, utama(target="80%"), "belum"),
        (1, utama(target="80%", realisasi="tidak terbaca"), "tidak berlaku"),
        (2, indikator(realisasi_lalu={2030: LALU, 2029: STRIP}), "terpenuhi"),
        (2, indikator(realisasi_lalu={2030: STRIP}), "belum"),
        (2, indikator(realisasi_lalu={2030: RUSAK, 2029: STRIP}), "tidak berlaku"),
        (2, indikator(), "belum"),
        (3, indikator(target_depan={2032: LALU}), "terpenuhi"),
        (3, indikator(target_depan={2032: STRIP}), "belum"),
        (4, indikator(), "tidak berlaku"),
        (5, indikator(banyak_upaya=2), "terpenuhi"),
        (5, indikator(banyak_hambatan=1), "terpenuhi"),
        (5, indikator(), "belum"),
        (6, indikator(), "belum"),
        (6, indikator(realisasi_anggaran=LALU), "belum"),
        (7, indikator(banyak_kegiatan=1), "terpenuhi"),
        (7, indikator(), "belum"),
    ],
)
def test_each_of_the_seven(nomor, satu, kata):
    assert jawab(nomor, satu).kata == kata


def test_what_is_not_met_is_a_note_not_an_error():
    p = next(p for p in PEMERIKSAAN.jalankan(laporan((), (indikator(),))) if p.objek == "IK.1.1/7")
    assert (p.putusan, p.keparahan, p.petunjuk) == (Putusan.GAGAL, Keparahan.CATATAN, "kelengkapan-7")
    assert p.alasan == "Program dan kegiatan: tidak ditemukan program atau kegiatan yang ditulis untuk indikator ini dalam uraian."
    assert p.judul == "IK.1.1 Pohon: tidak ditemukan program atau kegiatan dalam uraian"


def test_the_reason_names_the_years_that_are_there_or_missing():
    assert jawab(2, indikator(realisasi_lalu={2030: LALU, 2029: STRIP})).alasan == "tercetak realisasi 2030 70%"
    assert jawab(2, indikator(realisasi_lalu={2030: STRIP, 2029: STRIP})).alasan == "realisasi 2029 dan 2030 hanya bertanda strip"
    assert jawab(2, indikator(realisasi_lalu={2030: NA, 2029: NA})).alasan == "realisasi 2029 dan 2030 disebut tidak berlaku"


def test_a_cell_that_nobody_has_filled_yet_is_told_in_words():
    assert jawab(1, utama(target="80%", realisasi="")).alasan == "target 80%, realisasi belum dilaporkan"
    assert jawab(1, utama(target="-", realisasi="75%")).alasan == "target hanya bertanda strip, realisasi 75%"


def test_a_national_standard_counts_where_one_is_named():
    k = klaim("standar", "75%", "persen", jenis=JenisKlaim.STANDAR_NASIONAL, indikator="IK.1.1")
    assert jawab(4, klaim=(k,)).kata == "terpenuhi"


def test_prose_and_closing_chapter_also_tell_of_obstacles():
    k = klaim("kendala", "tidak ada kendala", jenis=JenisKlaim.SEBAB, indikator="IK.1.1")
    assert jawab(5, klaim=(k,)).kata == "terpenuhi"
    akhir = tabel("akhir", {"h1": {"indikator": "IK.1.1", "isi": "Selang bocor."}})
    assert jawab(5, tabel=(akhir,), peran={"penutup": "akhir"}).alasan == "tertulis 1 butir di penutup"


def test_efficiency_needs_more_than_the_share_of_money_spent():
    uang = tabel("uang", {})
    satu = indikator(realisasi_anggaran=LALU)
    alasan = "hanya tercetak realisasi anggaran 70%, tanpa pagu, belanja, dan volume keluaran"
    assert jawab(6, satu).alasan == alasan
    assert jawab(6, satu, tabel=(uang,), peran={"anggaran": "uang"}).alasan == f"{alasan}; anggaran dalam rupiah hanya ada per program"
    hemat = klaim("hemat", "12%", "persen", istilah="efisiensi", indikator="IK.1.1")
    assert jawab(6, satu, klaim=(hemat,)).kata == "terpenuhi"


def test_a_missing_cell_of_damaged_text_may_be_misread():
    satu = indikator(realisasi_lalu={2030: STRIP})
    p = next(p for p in PEMERIKSAAN.jalankan(laporan((), (satu,), rusak=frozenset({STRIP.id}))) if p.objek == "IK.1.1/2")
    assert p.salah_baca


def test_what_was_looked_for_is_said():
    alasan = jawab(5).alasan
    for apa in ("hambatan", "upaya", "penutup", "sebab hasilnya"):
        assert apa in alasan


def test_an_indikator_without_a_box_of_its_own_may_be_covered_by_what_is_written_for_its_neighbour():
    """IK.4.2 of 2024 has no box; lines 984, 985 and 990 explain procurement together with logistics (IK.4.1)."""
    satu, dua = indikator("IK.1.1"), indikator("IK.1.2", banyak_hambatan=1)
    kotak = tabel("kotak", {"ik-1-2": {"indikator": "IK.1.2"}})
    isi = laporan((kotak,), (satu, dua), peran={"kotak": "kotak"})
    j = daftar_kelengkapan(isi)["IK.1.1"][4]
    assert (j.kata, j.alasan) == (
        "tidak berlaku",
        "indikator ini tidak punya kotak sendiri di dalam uraian; yang tertulis untuk IK.1.2 di sasaran yang sama mungkin juga mencakupnya",
    )
    sendiri = indikator("IK.1.1", kotak=bacaan("kotak", "IK.1.1", target="80%"))
    assert daftar_kelengkapan(laporan((kotak,), (sendiri, dua), peran={"kotak": "kotak"}))["IK.1.1"][4].kata == "belum"
    jauh = indikator("IK.2.2", "SS.2", banyak_hambatan=1)
    assert daftar_kelengkapan(laporan((kotak,), (satu, jauh), peran={"kotak": "kotak"}))["IK.1.1"][4].kata == "belum"
