"""The pages that other people's sites show in a frame: one for each picture, one for each indikator."""

from collections.abc import Iterator

from macros.modul.gambar import semua_grafik
from macros.tahun.tahun import Tahun
from macros.tautan.alamat import halaman_kartu, halaman_sematan
from macros.terbitan.bingkai import grafik_halaman, kartu_halaman


def berkas(tahun: Tahun) -> Iterator[tuple[str, str]]:
    for g in semua_grafik(tahun).values():
        yield f"{halaman_sematan(tahun.tahun, g.kode)}index.html", grafik_halaman(tahun, g)
    for i in tahun.indikator.values():
        yield f"{halaman_kartu(tahun.tahun, i.slug)}index.html", kartu_halaman(tahun, i)
