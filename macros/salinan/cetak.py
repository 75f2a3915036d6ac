"""Cetak: the whole report on one page, made of the pages as they were drawn.

1. The pages of the report in their order, each a section; their headings one level lower, their details open.
2. Ids carry the name of their page, so that they stay unique. A link to a page of the report leads to its
   section on this page, any other link where it led before.
3. Left out is what only a screen needs (``LAYAR``), and a chart or table that stands on an earlier page already:
   a line says where.
4. A contents list follows the navigation. Page numbers are not in it: Chromium's CSS does not know them.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from html import escape, unescape

from macros.tahun.tahun import Tahun
from macros.tautan.alamat import Ke, ke_dari, kode_halaman, mutlak, relatif, tetap
from macros.tulisan.tanggal import tanggal_panjang

TEMPAT = "seluruh-laporan"
TAG = re.compile(r"(<[^>]*>)")
NAMA = re.compile(r"</?([a-zA-Z][\w-]*)")
ATRIBUT = re.compile(r'\s([\w-]+)="([^"]*)"')
RUJUKAN = {"id", "for", "headers", "aria-labelledby", "aria-describedby", "aria-controls"}
LAYAR = {"headerlink", "unduh", "istilah-halaman", "isi-halaman", "saring", "lk-kutip", "lk-tindakan", "lk-tetap", "lk-sematan", "catatan-kaki"}
LAYAR_TAG = {"button", "script", "form", "nav"}
KOSONG = {"area", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"}
TINGGI_MAKS = 20  # from here on a part is laid out at once
ULANG = re.compile(r'<figure class="grafik".*?</figure>|<div class="tabel".*?</table></div>', re.S)
JUDUL_ULANG = re.compile(r"<(figcaption|caption)[^>]*>(.*?)</\1>", re.S)


@dataclass(frozen=True)
class Bagian:
    """A page of the report: its address, its title, its depth in the contents, its content as drawn."""

    url: str
    judul: str
    tingkat: int
    html: str

    @property
    def kode(self) -> str:
        """The name of its section: ``2024/indikator/ik-1-4/`` is ``ik-1-4``."""
        return kode_halaman(self.url).partition("-")[2]

    @property
    def pembuka(self) -> bool:
        """Whether it begins on a new sheet: a chapter, or a sasaran with its indikator."""
        return self.tingkat == 1 or "/sasaran/" in self.url


def seluruh_laporan(bagian: Iterable[Bagian], url: str) -> str:
    """Contents and all pages as one, for the page at ``url``."""
    bagian = list(bagian)
    kode = {b.url: b.kode for b in bagian}
    dicetak: dict[str, str] = {}
    isi = []
    for b in bagian:
        html = _sekali(_pindahkan(b, kode, url), b, dicetak)
        isi.append(f'<section id="{b.kode}" class="{"lembar-baru " if b.pembuka else ""}tinggi-{_tinggi(html)}">{html}</section>')
    return _daftar_isi(bagian) + _ringan(_tanpa_id_nganggur("\n".join(isi)))


def _tinggi(html: str) -> int:
    """How many times 1,500 pixels a part is high at most, on a window 320 wide: 1.5 pixels for each letter, measured.

    A browser that puts off laying out what is not seen yet keeps this much room for it (lakip.css, Print edition).
    """
    return min(TINGGI_MAKS, len(re.sub(r"<[^>]*>|\s+", " ", html)) // 1000 + 1)


def sampul(tahun: Tahun, situs: str, url: str) -> str:
    """What a title page says: office, edition, date of the data, source, permanent link."""
    ke = ke_dari(lambda: url)
    teks = lambda kunci: escape(tahun.teks(f"identitas/{kunci}/isi"))  # noqa: E731
    baris = {
        "Kantor": f"{teks('nama-kantor')}, {teks('alamat-gedung-kantor')}",
        "Edisi": escape(tahun.aturan("edisi")),
        "Data per": escape(tanggal_panjang(tahun.edisi_tanggal)),
        "Sumber": f"Laporan Kinerja {teks('nama-singkat-kantor')} Tahun {teks('tahun-laporan')}, {teks('tempat-penandatanganan')}, {teks('tanggal-laporan')}",
        "Tautan tetap": escape(situs + tetap(kode_halaman(url))),
    }
    butir = "".join(f"<div><dt>{nama}</dt> <dd>{isi}</dd></div>" for nama, isi in baris.items())
    return f'<dl class="sampul">{butir}</dl>' + _keterangan(ke, tahun.tahun)


def _keterangan(ke: Ke, tahun: str) -> str:
    """How to print it, and what it leaves out."""
    return (
        '<p class="layar">Cetak halaman ini, atau simpan sebagai PDF, lewat menu Cetak di peramban. Ukuran kertasnya A4.</p>'
        '<p class="asal">Asal: seluruh laporan, dari Kata Pengantar sampai Bab IV.</p>'
        "<p>Tidak dimuat di edisi ini: tautan unduhan, tautan tetap setiap tabel, dan penjelasan istilah. "
        f'Jejak setiap angka ada di <a href="{ke(f"{tahun}/data/")}">lampiran data</a>. '
        f'Tanda ◆ berarti angka itu menyangkut temuan; daftarnya di <a href="{ke(f"{tahun}/pemeriksaan/")}">pemeriksaan angka</a>. '
        "Grafik dan tabel yang berulang dicetak satu kali.</p>"
    )


# --- one page of the report -----------------------------------------------------------------


def _pindahkan(b: Bagian, kode: Mapping[str, str], url: str) -> str:
    """The content of one page, made ready to stand among the others."""
    hasil: list[str] = []
    buang, dalam = "", 0  # the element being left out, and how deep in elements of its name we are
    tutup: list[str] = []  # what closes each open link: a term is no longer one
    for potong in TAG.split(b.html):
        if not potong.startswith("<"):
            if not buang:
                hasil.append(potong)
            continue
        kena = NAMA.match(potong)
        if not kena:  # a comment
            continue
        nama, menutup = kena[1].lower(), potong.startswith("</")
        if buang:
            if nama == buang and not potong.endswith("/>"):
                dalam += -1 if menutup else 1
                buang = buang if dalam else ""
        elif menutup:
            hasil.append(tutup.pop() if nama == "a" and tutup else f"</{_turun(nama)}>")
        else:
            atribut = dict(ATRIBUT.findall(potong))
            kelas = set(atribut.get("class", "").split())
            if kelas & LAYAR or nama in LAYAR_TAG:
                if nama not in KOSONG and not potong.endswith("/>"):
                    buang, dalam = nama, 1
            elif nama == "a":
                istilah = "istilah" in kelas
                bahasa = f' lang="{atribut["lang"]}"' if "lang" in atribut else ""
                tutup.append("</a>" if not istilah else "</span>" if bahasa else "")
                hasil.append(_ubah(potong, b, kode, url) if not istilah else f"<span{bahasa}>" if bahasa else "")
            else:
                hasil.append(_ubah(potong, b, kode, url))
    return "".join(hasil).strip()


def _turun(nama: str) -> str:
    return f"h{min(int(nama[1]) + 1, 6)}" if re.fullmatch("h[1-6]", nama) else nama


def _ubah(tag: str, b: Bagian, kode: Mapping[str, str], url: str) -> str:
    """One opening tag: its heading level, ids and links."""
    nama = NAMA.match(tag)[1]

    def ganti(m: re.Match[str]) -> str:
        atribut, nilai = m[1], m[2]
        if atribut.startswith("data-"):  # for filters and search, which are not here
            return ""
        if atribut in RUJUKAN:
            return f' {atribut}="{" ".join(f"{b.kode}--{satu}" for satu in nilai.split())}"'
        if atribut in ("href", "src"):
            return f' {atribut}="{escape(_tujuan(unescape(nilai), b, kode, url))}"'
        if "url(#" in nilai:
            return f' {atribut}="{nilai.replace("url(#", f"url(#{b.kode}--")}"'
        return m[0]

    tag = ATRIBUT.sub(ganti, tag)
    if nama == "details" and " open" not in tag:
        return tag.replace("<details", "<details open", 1)
    return tag.replace(f"<{nama}", f"<{_turun(nama)}", 1)


def _tujuan(href: str, b: Bagian, kode: Mapping[str, str], url: str) -> str:
    """Where a link of a page leads to from here."""
    if re.match(r"[a-z][\w+.-]*:|/", href):
        return href
    alamat, pagar, jangkar = href.partition("#")
    halaman = mutlak(alamat, b.url)
    if halaman not in kode:
        return relatif(halaman or ".", url) + pagar + jangkar
    return f"#{kode[halaman]}--{jangkar}" if jangkar else f"#{kode[halaman]}"


# --- all pages together ---------------------------------------------------------------------


def _sekali(html: str, b: Bagian, dicetak: dict[str, str]) -> str:
    """A chart or table that an earlier page shows already becomes a line that says where."""

    def ganti(m: re.Match[str]) -> str:
        sidik = m[0].replace(f"{b.kode}--", "")
        id = re.search(r'(?:<figure[^>]*|<table[^>]*) id="([^"]*)"', m[0])
        if sidik not in dicetak:
            dicetak[sidik] = id[1] if id else b.kode
            return m[0]
        judul = re.sub(r"<[^>]*>", "", JUDUL_ULANG.search(m[0])[2]).strip()
        jangkar = f' id="{id[1]}"' if id else ""
        jenis = "Grafik" if m[0].startswith("<figure") else "Tabel"
        return f'<p class="asal"{jangkar}>{jenis} “{judul}” sudah dicetak <a href="#{dicetak[sidik]}">di bagian sebelumnya</a>.</p>'

    return ULANG.sub(ganti, html)


def _daftar_isi(bagian: list[Bagian]) -> str:
    """The contents as nested lists, by the depth of each page."""
    html, tingkat = [], 0
    for b in bagian:
        if b.tingkat > tingkat:
            html.append("<ul>" * (b.tingkat - tingkat))
        else:
            html.append("</li>" + "</ul></li>" * (tingkat - b.tingkat))
        html.append(f'<li><a href="#{b.kode}">{escape(b.judul)}</a>')
        tingkat = b.tingkat
    html.append("</li></ul>" * tingkat)
    return f'<nav class="daftar-isi" aria-labelledby="daftar-isi"><h2 id="daftar-isi">Daftar isi</h2>{"".join(html)}</nav>\n'


def _tanpa_id_nganggur(html: str) -> str:
    """Rows have an id each, hundreds in all; here only those keep theirs that a link leads to. A link to a part
    that was left out leads to its page instead."""
    dituju = set(re.findall(r'href="#([^"]*)"', html))
    html = re.sub(r'<tr id="([^"]*)"', lambda m: m[0] if m[1] in dituju else "<tr", html)
    ada = set(re.findall(r'\sid="([^"]*)"', html))
    return re.sub(r'href="#([^"]*)"', lambda m: m[0] if m[1] in ada else f'href="#{m[1].partition("--")[0]}"', html)


def _ringan(html: str) -> str:
    """Without what a picture inside a page does not need (a second choice of each colour, names of defaults); and
    tables are groups, since two hundred regions would be no help to find one's way."""
    html = html.replace('<div class="tabel" role="region"', '<div class="tabel" role="group"')
    html = re.sub(r'"var\((--lk-[\w-]+),#\w+\)"', r'"var(\1)"', html)
    return re.sub(r' (?:xmlns="[^"]*"|font-weight="400"|data-search-exclude(?=[ >]))', "", html)
