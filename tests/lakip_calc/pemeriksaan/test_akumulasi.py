"""What is called a sum is worked out from its parts."""

import pytest

from lakip_calc.pemeriksaan.akumulasi import PEMERIKSAAN
from lakip_calc.pemeriksaan.laporan import SifatKlaim
from lakip_calc.pemeriksaan.putusan import Keparahan, Putusan
from tests.lakip_calc.pemeriksaan.buat import bacaan, indikator, klaim, laporan


def jawab(angka, *tiga, besaran="capaian"):
    """Target, realisasi and printed capaian of each indikator of one sasaran; the answers by what was looked at."""
    semua = tuple(
        indikator(kode, bacaan_=(bacaan("utama", kode, target=t, realisasi=r, capaian=c, utama=True),))
        for kode, (t, r, c) in zip(("IK.1.1", "IK.1.2"), tiga, strict=True)
    )
    k = klaim("gabungan", angka, "persen", sasaran="SS.1", besaran=(besaran,), sifat=SifatKlaim.AKUMULASI)
    return {p.objek: p for p in PEMERIKSAAN.jalankan(laporan(indikator=semua, klaim=(k,)))}


PENUH = ("80%", "80%", "100%")
LEBIH = ("80%", "100%", "100%")


def test_the_mean_of_what_target_and_realisasi_give_passes_but_is_no_sum():
    p = jawab("100%", PENUH, PENUH)
    assert p["gabungan"].putusan is Putusan.LULUS
    assert (p["kata"].putusan, p["kata"].keparahan) == (Putusan.GAGAL, Keparahan.RINGAN)
    assert p["kata"].judul == "Sasaran 1: “akumulasi” 100% adalah rata-rata; jumlahnya 200%"


def test_the_sum_itself_passes_in_word_and_figure():
    p = jawab("200%", PENUH, PENUH)
    assert p["gabungan"].putusan is Putusan.LULUS and p["kata"].putusan is Putusan.TIDAK_BERLAKU


def test_a_figure_that_no_way_of_gathering_gives_fails():
    p = jawab("100%", LEBIH, PENUH)["gabungan"]
    assert (p.putusan, p.keparahan, p.tercetak, p.dihitung) == (Putusan.GAGAL, Keparahan.SEDANG, "100%", "112,50%")
    assert p.judul == "Sasaran 1: capaian “akumulasi” disebut 100%; dari target dan realisasinya rata-rata 112,50%"
    assert "IK.1.1 125%" in p.alasan and "jumlahnya 225%" in p.alasan and "mencetak 100%" in p.alasan


@pytest.mark.parametrize(
    "p", [jawab("", PENUH, PENUH), jawab("100%", ("BB", "BB", "100%"), PENUH), jawab("100%", PENUH, PENUH, besaran="realisasi_anggaran")]
)
def test_what_cannot_be_worked_out_says_so(p):
    assert p["gabungan"].putusan is Putusan.TIDAK_BERLAKU


def test_the_word_is_not_judged_where_a_part_is_not_printed():
    assert jawab("100%", ("80%", "80%", "-"), PENUH)["kata"].putusan is Putusan.TIDAK_BERLAKU
