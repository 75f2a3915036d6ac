"""Alat: what can be done with one figure, table or finding, in one small menu that works without JavaScript."""

from collections.abc import Iterable

from macros.tulisan.unsur import KOSONG, Html, gabung, html


def alat_html(perihal: str, butir: Iterable[Html]) -> Html:
    """The menu of one thing; nothing where there is nothing to do with it. It stands at the end of a line, see `baris_alat`.

    perihal  what it is about, as it completes a sentence: ``tabel DPT``; every entry is named by it
    butir    links and buttons, the most wanted first; a fold of its own for what needs room
    """
    isi = gabung(html("<li>{}</li>", b) for b in butir if b)
    if not isi:
        return KOSONG
    return html('<details class="lk-alat"><summary aria-label="Alat untuk {}">\u22ef</summary><ul>{}</ul></details>', perihal, isi)


def baris_alat(isi: Html, alat: Html) -> Html:
    """A line with the menu at its right end: what opens lies below the line and is never wider than it."""
    return html('<div class="lk-baris">{}{}</div>', isi, alat)


def berkas_butir(alamat: str, kata: str, perihal: str, nama: str = "") -> Html:
    """An entry that downloads a file; ``nama`` is what the file is called on the reader's machine."""
    return html('<a href="{}" download{} aria-label="{}: {}">{}</a>', alamat, html('="{}"', nama) if nama else KOSONG, kata, perihal, kata)
