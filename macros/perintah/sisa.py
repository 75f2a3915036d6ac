"""``python -m macros sisa [TAHUN]``: what is still empty in a year, by table and by page, and what to do next.

Reads the files as they stand, so a half-filled year is told about too, also where its data cannot be loaded. The exit
code is 0: what is left is for reading; only a year that is not there is an error.
"""

import sys
from collections.abc import Iterator, Sequence
from itertools import groupby
from pathlib import Path

from macros import AKAR
from macros.halaman.belum_ditulis import BelumDitulis, belum_ditulis
from macros.perintah.pengaturan import pilih_tahun
from macros.perintah.pengurai import Pengurai, keluaran_utf8
from macros.tahun.galat import GalatData
from macros.tahun.sisa import DAFTAR, TULIS, SisaKolom, SisaTabel, sisa_tabel

SUDAH_TERBIT = "Tahun ini sudah terbit: yang kosong di atas kosong juga dalam laporannya."
BARIS_TAMPIL = 6  # of the rows of one column, the first ones only


def laporkan(akar: Path, tahun: str, terbit: bool = False) -> list[str]:
    """Everything that is left of a year, as lines; of a published year, what its report left empty."""
    tabel, halaman = sisa_tabel(akar, tahun), belum_ditulis(akar, tahun)
    baris: list[str] = []
    for judul, isi in (
        ("Tabel yang belum ada", [s for s in tabel if not s.ada]),
        ("Tabel yang baru berisi judul kolom", [s for s in tabel if s.ada and not s.kolom]),
        ("Tabel yang belum lengkap", [s for s in tabel if s.kolom]),
    ):
        if isi:
            baris += [f"\n{judul} ({len(isi)})", *(kata for s in isi for kata in _tabel(s))]
    if halaman:
        per_berkas = [(berkas, list(b)) for berkas, b in groupby(halaman, key=lambda b: b.berkas)]
        baris.append(f"\nHalaman yang belum selesai ditulis ({len(per_berkas)} halaman, {len(halaman)} kalimat)")
        for berkas, semua in per_berkas:
            baris.append(f"- {berkas}")
            baris += [f"    baris {b.baris}: {b.isi or 'tulis kalimatnya'}" for b in semua]
    if not (akar / "docs" / tahun).is_dir():
        baris.append(f"\nFolder docs/{tahun} belum ada; halaman yang berisi kalimat ditulis di sana.")
    akhir = SUDAH_TERBIT if terbit and tabel and not halaman else f"Langkah berikutnya: {_langkah(tahun, tabel, halaman)}"
    return [*baris, "", *_jumlah(tabel, halaman), akhir]


def _tabel(s: SisaTabel) -> Iterator[str]:
    yield f"- {s.berkas} ({s.judul})" + (": wajib ada" if s.wajib and not s.ada else ": wajib diisi" if s.wajib and not s.kolom else "")
    for k in s.kolom:
        yield f"    kolom {k.nama}: {_banyak(k)}"


def _banyak(k: SisaKolom) -> str:
    if k.semua:
        return f"semua {k.banyak} baris kosong"
    tampil, lebih = k.baris[:BARIS_TAMPIL], len(k.baris) - BARIS_TAMPIL
    akhir = f", dan {lebih} lagi" if lebih > 0 else ""
    return f"{len(k.baris)} dari {k.banyak} kosong (baris {', '.join(map(str, tampil))}{akhir})"


def _jumlah(tabel: Sequence[SisaTabel], halaman: Sequence[BelumDitulis]) -> Iterator[str]:
    if not tabel and not halaman:
        yield "Tidak ada yang tersisa."
        return
    yield (
        f"Tersisa: {sum(not s.ada for s in tabel)} tabel belum ada, {sum(s.ada and not s.kolom for s in tabel)} tabel tanpa baris, "
        f"{sum(s.sel for s in tabel)} sel kosong di {sum(bool(s.kolom) for s in tabel)} tabel, {len(halaman)} kalimat belum ditulis."
    )


def _langkah(tahun: str, tabel: Sequence[SisaTabel], halaman: Sequence[BelumDitulis]) -> str:
    """The one thing to do now: what others wait for comes first."""
    ulang = f"lalu jalankan lagi: python -m macros sisa {tahun}"
    if hilang := next((s for s in tabel if not s.ada), None):
        atau = "" if hilang.wajib else f", atau hapus barisnya di data/{tahun}/{DAFTAR}.csv bila laporan tidak punya tabel itu"
        return f"buat {hilang.berkas}{atau}; {ulang}"
    if kosong := next((s for s in tabel if not s.kolom and s.wajib), None):
        return f"isi baris pertama {kosong.berkas}; {ulang}"
    if kosong := next((s for s in tabel if not s.kolom), None):
        atau = f"atau hapus berkas itu dan barisnya di data/{tahun}/{DAFTAR}.csv bila laporan tidak punya tabel itu"
        return f"isi baris pertama {kosong.berkas}, {atau}; {ulang}"
    if tabel:
        s = max(tabel, key=lambda t: t.sel)
        return f"isi kolom {s.kolom[0].nama} di {s.berkas}, mulai baris {s.kolom[0].baris[0]}; {ulang}"
    if halaman:
        return f"ganti baris {TULIS} di {halaman[0].berkas} baris {halaman[0].baris} dengan kalimatnya; {ulang}"
    return f"periksa angkanya: python -m macros periksa {tahun}"


def main(argumen: list[str], akar: Path = AKAR) -> int:
    """``sisa [year]``: the newest year under data/ if none is given."""
    keluaran_utf8()
    pengurai = Pengurai("sisa", "Mendaftar yang masih kosong dalam satu tahun, menurut tabel dan halaman.")
    pengurai.add_argument("tahun", metavar="TAHUN", nargs="?", help="tahun yang dilihat (jika tidak ditulis: tahun terbaru di folder data)")
    try:
        dipilih = pilih_tahun(akar, pengurai.parse_args(argumen).tahun)
    except GalatData as galat:
        print(galat.message)
        return 1
    print("\n".join([f"Dilihat: {dipilih}", *laporkan(akar, dipilih.tahun, not dipilih.draf)]))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
