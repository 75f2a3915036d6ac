"""The files of a table as the public downloads them: CSV for programs, CSV for Indonesian Excel, XLSX.

International CSV: UTF-8, comma, decimal point, ISO days, every text as printed. For Excel with Indonesian settings: byte order
mark, semicolon, decimal comma, DD/MM/YYYY, Windows line ends, no thousands separator; without the columns
of printed text, which Excel would turn into numbers of its own, and with an apostrophe before a text that Excel
would run as a formula (`jinak`): the guard stands in this file only. Either has one head line. An empty cell, a
printed dash and an unreadable one stay three different things: the status says which.
"""

import csv
import io
from collections.abc import Callable, Iterable, Iterator
from datetime import date
from decimal import Decimal

from macros.tahun.tabel.tabel import Tabel
from macros.tahun.tahun import Tahun
from macros.tautan.alamat import unduhan_tabel
from macros.terbitan.jinak import jinak
from macros.terbitan.kolom import Sel, baris_terbit, kolom_terbit
from macros.terbitan.xlsx import xlsx_terbit


def csv_terbit(tahun: Tahun, tabel: Tabel) -> str:
    """The CSV that any program reads."""
    return _csv([k.nama for k in kolom_terbit(tabel)], baris_terbit(tahun, tabel), _umum, ",", "\n")


def csv_excel(tahun: Tahun, tabel: Tabel) -> str:
    """The CSV that Excel with Indonesian settings opens with a double click."""
    kolom = kolom_terbit(tabel)
    dipakai = [i for i, k in enumerate(kolom) if k.peran != "tercetak"]
    baris = ([r[i] for i in dipakai] for r in baris_terbit(tahun, tabel))
    return "\ufeff" + _csv([kolom[i].nama for i in dipakai], baris, _excel, ";", "\r\n")


def _csv(kepala: list[str], baris: Iterable[list[Sel]], tulis_sel: Callable[[Sel], str], pemisah: str, akhir_baris: str) -> str:
    tulis = io.StringIO()
    penulis = csv.writer(tulis, delimiter=pemisah, lineterminator=akhir_baris)
    penulis.writerow(kepala)
    penulis.writerows([tulis_sel(s) for s in r] for r in baris)
    return tulis.getvalue()


def _umum(sel: Sel) -> str:
    match sel:
        case None:
            return ""
        case Decimal():
            return f"{sel:f}"
        case date():
            return sel.isoformat()
    return sel


def _excel(sel: Sel) -> str:
    match sel:
        case Decimal():
            return f"{sel:f}".replace(".", ",")
        case date():
            return f"{sel:%d/%m/%Y}"
    return jinak(sel or "")


def berkas(tahun: Tahun) -> Iterator[tuple[str, bytes]]:
    """The three files of each table; its JSON is a file of the API."""
    for t in tahun.tabel.values():
        alamat = unduhan_tabel(t)
        yield alamat["CSV"], csv_terbit(tahun, t).encode()
        yield alamat["CSV Excel"], csv_excel(tahun, t).encode()
        yield alamat["XLSX"], xlsx_terbit(tahun, t)
