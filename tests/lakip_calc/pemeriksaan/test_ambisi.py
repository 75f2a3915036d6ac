"""Ambisi: targets and results beside the years around them."""

import pytest

from lakip_calc.besaran import Polaritas
from lakip_calc.pemeriksaan.ambisi import PEMERIKSAAN
from lakip_calc.pemeriksaan.putusan import Keparahan, Putusan
from tests.lakip_calc.pemeriksaan.buat import angka, bacaan, indikator, laporan, tabel


def jawaban(*bacaan_, lalu=None, depan=None, tabel_=(), rusak=frozenset(), **lain):
    i = indikator(
        bacaan_=bacaan_,
        realisasi_lalu={2030: angka("kotak/ik-1-1/lalu", lalu)} if lalu else {},
        target_depan={2032: angka("kotak/ik-1-1/depan", depan)} if depan else {},
        **lain,
    )
    semua = list(PEMERIKSAAN.jalankan(laporan(tabel_, (i,), rusak=rusak)))
    return {p.objek.removeprefix("IK.1.1/"): p for p in semua}


def utama(target="80%", realisasi="90%"):
    return bacaan("utama", "IK.1.1", target=target, realisasi=realisasi, utama=True)


def lain(target="80%", realisasi="90%"):
    return bacaan("lain", "IK.1.1", target=target, realisasi=realisasi)


def test_target_below_last_years_result_is_noted():
    catatan = jawaban(utama(), lalu="95%")["tahun-lalu"]
    assert (catatan.putusan, catatan.keparahan) == (Putusan.GAGAL, Keparahan.CATATAN)
    assert catatan.alasan == "Target 2031 80%, hasil 2030 95%: target lebih rendah daripada yang sudah dicapai."


def test_target_at_last_years_result_passes():
    assert jawaban(utama(), lalu="80%")["tahun-lalu"].putusan is Putusan.LULUS


def test_where_less_is_better_a_higher_target_is_the_lighter_one():
    semua = jawaban(utama("10%", "8%"), lalu="7%", depan="9%", polaritas=Polaritas.MINIMIZE)
    assert semua["tahun-lalu"].alasan.endswith("target lebih longgar daripada yang sudah dicapai.")
    assert semua["tahun-depan"].putusan is Putusan.GAGAL
    assert jawaban(utama("10%", "8%"), lalu="12%", polaritas=Polaritas.MINIMIZE)["tahun-lalu"].putusan is Putusan.LULUS


def test_without_a_direction_nothing_is_lighter():
    assert jawaban(utama(), lalu="95%", polaritas=Polaritas.STABILIZE)["tahun-lalu"].putusan is Putusan.TIDAK_BERLAKU


def test_target_of_next_year_below_this_years_result_is_noted():
    assert (
        jawaban(utama(), depan="85%")["tahun-depan"].alasan
        == "Target 2032 85%, realisasi 2031 90%: target tahun depan lebih rendah daripada hasil tahun ini."
    )
    assert jawaban(utama(), depan="90%")["tahun-depan"].putusan is Putusan.LULUS


def test_result_exactly_on_target_is_noted_but_not_at_the_ends_of_a_percentage():
    tepat = jawaban(utama("80%", "80%"), lain("80%", "80%"))["tepat-target"]
    assert tepat.alasan == "Realisasi tepat sama dengan target: 80% di Utama dan Lain."
    assert tepat.judul == "IK.1.1 Pohon: hasil 80% tepat sama dengan targetnya"
    assert jawaban(utama("100%", "100%"))["tepat-target"].putusan is Putusan.LULUS
    assert jawaban(utama())["tepat-target"].putusan is Putusan.LULUS


def test_tables_that_differ_but_agree_on_the_remark():
    catatan = jawaban(utama("80%"), lain("85%"), lalu="95%")["tahun-lalu"]
    assert catatan.alasan.startswith("Target 2031 80% di Utama atau 85% di Lain, hasil 2030 95%")
    assert catatan.judul == "IK.1.1 Pohon: target 2031 80% atau 85% lebih rendah daripada hasil 2030 95%"


