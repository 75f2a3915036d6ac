"""Every picture of the site as a reader sees it: on a phone of 320 px, under the pointer, in any colour vision.

All figures are taken from the built pages and laid out in one page of the site.
"""

import re

import pytest

from macros.gambar.gaya import ABU, DUA, EMPAT, SATU, TIGA, WARNA
from tests.conftest import AKAR

# (no browser mark for the whole file: the tests of the palette need none)
UKUR = """() => [...document.querySelectorAll("figure.grafik")].flatMap((figur) => {
  const svg = [...figur.querySelectorAll("svg")].find((s) => s.getClientRects().length), papan = svg.getBoundingClientRect(), cacat = [];
  const skala = papan.width / svg.viewBox.baseVal.width;
  const kata = [...svg.querySelectorAll("text")].map((t) => ({ t, isi: t.textContent, k: t.getBoundingClientRect() }));
  const b0 = (m) => m.getBoundingClientRect().height > papan.height - 3; /* the board itself */
  const temu = (a, b, r) => a.left + r < b.right && b.left + r < a.right && a.top + r < b.bottom && b.top + r < a.bottom;
  kata.forEach(({ t, isi, k }, i) => {
    const huruf = parseFloat(getComputedStyle(t).fontSize) * skala;
    if (huruf < 11) cacat.push(`${isi}: ${huruf.toFixed(1)} px`);
    if (k.left < papan.left - 1.5 || k.right > papan.right + 1.5 || k.top < papan.top - 1.5 || k.bottom > papan.bottom + 1.5) cacat.push(`${isi}: keluar`);
    for (const lain of kata.slice(i + 1)) if (temu(k, lain.k, .5)) cacat.push(`${isi} menindih ${lain.isi}`);
    for (const m of svg.querySelectorAll("path, line")) {
      if (["fill", "stroke"].every((apa) => getComputedStyle(m)[apa] === "none") || getComputedStyle(m).opacity < 1 || m.getAttribute("fill-opacity") || /^M0,0h[\\d.]+v[\\d.]+h-[\\d.]+Z$/.test(m.getAttribute("d")) && b0(m)) continue;
      let kena;
      if (m.localName === "line") { /* a slanting line fills no box: walk along it */
        const panjang = m.getTotalLength(), ctm = m.getScreenCTM();
        kena = [...Array(101).keys()].some((n) => { const q = m.getPointAtLength((panjang * n) / 100).matrixTransform(ctm); return q.x > k.left + 1 && q.x < k.right - 1 && q.y > k.top + 2 && q.y < k.bottom - 2; });
      } else kena = temu(k, m.getBoundingClientRect(), 2);
      if (kena) cacat.push(`${isi} menindih tanda ${m.getAttribute("d") || "garis"}`);
    }
  });
  return cacat.map((c) => `${figur.id}: ${c}`);
})"""


@pytest.fixture(scope="module")
def figur(situs) -> str:
    """Each picture of the site, once."""
    semua = {}
    for berkas in sorted(situs.rglob("index.html")):
        for f in re.findall(r'<figure class="grafik".*?</figure>', berkas.read_text(encoding="utf-8"), re.S):
            if "--" not in (nama := re.search(r'id="([^"]*)"', f)[1]):  # the print edition repeats them
                semua.setdefault(nama, f)
    assert len(semua) > 50
    return "".join(semua.values())


@pytest.fixture
def lembar(buka, figur):
    """One page of the site whose only content is all pictures."""

    def _lembar(lebar: int, **pilihan):
        p = buka("2024/indikator/ik-6-1/", lebar, 640, reduced_motion="reduce", **pilihan)
        p.set_default_timeout(5000)
        p.evaluate("html => { document.querySelector('.md-content__inner').innerHTML = html }", figur)
        return p

    return _lembar


@pytest.mark.browser
def test_on_a_small_phone_every_word_is_legible_and_alone(lembar):
    """Letters of at least 11 px; no word over another word, over a mark, or outside the picture."""
    p = lembar(320)
    assert "\n".join(p.evaluate(UKUR)) == ""
    assert p.evaluate("document.documentElement.scrollWidth") <= 320


@pytest.mark.browser
def test_on_a_wide_screen_a_picture_stays_of_a_size_to_read(lembar):
    huruf = lembar(1280).evaluate(
        "[...document.querySelectorAll('.grafik svg')].map(s => 12 * s.getBoundingClientRect().width / s.viewBox.baseVal.width)"
    )
    assert max(huruf) <= 20


