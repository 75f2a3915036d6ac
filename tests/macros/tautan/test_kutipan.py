"""Citations, prepared e-mails, QR codes and the feed of changes."""

import re
import xml.etree.ElementTree as ET
from urllib.parse import parse_qs, urlsplit

import pytest

from macros.tahun.muat import muat_tahun
from macros.tahun.situs import Situs
from macros.tautan.kutipan import bibtex_entri, kutip_html, kutipan_halaman, lapor
from macros.tautan.qr import qr_svg
from macros.terbitan.perubahan import atom, berkas_situs
from macros.tulisan.pohon import teks, wadah
from tests.conftest import AKAR

SITUS = "http://kota-tarakan.kpu.go.id/"
ATOM = "{http://www.w3.org/2005/Atom}"


@pytest.fixture(scope="module")
def bersitus():
    """The year as a build knows it, with the address that the report prints."""
    tahun = muat_tahun(AKAR, "2024")
    tahun.situs = SITUS
    return tahun


@pytest.fixture
def indikator(bersitus):
    return kutipan_halaman(bersitus, "2024/indikator/ik-1-4/", "IK.1.4 Pelaporan kinerja", "Bab III.B, butir 4")


def test_the_citation_of_a_page_names_office_title_place_edition_date_and_link(indikator):
    assert indikator.pendek == (
        "Sekretariat KPU Kota Tarakan, “IK.1.4 Pelaporan kinerja”, Laporan Kinerja Sekretariat KPU Kota Tarakan Tahun 2024, "
        "edisi 1 (23 November 2026), http://kota-tarakan.kpu.go.id/k/2024-ik-1-4/"
    )
    assert indikator.panjang == (
        "Sekretariat KPU Kota Tarakan. Halaman “IK.1.4 Pelaporan kinerja”. Dalam: Laporan Kinerja Sekretariat KPU Kota Tarakan Tahun 2024. "
        "Tempat di laporan: Bab III.B, butir 4. Edisi data 1, per 23 November 2026. Tautan tetap: http://kota-tarakan.kpu.go.id/k/2024-ik-1-4/"
    )


def test_the_citation_on_an_english_page_is_english(bersitus):
    k = kutipan_halaman(bersitus, "en/", "English summary", "", "en")
    assert k.pendek == (
        "Sekretariat KPU Kota Tarakan, “English summary”, Laporan Kinerja Sekretariat KPU Kota Tarakan Tahun 2024, "
        "edition 1 (23 November 2026), http://kota-tarakan.kpu.go.id/k/en/"
    )
    assert "In: Laporan" in k.panjang and "Data edition 1, 23 November 2026. Permanent link: " in k.panjang
    kaki = teks(wadah(kutip_html(bersitus, k, lambda tujuan: "../" + tujuan)))
    assert "Report a mistake" in kaki and not re.search("Laporkan|Kutip|Panjang|Tautan", kaki)


def test_the_citation_of_a_table_takes_title_and_place_from_the_registry(bersitus):
    k = kutipan_halaman(bersitus, "2024/data/dpt/", "x", "")
    assert k.judul == bersitus.tabel["dpt"].judul and k.tempat == bersitus.tabel["dpt"].tempat and k.data
    assert k.kode == "2024-tabel-dpt" and "Tabel data “Daftar Pemilih Tetap" in k.panjang


def test_the_front_page_stands_for_the_report(bersitus):
    k = kutipan_halaman(bersitus, "", "Beranda", "")
    assert k.kode == "beranda" and "Beranda" not in k.pendek
    assert k.pendek.startswith("Sekretariat KPU Kota Tarakan, Laporan Kinerja Sekretariat KPU Kota Tarakan Tahun 2024, edisi 1")


def bibtex(teks):
    """A small reader of BibTeX: kind, key, fields; braces must balance."""
    m = re.fullmatch(r"@(\w+)\{([^,\s]+),\n((?:  \w+ = (?:\{.*\}|\w+),\n)+)\}\n", teks)
    assert m, teks
    isi = dict(re.findall(r"  (\w+) = (.*),\n", m[3]))
    for nilai in isi.values():
        polos = re.sub(r"\\.", "", nilai)
        assert polos.count("{") == polos.count("}")
    return m[1], m[2], isi


def test_bibtex_is_well_formed(indikator):
    jenis, kunci, isi = bibtex(indikator.bibtex)
    assert (jenis, kunci) == ("misc", "kpu-tarakan-2024-ik-1-4")
    assert (
        isi["author"] == "{{Sekretariat KPU Kota Tarakan}}"
        and isi["year"] == "{2026}"
        and isi["month"] == "nov"
        and isi["edition"] == "{1}"
    )
    assert isi["url"] == "{http://kota-tarakan.kpu.go.id/k/2024-ik-1-4/}"


