"""Situs: every year of the office that a build holds, and what belongs to none of them.

A year is a folder of four digits under ``data/``. Its ``aturan.csv`` says whether it is published (``terbit``) or still
being written (``draf``): a draft is read only where it is asked for. A page speaks of the year its address begins with;
a page without a year speaks of the newest that is published.
"""

import csv
from collections.abc import Mapping, Sequence
from functools import cached_property
from pathlib import Path

from lakip_calc.garis import Garis
from macros.tahun.galat import Galat, GalatData
from macros.tahun.garis import semua_garis
from macros.tahun.longgar import DRAF, TERBIT, tahun_ada
from macros.tahun.mentah import folder_asing
from macros.tahun.muat import muat_tahun
from macros.tahun.tabel.kamus import DATA
from macros.tahun.tabel.tabel import Tabel, baca_baris, baca_berkas
from macros.tahun.tahun import Tahun


class Situs:
    """The years, the oldest first; the tables of no year are those of the newest one read."""

    def __init__(self, semua: Sequence[Tahun]):
        """Raises ValueError without a year."""
        if not semua:
            raise ValueError("a site has at least one year")
        self.tahun: dict[str, Tahun] = {t.tahun: t for t in sorted(semua, key=lambda t: t.tahun)}

    @cached_property
    def terbit(self) -> tuple[Tahun, ...]:
        """The published years, the oldest first."""
        return tuple(t for t in self.tahun.values() if not t.draf)

    @cached_property
    def utama(self) -> Tahun:
        """The year that the site leads with: the newest published one, else the newest draft."""
        return (self.terbit or tuple(self.tahun.values()))[-1]

    @cached_property
    def garis(self) -> tuple[Garis, ...]:
        """The indikator through all years of the build: those of the newest year first, then those that ended."""
        return semua_garis(tuple(self.tahun.values()))

    @property
    def terbaru_dulu(self) -> tuple[Tahun, ...]:
        """All years of the build, the newest first."""
        return tuple(reversed(self.tahun.values()))

    def milik(self, alamat: str) -> Tahun | None:
        """The year that an address of the site belongs to; None for one of the whole site.

        A file of the API (``api/2024/…``) belongs to its year as a page does.
        """
        return self.tahun.get(alamat.removeprefix("api/").partition("/")[0])

    def dari(self, alamat: str) -> Tahun:
        """The year that a page speaks of: its own, else the leading one."""
        return self.milik(alamat) or self.utama

    @property
    def lepas(self) -> Mapping[str, Tabel]:
        """The tables that belong to no year."""
        return self.utama.lepas

    @property
    def contoh(self) -> Mapping[str, Tabel]:
        """The worked examples."""
        return self.utama.contoh

    @property
    def alamat(self) -> str:
        """The public base address, with its last slash."""
        return self.utama.situs


def keadaan_tahun(akar: Path, tahun: str, galat: list[Galat]) -> str:
    """``draf`` or ``terbit`` as the year says; empty, with a fault, where it does not.

    Read by itself, so that a draft full of faults hinders nobody who does not ask for it.
    """
    berkas = akar / DATA / tahun / "aturan.csv"
    teks = baca_berkas(akar, berkas, galat)
    if teks is None:
        return ""
    nama = berkas.relative_to(akar).as_posix()
    try:
        semua = [(n, r.get("nilai", "").strip()) for n, r in enumerate(baca_baris(teks), start=2) if r.get("kode", "").strip() == "keadaan"]
    except (ValueError, csv.Error):  # told in full when the year is loaded
        return TERBIT
    saran = "tulis draf selama tahun ini masih disusun, terbit bila sudah boleh dibaca umum"
    if not semua:
        galat.append(Galat(nama, 0, "kode", f"baris keadaan belum ada; tambahkan baris itu dan {saran}"))
        return ""
    baris, nilai = semua[0]
    if nilai not in (DRAF, TERBIT):
        galat.append(Galat(nama, baris, "nilai", f"keadaan '{nilai}' tidak dikenal; {saran}"))
        return ""
    return nilai


def muat_situs(akar: Path, *, situs: str = "", surel: str = "", draf: bool = False) -> Situs:
    """Every published year, and the drafts too where they are wanted. Raises GalatData with every fault of all of them."""
    ada = tahun_ada(akar)
    galat: list[Galat] = [*folder_asing(akar, ada)]
    keadaan = {tahun: keadaan_tahun(akar, tahun, galat) for tahun in ada}
    dipakai = [tahun for tahun, apa in keadaan.items() if apa == TERBIT or (draf and apa == DRAF)]
    if not dipakai and not galat:
        masalah = "belum ada tahun yang terbit; ubah keadaan menjadi terbit di aturan.csv, atau bangun dengan --draf"
        galat.append(Galat("data", 0, "", masalah))
    semua: list[Tahun] = []
    for tahun in dipakai:
        try:
            semua.append(muat_tahun(akar, tahun, situs=situs, surel=surel, lalu=semua[-1] if semua else None))
        except GalatData as salah:
            galat += salah.galat
    if galat:
        raise GalatData(galat)
    return Situs(semua)
