"""Isi yang diumumkan atau dijanjikan laporan memang ada.

Berlaku: untuk setiap kalimat yang mengumumkan isi sesudahnya ("sebagai berikut", "berikut hasilnya"), dan setiap daftar yang menyebut apa saja isi laporan.
Lulus: bila isinya ada.
Gagal: bila tidak ada di teks pindai yang kami baca. Sesudah kalimat yang mengumumkan mungkin ada gambar yang tidak terbaca; hal itu disebut. Daftar isi rencana penulisan dinilai ringan, daftar lain sedang.
Tidak berlaku: bila butir sebuah daftar tidak wajib ada, atau diperiksa sebagai bagian lain.
"""

from __future__ import annotations

from collections.abc import Iterator

from lakip_calc.pemeriksaan.laporan import Baris, Klaim, Laporan, SifatKlaim, Tabel
from lakip_calc.pemeriksaan.pokok import judul, kecil, nama_baris, pokok
from lakip_calc.pemeriksaan.putusan import Keparahan, Pemeriksaan, Penerapan, Putusan, lulus, tidak_berlaku
from lakip_calc.teks import tulis_daftar

TIDAK_DINILAI = "-"


def jalankan(laporan: Laporan) -> Iterator[Penerapan]:
    """One answer for each announcement, and for each list that says what the report holds."""
    for klaim in laporan.klaim.values():
        if klaim.sifat is SifatKlaim.MENYUSUL:
            yield _kalimat(laporan, klaim)
    for tabel in laporan.tabel.values():
        if tabel.kolom_isi:
            yield _daftar(laporan, tabel, tabel.kolom_isi)


def _kalimat(laporan: Laporan, klaim: Klaim) -> Penerapan:
    if klaim.angka.teks.strip():
        return lulus(klaim.kode, "isinya ada", klaim.angka.id)
    subjek = pokok(laporan, klaim.indikator or klaim.sasaran) if klaim.indikator or klaim.sasaran else klaim.bagian
    return Penerapan(
        klaim.kode,
        Putusan.GAGAL,
        f"Kalimat di {klaim.bagian} mengumumkan {kecil(klaim.tentang)}, tetapi isinya tidak ada di teks pindai. "
        "Mungkin berupa gambar, atau bagian halaman yang tidak terpindai.",
        (klaim.angka.id,),
        tempat=klaim.bagian,
        keparahan=Keparahan.RINGAN,
        salah_baca=True,
        petunjuk="isi-menyusul",
        indikator=klaim.indikator,
        judul=judul(subjek, f"{kecil(klaim.tentang)} diumumkan, tetapi tidak ada di teks pindai; mungkin gambar"),
    )


def _daftar(laporan: Laporan, tabel: Tabel, kolom: str) -> Penerapan:
    objek = f"daftar/{tabel.kode}"
    dinilai = [b for b in tabel.rincian if b.teks.get(kolom, "").strip() != TIDAK_DINILAI]
    tanpa = [b for b in dinilai if not b.teks.get(kolom, "").strip()]
    if not dinilai:
        return tidak_berlaku(objek, "tidak ada butir yang wajib ada")
    if not tanpa:
        return lulus(objek, f"{len(dinilai)} butir ada di laporan")
    rencana = laporan.berperan("sistematika") is tabel
    nama = tulis_daftar(f"“{_nama(b)}”" for b in tanpa)
    alasan = f"“{tabel.judul}” di {tabel.tempat} menyebut {len(dinilai)} butir sebagai isi laporan."
    alasan += f" Yang tidak diceritakan lagi di teks yang kami baca: {nama}."
    if rencana:
        alasan += " Bagian itu mungkin dimuat di berkas lain."
    return Penerapan(
        objek,
        Putusan.GAGAL,
        alasan,
        tuple(f"{laporan.tahun}/{tabel.kode}/{b.kunci}/{kolom}" for b in tanpa),
        str(len(dinilai)),
        str(len(dinilai) - len(tanpa)),
        tabel.tempat,
        Keparahan.RINGAN if rencana else Keparahan.SEDANG,
        petunjuk="isi-dijanjikan",
        judul=judul(tabel.tempat, f"{len(tanpa)} dari {len(dinilai)} butir “{tabel.judul}” tidak ada di bagian lain laporan"),
    )


def _nama(baris: Baris) -> str:
    """What a row promises: its own words, under the heading it stands under where it is a part without a letter."""
    nama = baris.teks.get("kegiatan") or baris.teks.get("judul") or nama_baris(baris)
    induk = baris.teks.get("bab", "")
    return f"{induk}: {nama}" if induk and not baris.teks.get("label") else nama


PEMERIKSAAN = Pemeriksaan(
    "menyusul",
    "Isi yang dijanjikan",
    "kelengkapan",
    __doc__,
    jalankan,
    saran="Muat isi yang diumumkan itu, atau hapus kalimat yang mengumumkannya.",
)
