"""Permanent links on the built site: listed, kept, shown, and followed."""

import csv
import os
import re
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections import Counter

import pytest

from tests.conftest import AKAR
from tests.situs import baca, dibaca, tujuan


def daftar(jalur):
    with jalur.open(encoding="utf-8", newline="") as berkas:
        return list(csv.DictReader(berkas))


# codes of findings that are gone: their links lead to where that is told
DIALIHKAN = {r["lama"] for r in daftar(AKAR / "data/janji/pengalihan.csv")}


@pytest.fixture(scope="module")
def halaman(situs):
    return baca(situs)


@pytest.fixture(scope="module")
def tautan(situs):
    return daftar(situs / "tautan.csv")


def test_every_page_table_indikator_chart_finding_and_figure_has_one(tautan, situs, halaman):
    banyak = Counter(t["jenis"] for t in tautan)
    assert len({t["kode"] for t in tautan}) == len(tautan)
    assert banyak["indikator"] == 23
    assert banyak["tabel"] == len(daftar(AKAR / "data/2024/tabel.csv"))
    temuan = [h for h in dibaca(halaman) if h.alamat.startswith("2024/temuan/")]
    assert banyak["halaman"] + banyak["indikator"] + banyak["tabel"] == len(dibaca(halaman)) - len(temuan)
    gambar = {f"2024-{g}" for h in dibaca(halaman) for g in re.findall(r'<figure class="grafik" id="(grafik-[^"]+)"', h.html)}
    pernah = {t["kode"] for t in daftar(AKAR / "data/janji/tautan.csv") if t["jenis"] == "grafik"}
    assert banyak["grafik"] == len(gambar | pernah)
    assert banyak["temuan"] == len(daftar(situs / "2024/pemeriksaan/temuan.csv")) + len(
        DIALIHKAN & {t["kode"] for t in tautan if t["jenis"] == "temuan"}
    )
    assert banyak["angka"] > 1200


def test_what_is_committed_is_built_and_what_is_built_is_committed(tautan):
    """After adding a page, table, chart or finding: python -m macros tautan."""
    kini = {t["kode"]: t["alamat"] for t in tautan}
    janji = {t["kode"]: t["alamat"] for t in daftar(AKAR / "data/janji/tautan.csv")}
    dialihkan = {r["lama"] for r in daftar(AKAR / "data/janji/pengalihan.csv")}
    assert not set(janji) - set(kini)
    pindah = {k for k, a in janji.items() if kini[k] != a and k not in dialihkan and a.partition("#")[0] not in dialihkan}
    # a finding was promised in the list of all; its link leads to its own page
    pindah = {k for k in pindah if janji[k] != f"2024/pemeriksaan/#{k.removeprefix('2024-temuan-')}"}
    # a picture that is gone leads to what took its place on its page
    assert {k for k in pindah if "-grafik-" not in k or kini[k].partition("#")[0] != janji[k].partition("#")[0]} == set()
    assert not set(kini) - set(janji), "belum dijanjikan; jalankan python -m macros tautan"


def test_every_link_leads_to_a_page_and_an_anchor_that_exist(tautan, halaman):
    for t in tautan:
        h = halaman[f"k/{t['kode']}/"]
        segera = re.search(r'<meta http-equiv="refresh" content="0; url=([^"]+)">', h.html)[1]
        assert h.tautan == [segera], "sebuah tautan biasa bagi yang perambannya tidak berpindah"
        alamat, jangkar = tujuan(h.alamat, segera)
        assert f"{alamat}{'#' if jangkar else ''}{jangkar}" == t["alamat"].removeprefix("./"), t["kode"]
        assert alamat in halaman and (not jangkar or jangkar in halaman[alamat].id), t["kode"]
        assert '<meta name="robots" content="noindex">' in h.html and '<link rel="canonical" href="http' in h.html


def test_a_chart_leads_to_its_indikator_or_sasaran_where_that_shows_it(tautan):
    alamat = {t["kode"]: t["alamat"] for t in tautan}
    assert alamat["2024-grafik-tren-ik-1-7"] == "2024/indikator/ik-1-7/#grafik-tren-ik-1-7"
    assert alamat["2024-grafik-sekilas-ss-1"] == "2024/sasaran/ss-1/#grafik-sekilas-ss-1"
    # pictures that are gone lead to what took their place, on the page where they stood
    assert alamat["2024-grafik-capaian-ss-1"] == "2024/sasaran/ss-1/#grafik-sekilas-ss-1"
    assert alamat["2024-grafik-capaian"] == "2024/bab-3/evaluasi/#grafik-sekilas"
    assert alamat["2024-grafik-target-ik-1-4"] == alamat["2024-grafik-bacaan-ik-1-4"] == "2024/indikator/ik-1-4/#grafik-bacaan-ik-1-4"
    assert alamat["2024-grafik-tren-ik-1-5"] == "2024/indikator/ik-1-5/#grafik-bacaan-ik-1-5"
    assert not any(a.startswith(("./", "2024/ikhtisar/")) for k, a in alamat.items() if "-grafik-" in k)


