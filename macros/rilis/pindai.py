"""Pindai: the last look at what is about to be published.

After the build and before the site goes out, every page and text
file is searched for what must never be read by a citizen:

1. a macro left unrendered: `{{` or `{%`;
2. the text of a program fault (macro error, traceback);
3. a value that failed: `nan`, `NaN`, `NaT`, `None`, `<NA>`, `inf`, `Infinity` as a whole cell,
   a whole piece of text or a whole attribute, or beside a unit (`nan%`, `Rp None`), and `NaN`
   in the geometry of a picture.

What a page quotes as code (`<code>`, `<pre>`, `<kbd>`, `<samp>`) is meant to be read as it
stands, and so is a text that repeats it without the mark-up (table of contents, page title,
search index); only a traceback in `<pre>` is a fault. Scripts and styles are not texts. The
word None in a sentence is a word.
"""

import csv
import html
import io
import json
import re
from dataclasses import dataclass
from html.parser import HTMLParser

HALAMAN = {".html", ".htm", ".xml", ".svg"}
DATA = {".json", ".geojson", ".jsonld", ".webmanifest", ".txt", ".csv"}

MACRO = re.compile(r"\{\{|\{%")
GALAT = re.compile(r"Macro\s+(?:Rendering|Syntax)\s+Error|Traceback\s+\(most\s+recent\s+call\s+last\)")
GALAT_TANPA_SPASI = re.compile(GALAT.pattern.replace(r"\s+", ""))
JEJAK = re.compile(r"Traceback \(most recent call last\)")
GAGAL = r"(?:nan|NaN|NaT|None|<NA>|-?inf|-?Infinity)"
NILAI_GAGAL = re.compile(rf"(?:Rp\s?)?{GAGAL}\s?%?")
SATUAN_GAGAL = re.compile(rf"Rp\s?{GAGAL}(?!\w)|(?<!\w){GAGAL}\s?%")
GEOMETRI_GAGAL = re.compile(r"NaN|nan")
GEOMETRI = frozenset("d points transform viewbox x y x1 y1 x2 y2 cx cy r rx ry width height".split())

# Most files hold none of these and need no closer look. One pattern for each, because a pattern
# that begins with plain letters is searched ten times as fast as a choice.
KATA_GAGAL = [rf"{kata}(?<![a-z]{kata})(?![a-z])" for kata in "nan NaN NaT None inf Infinity".split()]
CURIGA = [re.compile(pola) for pola in [r"\{\{", r"\{%", "Macro ", "Traceback", "<NA>", "&lt;NA", *KATA_GAGAL]]


@dataclass(frozen=True)
class Temuan:
    """A text that must not be published, and where it stands."""

    berkas: str
    baris: int
    masalah: str
    teks: str

    def __str__(self):
        tempat = f"{self.berkas}, baris {self.baris}" if self.baris else self.berkas
        return f"{tempat}: {self.masalah}: {ringkas(self.teks)}"


def pindai(situs):
    """Every such text in a folder of pages, in the order of the files."""
    dibaca = {}
    for jalan in sorted(situs.rglob("*")):
        if jenis(jalan) in HALAMAN | DATA and jalan.is_file():
            teks = jalan.read_text(encoding="utf-8-sig", errors="replace")
            if curiga(teks) is not None:
                dibaca[jalan] = teks

    halaman = [Halaman(alamat(j, situs), teks) for j, teks in dibaca.items() if jenis(j) in HALAMAN]
    judul = set().union(*(satu.judul for satu in halaman))
    kutipan = judul.union(*(satu.kutipan for satu in halaman))
    temuan = [t for satu in halaman for t in satu.temuan(judul)]
    for jalan, teks in dibaca.items():
        if jenis(jalan) in DATA:
            temuan += dalam_data(alamat(jalan, situs), jenis(jalan), teks, kutipan)
    return sorted(temuan, key=lambda t: (t.berkas, t.baris))


def jenis(jalan):
    return jalan.suffix.lower()


def alamat(jalan, situs):
    return jalan.relative_to(situs).as_posix()


# --- pages ----------------------------------------------------------------------------------


