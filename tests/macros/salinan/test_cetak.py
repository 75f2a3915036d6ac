"""The report on paper: the print edition, addresses of links, and nothing cut off."""

import gzip
import re
import shutil
import subprocess

import pytest

from macros.salinan.catatan_kaki import bubuhi
from macros.salinan.cetak import Bagian, seluruh_laporan
from macros.tulisan.pohon import isi_html, unsur_html, wadah
from tests.situs import baca, tujuan

SITUS = "http://kota-tarakan.kpu.go.id/"
URL = "2024/cetak/"
LEBAR_A4 = 680  # pixels: 210 mm less two margins of 15 mm


# --- addresses of links -----------------------------------------------------------------------


def dibubuhi(html: str, url: str = "") -> str:
    isi = wadah(html)
    bubuhi(isi, url, SITUS)
    return isi_html(isi)


def test_a_link_in_a_sentence_gets_a_number_and_its_public_address_at_the_foot():
    html = dibubuhi('<p>Lihat <a href="../../sasaran/ss-1/">Sasaran 1</a>.</p>', "2024/indikator/ik-1-7/")
    assert '<a href="../../sasaran/ss-1/" data-kaki="1">Sasaran 1</a>' in html
    assert "<ol><li>http://kota-tarakan.kpu.go.id/2024/sasaran/ss-1/</li></ol>" in html


def test_one_address_has_one_number():
    html = dibubuhi('<p><a href="a/">A</a> <a href="b/#x">B</a></p><ul><li><a href="./a/">lagi</a></li></ul>')
    assert re.findall(r'data-kaki="(\d)"', html) == ["1", "2", "1"]
    assert html.count("<li>http") == 2


@pytest.mark.parametrize(
    "html",
    [
        '<p><a href="#bagian">di halaman ini</a></p>',
        '<table><tr><td><p><a href="x/">sel</a></p></td></tr></table>',
        '<p class="unduh"><a href="x.csv" download>CSV</a></p>',
        '<p class="asal">Asal: <a href="x/">tabel</a></p>',
        '<ul><li><small><a href="x/">Temuan x</a></small></li></ul>',
        '<p>95% <a class="tanda" href="x/">2</a></p>',
        "<p>tanpa tautan</p>",
    ],
)
def test_links_that_paper_does_not_need_get_no_number(html):
    assert dibubuhi(html) == isi_html(wadah(html))


# --- putting pages together -------------------------------------------------------------------


def sehalaman(*bagian: tuple[str, str, int, str]) -> str:
    """The print edition of pages given by address, title, depth and content."""
    return "".join(map(unsur_html, seluruh_laporan([Bagian(url, judul, tingkat, wadah(isi)) for url, judul, tingkat, isi in bagian], URL)))


def test_pages_become_sections_whose_headings_ids_and_links_fit_together():
    satu = '<h1 id="bab">Bab I</h1><p><a href="../indikator/ik-1-1/#hasil">ke hasil</a> <a href="../data/dpt/">ke data</a></p>'
    dua = (
        '<h1 id="bab">IK</h1><h2 id="hasil">Hasil</h2><p class="unduh"><a href="x.csv">CSV</a></p>'
        "<details><summary>Rumus</summary></details>"
    )
    html = sehalaman(("2024/bab-1/", "Bab I", 1, satu), ("2024/indikator/ik-1-1/", "IK.1.1", 2, dua))
    assert '<h2 id="bab-1--bab">Bab I</h2>' in html and '<h3 id="ik-1-1--hasil">Hasil</h3>' in html
    assert 'href="#ik-1-1--hasil"' in html and 'href="../data/dpt/"' in html
    assert "<details open>" in html and "CSV" not in html


def test_a_link_to_a_part_that_is_left_out_leads_to_its_page():
    isi = '<h1>Bab I</h1><p><a href="#istilah-x">x</a></p><details class="istilah-halaman"><p id="istilah-x">x</p></details>'
    assert 'href="#bab-1"' in sehalaman(("2024/bab-1/", "Bab I", 1, isi))


def test_a_chart_that_stands_on_an_earlier_page_is_printed_once():
    grafik = '<figure class="grafik" id="grafik-x"><figcaption>Judul</figcaption><svg></svg></figure>'
    html = sehalaman(("2024/bab-1/", "I", 1, grafik), ("2024/bab-2/", "II", 1, grafik))
    assert html.count("<svg") == 1 and "Grafik “Judul” sudah dicetak" in html and 'href="#bab-1--grafik-x"' in html


