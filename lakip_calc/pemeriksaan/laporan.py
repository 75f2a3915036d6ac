"""What the checks see of a report: printed tables, indikator with their readings, claims, scale.

Records only. They hold one report of any office and any year; nothing here or in a check
names a table, a column or a figure of one particular report. What a table is about is said by
its `peran`, what its cells must obey by its `hubungan`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from lakip_calc.angka import Angka
from lakip_calc.besaran import Polaritas, Skala


@dataclass(frozen=True)
class Waktu:
    """A printed date: the days it covers, and the weekday printed beside it (empty if none)."""

    id: str
    teks: str
    mulai: date
    selesai: date
    hari: str = ""


@dataclass(frozen=True)
class Hubungan:
    """An arithmetic relation that cells of a table should obey.

    jenis  jumlah_kolom  the columns of a row add up to `hasil`
           jumlah_baris  each column adds up, over the rows, to the total row
           selisih       the first column less the second is `hasil`
           persen        100 x the first column / the second is `hasil`
    """

    jenis: str
    kolom: tuple[str, ...]
    hasil: str = ""


@dataclass(frozen=True)
class Baris:
    """One printed row: its words, its figures, its dates by column; whether it is the printed total."""

    kunci: str
    teks: Mapping[str, str]
    angka: Mapping[str, Angka]
    waktu: Mapping[str, Waktu] = field(default_factory=dict)
    jumlah: bool = False


@dataclass(frozen=True)
class Tabel:
    """One printed table. `keluarga` is shared by tables of one shape (the same columns, another stage)."""

    kode: str
    judul: str
    tempat: str
    bab: str
    jenis: str
    keluarga: str
    baris: Mapping[str, Baris]
    judul_kolom: Mapping[str, str]
    hubungan: tuple[Hubungan, ...] = ()

    @property
    def rincian(self) -> tuple[Baris, ...]:
        """The rows that are not a printed total."""
        return tuple(b for b in self.baris.values() if not b.jumlah)

    @property
    def total(self) -> Baris | None:
        """The printed total row, if the table has one."""
        return next((b for b in self.baris.values() if b.jumlah), None)


@dataclass(frozen=True)
class Bacaan:
    """What one table prints of an indikator; a figure is None where the table has no such column."""

    tabel: str
    nama: str
    utama: bool
    ada: bool
    tempat: str
    target: Angka | None = None
    realisasi: Angka | None = None
    capaian: Angka | None = None


@dataclass(frozen=True)
class Indikator:
    """One indikator with every reading of it, its other years, and what the report tells about it."""

    kode: str
    sasaran: str
    nama: str
    nama_pendek: str
    polaritas: Polaritas
    bacaan: tuple[Bacaan, ...]
    nama_tercetak: Mapping[str, str]
    kode_tercetak: str = ""
    realisasi_anggaran: Angka | None = None
    realisasi_lalu: Mapping[int, Angka] = field(default_factory=dict)
    target_depan: Mapping[int, Angka] = field(default_factory=dict)
    banyak_kegiatan: int = 0
    banyak_hambatan: int = 0
    banyak_upaya: int = 0

    @property
    def utama(self) -> Bacaan:
        """The reading that the site leads with."""
        return next(b for b in self.bacaan if b.utama)


@dataclass(frozen=True)
class Sasaran:
    """One sasaran with the codes of its indikator, and what the plan calls it."""

    kode: str
    nama: str
    indikator: tuple[str, ...]


class JenisKlaim(StrEnum):
    """What a claim says, where a check asks for it.

    NAMA_INDIKATOR    what the prose calls an indikator
    PERIODE_RENCANA   from which year to which a plan runs
    LAMA_RENCANA      how many years a plan has
    URUTAN_RENCANA    which year of a plan the report year is ("tahun kedua")
    HARAPAN           what is hoped for, and for which year
    STANDAR_NASIONAL  the national standard of an indikator
    SEBAB             an obstacle, or the cause of a result
    """

    NAMA_INDIKATOR = "nama-indikator"
    PERIODE_RENCANA = "periode-rencana"
    LAMA_RENCANA = "lama-rencana"
    URUTAN_RENCANA = "urutan-rencana"
    HARAPAN = "harapan"
    STANDAR_NASIONAL = "standar-nasional"
    SEBAB = "sebab"


@dataclass(frozen=True)
class Klaim:
    """A figure or a statement that the prose makes.

    angka     the figure (its `kata` for a statement)
    tentang   its subject in words, to be printed: no check reads it
    jenis     what it says, where a check asks for it
    besaran   which quantities it states, counts or rates: target, realisasi, capaian, realisasi_anggaran
    istilah   which term of the budget it uses: efisiensi, serapan, sisa; empty if none
    tahun     the year it speaks of where that is not the report year, or the first and last year of a plan
    merujuk   what it should agree with: figure id, code of a table (a count of its rows), or empty
    terbilang the number in words as printed beside it; `ejaan` how a library spells the digits
    """

    kode: str
    angka: Angka
    bagian: str
    tentang: str
    satuan: str
    jenis: JenisKlaim | None = None
    besaran: tuple[str, ...] = ()
    istilah: str = ""
    tahun: tuple[int, ...] = ()
    indikator: str = ""
    sasaran: str = ""
    terbilang: str = ""
    ejaan: str = ""
    merujuk: str = ""
    catatan: str = ""

    @property
    def besaran_persen(self) -> str:
        """Which quantity a claim in percent states; empty if it states none."""
        return self.besaran[0] if self.besaran and self.satuan == "persen" else ""


@dataclass(frozen=True)
class Rekaman:
    """A table of cases that an indikator counts, named by its `peran`: which rows are done.

    kolom    column that says how a case ended, empty where every listed row is a case that was done
    selesai  what that column says of a case that is done
    """

    peran: str
    indikator: str
    kolom: str = ""
    selesai: str = ""


@dataclass(frozen=True)
class Laporan:
    """One report of one year.

    peran       which table plays which part: "anggaran", "permohonan", "perkara", "rencana" ... -> code
    rusak       ids of figures and cells whose scanned text is damaged
    rekaman     tables of cases that stand behind the realisasi of an indikator
    urutan_predikat  predikat that may stand as target or realisasi (B, BB), lowest first
    tanggal     the day the report is dated, None if it is not
    kata_skala  words that the report uses as a rating, in prose, with the claim that uses them
    """

    tahun: int
    tabel: Mapping[str, Tabel]
    sasaran: Mapping[str, Sasaran]
    indikator: Mapping[str, Indikator]
    klaim: Mapping[str, Klaim]
    skala: Skala
    peran: Mapping[str, str]
    rusak: frozenset[str] = frozenset()
    tanggal: date | None = None
    rekaman: tuple[Rekaman, ...] = ()
    urutan_predikat: tuple[str, ...] = ()

    def berperan(self, peran: str) -> Tabel | None:
        """The table that plays this part, if the report has one."""
        return self.tabel.get(self.peran.get(peran, ""))

    def angka(self, id: str) -> Angka | None:
        """A printed figure by ``table/row/column`` (the year may stand in front); None if there is none."""
        bagian = id.removeprefix(f"{self.tahun}/").split("/")
        if len(bagian) != 3 or bagian[0] not in self.tabel:
            return None
        baris = self.tabel[bagian[0]].baris.get(bagian[1])
        return baris.angka.get(bagian[2]) if baris else None
