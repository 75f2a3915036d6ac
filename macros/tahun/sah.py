"""Sah: remembers which data passed, so that unchanged tables are not checked again.

1. All data at once: what decides is the bytes of every file under data/, also in linked folders, the code that reads and
   judges them, and the version of the library.
2. Where one file was edited, each table by itself: its text, its kamus, its notation, and the tables its keys point at.
   So whoever types waits for the tables that were touched only.

The marks lie in `.lakip/sah` and `.lakip/sah-tabel`, which may be deleted at any time.
"""

import hashlib
import os
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from macros.simpanan import Simpanan

if TYPE_CHECKING:
    from macros.tahun.tabel.tabel import Bahan

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


def belum_lulus(akar: Path, bahan: "Iterable[Bahan]") -> dict[str, Any]:
    """The tables that have not passed as they are now, each with what decides it."""
    semua = {b.kode: b for b in bahan}
    resep = {kode: _resep(b, semua) for kode, b in semua.items()}
    return {kode: satu for kode, satu in resep.items() if not bagian_lulus(akar, satu)}


def bagian_lulus(akar: Path, resep: Any) -> bool:
    """Whether a part of the data passed before; ``resep`` is everything that decides it."""
    return _simpanan(akar, "sah-tabel").baca(resep) is not None


def catat_bagian(akar: Path, resep: Any) -> None:
    """Remember that a part of the data passed."""
    _simpanan(akar, "sah-tabel").simpan(resep, b"")


def _resep(b: "Bahan", semua: "Mapping[str, Bahan]") -> Any:
    """Everything that decides whether a table passes; a table it points at by its hash and its kamus."""
    tujuan = sorted({r["reference"]["resource"] for r in b.kamus.rujukan})
    sana = [(t, hashlib.sha256(semua[t].teks.encode()).hexdigest(), semua[t].kamus) if t in semua else (t, "", None) for t in tujuan]
    return [b, sana]


def _simpanan(akar: Path, nama: str = "sah") -> Simpanan:
    return Simpanan(nama, KODE, PUSTAKA, akar / ".lakip")


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
