"""Pohon: a finished page as a tree, read and written by lxml.

Pages are read once, changed by the steps of a build, and written once. Nothing here knows what a page is about.
"""


from lxml import etree
from lxml import html as _lxml
from lxml.html import HtmlElement

_PENGURAI = _lxml.HTMLParser(encoding="utf-8", remove_comments=False, huge_tree=True)


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
    from html import escape

    return escape(unsur.text or "", quote=False) + "".join(etree.tostring(a, method="html", encoding="unicode") for a in unsur)


def kelas(unsur: HtmlElement) -> set[str]:
    """The classes of an element."""
    return set((unsur.get("class") or "").split())


def teks(unsur: HtmlElement) -> str:
    """The words inside an element, blanks as one."""
    return " ".join("".join(unsur.itertext(with_tail=False)).split())


def buang(unsur: HtmlElement) -> None:
    """Take an element out of its page; what follows it stays."""
    unsur.drop_tree()
