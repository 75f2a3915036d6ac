"""Word: a document of headings, paragraphs, captioned tables and pictures, the same bytes for the same content.

1. Captions are caption paragraphs with a field that counts (SEQ), so that Word renumbers them where a table is added.
2. The head of a table is repeated on every page; a row is not torn in two; figures stand to the right.
3. A picture carries its alternative text.
4. No clock: the days inside are the given one, also those of the parts of the file.

What the document says is decided elsewhere.
"""

import io
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time
from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from docx import Document
from docx.enum.section import WD_ORIENT, WD_SECTION
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt, RGBColor

TABEL, GAMBAR = "Tabel", "Gambar"
PANJANG, LEBAR, TEPI = 29.7, 21.0, 2.5  # A4, in cm
HURUF_TABEL = Pt(9)
KOLOM_LEBAR = 7  # from so many columns on a table stands on a page laid across
PALING_SEMPIT, PALING_PANJANG = 4, 46  # letters, of which the widths of columns are made
MERAH, LATAR_KEPALA, LATAR_KELOMPOK = RGBColor(0xB0, 0x00, 0x20), "E7E6E6", "F5F5F5"
BAHASA = "id-ID"
# what XML cannot hold
TAK_BOLEH = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")


@dataclass(frozen=True)
class Kolom:
    """The head of a column, and whether it holds figures."""

    judul: str
    angka: bool = False


@dataclass(frozen=True)
class BarisTabel:
    """One row; ``tebal`` for a total, ``kelompok`` for a heading across all columns."""

    sel: tuple[str, ...]
    tebal: bool = False
    kelompok: bool = False


