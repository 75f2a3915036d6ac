"""Manifes: every file of a built site with its size and its hash, so that two sites can be compared without either.

A manifest is a CSV (`jalur,bita,sha256`), sorted by path, with LF. `manifes.csv` in the top folder is the
manifest itself and is left out. Standard library only; knows no engine.
"""

import csv
import hashlib
import io
from dataclasses import dataclass
from pathlib import Path

BERKAS = "manifes.csv"
KOLOM = ("jalur", "bita", "sha256")


@dataclass(frozen=True)
class Beda:
    """Paths that only the old site has, only the new one, and that both have with other bytes."""

    hilang: tuple[str, ...]
    baru: tuple[str, ...]
    berubah: tuple[str, ...]

    def __bool__(self) -> bool:
        return bool(self.hilang or self.baru or self.berubah)


def manifes(folder: Path) -> str:
    """The manifest of a folder as the text of a CSV file."""
    tulis = io.StringIO()
    baris = csv.writer(tulis, lineterminator="\n")
    baris.writerow(KOLOM)
    for jalur in sorted(j.relative_to(folder).as_posix() for j in folder.rglob("*") if j.is_file()):
        if jalur != BERKAS:
            isi = (folder / jalur).read_bytes()
            baris.writerow((jalur, len(isi), hashlib.sha256(isi).hexdigest()))
    return tulis.getvalue()


def beda(lama: str, baru: str) -> Beda:
    """What differs between two manifests."""
    dulu, kini = _isi(lama), _isi(baru)
    return Beda(
        hilang=tuple(sorted(dulu.keys() - kini.keys())),
        baru=tuple(sorted(kini.keys() - dulu.keys())),
        berubah=tuple(sorted(j for j in dulu.keys() & kini.keys() if dulu[j] != kini[j])),
    )


def _isi(teks: str) -> dict[str, tuple[str, str]]:
    """Path to size and hash. Raises ValueError where the text is no manifest."""
    kepala, *baris = csv.reader(io.StringIO(teks, newline="")) if teks else ([],)
    if tuple(kepala) != KOLOM or any(len(r) != len(KOLOM) for r in baris):
        raise ValueError(f"bukan manifes; baris pertamanya harus {','.join(KOLOM)}")
    return {jalur: (bita, sidik) for jalur, bita, sidik in baris}
