"""What elections put on the front page: the voters, and the votes before and after the repeat vote."""

import re

from macros.modul.pemilu.beranda import kartu
from macros.tahun.tahun import Tahun


def test_voters_stand_with_their_kecamatan(tahun):
    """DPT of the Pilkada, Bab III.B: 172.962 voters, of whom 58.589 in Tarakan Barat."""
    _, pemilih = kartu(tahun)
    assert (pemilih.topik, pemilih.judul, pemilih.isi) == ("pemilih", "172.962 pemilih", "DPT Pilkada 2024.")
    assert re.findall(r"<li>([^<]*) <strong>([^<]*)</strong>", pemilih.gambar) == [
        ("Tarakan Barat", "58.589"),
        ("Tarakan Tengah", "49.115"),
        ("Tarakan Timur", "41.191"),
        ("Tarakan Utara", "24.067"),
    ]


def test_the_repeat_vote_stands_with_its_day_and_both_sums(tahun):
    """Bab III.B: repeated on 13 July 2024 in Dapil 1; 38.165 valid votes by Keputusan 87, 33.891 by Keputusan 158."""
    ulang, _ = kartu(tahun)
    assert (ulang.topik, ulang.judul, ulang.isi) == ("suara-ulang", "Pemungutan suara ulang", "Dapil 1, 13 Juli 2024.")
    assert re.findall(r"<li>([^<]*) <strong>([^<]*)</strong>", ulang.gambar) == [
        ("Sebelum", "38.165"),
        ("Sesudah", "33.891"),
    ]


def test_a_card_without_its_figures_is_left_out(salinan):
    assert [k.topik for k in kartu(salinan.sel("dpt", "total", "l_p", "").tahun())] == ["suara-ulang"]


def test_an_office_without_these_tables_has_no_such_card(tahun):
    lain = {k: t for k, t in tahun.tabel.items() if t.peran not in ("pemilih_tetap", "peristiwa")}
    assert not list(kartu(Tahun(tahun.tahun, lain, tahun.lepas, tahun.contoh)))
