"""Keutuhan: what staff can get wrong across tables, once each table by itself is right.

Figures that prose asks for and nobody typed, references that lead nowhere, a leading table
that lacks an indikator: found here, before a page is built.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from macros.tahun.galat import Galat
from macros.tahun.perubahan import galat_perubahan
from macros.tahun.tabel.sel import (
    JUDUL_KOLOM,
    SISIPAN,
    TidakTerbaca,
    baca_kosong,
    baca_tanggal,
    kunci_dari,
)

if TYPE_CHECKING:
    from macros.tahun.tahun import Tahun

KURUNG = re.compile(r"\{([^{}]*)\}")
# the tables that a year is made of; all others may be missing where the report has none
WAJIB = ("indikator", "sasaran", "capaian-sasaran", "bacaan", "klaim", "bacaan-ocr", "aturan", "jenjang")


def galat_antar_tabel(tahun: Tahun) -> list[Galat]:
    """Every fault that only shows when tables are read together."""
    return [
        *_galat_tabel(tahun),
        *_galat_klaim(tahun),
        *_galat_ocr(tahun),
        *_galat_aturan(tahun),
        *_galat_indikator(tahun),
        *_galat_jawaban(tahun),
        *galat_perubahan(tahun),
    ]


def _galat_jawaban(tahun: Tahun) -> Iterator[Galat]:
    """An answer to a finding that the checks do not make."""
    if "jawaban" not in tahun.tabel or not tahun.jawaban:
        return
    ada = {t.id for t in tahun.hasil_periksa.temuan}
    for kunci, r in tahun.tabel["jawaban"].baris.items():
        if r["temuan"] not in ada:
            yield Galat(tahun.tabel["jawaban"].berkas, _nomor_baris(tahun, "jawaban", kunci), "temuan", f"'{r['temuan']}' bukan temuan yang ada; salin id dari halaman pemeriksaan angka")


def _nomor_baris(tahun: Tahun, tabel: str, kunci: str) -> int:
    """The row as a spreadsheet counts it."""
    return list(tahun.tabel[tabel].baris).index(kunci) + 2  # row 1 is the header


def _galat_tabel(tahun: Tahun) -> Iterator[Galat]:
    """Figures put into prose that do not exist; a total row that is missing or not alone."""
    for t in tahun.tabel.values():
        for kolom in (k for k in t.kamus.kolom if not k.berangka):
            pola = KURUNG if kolom.isi == "teks_bersisip" else SISIPAN
            for kunci, r in t.baris.items():
                for kode in pola.findall(r[kolom.nama]):
                    if kode not in tahun.tabel["klaim"].baris:
                        yield Galat(t.berkas, _nomor_baris(tahun, t.kode, kunci), kolom.nama, f"'{{{kode}}}' tidak ada di klaim.csv; pakai kode yang ada di sana")
        jumlah = [r.get("baris", "") for r in t.baris.values()].count("jumlah")
        if any(k.nama == "baris" for k in t.kamus.kolom) and jumlah != 1:
            yield Galat(t.berkas, 0, "baris", f"tepat satu baris harus bertanda jumlah; sekarang ada {jumlah}")


def _galat_klaim(tahun: Tahun) -> Iterator[Galat]:
    for kunci, r in tahun.tabel["klaim"].baris.items():
        baris, berkas = _nomor_baris(tahun, "klaim", kunci), tahun.tabel["klaim"].berkas
        if r["merujuk"] and not _ada(tahun, r["merujuk"]):
            yield Galat(berkas, baris, "merujuk", f"'{r['merujuk']}' tidak menunjuk angka yang ada; tulis tabel/kunci/kolom")
        if r["satuan"] == "tanggal" and baca_kosong(r["nilai"]) is None:
            try:
                baca_tanggal(r["nilai"])
            except TidakTerbaca as salah:
                yield Galat(berkas, baris, "nilai", str(salah))


def _galat_ocr(tahun: Tahun) -> Iterator[Galat]:
    for kunci, r in tahun.tabel["bacaan-ocr"].baris.items():
        baris, berkas = _nomor_baris(tahun, "bacaan-ocr", kunci), tahun.tabel["bacaan-ocr"].berkas
        if r["kunci"] == JUDUL_KOLOM and _ada(tahun, r["tabel"]):
            continue
        id = f"{r['tabel']}/{kunci_dari(r['kunci'])}/{r['kolom']}"
        if not _ada(tahun, id):
            yield Galat(berkas, baris, "kunci", f"'{id}' tidak menunjuk sel yang ada; tulis kode tabel, kunci baris dan nama kolomnya")
        elif r["dibaca"] not in tahun.teks(id):
            yield Galat(berkas, baris, "dibaca", f"'{r['dibaca']}' berbeda dari isi {r['tabel']}.csv ('{tahun.teks(id)}'); samakan keduanya")


def _ada(tahun: Tahun, id: str) -> bool:
    """Whether a table, or a cell of it, exists."""
    if "/" not in id:
        return id in tahun.tabel
    try:
        tahun.urai(id)
    except KeyError:
        return False
    return True


def _galat_aturan(tahun: Tahun) -> Iterator[Galat]:
    bacaan = tahun.tabel["bacaan"]
    utama = [r for r in bacaan.baris.values() if r["utama"] == "ya"]
    if len(utama) != 1:
        yield Galat(bacaan.berkas, 0, "utama", f"tepat satu tabel harus ditandai 'ya'; sekarang ada {len(utama)}")
    for kunci, r in bacaan.baris.items():
        baris = _nomor_baris(tahun, "bacaan", kunci)
        if r["tabel"] not in tahun.tabel:
            yield Galat(bacaan.berkas, baris, "tabel", f"'{r['tabel']}' tidak terdaftar di tabel.csv")
            continue
        ada = [k.nama for k in tahun.tabel[r["tabel"]].kamus.kolom if k.berangka]
        for kolom in ("target", "realisasi", "capaian"):
            if r[kolom] not in ada and (r[kolom] or r["utama"] == "ya"):
                yield Galat(bacaan.berkas, baris, kolom, f"'{r[kolom]}' bukan kolom angka {r['tabel']}.csv; pilih salah satu dari {', '.join(ada)}")
    for kode in dict.fromkeys(["capaian-sasaran", *(r["tabel"] for r in utama if r["tabel"] in tahun.tabel)]):
        hilang = [k for k in tahun.tabel["indikator"].baris if k not in tahun.tabel[kode].baris]
        if hilang:
            yield Galat(tahun.tabel[kode].berkas, 0, "indikator", f"tabel ini harus memuat semua indikator; belum ada: {', '.join(hilang)}")
    skala = {r["skala"] for r in tahun.tabel["jenjang"].baris.values()}
    for kode in ("skala_capaian", "skala_akip"):
        if tahun.aturan(kode) not in skala:
            yield _galat_pilihan(tahun, kode, f"'{tahun.aturan(kode)}' tidak ada di jenjang.csv; pilih salah satu dari {', '.join(sorted(skala))}")
    for nama in sorted(skala):
        try:
            tahun.skala(nama)
        except ValueError:
            yield Galat(tahun.tabel["jenjang"].berkas, 0, "bawah", f"dua jenjang skala '{nama}' mempunyai predikat atau batas bawah yang sama; bedakan keduanya")
    try:
        _ = tahun.batas_capaian
    except TidakTerbaca as salah:
        yield _galat_pilihan(tahun, "batas_capaian", str(salah))
    try:
        baca_tanggal(tahun.aturan("edisi_tanggal"))
    except ValueError as salah:
        yield _galat_pilihan(tahun, "edisi_tanggal", str(salah))


def _galat_pilihan(tahun: Tahun, kode: str, masalah: str) -> Galat:
    """A fault in one choice of aturan.csv, or the choice that is not made there."""
    t = tahun.tabel["aturan"]
    for kunci, r in t.baris.items():
        if r["kode"] == kode:
            return Galat(t.berkas, _nomor_baris(tahun, "aturan", kunci), "nilai", f"{kode}: {masalah}")
    return Galat(t.berkas, 0, "kode", f"baris {kode} belum ada; tambahkan baris itu")


def _galat_indikator(tahun: Tahun) -> Iterator[Galat]:
    berkas = {kode: tahun.tabel[kode].berkas for kode in ("indikator", "sasaran")}
    for kunci, r in tahun.tabel["indikator"].baris.items():
        if r["polaritas"] in ("rentang", "ordinal"):
            yield Galat(berkas["indikator"], _nomor_baris(tahun, "indikator", kunci), "polaritas", f"'{r['polaritas']}' belum dapat dipakai: targetnya bukan satu angka; pilih maximize, minimize, minimize_rasio atau stabilize")
    dipakai = {r["sasaran"] for r in tahun.tabel["indikator"].baris.values()}
    for kunci, r in tahun.tabel["sasaran"].baris.items():
        if r["kode"] not in dipakai:
            yield Galat(berkas["sasaran"], _nomor_baris(tahun, "sasaran", kunci), "kode", f"'{r['kode']}' belum punya indikator; tambahkan di indikator.csv atau hapus baris ini")


def galat_wajib(tahun: Tahun) -> Iterator[Galat]:
    for kode in WAJIB:
        if kode not in tahun.tabel:
            yield Galat(f"data/{tahun.tahun}/tabel.csv", 0, "kode", f"tabel '{kode}' harus ada di setiap tahun; daftarkan {kode}.csv")
    if "istilah" not in tahun.lepas:
        yield Galat("data/istilah.csv", 0, "", "berkas tidak ada; kembalikan berkas itu")
