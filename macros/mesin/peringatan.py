"""Peringatan: every warning of a build is kept, also those that `-q` hides.

`-q` lifts the logger's level, so that MkDocs no longer counts what it no longer prints: here the level goes back,
and only the printing stays silent.
"""

import logging
import re
from pathlib import Path

import click

from macros.rilis.folder import GagalTerbit
from macros.tahun.galat import Galat, GalatData

DIKUTIP = re.compile(r"'([^']+)'")
BERTEMPAT = re.compile(r"(?P<berkas>docs/\S+\.md|mkdocs\.yml, nav): (?P<masalah>.+)", re.DOTALL)


def baris_tautan(berkas: Path, masalah: str) -> int:
    """The line of a page on which the first quoted link stands; 0 where none does."""
    tautan = DIKUTIP.search(masalah)
    try:
        baris = berkas.read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError):
        return 0
    return next((n for n, isi in enumerate(baris, start=1) if tautan and tautan[1] in isi), 0)


class Peringatan(logging.Handler):
    """The warnings of one build."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.catatan: list[logging.LogRecord] = []
        self.senyap = False

    def pasang(self) -> None:
        """Listen from now on."""
        mkdocs = logging.getLogger("mkdocs")
        self.catatan.clear()
        self.senyap = mkdocs.level > logging.WARNING
        if self.senyap:
            mkdocs.setLevel(logging.WARNING)
            for penulis in mkdocs.handlers:
                if isinstance(penulis, logging.StreamHandler):
                    penulis.setLevel(logging.ERROR)
        mkdocs.addHandler(self)

    def lepas(self) -> None:
        """Listen no longer."""
        logging.getLogger("mkdocs").removeHandler(self)

    def emit(self, record: logging.LogRecord) -> None:
        """Keep one warning."""
        self.catatan.append(record)

    def sebagai_galat(self, akar: Path = Path()) -> list[Galat]:
        """The warnings as faults of files under the project, where they name one."""
        kena = (BERTEMPAT.fullmatch(catatan.getMessage()) for catatan in self.catatan)
        return [Galat(m["berkas"], baris_tautan(akar / m["berkas"], m["masalah"]), "", m["masalah"].rstrip(".")) for m in kena if m]

    def tinggalkan_yang_bertempat(self) -> None:
        """Forget the warnings that were told as faults of files."""
        self.catatan = [c for c in self.catatan if not BERTEMPAT.fullmatch(c.getMessage())]

    def hentikan_pratinjau(self, ketat: bool, akar: Path) -> None:
        """A warning that would end a build is a fault that the preview shows."""
        if not ketat or not self.catatan:
            return
        galat = self.sebagai_galat(akar)
        if len(galat) == len(self.catatan):
            raise GalatData(galat)
        raise GagalTerbit("\n".join(catatan.getMessage() for catatan in self.catatan))

    def sampaikan_yang_disenyapkan(self) -> None:
        """A build that failed tells why, even under -q."""
        for catatan in self.catatan:
            if self.senyap and catatan.levelno < logging.ERROR:
                click.echo(f"{catatan.levelname}: {catatan.getMessage()}", err=True)
