"""One year, computed once: money, AKIP, promises and means, as the report's own figures give them by hand."""

from dataclasses import replace
from decimal import Decimal
from fractions import Fraction

import pytest

from lakip_calc.besaran import Hasil, TidakDihitung
from lakip_calc.pemeriksaan.putusan import Keparahan, Penerapan, Putusan, Temuan
from macros.tahun.hitungan import menurut_bobot, penting, sama, sedikit_baris


@pytest.fixture
def hitungan(tahun):
    return tahun.hitungan


def nilai(hasil) -> Decimal:
    assert isinstance(hasil, Hasil)
    return hasil.nilai


def persen(bagian: int, keseluruhan: int) -> Decimal:
    """A percentage with two digits, by whole numbers only."""
    return Decimal(round(Fraction(bagian, keseluruhan) * 10000)).scaleb(-2)


def dua(hasil) -> Decimal:
    return round(nilai(hasil), 2)


# --- money -----------------------------------------------------------------------------------


def test_the_money_of_the_year_is_that_of_bab_iii_d(hitungan):
    """Pagu 32,641,558,000, realisasi 26,919,075,344; the report prints 5,722,482,656 and 82.47 % beside them."""
    total = hitungan.uang.total
    assert (total.pagu.nilai, total.realisasi.nilai) == (32641558000, 26919075344)
    assert nilai(total.sisa) == 5722482656
    assert dua(total.serapan) == Decimal("82.47")
    assert nilai(total.porsi) == nilai(total.porsi_realisasi) == 100


def test_each_programme_has_its_own_money_and_its_share(hitungan):
    """The report prints 5,707,139,058 and 81.10 % for Pemilu, 15,343,598 and 99.37 % for Dukungan Manajemen."""
    pemilu, dukungan = hitungan.uang.program
    assert (pemilu.kunci, dukungan.kunci) == ("pemilu", "dukungan-manajemen")
    assert [nilai(b.sisa) for b in (pemilu, dukungan)] == [5707139058, 15343598]
    assert [dua(b.serapan) for b in (pemilu, dukungan)] == [Decimal("81.10"), Decimal("99.37")]
    assert dua(pemilu.porsi) == persen(30194636000, 32641558000)
    assert dua(pemilu.porsi_realisasi) == persen(24487496942, 26919075344)


def test_the_rows_stand_as_printed_the_total_last(hitungan):
    assert [(b.kunci, b.jumlah) for b in hitungan.uang.baris] == [("pemilu", False), ("dukungan-manajemen", False), ("jumlah", True)]


# --- efisiensi -------------------------------------------------------------------------------


def test_efisiensi_is_refused_both_ways_because_no_table_prints_outputs(hitungan):
    for ditolak in (hitungan.efisiensi.cara_249, hitungan.efisiensi.cara_214):
        assert isinstance(ditolak, TidakDihitung)
        assert ditolak.alasan.startswith("tidak ada data keluaran") and ditolak.kurang


def test_if_all_output_were_delivered_efisiensi_would_be_what_was_left_of_the_pagu(hitungan):
    bersyarat = hitungan.efisiensi.bersyarat
    assert dua(bersyarat) == persen(5722482656, 32641558000)
    assert bersyarat.catatan, "the assumption belongs beside the figure"


# --- AKIP ------------------------------------------------------------------------------------


def test_the_akip_score_is_the_sum_of_its_four_components(hitungan):
    """24,00 + 23,10 + 10,35 + 12,75 = 70,20, which the report prints too; above 70 is BB."""
    akip = hitungan.akip
    assert [k.nilai.nilai for k in akip.komponen] == [Decimal("24.00"), Decimal("23.10"), Decimal("10.35"), Decimal("12.75")]
    assert nilai(akip.total) == akip.tercetak.nilai == Decimal("70.20")
    assert akip.bobot_tercetak.nilai == 100
    assert akip.predikat.predikat == "BB"


def test_each_component_says_what_it_reached_of_its_weight(hitungan):
    """24 of 30, 23,10 of 30, 10,35 of 15, 12,75 of 25."""
    assert [nilai(k.bagian) for k in hitungan.akip.komponen] == [80, 77, 69, 51]


def test_a_year_without_a_budget_has_no_money_but_keeps_its_promises(kecil):
    kecil.hapus("tabel", "anggaran").jalur("anggaran").unlink()
    for tabel, kolom in (("klaim", "merujuk"), ("bacaan-ocr", "tabel")):
        kepala, *baris = kecil.baris(tabel)
        kecil.tulis(tabel, [kepala, *(r for r in baris if not r[kepala.index(kolom)].startswith("anggaran"))])
    hitungan = kecil.tahun().hitungan
    with pytest.raises(KeyError, match="tidak punya tabel dengan peran 'anggaran'"):
        _ = hitungan.uang
    assert hitungan.janji.semua == 23


# --- promises --------------------------------------------------------------------------------


def test_four_indikator_miss_the_target_that_bab_ii_promised(hitungan):
    """Bab II.E promises 95, 90, 95 and 95 for IK.2.1, 5.1, 5.2 and 7.1; Bab III.B prints realisasi 90, 85, 90 and 90."""
    janji = hitungan.janji
    assert janji.tidak_tercapai == ("IK.2.1", "IK.5.1", "IK.5.2", "IK.7.1")
    assert (len(janji.tercapai), janji.tanpa_angka, janji.semua) == (19, (), 23)
    dijanjikan = [hitungan.kesimpulan[k] for k in janji.tidak_tercapai]
    assert [(k.janji.target.nilai, k.hasil.nilai) for k in dijanjikan] == [(95, 90), (90, 85), (95, 90), (95, 90)]
    assert not any(k.tercapai for k in dijanjikan)


