"""Zip: files in one folder as a zip that is the same bytes wherever and whenever it is made.

Names are sorted; all files are of one day and have the same rights; what is packed already is not packed again.
"""

import zlib
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import IO
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile, ZipInfo

SUDAH_PADAT = {".gz", ".jpg", ".png", ".woff2", ".zip"}  # not .xlsx: its parts packed one by one shrink again by 5 %
UNIX, BERKAS_BIASA = 3, 0o100644  # whoever unpacks it may read, and its owner may write


def tulis_zip(tujuan: Path | IO[bytes], folder: str, isi: Mapping[str, bytes], hari: date) -> None:
    """Write these files, by their names in the folder, to a file or a stream."""
    with ZipFile(tujuan, "w") as arsip:
        for nama in sorted(isi):
            info = ZipInfo(f"{folder}/{nama}", (hari.year, hari.month, hari.day, 0, 0, 0))
            info.create_system, info.external_attr = UNIX, BERKAS_BIASA << 16
            padat = Path(nama).suffix in SUDAH_PADAT
            info.compress_type = ZIP_STORED if padat else ZIP_DEFLATED
            arsip.writestr(info, isi[nama], compresslevel=None if padat else zlib.Z_BEST_COMPRESSION)
