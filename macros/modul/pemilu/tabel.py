"""What the pictures of elections read from their tables, each once."""

from collections.abc import Mapping
from dataclasses import dataclass

from macros.gambar import TanpaAngka
from macros.tahun.tabel.tabel import Tabel
from macros.tahun.tahun import Tahun

SUARA = "suara-dprd"  # the kamus of tables of votes


def tabel_suara(tahun: Tahun) -> list[Tabel]:
    """The tables of votes, in the order of the report: the first result, then what changed it."""
    return [t for t in tahun.tabel.values() if t.kamus.kode == SUARA]


@dataclass(frozen=True)
class Ulang:
    """A repeat vote: the tables before and after it, and the column of the district where it was held."""

    lama: Tabel
    baru: Tabel
    dapil: str

    @property
    def nama_dapil(self) -> str:
        """``Dapil 1``."""
        return self.lama.kamus[self.dapil].judul


def suara_ulang(tahun: Tahun) -> Ulang:
    """The repeat vote of the year, in the district that differs most between both tables. Raises TanpaAngka without two tables."""
    tabel = tabel_suara(tahun)
    if len(tabel) < 2:
        raise TanpaAngka(SUARA)
    lama, baru = tabel[0], tabel[-1]
    dapil = [k.nama for k in lama.kamus.kolom if k.nama.startswith("dapil_")]
    return Ulang(lama, baru, max(dapil, key=lambda kolom: _berbeda(lama, baru, kolom)))


def _berbeda(lama: Tabel, baru: Tabel, kolom: str) -> int:
    """In how many rows a column differs."""
    return sum(lama.angka(k, kolom).nilai != baru.angka(k, kolom).nilai for k in lama.baris if k in baru.baris)


def nama_partai(r: Mapping[str, str]) -> str:
    """A party without the word itself."""
    return r["partai"].removeprefix("Partai ")


def nomor_keputusan(tahun: Tahun, t: Tabel) -> str:
    """The number of the decision that fixed a table; empty where the report names none."""
    return next((r["nomor"] for r in tahun.baris_kamus("keputusan", tabel=t.kode)), "")
