"""The year: 23 indikator under 8 sasaran, joined by code, every figure traceable, capaian as worked out by hand."""

import random
import re
from decimal import Decimal
from fractions import Fraction

import pytest

from lakip_calc.besaran import Aturan, Hasil, Kosong, TidakDihitung
from lakip_calc.predikat import HasilPredikat, predikat_dari
from macros.tahun.muat import muat_tahun
from tests.macros.conftest import daftar_tabel

TABEL = [r["kode"] for r in daftar_tabel()]

# realisasi and target as Bab III.B prints them, at the head of each sasaran
TERCETAK = {
    "IK.1.1": (95, 95),
    "IK.1.2": (100, 95),
    "IK.1.3": (90, 90),
    "IK.1.4": (100, 80),
    "IK.1.5": (100, 90),
    "IK.1.6": (100, 90),
    "IK.1.7": (95, 95),
    "IK.1.8": (95, 95),
    "IK.2.1": (90, 90),
    "IK.2.2": (95, 95),
    "IK.3.1": (95, 95),
    "IK.3.2": (85, 85),
    "IK.4.1": (100, 90),
    "IK.4.2": (100, 90),
    "IK.4.3": (100, 90),
    "IK.5.1": (85, 85),
    "IK.5.2": (90, 90),
    "IK.6.1": (95, 95),
    "IK.6.2": (95, 95),
    "IK.6.3": (95, 95),
    "IK.7.1": (90, 90),
    "IK.8.1": (100, 100),
    "IK.8.2": (100, 100),
}


# --- who is in the year ----------------------------------------------------------------------


def test_the_year_has_23_indikator_under_8_sasaran(tahun):
    assert list(tahun.indikator) == list(TERCETAK)
    assert {s.kode: len(s.indikator) for s in tahun.sasaran.values()} == {
        "SS.1": 8,
        "SS.2": 2,
        "SS.3": 2,
        "SS.4": 3,
        "SS.5": 2,
        "SS.6": 3,
        "SS.7": 1,
        "SS.8": 2,
    }


def test_every_indikator_stands_under_its_own_sasaran(tahun):
    for s in tahun.sasaran.values():
        for i in s.indikator:
            assert (i.sasaran, i.kode.split(".")[1]) == (s.kode, s.nomor)


def test_an_address_is_made_of_the_code(tahun):
    assert [tahun.indikator[k].slug for k in ("IK.1.1", "IK.8.2")] == ["ik-1-1", "ik-8-2"]
    assert [s.slug for s in tahun.sasaran.values()] == [f"ss-{n}" for n in range(1, 9)]


def test_the_edition_has_a_date_of_its_own(tahun):
    assert tahun.edisi_tanggal.mulai == tahun.edisi_tanggal.selesai


# --- readings, joined by code ------------------------------------------------------------------


def bacaan(tahun, kode: str) -> dict[str, tuple]:
    def teks(a):
        return a.teks if a else None

    return {b.tabel: (teks(b.target), teks(b.realisasi), teks(b.capaian)) for b in tahun.indikator[kode].bacaan}


def test_four_tables_print_different_figures_for_the_voter_list(tahun):
    assert bacaan(tahun, "IK.1.7") == {
        "perjanjian-kinerja": ("95%", None, None),
        "pengukuran": ("90%", "100%", "111%"),
        "capaian-sasaran": ("95%", "95%", "100%"),
        "kotak-indikator": ("90%", "100%", "111%"),
    }


def test_publication_is_missing_from_the_measurement_table(tahun):
    assert bacaan(tahun, "IK.1.6")["pengukuran"] == (None, None, None)
    assert [i.kode for i in tahun.indikator.values() if not next(b for b in i.bacaan if b.tabel == "pengukuran").ada] == ["IK.1.6"]


def test_two_indikator_have_no_box(tahun):
    assert [i.kode for i in tahun.indikator.values() if not i.kotak.ada] == ["IK.4.2", "IK.4.3"]


