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
from macros.gambar import Grafik, TabelGambar, TidakDigambar, grafik_html, kinerja
from macros.gambar.gaya import WARNA
from macros.modul.gambar import semua_grafik
from macros.modul.pemilu import gambar as pemilu
from macros.terbitan.gambar import berkas
from tests.macros.conftest import AKAR

INDIKATOR = [f"IK.{s}.{i}" for s, n in enumerate((8, 2, 2, 3, 2, 3, 1, 2), start=1) for i in range(1, n + 1)]
TANPA_KOTAK = ("IK.4.2", "IK.4.3")


KODE = [
    "capaian",
    *(f"capaian-ss-{n}" for n in range(1, 9)),
    *(f"target-{k.lower().replace('.', '-')}" for k in INDIKATOR),
    *(f"tren-{k.lower().replace('.', '-')}" for k in INDIKATOR if k not in TANPA_KOTAK and k != "IK.1.4"),
    *("anggaran", "akip", "pemilih", "tahap-pemilih", "seleksi", "kampanye", "suara-dapil", "suara", "setahun", "permohonan"),
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
    svg = grafik[kode].svg
    assert svg.startswith('<svg aria-hidden="true" focusable="false" ')
    assert not re.search(r'\bid="|clip|url\(|<style|<script|<image|<foreignObject|\bon[a-z]+="|href', svg)
    assert set(re.findall(r"\w+://[^\"']*", svg)) == {"http://www.w3.org/2000/svg"}


@pytest.mark.parametrize("kode", KODE)
def test_the_picture_takes_its_colours_from_the_theme(grafik, kode):
    svg = grafik[kode].svg
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
    kepala = grafik[kode].svg.split(">", 1)[0]
    assert not re.search(r'\b(width|height)="', kepala)
    lebar = float(re.search(r'viewBox="0 0 ([\d.]+) [\d.]+"', kepala)[1])
    assert lebar == 300  # the canvas grows where a word does not fit


@pytest.mark.parametrize("kode", KODE)
def test_every_number_of_the_picture_stands_in_its_table(grafik, di_halaman, kode):
    g, t = grafik[kode], di_halaman(grafik[kode].tabel.html)
    isi = " ".join(s.teks for _, sel in t.baris for s in sel) + " " + " ".join(s.teks for s in t.kepala)
    tersedia = set(re.findall(r"\d[\d.,]*", isi + " " + t.judul))
    if kode == "anggaran":  # the headline form of the sums; see below
        return
    digambar = (
        {n for s in kata(g.svg) for n in re.findall(r"\d[\d.,]*", s)} - {"100"}
        if kode.startswith("capaian")
        else {n for s in kata(g.svg) for n in re.findall(r"\d[\d.,]*", s)}
    )
    label = {"2022", "2023", "2024", "2025"} | {"87", "158"}
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
    batas = re.search(r' data-(?:baris|lajur)="([^"]*)"', grafik[kode].svg)[1].split()
    assert len(batas) == len(grafik[kode].tabel.baris)
    assert [float(b) for b in batas] == sorted(float(b) for b in batas)


def test_no_two_pictures_share_an_anchor(grafik, di_halaman):
    id = [i for g in grafik.values() for i in di_halaman(grafik_html(g, str)).id]
    assert len(id) == len(set(id))


def test_a_picture_on_a_page_has_its_message_its_description_and_its_numbers(grafik):
    html = grafik_html(grafik["pemilih"], str)
    assert html.startswith('<figure class="grafik" id="grafik-pemilih" data-search-exclude><figcaption>172.962 pemilih')
    assert 'role="img" aria-label="Satu batang untuk setiap kecamatan' in html
    assert "<details><summary>Lihat angkanya sebagai tabel</summary>" in html


def test_a_picture_with_hostile_words_stays_a_picture():
    html = grafik_html(
        Grafik("x", "<b>judul</b>", 'Kata "dalam" <i>petik</i>.', "<svg></svg>", TabelGambar("x", "", (), ()), "<u>catatan</u>"), str
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
    sebelum = kinerja.capaian_sasaran(tahun.sasaran["SS.2"])
    sesudah = kinerja.capaian_sasaran(kecil.sel("capaian-sasaran", "IK.2.1", "realisasi", "89%").tahun().sasaran["SS.2"])
    assert "98,89% ✕ tidak" in kata(sesudah.svg) and "98,89% ✕ tidak" not in kata(sebelum.svg)


def test_pictures_are_drawn_where_nothing_can_be_kept(tahun, grafik, tmp_path, monkeypatch):
    (tmp_path / "berkas").write_text("")
    monkeypatch.setattr(simpanan, "FOLDER", tmp_path / "berkas")
    assert pemilu.suara(tahun) == grafik["suara"]


# --- the numbers of each picture --------------------------------------------------------------------


def test_money_is_drawn_short_and_told_in_full(grafik):
    digambar = kata(grafik["anggaran"].svg)
    assert digambar.count("pagu Rp32,64 miliar") == digambar.count("terpakai Rp26,92 miliar") == 1
    for penuh in ("Rp30.194.636.000", "Rp24.487.496.942", "Rp2.446.922.000", "Rp2.431.578.402", "Rp32.641.558.000", "Rp26.919.075.344"):
        assert penuh in grafik["anggaran"].tabel.html
    assert grafik["anggaran"].judul == "Rp26,92 miliar dari Rp32,64 miliar dibelanjakan (82,47%)"


def test_the_akip_score_is_drawn_against_its_weights(grafik):
    assert [t for t in kata(grafik["akip"].svg) if "dari" in t] == [
        "24,00 dari 30,00",
        "23,10 dari 30,00",
        "10,35 dari 15,00",
        "12,75 dari 25,00",
    ]
    assert grafik["akip"].judul == "Nilai AKIP 70,20 dari 100"


@pytest.mark.parametrize("kode", INDIKATOR)
def test_target_and_realisasi_are_drawn_as_printed(grafik, kode):
    r, g = baris("capaian-sasaran")[kode], grafik[f"target-{kode.lower().replace('.', '-')}"]
    assert [t for t in kata(g.svg) if "%" in t] == [r["target"], r["realisasi"]]
    assert r["target"] in g.judul and r["realisasi"] in g.judul


@pytest.mark.parametrize("kode", [k for k in INDIKATOR if f"tren-{k.lower().replace('.', '-')}" in KODE])
def test_a_trend_shows_every_cell_of_its_box(grafik, kode):
    r, g = baris("kotak-indikator")[kode], grafik[f"tren-{kode.lower().replace('.', '-')}"]
    tercetak = [r[k] for k in ("realisasi_dua_tahun_lalu", "realisasi_tahun_lalu", "target", "realisasi", "target_tahun_depan")]
    digambar = [t for t in kata(g.svg) if "%" in t or t == "tidak ada"]
    assert sorted(digambar) == sorted("tidak ada" if t == "-" else t for t in tercetak)


@pytest.mark.parametrize("kode", [*TANPA_KOTAK, "IK.1.4"])
def test_without_numbers_in_a_box_there_is_no_trend(tahun, kode):
    assert kinerja.tren_indikator(tahun, tahun.indikator[kode]) is None


def test_capaian_above_a_hundred_is_drawn_above_a_hundred(grafik):
    digambar = kata(grafik["capaian-ss-4"].svg)
    assert digambar.count("111,11% ✓ tercapai") == 3
    assert "100% = sesuai target" in digambar
    assert grafik["capaian"].judul == "Semua 23 indikator mencapai target menurut tabel sasaran"


def test_a_target_that_was_missed_is_told_and_coloured_apart(kecil):
    tahun = kecil.sel("capaian-sasaran", "IK.2.1", "realisasi", "45%").tahun()
    g = kinerja.capaian_sasaran(tahun.sasaran["SS.2"])
    assert g.judul == "1 dari 2 indikator mencapai target"
    assert "50,00% ✕ tidak" in kata(g.svg)
    assert {"var(--lk-1,#0072b2)", "var(--lk-2,#d55e00)"} <= set(re.findall(r'fill="([^"]*)"', g.svg))
    assert kinerja.target_realisasi(tahun.indikator["IK.2.1"]).judul == "Realisasi 45%, di bawah target 90%"


def test_an_indikator_without_a_figure_has_words_instead_of_a_bar(kecil):
    tahun = kecil.sel("capaian-sasaran", "IK.2.1", "realisasi", "").tahun()
    g = kinerja.capaian_sasaran(tahun.sasaran["SS.2"])
    assert g.judul == "1 dari 2 indikator mencapai target"
    assert "tidak dihitung" in kata(g.svg)
    assert "realisasi belum dilaporkan" in g.tabel.html
    with pytest.raises(TidakDigambar, match=r"^realisasi belum dilaporkan$"):
        kinerja.target_realisasi(tahun.indikator["IK.2.1"])


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
        assert png.startswith(b"\x89PNG") and int.from_bytes(png[16:20]) == 2 * (300 + 28)


@pytest.mark.lama  # draws every picture as PNG
def test_the_csv_of_a_picture_holds_the_numbers_of_its_table(tahun):
    """Keputusan 87 and 158: Dapil 1 had 38.165 valid votes, then 33.891; Golkar 7.257."""
    isi = list(csv.reader(io.StringIO(dict(berkas(tahun))["2024/grafik/suara.csv"])))
    assert isi[0] == ["Partai", "Sebelum", "Sesudah", "Perubahan"]
    assert "7.257" in next(r for r in isi if r[0] == "Golkar")[1:3]
