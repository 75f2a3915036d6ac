"""``python -m macros uji``: the tests, on all processors. Further arguments go to pytest.

1. Without an option, all of them: with the built site, in a browser.
2. ``--cepat``: what needs neither browser nor the whole site and does not take long: under a minute on two processors.
3. ``--cakupan``: the tests of the arithmetic alone, and which of its lines they never run; the floor is in pyproject.toml.
"""

import sys

from macros.perintah import siap
from macros.perintah.pengurai import Pengurai, keluaran_utf8

SEMUA = ("-n", "auto", "--dist", "worksteal")
CEPAT = (*SEMUA, "-m", "not browser and not situs and not lama")
CAKUPAN = ("--cov", *SEMUA, "tests/lakip_calc")


def perintah_pytest(argumen: list[str]) -> list[str]:
    """What pytest is asked for these arguments of ours; its own are handed on as they are."""
    pengurai = Pengurai("uji", "Menjalankan pengujian, di semua prosesor.", "Argumen lain diteruskan ke pytest, misalnya: -k capaian")
    satu = pengurai.add_mutually_exclusive_group()
    for nama, isi, bantuan in (
        ("--cepat", CEPAT, "tanpa peramban dan tanpa situs jadi, selesai dalam satu menit"),
        ("--cakupan", CAKUPAN, "hanya lakip_calc, dengan baris yang tidak teruji"),
    ):
        satu.add_argument(nama, dest="pilih", action="store_const", const=isi, default=SEMUA, help=bantuan)
    pilihan, lain = pengurai.parse_known_args(argumen)
    return [sys.executable, "-m", "pytest", *pilihan.pilih, *lain]


def main(argumen: list[str]) -> int:
    """Run pytest, and hand back its exit code."""
    keluaran_utf8()
    return siap.jalankan(perintah_pytest(argumen))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
