"""Galat: a fault in the files that staff edit, told so that they can mend it.

All faults of a run are collected and shown at once; nothing is published until the list
is empty. A temuan (the report contradicts itself) is a different thing and lives in
``lakip_calc``.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from difflib import get_close_matches


@dataclass(frozen=True, order=True)
class Galat:
    """One fault: where it is, what stands there, what to write instead."""

    berkas: str
    baris: int = 0
    kolom: str = ""
    masalah: str = ""

    def __str__(self) -> str:
        tempat = [self.berkas]
        if self.baris:
            tempat.append(f"baris {self.baris}")
        if self.kolom:
            tempat.append(f"kolom {self.kolom}")
        return f"{', '.join(tempat)}: {self.masalah}"


class GalatData(Exception):
    """Data that cannot be published; carries every galat found.

    ``pesan_untuk_staf`` marks ``message`` as complete: whoever stops for it prints it without a traceback.
    """

    pesan_untuk_staf = True

    def __init__(self, galat: list[Galat]):
        self.galat = sorted(set(galat))
        self.message = _pesan(self.galat)
        super().__init__(self.message)


class GalatHalaman(Exception):
    """A page asks for something that the data do not have; whoever draws the page names it, with the line."""

    pesan_untuk_staf = True

    def __init__(self, galat: Galat):
        self.galat = galat
        super().__init__(galat.masalah if galat.berkas.startswith("docs/") else str(galat))


def mungkin(tertulis: object, ada: Iterable[object]) -> str:
    """The names that come nearest to what was written, as a sentence that follows another; empty where none is near."""
    dekat = get_close_matches(str(tertulis).lower(), nama := [str(n) for n in ada], n=2, cutoff=0.6)
    dekat = dekat or [n for n in nama if n.lower() == str(tertulis).lower()]
    return f". Mungkin maksudnya {' atau '.join(map(repr, dekat))}" if dekat else ""


class TidakAda(KeyError):
    """A table, a row or a cell that the year does not have; its text names the file and what to do.

    ``pesan_untuk_staf`` lets whoever stops for it print the text without a traceback.
    """

    pesan_untuk_staf = True

    def __str__(self) -> str:
        return str(self.args[0])


def _pesan(galat: list[Galat]) -> str:
    apa = "Data" if all(g.berkas.startswith("data/") for g in galat) else "Situs"
    return "\n".join(
        [
            f"{apa} belum dapat diterbitkan: {len(galat)} hal perlu diperbaiki.",
            *map(str, galat),
            "Situs yang sudah terbit tidak diubah.",
        ]
    )
