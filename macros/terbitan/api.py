"""The static API: the year as JSON, one small file for each thing, each with its JSON Schema.

Keys never change within a version. Every address inside is relative to ``dasar``, so that a copy of the
site answers like the original. A computed figure carries its exact value as a decimal text, how it is
written, its rule and its operands, or the reason why there is none. A printed figure carries its text,
its value, its unit, its status, and what the checks say of it.
"""

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from typing import Any, TypeAlias

from lakip_calc.angka import Angka
from lakip_calc.besaran import Hasil, TidakDihitung
from lakip_calc.pemeriksaan.laporan import Bacaan, Indikator, Sasaran
from lakip_calc.pemeriksaan.putusan import Temuan
from lakip_calc.pemeriksaan.sebab.dugaan import Sebab
from lakip_calc.predikat import HasilPredikat
from macros.tahun.hitungan import Hitungan, Uang
from macros.tahun.identitas import edisi, nama_kantor
from macros.tahun.kesimpulan import Kesimpulan, Sandingan
from macros.tahun.situs import Situs
from macros.tahun.tabel.kamus import Kolom
from macros.tahun.tabel.sel import baca_kosong, baca_tanggal
from macros.tahun.tabel.tabel import Tabel
from macros.tahun.tahun import Tahun
from macros.tautan.alamat import (
    baris_angka,
    halaman_indikator,
    halaman_sasaran,
    halaman_tabel,
    kode_tabel,
    kode_temuan,
    paket,
    tetap,
    unduhan_tabel,
)
from macros.terbitan.kolom import id_temuan, satuan, status
from macros.terbitan.satu_data import satu_data
from macros.terbitan.skema import SKEMA
from macros.terbitan.temuan import baris_temuan, pemeriksaan_json, ringkasan_json
from macros.tulisan.angka import berukuran, hasil_teks, rumus_teks, tercetak
from macros.tulisan.kesimpulan import kalimat_kesimpulan

VERSI = "1"

Isi: TypeAlias = dict[str, Any]


def angka_json(tahun: Tahun, a: Angka | None) -> Isi | None:
    """A printed figure; null where the table has no such column or row."""
    if a is None:
        return None
    buku = tahun.buku[a.id]
    return {
        "id": a.id,
        "status": status(tahun.tabel[a.id.split("/")[1]], a),
        "nilai": None if a.nilai is None else f"{a.nilai:f}",
        "kata": a.kata,
        "tercetak": a.teks,
        "tulisan": tercetak(a),
        "satuan": satuan(a),
        "dihitung_ulang": buku.dihitung,
        "keterangan": str(buku),
        "temuan": id_temuan(tahun, a.id),
        "halaman": baris_angka(a),
    }


def hasil_json(hasil: Hasil | TidakDihitung) -> Isi:
    """A computed figure with its rule and operands, or the reason why there is none."""
    if isinstance(hasil, TidakDihitung):
        return {"dihitung": False, "alasan": hasil.alasan, "kurang": list(hasil.kurang)}
    return {
        "dihitung": True,
        "nilai": f"{hasil.nilai:f}",
        "tulisan": hasil_teks(hasil),
        "satuan": hasil.satuan,
        "aturan": str(hasil.aturan),
        "rumus": hasil.rumus,
        "rumus_terisi": rumus_teks(hasil),
        "operan": [{"nama": o.nama, "nilai": f"{o.nilai:f}", "satuan": o.satuan} for o in hasil.operan],
        "catatan": list(hasil.catatan),
    }


def predikat_json(hasil: HasilPredikat | TidakDihitung) -> Isi:
    """The rung of a scale, or the reason why there is none."""
    if isinstance(hasil, TidakDihitung):
        return {"dihitung": False, "alasan": hasil.alasan, "kurang": list(hasil.kurang)}
    return {"dihitung": True, "predikat": hasil.predikat, "skala": hasil.skala, "aturan": str(hasil.aturan), "catatan": list(hasil.catatan)}


