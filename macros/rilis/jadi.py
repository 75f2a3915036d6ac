"""Jadi: a page that the engine has built, as the steps see it: what the engine says of it, and its tree."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any

from lxml.html import HtmlElement

from macros.tulisan.pohon import baca_pohon, tulis_pohon


@dataclass(frozen=True)
class Entri:
    """A page of the site as the engine lists it.

    url       its address in the site, empty for the front page
    judul     what the menu calls it
    berkas    its file in the built site
    sumber    the file under docs/ it was written in; empty for a page made from the data
    meta      the head of that file
    urutan    its place in the menu; pages outside the menu share the last one
    tingkat   its depth in the menu, the first page of a section standing for the section; -1 outside of it
    """

    url: str
    judul: str
    berkas: str
    sumber: str = ""
    meta: Mapping[str, Any] = field(default_factory=dict)
    urutan: int = 0
    tingkat: int = 0

    @property
    def bahasa(self) -> str:
        """The language of a page that is not Indonesian."""
        return str(self.meta.get("bahasa") or "")

    @property
    def tempat(self) -> str:
        """Where in the report the page comes from, as its head says."""
        return str(self.meta.get("tempat") or "")


@dataclass
class HalamanJadi:
    """A built page: read once, changed by the steps, written once."""

    entri: Entri
    pohon: HtmlElement

    @property
    def url(self) -> str:
        return self.entri.url

    @cached_property
    def artikel(self) -> HtmlElement:
        """All that belongs to this page rather than to the frame around it."""
        return next(self.pohon.iter("article"))

    @cached_property
    def isi(self) -> HtmlElement:
        """What was written: the article, or the part of it in another language."""
        return next((d for d in self.artikel.iterchildren("div") if d.get("lang")), self.artikel) if self.entri.bahasa else self.artikel

    @property
    def jangkar(self) -> frozenset[str]:
        """Every id that a link can lead to."""
        return frozenset(nilai for u in self.pohon.iter() if (nilai := u.get("id")))

    def tulis(self, folder: Path) -> None:
        (folder / self.entri.berkas).write_bytes(tulis_pohon(self.pohon))


def baca(folder: Path, daftar: list[Entri]) -> list[HalamanJadi]:
    """Every page of the list, in the order of their addresses."""
    return [HalamanJadi(e, baca_pohon((folder / e.berkas).read_bytes())) for e in sorted(daftar, key=lambda e: e.url)]
