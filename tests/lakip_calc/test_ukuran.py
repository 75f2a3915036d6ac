"""One answer for two printed figures: capaian, and whether the target was met, for every kind of target."""

from datetime import date
from decimal import Decimal

import pytest

from lakip_calc.angka import Angka
from lakip_calc.batas import dibatasi
from lakip_calc.besaran import Hasil, Kosong, Polaritas, Rasio, Rentang, Saat, TidakDihitung
from lakip_calc.ukuran import Ukuran, benar, ukuran_dari

MUTU = ("Kurang", "Cukup", "Baik")
P = Polaritas


def angka(isi, satuan: str = "persen", tanda: str = "") -> Angka | None:
    """A printed figure of a number, a word, a range (70, 80), a ratio "1:25", a day, or a way of being absent; None where no column is."""
    dasar = {"id": "2031/a/b/c", "teks": str(isi), "nilai": None, "kata": None, "satuan": satuan, "kosong": None, "tempat": "Tabel"}
    match isi:
        case None:
            return None
        case Kosong():
            return Angka(**dasar | {"kosong": isi})
        case int() | Decimal():
            return Angka(**dasar | {"nilai": Decimal(isi), "tanda": tanda})
        case (bawah, atas):
            makna = Rentang(Decimal(bawah), Decimal(atas))
            return Angka(**dasar | {"teks": f"{bawah}-{atas}", "kata": f"{bawah}-{atas}", "makna": makna})
        case date():
            return Angka(**dasar | {"kata": str(isi), "makna": Saat(isi, isi)})
        case Saat():
            return Angka(**dasar | {"kata": "bulan", "makna": isi})
        case str() if ":" in isi:
            kiri, kanan = isi.split(":")
            return Angka(**dasar | {"kata": isi, "makna": Rasio(Decimal(kiri), Decimal(kanan))})
    return Angka(**dasar | {"kata": isi})


MARET = Saat(date(2031, 3, 1), date(2031, 3, 31))


@pytest.mark.parametrize(
    ("polaritas", "target", "realisasi", "capaian", "tercapai"),
    [
        (P.MAXIMIZE, 80, 100, 125, True),
        (P.MINIMIZE, 10, 4, 160, True),
        (P.MINIMIZE_RASIO, 20, 25, 80, False),
        (P.STABILIZE, 100, 97, 97, False),
        (P.RENTANG, (70, 80), 75, 100, True),
        (P.RENTANG, (70, 80), 84, 105, True),
        (P.RENTANG, (70, 80), 63, 90, False),
        (P.MAXIMIZE, (70, 80), 63, 90, False),
        (P.MINIMIZE, (3, 5), 6, 80, False),
        (P.MINIMIZE, (3, 5), 4, 100, True),
        (P.STABILIZE, (3, 5), 4, 100, True),
        (P.MAXIMIZE, "1:25", "1:20", 125, True),
        (P.MINIMIZE_RASIO, "1:20", "1:25", 125, True),
        (P.MINIMIZE_RASIO, "1:25", "1:20", 80, False),
        (P.MAXIMIZE, "1:3", "2:6", 100, True),
    ],
)
def test_a_figure_and_an_answer(polaritas, target, realisasi, capaian, tercapai):
    u = Ukuran(polaritas)
    hasil = u.capaian(angka(target), angka(realisasi))
    assert isinstance(hasil, Hasil) and hasil.nilai == capaian
    assert u.tercapai(angka(target), angka(realisasi)) is tercapai


@pytest.mark.parametrize(
    ("polaritas", "target", "realisasi", "alasan", "tercapai"),
    [
        (P.ORDINAL, "Baik", "baik", "target dan realisasi berupa predikat, bukan angka", True),
        (P.MAXIMIZE, "Baik", "Cukup", "target dan realisasi berupa predikat, bukan angka", False),
        (P.ORDINAL, "Baik", "Bagus", "target dan realisasi berupa predikat, bukan angka", None),
        (P.ORDINAL, "Baik", 80, "target berupa predikat, bukan angka", None),
        (P.ORDINAL, 80, 80, "target ordinal bukan satu angka", None),
        (P.RENTANG, 80, 80, "target rentang bukan satu angka", None),
        (P.MAXIMIZE, 80, (70, 90), "realisasi bukan satu angka", None),
        (P.STABILIZE, (3, 5), 6, "realisasi di luar rentang yang harus tetap; aturan persentasenya belum ada", False),
        (P.STABILIZE, (3, 5), 2, "realisasi di luar rentang yang harus tetap; aturan persentasenya belum ada", False),
        (P.MINIMIZE, date(2031, 3, 31), date(2031, 3, 31), "target dan realisasi berupa tanggal; aturan persentasenya belum ada", True),
        (P.MINIMIZE, date(2031, 3, 31), date(2031, 4, 1), "target dan realisasi berupa tanggal; aturan persentasenya belum ada", False),
        (P.MINIMIZE, MARET, date(2031, 3, 9), "target dan realisasi berupa tanggal; aturan persentasenya belum ada", True),
        (P.MINIMIZE, date(2031, 3, 9), MARET, "target dan realisasi berupa tanggal; aturan persentasenya belum ada", None),
        (P.MINIMIZE, date(2031, 3, 9), 3, "target berupa tanggal; aturan persentasenya belum ada", None),
        (P.MINIMIZE, date(2031, 3, 9), Kosong.KOSONG, "realisasi belum dilaporkan", None),
        (P.MAXIMIZE, "1:25", 20, "target berupa rasio, realisasi berupa angka; keduanya tidak dapat dibandingkan", None),
        (P.MAXIMIZE, 0, 5, "target nol", None),
        (P.MINIMIZE, 0, 5, "target nol dan realisasi di atas nol: tidak tercapai, tanpa persentase", False),
        (P.MAXIMIZE, None, 5, "target belum dilaporkan", None),
        (P.MAXIMIZE, Kosong.STRIP, Kosong.TIDAK_BERLAKU, "target hanya bertanda strip; realisasi tidak berlaku", None),
        (P.RENTANG, Kosong.KOSONG, 5, "target belum dilaporkan", None),
    ],
)
def test_no_figure_with_its_reason_and_an_answer_where_there_is_one(polaritas, target, realisasi, alasan, tercapai):
    u = Ukuran(polaritas, urutan=MUTU)
    hasil = u.capaian(angka(target), angka(realisasi))
    assert isinstance(hasil, TidakDihitung) and hasil.alasan == alasan
    assert u.tercapai(angka(target), angka(realisasi)) is tercapai


