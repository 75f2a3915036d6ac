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
from copy import deepcopy
from dataclasses import dataclass

from lxml.html import HtmlElement

from macros.tahun.identitas import judul_laporan, penerbit
from macros.tahun.tahun import Tahun
from macros.tautan.alamat import alamat_zip, ke_halaman, kode_halaman, mutlak, relatif, tetap
from macros.tulisan.angka import bilangan
from macros.tulisan.pohon import buang, buka, ganti, kelas, potongan, teks, unsur_dalam, unsur_html
from macros.tulisan.tanggal import tanggal_panjang
from macros.tulisan.unsur import Html, atribut, gabung, html

TEMPAT = "seluruh-laporan"
RUJUKAN = {"id", "for", "headers", "aria-labelledby", "aria-describedby", "aria-controls"}
LAYAR = {"headerlink", "unduh", "istilah-halaman", "isi-halaman", "saring", "catatan-kaki"}
LAYAR |= {"temuan-halaman", "lk-kutip", "lk-tetap", "lk-sematan", "lk-alat"}
LAYAR_TAG = {"button", "script", "form", "nav"}
TINGGI_MAKS = 20  # from here on a part is laid out at once
# names of what SVG takes for granted
BAWAAN = {("font-weight", "400"), ("text-anchor", "start"), ("opacity", "1"), ("stroke-width", "1"), ("transform", "translate(0,0)")}
WARNA = re.compile(r"var\((--lk-[\w-]+),#\w+\)")


@dataclass(frozen=True)
class Bagian:
    """A page of the report: its address, its title, its depth in the contents, its content as drawn."""

    url: str
    judul: str
    tingkat: int
    isi: HtmlElement

    @property
    def kode(self) -> str:
        """The name of its section: ``2024/indikator/ik-1-4/`` is ``ik-1-4``."""
        return kode_halaman(self.url).partition("-")[2]

    @property
    def pembuka(self) -> bool:
        """Whether it begins on a new sheet: a chapter, or a sasaran with its indikator."""
        return self.tingkat == 1 or "/sasaran/" in self.url


def seluruh_laporan(bagian: Iterable[Bagian], url: str) -> list[HtmlElement]:
    """Contents and all pages as one, for the page at ``url``. The pages themselves stay as they are."""
    bagian = list(bagian)
    kode = {b.url: b.kode for b in bagian}
    dicetak: dict[str, str] = {}
    disebut: set[str] = set()
    semua = []
    for b in bagian:
        isi = _pindahkan(b, kode, url)
        _sekali(isi, b.kode, dicetak)
        _temuan_sekali(isi, disebut)
        isi.set("id", b.kode)
        isi.set("class", f"{'lembar-baru ' if b.pembuka else ''}tinggi-{_tinggi(isi)}")
        semua.append(isi)
    _tanpa_id_nganggur(semua)
    return [*potongan(_daftar_isi(bagian)), *semua]


