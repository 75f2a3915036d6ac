"""Capaian tercetak dihitung ulang dari target dan realisasi di tabel yang sama.

Berlaku: untuk setiap capaian yang tercetak bersama target dan realisasinya.
Lulus: bila capaian itu sama dengan realisasi dibagi target (menurut arah indikator), tepat atau dibulatkan setengah ke atas.
Gagal: bila tidak. Cara yang menjelaskan angka tercetak disebut: dipotong, operan dibulatkan lebih dahulu, atau dibatasi; bila tidak ada, ditulis "tidak dapat dijelaskan".
Tidak berlaku: bila target, realisasi, atau capaian tidak ada, tidak terbaca, atau bukan angka.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from lakip_calc.angka import Angka
from lakip_calc.besaran import Hasil
from lakip_calc.capaian import capaian
from lakip_calc.kosong import sebab_kosong
from lakip_calc.pembulatan import Sebab, bulatkan, jelaskan
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
from lakip_calc.teks import tulis_angka

MAKLUM = (Sebab.TEPAT, Sebab.DIBULATKAN)


def jalankan(laporan: Laporan) -> Iterator[Penerapan]:
    """One answer for each capaian that is printed with its target and realisasi."""
    for indikator in laporan.indikator.values():
        for bacaan in indikator.bacaan:
            if bacaan.capaian is not None and bacaan.target is not None and bacaan.realisasi is not None:
                yield _periksa(indikator, bacaan, bacaan.target, bacaan.realisasi, bacaan.capaian, laporan)


def _periksa(indikator: Indikator, bacaan: Bacaan, target: Angka, realisasi: Angka, tercetak: Angka, laporan: Laporan) -> Penerapan:
    objek = f"{bacaan.tabel}/{indikator.kode}"
    hasil = capaian(indikator.polaritas, target.untuk_hitung, realisasi.untuk_hitung, satuan="persen")
    ids = (tercetak.id, target.id, realisasi.id)
    if not isinstance(hasil, Hasil):
        return tidak_berlaku(objek, f"capaian tidak dapat dihitung: {hasil.alasan}", *ids)
    if tercetak.nilai is None:
        return tidak_berlaku(objek, f"capaian {sebab_kosong(tercetak.untuk_hitung) or 'bukan angka'}", *ids)
    ulang = partial(capaian, indikator.polaritas, satuan="persen")
    penjelasan = jelaskan(tercetak.nilai, hasil, hitung=ulang)
    if penjelasan.sebab in MAKLUM:
        return lulus(objek, str(penjelasan.sebab), *ids)
    dihitung = f"{tulis_angka(bulatkan(hasil.nilai, 2))}%"
    return Penerapan(
        objek,
        Putusan.GAGAL,
        f"Tercetak {tercetak.teks}, dihitung {dihitung} ({penjelasan.sebab}).",
        ids,
        tercetak.teks,
        dihitung,
        bacaan.tempat,
        Keparahan.RINGAN if penjelasan.sebab is Sebab.DIPOTONG else Keparahan.SEDANG,
        any(i in laporan.rusak for i in ids),
        petunjuk=f"{penjelasan.sebab}",
        berpokok=False,
    )


PEMERIKSAAN = Pemeriksaan("capaian", "Capaian tercetak", "hitungan", __doc__, jalankan, Cakupan.PERTAMA)
