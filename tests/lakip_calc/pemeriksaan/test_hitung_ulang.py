"""The ledger: every figure is in it, worked out again or with a reason."""

from dataclasses import replace

import pytest

from lakip_calc.pemeriksaan import HasilPemeriksaan, tanggal
from lakip_calc.pemeriksaan.hitung_ulang import (
    DASAR,
    SEKALIMAT,
    TUNGGAL,
    Catatan,
    banyak,
    buku_hitung_ulang,
)
from lakip_calc.pemeriksaan.laporan import JenisKlaim
from lakip_calc.pemeriksaan.putusan import (
    Cakupan,
    Keparahan,
    Pemeriksaan,
    Penerapan,
    Putusan,
    lulus,
    tidak_berlaku,
)
from tests.lakip_calc.pemeriksaan.buat import angka, bacaan, indikator, klaim, laporan, tabel

POHON = tabel("pohon", {"a": {"l": "2", "p": "3", "lp": "5"}}, satuan=dict.fromkeys(("l", "p", "lp"), "batang"))
L, P, LP = (f"2031/pohon/a/{k}" for k in ("l", "p", "lp"))


def buku(isi, *penerapan, kode="jumlah", cakupan=Cakupan.PERTAMA):
    return buku_hitung_ulang(isi, HasilPemeriksaan(((Pemeriksaan(kode, "Judul", "uji", "", lambda _: (), cakupan), penerapan),), ()))


def gagal(objek, *ids):
    return Penerapan(objek, Putusan.GAGAL, "Beda.", ids, keparahan=Keparahan.BERAT, judul="Uji: beda")


@pytest.mark.parametrize("penerapan", [lulus("x", "sama", LP, L, P), gagal("x", LP, L, P)])
def test_a_sum_is_worked_out_again_and_its_parts_are_base_figures(penerapan):
    hasil = buku(laporan((POHON,)), penerapan)
    assert hasil == {L: Catatan(alasan=DASAR), P: Catatan(alasan=DASAR), LP: Catatan(("jumlah",))}
    assert banyak(hasil.values()) == (1, 2)
    assert str(hasil[LP]) == "dihitung ulang oleh pemeriksaan jumlah"
    assert str(hasil[L]) == f"tidak dapat dihitung ulang: {DASAR}"


def test_an_application_that_does_not_apply_gives_its_reason():
    hasil = buku(laporan((POHON,)), tidak_berlaku("x", "sel l kosong", LP, L))
    assert (hasil[LP].alasan, hasil[P].alasan) == ("sel l kosong", TUNGGAL)


def test_two_printings_of_one_figure_are_both_held_against_each_other():
    hasil = buku(laporan((POHON,)), lulus("x", "sama", L, LP), cakupan=Cakupan.SEMUA)
    assert hasil[L].dihitung and hasil[LP].dihitung and not hasil[P].dihitung


def test_checks_that_compare_no_figure_do_not_count():
    hasil = buku(laporan((POHON,)), lulus("x", "ada", L, P, LP), cakupan=Cakupan.TIDAK_ADA)
    assert banyak(hasil.values()) == (0, 3)


def test_one_application_may_compare_more_or_less_than_the_others_of_its_check():
    lama = replace(lulus("rencana/lama", "sama", L), cakupan=Cakupan.SEMUA)
    hasil = buku(laporan((POHON,)), lama, lulus("pohon/a/p", "tidak sesudah", P), cakupan=Cakupan.TIDAK_ADA)
    assert hasil[L].dihitung and not hasil[P].dihitung


def test_of_the_dates_only_the_years_of_a_plan_count():
    lama = klaim("lama", "5", "tahun", jenis=JenisKlaim.LAMA_RENCANA, tahun=(2028, 2032))
    semua = {p.objek: p.cakupan for p in tanggal.PEMERIKSAAN.jalankan(laporan(klaim=(lama,)))}
    assert semua == {"tahap": None, "rencana/lama": Cakupan.SEMUA}
    assert tanggal.PEMERIKSAAN.cakupan is Cakupan.TIDAK_ADA


def test_prose_against_a_table_made_of_the_same_prose_is_one_printing():
    kalimat = tabel("klaim", {"k": {"nilai": "5"}}, satuan={"nilai": "batang"}, jenis="prosa")
    dari_uraian = tabel("tahap", {"t": {"jumlah": "5"}}, satuan={"jumlah": "batang"}, jenis="prosa")
    isi = laporan((kalimat, dari_uraian, POHON))
    ids = "2031/klaim/k/nilai", "2031/tahap/t/jumlah"
    sekalimat = buku(isi, lulus("k", "sama", *ids), cakupan=Cakupan.SEMUA)
    assert [sekalimat[i].alasan for i in ids] == [SEKALIMAT, SEKALIMAT]
    terhadap_tabel = buku(isi, lulus("k", "sama", ids[0], LP), cakupan=Cakupan.SEMUA)
    assert terhadap_tabel[ids[0]].dihitung and terhadap_tabel[LP].dihitung
    sebutan = buku(isi, replace(lulus("k/sebutan", "cocok", ids[0], LP), cakupan=Cakupan.TIDAK_ADA), cakupan=Cakupan.SEMUA)
    assert not sebutan[LP].dihitung


def test_each_kind_of_figure_has_its_reason():
    sel = {"kosong": "", "strip": "-", "rusak": "tidak terbaca", "kata": "BB"}
    isi = tabel("isi", {"a": sel}, satuan=dict.fromkeys(sel, "batang"))
    urut = tabel("urut", {"a": {"nomor": "1"}}, satuan={"nomor": "nomor"})
    olahan = tabel("olahan", {"a": {"jumlah": "3"}}, satuan={"jumlah": "batang"}, jenis="olahan")
    hasil = buku(laporan((isi, urut, olahan)))
    assert {i.removeprefix("2031/"): c.alasan for i, c in hasil.items()} == {
        "isi/a/kosong": "kosong",
        "isi/a/strip": "hanya bertanda strip",
        "isi/a/rusak": "tidak terbaca",
        "isi/a/kata": "pernyataan atau sebutan dengan kata, bukan angka",
        "urut/a/nomor": "nomor urut, bukan hasil hitungan",
        "olahan/a/jumlah": "disusun situs ini, tidak tercetak di laporan",
    }


def test_figures_of_an_indikator_say_why_they_stand_alone():
    kolom = {"target": "80%", "realisasi": "90%", "uang": "99%", "lalu": "70%", "depan": "85%"}
    t = tabel("utama", {"ik-1-1": kolom}, satuan=dict.fromkeys(kolom, "persen"))
    satu = indikator(
        bacaan_=(bacaan("utama", "IK.1.1", target="80%", realisasi="90%", utama=True),),
        realisasi_anggaran=angka("utama/ik-1-1/uang", "99%"),
        realisasi_lalu={2030: angka("utama/ik-1-1/lalu", "70%")},
        target_depan={2032: angka("utama/ik-1-1/depan", "85%")},
    )
    assert [c.alasan for c in buku(laporan((t,), (satu,))).values()] == [
        "target ditetapkan, bukan hasil hitungan",
        "laporan tidak memuat pembilang dan penyebutnya",
        "laporan tidak memuat pagu dan belanja indikator ini",
        "hasil tahun lain hanya tercetak satu kali",
        "target ditetapkan, bukan hasil hitungan",
    ]
