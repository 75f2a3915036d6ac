"""One indikator, one unit, one year."""

import pytest

from lakip_calc.pemeriksaan.putusan import Keparahan, Putusan
from lakip_calc.pemeriksaan.satuan import PEMERIKSAAN
from tests.lakip_calc.pemeriksaan.buat import (
    TAHUN,
    angka,
    bacaan,
    indikator,
    klaim,
    laporan,
    tabel,
)

KOTAK = tabel(
    "kotak",
    {"ik-1-1": {"target": "B", "realisasi": "BB", "realisasi_2030": "-"}},
    satuan=dict.fromkeys(("target", "realisasi", "realisasi_2030"), "persen"),
)


def hasil(*bacaan_, klaim_=(), rusak=frozenset(), lalu=None):
    i = indikator(bacaan_=bacaan_, realisasi_lalu=lalu or {})
    return {p.objek.split("/")[1]: p for p in PEMERIKSAAN.jalankan(laporan((KOTAK,), (i,), klaim_, rusak=rusak))}


UTAMA = bacaan("utama", "IK.1.1", target="80%", realisasi="100%", utama=True)
HURUF = bacaan("kotak", "IK.1.1", target="B", realisasi="BB")


def test_one_unit_everywhere_passes():
    assert hasil(UTAMA, bacaan("rencana", "IK.1.1", target="70%"))["satuan"].putusan is Putusan.LULUS


def test_percent_here_and_predikat_there_fails():
    p = hasil(UTAMA, HURUF)["satuan"]
    assert (p.putusan, p.keparahan, p.salah_baca) == (Putusan.GAGAL, Keparahan.SEDANG, False)
    assert p.alasan == (
        "Target dan realisasi memakai satuan berbeda. Tercetak dalam persen: 80% dan 100% di Utama. "
        "Tercetak dalam predikat: B dan BB di Kotak."
    )
    assert len(p.angka) == 4


def test_the_prose_counts_as_a_place():
    rencana = tabel("utama", {"ik-1-1": {"target": "80%"}}, satuan={"target": "persen"})
    i = indikator(bacaan_=(UTAMA,))
    p, _ = PEMERIKSAAN.jalankan(laporan((rencana,), (i,), (klaim("t", "B", "predikat", merujuk="utama/ik-1-1/target"),)))
    assert p.putusan is Putusan.GAGAL
    assert p.alasan.endswith("Tercetak dalam predikat: B di uraian.")


def test_each_table_stands_with_what_it_prints_itself():
    rencana, hasil_, sama = (
        bacaan("rencana", "IK.1.1", target="80%"),
        bacaan("hasil", "IK.1.1", target="80%", realisasi="100%"),
        bacaan("kotak", "IK.1.1", target="B"),
    )
    p = hasil(UTAMA, rencana, hasil_, sama)["satuan"]
    assert "persen: 80% dan 100% di Utama dan Hasil; 80% di Rencana. Tercetak dalam predikat: B di Kotak." in p.alasan
    assert p.judul == "IK.1.1 Pohon: memakai persen (80% dan 100%) dan predikat (B) untuk hal yang sama"


def test_where_only_damaged_cells_differ_the_scan_may_be_to_blame():
    assert hasil(UTAMA, HURUF, rusak=frozenset({f"{TAHUN}/kotak/ik-1-1/target", f"{TAHUN}/kotak/ik-1-1/realisasi"}))["satuan"].salah_baca
    assert not hasil(UTAMA, HURUF, rusak=frozenset({f"{TAHUN}/kotak/ik-1-1/target"}))["satuan"].salah_baca


@pytest.mark.parametrize("lain", [(), (bacaan("kotak", "IK.1.1", target="-", realisasi="tidak terbaca"),)])
def test_one_place_alone_cannot_be_compared(lain):
    assert hasil(UTAMA, *lain)["satuan"].putusan is Putusan.TIDAK_BERLAKU


LALU = klaim("nilai", "BB", "predikat", merujuk="kotak/ik-1-1/realisasi", tahun=(2030,))


def test_a_value_of_last_year_as_this_years_realisasi_fails():
    p = hasil(UTAMA, HURUF, klaim_=(LALU,), lalu={2030: angka("kotak/ik-1-1/realisasi_2030", "-")})["tahun"]
    assert (p.putusan, p.keparahan) == (Putusan.GAGAL, Keparahan.SEDANG)
    assert p.alasan == "BB menurut uraian adalah nilai tahun 2030, tetapi dicetak sebagai realisasi 2031; sel tahun 2030 berisi “-”."


def test_without_a_column_for_that_year_it_still_fails():
    p = hasil(UTAMA, HURUF, klaim_=(LALU,))["tahun"]
    assert p.alasan == "BB menurut uraian adalah nilai tahun 2030, tetapi dicetak sebagai realisasi 2031."
    kosong = hasil(UTAMA, HURUF, klaim_=(LALU,), lalu={2030: angka("kotak/ik-1-1/realisasi_2030", "")})["tahun"]
    assert kosong.alasan.endswith("; sel tahun 2030 belum dilaporkan.")


def test_a_value_printed_in_its_own_year_as_well_passes():
    p = hasil(UTAMA, HURUF, klaim_=(LALU,), lalu={2030: angka("kotak/ik-1-1/realisasi_2030", "BB")})["tahun"]
    assert p.putusan is Putusan.LULUS


@pytest.mark.parametrize(
    "k",
    [
        klaim("a", "BB", "predikat", merujuk="kotak/ik-1-1/realisasi", tahun=(2031,)),
        klaim("b", "BB", "predikat", merujuk="kotak/ik-1-1/realisasi"),
        klaim("c", "B", "predikat", merujuk="kotak/ik-1-1/realisasi", tahun=(2030,)),
        klaim("d", "BB", "predikat", tahun=(2030,)),
        klaim("e", "penilaian Tahun 2030", merujuk="kotak/ik-1-1/realisasi", tahun=(2030,)),
    ],
    ids=lambda k: k.kode,
)
def test_without_another_year_linked_to_the_realisasi_there_is_nothing_to_say(k):
    assert hasil(UTAMA, HURUF, klaim_=(k,))["tahun"].putusan is Putusan.TIDAK_BERLAKU
