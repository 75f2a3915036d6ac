"""What every page says of itself to machines: a description, Open Graph, and what it describes in schema.org."""

import json
import re
from html import unescape

import pytest
import rdflib
from rdflib import RDF

from macros.terbitan.metadata import dalam_skrip, deskripsi, potong
from macros.tulisan.pohon import wadah
from tests.situs import baca, dibaca

DASAR = "http://kota-tarakan.kpu.go.id/"
SCHEMA = rdflib.Namespace("https://schema.org/")


@pytest.fixture(scope="module")
def halaman(situs):
    return baca(situs)


def graf(h):
    skrip = re.findall(r'<script type="application/ld\+json">(.*?)</script>', h.html, re.S)
    assert len(skrip) == 1, h.alamat
    return rdflib.Graph().parse(data=skrip[0], format="json-ld")


@pytest.mark.parametrize("alamat", ["", "2024/"])
def test_the_front_page_describes_the_report(halaman, alamat):
    g = graf(halaman[alamat])
    laporan = g.value(predicate=RDF.type, object=SCHEMA.Report)
    assert str(laporan) == f"{DASAR}2024/#laporan"
    assert str(g.value(laporan, SCHEMA.dateCreated)) == "2025-01-15"
    penerbit = g.value(laporan, SCHEMA.publisher)
    assert (penerbit, RDF.type, SCHEMA.GovernmentOrganization) in g
    assert str(g.value(g.value(penerbit, SCHEMA.address), SCHEMA.postalCode)) == "77123"
    assert g.value(laporan, SCHEMA.license) is None


def test_every_data_page_describes_its_dataset_with_four_files(situs, halaman):
    tabel = [p.stem for p in situs.glob("2024/data/*.xlsx")]
    for kode in tabel:
        g = graf(halaman[f"2024/data/{kode}/"])
        d = g.value(predicate=RDF.type, object=SCHEMA.Dataset)
        assert str(d) == f"{DASAR}2024/data/{kode}/#data"
        berkas = {str(g.value(b, SCHEMA.contentUrl)).removeprefix(DASAR) for b in g.objects(d, SCHEMA.distribution)}
        assert berkas == {f"2024/data/{kode}.csv", f"2024/data/{kode}-excel.csv", f"2024/data/{kode}.xlsx", f"api/2024/tabel/{kode}.json"}
    assert {str(o) for o in graf(halaman["2024/data/dpt/"]).objects(None, SCHEMA.unitText)} == {"orang", "TPS", "kelurahan"}


def test_every_page_has_a_short_description_of_its_own_and_open_graph(halaman):
    semua = {}
    for h in dibaca(halaman):
        meta = dict(re.findall(r'<meta (?:name|property)="(description|og:\w+)" content="([^"]*)">', h.html))
        assert 20 <= len(unescape(meta["description"])) <= 160, (h.alamat, meta["description"])
        assert meta["description"] == meta["og:description"] and meta["og:title"] and meta["og:locale"] == "id_ID"
        assert meta["og:url"] == DASAR + h.alamat
        semua.setdefault(meta["description"], []).append(h.alamat)
    assert not {d: a for d, a in semua.items() if len(a) > 1}


def test_robots_and_sitemap(situs):
    assert f"Sitemap: {DASAR}sitemap.xml" in (situs / "robots.txt").read_text(encoding="utf-8")
    assert f"{DASAR}data/api/" in (situs / "sitemap.xml").read_text(encoding="utf-8")


def test_text_from_the_data_cannot_leave_its_script():
    jahat = {"name": "</script><script>alert(1)</script><!-- & -->"}
    aman = dalam_skrip(jahat)
    assert "<" not in aman and ">" not in aman and json.loads(aman) == jahat


@pytest.mark.parametrize(
    ("konten", "uraian"),
    [
        (
            '<p class="asal">Asal: Bab I yang panjang sekali.</p><p>Kantor ini punya <a href="x">lima belas</a> pegawai.</p>',
            "Kantor ini punya lima belas pegawai.",
        ),
        ('<p>Nilainya 82,47% <a class="tanda" href="x">3</a> dari pagu tahun ini.</p>', "Nilainya 82,47% dari pagu tahun ini."),
        ("<p>Pendek.</p>", "cadangan"),
        ("<p>Tiga hal dibedakan di sini:</p>", "Tiga hal dibedakan di sini."),
    ],
)
def test_the_description_is_the_first_paragraph_in_plain_words(konten, uraian):
    assert deskripsi(wadah(konten), "cadangan") == uraian


def test_a_long_description_ends_at_a_sentence_or_a_word():
    assert potong("a" * 99 + ". " + "b" * 99) == "a" * 99 + "."
    panjang = potong("kata " * 60)
    assert len(panjang) <= 160 and panjang.endswith("kata…")