def test_one_table_leads_for_all_indikator(tahun):
    assert {i.utama.tabel for i in tahun.indikator.values()} == {"capaian-sasaran"}


@pytest.mark.parametrize("tabel", ["pengukuran", "perjanjian-kinerja", "capaian-sasaran", "kotak-indikator", "indikator"])
def test_the_order_of_rows_says_nothing(tahun, kecil, tabel):
    kepala, *baris = kecil.baris(tabel)
    random.Random(2024).shuffle(baris)
    lain = kecil.tulis(tabel, [kepala, *baris]).tahun()
    assert {k: bacaan(lain, k) for k in TERCETAK} == {k: bacaan(tahun, k) for k in TERCETAK}
    assert {k: lain.indikator[k].capaian for k in TERCETAK} == {k: tahun.indikator[k].capaian for k in TERCETAK}


def test_a_year_without_boxes_has_none(kecil):
    tahun = kecil.hapus("bacaan", "kotak-indikator").tahun()
    assert not any(i.kotak.ada for i in tahun.indikator.values())


def test_a_year_without_the_table_of_boxes_knows_no_other_years(kecil):
    """The years of a box are those of its columns; where there is no such table, nothing is asked of it."""
    kecil.hapus("bacaan", "kotak-indikator").hapus("tabel", "kotak-indikator").jalur("kotak-indikator").unlink()
    for tabel, kolom in (("klaim", "merujuk"), ("bacaan-ocr", "tabel")):
        kepala, *baris = kecil.baris(tabel)
        kecil.tulis(tabel, [kepala, *(r for r in baris if not r[kepala.index(kolom)].startswith("kotak-indikator"))])
    tahun = kecil.tahun()
    assert not any(i.kotak.ada or i.realisasi_lalu or i.target_depan or i.kode_tercetak for i in tahun.indikator.values())
    assert tahun.laporan.berperan("kotak") is None


def test_a_box_speaks_of_the_years_that_its_columns_name(tahun):
    """Bab III.B: the boxes print realisasi of 2022 and 2023 and a target for 2025."""
    i = tahun.indikator["IK.1.1"]
    assert list(i.realisasi_lalu) == [2022, 2023] and list(i.target_depan) == [2025]


def test_the_same_kamus_serves_another_year(kecil):
    """A box of 2025 is about 2023, 2024 and 2026: no column and no title has to be typed anew."""
    tahun = kecil.tahun_baru("2025").tahun()
    i, kamus = tahun.indikator["IK.1.1"], tahun.tabel["kotak-indikator"].kamus
    assert list(i.realisasi_lalu) == [2023, 2024] and list(i.target_depan) == [2026]
    judul = ["Realisasi 2023", "Realisasi 2024", "Target 2025", "Realisasi 2025", "Capaian 2025", "Target 2026"]
    assert [k.judul for k in kamus.kolom if k.tahun is not None] == judul
    assert tahun.tabel["kotak-indikator"].judul_kolom["realisasi_tahun_lalu"] == "Realisasi 2024"
    assert kamus["realisasi_dua_tahun_lalu"].uraian == "Hasil tahun 2023."
    assert kecil.tahun().tabel["kotak-indikator"].kamus["realisasi_tahun_lalu"].judul == "Realisasi 2023"


@pytest.mark.parametrize(
    ("lama", "baru", "pesan"),
    [
        ("title: Realisasi {tahun}", "title: Realisasi {thn}", "'{thn}' di title tidak dikenal; tulis {tahun}, {tahun-1}, atau {tahun+1}"),
        ("tahun: -2", "tahun: 2022", "kolom realisasi_dua_tahun_lalu, tahun '2022' tidak dikenal; pilih salah satu dari -5, -4, "),
    ],
)
def test_a_kamus_that_names_years_wrongly_is_told(lama, baru, pesan, kecil):
    assert any(pesan in g for g in kecil.ganti("kamus/kotak-indikator.yaml", lama, baru).galat())


