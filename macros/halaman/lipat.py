"""Lipat: a long page as closed folds, with a box that finds among them.

Everything stands on the page; ``aset/lipat.js`` only shows the box and hides what does not hold the words typed into it.
"""

from macros.tautan.alamat import Ke
from macros.tulisan.unsur import Html, html

SKRIP = "aset/lipat.js"


def saringan_html(label: str, isi: Html, kosong: object, ke: Ke) -> Html:
    """Folds, rows or terms (each a ``data-butir``, or a fold) in groups, with their box; ``kosong`` is said where nothing is left."""
    return html(
        '<div class="lk-saring"><p class="lk-saring-cari" hidden><label>{} <input type="search" autocomplete="off"></label> '
        '<span role="status"></span></p>{}<div class="lk-saring-kosong" hidden>{}</div></div><script src="{}" defer></script>',
        label,
        isi,
        kosong,
        ke(SKRIP),
    )
