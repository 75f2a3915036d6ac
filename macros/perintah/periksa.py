"""``python -m macros periksa [TAHUN] [--xlsx BERKAS]``: the checks on a draft, before the report is signed.

Prints faults in the files (and stops), else every finding, gravest first, with its cells, both values and what to do, and
a summary; ``--xlsx`` writes the same as a workbook with the faulty cells marked. The exit code is 0: findings are for
reading; only faulty files are an error, and figures that differ from what was once published without a row in
perubahan.csv.

What was said about the same data by the same code is kept (`macros.simpanan`): then nothing heavy is even loaded.
"""

import json
import sys
from datetime import date
from pathlib import Path

from macros import AKAR
from macros.perintah.pengaturan import Dipilih, buka_tahun, pilih_tahun
from macros.perintah.pengurai import Pengurai, keluaran_utf8
from macros.simpanan import Simpanan
from macros.tahun import sah
from macros.tahun.galat import GalatData

HARI_BERKAS = date(2000, 1, 1)  # in a workbook about faulty files: no year says its own day


def laporkan(akar: Path, tahun: str) -> tuple[int, str]:
    """The exit code and everything that is said about a year."""
    from macros.salinan.butir import layar
    from macros.tautan.angka_terbit import belum_dicatat
    from macros.tautan.janji import muat_janji

    try:
        data = buka_tahun(akar, tahun)
        janji = muat_janji(akar)
        diam = belum_dicatat(data, janji.angka, janji.pengalihan)
        baris = layar(data)
    except GalatData as galat:
        return 1, galat.message
    if diam:
        baris += [f"\nPERUBAHAN YANG BELUM DICATAT ({len(diam)})", *(f"- {d}" for d in diam)]
    return (1 if diam else 0), "\n".join(baris)


def buku(akar: Path, tahun: str) -> bytes:
    """The list as a workbook: of the findings, or of the faults where there are any."""
    from macros.salinan.buku_temuan import berkas_tabel, buku_temuan
    from macros.salinan.butir import butir_galat, butir_temuan
    from macros.tahun.longgar import baca_longgar

    try:
        data = buka_tahun(akar, tahun)
        semua, hari = butir_temuan(data), data.edisi_tanggal.mulai
    except GalatData as galat:
        semua, hari = butir_galat(galat.galat), HARI_BERKAS
    isi = {berkas: rows for berkas in berkas_tabel(semua) if (rows := baca_longgar(akar / berkas)) is not None}
    return buku_temuan(f"Pemeriksaan Laporan Kinerja {tahun}", semua, isi, hari)


def _simpanan(akar: Path) -> Simpanan:
    return Simpanan("periksa", ("lakip_calc", "macros"), (*sah.PUSTAKA, "num2words", "XlsxWriter"), akar / ".lakip")


def _jawaban(akar: Path, tahun: str, sidik: str) -> tuple[int, str]:
    """What is said about exactly these data, worked out once."""
    kode, kata = json.loads(_simpanan(akar).ambil(["layar", tahun, sidik], lambda: json.dumps(laporkan(akar, tahun)).encode()))
    return int(kode), str(kata)


def main(argumen: list[str], akar: Path = AKAR) -> int:
    """``periksa [year] [--xlsx file]``: the newest year under data/ if none is given."""
    keluaran_utf8()
    pengurai = Pengurai("periksa", "Memeriksa angka rancangan laporan, tanpa membangun situs.")
    pengurai.add_argument(
        "tahun", metavar="TAHUN", nargs="?", help="tahun yang diperiksa (jika tidak ditulis: tahun terbaru di folder data)"
    )
    pengurai.add_argument("--xlsx", metavar="BERKAS", type=Path, help="menulis daftar ini sebagai buku kerja; sel yang keliru ditandai")
    pilihan = pengurai.parse_args(argumen)
    try:
        dipilih = pilih_tahun(akar, pilihan.tahun)
    except GalatData as galat:
        print(galat.message)
        return 1
    sidik = sah.sidik(akar)
    kode, kata = _jawaban(akar, dipilih.tahun, sidik)
    print(f"Diperiksa: {dipilih}\n{kata}")
    return kode if pilihan.xlsx is None else max(kode, _tulis(pilihan.xlsx, akar, dipilih, sidik))


def _tulis(berkas: Path, akar: Path, dipilih: Dipilih, sidik: str) -> int:
    """Write the workbook; 1 where the file cannot be written."""
    isi = _simpanan(akar).ambil(["xlsx", dipilih.tahun, sidik], lambda: buku(akar, dipilih.tahun))
    try:
        berkas.write_bytes(isi)
    except OSError as salah:
        print(f"\n{berkas} tidak dapat ditulis ({salah.strerror}); tutup berkas itu bila sedang terbuka, atau pilih nama lain.")
        return 1
    print(f"\nDitulis: {berkas}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
