"""Unsur: elements of a page. What is put into one is escaped by itself, unless it is an element already.

    html('<a href="{}">{}</a>', alamat, judul)

A text of the data can so never become markup by being forgotten. A plain f-string of elements is a text
again, and would be escaped: pieces are joined by ``gabung``.
"""

from collections.abc import Iterable
from html import escape
from typing import Any, Self

from markupsafe import Markup

KHUSUS_MARKDOWN = {ord(c): f"&#{ord(c)};" for c in "*_`[]{}\\|~^"}


class Html(Markup):
    """Text that is HTML. Quotes are escaped as Python's own ``html`` writes them."""

    @classmethod
    def escape(cls, s: Any, /) -> Self:
        """The text made harmless; what is HTML already stays as it is."""
        if hasattr(s, "__html__"):
            return cls(s.__html__())
        return cls(escape(str(s)))


KOSONG = Html()


def html(pola: str, *isi: object, **bernama: object) -> Html:
    """``pola`` with each ``{}`` or ``{nama}`` filled in and escaped; ``pola`` itself is HTML written by us."""
    return Html(pola).format(*isi, **bernama)


def gabung(isi: Iterable[object], pemisah: str = "") -> Html:
    """Pieces one after another, each escaped unless it is HTML; ``pemisah`` is HTML written by us."""
    return Html(pemisah).join(map(Html.escape, isi))


def aman(teks: str) -> Html:
    """Text from the data, harmless in HTML and in Markdown; what is HTML already stays as it is."""
    if isinstance(teks, Html):
        return teks
    return Html(escape(teks).translate(KHUSUS_MARKDOWN))


def atribut(**nilai: object) -> Html:
    """`` id="…" lang="…"`` of those that have a value; an underscore stands for a hyphen, ``kelas`` for class.

    True writes the bare name; None, False and the empty text leave it out.
    """
    bagian = []
    for nama, isi in nilai.items():
        if isi is None or isi is False or isi == "":
            continue
        nama = "class" if nama == "kelas" else nama.rstrip("_").replace("_", "-")
        bagian.append(html(" {}", nama) if isi is True else html(' {}="{}"', nama, isi))
    return gabung(bagian)


def daftar(isi: Iterable[object], urut: bool = False) -> Html:
    """A list of pieces."""
    butir = gabung(html("<li>{}</li>", i) for i in isi)
    return html("<ol>{}</ol>" if urut else "<ul>{}</ul>", butir)


def tautan(alamat: str, kata: object, **lain: object) -> Html:
    """A link, with further attributes as ``atribut`` writes them."""
    return html('<a href="{}"{}>{}</a>', alamat, atribut(**lain), kata)


def lencana_kata(kelas: str, kata: object) -> Html:
    """A word that stands out, in the colour of its class."""
    return html('<span class="lencana {}">{}</span>', kelas, kata)


KEADAAN = {True: ("tercapai", "tercapai"), False: ("tidak-tercapai", "tidak tercapai"), None: ("tanpa-angka", "tanpa angka")}


def lencana(tercapai: bool | None) -> Html:
    """Met or not: by word, shape and colour."""
    return lencana_kata(*KEADAAN[tercapai])


def asal_html(tempat: str) -> Html:
    """Where in the report a page or a table comes from."""
    return html('<p class="asal">Asal: {}.</p>', tempat)
