"""What a title begins with: the subject of a finding, as a reader knows it.

A title is read alone, in a list or a feed: first the subject (`pokok` of an indikator or a sasaran, `pokok_tabel` of a
table or one of its rows), then a colon, then the matter in one plain sentence (`judul`).
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from decimal import Decimal

from lakip_calc.pemeriksaan.laporan import Bacaan, Baris, Laporan, Tabel
from lakip_calc.teks import tulis_angka, tulis_daftar

PANJANG = 110  # about as much as a list or a title of a page can hold


def pokok(laporan: Laporan, kode: str) -> str:
    """``IK.2.1 Badan adhoc`` for the code of an indikator, ``Sasaran 5`` for that of a sasaran, else the code itself."""
    if indikator := laporan.indikator.get(kode):
        return f"{indikator.kode} {indikator.nama_pendek}".rstrip()
    if sasaran := laporan.sasaran.get(kode):
        return f"Sasaran {sasaran.nomor}"
    return kode


def pokok_tabel(tabel: Tabel, baris: Baris | None = None) -> str:
    """``DPT, Tarakan Barat``: a table by the abbreviation at the end of its title or by the title, and one of its rows."""
    singkatan = re.search(r"\(([A-Z][A-Z0-9]+)\)$", tabel.judul)
    nama = singkatan[1] if singkatan else tabel.judul
    return nama if baris is None else f"{nama}, {'baris jumlah' if baris.jumlah else nama_baris(baris)}"


def nama_bacaan(laporan: Laporan, bacaan: Bacaan) -> str:
    """A table of readings as a title names it: without its chapter; the box inside the prose by what it is."""
    if bacaan.tabel == laporan.peran.get("kotak"):
        return "tabel ringkas dalam uraian"
    return bacaan.nama.partition(" (")[0]


def tulis_selisih(tercetak: Decimal, pembanding: Decimal, satuan: str = "") -> str:
    """How far the printed number is from the other, with its sign: ``+5 poin persen``, ``-4.478 orang``."""
    beda = tercetak - pembanding
    nama = "poin persen" if satuan == "persen" else satuan
    return f"{'+' if beda > 0 else ''}{tulis_angka(beda)} {nama}".rstrip()


def bertempat(isi: Iterable[tuple[str, str]], antara: str = "; ") -> str:
    """Printed texts with the tables that print them, from (table, text): "95% di A dan B"; "95% di A; 90% di B" where they differ."""
    tempat: dict[str, list[str]] = {}
    for nama, teks in isi:
        tempat.setdefault(teks, []).append(nama)
    return antara.join(f"{teks} di {tulis_daftar(nama)}" for teks, nama in tempat.items())


def judul(pokok: str, perihal: str) -> str:
    """The title itself: subject, colon, matter; no full stop, one capital at its beginning."""
    return f"{pokok[:1].upper()}{pokok[1:]}: {perihal.rstrip('. ')}"


def pendek(teks: str, paling: int = 45) -> str:
    """A long quotation as a title can hold it: whole words, then a mark that something was left out."""
    if len(teks) <= paling:
        return teks
    return teks[: paling - 1].rsplit(" ", 1)[0].rstrip(" ,;:.") + " …"


def nama_baris(baris: Baris) -> str:
    """How a reader knows a row: the longest of its words, or its key where it has none."""
    kata = (t for k, t in baris.teks.items() if t and k not in baris.angka and k not in ("kode", "baris"))
    return max(kata, key=len, default=baris.kunci)
