"""``python -m macros bangun``: builds the site; where mkdocs.yml cannot be read, says so before the engine starts."""

import os
import runpy
import sys

from macros import AKAR
from macros.perintah.pengurai import Pengurai, keluaran_utf8
from macros.rilis.awal import galat_awal, galat_pengaturan
from macros.tahun.galat import GalatData


def main(argumen: list[str]) -> int:
    """Build the site into its folder."""
    keluaran_utf8()
    pengurai = Pengurai("bangun", "Membangun situs ke folder site/.")
    pengurai.add_argument("-d", "--site-dir", metavar="FOLDER", help="folder lain untuk situs")
    pengurai.add_argument("--draf", action="store_true", help="bersama tahun yang masih draf, ke folder site-draf/; jangan diterbitkan")
    pengurai.add_argument("-q", "--quiet", action="store_true", help="hanya menyebut yang salah")
    pengurai.add_argument("-v", "--verbose", action="store_true", help="menyebut setiap langkah")
    pengurai.add_argument("-s", "--strict", action="store_true", help="peringatan menghentikan pembangunan (memang sudah begitu)")
    pilihan = pengurai.parse_args(argumen)
    if galat := galat_pengaturan(AKAR):
        print(GalatData([*galat, *galat_awal(AKAR)]).message, file=sys.stderr)
        return 1
    sisa = [a for a in argumen if a != "--draf"]
    if pilihan.draf:
        os.environ["LAKIP_DRAF"] = "1"
        sisa += [] if pilihan.site_dir else ["-d", "site-draf"]
    sys.argv = ["mkdocs", "build", *sisa]
    runpy.run_module("mkdocs", run_name="__main__")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
