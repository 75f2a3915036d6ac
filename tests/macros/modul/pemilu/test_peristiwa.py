"""The elections on the front page: their day, their page, and one figure each."""

import re

import pytest

from macros.modul.pemilu.peristiwa import acara, mini_html, peristiwa_html
from macros.tahun.tahun import Tahun


def _ke(tujuan: str) -> str:
    return tujuan


def test_the_year_had_two_elections_and_a_repeat_vote(tahun):
    """Bab III.B: vote on 14 February, again on 13 July, result of the Pilkada on 5 December 2024."""
    html = peristiwa_html(tahun, _ke)
    butir = re.findall(r'<li><a href="([^"]*)">([^<]*)</a>, <span>([^<]*)</span>', html)
    assert butir == [
        ("2024/indikator/ik-6-1/", "Pemungutan suara Pemilu", "14 Februari 2024"),
        ("2024/indikator/ik-6-1/", "Pemungutan suara ulang", "13 Juli 2024"),
        ("2024/indikator/ik-1-7/", "Pilkada: hasil ditetapkan", "5 Desember 2024"),
    ]


@pytest.mark.parametrize(
    ("kunci", "kata", "isi"),
    [
        ("pemungutan-suara", "Suara sah untuk DPRD", {"Gerindra": "22.571", "PKB": "14.979", "Demokrat": "14.256", "Golkar": "14.007"}),
        ("pemungutan-suara-ulang", "Suara sah Dapil 1", {"Sebelum": "38.165", "Sesudah": "33.891"}),
        (
            "pleno-pilkada",
            "172.962 pemilih (DPT Pilkada 2024)",
            {"Tarakan Barat": "58.589", "Tarakan Tengah": "49.115", "Tarakan Timur": "41.191", "Tarakan Utara": "24.067"},
        ),
    ],
)
def test_small_pictures_of_the_front_page_are_words_over_bars(tahun, kunci, kata, isi):
    html = mini_html(tahun, next(r["gambar"] for r in acara(tahun) if r.kunci == kunci))
    assert f"<figcaption>{kata}</figcaption>" in html
    assert dict(re.findall(r"<li>([^<]*) <strong>([^<]*)</strong><svg", html)) == isi
    assert "<text" not in html


def test_an_event_that_the_year_did_not_have_is_not_told(salinan):
    salinan.sel("peristiwa", "pemungutan-suara-ulang", "nama_pendek", "")
    html = peristiwa_html(salinan.tahun(), _ke)
    assert "suara ulang" not in html and "Pilkada" in html


def test_without_its_figures_an_event_has_words_instead_of_a_picture(salinan):
    html = peristiwa_html(salinan.sel("suara-dprd-158", "golkar", "dapil_1", "").sel("suara-dprd-158", "golkar", "jumlah", "").tahun(), _ke)
    assert html.count("<figcaption>angkanya tidak ada</figcaption>") == 1


def test_without_its_table_an_event_has_its_day_only(tahun):
    """The day is told by the table of events; the voters by a table that another office need not have."""
    lain = {k: t for k, t in tahun.tabel.items() if t.peran != "pemilih_tetap"}
    html = peristiwa_html(Tahun(tahun.tahun, lain, tahun.lepas, tahun.contoh), _ke)
    assert "5 Desember 2024" in html and html.count("<figure") == 2


def test_a_year_without_events_says_nothing_of_them(tahun):
    lain = {k: t for k, t in tahun.tabel.items() if t.peran != "peristiwa"}
    assert not peristiwa_html(Tahun(tahun.tahun, lain, tahun.lepas, tahun.contoh), _ke)
