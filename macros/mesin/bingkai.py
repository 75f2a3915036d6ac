"""Bingkai: what the frame of every page needs from the site as a whole.

An MkDocs hook.

1. Where in the report a page stands: the pages of the report in the order of its chapters.
2. Terms are explained where they occur (`macros/istilah.py`).
3. The theme's scripts and source maps are not published: no page uses them.
"""

from mkdocs.plugins import event_priority


class Bingkai:
    """What is known of the build that is under way."""

    urutan: list[str] = []


def on_files(files, config):
    for file in list(files):
        if file.src_uri.startswith("assets/") and (file.src_uri.endswith(".map") or file.src_uri.startswith("assets/javascripts/")):
            files.remove(file)
    return files


def on_nav(nav, config, files):
    """The report runs from the first page of its section to Bab IV."""
    laporan = f"{config.extra['tahun']}/"
    alamat = [page.url for page in nav.pages if page.url.startswith(laporan)]
    akhir = f"{laporan}bab-4/"
    Bingkai.urutan = alamat[1 : alamat.index(akhir) + 1] if akhir in alamat else []


def on_page_context(context, page, config, nav):
    if page.url in Bingkai.urutan:
        context["letak"] = {"ke": Bingkai.urutan.index(page.url) + 1, "dari": len(Bingkai.urutan)}
    return context


@event_priority(-50)  # after the macros have drawn the page
def on_page_content(html, page, config, files):
    from macros.halaman.istilah import jelaskan
    from macros.tulisan.pohon import isi_html, wadah

    isi = wadah(html)
    jelaskan(isi, config.extra["lakip"].lepas["istilah"], page.url, page.meta.get("bahasa", ""))
    return isi_html(isi)
