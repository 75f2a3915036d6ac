"""The built site as tests read it: pages, their words, links and anchors."""

import re
from dataclasses import dataclass, field
from functools import cache, cached_property
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urljoin, urlsplit

KOSONG = {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"}


@dataclass
class Halaman(HTMLParser):
    """One page: address inside the site, words of the article, ids, links, headings."""

    alamat: str
    html: str
    id: list[str] = field(default_factory=list)
    tautan: list[str] = field(default_factory=list)
    sumber: list[str] = field(default_factory=list)
    judul: list[tuple[int, str]] = field(default_factory=list)
    potongan: list[str] = field(default_factory=list)

    def __post_init__(self):
        super().__init__(convert_charrefs=True)
        self._artikel = self._bisu = 0
        self._h: int | None = None
        self.feed(self.html)

    def handle_starttag(self, tag, attrs):
        a = dict(attrs)
        if a.get("id"):
            self.id.append(a["id"])
        if tag == "a" and a.get("href") is not None:
            self.tautan.append(a["href"])
        for nama in ("src", "href"):
            if tag in ("script", "link", "img", "iframe", "source") and a.get(nama) and a.get("rel") not in ("canonical", "alternate"):
                self.sumber.append(a[nama])
        if self._artikel and tag not in KOSONG:
            self._artikel += 1
        if tag == "article":
            self._artikel = self._artikel or 1
        if tag in ("script", "style"):
            self._bisu += 1
        if self._artikel and re.fullmatch("h[1-6]", tag):
            self._h = int(tag[1])
            self.judul.append((self._h, ""))
        if tag in ("td", "th", "p", "li", "div", "tr", "br", "text", "dd", "dt"):
            self.potongan.append(" ")

    def handle_endtag(self, tag):
        if self._artikel and tag not in KOSONG:
            self._artikel -= 1
        if tag in ("script", "style"):
            self._bisu -= 1
        if re.fullmatch("h[1-6]", tag):
            self._h = None

    def handle_data(self, data):
        if self._artikel and not self._bisu:
            self.potongan.append(data)
        if self._h and self.judul:
            tingkat, teks = self.judul[-1]
            self.judul[-1] = (tingkat, teks + data)

    @cached_property
    def teks(self) -> str:
        return re.sub(r"\s+", " ", "".join(self.potongan))

    @cached_property
    def bilangan(self) -> set[str]:
        """Every number on the page as bare digits: ``82,47%`` is 8247."""
        return {re.sub(r"\D", "", t) for t in re.findall(r"\d[\d.,]*", self.teks)}


@cache
def baca(situs: Path) -> dict[str, Halaman]:
    """Every page of the site by its address (``2024/data/dpt/``)."""
    hasil = {}
    for jalur in sorted(situs.rglob("*.html")):
        alamat = jalur.relative_to(situs).as_posix().removesuffix("index.html")
        hasil[alamat] = Halaman(alamat, jalur.read_text(encoding="utf-8"))
    return hasil


def dibaca(halaman: dict[str, Halaman]) -> list[Halaman]:
    """Pages that a reader comes to read, not those that only lead on or stand in other people's frames."""
    return [h for h in halaman.values() if not re.match(r"k/|\d{4}/(?:grafik|kartu)/", h.alamat) and h.alamat != "404.html"]


def tujuan(dari: str, href: str) -> tuple[str, str] | None:
    """Address and anchor inside the site that a link leads to; None for one that leaves it."""
    u = urlsplit(href)
    if u.scheme or u.netloc:
        return None
    penuh = urlsplit(urljoin("http://x/" + dari, href))
    return unquote(penuh.path).lstrip("/"), unquote(penuh.fragment)
