"""Pengaturan: what the commands need to know from mkdocs.yml, which year they speak of, how a year is opened.

During a build MkDocs reads that file itself; a command that does not build reads it here.
"""

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import yaml

from macros import AKAR
from macros.tahun.galat import Galat, GalatData
from macros.tahun.longgar import DRAF, TERBIT, folder_tahun, keadaan, tahun_ada

if TYPE_CHECKING:
    from macros.tahun.tahun import Tahun

KATA_KEADAAN = {DRAF: "draf, belum terbit", TERBIT: "terbit", "": "keadaannya belum ditulis di aturan.csv"}


@dataclass(frozen=True)
class Pengaturan:
    """The address the site is published under ("" if none), the office's e-mail ("" if none)."""

    situs: str
    surel: str


class Longgar(yaml.SafeLoader):
    """mkdocs.yml may hold tags that only MkDocs knows."""


Longgar.add_multi_constructor("", lambda *_: None)


def muat_pengaturan(akar: Path = AKAR) -> Pengaturan:
    """The settings of the project under this root. Raises OSError, yaml.YAMLError, KeyError where they cannot be read."""
    isi: dict[str, Any] = yaml.load((akar / "mkdocs.yml").read_text(encoding="utf-8"), Longgar)  # a SafeLoader
    tambahan, situs = isi["extra"], isi.get("site_url") or ""
    return Pengaturan(
        situs=situs.rstrip("/") + "/" if situs else "",
        surel=str(tambahan.get("surel") or ""),
    )


@dataclass(frozen=True)
class Dipilih:
    """The year that a command speaks of: its state, and whether nobody named it."""

    tahun: str
    keadaan: str
    sendiri: bool

    @property
    def draf(self) -> bool:
        """Whether the year is still being written. One that does not say so is treated as a draft."""
        return self.keadaan != TERBIT

    def __str__(self) -> str:
        """One sentence for the first line of a command."""
        kata = f"Tahun {self.tahun} (folder data/{self.tahun}), {KATA_KEADAAN[self.keadaan]}."
        return kata + (" Tahun tidak ditulis, jadi dipakai yang terbaru." if self.sendiri else "")


def pilih_tahun(akar: Path, diminta: str | None) -> Dipilih:
    """The year asked for, else the newest folder under ``data/``. Raises GalatData where it is not there."""
    ada = tahun_ada(akar)
    if diminta and diminta not in ada:
        raise GalatData([Galat(f"data/{diminta}", 0, "", f"folder tahun ini tidak ada; yang ada: {', '.join(ada)}")])
    tahun = diminta or ada[-1]
    return Dipilih(tahun, keadaan(akar, tahun), not diminta)


def buka_tahun(akar: Path, tahun: str) -> "Tahun":
    """The year, loaded and checked as a build does it, with the published years before it. Raises GalatData with every fault of its files."""
    from macros.tahun.muat import muat_tahun

    try:
        pengaturan = muat_pengaturan(akar)
    except (OSError, yaml.YAMLError, KeyError, TypeError):  # told by those who need more of it
        pengaturan = Pengaturan("", "")
    lalu = None
    for lama in folder_tahun(akar):
        if lama < tahun and keadaan(akar, lama) == TERBIT:
            try:
                lalu = muat_tahun(akar, lama, situs=pengaturan.situs, surel=pengaturan.surel, lalu=lalu)
            except GalatData:
                continue  # told where that year is asked for
    return muat_tahun(akar, tahun, situs=pengaturan.situs, surel=pengaturan.surel, lalu=lalu)
