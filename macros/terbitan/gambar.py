"""Each picture as files for other people's pages and papers: SVG, PNG, and its numbers as CSV.

The files carry their title and source. Colours are those of a white page, and letters are those
that the drawing library brings along, so that every machine makes the same bytes.
"""

import re
import textwrap
from collections.abc import Iterator

from macros.gambar import Grafik
from macros.gambar.gaya import ukuran_svg
from macros.modul.gambar import semua_grafik
from macros.tahun.identitas import nama_kantor
from macros.tahun.tahun import Tahun
from macros.tulisan.unsur import Html, gabung, html

HURUF = "Liberation Sans"
TEPI, BARIS, BARIS_KECIL = 14, 18, 15
SKALA_PNG = 2
# units of one letter of the title (bold, 14) and of the line under it (11)
LEBAR_JUDUL, LEBAR_SUBJUDUL = 8, 5.8


def svg_lepas(g: Grafik, tahun: Tahun) -> str:
    """The picture with its message, unit and source, for use outside the site; of two drawings the wide one."""
    gambar = g.svg_luas or g.svg
    lebar, tinggi = ukuran_svg(gambar)
    judul = textwrap.wrap(g.judul, int(lebar / LEBAR_JUDUL))
    subjudul = textwrap.wrap(g.subjudul, int(lebar / LEBAR_SUBJUDUL))
    kepala = [(TEPI + BARIS * (n + 0.7), 14, "bold", baris) for n, baris in enumerate(judul)]
    kepala += [(TEPI + BARIS * len(judul) + BARIS_KECIL * (n + 0.7), 11, "normal", baris) for n, baris in enumerate(subjudul)]
    atas = TEPI + BARIS * len(judul) + BARIS_KECIL * len(subjudul) + 6
    luar, semua = lebar + 2 * TEPI, atas + tinggi + BARIS * 3 + TEPI
    return html(
        '<svg xmlns="http://www.w3.org/2000/svg" width="{luar:g}" height="{semua:g}" viewBox="0 0 {luar:g} {semua:g}" '
        'font-family="{huruf}, sans-serif">'
        "<title>{judul}</title><desc>{alt}</desc>"
        '<rect width="100%" height="100%" fill="#fff"/><g fill="#1a1a1a">{kepala}'
        '<text x="{tepi}" y="{bawah}" font-size="11">Sumber: Laporan Kinerja <tspan x="{tepi}" dy="15">{kantor} {tahun}</tspan></text></g>'
        "{isi}</svg>\n",
        luar=luar,
        semua=semua,
        huruf=HURUF,
        judul=g.judul,
        alt=g.alt,
        kepala=gabung(_baris_kepala(*baris) for baris in kepala),
        tepi=TEPI,
        bawah=f"{semua - TEPI - 15:g}",
        kantor=nama_kantor(tahun),
        tahun=tahun.tahun,
        isi=_isi(gambar, f'x="{TEPI}" y="{atas:g}" width="{lebar:g}" height="{tinggi:g}"'),
    )


def svg_polos(g: Grafik) -> str:
    """The picture alone on white, for a page that says its title and source beside it; of two drawings the wide one."""
    gambar = g.svg_luas or g.svg
    lebar, tinggi = ukuran_svg(gambar)
    return html(
        '<svg xmlns="http://www.w3.org/2000/svg" width="{lebar:g}" height="{tinggi:g}" viewBox="0 0 {lebar:g} {tinggi:g}" '
        'font-family="{huruf}, sans-serif"><rect width="100%" height="100%" fill="#fff"/>{isi}</svg>',
        lebar=lebar,
        tinggi=tinggi,
        huruf=HURUF,
        isi=_isi(gambar, f'x="0" y="0" width="{lebar:g}" height="{tinggi:g}"'),
    )


def _baris_kepala(y: float, ukuran: int, tebal: str, baris: str) -> Html:
    return html('<text x="{}" y="{:g}" font-size="{}" font-weight="{}">{}</text>', TEPI, y, ukuran, tebal, baris)


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