# --- the same records for pages and checks -----------------------------------------------------


def test_checks_read_the_records_that_pages_read(tahun):
    laporan = tahun.laporan
    assert laporan.tabel is tahun.tabel and laporan.indikator is tahun.indikator and laporan.sasaran is tahun.sasaran


def test_a_row_is_its_text_and_also_its_figures_and_dates(tahun):
    baris = tahun.tabel["dpt"].baris["total"]
    assert (baris["kecamatan"], baris["l_p"], baris.jumlah) == ("TOTAL", "172.962", True)
    assert baris.angka["l_p"].nilai == 172962 and "kecamatan" not in baris.angka
    suara = tahun.tabel["peristiwa"].baris["pemungutan-suara"]
    assert suara.waktu["tanggal"].mulai.isoformat() == "2024-02-14"


def test_a_word_is_no_figure(tahun):
    with pytest.raises(KeyError, match="'dpt/total/kecamatan' bukan angka; kolom kecamatan berisi teks"):
        tahun.angka("dpt/total/kecamatan")


def test_where_the_site_stands_is_told_or_else_what_the_report_prints(akar, tahun):
    assert tahun.situs == "http://kota-tarakan.kpu.go.id/" and tahun.surel == ""
    lain = muat_tahun(akar, "2024", situs="https://contoh.id/lakip", surel="kantor@contoh.id")
    assert (lain.situs, lain.surel) == ("https://contoh.id/lakip/", "kantor@contoh.id")


# --- capaian ----------------------------------------------------------------------------------


@pytest.mark.parametrize("kode", TERCETAK)
def test_the_leading_table_holds_what_the_report_prints(tahun, kode):
    utama = tahun.indikator[kode].utama
    assert (utama.realisasi.nilai, utama.target.nilai) == TERCETAK[kode]


@pytest.mark.parametrize("kode", TERCETAK)
def test_capaian_is_what_a_pencil_gives(tahun, kode):
    hasil, pecahan = tahun.indikator[kode].capaian, 100 * Fraction(*TERCETAK[kode])
    assert isinstance(hasil, Hasil)
    assert abs(Fraction(hasil.nilai) - pecahan) < Fraction(1, 10**40)
    assert (hasil.satuan, hasil.aturan) == ("persen", Aturan.F1)


def test_capaian_of_logistics_differs_from_the_printed_one(tahun):
    # 100 of 90 is 111,11; the three rows of Sasaran 4 print 100
    for kode in ("IK.4.1", "IK.4.2", "IK.4.3"):
        i = tahun.indikator[kode]
        assert i.utama.capaian.nilai == 100 < Fraction(i.capaian.nilai)


def test_every_target_was_met_in_the_leading_table(tahun):
    assert [i.tercapai for i in tahun.indikator.values()] == [True] * 23


def test_every_capaian_is_baik_sekali_and_above_a_hundred_it_says_so(tahun):
    for i in tahun.indikator.values():
        assert isinstance(i.predikat, HasilPredikat)
        assert i.predikat.predikat == "Baik Sekali"
        assert bool(i.predikat.catatan) == (i.capaian.nilai > 100), i.kode


@pytest.mark.parametrize(
    ("target", "realisasi", "polaritas", "alasan", "tercapai"),
    [
        ("95%", "", "maximize", "realisasi belum dilaporkan", None),
        ("95%", "-", "maximize", "realisasi hanya bertanda strip", None),
        ("tidak terbaca", "95%", "maximize", "target tidak terbaca", None),
        ("0%", "95%", "maximize", "target nol", None),
        ("0%", "5%", "minimize", "target nol dan realisasi di atas nol: tidak tercapai, tanpa persentase", False),
        ("B", "BB", "maximize", "target dan realisasi berupa predikat, bukan angka", True),
        ("B", "70,20", "maximize", "target berupa predikat, bukan angka", None),
    ],
)
def test_without_two_numbers_there_is_a_reason_instead_of_a_capaian(kecil, target, realisasi, polaritas, alasan, tercapai):
    kecil.sel("capaian-sasaran", "IK.1.4", "target", target).sel("capaian-sasaran", "IK.1.4", "realisasi", realisasi)
    i = kecil.sel("indikator", "IK.1.4", "polaritas", polaritas).tahun().indikator["IK.1.4"]
    assert isinstance(i.capaian, TidakDihitung)
    assert i.capaian.alasan == alasan
    assert i.predikat.alasan == alasan
    assert i.tercapai is tercapai