def janji(target):
    return bacaan("janji", "IK.1.1", target=target)


def test_a_promise_that_agrees_is_named_and_no_table_is_counted_in_that_does_not_print_both():
    tepat = jawaban(utama("80%", "80%"), janji("80%"))["tepat-target"]
    assert tepat.alasan == "Realisasi tepat sama dengan target: 80% di Utama. Target itu juga yang tercetak di Janji."
    assert "setiap tabel" not in tepat.alasan


def test_a_promise_that_differs_is_said_with_the_remark():
    """IK.1.8 and IK.6.3 of 2024: promised 90% (lines 323, 338), judged by 95%, result 95%."""
    tepat = jawaban(utama("95%", "95%"), janji("90%"))["tepat-target"]
    assert tepat.alasan == "Realisasi tepat sama dengan target: 95% di Utama. Target yang berbeda: 90% di Janji."
    assert tepat.judul.endswith("; target lain 90%")
    assert "2031/janji/ik-1-1/target" in tepat.angka


def test_a_result_below_what_was_promised_is_not_exactly_on_target():
    """IK.5.2 and IK.7.1 of 2024: promised 95% (lines 335, 339), judged by 90%, result 90%; IK.5.1: promised 90%, result 85%."""
    tepat = jawaban(utama("90%", "90%"), janji("95%"))["tepat-target"]
    assert tepat.putusan is Putusan.TIDAK_BERLAKU
    assert tepat.alasan == "realisasi 90% di Utama tidak mencapai target 95% di Janji, jadi bukan tepat target"
    terbalik = jawaban(utama("9%", "9%"), janji("8%"), polaritas=Polaritas.MINIMIZE)["tepat-target"]
    assert terbalik.putusan is Putusan.TIDAK_BERLAKU


def test_where_the_answer_depends_on_the_table_there_is_none():
    semua = jawaban(utama("80%", "80%"), lain("80%", "95%"), lalu="80%", depan="90%")
    assert semua["tepat-target"].putusan is Putusan.TIDAK_BERLAKU
    assert semua["tahun-depan"].alasan == "jawabannya bergantung pada tabel yang dipakai: 90% dan 80% atau 95%"


def test_a_damaged_cell_is_left_out_where_another_table_prints_the_figure():
    rusak = frozenset({"2031/lain/ik-1-1/realisasi"})
    assert not jawaban(utama("80%", "80%"), lain("80%", "80%"), rusak=rusak)["tepat-target"].salah_baca
    sendiri = frozenset({"2031/utama/ik-1-1/realisasi"})
    assert jawaban(utama("80%", "80%"), rusak=sendiri)["tepat-target"].salah_baca


@pytest.mark.parametrize("hasil", ["-", "tidak terbaca", "BB", None])
def test_missing_unreadable_or_another_unit_does_not_apply(hasil):
    assert jawaban(utama(), lalu=hasil)["tahun-lalu"].putusan is Putusan.TIDAK_BERLAKU
    assert jawaban(utama(realisasi=hasil))["tepat-target"].putusan is Putusan.TIDAK_BERLAKU


def test_percentages_without_their_fraction_are_noted_once():
    catatan = jawaban(utama())["pembilang-penyebut"]
    assert catatan.alasan == "Tabel kinerja mencetak 1 realisasi dalam persen, tanpa pembilang dan penyebutnya."
    pecahan = tabel("utama", {"ik-1-1": {"pembilang": "9", "penyebut": "10"}})
    assert jawaban(utama(), tabel_=(pecahan,))["pembilang-penyebut"].putusan is Putusan.LULUS
    assert jawaban(utama("B", "BB"))["pembilang-penyebut"].putusan is Putusan.TIDAK_BERLAKU
