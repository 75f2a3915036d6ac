"""Lipatan: what stays closed until somebody wants it. It needs no script, search reads it, and on paper it is open.

A link to an anchor inside a fold opens it; to one in its line too, where JavaScript runs (``aset/lakip.js``).
"""

from macros.tulisan.unsur import Html, atribut, html


def lipat(ringkas: object, isi: object, *, kelas: str = "", **lain: object) -> Html:
    """A closed fold, ``ringkas`` the line that stays in view; further attributes as ``atribut`` writes them."""
    return html("<details{}><summary>{}</summary>{}</details>", atribut(kelas=f"lk-lipat {kelas}".rstrip(), **lain), ringkas, isi)


def lipat_html(judul: object, isi: object, id: str, *, tingkat: int = 2, lama: str = "") -> Html:
    """A section behind its own heading.

    id    the anchor of the heading
    lama  an anchor under which the section was known before
    """
    return lipat(html('<h{n} id="{id}">{judul}</h{n}>', n=tingkat, id=id, judul=judul), isi, id=lama)
