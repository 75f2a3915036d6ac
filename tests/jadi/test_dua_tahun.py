"""When 2025 comes, nothing of 2024 moves; and as long as 2025 is a draft, nobody finds it."""

import csv
import json
import re
import zipfile
from functools import cache
from pathlib import Path

import pytest
from lxml import html

from tests.situs import baca, tujuan
from tests.tahun_dua import AKAR, BARU, HILANG, NAMA_BARU, NAMA_LAIN

MILIK_2024 = re.compile(r"2024/|api/2024/|k/2024")
# what the arrival of another year may change on a page: the menu, the head with its search, the way to its neighbours
BOLEH = (
    "//nav|//header|//p[contains(@class, 'lk-tahun-lain') or contains(@class, 'lk-tahun-lama')]"
    "|//link[@rel='prev' or @rel='next']|//footer//a[contains(@class, 'md-footer__link')]"
)


@cache
def berkas(situs: Path) -> dict[str, bytes]:
    return {j.relative_to(situs).as_posix(): j.read_bytes() for j in sorted(situs.rglob("*")) if j.is_file()}


def tanpa_yang_boleh(isi: bytes) -> str:
    """The page without what another year may change."""
    pohon = html.document_fromstring(isi)
    for unsur in pohon.xpath(BOLEH):
        unsur.drop_tree()
    return re.sub(r"\s+", " ", html.tostring(pohon, encoding="unicode"))


def beda_2024(lama: Path, baru: Path) -> list[str]:
    """The files of 2024 that another year has changed in a way that nobody asked for."""
    satu, dua = berkas(lama), berkas(baru)
    hasil = []
    for nama in filter(MILIK_2024.match, satu):
        if nama not in dua:
            hasil.append(f"{nama} hilang")
        elif satu[nama] != dua[nama] and not (nama.endswith(".html") and tanpa_yang_boleh(satu[nama]) == tanpa_yang_boleh(dua[nama])):
            hasil.append(nama)
    return hasil


def teks(situs: Path, nama: str) -> str:
    return (situs / nama).read_text(encoding="utf-8")


def tautan_keluar(situs: Path, awalan: str) -> set[str]:
    """Links of the articles under an address that lead to a page or file which is not there."""
    semua = baca(situs)
    rusak = set()
    for h in semua.values():
        if h.alamat.startswith(awalan):
            for href in h.tautan:
                if (t := tujuan(h.alamat, href)) and not (situs / t[0]).exists():
                    rusak.add(f"{h.alamat} -> {href}")
    return rusak


# --- both published ----------------------------------------------------------------------------------------


def test_every_address_stays(situs, situs_dua):
    """The texts of the search are numbered by page and asked for by the index alone: those of 2024 move with its index."""
    hilang = set(berkas(situs)) - set(berkas(situs_dua))
    assert not sorted(n for n in hilang if not n.startswith("cari/teks/"))
    assert {n.replace("cari/", "cari/2024/") for n in hilang} <= set(berkas(situs_dua))


def test_every_byte_of_2024_stays_but_for_the_menu_and_the_way_to_its_neighbours(situs, situs_dua):
    assert beda_2024(situs, situs_dua) == []


def test_every_promised_link_leads_where_it_did(situs, situs_dua):
    with (AKAR / "data/janji/tautan.csv").open(encoding="utf-8", newline="") as f:
        janji = [r["kode"] for r in csv.DictReader(f) if (situs / "k" / r["kode"]).is_dir()]
    assert len(janji) > 1500
    berubah = [k for k in janji if k.startswith("2024") and teks(situs, f"k/{k}/index.html") != teks(situs_dua, f"k/{k}/index.html")]
    assert not [k for k in janji if not (situs_dua / "k" / k / "index.html").is_file()] and not berubah


def test_the_site_leads_with_the_newest_year(situs_dua):
    halaman = baca(situs_dua)
    assert halaman[""].judul[0][1].startswith("Laporan Kinerja 2025")
    assert "Rp3,15 miliar" in halaman[""].teks  # fictional


def test_a_page_of_the_older_year_says_so_and_leads_to_the_newest(situs_dua):
    for alamat in ("2024/", "2024/indikator/ik-1-1/", "2024/data/anggaran/"):
        kata = html.document_fromstring(teks(situs_dua, f"{alamat}index.html")).xpath("//p[contains(@class, 'lk-tahun-lama')]")
        assert [k.text_content() for k in kata] == ["Ini laporan 2024. Yang terbaru: 2025."]


def test_every_page_has_the_menu_of_both_years(situs_dua):
    for alamat in ("", "2024/", "2025/", "2025/bab-3/", "ppid/"):
        pohon = html.document_fromstring(teks(situs_dua, f"{alamat}index.html"))
        menu = " ".join(n.text_content() for n in pohon.xpath("//nav[@aria-label='Navigasi situs']"))
        assert "Laporan 2025" in menu and "Laporan 2024" in menu, alamat


def test_the_menu_of_the_new_year_knows_its_own_indikator(situs_dua):
    menu = (
        html.document_fromstring(teks(situs_dua, "2025/sasaran/ss-8/index.html"))
        .xpath("//nav[@aria-label='Navigasi situs']")[0]
        .text_content()
    )
    assert f"{BARU} Arsip karangan" in menu


def test_the_new_year_has_its_own_indikator(situs_dua):
    slug = lambda kode: kode.lower().replace(".", "-")  # noqa: E731
    assert not (situs_dua / f"2025/indikator/{slug(HILANG)}").exists()
    assert (situs_dua / f"2024/indikator/{slug(HILANG)}/index.html").is_file()
    assert NAMA_BARU in baca(situs_dua)[f"2025/indikator/{slug(BARU)}/"].teks
    assert NAMA_LAIN in baca(situs_dua)["2025/indikator/ik-8-2/"].teks


