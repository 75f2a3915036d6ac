"""Peringatan: every warning of a build is kept, also those that `-q` hides.

`-q` lifts the logger's level, so that MkDocs no longer counts what it no longer prints: here the level goes back,
and only the printing stays silent.
"""

import logging
import re

import click

from macros.rilis.folder import GagalTerbit
from macros.tahun.galat import Galat, GalatData

BERTEMPAT = re.compile(r"(?P<berkas>docs/\S+\.md|mkdocs\.yml, nav): (?P<masalah>.+)", re.DOTALL)


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

    def sebagai_galat(self) -> list[Galat]:
        """The warnings as faults of files, where they name one."""
        kena = (BERTEMPAT.fullmatch(catatan.getMessage()) for catatan in self.catatan)
        return [Galat(m["berkas"], 0, "", m["masalah"].rstrip(".")) for m in kena if m]

    def hentikan_pratinjau(self, ketat: bool) -> None:
        """A warning that would end a build is a fault that the preview shows."""
        if not ketat or not self.catatan:
            return
        galat = self.sebagai_galat()
        if len(galat) == len(self.catatan):
            raise GalatData(galat)
        raise GagalTerbit("\n".join(catatan.getMessage() for catatan in self.catatan))

    def sampaikan_yang_disenyapkan(self) -> None:
        """A build that failed tells why, even under -q."""
        for catatan in self.catatan:
            if self.senyap and catatan.levelno < logging.ERROR:
                click.echo(f"{catatan.levelname}: {catatan.getMessage()}", err=True)
