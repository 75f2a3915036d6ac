"""Angka indikator yang sama, tercetak di beberapa tabel, dibandingkan dengan bacaan utama.

Berlaku: untuk target, realisasi, dan capaian setiap indikator di setiap tabel selain tabel utama, serta realisasi anggaran yang disebut lagi dalam uraian.
Lulus: bila angkanya sama dengan bacaan utama, juga bila yang satu hanya pembulatan dari yang lain.
Gagal: bila berbeda. Perbedaan itu berat bila putusan tercapai atau tidak tercapai ikut berubah; bacaan tanpa realisasi memakai realisasi bacaan utama.
Tidak berlaku: bila tabel itu tidak memuat indikatornya, salah satu angka kosong atau tidak terbaca, atau satuannya berbeda (lihat pemeriksaan satuan).
"""

from __future__ import annotations

from collections.abc import Iterator

from lakip_calc.angka import Angka
from lakip_calc.besaran import Polaritas
from lakip_calc.ketercapaian import (
    Ketercapaian,
    ketercapaian,
    ketercapaian_dari_capaian,
)
from lakip_calc.kosong import sebab_kosong
from lakip_calc.pembulatan import bulatkan
from lakip_calc.pemeriksaan.laporan import Bacaan, Indikator, Laporan
from lakip_calc.pemeriksaan.putusan import (
    Cakupan,
    Keparahan,
    Pemeriksaan,
    Penerapan,
    Putusan,
    lulus,
    tidak_berlaku,
)

BESARAN = ("target", "realisasi", "capaian")
SEARAH = (Polaritas.MAXIMIZE, Polaritas.MINIMIZE, Polaritas.MINIMIZE_RASIO, Polaritas.STABILIZE)


def jalankan(laporan: Laporan) -> Iterator[Penerapan]:
    """Target, realisasi and capaian of each other table against the leading one; then realisasi anggaran in prose."""
    memuat = {(b.tabel, k) for i in laporan.indikator.values() for b in i.bacaan for k in BESARAN if getattr(b, k) is not None}
    for indikator in laporan.indikator.values():
        for bacaan in indikator.bacaan:
            if not bacaan.utama:
                yield from (_bandingkan(laporan, indikator, bacaan, k) for k in BESARAN if (bacaan.tabel, k) in memuat)
    yield from _anggaran(laporan)


def _bandingkan(laporan: Laporan, indikator: Indikator, bacaan: Bacaan, besaran: str) -> Penerapan:
    objek = f"{bacaan.tabel}/{indikator.kode}/{besaran}"
    utama, lain = getattr(indikator.utama, besaran), getattr(bacaan, besaran)
    if not bacaan.ada or lain is None:
        return tidak_berlaku(objek, f"{bacaan.nama} tidak memuat {besaran} indikator ini", *([utama.id] if utama else []))
    if utama is None:
        return tidak_berlaku(objek, f"{indikator.utama.nama} tidak memuat {besaran} indikator ini", lain.id)
    if tanpa := _tak_sebanding(utama, lain):
        return tidak_berlaku(objek, tanpa, lain.id, utama.id)
    if _sama(utama, lain):
        return lulus(objek, "sama" if utama.nilai == lain.nilai else "sama sesudah dibulatkan", lain.id, utama.id)
    putusan = _tercapai(indikator, indikator.utama, indikator.utama), _tercapai(indikator, bacaan, indikator.utama)
    berubah = None not in putusan and putusan[0] is not putusan[1]
    alasan = f"{besaran.capitalize()} tercetak {lain.teks} di {bacaan.nama} dan {utama.teks} di {indikator.utama.nama}."
    if berubah:
        if bacaan.realisasi is not None or besaran != "target" or indikator.utama.realisasi is None:
            alasan += f" Menurut {bacaan.nama} indikator {putusan[1]}, menurut {indikator.utama.nama} {putusan[0]}."
        else:
            dengan = f" Dengan realisasi {indikator.utama.realisasi.teks}"
            alasan += f"{dengan}, target {lain.teks} {putusan[1]} dan target {utama.teks} {putusan[0]}."
    keparahan = Keparahan.BERAT if berubah else Keparahan.SEDANG
    return _gagal(laporan, objek, alasan, lain, utama, bacaan.tempat, keparahan, f"bacaan-{bacaan.tabel}")