def test_bibtex_escapes_what_means_something_to_tex(bersitus):
    k = kutipan_halaman(bersitus, "tentang/", "100% & {lain}_#1", "")
    assert bibtex(k.bibtex)[2]["title"] == r"{{100\% \& \{lain\}\_\#1}}"


def test_one_writer_escapes_for_page_and_package():
    """The package's own entry (SITASI.bib) did not: a `&` in the office's name broke it."""
    entri = bibtex_entri("kunci", {"author": "A & B", "version": "edisi 1_2", "month": "nov", "url": "http://a.id/x_y/"})
    assert bibtex(entri) == (
        "misc",
        "kunci",
        {"author": r"{{A \& B}}", "version": r"{edisi 1\_2}", "month": "nov", "url": "{http://a.id/x_y/}"},
    )


def test_ris_is_well_formed(indikator):
    baris = indikator.ris.split("\r\n")
    assert baris.pop() == "" and baris[-1] == "ER  - " and baris[0] == "TY  - ELEC"
    assert all(re.fullmatch(r"[A-Z][A-Z0-9]  - .*", b) for b in baris)
    assert "UR  - http://kota-tarakan.kpu.go.id/k/2024-ik-1-4/" in baris and "DA  - 2026/11/23" in baris


def test_a_report_of_a_fault_opens_an_e_mail_with_the_permanent_link(bersitus):
    u = urlsplit(lapor(bersitus, "2024-temuan-x", "Bab III & tabel"))
    isi = parse_qs(u.query)
    assert u.scheme == "mailto" and u.path == "", "laporan tidak mencetak alamat surel"
    assert isi["subject"] == ["Kesalahan di 2024-temuan-x"]
    assert "Tautan tetap: http://kota-tarakan.kpu.go.id/k/2024-temuan-x/\r\n" in isi["body"][0]
    assert "Bab III & tabel" in isi["body"][0] and "+" not in u.query


def kotak(svg):
    """The dark modules that a drawn code shows, without its margin."""
    jalan = re.search(r'stroke="#000" d="([^"]+)"', svg)[1]
    x = y = 0.0
    gelap = set()
    for perintah, angka in re.findall(r"([Mmh])([^Mmh]+)", jalan):
        n = [float(a) for a in re.findall(r"-?\d*\.?\d+", angka)]
        if perintah == "h":
            gelap |= {(int(x) + i, int(y)) for i in range(int(n[0]))}
            x += n[0]
        else:
            x, y = (n[0], n[1]) if perintah == "M" else (x + n[0], y + n[1])
    return {(a - 4, b - 4) for a, b in gelap}


@pytest.mark.parametrize("cepat", [False, True])
def test_the_drawn_qr_code_shows_exactly_the_modules_of_the_address(cepat):
    import segno

    alamat = SITUS + "k/2024/dpt/total/l/"
    matriks = segno.make_qr(alamat, error="m", boost_error=False, mask=3 if cepat else None).matrix
    gelap = {(x, y) for y, baris in enumerate(matriks) for x, titik in enumerate(baris) if titik & 1}
    svg = qr_svg(alamat, cepat)
    assert kotak(svg) == gelap
    sisi = len(matriks) + 8
    assert f'viewBox="0 0 {sisi} {sisi}"' in svg and 'fill="#fff"' in svg, "tepi putih empat kotak, juga di layar gelap"


def test_the_feed_is_atom_and_says_what_the_register_says(bersitus):
    umpan = ET.fromstring(atom(Situs([bersitus])))
    assert umpan.tag == ATOM + "feed"
    assert umpan.findtext(ATOM + "id") == "http://kota-tarakan.kpu.go.id/k/perubahan/"
    assert umpan.findtext(ATOM + "updated") == "2026-11-28T00:00:00Z"
    butir = umpan.findall(ATOM + "entry")
    assert len(butir) == len(bersitus.tabel["perubahan"].baris) + len(bersitus.tabel["ralat-situs"].baris)
    assert len({b.findtext(ATOM + "id") for b in butir}) == len(butir)
    pertama = next(b for b in butir if b.findtext(ATOM + "id").endswith("k/perubahan/#ralat-1"))
    assert pertama.findtext(ATOM + "title") == "Ralat situs ini: IK.1.2 Sosialisasi: realisasi di uraian dan di tabel"
    assert pertama.findtext(ATOM + "summary").startswith("Salahnya: Temuan ini berbunyi")
    assert "Penerbitan pertama data tahun ini." in butir[-1].findtext(ATOM + "summary")
    assert atom(Situs([bersitus])) == atom(Situs([bersitus]))


def test_a_site_that_is_told_no_address_takes_the_one_that_the_report_prints(tahun):
    assert tahun.situs == "http://kota-tarakan.kpu.go.id/"
    [(alamat, umpan)] = berkas_situs(Situs([tahun]))
    assert alamat == "perubahan.xml" and 'href="http://kota-tarakan.kpu.go.id/perubahan.xml"' in umpan
