"""The house style of every picture, and the way from an Altair chart to inline SVG.

Drawn 300 units wide, so that a letter keeps 11 px and more on a phone of 320 px. A mark carries its own label; no
legend has to be decoded. Colours are stand-ins that become CSS variables, so the picture
follows light, dark and print; each has a fallback for use outside the site. Units on the
vertical axis are pixels: row i of a list sits where we put it.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import partial
from typing import Any, Literal, TypeAlias

from macros.simpanan import Simpanan

LEBAR = 300
LEBAR_LUAS = 600  # of the second drawing that some pictures have, for wide screens
HURUF = 12
VL_VERSION = "6.4"
SIMPANAN = Simpanan("gambar", ("macros/gambar",), ("altair", "vl-convert-python"))

# stand-in colour -> CSS variable of the theme (values: Okabe-Ito, see tema/aset/lakip.css)
WARNA = {
    "#1a1a1a": "--lk-teks",
    "#bdbdbd": "--lk-garis",
    "#0072b2": "--lk-1",
    "#d55e00": "--lk-2",
    "#009e73": "--lk-3",
    "#aa4499": "--lk-4",
    "#767676": "--lk-abu",
    "#c14a00": "--lk-kurang",
    "#e0e0e0": "--lk-tipis",
}
TEKS, GARIS, SATU, DUA, TIGA, EMPAT, ABU, KURANG, TIPIS = WARNA

Baris: TypeAlias = dict[str, Any]  # what one mark is drawn from
Rata: TypeAlias = Literal["left", "center", "right"]


@dataclass(frozen=True)
class Lapis:
    """One layer: the kind of mark, its settings, and the rows it is drawn from."""

    tanda: str
    gaya: tuple[Any, ...]
    baris: tuple[Baris, ...]


def teks(baris: Iterable[Baris], *, rata: Rata = "left", tebal: bool = False, warna: str = TEKS, ukuran: float = HURUF) -> Lapis:
    """Text at (x, y), from rows with x, y and teks; ``rata`` is the side of it that stands there."""
    return Lapis("teks", (rata, tebal, warna, ukuran), tuple(baris))


def kotak(baris: Iterable[Baris]) -> Lapis:
    """Filled bars from (x, y) to (x2, y2), each in its own colour."""
    return Lapis("kotak", (), tuple(baris))


def arsir(baris: Iterable[Baris]) -> Lapis:
    """Filled boxes behind words, each as dense as its row says (``pekat``, from 0 to 1)."""
    return Lapis("arsir", (), tuple(baris))


def garis(baris: Iterable[Baris], *, tebal: float = 1, putus: bool = False) -> Lapis:
    """Straight lines from (x, y) to (x2, y2)."""
    return Lapis("garis", (tebal, putus), tuple(baris))


def bulatan(baris: Iterable[Baris], *, ukuran: int = 70) -> Lapis:
    """Points with a shape and a colour each; a hollow one is filled "transparent"."""
    return Lapis("bulatan", (ukuran,), tuple(baris))


# how wide the letters of HURUF units are in a wide font, and what a reader may ask to put between them (WCAG 1.4.12: .12em, words .16em)
LEBAR_HURUF = {3.5: "ijlI|'", 3.9: ".,:; !", 4.9: "ftr()[]-/", 11.8: "mWM%@→", 8.8: "ABCDGHKNOPQRSUVXYZ&"} | {10: "w+−"}
_LEBAR = {huruf: lebar for lebar, semua in LEBAR_HURUF.items() for huruf in semua}
ANTARHURUF, ANTARKATA = 1.44, 1.92


def panjang(kata: str, *, tebal: bool = False) -> float:
    """How wide words become at most: room that nothing else may take."""
    huruf = sum(_LEBAR.get(h, 7.65) for h in kata)
    return huruf * (1.1 if tebal else 1) + ANTARHURUF * len(kata) + ANTARKATA * kata.count(" ")


Kotak: TypeAlias = tuple[float, float, float, float]  # left, top, right, bottom


def gambar(
    lapisan: list[Lapis],
    tinggi: int,
    batas: tuple[float, ...] = (),
    *,
    arah: Literal["baris", "lajur"] = "baris",
    lebar: int = LEBAR,
    tempat: Iterable[Kotak] = (),
) -> str:
    """The layers as one SVG without size, identity or theme of its own.

    ``batas`` says where each row of the picture's table ends, downwards ("baris") or to the right
    ("lajur"), ``tempat`` which box it has, so that aset/grafik.js can tell the figure under the pointer.
    """
    kait = f'data-{arah}="{" ".join(f"{b:g}" for b in batas)}" ' if batas else ""
    if kotak := " ".join(",".join(f"{n:.4g}" for n in k) for k in tempat):
        kait = f'data-kotak="{kotak}" '
    return SIMPANAN.ambil_teks([lapisan, tinggi, kait, lebar], partial(_lukis, lapisan, tinggi, kait, lebar))


def _lukis(lapisan: list[Lapis], tinggi: int, kait: str, lebar: int) -> str:
    import vl_convert  # heavy: loaded only when something is drawn

    from macros.gambar import tanda  # brings Altair, likewise

    rancangan = tanda.bingkai(lebar) | {
        "height": tinggi,
        "layer": [tanda.lapis(x.tanda, x.gaya, x.baris, lebar, tinggi) for x in lapisan if x.baris],
    }
    return _tema(vl_convert.vegalite_to_svg(rancangan, vl_version=VL_VERSION, allowed_base_urls=[]), kait)


def _tema(svg: str, kait: str) -> str:
    """The drawing in our colours, without what a page does not need, with our attributes."""
    for warna, variabel in WARNA.items():
        svg = svg.replace(f'"{warna}"', f'"var({variabel},{warna})"')
    svg = re.sub(r' (?:width|height)="[\d.]+"(?=[^<]*viewBox)', "", svg)
    svg = re.sub(r' (?:class|role|aria-[a-z]+|xmlns:xlink|version|font-family)="[^"]*"', "", svg)
    svg = re.sub(r'<path(?: d="[^"]*")?(?: display="none"| pointer-events="none")+/>', "", svg)
    # shorter coordinates, inside tags only: "4.653" between tags is a figure of the report
    svg = re.sub(r"<[^>]+>", lambda tag: re.sub(r"(\d\.\d\d)\d+", r"\1", tag[0]), svg)
    return svg.replace("<svg ", f'<svg aria-hidden="true" focusable="false" {kait}', 1)


def ukuran_svg(svg: str) -> tuple[float, float]:
    """How wide and how high a picture is, in its own units. Raises ValueError for what is not a picture of ours."""
    if not (kotak_pandang := re.search(r'viewBox="0 0 ([\d.]+) ([\d.]+)"', svg)):
        raise ValueError("an SVG without a viewBox")
    return float(kotak_pandang[1]), float(kotak_pandang[2])
