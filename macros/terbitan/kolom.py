"""The published columns and rows of a table, before they become CSV, XLSX or anything else.

First the columns of the kamus in their order, with the text as printed beside each figure and two days
beside each date; these never change place. Behind them the id of the row, its place in the report, and
for each figure its unit, its status, whether it was worked out again, and its findings. Cells are typed:
a text, an exact number, a day, or nothing.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import TypeAlias

from lakip_calc.angka import Angka
from lakip_calc.besaran import Kosong
from macros.tahun.tabel.kamus import Kolom
from macros.tahun.tabel.sel import baca_kosong, baca_tanggal
from macros.tahun.tabel.tabel import Tabel
from macros.tahun.tahun import Tahun

Sel: TypeAlias = str | Decimal | date | None

TERCETAK, OLAHAN = "tercetak", "disusun situs ini"
STATUS = {
    Kosong.KOSONG: "kosong",
    Kosong.STRIP: "strip",
    Kosong.TIDAK_TERBACA: "tidak terbaca",
    Kosong.TIDAK_BERLAKU: "tidak berlaku",
}
SEMUA_STATUS = (TERCETAK, OLAHAN, *STATUS.values())


@dataclass(frozen=True)
class KolomTerbit:
    """One published column.

    peran  what it holds of its column in the kamus: ``isi`` the value, ``tercetak`` the text as printed, ``mulai`` and
           ``selesai`` its days, ``satuan``, ``status``, ``dihitung_ulang``, ``temuan``;
           ``id_baris`` and ``sumber_laporan`` of the row
    jenis  string, integer, number or date
    """

    nama: str
    judul: str
    uraian: str
    peran: str
    jenis: str
    kolom: Kolom | None = None

    @property
    def asal(self) -> Kolom:
        """The column of the kamus that this one is made from. Raises ValueError for what is told of the whole row."""
        if self.kolom is None:
            raise ValueError(f"{self.nama} is not made from a column")
        return self.kolom


def status(tabel: Tabel, angka: Angka) -> str:
    """Printed, made by this site, or in which way there is nothing: empty, a dash, not readable."""
    if angka.kosong is not None:
        return STATUS[angka.kosong]
    return OLAHAN if tabel.jenis == "olahan" else TERCETAK


SEPERTI_TERCETAK = "Teks seperti tercetak di laporan."
DIHITUNG_ULANG = "Apakah angka ini dibandingkan dengan hitungan atau cetakan lain: ya atau tidak."
TEMUAN = "Kode temuan pemeriksaan yang menyangkut angka ini, dipisah titik koma."
BARIS = (
    KolomTerbit("id_baris", "Id baris", "Nama tetap baris ini di seluruh situs.", "id_baris", "string"),
    KolomTerbit("sumber_laporan", "Sumber", "Tempat tabel ini di laporan.", "sumber_laporan", "string"),
)


def kolom_terbit(tabel: Tabel) -> list[KolomTerbit]:
    """The published columns in order."""
    depan, belakang = [], []
    for k in tabel.kamus.kolom:
        depan.append(KolomTerbit(k.nama, k.judul, k.uraian, "isi", _jenis(tabel, k), k))
        if k.berangka:
            depan.append(KolomTerbit(f"{k.nama}_tercetak", f"{k.judul}, tercetak", SEPERTI_TERCETAK, "tercetak", "string", k))
            belakang += _tentang_angka(tabel, k)
        elif k.isi == "tanggal":
            for peran, arti in (("mulai", "Hari pertama"), ("selesai", "Hari terakhir")):
                uraian = f"{arti} yang dicakup tanggal tercetak."
                depan.append(KolomTerbit(f"{k.nama}_{peran}", f"{k.judul}, {peran}", uraian, peran, "date", k))
    return [*depan, *BARIS, *belakang]


def _tentang_angka(tabel: Tabel, k: Kolom) -> list[KolomTerbit]:
    """What is told of each figure of a column; "tidak berlaku" is named where it occurs."""
    berlaku = all(tabel.angka(kunci, k.nama).kosong is not Kosong.TIDAK_BERLAKU for kunci in tabel.baris)
    mungkin = ", ".join(s for s in SEMUA_STATUS if not (berlaku and s == STATUS[Kosong.TIDAK_BERLAKU]))
    return [
        KolomTerbit(f"{k.nama}_satuan", f"{k.judul}, satuan", "Satuan angka ini.", "satuan", "string", k),
        KolomTerbit(f"{k.nama}_status", f"{k.judul}, status", f"Salah satu dari: {mungkin}.", "status", "string", k),
        KolomTerbit(f"{k.nama}_dihitung_ulang", f"{k.judul}, dihitung ulang", DIHITUNG_ULANG, "dihitung_ulang", "string", k),
        KolomTerbit(f"{k.nama}_temuan", f"{k.judul}, temuan", TEMUAN, "temuan", "string", k),
    ]


def baris_terbit(tahun: Tahun, tabel: Tabel) -> Iterator[list[Sel]]:
    """The published rows, one typed cell for each published column."""
    kolom = kolom_terbit(tabel)
    for kunci in tabel.baris:
        yield [_sel(tahun, tabel, kunci, k) for k in kolom]


def nilai(angka: Angka) -> Decimal | str | None:
    """What a figure states: a number, a predikat in its place, or nothing."""
    return angka.nilai if angka.nilai is not None else angka.kata


def satuan(angka: Angka) -> str:
    """The unit of what the cell states: a predikat among percentages is no percentage."""
    return "predikat" if angka.berpredikat and angka.satuan == "persen" else angka.satuan


def id_temuan(tahun: Tahun, id: str) -> list[str]:
    """Codes of the findings that touch a figure, in the order of the findings."""
    return [t.id for t in tahun.temuan_angka.get(id, ())]


def _jenis(tabel: Tabel, k: Kolom) -> str:
    """The type that the values of a column really have; one word among the numbers makes it text."""
    if not k.berangka:
        return "string"
    if any(tabel.angka(kunci, k.nama).kata is not None for kunci in tabel.baris):
        return "string"
    return "integer" if k.jenis == "integer" else "number"


def _sel(tahun: Tahun, tabel: Tabel, kunci: str, k: KolomTerbit) -> Sel:
    match k.peran:
        case "id_baris":
            return f"{tabel.tahun}/{tabel.kode}/{kunci}"
        case "sumber_laporan":
            return tabel.tempat
    teks = tabel.baris[kunci][k.asal.nama]
    if k.peran == "tercetak" or (k.peran == "isi" and not k.asal.berangka):
        return teks
    if k.peran in ("mulai", "selesai"):
        return _hari(teks, k.peran)
    return _sel_angka(tahun, tabel, tabel.angka(kunci, k.asal.nama), k.peran)


def _hari(teks: str, peran: str) -> date | None:
    """The first or the last day of a printed date; nothing where there is none."""
    if baca_kosong(teks) is not None:
        return None
    hari = baca_tanggal(teks)
    return hari.mulai if peran == "mulai" else hari.selesai


def _sel_angka(tahun: Tahun, tabel: Tabel, a: Angka, peran: str) -> Sel:
    """What one of its published columns says of a figure."""
    match peran:
        case "satuan":
            return satuan(a)
        case "status":
            return status(tabel, a)
        case "dihitung_ulang":
            return "ya" if tahun.buku[a.id].dihitung else "tidak"
        case "temuan":
            return ";".join(id_temuan(tahun, a.id))
    return nilai(a)
