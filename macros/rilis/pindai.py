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
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from lxml import etree
from lxml.html import HtmlElement

from macros.tulisan.pohon import baca_pohon, baris_akhir, tulisan_dalam

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
GEOMETRI = {"d", "points", "transform", "viewbox", "x", "y", "x1", "y1", "x2", "y2", "cx", "cy", "r", "rx", "ry", "width", "height"}
BUKAN_TEKS = {"id", "class", "for", "name"}  # attributes that nobody reads
KODE = {"code", "pre", "kbd", "samp", "textarea"}
SKRIP = {"script", "style"}
JUDUL = {"h1", "h2", "h3", "h4", "h5", "h6"}

# Most files hold none of these and need no closer look. One pattern for each, because a pattern
# that begins with plain letters is searched ten times as fast as a choice.
KATA_GAGAL = [rf"{kata}(?<![a-z]{kata})(?![a-z])" for kata in ("nan", "NaN", "NaT", "None", "inf", "Infinity")]
CURIGA = [re.compile(pola) for pola in [r"\{\{", r"\{%", "Macro ", "Traceback", "<NA>", "&lt;NA", *KATA_GAGAL]]


Nilai = tuple[int, str, str]  # line, way to it, text


@dataclass(frozen=True)
class Temuan:
    """A text that must not be published, and where it stands."""

    berkas: str
    baris: int
    masalah: str
    teks: str

    def __str__(self) -> str:
        tempat = f"{self.berkas}, baris {self.baris}" if self.baris else self.berkas
        return f"{tempat}: {self.masalah}: {ringkas(self.teks)}"


def pindai(situs: Path) -> list[Temuan]:
    """Every such text in a folder of pages, in the order of the files."""
    dibaca = {}
    for jalan in sorted(situs.rglob("*")):
        if jenis(jalan) in HALAMAN | DATA and jalan.is_file():
            teks = jalan.read_text(encoding="utf-8-sig", errors="replace")
            if curiga(teks) is not None:
                dibaca[jalan] = teks

    halaman = [baca_halaman(alamat(j, situs), teks) for j, teks in dibaca.items() if jenis(j) in HALAMAN]
    judul = set().union(*(satu.judul for satu in halaman))
    kutipan = judul.union(*(satu.kutipan for satu in halaman))
    temuan = [t for satu in halaman for t in dalam_halaman(satu, judul)]
    for jalan, teks in dibaca.items():
        if jenis(jalan) in DATA:
            temuan += dalam_data(alamat(jalan, situs), jenis(jalan), teks, kutipan)
    return sorted(temuan, key=lambda t: (t.berkas, t.baris))


def jenis(jalan: Path) -> str:
    """What kind of file it is, by the end of its name."""
    return jalan.suffix.lower()


def alamat(jalan: Path, situs: Path) -> str:
    """A file's place in the site."""
    return jalan.relative_to(situs).as_posix()


# --- pages ----------------------------------------------------------------------------------


@dataclass
class Halaman:
    """What is suspicious on one page, with the line it stands on, and what the page quotes."""

    berkas: str
    teks: list[tuple[int, str]] = field(default_factory=list)
    atribut: list[tuple[int, str, str]] = field(default_factory=list)  # with its name
    jejak: list[tuple[int, str]] = field(default_factory=list)  # tracebacks
    json: list[tuple[int, str]] = field(default_factory=list)  # data inside the page
    kutipan: set[str] = field(default_factory=set)  # quoted code
    judul: set[str] = field(default_factory=set)  # headings that hold such code


def baca_halaman(berkas: str, isi: str) -> Halaman:
    """Read one page. A line is that of the text itself; of an attribute, that on which its tag ends."""
    halaman, pohon = Halaman(berkas), baca_pohon(isi.encode())
    na_mentah = "<NA>" in isi  # written without escaping: a tag, but in a title
    for unsur in pohon.iter(etree.Element):
        if unsur.tag == "na" or (na_mentah and unsur.tag == "title" and "<NA>" in unsur.text_content()):
            halaman.teks.append((unsur.sourceline, "<NA>"))
        halaman.atribut += [(unsur.sourceline, nama, nilai) for nama, nilai in unsur.attrib.items() if curiga(nilai) is not None]
    for induk, sesudah, tulisan, tempat in tulisan_dalam(pohon, "teks", _tempat):
        if tempat != "skrip" and curiga(tulisan) is not None:
            _catat(halaman, tempat, induk.sourceline if sesudah is None else baris_akhir(sesudah), tulisan)
    for kode in pohon.iter(*KODE):
        if next(kode.iterancestors(*KODE), None) is None and (kutipan := yang_mencurigakan(kode.itertext())):
            halaman.kutipan |= kutipan
            for judul in kode.iterancestors(*JUDUL):
                halaman.judul |= yang_mencurigakan(judul.itertext())
    return halaman


def _tempat(unsur: HtmlElement, tempat: str) -> str:
    """What a text inside an element is: a text, quoted code, code laid out in lines, data, or nothing to be read."""
    if unsur.tag in SKRIP:
        return "json" if "json" in unsur.get("type", "") else "skrip"
    if unsur.tag in KODE:
        return "pre" if "pre" in (unsur.tag, tempat) else "kode"
    return tempat


