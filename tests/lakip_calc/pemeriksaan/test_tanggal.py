"""Tanggal: days, weekdays, stages, years of a plan."""

from datetime import date

import pytest

from lakip_calc.pemeriksaan.laporan import JenisKlaim
from lakip_calc.pemeriksaan.putusan import Keparahan, Putusan
from lakip_calc.pemeriksaan.tanggal import PEMERIKSAAN
from tests.lakip_calc.pemeriksaan.buat import klaim, laporan, tabel

LAPORAN = date(2032, 1, 20)


def jawaban(laporan):
    semua = list(PEMERIKSAAN.jalankan(laporan))
    assert len({p.objek for p in semua}) == len(semua)
    return {p.objek: p for p in semua}


def acara(teks, mulai, selesai=None, hari="", **lain):
    t = tabel("acara", {"a": {"tanggal": teks, "hari": hari}}, waktu={("a", "tanggal"): (mulai, selesai or mulai)})
    return jawaban(laporan((t,), **{"tanggal": LAPORAN} | lain))


def test_a_day_before_the_report_passes():
    assert acara("20 Januari 2032", LAPORAN)["acara/a/tanggal"].putusan is Putusan.LULUS


def test_a_day_after_the_report_fails():
    salah = acara("21 Januari 2032", date(2032, 1, 21))["acara/a/tanggal"]
    assert (salah.putusan, salah.petunjuk) == (Putusan.GAGAL, "sesudah-laporan")
    assert salah.alasan == "Tercetak 21 Januari 2032, sesudah tanggal laporan 20 Januari 2032."
    assert salah.angka == ("2031/acara/a/tanggal",)


def test_a_range_that_ends_before_it_begins_fails():
    assert acara("5 s.d. 3 Mei 2031", date(2031, 5, 5), date(2031, 5, 3))["acara/a/tanggal"].petunjuk == "rentang-mundur"


def test_an_undated_report_does_not_apply():
    assert acara("1 Mei 2031", date(2031, 5, 1), tanggal=None)["acara/a/tanggal"].putusan is Putusan.TIDAK_BERLAKU


@pytest.mark.parametrize("hari", ["Kamis", "KAMIS"])
def test_the_weekday_of_the_calendar_passes(hari):
    assert acara("1 Mei 2031", date(2031, 5, 1), hari=hari)["hari/acara/a/tanggal"].putusan is Putusan.LULUS


def test_another_weekday_fails_and_may_be_misread():
    salah = acara("1 Mei 2031", date(2031, 5, 1), hari="Jum'at", rusak=frozenset({"2031/acara/a/tanggal"}))["hari/acara/a/tanggal"]
    assert (salah.putusan, salah.tercetak, salah.dihitung, salah.salah_baca) == (Putusan.GAGAL, "Jum'at", "Kamis", True)


def test_a_word_that_is_no_weekday_does_not_apply():
    assert acara("1 Mei 2031", date(2031, 5, 1), hari="Lusa")["hari/acara/a/tanggal"].putusan is Putusan.TIDAK_BERLAKU


def seleksi(*hari):
    """Stages of one board in the order told, each on such a day of May (None: no date printed)."""
    baris = {
        f"t{n}": {"badan": "Panitia", "urutan": str(n), "tahap": f"Tahap {n}", "tanggal": f"{h} Mei 2031" if h else ""}
        for n, h in enumerate(hari, 1)
    }
    waktu = {(f"t{n}", "tanggal"): (date(2031, 5, h), date(2031, 5, h)) for n, h in enumerate(hari, 1) if h}
    return jawaban(laporan((tabel("seleksi", baris, waktu=waktu),), peran={"rekrutmen": "seleksi"}, tanggal=LAPORAN))


def test_stages_that_follow_each_other_pass_also_on_one_day():
    semua = seleksi(2, None, 2, 9)
    assert [semua[f"tahap/seleksi/t{n}/tanggal"].putusan for n in (3, 4)] == [Putusan.LULUS, Putusan.LULUS]
    assert "tahap/seleksi/t1/tanggal" not in semua


