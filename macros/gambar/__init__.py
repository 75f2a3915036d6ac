"""Pictures of the report, drawn at build time.

A Grafik is never a picture alone: its title is its message, its alternative text says what
it shows, and its numbers stand in a table. Altair is loaded only when something is drawn.
"""

import csv
import io
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from html import escape

from lakip_calc.angka import Angka
from macros.tulisan.tabel import bungkus
from macros.tulisan.unsur import Html

ALT_MAKS = 220


class TanpaAngka(Exception):
    """A picture needs a figure that the data do not have; the page says so in its place."""


def perlu(angka: Angka) -> Decimal:
    """The number of a printed figure. Raises TanpaAngka with the figure's id where there is none."""
    if angka.nilai is None:
        raise TanpaAngka(angka.id)
    return angka.nilai


@dataclass(frozen=True)
class TabelGambar:
    """The numbers of a picture as rows of words: one source for the table on the page and for the CSV."""

    kode: str
    judul: str
    kepala: tuple[str, ...]
    baris: tuple[tuple[str, ...], ...]

    @property
    def html(self) -> str:
        th = [f'<th scope="col" class="{"angka" if i else "kunci"}">{escape(k)}</th>' for i, k in enumerate(self.kepala)]
        tr = []
        for nama, *angka in self.baris:
            sel = "".join(f'<td class="angka">{escape(s)}</td>' for s in angka)
            tr.append(f'<tr><th scope="row">{escape(nama)}</th>{sel}</tr>')
        return bungkus(f"grafik-{self.kode}-angka", self.judul, map(Html, th), map(Html, tr))

    @property
    def csv(self) -> str:
        """UTF-8, comma; the figures as the picture shows them, in Indonesian notation."""
        tulis = io.StringIO()
        penulis = csv.writer(tulis, lineterminator="\n")
        penulis.writerows([self.kepala, *self.baris])
        return tulis.getvalue()


@dataclass(frozen=True)
class Grafik:
    """One picture with its words. ``kode`` is its anchor; ``tabel`` holds every number drawn."""

    kode: str
    judul: str
    alt: str
    svg: str
    tabel: TabelGambar
    catatan: str = ""

    def __post_init__(self) -> None:
        if not self.alt or len(self.alt) > ALT_MAKS or self.alt == self.judul:
            raise ValueError(f"grafik {self.kode}: alt text must differ from the title and have 1 to {ALT_MAKS} characters, has {len(self.alt)}")


def angka_tabel(kode: str, judul: str, kepala: Sequence[str], baris: Iterable[Sequence[str]]) -> TabelGambar:
    """The numbers of a picture: the first column names, the others are figures."""
    return TabelGambar(kode, judul, tuple(kepala), tuple(tuple(b) for b in baris))


def grafik_html(g: Grafik, unduh: Callable[[str], str], tautan: str = "") -> str:
    """The picture as a figure: message, drawing with its alternative text, table on demand, files.

    ``unduh`` gives the address of a file; ``tautan`` is what links to the picture and shows it elsewhere.
    """
    catatan = f'<p class="catatan">{escape(g.catatan)}</p>' if g.catatan else ""
    nama = escape(g.judul, quote=True)
    berkas = " ".join(f'<a href="{unduh(f"{g.kode}.{jenis}")}" download aria-label="Unduh {jenis.upper()}: {nama}">{jenis.upper()}</a>' for jenis in ("svg", "png", "csv"))
    return (
        f'<figure class="grafik" id="grafik-{g.kode}" data-search-exclude><figcaption>{escape(g.judul)}</figcaption>'
        f'<div role="img" aria-label="{escape(g.alt, quote=True)}">{g.svg}</div>{catatan}'
        f"<details><summary>Lihat angkanya sebagai tabel</summary>{g.tabel.html}</details>"
        f'<p class="unduh">Unduh gambar: {berkas}</p>{tautan}</figure>'
    )
