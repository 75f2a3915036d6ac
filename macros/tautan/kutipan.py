"""Kutipan: how a page is quoted, linked for good, and how a fault in it is reported.

Edition and date come from the data (`aturan.csv`, held against `perubahan.csv`), never from the
clock of the build.
"""

import re
from dataclasses import dataclass, replace
from html import escape, unescape
from urllib.parse import quote

from macros.tahun.identitas import nama_kantor
from macros.tahun.tahun import Tahun
from macros.tautan.alamat import Ke, kode_halaman, publik, tetap, tetap_html
from macros.tulisan.tanggal import tanggal_panjang
from macros.tulisan.unsur import aman

ASAL = re.compile(r'<p class="asal">Asal: (.*?)\.</p>', re.S)
BIBTEX = {"\\": r"\textbackslash{}", "~": r"\textasciitilde{}", "^": r"\textasciicircum{}"} | {c: "\\" + c for c in "&%$#_{}"}
BULAN_BIBTEX = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")


@dataclass(frozen=True)
class Kutipan:
    """What a citation of one page is made of."""

    kode: str
    judul: str  # empty for the front page, which stands for the whole report
    tempat: str  # where in the report; empty for a page that the report does not have
    kantor: str
    laporan: str
    edisi: str
    tanggal: str
    iso: str
    alamat: str
    jenis: str = "Halaman"  # or "Tabel data", "Grafik"
    bahasa: str = "id"

    @property
    def data(self) -> bool:
        return self.jenis == "Tabel data"

    @property
    def pendek(self) -> str:
        judul = f"“{self.judul}”, " if self.judul else ""
        return f"{self.kantor}, {judul}{self.laporan}, edisi {self.edisi} ({self.tanggal}), {self.alamat}"

    @property
    def panjang(self) -> str:
        judul = f"{self.jenis} “{self.judul}”. Dalam: " if self.judul else ""
        tempat = f" Tempat di laporan: {self.tempat}." if self.tempat else ""
        return f"{self.kantor}. {judul}{self.laporan}.{tempat} Edisi data {self.edisi}, per {self.tanggal}. Tautan tetap: {self.alamat}"

    @property
    def bibtex(self) -> str:
        tahun, bulan, _ = self.iso.split("-")
        isi = {
            "author": f"{{{_bibtex(self.kantor)}}}",
            "title": f"{{{_bibtex(self.judul or self.laporan)}}}",
            "howpublished": _bibtex(self.laporan),
            "edition": _bibtex(self.edisi),
            "year": tahun,
            "note": _bibtex("; ".join(filter(None, (self.tempat, f"data per {self.tanggal}")))),
            "url": self.alamat,
            "language": "english" if self.bahasa == "en" else "indonesian",
        }
        baris = [f"  {nama} = {{{nilai}}}," for nama, nilai in isi.items()]
        baris.insert(5, f"  month = {BULAN_BIBTEX[int(bulan) - 1]},")
        return "\n".join([f"@misc{{kpu-tarakan-{self.kode},", *baris, "}", ""])

    @property
    def ris(self) -> str:
        """RIS wants two spaces, a hyphen, and line ends of Windows."""
        isi = [
            ("TY", "DATA" if self.data else "ELEC"),
            ("ID", f"kpu-tarakan-{self.kode}"),
            ("AU", self.kantor),
            ("TI", self.judul or self.laporan),
            ("T2", self.laporan),
            ("ET", self.edisi),
            ("PY", self.iso[:4]),
            ("DA", self.iso.replace("-", "/")),
            ("LA", self.bahasa),
            ("N1", self.tempat),
            ("UR", self.alamat),
        ]
        return "".join(f"{nama}  - {' '.join(nilai.split())}\r\n" for nama, nilai in isi if nilai) + "ER  - \r\n"


def _bibtex(teks: str) -> str:
    return "".join(BIBTEX.get(c, c) for c in teks)


def kutipan_grafik(halaman: Kutipan, tahun: Tahun, kode: str, judul: str) -> Kutipan:
    """The citation of a picture: that of its page, under its own message and link."""
    return replace(halaman, kode=kode, judul=judul, alamat=publik(tahun.situs, kode), jenis="Grafik")


