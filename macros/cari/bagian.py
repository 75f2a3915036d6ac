"""Bagian: the sections of a page as search sees them.

A section begins at a heading (h1 to h4) or at a term (dt) that has an id, or that stands first in something that has one,
so that a result can lead to the very place. What is not to be found stays out: elements with ``data-search-exclude``,
navigation, pictures, scripts, and small marks.
"""

from dataclasses import dataclass, field

from lxml.html import HtmlElement

from macros.tulisan.pohon import kelas, tulisan_dalam

LEWAT = {"nav", "script", "style", "svg", "template"}
LEWAT_KELAS = {
    "headerlink",
    "tanda",
    "lk-alat",
    "satuan",
}  # the # beside a heading, marks of findings inside a sentence, what can be done with one, units in the heads of columns
AWAL = {"h1", "h2", "h3", "h4", "dt"}
BARIS = {"p", "li", "td", "th", "dd", "dt", "div", "tr", "caption", "h1", "h2", "h3", "h4", "summary", "br", "figcaption", "small"}
# what separates cells and rows of a table until the whole section is read; a blank to whoever cuts words
SEL, BARU = "\x1f", "\x1e"
PISAH = {"td": SEL, "th": SEL, "tr": BARU}


@dataclass
class Bagian:
    """One section: the id it can be linked by, its heading, whether that is the heading of one thing in a list, its text."""

    jangkar: str = ""
    judul: str = ""
    teks: str = ""
    kecil: bool = False
    tabel: list[str] = field(default_factory=list)  # captions of its tables
    baris: str = ""  # its text as people read it: cells and rows of tables apart
    asal: str = ""  # the line that says where in the report this stands: found, but no description


@dataclass
class Halaman:
    """One page: its address in the site, title, sections (the first is its opening) and words given to it by hand."""

    url: str
    judul: str
    bagian: list[Bagian] = field(default_factory=list)
    kata: list[str] = field(default_factory=list)


def bagian_dari(isi: HtmlElement) -> list[Bagian]:
    """The sections of a page's article; the first one holds h1 and what comes before the next heading."""
    semua = [Bagian()]

    def masuk(unsur: HtmlElement, bidang: str) -> str | None:
        """The field of a section that holds the text of this element, None if it is not to be found."""
        if _dilewati(unsur):
            return None
        if unsur.tag in AWAL and (unsur.tag == "h1" or _jangkar(unsur)):
            if unsur.tag != "h1":
                semua.append(Bagian(jangkar=_jangkar(unsur), kecil=not unsur.get("id")))
            return "judul"
        if unsur.tag == "caption":
            semua[-1].tabel.append("")
            return "tabel"
        if unsur.tag == "p" and "asal" in kelas(unsur):
            bidang = "asal"
        if unsur.tag in BARIS:
            _tambah(semua[-1], bidang, PISAH.get(unsur.tag, " "))
        return bidang

    for _, _, tulisan, bidang in tulisan_dalam(isi, "teks", masuk):
        _tambah(semua[-1], bidang, tulisan)
    for b in semua:
        b.baris = _terbaca(b.teks)
        b.judul, b.teks, b.asal, *b.tabel = (" ".join(t.split()) for t in (b.judul, b.teks, b.asal, *b.tabel))
    return semua


def _terbaca(teks: str) -> str:
    """Cells and rows of tables set apart, so that a part of it can be read."""
    baris = (" · ".join(filter(None, (" ".join(sel.split()) for sel in b.split(SEL)))) for b in teks.split(BARU))
    return " | ".join(filter(None, baris))


def _jangkar(unsur: HtmlElement) -> str:
    """The id by which a heading is reached: its own, or that of what it is the heading of."""
    if unsur.get("id") or unsur.tag == "dt" or unsur.getprevious() is not None:
        return unsur.get("id") or ""
    return unsur.getparent().get("id") or ""


def _dilewati(unsur: HtmlElement) -> bool:
    return (
        bool(kelas(unsur) & LEWAT_KELAS)
        or unsur.tag in LEWAT
        or "data-search-exclude" in unsur.attrib
        or "hidden" in unsur.attrib
        or _jejak(unsur)
    )


def _tambah(b: Bagian, bidang: str, tulisan: str) -> None:
    if bidang == "tabel":
        b.tabel[-1] += tulisan
    else:
        setattr(b, bidang, getattr(b, bidang) + tulisan)


def _jejak(unsur: HtmlElement) -> bool:
    """Whether an element leads from a row to the traces of its figures."""
    return unsur.tag == "a" and (unsur.get("href") or "").startswith("#jejak-")
