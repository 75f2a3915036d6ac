"""Requests by what was asked and how far the report answers: Bab III.B, Sasaran Strategis 1, butir 8."""

import re

import pytest

from macros.modul.ppid.gambar import permohonan, tawaran


def _kata(svg: str) -> list[str]:
    return re.findall(r"<text[^>]*>([^<]*)</text>", svg)


def test_requests_are_told_by_subject_and_answer(tahun):
    """Five ask for legalisation; of four about results two are answered in part, of two about voters one: 3 + 6 + 5 = 14."""
    g = permohonan(tahun)
    assert g.judul == "14 permohonan informasi: 3 terjawab sebagian, 6 tidak dimuat laporan, 5 urusan kantor, bukan laporan"
    assert {"Legalisir 5", "Hasil pemilihan 4", "Data pemilih dan TPS 2", "Kampanye 2", "Pencalonan 1"} <= set(_kata(g.svg))
    assert {nama: isi for nama, *isi in g.tabel.baris} == {
        "Legalisir": ["0", "0", "0", "5", "5"],
        "Hasil pemilihan": ["0", "2", "2", "0", "4"],
        "Data pemilih dan TPS": ["0", "1", "1", "0", "2"],
        "Kampanye": ["0", "0", "2", "0", "2"],
        "Pencalonan": ["0", "0", "1", "0", "1"],
    }


def test_a_full_answer_is_a_full_bar(salinan):
    g = permohonan(salinan.sel("jawaban-permohonan", "7", "ketersediaan", "ada").tahun())
    assert "1 terjawab" in _kata(g.svg) and "1 terjawab, 3 terjawab sebagian, 5 tidak dimuat laporan" in g.judul


@pytest.mark.parametrize("hilang", ["jawaban-permohonan"])
def test_without_the_table_of_answers_no_picture_is_offered(salinan, hilang):
    t = salinan.tahun()
    del t.tabel[hilang]
    assert not list(tawaran(t))
