"""What a printed cell says: numbers in the notation of their table, Indonesian dates, absent values."""

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lakip_calc.besaran import Kosong
from macros.tahun.tabel.sel import (
    PREDIKAT,
    Tanggal,
    TidakTerbaca,
    baca_angka,
    baca_kosong,
    baca_nilai,
    baca_tanggal,
)

ID = "1.234,5 (titik untuk ribuan, koma untuk desimal)"
EN = "1,234.5 (koma untuk ribuan, titik untuk desimal)"


# --- numbers -------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("tercetak", "notasi", "nilai"),
    [
        ("26.919.075.344", "id", "26919075344"),
        ("32,641,558,000", "en", "32641558000"),
        ("82,47 %", "id", "82.47"),
        ("81.10 %", "en", "81.10"),
        ("99,98%", "id", "99.98"),
        ("95%", "id", "95"),
        ("Rp32.641.558.000", "id", "32641558000"),
        ("Rp 26.919.075.344", "id", "26919075344"),
        ("Rp2,446,922,000", "en", "2446922000"),
        ("-0,125", "id", "-0.125"),
        ("-1.234", "id", "-1234"),
        ("0", "id", "0"),
        ("58589", "id", "58589"),
        (" 109 ", "id", "109"),
        ("1.234,50", "id", "1234.50"),
    ],
)
def test_a_printed_number_is_read_exactly(tercetak, notasi, nilai):
    assert baca_angka(tercetak, notasi) == Decimal(nilai)


def test_the_notation_of_the_table_decides_what_a_separator_means():
    assert baca_angka("82.470", "id") == 82470
    assert baca_angka("82.470", "en") == Decimal("82.470")
    assert baca_angka("82,470", "id") == Decimal("82.470")
    assert baca_angka("82,470", "en") == 82470


def test_the_digits_that_the_report_printed_are_kept():
    assert str(baca_angka("24,00", "id")) == "24.00"
    assert str(baca_angka("81.10 %", "en")) == "81.10"


@pytest.mark.parametrize("tercetak", ["98.75", "12.34.567", "0.123", "1.23", "1.2345", "1,2,3", "1.234,5.6", "32,641,558,000"])
def test_a_number_that_does_not_fit_indonesian_notation_is_refused_with_advice(tercetak):
    with pytest.raises(TidakTerbaca) as salah:
        baca_angka(tercetak, "id")
    assert str(salah.value) == f"'{tercetak}' tidak mengikuti cara menulis angka tabel ini; tulis seperti {ID}"


@pytest.mark.parametrize("tercetak", ["1,5", "82,47 %", "32.641.558.000", "12,34,567", "1.5.0"])
def test_a_number_that_does_not_fit_english_notation_is_refused_with_advice(tercetak):
    with pytest.raises(TidakTerbaca) as salah:
        baca_angka(tercetak, "en")
    assert str(salah.value) == f"'{tercetak}' tidak mengikuti cara menulis angka tabel ini; tulis seperti {EN}"


@pytest.mark.parametrize(
    "tercetak",
    ["dua ribu", "5,722,482,65 6", "1e5", "3,26E+10", "12a", "%", "Rp", ".", "5,", ",5", "--5", "(5)", "٣", "nan", "inf", "1 234"],
)
def test_what_is_no_number_is_refused_with_advice(tercetak):
    with pytest.raises(TidakTerbaca) as salah:
        baca_angka(tercetak, "id")
    assert str(salah.value) == f"'{tercetak}' bukan angka; tulis seperti {ID}, atau kosongkan bila tidak ada"


def test_things_are_counted_whole():
    assert baca_angka("30.179", "id", bulat=True) == 30179
    with pytest.raises(TidakTerbaca) as salah:
        baca_angka("3,5", "id", bulat=True)
    assert str(salah.value) == "'3,5' bukan bilangan bulat; tulis tanpa desimal"


