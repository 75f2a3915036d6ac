"""Capaian tercetak dihitung ulang dari target dan realisasi di tabel yang sama.

Berlaku: untuk setiap capaian yang tercetak bersama target dan realisasinya.
Lulus: bila capaian itu sama dengan realisasi dibagi target (menurut arah indikator), tepat atau dibulatkan setengah ke atas.
Gagal: bila tidak. Semua cara yang dapat menjelaskan angka tercetak disebut: dipotong, operan dibulatkan lebih dahulu, dibatasi 100 (hanya bila tabel itu tidak mencetak capaian di atas 100), atau faktor 100 terlupa; bila tidak ada, ditulis "tidak dapat dijelaskan".
Tidak berlaku: bila target, realisasi, atau capaian tidak ada, tidak terbaca, atau bukan satu angka.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from lakip_calc.angka import Angka
from lakip_calc.batas import dibatasi
from lakip_calc.besaran import Hasil
from lakip_calc.kosong import sebab_kosong
from lakip_calc.pembulatan import SERATUS, PenjelasanCetak, Sebab, bulatkan, jelaskan
from lakip_calc.pemeriksaan.laporan import Bacaan, Indikator, Laporan
from lakip_calc.pemeriksaan.pokok import judul, nama_bacaan, pokok, tulis_selisih
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
CARA_BULAT = (Sebab.DIPOTONG, Sebab.OPERAN_DIBULATKAN)


def jalankan(laporan: Laporan) -> Iterator[Penerapan]:
    """One answer for each capaian that is printed with its target and realisasi."""
    sekolom: dict[str, dict[str, Angka]] = {}
    for indikator in laporan.indikator.values():
        for bacaan in indikator.bacaan:
            if bacaan.capaian is not None and bacaan.capaian.nilai is not None and bacaan.capaian.id not in laporan.rusak:
                sekolom.setdefault(bacaan.tabel, {})[indikator.kode] = bacaan.capaian
    for indikator in laporan.indikator.values():
        for bacaan in indikator.bacaan:
            if bacaan.capaian is not None and bacaan.target is not None and bacaan.realisasi is not None:
                ids = (bacaan.capaian.id, bacaan.target.id, bacaan.realisasi.id)
                yield _periksa(laporan, indikator, bacaan, bacaan.capaian, ids, sekolom.get(bacaan.tabel, {}))


def _periksa(
    laporan: Laporan, indikator: Indikator, bacaan: Bacaan, tercetak: Angka, ids: tuple[str, ...], sekolom: Mapping[str, Angka]
) -> Penerapan:
    objek, hasil = f"{bacaan.tabel}/{indikator.kode}", bacaan.hitung(indikator.ukuran)
    if not isinstance(hasil, Hasil):
        return tidak_berlaku(objek, f"capaian tidak dapat dihitung: {hasil.alasan}", *ids)
    terbatas = dibatasi(hasil, laporan.batas_capaian)
    if isinstance(terbatas, Hasil) and terbatas.sebelum_batas is not None and tercetak.nilai == terbatas.nilai:
        return lulus(objek, f"dibatasi {tulis_angka(terbatas.nilai)} menurut aturan tahun ini", *ids)
    if tercetak.nilai is None:
        return tidak_berlaku(objek, f"capaian {sebab_kosong(tercetak.untuk_hitung) or 'bukan angka'}", *ids)
    penjelasan = jelaskan(
        tercetak.nilai,
        hasil,
        hitung=indikator.ukuran.ulang(hasil),
        sekolom=[a.bilangan for a in sekolom.values() if a.id != tercetak.id],
    )
    if penjelasan.sebab in MAKLUM:
        return lulus(objek, str(penjelasan), *ids)
    bulat = bulatkan(hasil.nilai, 2)
    dihitung, cara = f"{tulis_angka(bulat)}%", set(penjelasan.semua)
    ekor = "" if penjelasan.sebab is Sebab.TIDAK_DIJELASKAN else f" ({penjelasan})"
    return Penerapan(
        objek,
        Putusan.GAGAL,
        f"Tercetak {tercetak.teks}, dihitung {dihitung} ({penjelasan}).{_bukan_batas(penjelasan, bacaan, sekolom)}",
        ids,
        tercetak.teks,
        dihitung,
        bacaan.tempat,
        Keparahan.RINGAN if cara & set(CARA_BULAT) else Keparahan.SEDANG,
        any(i in laporan.rusak for i in ids),
        petunjuk=f"{penjelasan.sebab}",
        berpokok=False,
        judul=judul(
            pokok(laporan, indikator.kode),
            f"capaian {tercetak.teks} di {nama_bacaan(laporan, bacaan)}, hitungannya {dihitung}{ekor}",
        ),
        selisih=tulis_selisih(tercetak.nilai, bulat, "persen"),
    )


def _bukan_batas(penjelasan: PenjelasanCetak, bacaan: Bacaan, sekolom: Mapping[str, Angka]) -> str:
    """A printed 100 looks like a cap: where the rest of its table rules that out, the reader is told where to look."""
    lebih = {kode: a for kode, a in sekolom.items() if a.bilangan > SERATUS}
    if penjelasan.tercetak != SERATUS or penjelasan.dihitung <= SERATUS or not lebih:
        return ""
    kode = max(lebih, key=lambda k: lebih[k].bilangan)
    return f" Bukan karena capaian dibatasi 100: {bacaan.nama} juga mencetak {lebih[kode].teks} ({kode})."


PEMERIKSAAN = Pemeriksaan(
    "capaian",
    "Capaian tercetak",
    "hitungan",
    __doc__,
    jalankan,
    Cakupan.PERTAMA,
    saran="Periksa dulu target dan realisasinya; bila keduanya benar, ganti capaian dengan angka yang dihitung.",
)
