"""The report of 2024 as the checks see it, and what one check answers about it."""

import pytest

from lakip_calc.pemeriksaan.putusan import Putusan
from macros.tahun.laporan import laporan_dari
from macros.tahun.muat import muat_tahun


@pytest.fixture(scope="session")
def laporan(akar):
    return laporan_dari(muat_tahun(akar, "2024"))


def temuan_dari(laporan, modul):
    """The findings of one check, by what was looked at."""
    return {p.objek: p for p in modul.PEMERIKSAAN.jalankan(laporan) if p.putusan is Putusan.GAGAL}


def lulus_dari(laporan, modul):
    """What one check was met by."""
    return {p.objek for p in modul.PEMERIKSAAN.jalankan(laporan) if p.putusan is Putusan.LULUS}