def tertulis(nilai: Decimal, notasi: str) -> str:
    """A number in words of neither library: grouped by threes, with the marks of its notation."""
    return f"{nilai:,f}" if notasi == "en" else f"{nilai:,f}".translate(str.maketrans(",.", ".,"))


angka_apa_pun = st.builds(lambda n, d: Decimal(n).scaleb(-d), st.integers(-(10**15), 10**15), st.integers(0, 6))


@given(nilai=angka_apa_pun, notasi=st.sampled_from(["id", "en"]))
def test_any_number_is_read_back_as_it_was_written(nilai, notasi):
    assert baca_angka(tertulis(nilai, notasi), notasi) == nilai


@given(nilai=angka_apa_pun.filter(lambda n: abs(n) >= 1000 and n.as_tuple().exponent < 0))
def test_a_number_with_both_marks_is_never_read_in_the_other_notation(nilai):
    for ditulis, dibaca in (("id", "en"), ("en", "id")):
        with pytest.raises(TidakTerbaca):
            baca_angka(tertulis(nilai, ditulis), dibaca)


# --- values that are missing, values in words -------------------------------------------------


def test_empty_dash_and_unreadable_are_three_different_things():
    assert baca_kosong("") is Kosong.KOSONG
    assert baca_kosong("-") is Kosong.STRIP
    assert baca_kosong("tidak terbaca") is Kosong.TIDAK_TERBACA
    assert len({baca_kosong(t) for t in ("", "-", "tidak terbaca")}) == 3


@pytest.mark.parametrize("teks", ["0", "0%", "nihil", "--", "Tidak Terbaca"])
def test_zero_and_other_words_are_not_missing(teks):
    assert baca_kosong(teks) is None


def test_a_performance_value_is_a_percentage_or_a_predikat():
    assert baca_nilai("96,85%", "id") == (Decimal("96.85"), None)
    assert baca_nilai("BB", "id") == (None, "BB")
    assert [baca_nilai(p, "id")[1] for p in PREDIKAT] == list(PREDIKAT)


@pytest.mark.parametrize("teks", ["baik", "bb", "B+", "98.75%"])
def test_a_performance_value_of_another_kind_is_refused_with_the_known_predikat(teks):
    with pytest.raises(TidakTerbaca, match="predikat yang dikenal: AA, A, BB, B, CC, C, D, WTP"):
        baca_nilai(teks, "id")


# --- dates ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("tercetak", "mulai", "selesai"),
    [
        ("23 April 2024", "2024-04-23", "2024-04-23"),
        ("29 Apr 2024", "2024-04-29", "2024-04-29"),
        ("13 FEBRUARI 2024", "2024-02-13", "2024-02-13"),
        ("8 s.d. 11 November 2023", "2023-11-08", "2023-11-11"),
        ("11-12 Mei 2024", "2024-05-11", "2024-05-12"),
        ("13 -14 Mei 2024", "2024-05-13", "2024-05-14"),
        ("21 – 22 Mei 2024", "2024-05-21", "2024-05-22"),
        ("21 Januari s.d. 10 Februari 2024", "2024-01-21", "2024-02-10"),
        ("28 November 2023 s.d. 10 Februari 2024", "2023-11-28", "2024-02-10"),
        ("25 September 2024 s.d. 23 November 2024", "2024-09-25", "2024-11-23"),
        ("28 November 2023 sampai 10 Februari 2024", "2023-11-28", "2024-02-10"),
        ("29 Februari 2024", "2024-02-29", "2024-02-29"),
    ],
)
def test_a_printed_date_is_the_days_it_covers(tercetak, mulai, selesai):
    assert baca_tanggal(tercetak) == Tanggal(date.fromisoformat(mulai), date.fromisoformat(selesai))