# a picture, the place pointed at (share of width, share of height), the words that come
TUNJUK = {
    "sekilas": (0.2, 0.06, "IK.2.1 Badan adhoc: Janji 95%; Hasil 90%; Hasil lain di laporan 100%; Jarak −5 poin"),
    "bacaan-ik-1-4": (0.76, 0.3, "Pengukuran capaian (Bab III.A): Target 80%; Hasil 100%"),
    "tren-ik-2-1": (0.25, 0.5, "2022: Hasil 85%; Target tidak dicetak"),
    "lereng": (0.75, 0.05, "IK.1.2 Sosialisasi tahapan: 2022 tidak ada; 2023 100%; 2024 100%; Janji 95%"),
    "cocok": (0.1, 0.945, "IK.8.2 Sistem informasi ASN: Penetapan Kinerja berbeda"),
    "anggaran": (0.2, 0.9, "Dukungan Manajemen: Pagu Rp2.446.922.000; Realisasi Rp2.431.578.402"),
    "akip": (0.2, 0.1, "Perencanaan Kinerja: Bobot 30,00; Nilai 24,00; Bagian 80,00%"),
    "pemilih": (0.1, 0.1, "Tarakan Barat: Pemilih 58.589; Laki-laki 30.179; Perempuan 28.410"),
    "suara": (0.5, 0.02, "PKB: Sebelum 6.375; Sesudah 6.105; Perubahan −270"),
    "seleksi": (0.05, 0.95, "KPPS, lulus administrasi: Orang 2.331; Dari pendaftar 100%"),
    "kampanye": (0.5, 0.95, "Iklan Pilkada: 10–23 Nov 2024"),
    "permohonan": (0.1, 0.05, "Legalisir: Terjawab 0;"),
}


@pytest.mark.browser
def test_the_place_pointed_at_tells_its_figures_until_escape(lembar):
    p = lembar(320)
    dimuat = []
    p.on("request", lambda r: dimuat.append(r.url.rsplit("/", 1)[-1]))
    assert not p.query_selector("script[src$='grafik.js']")  # nothing is loaded before a picture is pointed at
    for kode, (x, y, kata) in TUNJUK.items():
        kotak = p.locator(f"#grafik-{kode} svg").first
        kotak.scroll_into_view_if_needed()
        p.evaluate(
            "([id, y]) => { const k = document.querySelector(id).getBoundingClientRect(); scrollBy(0, k.top + y * k.height - 300) }",
            [f"#grafik-{kode} svg", y],
        )
        k = kotak.bounding_box()
        p.mouse.move(k["x"] + x * k["width"], k["y"] + y * k["height"])
        p.locator(".lk-angka").wait_for(state="visible")
        assert p.locator(".lk-angka").text_content().startswith(kata), kode
        p.keyboard.press("Escape")
        p.mouse.move(k["x"] + x * k["width"] + 1, k["y"] + y * k["height"])
        assert p.locator(".lk-angka").count() == 0, kode
    assert dimuat == ["grafik.js"] and not p.galat


@pytest.mark.browser
def test_a_tap_tells_the_figures_too(lembar):
    p = lembar(320, has_touch=True)
    p.locator("#grafik-akip svg").first.tap(position={"x": 40, "y": 20})
    p.locator(".lk-angka").wait_for(state="visible")
    assert p.locator(".lk-angka").text_content().startswith("Perencanaan Kinerja")


@pytest.mark.browser
def test_a_keyboard_walks_through_the_marks(buka):
    """The picture is one stop; arrows go from mark to mark; the words stand at the mark; Escape leaves them."""
    p = buka("2024/sasaran/ss-2/", 360, 640)
    papan = p.locator("#grafik-sekilas-ss-2 > [role=img]")
    assert papan.get_attribute("tabindex") == "0" and papan.get_attribute("aria-label")
    papan.evaluate("unsur => unsur.focus({ focusVisible: true })")
    angka = p.locator(".lk-angka")
    p.keyboard.press("Shift+Tab")
    p.keyboard.press("Tab")
    angka.wait_for(state="visible")
    assert angka.text_content().startswith("IK.2.1 Badan adhoc: Janji 95%; Hasil 90%")
    p.keyboard.press("ArrowDown")
    assert angka.text_content().startswith("IK.2.2 Tata kelola pegawai: Janji 95%; Hasil 95%")
    p.keyboard.press("ArrowDown")  # the last one stays
    assert angka.text_content().startswith("IK.2.2")
    sorot, gambar = p.locator(".lk-sorot").bounding_box(), papan.bounding_box()
    assert gambar["y"] < sorot["y"] < angka.bounding_box()["y"] < gambar["y"] + gambar["height"] + 8
    p.keyboard.press("Home")
    assert angka.text_content().startswith("IK.2.1")
    p.keyboard.press("Escape")
    assert angka.count() == 0 and papan.evaluate("unsur => unsur === document.activeElement")
    p.keyboard.press("Tab")
    assert p.evaluate("document.activeElement.textContent") == "Angka sebagai tabel"
    assert not p.galat


JARAK = "* { letter-spacing: .12em !important; word-spacing: .16em !important; line-height: 1.5 !important; }"


