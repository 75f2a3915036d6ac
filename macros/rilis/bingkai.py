"""Bingkai: what every page says around what was written: where in the report it stands, what it is to machines, how it is quoted."""

from collections.abc import Iterable

from lxml.html import HtmlElement

from macros.halaman.antar_tahun import tahun_lain_html, tahun_lama_html
from macros.rilis.jadi import Entri, HalamanJadi
from macros.tahun.situs import Situs
from macros.tahun.tahun import Tahun
from macros.tautan.alamat import ke_halaman
from macros.tautan.kutipan import Kutipan, kutip_html, kutipan_halaman
from macros.terbitan.metadata import jsonld, open_graph, uraian_halaman
from macros.tulisan.pohon import kelas, potongan
from macros.tulisan.unsur import KOSONG, Html, gabung, html

DAFTAR_ISI = {"isi-halaman", "md-sidebar--secondary"}  # the contents of a page, in its own language


def laporan_berurutan(daftar: Iterable[Entri], tahun: str) -> list[Entri]:
    """The pages of the report in the order of the menu: from the first page after the section's own to Bab IV, without the pages by question."""
    laporan, topik, akhir = f"{tahun}/", f"{tahun}/topik/", f"{tahun}/bab-4/"
    urut = sorted(
        (e for e in daftar if e.tingkat >= 0 and e.url.startswith(laporan) and not e.url.startswith(topik)), key=lambda e: e.urutan
    )
    alamat = [e.url for e in urut]
    return urut[1 : alamat.index(akhir) + 1] if akhir in alamat else []


def beri_bingkai(halaman: Iterable[HalamanJadi], daftar: Iterable[Entri], situs: Situs, cadangan: str) -> dict[str, Kutipan]:
    """Complete every page; the citation of each by its address.

    ``cadangan`` describes a page that has no words of its own; ``{tahun}`` in it is the year of the page.
    """
    ada = {e.url for e in daftar}
    hasil = {}
    for h in halaman:
        tahun = situs.dari(h.url)
        _sebut_diri(h, tahun, cadangan.replace("{tahun}", tahun.tahun))
        hasil[h.url] = kutipan = kutipan_halaman(tahun, h.url, h.entri.judul, h.entri.tempat, h.entri.bahasa or "id")
        ke = ke_halaman(h.url)
        h.artikel.extend(potongan(tahun_lain_html(situs, h.url, ada, ke)))
        h.isi.extend(potongan(kutip_html(tahun, kutipan, ke)))
        _tenangkan(h)
        if tahun.draf:
            _tandai_draf(h, tahun)
        for baris in potongan(tahun_lama_html(situs, h.url, ada, ke)):
            h.artikel.insert(0, baris)
    return hasil


def _tandai_draf(h: HalamanJadi, tahun: Tahun) -> None:
    """Nobody may take a draft for the report, and no search engine may list it."""
    h.pohon.find("head").extend(potongan(html('<meta name="robots" content="noindex">')))
    kata = html('<p class="lk-draf"><strong>Draf {}.</strong> Laporan tahun ini masih disusun; isinya dapat berubah.</p>', tahun.tahun)
    h.artikel.insert(0, potongan(kata)[0])


def _tenangkan(h: HalamanJadi) -> None:
    """The mark beside a heading is for the pointer only: no part of its name, no stop of the Tab key; the contents lead to the same places.

    What stands around a page in another language in that language says so.
    """
    for tanda in h.artikel.iter("a"):
        if "headerlink" in kelas(tanda):
            tanda.attrib.pop("title", None)
            tanda.set("aria-hidden", "true")
            tanda.set("tabindex", "-1")
    if h.entri.bahasa:
        for unsur in h.pohon.iter("nav", "div"):
            if kelas(unsur) & DAFTAR_ISI:
                unsur.set("lang", h.entri.bahasa)


def _sebut_diri(h: HalamanJadi, tahun: Tahun, cadangan: str) -> None:
    """Description, Open Graph and JSON-LD in the head; a data block is not run, so a strict Content-Security-Policy allows it."""
    uraian = str(h.entri.meta.get("description") or "") or uraian_halaman(tahun, h.url, h.entri.judul, h.isi, cadangan)
    kepala = h.pohon.find("head")
    _uraikan(kepala, uraian)
    og = gabung(
        html('<meta property="{}" content="{}">', nama, isi) for nama, isi in open_graph(tahun, h.url, h.entri.judul, uraian).items()
    )
    tentang = jsonld(tahun, h.url)
    skrip = html('<script type="application/ld+json">{}</script>', Html(tentang)) if tentang else KOSONG
    tempat = next(u for u in kepala.iter("link") if u.get("type") == "application/atom+xml")
    for unsur in potongan(og + skrip):
        tempat.addprevious(unsur)


def _uraikan(kepala: HtmlElement, uraian: str) -> None:
    """One description, in the place where the theme has its own."""
    next(m for m in kepala.iter("meta") if m.get("name") == "description").set("content", uraian)
