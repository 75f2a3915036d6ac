"""Satu indikator, satu satuan, satu tahun.

Berlaku: untuk setiap indikator yang target dan realisasinya tercetak di lebih dari satu tempat, dan untuk setiap realisasi yang oleh uraian disebut milik tahun lain.
Lulus: bila semua tempat memakai satuan yang sama, dan nilai tahun lain itu juga tercetak pada tahunnya.
Gagal: bila satu tempat memakai persen dan tempat lain predikat atau satuan lain, atau bila nilai tahun lain dicetak sebagai realisasi tahun laporan.
Tidak berlaku: bila hanya satu tempat yang memuat nilainya, atau uraian tidak menyebut tahun lain.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from lakip_calc.angka import Angka
from lakip_calc.kosong import sebab_kosong
from lakip_calc.pemeriksaan.laporan import Indikator, Klaim, Laporan
from lakip_calc.pemeriksaan.pokok import judul, pokok
from lakip_calc.pemeriksaan.putusan import (
    Keparahan,
    Pemeriksaan,
    Penerapan,
    Putusan,
    Ragam,
    lulus,
    tidak_berlaku,
)
from lakip_calc.teks import tulis_daftar


def jalankan(laporan: Laporan) -> Iterator[Penerapan]:
    """Two answers for each indikator: its units, and the year of its realisasi."""
    for indikator in laporan.indikator.values():
        yield _satuan(laporan, indikator)
        yield _tahun(laporan, indikator)


def _satuan(laporan: Laporan, indikator: Indikator) -> Penerapan:
    objek, tempat = f"{indikator.kode}/satuan", _menurut_satuan(laporan, indikator)
    semua = [a for isi in tempat.values() for angka in isi.values() for a in angka]
    ids = tuple(dict.fromkeys(a.id for a in semua))
    if len({nama for isi in tempat.values() for nama in isi}) < 2:
        return tidak_berlaku(objek, "hanya satu tempat yang memuat target atau realisasinya", *ids)
    if len(tempat) == 1:
        return lulus(objek, next(iter(tempat)), *ids)
    sebut = " ".join(f"Tercetak dalam {satuan}: {'; '.join(_menurut_cetak(isi))}." for satuan, isi in tempat.items())
    pendek = [f"{satuan} ({_contoh(isi)})" for satuan, isi in tempat.items()]
    return Penerapan(
        objek,
        Putusan.GAGAL,
        f"Target dan realisasi memakai satuan berbeda. {sebut}",
        ids,
        "; ".join(_contoh(isi) for isi in tempat.values()),
        tempat=indikator.utama.tempat,
        keparahan=Keparahan.SEDANG,
        salah_baca=sum(any(a.id not in laporan.rusak for angka in isi.values() for a in angka) for isi in tempat.values()) < 2,
        petunjuk="satuan-berbeda",
        indikator=indikator.kode,
        ragam=Ragam.SATUAN,
        judul=judul(pokok(laporan, indikator.kode), f"memakai {tulis_daftar(pendek)} untuk hal yang sama"),
    )


def _menurut_satuan(laporan: Laporan, indikator: Indikator) -> dict[str, dict[str, list[Angka]]]:
    """Target and realisasi of an indikator by unit, and under each unit by the place that prints them."""
    tempat: dict[str, dict[str, list[Angka]]] = {}
    cetak = [(b.nama, a) for b in indikator.bacaan for a in (b.target, b.realisasi) if a is not None]
    milik = {a.id for _, a in cetak}
    for klaim in laporan.klaim.values():
        acuan = laporan.angka(klaim.merujuk)
        if acuan is not None and acuan.id in milik and klaim.satuan != "kalimat":
            cetak.append(("uraian", klaim.angka))
    for nama, angka in cetak:
        if angka.kosong is None:
            satuan = "predikat" if angka.berpredikat else angka.satuan
            tempat.setdefault(satuan, {}).setdefault(nama, []).append(angka)
    return tempat


def _menurut_cetak(isi: dict[str, list[Angka]]) -> list[str]:
    """The places that print one unit, each with what it prints itself; places that print the same stand together."""
    cetak: dict[frozenset[str], list[str]] = {}
    for nama, angka in isi.items():
        cetak.setdefault(frozenset(a.teks for a in angka), []).append(nama)
    return [f"{_contoh({di[0]: isi[di[0]]})} di {tulis_daftar(di)}" for di in cetak.values()]


def _contoh(isi: dict[str, list[Angka]]) -> str:
    return tulis_daftar(dict.fromkeys(a.teks for angka in isi.values() for a in angka))


def _tahun(laporan: Laporan, indikator: Indikator) -> Penerapan:
    objek = f"{indikator.kode}/tahun"
    for klaim in laporan.klaim.values():
        if tahun := _tahun_lain(klaim, laporan.tahun):
            acuan = laporan.angka(klaim.merujuk)
            for bacaan in indikator.bacaan:
                if acuan is not None and acuan == bacaan.realisasi and _sama(klaim.angka, acuan):
                    hasil = _dipakai(laporan, indikator.kode, klaim, tahun, acuan, indikator.realisasi_lalu.get(tahun))
                    return replace(hasil, indikator=indikator.kode)
    return tidak_berlaku(objek, "uraian tidak menyebut tahun lain untuk realisasinya")


def _tahun_lain(klaim: Klaim, tahun: int) -> int | None:
    """An earlier year that a claim names for its value."""
    return klaim.tahun[-1] if klaim.satuan != "kalimat" and klaim.tahun and klaim.tahun[-1] < tahun else None


def _dipakai(laporan: Laporan, kode: str, klaim: Klaim, tahun: int, realisasi: Angka, lalu: Angka | None) -> Penerapan:
    objek = f"{kode}/tahun"
    ids = (klaim.angka.id, realisasi.id, *([lalu.id] if lalu else []))
    if lalu is not None and _sama(lalu, realisasi):
        return lulus(objek, f"{lalu.teks} juga tercetak pada tahun {tahun}", *ids)
    isi = ""
    if lalu is not None:
        isi = f"; sel tahun {tahun} berisi “{lalu.teks}”" if lalu.teks else f"; sel tahun {tahun} {sebab_kosong(lalu.kosong)}"
    return Penerapan(
        objek,
        Putusan.GAGAL,
        f"{realisasi.teks} menurut uraian adalah nilai tahun {tahun}, tetapi dicetak sebagai realisasi {laporan.tahun}{isi}.",
        ids,
        realisasi.teks,
        f"nilai tahun {tahun}",
        klaim.bagian,
        Keparahan.SEDANG,
        realisasi.id in laporan.rusak,
        "tahun-lain",
        ragam=Ragam.TAHUN,
        judul=judul(pokok(laporan, kode), f"{realisasi.teks} adalah nilai tahun {tahun}, tetapi dipakai sebagai realisasi {laporan.tahun}"),
    )


def _sama(a: Angka, b: Angka) -> bool:
    return (a.kata, a.nilai) == (b.kata, b.nilai) and a.kosong is None


PEMERIKSAAN = Pemeriksaan(
    "satuan",
    "Satuan dan tahun",
    "satuan",
    __doc__,
    jalankan,
    saran="Tulis satuan yang sama di semua tempat, dan pakai hanya nilai tahun laporan sebagai realisasi.",
)