def test_site_wide_files_tell_of_both_years(situs_dua):
    peta, katalog, umpan = (teks(situs_dua, n) for n in ("sitemap.xml", "katalog.jsonld", "perubahan.xml"))
    for tahun in ("2024", "2025"):
        assert f"/{tahun}/bab-3/" in peta
        assert f"/{tahun}/data/anggaran" in katalog
        assert tahun in umpan
        assert (situs_dua / f"unduh/situs-{tahun}.zip").is_file()
        assert (situs_dua / f"api/{tahun}/index.json").is_file()
    assert [t["tahun"] for t in json.loads(teks(situs_dua, "api/index.json"))["tahun"]] == ["2025", "2024"]
    kode = {r["kode"] for r in csv.DictReader(teks(situs_dua, "tautan.csv").splitlines())}
    assert {"2024-ik-1-1", "2025-ik-1-1", f"2025-{BARU.lower().replace('.', '-')}"} <= kode


def test_each_year_has_its_own_search(situs_dua):
    kini, dulu = teks(situs_dua, "cari/indeks.js"), teks(situs_dua, "cari/2024/indeks.js")
    assert "2025/bab-3/" in kini and "2024/bab-3/" not in kini
    assert "2024/bab-3/" in dulu and "2025/bab-3/" not in dulu


def test_the_stick_of_each_year_holds_its_own_year(situs_dua):
    for tahun, lain in (("2024", "2025"), ("2025", "2024")):
        with zipfile.ZipFile(situs_dua / f"unduh/situs-{tahun}.zip") as z:
            nama = z.namelist()
        assert any(f"{tahun}/bab-3/" in n for n in nama) and not any(f"{lain}/bab-3/" in n for n in nama)


def test_no_page_of_2025_shows_a_figure_of_2024(situs_dua):
    """A figure leads to its row: on a page of 2025 to one of 2025, but for the way to the neighbour and findings about both reports."""
    salah, banyak = [], 0
    for nama, isi in berkas(situs_dua).items():
        if nama.startswith("2025/") and nama.endswith(".html"):
            for a in html.document_fromstring(isi).xpath("//article//a[not(ancestor::p[contains(@class, 'lk-tahun-lain')])]"):
                banyak += "#" in a.get("href", "")
                if re.search(r"(^|/)2024[/-]", a.get("href", "")) and not a.text_content().startswith("Laporan 2024: "):
                    salah.append(f"{nama}: {a.get('href')}")
    assert not salah and banyak > 1000


def test_no_file_of_2025_holds_a_figure_of_2024(situs_dua):
    """Ids of figures in the tables and the API of 2025; a finding may name both reports."""
    for nama, isi in berkas(situs_dua).items():
        if re.match(r"api/2025/(tabel|indikator|sasaran|hitungan)", nama):
            assert b'"2024/' not in isi, nama


def test_every_link_of_the_new_year_and_of_the_site_is_alive(situs_dua):
    rusak = {r for r in tautan_keluar(situs_dua, "") if not r.startswith("404.html")}
    assert not sorted(rusak)[:20]


# --- 2025 as a draft ---------------------------------------------------------------------------------------


def test_a_draft_moves_nothing_of_2024(situs, situs_draf):
    assert beda_2024(situs, situs_draf) == []


def test_the_site_still_leads_with_the_published_year(situs_draf):
    assert baca(situs_draf)[""].judul[0][1].startswith("Laporan Kinerja 2024")


def test_every_page_of_a_draft_says_so_and_asks_not_to_be_listed(situs_draf):
    halaman = [n for n in berkas(situs_draf) if re.match(r"2025/(?!grafik/|kartu/).*\.html$", n)]
    assert len(halaman) > 90
    for nama in halaman:
        isi = teks(situs_draf, nama)
        assert 'class="lk-draf"' in isi and '<meta name="robots" content="noindex">' in isi, nama


def test_the_draft_is_in_the_menu_of_the_build_that_was_asked_for_it(situs_draf):
    assert "Laporan 2025" in teks(situs_draf, "index.html")


@pytest.mark.parametrize("nama", ["sitemap.xml", "katalog.jsonld", "perubahan.xml", "tautan.csv", "cari/indeks.js"])
def test_nobody_finds_a_draft(situs_draf, nama):
    assert not re.search(r"\b2025/(bab|data|indikator)|\b2025-ik", teks(situs_draf, nama))


def test_a_draft_has_no_promise_no_search_and_no_place_in_the_api(situs_draf):
    assert not [n for n in berkas(situs_draf) if n.startswith("cari/2025")]
    assert not [r for r in csv.DictReader(teks(situs_draf, "tautan.csv").splitlines()) if r["kode"].startswith("2025")]
    assert [t["tahun"] for t in json.loads(teks(situs_draf, "api/index.json"))["tahun"]] == ["2024"]


def test_every_link_of_a_draft_is_alive(situs_draf):
    assert not sorted(tautan_keluar(situs_draf, "2025/"))[:20]


def test_a_draft_shows_what_is_still_to_be_written(situs_draf):
    assert "Belum ditulis: 4 kalimat tentang Pegawai, seperti docs/2024/bab-1/kelembagaan.md baris 19." in (
        baca(situs_draf)["2025/bab-1/kelembagaan/"].teks
    )
    assert "belum ada: tabel dpt belum diisi" in baca(situs_draf)["2025/indikator/ik-1-7/"].teks