def _tinggi(isi: HtmlElement) -> int:
    """How many times 1,500 pixels a part is high at most, on a window 320 wide: 1.5 pixels for each letter, measured.

    A browser that puts off laying out what is not seen yet keeps this much room for it (lakip.css, Print edition).
    """
    return min(TINGGI_MAKS, len(re.sub(r"<[^>]*>|\s+", " ", unsur_html(isi))) // 1000 + 1)


def sampul(tahun: Tahun, situs: str, url: str, banyak: int = 0) -> Html:
    """What a title page says: office, edition, date of the data, source, permanent link; and of how many parts the page is made."""

    def deret(*isi: str) -> str:
        return ", ".join(filter(None, isi))

    tempat, tanggal = tahun.identitas("tempat-penandatanganan"), tahun.identitas("tanggal-laporan")
    baris = {
        "Kantor": deret(penerbit(tahun), tahun.identitas("alamat-gedung-kantor")),
        "Edisi": tahun.aturan("edisi"),
        "Data per": tanggal_panjang(tahun.edisi_tanggal),
        "Sumber": deret(judul_laporan(tahun), tempat, tanggal),
        "Tautan tetap": situs + tetap(kode_halaman(url)),
    }
    butir = gabung(html("<div><dt>{}</dt> <dd>{}</dd></div>", nama, isi) for nama, isi in baris.items())
    return html('<dl class="sampul">{}</dl>{}', butir, _keterangan(tahun.tahun, url, banyak))


def _keterangan(tahun: str, url: str, banyak: int) -> Html:
    """How long it is and how to print it, and what it leaves out."""
    ke = ke_halaman(url)
    return html(
        '<p class="layar">Halaman ini dibuat untuk kertas: {} bagian laporan berurutan, jadi sangat panjang di layar. Untuk dibaca di layar, '
        'buka <a href="{}">isi laporan</a>. Untuk PDF, pilih Simpan sebagai PDF di menu Cetak peramban; ukuran kertasnya A4. Untuk disimpan, '
        'unduh <a href="{}" download>seluruh situs dalam satu zip</a>.</p>'
        '<p class="asal">Asal: seluruh laporan, dari Kata Pengantar sampai Bab IV.</p>'
        "<p>Tidak dimuat di edisi ini: tautan unduhan, tautan tetap setiap tabel, dan penjelasan istilah. "
        'Jejak setiap angka ada di <a href="{}">lampiran data</a>. '
        'Tanda ◆ berarti angka itu menyangkut temuan; daftarnya di <a href="{}">pemeriksaan angka</a>. '
        "Grafik dan tabel yang berulang dicetak satu kali.</p>",
        bilangan(banyak) if banyak else "semua",
        ke(f"{tahun}/"),
        ke(alamat_zip(tahun)),
        ke(f"{tahun}/data/"),
        ke(f"{tahun}/pemeriksaan/"),
    )


# --- one page of the report -----------------------------------------------------------------


def _pindahkan(b: Bagian, kode: Mapping[str, str], url: str) -> HtmlElement:
    """The content of one page as a section, made ready to stand among the others."""
    isi = deepcopy(b.isi)
    isi.tag, isi.tail = "section", "\n"
    isi.attrib.clear()
    _rapatkan(isi)
    for unsur in list(isi.iterdescendants()):
        if not isinstance(unsur.tag, str) or unsur.tag in LAYAR_TAG or kelas(unsur) & LAYAR or _gambar_luas(unsur):
            buang(unsur)
        elif unsur.tag == "a" and "istilah" in kelas(unsur):
            _bukan_tautan(unsur)
        elif unsur.tag == "a" and "tanda" in kelas(unsur):
            _ubah(unsur, b, kode, url)
            unsur.set("aria-label", "".join(re.findall(r"[\d.]+ temuan", unsur.get("aria-label", ""))[:1]))  # titles stand in the lists
        else:
            _ubah(unsur, b, kode, url)
    return isi


def _rapatkan(isi: HtmlElement) -> None:
    """One sign of empty space between elements is enough."""
    for unsur in isi.iter():
        if unsur.text and unsur.text.isspace():
            unsur.text = "\n"
        if unsur.tail and unsur.tail.isspace():
            unsur.tail = "\n"


def _gambar_luas(unsur: HtmlElement) -> bool:
    """Whether it is the second drawing of a picture, for wide screens."""
    lalu = unsur.getprevious()
    return unsur.tag == "svg" and lalu is not None and lalu.tag == "svg"


def _bukan_tautan(istilah: HtmlElement) -> None:
    """A term is not explained here; its language stays."""
    bahasa = istilah.get("lang")
    istilah.attrib.clear()
    if bahasa is None:
        buka(istilah)
    else:
        istilah.tag = "span"
        istilah.set("lang", bahasa)


def _ubah(unsur: HtmlElement, b: Bagian, kode: Mapping[str, str], url: str) -> None:
    """One element: its heading level, ids, links, and what it needs less here."""
    if re.fullmatch("h[1-6]", unsur.tag):
        unsur.tag = f"h{min(int(unsur.tag[1]) + 1, 6)}"
    elif unsur.tag == "details":
        unsur.set("open")
    elif unsur.get("role") == "region" and "tabel" in kelas(unsur):
        unsur.set("role", "group")  # two hundred regions would be no help to find one's way
    for nama, nilai in unsur.attrib.items():
        if nama == "xmlns" or nama.startswith("data-") or (nama, nilai) in BAWAAN:
            del unsur.attrib[nama]  # for filters and search, which are not here; names of defaults
        elif (baru := _nilai(nama, nilai, b, kode, url)) != nilai:
            unsur.set(nama, baru)


def _nilai(nama: str, nilai: str, b: Bagian, kode: Mapping[str, str], url: str) -> str:
    """What an attribute says here."""
    if nama in RUJUKAN:
        return " ".join(f"{b.kode}--{satu}" for satu in nilai.split())
    if nama in ("href", "src"):
        return _tujuan(nilai, b, kode, url)
    if nama in ("d", "transform"):
        return re.sub(r"(\.\d)\d+", r"\1", nilai)  # a tenth of a unit is a third of a dot of a printer
    if kena := WARNA.fullmatch(nilai):
        return f"var({kena[1]})"  # without the second choice of a colour
    return nilai.replace("url(#", f"url(#{b.kode}--")


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


def _sekali(isi: HtmlElement, kode: str, dicetak: dict[str, str]) -> None:
    """A chart or table that an earlier page shows already becomes a line that says where."""
    for unsur in list(isi.iter("figure", "div")):
        if unsur.get("class") != ("grafik" if unsur.tag == "figure" else "tabel"):
            continue
        sidik = unsur_html(unsur, ekor=False).replace(f"{kode}--", "")
        id = next((u.get("id") for u in unsur.iter("figure", "table") if u.get("id")), "")
        if sidik in dicetak:
            ganti(unsur, potongan(_sudah_dicetak(unsur, id, dicetak[sidik])))
        else:
            dicetak[sidik] = id or kode


def _temuan_sekali(isi: HtmlElement, disebut: set[str]) -> None:
    """A finding that an earlier part names by its title is only counted again."""
    for sebutan in [u for u in isi.iter("details") if "temuan-halaman" in kelas(u)]:
        butir = {str(a.get("href")): a.getparent() for a in sebutan.iter("a")}
        lama = [li for alamat, li in butir.items() if alamat in disebut]
        if lama:
            kata = "semuanya" if len(lama) == len(butir) else f"{len(lama)} di antaranya"
            sebutan.addnext(potongan(html('<p class="asal">{} sudah disebut di bagian sebelumnya.</p>', kata.capitalize()))[0])
        for li in lama:
            buang(li)
        disebut.update(butir)


def _sudah_dicetak(unsur: HtmlElement, id: str, di: str) -> Html:
    jenis = "Grafik" if unsur.tag == "figure" else "Tabel"
    judul = teks(next(unsur.iter("figcaption", "caption")))
    pola = '<p class="asal"{}>{} “{}” sudah dicetak <a href="#{}">di bagian sebelumnya</a>.</p>'
    return html(pola, atribut(id=id), jenis, judul, di)


def _daftar_isi(bagian: list[Bagian]) -> Html:
    """The contents as nested lists, by the depth of each page."""
    baris: list[Html] = []
    tingkat = 0
    for b in bagian:
        if b.tingkat > tingkat:
            baris.append(Html("<ul>" * (b.tingkat - tingkat)))
        else:
            baris.append(Html("</li>" + "</ul></li>" * (tingkat - b.tingkat)))
        baris.append(html('<li><a href="#{}">{}</a>', b.kode, b.judul))
        tingkat = b.tingkat
    baris.append(Html("</li></ul>" * tingkat))
    return html('<nav class="daftar-isi" aria-labelledby="daftar-isi"><h2 id="daftar-isi">Daftar isi</h2>{}</nav>\n', gabung(baris))


def _tanpa_id_nganggur(semua: list[HtmlElement]) -> None:
    """Rows have an id each, hundreds in all; here only those keep theirs that a link leads to. A link to a part
    that was left out leads to its page instead."""
    unsur = [u for isi in semua for u in (isi, *unsur_dalam(isi))]
    tautan = [u for u in unsur if u.get("href", "").startswith("#")]
    dituju = {u.get("href")[1:] for u in tautan}
    for u in unsur:
        if u.tag == "tr" and u.get("id", "") not in dituju:
            u.attrib.pop("id", None)
    ada = {u.get("id") for u in unsur}
    for u in tautan:
        if u.get("href")[1:] not in ada:
            u.set("href", u.get("href").partition("--")[0])
