"""Perubahan: the register of changed figures.

A published figure is never changed silently. ``data/<year>/perubahan.csv`` says what changed, from
what, to what, why, when and who approved; edition and date of the data follow its last row.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from lakip_calc.pemeriksaan.laporan import slug
from macros.tahun.galat import Galat
from macros.tahun.isi import Isi
from macros.tahun.tabel.sel import Tanggal, TidakTerbaca, baca_tanggal

SEMUA = "semua"
HAPUS = "(dihapus)"  # in `menjadi`: the figure or table is no longer published


@dataclass(frozen=True)
class Perubahan:
    """One row of the register."""

    tahun: str
    jangkar: str
    kunci: str
    hari: Tanggal
    edisi: str
    angka: str
    dari: str
    menjadi: str
    sebab: str
    disetujui: str

    @property
    def tanggal(self) -> date:
        return self.hari.selesai

    @property
    def judul(self) -> str:
        if self.angka == SEMUA:
            return f"Edisi {self.edisi}: seluruh data"
        return f"Edisi {self.edisi}: {self.angka}"

    @property
    def isi(self) -> str:
        """From what to what, in one sentence; empty where the row is about the whole."""
        return f"Dari {self.dari or 'kosong'} menjadi {self.menjadi or 'kosong'}." if self.dari or self.menjadi else ""


def semua_perubahan(tahun: Isi) -> list[Perubahan]:
    """The register in the order of time; rows of one day in the order of the file."""
    if "perubahan" not in tahun.tabel:
        return []
    hasil = []
    for kunci, r in tahun.tabel["perubahan"].baris.items():
        isi = {k: r[k] for k in ("edisi", "angka", "dari", "menjadi", "sebab", "disetujui")}
        hasil.append(Perubahan(tahun.tahun, f"perubahan-{kunci}", kunci, baca_tanggal(r["tanggal"]), **isi))
    return sorted(hasil, key=lambda p: p.tanggal)


def id_terbit(tahun: Isi) -> Iterator[str]:
    """The id of every published figure: printed in a table, or worked out for an indikator."""
    for t in tahun.tabel.values():
        yield from (a.id for a in t.semua_angka)
    for r in tahun.tabel["indikator"].baris.values():
        yield from (f"{tahun.tahun}/dihitung/{slug(r['kode'])}/{apa}" for apa in ("capaian", "predikat"))


def galat_perubahan(tahun: Isi) -> Iterator[Galat]:
    """Rows that speak of nothing; an edition that the register does not know."""
    try:
        perubahan = semua_perubahan(tahun)
        edisi_tanggal = tahun.edisi_tanggal.mulai
    except TidakTerbaca:  # a wrong date is told elsewhere
        return
    if not perubahan:
        return
    tabel = tahun.tabel["perubahan"]
    nomor = {kunci: baris for baris, kunci in enumerate(tabel.baris, start=2)}  # row 1 is the header
    ada = {SEMUA, *(f"{tahun.tahun}/{k}" for k in tahun.tabel), *id_terbit(tahun)}
    terhapus = {p.angka for p in perubahan if p.menjadi == HAPUS}
    for p in perubahan:
        if p.angka not in ada and p.angka not in terhapus:
            saran = f"tulis id angka seperti di halaman tabelnya, tahun/tabel untuk satu tabel, atau {SEMUA}"
            yield Galat(tabel.berkas, nomor[p.kunci], "angka", f"'{p.angka}' tidak ada; {saran}")
    akhir = perubahan[-1]
    for kode, tertulis, seharusnya in (("edisi", tahun.aturan("edisi"), akhir.edisi), ("edisi_tanggal", edisi_tanggal, akhir.tanggal)):
        if tertulis != seharusnya:
            terakhir = f"edisi {akhir.edisi}, {tabel.baris[akhir.kunci]['tanggal']}"
            masalah = f"{kode}: '{tahun.aturan(kode)}' berbeda dari baris terakhir perubahan.csv ({terakhir}); samakan keduanya"
            yield Galat(tahun.tabel["aturan"].berkas, 0, "nilai", masalah)
