"""Realisasi dibandingkan dengan daftar kasus yang menerangkannya.

Berlaku: untuk setiap daftar kasus tentang hal yang diukur sebuah indikator, bila laporan tidak menyebut bahwa indikator itu menghitungnya.
Lulus: bila setiap realisasi tercetak sama dengan salah satu bagian menurut daftar itu: yang berhasil dari semua, yang berhasil dari yang ada hasilnya, atau yang ada hasilnya dari semua.
Gagal: bila tidak. Ini catatan untuk pembaca, sebab indikatornya boleh menghitung hal lain; laporan tidak menerangkannya.
Tidak berlaku: bila daftarnya kosong atau sebagian tidak terbaca, atau realisasinya tidak tercetak sebagai persen.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from decimal import Decimal

from lakip_calc.angka import Angka
from lakip_calc.ketelitian import teliti
from lakip_calc.pembulatan import bulatkan, potong
from lakip_calc.pemeriksaan.laporan import Laporan, Rekaman, Tabel
from lakip_calc.pemeriksaan.pokok import judul, pokok
from lakip_calc.pemeriksaan.putusan import Keparahan, Pemeriksaan, Penerapan, Putusan, lulus, tidak_berlaku
from lakip_calc.teks import tulis_angka, tulis_daftar

TANPA_HASIL = ("", "-")
TIDAK_TERBACA = "tidak terbaca"

Bagian = dict[tuple[int, int], Decimal]


def jalankan(laporan: Laporan) -> Iterator[Penerapan]:
    """One answer for each list of cases that tells about an indikator."""
    for rekaman in laporan.rincian:
        yield _periksa(laporan, rekaman)


def _periksa(laporan: Laporan, rekaman: Rekaman) -> Penerapan:
    objek = f"{rekaman.peran}/{rekaman.indikator}"
    tabel, indikator = laporan.berperan(rekaman.peran), laporan.indikator.get(rekaman.indikator)
    if tabel is None or indikator is None or not tabel.rincian or not rekaman.kolom:
        return tidak_berlaku(objek, "laporan tidak memuat daftar, hasil kasusnya, atau indikatornya")
    cetak = [a for b in indikator.bacaan if (a := b.realisasi) is not None and a.nilai is not None and a.satuan == "persen"]
    ids = tuple(a.id for a in cetak)
    if not cetak:
        return tidak_berlaku(objek, "realisasi tidak tercetak sebagai persen")
    isi = Counter(b.teks.get(rekaman.kolom, "").strip() for b in tabel.rincian)
    if TIDAK_TERBACA in isi:
        return tidak_berlaku(objek, f"sebagian {rekaman.kolom.replace('_', ' ')} tidak terbaca", *ids)
    berhasil = sum(n for kata, n in isi.items() if kata.casefold() == rekaman.selesai.casefold())
    tanpa = sum(n for kata, n in isi.items() if kata in TANPA_HASIL)
    semua = len(tabel.rincian)
    bagian = _bagian(berhasil, semua - tanpa, semua)
    beda = [a for a in cetak if not _cocok(a, bagian)]
    if not beda:
        return lulus(objek, f"{berhasil} dari {semua}, {tanpa} tanpa hasil", *ids)
    sebut = [f"{n} “{kata}”" for kata, n in isi.most_common() if kata not in TANPA_HASIL] + [f"{tanpa} tanpa hasil"] * bool(tanpa)
    hasil = tulis_daftar(f"{_persen(p)} ({a} dari {b})" for (a, b), p in bagian.items())
    teks = tulis_daftar(dict.fromkeys(a.teks for a in beda))
    return Penerapan(
        objek,
        Putusan.GAGAL,
        f"“{tabel.judul}” memuat {semua} baris: {tulis_daftar(sebut)}. Dari daftar itu dapat dihitung {hasil}; realisasi "
        f"{indikator.kode} tercetak {teks}. Laporan tidak menerangkan apa yang dihitung indikator ini.",
        (*(a.id for a in beda), *(f"{laporan.tahun}/{tabel.kode}/{b.kunci}/{rekaman.kolom}" for b in tabel.rincian)),
        teks,
        tulis_daftar(_persen(p) for p in bagian.values()),
        tabel.tempat,
        Keparahan.CATATAN,
        _karena_pindai(laporan, tabel, rekaman, beda, berhasil, semua - tanpa),
        "pembilang-penyebut",
        indikator.kode,
        judul=judul(
            pokok(laporan, indikator.kode),
            f"realisasi {teks}; daftar yang menerangkannya memuat {berhasil} “{rekaman.selesai}” dari {semua}",
        ),
    )


@teliti
def _bagian(berhasil: int, ada_hasil: int, semua: int) -> Bagian:
    """The shares that such a list may be counted to give, by what is counted."""
    pasangan = dict.fromkeys(((berhasil, semua), (berhasil, ada_hasil), (ada_hasil, semua)))
    return {(a, b): Decimal(100) * a / b for a, b in pasangan if b}


def _cocok(tercetak: Angka, bagian: Bagian) -> bool:
    return any(tercetak.nilai in (bulatkan(p, tercetak.desimal), potong(p, tercetak.desimal)) for p in bagian.values())


def _karena_pindai(laporan: Laporan, tabel: Tabel, rekaman: Rekaman, beda: list[Angka], berhasil: int, ada_hasil: int) -> bool:
    """Whether another reading of the damaged cells would give what is printed."""
    rusak = [b for b in tabel.rincian if f"{laporan.tahun}/{tabel.kode}/{b.kunci}/{rekaman.kolom}" in laporan.rusak]
    kurang = sum(1 for b in rusak if b.teks[rekaman.kolom].strip().casefold() == rekaman.selesai.casefold())
    lain = range(berhasil - kurang, berhasil + len(rusak) - kurang + 1)
    return bool(rusak) and all(any(_cocok(a, _bagian(n, ada_hasil, len(tabel.rincian))) for n in lain) for a in beda)


def _persen(nilai: Decimal) -> str:
    return f"{tulis_angka(bulatkan(nilai, 0 if nilai == nilai.to_integral_value() else 2))}%"


PEMERIKSAAN = Pemeriksaan(
    "rincian",
    "Realisasi dan daftar yang menerangkannya",
    "bukti",
    __doc__,
    jalankan,
    saran="Terangkan di uraian apa yang dihitung indikator itu, atau hitung realisasinya dari daftar itu.",
)
