"""Hostile text comes out as text: what the data say is never markup, whichever word of a page shows it.

A year is drawn in which every cell of prose ends in a script, both quotes and an ampersand. A page shows them as
typed: no element and no attribute comes into being that we have not written.
"""

import re
from dataclasses import replace
from html.parser import HTMLParser

import pytest

from lakip_calc.besaran import TidakDihitung
from macros.gambar import TanpaAngka
from macros.halaman import cerita, figur, gambar, temuan
from macros.kosakata import kosakata, ruang_kata
from macros.perintah.kalimat import semua_halaman
from macros.tahun.galat import GalatHalaman
from macros.tahun.situs import Situs
from macros.tahun.tabel.tabel import Tabel
from macros.tahun.tahun import Tahun
from macros.tulisan import tabel, unsur
from tests.macros.conftest import AKAR

JAHAT = "<script>alert(1)</script>\"'&"
# prose that words do not show, or whose wording chooses what is drawn; notes of numbers and dates
BUKAN_PROSA = set("notasi satuan halaman merujuk tabel kunci kolom baris kode bab bagian butir nomor terbilang".split())
# tables whose words are looked up: the settings of the year, its scale, its readings
UTUH = {"aturan", "jenjang"}
ATRIBUT = re.compile(r"[a-z][a-z0-9-]*\Z|viewBox\Z|xmlns:xlink\Z")


class Pembaca(HTMLParser):
    """The elements and the text of a page, as a browser would meet them."""

    def __init__(self, html: str):
        super().__init__(convert_charrefs=True)
        self.tag: list[str] = []
        self.atribut: list[str] = []
        self.nilai: list[str] = []
        self.teks = ""
        self.feed(html)
        self.close()

    def handle_starttag(self, tag, attrs):
        self.tag.append(tag)
        self.atribut += [nama for nama, _ in attrs]
        self.nilai += [isi or "" for _, isi in attrs]

    def handle_data(self, data):
        self.teks += data


def aman_terbaca(html: str) -> Pembaca:
    """The page, after it has been held against what we write ourselves."""
    p = Pembaca(str(html))  # plain, because an element would escape what is cut from it
    assert "alert(1)" not in re.findall(r"<script[^>]*>(.*?)</script>", html)
    assert [a for a in p.atribut if not ATRIBUT.match(a)] == []
    bukan_kode = re.sub(r"<pre>.*?</pre>", "", html, flags=re.S)  # the snippet for other sites is itself HTML, shown as text
    assert not re.search(r"&amp;(?:amp|lt|gt|quot|#x27);", bukan_kode), "escaped twice"
    return p


def _jahatkan(t: Tabel) -> Tabel:
    """The table with every cell of prose, its title, its place and its kamus made hostile."""
    rujukan = {k for f in t.kamus.rujukan for k in f["fields"]}
    kolom = tuple(replace(k, judul=k.judul + JAHAT, uraian=k.uraian + JAHAT) for k in t.kamus.kolom)
    kamus = replace(t.kamus, uraian=t.kamus.uraian + JAHAT, kolom=kolom)
    prosa = {
        k.nama for k in t.kamus.kolom if k.jenis == "string" and k.isi in ("", "teks_bersisip") and not {"enum", "pattern"} & set(k.batas)
    } - (BUKAN_PROSA | rujukan | set(t.kamus.kunci))
    sel = [{n: f"{isi} {JAHAT}" if n in prosa and len(isi.split()) > 1 else isi for n, isi in r.items()} for r in t.baris.values()]
    daftar = {**t.daftar, "catatan": f"{t.catatan} {JAHAT}"}
    return replace(t, kamus=kamus, judul=f"{t.judul} {JAHAT}", tempat=f"{t.tempat} {JAHAT}", daftar=daftar).berisi(sel)


@pytest.fixture(scope="module")
def tahun_jahat(tahun):
    def semua(isi: dict[str, Tabel]) -> dict[str, Tabel]:
        return {kode: t if kode in UTUH else _jahatkan(t) for kode, t in isi.items()}

    return Tahun("2024", semua(tahun.tabel), semua(tahun.lepas), semua(tahun.contoh))


# --- what pages say ------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def panggilan(tahun) -> list[str]:
    """Every call of a word that a page makes, once."""
    semua = (re.findall(r"\{\{(.*?)\}\}", isi, re.S) for isi in semua_halaman(tahun, AKAR).values())
    return sorted({p.strip() for isi in semua for p in isi})


