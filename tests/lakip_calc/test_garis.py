"""Lines of indikator: which one of a year continues which of the year before, and where years cannot be compared."""

import pytest

from lakip_calc.garis import Kaitan, Sambungan, lengkapi, salah_sambungan, tarik_garis

LALU = {"A": "Layanan", "B": "Aset", "C": "Arsip"}


def masalah(tertulis, kini, lalu=LALU):
    return [(s.ke, s.kolom, s.masalah) for s in salah_sambungan(tertulis, kini, lalu)]


def test_what_keeps_code_and_name_need_not_be_written():
    assert masalah([], LALU) == []
    assert lengkapi([], LALU, LALU) == tuple(Sambungan(k, Kaitan.SAMA, k) for k in LALU)


def test_every_kind_of_step_may_be_written():
    kini = {"A1": "Layanan publik", "B": "Aset, cara baru", "D": "Data", "E": "Uang"}
    tertulis = [
        Sambungan("A1", Kaitan.GANTI_NAMA, "A"),
        Sambungan("B", Kaitan.BERUBAH, "B", "Kini dihitung per unit."),
        Sambungan("D", Kaitan.DIGANTI, "C", "Arsip tidak diukur lagi."),
        Sambungan("E", Kaitan.BARU),
    ]
    assert masalah(tertulis, kini) == []
    assert lengkapi(tertulis, kini, LALU) == tuple(tertulis)
    assert [s.sebanding for s in tertulis] == [True, False, False, False]


@pytest.mark.parametrize(
    ("sambungan", "kolom", "pesan"),
    [
        (Sambungan("A", Kaitan.SAMA, "Z"), "kode_lalu", "'Z' bukan indikator tahun sebelumnya; pilih salah satu dari A, B, C"),
        (Sambungan("Z", Kaitan.SAMA, "A"), "kode", "'Z' bukan indikator tahun ini; pilih salah satu dari A, B, C"),
        (Sambungan("A", Kaitan.DIHAPUS, "A"), "kode", "'A' tertulis, padahal hubungannya dihapus; kosongkan, atau tulis hubungan lain"),
        (Sambungan("A", Kaitan.BARU, "A"), "kode_lalu", "'A' tertulis, padahal hubungannya baru; kosongkan, atau tulis hubungan lain"),
        (Sambungan("", Kaitan.SAMA, "A"), "kode", "belum diisi; tulis kode indikator tahun ini"),
        (Sambungan("A", Kaitan.GANTI_NAMA, ""), "kode_lalu", "belum diisi; tulis kode indikator itu di tahun sebelumnya"),
        (
            Sambungan("A", Kaitan.BERUBAH, "A"),
            "catatan",
            "belum diisi; tulis mengapa kedua tahun tidak dapat dibandingkan (hubungan berubah)",
        ),
    ],
)
def test_a_step_that_cannot_be_is_told_with_its_column(sambungan, kolom, pesan):
    assert (0, kolom, pesan) in masalah([sambungan], LALU)


def test_one_indikator_has_one_heir_and_one_origin():
    dua = [Sambungan("A", Kaitan.SAMA, "A"), Sambungan("B", Kaitan.GANTI_NAMA, "A")]
    assert (1, "kode_lalu", "'A' sudah punya penerus di baris lain; setiap indikator hanya punya satu") in masalah(dua, LALU)
    asal = [Sambungan("A", Kaitan.SAMA, "A"), Sambungan("A", Kaitan.GANTI_NAMA, "B")]
    assert (1, "kode", "'A' sudah punya asal di baris lain; setiap indikator hanya punya satu") in masalah(asal, LALU)


def test_an_indikator_of_which_nothing_follows_must_be_written():
    """A has another name, C is gone, D is new."""
    hasil = masalah([], {"A": "Layanan publik", "B": "Aset", "D": "Data"})
    assert hasil == [
        (
            None,
            "kode",
            "'A' bernama lain di tahun sebelumnya ('Layanan', sekarang 'Layanan publik'); "
            "tambahkan baris dengan hubungan ganti_nama, berubah, atau diganti",
        ),
        (None, "kode", "'D' tidak ada di tahun sebelumnya; tambahkan baris dengan hubungan baru, ganti_nama, atau diganti"),
        (None, "kode_lalu", "'C' dari tahun sebelumnya tidak disebut; tambahkan baris penerusnya, atau baris dengan hubungan dihapus"),
    ]


def test_a_code_that_was_given_to_another_indikator_is_noticed():
    """A of last year lives on as B, so A of this year must say where it comes from; B of last year has no heir."""
    hasil = masalah([Sambungan("B", Kaitan.GANTI_NAMA, "A")], LALU)
    assert [(kolom, m.partition(";")[0]) for _, kolom, m in hasil] == [
        ("kode", "'A' tahun sebelumnya sudah diteruskan indikator lain"),
        ("kode_lalu", "'B' dari tahun sebelumnya tidak disebut"),
    ]


def test_without_the_year_before_only_the_rows_themselves_are_judged():
    assert masalah([Sambungan("A", Kaitan.SAMA, "Z")], LALU, None) == []


TIGA_TAHUN = [
    (2031, ["A", "B", "C"], []),
    (2032, ["A", "B2"], [Sambungan("A", Kaitan.SAMA, "A"), Sambungan("B2", Kaitan.GANTI_NAMA, "B"), Sambungan("", Kaitan.DIHAPUS, "C", "Cukup.")]),
    (2033, ["B3", "A", "D"], [Sambungan("B3", Kaitan.BERUBAH, "B2", "Cara lain."), Sambungan("A", Kaitan.SAMA, "A"), Sambungan("D", Kaitan.BARU)]),
]  # fmt: skip


def test_lines_run_through_the_years_under_other_codes():
    b, a, d, c = tarik_garis(TIGA_TAHUN)
    assert [(r.tahun, r.kode) for r in b.ruas] == [(2031, "B"), (2032, "B2"), (2033, "B3")]
    assert [len(g.ruas) for g in (a, d, c)] == [3, 1, 1] and (b.kode, b.tahun) == ("B3", 2033)
    assert c.akhir.catatan == "Cukup." and a.akhir is None and c.di(2031).kode == "C" and c.di(2032) is None


def test_a_line_breaks_where_the_years_cannot_be_compared():
    b, a, *_ = tarik_garis(TIGA_TAHUN)
    assert [[r.tahun for r in p] for p in b.potongan] == [[2031, 2032], [2033]]
    assert [[r.tahun for r in p] for p in a.potongan] == [[2031, 2032, 2033]]


def test_a_line_that_ends_and_a_new_one_with_its_code_are_two():
    tahun = [(2031, ["A"], []), (2032, ["A"], [Sambungan("A", Kaitan.BARU), Sambungan("", Kaitan.DIHAPUS, "A")])]
    assert [[r.tahun for r in g.ruas] for g in tarik_garis(tahun)] == [[2032], [2031]]
