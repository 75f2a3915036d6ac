"""Alat: what can be done with one figure, table or finding, in one small menu that works without JavaScript."""

from collections.abc import Iterable

from macros.tulisan.unsur import KOSONG, Html, gabung, html


def alat_html(perihal: str, butir: Iterable[Html]) -> Html:
    """The menu of one thing; nothing where there is nothing to do with it.

    perihal  what it is about, as it completes a sentence: ``tabel DPT``; every entry is named by it
    butir    links and buttons, the most wanted first
    """
    isi = gabung(html("<li>{}</li>", b) for b in butir if b)
    if not isi:
        return KOSONG
    return html('<details class="lk-alat"><summary aria-label="Alat untuk {}">\u22ef</summary><ul>{}</ul></details>', perihal, isi)