def test_a_stage_before_the_stages_told_before_it_fails_and_names_them():
    semua = seleksi(2, 17, 21, 15, 26)
    salah = semua["tahap/seleksi/t4/tanggal"]
    assert (salah.putusan, salah.keparahan) == (Putusan.GAGAL, Keparahan.SEDANG)
    assert salah.alasan.endswith("lebih awal daripada tahap yang mendahuluinya: Tahap 2 (17 Mei 2031) dan Tahap 3 (21 Mei 2031).")
    assert semua["tahap/seleksi/t5/tanggal"].putusan is Putusan.LULUS


def test_a_report_without_stages_does_not_apply():
    assert jawaban(laporan())["tahap"].putusan is Putusan.TIDAK_BERLAKU
    tanpa_kolom = tabel("seleksi", {"a": {"tahap": "Tes"}})
    assert jawaban(laporan((tanpa_kolom,), peran={"rekrutmen": "seleksi"}))["tahap"].putusan is Putusan.TIDAK_BERLAKU


def rencana(teks, satuan="kalimat", jenis=JenisKlaim.URUTAN_RENCANA, tahun=(2028, 2032), *lain):
    return jawaban(laporan(klaim=(klaim("ke", teks, satuan, jenis=jenis, tahun=tahun), *lain)))


def test_the_year_of_a_plan_passes_or_says_which_it_is():
    assert rencana("Tahun keempat")["rencana/ke"].putusan is Putusan.LULUS
    salah = rencana("Tahun kedua")["rencana/ke"]
    assert (salah.putusan, salah.alasan) == (Putusan.GAGAL, "Tercetak Tahun kedua; 2031 adalah tahun keempat dari periode 2028-2032.")


def test_the_period_may_stand_in_another_claim():
    periode = klaim("periode", "2030 - 2034", jenis=JenisKlaim.PERIODE_RENCANA)
    assert rencana("Tahun pertama", "kalimat", JenisKlaim.URUTAN_RENCANA, (), periode)["rencana/ke"].dihitung == "tahun kedua"


def test_a_plan_without_one_period_or_another_period_does_not_apply():
    assert rencana("Tahun kedua", tahun=())["rencana/ke"].putusan is Putusan.TIDAK_BERLAKU
    assert rencana("Tahun kedua", tahun=(2020, 2024))["rencana/ke"].putusan is Putusan.TIDAK_BERLAKU


def test_a_statement_that_names_no_year_of_the_plan_is_not_judged():
    assert set(rencana("Tahun ini")) == {"tahap"}
    assert set(rencana("tahun pertama atau tahun kedua")) == {"tahap"}
    assert set(rencana("-", "tahun", JenisKlaim.LAMA_RENCANA)) == {"tahap"}


def test_how_many_years_a_plan_has():
    assert rencana("5", "tahun", JenisKlaim.LAMA_RENCANA)["rencana/ke"].putusan is Putusan.LULUS
    assert rencana("4", "tahun", JenisKlaim.LAMA_RENCANA)["rencana/ke"].dihitung == "5 tahun"


def test_a_hope_for_a_year_that_is_over_is_a_finding():
    def harapan(teks, **lain):
        return jawaban(laporan(klaim=(klaim("h", teks, jenis=JenisKlaim.HARAPAN),), **lain))["harapan/h"]

    salah = harapan("pada Tahun 2031 dapat lebih baik", tanggal=LAPORAN)
    assert (salah.putusan, salah.keparahan) == (Putusan.GAGAL, Keparahan.RINGAN)
    assert harapan("pada Tahun 2032 dapat lebih baik", tanggal=LAPORAN).putusan is Putusan.LULUS
    assert harapan("pada Tahun 2031 dapat lebih baik").putusan is Putusan.TIDAK_BERLAKU


def test_a_date_that_this_site_wrote_is_none_of_the_reports():
    t = tabel("register", {"a": {"tanggal": "1 Mei 2040"}}, waktu={("a", "tanggal"): (date(2040, 5, 1), date(2040, 5, 1))}, jenis="olahan")
    assert set(jawaban(laporan((t,), tanggal=LAPORAN))) == {"tahap"}
