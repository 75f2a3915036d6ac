"""Baris, nama, rencana, dan bab: what one part of the report has and another lacks."""

import pytest

from lakip_calc.pemeriksaan.kelengkapan_tabel import PEMERIKSAAN, kata
from lakip_calc.pemeriksaan.laporan import JenisKlaim, Sasaran
from lakip_calc.pemeriksaan.putusan import Keparahan, Putusan
from tests.lakip_calc.pemeriksaan.buat import bacaan, indikator, klaim, laporan, tabel


def jawaban(laporan):
    semua = list(PEMERIKSAAN.jalankan(laporan))
    assert len({p.objek for p in semua}) == len(semua)
    return {p.objek: p for p in semua}


def dibaca(*, ada=True, nama=None, **lain):
    """One indikator in the plan, in the leading table, in a second table where `ada`, and in a box."""
    bacaan_ = (
        bacaan("rencana", "IK.1.1", target="80%"),
        bacaan("utama", "IK.1.1", target="80%", realisasi="80%", utama=True),
        bacaan("kedua", "IK.1.1", target="80%", realisasi="80%", ada=ada),
        bacaan("kotak", "IK.1.1", ada=False),
    )
    satu = indikator("IK.1.1", bacaan_=bacaan_, **({"nama_tercetak": nama} if nama else {}))
    return laporan((tabel("kotak", {}),), (satu,), peran={"kotak": "kotak"}, **lain)


def test_indikator_in_every_table_passes_and_the_box_is_left_to_another_check():
    semua = jawaban(dibaca())
    assert {o for o in semua if o.endswith("/IK.1.1")} == {"rencana/IK.1.1", "utama/IK.1.1", "kedua/IK.1.1", "nama/IK.1.1"}
    assert semua["kedua/IK.1.1"].putusan is Putusan.LULUS


def test_indikator_that_a_table_lacks_is_a_finding_that_points_at_its_other_readings():
    salah = jawaban(dibaca(ada=False))["kedua/IK.1.1"]
    assert (salah.putusan, salah.keparahan, salah.petunjuk) == (Putusan.GAGAL, Keparahan.SEDANG, "baris-hilang")
    assert "0 dari 1 indikator tercetak" in salah.alasan
    assert salah.angka == ("2031/rencana/ik-1-1/target", "2031/utama/ik-1-1/target")


@pytest.mark.parametrize(
    "nama",
    ["Persentase pohon yang disiram", "POHON YANG DISIRAM", "Pohon, yang disiram.", "Persentase  Pohon/yang disiram"],
)
def test_case_punctuation_and_leading_persentase_are_no_difference(nama):
    semua = jawaban(dibaca(nama={"rencana": "Persentase pohon yang disiram", "kedua": nama}))
    assert semua["nama/IK.1.1"].putusan is Putusan.LULUS


def test_and_may_be_a_slash():
    assert kata("Pohon dan semak") == kata("Persentase pohon/semak")


def test_other_words_in_a_name_are_a_finding():
    salah = jawaban(dibaca(nama={"rencana": "Persentase pohon yang disiram", "kedua": "Persentase pohon yang dipupuk"}))["nama/IK.1.1"]
    assert (salah.putusan, salah.keparahan) == (Putusan.GAGAL, Keparahan.RINGAN)
    assert (
        salah.alasan == "Tercetak “Persentase pohon yang disiram” di Tabel rencana, tetapi “Persentase pohon yang dipupuk” di Tabel kedua."
    )


def test_what_the_prose_calls_an_indikator_is_a_name_too():
    k = klaim("nama", "Pohon yang tumbuh", jenis=JenisKlaim.NAMA_INDIKATOR, indikator="IK.1.1")
    salah = jawaban(dibaca(nama={"utama": "Pohon yang disiram"}, klaim=(k,)))["nama/IK.1.1"]
    assert salah.putusan is Putusan.GAGAL and salah.tempat == "Bab I"


