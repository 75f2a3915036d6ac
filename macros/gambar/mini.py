"""Small pictures beside an answer: bars without words of their own. The words are words of the page, which keep their size everywhere."""

from collections.abc import Sequence
from decimal import Decimal

from macros.gambar import gaya as g
from macros.tulisan.angka import bilangan
from macros.tulisan.unsur import KOSONG, Html, gabung, html

TINGGI = 14
TERBANYAK = 4


def deretan(isi: Sequence[tuple[str, Decimal]], apa: str) -> Html:
    """Names and figures, each over a bar on one scale; ``apa`` says what the ones are that are left out."""
    skala = g.LEBAR / float(max([n for _, n in isi if n > 0], default=Decimal(1)))
    butir = gabung(
        html("<li>{} <strong>{}</strong>{}</li>", nama, bilangan(n), _batang([(float(n) * skala, g.SATU)])) for nama, n in isi[:TERBANYAK]
    )
    lain = html("<li>dan {} {} lain</li>", bilangan(len(isi) - TERBANYAK), apa) if len(isi) > TERBANYAK else KOSONG
    return html('<ul class="lk-mini">{}{}</ul>', butir, lain)


def sebagian(bagian: Decimal, semua: Decimal, kata: Sequence[str]) -> Html:
    """One bar: a part of the whole and what is left of it; ``kata`` names both."""
    ujung = g.LEBAR * float(min(max(bagian / semua, Decimal(0)), Decimal(1))) if semua > 0 else 0
    batang = _batang([(g.LEBAR, g.ABU), (ujung, g.SATU)])
    return html('<div class="lk-mini">{}<div>{}</div></div>', batang, gabung((html("<span>{}</span>", k) for k in kata), " "))


def _batang(potong: Sequence[tuple[float, str]]) -> Html:
    """Bars over each other, from the left edge. What they show is told by the words."""
    return Html(g.gambar([g.kotak({"x": 0, "x2": max(ke, 0), "y": 0, "y2": TINGGI, "warna": warna} for ke, warna in potong)], TINGGI))
