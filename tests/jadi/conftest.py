"""Two more sites, each built once for all processors: 2025 published beside 2024, and 2025 as it begins, a draft.

With LAKIP_SITUS they stand beside that folder and stay, as the site does.
"""

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from tests import tahun_dua
from tests.conftest import PEKERJA, sekali


def _situs(dasar: Path, nama: str, siapkan: Callable[[Path], object], draf: bool = False) -> Path:
    """The site of a copy of the project, made ready by ``siapkan``."""
    bersama = dasar / f"situs-{nama}"
    tetap = os.environ.get("LAKIP_SITUS")
    tujuan = Path(f"{tetap}-{nama}" if tetap else bersama / "site").resolve()

    def kerjakan() -> str:
        if tujuan.is_dir():
            return ""
        try:
            akar = tahun_dua.salin(bersama / "proyek")
            siapkan(akar)
            return tahun_dua.bangun(akar, tujuan, draf)
        except Exception as salah:  # the other processors wait for an answer
            return repr(salah)

    if galat := sekali(bersama, kerjakan):
        pytest.fail(f"situs {nama} tidak terbangun:\n{galat}", pytrace=False)
    return tujuan


@pytest.fixture(scope="session")
def situs_dua(tmp_path_factory) -> Path:
    """2024 and a fictional 2025, both published."""
    dasar = tmp_path_factory.getbasetemp()
    return _situs(dasar.parent if PEKERJA else dasar, "dua", tahun_dua.isi)


@pytest.fixture(scope="session")
def situs_draf(tmp_path_factory) -> Path:
    """2024, and 2025 right after `tahun-baru`, in a build that was asked for drafts."""
    dasar = tmp_path_factory.getbasetemp()
    return _situs(dasar.parent if PEKERJA else dasar, "draf", tahun_dua.mulai, draf=True)