@pytest.mark.parametrize(("tanda", "polaritas", "tercapai"), [("≤", P.MINIMIZE, True), ("<", P.MINIMIZE, False), (">", P.MAXIMIZE, False)])
def test_a_strict_sign_is_not_met_by_its_own_number(tanda, polaritas, tercapai):
    assert Ukuran(polaritas).tercapai(angka(5, tanda=tanda), angka(5)) is tercapai


def test_a_realisasi_with_a_sign_is_not_one_number():
    assert Ukuran(P.MINIMIZE).capaian(angka(5), angka(5, tanda="<")) == TidakDihitung("realisasi bukan satu angka")


def test_two_units_are_not_held_against_each_other():
    hasil = Ukuran(P.MAXIMIZE).ketercapaian(angka(5, "hari"), angka(5, "orang"))
    assert hasil == TidakDihitung("target dalam hari, realisasi dalam orang; keduanya tidak dapat dibandingkan")


def test_the_formula_of_a_ratio_shows_it_as_printed():
    hasil = Ukuran(P.MAXIMIZE, "rasio").capaian(angka("1:25"), angka("1:20"))
    assert isinstance(hasil, Hasil)
    assert hasil.rumus_terisi(lambda o: o.teks) == "(1:20) / (1:25) x 100"


def test_what_made_a_figure_can_be_asked_again_only_for_printed_numbers():
    u = Ukuran(P.MAXIMIZE)
    biasa, rasio = u.capaian(angka(80), angka(100)), u.capaian(angka("1:25"), angka("1:20"))
    rentang = Ukuran(P.RENTANG).capaian(angka((70, 80)), angka(84))
    assert isinstance(biasa, Hasil) and isinstance(rasio, Hasil) and isinstance(rentang, Hasil)
    ulang = u.ulang(biasa)
    assert ulang is not None and ulang(target=Decimal(50), realisasi=Decimal(100)).nilai == 200
    assert u.ulang(rasio) is None and u.ulang(rentang) is None


def test_a_bare_polaritas_is_a_measure_of_percentages_and_words_serve_where_there_are_none():
    assert ukuran_dari(P.MINIMIZE) == Ukuran(P.MINIMIZE, "persen", ())
    assert ukuran_dari(Ukuran(P.ORDINAL), MUTU).urutan == MUTU
    assert ukuran_dari(Ukuran(P.ORDINAL, urutan=("a", "b")), MUTU).urutan == ("a", "b")
    assert benar(TidakDihitung("tanpa")) is None


def test_a_cap_keeps_what_the_formula_gives():
    """(2 x 10 - 4) / 10 is 160 %; under caps of 120 and then 100 it is still 160 before any cap."""
    hasil = Ukuran(P.MINIMIZE).capaian(angka(10), angka(4))
    dua = dibatasi(dibatasi(hasil, Decimal(120)), Decimal(100))
    assert isinstance(dua, Hasil) and (dua.nilai, dua.sebelum_batas) == (100, 160)


@pytest.mark.parametrize(("kiri", "kanan"), [(0, 25), (1, 0), (-1, 25)])
def test_both_sides_of_a_ratio_lie_above_zero(kiri, kanan):
    with pytest.raises(ValueError, match="above zero"):
        Rasio(Decimal(kiri), Decimal(kanan))


def test_a_predikat_is_neither_a_range_nor_a_ratio_nor_a_day():
    assert [angka(isi).berpredikat for isi in ("Baik", (70, 80), "1:25", date(2031, 1, 1), 5)] == [True, False, False, False, False]
