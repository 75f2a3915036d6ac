"""Realisasi against the cases that the report itself lists."""

import pytest

from lakip_calc.pemeriksaan.catatan_sendiri import PEMERIKSAAN
from lakip_calc.pemeriksaan.laporan import Rekaman
from lakip_calc.pemeriksaan.putusan import Keparahan, Putusan
from tests.lakip_calc.pemeriksaan.buat import TAHUN, bacaan, indikator, laporan, tabel

SEMUA = Rekaman("aduan", "IK.1.1", "status", "Selesai")
SELESAI = Rekaman("aduan", "IK.1.1")


def satu(realisasi, *status, rekaman=SEMUA, rusak=frozenset(), peran="aduan"):
    daftar = tabel("aduan", {str(n): {"status": s} for n, s in enumerate(status, start=1)})
    i = indikator(bacaan_=tuple(bacaan(f"t{n}", "IK.1.1", target="80%", realisasi=r, utama=not n) for n, r in enumerate(realisasi)))
    (p,) = PEMERIKSAAN.jalankan(laporan((daftar,), (i,), peran={peran: "aduan"}, rekaman=(rekaman,), rusak=rusak))
    return p


EMPAT = ("Selesai", "selesai", "Selesai", "Berjalan")


def test_the_share_that_is_done_passes_exactly_or_rounded():
    assert satu(["75%"], *EMPAT).putusan is Putusan.LULUS
    assert satu(["66,67%", "67%", "66%"], "Selesai", "Selesai", "Berjalan").putusan is Putusan.LULUS


def test_another_share_fails_and_names_both():
    p = satu(["95%", "75%"], *EMPAT)
    assert (p.putusan, p.keparahan, p.tercetak, p.dihitung) == (Putusan.GAGAL, Keparahan.SEDANG, "95%", "75%")
    assert p.alasan == (
        "“Aduan” memuat 4 baris, 3 di antaranya “Selesai” (75%); realisasi tercetak 95%. Tabel capaian tidak mencetak pembilang dan penyebutnya."
    )
    assert p.angka == (f"{TAHUN}/t0/ik-1-1/realisasi",)


def test_damaged_status_cells_are_said():
    assert satu(["95%"], *EMPAT, rusak=frozenset({f"{TAHUN}/aduan/4/status"})).salah_baca


def test_a_list_of_done_cases_fails_where_no_number_of_all_cases_fits():
    p = satu(["95%"], *["x"] * 14, rekaman=SELESAI)
    assert (p.putusan, p.keparahan) == (Putusan.GAGAL, Keparahan.CATATAN)
    assert "14 dari 14 adalah 100% dan 14 dari 15 adalah 93,33%" in p.alasan


def test_a_list_of_done_cases_passes_only_where_all_are_said_to_be_done():
    assert satu(["100%"], *["x"] * 14, rekaman=SELESAI).putusan is Putusan.LULUS


def test_a_list_of_done_cases_cannot_tell_where_some_number_of_all_cases_fits():
    assert satu(["93%"], *["x"] * 14, rekaman=SELESAI).putusan is Putusan.TIDAK_BERLAKU
    assert satu(["100%", "70%"], *["x"] * 14, rekaman=SELESAI).putusan is Putusan.TIDAK_BERLAKU


@pytest.mark.parametrize(
    "p",
    [
        satu(["95%"], "Selesai", "tidak terbaca"),
        satu(["95%"], "Selesai", ""),
        satu(["95%"]),
        satu(["95%"], "Selesai", peran="lain"),
        satu(["BB"], "Selesai"),
        satu(["-"], "Selesai"),
        satu(["95%"], "Selesai", rekaman=Rekaman("aduan", "IK.9.9", "status", "Selesai")),
    ],
)
def test_what_cannot_be_counted_says_so(p):
    assert p.putusan is Putusan.TIDAK_BERLAKU


def test_the_shares_around_the_printed_one_are_named():
    assert "14 dari 15 adalah 93,33% dan 14 dari 16 adalah 87,50%" in satu(["90%"], *["x"] * 14, rekaman=SELESAI).alasan
