"""What a later report tells about an earlier year, against what that year's own report says."""

from dataclasses import replace
from decimal import Decimal

import pytest

from lakip_calc.besaran import Rentang
from lakip_calc.garis import Kaitan, Sambungan
from lakip_calc.pemeriksaan import REGISTER, periksa
from lakip_calc.pemeriksaan.antar_tahun import PEMERIKSAAN
from lakip_calc.pemeriksaan.putusan import Keparahan, Putusan
from tests.lakip_calc.pemeriksaan.buat import TAHUN, angka, bacaan, indikator, laporan, tabel

LALU = TAHUN - 1
SAMA = (Sambungan("IK.1.1", Kaitan.SAMA, "IK.1.1"),)


def milik_lalu(a):
    """The figure in the report of the year before."""
    return replace(a, id=a.id.replace(f"{TAHUN}/", f"{LALU}/"))


def tahun_lalu(target="80%", realisasi="85%", kotak="85%", janji="90%"):
    """The report of the year before: its leading table, its box, and what the box promises for this year."""
    sel = bacaan("utama", "IK.1.1", target=target, realisasi=realisasi, utama=True), bacaan("kotak", "IK.1.1", realisasi=kotak)
    semua = tuple(replace(b, **{k: milik_lalu(a) for k in ("target", "realisasi") if (a := getattr(b, k))}) for b in sel)
    depan = {TAHUN: milik_lalu(angka("kotak/ik-1-1/target_tahun_depan", janji))} if janji else {}
    return replace(laporan(indikator=(indikator(bacaan_=semua, kotak=semua[1], target_depan=depan),)), tahun=LALU)


def tahun_ini(lalu, hasil_lalu="85%", target="90%", realisasi="92%", sambungan=SAMA, rencana=None):
    sel = [bacaan("utama", "IK.1.1", target=target, realisasi=realisasi, utama=True)]
    sel += [bacaan("rencana", "IK.1.1", target=rencana)] if rencana else []
    hasil = {LALU: angka("kotak/ik-1-1/realisasi_tahun_lalu", hasil_lalu)} if hasil_lalu else {}
    i = indikator(bacaan_=tuple(sel), realisasi_lalu=hasil)
    return laporan(indikator=(i,), lalu=lalu, sambungan=sambungan, peran={"rencana": "rencana", "kotak": "kotak"})


def jawab(lap):
    return {p.objek: p for p in PEMERIKSAAN.jalankan(lap)}


def test_two_reports_that_agree_have_no_finding():
    hasil = jawab(tahun_ini(tahun_lalu()))
    assert {o: (p.putusan, p.alasan) for o, p in hasil.items()} == {
        "IK.1.1/realisasi/2030": (Putusan.LULUS, "hasil 2030 85% di kedua laporan"),
        "IK.1.1/target/2030": (Putusan.LULUS, "target 2031 90% di kedua laporan"),
    }


def test_another_result_of_the_year_before_is_a_finding_of_the_later_report_with_both_places():
    p = jawab(tahun_ini(tahun_lalu(), hasil_lalu="83%"))["IK.1.1/realisasi/2030"]
    assert (p.putusan, p.keparahan) == (Putusan.GAGAL, Keparahan.SEDANG)
    assert p.alasan == "Hasil 2030 tercetak 83% di laporan 2031. Laporan 2030 sendiri mencetak 85% di Utama dan Kotak."
    assert p.judul == "IK.1.1 Pohon: hasil 2030 83% di laporan 2031, 85% di laporan 2030"
    assert p.tempat == "Tabel kotak; laporan 2030, Tabel utama"
    assert p.angka == ("2031/kotak/ik-1-1/realisasi_tahun_lalu",)
    assert p.angka_lain == ("2030/utama/ik-1-1/realisasi", "2030/kotak/ik-1-1/realisasi") and p.selisih == "-2 poin persen"


def test_a_result_under_which_the_year_would_have_missed_its_target_weighs_more():
    """Target 80%, result 85%; the later report tells 79%."""
    p = jawab(tahun_ini(tahun_lalu(), hasil_lalu="79%"))["IK.1.1/realisasi/2030"]
    assert p.keparahan is Keparahan.BERAT and p.alasan.endswith("Dengan 79% indikatornya tidak tercapai, dengan 85% tercapai.")


def test_a_contradiction_inside_the_earlier_report_is_not_held_against_the_later_one():
    p = jawab(tahun_ini(tahun_lalu(kotak="95%"), hasil_lalu="95%"))["IK.1.1/realisasi/2030"]
    assert (p.putusan, p.alasan) == (Putusan.LULUS, "hasil 2030 95%, sama dengan Kotak di laporan 2030")
    p = jawab(tahun_ini(tahun_lalu(kotak="95%"), hasil_lalu="90%"))["IK.1.1/realisasi/2030"]
    assert p.alasan == "Hasil 2030 tercetak 90% di laporan 2031. Laporan 2030 sendiri mencetak 85% di Utama; 95% di Kotak."


