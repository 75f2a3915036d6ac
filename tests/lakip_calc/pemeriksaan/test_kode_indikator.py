"""Kode dan nomor: codes in the boxes of indikator, and numbers of rows."""

import pytest

from lakip_calc.pemeriksaan.kode_indikator import PEMERIKSAAN
from lakip_calc.pemeriksaan.putusan import Keparahan, Putusan
from tests.lakip_calc.pemeriksaan.buat import bacaan, indikator, laporan, tabel


def berkotak(*kode_tercetak, sasaran="SS.1", **lain):
    """Indikator of one sasaran, each with a box that prints such a code; None is an indikator without a box."""
    semua = []
    for n, tercetak in enumerate(kode_tercetak, start=1):
        kode = f"IK.1.{n}"
        bacaan_ = (
            bacaan("utama", kode, target="80%", realisasi="80%", utama=True),
            bacaan("kotak", kode, target="80%", realisasi="80%", ada=tercetak is not None),
        )
        semua.append(indikator(kode, sasaran, bacaan_, kode_tercetak=tercetak or ""))
    kotak = tabel("kotak", {i.kode.lower(): {"kode_tercetak": i.kode_tercetak} for i in semua}, jenis="kotak")
    return laporan((kotak,), tuple(semua), peran={"kotak": "kotak"}, **lain)


def jawaban(laporan):
    semua = list(PEMERIKSAAN.jalankan(laporan))
    assert len({p.objek for p in semua}) == len(semua)
    return {p.objek: p for p in semua}


def test_code_with_the_number_of_its_sasaran_and_its_place_passes():
    semua = jawaban(berkotak("IK.1.1", "IK 1.2"))
    assert {p.putusan for p in semua.values()} == {Putusan.LULUS}


def test_an_office_whose_codes_do_not_count_sasaran_prints_its_own():
    """The box prints the very code of the plan: X-1/1 is no sasaran 1, and IKU 1.1 beside it has the same numbers."""
    semua = []
    for kode in ("IKU 1.1", "X-1/1", "TU.1"):
        baca = (bacaan("utama", kode, target="80%", realisasi="80%", utama=True), bacaan("kotak", kode, target="80%", realisasi="80%"))
        semua.append(indikator(kode, "S 4", baca, kode_tercetak=kode))
    kotak = tabel("kotak", {i.slug: {"kode_tercetak": i.kode_tercetak} for i in semua}, jenis="kotak")
    hasil = jawaban(laporan((kotak,), tuple(semua), peran={"kotak": "kotak"}))
    assert {p.putusan for p in hasil.values()} == {Putusan.LULUS}
    assert hasil["TU.1"].alasan == "TU.1 sama dengan kodenya di tabel indikator"


def test_repeated_code_is_laid_to_the_box_that_does_not_own_it():
    semua = jawaban(berkotak("IK.1.1", "IK.1.1"))
    assert semua["IK.1.1"].putusan is Putusan.LULUS
    salah = semua["IK.1.2"]
    assert (salah.putusan, salah.keparahan, salah.petunjuk) == (Putusan.GAGAL, Keparahan.RINGAN, "kode-berulang")
    assert salah.alasan == "Tercetak IK.1.1, menurut urutan rencana IK.1.2: kode yang sama tercetak di kotak IK.1.1."
    assert (salah.tercetak, salah.dihitung) == ("IK.1.1", "IK.1.2")
    assert salah.angka == ("2031/kotak/ik-1-2/kode_tercetak",)


@pytest.mark.parametrize(
    ("tercetak", "petunjuk", "alasan"),
    [
        ("IK.4.2", "kode-sasaran-lain", "nomor 4 menunjuk sasaran lain, bukan SS.1"),
        ("IK.2", "kode-tak-lengkap", "nomor urut indikator tidak ada"),
        ("IK.1.9", "kode-salah-urut", "indikator ini urutan ke-2 di sasarannya"),
    ],
)
def test_wrong_code_says_what_is_wrong(tercetak, petunjuk, alasan):
    salah = jawaban(berkotak("IK.1.1", tercetak, "IK.1.3"))["IK.1.2"]
    assert (salah.putusan, salah.petunjuk) == (Putusan.GAGAL, petunjuk)
    assert alasan in salah.alasan


