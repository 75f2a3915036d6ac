"""Statements of all, none, on time and to come, against what other places say."""

from datetime import date

import pytest

from lakip_calc.pemeriksaan.laporan import SifatKlaim
from lakip_calc.pemeriksaan.pernyataan import PEMERIKSAAN
from lakip_calc.pemeriksaan.putusan import Keparahan, Putusan
from tests.lakip_calc.pemeriksaan.buat import TAHUN, indikator, klaim, laporan, tabel

ACARA = tabel(
    "acara",
    {"a": {"kode": "a", "tanggal": "1 Mei 2031", "acara": "Tanam ulang (taman kota).", "tempat": "Bab I, huruf b"}, "b": {"acara": "-"}},
    waktu={("a", "tanggal"): (date(2031, 5, 1), date(2031, 5, 1))},
)
KINERJA = tabel("kinerja", {"x": {"nama": "Pohon", "realisasi": "90%"}}, satuan={"realisasi": "persen"})


def satu(*lawan, klaim_=(), laporan_=None, **lain):
    isi = {"sifat": SifatKlaim.MENYELURUH, "lawan": lawan, "tentang": "Penanaman", "bagian": "Bab I, huruf a", "indikator": "IK.1.1"} | lain
    k = klaim("kata", "seluruhnya di awal tahun", **isi)
    (p,) = PEMERIKSAAN.jalankan(laporan((ACARA, KINERJA), (indikator(),), (k, *klaim_), **(laporan_ or {})))
    return p


@pytest.mark.parametrize("sifat", [SifatKlaim.MENYELURUH, SifatKlaim.MENIADAKAN, SifatKlaim.TEPAT_WAKTU])
def test_what_no_place_speaks_against_passes(sifat):
    assert satu(sifat=sifat).putusan is Putusan.LULUS


def test_a_dated_event_of_another_part_is_a_remark():
    p = satu("acara/a/tanggal")
    assert (p.putusan, p.keparahan) == (Putusan.GAGAL, Keparahan.CATATAN)
    assert p.judul == "IK.1.1 Pohon: penanaman disebut “seluruhnya di awal tahun”, tetapi tanam ulang pada 1 Mei 2031"
    assert f"{TAHUN}/acara/a/tanggal" in p.angka


def test_in_the_same_part_it_is_a_contradiction_unless_both_may_be_right():
    assert satu("acara/a/tanggal", bagian="Bab I, huruf b, alinea 2").keparahan is Keparahan.SEDANG
    p = satu("acara/a/tanggal", bagian="Bab I, huruf b", penjelasan="Keduanya mungkin benar.")
    assert p.keparahan is Keparahan.RINGAN and p.alasan.endswith(". Keduanya mungkin benar.")


def test_a_figure_that_is_not_explained_is_only_a_remark():
    p = satu("kinerja/x/realisasi", bagian="Tabel kinerja")
    assert p.keparahan is Keparahan.CATATAN and p.judul.endswith("tetapi realisasi 90%")


def test_another_statement_is_quoted_with_its_subject():
    p = satu("klaim/b", klaim_=(klaim("b", "belum selesai", tentang="Taman utara", bagian="Bab I, huruf a"),))
    assert (p.keparahan, p.tempat) == (Keparahan.SEDANG, "Bab I, huruf a")
    assert "Bandingkan dengan taman utara “belum selesai” di Bab I, huruf a." in p.alasan


@pytest.mark.parametrize("lawan", ["klaim/hilang", "acara/b/acara", "acara/c/acara", "kinerja/x/hilang"])
def test_a_place_that_says_nothing_denies_nothing(lawan):
    assert satu(lawan).putusan is Putusan.TIDAK_BERLAKU


@pytest.mark.parametrize(
    ("hari", "putusan"), [(date(2032, 1, 9), Putusan.GAGAL), (date(2031, 6, 1), Putusan.LULUS), (None, Putusan.TIDAK_BERLAKU)]
)
def test_a_year_that_has_passed_is_not_to_come(hari, putusan):
    p = satu(sifat=SifatKlaim.MENDATANG, tahun=(2031,), laporan_={"tanggal": hari})
    assert (p.objek, p.putusan) == ("kata/mendatang", putusan)