@dataclass
class Naskah:
    """A document being written, from the top down."""

    judul: str
    penulis: str
    dibuat: date
    kepala: str = ""
    draf: bool = False
    _nomor: dict[str, int] = field(default_factory=lambda: {TABEL: 0, GAMBAR: 0})
    _lintang: bool = False
    _antre: list[tuple[str, int]] = field(default_factory=list)  # headings that wait for what stands below them

    def __post_init__(self) -> None:
        self._d = Document()
        self._siapkan()

    # --- words -------------------------------------------------------------------------------

    def sampul(self, baris: Sequence[str], catatan: Sequence[str]) -> None:
        """The first page: the title, lines below it, notes at its foot; a heading of the first level begins the next."""
        for _ in range(6):
            self._d.add_paragraph()
        if self.draf:
            p = self._d.add_paragraph()
            p.alignment = WD_ALIGN_PARAGRAPH.CENTER
            self._merah(p, "DRAF", Pt(36))
        p = self._d.add_paragraph(style="Title")
        p.alignment = WD_ALIGN_PARAGRAPH.CENTER
        p.add_run(_bersih(self.judul))
        for satu in baris:
            p = self._d.add_paragraph(_bersih(satu))
            p.alignment = WD_ALIGN_PARAGRAPH.CENTER
        self._d.add_paragraph()
        for satu in catatan:
            p = self._d.add_paragraph(_bersih(satu))
            p.alignment = WD_ALIGN_PARAGRAPH.CENTER

    def tajuk(self, teks: str, tingkat: int = 1) -> None:
        """A heading, of the first level on a new page; it stands on the page of what follows, which may be laid across."""
        self._antre.append((_bersih(teks), tingkat))

    def paragraf(self, teks: str) -> None:
        """A paragraph of prose."""
        self._buka(False)
        self._d.add_paragraph(_bersih(teks))

    def butir(self, isi: Iterable[str]) -> None:
        """A list."""
        self._buka(False)
        for satu in isi:
            self._d.add_paragraph(_bersih(satu), style="List Bullet")

    # --- tables and pictures ------------------------------------------------------------------

    def tabel(self, judul: str, kolom: Sequence[Kolom], baris: Sequence[BarisTabel], sumber: str) -> None:
        """A numbered table with its caption above and its source below."""
        self._buka(len(kolom) >= KOLOM_LEBAR)
        self._keterangan(TABEL, judul).paragraph_format.keep_with_next = True
        lebar = _lebar(kolom, baris, (PANJANG if self._lintang else LEBAR) - 2 * TEPI)
        t = self._d.add_table(rows=0, cols=len(kolom), style="Table Grid")
        t.autofit = False
        for n, cm in enumerate(lebar):
            t.columns[n].width = Cm(cm)
        t._tbl.append(_baris([k.judul for k in kolom], kolom, lebar, tebal=True, kepala=True))
        for b in baris:
            t._tbl.append(_kelompok(b.sel[0], lebar) if b.kelompok else _baris(b.sel, kolom, lebar, tebal=b.tebal))
        self._sumber(sumber)

    def gambar(self, judul: str, png: bytes, alt: str, sumber: str, lebar_cm: float = 14) -> None:
        """A numbered picture with its caption below and its alternative text inside."""
        self._buka(False)
        p = self._d.add_paragraph()
        p.paragraph_format.keep_with_next = True
        bentuk = p.add_run().add_picture(io.BytesIO(png), width=Cm(lebar_cm))
        sifat = bentuk._inline.docPr
        sifat.set("descr", _bersih(alt))
        sifat.set("title", _bersih(judul))
        self._keterangan(GAMBAR, judul).paragraph_format.keep_with_next = True
        self._sumber(sumber)

    def banyak(self, jenis: str) -> int:
        """How many tables or pictures there are so far."""
        return self._nomor[jenis]

    # --- the file ------------------------------------------------------------------------------

    def simpan(self) -> bytes:
        """The file itself."""
        mentah, hasil = io.BytesIO(), io.BytesIO()
        self._d.save(mentah)
        hari = (self.dibuat.year, self.dibuat.month, self.dibuat.day, 0, 0, 0)
        with ZipFile(mentah) as asal, ZipFile(hasil, "w", ZIP_DEFLATED) as tujuan:
            for nama in asal.namelist():
                info = ZipInfo(nama, hari)
                info.compress_type, info.create_system = ZIP_DEFLATED, 0
                tujuan.writestr(info, asal.read(nama))
        return hasil.getvalue()

    # --- inside ----------------------------------------------------------------------------------

    def _siapkan(self) -> None:
        d, hari = self._d, datetime.combine(self.dibuat, time())
        sifat = d.core_properties
        sifat.title, sifat.author, sifat.last_modified_by = _bersih(self.judul), _bersih(self.penulis), ""
        sifat.created = sifat.modified = hari
        sifat.language, sifat.comments, sifat.revision = BAHASA, "", 1
        if self.draf:
            sifat.content_status = "Draf"
        for huruf in d.styles.element.iter(qn("w:lang")):
            huruf.set(qn("w:val"), BAHASA)
        for nama in ("Title", "Heading 1", "Heading 2", "Heading 3", "Caption"):
            d.styles[nama].font.color.rgb = RGBColor(0, 0, 0)
        d.styles["Heading 1"].paragraph_format.page_break_before = True
        d.styles["Caption"].font.size = Pt(10)
        d.styles["Title"].font.size = Pt(24)
        s = d.sections[0]
        s.page_height, s.page_width = Cm(PANJANG), Cm(LEBAR)
        s.left_margin = s.right_margin = s.top_margin = s.bottom_margin = Cm(TEPI)
        kepala = s.header.paragraphs[0]
        if self.draf:
            self._merah(kepala, "DRAF", Pt(11))
            kepala.add_run("   ")
        kepala.add_run(_bersih(self.kepala)).font.size = HURUF_TABEL
        kaki = s.footer.paragraphs[0]
        kaki.alignment = WD_ALIGN_PARAGRAPH.RIGHT
        kaki.add_run("Halaman ")
        kaki._p.append(_hitung("PAGE", "1"))

    def _merah(self, p: Any, teks: str, ukuran: Any) -> None:
        r = p.add_run(teks)
        r.bold, r.font.size, r.font.color.rgb = True, ukuran, MERAH

    def _buka(self, lintang: bool) -> None:
        """Go on on a page laid across or an upright one, and write the headings that wait."""
        if lintang is not self._lintang:
            s = self._d.add_section(WD_SECTION.NEW_PAGE)
            s.orientation = WD_ORIENT.LANDSCAPE if lintang else WD_ORIENT.PORTRAIT
            s.page_width, s.page_height = (Cm(PANJANG), Cm(LEBAR)) if lintang else (Cm(LEBAR), Cm(PANJANG))
            self._lintang = lintang
        for teks, tingkat in self._antre:
            self._d.add_heading(teks, tingkat)
        self._antre.clear()

    def _keterangan(self, jenis: str, judul: str) -> Any:
        """A caption: ``Tabel 3. Judul``, its number a field."""
        self._nomor[jenis] += 1
        p = self._d.add_paragraph(f"{jenis} ", style="Caption")
        p._p.append(_hitung(f"SEQ {jenis} \\* ARABIC", str(self._nomor[jenis])))
        p.add_run(f". {_bersih(judul).rstrip('.')}")
        return p

    def _sumber(self, sumber: str) -> None:
        p = self._d.add_paragraph()
        r = p.add_run(_bersih(f"Sumber: {sumber}"))
        r.italic, r.font.size = True, HURUF_TABEL


