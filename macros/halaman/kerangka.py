"""Kerangka: the written pages of a year without their sentences, to begin the pages of the next one with.

1. What stays: the head of the page, headings, what is only words between ``{{ }}``, fences, tables, rules, lists of links.
2. A paragraph of prose, a list or quotation with prose in it becomes one line ``TULIS:`` that says about what to write, and
   where the last year wrote it.
3. A page whose head says ``tahun_baru: utuh`` is the same every year and stays whole.
"""

import re
from collections.abc import Iterator

from macros.tahun.keutuhan import TULIS

KEPALA = re.compile(r"\A\ufeff?---\n.*?\n---\n", re.S)
UTUH = re.compile(r"(?m)^tahun_baru:\s*utuh\s*$")
KATA = re.compile(r"\{\{.*?\}\}|\{%.*?%\}|\{#.*?#\}|\{:.*?\}", re.S)
PAGAR = re.compile(r"^\s*(```|~~~)")
JUDUL = re.compile(r"^#{1,6} ")
BUTIR_TAUTAN = re.compile(r"^(?P<butir>\s*(?:[-*+]|\d+\.) \[[^\]]*\]\([^)]*\)(?: dan \[[^\]]*\]\([^)]*\))*)(?P<sisa>.*)$")
KALIMAT = re.compile(r"[.!?](?=\s|$)")


def kerangka(teks: str, berkas: str, lama: str, baru: str) -> str:
    """The page for the new year; ``berkas`` is where the last year's page is, as the lines to be written name it."""
    teks = teks.replace("\r\n", "\n")
    kepala = KEPALA.match(teks)
    awal = kepala[0] if kepala else ""
    if UTUH.search(awal):
        return teks
    isi = teks[len(awal) :]
    baris = awal.count("\n") + 1
    awal = re.sub(rf"(?<![\d-]){lama}(?![\d-])", baru, awal)
    return awal + "\n".join(_isi(isi, baris, berkas))


def _isi(isi: str, mulai: int, berkas: str) -> Iterator[str]:
    """The lines of the page below its head; ``mulai`` is the number of the first."""
    judul, dipagari = "halaman ini", False
    alinea: list[str] = []
    letak = mulai
    for nomor, baris in enumerate([*isi.split("\n"), None], start=mulai):
        if baris is not None and PAGAR.match(baris):
            dipagari = not dipagari
        if baris is not None and baris.strip() and (alinea or dipagari or not JUDUL.match(baris)):
            letak = letak if alinea else nomor
            alinea.append(baris)
            continue
        if alinea and not dipagari:
            yield from _alinea(alinea, judul, letak, berkas)
            alinea = []
        elif alinea:  # an empty line inside a fence
            alinea.append("")
            continue
        if baris is not None:
            if JUDUL.match(baris):
                judul = KATA.sub("", JUDUL.sub("", baris)).strip() or judul
            yield baris


def _alinea(alinea: list[str], judul: str, letak: int, berkas: str) -> Iterator[str]:
    """One block of lines, as it stands or as one line to be written."""
    if JUDUL.match(alinea[0]) or PAGAR.match(alinea[0]) or all(map(_tanpa_kalimat, alinea)):
        yield from alinea
    elif all(map(BUTIR_TAUTAN.match, alinea)):
        yield from (
            cocok["butir"] + ("" if cocok["sisa"].startswith(":") else cocok["sisa"]) for b in alinea if (cocok := BUTIR_TAUTAN.match(b))
        )
    else:
        butir = sum(bool(re.match(r"\s*(?:[-*+]|\d+\.) ", b)) for b in alinea)
        kalimat = max(1, len(KALIMAT.findall(KATA.sub("", " ".join(alinea)))))
        apa = f"daftar {butir} butir" if butir else f"{kalimat} kalimat"
        yield f"{TULIS} {apa} tentang {judul}, seperti {berkas} baris {letak}."


def _tanpa_kalimat(baris: str) -> bool:
    """Whether a line holds words between braces and marks only, or markup that is no sentence."""
    return not re.search(r"[^\W_]", KATA.sub("", re.sub(r"<[^>]*>", "", baris)))