# --- the print edition of the site ------------------------------------------------------------


@pytest.fixture(scope="module")
def halaman(situs):
    return baca(situs)


@pytest.fixture(scope="module")
def urutan(situs, halaman):
    """The pages of the report by the way each page leads to the next."""
    alamat, hasil = "2024/pengantar/", []
    while alamat not in hasil:
        hasil.append(alamat)
        if alamat == "2024/bab-4/":
            return hasil
        lanjut = re.search(r'<a href="([^"]*)" class="md-footer__link md-footer__link--next', halaman[alamat].html)[1]
        alamat = tujuan(alamat, lanjut)[0]
    raise AssertionError(hasil)


def polos(html: str) -> str:
    return re.sub(r"\s+", " ", re.sub(r"<[^>]*>", " ", html)).strip()


def tabel(html: str) -> list[str]:
    return [polos(t) for t in re.findall(r"<table.*?</table>", html, re.S)]


def test_it_holds_every_page_of_the_report_in_order(halaman, urutan):
    judul = [polos(t).removesuffix(" #").removesuffix("#") for a in urutan for n, t in halaman[a].judul if n == 1]
    isi = [polos(t) for n, t in halaman[URL].judul if n == 2]
    assert len(urutan) == 49 and isi == ["Daftar isi", *judul]


def test_all_23_indikator_are_in_it(halaman):
    for s, banyak in zip("12345678", (8, 2, 2, 3, 2, 3, 1, 2), strict=True):
        for n in range(1, banyak + 1):
            assert f'<section id="ik-{s}-{n}"' in halaman[URL].html and f"IK.{s}.{n} " in halaman[URL].teks


def test_every_table_and_chart_of_the_report_is_in_it_once(halaman, urutan):
    asli = {t for a in urutan for t in tabel(halaman[a].html.split('<details class="istilah-halaman"')[0])}
    dicetak = tabel(halaman[URL].html)
    assert asli == set(dicetak)
    gambar = {polos(g) for a in urutan for g in re.findall(r"<figcaption>(.*?)</figcaption>", halaman[a].html)}
    assert gambar == {polos(g) for g in re.findall(r"<figcaption>(.*?)</figcaption>", halaman[URL].html)}


def test_its_links_stay_on_the_page_where_the_target_is_on_it(halaman, urutan):
    keluar = halaman[URL].html.split('class="sampul"')[1].split("</article>")[0].split('href="')[1:]
    assert not [k for k in keluar if (ke := tujuan(URL, k.partition('"')[0])) and ke[0] in urutan]


def test_its_title_page_says_office_edition_date_source_and_permanent_link(halaman):
    kantor, tetap = "Sekretariat Komisi Pemilihan Umum Kota Tarakan", f"{SITUS}k/2024-cetak/"
    for kata in (kantor, "Edisi", "Data per", "15 Januari 2025", tetap, "Tidak dimuat di edisi ini"):
        assert kata in halaman[URL].teks, kata


def test_it_leaves_room_below_150_kb(situs, halaman):
    berat = len(gzip.compress(halaman[URL].html.encode(), 6))
    assert berat <= 105_000, "gaya dan skrip memerlukan sekitar 40 kB lagi"


def test_search_does_not_find_everything_twice(situs):
    for indeks in situs.glob("*/*indeks.js"), situs.glob("search/search_index.json"):
        for berkas in indeks:
            assert URL not in berkas.read_text(encoding="utf-8")


# --- paper ------------------------------------------------------------------------------------

JENIS = {
    "beranda": "", "bab": "2024/bab-3/", "sasaran": "2024/sasaran/ss-1/",
    "pemilih": "2024/indikator/ik-1-7/", "suara": "2024/indikator/ik-6-1/",
    "dana": "2024/data/dana-kampanye-partai/", "dprd": "2024/data/suara-dprd-158/", "dpt": "2024/data/dpt/",
    "klaim": "2024/data/klaim/", "capaian": "2024/data/capaian-sasaran/",
    "temuan": "2024/pemeriksaan/", "kelengkapan": "2024/pemeriksaan/kelengkapan/",
    "ppid": "ppid/", "anggaran": "metodologi/anggaran/", "cetak": URL,
}  # fmt: skip
# Inline code may hang out by the blank after its last word.
TERPOTONG = """lebar => [...document.querySelectorAll('article *')]
  .filter(e => e.tagName !== 'CODE' && e.getBoundingClientRect().width && e.getBoundingClientRect().right > lebar + 1)
  .map(e => `${e.tagName} ${e.id} ${e.textContent.slice(0, 40)}`).slice(0, 5)"""
