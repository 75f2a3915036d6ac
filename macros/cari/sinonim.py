"""Sinonim: which words of a query also stand for other words of the site.

1. The groups of data/sinonim.csv: every member stands for every other.
2. The terms of data/istilah.csv: a short form stands for its long form and the other way round;
   the other words that people use (column sinonim) stand for the term, not the other way.

A phrase is written as its roots, in order, with a blank between them.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping

KELOMPOK, KEPANJANGAN, KATA_LAIN = 5, 8, 5  # tenths of the weight of the word itself

Baris = Mapping[str, str]


def kelompok(sinonim: Iterable[Baris]) -> Iterator[tuple[str, ...]]:
    """The members of each group."""
    return (tuple(k.strip() for k in r["kata"].split(";")) for r in sinonim)


def pasangan(sinonim: Iterable[Baris], istilah: Iterable[Baris]) -> Iterator[tuple[str, str, int]]:
    """What is searched, what it also stands for, and with which weight."""
    for anggota in kelompok(sinonim):
        yield from ((a, b, KELOMPOK) for a in anggota for b in anggota if a != b)
    for r in istilah:
        if r["kepanjangan"]:
            yield r["istilah"], r["kepanjangan"], KEPANJANGAN
            yield r["kepanjangan"], r["istilah"], KEPANJANGAN
        for kata in r["sinonim"].split(";"):
            if kata.strip():
                yield kata.strip(), r["istilah"], KATA_LAIN


def tabel_sinonim(
    semua: Iterable[tuple[str, str, int]], akar: Callable[[str], list[str]], dikenal: Callable[[str], bool]
) -> dict[str, list[tuple[str, int]]]:
    """Phrases of roots, and for each the phrases of roots that the pages know, heaviest first."""
    hasil: dict[str, dict[str, int]] = {}
    for asal, tujuan, bobot in semua:
        a, b = akar(asal), akar(tujuan)
        if a and b and a != b and all(map(dikenal, b)):
            isi = hasil.setdefault(" ".join(a), {})
            isi[" ".join(b)] = max(bobot, isi.get(" ".join(b), 0))
    return {k: sorted(v.items(), key=lambda x: (-x[1], x[0])) for k, v in sorted(hasil.items())}
