"""The site as a zip that opens from a USB stick."""

import re
import zipfile
from urllib.parse import unquote, urljoin, urlsplit

import pytest

from macros.salinan.luring import luringkan
from macros.tulisan.pohon import isi_html, wadah

FOLDER = "laporan-kinerja-2024"


def diluringkan(html: str) -> str:
    isi = wadah(html)
    luringkan(isi)
    return isi_html(isi)


@pytest.mark.parametrize(
    ("di_situs", "di_zip"),
    [
        ("../", "../index.html"),
        ("..", "../index.html"),
        ("./", "./index.html"),
        (".", "./index.html"),
        ("", "index.html"),
        ("../../2024/data/dpt/#dpt-total", "../../2024/data/dpt/index.html#dpt-total"),
        ("../cari/?q=pemilih", "../cari/index.html?q=pemilih"),
        ("#bagian", "#bagian"),
        ("../dpt.csv", "../dpt.csv"),
        ("http://kota-tarakan.kpu.go.id/", "http://kota-tarakan.kpu.go.id/"),
        ("mailto:kantor@contoh.test", "mailto:kantor@contoh.test"),
        ("tel:055136001", "tel:055136001"),
    ],
)
def test_a_link_to_a_folder_names_the_page_in_it(di_situs, di_zip):
    assert diluringkan(f'<a class="x" href="{di_situs}">x</a>') == f'<a class="x" href="{di_zip}">x</a>'


def test_forms_frames_and_pages_that_lead_on_are_mended_too_and_words_are_not():
    assert diluringkan('<form action="../cari/" method="get"></form>') == '<form action="../cari/index.html" method="get"></form>'
    assert diluringkan('<iframe src="sematan/"></iframe>') == '<iframe src="sematan/index.html"></iframe>'
    terusan = '<meta http-equiv="refresh" content="0; url=../../2024/{}#a">'
    assert diluringkan(terusan.format("")) == terusan.format("index.html")
    assert diluringkan('<code>href="../"</code> &lt;a href="../"&gt;') == '<code>href="../"</code> &lt;a href="../"&gt;'


@pytest.fixture(scope="module")
def arsip(situs):
    with zipfile.ZipFile(situs / "unduh/situs-2024.zip") as z:
        yield z


@pytest.fixture(scope="module")
def bukaan(arsip, tmp_path_factory):
    tujuan = tmp_path_factory.mktemp("diska usb")
    arsip.extractall(tujuan)
    return tujuan / FOLDER


def test_it_holds_every_file_of_the_site_but_what_only_a_server_needs(situs, arsip):
    ada = {p.relative_to(situs).as_posix() for p in situs.rglob("*") if p.is_file()}
    tanpa = {"404.html", "sitemap.xml", "sitemap.xml.gz", "robots.txt", "unduh/situs-2024.zip", "manifes.csv"}
    assert {n.removeprefix(FOLDER + "/") for n in arsip.namelist()} == (ada - tanpa) | {"BACA-SAYA.txt"}


def test_its_names_are_sorted_and_its_times_are_those_of_the_edition(arsip):
    assert arsip.namelist() == sorted(arsip.namelist()) and arsip.testzip() is None
    assert len({i.date_time for i in arsip.infolist()}) == 1


def test_the_note_says_how_to_open_it_in_lines_that_windows_shows(arsip):
    catatan = arsip.read(f"{FOLDER}/BACA-SAYA.txt")
    assert b"Klik dua kali index.html" in catatan and catatan.count(b"\n") == catatan.count(b"\r\n")


def test_every_link_in_it_leads_to_a_file(bukaan, situs):
    ada = {p.relative_to(bukaan).as_posix() for p in bukaan.rglob("*") if p.is_file()}
    salah = []
    for p in bukaan.rglob("*.html"):
        nama = p.relative_to(bukaan).as_posix()
        for href in re.findall(r'<(?:a|link|form|iframe|script|img)\s[^>]*?(?:href|src|action)="([^"]*)"', p.read_text(encoding="utf-8")):
            u = urlsplit(href)
            if u.scheme or u.netloc:
                continue
            ke = unquote(urlsplit(urljoin("http://x/" + nama, href)).path).lstrip("/")
            if ke not in ada:
                salah.append(f"{nama}: {href}")
    assert not salah, salah[:10]
    tentang = (bukaan / "tentang/index.html").read_text(encoding="utf-8")
    assert 'href="http://kota-tarakan.kpu.go.id/unduh/situs-2024.zip"' in tentang, "zip tidak memuat dirinya sendiri"


@pytest.mark.browser
def test_the_search_answers_from_the_folder(peramban, bukaan):
    p = peramban.new_page(viewport={"width": 1280, "height": 800})
    p.goto((bukaan / "2024/bab-3/index.html").as_uri())
    p.locator(".md-header input").fill("mensosialisasikan")
    p.locator(".lk-cari-hasil li a").first.click()
    p.wait_for_load_state("load")
    assert p.url.startswith("file:") and "Sosialisasi" in p.locator("h1").inner_text()
    p.close()


@pytest.mark.browser
@pytest.mark.parametrize("skrip", [True, False], ids=["dengan skrip", "tanpa skrip"])
def test_six_pages_open_one_after_another_by_a_click(skrip, peramban, bukaan):
    konteks = peramban.new_context(viewport={"width": 1280, "height": 800}, java_script_enabled=skrip)
    p = konteks.new_page()
    galat = []
    p.on("console", lambda m: galat.append(m.text) if m.type in ("error", "warning") else None)
    p.on("pageerror", lambda e: galat.append(str(e)))
    p.on("request", lambda r: None if r.url.startswith("file:") else galat.append(r.url))
    p.goto((bukaan / "index.html").as_uri())
    for sebutan, judul in [
        ("19 dari 23 janji tercapai", "Janji mana yang tidak tercapai?"),
        ("IK.2.1", "IK.2.1"),
        ("Sasaran 2", "Sasaran 2"),
        ("Halaman tabel ini", "Capaian per sasaran"),
        ("Laporan 2024", "Laporan Kinerja Tahun 2024"),
        ("Edisi cetak", "edisi cetak"),
    ]:
        p.locator("a:visible", has_text=sebutan).first.click()
        p.wait_for_load_state("load")
        assert judul in p.locator("h1").inner_text(), p.url
        assert p.url.startswith("file:")
        assert p.locator(".md-header").evaluate("e => getComputedStyle(e).backgroundColor") != "rgba(0, 0, 0, 0)"
    konteks.close()
    assert galat == []
