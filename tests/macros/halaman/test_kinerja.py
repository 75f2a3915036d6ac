"""What the pages of indikator and sasaran say: the verdict by the promise, four figures with what belongs to them, folds that count."""

import re

import pytest

from macros.halaman import cerita, kinerja, uang
from macros.halaman.temuan import temuan_indikator
from macros.kosakata import kosakata
from macros.tahun.situs import Situs
from macros.tulisan.lipat import lipat_html
from tests.macros.bermacam import kantor


def ke(tujuan: str) -> str:
    return tujuan


def teks(html: str) -> str:
    """The words of a piece of a page, without the marks of findings."""
    tanpa_tanda = re.sub(r' <a class="tanda".*?</a>', "", html)
    return " ".join(re.sub(r"<[^>]+>", " ", tanpa_tanda.replace("<br>", "; ")).split())


def angka(html: str) -> dict[str, str]:
    """Each figure by its name, with what stands below it."""
    return {teks(nama): teks(isi) for nama, isi in re.findall(r"<dt>(.*?)</dt>(.*?)</div>", html)}


# --- verdict and figures ----------------------------------------------------------------------------


def test_four_figures_stand_below_the_verdict(tahun):
    """Bab II.E promises 90% for IK.5.1; Bab III.B prints target, result 85%, capaian 100%, budget 97,78%."""
    assert angka(kinerja.hasil_html(tahun, tahun.indikator["IK.5.1"], ke)) == {
        "Janji": "90% Tabel sasaran (Bab III.B): 85%",
        "Hasil": "85%",
        "Capaian": "100,00% hitungan situs terhadap target 85%; di laporan 100%; predikat Baik Sekali",
        "Anggaran terpakai": "97,78%",
    }


def test_one_target_is_told_once(tahun):
    """80% in Bab II.E and in Bab III.B; 100 / 80 is 125."""
    isi = angka(kinerja.hasil_html(tahun, tahun.indikator["IK.1.4"], ke))
    assert (isi["Janji"], isi["Capaian"]) == ("80%", "125,00% hitungan situs; di laporan 125%; predikat Baik Sekali")


def test_a_figure_that_does_not_exist_says_why(tmp_path):
    tahun = kantor(
        tmp_path,
        {
            "IK.1": {"satuan": "tanggal", "polaritas": "minimize", "target": "31 Maret 2031", "realisasi": "30 Maret 2031"},
            "IK.2": {"target": "95%", "realisasi": ""},
        },
    ).tahun()
    tanggal, belum = (tahun.indikator[k] for k in ("IK.1", "IK.2"))
    assert angka(kinerja.hasil_html(tahun, tanggal, ke))["Capaian"].startswith("tidak dihitung target dan realisasi berupa tanggal;")
    assert "realisasi belum dilaporkan" in angka(kinerja.hasil_html(tahun, belum, ke))["Capaian"]
    assert kinerja.cara_html(tahun, tanggal, ke) == ""


@pytest.mark.parametrize(
    ("kode", "kalimat"),
    [
        ("SS.1", "Kedelapan janji tercapai."),
        ("SS.2", "1 dari 2 janji tercapai. Yang tidak: IK.2.1 Badan adhoc (hasil 90%, janji 95%) ."),
        ("SS.7", "0 dari 1 janji tercapai. Yang tidak: IK.7.1 Laporan keuangan dan BMN (hasil 90%, janji 95%) ."),
    ],
)
def test_a_sasaran_names_the_promises_that_were_missed(tahun, kode, kalimat):
    assert teks(kinerja.kesimpulan_sasaran_html(tahun, tahun.sasaran[kode], ke)).replace(") .", ").") == kalimat.replace(") .", ").")


def test_what_cannot_be_judged_is_not_called_missed(tmp_path):
    tahun = kantor(tmp_path, {"IK.1": {"target": "95%", "realisasi": "95%"}, "IK.2": {"target": "95%", "realisasi": ""}}).tahun()
    kalimat = teks(kinerja.kesimpulan_sasaran_html(tahun, next(iter(tahun.sasaran.values())), ke))
    assert "Yang tidak dapat dinilai: IK.2" in kalimat and "Yang tidak:" not in kalimat


def test_the_akip_score_stands_beside_its_sum(tahun):
    """24,00 + 23,10 + 10,35 + 12,75 is 70,20 (Bab III.B, IK.1.4)."""
    assert angka(uang.akip_html(tahun, "ik-1-4-predikat", ke)) == {
        "Nilai AKIP": "70,20 hitungan situs 70,20",
        "Predikat": "BB di laporan BB",
    }


# --- what is folded -----------------------------------------------------------------------------------


def test_a_fold_is_reached_by_its_heading_and_by_the_name_it_had():
    assert lipat_html("A & B", "isi", "a-b", lama="dulu") == (
        '<details class="lk-lipat" id="dulu"><summary><h2 id="a-b">A &amp; B</h2></summary>isi</details>'
    )


def test_the_formula_tells_what_is_to_be_known_about_its_predikat(tahun):
    isi = teks(kinerja.cara_html(tahun, tahun.indikator["IK.1.4"], ke))
    assert isi.startswith("Cara menghitung 100% ÷ 80% × 100 = 125,00%")
    assert "Nilai ini melewati skala, yang berakhir pada 100. Situs memakai predikat tertinggi: Baik Sekali." in isi


def test_every_place_is_named_and_the_one_that_the_site_uses_is_marked(tahun):
    isi = teks(kinerja.bacaan_html(tahun, tahun.indikator["IK.1.1"], ke))
    assert isi.startswith("Angka ini dicetak di empat tempat") and "Situs memakai baris bertanda ●." in isi
    assert isi.count("dipakai situs ini") == 1


def test_a_heading_counts_what_stands_behind_it(tahun):
    """SS 1, butir 6 and 2: the report tells of these activities, and of one obstacle with its effort for IK.1.3."""
    banyak = len(tahun.baris("kegiatan", indikator="IK.1.2", jenis="kegiatan"))
    assert f">Kegiatan ({banyak})</h2>" in cerita.kegiatan_html(tahun, "IK.1.2", ke)
    assert ">Hambatan dan upaya (tidak ada di laporan)</h2>" in cerita.hambatan_html(tahun, "IK.1.1", ke)


def test_where_the_prose_states_nothing_there_is_no_fold(tahun):
    def klaim(nama: str) -> str:
        return cerita.klaim_html(tahun, lambda r: r["bagian"] == nama, nama, lambda t: t, lambda _: "")

    assert klaim("Bab IX") == ""
    assert cerita.disebut_penutup_html(tahun, lambda t: t, lambda _: "", sasaran="SS.1", indikator="") == ""


# --- the way on ------------------------------------------------------------------------------------------


def test_findings_on_the_page_of_an_indikator_do_not_repeat_its_name(tahun):
    isi = temuan_indikator(tahun, "IK.2.1", ke)
    assert ">Dijanjikan 95%, dinilai dengan target 90%; hasil 90%, janji tidak tercapai</a>" in isi
    assert isi.count("<li>") == 3 and "IK.2.1 Badan adhoc" not in isi


def test_an_indikator_leads_to_the_topic_that_answers_it(tahun):
    kata = kosakata(Situs([tahun]), lambda: "2024/indikator/ik-3-2/", lambda: "2024/indikator/ik-3-2.md")
    assert 'href="../../topik/dana-kampanye/"' in kata["topik_indikator"]("IK.3.2")
    assert kata["topik_indikator"]("IK.8.2") == ""