def tabel_json(tahun: Tahun, t: Tabel) -> Isi:
    """One table: its place, its columns, its rows with every figure traced."""
    return {
        "kode": t.kode,
        "judul": t.judul,
        "uraian": t.kamus.uraian,
        "tempat": t.tempat,
        "bab": t.bab,
        "jenis": t.jenis,
        "catatan": t.catatan,
        "halaman": halaman_tabel(t),
        "tautan_tetap": tetap(kode_tabel(t.tahun, t.kode)),
        "unduhan": [{"bentuk": bentuk, "alamat": alamat} for bentuk, alamat in unduhan_tabel(t).items()],
        "kunci": list(t.kamus.kunci),
        "kolom": [_kolom(k) for k in t.kamus.kolom],
        "baris": [
            {"id": f"{t.tahun}/{t.kode}/{kunci}", "sel": {k.nama: _sel(tahun, t, kunci, k) for k in t.kamus.kolom}} for kunci in t.baris
        ],
    }


def _kolom(k: Kolom) -> Isi:
    return {
        "nama": k.nama,
        "judul": k.judul,
        "uraian": k.uraian,
        "jenis": "angka" if k.berangka else "tanggal" if k.isi == "tanggal" else "teks",
        "satuan": k.satuan,
        "pilihan": [str(p) for p in k.batas.get("enum", ())],
    }


def _sel(tahun: Tahun, t: Tabel, kunci: str, k: Kolom) -> str | Isi | None:
    teks = t.baris[kunci][k.nama]
    if k.berangka:
        return angka_json(tahun, t.angka(kunci, k.nama))
    if k.isi == "tanggal":
        hari = baca_tanggal(teks) if baca_kosong(teks) is None else None
        mulai, selesai = (hari.mulai.isoformat(), hari.selesai.isoformat()) if hari else (None, None)
        return {"tercetak": teks, "mulai": mulai, "selesai": selesai}
    return teks


def indikator_json(tahun: Tahun, i: Indikator) -> Isi:
    """One indikator: every reading, what follows from the leading one, and its Satu Data elements."""
    return {
        "kode": i.kode,
        "nama": i.nama,
        "nama_pendek": i.nama_pendek,
        "sasaran": i.sasaran,
        "polaritas": str(i.polaritas),
        "halaman": halaman_indikator(tahun.tahun, i.slug),
        "tautan_tetap": tetap(f"{tahun.tahun}-{i.slug}"),
        "bacaan": [_bacaan(tahun, b) for b in i.bacaan],
        "realisasi_anggaran": angka_json(tahun, i.realisasi_anggaran),
        "capaian": hasil_json(i.capaian),
        "predikat": predikat_json(i.predikat),
        "tercapai": i.tercapai,
        "kesimpulan": _kesimpulan(tahun.hitungan.kesimpulan[i.kode]),
        "satu_data": satu_data(tahun, i),
    }


def _bacaan(tahun: Tahun, b: Bacaan) -> Isi:
    angka = {"target": b.target, "realisasi": b.realisasi, "capaian": b.capaian}
    return {"tabel": b.tabel, "nama": b.nama, "utama": b.utama} | {nama: angka_json(tahun, a) for nama, a in angka.items()}


def _kesimpulan(k: Kesimpulan) -> Isi:
    """The verdict as pages tell it: what was promised decides, and another printed target stands beside it."""

    def sanding(s: Sandingan | None) -> Isi | None:
        return {"tabel": s.tabel, "nama": s.nama, "target": berukuran(s.target), "tercapai": s.tercapai} if s else None

    return {
        "hasil": berukuran(k.hasil),
        "janji": sanding(k.janji),
        "acuan": sanding(k.acuan),
        "tercapai": k.tercapai,
        "kalimat": " ".join(kalimat_kesimpulan(k)),
    }


def ringkas_json(tahun: Tahun, i: Indikator) -> Isi:
    """An indikator in the list of all: the leading reading and the computed capaian."""
    u = i.utama
    return {
        "kode": i.kode,
        "nama": i.nama,
        "sasaran": i.sasaran,
        "target": berukuran(u.target),
        "realisasi": berukuran(u.realisasi),
        "capaian": hasil_json(i.capaian),
        "predikat": predikat_json(i.predikat),
        "tercapai": i.tercapai,
        "kesimpulan": _kesimpulan(tahun.hitungan.kesimpulan[i.kode]),
        "alamat": alamat_indikator(tahun, i),
        "halaman": halaman_indikator(tahun.tahun, i.slug),
    }


