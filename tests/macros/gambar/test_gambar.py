"""Pictures: a message, a description in words, the numbers of the data, and nothing that a page must not carry."""

import csv
import hashlib
import io
import os
import re
import subprocess
import sys
from html import unescape
from xml.etree import ElementTree

import pytest

from macros import simpanan
from macros.gambar import Grafik, TabelGambar, grafik_html, sekilas
from macros.gambar.gaya import WARNA
from macros.modul.gambar import semua_grafik
from macros.modul.pemilu import gambar as pemilu
from macros.terbitan.gambar import berkas
from tests.macros.conftest import AKAR

INDIKATOR = [f"IK.{s}.{i}" for s, n in enumerate((8, 2, 2, 3, 2, 3, 1, 2), start=1) for i in range(1, n + 1)]
# the indikator whose box prints a result of an earlier year
BERLERENG = ("IK.1.1", "IK.1.2", "IK.1.3", "IK.1.7", "IK.2.1", "IK.3.1", "IK.3.2", "IK.4.1", "IK.7.1", "IK.8.1")


def kode_dari(nama: str, indikator: str) -> str:
    return f"{nama}-{indikator.lower().replace('.', '-')}"


KODE = [
    "sekilas",
    *(f"sekilas-ss-{n}" for n in range(1, 9)),
    *(kode_dari("bacaan", k) for k in INDIKATOR),
    *(kode_dari("tren", k) for k in BERLERENG),
    *("lereng", "anggaran", "akip", "temuan", "cocok", "kelengkapan"),
    *("pemilih", "tahap-pemilih", "seleksi", "kampanye", "suara-dapil", "suara", "setahun", "permohonan"),
]


@pytest.fixture(autouse=True)
def tanpa_simpanan(tmp_path, monkeypatch):
    """No picture of an earlier run is taken for a new one."""
    monkeypatch.setattr(simpanan, "FOLDER", tmp_path / "simpanan")


@pytest.fixture(scope="module")
def grafik(tahun, tmp_path_factory):
    with pytest.MonkeyPatch.context() as sementara:
        sementara.setattr(simpanan, "FOLDER", tmp_path_factory.mktemp("gambar"))
        return semua_grafik(tahun)


def kata(svg: str) -> list[str]:
    """Every piece of text in a picture."""
    return [unescape(t) for t in re.findall(r"<text[^>]*>([^<]*)</text>", svg)]


def baris(tabel: str) -> dict[str, dict[str, str]]:
    """Rows of a table as typed, by their first cell, read without the program."""
    with (AKAR / f"data/2024/{tabel}.csv").open(encoding="utf-8", newline="") as berkas:
        return {next(iter(r.values())): r for r in csv.DictReader(berkas)}


def bulat(teks: str) -> int:
    return int(teks.replace(".", "").replace(",", ""))


def titik(n: int) -> str:
    return f"{n:,}".replace(",", ".")


# --- what holds for every picture ------------------------------------------------------------------


def test_the_year_has_these_pictures(grafik):
    assert list(grafik) == KODE


@pytest.mark.parametrize("kode", KODE)
def test_the_description_is_short_and_says_more_than_the_title(grafik, kode):
    g = grafik[kode]
    assert 1 <= len(g.alt) <= 220
    assert g.alt != g.judul
    assert g.alt.endswith(".") and not g.judul.endswith(".")


@pytest.mark.parametrize("kode", KODE)
def test_the_picture_names_nothing_and_calls_nobody(grafik, kode):
    svg = grafik[kode].svg + grafik[kode].svg_luas
    assert svg.startswith('<svg aria-hidden="true" focusable="false" ')
    assert not re.search(r'\bid="|clip|url\(|<style|<script|<image|<foreignObject|\bon[a-z]+="|href', svg)
    assert set(re.findall(r"\w+://[^\"']*", svg)) == {"http://www.w3.org/2000/svg"}


@pytest.mark.parametrize("kode", KODE)
def test_the_picture_takes_its_colours_from_the_theme(grafik, kode):
    svg = grafik[kode].svg + grafik[kode].svg_luas
    variabel = set(re.findall(r'(?:fill|stroke)="([^"]*)"', svg))
    assert variabel <= {f"var({v},{w})" for w, v in WARNA.items()} | {"none", "transparent"}
    assert set(re.findall(r"#[0-9a-fA-F]{3,8}\b", svg)) <= set(WARNA)


