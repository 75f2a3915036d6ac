"""The forms hold whatever comes: very large, below zero, many, with long names. Nothing sticks out of the board."""

import re
from datetime import date

import pytest

from macros.gambar.beda import Langkah, Pasangan, Perubahan, langkah_dan_perubahan, sebelum_sesudah
from macros.gambar.gaya import SATU, TIGA
from macros.gambar.kalender import Masa, kalender
from macros.gambar.matriks import Lajur, matriks
from macros.gambar.saringan import Saringan, Tahap, saringan
from macros.gambar.tumpuk import Ruas, Tumpukan, tumpuk

PANJANG = "Kecamatan yang namanya sangat panjang sekali di ujung utara pulau"
BESAR = "1.234.567.890"


def _kotak(svg: str) -> tuple[float, ...]:
    return tuple(float(n) for n in re.search(r'viewBox="([^"]*)"', svg)[1].split())


def _tempat(svg: str) -> list[tuple[float, float]]:
    return [(float(x), float(y)) for x, y in re.findall(r'<text[^>]*transform="translate\(([-\d.]+),([-\d.]+)\)', svg)]


@pytest.fixture(params=[300, 600])
def lebar(request) -> int:
    return request.param


def _muat(svg: str, lebar: int) -> None:
    x, y, w, h = _kotak(svg)
    assert (x, y, w) == (0, 0, lebar)
    assert all(0 <= a <= lebar and 0 <= b <= h for a, b in _tempat(svg))


def test_stacked_bars(lebar):
    ruas = (
        Ruas(1_234_567_890, f"Laki-laki {BESAR}", SATU),
        Ruas(-5, "Perempuan -5", TIGA, "lurik"),
        Ruas(0, "Tidak ada 0", TIGA, "kosong"),
    )
    _muat(
        tumpuk([Tumpukan(f"{PANJANG} {BESAR}", ruas), Tumpukan("Kosong 0", (Ruas(0, "Tidak ada 0", SATU, "tipis"),))], lebar=lebar), lebar
    )


def test_a_matrix_of_many_districts_continues_below(lebar):
    lajur = [Lajur(f"Dapil {n}", (BESAR, "0"), (1.0, 0.0), frozenset({0})) for n in range(1, 11)]
    svg = matriks(["Partai Perjuangan Kebersamaan", "PKB"], lajur, lebar=lebar)
    _muat(svg, lebar)
    banyak = len(re.findall(">PKB<", svg))
    assert banyak == (5 if lebar == 300 else 2) or banyak > 1
    assert svg.count(BESAR) == 10


def test_a_matrix_where_nobody_wins(lebar):
    _muat(matriks(["A", "B"], [Lajur("Dapil 1", ("0", "0"), (0.0, 0.0), frozenset())], lebar=lebar), lebar)


@pytest.mark.parametrize("banyak", [2, 3, 5, 9])
def test_steps_and_changes(lebar, banyak):
    langkah = [Langkah(f"T{n}", 1e9 - n, "1.000.000.000", "turun 1" if n else "") for n in range(banyak)]
    ubah = [Perubahan(f"{PANJANG} turun 3", -3), Perubahan("Lain tetap", 0), Perubahan("Satu naik 4", 4)]
    _muat(langkah_dan_perubahan(langkah, ubah, lebar=lebar), lebar)
    _muat(langkah_dan_perubahan(langkah, ubah[:1], lebar=lebar), lebar)
    _muat(langkah_dan_perubahan(langkah, ubah[1:2], lebar=lebar), lebar)


def test_before_and_after_with_negative_and_large_values(lebar):
    baris = [Pasangan(PANJANG, -500, 1e9, f"-500 jadi {BESAR} (+{BESAR})"), Pasangan("PKB", 0, 0, "0 jadi 0 (tetap)")]
    _muat(sebelum_sesudah(baris, nama_sebelum="sebelum (Kep. 87)", nama_sesudah="sesudah (Kep. 158)", lebar=lebar), lebar)


def test_more_people_at_a_later_stage_than_at_first(lebar):
    tahap = (Tahap("Mendaftar 10 (100%)", 1), Tahap(f"{PANJANG} 25 (250%)", 2.5), Tahap("Ditetapkan -1", -0.1))
    _muat(saringan([Saringan(PANJANG, tahap)], lebar=lebar), lebar)


def test_days_at_both_ends_of_the_year(lebar):
    masa = [
        Masa(PANJANG, "1 Januari 2024", date(2024, 1, 1), date(2024, 1, 1)),
        Masa("Akhir", "31 Des", date(2024, 12, 31), date(2024, 12, 31)),
        Masa("Seluruh tahun", "1 Jan–31 Des", date(2024, 1, 1), date(2024, 12, 31)),
    ]
    bulan = [(date(2024, m, 1), "Nov 2024" if m == 12 else "Jan") for m in (1, 5, 9, 12)]
    _muat(kalender(masa, bulan, akhir=date(2024, 12, 31), lebar=lebar), lebar)