@pytest.mark.parametrize(
    ("polaritas", "nilai", "aturan", "tercapai"),
    [
        ("maximize", Fraction(250, 2), Aturan.F1, True),
        ("minimize", Fraction(75), Aturan.F2, False),
        ("minimize_rasio", Fraction(80), Aturan.F3, False),
        ("stabilize", Fraction(75), Aturan.F5, False),
    ],
)
def test_the_polaritas_of_the_row_picks_the_rule(kecil, polaritas, nilai, aturan, tercapai):
    i = kecil.sel("indikator", "IK.1.4", "polaritas", polaritas).tahun().indikator["IK.1.4"]
    assert (Fraction(i.capaian.nilai), i.capaian.aturan, i.tercapai) == (nilai, aturan, tercapai)


# --- scales -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("skala", "nilai", "predikat", "bercatatan"),
    [
        ("capaian", "77.61", "Baik", False),
        ("capaian", "84.5", "Baik", True),
        ("capaian", "69.5", "Cukup", True),
        ("capaian", "85", "Baik Sekali", False),
        ("capaian", "54.99", "Kurang", False),
        ("capaian", "125", "Baik Sekali", True),
        ("akip", "70.20", "BB", False),
        ("akip", "70", "B", True),
        ("akip", "90.01", "AA", False),
    ],
)
def test_a_value_finds_its_rung(tahun, skala, nilai, predikat, bercatatan):
    hasil = predikat_dari(Decimal(nilai), tahun.skala(skala))
    assert (hasil.predikat, bool(hasil.catatan)) == (predikat, bercatatan)


def test_each_scale_follows_its_own_rule(tahun):
    assert tahun.skala("capaian").aturan is Aturan.PREDIKAT
    assert tahun.skala("akip").aturan is Aturan.AKIP_PREDIKAT


# --- figures ----------------------------------------------------------------------------------


@pytest.mark.parametrize("kode", TABEL)
def test_every_figure_can_be_found_again_by_its_id(tahun, kode):
    for a in tahun.tabel[kode].semua_angka:
        assert re.fullmatch(rf"2024/{kode}/[a-z0-9-]+/[a-z0-9_]+", a.id)
        assert tahun.angka(a.id) == a
        assert tahun.angka(a.id.removeprefix("2024/")) == a


def test_no_two_figures_have_one_id(tahun):
    id = [a.id for t in tahun.tabel.values() for a in t.semua_angka]
    assert len(id) == len(set(id)) > 800


@pytest.mark.parametrize("kode", TABEL)
def test_every_figure_has_a_place_in_the_report(tahun, kode):
    t = tahun.tabel[kode]
    assert t.tempat and t.bab
    assert all(a.tempat == t.tempat for a in t.semua_angka)


def test_every_figure_is_a_number_a_word_or_absent_and_only_one_of_them(tahun):
    for t in tahun.tabel.values():
        for a in t.semua_angka:
            assert [a.nilai, a.kata, a.kosong].count(None) == 2, a.id