@pytest.mark.parametrize("kata", sorted(ruang_kata()))
def test_whatever_a_page_says_of_hostile_data_is_text(tahun_jahat, panggilan, kata):
    halaman = kosakata(Situs([tahun_jahat]), lambda: "2024/bab-3/", lambda: "2024/bab-3/index.md", lambda: {"tempat": JAHAT})
    for p in panggilan:
        if p.startswith(f"{kata}("):
            if kata == "hari" and "identitas/" in p:  # a cell that is no day any more is refused, with a sentence
                with pytest.raises(GalatHalaman, match="bukan tanggal"):
                    eval(p, {}, halaman)
                continue
            aman_terbaca(eval(p, {}, halaman))  # calls from our own pages


@pytest.mark.parametrize("kata", ["jejak", "tabel", "kamus_tabel", "bacaan_ocr"])
def test_the_pages_of_hostile_tables_are_text(tahun_jahat, kata):
    halaman = kosakata(Situs([tahun_jahat]), lambda: "2024/data/x/", lambda: "2024/data/x.md")
    for kode in tahun_jahat.tabel:
        p = aman_terbaca(halaman[kata](kode))
        assert kata != "tabel" or kode in UTUH or JAHAT in p.teks, kode


@pytest.mark.parametrize(
    ("kata", "argumen"),
    [
        ("tautan", ("2024/", JAHAT)),
        ("tautan", (JAHAT, "kata")),
        ("situs_luring", (JAHAT,)),
        ("alamat_situs", (JAHAT,)),
        ("tabel", ("dpt", (), (), JAHAT, JAHAT)),
    ],
)
def test_a_hostile_argument_of_a_word_is_text(tahun, kata, argumen):
    p = aman_terbaca(kosakata(Situs([tahun]), lambda: "", lambda: "index.md")[kata](*argumen))
    assert "alert(1)" in p.teks + "".join(p.nilai)


# --- the functions below the words ---------------------------------------------------------------


def ke(tujuan: str) -> str:
    return tujuan


ELEMEN = {
    "kepala": lambda t: tabel.kepala(JAHAT, JAHAT),
    "kepala_angka": lambda t: unsur.gabung(tabel.kepala_angka(JAHAT, JAHAT)),
    "sel": lambda t: tabel.sel(JAHAT, JAHAT),
    "nama_baris": lambda t: tabel.nama_baris(JAHAT),
    "baris": lambda t: tabel.baris_html(JAHAT, id=JAHAT, kelas=JAHAT),
    "bungkus": lambda t: tabel.bungkus(JAHAT, JAHAT, [JAHAT], [JAHAT], JAHAT, [JAHAT], JAHAT),
    "tabel": lambda t: tabel.tabel_html(t.tabel["dpt"], judul=JAHAT, id=JAHAT),
    "tautan": lambda t: unsur.tautan(JAHAT, JAHAT, aria_label=JAHAT),
    "daftar": lambda t: unsur.daftar([JAHAT]),
    "lencana": lambda t: unsur.lencana_kata(JAHAT, JAHAT),
    "asal": lambda t: unsur.asal_html(JAHAT),
    "rumus": lambda t: figur.rumus_html(t.indikator["IK.1.1"].capaian, JAHAT, ke, t),
    "rumus tanpa angka": lambda t: figur.rumus_html(TidakDihitung(JAHAT, (JAHAT,)), JAHAT, ke, t),
    "sisip": lambda t: figur.sisip(JAHAT, t, ke),
    "klaim": lambda t: cerita.klaim_html(t, lambda r: True, JAHAT, unsur.aman, lambda _: unsur.KOSONG),
    "bab": lambda t: temuan.sebutan_html(t, [], False, JAHAT, 1, ke),
    "gambar": lambda t: gambar.gambar_html(t, _tanpa_angka, lambda g: unsur.KOSONG, ke),
}


def _tanpa_angka():
    raise TanpaAngka(JAHAT)


@pytest.mark.parametrize("elemen", ELEMEN)
def test_a_hostile_argument_of_an_element_is_text(tahun, elemen):
    p = aman_terbaca(ELEMEN[elemen](tahun))
    assert "script" not in p.tag
    assert JAHAT in p.teks


@pytest.mark.parametrize("nama", ["", "kunci", "angka"])
def test_an_element_that_is_put_into_another_stays_one(nama):
    assert tabel.kepala(unsur.html("<b>{}</b>", "a & b"), nama).count("<b>a &amp; b</b>") == 1
