"""Jawaban: the answer cards as the index holds them: the patterns of roots that call each, its words, and where it leads.

A pattern of kata-tanya.csv is a row of places: ``menang|unggul`` asks for one of these, ``dapil?`` may be there. The browser
shows a card only where the query has a word for every place that asks for one, and no word without a place, but for those
that say nothing here (``HAMBAR``, and the names of the office and its town). A wrong card is worse than none.
"""

import re
from collections.abc import Callable, Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from macros.modul.jawaban import Jawaban

# words that a question may have besides: they narrow nothing
HAMBAR = "jumlah banyak total tahun kantor laporan"

Akar = Callable[[str], list[str]]


@dataclass(frozen=True)
class Kartu:
    """One card, ready for the index: patterns still in words."""

    pola: tuple[str, ...]
    judul: str
    teks: str
    url: str


def kartu(
    semua: Iterable[Jawaban], kata: Mapping[str, str], ada: Callable[[str], str], kelompok: Iterable[Sequence[str]] = ()
) -> Iterator[Kartu]:
    """Cards that somebody can call and that lead somewhere.

    ada       says where a place is, empty where it is not
    kelompok  groups of words: what is in one with a name of a card stands for that name
    """
    lain = {k.lower(): tuple(anggota) for anggota in kelompok for k in anggota}
    for j in semua:
        cara = [p.strip() for p in kata.get(j.kode, "").split(";") if p.strip()]
        nama = [sebutan for n in j.nama or ("",) for sebutan in (n, *lain.get(n.lower(), ()))]
        pola = dict.fromkeys(p.replace("{nama}", n) for p in cara for n in nama)
        url = next(filter(None, map(ada, j.tempat)), "")
        if url and j.teks and (pola or j.tanya):
            yield Kartu((*pola, *([re.sub("[?|;]", " ", j.tanya)] if j.tanya else [])), j.judul, j.teks, url)


def kata_pola(pola: str) -> list[str]:
    """The words of a pattern, without its signs."""
    return [k for bagian in pola.split() for k in bagian.removesuffix("?").split("|")]


def pola_akar(pola: str, akar: Akar, lain: Mapping[str, frozenset[str]], kota: Container[str] = ()) -> str:
    """A pattern in roots, those places first that ask; empty where none does. Nobody has to name the town."""
    wajib: dict[str, None] = {}
    boleh: dict[str, None] = {}
    for bagian in pola.split():
        pilihan = {b for k in bagian.removesuffix("?").split("|") for a in akar(k) for b in (a, *lain.get(a, ()))}
        if any(k not in kota for k in pilihan):
            (boleh if bagian.endswith("?") else wajib)["|".join(sorted(pilihan))] = None
    return " ".join([*wajib, *(f"{b}?" for b in boleh if b not in wajib)]) if wajib else ""


def searti(kelompok: Iterable[Iterable[str]], akar: Akar) -> dict[str, frozenset[str]]:
    """For every single word of a group of sinonim.csv the others."""
    hasil: dict[str, frozenset[str]] = {}
    for kata in kelompok:
        satu = frozenset(a[0] for k in kata if len(a := akar(k)) == 1)
        for k in satu:
            hasil[k] = hasil.get(k, frozenset()) | (satu - {k})
    return hasil


def tabel_jawaban(
    semua: Iterable[Kartu], akar: Akar, lain: Mapping[str, frozenset[str]], halaman: list[str], kota: Container[str] = ()
) -> list[list[object]]:
    """``[patterns, title, text, number of its page, anchor]`` of every card; its page is one of those of the index."""
    hasil: list[list[object]] = []
    for k in semua:
        url, _, jangkar = k.url.partition("#")
        pola = dict.fromkeys(p for satu in k.pola if (p := pola_akar(satu, akar, lain, kota)))
        if pola and url in halaman:
            hasil.append([";".join(pola), k.judul, k.teks, halaman.index(url), *([jangkar] if jangkar else [])])
    return hasil
