"""Pictures and figures in a frame of another site: found where they stand, whole, with their source."""

import re
from html import unescape

import pytest

from tests.situs import baca

ALAMAT = "http://kota-tarakan.kpu.go.id/"
BINGKAI = re.compile(r'<iframe src="([^"]+)" title="([^"]+)" width="100%" height="(\d+)"')


@pytest.fixture(scope="module")
def halaman(situs):
    return baca(situs)


@pytest.fixture(scope="module")
def potongan(halaman):
    """Every snippet offered on a page: address inside the site, title, height."""
    hasil = {}
    for h in halaman.values():
        for kode in re.findall(r"<code data-salin=[^>]*>(.*?)</code>", h.html):
            alamat, judul, tinggi = BINGKAI.match(unescape(kode)).groups()
            assert alamat.startswith(ALAMAT)
            hasil[alamat.removeprefix(ALAMAT)] = (unescape(judul), int(tinggi))
    return hasil


def test_every_picture_and_every_indikator_can_be_shown_elsewhere(potongan, halaman):
    assert {p for p in potongan if "/kartu/" in p} == {
        f"2024/kartu/{u}/" for u in re.findall(r"2024/indikator/([^/]+)/", " ".join(halaman))
    }
    assert len([p for p in potongan if "/kartu/" in p]) == 23
    gambar = {g for h in halaman.values() for g in re.findall(r'<figure class="grafik" id="grafik-([^"]+)"', h.html)}
    assert {p for p in potongan if "/grafik/" in p} == {f"2024/grafik/{g}/" for g in gambar}


def test_the_frame_carries_its_message_its_source_and_the_way_back(potongan, halaman):
    for alamat, (judul, _) in potongan.items():
        h = halaman[alamat]
        assert h.judul == [(1, judul)]
        assert "Sumber: Laporan Kinerja Sekretariat KPU Kota Tarakan Tahun 2024, edisi data 1" in h.html
        [kembali] = h.tautan
        assert re.fullmatch(r"\.\./\.\./\.\./k/2024-[\w-]+/", kembali) and kembali.removeprefix("../../../") in halaman
        assert re.findall(r"<script|<iframe| style=|url\(", h.html) == []


def test_the_card_of_ik_1_4_shows_what_the_report_prints(halaman):
    """Bab III.B: target 80%, realisasi 100%, capaian 125%; 100 / 80 = 125,00%."""
    pasangan = dict(re.findall(r"<dt>([^<]*)</dt><dd>([^<]*)</dd>", halaman["2024/kartu/ik-1-4/"].html))
    assert pasangan == {
        "Janji": "80%",
        "Hasil": "100%",
        "Capaian hitungan situs": "125,00%",
        "Capaian di laporan": "125%",
        "Predikat": "Baik Sekali",
    }


def test_a_card_tells_the_promise_that_was_missed_and_the_target_of_the_percentage(halaman):
    """Bab II.E promises 90% for IK.5.1; Bab III.B prints 85% of 85%."""
    isi = halaman["2024/kartu/ik-5-1/"].html
    assert '<span class="lencana tidak-tercapai">tidak tercapai</span> Hasil 85%. Janji di Penetapan Kinerja (Bab II.E) 90%' in isi
    pasangan = dict(re.findall(r"<dt>([^<]*)</dt><dd>([^<]*)</dd>", isi))
    assert (pasangan["Janji"], pasangan["Hasil"], pasangan["Capaian hitungan situs"]) == ("90%", "85%", "100,00% dari target 85%")


@pytest.mark.browser
@pytest.mark.parametrize("lebar", (320, 480, 900))
def test_nothing_is_cut_off_in_the_frame(lebar, potongan, buka):
    p = buka("2024/kartu/ik-1-4/", lebar)
    terpotong = []
    for alamat, (_, tinggi) in potongan.items():
        p.set_viewport_size({"width": lebar, "height": tinggi})
        p.goto(p.url.partition("2024/")[0] + alamat)
        perlu = p.evaluate("[document.documentElement.scrollWidth, document.documentElement.scrollHeight]")
        if perlu[0] > lebar or perlu[1] > tinggi:
            terpotong.append((alamat, perlu, tinggi))
    assert terpotong == []


@pytest.mark.browser
def test_the_snippet_is_copied_with_one_press(buka, potongan):
    p = buka("2024/indikator/ik-1-4/", permissions=["clipboard-read", "clipboard-write"])
    p.locator(".lk-lipat:has(#unduh) > summary").click()
    p.locator(".lk-lipat:has(#unduh) .lk-sematan summary").click()
    p.get_by_role("button", name="Salin kode sematan: IK.1.4 Pelaporan kinerja").click()
    assert p.evaluate("navigator.clipboard.readText()").startswith(f'<iframe src="{ALAMAT}2024/kartu/ik-1-4/"')
