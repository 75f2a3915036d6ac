"""Lembaga yang dibicarakan laporan memang kantor ini atau mitranya.

Berlaku: untuk setiap kalimat yang menurut pembacaan kami menyebut lembaga mana yang dinilai, dilayani, atau diceritakan.
Lulus: bila nama itu termasuk nama kantor ini atau lembaga yang bekerja bersamanya.
Gagal: bila tidak; nama itu mungkin terbawa dari naskah lembaga lain, atau salah tulis.
Tidak berlaku: bila namanya tidak terbaca, atau nama kantor dan mitranya tidak terdaftar.
"""

from __future__ import annotations

from collections.abc import Iterator

from lakip_calc.pemeriksaan.kelengkapan_tabel import kata
from lakip_calc.pemeriksaan.laporan import Klaim, Laporan, SifatKlaim
from lakip_calc.pemeriksaan.pokok import judul, pokok
from lakip_calc.pemeriksaan.putusan import Keparahan, Pemeriksaan, Penerapan, Putusan, lulus, tidak_berlaku

DAFTAR = ("identitas", "mitra")


def jalankan(laporan: Laporan) -> Iterator[Penerapan]:
    """One answer for each claim that names the body it is about."""
    dikenal = [kata(t) for peran in DAFTAR if (d := laporan.berperan(peran)) for b in d.rincian for t in b.teks.values()]
    for klaim in laporan.klaim.values():
        if klaim.sifat is SifatKlaim.LEMBAGA:
            yield _periksa(laporan, klaim, dikenal)


def _periksa(laporan: Laporan, klaim: Klaim, dikenal: list[tuple[str, ...]]) -> Penerapan:
    nama, id, teks = kata(klaim.angka.teks), klaim.angka.id, klaim.angka.teks
    if not nama or klaim.angka.kosong or not dikenal:
        return tidak_berlaku(klaim.kode, "nama lembaganya tidak terbaca, atau nama kantor dan mitranya tidak terdaftar", id)
    if any(_memuat(d, nama) for d in dikenal):
        return lulus(klaim.kode, f"{teks} kantor ini atau mitranya", id)
    milik = klaim.indikator or klaim.sasaran
    return Penerapan(
        klaim.kode,
        Putusan.GAGAL,
        f"{klaim.tentang}: “{teks}”. Nama itu bukan nama kantor ini dan bukan lembaga lain yang bekerja bersamanya menurut laporan; "
        "mungkin terbawa dari naskah lembaga lain, atau salah tulis.",
        (id,),
        teks,
        tempat=klaim.bagian,
        keparahan=Keparahan.RINGAN,
        salah_baca=id in laporan.rusak,
        petunjuk="lembaga-lain",
        indikator=klaim.indikator,
        judul=judul(
            pokok(laporan, milik) if milik else klaim.bagian, f"kalimatnya menyebut “{teks}”, bukan kantor ini dan bukan lembaga mitranya"
        ),
    )


def _memuat(panjang: tuple[str, ...], bagian: tuple[str, ...]) -> bool:
    """Whether words stand in others, side by side."""
    return any(panjang[i : i + len(bagian)] == bagian for i in range(len(panjang) - len(bagian) + 1))


PEMERIKSAAN = Pemeriksaan(
    "lembaga",
    "Lembaga yang disebut",
    "uraian",
    __doc__,
    jalankan,
    saran="Ganti nama itu dengan lembaga yang dimaksud; hapus kalimat yang terbawa dari naskah lain.",
)
