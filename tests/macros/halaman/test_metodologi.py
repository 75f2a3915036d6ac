"""Worked examples of a scale speak of the year's own scale."""

from macros.halaman.metodologi import pada_skala_tahun


def test_the_examples_of_2024_are_those_that_were_written(tahun):
    """Bab III.B prints 85-100, 70-84, 55-69 and below 55: the scale of the written examples."""
    t = tahun.contoh["predikat"]
    assert pada_skala_tahun(tahun, t).baris == t.baris


def test_another_scale_has_examples_of_its_own(salinan):
    """Below 50 Kurang, 50 to 74 Cukup, 75 to 100 Baik: on each limit, in the gap between 74 and 75, above 100."""
    semua = salinan.baris("jenjang")
    jenjang = [
        ["capaian", "kurang", "Kurang", "", "50"],
        ["capaian", "cukup", "Cukup", "50", "74"],
        ["capaian", "baik", "Baik", "75", "100"],
    ]
    tinggal = [r for r in semua if r[0] != "capaian"]
    tahun = salinan.tulis("jenjang", [*tinggal, *([*r, "Skala rekaan", "dilihat"] for r in jenjang)]).tahun()
    contoh = [r for r in pada_skala_tahun(tahun, tahun.contoh["predikat"]).baris.values() if r["skala"] == "laporan"]
    assert [(r["judul"], r["nilai"], r["predikat"]) for r in contoh] == [
        ("Tepat di batas 50", "50", "Cukup"),
        ("Di celah antara 74 dan 75", "74,5", "Cukup"),
        ("Tepat di batas 75", "75", "Baik"),
        ("Di atas batas tertinggi 100", "101", "Baik"),
    ]
    assert "Baik Sekali" not in {r["predikat"] for r in contoh}