def _bersih(teks: str) -> str:
    return TAK_BOLEH.sub("", teks)


def _hitung(isi: str, kini: str) -> Any:
    """A field that Word works out, with what it shows until then."""
    bidang = OxmlElement("w:fldSimple")
    bidang.set(qn("w:instr"), f" {isi} ")
    lari, teks = OxmlElement("w:r"), OxmlElement("w:t")
    teks.text = kini
    lari.append(teks)
    bidang.append(lari)
    return bidang


def _lebar(kolom: Sequence[Kolom], baris: Sequence[BarisTabel], semua: float) -> list[float]:
    """The width of every column in cm, by what stands in it."""
    isi = [b.sel for b in baris if not b.kelompok]
    butuh = []
    for n, k in enumerate(kolom):
        kata = max((len(w) for w in k.judul.split()), default=0)  # a head may be broken between its words only
        panjang = max((len(r[n]) for r in isi), default=0)
        terpanjang = max((len(w) for r in isi for w in r[n].split()), default=0)
        butuh.append(max(PALING_SEMPIT, kata + 1, min(terpanjang, 24) + 1, min(panjang, PALING_PANJANG)))
    return [round(semua * b / sum(butuh), 2) for b in butuh]


def _sel(teks: str, cm: float, *, angka: bool, tebal: bool, latar: str = "", selebar: int = 1) -> Any:
    tc, sifat = OxmlElement("w:tc"), OxmlElement("w:tcPr")
    lebar = OxmlElement("w:tcW")
    lebar.set(qn("w:w"), str(int(Cm(cm).twips)))
    lebar.set(qn("w:type"), "dxa")
    sifat.append(lebar)
    if selebar > 1:
        rentang = OxmlElement("w:gridSpan")
        rentang.set(qn("w:val"), str(selebar))
        sifat.append(rentang)
    if latar:
        warna = OxmlElement("w:shd")
        for nama, nilai in (("val", "clear"), ("color", "auto"), ("fill", latar)):
            warna.set(qn(f"w:{nama}"), nilai)
        sifat.append(warna)
    tc.append(sifat)
    for satu in _bersih(teks).split("\n"):
        tc.append(_paragraf_sel(satu, angka, tebal))
    return tc


def _paragraf_sel(teks: str, angka: bool, tebal: bool) -> Any:
    p, sifat = OxmlElement("w:p"), OxmlElement("w:pPr")
    jarak = OxmlElement("w:spacing")
    jarak.set(qn("w:after"), "0")
    sifat.append(jarak)
    if angka:
        rata = OxmlElement("w:jc")
        rata.set(qn("w:val"), "right")
        sifat.append(rata)
    p.append(sifat)
    r, rupa = OxmlElement("w:r"), OxmlElement("w:rPr")
    if tebal:
        rupa.append(OxmlElement("w:b"))
    ukuran = OxmlElement("w:sz")
    ukuran.set(qn("w:val"), str(int(HURUF_TABEL.pt * 2)))
    rupa.append(ukuran)
    r.append(rupa)
    t = OxmlElement("w:t")
    t.text = teks
    t.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
    r.append(t)
    p.append(r)
    return p


def _baris(sel: Sequence[str], kolom: Sequence[Kolom], lebar: Sequence[float], *, tebal: bool = False, kepala: bool = False) -> Any:
    tr = _tr(kepala)
    for teks, k, cm in zip(sel, kolom, lebar, strict=True):
        tr.append(_sel(teks, cm, angka=k.angka, tebal=tebal, latar=LATAR_KEPALA if kepala else ""))
    return tr


def _kelompok(teks: str, lebar: Sequence[float]) -> Any:
    tr = _tr(False)
    tr.append(_sel(teks, sum(lebar), angka=False, tebal=True, latar=LATAR_KELOMPOK, selebar=len(lebar)))
    return tr


def _tr(kepala: bool) -> Any:
    tr, sifat = OxmlElement("w:tr"), OxmlElement("w:trPr")
    sifat.append(OxmlElement("w:cantSplit"))
    if kepala:
        sifat.append(OxmlElement("w:tblHeader"))
    tr.append(sifat)
    return tr
