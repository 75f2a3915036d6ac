"""Buku temuan: the list of what is to be mended as a workbook, with the faulty cells of every table marked.

1. Sheet "Temuan": one line each, and the first cell it is about; the others are named in the column beside.
2. One sheet for every table that holds a faulty cell, row for row as the file has it, all as text. A faulty cell is
   filled and carries a note that says the same as the list: colour is never the only sign.
3. Nothing a cell says is run: every value is written as a string.
"""

import io
import re
from collections.abc import Iterable, Mapping
from datetime import date, datetime
from pathlib import PurePosixPath
from typing import Any

from xlsxwriter import Workbook

from macros.salinan.butir import SALAH_BACA, SALAH_ISI, Butir, Sel, sel_teks

TEMUAN = "Temuan"
# the columns of the list, with their widths
KOLOM = {
    "nomor": 8,
    "bobot": 12,
    "hal": 6,
    "judul": 48,
    "berkas": 30,
    "baris": 7,
    "kolom": 18,
    "tercetak": 18,
    "dihitung": 18,
    "selisih": 16,
    "tempat": 34,
    "saran": 48,
    "penjelasan": 60,
    "sel lain": 34,
    "temuan": 34,
}
WARNA = {"berat": "#F8B4B4", SALAH_ISI: "#F8B4B4", "sedang": "#FFE08A", "ringan": "#DDEBF7", "catatan": "#E7E6E6", SALAH_BACA: "#E7E6E6"}
URUTAN = tuple(WARNA)  # of two notes on one cell the graver colours it
AMAN = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
NAMA_PALING, CATATAN_PALING, LEBAR_PALING = 31, 2000, 60
A4 = 9  # as a workbook numbers papers
TINGGI, TINGGI_PALING = 15, 400  # points of one line; of a row
BUKAN_NAMA = re.compile(r"[\[\]:*?/\\']")
BERKAS_TABEL = ".csv"


def buku_temuan(judul: str, butir: list[Butir], isi: Mapping[str, list[list[str]]], dibuat: date) -> bytes:
    """The file itself. ``isi`` holds the rows of the tables as typed, by file; ``dibuat`` is the day it carries."""
    keluar = io.BytesIO()
    with Workbook(keluar, AMAN) as w:
        w.set_properties({"title": judul, "created": datetime(dibuat.year, dibuat.month, dibuat.day)})
        bentuk = {nama: w.add_format({"text_wrap": True, "valign": "top", "border": 1, "bg_color": warna}) for nama, warna in WARNA.items()}
        bentuk["kepala"] = w.add_format({"bold": True, "text_wrap": True, "valign": "top", "bottom": 1})
        bentuk["teks"] = w.add_format({"text_wrap": True, "valign": "top"})
        _daftar(w.add_worksheet(TEMUAN), butir, bentuk)
        menurut = _menurut_berkas(butir)
        nama = _nama_lembar(b for b in isi if b in menurut)
        for berkas, lembar in nama.items():
            _tabel(w.add_worksheet(lembar), isi[berkas], menurut[berkas], bentuk)
    return keluar.getvalue()


def berkas_tabel(butir: Iterable[Butir]) -> list[str]:
    """The tables that hold a faulty cell, by file, in the order of the list."""
    return list(dict.fromkeys(s.berkas for b in butir for s in b.sel if s.berkas.endswith(BERKAS_TABEL)))


def _daftar(ws: Any, butir: list[Butir], bentuk: Mapping[str, Any]) -> None:
    for c, (nama, lebar) in enumerate(KOLOM.items()):
        ws.set_column(c, c, lebar)
        ws.write_string(0, c, nama, bentuk["kepala"])
    for nomor, b in enumerate(butir, start=1):
        isi = _baris(nomor, b)
        ws.set_row(nomor, _tinggi(zip(map(str, isi), KOLOM.values(), strict=True)))
        for c, nilai in enumerate(isi):
            if isinstance(nilai, int):
                ws.write_number(nomor, c, nilai, bentuk["teks"])
            elif nilai:
                ws.write_string(nomor, c, nilai, bentuk[b.bobot] if c == 1 else bentuk["teks"])
    ws.autofilter(0, 0, max(1, len(butir)), len(KOLOM) - 1)
    _tata(ws)


