"""Realisasi dibandingkan dengan daftar rincian yang dimuat laporan itu sendiri.

Berlaku: untuk setiap daftar kasus (perkara, permohonan, dan sejenisnya) yang dihitung oleh sebuah indikator.
Lulus: bila realisasi tercetak sama dengan bagian yang selesai menurut daftar, tepat atau menurut pembulatan.
Gagal: bila tidak. Untuk daftar yang hanya memuat kasus selesai: bila tidak ada jumlah seluruh kasus yang menghasilkan realisasi itu.
Tidak berlaku: bila daftar kosong atau sebagian tidak terbaca, realisasinya bukan persen, atau jumlah seluruh kasus tidak tercetak dan realisasinya masih mungkin.
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from lakip_calc.angka import Angka
from lakip_calc.ketelitian import teliti
from lakip_calc.pembulatan import bulatkan, potong
from lakip_calc.pemeriksaan.laporan import Baris, Laporan, Rekaman, Tabel
from lakip_calc.pemeriksaan.pokok import judul, pokok, tulis_selisih
from lakip_calc.pemeriksaan.putusan import (
    Cakupan,
    Keparahan,
    Pemeriksaan,
    Penerapan,
    Putusan,
    lulus,
    tidak_berlaku,
)
from lakip_calc.teks import tulis_angka, tulis_daftar

HILANG = ("", "-", "tidak terbaca")
TANPA_PEMBILANG = "Tabel capaian tidak mencetak pembilang dan penyebutnya."


def jalankan(laporan: Laporan) -> Iterator[Penerapan]:
    """One answer for each list of cases that an indikator counts."""
    for rekaman in laporan.rekaman:
        yield _periksa(laporan, rekaman)


def _periksa(laporan: Laporan, rekaman: Rekaman) -> Penerapan:
    objek = f"{rekaman.peran}/{rekaman.indikator}"
    tabel, indikator = laporan.berperan(rekaman.peran), laporan.indikator.get(rekaman.indikator)
    if tabel is None or indikator is None or not tabel.rincian:
        return tidak_berlaku(objek, "laporan tidak memuat daftar atau indikatornya")
    semua = [b.realisasi for b in indikator.bacaan if b.realisasi is not None]
    cetak = [a for a in semua if a.nilai is not None and a.satuan == "persen"]
    ids = tuple(a.id for a in semua)
    if not cetak:
        return tidak_berlaku(objek, "realisasi tidak tercetak sebagai persen", *ids)
    if rekaman.kolom and any(b.teks.get(rekaman.kolom, "").strip() in HILANG for b in tabel.rincian):
        return tidak_berlaku(objek, f"sebagian {rekaman.kolom} tidak terbaca atau kosong", *ids)
    selesai = [b for b in tabel.rincian if _selesai(b, rekaman)]
    if rekaman.kolom:
        return _dengan_penyebut(laporan, objek, tabel, rekaman, len(selesai), cetak)
    return _tanpa_penyebut(objek, tabel, len(selesai), cetak, pokok(laporan, rekaman.indikator))


def _selesai(baris: Baris, rekaman: Rekaman) -> bool:
    return not rekaman.kolom or baris.teks[rekaman.kolom].strip().casefold() == rekaman.selesai.casefold()


def _dengan_penyebut(laporan: Laporan, objek: str, tabel: Tabel, rekaman: Rekaman, selesai: int, cetak: list[Angka]) -> Penerapan:
    """A list of all cases: the share that is done is known."""
    semua = len(tabel.rincian)
    beda = [a for a in cetak if not _cocok(a, _bagian(selesai, semua))]
    bagian = _persen(_bagian(selesai, semua))
    if not beda:
        return lulus(objek, f"{selesai} dari {semua} ({bagian})", *(a.id for a in cetak))
    memuat = f"“{tabel.judul}” memuat {semua} baris, {selesai} di antaranya “{rekaman.selesai}” ({bagian})"
    alasan = f"{memuat}; realisasi tercetak {_teks(beda)}."
    rusak = any(f"{laporan.tahun}/{tabel.kode}/{b.kunci}/{rekaman.kolom}" in laporan.rusak for b in tabel.rincian)
    perihal = f"hasil {_teks(beda)}; daftar kasusnya mencatat {selesai} dari {semua} “{rekaman.selesai}” ({bagian})"
    kepala = judul(pokok(laporan, rekaman.indikator), perihal)
    tepat = bulatkan(_bagian(selesai, semua), 2)
    jarak = tulis_selisih(beda[0].bilangan, tepat.to_integral_value() if tepat == tepat.to_integral_value() else tepat, "persen")
    return _gagal(
        objek, alasan, beda, bagian, tabel.tempat, Keparahan.SEDANG, rusak, kepala, jarak if len({a.nilai for a in beda}) == 1 else ""
    )


def _tanpa_penyebut(objek: str, tabel: Tabel, selesai: int, cetak: list[Angka], tentang: str) -> Penerapan:
    """A list of the cases that were done: is there any number of all cases that gives the printed share?"""
    beda = [a for a in cetak if not any(_cocok(a, _bagian(selesai, n)) for n in range(selesai, 100 * selesai + 1))]
    if not beda and all(a.nilai == 100 for a in cetak):
        return lulus(objek, f"{selesai} dari {selesai}", *(a.id for a in cetak))
    if not beda:
        return tidak_berlaku(objek, "jumlah seluruh kasus tidak tercetak", *(a.id for a in cetak))
    mungkin = tulis_daftar(f"{selesai} dari {n} adalah {_persen(_bagian(selesai, n))}" for n in _dekat(selesai, beda[0]))
    memuat = f"“{tabel.judul}” memuat {selesai} baris yang selesai"
    alasan = f"{memuat}. Realisasi tercetak {_teks(beda)} tidak dapat berasal dari jumlah itu: {mungkin}."
    kepala = judul(tentang, f"hasil {_teks(beda)} tidak dapat berasal dari {selesai} kasus yang tercatat selesai")
    return _gagal(objek, alasan, beda, "", tabel.tempat, Keparahan.CATATAN, False, kepala)


def _dekat(selesai: int, tercetak: Angka) -> list[int]:
    """The two numbers of all cases whose shares lie around the printed one."""
    penyebut = selesai
    while penyebut < 100 * selesai and _bagian(selesai, penyebut + 1) >= tercetak.bilangan:
        penyebut += 1
    return [penyebut, penyebut + 1]


@teliti
def _bagian(selesai: int, semua: int) -> Decimal:
    return Decimal(100) * selesai / semua


def _cocok(tercetak: Angka, tepat: Decimal) -> bool:
    return tercetak.nilai in (bulatkan(tepat, tercetak.desimal), potong(tepat, tercetak.desimal))


def _persen(nilai: Decimal) -> str:
    return f"{tulis_angka(bulatkan(nilai, 0 if nilai == nilai.to_integral_value() else 2))}%"


def _teks(angka: list[Angka]) -> str:
    return tulis_daftar(dict.fromkeys(a.teks for a in angka))


def _gagal(
    objek: str,
    alasan: str,
    beda: list[Angka],
    dihitung: str,
    tempat: str,
    keparahan: Keparahan,
    rusak: bool,
    kepala: str,
    jarak: str = "",
) -> Penerapan:
    return Penerapan(
        objek,
        Putusan.GAGAL,
        f"{alasan} {TANPA_PEMBILANG}",
        tuple(a.id for a in beda),
        _teks(beda),
        dihitung,
        tempat,
        keparahan,
        rusak,
        "pembilang-penyebut",
        judul=kepala,
        selisih=jarak,
    )


PEMERIKSAAN = Pemeriksaan(
    "catatan-sendiri",
    "Realisasi terhadap daftar rincian",
    "bukti",
    __doc__,
    jalankan,
    Cakupan.SEMUA,
    saran="Hitung realisasi dari daftar itu, lalu betulkan realisasinya atau lengkapi daftarnya.",
)
