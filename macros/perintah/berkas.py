"""Berkas: how commands write many new files at once."""

import os
import shutil
import tempfile
from collections.abc import Mapping
from pathlib import Path


def tulis_baru(folder: Path, isi: Mapping[str, bytes], samping: Path) -> None:
    """Write aside (in ``samping``, on the same disk), then move: a file stands there whole or not at all, and none takes the
    place of another."""
    if not isi:
        return
    folder.mkdir(parents=True, exist_ok=True)
    samping.mkdir(parents=True, exist_ok=True)
    sementara = Path(tempfile.mkdtemp(prefix=".baru-", dir=samping))
    try:
        for nama, satu in isi.items():
            (sementara / nama).parent.mkdir(parents=True, exist_ok=True)
            (sementara / nama).write_bytes(satu)
        for nama in isi:
            (folder / nama).parent.mkdir(parents=True, exist_ok=True)
            if not (folder / nama).exists():
                os.replace(sementara / nama, folder / nama)
    finally:
        shutil.rmtree(sementara, ignore_errors=True)