def test_a_figure_is_absent_exactly_where_its_cell_says_so(tahun):
    keadaan = {"": Kosong.KOSONG, "-": Kosong.STRIP, "tidak terbaca": Kosong.TIDAK_TERBACA}
    dilihat = set()
    for t in tahun.tabel.values():
        for a in t.semua_angka:
            assert a.kosong is keadaan.get(a.teks.strip()), a.id
            if a.kosong:
                dilihat.add(a.kosong)
                assert a.nilai is None and a.untuk_hitung is a.kosong
    assert dilihat == {Kosong.KOSONG, Kosong.STRIP, Kosong.TIDAK_TERBACA}


def test_what_the_scan_lost_has_no_value(tahun):
    akip = tahun.angka("kotak-indikator/ik-1-4/capaian")
    assert (akip.teks, akip.nilai, akip.kosong) == ("tidak terbaca", None, Kosong.TIDAK_TERBACA)
    demokrat = tahun.angka("suara-dprd-158/demokrat/jumlah")
    assert (demokrat.teks, demokrat.nilai, demokrat.kosong) == ("", None, Kosong.KOSONG)


def test_a_predikat_is_a_word_and_no_number(tahun):
    a = tahun.angka("kotak-indikator/ik-1-4/realisasi")
    assert (a.nilai, a.kata) == (None, "BB")


@pytest.mark.parametrize("id", ["dpt/total/x", "dpt/semua/l", "dpd/total/l", "2023/dpt/total/l", "dpt", "dpt/total/l/p", ""])
def test_a_figure_that_does_not_exist_is_never_guessed(tahun, id):
    with pytest.raises(KeyError) as salah:
        tahun.angka(id)
    assert str(salah.value).startswith(f"angka '{id}' tidak ada di data/2024: ")


def test_every_damaged_cell_exists(tahun):
    assert tahun.sel_rusak
    for id in tahun.sel_rusak:
        tahun.teks(id)


# --- totals -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("tabel", "kolom", "tercetak", "rincian"),
    [
        ("dp4", "l_p", 173252, 58273 + 49422 + 41449 + 24108),
        ("dps", "l_p", 173115, 58654 + 49093 + 41258 + 24110),
        ("dpt", "l_p", 172962, 58589 + 49115 + 41191 + 24067),
        ("dpt", "l", 88783, 30179 + 25146 + 20986 + 12346),
        ("dpt", "p", 88657, 28410 + 23969 + 20205 + 11721),
        ("anggaran", "pagu_rp", 32641558000, 30194636000 + 2446922000),
        ("anggaran", "realisasi_rp", 26919075344, 24487496942 + 2431578402),
        ("evaluasi-akip", "nilai", Decimal("70.20"), Decimal("24.00") + Decimal("23.10") + Decimal("10.35") + Decimal("12.75")),
    ],
)
def test_the_printed_total_is_kept_and_never_mixed_with_its_rows(tahun, tabel, kolom, tercetak, rincian):
    t = tahun.tabel[tabel]
    assert tahun.total(tabel, kolom).nilai == tercetak
    assert sum(t.angka(k, kolom).nilai for k, r in t.baris.items() if r["baris"] == "rinci") == rincian


def test_the_printed_total_of_the_voter_list_is_wrong_and_stays_wrong(tahun):
    # men: 88.657 by the rows, 88.783 in print; women: 84.305 by the rows, 88.657 in print
    assert (tahun.total("dpt", "l").teks, tahun.total("dpt", "p").teks) == ("88.783", "88.657")


def test_every_table_with_a_total_row_has_one(tahun):
    bertotal = {
        k: [r["baris"] for r in t.baris.values()].count("jumlah")
        for k, t in tahun.tabel.items()
        if "baris" in {kolom.nama for kolom in t.kamus.kolom}
    }
    assert bertotal == {"evaluasi-akip": 1, "dp4": 1, "dps": 1, "dpt": 1, "suara-dprd-87": 1, "suara-dprd-158": 1, "anggaran": 1}


def test_rows_are_picked_by_what_their_cells_say(tahun):
    assert len(tahun.baris("indikator", sasaran="SS.4")) == 3
    assert len(tahun.baris("indikator")) == 23