def _anggaran(laporan: Laporan) -> Iterator[Penerapan]:
    for klaim in laporan.klaim.values():
        indikator = laporan.indikator.get(klaim.indikator)
        if indikator is None or klaim.besaran_persen != "realisasi_anggaran" or indikator.realisasi_anggaran is None:
            continue
        objek, utama, lain = f"klaim/{klaim.kode}/realisasi_anggaran", indikator.realisasi_anggaran, klaim.angka
        if klaim.merujuk:
            yield tidak_berlaku(objek, "dibandingkan dengan tabel yang dirujuknya (lihat pemeriksaan uraian)", lain.id)
        elif tanpa := _tak_sebanding(utama, lain):
            yield tidak_berlaku(objek, tanpa, lain.id, utama.id)
        elif _sama(utama, lain):
            yield lulus(objek, "sama" if utama.nilai == lain.nilai else "sama sesudah dibulatkan", lain.id, utama.id)
        else:
            alasan = f"Realisasi anggaran tercetak {lain.teks} dalam uraian dan {utama.teks} di {indikator.utama.nama}."
            yield _gagal(laporan, objek, alasan, lain, utama, klaim.bagian, Keparahan.SEDANG, "bacaan-uraian")


def _gagal(
    laporan: Laporan, objek: str, alasan: str, lain: Angka, utama: Angka, tempat: str, keparahan: Keparahan, petunjuk: str
) -> Penerapan:
    rusak = bool({lain.id, utama.id} & laporan.rusak)
    return Penerapan(objek, Putusan.GAGAL, alasan, (lain.id, utama.id), lain.teks, utama.teks, tempat, keparahan, rusak, petunjuk)


def _tak_sebanding(utama: Angka, lain: Angka) -> str:
    """Why two printed figures cannot be held against each other; empty where they can."""
    for sel, sebutan in ((lain, "angka di bacaan ini"), (utama, "angka di bacaan utama")):
        if sel.kosong is not None:
            return f"{sebutan} {sebab_kosong(sel.kosong)}"
    if (utama.nilai is None) is not (lain.nilai is None) or utama.satuan != lain.satuan:
        return f"satuannya berbeda ({lain.teks} dan {utama.teks}); lihat pemeriksaan satuan"
    return ""


def _sama(utama: Angka, lain: Angka) -> bool:
    """Equal words, or equal numbers at the digits of the coarser of the two."""
    if utama.nilai is None or lain.nilai is None:
        return (utama.kata or "").casefold() == (lain.kata or "").casefold()
    kasar = min(utama.desimal, lain.desimal)
    return bulatkan(utama.nilai, kasar) == bulatkan(lain.nilai, kasar)


def _tercapai(indikator: Indikator, bacaan: Bacaan, utama: Bacaan) -> Ketercapaian | None:
    """The verdict by one reading, its gaps filled from the leading one; None where it cannot be told."""
    target, realisasi = bacaan.target or utama.target, bacaan.realisasi or utama.realisasi
    hasil = None
    if target and realisasi and target.nilai is not None and realisasi.nilai is not None and indikator.polaritas in SEARAH:
        hasil = ketercapaian(indikator.polaritas, target.nilai, realisasi.nilai)
    elif bacaan.capaian is not None and bacaan.capaian.nilai is not None:
        hasil = ketercapaian_dari_capaian(bacaan.capaian.nilai)
    return hasil if isinstance(hasil, Ketercapaian) else None


PEMERIKSAAN = Pemeriksaan("bacaan", "Angka sama di beberapa tabel", "pertentangan", __doc__, jalankan, Cakupan.SEMUA)
