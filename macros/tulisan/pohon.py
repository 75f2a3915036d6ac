"""Pohon: a finished page as a tree, read and written by lxml.

Pages are read once, changed by the steps of a build, and written once. Nothing here knows what a page is about.

Names of elements and attributes are in small letters, also those of SVG (``viewbox``): a browser restores them inside
a page, nobody else does. A picture for use outside of a page is never taken out of one.
"""

from collections.abc import Callable, Iterable, Iterator
from html import escape
from typing import TypeVar

from lxml import etree
from lxml import html as _lxml
from lxml.html import HtmlElement

from macros.tulisan.unsur import Html, html

_PENGURAI = _lxml.HTMLParser(encoding="utf-8", remove_comments=False, huge_tree=True)

Keadaan = TypeVar("Keadaan")


# --- reading and writing ----------------------------------------------------------------------


def baca_pohon(isi: bytes) -> HtmlElement:
    """The root of a whole page."""
    return _lxml.document_fromstring(isi, parser=_PENGURAI)


def tulis_pohon(pohon: HtmlElement) -> bytes:
    """A whole page as UTF-8."""
    return b"<!doctype html>\n" + etree.tostring(pohon, method="html", encoding="utf-8") + b"\n"


def potongan(isi: str) -> list[HtmlElement]:
    """The elements of a piece of HTML, ready to be put into a page; ``isi`` must not begin with bare text."""
    return list(_lxml.fragments_fromstring(isi, no_leading_text=True))


def wadah(isi: str) -> HtmlElement:
    """A piece of HTML inside a ``div`` of its own, for tests and for what is not yet in a page."""
    return _lxml.fragment_fromstring(isi, create_parent="div")


def isi_html(unsur: HtmlElement) -> str:
    """What stands inside an element, as HTML."""
    return escape(unsur.text or "", quote=False) + "".join(unsur_html(a) for a in unsur)


def unsur_html(unsur: HtmlElement, ekor: bool = True) -> str:
    """An element as HTML, with the text that follows it unless ``ekor`` is False."""
    return etree.tostring(unsur, method="html", encoding="unicode", with_tail=ekor)


# --- asking -----------------------------------------------------------------------------------


def kelas(unsur: HtmlElement) -> set[str]:
    """The classes of an element."""
    return set((unsur.get("class") or "").split())


def teks(unsur: HtmlElement) -> str:
    """The words inside an element, blanks as one."""
    return " ".join(unsur.text_content().split())


def unsur_dalam(isi: HtmlElement) -> Iterator[HtmlElement]:
    """Every element inside ``isi`` in the order of the page, without comments and ``isi`` itself."""
    return (u for u in isi.iterdescendants() if isinstance(u.tag, str))


def baris_akhir(unsur: HtmlElement) -> int:
    """The line of the page's source on which an element or comment ends; lxml knows where the first tag or the comment does."""
    if not isinstance(unsur.tag, str):
        return unsur.sourceline
    if not len(unsur):
        return unsur.sourceline + (unsur.text or "").count("\n")
    return baris_akhir(unsur[-1]) + (unsur[-1].tail or "").count("\n")


def tulisan_dalam(
    isi: HtmlElement, keadaan: Keadaan, masuk: Callable[[HtmlElement, Keadaan], Keadaan | None]
) -> Iterator[tuple[HtmlElement, HtmlElement | None, str, Keadaan]]:
    """Every text inside ``isi`` in the order of the page.

    With each text comes the element it stands in, the child it stands behind (None: before all children), and the
    state its ancestors have left: ``masuk`` says of each element the state inside it, or None to leave it out.
    The text may be replaced (``ganti_tulisan``) while the reading goes on.
    """
    anak = list(isi)
    if isi.text:
        yield isi, None, isi.text, keadaan
    for satu in anak:
        dalam = masuk(satu, keadaan) if isinstance(satu.tag, str) else None
        if dalam is not None:
            yield from tulisan_dalam(satu, dalam, masuk)
        if satu.tail:
            yield isi, satu, satu.tail, keadaan


# --- changing ---------------------------------------------------------------------------------


def unsur_baru(nama: str, isi: str = "", **atribut: str) -> HtmlElement:
    """An element that holds a text. An underscore stands for a hyphen, ``kelas`` for class; what is empty is left out."""
    benar = {"class" if k == "kelas" else k.rstrip("_").replace("_", "-"): v for k, v in atribut.items() if v}
    baru = _lxml.Element(nama, benar)
    baru.text = isi
    return baru


def ganti_tulisan(induk: HtmlElement, sesudah: HtmlElement | None, isi: Iterable[str | HtmlElement]) -> None:
    """Texts and elements in place of the text that stands in ``induk`` behind ``sesudah`` (None: before all children)."""
    letak = 0 if sesudah is None else induk.index(sesudah) + 1
    _tulis(induk, sesudah, "")
    for satu in isi:
        if isinstance(satu, str):
            _tulis(induk, sesudah, ((induk.text if sesudah is None else sesudah.tail) or "") + satu)
        else:
            induk.insert(letak, satu)
            sesudah, letak = satu, letak + 1


def _tulis(induk: HtmlElement, sesudah: HtmlElement | None, isi: str) -> None:
    if sesudah is None:
        induk.text = isi
    else:
        sesudah.tail = isi


def ganti(unsur: HtmlElement, isi: Iterable[HtmlElement]) -> None:
    """Put elements in the place of one element or comment; what follows it stays."""
    for baru in isi:
        unsur.addprevious(baru)
    unsur.drop_tree()


def buka(unsur: HtmlElement) -> None:
    """Take an element away and leave what stands in it."""
    unsur.drop_tag()


def buang(unsur: HtmlElement) -> None:
    """Take an element or comment out of its page; what follows it stays."""
    unsur.drop_tree()


# --- places that are filled once all pages are drawn --------------------------------------------


def tempat_html(kode: str) -> Html:
    """An empty place in a page, filled once all pages are drawn (``ganti``)."""
    return html('<div data-tempat="{}"></div>', kode)


def tempat_kosong(isi: HtmlElement, kode: str) -> list[HtmlElement]:
    """The empty places of this code."""
    return [u for u in isi.iter("div") if u.get("data-tempat") == kode]
