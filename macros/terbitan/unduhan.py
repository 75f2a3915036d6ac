"""The CSV of a table as the public downloads it: clean numbers, and the text as printed beside them.

UTF-8, comma, decimal point, ISO dates. An empty cell, a printed dash and an unreadable one
stay three different things: the printed text says which.
"""

import csv
import io
from collections.abc import Iterator

from ..loading import Tabel
from ..membaca import kosong_for, tanggal_for
from ..tahun import Tahun
from ..tautan import unduhan


def kolom_terbit(tabel: Tabel) -> list[str]:
    """The published columns in order."""
    kolom = []
    for k in tabel.kamus.kolom:
        kolom.append(k.nama)
        if k.berangka:
            kolom.append(f"{k.nama}_tercetak")
        elif k.isi == "tanggal":
            kolom += [f"{k.nama}_mulai", f"{k.nama}_selesai"]
    return kolom


def baris_terbit(tabel: Tabel) -> list[list[str]]:
    """The published rows: for each figure its clean value and its printed text."""
    hasil = []
    for kunci, r in tabel.baris.items():
        sel = []
        for k in tabel.kamus.kolom:
            teks = r[k.nama]
            if k.berangka:
                a = tabel.angka(kunci, k.nama)
                sel += [f"{a.nilai:f}" if a.nilai is not None else a.kata or "", teks]
            elif k.isi == "tanggal":
                t = tanggal_for(teks) if kosong_for(teks) is None else None
                sel += [teks, t.mulai.isoformat() if t else "", t.selesai.isoformat() if t else ""]
            else:
                sel.append(teks)
        hasil.append(sel)
    return hasil


def csv_terbit(tabel: Tabel) -> str:
    """The file itself."""
    tulis = io.StringIO()
    penulis = csv.writer(tulis, lineterminator="\n")
    penulis.writerow(kolom_terbit(tabel))
    penulis.writerows(baris_terbit(tabel))
    return tulis.getvalue()


def berkas(tahun: Tahun) -> Iterator[tuple[str, str]]:
    """A CSV for each table."""
    for t in tahun.tabel.values():
        yield unduhan(t), csv_terbit(t)