def hitungan(tahun: Tahun) -> list[Isi]:
    """What is computed about money and the AKIP score, also what is refused."""
    h = tahun.hitungan
    uang = [*_uang(h.uang), *_efisiensi(h)] if h.ada_uang else []
    return [*uang, _hitung("akip", "Nilai evaluasi AKIP, dijumlahkan dari komponennya", h.akip.total)] if h.ada_akip else uang


def _hitung(kode: str, nama: str, hasil: Hasil | TidakDihitung) -> Isi:
    return {"kode": kode, "nama": nama, "hasil": hasil_json(hasil)}


def _uang(uang: Uang) -> Iterator[Isi]:
    for b in uang.baris:
        yield _hitung(f"anggaran-{b.kunci}-sisa", f"Sisa, {b.program}", b.sisa)
        yield _hitung(f"anggaran-{b.kunci}-serapan", f"Serapan, {b.program}", b.serapan)
        yield _hitung(f"anggaran-{b.kunci}-porsi", f"Bagian dari pagu, {b.program}", b.porsi)


def _efisiensi(h: Hitungan) -> Iterator[Isi]:
    e = h.efisiensi
    yield _hitung("efisiensi-249", h.cara_efisiensi("E249"), e.cara_249)
    yield _hitung("efisiensi-214", h.cara_efisiensi("E214"), e.cara_214)
    bagian = "Sisa anggaran sebagai bagian dari pagu; hanya bila semua keluaran tercapai penuh, angka ini sama dengan efisiensi"
    yield _hitung("efisiensi-bersyarat", bagian, e.bersyarat)


def temuan_json(tahun: Tahun, t: Temuan) -> Isi:
    """One finding; its figures as a list."""
    return baris_temuan(tahun, t) | {
        "angka": list(t.penerapan.angka),
        "mungkin_salah_baca": t.penerapan.salah_baca,
        "tautan_tetap": tetap(kode_temuan(tahun.tahun, t.id)),
    }


def _sebab(s: Sebab) -> Isi:
    bukti, temuan = list(s.bukti), list(s.temuan)
    return {"kode": s.kode, "judul": s.judul, "bukti": bukti, "melawan": list(s.melawan), "kekuatan": str(s.kekuatan), "temuan": temuan}


def _sasaran(tahun: Tahun, s: Sasaran) -> Isi:
    return {
        "kode": s.kode,
        "nama": s.nama,
        "nama_pendek": s.nama_pendek,
        "indikator": [i.kode for i in s.indikator],
        "halaman": halaman_sasaran(tahun.tahun, s.slug),
        "tautan_tetap": tetap(f"{tahun.tahun}-{s.slug}"),
    }


def alamat_indikator(tahun: Tahun, i: Indikator) -> str:
    """The file of one indikator."""
    return f"api/{tahun.tahun}/indikator/{i.slug}.json"


# --- the files ----------------------------------------------------------------------------------

# those that hold all things of one kind, in the order of the index
KUMPULAN = ("indikator", "sasaran", "hitungan", "temuan", "pemeriksaan")


def _indeks(situs: Situs) -> Isi:
    return {
        "versi": VERSI,
        "judul": f"Laporan Kinerja {nama_kantor(situs.utama)}",
        "tahun": [{"tahun": t.tahun, "alamat": f"api/{t.tahun}/index.json"} for t in reversed(situs.terbit)],
        "daftar_skema": [{"nama": n, "alamat": alamat_skema(n)} for n in SKEMA],
        "petunjuk": "data/api/",
    }


def _indeks_tahun(tahun: Tahun) -> Isi:
    return {
        "berkas": [
            {"nama": n, "alamat": f"api/{tahun.tahun}/{n}.json", "skema": alamat_skema(n), "uraian": SKEMA[n]["description"]}
            for n in KUMPULAN
        ],
        "tabel": [
            {"kode": t.kode, "judul": t.judul, "baris": len(t.baris), "alamat": unduhan_tabel(t)["JSON"], "halaman": halaman_tabel(t)}
            for t in tahun.tabel.values()
        ],
        "indikator": [
            {"kode": i.kode, "nama": i.nama, "alamat": alamat_indikator(tahun, i), "halaman": halaman_indikator(tahun.tahun, i.slug)}
            for i in tahun.indikator.values()
        ],
        "paket": paket(tahun.tahun),
        "datapackage": f"{tahun.tahun}/datapackage.json",
        "katalog": "katalog.jsonld",
    }


