"""Serapan, sisa and efisiensi are different things."""

import pytest

from lakip_calc.pemeriksaan.istilah import PEMERIKSAAN
from lakip_calc.pemeriksaan.laporan import Hubungan
from lakip_calc.pemeriksaan.putusan import Keparahan, Putusan
from tests.lakip_calc.pemeriksaan.buat import TAHUN, klaim, laporan, tabel

HUBUNGAN = (Hubungan("selisih", ("pagu_rp", "realisasi_rp"), "sisa_rp"), Hubungan("persen", ("realisasi_rp", "pagu_rp"), "persen"))


def belanja(kolom="selisih_rp", isi=("200", "100", "300"), hubungan=HUBUNGAN, satuan="rupiah"):
    baris = {"bibit": ("1.000", "800"), "kantor": ("500", "400"), "jumlah": ("1.500", "1.200")}
    sel = {
        k: {"program": f"Program {k}", "pagu_rp": p, "realisasi_rp": r, kolom: s} for (k, (p, r)), s in zip(baris.items(), isi, strict=True)
    }
    return tabel("belanja", sel, satuan={"pagu_rp": "rupiah", "realisasi_rp": "rupiah", kolom: satuan}, jumlah="jumlah", hubungan=hubungan)


def jalankan(t=None, *klaim, rusak=()):
    r = laporan((t,) if t else (), klaim=klaim, peran={"anggaran": "belanja"}, rusak=frozenset(f"{TAHUN}/{i}" for i in rusak))
    return {p.objek: p for p in PEMERIKSAAN.jalankan(r)}


def kata(teks, istilah, satuan="persen", tentang="Sesuatu"):
    return jalankan(belanja(), klaim("k", teks, satuan, istilah=istilah, tentang=tentang))["k"]


def test_serapan_called_efisiensi():
    gagal = kata("80%", "efisiensi", tentang="Efisiensi belanja kebun")
    assert gagal.keparahan is Keparahan.SEDANG
    assert gagal.alasan == "Efisiensi belanja kebun tercetak 80%. Angka itu sama dengan serapan, yaitu realisasi dibagi pagu."
    assert gagal.angka == tuple(f"{TAHUN}/{i}" for i in ("klaim/k/nilai", "belanja/jumlah/pagu_rp", "belanja/jumlah/realisasi_rp"))
    assert gagal.petunjuk == "istilah-efisiensi"


@pytest.mark.parametrize(("teks", "satuan"), [("300", "rupiah"), ("20%", "persen")])
def test_the_remainder_called_efisiensi(teks, satuan):
    assert "sisa anggaran" in kata(teks, "efisiensi", satuan).alasan


def test_efisiensi_that_is_neither_passes():
    assert kata("12,5%", "efisiensi").putusan is Putusan.LULUS


def test_serapan_by_its_own_name_passes():
    assert kata("80%", "serapan").putusan is Putusan.LULUS


def test_sisa_and_serapan_changed_for_one_another():
    assert kata("20%", "serapan").putusan is Putusan.GAGAL
    assert kata("80%", "sisa").putusan is Putusan.GAGAL
    assert kata("300", "sisa", "rupiah").putusan is Putusan.LULUS


def test_a_figure_that_fits_nothing_says_nothing_about_its_name():
    assert kata("77%", "serapan").putusan is Putusan.TIDAK_BERLAKU


def test_the_figure_of_one_programme_is_found():
    t = tabel(
        "belanja",
        {"a": {"program": "Bibit", "pagu_rp": "4", "realisasi_rp": "3"}},
        satuan=dict.fromkeys(("pagu_rp", "realisasi_rp"), "rupiah"),
        hubungan=HUBUNGAN,
    )
    assert jalankan(t, klaim("k", "75%", "persen", istilah="efisiensi"))["k"].alasan.endswith("realisasi dibagi pagu di baris Bibit.")


@pytest.mark.parametrize(
    ("teks", "satuan", "alasan"), [("telah efisien", "kalimat", "pernyataan tanpa angka"), ("", "persen", "angkanya tidak diisi")]
)
def test_words_without_a_number_are_not_judged(teks, satuan, alasan):
    satu = kata(teks, "efisiensi", satuan)
    assert (satu.putusan, satu.alasan) == (Putusan.TIDAK_BERLAKU, alasan)


def test_a_claim_is_judged_by_its_column_not_by_the_words_of_its_subject():
    assert set(jalankan(belanja(), klaim("k", "80%", "persen", tentang="Efisiensi bibit"))) == set()


@pytest.mark.parametrize("t", [None, belanja(hubungan=())], ids=["tanpa tabel", "tanpa hubungan"])
def test_without_pagu_and_realisasi_nothing_is_known(t):
    satu = jalankan(t, klaim("k", "80%", "persen", istilah="efisiensi"))["k"]
    assert (satu.putusan, satu.alasan) == (Putusan.TIDAK_BERLAKU, "pagu dan realisasi tidak tercetak di tabel anggaran")


def test_a_column_called_efisiensi_that_holds_the_remainder():
    (gagal,) = jalankan(belanja("efisiensi_rp")).values()
    assert (gagal.objek, gagal.keparahan) == ("belanja/efisiensi_rp", Keparahan.SEDANG)
    assert gagal.alasan == "Kolom efisiensi memuat sisa anggaran, yaitu pagu dikurangi realisasi, misalnya 300 di baris Program jumlah."
    assert len(gagal.angka) == 3


def test_a_column_by_its_own_name_passes():
    assert jalankan(belanja("sisa_rp"))["belanja/sisa_rp"].putusan is Putusan.LULUS
    assert jalankan(belanja("serapan", ("80%", "80%", "80%"), satuan="persen"))["belanja/serapan"].putusan is Putusan.LULUS


def test_a_column_called_efisiensi_that_is_something_else_passes():
    assert jalankan(belanja("efisiensi_rp", ("1", "2", "3")))["belanja/efisiensi_rp"].putusan is Putusan.LULUS


def test_an_empty_column_says_nothing():
    assert jalankan(belanja("efisiensi_rp", ("-", "", "tidak terbaca")))["belanja/efisiensi_rp"].putusan is Putusan.TIDAK_BERLAKU


def test_a_whole_cell_proves_it_though_others_are_damaged():
    satu = jalankan(belanja("efisiensi_rp"), rusak=("belanja/bibit/efisiensi_rp", "belanja/jumlah/efisiensi_rp"))["belanja/efisiensi_rp"]
    assert not satu.salah_baca
    assert "misalnya 100 di baris Program kantor" in satu.alasan
    semua = [f"belanja/{k}/efisiensi_rp" for k in ("bibit", "kantor", "jumlah")]
    assert jalankan(belanja("efisiensi_rp"), rusak=semua)["belanja/efisiensi_rp"].salah_baca
