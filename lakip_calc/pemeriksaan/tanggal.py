"""Tanggal, hari, urutan tahap, dan urutan tahun dalam rencana tidak saling bertentangan.

Berlaku: untuk setiap tanggal yang dicetak laporan, nama hari di sampingnya, tahap bertanggal dalam satu proses perekrutan, pernyataan tentang urutan atau lama tahun rencana, dan harapan yang menyebut tahun.
Lulus: bila tanggal tidak sesudah tanggal laporan dan rentangnya maju, hari sesuai kalender, tahap tidak mendahului tahap sebelumnya, urutan atau lama tahun sesuai periodenya, dan harapan menyebut tahun yang belum lewat.
Gagal: bila tidak. Untuk tahap, tahap sebelumnya yang bertanggal lebih akhir disebut.
Tidak berlaku: bila laporan tidak bertanggal, nama hari tidak dikenal, periode rencana tidak disebut, atau tahun laporan di luar periode itu.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from decimal import Decimal
from itertools import pairwise
from typing import Any, TypeVar

from lakip_calc.pemeriksaan.laporan import Baris, JenisKlaim, Klaim, Laporan, Tabel, Waktu
from lakip_calc.pemeriksaan.pokok import judul, pendek, pokok_tabel
from lakip_calc.pemeriksaan.putusan import (
    Cakupan,
    Keparahan,
    Pemeriksaan,
    Penerapan,
    Putusan,
    lulus,
    tidak_berlaku,
)
from lakip_calc.teks import tulis_daftar

HARI = ("senin", "selasa", "rabu", "kamis", "jumat", "sabtu", "minggu")
HARI_LAIN = {"jum'at": "jumat", "jum’at": "jumat", "ahad": "minggu"}
BULAN = ("Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September", "Oktober", "November", "Desember")
KEBERAPA = ("pertama", "kedua", "ketiga", "keempat", "kelima")
PERIODE = re.compile(r"\b((?:19|20)\d\d)\s*(?:-|–|s\.d\.|sampai)\s*((?:19|20)\d\d)\b")

PETUNJUK = "tahun-rencana"

T = TypeVar("T")


def jalankan(laporan: Laporan) -> Iterator[Penerapan]:
    """Dates with their weekdays, stages in their order, years of a plan, hopes."""
    for tabel in laporan.tabel.values():
        if tabel.jenis == "olahan":
            continue  # dates that this site wrote are none of the report's
        for baris in tabel.baris.values():
            for w in baris.waktu.values():
                yield _tanggal(w, tabel, baris, laporan)
                if w.hari:
                    yield _hari(w, tabel, baris, laporan)
    yield from _tahap(laporan)
    for klaim in laporan.klaim.values():
        yield from _rencana(klaim, laporan)
        if klaim.jenis is JenisKlaim.HARAPAN and (tahun := re.findall(r"\b20\d\d\b", klaim.angka.kata or "")):
            yield _harapan(klaim, int(tahun[-1]), laporan)


def _objek(w: Waktu, laporan: Laporan) -> str:
    return w.id.removeprefix(f"{laporan.tahun}/")


def _gagal(objek: str, alasan: str, laporan: Laporan, tempat: str, petunjuk: str, *angka: str, **lain: Any) -> Penerapan:
    rusak = any(i in laporan.rusak for i in angka)
    isi = {"keparahan": Keparahan.SEDANG} | lain
    return Penerapan(objek, Putusan.GAGAL, alasan, angka, tempat=tempat, salah_baca=rusak, petunjuk=petunjuk, **isi)


def _tanggal(w: Waktu, tabel: Tabel, baris: Baris, laporan: Laporan) -> Penerapan:
    objek, kolom = _objek(w, laporan), tabel.judul_kolom.get(w.id.rpartition("/")[2], "Tanggal")
    if w.selesai < w.mulai:
        alasan = f"Rentang tercetak {w.teks}: berakhir sebelum mulai."
        isi = judul(pokok_tabel(tabel, baris), f"{kolom} {w.teks} berakhir sebelum mulai")
        return _gagal(objek, alasan, laporan, tabel.tempat, "rentang-mundur", w.id, tercetak=w.teks, judul=isi)
    if laporan.tanggal is None:
        return tidak_berlaku(objek, "tanggal laporan tidak tercetak", w.id)
    if w.selesai <= laporan.tanggal:
        return lulus(objek, "tidak sesudah tanggal laporan", w.id)
    alasan = f"Tercetak {w.teks}, sesudah tanggal laporan {_tulis(laporan.tanggal)}."
    isi = judul(pokok_tabel(tabel, baris), f"{kolom} {w.teks} sesudah tanggal laporan {_tulis(laporan.tanggal)}")
    return _gagal(objek, alasan, laporan, tabel.tempat, "sesudah-laporan", w.id, tercetak=w.teks, berpokok=False, judul=isi)


def _hari(w: Waktu, tabel: Tabel, baris: Baris, laporan: Laporan) -> Penerapan:
    objek, tercetak = f"hari/{_objek(w, laporan)}", HARI_LAIN.get(w.hari.strip().lower(), w.hari.strip().lower())
    if tercetak not in HARI or w.mulai != w.selesai:
        return tidak_berlaku(objek, f"hari “{w.hari}” bukan nama hari untuk satu tanggal", w.id)
    kalender = HARI[w.mulai.weekday()]
    if tercetak == kalender:
        return lulus(objek, f"{w.teks} memang hari {kalender.capitalize()}", w.id)
    benar = kalender.capitalize()
    alasan = f"Tercetak {w.hari}, {w.teks}; menurut kalender tanggal itu hari {benar}."
    isi = judul(pokok_tabel(tabel, baris), f"{w.teks} disebut hari {w.hari}, menurut kalender hari {benar}")
    return _gagal(objek, alasan, laporan, tabel.tempat, "hari", w.id, tercetak=w.hari, dihitung=benar, berpokok=False, judul=isi)


def _tahap(laporan: Laporan) -> Iterator[Penerapan]:
    """Each dated stage against all dated stages that the report tells before it."""
    tabel = laporan.berperan("rekrutmen")
    if tabel is None or not {"badan", "urutan"} <= tabel.judul_kolom.keys():
        yield tidak_berlaku("tahap", "laporan tidak memuat tahap perekrutan yang berurutan")
        return
    badan: dict[str, list[tuple[Baris, Waktu]]] = {}
    bertanggal = [(b, w) for b in tabel.rincian for w in b.waktu.values() if b.teks["urutan"].strip().isdecimal()]
    for b, w in sorted(bertanggal, key=lambda x: int(x[0].teks["urutan"])):
        sebelum = badan.setdefault(b.teks["badan"], [])
        objek, nama = f"tahap/{_objek(w, laporan)}", b.teks.get("tahap", b.kunci)
        lebih_akhir = [(s, t) for s, t in sebelum if t.mulai > w.mulai]
        if lebih_akhir:
            tahap = tulis_daftar(f"{s.teks.get('tahap', s.kunci)} ({t.teks})" for s, t in lebih_akhir)
            alasan = f"Tahap {b.teks['badan']} “{nama}” tercetak {w.teks}, lebih awal daripada tahap yang mendahuluinya: {tahap}."
            s, t = lebih_akhir[-1]
            perihal = f"{w.teks}, lebih awal daripada {pendek(s.teks.get('tahap', s.kunci))} ({t.teks})"
            isi = judul(f"{b.teks['badan']}, {pendek(nama)}", perihal)
            ids = (t.id for _, t in lebih_akhir)
            yield _gagal(objek, alasan, laporan, tabel.tempat, "tahap-mundur", w.id, *ids, tercetak=w.teks, judul=isi)
        elif sebelum:
            yield lulus(objek, f"{w.teks} tidak mendahului tahap sebelumnya", w.id, sebelum[-1][1].id)
        sebelum.append((b, w))


def _rencana(klaim: Klaim, laporan: Laporan) -> Iterator[Penerapan]:
    """How many years a plan has, and which of them the report year is ("tahun kedua")."""
    if klaim.jenis is JenisKlaim.LAMA_RENCANA and klaim.angka.nilai is not None:
        yield _menurut_periode(_lama, klaim, klaim.angka.nilai, laporan)
    elif klaim.jenis is JenisKlaim.URUTAN_RENCANA:
        kata = re.findall(r"\w+", (klaim.angka.kata or "").lower())
        ke = [KEBERAPA.index(k) + 1 for s, k in pairwise(kata) if s == "tahun" and k in KEBERAPA]
        if len(ke) == 1:
            yield _menurut_periode(_urutan, klaim, ke[0], laporan)


def _menurut_periode(periksa: Callable[[str, Klaim, T, int, int, Laporan], Penerapan], klaim: Klaim, isi: T, laporan: Laporan) -> Penerapan:
    objek, periode = f"rencana/{klaim.kode}", _periode(klaim, laporan)
    if periode is None:
        hasil = tidak_berlaku(objek, "periode rencana tidak disebut, atau disebut berbeda-beda", klaim.angka.id)
    else:
        hasil = periksa(objek, klaim, isi, *periode, laporan)
    return replace(hasil, cakupan=Cakupan.SEMUA)


def _lama(objek: str, klaim: Klaim, lama: Decimal, awal: int, akhir: int, laporan: Laporan) -> Penerapan:
    hitung, tersebut = akhir - awal + 1, f"{klaim.angka.teks} tahun"
    if lama == hitung:
        return lulus(objek, f"{awal}-{akhir} memang {tersebut}", klaim.angka.id)
    alasan = f"Tercetak {tersebut}; periode {awal}-{akhir} berisi {hitung} tahun."
    benar = f"{hitung} tahun"
    isi = judul(f"Rencana {awal}-{akhir}", f"disebut {tersebut}, menurut tahunnya {benar}")
    id = klaim.angka.id
    return _gagal(objek, alasan, laporan, klaim.bagian, PETUNJUK, id, tercetak=tersebut, dihitung=benar, berpokok=False, judul=isi)


def _urutan(objek: str, klaim: Klaim, ke: int, awal: int, akhir: int, laporan: Laporan) -> Penerapan:
    tahun, id = laporan.tahun, klaim.angka.id
    if not awal <= tahun <= akhir or tahun - awal >= len(KEBERAPA):
        return tidak_berlaku(objek, f"tahun {tahun} di luar periode {awal}-{akhir}", id)
    if ke == tahun - awal + 1:
        return lulus(objek, f"{tahun} memang tahun {KEBERAPA[ke - 1]} dari {awal}-{akhir}", id)
    benar = f"tahun {KEBERAPA[tahun - awal]}"
    alasan = f"Tercetak {klaim.angka.teks}; {tahun} adalah {benar} dari periode {awal}-{akhir}."
    isi = judul(f"Rencana {awal}-{akhir}", f"{tahun} disebut “{pendek(klaim.angka.teks)}”, menurut urutannya {benar}")
    return _gagal(objek, alasan, laporan, klaim.bagian, PETUNJUK, id, tercetak=klaim.angka.teks, dihitung=benar, berpokok=False, judul=isi)


def _harapan(klaim: Klaim, tahun: int, laporan: Laporan) -> Penerapan:
    objek = f"harapan/{klaim.kode}"
    if laporan.tanggal is None:
        return tidak_berlaku(objek, "tanggal laporan tidak tercetak", klaim.angka.id)
    if tahun >= laporan.tanggal.year:
        return lulus(objek, f"tahun {tahun} belum lewat pada tanggal laporan", klaim.angka.id)
    alasan = f"Harapan menyebut tahun {tahun}, yang sudah lewat pada tanggal laporan {_tulis(laporan.tanggal)}."
    isi = judul(klaim.bagian, f"harapan untuk tahun {tahun}, yang sudah lewat pada tanggal laporan")
    id = klaim.angka.id
    return _gagal(objek, alasan, laporan, klaim.bagian, "templat", id, tercetak=str(tahun), keparahan=Keparahan.RINGAN, judul=isi)


def _periode(klaim: Klaim, laporan: Laporan) -> tuple[int, int] | None:
    """The period that the claim names, or the only one around the report year that claims print."""
    if klaim.tahun:
        return klaim.tahun[0], klaim.tahun[-1]
    semua = {
        (int(p[1]), int(p[2]))
        for k in laporan.klaim.values()
        if k.jenis is JenisKlaim.PERIODE_RENCANA
        for p in PERIODE.finditer(k.angka.teks)
        if int(p[1]) <= laporan.tahun <= int(p[2])
    }
    return semua.pop() if len(semua) == 1 else None


def _tulis(hari: date) -> str:
    return f"{hari.day} {BULAN[hari.month - 1]} {hari.year}"


PEMERIKSAAN = Pemeriksaan(
    "tanggal",
    "Tanggal dan urutan",
    "waktu",
    __doc__,
    jalankan,
    saran="Cocokkan tanggal itu dengan surat atau beritanya, lalu betulkan tanggal, hari, atau urutannya.",
)
