"""Perubahan: the register of changed figures, and what has changed without standing in it.

A published figure is never changed silently. ``data/<year>/perubahan.csv`` says what changed, from
what, to what, why, when and who approved; edition and date of the data follow its last row.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from html import escape

from lakip_calc.besaran import TidakDihitung
from macros.tahun.galat import Galat
from macros.tahun.tabel.sel import TidakTerbaca, baca_tanggal
from macros.tahun.tahun import Tahun
from macros.tautan.alamat import Ke, halaman_tabel, kode_angka, tetap
from macros.tulisan.angka import hasil_teks
from macros.tulisan.tanggal import tanggal_panjang
from macros.tulisan.unsur import aman

SEMUA = "semua"
HAPUS = "(dihapus)"  # in `menjadi`: the figure or table is no longer published


@dataclass(frozen=True)
class Perubahan:
    """One row of the register."""

    kunci: str
    tanggal: date
    tanggal_teks: str
    edisi: str
    angka: str
    dari: str
    menjadi: str
    sebab: str
    disetujui: str

    @property
    def jangkar(self) -> str:
        return f"perubahan-{self.kunci}"

    @property
    def judul(self) -> str:
        if self.angka == SEMUA:
            return f"Edisi {self.edisi}: seluruh data"
        return f"Edisi {self.edisi}: {self.angka}"

    @property
    def isi(self) -> str:
        """From what to what, in one sentence; empty where the row is about the whole."""
        return f"Dari {self.dari or 'kosong'} menjadi {self.menjadi or 'kosong'}." if self.dari or self.menjadi else ""


def semua_perubahan(tahun: Tahun) -> list[Perubahan]:
    """The register in the order of time; rows of one day in the order of the file."""
    if "perubahan" not in tahun.tabel:
        return []
    hasil = []
    for kunci, r in tahun.tabel["perubahan"].baris.items():
        t = baca_tanggal(r["tanggal"])
        sisa = {k: r[k] for k in ("edisi", "angka", "dari", "menjadi", "sebab", "disetujui")}
        hasil.append(Perubahan(kunci, t.selesai, tanggal_panjang(t), **sisa))
    return sorted(hasil, key=lambda p: p.tanggal)


def angka_terbit(tahun: Tahun) -> dict[str, str]:
    """Every published figure with its text: as printed in a table, or as worked out for an indikator."""
    hasil = {a.id: a.teks for t in tahun.tabel.values() for a in t.semua_angka}
    for i in tahun.indikator.values():
        hasil[f"{tahun.tahun}/dihitung/{i.slug}/capaian"] = hasil_teks(i.capaian)
        hasil[f"{tahun.tahun}/dihitung/{i.slug}/predikat"] = i.predikat.alasan if isinstance(i.predikat, TidakDihitung) else i.predikat.predikat
    return hasil


def belum_dicatat(tahun: Tahun, janji: Mapping[str, str]) -> list[str]:
    """Figures that differ from what was once published (``janji``) though the register does not say so."""
    kini, perubahan, salah = angka_terbit(tahun), semua_perubahan(tahun), []
    dihapus = tuple(p.angka.rstrip("/") + "/" for p in perubahan if p.menjadi == HAPUS)
    for id, teks in janji.items():
        for p in perubahan:
            if p.angka == id and p.dari == teks:
                teks = p.menjadi
        if id not in kini:
            if teks != HAPUS and not id.startswith(dihapus):
                salah.append(f"{id}: terbit '{teks}', sekarang tidak ada; catat di data/{tahun.tahun}/perubahan.csv: dari '{teks}' menjadi '{HAPUS}'")
        elif kini[id] != teks:
            salah.append(f"{id}: terbit '{teks}', sekarang '{kini[id]}'; catat di data/{tahun.tahun}/perubahan.csv: dari '{teks}' menjadi '{kini[id]}'")
    return salah


def galat_perubahan(tahun: Tahun) -> Iterator[Galat]:
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
    ada = {SEMUA, *(f"{tahun.tahun}/{k}" for k in tahun.tabel), *angka_terbit(tahun)}
    terhapus = {p.angka for p in perubahan if p.menjadi == HAPUS}
    for p in perubahan:
        if p.angka not in ada and p.angka not in terhapus:
            yield Galat(tabel.berkas, nomor[p.kunci], "angka", f"'{p.angka}' tidak ada; tulis id angka seperti di halaman tabelnya, tahun/tabel untuk satu tabel, atau {SEMUA}")
    akhir = perubahan[-1]
    for kode, tertulis, seharusnya in (("edisi", tahun.aturan("edisi"), akhir.edisi), ("edisi_tanggal", edisi_tanggal, akhir.tanggal)):
        if tertulis != seharusnya:
            yield Galat(tahun.tabel["aturan"].berkas, 0, "nilai", f"{kode}: '{tahun.aturan(kode)}' berbeda dari baris terakhir perubahan.csv (edisi {akhir.edisi}, {akhir.tanggal_teks}); samakan keduanya")


def daftar_html(tahun: Tahun, ke: Ke) -> str:
    """The register for readers, newest first."""
    return f'<ol class="perubahan" reversed>{"".join(_butir(tahun, p, ke) for p in reversed(semua_perubahan(tahun)))}</ol>'


def _butir(tahun: Tahun, p: Perubahan, ke: Ke) -> str:
    isi = f"<br>{aman(p.isi)}" if p.isi else ""
    return (
        f'<li id="{p.jangkar}"><strong>{p.tanggal_teks}. Edisi {aman(p.edisi)}: {_tentang(tahun, p.angka, ke)}</strong>{isi}'
        f"<br>Sebab: {aman(p.sebab)}<br>Disetujui oleh: {aman(p.disetujui)}.</li>"
    )


def _tentang(tahun: Tahun, angka: str, ke: Ke) -> str:
    """What a row is about, linked where it still stands on the site."""
    if angka == SEMUA:
        return "seluruh data"
    _, tabel, *kunci = angka.split("/") if "/" in angka else ("", angka)
    if tabel not in tahun.tabel:
        return f"<code>{escape(angka)}</code>"
    tujuan = ke(tetap(kode_angka(angka))) if kunci and angka in angka_terbit(tahun) else ke(halaman_tabel(tahun.tabel[tabel]))
    return f'<a href="{tujuan}">{aman(tahun.tabel[tabel].judul)}</a>{f" <code>{escape(angka)}</code>" if kunci else ""}'