@pytest.mark.browser
@pytest.mark.parametrize("lebar", (360, 1280))
def test_letters_set_apart_overlap_nothing(lembar, lebar):
    """WCAG 1.4.12. A figure may touch the frame of its own cell (suara-dapil)."""
    p = lembar(lebar)
    p.add_style_tag(content=JARAK)
    cacat = [
        c for c in p.evaluate(UKUR) if not c.endswith(" px") and not (c.startswith("grafik-suara-dapil") and c.endswith("tanda garis"))
    ]
    assert "\n".join(cacat) == ""


@pytest.mark.browser
@pytest.mark.parametrize("lebar", (320, 1280))
def test_what_stands_below_a_picture_takes_one_line(lembar, lebar):
    """Table and menu on one line of at most 50 px; on a wide screen a second drawing takes the room."""
    p = lembar(lebar)
    assert max(p.evaluate("[...document.querySelectorAll('.grafik > .lk-baris')].map(b => b.getBoundingClientRect().height)")) <= 50
    luas = p.evaluate("[...document.querySelectorAll('.grafik svg + svg')].map(s => s.getBoundingClientRect().width)")
    assert {bool(w) for w in luas} == {lebar == 1280} and max(luas) <= 688


# --- the palette ---------------------------------------------------------------------------------------

CSS = (AKAR / "macros/tema/aset/lakip.css").read_text(encoding="utf-8")
TERANG, GELAP = (
    {n: re.search(rf"--lk-{n}: (#\w+);", bagian)[1] for n in ("1", "2", "3", "4", "abu", "latar")}
    for bagian in (CSS, CSS.split('[data-md-color-scheme="slate"]', 1)[1])
)
# Machado, Oliveira and Fernandes 2009, "A Physiologically-based Model for Simulation of Color Vision Deficiency", severity 1.0
MATA = {
    "biasa": ((1, 0, 0), (0, 1, 0), (0, 0, 1)),
    "protanopia": ((0.152286, 1.052583, -0.204868), (0.114503, 0.786281, 0.099216), (-0.003882, -0.048116, 1.051998)),
    "deuteranopia": ((0.367322, 0.860646, -0.227968), (0.280085, 0.672501, 0.047413), (-0.011820, 0.042940, 0.968881)),
    "tritanopia": ((1.255528, -0.076749, -0.178779), (-0.078411, 0.930809, 0.147602), (0.004733, 0.691367, 0.303900)),
}
# Colours that stand in one picture and differ by colour and word, not by shape: capaian; pemilih, recruitment and calendar; money.
# Pictures of kinds (`hitungan`) and of days use shapes as well, so any pair of theirs may come close.
PASANGAN = [("1", "2"), ("1", "3"), ("1", "abu")]
JARAK_LAB = 18  # about eight times what an eye just tells apart (2,3)


def linear(warna: str) -> list[float]:
    if len(warna) == 4:
        warna = "#" + "".join(h * 2 for h in warna[1:])
    return [v / 12.92 if v <= 0.04045 else ((v + 0.055) / 1.055) ** 2.4 for v in (int(warna[i : i + 2], 16) / 255 for i in (1, 3, 5))]


def terang_relatif(warna: str) -> float:
    r, g, b = linear(warna)
    return 0.2126 * r + 0.7152 * g + 0.0722 * b


def lab(warna: str, mata: str) -> list[float]:
    """CIELAB (D65) of a colour as that eye sees it."""
    rgb = linear(warna)
    r, g, b = (min(max(sum(m * v for m, v in zip(baris, rgb, strict=True)), 0), 1) for baris in MATA[mata])
    xyz = (
        (0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.95047,
        0.2126 * r + 0.7152 * g + 0.0722 * b,
        (0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.08883,
    )
    x, y, z = (v ** (1 / 3) if v > 0.008856 else 7.787 * v + 16 / 116 for v in xyz)
    return [116 * y - 16, 500 * (x - y), 200 * (y - z)]


@pytest.mark.parametrize("tampilan", [TERANG, GELAP], ids=["terang", "gelap"])
@pytest.mark.parametrize("nama", ["1", "2", "3", "4", "abu"])
def test_marks_stand_out_from_the_page(tampilan, nama):
    """WCAG 1.4.11: 3 to 1."""
    a, b = sorted((terang_relatif(tampilan[nama]), terang_relatif(tampilan["latar"])))
    assert (b + 0.05) / (a + 0.05) >= 3


@pytest.mark.parametrize("mata", MATA)
@pytest.mark.parametrize("tampilan", [TERANG, GELAP], ids=["terang", "gelap"])
@pytest.mark.parametrize("pasangan", PASANGAN, ids="-".join)
def test_colours_of_one_picture_stay_apart_for_every_eye(pasangan, tampilan, mata):
    a, b = (lab(tampilan[n], mata) for n in pasangan)
    assert sum((p - q) ** 2 for p, q in zip(a, b, strict=True)) ** 0.5 >= JARAK_LAB


def test_files_outside_the_site_stand_out_on_white_too():
    for warna in (SATU, DUA, TIGA, EMPAT, ABU):
        assert warna in WARNA and 1.05 / (terang_relatif(warna) + 0.05) >= 3
