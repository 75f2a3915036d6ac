"""The main page types in a real headless Chromium, served from this machine."""

import pytest

from tests.halaman import JENIS

pytestmark = pytest.mark.browser

# What may stand in the window besides what the browser puts there: our one name, and the two files of the search.
NAMA_KAMI = {"Lakip", "CARI"}
BAWAAN = "() => { const kosong = document.body.appendChild(document.createElement('iframe')); const nama = Object.keys(kosong.contentWindow); kosong.remove(); return nama; }"


def tertinggal(p) -> set[str]:
    """Names that our scripts leave to all others, once those that load late are loaded: search, sorting, pictures.

    Also of ``const`` and ``let``, which the window does not list: the next script with such a name would not run at all.
    """
    if p.evaluate("!!window.Lakip"):  # a frame for other sites has no script
        p.evaluate(
            "async () => { for (const nama of ['aset/tabel.js', 'aset/grafik.js', 'cari/indeks.js', 'aset/cari.js']) await Lakip.muatSkrip(nama) }"
        )
    nama = set(p.evaluate("Object.keys(window)")) - set(p.evaluate(BAWAAN))
    return nama | set(p.context.new_cdp_session(p).send("Runtime.globalLexicalScopeNames")["names"])


@pytest.mark.parametrize("jenis", JENIS)
def test_page_renders_without_error_foreign_request_cookie_sideways_scroll_or_names_left_behind(jenis, buka):
    """Opened on a phone, then drawn wide; that it also loads wide without a word in the console is seen in test_akses."""
    p = buka(JENIS[jenis], 360)
    for lebar in (360, 1280):
        p.set_viewport_size({"width": lebar, "height": 800})
        assert p.locator("h1").count() == 1 and p.locator("h1").inner_text().strip()
        assert p.evaluate("document.documentElement.scrollWidth <= window.innerWidth")
        gambar = p.locator("figure.grafik svg").evaluate_all(
            "semua => semua.map(s => s.getBoundingClientRect()).filter(k => k.width).map(k => [k.width, k.height])"  # one of two is shown
        )
        assert all(w > 200 and t > 20 for w, t in gambar), lebar
    assert tertinggal(p) <= NAMA_KAMI
    assert p.galat == [] and p.asing == []
    assert p.context.cookies() == []


@pytest.mark.parametrize("jenis", JENIS)
def test_page_is_complete_without_javascript(jenis, buka):
    alamat = JENIS[jenis].partition("?")[0]  # results of a search are a script's work
    tanpa, dengan = buka(alamat, java_script_enabled=False), buka(alamat)
    # what only a script can do (filters) is hidden without it, and is not part of what there is to read
    isi = "el => { el.querySelectorAll('.saring, .lk-saring-hasil, .lk-lagi, noscript').forEach(e => e.remove()); return el.textContent.replace(/\\s+/g, ' ').trim() }"
    assert tanpa.locator("article").evaluate(isi) == dengan.locator("article").evaluate(isi)


def test_formula_opens_without_javascript(buka):
    p = buka(JENIS["indikator"], java_script_enabled=False)
    rumus = p.locator("details:has(> summary > #cara-menghitung)")
    assert "÷" not in rumus.inner_text()
    rumus.locator("summary").click()
    assert "100% ÷ 80% × 100 = 125,00%" in rumus.inner_text()


def test_dark_scheme_repaints_text_and_charts(buka):
    warna = (
        "() => [getComputedStyle(document.body).backgroundColor, getComputedStyle(document.querySelector('figure.grafik svg text')).fill]"
    )
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
    p = buka(JENIS["tabel"])
    p.locator(".lk-alat summary").first.click()
    with p.expect_download() as unduhan:
        p.locator(".lk-alat a[download][href$='.csv']").first.click()
    assert unduhan.value.suggested_filename.endswith(".csv")


@pytest.mark.parametrize("lebar", [320, 360, 1280])
def test_a_menu_lies_inside_the_window_and_its_entries_are_as_tall_as_a_finger(buka, lebar):
    p = buka(JENIS["tabel"], lebar)
    menu = p.locator(".lk-alat").first
    assert menu.locator("> summary").bounding_box()["height"] >= 24
    menu.locator("> summary").click()
    kotak = menu.locator("> ul").bounding_box()
    assert kotak["x"] >= 0 and kotak["x"] + kotak["width"] <= lebar
    assert p.evaluate("document.documentElement.scrollWidth") <= lebar
    assert all(
        t >= 44 for t in menu.locator("li > :is(a, button)").evaluate_all("semua => semua.map(e => e.getBoundingClientRect().height)")
    )


