"""Istilah: terms are explained on the page where they occur.

1. The first time a term of data/istilah.csv stands in a sentence of a page, it becomes a link to its
   explanation in the folded list at the foot of the same page. That works without a script; with one
   (aset/lakip.js) the explanation opens at the word, and nobody loses the place.
2. A term in another language says so, every time (WCAG 3.1.2, language of parts).
3. Left alone: headings, links, tables, pictures, code, exact names (bold), lines of origin, and the pages that
   are themselves a list of terms or hold ready letters.
"""

import re
from collections.abc import Callable, Mapping
from functools import lru_cache

from lxml.html import HtmlElement

from macros.tahun.tabel.tabel import Tabel
from macros.tautan.alamat import ke_halaman
from macros.tulisan.pohon import (
    ganti_tulisan,
    kelas,
    potongan,
    tulisan_dalam,
    unsur_baru,
)
from macros.tulisan.unsur import KOSONG, Html, atribut, gabung, html

KALIMAT = {"p", "li"}
BIARKAN = {"a", "h1", "h2", "h3", "h4", "h5", "h6", "code", "pre", "svg", "script", "style", "button", "summary", "table", "figure"}
BIARKAN |= {"label", "select", "nav", "strong"}
BARIS_ASAL = {"asal", "unduh", "lk-alat"}  # what says where something comes from, or can be done with it
DAFTAR = ("istilah/", "data/kamus/", "ppid/balasan/")  # pages that explain terms anyway, and texts that are to be sent as they stand

Baris = Mapping[str, str]


def jelaskan(isi: HtmlElement, istilah: Tabel, url: str, bahasa: str = "") -> None:
    """Link the terms of a page, and put their explanations at its foot; ``bahasa`` of a page that is not Indonesian."""
    if url in DAFTAR or bahasa:
        return
    pola = _pola(tuple(r["istilah"] for r in istilah.baris.values()))
    kunci = {(r["istilah"] if _singkatan(r["istilah"]) else r["istilah"].lower()): k for k, r in istilah.baris.items()}
    dipakai: set[str] = set()

    def pengganti(kata: str) -> str | HtmlElement:
        k = kunci.get(kata) or kunci[kata.lower()]
        r = istilah.baris[k]
        if k in dipakai:
            return unsur_baru("span", kata, lang=r["bahasa"]) if r["bahasa"] else kata
        dipakai.add(k)
        return unsur_baru("a", kata, kelas="istilah", href=f"#istilah-{k}", title=r["kepanjangan"], lang=r["bahasa"])

    for induk, sesudah, tulisan, dalam_kalimat in tulisan_dalam(isi, False, _dalam_kalimat):
        if dalam_kalimat and pola.search(tulisan):
            ganti_tulisan(induk, sesudah, _potong(tulisan, pola, pengganti))
    if dipakai:
        isi.extend(potongan(_kaki({k: istilah.baris[k] for k in sorted(dipakai)}, url)))


@lru_cache(maxsize=4)
def _pola(istilah: tuple[str, ...]) -> re.Pattern[str]:
    """Any of the terms as whole words; an abbreviation only in its own spelling, the longest term first."""
    bagian = []
    for kata in sorted(istilah, key=lambda k: (-len(k), k)):
        polos = re.escape(kata)
        bagian.append(polos if _singkatan(kata) else f"(?i:{polos})")
    return re.compile(rf"(?<![\w/.-])(?:{'|'.join(bagian)})(?![\w;-]|\.\d)")


def _singkatan(kata: str) -> bool:
    return sum(c.isupper() for c in kata) > 1


def _dalam_kalimat(unsur: HtmlElement, dalam_kalimat: bool) -> bool | None:
    """Whether we are in a sentence inside this element; None where terms are left alone."""
    if unsur.tag in BIARKAN or kelas(unsur) & BARIS_ASAL:
        return None
    return dalam_kalimat or unsur.tag in KALIMAT


def _potong(tulisan: str, pola: re.Pattern[str], pengganti: Callable[[str], str | HtmlElement]) -> list[str | HtmlElement]:
    """A text as pieces, with something else in the place of each term."""
    hasil: list[str | HtmlElement] = []
    akhir = 0
    for kena in pola.finditer(tulisan):
        hasil += [tulisan[akhir : kena.start()], pengganti(kena[0])]
        akhir = kena.end()
    return [*hasil, tulisan[akhir:]]


def _kaki(istilah: Mapping[str, Baris], url: str) -> Html:
    butir = gabung(
        html('<dt id="istilah-{}"{}>{}</dt><dd>{}{}</dd>', k, atribut(lang=r["bahasa"]), r["istilah"], _panjang(r), r["arti"])
        for k, r in istilah.items()
    )
    return html(
        '<details class="istilah-halaman" id="istilah-halaman" data-search-exclude><summary>{} istilah di halaman ini</summary>'
        '<dl class="istilah">{}</dl><p><a href="{}">Semua istilah</a></p></details>',
        len(istilah),
        butir,
        ke_halaman(url)("istilah/"),
    )


def _panjang(r: Baris) -> Html:
    return html("<em>{}</em>. ", r["kepanjangan"]) if r["kepanjangan"] else KOSONG