SEL_TERPOTONG = """() => [...document.querySelectorAll('table.data :is(th, td)')]
  .filter(s => s.clientWidth && s.scrollWidth > s.clientWidth + 1).map(s => s.textContent).slice(0, 5)"""
TAMPAK = "selektor => [...document.querySelectorAll(selektor)].filter(e => e.checkVisibility()).map(e => e.outerHTML.slice(0, 80))"
WARNA_GAMBAR = """() => [...document.querySelectorAll('.grafik svg *')]
  .flatMap(e => [getComputedStyle(e).fill, getComputedStyle(e).stroke])"""
LAYAR = "nav:not(.daftar-isi), header, form, input, select, .md-footer, .md-sidebar, .lk-lapor, .lk-salin, .lk-alat, .unduh, .headerlink"
WARNA = "() => [getComputedStyle(document.body).backgroundColor, getComputedStyle(document.querySelector('article')).color]"


@pytest.fixture(scope="module")
def kertas(peramban, situs):
    """A page as it is printed, for a reader whose device is dark."""
    konteks = peramban.new_context(viewport={"width": LEBAR_A4, "height": 900}, color_scheme="dark")
    p = konteks.new_page()
    p.emulate_media(media="print")

    def buka(halaman):
        p.goto((situs / halaman / "index.html").as_uri(), wait_until="load")
        return p

    yield buka
    konteks.close()


@pytest.mark.browser
@pytest.mark.parametrize("jenis", JENIS)
def test_nothing_is_cut_off_on_a4_and_only_the_page_itself_is_printed(jenis, kertas):
    p = kertas(JENIS[jenis])
    assert p.evaluate(TERPOTONG, LEBAR_A4) == [] and p.evaluate(SEL_TERPOTONG) == []
    assert p.evaluate(TAMPAK, LAYAR) == []
    assert p.evaluate(WARNA) == ["rgb(255, 255, 255)", "rgb(0, 0, 0)"]


@pytest.mark.browser
def test_pictures_are_grey_on_paper(kertas):
    for jenis in ("suara", "pemilih", "sasaran", "beranda"):
        warna = kertas(JENIS[jenis]).evaluate(WARNA_GAMBAR)
        rgb = [re.findall(r"\d+", w)[:3] for w in set(warna) if w.startswith("rgb(")]
        assert rgb and all(len(set(w)) == 1 for w in rgb), jenis


@pytest.mark.browser
def test_addresses_of_links_are_seen_on_paper_only(kertas, peramban, situs):
    p = kertas(JENIS["pemilih"])
    assert p.locator(".catatan-kaki").is_visible() and f"{SITUS}2024/sasaran/ss-1/" in p.locator(".catatan-kaki").inner_text()
    assert "1" in p.locator("[data-kaki]").first.evaluate("e => getComputedStyle(e, '::after').content")
    layar = peramban.new_page()
    layar.goto((situs / JENIS["pemilih"] / "index.html").as_uri())
    assert not layar.locator(".catatan-kaki").is_visible()
    layar.close()


@pytest.mark.browser
@pytest.mark.skipif(not shutil.which("pdftotext"), reason="pdftotext tidak ada di komputer ini")
def test_the_pdf_holds_all_titles_in_order_and_repeats_the_head_of_a_long_table(kertas, halaman, urutan, tmp_path):
    def pdf(alamat):
        kertas(alamat).pdf(path=tmp_path / "x.pdf", prefer_css_page_size=True)
        return subprocess.run(["pdftotext", "-layout", str(tmp_path / "x.pdf"), "-"], capture_output=True, check=True).stdout.decode()

    # A page keeps its title together, so that it can be found by its first words; the contents come before.
    baris = [polos(b) for b in pdf(URL).split("Kata pengantar", 2)[2].splitlines()]
    letak = -1
    for alamat in urutan[1:]:
        judul = next(polos(t) for n, t in halaman[alamat].judul if n == 1).removesuffix("#").strip()
        letak = next(i for i, b in enumerate(baris) if i > letak and b and judul.startswith(b) and len(b) > min(len(judul) - 1, 12))
    lembar = pdf(JENIS["klaim"]).split("\f")
    assert len(lembar) > 3 and "Tentang" in polos(lembar[1])[:200]
    assert "TIDAK PATUH" in pdf(JENIS["dana"]), "kolom paling kanan"
