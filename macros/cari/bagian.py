"""Bagian: the sections of a page as search sees them.

A section begins at a heading (h1, h2, h3) or at a term (dt) that has an id, so that a result can lead
to the very place. What is not to be found stays out: elements with ``data-search-exclude``,
navigation, pictures, scripts, and small marks.
"""

from dataclasses import dataclass, field
from html.parser import HTMLParser

KOSONG = frozenset("area base br col embed hr img input link meta source track wbr".split())
LEWAT = frozenset("nav script style svg template".split())
LEWAT_TAUTAN = frozenset(["headerlink", "tanda"])  # the # beside a heading, marks of findings inside a sentence
AWAL = frozenset("h1 h2 h3 dt".split())
BARIS = frozenset("p li td th dd dt div tr caption h1 h2 h3 h4 summary br figcaption small".split())


@dataclass
class Bagian:
    """One section: the id it can be linked by, its heading, its text."""

    jangkar: str = ""
    judul: str = ""
    teks: str = ""
    tabel: list[str] = field(default_factory=list)  # captions of its tables
    asal: str = ""  # the line that says where in the report this stands: found, but no description


@dataclass
class Halaman:
    """One page: its address in the site, title, sections (the first is its opening) and words given to it by hand."""

    url: str
    judul: str
    bagian: list[Bagian] = field(default_factory=list)
    kata: list[str] = field(default_factory=list)


def bagian_dari(html: str) -> list[Bagian]:
    """The sections of a page's article; the first one holds h1 and what comes before the next heading."""
    pembaca = _Pembaca()
    pembaca.feed(html)
    pembaca.close()
    for b in pembaca.bagian:
        b.judul, b.teks, b.asal, *b.tabel = (" ".join(t.split()) for t in (b.judul, b.teks, b.asal, *b.tabel))
    return pembaca.bagian


class _Pembaca(HTMLParser):
    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.bagian = [Bagian()]
        self.lewat = 0  # depth inside an element that is left out
        self.judul = ""  # the heading we are in
        self.asal = self.tabel = False  # in the line of origin, in a caption

    def handle_starttag(self, tag, attrs):
        if self.lewat:
            self.lewat += tag not in KOSONG
            return
        a = dict(attrs)
        kelas = (a.get("class") or "").split()
        if tag in LEWAT or "data-search-exclude" in a or "hidden" in a or (tag == "a" and LEWAT_TAUTAN.intersection(kelas)):
            self.lewat = tag not in KOSONG
            return
        if tag in AWAL and (a.get("id") or tag == "h1"):
            if tag != "h1":
                self.bagian.append(Bagian(jangkar=a["id"]))
            self.judul = tag
        elif tag in BARIS:
            self.asal = tag == "p" and "asal" in kelas
            self.handle_data(" ")
            if tag == "caption":
                self.tabel = True
                self.bagian[-1].tabel.append("")

    def handle_startendtag(self, tag, attrs):
        self.handle_starttag(tag, attrs)
        if tag not in KOSONG:
            self.handle_endtag(tag)

    def handle_endtag(self, tag):
        if self.lewat:
            self.lewat -= tag not in KOSONG
        elif tag == self.judul:
            self.judul = ""
        elif tag == "p":
            self.asal = False
        elif tag == "caption":
            self.tabel = False

    def handle_data(self, data):
        if self.lewat:
            return
        b = self.bagian[-1]
        if self.judul:
            b.judul += data
        elif self.asal:
            b.asal += data
        elif self.tabel:
            b.tabel[-1] += data
        else:
            b.teks += data
