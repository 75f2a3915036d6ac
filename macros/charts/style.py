"""The house style of every picture, and the way from an Altair chart to inline SVG.

Drawn 340 units wide, so that text is legible on a phone. A mark carries its own label; no
legend has to be decoded. Colours are stand-ins that become CSS variables, so the picture
follows light, dark and print; each has a fallback for use outside the site. Units on the
vertical axis are pixels: row i of a list sits where we put it.
"""

import re
from dataclasses import dataclass
from functools import cache
from typing import Any

import altair as alt
import vl_convert

LEBAR = 340
HURUF = 12
VL_VERSION = "6.4"

# stand-in colour -> CSS variable of the theme (values: Okabe-Ito, see tema/aset/lakip.css)
WARNA = {
    "#1a1a1a": "--lk-teks",
    "#bdbdbd": "--lk-garis",
    "#0072b2": "--lk-1",
    "#d55e00": "--lk-2",
    "#009e73": "--lk-3",
    "#aa4499": "--lk-4",
    "#767676": "--lk-abu",
}
TEKS, GARIS, SATU, DUA, TIGA, EMPAT, ABU = WARNA


@dataclass(frozen=True)
class Lapis:
    """One layer: a mark drawn by Altair and the rows it is drawn from."""

    tanda: dict[str, Any]
    baris: tuple[dict[str, Any], ...]


def teks(rows, *, align: str = "left", tebal: bool = False, warna: str = TEKS, ukuran: int = HURUF) -> Lapis:
    """Text at (x, y), from rows with x, y and teks."""
    return Lapis(_teks(align, tebal, warna, ukuran), tuple(rows))


def kotak(rows) -> Lapis:
    """Filled bars from (x, y) to (x2, y2), each in its own colour."""
    return Lapis(_kotak(), tuple(rows))


def garis(rows, *, tebal: float = 1, putus: bool = False) -> Lapis:
    """Straight lines from (x, y) to (x2, y2)."""
    return Lapis(_garis(tebal, putus), tuple(rows))


def bulatan(rows, *, ukuran: int = 70) -> Lapis:
    """Points with a shape and a colour each; a hollow one is filled "transparent"."""
    return Lapis(_bulatan(ukuran), tuple(rows))


# The marks are built and validated by Altair once each; a picture adds only its rows.


@cache
def _teks(align: str, tebal: bool, warna: str, ukuran: int) -> dict[str, Any]:
    mark = alt.Chart().mark_text(align=align, baseline="middle", fontSize=ukuran, fontWeight=600 if tebal else 400, color=warna)
    return mark.encode(x=_x(), y=_y(), text="teks:N").to_dict(validate=True)


@cache
def _kotak() -> dict[str, Any]:
    return alt.Chart().mark_rect().encode(x=_x(), x2="x2:Q", y=_y(), y2="y2:Q", color=alt.Color("warna:N", scale=None)).to_dict()


@cache
def _garis(tebal: float, putus: bool) -> dict[str, Any]:
    gaya = {"strokeWidth": tebal} | ({"strokeDash": [4, 3]} if putus else {})
    return alt.Chart().mark_rule(**gaya).encode(x=_x(), x2="x2:Q", y=_y(), y2="y2:Q", color=alt.Color("warna:N", scale=None)).to_dict()


@cache
def _bulatan(ukuran: int) -> dict[str, Any]:
    return (
        alt.Chart()
        .mark_point(size=ukuran, strokeWidth=2, opacity=1)
        .encode(
            x=_x(),
            y=_y(),
            shape=alt.Shape("bentuk:N", scale=None),
            stroke=alt.Stroke("warna:N", scale=None),
            fill=alt.Fill("isi:N", scale=None),
        )
        .to_dict()
    )


@cache
def _bingkai() -> dict[str, Any]:
    """Everything of a picture but its layers and its height."""
    chart = alt.layer(alt.Chart().mark_rect()).properties(width=LEBAR, padding=0, background="transparent")
    spec = chart.configure(font="sans-serif", aria=False, view=alt.ViewConfig(stroke=None)).to_dict()
    return {k: v for k, v in spec.items() if k not in ("layer", "data", "datasets")}


def _x():
    return alt.X("x:Q", axis=None, scale=alt.Scale(domain=[0, LEBAR], nice=False, zero=False))


def _y():
    return alt.Y("y:Q", axis=None, scale=alt.Scale(domain=[0, 1], nice=False, zero=False, reverse=True))


def gambar(lapisan: list[Lapis], tinggi: int) -> str:
    """The layers as one SVG without size, identity or theme of its own."""
    layer = []
    for lapis in lapisan:
        encoding = lapis.tanda["encoding"]
        y = encoding["y"] | {"scale": encoding["y"]["scale"] | {"domain": [0, tinggi]}}
        layer.append({"mark": lapis.tanda["mark"], "encoding": encoding | {"y": y}, "data": {"values": list(lapis.baris)}})
    spec = _bingkai() | {"height": tinggi, "layer": layer}
    return _tema(vl_convert.vegalite_to_svg(spec, vl_version=VL_VERSION, allowed_base_urls=[]))


def _tema(svg: str) -> str:
    for warna, variabel in WARNA.items():
        svg = svg.replace(f'"{warna}"', f'"var({variabel},{warna})"')
    svg = re.sub(r' (?:width|height)="[\d.]+"(?=[^<]*viewBox)', "", svg)
    svg = re.sub(r' (?:class|role|aria-[a-z]+|xmlns:xlink|version|font-family)="[^"]*"', "", svg)
    svg = re.sub(r'<path(?: d="[^"]*")?(?: display="none"| pointer-events="none")+/>', "", svg)
    # shorter coordinates, inside tags only: "4.653" between tags is a figure of the report
    svg = re.sub(r"<[^>]+>", lambda tag: re.sub(r"(\d\.\d\d)\d+", r"\1", tag[0]), svg)
    return svg.replace("<svg ", '<svg aria-hidden="true" focusable="false" ', 1)
