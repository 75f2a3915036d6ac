"""WCAG 2.2 AA by axe-core: no violation on any page type, in any way of reading.

What is looked at how often:

1. A page type is opened once and then read in seven ways, one after the other: width, colours and medium change, the page is the same.
   On a short page all rules are judged in all seven.
2. On a long one (PANJANG: its text takes axe half a minute each time, nearly all of it for the contrast of every word) a rule is judged
   in the ways in which it can come out differently. Structure, names and roles are the same in every colour: at 320 px, and at 1280 px,
   where other parts of the frame are seen. Size of targets: at both widths. Contrast: in light, dark and on paper, once each, for
   colours do not depend on the width. At 400 % the width is that of 320 px; with forced colours the browser, not the page, chooses them.
   Short pages with the same kinds of elements are looked at in those two ways, so nothing that a long page is made of is left out.
3. With LAKIP_SEMUA_CARA=1 long pages are judged by all rules in all ways too.
"""

import os
from pathlib import Path

import axe_playwright_python
import pytest

from tests.halaman import JENIS

pytestmark = pytest.mark.browser

AXE = (Path(axe_playwright_python.__file__).parent / "axe.min.js").read_text(encoding="utf-8")
GOLONGAN = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
# name: width, height, what the browser is told
CARA = {
    "320": (320, 640, {}),
    "400 %": (320, 200, {}),  # a window of 1280 x 800 at four times the size
    "gelap 320": (320, 640, {"color_scheme": "dark"}),
    "gelap 1280": (1280, 800, {"color_scheme": "dark"}),
    "1280": (1280, 800, {}),
    "warna paksa": (1280, 800, {"forced_colors": "active"}),
    "cetak": (794, 1123, {"media": "print"}),
}
BIASA = {"media": "screen", "color_scheme": "light", "forced_colors": "none"}
WARNA, SASARAN = {"color-contrast", "link-in-text-block"}, {"target-size"}
# a way of reading a long page: the rules that are judged (None: all), the rules that are not
CARA_PANJANG = {"320": (None, set()), "1280": (None, WARNA), "gelap 320": (WARNA, set()), "cetak": (WARNA, set())}
PANJANG = ("cetak", "temuan", "tabel-terbesar")
SEMUA_CARA = bool(os.environ.get("LAKIP_SEMUA_CARA"))
JALANKAN = """async ([aturan, kecuali]) => {
  const rules = Object.fromEntries(kecuali.map(nama => [nama, { enabled: false }]));
  const hasil = await axe.run(document, { runOnly: aturan, rules, resultTypes: ["violations"] });
  return hasil.violations.map(v => v.id + ": " + v.nodes.slice(0, 3).map(n => n.html.slice(0, 160)).join(" | "));
}"""


def pelanggaran(p, hanya: set[str] | None = None, kecuali: set[str] = frozenset()) -> list[str]:
    """What axe finds wrong with the page as it now stands."""
    p.add_style_tag(content="* { transition: none !important }")  # or a colour is judged on its way from light to dark
    p.evaluate(AXE)
    return p.evaluate(JALANKAN, [sorted(hanya) if hanya else GOLONGAN, sorted(kecuali)])


@pytest.mark.parametrize("jenis", sorted(JENIS, key=lambda jenis: jenis not in PANJANG))  # the longest first
def test_no_violation_in_any_way_of_reading(jenis, buka):
    p = buka(JENIS[jenis], 1280, 800)
    assert p.galat == [] and p.asing == []
    p.evaluate("document.querySelectorAll('article details').forEach((d, n) => { d.open = n < 40 })")  # what is folded is read too
    salah = {}
    for cara, (hanya, kecuali) in (CARA_PANJANG if jenis in PANJANG and not SEMUA_CARA else dict.fromkeys(CARA, (None, set()))).items():
        lebar, tinggi, pilihan = CARA[cara]
        p.set_viewport_size({"width": lebar, "height": tinggi})
        p.emulate_media(**BIASA | pilihan)
        salah[cara] = pelanggaran(p, hanya, kecuali | (SASARAN if cara == "cetak" else set()))  # nobody presses a link on paper
    assert {cara: isi for cara, isi in salah.items() if isi} == {}


@pytest.mark.parametrize("jenis", JENIS)
def test_at_320_px_only_tables_and_code_scroll_sideways(jenis, buka):
    p = buka(JENIS[jenis], 320, 640, tunggu="load")
    assert p.evaluate("document.documentElement.scrollWidth") <= 320


def test_no_violation_with_the_menu_open(buka):
    p = buka(JENIS["indikator"], 360)
    p.get_by_role("button", name="Menu").click()
    p.wait_for_timeout(400)
    assert pelanggaran(p) == []


def test_every_stop_of_the_tab_key_is_seen(buka):
    """Focus is never invisible and never under the header."""
    p = buka(JENIS["bab"], 1280)
    for _ in range(40):
        p.keyboard.press("Tab")
        tampak = p.evaluate("""() => {
          const e = document.activeElement, k = e.getClientRects()[0], g = getComputedStyle(e);
          const atas = document.elementFromPoint(k.x + k.width / 2, k.y + k.height / 2);
          const di_bawah_kepala = !e.closest(".md-header") && atas && atas.closest(".md-header");
          return e === document.body || (k.width > 0 && k.height > 0 && g.outlineStyle !== "none" && !di_bawah_kepala) ? "" : e.outerHTML.slice(0, 200);
        }""")
        assert tampak == ""
