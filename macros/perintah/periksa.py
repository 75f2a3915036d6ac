"""``python -m macros periksa``: the checks on a draft, before anything is published.

Prints faults in the files (and stops), else every finding with its place and both values, and
a summary. The exit code is 0: findings are for reading; only faulty files are an error, and
figures that differ from what was once published without a row in perubahan.csv.
"""

import sys
from collections import Counter

from lakip_calc.pemeriksaan.putusan import Keparahan, Putusan
from macros import AKAR
from macros.perintah.pengurai import Pengurai, keluaran_utf8
from macros.tahun.galat import GalatData
from macros.tahun.muat import muat_tahun
from macros.tahun.situs import tahun_terbaru
from macros.tahun.tahun import Tahun
from macros.tautan.angka_terbit import belum_dicatat
from macros.tautan.janji import muat_janji


def laporkan(tahun: Tahun) -> list[str]:
    """The findings of a year as lines for the screen."""
    h = tahun.hasil_periksa
    baris = []
    for keparahan in Keparahan:
        isi = [t for t in h.temuan if t.penerapan.keparahan is keparahan]
        if not isi:
            continue
        baris.append(f"\n{keparahan.upper()} ({len(isi)})")
        for t in isi:
            p = t.penerapan
            baca = " [mungkin salah baca]" if p.salah_baca else ""
            baris.append(f"- {p.judul}. {p.tempat}: {p.alasan}{baca} (temuan {t.id})")
    banyak = Counter(t.jenis for t in h.temuan)
    baris.append(
        f"\n{len(h.penerapan)} pemeriksaan, {sum(len(s) for _, s in h.penerapan)} penerapan: {h.banyak(Putusan.LULUS)} lulus, "
        f"{len(h.temuan)} temuan, {h.banyak(Putusan.TIDAK_BERLAKU)} tidak berlaku."
    )
    baris.append("Menurut jenis: " + ", ".join(f"{j} {n}" for j, n in sorted(banyak.items())) + "." if banyak else "Tidak ada temuan.")
    return baris


def main(argumen: list[str]) -> int:
    """``periksa [year]``: the newest year if none is given."""
    keluaran_utf8()
    pengurai = Pengurai("periksa", "Memeriksa angka rancangan laporan, tanpa membangun situs.")
    pengurai.add_argument(
        "tahun", metavar="TAHUN", nargs="?", help="tahun yang diperiksa (jika tidak ditulis: folder tahun terbaru di data/)"
    )
    tahun = pengurai.parse_args(argumen).tahun or tahun_terbaru(AKAR)
    try:
        data = muat_tahun(AKAR, tahun)
        janji = muat_janji(AKAR)
        diam = belum_dicatat(data, janji.angka, janji.pengalihan)
        baris = laporkan(data)
    except GalatData as galat:
        print(galat.message)
        return 1
    if diam:
        baris += [f"\nPERUBAHAN YANG BELUM DICATAT ({len(diam)})", *(f"- {d}" for d in diam)]
    print("\n".join(baris))
    return 1 if diam else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
