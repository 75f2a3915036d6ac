"""One report as records: printed tables, indikator with their readings, claims, scale. Checks and pages read the same.

Records only. They hold one report of any office and any year; nothing here or in a check
names a table, a column or a figure of one particular report. What a table is about is said by
its `peran`, what its cells must obey by its `hubungan`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from enum import StrEnum

from lakip_calc.angka import Angka
from lakip_calc.besaran import Hasil, Polaritas, Skala, TidakDihitung
from lakip_calc.garis import Sambungan
from lakip_calc.ketercapaian import Ketercapaian
from lakip_calc.predikat import HasilPredikat
from lakip_calc.ukuran import Ukuran, benar, ukuran_dari


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


@dataclass(frozen=True, eq=False)
class Baris(Mapping[str, str]):
    """One printed row: the text of its cells by column, read as figures and as dates where they are; whether it is the total."""

    kunci: str
    teks: Mapping[str, str]
    angka: Mapping[str, Angka]
    waktu: Mapping[str, Waktu] = field(default_factory=dict)
    jumlah: bool = False

    def __getitem__(self, kolom: str) -> str:
        return self.teks[kolom]

    def __iter__(self) -> Iterator[str]:
        return iter(self.teks)

    def __len__(self) -> int:
        return len(self.teks)


@dataclass(frozen=True)
class Tabel:
    """One printed table. `keluarga` is shared by tables of one shape (the same columns, another stage).

    judul_tercetak  heads of columns as the report prints them, where they are known
    kolom_sama      column that says the same thing in every row: wordings of one visi
    kolom_tahun     columns that speak of another year: how many years from that of the report, and the column of this year
                    that states the same
    kolom_isi       column that says where the report prints what a row promises; empty cells promise what is nowhere
    """

    kode: str
    judul: str
    tempat: str
    bab: str
    jenis: str
    keluarga: str
    baris: Mapping[str, Baris]
    judul_kolom: Mapping[str, str]
    hubungan: tuple[Hubungan, ...] = ()
    judul_tercetak: Mapping[str, str] = field(default_factory=dict)
    kolom_sama: str = ""
    kolom_isi: str = ""
    kolom_tahun: Mapping[str, tuple[int, str]] = field(default_factory=dict)

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
    """What one table prints of an indikator; a figure is None where the table has no such column.

    ada  whether the table has a row for the indikator
    """

    tabel: str
    nama: str
    utama: bool
    ada: bool
    tempat: str
    target: Angka | None = None
    realisasi: Angka | None = None
    capaian: Angka | None = None

    def hitung(self, ukuran: Ukuran | Polaritas) -> Hasil | TidakDihitung:
        """Capaian worked out from this target and this realisasi."""
        return ukuran_dari(ukuran).capaian(self.target, self.realisasi)

    def ketercapaian(self, ukuran: Ukuran | Polaritas) -> Ketercapaian | TidakDihitung:
        """Whether this realisasi meets this target."""
        return ukuran_dari(ukuran).ketercapaian(self.target, self.realisasi)


TANPA_KOTAK = Bacaan("", "", False, False, "")
BUKAN_ALAMAT = re.compile(r"[^a-z0-9]+")
BERNOMOR = re.compile(r"[A-Za-z]+[ ._-]?(\d+)")  # a sasaran that is counted: SS.1, S 4


def slug(kode: str) -> str:
    """``IK.1.4`` as it stands in addresses and ids: ``ik-1-4``; so ``IKU 1.1`` is ``iku-1-1``, ``X-1/1`` is ``x-1-1``."""
    return BUKAN_ALAMAT.sub("-", kode.lower()).strip("-")


@dataclass(frozen=True)
class Indikator:
    """One indikator with every reading of it, what follows from the leading one, its other years, its story.

    capaian   worked out from the leading reading, under the cap of the year; `predikat` is its rung
    satuan    the unit of its target and realisasi
    urutan    the words that may stand as target or realisasi, lowest first
    kotak     what its box prints; a reading that is not there where it has none
    """

    kode: str
    sasaran: str
    nama: str
    nama_pendek: str
    polaritas: Polaritas
    bacaan: tuple[Bacaan, ...]
    capaian: Hasil | TidakDihitung
    predikat: HasilPredikat | TidakDihitung
    nama_tercetak: Mapping[str, str]
    kotak: Bacaan = TANPA_KOTAK
    kode_tercetak: str = ""
    realisasi_anggaran: Angka | None = None
    realisasi_lalu: Mapping[int, Angka] = field(default_factory=dict)
    target_depan: Mapping[int, Angka] = field(default_factory=dict)
    banyak_kegiatan: int = 0
    banyak_hambatan: int = 0
    banyak_upaya: int = 0
    satuan: str = "persen"
    urutan: tuple[str, ...] = ()

    @property
    def ukuran(self) -> Ukuran:
        """How it is measured."""
        return Ukuran(self.polaritas, self.satuan, self.urutan)

    @property
    def utama(self) -> Bacaan:
        """The reading that the site leads with."""
        return next(b for b in self.bacaan if b.utama)

    @property
    def slug(self) -> str:
        """The code as it stands in addresses and ids."""
        return slug(self.kode)

    @property
    def tercapai(self) -> bool | None:
        """Whether realisasi reached the target in the leading reading; None where that cannot be told."""
        return benar(self.utama.ketercapaian(self.ukuran))


@dataclass(frozen=True)
class Sasaran:
    """One sasaran with its indikator, and what the plan calls it."""

    kode: str
    nama: str
    indikator: tuple[Indikator, ...]
    nama_pendek: str = ""

    @property
    def kode_indikator(self) -> tuple[str, ...]:
        """The codes of its indikator, in order."""
        return tuple(i.kode for i in self.indikator)

    @property
    def slug(self) -> str:
        """The code as it stands in addresses and ids."""
        return slug(self.kode)

    @property
    def nomor(self) -> str:
        """``1`` of ``SS.1`` or ``S 1``: how prose counts it; the code itself where it is no letters with one number."""
        cocok = BERNOMOR.fullmatch(self.kode)
        return cocok[1] if cocok else self.kode


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


class SifatKlaim(StrEnum):
    """How a claim speaks, where a check asks for it; a claim has one beside its `JenisKlaim`.

    MENYELURUH   of all, of every one, of the whole
    MENIADAKAN   of none, of not yet, of what cannot be
    TEPAT_WAKTU  of being on time
    MENDATANG    of its `tahun` as of something to come
    TERCAPAI     that a target was met
    MELAMPAUI    that it was surpassed
    BELUM        that it was not met
    AKUMULASI    of a figure as the sum of others
    MENYUSUL     it announces what should follow; its value is what follows, empty where nothing does
    DAFTAR       it lists things by name; what it refers to lists them too
    LEMBAGA      it names the body that the sentence is about
    """

    MENYELURUH = "menyeluruh"
    MENIADAKAN = "meniadakan"
    TEPAT_WAKTU = "tepat-waktu"
    MENDATANG = "mendatang"
    TERCAPAI = "tercapai"
    MELAMPAUI = "melampaui"
    BELUM = "belum"
    AKUMULASI = "akumulasi"
    MENYUSUL = "menyusul"
    DAFTAR = "daftar"
    LEMBAGA = "lembaga"


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
    sifat     how it speaks, where a check asks for it
    hal       the one matter that it names or words; claims of one `hal` should have the same words
    lawan     places that say otherwise: ids of cells, or codes of claims (``klaim/code``)
    penjelasan  how both may be right all the same, as a sentence; empty if nothing in the report allows it
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
    sifat: SifatKlaim | None = None
    hal: str = ""
    lawan: tuple[str, ...] = ()
    penjelasan: str = ""

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
    rincian     tables of cases that tell about an indikator, though the report does not say that it counts them
    urutan_predikat  predikat that may stand as target or realisasi (B, BB), lowest first
    tanggal     the day the report is dated, None if it is not
    batas_capaian  the cap on capaian that the year has chosen, None if it has none
    lalu        the report of the year before in the same site; None for the first
    sambungan   how its indikator continue those of `lalu`
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
    rincian: tuple[Rekaman, ...] = ()
    urutan_predikat: tuple[str, ...] = ()
    batas_capaian: Decimal | None = None
    lalu: Laporan | None = None
    sambungan: tuple[Sambungan, ...] = ()

    def berperan(self, peran: str) -> Tabel | None:
        """The table that plays this part, if the report has one."""
        return self.tabel.get(self.peran.get(peran, ""))

    def sel(self, id: str) -> tuple[Tabel, Baris, str] | None:
        """The table, row and column that ``table/row/column`` names (the year may stand in front); None if there is none."""
        bagian = id.removeprefix(f"{self.tahun}/").split("/")
        tabel = self.tabel.get(bagian[0])
        if tabel is None or len(bagian) != 3 or bagian[1] not in tabel.baris or bagian[2] not in tabel.baris[bagian[1]]:
            return None
        return tabel, tabel.baris[bagian[1]], bagian[2]

    def angka(self, id: str) -> Angka | None:
        """A printed figure by ``table/row/column`` (the year may stand in front); None if there is none."""
        bagian = id.removeprefix(f"{self.tahun}/").split("/")
        if len(bagian) != 3 or bagian[0] not in self.tabel:
            return None
        baris = self.tabel[bagian[0]].baris.get(bagian[1])
        return baris.angka.get(bagian[2]) if baris else None
