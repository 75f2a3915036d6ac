"""Loading: one table, from the bytes of a CSV to rows of text and parsed cells.

Everything is read as text (pandas); a cell becomes a figure only through its kamus and the
notation of its table. Files saved by Excel with Indonesian settings (semicolons, byte order
mark, Windows line ends) are read without complaint.
"""

import io
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

import pandas as pd

from lakip_calc.angka import Angka
from macros.tahun.galat import Galat
from macros.tahun.tabel.kamus import Kamus, Kolom
from macros.tahun.tabel.sel import baca_angka, baca_kosong, baca_nilai


@dataclass(frozen=True)
class Tabel:
    """One table of one year: its place in the report, its kamus and its rows of text."""

    kode: str
    tahun: str
    judul: str
    bab: str
    bagian: str
    tempat: str
    notasi: str
    jenis: str
    kelompok: int
    catatan: str
    berkas: str
    kamus: Kamus
    frame: pd.DataFrame

    @cached_property
    def baris(self) -> dict[str, dict[str, str]]:
        """Rows of text by key."""
        return {self.kamus.kunci_baris(r): r for r in self.frame.to_dict("records")}

    def angka(self, kunci: str, nama: str) -> Angka:
        """The printed figure in one cell; read once."""
        if (kunci, nama) not in self._terbaca:
            self._terbaca[kunci, nama] = self._baca(kunci, nama)
        return self._terbaca[kunci, nama]

    @cached_property
    def _terbaca(self) -> dict[tuple[str, str], Angka]:
        return {}

    def _baca(self, kunci: str, nama: str) -> Angka:
        baris, kolom = self.baris[kunci], self.kamus[nama]
        teks = baris[nama]
        notasi = baris.get("notasi") or self.notasi
        satuan = baris["satuan"] if kolom.isi == "klaim" else kolom.satuan
        kosong, nilai, kata = baca_kosong(teks), None, None
        if kosong is None:
            nilai, kata = nilai_sel(kolom, teks, notasi, satuan)
        return Angka(f"{self.tahun}/{self.kode}/{kunci}/{nama}", teks, nilai, kata, satuan, kosong, self.tempat)

    @cached_property
    def semua_angka(self) -> tuple[Angka, ...]:
        """Every cell of every column that holds figures, row by row."""
        kolom = [k.nama for k in self.kamus.kolom if k.berangka]
        return tuple(self.angka(kunci, k) for kunci in self.baris for k in kolom)


# Claims whose value is a word or a date rather than a number.
SATUAN_KATA = ("kalimat", "predikat", "tanggal", "teks")


def nilai_sel(kolom: Kolom, teks: str, notasi: str, satuan: str):
    """(number, None) or (None, word) that a cell states. Raises TidakTerbaca with advice."""
    if kolom.isi == "nilai":
        return baca_nilai(teks, notasi)
    if kolom.isi == "klaim" and satuan in SATUAN_KATA:
        return None, teks
    return baca_angka(teks, notasi, bulat=kolom.jenis == "integer"), None


def baca_berkas(akar: Path, jalur: Path, galat: list[Galat]) -> str | None:
    """The text of a CSV in UTF-8; None, with a galat, where it is something else."""
    berkas = jalur.relative_to(akar).as_posix()
    try:
        mentah = jalur.read_bytes()
    except FileNotFoundError:
        atau = "" if jalur.stem == "tabel" else ", atau hapus barisnya di tabel.csv"
        galat.append(Galat(berkas, 0, "", f"berkas tidak ada; kembalikan berkas itu{atau}"))
        return None
    try:
        return mentah.decode("utf-8-sig")
    except UnicodeDecodeError as salah:
        baris = mentah[: salah.start].count(b"\n") + 1
        galat.append(Galat(berkas, baris, "", "huruf tidak terbaca; di Excel pilih Simpan Sebagai, jenis 'CSV UTF-8'"))
        return None


def baca_csv(teks: str) -> pd.DataFrame:
    """A clean CSV text as a table of text; nothing is turned into numbers or NaN."""
    return pd.read_csv(io.StringIO(teks), sep=pemisah(teks), dtype=str, keep_default_na=False, na_values=[])


def pemisah(teks: str) -> str:
    """Semicolons where Excel with Indonesian settings wrote them, else commas."""
    kepala = teks.split("\n", 1)[0]
    return ";" if kepala.count(";") > kepala.count(",") else ","


@dataclass(frozen=True)
class Bahan:
    """A table still to be checked: where it is, its text, its kamus, its notation."""

    kode: str
    berkas: str
    teks: str
    kamus: Kamus
    notasi: str = "id"
