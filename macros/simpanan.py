"""Simpanan: what was made before, from the same input by the same code, is not made again.

1. A thing is known by the hash of everything that makes it: what goes in, every Python file of the folders of code that
   make it, the versions of the libraries and of Python. So a kept thing can never differ from a new one.
2. It carries a seal, made of that hash and of its content. What does not fit its seal (cut short, edited, mixed up)
   is made again without a word.
3. It is written aside and renamed: whoever reads at the same time sees the whole of it or nothing. A folder that cannot
   be written only costs time.
4. Everything lies in `.lakip/`, which may be deleted at any time.

Standard library only; every room may use it.
"""

import hashlib
import json
import os
import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass, fields, is_dataclass
from datetime import date
from decimal import Decimal
from functools import cache
from importlib.metadata import version
from pathlib import Path
from typing import Any

from macros import AKAR

FOLDER = AKAR / ".lakip"


@dataclass(frozen=True)
class Simpanan:
    """One kind of thing: its folder in `.lakip`, the folders of code and the libraries that make it."""

    nama: str
    kode: tuple[str, ...]  # from the project root, such as "macros/gambar"
    pustaka: tuple[str, ...] = ()
    tempat: Path | None = None  # another folder than `.lakip` of this project

    def ambil(self, masukan: Any, buat: Callable[[], bytes]) -> bytes:
        """The kept thing that was made from this input, else a newly made one, which is then kept."""
        isi = self.baca(masukan)
        if isi is None:
            isi = buat()
            self.simpan(masukan, isi)
        return isi

    def ambil_teks(self, masukan: Any, buat: Callable[[], str]) -> str:
        """The same for a text."""
        return self.ambil(masukan, lambda: buat().encode()).decode()

    def baca(self, masukan: Any) -> bytes | None:
        """What was kept for this input, or None where there is nothing or nothing sound."""
        berkas = self._berkas(masukan)
        try:
            segel, _, isi = berkas.read_bytes().partition(b"\n")
        except OSError:
            return None
        return isi if segel == _segel(berkas.name, isi) else None

    def simpan(self, masukan: Any, isi: bytes) -> None:
        """Keep a thing, if the folder can be written."""
        berkas = self._berkas(masukan)
        try:
            berkas.parent.mkdir(parents=True, exist_ok=True)
            _tulis(berkas, _segel(berkas.name, isi) + b"\n" + isi)
        except OSError:
            pass

    def _berkas(self, masukan: Any) -> Path:
        resep = json.dumps(masukan, default=_polos)
        return (self.tempat or FOLDER) / self.nama / hashlib.sha256((_pembuat(self.kode, self.pustaka) + resep).encode()).hexdigest()


def _segel(nama: str, isi: bytes) -> bytes:
    return hashlib.sha256(nama.encode() + b"\n" + isi).hexdigest().encode()


def _tulis(berkas: Path, isi: bytes) -> None:
    """Write a file of a name of its own, then give it its name; raises OSError and leaves nothing behind."""
    pegangan, sementara = tempfile.mkstemp(prefix=".", suffix=".baru", dir=berkas.parent)
    try:
        with os.fdopen(pegangan, "wb") as tulis:
            tulis.write(isi)
        os.replace(sementara, berkas)
    except OSError:
        Path(sementara).unlink(missing_ok=True)
        raise


def _polos(nilai: Any) -> Any:
    """Records, amounts and days as plain data that can be told from text."""
    if is_dataclass(nilai) and not isinstance(nilai, type):
        return [type(nilai).__name__, *(getattr(nilai, f.name) for f in fields(nilai))]
    if isinstance(nilai, Decimal | date):
        return {type(nilai).__name__: str(nilai)}
    raise TypeError(f"what is kept is made of plain data, not of {type(nilai).__name__}")


@cache
def _pembuat(kode: tuple[str, ...], pustaka: tuple[str, ...]) -> str:
    """The hash of what makes: our code, the libraries, Python."""
    hasil = hashlib.sha256(sys.version.encode())
    for nama in pustaka:
        hasil.update(f"\n{nama} {version(nama)}".encode())
    for folder in kode:
        for berkas in sorted((AKAR / folder).rglob("*.py")):
            hasil.update(f"\n{berkas.relative_to(AKAR).as_posix()} ".encode() + hashlib.sha256(berkas.read_bytes()).digest())
    return hasil.hexdigest()
