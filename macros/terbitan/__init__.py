"""Files published beside the written pages: one module for each kind.

Every module of TERBITAN offers ``berkas(tahun)``: pairs of an address inside the site and its
content (text or bytes). An address that ends in ``.md`` becomes a page, drawn like any other.
"""

from collections.abc import Iterator

from macros.tahun.tahun import Tahun
from macros.terbitan import gambar, halaman_kinerja, halaman_tabel, paket, perubahan, sematan, temuan

TERBITAN = (halaman_kinerja, halaman_tabel, paket, temuan, gambar, sematan, perubahan)


def semua_berkas(tahun: Tahun) -> Iterator[tuple[str, str | bytes]]:
    """Everything that is made from the data of a year rather than written in docs/."""
    for terbitan in TERBITAN:
        yield from terbitan.berkas(tahun)