def test_missing_box_is_a_finding_of_its_own():
    salah = jawaban(berkotak("IK.1.1", None))["IK.1.2"]
    assert (salah.putusan, salah.keparahan, salah.petunjuk) == (Putusan.GAGAL, Keparahan.SEDANG, "kotak-hilang")


def test_code_that_may_be_misread_is_marked():
    salah = jawaban(berkotak("IK.1.1", "IK.4.2", rusak=frozenset({"2031/kotak/ik-1-2/kode_tercetak"})))["IK.1.2"]
    assert salah.salah_baca


def test_code_without_a_number_and_report_without_boxes_do_not_apply():
    assert jawaban(berkotak("IK.1.1", "tidak terbaca"))["IK.1.2"].putusan is Putusan.TIDAK_BERLAKU
    assert jawaban(laporan((), (indikator(),)))["kotak"].putusan is Putusan.TIDAK_BERLAKU


def test_codes_of_another_shape_are_only_held_against_each_other():
    semua = jawaban(berkotak("A-7", "A-8", "A-8"))
    assert [semua[f"IK.1.{n}"].putusan for n in (1, 2, 3)] == [Putusan.LULUS, Putusan.GAGAL, Putusan.GAGAL]
    assert semua["IK.1.2"].dihitung == ""


def bernomor(*nomor, kolom="nomor", **lain):
    return laporan((tabel("pohon", {f"b{n}": {kolom: teks} for n, teks in enumerate(nomor)}, **lain),))


def test_numbers_that_rise_by_one_pass_also_where_a_list_begins_again():
    assert jawaban(bernomor("1.", "2.", "3"))["nomor/pohon"].putusan is Putusan.LULUS
    assert jawaban(bernomor("1", "2", "1", "2", "3"))["nomor/pohon"].putusan is Putusan.LULUS


@pytest.mark.parametrize(
    ("nomor", "petunjuk", "alasan"),
    [
        (("1", "2", "2", "3"), "nomor-berulang", "Nomor baris tercetak 1, 2, 2, 3: nomor 2 berulang."),
        (("1", "3", "4"), "nomor-terlewat", "Nomor baris tercetak 1, 3, 4: nomor 3 sesudah 1."),
        (("2", "3"), "nomor-terlewat", "Nomor baris tercetak 2, 3: nomor 2 di baris pertama."),
    ],
)
def test_numbers_that_repeat_or_skip_fail(nomor, petunjuk, alasan):
    salah = jawaban(bernomor(*nomor, kolom="nomor_tercetak"))["nomor/pohon"]
    assert (salah.putusan, salah.keparahan, salah.petunjuk, salah.alasan) == (Putusan.GAGAL, Keparahan.RINGAN, petunjuk, alasan)


def test_numbers_that_are_data_or_unreadable_do_not_apply():
    assert jawaban(bernomor("1", "7", satuan={"nomor": "nomor"}))["nomor/pohon"].putusan is Putusan.TIDAK_BERLAKU
    assert jawaban(bernomor("1", "tidak terbaca", "3"))["nomor/pohon"].putusan is Putusan.TIDAK_BERLAKU


def test_numbers_of_our_own_registers_are_not_looked_at():
    assert "nomor/pohon" not in jawaban(bernomor("1", "5", jenis="prosa"))


def test_a_sasaran_without_a_number_asks_for_no_number():
    semua = jawaban(berkotak("IK.1.1", "IK.1.2", sasaran="Tujuan"))
    assert [p.alasan for p in semua.values()] == ["IK.1.1 tidak dipakai indikator lain", "IK.1.2 tidak dipakai indikator lain"]