def test_the_verdict_tells_both_targets_where_they_differ(hitungan):
    """Bab III.B prints 90, 85, 90 and 90 as targets of the four, which the results reach."""
    for kode, acuan in (("IK.2.1", 90), ("IK.5.1", 85), ("IK.5.2", 90), ("IK.7.1", 90)):
        k = hitungan.kesimpulan[kode]
        assert k.berbeda and (k.acuan.target.nilai, k.acuan.tercapai) == (acuan, True)
        assert k.penentu is k.janji


def test_by_the_leading_table_every_target_was_met(hitungan):
    assert len(hitungan.ketercapaian.tercapai) == hitungan.ketercapaian.semua == 23


# --- readings --------------------------------------------------------------------------------


def test_every_reading_is_counted_in_the_order_of_bacaan_csv(hitungan):
    assert [(b.tabel, b.utama) for b in hitungan.bacaan] == [
        ("perjanjian-kinerja", False),
        ("pengukuran", False),
        ("capaian-sasaran", True),
        ("kotak-indikator", False),
    ]


def test_the_plan_prints_no_realisasi_so_nothing_was_met_in_it(hitungan):
    rencana = hitungan.rencana
    assert rencana is hitungan.bacaan[0] and hitungan.utama is hitungan.bacaan[2]
    assert len(rencana.ketercapaian.tanpa_angka) == 23
    assert rencana.rata is None and rencana.rata_tercetak is None and rencana.banyak_angka == 0


def test_a_table_that_lacks_an_indikator_says_so(hitungan):
    """IK.1.6 is not in Bab III.A; IK.4.2 and IK.4.3 have no box."""
    _, pengukuran, utama, kotak = hitungan.bacaan
    assert "IK.1.6" in pengukuran.ketercapaian.tanpa_angka
    assert {"IK.4.2", "IK.4.3"} <= set(kotak.ketercapaian.tanpa_angka)
    assert pengukuran.banyak_angka <= 22 and kotak.banyak_angka <= 21 and utama.banyak_angka == 23


def test_the_mean_of_the_leading_table_is_that_of_its_23_figures(hitungan):
    """16 of them are 100; IK.1.2 is 100/95, IK.1.4 100/80, and IK.1.5, 1.6, 4.1, 4.2, 4.3 are 100/90."""
    jumlah = 16 * 100 + Fraction(10000, 95) + Fraction(10000, 80) + 5 * Fraction(10000, 90)
    utama = hitungan.bacaan[2]
    assert dua(utama.rata.tanpa_batas) == Decimal(round(jumlah / 23 * 100)).scaleb(-2)
    assert nilai(utama.rata.dengan_batas) == 100, "with a cap of 100 nothing is left to tell"


def test_the_leading_table_agrees_with_itself_everywhere(hitungan):
    assert hitungan.bacaan[2].sama == 23


def test_two_readings_are_equal_where_target_and_realisasi_are(tahun):
    """IK.2.1: the plan promises 95, the leading table prints 90. IK.1.1: both print 95."""
    beda, tetap = tahun.indikator["IK.2.1"], tahun.indikator["IK.1.1"]
    assert not sama(beda.utama, beda.bacaan[0])
    assert sama(tetap.utama, tetap.bacaan[0])
    assert not sama(tetap.utama, replace(tetap.bacaan[0], target=None)), "a table without the indikator equals nothing"


# --- findings --------------------------------------------------------------------------------


def temuan(keparahan: Keparahan, *angka: str, id: str = "uji-satu", salah_baca: bool = False) -> Temuan:
    return Temuan(
        id, "uji", "uji", Penerapan("satu", Putusan.GAGAL, "alasan", angka, keparahan=keparahan, salah_baca=salah_baca, judul="Uji: satu")
    )


def test_a_finding_counts_unless_it_is_a_note_or_perhaps_a_misreading():
    assert all(penting(temuan(k)) for k in (Keparahan.BERAT, Keparahan.SEDANG, Keparahan.RINGAN))
    assert not penting(temuan(Keparahan.CATATAN))
    assert not penting(temuan(Keparahan.BERAT, salah_baca=True))


def test_the_heaviest_finding_comes_first():
    satu, dua_, tiga = temuan(Keparahan.RINGAN, id="a"), temuan(Keparahan.BERAT, id="z"), temuan(Keparahan.BERAT, id="b")
    assert sorted((satu, dua_, tiga), key=menurut_bobot) == [tiga, dua_, satu]


def test_a_finding_about_more_than_four_rows_is_about_the_whole():
    empat = [f"2024/dpt/baris-{n}/l" for n in range(4)]
    assert sedikit_baris(temuan(Keparahan.BERAT, *empat, "2024/dpt/baris-0/p"))
    assert not sedikit_baris(temuan(Keparahan.BERAT, *empat, "2024/dpt/lain/l"))


def test_the_year_knows_its_findings_that_count_and_those_without_an_answer(tahun):
    assert all(penting(t) for t in tahun.temuan_penting)
    assert {t.id for t in tahun.temuan_penting} == {t.id for t in tahun.hasil_periksa.temuan if penting(t)}
    assert tahun.temuan_terbuka == tahun.temuan_penting, "the office has not answered any finding yet"