def test_each_has_a_qr_code_and_each_page_a_citation_to_take_along(tautan, situs):
    for t in tautan:
        folder = situs / "k" / t["kode"]
        assert (folder / "qr.svg").read_text(encoding="utf-8").startswith("<svg"), t["kode"]
        if t["jenis"] in ("halaman", "tabel", "indikator"):
            assert (folder / "kutipan.bib").read_text(encoding="utf-8").startswith(f"@misc{{kpu-tarakan-{t['kode']},\n")
            assert (folder / "kutipan.ris").read_bytes().endswith(b"ER  - \r\n")


def test_every_page_shows_its_link_its_citation_and_where_to_report_a_fault(halaman):
    for h in dibaca(halaman):
        kaki = re.search(r'<footer class="lk-kutip".*?</footer>', h.html, re.S)[0]
        kode = re.search(
            r'href="[^"]*k/([^"]+)/" class="lk-tetap" aria-label="(?:Tautan tetap ke halaman ini|Permanent link to this page)">', kaki
        )[1]
        assert f"http://kota-tarakan.kpu.go.id/k/{kode}/</dd>" in kaki, h.alamat
        assert re.search(r"Sekretariat KPU Kota Tarakan, .*(edisi|edition) 1 \(23 November 2026\)", kaki), h.alamat
        assert re.search(rf'href="mailto:[^"]*k%2F{re.escape(kode)}%2F', kaki), h.alamat


def test_every_finding_shows_its_link_and_where_to_report_a_fault(halaman, tautan):
    for t in tautan:
        if t["jenis"] != "temuan" or t["kode"] in DIALIHKAN:
            continue
        alamat, _, id = t["alamat"].partition("#")
        html = halaman[alamat].html
        butir = re.search(rf'<li id="{re.escape(id)}">.*?</details></li>', html, re.S)[0] if id else html
        assert re.search(rf'<a class="lk-tetap" href="(?:\.\./)*k/{t["kode"]}/">', butir), t["kode"]
        assert re.search(rf'href="mailto:[^"]*k%2F{re.escape(t["kode"])}%2F', butir), t["kode"]


def test_every_figure_shows_its_link_in_its_trace_and_every_table_where_it_stands(halaman):
    assert '<a class="lk-tetap" href="../../../k/2024/dpt/total/l/">' in halaman["2024/data/dpt/"].html
    nama = "Tautan tetap ke tabel Daftar Pemilih Tetap per kecamatan (DPT)"
    assert (
        f'<a class="lk-tetap" href="../../../k/2024-tabel-dpt/" aria-label="{nama}">Tautan tetap</a>'
        in halaman["2024/indikator/ik-1-7/"].html
    )


def test_the_feed_and_the_registry_are_offered(situs, halaman):
    h = halaman["perubahan/"]
    assert {"../perubahan.xml", "../tautan.csv"} <= set(h.tautan)
    assert '<link rel="alternate" type="application/atom+xml" title="Catatan perubahan angka" href="../perubahan.xml">' in h.html
    for butir in ET.parse(situs / "perubahan.xml").iter("{http://www.w3.org/2005/Atom}entry"):
        assert butir.findtext("{http://www.w3.org/2005/Atom}id").partition("#")[2] in h.id


# --- a build that would break a promise ---------------------------------------------------------


