"""Pictures of the report, drawn at build time.

A Grafik is never a picture alone: its title is its message, its alternative text says what
it shows, and its numbers stand in a table. Altair is loaded only when something is drawn.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from html import escape

from lakip_calc.angka import Angka

from ..tables import bungkus

ALT_MAKS = 220


class TanpaAngka(Exception):
    """A picture needs a figure that the data do not have; the page says so in its place."""


def perlu(angka: Angka) -> Decimal:
    """The number of a printed figure. Raises TanpaAngka with the figure's id where there is none."""
    if angka.nilai is None:
        raise TanpaAngka(angka.id)
    return angka.nilai


@dataclass(frozen=True)
class Grafik:
    """One picture with its words. ``kode`` is its anchor; ``tabel`` holds every number drawn, as HTML."""

    kode: str
    judul: str
    alt: str
    svg: str
    tabel: str
    catatan: str = ""

    def __post_init__(self) -> None:
        if not self.alt or len(self.alt) > ALT_MAKS or self.alt == self.judul:
            raise ValueError(f"grafik {self.kode}: alt text must differ from the title and have 1 to {ALT_MAKS} characters, has {len(self.alt)}")


def angka_tabel(kode: str, judul: str, kepala: Sequence[str], baris: Iterable[Sequence[str]]) -> str:
    """The numbers of a picture: the first column names, the others are figures."""
    th = [f'<th scope="col" class="{"angka" if i else "kunci"}">{escape(k)}</th>' for i, k in enumerate(kepala)]
    tr = []
    for nama, *angka in baris:
        sel = "".join(f'<td class="angka">{escape(s)}</td>' for s in angka)
        tr.append(f'<tr><th scope="row">{escape(nama)}</th>{sel}</tr>')
    return bungkus(f"grafik-{kode}-angka", escape(judul), th, tr)


def grafik_html(g: Grafik) -> str:
    """The picture as a figure: message, drawing with its alternative text, table on demand."""
    catatan = f'<p class="catatan">{escape(g.catatan)}</p>' if g.catatan else ""
    return (
        f'<figure class="grafik" id="grafik-{g.kode}" data-search-exclude><figcaption>{escape(g.judul)}</figcaption>'
        f'<div role="img" aria-label="{escape(g.alt, quote=True)}">{g.svg}</div>{catatan}'
        f"<details><summary>Lihat angkanya sebagai tabel</summary>{g.tabel}</details></figure>"
    )