class Halaman(HTMLParser):
    """One page, read as texts, attributes and quoted code."""

    KODE = {"code", "pre", "kbd", "samp", "textarea"}
    BUKAN_TEKS = {"script", "style"}
    JUDUL = {"h1", "h2", "h3", "h4", "h5", "h6"}

    def __init__(self, berkas, teks):
        super().__init__(convert_charrefs=True)
        self.berkas = berkas
        self.terbuka = []  # the elements of KODE and BUKAN_TEKS around the place where we are
        self.isi_kode, self.isi_judul = [], None  # being read
        self.teks, self.atribut, self.jejak, self.json = [], [], [], []  # (line, [name,] text)
        self.kutipan, self.judul = set(), set()  # quoted code; headings that hold such code
        self.feed(teks)
        self.close()

    def handle_starttag(self, tag, attrs):
        if tag in self.KODE | self.BUKAN_TEKS:
            self.terbuka.append("json" if "json" in (dict(attrs).get("type") or "") else tag)
        elif tag in self.JUDUL:
            self.isi_judul = []
        elif tag == "na":  # <NA> written without escaping
            self.teks.append((self.getpos()[0], "<NA>"))
        for nama, nilai in attrs:
            if nilai and curiga(nilai) is not None:
                self.atribut.append((self.getpos()[0], nama, nilai))

    def handle_startendtag(self, tag, attrs):
        self.handle_starttag(tag, attrs)
        self.handle_endtag(tag)

    def handle_endtag(self, tag):
        if tag in self.KODE | self.BUKAN_TEKS and self.terbuka:
            self.terbuka.pop()
            if not self.terbuka:
                self.kutipan |= yang_mencurigakan(self.isi_kode)
                self.isi_kode = []
        elif tag in self.JUDUL and self.isi_judul is not None:
            if self.kutipan:
                self.judul |= yang_mencurigakan(self.isi_judul)
            self.isi_judul = None

    def handle_data(self, data):
        baris = self.getpos()[0]
        dalam = self.terbuka[-1] if self.terbuka else ""
        if self.isi_judul is not None:
            self.isi_judul.append(data)
        if dalam in self.KODE:
            self.isi_kode.append(data)
            if "pre" in self.terbuka and JEJAK.search(data):
                self.jejak.append((baris, data))
        elif curiga(data) is not None:
            if dalam == "json":
                self.json.append((baris, data))
            elif not dalam:
                self.teks.append((baris, data))

    def temuan(self, judul):
        """Faults of this page; `judul` are the headings of all pages, which any page may repeat."""
        # Brackets quoted alone excuse only themselves, not every macro of the page.
        kutipan = judul | {kode for kode in self.kutipan if kode not in ("{{", "{%")}
        for baris, teks in self.teks:
            if masalah := masalah_teks(teks, kutipan):
                yield Temuan(self.berkas, baris + awal(teks), masalah, teks)
        for baris, nama, nilai in self.atribut:
            if nama in GEOMETRI:
                masalah = GEOMETRI_GAGAL.search(nilai) and "gambar dengan titik yang tidak ada"
            else:
                masalah = nama not in ("id", "class", "for", "name") and masalah_teks(nilai, kutipan)
            if masalah:
                yield Temuan(self.berkas, baris, f"{masalah} (atribut {nama})", nilai)
        for baris, teks in self.jejak:
            yield Temuan(self.berkas, baris, "pesan kesalahan program", teks)
        for baris, teks in self.json:
            yield from dalam_data(self.berkas, ".json", teks, self.kutipan | judul, baris)


# --- data files -----------------------------------------------------------------------------


def dalam_data(berkas, jenis, teks, kutipan, baris_awal=0):
    """Faults of a JSON, CSV or plain text file."""
    if jenis == ".csv":
        pembaca = csv.reader(io.StringIO(teks, newline=""))
        nilai = [(pembaca.line_num, "", sel) for baris in pembaca for sel in baris]
    elif jenis == ".txt":
        nilai = [
            (nomor, "", bagian)
            for nomor, baris in enumerate(teks.splitlines(), 1)
            for bagian in dict.fromkeys([baris, re.split(r"[:=]\s|\t", baris)[-1]])
        ]
    else:
        try:
            isi = json.loads(teks, parse_constant=Tetapan)
        except ValueError:
            nilai = [(nomor, "", baris) for nomor, baris in enumerate(teks.splitlines(), 1)]
        else:
            nilai = [(baris_awal, kunci, isi) for kunci, isi in nilai_json(isi)]
    for baris, kunci, teks_nilai in nilai:
        if isinstance(teks_nilai, Tetapan):
            masalah = "nilai yang gagal dihitung"
        else:
            masalah = masalah_teks(polos(teks_nilai), kutipan)
        if masalah:
            tempat = f"{masalah} (pada {kunci})" if kunci else masalah
            yield Temuan(berkas, baris, tempat, teks_nilai)


class Tetapan(str):
    """NaN or Infinity written bare into JSON: not JSON at all."""


def nilai_json(isi, kunci=""):
    """Every text in a JSON value, with the way to it."""
    if isinstance(isi, str):
        yield kunci, isi
    elif isinstance(isi, dict):
        for nama, nilai in isi.items():
            if nama != "missingValues":  # a schema that lists how an absent value may be spelled
                yield from nilai_json(nilai, f"{kunci}.{nama}".lstrip("."))
    elif isinstance(isi, list):
        for nomor, nilai in enumerate(isi):
            yield from nilai_json(nilai, f"{kunci}[{nomor}]")


# --- texts ----------------------------------------------------------------------------------


def masalah_teks(teks, kutipan):
    """What is wrong with a text, or an empty text."""
    if NILAI_GAGAL.fullmatch(teks.strip()) or SATUAN_GAGAL.search(teks):
        return "nilai yang gagal dihitung"
    if not MACRO.search(teks) and not GALAT.search(teks):
        return ""
    sisa = tanpa_spasi(teks)
    for kode in sorted(kutipan, key=len, reverse=True):
        sisa = sisa.replace(kode, "")
    if MACRO.search(sisa):
        return "macro yang tidak dijalankan"
    if GALAT_TANPA_SPASI.search(sisa):
        return "pesan kesalahan program"
    return ""


def yang_mencurigakan(bagian):
    teks = tanpa_spasi("".join(bagian))
    return {teks} if MACRO.search(teks) or GALAT_TANPA_SPASI.search(teks) else set()


def polos(teks):
    """Text of a search index, which holds markup."""
    return html.unescape(re.sub(r"<(?!NA>)[^<>]*>", " ", teks))


def tanpa_spasi(teks):
    return re.sub(r"\s+", "", teks)


def curiga(teks):
    """Where a text first looks as if it had to be read closely, or None."""
    tempat = [kena.start() for pola in CURIGA if (kena := pola.search(teks))]
    return min(tempat, default=None)


def awal(teks):
    """Lines from the start of a text to the fault in it."""
    return teks[: curiga(teks)].count("\n")


def ringkas(teks):
    teks = " ".join(teks.split())
    mulai = max(0, (curiga(teks) or 0) - 30)
    return ("... " if mulai else "") + teks[mulai : mulai + 80] + (" ..." if len(teks) > mulai + 80 else "")
