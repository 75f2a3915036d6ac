"""Judul kolom tercetak sesuai dengan isi kolomnya.

Berlaku: untuk setiap kolom persen yang judulnya tidak berupa kata, dan setiap kolom berjudul di tabel yang judul bagiannya menyebut isi kolom itu.
Lulus: bila persen itu dihitung dari kolom di sampingnya, atau judul kolom memuat kata yang sama dengan judul bagiannya.
Gagal: bila persen itu dihitung dari kolom lain daripada kolom di sampingnya, atau judul kolom sama sekali lain daripada isinya.
Tidak berlaku: bila judul kolom di sampingnya tidak diketahui.
"""

from __future__ import annotations

from collections.abc import Iterator

from lakip_calc.anggaran import porsi
from lakip_calc.besaran import Hasil
from lakip_calc.pembulatan import bulatkan
from lakip_calc.pemeriksaan.kelengkapan_tabel import kata
from lakip_calc.pemeriksaan.laporan import Baris, Hubungan, Laporan, Tabel
from lakip_calc.pemeriksaan.pokok import judul, kecil, nama_baris
from lakip_calc.pemeriksaan.putusan import Keparahan, Pemeriksaan, Penerapan, Putusan, lulus, tidak_berlaku
from lakip_calc.teks import tulis_angka


def jalankan(laporan: Laporan) -> Iterator[Penerapan]:
    """One answer for each column of percentages without a name, and each head beside the heading of its table."""
    for tabel in laporan.tabel.values():
        for h in tabel.hubungan:
            tercetak = tabel.judul_tercetak.get(h.hasil, "")
            if h.jenis == "persen" and len(h.kolom) == 2 and tercetak and not kata(tercetak):
                yield _persen(laporan, tabel, h, tercetak)
        for kolom, tercetak in tabel.judul_tercetak.items():
            isi = set(kata(tabel.judul_kolom.get(kolom, "")))
            if isi and kata(tercetak) and isi <= set(kata(tabel.tempat)):
                yield _nama(laporan, tabel, kolom, tercetak, isi)


def _persen(laporan: Laporan, tabel: Tabel, h: Hubungan, tercetak: str) -> Penerapan:
    objek, urutan = f"{tabel.kode}/{h.hasil}", list(tabel.judul_kolom)
    samping = urutan[urutan.index(h.hasil) - 1] if urutan.index(h.hasil) else ""
    sebut = tabel.judul_tercetak.get(samping, "")
    if not sebut:
        return tidak_berlaku(objek, "judul kolom di sampingnya tidak diketahui")
    satu, dua = (f"“{tabel.judul_tercetak.get(k, tabel.judul_kolom[k])}”" for k in h.kolom)
    if samping == h.kolom[0]:
        return lulus(objek, f"{satu} dibagi {dua}, di samping {satu}")
    baris = next(
        (b for b in (tabel.total, *reversed(tabel.rincian)) if b and h.hasil in b.angka and b.angka[h.hasil].nilai is not None), None
    )
    if baris is None:
        return tidak_berlaku(objek, "kolomnya tidak berisi angka")
    sel, menurut = baris.angka[h.hasil], _bagian(baris, samping, h.kolom[1])
    alasan = (
        f"Kolom berjudul “{tercetak}” di tabel “{tabel.judul}” berdiri di samping kolom “{sebut}”, "
        f"tetapi isinya {satu} dibagi {dua}, misalnya {sel.teks} di baris {nama_baris(baris)}."
    )
    if menurut:
        alasan += f" “{sebut}” dibagi {dua} di baris itu {menurut}."
    return Penerapan(
        objek,
        Putusan.GAGAL,
        alasan,
        (sel.id,),
        sel.teks,
        menurut,
        tabel.tempat,
        Keparahan.SEDANG,
        sel.id in laporan.rusak,
        "kepala-kolom",
        judul=judul(
            tabel.judul,
            f"kolom “{tercetak}” di samping “{sebut}” berisi {_nama_kolom(tabel, h.kolom[0])} dibagi {_nama_kolom(tabel, h.kolom[1])}",
        ),
    )


def _nama_kolom(tabel: Tabel, kolom: str) -> str:
    """The printed head inside a sentence: without its unit, in small letters."""
    return tabel.judul_tercetak.get(kolom, tabel.judul_kolom[kolom]).partition("(")[0].strip().lower()


def _bagian(baris: Baris, pembilang: str, penyebut: str) -> str:
    """What the neighbour would give, as a reader writes it; empty where it is no figure."""
    if pembilang not in baris.angka or penyebut not in baris.angka:
        return ""
    hasil = porsi(baris.angka[pembilang].untuk_hitung, baris.angka[penyebut].untuk_hitung)
    return f"{tulis_angka(bulatkan(hasil.nilai, 2))}%" if isinstance(hasil, Hasil) else ""


def _nama(laporan: Laporan, tabel: Tabel, kolom: str, tercetak: str, isi: set[str]) -> Penerapan:
    objek, sebut = f"{tabel.kode}/{kolom}", kecil(tabel.judul_kolom[kolom])
    if isi & set(kata(tercetak)):
        return lulus(objek, f"“{tercetak}” berisi {sebut}")
    return Penerapan(
        objek,
        Putusan.GAGAL,
        f"Kolom berjudul “{tercetak}” di tabel “{tabel.judul}” berisi {sebut}, seperti judul bagiannya ({tabel.tempat}).",
        tuple(f"{laporan.tahun}/{tabel.kode}/{b.kunci}/{kolom}" for b in tabel.baris.values()),
        tercetak,
        tabel.judul_kolom[kolom],
        tabel.tempat,
        Keparahan.RINGAN,
        petunjuk="kepala-kolom",
        judul=judul(tabel.judul, f"kolomnya berjudul “{tercetak}”, isinya {sebut}"),
    )


PEMERIKSAAN = Pemeriksaan(
    "kepala",
    "Judul kolom",
    "istilah",
    __doc__,
    jalankan,
    saran="Ganti judul kolom dengan nama isinya, atau letakkan kolom di samping kolom asalnya.",
)
