"""The register: every check is in it once, says its rule in full, and names each thing it looks at once."""

import importlib
import pkgutil
from datetime import date

import pytest

import lakip_calc.pemeriksaan as paket
from lakip_calc.pemeriksaan import REGISTER, periksa
from lakip_calc.pemeriksaan.putusan import (
    Keparahan,
    Pemeriksaan,
    Penerapan,
    Putusan,
    lulus,
)
from tests.lakip_calc.pemeriksaan.buat import bacaan, indikator, klaim, laporan, tabel


def test_no_check_is_forgotten():
    modul = [importlib.import_module(f"{paket.__name__}.{m.name}") for m in pkgutil.iter_modules(paket.__path__)]
    ada = {m.PEMERIKSAAN.kode for m in modul if hasattr(m, "PEMERIKSAAN")}
    assert {p.kode for p in REGISTER} == ada
    assert len(REGISTER) == len(ada) >= 16


@pytest.mark.parametrize("p", REGISTER, ids=lambda p: p.kode)
def test_a_rule_says_when_it_applies_passes_fails_and_does_not_apply(p):
    judul, _, isi = p.aturan.strip().partition("\n\n")
    assert judul.endswith(".")
    assert [baris.partition(":")[0] for baris in isi.strip().splitlines()] == ["Berlaku", "Lulus", "Gagal", "Tidak berlaku"]


@pytest.mark.parametrize("p", REGISTER, ids=lambda p: p.kode)
def test_a_check_survives_a_report_that_has_nothing(p):
    assert all(x.putusan is not Putusan.GAGAL for x in p.jalankan(laporan()))


def test_two_applications_may_not_share_a_name():
    ganda = Pemeriksaan("ganda", "Ganda", "uji", "Aturan.", lambda _: [lulus("a", "ya"), lulus("a", "ya")])
    with pytest.raises(ValueError, match="names an object twice"):
        periksa(laporan(), [ganda])


def test_a_finding_keeps_its_name_from_build_to_build():
    gagal = Penerapan("tabel/IK.1.1/target", Putusan.GAGAL, "Berbeda.", keparahan=Keparahan.RINGAN, judul="IK.1.1 Pohon: berbeda")
    [temuan] = periksa(laporan(), [Pemeriksaan("uji", "Uji", "uji", "Aturan.", lambda _: [gagal])]).temuan
    assert temuan.id == "uji-tabel-ik-1-1-target"


def test_only_a_failure_has_a_weight_and_every_failure_has_one():
    for putusan, keparahan in ((Putusan.GAGAL, None), (Putusan.LULUS, Keparahan.RINGAN)):
        with pytest.raises(ValueError, match="keparahan belongs to gagal"):
            Penerapan("x", putusan, "Alasan.", keparahan=keparahan)


def test_only_a_failure_has_a_title_and_every_failure_has_one():
    with pytest.raises(ValueError, match="judul belongs to gagal"):
        Penerapan("x", Putusan.GAGAL, "Alasan.", keparahan=Keparahan.RINGAN)
    with pytest.raises(ValueError, match="judul belongs to gagal"):
        Penerapan("x", Putusan.LULUS, "Alasan.", judul="X: alasan")


def test_answers_are_counted_by_how_they_ended():
    dua = Pemeriksaan("uji", "Uji", "uji", "Aturan.", lambda _: [lulus("a", "ya"), lulus("b", "ya")])
    hasil = periksa(laporan(), [dua])
    assert (hasil.banyak(Putusan.LULUS), hasil.banyak(Putusan.GAGAL)) == (2, 0)


TANGGAL = tabel("acara", {"a": {"tanggal": "1 Mei 2031", "hari": "Jumat"}}, waktu={("a", "tanggal"): (date(2031, 5, 1), date(2031, 5, 1))})
TERCETAK = (
    laporan(indikator=(indikator(bacaan_=(bacaan("utama", "IK.1.1", target="80%", realisasi="80%", capaian="90%", utama=True),)),)),
    laporan((TANGGAL,), tanggal=date(2031, 4, 1)),
    laporan(klaim=(klaim("n", "11", "orang", terbilang="sepuluh", ejaan="sebelas"),)),
)


@pytest.mark.parametrize("isi", TERCETAK, ids=("capaian", "tanggal", "terbilang"))
def test_a_finding_that_begins_with_what_is_printed_says_so(isi):
    semua = [t.penerapan for t in periksa(isi).temuan if t.penerapan.keparahan is not Keparahan.CATATAN]
    assert semua and all(p.berpokok is not p.alasan.startswith("Tercetak ") for p in semua)
    assert not all(p.berpokok for p in semua)


@pytest.mark.parametrize("p", REGISTER, ids=lambda p: p.kode)
def test_every_check_says_in_one_sentence_what_to_do(p):
    assert p.saran[0].isupper() and p.saran.endswith(".")
    assert p.saran.count(". ") == 0
    assert len(p.saran) <= 140
