"""The menu of a year is written once, as a pattern, and stands there for every year of the site."""

from pathlib import Path
from types import SimpleNamespace

import pytest
import yaml

from macros.mesin.menu import isi_tahun, susun
from macros.perintah.pengaturan import Longgar
from tests.macros.conftest import AKAR

POLA = [
    {"Beranda": "index.md"},
    {
        "Laporan {tahun}": [
            "{tahun}/index.md",
            {"Kata pengantar": "{tahun}/pengantar.md"},
            {"Bab III": ["{tahun}/bab-3/index.md", "{sasaran}", {"Efisiensi": "{tahun}/bab-3/efisiensi.md"}]},
            {"Pemeriksaan": [{"Kelengkapan": "{tahun}/pemeriksaan/kelengkapan.md"}]},
            {"Cara menghitung": "metodologi/index.md"},
        ]
    },
    {"Daftar istilah": "istilah.md"},
]


def tahun_kecil(tahun: str, nama: str = "Layanan kesehatan") -> SimpleNamespace:
    """A fictional year with one sasaran and two indikator."""
    indikator = [SimpleNamespace(kode=f"K.1.{n}", slug=f"k-1-{n}", nama_pendek=f"Puskesmas {n}") for n in (1, 2)]
    return SimpleNamespace(tahun=tahun, sasaran={"S.1": SimpleNamespace(slug="s-1", nomor="1", nama_pendek=nama, indikator=indikator)})


def semua(_: str) -> bool:
    return True


def test_the_menu_of_2024_is_the_one_that_was_written_by_hand(tahun):
    pola = yaml.load((AKAR / "mkdocs.yml").read_text(encoding="utf-8"), Longgar)["nav"]
    lama = yaml.safe_load((Path(__file__).parent / "menu-2024.yml").read_text(encoding="utf-8"))["nav"]
    assert susun(pola, [tahun], lambda alamat: not alamat.startswith("tahun-ke-tahun/")) == lama  # one year has no year beside it


def test_every_year_has_its_part_the_first_one_given_first():
    menu = susun(POLA, [tahun_kecil("2032"), tahun_kecil("2031")], semua)
    assert [next(iter(b)) for b in menu] == ["Beranda", "Laporan 2032", "Laporan 2031", "Daftar istilah"]
    assert menu[2]["Laporan 2031"][:2] == ["2031/index.md", {"Kata pengantar": "2031/pengantar.md"}]


def test_each_sasaran_is_a_section_with_its_indikator():
    laporan = susun(POLA, [tahun_kecil("2031")], semua)[1]["Laporan 2031"]
    assert laporan[2]["Bab III"][1] == {
        "Sasaran 1: Layanan kesehatan": [
            "2031/sasaran/s-1.md",
            {"K.1.1 Puskesmas 1": "2031/indikator/k-1-1.md"},
            {"K.1.2 Puskesmas 2": "2031/indikator/k-1-2.md"},
        ]
    }


def test_a_name_with_braces_in_the_data_stays_a_name():
    laporan = susun(POLA, [tahun_kecil("2031", "Layanan {tahun} {sasaran}")], semua)[1]["Laporan 2031"]
    assert next(iter(laporan[2]["Bab III"][1])) == "Sasaran 1: Layanan {tahun} {sasaran}"


def test_a_page_that_a_year_lacks_is_left_out_and_so_is_a_section_with_nothing_in_it():
    ada = {"2031/index.md", "2031/bab-3/index.md", "2031/indikator/k-1-2.md"}
    assert susun(POLA, [tahun_kecil("2031")], ada.__contains__)[1] == {
        "Laporan 2031": [
            "2031/index.md",
            {"Bab III": ["2031/bab-3/index.md", {"Sasaran 1: Layanan kesehatan": [{"K.1.2 Puskesmas 2": "2031/indikator/k-1-2.md"}]}]},
            {"Cara menghitung": "metodologi/index.md"},
        ]
    }


def test_a_year_without_any_of_its_pages_is_not_in_the_menu():
    pola = [{"Laporan {tahun}": ["{tahun}/index.md"]}, {"Daftar istilah": "istilah.md"}]
    assert susun(pola, [tahun_kecil("2031")], lambda _: False) == [{"Daftar istilah": "istilah.md"}]


def test_what_speaks_of_no_year_stays_as_it_is_written():
    """MkDocs itself tells a page of the whole site that is not there."""
    assert susun(["tidak-ada.md", {"Luar": "https://contoh.test/"}], [tahun_kecil("2031")], lambda _: False) == [
        "tidak-ada.md",
        {"Luar": "https://contoh.test/"},
    ]


@pytest.mark.parametrize(
    ("pengaturan", "jadi"),
    [
        ("Laporan kinerja tahun {tahun}", "Laporan kinerja tahun 2031"),
        ([{"judul": "Unduh data", "url": "{tahun}/data/"}], [{"judul": "Unduh data", "url": "2031/data/"}]),
        ({"hide": ["toc"], "cari": False}, {"hide": ["toc"], "cari": False}),
        (None, None),
    ],
)
def test_a_setting_or_the_head_of_a_page_takes_the_year(pengaturan, jadi):
    assert isi_tahun(pengaturan, "2031") == jadi
