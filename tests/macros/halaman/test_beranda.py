"""The headline of the year, and how it depends on the target one reads."""

import re

from macros.halaman.beranda import bacaan_tabel, janji_belum_html, jawaban_html, jawaban_pertama, rata_bacaan_html
from macros.halaman.kinerja import kalimat_sasaran


def ke(tujuan: str) -> str:
    return tujuan


def test_four_indikator_miss_the_target_that_bab_ii_promised(tahun):
    """Bab II.E promises 95, 90, 95 and 95 for IK.2.1, 5.1, 5.2 and 7.1; Bab III.B prints realisasi 90, 85, 90 and 90."""
    tidak = re.findall(r">(IK\.\d\.\d) ", janji_belum_html(tahun, ke))
    assert tidak == ["IK.2.1", "IK.5.1", "IK.5.2", "IK.7.1"]


def test_the_first_answer_names_the_promises_that_were_missed(tahun):
    janji, _ = jawaban_pertama(tahun, ke)
    assert janji.judul == "19 dari 23 janji tercapai"
    for kode in ("IK.2.1", "IK.5.1", "IK.5.2", "IK.7.1"):
        assert f">{kode} " in janji.isi
    assert janji.isi.count("<a ") == 4


def test_the_second_answer_is_the_money(tahun):
    """Bab III.D: 26.919.075.344 of 32.641.558.000 spent, in two programmes."""
    _, uang = jawaban_pertama(tahun, ke)
    assert uang.judul == "Rp26,92 miliar terpakai"
    assert uang.isi == "Laporan merinci dua program."
    assert "82,47% dari Rp32,64 miliar" in uang.gambar


def test_an_answer_leads_to_its_topic_where_the_year_has_it(tahun):
    semua = list(jawaban_pertama(tahun, ke))
    assert '<h2><a href="2024/topik/janji/">19 dari 23' in jawaban_html(tahun, semua, ["janji"], ke)
    assert "topik/uang" not in jawaban_html(tahun, semua, ["janji"], ke)


def test_a_sasaran_whose_table_prints_another_capaian_says_both(tahun):
    """Bab III.B: Sasaran 4 prints target 90%, realisasi 100%, capaian 100% three times; 100 / 90 = 111,11%. Sasaran 1 prints 111% for it."""
    assert kalimat_sasaran(tahun, tahun.sasaran["SS.4"]) == "Ketiga janji tercapai; capaian dihitung 111,11%, tercetak 100%."
    assert kalimat_sasaran(tahun, tahun.sasaran["SS.1"]) == "Kedelapan janji tercapai; capaian 100,00% sampai 125,00%."


def test_every_reading_has_its_row_and_the_promise_has_one_more(tahun):
    html = bacaan_tabel(tahun, ke)
    assert html.count("<tr>") == 1 + 4 + 1
    assert "Target Penetapan Kinerja, realisasi tabel sasaran" in html


def test_that_a_cap_makes_all_means_alike_is_said_because_it_is_so(tahun):
    """Every indikator reached the target of each table that prints both, so a cap of 100 brings each mean to 100."""
    html = rata_bacaan_html(tahun)
    assert html.count('<td class="angka">100,00%</td><td class="angka">2') == 3  # three tables print capaian, of 21 to 23 indikator
    assert "Dengan batas 100, semua rata-rata menjadi sama" in html
