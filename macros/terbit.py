"""MkDocs hook: adds to the site what is made from the data rather than written in docs/.

What there is stands in macros/terbitan/. The year itself is loaded by define_env.
"""

import logging
import sys
from pathlib import Path

log = logging.getLogger("mkdocs.plugins.lakip")

# Under `mkdocs serve` this file runs anew for each rebuild: forget the packages, so that an
# edited table or module shows, and never yesterday's copy of it.
for nama in [n for n in sys.modules if n.split(".")[0] in ("macros", "lakip_calc")]:
    del sys.modules[nama]
AKAR = str(Path(__file__).resolve().parent.parent)
if AKAR not in sys.path:
    sys.path.insert(0, AKAR)


def on_files(files, config):
    from mkdocs.structure.files import File

    from lakip_calc.pemeriksaan.putusan import Keparahan
    from macros.terbitan import semua_berkas

    tahun = config.extra["lakip"]
    for alamat, isi in semua_berkas(tahun):
        files.append(File.generated(config, alamat, content=isi))
    penting = sum(t.penerapan.keparahan is not Keparahan.CATATAN for t in tahun.hasil_periksa.temuan)
    log.info("Pemeriksaan angka: %d temuan, %d catatan; daftarnya di %s/pemeriksaan/", penting, len(tahun.hasil_periksa.temuan) - penting, tahun.tahun)
    return files


def on_page_context(context, page, config, nav):
    """What the page says of itself to machines; the theme writes the description, our partial the rest."""
    from html import escape

    from macros.terbitan import metadata

    tahun = config.extra["lakip"]
    uraian = page.meta.get("description") or metadata.uraian_halaman(tahun, page.url, page.title, page.content or "", config.site_description)
    page.meta["description"] = escape(uraian)
    context["metadata"] = {"og": metadata.open_graph(tahun, page.url, page.title, uraian), "jsonld": metadata.jsonld(tahun, page.url)}
    return context
