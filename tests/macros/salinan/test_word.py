"""A Word document of ours: real captions, repeated heads, alternative texts, the same bytes."""

import io
import struct
import zipfile
import zlib
from datetime import date, datetime

import docx
import pytest
from docx.oxml.ns import qn
from lxml import etree

from macros.salinan.word import BarisTabel, Kolom, Naskah

HARI = date(2031, 1, 15)


def png(lebar=4, tinggi=3):
    """The smallest picture that is one."""

    def bagian(nama, isi):
        return struct.pack(">I", len(isi)) + nama + isi + struct.pack(">I", zlib.crc32(nama + isi))

    kepala = struct.pack(">IIBBBBB", lebar, tinggi, 8, 0, 0, 0, 0)
    baris = zlib.compress(b"".join(b"\0" + b"\xff" * lebar for _ in range(tinggi)))
    return b"\x89PNG\r\n\x1a\n" + bagian(b"IHDR", kepala) + bagian(b"IDAT", baris) + bagian(b"IEND", b"")


def contoh(draf=True):
    n = Naskah("Laporan Uji", "Kantor Uji", HARI, "Laporan Uji, tahun 2031", draf)
    n.sampul(["Kantor Uji"], ["Catatan."])
    n.tajuk("Bab I")
    n.tajuk("Bagian A", 2)
    n.tabel(
        "Pegawai",
        [Kolom("Nama"), Kolom("Jumlah (orang)", True)],
        [BarisTabel(("PNS", "10")), BarisTabel(("Jumlah", "10"), tebal=True)],
        "Uji.",
    )
    n.gambar("Garis naik", png(), "Garis dari 1 ke 2.", "Uji.")
    n.tajuk("Bab II")
    n.tabel("Lebar", [Kolom(f"Kolom {k}") for k in range(8)], [BarisTabel(tuple("12345678"))], "Uji.")
    n.tabel("Sempit", [Kolom("Nama")], [BarisTabel(("Kelompok",), kelompok=True), BarisTabel(("x",))], "Uji.")
    return n


@pytest.fixture
def d():
    return docx.Document(io.BytesIO(contoh().simpan()))


def teks(p):
    return "".join(t.text or "" for t in p._p.iter(qn("w:t")))


def gaya(d, nama):
    return [teks(p) for p in d.paragraphs if p.style.name == nama]


def test_headings_have_levels(d):
    assert gaya(d, "Heading 1") == ["Bab I", "Bab II"]
    assert gaya(d, "Heading 2") == ["Bagian A"]


def test_a_chapter_begins_on_a_page_of_its_own(d):
    assert d.styles["Heading 1"].paragraph_format.page_break_before is True


def test_captions_are_captions_with_a_field_that_counts(d):
    assert gaya(d, "Caption") == ["Tabel 1. Pegawai", "Gambar 1. Garis naik", "Tabel 2. Lebar", "Tabel 3. Sempit"]
    bidang = [b.get(qn("w:instr")).strip() for b in d.element.body.iter(qn("w:fldSimple"))]
    assert bidang == [r"SEQ Tabel \* ARABIC", r"SEQ Gambar \* ARABIC", r"SEQ Tabel \* ARABIC", r"SEQ Tabel \* ARABIC"]


def test_a_head_is_repeated_and_rows_are_not_torn(d):
    baris = d.tables[0]._tbl.findall(qn("w:tr"))
    assert [r.find(qn("w:trPr")).find(qn("w:tblHeader")) is not None for r in baris] == [True, False, False]
    assert all(r.find(qn("w:trPr")).find(qn("w:cantSplit")) is not None for r in baris)


def test_figures_stand_to_the_right(d):
    rata = [[(s.find(f".//{qn('w:jc')}") is not None) for s in r.iter(qn("w:tc"))] for r in d.tables[0]._tbl.iter(qn("w:tr"))]
    assert rata == [[False, True]] * 3


def test_a_group_stands_across_all_columns(d):
    [sel] = d.tables[2]._tbl.findall(qn("w:tr"))[1].findall(qn("w:tc"))
    assert teks_sel(sel) == "Kelompok"


def teks_sel(sel):
    return "".join(t.text or "" for t in sel.iter(qn("w:t")))


def test_a_picture_carries_its_alternative_text(d):
    [sifat] = d.element.body.iter(qn("wp:docPr"))
    assert (sifat.get("descr"), sifat.get("title")) == ("Garis dari 1 ke 2.", "Garis naik")


def test_a_wide_table_lies_across_with_its_heading_and_the_next_stands_upright(d):
    assert [s.page_width > s.page_height for s in d.sections] == [False, True, False]
    badan = list(d.element.body.iterchildren())
    lintang = next(n for n, e in enumerate(badan) if e.tag == qn("w:p") and "Tabel 2" in "".join(t.text or "" for t in e.iter(qn("w:t"))))
    assert "Bab II" in "".join(t.text or "" for t in badan[lintang - 1].iter(qn("w:t")))


def test_a_draft_says_so_on_every_page(d):
    assert all("DRAF" in "".join(teks(p) for p in s.header.paragraphs) for s in d.sections)
    assert "DRAF" in [teks(p) for p in d.paragraphs]


def test_a_signed_report_does_not():
    d = docx.Document(io.BytesIO(contoh(draf=False).simpan()))
    assert "DRAF" not in "".join(teks(p) for s in d.sections for p in s.header.paragraphs)
    assert "DRAF" not in [teks(p) for p in d.paragraphs]


def test_pages_are_numbered_and_the_language_is_indonesian(d):
    assert [b.get(qn("w:instr")).strip() for b in d.sections[0].footer._element.iter(qn("w:fldSimple"))] == ["PAGE"]
    assert {b.get(qn("w:val")) for b in d.styles.element.iter(qn("w:lang"))} == {"id-ID"}


def test_no_clock_reaches_the_file():
    isi = contoh().simpan()
    assert isi == contoh().simpan()
    with zipfile.ZipFile(io.BytesIO(isi)) as arsip:
        assert {i.date_time for i in arsip.infolist()} == {(2031, 1, 15, 0, 0, 0)}
    sifat = docx.Document(io.BytesIO(isi)).core_properties
    assert sifat.created.replace(tzinfo=None) == sifat.modified.replace(tzinfo=None) == datetime(2031, 1, 15)
    assert (sifat.title, sifat.author) == ("Laporan Uji", "Kantor Uji")


def test_every_part_is_well_formed_and_numbers_of_drawings_are_their_own():
    with zipfile.ZipFile(io.BytesIO(contoh().simpan())) as arsip:
        assert arsip.namelist()[0] == "[Content_Types].xml"
        for nama in arsip.namelist():
            if nama.endswith((".xml", ".rels")):
                etree.fromstring(arsip.read(nama))


def test_characters_that_xml_cannot_hold_are_left_out():
    n = Naskah("Uji", "Uji", HARI)
    n.tabel("a\x1bb", [Kolom("x\x00")], [BarisTabel(("y\x0b",))], "Uji.")
    assert "Tabel 1. ab" in gaya(docx.Document(io.BytesIO(n.simpan())), "Caption")


def test_the_widths_of_columns_fill_the_page(d):
    lebar = [int(k.get(qn("w:w"))) for k in d.tables[0]._tbl.tblGrid.findall(qn("w:gridCol"))]
    assert sum(lebar) == pytest.approx(16 / 2.54 * 1440, abs=20)  # A4 without margins: 16 cm
