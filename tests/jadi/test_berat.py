"""Bytes over the wire, as Chromium counts them on a cold cache from a server that compresses."""

import pytest

from tests.halaman import JENIS

pytestmark = pytest.mark.browser

MAKS_BYTE = 150_000
MAKS_BYTE_CARI = 160_000  # the search page with a query brings the index of the whole site
MAKS_PERMINTAAN = 12  # 8 for most pages
MAKS_PERMINTAAN_CARI = 20  # the search page brings its index, and the texts of the pages found that are in sight


def timbang(p) -> tuple[int, int]:
    """Bytes and requests of one visit; the page is loaded anew, without cache, until nothing more comes."""
    alamat = p.url
    p.goto("about:blank")  # what the first visit still asks for is not counted
    cdp = p.context.new_cdp_session(p)
    cdp.send("Network.enable")
    cdp.send("Network.setCacheDisabled", {"cacheDisabled": True})
    berat: dict[str, float] = {}
    cdp.on("Network.loadingFinished", lambda e: berat.__setitem__(e["requestId"], e["encodedDataLength"]))
    p.goto(alamat, wait_until="networkidle")
    p.evaluate("window.scrollTo(0, document.body.scrollHeight)")  # what loads lazily counts too
    p.wait_for_timeout(200)
    return int(sum(berat.values())), len(berat)


@pytest.mark.parametrize("jenis", JENIS)
def test_any_page_weighs_at_most_150_kb_with_everything_in_it(jenis, buka):
    p = buka(JENIS[jenis], tunggu="commit")
    byte, permintaan = timbang(p)
    print(f"{jenis:16} {byte / 1000:6.1f} kB {permintaan} permintaan")
    assert p.asing == []
    assert 2_000 < byte <= (MAKS_BYTE_CARI if jenis == "cari" else MAKS_BYTE)
    assert permintaan <= (MAKS_PERMINTAAN_CARI if jenis == "cari" else MAKS_PERMINTAAN)


def test_nothing_moves_while_the_page_loads(buka):
    """Cumulative layout shift is 0 on a narrow and a wide screen."""
    for lebar in (360, 1280):
        for jenis in ("beranda", "sasaran", "tabel-terbesar"):
            p = buka(JENIS[jenis], lebar)
            geser = p.evaluate("""() => new Promise(selesai => {
              new PerformanceObserver(d => selesai(d.getEntries().reduce((n, e) => n + (e.hadRecentInput ? 0 : e.value), 0))).observe({ type: "layout-shift", buffered: true });
              setTimeout(() => selesai(0), 500);
            })""")
            assert geser < 0.001, (jenis, lebar)  # shown as 0
