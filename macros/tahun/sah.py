"""Sah: remembers which data passed, so that unchanged tables are not checked again.

The mark, in `.lakip/data-sah`, is the hash of everything that decides: every file under data/,
the code that checks them, the version of the library. The folder may be deleted at any time.
"""

import hashlib
from functools import cache
from importlib.metadata import version
from pathlib import Path

PEMERIKSA = ("tabel/kamus.py", "tabel/tabel.py", "tabel/sel.py", "muat.py", "tabel/pengawas.py")


def sidik(akar: Path) -> str:
    """The hash of the data under this project root and of what judges them."""
    hasil = hashlib.sha256(_pemeriksa())
    for jalur in sorted((akar / "data").rglob("*")):
        if jalur.is_file():
            hasil.update(jalur.relative_to(akar).as_posix().encode() + b"\0" + jalur.read_bytes() + b"\0")
    return hasil.hexdigest()


def pernah_lulus(akar: Path, sidik_kini: str) -> bool:
    """Whether exactly these data passed exactly these checks before."""
    try:
        return (akar / ".lakip" / "data-sah").read_text(encoding="ascii") == sidik_kini
    except (OSError, UnicodeDecodeError):
        return False


def catat(akar: Path, sidik_kini: str) -> None:
    """Remember that these data passed; a folder that cannot be written only costs time."""
    try:
        (akar / ".lakip").mkdir(exist_ok=True)
        (akar / ".lakip" / "data-sah").write_text(sidik_kini, encoding="ascii")
    except OSError:
        pass


@cache
def _pemeriksa() -> bytes:
    sumber = "".join((Path(__file__).parent / n).read_text(encoding="utf-8") for n in PEMERIKSA)
    return f"{version('frictionless')}{version('babel')}{sumber}".encode()