def _semua_indikator(tahun: Tahun) -> Isi:
    return {"indikator": [ringkas_json(tahun, i) for i in tahun.indikator.values()]}


def _satu_indikator(tahun: Tahun, i: Indikator) -> Isi:
    return {"indikator": indikator_json(tahun, i)}


def _semua_sasaran(tahun: Tahun) -> Isi:
    return {"sasaran": [_sasaran(tahun, s) for s in tahun.sasaran.values()]}


def _semua_hitungan(tahun: Tahun) -> Isi:
    return {"hitungan": hitungan(tahun)}


def _semua_temuan(tahun: Tahun) -> Isi:
    h = tahun.hasil_periksa
    semua = [temuan_json(tahun, t) for t in h.temuan]
    return {"ringkasan": ringkasan_json(tahun), "temuan": semua, "sebab": [_sebab(s) for s in h.sebab]}


def _semua_pemeriksaan(tahun: Tahun) -> Isi:
    return {"pemeriksaan": [pemeriksaan_json(p, semua) for p, semua in tahun.hasil_periksa.penerapan]}


def _satu_tabel(tahun: Tahun, t: Tabel) -> Isi:
    return {"tabel": tabel_json(tahun, t)}


@dataclass(frozen=True)
class Berkas:
    """One file of the API: its address, the name of its schema, and how its content is made when it is wanted."""

    alamat: str
    skema: str
    buat: Callable[[], Isi]


def isi(tahun: Tahun) -> Iterator[Berkas]:
    """Every file of a year that follows a schema."""
    dasar = f"api/{tahun.tahun}"
    yield Berkas(f"{dasar}/index.json", "indeks-tahun", partial(_indeks_tahun, tahun))
    yield Berkas(f"{dasar}/indikator.json", "indikator", partial(_semua_indikator, tahun))
    for i in tahun.indikator.values():
        yield Berkas(alamat_indikator(tahun, i), "satu-indikator", partial(_satu_indikator, tahun, i))
    yield Berkas(f"{dasar}/sasaran.json", "sasaran", partial(_semua_sasaran, tahun))
    yield Berkas(f"{dasar}/hitungan.json", "hitungan", partial(_semua_hitungan, tahun))
    yield Berkas(f"{dasar}/temuan.json", "temuan", partial(_semua_temuan, tahun))
    yield Berkas(f"{dasar}/pemeriksaan.json", "pemeriksaan", partial(_semua_pemeriksaan, tahun))
    for t in tahun.tabel.values():
        yield Berkas(unduhan_tabel(t)["JSON"], "tabel", partial(_satu_tabel, tahun, t))


def alamat_skema(nama: str) -> str:
    """The file of one schema."""
    return f"api/skema/{nama}.json"


def indeks(situs: Situs) -> Berkas:
    """The file that lists the years."""
    return Berkas("api/index.json", "indeks", partial(_indeks, situs))


def berkas(tahun: Tahun) -> Iterator[tuple[str, bytes]]:
    """The files of one year."""
    for b in isi(tahun):
        yield b.alamat, _teks(_kepala(tahun, b) | {"laporan": tahun.tahun} | b.buat())


def berkas_situs(situs: Situs) -> Iterator[tuple[str, bytes]]:
    """The index of all years and the schemas."""
    b = indeks(situs)
    yield b.alamat, _teks(_kepala(situs.utama, b) | b.buat())
    yield from skema(situs.alamat)


def skema(situs: str) -> Iterator[tuple[str, bytes]]:
    """The schemas, of a site at this public address."""
    for nama, satu in SKEMA.items():
        alamat = alamat_skema(nama)
        yield alamat, _teks({"$schema": "https://json-schema.org/draft/2020-12/schema", "$id": situs + alamat} | satu)


def _kepala(tahun: Tahun, b: Berkas) -> Isi:
    edisi_data = {"nomor": tahun.aturan("edisi"), "tanggal": edisi(tahun)}
    return {"dasar": tahun.situs, "skema": alamat_skema(b.skema), "edisi": edisi_data}


def _teks(isi: Isi) -> bytes:
    """On one line: a third smaller, and written several times as fast; browsers and tools indent it themselves."""
    return (json.dumps(isi, ensure_ascii=False, separators=(",", ":")) + "\n").encode()
