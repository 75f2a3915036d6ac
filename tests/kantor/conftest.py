"""The site of the fictional office, built once by the command that staff use, for the tests of this folder."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from macros.tahun.situs import Situs, muat_situs
from tests.conftest import PEKERJA, sekali
from tests.kantor import susun
from tests.pelayan import layani


def _bangun(folder: Path) -> str:
    susun(folder)
    jalan = subprocess.run(
        [sys.executable, "-m", "mkdocs", "build", "--strict"],
        cwd=folder,
        env=os.environ | {"NO_MKDOCS_2_WARNING": "1", "PYTHONUTF8": "1", "PYTHONPATH": str(folder)},
        capture_output=True,
        text=True,
        encoding="utf-8",
    )
    return jalan.stdout + jalan.stderr if jalan.returncode else ""


@pytest.fixture(scope="session")
def proyek(tmp_path_factory) -> Path:
    """The folder of the office's project, with its site in ``site/``. Read it; never change it."""
    dasar = tmp_path_factory.getbasetemp()
    bersama = (dasar.parent if PEKERJA else dasar) / "kantor-bersama"
    folder = bersama / "kantor"
    if galat := sekali(bersama, lambda: _bangun(folder)):
        pytest.fail(galat, pytrace=False)
    return folder


@pytest.fixture(scope="session")
def situs(proyek) -> Path:
    """The office's site, in the place of the site of this project."""
    return proyek / "site"


@pytest.fixture(scope="session")
def alamat(situs):
    """Where that site is served."""
    with layani(situs) as di:
        yield di


@pytest.fixture(scope="session")
def data(proyek) -> Situs:
    """Its years as a build reads them."""
    return muat_situs(proyek, situs="https://dinkes-contoh.example/")
