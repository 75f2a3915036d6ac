"""The command line: `python -m macros <perintah>`, on a machine that has nothing but Python.

Every command names the lock it needs and what it runs in the environment made from that lock
(see `siap`); further arguments go through to it, and its exit code comes back. A new command
is a new row of PERINTAH.
"""

import argparse
import sys

from macros.perintah import siap

# name: lock, what is run with that environment's Python, help
PERINTAH = {
    "bangun": ("situs", ["-m", "macros.perintah.bangun"], "membangun situs ke folder site/; --draf: beserta tahun yang masih disusun"),
    "pratinjau": (
        "situs",
        ["-m", "macros.perintah.pratinjau"],
        "menampilkan situs di komputer ini; halaman berubah begitu berkas disimpan",
    ),
    "periksa": (
        "situs",
        ["-m", "macros.perintah.periksa"],
        "memeriksa angka rancangan laporan, tanpa membangun situs; --xlsx: sebagai buku kerja",
    ),
    "sisa": ("situs", ["-m", "macros.perintah.sisa"], "mendaftar yang masih kosong dalam satu tahun, menurut tabel dan halaman"),
    "tahun-baru": (
        "situs",
        ["-m", "macros.perintah.tahun_baru"],
        "membuat tahun berikutnya dari tahun terakhir: tabel, halaman, belum terbit",
    ),
    "naskah": ("situs", ["-m", "macros.perintah.naskah"], "menulis tabel dan gambar satu tahun sebagai dokumen Word"),
    "kantor-baru": ("situs", ["-m", "macros.perintah.kantor_baru"], "membuat portal kosong untuk kantor lain di folder baru"),
    "tautan": (
        "situs",
        ["-m", "macros.perintah.tautan"],
        "mencatat tautan tetap dan angka yang baru terbit; tidak menghapus apa pun",
    ),
    "manifes": (
        "situs",
        ["-m", "macros.perintah.manifes"],
        "mendaftar isi situs yang sudah dibangun, atau membandingkan dua situs",
    ),
    "kalimat": (
        "situs",
        ["-m", "macros.perintah.kalimat"],
        "mendaftar setiap pola kalimat buatan situs dengan contohnya, untuk dibaca nyaring",
    ),
    "denah": ("situs", ["-m", "macros.perintah.denah"], "mengukur susunan kode: kamar, lantai, panah, lingkaran"),
    "rapi": ("uji", ["-m", "macros.perintah.rapi"], "merapikan kode lalu memeriksa gaya dan tipenya; --periksa: tanpa mengubah"),
    "tugas": ("uji", ["-m", "tests.tugas"], "menjalani dua belas pertanyaan warga di layar ponsel, dan menghitung ketukan dan usapannya"),
    "uji": ("uji", ["-m", "macros.perintah.uji"], "menjalankan semua pengujian; --cepat: yang selesai dalam satu menit"),
}


class Bantuan(argparse.HelpFormatter):
    def add_usage(self, usage, actions, groups, prefix=None):
        super().add_usage(usage, actions, groups, "Pemakaian: ")


class Pengurai(argparse.ArgumentParser):
    """argparse that speaks Indonesian."""

    def error(self, message):
        self.print_help(sys.stderr)
        self.exit(2, "\nTulis salah satu perintah: {}.\n".format(", ".join(PERINTAH)))


def pengurai():
    hasil = Pengurai(
        prog="python -m macros",
        usage="python -m macros <perintah> [argumen ...]",
        description="Membangun, melihat, dan menguji situs Laporan Kinerja.",
        epilog="Argumen sesudah nama perintah diteruskan apa adanya, misalnya: python -m macros bangun -d folder-lain",
        formatter_class=Bantuan,
        add_help=False,
    )
    hasil.add_argument("-h", "--help", action="help", help="menampilkan keterangan ini")
    daftar = hasil.add_subparsers(title="perintah", dest="perintah", metavar="<perintah>")
    daftar.required = True
    for nama, (_, _, keterangan) in PERINTAH.items():
        daftar.add_parser(nama, help=keterangan, add_help=False)
    hasil._optionals.title = "pilihan"
    return hasil


def main(argumen):
    try:
        siap.periksa_python(sys.version_info)
        kunci, dijalankan, _ = PERINTAH[pengurai().parse_args(argumen[:1]).perintah]
        python = siap.siapkan(kunci)
    except siap.BelumSiap as galat:
        print("\n{}".format(galat), file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("\nDihentikan.", file=sys.stderr)
        return 130
    return siap.jalankan([python] + dijalankan + argumen[1:])


def utama():
    """The command `lakip`, where the project is installed (`pip install -e .`)."""
    return main(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(utama())
