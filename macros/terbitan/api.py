"""The static API: the year as JSON, one small file for each thing, each with its JSON Schema.

Keys never change within a version. Every address inside is relative to ``dasar``, so that a copy of the
site answers like the original. A computed figure carries its exact value as a decimal text, how it is
written, its rule and its operands, or the reason why there is none. A printed figure carries its text,
its value, its unit, its status, and what the checks say of it.
"""

import json
from collections.abc import Callable, Iterator
from typing import Any

from lakip_calc.akip import KomponenAkip, nilai_akip
from lakip_calc.anggaran import porsi, serapan, sisa
from lakip_calc.angka import Angka
from lakip_calc.besaran import Hasil, TidakDihitung
from lakip_calc.efisiensi import efisiensi_214, efisiensi_249, efisiensi_bersyarat
from lakip_calc.pemeriksaan.putusan import Pemeriksaan, Penerapan, Putusan, Temuan
from lakip_calc.predikat import HasilPredikat
from macros.tahun.tabel.sel import baca_kosong, baca_tanggal
from macros.tahun.tabel.tabel import Tabel
from macros.tahun.tahun import Indikator, Tahun
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
from macros.terbitan.temuan import baris_temuan
from macros.tulisan.angka import hasil_teks, rumus_teks, tercetak

VERSI = "1"


def angka_json(tahun: Tahun, a: Angka | None) -> dict[str, Any] | None:
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


def hasil_json(hasil: Hasil | TidakDihitung) -> dict[str, Any]:
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


def predikat_json(hasil: HasilPredikat | TidakDihitung) -> dict[str, Any]:
    """The rung of a scale, or the reason why there is none."""
    if isinstance(hasil, TidakDihitung):
        return {"dihitung": False, "alasan": hasil.alasan, "kurang": list(hasil.kurang)}
    return {"dihitung": True, "predikat": hasil.predikat, "skala": hasil.skala, "aturan": str(hasil.aturan), "catatan": list(hasil.catatan)}


def tabel_json(tahun: Tahun, t: Tabel) -> dict[str, Any]:
    """One table: its place, its columns, its rows with every figure traced."""
    kolom = [
        {"nama": k.nama, "judul": k.judul, "uraian": k.uraian, "jenis": "angka" if k.berangka else "tanggal" if k.isi == "tanggal" else "teks", "satuan": k.satuan, "pilihan": [str(p) for p in k.batas.get("enum", ())]}
        for k in t.kamus.kolom
    ]
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
        "kolom": kolom,
        "baris": [{"id": f"{t.tahun}/{t.kode}/{kunci}", "sel": {k.nama: _sel(tahun, t, kunci, k) for k in t.kamus.kolom}} for kunci in t.baris],
    }


def _sel(tahun: Tahun, t: Tabel, kunci: str, k) -> str | dict[str, Any]:
    teks = t.baris[kunci][k.nama]
    if k.berangka:
        return angka_json(tahun, t.angka(kunci, k.nama))
    if k.isi == "tanggal":
        hari = baca_tanggal(teks) if baca_kosong(teks) is None else None
        return {"tercetak": teks, "mulai": hari and hari.mulai.isoformat(), "selesai": hari and hari.selesai.isoformat()}
    return teks


def indikator_json(tahun: Tahun, i: Indikator) -> dict[str, Any]:
    """One indikator: every reading, what follows from the leading one, and its Satu Data elements."""
    bacaan = [{"tabel": b.tabel, "nama": b.nama, "utama": b.utama} | {n: angka_json(tahun, getattr(b, n)) for n in ("target", "realisasi", "capaian")} for b in i.bacaan]
    return {
        "kode": i.kode,
        "nama": i.nama,
        "nama_pendek": i.nama_pendek,
        "sasaran": i.sasaran,
        "polaritas": str(i.polaritas),
        "halaman": halaman_indikator(tahun.tahun, i.slug),
        "tautan_tetap": tetap(f"{tahun.tahun}-{i.slug}"),
        "bacaan": bacaan,
        "realisasi_anggaran": angka_json(tahun, i.realisasi_anggaran),
        "capaian": hasil_json(i.capaian),
        "predikat": predikat_json(i.predikat),
        "tercapai": i.tercapai,
        "satu_data": satu_data(tahun, i),
    }


