"""The marks of our pictures, built and validated by Altair once each; a picture adds only its rows."""

from functools import cache
from typing import Any, Literal

import altair as alt


@cache
def bingkai(lebar: int) -> dict[str, Any]:
    """Everything of a picture but its layers and its height."""
    papan = alt.layer(alt.Chart().mark_rect()).properties(width=lebar, padding=0, background="transparent")
    rancangan = papan.configure(font="sans-serif", aria=False, view=alt.ViewConfig(stroke=None)).to_dict()
    return {k: v for k, v in rancangan.items() if k not in ("layer", "data", "datasets")}


def lapis(tanda: str, gaya: tuple[Any, ...], baris: tuple[dict[str, Any], ...], lebar: int, tinggi: int) -> dict[str, Any]:
    """One layer: the named mark in its style, with its rows, on a board of lebar by tinggi units."""
    dasar = _TANDA[tanda](*gaya)
    x, y = (dasar["encoding"][s] for s in "xy")
    encoding = dasar["encoding"] | {"x": _papan(x, lebar), "y": _papan(y, tinggi)}
    return {"mark": dasar["mark"], "encoding": encoding, "data": {"values": list(baris)}}


def _papan(sumbu: dict[str, Any], panjang: int) -> dict[str, Any]:
    return sumbu | {"scale": sumbu["scale"] | {"domain": [0, panjang]}}


def _x() -> alt.X:
    return alt.X("x:Q", axis=None, scale=alt.Scale(domain=[0, 1], nice=False, zero=False))


def _y() -> alt.Y:
    return alt.Y("y:Q", axis=None, scale=alt.Scale(domain=[0, 1], nice=False, zero=False, reverse=True))


@cache
def _teks(rata: Literal["left", "center", "right"], tebal: bool, warna: str, ukuran: float) -> dict[str, Any]:
    huruf = alt.Chart().mark_text(align=rata, baseline="middle", fontSize=ukuran, fontWeight=600 if tebal else 400, color=warna)
    return huruf.encode(x=_x(), y=_y(), text="teks:N").to_dict()


@cache
def _kotak() -> dict[str, Any]:
    warna = alt.Color("warna:N", scale=None)
    return alt.Chart().mark_rect().encode(x=_x(), x2="x2:Q", y=_y(), y2="y2:Q", color=warna).to_dict()


@cache
def _arsir() -> dict[str, Any]:
    warna, pekat = alt.Color("warna:N", scale=None), alt.Opacity("pekat:Q", scale=None)
    return alt.Chart().mark_rect().encode(x=_x(), x2="x2:Q", y=_y(), y2="y2:Q", color=warna, opacity=pekat).to_dict()


@cache
def _garis(tebal: float, putus: bool) -> dict[str, Any]:
    gaya: dict[str, Any] = {"strokeWidth": tebal} | ({"strokeDash": [4, 3]} if putus else {})
    warna = alt.Color("warna:N", scale=None)
    return alt.Chart().mark_rule(**gaya).encode(x=_x(), x2="x2:Q", y=_y(), y2="y2:Q", color=warna).to_dict()


@cache
def _bulatan(ukuran: int) -> dict[str, Any]:
    bentuk, tepi, isi = alt.Shape("bentuk:N", scale=None), alt.Stroke("warna:N", scale=None), alt.Fill("isi:N", scale=None)
    titik = alt.Chart().mark_point(size=ukuran, strokeWidth=2, opacity=1)
    return titik.encode(x=_x(), y=_y(), shape=bentuk, stroke=tepi, fill=isi).to_dict()


_TANDA = {"teks": _teks, "kotak": _kotak, "arsir": _arsir, "garis": _garis, "bulatan": _bulatan}
