"""Kesimpulan: what is said of an indikator at first sight: its result, what was promised, whether the promise was kept.

The promise is the target of the yearly plan. Where the year has no plan, or the plan does not name the indikator, the target of
the leading table stands for it. Where both are printed and differ, both are told, each with its own answer.
"""

from dataclasses import dataclass

from lakip_calc.angka import Angka
from lakip_calc.besaran import TidakDihitung
from lakip_calc.ketercapaian import Ketercapaian
from lakip_calc.pemeriksaan.laporan import Bacaan, Indikator
from lakip_calc.ukuran import benar


@dataclass(frozen=True)
class Sandingan:
    """A printed target beside the result: where it is printed, and whether the result reached it."""

    tabel: str
    nama: str
    target: Angka
    ketercapaian: Ketercapaian | TidakDihitung

    @property
    def tercapai(self) -> bool | None:
        """Whether it was reached; None where it cannot be told."""
        return benar(self.ketercapaian)


@dataclass(frozen=True)
class Kesimpulan:
    """The verdict on one indikator.

    hasil  what the leading table says was reached
    janji  the target of the yearly plan; None where there is no plan, or it does not name the indikator
    acuan  the target of the leading table
    """

    kode: str
    hasil: Angka | None
    janji: Sandingan | None
    acuan: Sandingan | None

    @property
    def penentu(self) -> Sandingan | None:
        """The target by which the indikator is judged: the promise, else that of the leading table."""
        return self.janji or self.acuan

    @property
    def tercapai(self) -> bool | None:
        """Whether that target was reached; None where it cannot be told."""
        return self.penentu.tercapai if self.penentu else None

    @property
    def ketercapaian(self) -> Ketercapaian | TidakDihitung:
        """The same with the reason where it cannot be told."""
        return self.penentu.ketercapaian if self.penentu else TidakDihitung("target tidak dicetak")

    @property
    def berbeda(self) -> bool:
        """Whether the leading table prints another target than was promised."""
        return self.janji is not None and self.acuan is not None and not sebunyi(self.janji.target, self.acuan.target)


def sebunyi(a: Angka, b: Angka) -> bool:
    """Whether two figures state the same number, or the same word."""
    return a.untuk_hitung == b.untuk_hitung and (a.makna or a.kata) == (b.makna or b.kata)


def kesimpulan(i: Indikator, rencana: str) -> Kesimpulan:
    """The verdict on an indikator; ``rencana`` is the code of the table of the yearly plan, empty where there is none."""

    def sanding(b: Bacaan | None) -> Sandingan | None:
        if b is None or b.target is None:
            return None
        return Sandingan(b.tabel, b.nama, b.target, i.ukuran.ketercapaian(b.target, i.utama.realisasi))

    return Kesimpulan(i.kode, i.utama.realisasi, sanding(next((b for b in i.bacaan if b.tabel == rencana), None)), sanding(i.utama))
