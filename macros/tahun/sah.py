"""Sah: remembers which data passed, so that unchanged tables are not checked again.

What decides is the bytes of every file under data/, also in linked folders, the code that reads and judges them, and the
version of the library. The mark lies in `.lakip/sah`, which may be deleted at any time.
"""

import hashlib
import os
from collections.abc import Iterator
from pathlib import Path

from macros.simpanan import Simpanan

KODE = ("macros/tahun", "lakip_calc")
PUSTAKA = ("frictionless", "babel", "pandas", "PyYAML", "python-slugify")


def sidik(akar: Path) -> str:
    """The hash of the data under this project root."""
    hasil = hashlib.sha256()
    for nama, jalur in _berkas(akar / "data"):
        hasil.update(nama.encode(errors="surrogateescape") + b"\0" + _isi(jalur))
    return hasil.hexdigest()


def pernah_lulus(akar: Path, sidik_kini: str) -> bool:
    """Whether exactly these data passed exactly these checks before."""
    return _simpanan(akar).baca(sidik_kini) is not None


def catat(akar: Path, sidik_kini: str) -> None:
    """Remember that these data passed, unless they were edited while they were read.

    Other words (the year) may stand before the hash.
    """
    if sidik_kini.endswith(sidik(akar)):
        _simpanan(akar).simpan(sidik_kini, b"")


def _simpanan(akar: Path) -> Simpanan:
    return Simpanan("sah", KODE, PUSTAKA, akar / ".lakip")


def _berkas(folder: Path, awalan: str = "", di_atas: frozenset[str] = frozenset()) -> Iterator[tuple[str, Path]]:
    """Everything under a folder that is no folder, by its path in it; links are followed, a link that leads back up is not."""
    asli = os.path.realpath(folder)
    if asli in di_atas:
        return
    try:
        isi = sorted(os.listdir(folder))
    except OSError:
        isi = []  # loading it will say why
    for nama in isi:
        if (folder / nama).is_dir():
            yield from _berkas(folder / nama, f"{awalan}{nama}/", di_atas | {asli})
        else:
            yield awalan + nama, folder / nama


def _isi(jalur: Path) -> bytes:
    """The hash of one file; of what cannot be read only that it cannot."""
    try:
        return hashlib.sha256(jalur.read_bytes()).digest() if jalur.is_file() else b"bukan berkas"
    except OSError:
        return b"tidak terbaca"
