"""Addresses inside the site. They never change: a year, a stable slug, nothing else."""

from collections.abc import Callable

from mkdocs.utils import get_relative_url

from lakip_calc.angka import Angka

from .loading import Tabel

# What turns a path of the site ("2024/data/dpt/#dpt") into a link from the page being drawn.
Ke = Callable[[str], str]


def ke_dari(halaman_url: Callable[[], str]) -> Ke:
    """Links relative to whatever page is being drawn, so that the site works under any address."""

    def ke(tujuan: str) -> str:
        alamat, pagar, jangkar = tujuan.partition("#")
        return get_relative_url(alamat, halaman_url()) + pagar + jangkar

    return ke


def halaman_tabel(tabel: Tabel) -> str:
    return f"{tabel.tahun}/data/{tabel.kode}/"


def halaman_indikator(tahun: str, slug: str) -> str:
    return f"{tahun}/indikator/{slug}/"


def halaman_sasaran(tahun: str, slug: str) -> str:
    return f"{tahun}/sasaran/{slug}/"


def unduhan(tabel: Tabel) -> str:
    return f"{tabel.tahun}/data/{tabel.kode}.csv"


def baris_angka(angka: Angka) -> str:
    """The row of the data page in which a printed figure stands."""
    tahun, tabel, kunci, _ = angka.id.split("/")
    return f"{tahun}/data/{tabel}/#{tabel}-{kunci}"
