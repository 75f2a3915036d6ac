"""The pictures that every office can have: performance, money, the AKIP score."""

from collections.abc import Iterator
from functools import partial

from macros.gambar import Gambar, anggaran, kinerja, periksa, sekilas, tahunan
from macros.tahun.tahun import Tahun

NAMA = ("sekilas", "bacaan", "tren", "lereng", "anggaran", "akip", "temuan", "cocok", "kelengkapan")


def tawaran(tahun: Tahun) -> Iterator[Gambar]:
    """These pictures, in the order of the report."""
    yield Gambar("sekilas", partial(sekilas.sekilas_semua, tahun))
    for s in tahun.sasaran.values():
        yield Gambar("sekilas", partial(sekilas.sekilas_sasaran, tahun, s), kode=s.kode)
    for i in tahun.indikator.values():
        yield Gambar("bacaan", partial(sekilas.bacaan, tahun, i), kode=i.kode)
    triwulan = tahun.berperan("triwulan")
    for i in tahun.indikator.values() if triwulan else ():
        yield Gambar("triwulan", partial(kinerja.triwulan_indikator, tahun, i), kode=i.kode)
    for i in tahun.indikator.values():
        yield Gambar("tren", partial(tahunan.tren_indikator, tahun, i), ("kotak",), i.kode)
    yield Gambar("lereng", partial(tahunan.lereng_semua, tahun), ("kotak",))
    yield Gambar("anggaran", partial(anggaran.pagu_realisasi, tahun), ("anggaran",))
    yield Gambar("akip", partial(anggaran.akip, tahun), ("akip",))
    yield Gambar("temuan", partial(periksa.temuan, tahun))
    yield Gambar("cocok", partial(periksa.cocok, tahun))
    yield Gambar("kelengkapan", partial(periksa.kelengkapan, tahun))