def kutipan_halaman(tahun: Tahun, url: str, judul: str, isi: str, bahasa: str = "id") -> Kutipan:
    """The citation of a page; its place in the report is that of its table, or what the page itself says."""
    kantor = nama_kantor(tahun)
    tabel = tahun.tabel.get(url.removeprefix(f"{tahun.tahun}/data/").removesuffix("/")) if url.startswith(f"{tahun.tahun}/data/") else None
    asal = ASAL.search(isi)
    tempat = tabel.tempat if tabel else unescape(re.sub(r"<[^>]*>", "", asal[1])) if asal else ""
    kode = kode_halaman(url)
    return Kutipan(
        kode=kode,
        judul=(tabel.judul if tabel else judul) if url else "",
        tempat=tempat,
        kantor=kantor,
        laporan=f"Laporan Kinerja {kantor} Tahun {tahun.tahun}",
        edisi=tahun.aturan("edisi"),
        tanggal=tanggal_panjang(tahun.edisi_tanggal),
        iso=tahun.edisi_tanggal.mulai.isoformat(),
        alamat=publik(tahun.situs, kode),
        jenis="Tabel data" if tabel else "Halaman",
        bahasa=bahasa,
    )


@dataclass(frozen=True)
class Kata:
    """The words at the end of a page, in the language of the page."""

    tetap: str
    kutip: str
    pendek: str
    panjang: str
    lapor: str
    tanpa_surel: str
    qr: str


KATA = {
    "id": Kata("Tautan tetap", "Kutip halaman ini", "Pendek", "Panjang", "Laporkan kesalahan di halaman ini", "Laporan tidak mencetak alamat surel kantor. Isi tujuannya sendiri, atau sampaikan lewat {situs} atau telepon {telepon}.", "Kode QR"),
    "en": Kata("Permanent link", "Cite this page", "Short", "Long", "Report a mistake on this page", "The report prints no e-mail address of the office. Fill in the recipient yourself, or use {situs} or telephone {telepon}.", "QR code"),
}


def _tanpa_surel(tahun: Tahun, kata: Kata) -> str:
    """Where to send a report of a fault as long as the site knows no address."""
    if tahun.surel:
        return ""
    situs, telepon = (escape(tahun.teks(k)) for k in ("media/e-ppid/nama_akun", "identitas/telepon/isi"))
    return f" <span>{kata.tanpa_surel.format(situs=situs, telepon=telepon)}</span>"


def kutip_html(tahun: Tahun, k: Kutipan, ke: Ke, bahasa: str = "id") -> str:
    """The end of every page: permanent link, citation, QR code, report of a fault."""
    kata = KATA[bahasa]
    folder = tetap(k.kode)
    unduh = "".join(f'<a href="{ke(folder)}kutipan.{akhiran}" download="{k.kode}.{akhiran}">{nama}</a> ' for akhiran, nama in (("bib", "BibTeX"), ("ris", "RIS")))
    qr = (
        f'<img src="{ke(folder)}qr.svg" width="148" height="148" loading="lazy" alt="{kata.qr}: {escape(k.alamat)}">'
        f'<p class="unduh">{unduh}<a href="{ke(folder)}qr.svg" download="{k.kode}.svg">{kata.qr}</a></p>'
    )
    return (
        f'<footer class="lk-kutip" data-situs="{escape(tahun.situs)}">'
        f"<p>{kata.tetap}: {tetap_html(k.kode, ke, k.alamat)}</p>"
        f"<details><summary>{kata.kutip}</summary>"
        f"<dl><dt>{kata.pendek}</dt><dd>{aman(k.pendek)}</dd><dt>{kata.panjang}</dt><dd>{aman(k.panjang)}</dd></dl>{qr}</details>"
        f"<p>{lapor_html(tahun, k.kode, k.judul or k.laporan, kata.lapor)}.{_tanpa_surel(tahun, kata)}</p>"
        f'<script src="{ke("aset/salin.js")}" defer></script></footer>'
    )


def lapor(tahun: Tahun, kode: str, judul: str) -> str:
    """A prepared e-mail about one thing: subject, permanent link, edition, what to fill in."""
    badan = (
        f"Saya menemukan kesalahan pada: {judul}",
        f"Tautan tetap: {publik(tahun.situs, kode)}",
        f"Edisi data {tahun.aturan('edisi')}, per {tanggal_panjang(tahun.edisi_tanggal)}",
        "",
        "Yang tertulis:",
        "Yang seharusnya:",
        "Dasarnya:",
    )
    # RFC 6068: %20 for a space, %0D%0A for a new line
    isi = quote("\r\n".join(badan), safe="")
    return f"mailto:{quote(tahun.surel, safe='@')}?subject={quote(f'Kesalahan di {kode}', safe='')}&body={isi}"


def lapor_html(tahun: Tahun, kode: str, judul: str, kata: str) -> str:
    """The link that opens the prepared e-mail."""
    return f'<a class="lk-lapor" href="{escape(lapor(tahun, kode, judul))}">{escape(kata)}</a>'
