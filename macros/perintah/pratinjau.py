"""``python -m macros pratinjau``: shows the site while it is edited; faults stand in the browser."""

import re
import runpy
import sys

from macros.perintah.pengurai import Pengurai, keluaran_utf8


def main(argumen: list[str]) -> int:
    """Serve the site until Ctrl+C."""
    keluaran_utf8()
    pengurai = Pengurai("pratinjau", "Menampilkan situs di komputer ini; halaman berubah begitu berkas disimpan.")
    pengurai.add_argument("-a", "--alamat", metavar="TUAN:PINTU", default="", help="alamat pratinjau (jika tidak ditulis: 127.0.0.1:8000)")
    pengurai.add_argument("--buka", action="store_true", help="langsung membuka peramban")
    pilihan = pengurai.parse_args(argumen)
    if pilihan.alamat and not re.fullmatch(r"\S+:\d+", pilihan.alamat):
        pengurai.error(f"alamat '{pilihan.alamat}' tidak dikenal; tulis seperti 127.0.0.1:8001")
    sys.argv = ["pelayan", *filter(None, (pilihan.alamat, "--buka" if pilihan.buka else ""))]
    runpy.run_module("macros.mesin.pelayan", run_name="__main__")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
