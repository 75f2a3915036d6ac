"""Pictures of the report, drawn at build time.

A Grafik is never a picture alone: its title is its message, its alternative text says what
it shows, and its numbers stand in a table. Altair is loaded only when something is drawn.
"""

import csv
import io
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal

from lakip_calc.angka import Angka
from lakip_calc.pemeriksaan.laporan import Baris
from macros.tahun.tabel.tabel import Tabel
from macros.tahun.tahun import Tahun
from macros.tulisan.alat import alat_html, baris_alat
from macros.tulisan.tabel import bungkus
from macros.tulisan.unsur import KOSONG, Html, gabung, html

ALT_MAKS = 220


class TanpaAngka(Exception):
    """A picture needs a figure that the data do not have; the page says so in its place."""


class TidakDigambar(TanpaAngka):
    """A thing of which no picture is drawn; the page says why, in its place."""


def perlu(angka: Angka) -> Decimal:
    """The number of a printed figure. Raises TanpaAngka with the figure's id where there is none."""
    if angka.nilai is None:
        raise TanpaAngka(angka.id)
    return angka.nilai


def perlu_sel(tabel: Tabel, kunci: str, kolom: str) -> Decimal:
    """The number in one cell. Raises TanpaAngka also where the table has no such row."""
    if kunci not in tabel.baris:
        raise TanpaAngka(f"{tabel.tahun}/{tabel.kode}/{kunci}/{kolom}")
    return perlu(tabel.angka(kunci, kolom))


def rinci(tabel: Tabel) -> dict[str, Baris]:
    """The rows of a table that are not its total, by their keys."""
    return {kunci: r for kunci, r in tabel.baris.items() if not r.jumlah}


@dataclass(frozen=True)
class TabelGambar:
    """The numbers of a picture as rows of words: one source for the table on the page and for the CSV."""

    kode: str
    judul: str
    kepala: tuple[str, ...]
    baris: tuple[tuple[str, ...], ...]

    @property
    def html(self) -> Html:
        """The table as it stands under the picture."""
        kepala = [html('<th scope="col" class="{}">{}</th>', "angka" if n else "kunci", k) for n, k in enumerate(self.kepala)]
        baris = []
        for nama, *angka in self.baris:
            sel = gabung(html('<td class="angka">{}</td>', s) for s in angka)
            baris.append(html('<tr><th scope="row">{}</th>{}</tr>', nama, sel))
        return bungkus(f"grafik-{self.kode}-angka", self.judul, kepala, baris)

    @property
    def csv(self) -> str:
        """UTF-8, comma; the figures as the picture shows them, in Indonesian notation."""
        tulis = io.StringIO()
        penulis = csv.writer(tulis, lineterminator="\n")
        penulis.writerows([self.kepala, *self.baris])
        return tulis.getvalue()


@dataclass(frozen=True)
class Grafik:
    """One picture with its words.

    kode      its anchor
    tabel     every number drawn
    subjudul  unit and source, under the title
    svg_luas  a second drawing for wide screens, where there is one
    lama      codes of earlier pictures in whose place it stands: their links, files and frames lead to it
    """

    kode: str
    judul: str
    alt: str
    svg: str
    tabel: TabelGambar
    catatan: str = ""
    subjudul: str = ""
    svg_luas: str = ""
    lama: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        if not self.alt or len(self.alt) > ALT_MAKS or self.alt == self.judul:
            aturan = f"alt text must differ from the title and have 1 to {ALT_MAKS} characters, has {len(self.alt)}"
            raise ValueError(f"grafik {self.kode}: {aturan}")


@dataclass(frozen=True)
class Gambar:
    """A picture that a year can have, drawn only when it is asked for.

    nama   what the pages call it; pictures of one kind share it
    lukis  draws it; None where there is nothing to draw
    butuh  the parts (`peran`) that the tables it is drawn from play
    kode   the code of the thing it is about, where it is about one of many
    """

    nama: str
    lukis: Callable[[], Grafik | None]
    butuh: tuple[str, ...] = ()
    kode: str = ""

    def ada(self, tahun: Tahun) -> bool:
        """Whether the year has every table that the picture is drawn from."""
        return all(tahun.berperan(peran) for peran in self.butuh)


def angka_tabel(kode: str, judul: str, kepala: Sequence[str], baris: Iterable[Sequence[str]]) -> TabelGambar:
    """The numbers of a picture: the first column names, the others are figures."""
    return TabelGambar(kode, judul, tuple(kepala), tuple(tuple(b) for b in baris))


def perihal_grafik(g: Grafik) -> str:
    """What its menu is about, as it completes a sentence."""
    return f"gambar {g.judul}"


def grafik_html(g: Grafik, butir: Iterable[Html] = ()) -> Html:
    """The picture as a figure: message, unit and source, drawing with its alternative text; on one line below its table and its menu.

    ``butir`` are the entries of the menu. Of two drawings the style sheet shows that which fits.
    """
    tabel = html("<details><summary>Angka sebagai tabel</summary>{}</details>", g.tabel.html)
    return html(
        '<figure class="grafik" id="grafik-{kode}" data-search-exclude><figcaption>{judul}{subjudul}</figcaption>'
        '<div role="img" aria-label="{alt}">{svg}</div>{catatan}{kaki}</figure>',
        kode=g.kode,
        judul=g.judul,
        subjudul=html("<small>{}</small>", g.subjudul) if g.subjudul else KOSONG,
        alt=g.alt,
        svg=Html(g.svg + g.svg_luas),
        catatan=html('<p class="catatan">{}</p>', g.catatan) if g.catatan else KOSONG,
        kaki=baris_alat(tabel, alat_html(perihal_grafik(g), butir)),
    )
