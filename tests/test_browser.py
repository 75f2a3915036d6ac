"""The main page types in a real headless Chromium, served from this machine."""

import functools
import http.server
import threading

import pytest

pytestmark = pytest.mark.browser

JENIS = {
    "beranda": "",
    "bab": "2024/bab-3/",
    "sasaran": "2024/sasaran/ss-1/",
    "indikator": "2024/indikator/ik-1-4/",
    "pemilih": "2024/indikator/ik-1-7/",
    "suara": "2024/indikator/ik-6-1/",
    "anggaran": "2024/bab-3/keuangan/",
    "tabel": "2024/data/dpt/",
    "lampiran": "2024/data/",
    "metodologi": "metodologi/capaian/",
    "istilah": "istilah/",
    "ppid": "ppid/",
    "temuan": "2024/pemeriksaan/",
    "kelengkapan": "2024/pemeriksaan/kelengkapan/",
}


@pytest.fixture(scope="module")
def alamat(situs):
    class Diam(http.server.SimpleHTTPRequestHandler):
        def log_message(self, *_):
            pass

    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Diam, directory=str(situs)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_address[1]}/"
    server.shutdown()


@pytest.fixture
def buka(peramban, alamat):
    """Open a page and collect what the console says and which hosts are asked."""
    konteks = []

    def _buka(halaman: str, lebar: int = 360, **pilihan):
        k = peramban.new_context(viewport={"width": lebar, "height": 800}, locale="id-ID", **pilihan)
        konteks.append(k)
        p = k.new_page()
        p.galat, p.asing = [], []
        p.on("console", lambda m: p.galat.append(m.text) if m.type in ("error", "warning") else None)
        p.on("pageerror", lambda e: p.galat.append(str(e)))
        p.on("request", lambda r: p.asing.append(r.url) if not r.url.startswith((alamat, "data:", "blob:")) else None)
        p.goto(alamat + halaman, wait_until="networkidle")
        return p

    yield _buka
    for k in konteks:
        k.close()


@pytest.mark.parametrize("lebar", [360, 1280])
@pytest.mark.parametrize("jenis", JENIS)
def test_page_renders_without_error_foreign_request_cookie_or_sideways_scroll(jenis, lebar, buka):
    p = buka(JENIS[jenis], lebar)
    assert p.galat == [] and p.asing == []
    assert p.context.cookies() == []
    assert p.locator("h1").count() == 1 and p.locator("h1").inner_text().strip()
    assert p.evaluate("document.documentElement.scrollWidth <= window.innerWidth")
    for svg in p.locator("figure.grafik svg").all():
        kotak = svg.bounding_box()
        assert kotak["width"] > 200 and kotak["height"] > 20


@pytest.mark.parametrize("jenis", JENIS)
def test_page_is_complete_without_javascript(jenis, buka):
    tanpa, dengan = buka(JENIS[jenis], java_script_enabled=False), buka(JENIS[jenis])
    # what only a script can do (filters) is hidden without it, and is not part of what there is to read
    isi = "el => { el.querySelector('.saring')?.remove(); return el.textContent.replace(/\\s+/g, ' ').trim() }"
    assert tanpa.locator("article").evaluate(isi) == dengan.locator("article").evaluate(isi)


def test_formula_opens_without_javascript(buka):
    p = buka(JENIS["indikator"], java_script_enabled=False)
    rumus = p.locator("details.rumus").first
    rumus.locator("summary").click()
    assert "100% ÷ 80% × 100 = 125,00%" in rumus.inner_text()


def test_dark_scheme_repaints_text_and_charts(buka):
    warna = "() => [getComputedStyle(document.body).backgroundColor, getComputedStyle(document.querySelector('figure.grafik svg text')).fill]"
    terang = buka(JENIS["sasaran"], color_scheme="light").evaluate(warna)
    gelap = buka(JENIS["sasaran"], color_scheme="dark").evaluate(warna)
    assert terang[0] != gelap[0] and terang[1] != gelap[1]


def test_keyboard_reaches_the_content_first_and_tables_scroll_by_key(buka):
    p = buka(JENIS["suara"])
    p.keyboard.press("Tab")
    assert "isi" in p.evaluate("document.activeElement.textContent").lower()
    daerah = p.locator("div.tabel").first
    daerah.focus()
    assert daerah.get_attribute("tabindex") == "0" and daerah.get_attribute("role") == "region"


def test_a_csv_can_be_downloaded_where_the_table_stands(buka):
    p = buka(JENIS["pemilih"])
    with p.expect_download() as unduhan:
        p.locator("a[download]").first.click()
    assert unduhan.value.suggested_filename.endswith(".csv")


def test_findings_can_be_filtered_and_the_count_is_told(buka):
    p = buka(JENIS["temuan"], 1280)
    semua = p.locator("li[data-keparahan]:visible").count()
    p.locator("select[name=keparahan]").select_option("berat")
    berat = p.locator("li[data-keparahan]:visible").count()
    assert 0 < berat < semua
    assert p.locator(".saring [role=status]").inner_text() == f"{berat} dari {semua} temuan ditampilkan"


def test_without_javascript_every_finding_is_there_and_no_filter(buka):
    p = buka(JENIS["temuan"], 1280, java_script_enabled=False)
    assert p.locator("li[data-keparahan]:visible").count() > 100
    assert not p.locator(".saring").is_visible()