def test_a_menu_closes_by_escape_and_by_a_press_elsewhere(buka):
    p = buka(JENIS["tabel"])
    menu = p.locator(".lk-alat").first
    menu.locator("> summary").focus()
    p.keyboard.press("Enter")
    p.keyboard.press("Tab")
    assert p.evaluate("document.activeElement.textContent") == "Unduh Excel (XLSX)"
    p.keyboard.press("Escape")
    assert menu.get_attribute("open") is None and p.evaluate("document.activeElement.tagName") == "SUMMARY"
    p.keyboard.press("Enter")
    assert menu.get_attribute("open") is not None
    p.locator("h1").click()
    assert menu.get_attribute("open") is None


def test_the_button_that_copies_a_link_is_named_by_the_thing_not_by_its_address(buka):
    p = buka(JENIS["tabel"])
    nama = p.locator(".lk-salin").evaluate_all("semua => semua.map(e => e.ariaLabel)")
    assert "Salin tautan tetap ke tabel Daftar Pemilih Tetap per kecamatan (DPT)" in nama and "Salin tautan tetap ke halaman ini" in nama
    assert not [n for n in nama if "http" in n]


def test_what_is_copied_from_a_table_is_its_figures_without_marks(buka):
    """DPT, III.B.7: the total as printed, 172.962; the marks of findings beside it stay behind."""
    p = buka(JENIS["tabel"], 1280)
    baris = p.evaluate("""() => {
      const pilihan = getSelection(), tabel = document.querySelector("table.data");
      pilihan.selectAllChildren(tabel.tBodies[0].rows[4]);
      return pilihan.toString().trim().split(/\\s+/);
    }""")
    assert baris == ["TOTAL", "172.962", "kosong", "319", "88.783", "88.657"]


def test_a_heading_is_named_by_its_words_alone(buka):
    p = buka(JENIS["bab"], 1280)
    assert p.locator("h2 .headerlink").count() > 0
    assert not [n for n in p.locator("article").aria_snapshot().splitlines() if "heading" in n and "#" in n]


def test_on_a_phone_a_row_of_prose_is_a_card_and_a_table_of_figures_begins_with_what_answers(buka):
    p = buka(JENIS["tabel"], 360)
    p.evaluate("document.querySelectorAll('details').forEach(d => { d.open = !d.matches('.lk-alat') })")
    assert p.locator(".tabel:has(.kartu-baris)").evaluate_all("semua => semua.filter(t => t.scrollWidth > t.clientWidth + 1).length") == 0
    assert p.locator("#ocr-dpt\\/total, table.kartu-baris tbody tr").first.locator("td").first.get_attribute("data-label") == "Kolom"
    jumlah = p.locator("table.data").first.locator("tr.jumlah td").first
    assert jumlah.inner_text().startswith("172.962") and jumlah.bounding_box()["x"] < 250


def test_with_letters_of_twice_the_size_the_header_covers_nothing(buka):
    p = buka(JENIS["bab"], 360)
    p.evaluate("document.documentElement.style.fontSize = '250%'")
    p.evaluate("window.scrollTo(0, 600)")
    assert p.locator(".md-header").bounding_box()["y"] + p.locator(".md-header").bounding_box()["height"] <= 0
    kotak = [p.locator(f".md-header {s}").bounding_box() for s in (".lk-nama span", ".lk-tampilan", ".lk-cari-tautan")]
    terpisah = lambda a, b: a["x"] + a["width"] <= b["x"] or a["y"] + a["height"] <= b["y"]  # noqa: E731
    assert terpisah(kotak[0], kotak[1]) and terpisah(kotak[1], kotak[2])
    assert p.evaluate("document.documentElement.scrollWidth") <= 360


def test_every_page_says_how_the_office_is_reached(buka):
    for jenis in ("beranda", "tabel", "english"):
        kontak = buka(JENIS[jenis]).locator(".md-footer address").inner_text()
        assert "Jl. Sungai Sesayap" in kontak and "(0551) 36001" in kontak and "tarakankotappid.kpu.go.id" in kontak


def test_a_page_that_does_not_exist_offers_a_search_that_a_phone_shows_too(buka):
    p = buka("404.html")
    p.get_by_role("searchbox", name="Cari di situs ini").fill("pemilih")
    p.keyboard.press("Enter")
    p.wait_for_url("**/cari/?q=pemilih")


