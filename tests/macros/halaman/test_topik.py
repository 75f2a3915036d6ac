"""Pages by question: the answers of every office, held against the report; what it lacks; what people ask further."""

import re
from html import unescape

import pytest

from macros.halaman.topik import (
    di_laporan_html,
    jawaban_html,
    sisa_tanya,
    tabel_topik_html,
    tanya_topik_html,
    tidak_dimuat,
    tidak_dimuat_html,
)
from macros.modul.topik import semua_topik
from macros.tahun.muat import muat_tahun
from macros.tahun.tahun import Tahun
from macros.tautan.alamat import ke_halaman
from tests.macros.bermacam import TAHUN, kantor

KE = ke_halaman("2024/topik/uang/")


def kata(html: str) -> str:
    """The words of a piece, without the counts of findings."""
    polos = re.sub(r'<a class="tanda".*?</a>', "", str(html))
    return " ".join(unescape(re.sub(r"<[^>]+>", " ", polos)).replace(" .", ".").split())


def rapat(teks: str) -> str:
    return re.sub(r"\s+([.,;)])|(\()\s+", r"\1\2", teks)


def jawaban(tahun, kode: str) -> str:
    return rapat(kata(jawaban_html(tahun, semua_topik(tahun)[kode], KE)))


def baris(tahun, kode: str) -> list[list[str]]:
    """The short table of a topic, row by row."""
    isi = str(tabel_topik_html(semua_topik(tahun)[kode], KE))
    return [[kata(s) for s in re.findall(r"<t[hd][^>]*>(.*?)</t[hd]>", b, re.S)] for b in re.findall(r"<tr[^>]*>(.*?)</tr>", isi, re.S)]


# --- money (Bab III.C and III.D) -------------------------------------------------------------------


def test_money_is_told_with_the_printed_figures_and_what_it_was_for(tahun):
    """24.487.496.942 of 26.919.075.344 is 90,97%."""
    isi = jawaban(tahun, "uang")
    assert isi.startswith("Rp26.919.075.344 dari Rp32.641.558.000 terpakai, yaitu 82,47%. Sisanya Rp5.722.482.656.")
    assert "90,97% di antaranya untuk Penyelenggaraan Pemilu." in isi
    assert "Laporan hanya merinci uang menurut dua program." in isi
    assert semua_topik(tahun)["uang"].singkat == "Rp26,92 miliar dari Rp32,64 miliar terpakai (82,47%)"


def test_money_per_programme_in_short(tahun):
    assert baris(tahun, "uang") == [
        ["Program", "Anggaran", "Terpakai", "Bagian"],
        ["Penyelenggaraan Pemilu", "Rp30,19 miliar", "Rp24,49 miliar", "81,10%"],
        ["Dukungan Manajemen", "Rp2,45 miliar", "Rp2,43 miliar", "99,37%"],
        ["Jumlah", "Rp32,64 miliar", "Rp26,92 miliar", "82,47%"],
    ]


def test_a_figure_of_an_answer_leads_to_its_row_and_carries_its_findings(tahun):
    isi = str(jawaban_html(tahun, semua_topik(tahun)["uang"], KE))
    assert '<a class="angka" href="../../data/anggaran/#anggaran-jumlah">Rp26.919.075.344</a> <a class="tanda"' in isi


# --- promises (Bab II.E against the tables of Bab III.B) --------------------------------------------


def test_four_promises_were_missed_and_are_named(tahun):
    isi = jawaban(tahun, "janji")
    assert isi.startswith("19 dari 23 janji tercapai. Yang tidak: IK.2.1 Badan adhoc, IK.5.1 Penyiapan pungut hitung, IK.5.2")
    assert "Tabel sasaran (Bab III.B) menilai dengan target lain dan menyebut 23 dari 23 tercapai." in isi


def test_the_missed_promises_stand_beside_their_results(tahun):
    assert [b[1:] for b in baris(tahun, "janji")] == [
        ["Janji", "Hasil", "Dinilai dengan"],
        ["95%", "90%", "90%"],  # IK.2.1
        ["90%", "85%", "85%"],  # IK.5.1
        ["95%", "90%", "90%"],  # IK.5.2
        ["95%", "90%", "90%"],  # IK.7.1
    ]


def test_without_a_plan_the_target_is_judged(tahun):
    semua = {k: t for k, t in tahun.tabel.items() if k != "perjanjian-kinerja"}
    semua["bacaan"] = semua["bacaan"].berisi([r for r in semua["bacaan"].baris.values() if r["tabel"] != "perjanjian-kinerja"])
    t = Tahun(tahun.tahun, semua, tahun.lepas, tahun.contoh)
    topik = semua_topik(t)["janji"]
    assert topik.judul == "Target mana yang tidak tercapai?" and topik.singkat == "23 dari 23 target tercapai"
    assert rapat(kata(topik.jawaban(KE))) == "Semua 23 target tercapai."
    assert topik.tabel(KE) == ""


