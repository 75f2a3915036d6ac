"""Ralat: what this site itself had told wrongly, apart from changes of figures (`perubahan.csv`).

``data/<year>/ralat-situs.csv`` says what was told, what was wrong with it, what stands there now and why it went
wrong. It changes no figure of the report and no edition.
"""

from dataclasses import dataclass
from datetime import date

from macros.tahun.isi import Isi
from macros.tahun.tabel.sel import Tanggal, baca_tanggal

TABEL = "ralat-situs"


@dataclass(frozen=True)
class Ralat:
    """One row of the register; ``tautan`` are codes of permanent links that are gone or say something else now."""

    tahun: str
    jangkar: str
    nomor: int
    hari: Tanggal
    tentang: str
    salahnya: str
    sekarang: str
    tautan: tuple[str, ...]
    sebab: str

    @property
    def tanggal(self) -> date:
        return self.hari.selesai

    @property
    def judul(self) -> str:
        return f"Ralat situs ini: {self.tentang}"

    @property
    def isi(self) -> str:
        """What was wrong, what stands there now, and why, in one paragraph."""
        return f"Salahnya: {self.salahnya} Sekarang: {self.sekarang} Sebab: {self.sebab}"


def semua_ralat(tahun: Isi) -> list[Ralat]:
    """The register in the order of its numbers; empty where the year has none."""
    if TABEL not in tahun.tabel:
        return []
    hasil = []
    for r in tahun.tabel[TABEL].baris.values():
        tautan = tuple(k.strip() for k in r["tautan"].split(";") if k.strip())
        hasil.append(
            Ralat(
                tahun.tahun,
                f"ralat-{r['nomor']}",
                int(r["nomor"]),
                baca_tanggal(r["tanggal"]),
                r["tentang"],
                r["salahnya"],
                r["sekarang"],
                tautan,
                r["sebab"],
            )
        )
    return sorted(hasil, key=lambda r: r.nomor)
