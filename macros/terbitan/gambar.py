"""Each picture as files for other people's pages and papers: SVG, PNG, and its numbers as CSV.

The files carry their title and source. Colours are those of a white page, and letters are those
that the drawing library brings along, so that every machine makes the same bytes.
"""

import re
import textwrap
from collections.abc import Iterator
from html import escape

from macros.gambar import Grafik
from macros.gambar.gaya import LEBAR
from macros.modul.gambar import semua_grafik
from macros.tahun.tahun import Tahun

HURUF = "Liberation Sans"
TEPI, BARIS = 14, 18
SKALA_PNG = 2
# Letters of the title that fit into one line of the picture.
HURUF_BARIS = 38


def svg_lepas(g: Grafik, tahun: str) -> str:
    """The picture with its message above and its source below, for use outside the site."""
    isi = re.sub(r"var\(--[\w-]+,(#\w+)\)", r"\1", g.svg)
    tinggi = float(re.search(r'viewBox="0 0 [\d.]+ ([\d.]+)"', isi)[1])
    isi = isi.replace("<svg ", f'<svg x="{TEPI}" y="{{atas}}" width="{LEBAR}" height="{tinggi:g}" ', 1)
    judul = textwrap.wrap(g.judul, HURUF_BARIS)
    atas = TEPI + BARIS * len(judul) + 6
    semua = atas + tinggi + BARIS * 3 + TEPI
    sumber = f'Sumber: Laporan Kinerja <tspan x="{TEPI}" dy="15">Sekretariat KPU Kota Tarakan {escape(tahun)}</tspan>'
    teks = "".join(f'<text x="{TEPI}" y="{TEPI + BARIS * (i + 0.7):g}" font-size="14" font-weight="bold">{escape(b)}</text>' for i, b in enumerate(judul))
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{LEBAR + 2 * TEPI}" height="{semua:g}" viewBox="0 0 {LEBAR + 2 * TEPI} {semua:g}" font-family="{HURUF}, sans-serif">'
        f"<title>{escape(g.judul)}</title><desc>{escape(g.alt)}</desc>"
        f'<rect width="100%" height="100%" fill="#fff"/><g fill="#1a1a1a">{teks}<text x="{TEPI}" y="{semua - TEPI - 15:g}" font-size="11">{sumber}</text></g>'
        f"{isi.replace('{atas}', f'{atas:g}')}</svg>\n"
    )


def png_dari(svg: str) -> bytes:
    """The same picture as pixels, twice as fine as the screen asks for."""
    import vl_convert

    return vl_convert.svg_to_png(svg, scale=SKALA_PNG)


def berkas(tahun: Tahun) -> Iterator[tuple[str, str | bytes]]:
    """Three files for each picture of the year."""
    for g in semua_grafik(tahun).values():
        svg = svg_lepas(g, tahun.tahun)
        yield f"{tahun.tahun}/grafik/{g.kode}.svg", svg
        yield f"{tahun.tahun}/grafik/{g.kode}.png", png_dari(svg)
        yield f"{tahun.tahun}/grafik/{g.kode}.csv", g.tabel.csv
