"""``python -m macros manifes [FOLDER] [FOLDER_LAIN]``: what is in a built site, or what differs between two.

A folder may stand for its manifest and a manifest file for its folder. The exit code is 1 where they differ.
"""

import sys
from pathlib import Path

from macros import AKAR
from macros.perintah.pengurai import Pengurai, keluaran_utf8
from macros.rilis.manifes import beda, manifes


def main(argumen: list[str]) -> int:
    """Print a manifest, or the differences of two."""
    keluaran_utf8()
    pengurai = Pengurai(
        "manifes",
        "Mendaftar setiap berkas situs yang sudah dibangun (jalur, bita, sha256), atau membandingkan dua situs.",
        "Folder boleh diganti dengan berkas manifes.csv yang disimpan dari situs itu.",
    )
    pengurai.add_argument("folder", metavar="FOLDER", nargs="?", type=Path, default=AKAR / "site", help="situs (jika tidak ditulis: site)")
    pengurai.add_argument("lain", metavar="FOLDER_LAIN", nargs="?", type=Path, help="situs kedua, yang dibandingkan dengan yang pertama")
    pilihan = pengurai.parse_args(argumen)
    try:
        pertama = _manifes(pilihan.folder)
        if pilihan.lain is None:
            sys.stdout.write(pertama)
            return 0
        hasil = beda(pertama, _manifes(pilihan.lain))
    except (OSError, ValueError) as salah:
        print(salah, file=sys.stderr)
        return 2
    for judul, jalur in (
        (f"Hanya di {pilihan.folder}", hasil.hilang),
        (f"Hanya di {pilihan.lain}", hasil.baru),
        ("Isinya berbeda", hasil.berubah),
    ):
        if jalur:
            print(f"{judul} ({len(jalur)})", *(f"- {j}" for j in jalur), sep="\n")
    print("Kedua situs berbeda." if hasil else "Kedua situs sama.")
    return 1 if hasil else 0


def _manifes(tempat: Path) -> str:
    """The manifest of a folder, or the one that this file holds."""
    if tempat.is_dir():
        return manifes(tempat)
    if not tempat.is_file():
        raise FileNotFoundError(f"{tempat} tidak ada; bangun dulu situsnya dengan: python -m macros bangun")
    try:
        teks = tempat.read_text(encoding="utf-8")
        beda(teks, teks)
    except ValueError as salah:
        raise ValueError(f"{tempat}: {salah}") from None
    return teks


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
