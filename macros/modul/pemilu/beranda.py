"""What elections put on the front page: voters, and what a repeat vote changed."""

from collections.abc import Callable, Iterator

from macros.gambar import TanpaAngka, perlu, rinci
from macros.gambar.mini import deretan
from macros.halaman.beranda import KartuMuka
from macros.modul.pemilu.tabel import suara_ulang, untuk_pemilihan
from macros.tahun.tabel.sel import baca_tanggal
from macros.tahun.tahun import Tahun
from macros.tulisan.angka import bilangan
from macros.tulisan.tanggal import tanggal_panjang
from macros.tulisan.unsur import aman


def kartu(tahun: Tahun) -> Iterator[KartuMuka]:
    """One card for each of these that the year has figures for."""
    for satu in KARTU:
        try:
            if k := satu(tahun):
                yield k
        except TanpaAngka:
            continue


def _pemilih(tahun: Tahun) -> KartuMuka | None:
    """The voters of the final list, by kecamatan."""
    if (t := tahun.berperan("pemilih_tetap")) is None:
        return None
    kecamatan = sorted(((r["kecamatan"].title(), perlu(t.angka(k, "l_p"))) for k, r in rinci(t).items()), key=lambda x: -x[1])
    judul = f"{bilangan(perlu(tahun.total(t.kode, 'l_p')))} pemilih"
    return KartuMuka("pemilih", judul, aman(f"{untuk_pemilihan(tahun, t)}."), deretan(kecamatan, "kecamatan"))


def _suara_ulang(tahun: Tahun) -> KartuMuka | None:
    """The votes of the district that was repeated, before and after."""
    t = tahun.berperan("peristiwa")
    hari = next((r for r in t.baris.values() if r["gambar"] == "suara ulang"), None) if t else None
    if hari is None:
        return None
    u = suara_ulang(tahun)
    isi = [(kapan, perlu(tahun.total(tabel.kode, u.dapil))) for kapan, tabel in (("Sebelum", u.lama), ("Sesudah", u.baru))]
    return KartuMuka(
        "suara-ulang",
        hari["kalender"] or hari["nama_pendek"],
        aman(f"{u.nama_dapil}, {tanggal_panjang(baca_tanggal(hari['tanggal']))}."),
        deretan(isi, "dapil"),
    )


KARTU: tuple[Callable[[Tahun], KartuMuka | None], ...] = (_suara_ulang, _pemilih)
