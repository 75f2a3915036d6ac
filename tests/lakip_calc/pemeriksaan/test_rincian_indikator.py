"""Realisasi beside a list of cases that the report does not say it counts."""

import pytest

from lakip_calc.pemeriksaan.laporan import Rekaman
from lakip_calc.pemeriksaan.putusan import Keparahan, Putusan
from lakip_calc.pemeriksaan.rincian_indikator import PEMERIKSAAN
from tests.lakip_calc.pemeriksaan.buat import TAHUN, bacaan, indikator, laporan, tabel

REKAMAN = Rekaman("uji", "IK.1.1", "hasil_uji", "Sehat")


def satu(realisasi, *hasil, rekaman=REKAMAN, rusak=frozenset()):
    daftar = tabel("uji", {str(n): {"hasil_uji": h} for n, h in enumerate(hasil, start=1)})
    i = indikator(bacaan_=tuple(bacaan(f"t{n}", "IK.1.1", target="80%", realisasi=r, utama=not n) for n, r in enumerate(realisasi)))
    (p,) = PEMERIKSAAN.jalankan(laporan((daftar,), (i,), peran={"uji": "uji"}, rincian=(rekaman,), rusak=rusak))
    return p


EMPAT = ("Sehat", "sehat", "Sakit", "-")


def test_each_share_that_the_list_may_give_passes():
    assert satu(["50%", "66,67%", "75%"], *EMPAT).putusan is Putusan.LULUS


def test_another_share_is_a_remark_since_the_indikator_may_count_something_else():
    p = satu(["95%", "50%"], *EMPAT)
    assert (p.putusan, p.keparahan, p.tercetak, p.dihitung) == (Putusan.GAGAL, Keparahan.CATATAN, "95%", "50%, 66,67%, dan 75%")
    assert p.judul == "IK.1.1 Pohon: realisasi 95%; daftar yang menerangkannya memuat 2 “Sehat” dari 4"
    assert "1 tanpa hasil" in p.alasan and p.alasan.endswith("Laporan tidak menerangkan apa yang dihitung indikator ini.")


def test_damage_counts_only_where_another_reading_would_give_the_figure():
    rusak = frozenset({f"{TAHUN}/uji/3/hasil_uji"})
    assert satu(["100%"], *EMPAT, rusak=rusak).salah_baca
    assert not satu(["95%"], *EMPAT, rusak=rusak).salah_baca


@pytest.mark.parametrize(
    "p",
    [
        satu(["95%"], "Sehat", "tidak terbaca"),
        satu(["95%"]),
        satu(["BB"], *EMPAT),
        satu(["95%"], *EMPAT, rekaman=Rekaman("uji", "IK.9.9", "hasil_uji", "Sehat")),
        satu(["95%"], *EMPAT, rekaman=Rekaman("uji", "IK.1.1")),
    ],
)
def test_what_cannot_be_counted_says_so(p):
    assert p.putusan is Putusan.TIDAK_BERLAKU