def test_every_colour_of_a_picture_is_defined_for_light_and_dark():
    css = (AKAR / "macros/tema/aset/lakip.css").read_text(encoding="utf-8")
    terang, gelap = css.split('[data-md-color-scheme="slate"]', 1)
    for v in WARNA.values():
        assert f"{v}:" in terang
        assert f"{v}:" in gelap.split("}", 1)[0]


@pytest.mark.parametrize("kode", KODE)
def test_the_picture_scales_with_the_page_and_no_word_sticks_out(grafik, kode):
    """The canvas grows where a word does not fit."""
    for svg, lebar in ((grafik[kode].svg, 300), (grafik[kode].svg_luas, 600)):
        kepala = svg.split(">", 1)[0]
        assert not re.search(r'\b(width|height)="', kepala)
        assert not svg or float(re.search(r'viewBox="0 0 ([\d.]+) [\d.]+"', kepala)[1]) == lebar


@pytest.mark.parametrize("kode", KODE)
def test_marks_are_paths_and_no_letter_is_small(grafik, kode):
    """No sign that a font may lack stands in a picture; 11.5 units are 11 px on a phone of 320 px."""
    svg = grafik[kode].svg + grafik[kode].svg_luas
    assert not re.search("[◆●○■□▲△✓✕♦]", svg)
    assert min(float(n) for n in re.findall(r'font-size="([\d.]+)px"', svg)) >= 11.5


@pytest.mark.parametrize("kode", KODE)
def test_every_number_of_the_picture_stands_in_its_table(grafik, di_halaman, kode):
    g, t = grafik[kode], di_halaman(grafik[kode].tabel.html)
    isi = " ".join(s.teks for _, sel in t.baris for s in sel) + " " + " ".join(s.teks for s in t.kepala)
    tersedia = set(re.findall(r"\d[\d.,]*", isi + " " + t.judul))
    if kode == "anggaran":  # the headline form of the sums; see below
        return
    digambar = {n for s in kata(g.svg) for n in re.findall(r"\d[\d.,]*", s)}
    label = {"2022", "2023", "2024", "2025", "87", "158", *(str(n) for n in range(75, 106, 5))}  # years, decisions, the scale
    if kode == "tahap-pemilih":  # the steps between the printed totals
        label |= {"137", "153"}
    if kode in ("cocok", "kelengkapan"):  # how many of a column
        label |= {str(n) for n in range(24)}
    assert {n.rstrip(".,") for n in digambar} - label <= {n.rstrip(".,") for n in tersedia}


@pytest.mark.parametrize("kode", KODE)
def test_the_table_of_a_picture_is_a_table_like_any_other(grafik, di_halaman, kode):
    t = di_halaman(grafik[kode].tabel.html)
    assert t.wilayah["aria-labelledby"] == t.judul_id == f"grafik-{kode}-angka-judul"
    assert t.baris
    for _, sel in t.baris:
        assert [s.tag for s in sel] == ["th"] + ["td"] * (len(t.kepala) - 1)
        assert all(s.teks for s in sel)


@pytest.mark.parametrize("kode", KODE)
def test_each_row_of_the_table_has_its_place_in_the_picture(grafik, kode):
    for svg in filter(None, (grafik[kode].svg, grafik[kode].svg_luas)):
        arah, tempat = re.search(r' data-(baris|lajur|kotak)="([^"]*)"', svg).groups()
        assert len(tempat.split()) == len([r for r in grafik[kode].tabel.baris if r[0] != "Semua program"])
        if arah != "kotak":
            assert [float(b) for b in tempat.split()] == sorted(float(b) for b in tempat.split())


def test_no_two_pictures_share_an_anchor(grafik, di_halaman):
    id = [i for g in grafik.values() for i in di_halaman(grafik_html(g)).id]
    assert len(id) == len(set(id))


def test_a_picture_on_a_page_has_its_message_its_description_and_its_numbers(grafik):
    html = grafik_html(grafik["pemilih"])
    assert html.startswith('<figure class="grafik" id="grafik-pemilih" data-search-exclude><figcaption>172.962 pemilih')
    assert 'role="img" aria-label="Satu batang untuk setiap kecamatan' in html
    assert "<details><summary>Angka sebagai tabel</summary>" in html


def test_a_picture_with_hostile_words_stays_a_picture():
    html = grafik_html(
        Grafik(
            "x", "<b>judul</b>", 'Kata "dalam" <i>petik</i>.', "<svg></svg>", TabelGambar("x", "", (), ()), "<u>catatan</u>", "<i>Orang</i>"
        )
    )
    assert not re.search(r"<[biu]>", html)
    assert 'aria-label="Kata &quot;dalam&quot; &lt;i&gt;petik&lt;/i&gt;."' in html


