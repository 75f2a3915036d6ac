"""The summary against the tables, in every reading."""

import pytest

from lakip_calc.pemeriksaan.putusan import Keparahan, Putusan
from lakip_calc.pemeriksaan.ringkasan import PEMERIKSAAN
from tests.lakip_calc.pemeriksaan.buat import (
    TAHUN,
    bacaan,
    indikator,
    klaim,
    laporan,
    tabel,
)

TABEL = (tabel("rencana", {}), tabel("utama", {}))


def hasil(teks, *isi, rencana=True, rusak=frozenset(), **lain):
    """`isi`: target of the plan, target and realisasi of the table, for each indikator."""
    semua = tuple(
        indikator(k := f"IK.1.{n}", bacaan_=(bacaan("rencana", k, target=r), bacaan("utama", k, target=t, realisasi=d, utama=True)))
        for n, (r, t, d) in enumerate(isi, start=1)
    )
    k = klaim("k", teks, **{"merujuk": "utama"} | lain)
    return list(PEMERIKSAAN.jalankan(laporan(TABEL, semua, (k,), peran={"rencana": "rencana"} if rencana else {}, rusak=rusak)))


def satu(*args, **lain):
    (p,) = hasil(*args, **lain)
    return p


def test_a_summary_that_every_reading_supports_passes():
    p = satu("seluruh sasaran tercapai", ("80%", "80%", "80%"), ("70%", "60%", "75%"))
    assert (p.putusan, p.alasan) == (
        Putusan.LULUS,
        "dengan target di tabelnya sendiri 2 dari 2 tercapai; dengan target perjanjian kinerja 2 dari 2 tercapai",
    )


def test_all_means_all_and_the_reading_that_contradicts_is_named():
    p = satu("seluruh sasaran tercapai", ("80%", "80%", "80%"), ("90%", "80%", "85%"))
    assert (p.putusan, p.keparahan) == (Putusan.GAGAL, Keparahan.SEDANG)
    assert p.alasan == (
        "Tercetak “seluruh sasaran tercapai”. Dengan target di tabelnya sendiri pernyataan itu tidak dibantah. "
        "Dengan target perjanjian kinerja: 1 dari 2 tercapai dan 1 tidak (IK.1.2) di Utama."
    )
    assert p.petunjuk == "target-lain-dari-rencana"
    assert {i.split("/", 1)[1] for i in p.angka} == {"klaim/k/nilai", "rencana/ik-1-2/target", "utama/ik-1-2/realisasi"}


def test_it_is_grave_when_no_reading_supports_it():
    p = satu("semua target tercapai", ("80%", "80%", "70%"))
    assert (p.keparahan, p.petunjuk) == (Keparahan.BERAT, "ringkasan-lain-dari-tabel")
    assert p.alasan.startswith(
        "Tercetak “semua target tercapai”. Dengan target di tabelnya sendiri: 0 dari 1 tercapai dan 1 tidak (IK.1.1) di Utama."
    )


def test_an_indikator_that_cannot_be_judged_is_named_so_that_the_numbers_add_up():
    p = satu("seluruh sasaran tercapai", ("80%", "80%", "80%"), ("90%", "80%", "85%"), ("80%", "B", "BB"))
    assert p.alasan.endswith(
        "Dengan target perjanjian kinerja: 1 dari 3 tercapai, 1 tidak (IK.1.2), "
        "dan 1 tidak dapat dinilai (IK.1.3: target 80%, realisasi BB) di Utama."
    )
    assert p.dihitung == "dengan target perjanjian kinerja 1 dari 3 tercapai, 1 tidak, dan 1 tidak dapat dinilai"
    assert p.judul == "Bab I: “seluruh sasaran tercapai”, menurut perjanjian kinerja 1 indikator tidak"


def test_only_where_every_contradicting_figure_was_read_badly_the_scan_may_be_to_blame():
    isi = [("80%", "80%", "70%"), ("80%", "80%", "60%")]
    satu_rusak = frozenset({f"{TAHUN}/utama/ik-1-1/realisasi"})
    assert not satu("seluruh target tercapai", *isi, rusak=satu_rusak).salah_baca
    assert satu("seluruh target tercapai", *isi, rusak=satu_rusak | {f"{TAHUN}/utama/ik-1-2/realisasi"}).salah_baca


def test_in_general_means_more_than_half():
    tiga = [("80%", "80%", "80%"), ("80%", "80%", "81%"), ("80%", "80%", "70%")]
    assert satu("secara umum dapat mencapai target", *tiga).putusan is Putusan.LULUS
    assert satu("secara umum dapat memenuhi target", *tiga[1:]).putusan is Putusan.GAGAL


def test_on_average_means_the_mean():
    assert satu("rata-rata mencapai target", ("50%", "50%", "100%"), ("80%", "80%", "70%")).putusan is Putusan.LULUS
    assert satu("rata-rata mencapai target", ("80%", "80%", "80%"), ("80%", "80%", "70%")).putusan is Putusan.GAGAL


def test_a_report_without_a_plan_has_one_reading_less():
    assert satu("seluruh target tercapai", ("90%", "80%", "85%"), rencana=False).putusan is Putusan.LULUS


def test_missing_figures_are_no_support():
    assert satu("seluruh target tercapai", ("80%", "80%", "80%"), ("80%", "80%", "-")).putusan is Putusan.TIDAK_BERLAKU
    assert satu("rata-rata mencapai target", ("80%", "80%", "-")).putusan is Putusan.TIDAK_BERLAKU
    assert satu("secara umum mencapai target", ("80%", "80%", "-"), ("80%", "80%", "80%")).putusan is Putusan.TIDAK_BERLAKU


def test_a_summary_of_one_sasaran_is_held_against_that_sasaran():
    dua = (
        indikator("IK.1.1", bacaan_=(bacaan("utama", "IK.1.1", target="80%", realisasi="80%", utama=True),)),
        indikator("IK.2.1", "SS.2", bacaan_=(bacaan("utama", "IK.2.1", target="80%", realisasi="70%", utama=True),)),
    )
    for sasaran, putusan in (("SS.1", Putusan.LULUS), ("SS.2", Putusan.GAGAL)):
        k = klaim("k", "seluruh target tercapai", merujuk="utama", sasaran=sasaran)
        (p,) = PEMERIKSAAN.jalankan(laporan(TABEL, dua, (k,)))
        assert p.putusan is putusan


def test_a_denial_is_not_a_promise():
    assert satu("belum seluruh target tercapai", ("80%", "80%", "70%")).putusan is Putusan.TIDAK_BERLAKU


@pytest.mark.parametrize(
    ("teks", "lain"),
    [
        ("kebun terawat", {}),
        ("target tercapai", {"merujuk": ""}),
        ("target tercapai", {"merujuk": "rencana"}),
        ("target tercapai", {"indikator": "IK.1.1"}),
    ],
)
def test_other_statements_are_not_summaries(teks, lain):
    assert hasil(teks, ("80%", "80%", "80%"), **lain) == []