def ringkas_json(tahun: Tahun, i: Indikator) -> dict[str, Any]:
    """An indikator in the list of all: the leading reading and the computed capaian."""
    u = i.utama
    return {
        "kode": i.kode,
        "nama": i.nama,
        "sasaran": i.sasaran,
        "target": tercetak(u.target),
        "realisasi": tercetak(u.realisasi),
        "capaian": hasil_json(i.capaian),
        "predikat": predikat_json(i.predikat),
        "tercapai": i.tercapai,
        "alamat": alamat_indikator(tahun, i),
        "halaman": halaman_indikator(tahun.tahun, i.slug),
    }


def hitungan(tahun: Tahun) -> list[dict[str, Any]]:
    """What is computed about money and the AKIP score, also what is refused."""
    t, hasil = tahun.tabel["anggaran"], []
    seluruh = tahun.total("anggaran", "pagu_rp").untuk_hitung
    for kunci, r in t.baris.items():
        pagu, realisasi = (t.angka(kunci, k).untuk_hitung for k in ("pagu_rp", "realisasi_rp"))
        for kode, nama, h in (("sisa", "Sisa", sisa(pagu, realisasi)), ("serapan", "Serapan", serapan(pagu, realisasi)), ("porsi", "Bagian dari pagu", porsi(pagu, seluruh))):
            hasil.append({"kode": f"anggaran-{kunci}-{kode}", "nama": f"{nama}, {r['program']}", "hasil": hasil_json(h)})
    pagu, realisasi = (tahun.total("anggaran", k).untuk_hitung for k in ("pagu_rp", "realisasi_rp"))
    hasil += [
        {"kode": "efisiensi-249", "nama": "Efisiensi menurut cara PMK 249/2011", "hasil": hasil_json(efisiensi_249([]))},
        {"kode": "efisiensi-214", "nama": "Efisiensi menurut cara PMK 214/2017", "hasil": hasil_json(efisiensi_214([]))},
        {"kode": "efisiensi-bersyarat", "nama": "Andaikan semua keluaran tercapai penuh: sisa anggaran sebagai bagian dari pagu. Ini bukan efisiensi.", "hasil": hasil_json(efisiensi_bersyarat(pagu, realisasi))},
    ]
    akip = tahun.tabel["evaluasi-akip"]
    bagian = [KomponenAkip(r["komponen"], akip.angka(k, "bobot").untuk_hitung, akip.angka(k, "nilai").untuk_hitung) for k, r in akip.baris.items() if r["baris"] == "rinci"]
    return [*hasil, {"kode": "akip", "nama": "Nilai evaluasi AKIP, dijumlahkan dari komponennya", "hasil": hasil_json(nilai_akip(bagian))}]


def temuan_json(tahun: Tahun, t: Temuan) -> dict[str, Any]:
    """One finding; its figures as a list."""
    tambahan = {"angka": list(t.penerapan.angka), "mungkin_salah_baca": t.penerapan.salah_baca, "halaman": f"{tahun.tahun}/pemeriksaan/#{t.id}", "tautan_tetap": tetap(kode_temuan(tahun.tahun, t.id))}
    return baris_temuan(tahun, t) | tambahan


def pemeriksaan_json(p: Pemeriksaan, semua: tuple[Penerapan, ...]) -> dict[str, Any]:
    """One check: its rule and how its applications ended."""
    putusan = [x.putusan for x in semua]
    return {"kode": p.kode, "judul": p.judul, "jenis": p.jenis, "aturan": p.aturan.strip(), "penerapan": len(semua)} | {str(k).replace(" ", "_"): putusan.count(k) for k in Putusan}


def alamat_indikator(tahun: Tahun, i: Indikator) -> str:
    return f"api/{tahun.tahun}/indikator/{i.slug}.json"