def test_a_month_alone_covers_the_month_and_names_no_day():
    assert baca_tanggal("Januari 2024") == Tanggal(date(2024, 1, 1), date(2024, 1, 31), hari=False)
    assert baca_tanggal("Februari 2024") == Tanggal(date(2024, 2, 1), date(2024, 2, 29), hari=False)
    assert baca_tanggal("Desember 2023") == Tanggal(date(2023, 12, 1), date(2023, 12, 31), hari=False)


BULAN = ["Januari", "Feb", "MARET", "Apr", "Mei", "Juni", "Jul", "Agustus", "Sept", "Okt", "november", "Des"]


@pytest.mark.parametrize(("nomor", "kata"), list(enumerate(BULAN, start=1)))
def test_a_month_is_known_by_its_name_or_its_first_letters(nomor, kata):
    assert baca_tanggal(f"5 {kata} 2024").mulai == date(2024, nomor, 5)


@pytest.mark.parametrize(
    ("tercetak", "nasihat"),
    [
        ("31 Februari 2024", "'31 Februari 2024' bukan tanggal yang ada di kalender"),
        ("29 Februari 2023", "'29 Februari 2023' bukan tanggal yang ada di kalender"),
        ("0 Mei 2024", "'0 Mei 2024' bukan tanggal yang ada di kalender"),
        ("31 April s.d. 2 Mei 2024", "'31 April s.d. 2 Mei 2024' bukan tanggal yang ada di kalender"),
        (
            "76 Sen 2024",
            "bulan 'Sen' tidak dikenal; tulis salah satu dari Januari, Februari, Maret, April, Mei, Juni, Juli, Agustus, September, Oktober, November, Desember",
        ),
        (
            "5 Nopember 2024",
            "bulan 'Nopember' tidak dikenal; tulis salah satu dari Januari, Februari, Maret, April, Mei, Juni, Juli, Agustus, September, Oktober, November, Desember",
        ),
        (
            "1 Ju 2024",
            "bulan 'Ju' tidak dikenal; tulis salah satu dari Januari, Februari, Maret, April, Mei, Juni, Juli, Agustus, September, Oktober, November, Desember",
        ),
        ("11 s.d. 8 November 2023", "'11 s.d. 8 November 2023' dimulai sesudah selesai"),
        ("25 September 2024 s.d. 23 November 2023", "'25 September 2024 s.d. 23 November 2023' dimulai sesudah selesai"),
        ("kemarin", "'kemarin' bukan tanggal; tulis seperti 7 November 2024 atau 8 s.d. 11 November 2024"),
        ("7 November", "'7 November' bukan tanggal; tulis seperti 7 November 2024 atau 8 s.d. 11 November 2024"),
        ("2024-11-07", "'2024-11-07' bukan tanggal; tulis seperti 7 November 2024 atau 8 s.d. 11 November 2024"),
        ("07/11/2024", "'07/11/2024' bukan tanggal; tulis seperti 7 November 2024 atau 8 s.d. 11 November 2024"),
        ("23-Apr-24", "'23-Apr-24' bukan tanggal; tulis seperti 7 November 2024 atau 8 s.d. 11 November 2024"),
    ],
)
def test_what_is_no_date_is_refused_with_advice(tercetak, nasihat):
    with pytest.raises(TidakTerbaca) as salah:
        baca_tanggal(tercetak)
    assert str(salah.value) == nasihat


def test_every_date_of_the_report_is_read(tahun):
    sel = [
        (f"{t.kode}/{kunci}/{k.nama}", r[k.nama])
        for t in tahun.tabel.values()
        for k in t.kamus.kolom
        if k.isi == "tanggal" and t.kode not in ("jawaban", "perubahan", "ralat-situs")  # kept after the report was out
        for kunci, r in t.baris.items()
        if baca_kosong(r[k.nama]) is None
    ]
    assert len(sel) > 80
    for id, teks in sel:
        waktu = baca_tanggal(teks)
        assert date(2023, 1, 1) <= waktu.mulai <= waktu.selesai <= date(2025, 12, 31), id
