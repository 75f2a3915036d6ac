"""One indikator in several tables, held against the leading reading."""

import pytest

from lakip_calc.besaran import Polaritas
from lakip_calc.pemeriksaan.bacaan import PEMERIKSAAN
from lakip_calc.pemeriksaan.putusan import Keparahan, Putusan
from tests.lakip_calc.pemeriksaan.buat import (
    TAHUN,
    angka,
    bacaan,
    indikator,
    klaim,
    laporan,
)

UTAMA = {"target": "80%", "realisasi": "80%", "capaian": "100%"}


def jalankan(*lain, utama=UTAMA, klaim=(), rusak=frozenset(), **isi):
    i = indikator("IK.1.1", bacaan_=(bacaan("utama", "IK.1.1", utama=True, **utama), *lain), **isi)
    return {p.objek: p for p in PEMERIKSAAN.jalankan(laporan(indikator=(i,), klaim=klaim, rusak=rusak))}


def kotak(**isi):
    return bacaan("kotak", "IK.1.1", **UTAMA | isi)


def test_the_same_figures_pass_and_the_leading_table_is_not_compared_with_itself():
    semua = jalankan(kotak())
    assert set(semua) == {f"kotak/IK.1.1/{k}" for k in UTAMA}
    assert {p.putusan for p in semua.values()} == {Putusan.LULUS}
    assert semua["kotak/IK.1.1/target"].angka == (f"{TAHUN}/kotak/ik-1-1/target", f"{TAHUN}/utama/ik-1-1/target")


@pytest.mark.parametrize(("capaian", "putusan"), [("111%", Putusan.LULUS), ("111,1%", Putusan.LULUS), ("112%", Putusan.GAGAL)])
def test_a_rounded_figure_is_the_same_figure(capaian, putusan):
    assert jalankan(kotak(capaian=capaian), utama=UTAMA | {"capaian": "111,11%"})["kotak/IK.1.1/capaian"].putusan is putusan


def test_another_figure_with_the_same_verdict():
    gagal = jalankan(kotak(realisasi="90%"))["kotak/IK.1.1/realisasi"]
    assert gagal.keparahan is Keparahan.SEDANG
    assert (gagal.tercetak, gagal.dihitung) == ("90%", "80%")
    assert gagal.alasan == "Realisasi tercetak 90% di Kotak dan 80% di Utama."
    assert gagal.petunjuk == "bacaan-kotak"


def test_another_figure_with_another_verdict_is_grave():
    gagal = jalankan(kotak(realisasi="70%"))["kotak/IK.1.1/realisasi"]
    assert gagal.keparahan is Keparahan.BERAT
    masing = "Menurut Kotak (target 80%, realisasi 70%) indikator tidak tercapai, menurut Utama (target 80%, realisasi 80%) tercapai."
    assert gagal.alasan.endswith(masing)


def test_two_tables_that_both_meet_their_own_target_are_never_said_to_disagree_about_it():
    """Realisasi 70 misses the 80 of the leading table, but its own table asks for 65: both say met (as IK.1.2 of 2024, line 447)."""
    semua = jalankan(kotak(target="65%", realisasi="70%"))
    for p in (semua["kotak/IK.1.1/target"], semua["kotak/IK.1.1/realisasi"]):
        assert p.keparahan is Keparahan.SEDANG and "tercapai" not in p.alasan


def test_a_realisasi_without_a_target_of_its_own_says_whose_target_it_was_held_against():
    p = jalankan(bacaan("ringkas", "IK.1.1", realisasi="70%"))["ringkas/IK.1.1/realisasi"]
    assert p.keparahan is Keparahan.BERAT
    assert p.alasan.endswith("Dengan target 80% dari Utama, realisasi 70% tidak tercapai dan realisasi 80% tercapai.")


def test_a_target_alone_is_judged_with_the_realisasi_of_the_leading_reading():
    gagal = jalankan(bacaan("janji", "IK.1.1", target="85%"))["janji/IK.1.1/target"]
    assert gagal.keparahan is Keparahan.BERAT
    assert "Dengan realisasi 80% dari Utama, target 85% tidak tercapai dan target 80% tercapai." in gagal.alasan
    assert jalankan(bacaan("janji", "IK.1.1", target="75%"))["janji/IK.1.1/target"].keparahan is Keparahan.SEDANG


def test_a_borrowed_realisasi_that_other_tables_print_differently_is_told_with_them():
    """IK.5.1 of 2024: promised 90%; 85% of 85% in the table of its sasaran, 90% of 90% in two others (lines 334, 374, 1008)."""
    lain = bacaan("ukur", "IK.1.1", target="90%", realisasi="90%", capaian="100%")
    isi = {"target": "85%", "realisasi": "85%", "capaian": "100%"}
    p = jalankan(bacaan("janji", "IK.1.1", target="90%"), lain, utama=isi)["janji/IK.1.1/target"]
    assert p.alasan.endswith(
        "Dengan realisasi 85% dari Utama, target 90% tidak tercapai dan target 85% tercapai. Realisasi juga tercetak 90% di Ukur."
    )


def test_a_title_names_the_indikator_both_figures_and_both_tables():
    p = jalankan(kotak(realisasi="90%"))["kotak/IK.1.1/realisasi"]
    assert (p.judul, p.selisih) == ("IK.1.1 Pohon: realisasi 90% di Kotak, 80% di Utama", "+10 poin persen")


