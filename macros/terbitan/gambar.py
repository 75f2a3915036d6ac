"""Each picture as files for other people's pages and papers: SVG, PNG, and its numbers as CSV.

The files carry their title and source. Colours are those of a white page, and letters are those
that the drawing library brings along, so that every machine makes the same bytes.
"""

import re
import textwrap
from collections.abc import Iterator

from macros.gambar import Grafik
from macros.gambar.gaya import LEBAR, tinggi_svg
from macros.modul.gambar import semua_grafik
from macros.tahun.identitas import nama_kantor
from macros.tahun.tahun import Tahun
from macros.tulisan.unsur import Html, gabung, html

HURUF = "Liberation Sans"
TEPI, BARIS = 14, 18
SKALA_PNG = 2
# Letters of the title that fit into one line of the picture.
HURUF_BARIS = 38


def svg_lepas(g: Grafik, tahun: Tahun) -> str:
    """The picture with its message above and its source below, for use outside the site."""
    tinggi, judul = tinggi_svg(g.svg), textwrap.wrap(g.judul, HURUF_BARIS)
    atas = TEPI + BARIS * len(judul) + 6
    lebar, semua = LEBAR + 2 * TEPI, atas + tinggi + BARIS * 3 + TEPI
    return html(
        '<svg xmlns="http://www.w3.org/2000/svg" width="{lebar}" height="{semua}" viewBox="0 0 {lebar} {semua}" '
        'font-family="{huruf}, sans-serif">'
        "<title>{judul}</title><desc>{alt}</desc>"
        '<rect width="100%" height="100%" fill="#fff"/><g fill="#1a1a1a">{baris_judul}'
        '<text x="{tepi}" y="{bawah}" font-size="11">Sumber: Laporan Kinerja <tspan x="{tepi}" dy="15">{kantor} {tahun}</tspan></text></g>'
        "{isi}</svg>\n",
        lebar=lebar,
        semua=f"{semua:g}",
        huruf=HURUF,
        judul=g.judul,
        alt=g.alt,
        baris_judul=gabung(_baris_judul(n, baris) for n, baris in enumerate(judul)),
        tepi=TEPI,
        bawah=f"{semua - TEPI - 15:g}",
        kantor=nama_kantor(tahun),
        tahun=tahun.tahun,
        isi=_isi(g.svg, f'x="{TEPI}" y="{atas:g}" width="{LEBAR}" height="{tinggi:g}"'),
    )


def svg_polos(g: Grafik) -> str:
    """The picture alone on white, for a page that says its title and source beside it."""
    tinggi = tinggi_svg(g.svg)
    return html(
        '<svg xmlns="http://www.w3.org/2000/svg" width="{lebar}" height="{tinggi:g}" viewBox="0 0 {lebar} {tinggi:g}" '
        'font-family="{huruf}, sans-serif"><rect width="100%" height="100%" fill="#fff"/>{isi}</svg>',
        lebar=LEBAR,
        tinggi=tinggi,
        huruf=HURUF,
        isi=_isi(g.svg, f'x="0" y="0" width="{LEBAR}" height="{tinggi:g}"'),
    )


def _baris_judul(n: int, baris: str) -> Html:
    return html('<text x="{}" y="{}" font-size="14" font-weight="bold">{}</text>', TEPI, f"{TEPI + BARIS * (n + 0.7):g}", baris)


def _isi(svg: str, tempat: str) -> Html:
    """The drawing at its place, in the colours of a white page instead of those of the theme."""
    return Html(re.sub(r"var\(--[\w-]+,(#\w+)\)", r"\1", svg).replace("<svg ", f"<svg {tempat} ", 1))


def png_dari(svg: str) -> bytes:
    """The same picture as pixels, twice as fine as the screen asks for."""
    import vl_convert  # heavy: loaded only when something is drawn

    return bytes(vl_convert.svg_to_png(svg, scale=SKALA_PNG))


def berkas(tahun: Tahun) -> Iterator[tuple[str, str | bytes]]:
    """Three files for each picture of the year."""
    for g in semua_grafik(tahun).values():
        svg = svg_lepas(g, tahun)
        yield f"{tahun.tahun}/grafik/{g.kode}.svg", svg
        yield f"{tahun.tahun}/grafik/{g.kode}.png", png_dari(svg)
        yield f"{tahun.tahun}/grafik/{g.kode}.csv", g.tabel.csv
