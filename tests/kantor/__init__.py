"""A fictional health office as a whole portal: what ``kantor-baru`` makes, with the office's own tables and pages laid over it."""

import shutil
from pathlib import Path

from macros.perintah.kantor_baru import buat

AKAR = Path(__file__).resolve().parent.parent.parent
SENDIRI = Path(__file__).resolve().parent
TAHUN = ("2024", "2025")


def susun(folder: Path) -> Path:
    """The project of the office in this folder, which must not be there yet."""
    buat(AKAR, folder, TAHUN[-1])
    for tahun in TAHUN:
        for induk in ("data", "docs"):
            shutil.rmtree(folder / induk / tahun, ignore_errors=True)
    for nama in ("data", "docs"):
        shutil.copytree(SENDIRI / nama, folder / nama, dirs_exist_ok=True)
    shutil.copy(SENDIRI / "mkdocs.yml", folder)
    return folder
