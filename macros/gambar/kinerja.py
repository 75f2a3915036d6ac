"""Pictures of indikator: the quarters of a year, the trend of years."""

from dataclasses import dataclass

from lakip_calc.angka import Angka
from lakip_calc.besaran import Rentang
from lakip_calc.pemeriksaan.laporan import Bacaan, Indikator
from macros.gambar import Grafik, TidakDigambar, angka_tabel
from macros.gambar.bentuk import Batang, Kelompok, TitikTren, batang, ruang_kata, tren
from macros.gambar.gaya import ABU, SATU
from macros.gambar.sekilas import ruas
from macros.tahun.garis import sebanding_dengan_lalu
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


# --- the box: results and targets of several years --------------------------------------------

# what of a box is drawn, as its columns begin; which year a column is about is said by the kamus (``tahun``)
BESARAN_KOTAK = ("realisasi", "target")


@dataclass(frozen=True)
class UkuranKotak:
    """One cell of a box: the result or the target of one year."""

    jenis: str
    tahun: str
    angka: Angka

    @property
    def kata(self) -> str:
        """The figure as printed, or in words why there is none."""
        a = self.angka
        return tercetak(a) if a.kosong is None else {"-": "tidak ada", "": "kosong"}.get(a.teks, a.teks)

    @property
    def kalimat(self) -> str:
        """The same inside a sentence, where its unit must be told."""
        a = self.angka
        return self.kata if a.kosong is not None or a.satuan == "persen" else berukuran(a)

    @property
    def titik(self) -> TitikTren:
        """The cell as a point of the trend."""
        nilai = self.angka.nilai
        return TitikTren(self.tahun, None if nilai is None else float(nilai), self.kata, self.jenis == "target")


def isi_kotak(tahun: Tahun, i: Indikator) -> list[UkuranKotak]:
    """Every result and target in the box of an indikator, year by year, the target of a year before its result."""
    kotak = tahun.dengan_peran("kotak")
    semua = [
        UkuranKotak(k.besaran, str(int(tahun.tahun) + k.tahun), kotak.angka(i.slug, k.nama))
        for k in kotak.kamus.kolom
        if k.tahun is not None and k.besaran in BESARAN_KOTAK
    ]
    return sorted(semua, key=lambda u: (u.tahun, u.jenis == "realisasi"))


def tren_indikator(tahun: Tahun, i: Indikator) -> Grafik | None:
    """Results and targets of the years from the box; None where it holds fewer than two results."""
    if i.slug not in tahun.dengan_peran("kotak").baris:
        return None
    ukuran = isi_kotak(tahun, i)
    if sum(u.jenis == "realisasi" and u.angka.nilai is not None for u in ukuran) < 2:
        return None
    hasil = ", ".join(f"{u.tahun} {u.kata}" for u in ukuran if u.jenis == "realisasi")
    target = ", ".join(f"target {u.tahun} {u.kata}" for u in ukuran if u.jenis == "target")
    kode, nama = f"tren-{i.slug}", nama_kotak(tahun)
    baris = [(f"{u.jenis.capitalize()} {u.tahun}", u.kata) for u in ukuran]
    return Grafik(
        kode,
        _pesan_tren(ukuran, tahun.tahun, nama, sebanding=sebanding_dengan_lalu(tahun, i.kode)),
        f"Realisasi {i.kode} {'; '.join(filter(None, (hasil, target)))}.",
        tren([u.titik for u in ukuran], nama_isi="realisasi", nama_target="target"),
        angka_tabel(kode, f"Tren {i.kode} menurut {nama}", ("Ukuran", "Nilai"), baris),
    )


def nama_kotak(tahun: Tahun) -> str:
    """``kotak``, ``tabel antartahun``: the table of other years as a sentence names it, by what bacaan.csv calls it."""
    tabel = tahun.dengan_peran("kotak")
    nama = next((r["nama"] for r in tahun.baris("bacaan", tabel=tabel.kode)), tabel.judul).partition(" (")[0]
    awal = nama[:1].lower() + nama[1:]
    return awal if awal.startswith("tabel ") else awal.partition(" ")[0]


def nama_bacaan(b: Bacaan) -> str:
    """``tabel sasaran``: a reading inside a sentence, without its place in the report."""
    nama = b.nama.partition(" (")[0]
    return nama[:1].lower() + nama[1:]


def _pesan_tren(ukuran: list[UkuranKotak], tahun: str, nama: str, *, sebanding: bool) -> str:
    """The result of the year against the one before it in the box, unless another thing was measured then."""
    hasil = [u for u in ukuran if u.jenis == "realisasi" and u.tahun <= tahun]
    if len(hasil) < 2:
        return " ".join(f"Hasil {u.tahun} menurut {nama}: {u.kalimat}" for u in hasil) or f"Target menurut {nama}"
    lalu, kini = hasil[-2:]
    if lalu.angka.nilai is None:
        return f"Hasil {kini.tahun} menurut {nama}: {kini.kalimat}; {lalu.tahun} tidak ada pembanding"
    if kini.angka.nilai is None:
        return f"Hasil {lalu.tahun} {lalu.kalimat}, {kini.tahun} {kini.kalimat}"
    if not sebanding:
        return f"Hasil {kini.tahun} menurut {nama}: {kini.kalimat}; ukurannya lain daripada {lalu.tahun}"
    if kini.angka.nilai == lalu.angka.nilai:
        return f"Tetap {kini.kalimat} pada {lalu.tahun} dan {kini.tahun} menurut {nama}"
    arah = "Naik" if kini.angka.nilai > lalu.angka.nilai else "Turun"
    return f"{arah} dari {lalu.kalimat} ({lalu.tahun}) menjadi {kini.kalimat} ({kini.tahun}) menurut {nama}"