def _catat(halaman: Halaman, tempat: str, baris: int, tulisan: str) -> None:
    if tempat == "teks":
        halaman.teks.append((baris, tulisan))
    elif tempat == "json":
        halaman.json.append((baris, tulisan))
    elif tempat == "pre" and JEJAK.search(tulisan):
        halaman.jejak.append((baris, tulisan))


def dalam_halaman(halaman: Halaman, judul: set[str]) -> Iterator[Temuan]:
    """Faults of a page; `judul` are the headings of all pages, which any page may repeat."""
    # Brackets quoted alone excuse only themselves, not every macro of the page.
    kutipan = judul | (halaman.kutipan - {"{{", "{%"})
    for baris, teks in halaman.teks:
        if masalah := masalah_teks(teks, kutipan):
            yield Temuan(halaman.berkas, baris + awal(teks), masalah, teks)
    for baris, nama, nilai in halaman.atribut:
        if masalah := masalah_atribut(nama, nilai, kutipan):
            yield Temuan(halaman.berkas, baris, f"{masalah} (atribut {nama})", nilai)
    for baris, teks in halaman.jejak:
        yield Temuan(halaman.berkas, baris, "pesan kesalahan program", teks)
    for baris, teks in halaman.json:
        yield from dalam_data(halaman.berkas, ".json", teks, halaman.kutipan | judul, baris)


def masalah_atribut(nama: str, nilai: str, kutipan: Collection[str]) -> str:
    """What is wrong with an attribute, or an empty text."""
    if nama in GEOMETRI:
        return "gambar dengan titik yang tidak ada" if GEOMETRI_GAGAL.search(nilai) else ""
    return "" if nama in BUKAN_TEKS else masalah_teks(nilai, kutipan)


# --- data files -----------------------------------------------------------------------------


def dalam_data(berkas: str, jenis: str, teks: str, kutipan: Collection[str], baris_awal: int = 0) -> Iterator[Temuan]:
    """Faults of a JSON, CSV or plain text file."""
    baca = {".csv": _nilai_csv, ".txt": _nilai_teks}.get(jenis)
    for baris, kunci, teks_nilai in baca(teks) if baca else _nilai_json(teks, baris_awal):
        masalah = "nilai yang gagal dihitung" if isinstance(teks_nilai, Tetapan) else masalah_teks(polos(teks_nilai), kutipan)
        if masalah:
            tempat = f"{masalah} (pada {kunci})" if kunci else masalah
            yield Temuan(berkas, baris, tempat, teks_nilai)


def _nilai_csv(teks: str) -> Iterator[Nilai]:
    pembaca = csv.reader(io.StringIO(teks, newline=""))
    return ((pembaca.line_num, "", sel) for baris in pembaca for sel in baris)


def _nilai_teks(teks: str) -> Iterator[Nilai]:
    """Each line, and what a line gives a name to."""
    for nomor, baris in enumerate(teks.splitlines(), 1):
        for bagian in dict.fromkeys([baris, re.split(r"[:=]\s|\t", baris)[-1]]):
            yield nomor, "", bagian


def _nilai_json(teks: str, baris: int) -> Iterator[Nilai]:
    try:
        isi = json.loads(teks, parse_constant=Tetapan)
    except ValueError:
        return ((nomor, "", satu) for nomor, satu in enumerate(teks.splitlines(), 1))
    return ((baris, kunci, nilai) for kunci, nilai in nilai_json(isi))


class Tetapan(str):
    """NaN or Infinity written bare into JSON: not JSON at all."""


def nilai_json(isi: Any, kunci: str = "") -> Iterator[tuple[str, str]]:
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


def masalah_teks(teks: str, kutipan: Collection[str]) -> str:
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


def yang_mencurigakan(bagian: Iterable[str]) -> set[str]:
    """A text in pieces, without blanks, if it would be a fault were it not quoted."""
    teks = tanpa_spasi("".join(bagian))
    return {teks} if MACRO.search(teks) or GALAT_TANPA_SPASI.search(teks) else set()


def polos(teks: str) -> str:
    """Text of a search index, which holds markup."""
    return html.unescape(re.sub(r"<(?!NA>)[^<>]*>", " ", teks))


def tanpa_spasi(teks: str) -> str:
    """A text without blanks, in which a quotation is found however it was laid out."""
    return re.sub(r"\s+", "", teks)


def curiga(teks: str) -> int | None:
    """Where a text first looks as if it had to be read closely, or None."""
    tempat = [kena.start() for pola in CURIGA if (kena := pola.search(teks))]
    return min(tempat, default=None)


def awal(teks: str) -> int:
    """Lines from the start of a text to the fault in it."""
    return teks[: curiga(teks)].count("\n")


def ringkas(teks: str) -> str:
    """The neighbourhood of a fault, short enough for one line."""
    teks = " ".join(teks.split())
    mulai = max(0, (curiga(teks) or 0) - 30)
    return ("... " if mulai else "") + teks[mulai : mulai + 80] + (" ..." if len(teks) > mulai + 80 else "")
