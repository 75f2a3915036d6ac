"""Lipatan: a section that stays closed until somebody wants it. It needs no script, search reads it, and on paper it is open."""

from macros.tulisan.unsur import Html, atribut, html


def lipat_html(judul: object, isi: object, id: str, *, tingkat: int = 2, lama: str = "") -> Html:
    """A section behind its own heading.

    id    the anchor of the heading
    lama  an anchor under which the section was known before
    """
    return html(
        '<details class="lk-lipat"{lama}><summary><h{n} id="{id}">{judul}</h{n}></summary>{isi}</details>',
        lama=atribut(id=lama),
        n=tingkat,
        id=id,
        judul=judul,
        isi=isi,
    )
