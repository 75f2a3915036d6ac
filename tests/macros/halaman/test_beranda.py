"""The headline of the year, and how it depends on the target one reads."""

from macros.halaman.beranda import bacaan_tabel, janji_tercapai, setahun_html


def ke(tujuan: str) -> str:
    return tujuan


def test_four_indikator_miss_the_target_that_bab_ii_promised(tahun):
    """Bab II.E promises 95, 90, 95 and 95 for IK.2.1, 5.1, 5.2 and 7.1; Bab III.B prints realisasi 90, 85, 90 and 90."""
    tidak = [kode for kode, capai in zip(tahun.indikator, janji_tercapai(tahun), strict=True) if not capai]
    assert tidak == ["IK.2.1", "IK.5.1", "IK.5.2", "IK.7.1"]


def test_the_first_line_says_both_numbers(tahun):
    baris = setahun_html(tahun, ke)
    assert "23 dari 23 target tercapai" in baris and "<strong>19 dari 23</strong> menurut target yang dijanjikan" in baris


def test_every_reading_has_its_row_and_the_promise_has_one_more(tahun):
    html = bacaan_tabel(tahun, ke)
    assert html.count("<tr>") == 1 + 4 + 1
    assert "Target Penetapan Kinerja, realisasi tabel sasaran" in html
