"""Jumlah dokumen setahun dibandingkan dengan nomor dokumen yang disebut laporan.

Berlaku: untuk setiap jenis dokumen yang jumlahnya setahun tercetak.
Lulus: bila nomor terbesar yang disebut untuk tahun itu tidak melebihi jumlahnya.
Gagal: bila melebihi, sebab nomor yang urut dari satu tidak dapat melampaui jumlahnya. Penomoran mungkin dipakai bersama jenis lain; jenis yang membuat jumlahnya cukup disebut.
Tidak berlaku: bila jumlahnya kosong atau tidak terbaca, atau laporan tidak menyebut nomor berupa bilangan untuk tahun itu.
"""

from __future__ import annotations

from collections.abc import Iterator

from lakip_calc.angka import Angka
from lakip_calc.pemeriksaan.kelengkapan_tabel import kata
from lakip_calc.pemeriksaan.laporan import Baris, Laporan, Tabel
from lakip_calc.pemeriksaan.pokok import judul, nama_baris
from lakip_calc.pemeriksaan.putusan import Keparahan, Pemeriksaan, Penerapan, Putusan, lulus, tidak_berlaku
from lakip_calc.teks import tulis_angka


def jalankan(laporan: Laporan) -> Iterator[Penerapan]:
    """One answer for each kind of document whose number in the year is printed."""
    jumlah, disebut = laporan.berperan("produk_hukum"), laporan.berperan("peraturan")
    if jumlah is None or disebut is None:
        return
    for baris in jumlah.rincian:
        for sel in baris.angka.values():
            yield _periksa(laporan, jumlah, disebut, baris, sel)


def _periksa(laporan: Laporan, jumlah: Tabel, disebut: Tabel, baris: Baris, sel: Angka) -> Penerapan:
    objek, nama = f"{jumlah.kode}/{baris.kunci}", nama_baris(baris)
    if sel.nilai is None:
        return tidak_berlaku(objek, "jumlahnya kosong atau tidak terbaca", sel.id)
    nomor = {int(n): b for b in disebut.rincian if _sejenis(b, nama, laporan.tahun) and (n := b.teks.get("nomor", "").strip()).isdecimal()}
    if not nomor:
        return tidak_berlaku(objek, f"laporan tidak menyebut nomor {nama} tahun {laporan.tahun}", sel.id)
    terbesar = max(nomor)
    if terbesar <= sel.nilai:
        return lulus(objek, f"nomor terbesar yang disebut {terbesar}", sel.id)
    alasan = (
        f"Tabel “{jumlah.judul}” mencetak {sel.teks} {nama} selama {laporan.tahun}, "
        f"tetapi laporan menyebut nomor {terbesar} tahun {laporan.tahun}. Nomor yang urut dari 1 tidak melampaui jumlahnya."
    )
    nomornya = f"{laporan.tahun}/{disebut.kode}/{nomor[terbesar].kunci}/nomor"
    bersama = [(b, a) for b in jumlah.rincian for a in b.angka.values() if b is not baris and _cukup(nama, b, sel, a, terbesar)]
    for b, a in bersama[:1]:
        alasan += (
            f" Bila penomorannya dipakai bersama {nama_baris(b)} ({a.teks}), jumlahnya {tulis_angka(sel.nilai + a.bilangan)}"
            " dan nomor itu mungkin."
        )
    return Penerapan(
        objek,
        Putusan.GAGAL,
        alasan,
        (sel.id, nomornya),
        sel.teks,
        f"sedikitnya {terbesar}",
        f"{jumlah.tempat}; {nomor[terbesar].teks.get('tempat', disebut.tempat)}",
        Keparahan.RINGAN,
        bool({sel.id, nomornya} & laporan.rusak),
        "nomor-dokumen",
        judul=judul(nama, f"jumlah setahun {sel.teks}, tetapi ada yang bernomor {terbesar}"),
    )


def _sejenis(baris: Baris, nama: str, tahun: int) -> bool:
    return baris.teks.get("tahun", "").strip() == str(tahun) and kata(baris.teks.get("jenis", "")) == kata(nama)


def _cukup(nama: str, lain: Baris, sel: Angka, tambahan: Angka, terbesar: int) -> bool:
    """Whether another kind of document of the same first word would make the numbers enough."""
    if tambahan.nilai is None or kata(nama)[:1] != kata(nama_baris(lain))[:1]:
        return False
    return sel.bilangan + tambahan.nilai >= terbesar


PEMERIKSAAN = Pemeriksaan(
    "nomor-dokumen",
    "Jumlah dan nomor dokumen",
    "penomoran",
    __doc__,
    jalankan,
    saran="Cocokkan jumlah dan nomornya dengan buku register dokumen, lalu betulkan yang keliru.",
)