def test_another_target_than_was_promised_is_a_finding():
    """Promised 95%, planned 93%, judged by 90%, reached 92%: by the promise the target is missed."""
    p = jawab(tahun_ini(tahun_lalu(janji="95%"), rencana="93%"))["IK.1.1/target/2030"]
    assert p.keparahan is Keparahan.BERAT
    assert p.alasan.startswith("Target 2031 tercetak 95% di laporan 2030. Laporan 2031 sendiri mencetak 90% di Utama; 93% di Rencana.")
    assert p.angka == ("2031/utama/ik-1-1/target", "2031/rencana/ik-1-1/target")
    assert p.angka_lain == ("2030/kotak/ik-1-1/target_tahun_depan",)


@pytest.mark.parametrize(
    ("lap", "objek", "alasan"),
    [
        (tahun_ini(tahun_lalu(), hasil_lalu="-"), "realisasi", "hasil 2030 di laporan 2031 hanya bertanda strip"),
        (tahun_ini(tahun_lalu(realisasi="", kotak="-")), "realisasi", "laporan 2030 tidak memuat hasil 2030"),
        (tahun_ini(tahun_lalu(), hasil_lalu="BB"), "realisasi", "satuannya berbeda (BB dan 85%)"),
        (
            tahun_ini(tahun_lalu(), "83%", sambungan=(Sambungan("IK.1.1", Kaitan.BERUBAH, "IK.1.1", "Kini dihitung per pohon."),)),
            "realisasi",
            "sejak 2031 indikatornya berubah: kini dihitung per pohon",
        ),
    ],
)
def test_what_cannot_be_compared_says_why(lap, objek, alasan):
    p = jawab(lap)[f"IK.1.1/{objek}/2030"]
    assert (p.putusan, p.alasan) == (Putusan.TIDAK_BERLAKU, alasan)


def test_a_new_indikator_has_nothing_to_be_held_against():
    assert not jawab(tahun_ini(tahun_lalu(), sambungan=(Sambungan("IK.1.1", Kaitan.BARU),)))


def test_a_figure_that_is_only_rounded_agrees():
    assert jawab(tahun_ini(tahun_lalu(realisasi="85,4%", kotak="85%")))["IK.1.1/realisasi/2030"].putusan is Putusan.LULUS


def test_a_range_agrees_however_it_is_written():
    rentang = Rentang(Decimal(70), Decimal(80))
    lap = tahun_ini(tahun_lalu(janji="70-80"), target="70 s.d. 80")
    dulu, i = lap.lalu.indikator["IK.1.1"], lap.indikator["IK.1.1"]
    janji = replace(dulu.target_depan[TAHUN], makna=rentang)
    sendiri = tuple(replace(b, target=replace(b.target, makna=rentang)) for b in i.bacaan)
    lalu = replace(lap.lalu, indikator={"IK.1.1": replace(dulu, target_depan={TAHUN: janji})})
    hasil = jawab(replace(lap, lalu=lalu, indikator={"IK.1.1": replace(i, bacaan=sendiri)}))
    assert hasil["IK.1.1/target/2030"].putusan is Putusan.LULUS


def test_a_printed_budget_of_the_year_before_is_held_against_its_own_report():
    """The later report prints a pagu of 2030 of 120; that of 2030 says 100."""
    isi = {"air": {"program": "Air", "pagu_rp": "150", "pagu_rp_tahun_lalu": "120"}}
    kini = tabel("anggaran", isi, satuan={"pagu_rp": "rupiah", "pagu_rp_tahun_lalu": "rupiah"})
    kini = replace(kini, kolom_tahun={"pagu_rp_tahun_lalu": (-1, "pagu_rp")})
    dulu = tabel("uang", {"air": {"program": "Air", "pagu_rp": "100"}}, satuan={"pagu_rp": "rupiah"})
    baris = {k: replace(b, angka={n: milik_lalu(a) for n, a in b.angka.items()}) for k, b in dulu.baris.items()}
    lalu = replace(laporan((replace(dulu, baris=baris),), peran={"anggaran": "uang"}), tahun=LALU)
    [p] = jawab(laporan((kini,), lalu=lalu, peran={"anggaran": "anggaran"})).values()
    assert p.judul == "Anggaran, Air: pagu rp 2030 120 di laporan 2031, 100 di laporan 2030"
    assert (p.angka, p.angka_lain) == (("2031/anggaran/air/pagu_rp_tahun_lalu",), ("2030/uang/air/pagu_rp",))


def test_the_check_is_no_part_of_the_register_of_a_first_year():
    """So the register of the first year is the same whether or not later years follow."""
    assert PEMERIKSAAN in REGISTER
    assert "antar-tahun" not in {p.kode for p, _ in periksa(tahun_lalu()).penerapan}
    assert "antar-tahun" in {p.kode for p, _ in periksa(tahun_ini(tahun_lalu())).penerapan}


def test_a_report_two_years_back_is_reached_through_both_steps():
    dulu = replace(tahun_lalu(), tahun=LALU - 1)
    tengah = replace(tahun_lalu(janji=""), lalu=dulu, sambungan=SAMA)
    lap = tahun_ini(tengah, hasil_lalu="")
    i = replace(lap.indikator["IK.1.1"], realisasi_lalu={LALU - 1: angka("kotak/ik-1-1/realisasi_dua_tahun_lalu", "70%")})
    hasil = jawab(replace(lap, indikator={"IK.1.1": i}))
    assert hasil["IK.1.1/realisasi/2029"].putusan is Putusan.GAGAL
