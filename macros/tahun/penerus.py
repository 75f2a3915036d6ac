"""Penerus: the tables with which a year follows the last one, as text, before anybody has filled them.

What is taken over is data: each kamus says it of its table (``tahun_baru``), and of single columns.

    utuh    every row and every cell
    kunci   every row, without its figures and days
    kepala  the heads of the columns only; so too where a kamus says nothing

A column may say otherwise of its own cells:

    bawa     taken over, also where its table takes no figures
    kosong   left empty
    geser    taken over, a year that stands alone in it moved on by one; a period such as 2020-2024 stays
    periksa  taken over behind the mark of a sentence still to be written, so that somebody reads it before it is published;
             ``{periksa: "{tahun}|Laporan"}`` only cells that match, where ``{tahun}`` is the last year
    janji    what the last report promised for the new year: a proposal, told in the note of the table

1. A cell into which figures are put (``{klaim}``) is left to be written: its figures are those of the last year.
2. Columns about earlier years (``tahun: -1``) hold what is known: the leading result of the last year, then what its boxes print.
3. ``sel`` of a kamus sets single cells by the key of their row; ``{tahun}`` in them is the new year.
4. tabel.csv follows the same rules. Notes about the print of the last year, and its places in tables that begin with heads only, are not moved on.
"""

import csv
import io
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from slugify import slugify

from lakip_calc.angka import Angka
from macros.tahun.keutuhan import TULIS
from macros.tahun.tabel.kamus import TAHUN_SISIPAN, Kamus, Kolom
from macros.tahun.tabel.sel import SISIPAN
from macros.tahun.tabel.tabel import Tabel
from macros.tahun.tahun import Tahun

DAFTAR = "tabel"
PERIKSA = f"{TULIS} periksa, lalu hapus kata ini: "
BERKURUNG = re.compile(r"\{[^{}]+\}")
# a year that is no end of a period
TAHUN_SENDIRI = re.compile(r"(?<![\d/-])(\d{4})(?![\d/-])")


@dataclass(frozen=True)
class TabelPenerus:
    """One table of the new year: its file as text, what it takes over, how many rows it begins with.

    usulan  how many cells hold what the last report promised
    """

    kode: str
    bawa: str
    banyak: int
    teks: str
    usulan: int = 0


def penerus(
    lama: Tahun, baru: str, daftar: Kamus, tertulis: Iterable[Mapping[str, str]], kode: Iterable[str] | None = None
) -> list[TabelPenerus]:
    """The tables of the new year as tabel.csv counts them, that file itself first; ``kode`` where only some are wanted.

    ``tertulis`` are the rows of the last year's tabel.csv as typed: where they leave room for a year (``{tahun}``), so do the new ones.
    """
    mentah = {r["kode"]: r for r in tertulis}
    semua = {**lama.tabel, **lama.belum}
    dipilih = [semua[k] for k in lama.terdaftar if kode is None or k in kode]
    tabel = [_tabel(lama, t, int(baru)) for t in dipilih]
    usulan = {t.kode for t in tabel if t.usulan}
    baris = [_baris_daftar(lama, t, int(baru), daftar, mentah[t.kode], t.kode in usulan) for t in dipilih]
    kepala = [k.nama for k in daftar.kolom]
    return [TabelPenerus(DAFTAR, "utuh", len(baris), _csv(kepala, ([r[k] for k in kepala] for r in baris))), *tabel]


def bawaan(kamus: Kamus) -> str:
    """What the next year takes of the rows of a table of this kind."""
    apa = kamus.tahun_baru or "kepala"
    return str(apa["bawa"] if isinstance(apa, dict) else apa)


def _tabel(lama: Tahun, t: Tabel, baru: int) -> TabelPenerus:
    bawa, kepala = bawaan(t.kamus), [k.nama for k in t.kamus.kolom]
    if bawa == "kepala":
        return TabelPenerus(t.kode, bawa, 0, _csv(kepala, ()))
    usulan = 0
    baris: list[list[str]] = []
    for r in t.baris.values():
        sel = {k.nama: _sel(lama, t, k, r, baru) for k in t.kamus.kolom} | _tetapan(t.kamus, r, baru)
        usulan += sum(bool(sel[k.nama]) for k in t.kamus.kolom if k.tahun_baru == "janji")
        baris.append([sel[k] for k in kepala])
    return TabelPenerus(t.kode, bawa, len(baris), _csv(kepala, baris), usulan)


