"""MkDocs hook: gathers the pages as they are drawn, makes the index, and writes it into the site.

A page says in its front matter what else it answers to (``cari: anggaran, serapan``: as good as a title), or
with ``cari: false`` that it is not to be found.
"""

from pathlib import Path

from mkdocs.plugins import event_priority
from mkdocs.utils import get_relative_url


class Kumpulan:
    """The pages of the build that is under way."""

    halaman: list = []
    skrip: tuple[str, str] = ("", "")


def on_pre_build(config):
    Kumpulan.halaman = []


@event_priority(-50)  # after hooks that change what a page says
def on_page_content(html, page, config, files):
    from macros.cari.bagian import Halaman, bagian_dari
    from macros.tulisan.pohon import wadah

    if page.meta.get("cari") is not False:
        bagian = bagian_dari(wadah(html))
        kata = [k.strip() for k in str(page.meta.get("cari") or "").split(",") if k.strip()]
        Kumpulan.halaman.append(Halaman(page.url if page.url != "./" else "", bagian[0].judul or page.title, bagian, kata))
    return html


@event_priority(-50)
def on_env(env, config, files):
    """All pages are there, and none has been put into its frame yet."""
    from macros.cari.daftar import TEMPAT, daftar_html
    from macros.cari.indeks import buat_indeks
    from macros.cari.sinonim import pasangan

    tahun = config.extra["lakip"]
    baris = lambda tabel: tabel.baris.values() if tabel else ()  # noqa: E731
    kata: dict[str, list[str]] = {}
    for r in baris(tahun.tabel.get("tanya-jawab")):
        kata.setdefault(r["halaman"], []).append(r["pertanyaan"])
    for h in Kumpulan.halaman:
        h.kata += kata.get(h.url, [])
    sinonim = pasangan(baris(tahun.lepas.get("sinonim")), baris(tahun.lepas.get("istilah")))
    Kumpulan.skrip = buat_indeks(Kumpulan.halaman, sinonim, tahun.tahun)
    for file in files.documentation_pages():
        if file.page and file.page.content and TEMPAT in file.page.content:
            ke = lambda url, dari=file.page.url: get_relative_url(url or ".", dari)  # noqa: E731
            file.page.content = file.page.content.replace(TEMPAT, daftar_html(Kumpulan.halaman, ke))
    return env


def on_post_build(config):  # before `pindai` and `rilis`
    folder = Path(config.site_dir) / "cari"
    folder.mkdir(parents=True, exist_ok=True)
    for nama, isi in zip(("indeks.js", "uraian.js"), Kumpulan.skrip, strict=True):
        (folder / nama).write_text(isi, encoding="utf-8", newline="\n")