@pytest.fixture
def proyek(tmp_path):
    for nama in ("data", "docs", "macros", "lakip_calc"):
        shutil.copytree(AKAR / nama, tmp_path / nama, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(AKAR / "mkdocs.yml", tmp_path)
    if (AKAR / ".lakip").is_dir():
        shutil.copytree(AKAR / ".lakip", tmp_path / ".lakip")
    return tmp_path


def bangun(proyek):
    lingkungan = os.environ | {"NO_MKDOCS_2_WARNING": "1", "PYTHONUTF8": "1"}
    return subprocess.run(
        [sys.executable, "-m", "mkdocs", "build", "-q"], cwd=proyek, env=lingkungan, capture_output=True, text=True, encoding="utf-8"
    )


def test_a_page_taken_away_fails_the_build_until_it_is_redirected(proyek):
    (proyek / "docs/tentang/index.md").rename(proyek / "docs/tentang-situs.md")
    for jalur in (proyek / "mkdocs.yml", *(proyek / "docs").rglob("*.md")):
        teks = jalur.read_text(encoding="utf-8")
        jalur.write_text(
            teks.replace("tentang/index.md", "tentang-situs.md")
            .replace('url: "tentang/"', 'url: "tentang-situs/"')
            .replace("](../{{ tahun() }}/", "]({{ tahun() }}/" if jalur.name == "tentang-situs.md" else "](../{{ tahun() }}/"),
            encoding="utf-8",
        )
    jalan = bangun(proyek)
    keluaran = jalan.stdout + jalan.stderr
    assert jalan.returncode != 0 and not (proyek / "site").exists()
    assert "- tentang (halaman: Tentang situs ini): hilang, dulu menuju tentang/" in keluaran and "Traceback" not in keluaran

    with (proyek / "data/janji/pengalihan.csv").open("a", encoding="utf-8", newline="\n") as berkas:
        berkas.write("tentang/,tentang-situs/,1 Mei 2027,Halaman dipindah.\n")
    jalan = bangun(proyek)
    assert jalan.returncode == 0, jalan.stdout + jalan.stderr
    assert 'url=../../tentang-situs"' in (proyek / "site/k/tentang/index.html").read_text(encoding="utf-8").replace(
        'tentang-situs/"', 'tentang-situs"'
    )
    assert "../tentang-situs" in (proyek / "site/tentang/index.html").read_text(encoding="utf-8"), "alamat lama dialihkan"


# --- followed by a real browser without JavaScript ----------------------------------------------


# Of findings and figures every so many is followed; all of them with LAKIP_SEMUA_TAUTAN=1 (some minutes).
SETIAP = {"halaman": 1, "tabel": 1, "indikator": 1, "grafik": 1} | dict.fromkeys(
    ("temuan", "angka"), 1 if os.environ.get("LAKIP_SEMUA_TAUTAN") else 20
)


@pytest.mark.browser
@pytest.mark.parametrize("jenis", SETIAP)
def test_links_are_followed_without_javascript(jenis, peramban, alamat, tautan):
    konteks = peramban.new_context(java_script_enabled=False)
    p = konteks.new_page()
    p.route("**/*", lambda r: r.continue_() if r.request.is_navigation_request() else r.abort())  # words, not looks
    for t in [t for t in tautan if t["jenis"] == jenis][:: SETIAP[jenis]]:
        sana = alamat + t["alamat"].removeprefix("./")
        p.goto(alamat + f"k/{t['kode']}/", wait_until="commit")
        p.wait_for_url(lambda u, sana=sana: u.rstrip("/") == sana.rstrip("/"), timeout=10000, wait_until="domcontentloaded")
        assert p.locator("h1").count() == 1
    konteks.close()


@pytest.mark.browser
def test_one_press_copies_the_public_address_and_says_so(peramban, alamat):
    konteks = peramban.new_context(permissions=["clipboard-read", "clipboard-write"])
    p = konteks.new_page()
    p.goto(alamat + "2024/data/dpt/")
    p.locator(".lk-kutip .lk-salin").click()
    p.wait_for_function("document.querySelector('.lk-status').textContent")
    assert p.locator(".lk-status").get_attribute("role") == "status"
    assert p.evaluate("navigator.clipboard.readText()") == "http://kota-tarakan.kpu.go.id/k/2024-tabel-dpt/"
    kotak = p.locator(".lk-kutip .lk-salin").bounding_box()
    assert kotak["width"] >= 24 and kotak["height"] >= 24
    konteks.close()


@pytest.mark.browser
def test_copying_works_where_the_browser_offers_no_clipboard(peramban, alamat):
    """As on a plain http address or from a folder."""
    konteks = peramban.new_context()
    p = konteks.new_page()
    p.add_init_script(
        "Object.defineProperty(navigator, 'clipboard', {value: undefined}); document.addEventListener('copy', () => window.disalin = document.getSelection().toString() || document.activeElement.value)"
    )
    p.goto(alamat + "2024/temuan/jumlah-dpt-total-l-menurun/")
    p.locator(".lk-alat summary").click()
    p.locator(".lk-alat .lk-salin").first.click()
    p.wait_for_function("document.querySelector('.lk-status').textContent")
    assert p.evaluate("window.disalin").startswith("http://kota-tarakan.kpu.go.id/k/2024-temuan-")
    konteks.close()


@pytest.mark.browser
def test_the_qr_code_loads_only_when_the_citation_is_opened(peramban, alamat):
    konteks = peramban.new_context()
    p = konteks.new_page()
    diminta = []
    p.on("request", lambda r: diminta.append(r.url))
    p.goto(alamat + "2024/indikator/ik-1-4/")
    assert not any("qr.svg" in u for u in diminta)
    p.locator(".lk-kutip .kutip summary").click()
    p.wait_for_function("document.querySelector('.lk-kutip img').naturalWidth > 0")
    konteks.close()