def _baris(nomor: int, b: Butir) -> tuple[str | int, ...]:
    """The cells of one line, in the order of KOLOM; a number only where there is one."""
    pertama = b.sel[0] if b.sel else Sel("", 0, "")
    return (
        nomor,
        b.bobot,
        b.hal or "",
        b.judul,
        pertama.berkas,
        pertama.baris or "",
        pertama.kolom,
        b.tercetak,
        b.dihitung,
        b.selisih,
        b.tempat,
        b.saran,
        b.alasan,
        sel_teks((*b.sel[1:], *b.asal)),
        b.id,
    )


def _menurut_berkas(butir: list[Butir]) -> dict[str, dict[Sel, list[tuple[int, Butir]]]]:
    """For every file its faulty cells, and the lines of the list about each."""
    hasil: dict[str, dict[Sel, list[tuple[int, Butir]]]] = {}
    for nomor, b in enumerate(butir, start=1):
        for s in b.sel:
            hasil.setdefault(s.berkas, {}).setdefault(s, []).append((nomor, b))
    return hasil


def _nama_lembar(berkas: Iterable[str]) -> dict[str, str]:
    """A name for the sheet of every file that no other sheet has, as a workbook allows it."""
    hasil: dict[str, str] = {}
    dipakai = {TEMUAN.casefold(), "history"}  # a name that Excel keeps for itself
    for satu in berkas:
        dasar = BUKAN_NAMA.sub("-", PurePosixPath(satu).stem)[:NAMA_PALING]
        nama, n = dasar, 2
        while nama.casefold() in dipakai:
            nama, n = f"{dasar[: NAMA_PALING - len(str(n)) - 1]}-{n}", n + 1
        dipakai.add(nama.casefold())
        hasil[satu] = nama
    return hasil


def _tabel(ws: Any, baris: list[list[str]], salah: Mapping[Sel, list[tuple[int, Butir]]], bentuk: Mapping[str, Any]) -> None:
    kepala = baris[0] if baris else []
    catatan: dict[tuple[int, int], list[tuple[int, Butir]]] = {}
    for s, semua in salah.items():
        r = max(s.baris, 1) - 1
        c = kepala.index(s.kolom) if s.kolom in kepala else 0
        catatan.setdefault((r, c), []).extend(semua)
    for r, isi in enumerate(baris):
        for c, teks in enumerate(isi):
            if teks and (r, c) not in catatan:
                ws.write_string(r, c, teks, bentuk["kepala" if r == 0 else "teks"])
    for (r, c), semua in catatan.items():
        terberat = min((b.bobot for _, b in semua), key=URUTAN.index)
        teks = baris[r][c] if r < len(baris) and c < len(baris[r]) else ""
        (ws.write_string(r, c, teks, bentuk[terberat]) if teks else ws.write_blank(r, c, None, bentuk[terberat]))
        ws.write_comment(r, c, _catatan(semua), {"x_scale": 2.5, "y_scale": min(6, 1.2 * len(semua) + 0.6), "author": "Pemeriksaan"})
    banyak = max(map(len, baris), default=0)
    lebar = [max(10, min(LEBAR_PALING, max(len(r[c]) for r in baris if c < len(r)) + 2)) for c in range(banyak)]
    for c, satu in enumerate(lebar):
        ws.set_column(c, c, satu)
    for r, isi in enumerate(baris):
        ws.set_row(r, _tinggi(zip(isi, lebar, strict=False)))
    _tata(ws)


def _tata(ws: Any) -> None:
    """The head stays in view, and on paper all columns stand side by side on A4."""
    ws.freeze_panes(1, 1)
    ws.set_landscape()
    ws.set_paper(A4)
    ws.fit_to_pages(1, 0)
    ws.repeat_rows(0)


def _tinggi(sel: Iterable[tuple[str, int]]) -> float:
    """The height of a row in which every text can be read whole, by the widths of its columns."""
    return min(TINGGI_PALING, TINGGI * max((sum(len(b) // lebar + 1 for b in teks.split("\n")) for teks, lebar in sel), default=1))


def _catatan(semua: list[tuple[int, Butir]]) -> str:
    """What a note says: the line of the list, what is printed against what, what to do."""
    bagian = []
    for nomor, b in semua:
        banding = f"\nTercetak {b.tercetak}; dibandingkan dengan {b.dihitung}." if b.tercetak and b.dihitung else ""
        bagian.append(f"Nomor {nomor} ({b.bobot}): {b.judul}.{banding}\nLakukan: {b.saran}")
    teks = "\n\n".join(bagian)
    return teks if len(teks) <= CATATAN_PALING else teks[: CATATAN_PALING - 30].rsplit("\n", 1)[0] + "\n… lihat lembar Temuan"
