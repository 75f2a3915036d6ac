"""Files published beside the written pages: one module for each kind.

A module of PER_TAHUN offers ``berkas(tahun)``, what is made of one year; a module of PER_SITUS ``berkas_situs(situs)``, what is
made of all of them. Both give pairs of an address inside the site and its content (text or bytes). An address that ends in ``.md``
becomes a page, drawn like any other.
"""

from collections.abc import Iterator

from macros.tahun.situs import Situs
from macros.terbitan import (
    antar_tahun,
    api,
    gambar,
    halaman_kinerja,
    halaman_tabel,
    halaman_topik,
    katalog,
    paket,
    perubahan,
    robots,
    sematan,
    temuan,
)

PER_TAHUN = (halaman_kinerja, halaman_topik, halaman_tabel, paket, temuan, gambar, sematan)
PER_SITUS = (api, perubahan, robots, antar_tahun)


def semua_berkas(situs: Situs) -> Iterator[tuple[str, str | bytes]]:
    """Everything that is made from the data rather than written in docs/."""
    besar: dict[str, int] = {}  # the catalogue tells how large the files are
    for tahun in situs.tahun.values():
        for satu in PER_TAHUN:
            for alamat, isi in satu.berkas(tahun):
                besar[alamat] = len(isi)
                yield alamat, isi
    yield from katalog.berkas_situs(situs, besar)
    for semua in PER_SITUS:
        yield from semua.berkas_situs(situs)
