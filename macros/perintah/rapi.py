"""``python -m macros rapi``: one shape, one list of habits, and types that fit. ``--periksa`` only looks, as CI does.

All three are asked, also where the first has something to say. What they hold the code to stands in pyproject.toml.
"""

import sys

from macros.perintah import siap
from macros.perintah.pengurai import Pengurai, keluaran_utf8

FOLDER = ("lakip_calc", "macros", "tests")

# what is looked at; the tool that mends, the tool that only looks
ALAT = (
    ("Bentuk tulisan", ["ruff", "format", *FOLDER], ["ruff", "format", "--check", *FOLDER]),
    ("Kebiasaan", ["ruff", "check", "--fix", *FOLDER], ["ruff", "check", *FOLDER]),
    ("Tipe", ["mypy"], ["mypy"]),
)


def main(argumen: list[str]) -> int:
    """Mend what can be mended, and name what is left."""
    keluaran_utf8()
    pengurai = Pengurai("rapi", "Merapikan kode, lalu memeriksa gaya dan tipenya.")
    pengurai.add_argument("--periksa", action="store_true", help="hanya memeriksa; tidak mengubah berkas")
    periksa = pengurai.parse_args(argumen).periksa
    gagal = []
    for nama, rapikan, lihat in ALAT:
        print(f"{nama} ...", flush=True)
        if siap.jalankan([sys.executable, "-m", *(lihat if periksa else rapikan)]):
            gagal.append(nama.lower())
    if not gagal:
        print("Kode rapi.")
        return 0
    print(f"Belum rapi: {', '.join(gagal)}; lihat di atas." + (" Jalankan: python -m macros rapi" if periksa else ""))
    return 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