@pytest.mark.parametrize("alt", ["", "Judul", "a" * 221])
def test_a_picture_without_a_proper_description_is_refused(alt):
    with pytest.raises(ValueError, match="alt text"):
        Grafik("x", "Judul", alt, "<svg></svg>", "")


def test_two_drawings_give_the_same_bytes(tahun, grafik):
    assert semua_grafik(tahun) == grafik


def test_another_process_gives_the_same_bytes(grafik, tmp_path):
    """Other hash seed, other time zone, other language: the pictures do not change."""
    kode = (
        "import hashlib, sys; from pathlib import Path; from tests.macros.gambar.test_gambar import semua_grafik, simpanan; from macros.tahun.muat import muat_tahun\n"
        "simpanan.FOLDER = Path(sys.argv[2])\n"
        "print(hashlib.sha256(repr(semua_grafik(muat_tahun(Path(sys.argv[1]), '2024'))).encode()).hexdigest())"
    )
    lain = os.environ | {"PYTHONHASHSEED": "7", "TZ": "Asia/Makassar", "LC_ALL": "C", "PYTHONUTF8": "1", "PYTHONPATH": str(AKAR)}
    jalan = subprocess.run(
        [sys.executable, "-c", kode, str(AKAR), str(tmp_path)], env=lain, cwd=AKAR, capture_output=True, text=True, check=True
    )
    assert jalan.stdout.strip() == hashlib.sha256(repr(grafik).encode()).hexdigest()


def test_a_kept_picture_is_the_one_that_was_drawn(tahun, grafik):
    pertama = pemilu.suara(tahun)
    disimpan = list((simpanan.FOLDER / "gambar").iterdir())
    assert {j.read_text(encoding="utf-8").partition("\n")[2] for j in disimpan} == {pertama.svg, pertama.svg_luas}
    assert pemilu.suara(tahun) == pertama == grafik["suara"]
    assert list((simpanan.FOLDER / "gambar").iterdir()) == disimpan


def test_a_kept_picture_is_not_taken_for_another(kecil, tahun):
    sebelum = sekilas.sekilas_sasaran(tahun, tahun.sasaran["SS.2"])
    lain = kecil.sel("capaian-sasaran", "IK.2.1", "realisasi", "89%").tahun()
    sesudah = sekilas.sekilas_sasaran(lain, lain.sasaran["SS.2"])
    assert "−6 poin" in kata(sesudah.svg) and "−6 poin" not in kata(sebelum.svg)


def test_pictures_are_drawn_where_nothing_can_be_kept(tahun, grafik, tmp_path, monkeypatch):
    (tmp_path / "berkas").write_text("")
    monkeypatch.setattr(simpanan, "FOLDER", tmp_path / "berkas")
    assert pemilu.suara(tahun) == grafik["suara"]


# --- the files beside the pages ----------------------------------------------------------------------


@pytest.mark.lama  # draws every picture as PNG
def test_each_picture_is_published_as_svg_png_and_csv(tahun, grafik):
    ada = dict(berkas(tahun))
    assert set(ada) == {f"2024/grafik/{kode}.{jenis}" for kode in grafik for jenis in ("svg", "png", "csv")}
    for kode in grafik:
        svg, png = ada[f"2024/grafik/{kode}.svg"], ada[f"2024/grafik/{kode}.png"]
        pohon = ElementTree.fromstring(svg)
        assert pohon.tag == "{http://www.w3.org/2000/svg}svg" and "var(" not in svg
        assert "Sumber: Laporan Kinerja Sekretariat KPU Kota Tarakan 2024" in "".join(pohon.itertext())
        lebar = 600 if grafik[kode].svg_luas else 300
        assert png.startswith(b"\x89PNG") and int.from_bytes(png[16:20]) == 2 * (lebar + 28)


@pytest.mark.lama  # draws every picture as PNG
def test_the_csv_of_a_picture_holds_the_numbers_of_its_table(tahun):
    """Keputusan 87 and 158: Dapil 1 had 38.165 valid votes, then 33.891; Golkar 7.257."""
    isi = list(csv.reader(io.StringIO(dict(berkas(tahun))["2024/grafik/suara.csv"])))
    assert isi[0] == ["Partai", "Sebelum", "Sesudah", "Perubahan"]
    assert "7.257" in next(r for r in isi if r[0] == "Golkar")[1:3]