def test_a_target_of_the_plan_was_promised():
    i = indikator("IK.1.1", bacaan_=(bacaan("utama", "IK.1.1", utama=True, **UTAMA), bacaan("janji", "IK.1.1", target="85%")))
    [p] = PEMERIKSAAN.jalankan(laporan(indikator=(i,), peran={"rencana": "janji"}))
    assert p.judul == "IK.1.1 Pohon: dijanjikan 85%, dinilai dengan target 80%; hasil 80%, janji tidak tercapai"


def test_the_direction_of_the_indikator_decides():
    gagal = jalankan(bacaan("janji", "IK.1.1", target="75%"), polaritas=Polaritas.MINIMIZE)["janji/IK.1.1/target"]
    assert gagal.keparahan is Keparahan.BERAT


def test_a_range_or_rank_is_compared_without_a_verdict_of_our_own():
    gagal = jalankan(bacaan("janji", "IK.1.1", target="85%"), polaritas=Polaritas.RENTANG)["janji/IK.1.1/target"]
    assert gagal.keparahan is Keparahan.SEDANG


def test_only_capaian_printed_is_judged_by_itself():
    gagal = jalankan(bacaan("ringkas", "IK.1.1", capaian="90%"), utama={"capaian": "100%"})["ringkas/IK.1.1/capaian"]
    assert gagal.keparahan is Keparahan.BERAT


def test_words_are_compared_as_words():
    sama = jalankan(bacaan("kotak", "IK.1.1", realisasi="bb"), utama={"realisasi": "BB"})
    assert sama["kotak/IK.1.1/realisasi"].putusan is Putusan.LULUS
    beda = jalankan(bacaan("kotak", "IK.1.1", realisasi="B"), utama={"realisasi": "BB"})
    assert beda["kotak/IK.1.1/realisasi"].keparahan is Keparahan.SEDANG


def test_a_word_and_a_number_are_not_compared():
    satu = jalankan(kotak(target="B"))["kotak/IK.1.1/target"]
    assert (satu.putusan, satu.alasan) == (Putusan.TIDAK_BERLAKU, "satuannya berbeda (B dan 80%); lihat pemeriksaan satuan")


@pytest.mark.parametrize(("teks", "sebab"), [("-", "hanya bertanda strip"), ("tidak terbaca", "tidak terbaca"), ("", "belum dilaporkan")])
def test_a_missing_figure_is_neither_equal_nor_different(teks, sebab):
    assert jalankan(kotak(capaian=teks))["kotak/IK.1.1/capaian"].alasan == f"angka di bacaan ini {sebab}"
    assert jalankan(kotak(), utama=UTAMA | {"capaian": teks})["kotak/IK.1.1/capaian"].alasan == f"angka di bacaan utama {sebab}"


def test_a_table_that_leaves_an_indikator_out_is_one_application_for_each_column_it_prints():
    ada = indikator("IK.1.1", bacaan_=(bacaan("utama", "IK.1.1", utama=True, **UTAMA), bacaan("janji", "IK.1.1", target="80%")))
    tanpa = indikator(
        "IK.1.2", bacaan_=(bacaan("utama", "IK.1.2", utama=True, **UTAMA), bacaan("janji", "IK.1.2", target="80%", ada=False))
    )
    semua = {p.objek: p for p in PEMERIKSAAN.jalankan(laporan(indikator=(ada, tanpa)))}
    assert set(semua) == {"janji/IK.1.1/target", "janji/IK.1.2/target"}
    assert semua["janji/IK.1.2/target"].alasan == "Janji tidak memuat target indikator ini"


def test_a_quantity_that_the_leading_table_lacks_is_said():
    satu = jalankan(kotak(), utama={"target": "80%"})["kotak/IK.1.1/realisasi"]
    assert (satu.putusan, satu.alasan) == (Putusan.TIDAK_BERLAKU, "Utama tidak memuat realisasi indikator ini")


def test_damaged_text_is_named():
    assert jalankan(kotak(target="90%"), rusak=frozenset({f"{TAHUN}/kotak/ik-1-1/target"}))["kotak/IK.1.1/target"].salah_baca


@pytest.mark.parametrize(
    ("teks", "merujuk", "putusan"),
    [
        ("99%", "", Putusan.LULUS),
        ("77%", "", Putusan.GAGAL),
        ("", "", Putusan.TIDAK_BERLAKU),
        ("77%", "utama/ik-1-1/realisasi_anggaran", Putusan.TIDAK_BERLAKU),
    ],
)
def test_realisasi_anggaran_told_again_in_prose(teks, merujuk, putusan):
    k = klaim("air", teks, "persen", indikator="IK.1.1", besaran=("realisasi_anggaran",), merujuk=merujuk)
    semua = jalankan(klaim=(k,), realisasi_anggaran=angka("utama/ik-1-1/realisasi_anggaran", "99%"))
    assert semua["klaim/air/realisasi_anggaran"].putusan is putusan


def test_prose_about_another_quantity_or_another_thing_is_left_alone():
    lain = klaim("a", "77%", "persen", indikator="IK.1.1", besaran=("capaian",))
    tanpa = klaim("b", "77%", "persen", besaran=("realisasi_anggaran",))
    assert jalankan(klaim=(lain, tanpa), realisasi_anggaran=angka("utama/ik-1-1/realisasi_anggaran", "99%")) == {}