def test_the_year_stands_in_one_screen_of_a_phone(buka):
    """Search, promises, money, repeat vote, voters: at 360 x 740 no answer lies below the edge, and the topics begin there."""
    p = buka("")
    for pilih in ("h1", ".pembuka", "[data-cari=muka]", ".lk-jawab", "#pilih-topik"):
        kotak = p.locator(pilih).bounding_box()
        assert kotak and kotak["y"] + kotak["height"] <= 740, pilih
    janji, uang, ulang, pemilih = p.locator(".lk-jawab > li").all_inner_texts()
    assert "19 dari 23 janji tercapai" in janji and all(kode in janji for kode in ("IK.2.1", "IK.5.1", "IK.5.2", "IK.7.1"))
    assert "Rp26,92 miliar terpakai" in uang and "82,47% dari Rp32,64 miliar" in uang
    assert "38.165" in ulang and "33.891" in ulang and "172.962 pemilih" in pemilih
    assert p.locator(".lk-jawab > li:has(svg)").count() == 4


def test_the_colours_can_be_chosen_and_the_choice_stays(buka):
    p = buka("")
    skema = lambda: p.evaluate("document.body.dataset.mdColorScheme")  # noqa: E731
    tombol = p.get_by_role("button", name="Tampilan")
    assert tombol.get_attribute("aria-label") == "Tampilan: ikut perangkat" and skema() == "default"
    tombol.click()
    tombol.click()
    assert tombol.get_attribute("aria-label") == "Tampilan: gelap" and skema() == "slate"
    p.reload()
    assert skema() == "slate"


def test_a_table_is_sorted_by_key_and_says_so_and_the_total_stays_at_the_foot(buka):
    """Votes of Keputusan 87 in dapil 1: Kebangkitan Bangsa has the most, 6.375; the printed total is no party."""
    p = buka("2024/data/suara-dprd-87/", 1280)
    tabel = p.locator("table.data").first
    isi = lambda n: tabel.locator("tbody tr").nth(n).inner_text()  # noqa: E731
    awal = isi(0)
    kepala = tabel.get_by_role("button", name="Dapil 1").first
    kepala.focus()
    p.keyboard.press("Enter")
    p.wait_for_selector("th[aria-sort=descending]")
    ke = 1 + kepala.evaluate("b => b.parentElement.cellIndex")
    suara = [int(x.split()[0].replace(".", "")) for x in tabel.locator(f"tbody tr:not(.jumlah) td:nth-child({ke})").all_inner_texts()]
    assert suara == sorted(suara, reverse=True) and suara[0] == 7257
    assert "132.967" in isi(tabel.locator("tbody tr").count() - 1)
    assert "dari besar ke kecil" in p.locator("p[role=status].lk-tersembunyi").inner_text()
    p.keyboard.press("Enter")
    assert tabel.locator("th[aria-sort=ascending]").count() == 1
    p.keyboard.press("Enter")
    assert isi(0) == awal and tabel.locator("th[aria-sort]").count() == 0


def test_menu_on_a_phone_opens_by_key_and_closes_by_escape(buka):
    p = buka(JENIS["indikator"])
    menu = p.get_by_role("button", name="Menu")
    menu.focus()
    p.keyboard.press("Enter")
    assert menu.get_attribute("aria-expanded") == "true"
    assert p.evaluate("document.activeElement.getAttribute('aria-current')") == "page"
    p.keyboard.press("Escape")
    assert menu.get_attribute("aria-expanded") == "false" and p.evaluate("document.activeElement.textContent").strip() == "Menu"


def test_a_page_of_the_report_says_where_in_the_report_it_stands(buka):
    p = buka(JENIS["indikator"])
    assert p.locator("nav.md-path a").count() >= 3
    for arah in ("prev", "next"):  # each by its title, also on a phone
        assert p.locator(f".md-footer__link--{arah} .md-footer__title .md-ellipsis").is_visible()


def test_a_term_is_explained_on_the_page_where_it_occurs(buka):
    p = buka(JENIS["pemilih"], java_script_enabled=False)
    p.locator("article a.istilah", has_text="DP4").first.click()
    assert p.url.endswith("#istilah-dp4")
    assert "Daftar Penduduk Potensial Pemilih" in p.locator("#istilah-dp4 + dd").inner_text()


def test_with_a_script_a_term_is_explained_at_the_word_and_escape_leads_back(buka):
    p = buka(JENIS["pemilih"])
    kata = p.locator("article a.istilah", has_text="DP4").first
    kata.focus()
    p.keyboard.press("Enter")
    arti = p.get_by_role("dialog", name="DP4")
    assert "Daftar Penduduk Potensial Pemilih" in arti.inner_text() and "#" not in p.url
    kotak = arti.bounding_box()
    assert kotak["x"] >= 0 and kotak["x"] + kotak["width"] <= 360 and 0 <= kotak["y"] - kata.bounding_box()["y"] < 120
    p.keyboard.press("Escape")
    assert not arti.is_visible() and p.evaluate("document.activeElement.textContent") == "DP4"
