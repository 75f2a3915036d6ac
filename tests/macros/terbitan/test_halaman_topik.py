"""The page of a topic: its parts in order, its picture where the year can draw it."""

import re

import yaml

from macros.modul.topik import semua_topik
from macros.terbitan.halaman_topik import berkas, halaman_topik_md


def test_every_topic_has_its_page(tahun):
    alamat = [a for a, _ in berkas(tahun)]
    assert len(alamat) == 10 and alamat[0] == "2024/topik/uang.md" and alamat[-1] == "2024/topik/bisa-dipercaya.md"


def test_the_answer_comes_first_then_picture_table_and_what_is_missing(tahun):
    halaman = halaman_topik_md(tahun, semua_topik(tahun)["pemilih"])
    kata = re.findall(r'\{\{ (\w+)\("([\w-]+)"(?:, "([\w-]+)")?\) \}\}|^## ([^{\n]+) \{', halaman, re.M)
    assert [" ".join(filter(None, k)) for k in kata] == [
        "topik pemilih jawaban",
        "grafik pemilih",
        "topik pemilih tabel",
        "Yang tidak dimuat laporan",
        "topik pemilih tidak-dimuat",
        "Pertanyaan lain",
        "jawaban_umum pemilih",
        "Di laporan",
        "topik pemilih laporan",
    ]
    kepala = yaml.safe_load(halaman.split("---\n")[1])
    assert kepala["title"] == "Berapa pemilih per kecamatan?" and kepala["hide"] == ["toc"] and "DPT" in kepala["cari"]


def test_a_picture_that_the_year_cannot_draw_is_left_out(tahun):
    t = semua_topik(tahun)["bisa-dipercaya"]
    halaman = halaman_topik_md(tahun, t)
    from macros.modul.gambar import gambar_bernama

    assert ("grafik(" in halaman) == any((nama, "") in gambar_bernama(tahun) for nama in t.gambar)


def test_further_questions_stand_where_there_are_some(tahun):
    semua = semua_topik(tahun)
    assert "## Pertanyaan lain" in halaman_topik_md(tahun, semua["dana-kampanye"])
    assert "## Pertanyaan lain" not in halaman_topik_md(tahun, semua["suara"])


def test_where_the_table_tells_enough_the_picture_is_folded_behind_it(tahun):
    halaman = halaman_topik_md(tahun, semua_topik(tahun)["suara"])
    assert halaman.index('{{ topik("suara", "tabel") }}') < halaman.index('<summary>Sebagai gambar</summary>{{ grafik("suara-dapil") }}')