def _indeks_tahun(tahun: Tahun, berkas: dict[str, str]) -> dict[str, Any]:
    return {
        "berkas": [{"nama": nama, "alamat": f"api/{tahun.tahun}/{nama}.json", "skema": f"api/skema/{nama}.json", "uraian": uraian} for nama, uraian in berkas.items()],
        "tabel": [{"kode": t.kode, "judul": t.judul, "baris": len(t.baris), "alamat": unduhan_tabel(t)["JSON"], "halaman": halaman_tabel(t)} for t in tahun.tabel.values()],
        "indikator": [{"kode": i.kode, "nama": i.nama, "alamat": alamat_indikator(tahun, i), "halaman": halaman_indikator(tahun.tahun, i.slug)} for i in tahun.indikator.values()],
        "paket": paket(tahun.tahun),
        "datapackage": f"{tahun.tahun}/datapackage.json",
        "katalog": "katalog.jsonld",
    }


def isi(tahun: Tahun) -> Iterator[tuple[str, str, Callable[[], dict[str, Any]]]]:
    """Every file: its address, the name of its schema, and how its content is made."""
    dasar, h = f"api/{tahun.tahun}", tahun.hasil_periksa
    daftar = {n: SKEMA[n]["description"] for n in ("indikator", "sasaran", "hitungan", "temuan", "pemeriksaan")}
    yield "api/index.json", "indeks", lambda: {
        "versi": VERSI,
        "judul": f"Laporan Kinerja {tahun.teks('identitas/nama-singkat-kantor/isi')}",
        "tahun": [{"tahun": tahun.tahun, "alamat": f"{dasar}/index.json"}],
        "daftar_skema": [{"nama": n, "alamat": f"api/skema/{n}.json"} for n in SKEMA],
        "petunjuk": "data/api/",
    }
    yield f"{dasar}/index.json", "indeks-tahun", lambda: _indeks_tahun(tahun, daftar)
    yield f"{dasar}/indikator.json", "indikator", lambda: {"indikator": [ringkas_json(tahun, i) for i in tahun.indikator.values()]}
    for i in tahun.indikator.values():
        yield alamat_indikator(tahun, i), "satu-indikator", lambda i=i: {"indikator": indikator_json(tahun, i)}
    yield f"{dasar}/sasaran.json", "sasaran", lambda: {
        "sasaran": [
            {"kode": s.kode, "nama": s.nama, "nama_pendek": s.nama_pendek, "indikator": [i.kode for i in s.indikator], "halaman": halaman_sasaran(tahun.tahun, s.slug), "tautan_tetap": tetap(f"{tahun.tahun}-{s.slug}")}
            for s in tahun.sasaran.values()
        ]
    }
    yield f"{dasar}/hitungan.json", "hitungan", lambda: {"hitungan": hitungan(tahun)}
    yield f"{dasar}/temuan.json", "temuan", lambda: {
        "temuan": [temuan_json(tahun, t) for t in h.temuan],
        "sebab": [{"kode": s.kode, "judul": s.judul, "bukti": list(s.bukti), "kekuatan": str(s.kekuatan), "temuan": list(s.temuan)} for s in h.sebab],
    }
    yield f"{dasar}/pemeriksaan.json", "pemeriksaan", lambda: {"pemeriksaan": [pemeriksaan_json(p, semua) for p, semua in h.penerapan]}
    for t in tahun.tabel.values():
        yield unduhan_tabel(t)["JSON"], "tabel", lambda t=t: {"tabel": tabel_json(tahun, t)}


def berkas(tahun: Tahun) -> Iterator[tuple[str, bytes]]:
    """The files of the API and their schemas."""
    edisi = {"nomor": tahun.aturan("edisi"), "tanggal": tahun.edisi_tanggal.mulai.isoformat()}
    for alamat, skema, buat in isi(tahun):
        kepala = {"dasar": tahun.situs, "skema": f"api/skema/{skema}.json", "edisi": edisi}
        if skema != "indeks":
            kepala["laporan"] = tahun.tahun
        yield alamat, _teks(kepala | buat())
    for nama, skema in SKEMA.items():
        yield f"api/skema/{nama}.json", _teks({"$schema": "https://json-schema.org/draft/2020-12/schema", "$id": f"{tahun.situs}api/skema/{nama}.json"} | skema)


def _teks(isi: dict[str, Any]) -> bytes:
    """On one line: a third smaller, and written several times as fast; browsers and tools indent it themselves."""
    return (json.dumps(isi, ensure_ascii=False, separators=(",", ":")) + "\n").encode()