def test_name_printed_once_or_unreadable_does_not_apply():
    semua = jawaban(dibaca(nama={"rencana": "Pohon yang disiram", "kedua": "tidak terbaca"}))
    assert semua["nama/IK.1.1"].putusan is Putusan.TIDAK_BERLAKU


def renstra(*nama):
    return tabel("renstra", {str(n): {"sasaran": s} for n, s in enumerate(nama)})


def setahun(menengah, *nama):
    sasaran = tuple(Sasaran(f"SS.{n}", s, ()) for n, s in enumerate(nama))
    return laporan((menengah,), sasaran=sasaran, peran={"sasaran_renstra": "renstra"})


def test_the_same_sasaran_in_both_plans_pass():
    assert jawaban(setahun(renstra("Taman hijau", "Air bersih"), "Air bersih.", "TAMAN HIJAU"))["renstra/sasaran"].putusan is Putusan.LULUS


@pytest.mark.parametrize(
    ("nama", "alasan"),
    [
        (("Taman hijau",), "Rencana jangka menengah memuat 2 sasaran, rencana tahunan 1; 1 namanya sama."),
        (("Jalan", "Jembatan"), "Rencana jangka menengah memuat 2 sasaran, rencana tahunan 2; tidak satu pun namanya sama."),
    ],
)
def test_another_number_or_other_names_are_a_finding(nama, alasan):
    salah = jawaban(setahun(renstra("Taman hijau", "Air bersih"), *nama))["renstra/sasaran"]
    assert (salah.putusan, salah.keparahan, salah.alasan) == (Putusan.GAGAL, Keparahan.SEDANG, alasan)


def test_a_report_without_a_medium_term_plan_or_contents_does_not_apply():
    semua = jawaban(laporan((), (indikator(),)))
    assert [semua[o].putusan for o in ("renstra/sasaran", "renstra/indikator", "bab")] == [Putusan.TIDAK_BERLAKU] * 3


def tersusun(sistematika):
    daftar = {
        "1": {"bagian": "", "judul": "PRAKATA"},
        "2": {"bagian": "BAB I", "judul": "PEMBUKA"},
        "3": {"bagian": "A.", "judul": "TAMAN"},
        "4": {"bagian": "B.", "judul": "KEBUN"},
    }
    rancangan = {str(n): {"bab": bab, "label": label, "judul": judul} for n, (bab, label, judul) in enumerate(sistematika)}
    isi = (tabel("daftar", daftar), tabel("sistematika", rancangan))
    return jawaban(laporan(isi, peran={"daftar_isi": "daftar", "sistematika": "sistematika"}))


def test_contents_and_outline_that_agree_pass():
    semua = tersusun(
        [("", "", "Prakata"), ("BAB I", "", "Pembuka"), ("BAB I", "A.", "Taman"), ("BAB I", "1.", "rincian"), ("BAB I", "B.", "Kebun")]
    )
    susunan = {o: p.putusan for o, p in semua.items() if o.startswith(("bab", "bagian", "urutan"))}
    assert susunan == dict.fromkeys(("urutan-bab", "bab/PRAKATA", "bab/BAB I", "bagian/BAB I"), Putusan.LULUS)


def test_titles_sections_order_and_parts_that_differ_are_findings():
    semua = tersusun([("BAB I", "", "Pengantar"), ("BAB I", "A.", "Taman"), ("", "", "Prakata"), ("", "", "Lampiran")])
    gagal = {o: p.alasan for o, p in semua.items() if p.putusan is Putusan.GAGAL}
    assert gagal == {
        "urutan-bab": "Urutan PRAKATA dan BAB I di daftar isi berbeda dari sistematika.",
        "bab/BAB I": "Judul BAB I di daftar isi “PEMBUKA”, di sistematika “Pengantar”.",
        "bagian/BAB I": "Bagian BAB I di daftar isi: TAMAN dan KEBUN. Di sistematika: Taman.",
        "bab/LAMPIRAN": "LAMPIRAN ada di sistematika, tidak ada di daftar isi.",
    }
