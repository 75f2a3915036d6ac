"""Pictures of the quarters of a year."""

from lakip_calc.angka import Angka
from lakip_calc.besaran import Rentang
from lakip_calc.pemeriksaan.laporan import Indikator
from macros.gambar import Grafik, TidakDigambar, angka_tabel
from macros.gambar.bentuk import Batang, Kelompok, batang, ruang_kata
from macros.gambar.gaya import ABU, SATU
from macros.gambar.sekilas import ruas
from macros.tahun.tahun import Tahun
from macros.tulisan.angka import SATUAN_DIAM, berukuran, hasil_teks, tercetak

RUANG_ANGKA = 92  # kept free behind the longest bar for its words
KEADAAN = {True: "tercapai", False: "tidak tercapai", None: "tanpa angka"}

# --- the quarters ----------------------------------------------------------------------------


def triwulan_indikator(tahun: Tahun, i: Indikator) -> Grafik | None:
    """Target and realisasi of each quarter; None where the year has none of this indikator."""
    semua = tahun.hitungan.triwulan.get(i.kode, ())
    if not semua:
        return None
    kelompok, baris = [], []
    for t in semua:
        dua = (("target", t.target), ("realisasi", t.realisasi))
        kelompok.append(Kelompok(_label(t.nama, i), tuple(_batang_triwulan(nama, a, i.urutan) for nama, a in dua)))
        baris.append((t.nama, berukuran(t.target), berukuran(t.realisasi), hasil_teks(t.capaian), KEADAAN[t.tercapai]))
    if all(ruas(a, i.urutan) is None for t in semua for a in (t.target, t.realisasi)):
        raise TidakDigambar("target dan realisasi triwulan bukan angka yang dapat digambar")
    kode = f"triwulan-{i.slug}"
    maks = 100 if i.satuan == "persen" else None
    dinilai = [t for t in semua if t.tercapai is not None]
    tercapai = sum(t.tercapai is True for t in dinilai)
    pesan = f"{tercapai} dari {len(dinilai)} triwulan mencapai target" if dinilai else "Belum ada triwulan yang dapat dinilai"
    alt = f"Batang target dan realisasi {i.kode} untuk {len(semua)} triwulan, dari {semua[0].nama} sampai {semua[-1].nama}."
    tabel = angka_tabel(
        kode, f"Target dan realisasi {i.kode} per triwulan", ("Triwulan", "Target", "Realisasi", "Capaian", "Keadaan"), baris
    )
    return Grafik(kode, pesan, alt, batang(kelompok, maks=maks, ruang=ruang_kata(kelompok, RUANG_ANGKA)), tabel)


def _batang_triwulan(nama: str, angka: Angka, urutan: tuple[str, ...]) -> Batang:
    letak = ruas(angka, urutan)
    if letak is None:
        return Batang(0, f"{nama}: {tercetak(angka)}", ABU)
    mulai = float(letak[0]) if isinstance(angka.makna, Rentang) else 0
    return Batang(float(letak[1]), f"{nama} {tercetak(angka)}", ABU if nama == "target" else SATU, mulai=mulai)


def _label(nama: str, i: Indikator) -> str:
    """``TW I``, ``TW I (orang)``: with a unit that no sign says."""
    return nama if i.satuan in SATUAN_DIAM else f"{nama} ({i.satuan})"