def _sel(lama: Tahun, t: Tabel, k: Kolom, r: Mapping[str, str], baru: int) -> str:
    """One cell of the new year."""
    teks, apa = r[k.nama], k.tahun_baru
    if k.nama in t.kamus.kunci:
        return teks
    if apa == "janji":
        return _janji(lama, _indikator(t.kamus, r), baru)
    if k.tahun is not None and k.berangka:
        return _hasil_lalu(lama, _indikator(t.kamus, r), baru + k.tahun) if k.tahun < 0 and k.besaran == "realisasi" else ""
    if apa == "kosong" or (apa is None and bawaan(t.kamus) == "kunci" and (k.berangka or k.isi == "tanggal")):
        return ""
    return _kata(k, teks, int(lama.tahun))


def _kata(k: Kolom, teks: str, lama: int) -> str:
    """Words of the last year, moved on or marked where the kamus says so."""
    if not teks or "enum" in k.batas:
        return teks
    if SISIPAN.search(TAHUN_SISIPAN.sub("", teks)):
        return f"{TULIS} {BERKURUNG.sub('...', k.uraian)}"
    if k.tahun_baru == "geser":
        return TAHUN_SENDIRI.sub(lambda m: str(int(m[1]) + (abs(int(m[1]) - lama) <= 1)), teks)
    if k.tahun_baru == "periksa" or (isinstance(k.tahun_baru, dict) and _cocok(k.tahun_baru["periksa"], teks, lama)):
        return PERIKSA + teks
    return teks


def _cocok(pola: str, teks: str, lama: int) -> bool:
    return re.search(pola.replace("{tahun}", str(lama)), teks) is not None


def _tetapan(kamus: Kamus, r: Mapping[str, str], baru: int) -> dict[str, str]:
    """The cells of this row that the kamus sets itself."""
    semua: Mapping[str, Any] = kamus.tahun_baru.get("sel", {}) if isinstance(kamus.tahun_baru, dict) else {}
    return {
        kolom: str(isi).replace("{tahun}", str(baru))
        for kunci, sel in semua.items()
        if slugify(str(kunci)) == kamus.kunci_baris(r)
        for kolom, isi in sel.items()
    }


# --- what is known of the years ------------------------------------------------------------------------


def _indikator(kamus: Kamus, r: Mapping[str, str]) -> str:
    """The code of the indikator that a row is about; empty where it is about none."""
    kolom = next((f for x in kamus.rujukan if x["reference"]["resource"] == "indikator" for f in x["fields"]), "")
    return r[kolom] if kolom else ""


def _janji(lama: Tahun, kode: str, baru: int) -> str:
    """The target that the last report prints for the new year; empty where it prints none."""
    return _teks(lama.indikator[kode].target_depan.get(baru), dengan_strip=False) if kode in lama.indikator else ""


def _hasil_lalu(lama: Tahun, kode: str, tahun: int) -> str:
    """The result of an earlier year: of the last one as its leading table prints it, else as its boxes do."""
    if kode not in lama.indikator:
        return ""
    i = lama.indikator[kode]
    return _teks(i.utama.realisasi if tahun == int(lama.tahun) else i.realisasi_lalu.get(tahun))


def _teks(angka: Angka | None, dengan_strip: bool = True) -> str:
    """A figure as it is printed; empty where the scan lost it, and where only a dash stands that means nothing elsewhere."""
    if angka is None or (angka.kosong is not None and (angka.teks.strip() != "-" or not dengan_strip)):
        return ""
    return angka.teks


# --- tabel.csv -----------------------------------------------------------------------------------------


def _baris_daftar(lama: Tahun, t: Tabel, baru: int, daftar: Kamus, r: Mapping[str, str], usulan: bool) -> dict[str, str]:
    """The row of one table in tabel.csv."""
    hasil = {k.nama: "" if k.tahun_baru == "kosong" else _kata(k, r[k.nama], int(lama.tahun)) for k in daftar.kolom}
    if bawaan(t.kamus) == "kepala":
        hasil["tempat"] = r["tempat"]
    if re.search(rf"\d-{lama.tahun}\b", r["judul"]):  # a period that ended with the last year
        hasil["judul"] = PERIKSA + r["judul"]
    if usulan:
        hasil["catatan"] = (
            f"{TULIS} target di sini usulan, disalin dari Laporan {lama.tahun} yang mencetak target {baru}. "
            f"Cocokkan dengan Penetapan Kinerja {baru}, lalu hapus catatan ini."
        )
    return hasil


def _csv(kepala: list[str], baris: Iterable[Iterable[str]]) -> str:
    tulis = io.StringIO()
    csv.writer(tulis, lineterminator="\n").writerows([kepala, *map(list, baris)])
    return tulis.getvalue()


def kode_terdaftar(teks: str) -> Iterator[str]:
    """The codes that a tabel.csv names."""
    yield from filter(None, (r.get("kode", "").strip() for r in csv.DictReader(io.StringIO(teks.lstrip("\ufeff")))))
