"""Pengurai: argparse that speaks Indonesian, for the commands that run in the prepared environment.

An option or argument that a command does not know is refused in a sentence that names it.
"""

import argparse
import re
import sys
from typing import NoReturn

# what argparse says, and how we say it
UCAPAN = (
    (r"unrecognized arguments: (.*)", r"argumen ini tidak dikenal: \1"),
    (r"the following arguments are required: (.*)", r"yang ini harus ditulis: \1"),
    (r"argument (.*): expected (?:one|at least one) argument", r"sesudah \1 harus ada nilainya"),
    (r"argument (.*): ignored explicit argument (.*)", r"\1 ditulis tanpa nilai, bukan dengan \2"),
    (r"argument (.*): invalid choice: (.*) \(choose from (.*)\)", r"\1 tidak dapat \2; pilih salah satu dari \3"),
    (r"argument (.*): not allowed with argument (.*)", r"\1 tidak dapat dipakai bersama \2"),
    (r"ambiguous option: (.*) could match (.*)", r"\1 dapat berarti \2; tulis lengkap"),
)


class Pengurai(argparse.ArgumentParser):
    """The parser of one command; ``uraian`` is its docstring's first line for staff."""

    def __init__(self, perintah: str, uraian: str, akhir: str = ""):
        super().__init__(
            prog=f"python -m macros {perintah}",
            description=uraian,
            epilog=akhir,
            formatter_class=Bantuan,
            add_help=False,
            allow_abbrev=False,
        )
        self._positionals.title, self._optionals.title = "yang ditulis sesudah nama perintah", "pilihan"
        self.add_argument("-h", "--help", action="help", help="menampilkan keterangan ini")

    def error(self, message: str) -> NoReturn:
        """End with exit code 2 and one sentence, then how the command is written."""
        for pola, ganti in UCAPAN:
            message = re.sub(f"^{pola}$", ganti, message, flags=re.S)
        self.exit(2, f"{message[:1].upper()}{message[1:]}.\n{self.format_usage()}")


class Bantuan(argparse.HelpFormatter):
    """Help under an Indonesian heading."""

    def add_usage(self, usage, actions, groups, prefix=None):
        super().add_usage(usage, actions, groups, "Pemakaian: ")


def keluaran_utf8() -> None:
    """Print UTF-8 on every system, also where Windows would choose another code."""
    for aliran in (sys.stdout, sys.stderr):
        if hasattr(aliran, "reconfigure"):
            aliran.reconfigure(encoding="utf-8")
