"""Ada: the tables of a year; one that it does not have is told in a sentence, wherever it is asked for."""

from collections.abc import Container
from typing import NoReturn

from macros.tahun.galat import TidakAda
from macros.tahun.tabel.tabel import Tabel


class DaftarTabel(dict[str, Tabel]):
    """The tables of a year by their code; one that is asked for and is not there is told as such."""

    def __init__(self, tahun: str, tabel: dict[str, Tabel], belum: Container[str] = ()):
        super().__init__(tabel)
        self.tahun, self.belum = tahun, belum

    def __missing__(self, kode: str) -> NoReturn:
        if kode in self.belum:
            raise TidakAda(f"tabel {kode} belum diisi; isi data/{self.tahun}/{kode}.csv")
        raise TidakAda(f"tabel '{kode}' tidak ada di data/{self.tahun}/tabel.csv; daftarkan {kode}.csv, atau hapus yang menyebutnya")


def tanpa_peran(tahun: str, peran: str) -> TidakAda:
    """No table of the year plays this part."""
    return TidakAda(f"data/{tahun}/tabel.csv tidak punya tabel dengan peran '{peran}'; isi peran itu, atau hapus yang menyebutnya")
