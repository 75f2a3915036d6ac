"""Salinan: the report on paper and on a stick.

An MkDocs hook.

1. When all pages are drawn and none is in its frame yet, the print edition is put together (`macros/cetak.py`).
2. Then every page gets the addresses of its links for print (`macros/catatan_kaki.py`).
3. When the site is complete, and found fit to publish, it is copied into a zip (`macros/luring.py`).
"""

from pathlib import Path

from mkdocs.plugins import event_priority


class Salinan:
    """What is known of the build that is under way."""

    pratinjau = False
    halaman: list = []


def on_startup(command, dirty):
    Salinan.pratinjau = command == "serve"


def on_nav(nav, config, files):
    """The report runs from the first page of its section to Bab IV."""
    laporan = f"{config.extra['tahun']}/"
    halaman = [page for page in nav.pages if page.url.startswith(laporan)][1:]
    alamat, akhir = [page.url for page in halaman], f"{laporan}bab-4/"
    Salinan.halaman = halaman[: alamat.index(akhir) + 1] if akhir in alamat else []


@event_priority(-60)  # after all that changes or reads the content of a page
def on_env(env, config, files):
    from macros.salinan.catatan_kaki import bubuhi
    from macros.salinan.cetak import TEMPAT, Bagian, sampul, seluruh_laporan
    from macros.tulisan.pohon import isi_html, unsur_html, wadah

    semua = [file.page for file in files.documentation_pages() if file.page and file.page.content]
    situs = config.site_url or ""
    for page in semua:
        if TEMPAT in page.content:
            bagian = [Bagian(p.url, p.title, _tingkat(p), wadah(p.content)) for p in Salinan.halaman]
            laporan = "".join(map(unsur_html, seluruh_laporan(bagian, page.url)))
            page.content = page.content.replace(TEMPAT, str(sampul(config.extra["lakip"], situs, page.url)) + laporan)
    for page in semua:
        isi = wadah(page.content)
        bubuhi(isi, page.url.removeprefix("./"), situs, page.meta.get("bahasa", ""))
        page.content = isi_html(isi)


def _tingkat(page):
    """Depth in the contents: the first page of a section stands for the section."""
    return len(page.ancestors) - (page.parent.children[0] is page)


@event_priority(-75)  # after `pindai`, before `rilis`
def on_post_build(config):
    if Salinan.pratinjau:
        return
    from macros.salinan.luring import buat
    from macros.tulisan.tanggal import tanggal_panjang

    tahun = config.extra["lakip"]
    buat(Path(config.site_dir), tahun.tahun, tahun.edisi_tanggal.mulai, tanggal_panjang(tahun.edisi_tanggal), config.site_url or "")
