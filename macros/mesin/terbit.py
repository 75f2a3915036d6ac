"""MkDocs hook: adds to the site what is made from the data rather than written in docs/.

What there is stands in macros/terbitan/. The year itself is loaded by define_env. Permanent links
are written last, when every page is drawn; a broken promise ends the build before it is published.
"""

import logging
import sys
from pathlib import Path

log = logging.getLogger("mkdocs.plugins.lakip")

# Under `mkdocs serve` this file runs anew for each rebuild: forget the packages, so that an
# edited table or module shows, and never yesterday's copy of it.
for nama in [n for n in sys.modules if n.split(".")[0] in ("macros", "lakip_calc")]:
    del sys.modules[nama]
AKAR = str(Path(__file__).resolve().parent.parent.parent)
if AKAR not in sys.path:
    sys.path.insert(0, AKAR)


class Terbit:
    """What is known of the build that is under way."""

    pratinjau = False
    janji = None
    urutan: dict = {}  # address of a page: its place in the navigation
    kutipan: dict = {}  # address of a page: its citation
    halaman: list = []  # pages already drawn


def on_startup(command, dirty):
    Terbit.pratinjau = command == "serve"


def on_files(files, config):
    from mkdocs.structure.files import File

    from lakip_calc.pemeriksaan.putusan import Keparahan
    from macros.tautan.janji import muat_janji
    from macros.terbitan import semua_berkas

    tahun = config.extra["lakip"]
    Terbit.janji = muat_janji(Path(config.config_file_path).parent, tahun.tahun)
    Terbit.urutan, Terbit.kutipan, Terbit.halaman = {}, {}, []
    for alamat, isi in semua_berkas(tahun):
        files.append(File.generated(config, alamat, content=isi))
    penting = sum(t.penerapan.keparahan is not Keparahan.CATATAN for t in tahun.hasil_periksa.temuan)
    log.info("Pemeriksaan angka: %d temuan, %d catatan; daftarnya di %s/pemeriksaan/", penting, len(tahun.hasil_periksa.temuan) - penting, tahun.tahun)
    return files


def on_nav(nav, config, files):
    Terbit.urutan = {halaman.url: nomor for nomor, halaman in enumerate(nav.pages)}


def on_page_context(context, page, config, nav):
    """What the page says of itself to machines, and its end: permanent link, citation, report of a fault. Search reads neither."""
    from html import escape

    from macros.tautan.alamat import ke_dari
    from macros.tautan.kutipan import kutip_html, kutipan_halaman
    from macros.terbitan import metadata

    tahun = config.extra["lakip"]
    uraian = page.meta.get("description") or metadata.uraian_halaman(tahun, page.url, page.title, page.content or "", config.site_description)
    page.meta["description"] = escape(uraian)
    context["metadata"] = {"og": metadata.open_graph(tahun, page.url, page.title, uraian), "jsonld": metadata.jsonld(tahun, page.url)}
    kutipan = kutipan_halaman(tahun, page.url.removeprefix("./"), page.title, page.content, page.meta.get("bahasa", "id"))
    Terbit.kutipan[page.url] = kutipan
    context["kutip"] = kutip_html(tahun, kutipan, ke_dari(lambda: page.url), kutipan.bahasa)
    return context


def on_post_page(output, page, config):
    from macros.tautan.tetap import halaman_tergambar

    urutan = Terbit.urutan.get(page.url, len(Terbit.urutan))
    Terbit.halaman.append(halaman_tergambar(page.url.removeprefix("./"), urutan, page.title, output, Terbit.kutipan[page.url]))
    return output


def on_post_build(config):
    """After the pages, before `pindai` looks at them and `rilis` lets them go out."""
    from macros.tautan.janji import GalatTautan
    from macros.tautan.tetap import terbitkan

    try:
        semua = terbitkan(config.extra["lakip"], Terbit.halaman, Terbit.janji, Path(config.site_dir))
    except GalatTautan as galat:
        if not Terbit.pratinjau:
            raise
        log.warning(galat.message)
    else:
        log.info("Tautan tetap: %d, daftarnya di tautan.csv", len(semua))