def test_a_small_office_has_only_the_topics_of_its_tables(tmp_path):
    satu = {"satuan": "", "polaritas": "maximize", "skala": "", "target": "80%", "realisasi": "70%"}
    kantor(tmp_path, {"A.1": satu})
    t = muat_tahun(tmp_path, TAHUN)
    semua = semua_topik(t)
    assert set(semua) == {"janji", "bisa-dipercaya"}  # no money, no AKIP, no elections, no desk
    assert semua["janji"].singkat == "0 dari 1 janji tercapai"
    assert all(jawaban_html(t, topik, KE) for topik in semua.values())


# --- AKIP (Bab III.B, Sasaran Strategis 1, butir 4) --------------------------------------------------


def test_the_akip_score_is_that_of_the_year_before(tahun):
    isi = jawaban(tahun, "akip")
    assert isi.startswith("70,20 dari 100,00, predikat BB. Nilai ini untuk tahun 2023")
    assert baris(tahun, "akip")[4] == ["Evaluasi Akuntabilitas Kinerja Internal", "12,75", "25,00", "51,00%"]  # 12,75 of 25 is 51%


# --- trust ------------------------------------------------------------------------------------------


def test_the_verdict_on_trust_adds_up(tahun):
    """Every application that could be decided is told once: it agrees, it does not, it is a note, the scan may be wrong."""
    diperiksa, cocok, tidak, _, catatan, salah = map(int, re.findall(r"\b(\d+)\b(?! dari)", jawaban(tahun, "bisa-dipercaya"))[:6])
    assert cocok + tidak + catatan + salah == diperiksa
    kepala, *isi = baris(tahun, "bisa-dipercaya")
    assert kepala == ["Yang dicocokkan", "Cocok", "Tidak", "Catatan"]
    cocok_, tidak_, catatan_ = (sum(int(b[n]) for b in isi) for n in (1, 2, 3))
    assert (cocok_, tidak_, catatan_) == (cocok, tidak, catatan + salah)


def test_the_conclusions_that_change_are_named_the_promises_once(tahun):
    isi = jawaban(tahun, "bisa-dipercaya")
    assert "Kesimpulan yang berubah: 19 dari 23 janji tercapai, bukan 23 " in isi
    assert "laki-laki 88.783, padahal barisnya berjumlah 88.657" in isi and "Sasaran 5: realisasi anggaran 77,61%" in isi
    assert "IK.5.1" not in isi


# --- what the report lacks, what people ask further --------------------------------------------------


@pytest.mark.parametrize(
    ("topik", "kurang"),
    [
        ("uang", "gaji pegawai dan honor badan adhoc"),
        ("janji", "sebab janji tidak tercapai"),
        ("pemilih", "pengguna hak pilih dan partisipasi"),
        ("suara", "angka hasil pemilihan wali kota"),
        ("suara", "pengguna hak pilih dan partisipasi"),
        ("suara-ulang", "biaya pemungutan suara ulang"),
        ("dana-kampanye", "alasan tidak patuh menurut auditor"),
        ("badan-adhoc", "banyaknya anggota KPPS dan namanya"),
        ("akip", "nilai AKIP atas tahun 2024"),
        ("minta-informasi", "nama ketua dan anggota"),
        ("bisa-dipercaya", "lampiran dan dokumen sumbernya"),
    ],
)
def test_what_the_report_lacks_is_said_where_people_look_for_it(tahun, topik, kurang):
    semua = semua_topik(tahun)
    assert kurang in [r["kurang"] for r in tidak_dimuat(tahun, semua[topik])]
    isi = kata(tidak_dimuat_html(tahun, semua[topik], semua, KE))
    assert kurang[0].upper() + kurang[1:] in isi
    assert ("Cara memintanya ke kantor" in isi) == (topik != "minta-informasi")


@pytest.mark.parametrize(
    ("topik", "kalimat"),
    [("suara", "bukan kursi dan calon terpilih"), ("suara-ulang", "Alasan putusan itu tidak dimuat")],
)
def test_what_most_people_look_for_in_vain_stands_in_the_answer(tahun, topik, kalimat):
    assert kalimat in jawaban(tahun, topik)
    semua = semua_topik(tahun)
    assert not {r.kunci for r in tidak_dimuat(tahun, semua[topik])} & set(semua[topik].dijawab)


def test_a_question_that_the_topic_answers_is_not_asked_again(tahun):
    for kode in semua_topik(tahun):
        assert f"topik/{kode}/" not in [r["halaman"] for r in sisa_tanya(tahun, kode)]
    assert "Kapan masa kampanye?" in kata(tanya_topik_html(tahun, "dana-kampanye", KE))


def test_every_topic_tells_its_place_and_leads_on(tahun):
    for kode, t in semua_topik(tahun).items():
        isi = str(di_laporan_html(tahun, t, KE))
        assert isi.count("<a ") >= 2, kode
        assert "{tahun}" not in isi and t.singkat and t.judul and t.pintu
