"""Tabel: one table, from the bytes of a CSV to rows of text, figures and dates.

Everything is read as text (pandas); a cell becomes a figure only through its kamus and the
notation of its table. Files saved by Excel with Indonesian settings (semicolons, byte order
mark, Windows line ends) are read without complaint.
"""

import io
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from decimal import Decimal
from functools import cached_property
from pathlib import Path

import pandas as pd

from lakip_calc.angka import Angka
from lakip_calc.pemeriksaan import laporan
from lakip_calc.pemeriksaan.laporan import Baris, Hubungan, Waktu
from macros.tahun.galat import Galat
from macros.tahun.mentah import baca_teks
from macros.tahun.tabel.kamus import Kamus, Kolom, bertahun
from macros.tahun.tabel.sel import CaraUkur, SelUkur, baca_angka, baca_kosong, baca_nilai, baca_tanggal, baca_ukuran


@dataclass(frozen=True)
class Bahan:
    """A table still to be checked: where it is, its text, its kamus, its notation; whether its cells may still be empty."""

    kode: str
    berkas: str
    teks: str
    kamus: Kamus
    notasi: str = "id"
    draf: bool = False
    cara_ukur: Mapping[str, CaraUkur] = field(default_factory=dict)  # of every indikator, by its code

    def boleh_kosong(self, nama: str) -> bool:
        """Whether a cell that must be filled may wait: in a draft, where nothing is chosen, found or joined by it."""
        if not self.draf or nama in self.kamus.kunci or any(nama in r["fields"] for r in self.kamus.rujukan):
            return False
        return "enum" not in self.kamus[nama].batas


@dataclass(frozen=True, kw_only=True)
class Tabel(laporan.Tabel):
    """One table of one year: what the checks see of it, and its place among the files.

    tahun   empty for a table that belongs to no year
    daftar  its row of tabel.csv
    cara_ukur  how each indikator is measured, by its code
    """

    tahun: str
    notasi: str
    berkas: str
    kamus: Kamus
    daftar: Mapping[str, str]
    cara_ukur: Mapping[str, CaraUkur] = field(default_factory=dict)

    @property
    def bagian(self) -> str:
        """The part of the chapter."""
        return self.daftar.get("bagian", "")

    @property
    def catatan(self) -> str:
        """What readers should know."""
        return self.daftar.get("catatan", "")

    @property
    def kelompok(self) -> int:
        """The group of contents it is listed in."""
        return int(baca_angka(self.daftar.get("kelompok", "0"), "id"))

    @property
    def peran(self) -> str:
        """The part it plays for the checks; empty for most."""
        return self.daftar.get("peran", "")

    @property
    def berjumlah(self) -> bool:
        """Whether one of its rows is the total of the others, as its kamus says."""
        return any(k.nama == "baris" for k in self.kamus.kolom)

    def angka(self, kunci: str, nama: str) -> Angka:
        """The printed figure in one cell."""
        return self.baris[kunci].angka[nama]

    @cached_property
    def semua_angka(self) -> tuple[Angka, ...]:
        """Every cell of every column that holds figures, row by row."""
        return tuple(a for b in self.baris.values() for a in b.angka.values())

    def berisi(self, sel: Iterable[Mapping[str, str]]) -> "Tabel":
        """The same table with these rows of text."""
        return replace(self, baris={b.kunci: b for b in (self._baris(r) for r in sel)})

    def _baris(self, sel: Mapping[str, str]) -> Baris:
        kunci, notasi = self.kamus.kunci_baris(sel), sel.get("notasi") or self.notasi
        id = f"{self.tahun}/{self.kode}/{kunci}"
        return Baris(
            kunci,
            sel,
            angka={k.nama: _angka(f"{id}/{k.nama}", k, sel, notasi, self.tempat, self.cara_ukur) for k in self.kamus.kolom if k.berangka},
            waktu={
                k.nama: _waktu(f"{id}/{k.nama}", sel[k.nama], sel.get("hari", ""))
                for k in self.kamus.kolom
                if k.isi == "tanggal" and baca_kosong(sel[k.nama]) is None
            },
            jumlah=sel.get("baris") == "jumlah",
        )


def susun_tabel(bahan: Bahan, tahun: str, daftar: Mapping[str, str]) -> Tabel:
    """The table, from text that has passed; ``daftar`` is its row of tabel.csv, which may leave room for the year as a kamus does."""
    sel = baca_baris(bahan.teks)
    kamus = _bersatuan(bahan.kamus, sel, bahan.cara_ukur)
    if tahun.isdigit():
        daftar = {nama: bertahun(isi, int(tahun)) for nama, isi in daftar.items()}
    kosong = Tabel(
        kode=bahan.kode,
        judul=daftar["judul"],
        tempat=daftar["tempat"],
        bab=daftar["bab"],
        jenis=daftar["jenis"],
        keluarga=kamus.kode,
        baris={},
        judul_kolom={k.nama: k.judul for k in kamus.kolom},
        hubungan=tuple(Hubungan(h["jenis"], tuple(h["kolom"]), h.get("hasil", "")) for h in kamus.hubungan),
        judul_tercetak={k.nama: k.judul_tercetak for k in kamus.kolom if k.judul_tercetak},
        kolom_sama=daftar.get("kolom_sama", ""),
        kolom_tahun={k.nama: (k.tahun, k.besaran) for k in kamus.kolom if k.tahun},
        kolom_isi=daftar.get("kolom_isi", ""),
        tahun=tahun,
        notasi=bahan.notasi,
        berkas=bahan.berkas,
        kamus=kamus,
        daftar=daftar,
        cara_ukur=bahan.cara_ukur,
    )
    return kosong.berisi(sel)


# the unit of a column whose rows are in several units
MENURUT_INDIKATOR = "menurut indikator"


def _bersatuan(kamus: Kamus, sel: Iterable[Mapping[str, str]], cara_ukur: Mapping[str, CaraUkur]) -> Kamus:
    """The kamus with the unit that each column really has, where the indikator of its rows give it."""
    if not any(k.satuan_indikator for k in kamus.kolom):
        return kamus
    satuan = {cara_ukur[r["indikator"]].satuan for r in sel if r.get("indikator") in cara_ukur}
    satu = satuan.pop() if len(satuan) == 1 else MENURUT_INDIKATOR if satuan else ""
    return replace(kamus, kolom=tuple(replace(k, satuan=satu or k.satuan) if k.satuan_indikator else k for k in kamus.kolom))


def susun_lepas(bahan: Bahan) -> Tabel:
    """A table that belongs to no year: it has no place in a report."""
    return susun_tabel(bahan, "", {"judul": bahan.kamus.judul, "tempat": "", "bab": "-", "jenis": "olahan"})


def _angka(id: str, kolom: Kolom, sel: Mapping[str, str], notasi: str, tempat: str, semua: Mapping[str, CaraUkur]) -> Angka:
    teks, cara = sel[kolom.nama], cara_ukur(kolom, sel, semua)
    satuan = cara.satuan if cara else sel["satuan"] if kolom.isi == "klaim" else kolom.satuan
    kosong = baca_kosong(teks)
    isi = isi_sel(kolom, teks, notasi, satuan, cara) if kosong is None else SelUkur()
    return Angka(id, teks, isi.nilai, isi.kata, satuan, kosong, tempat, isi.makna, isi.tanda)


def cara_ukur(kolom: Kolom, sel: Mapping[str, str], semua: Mapping[str, CaraUkur]) -> CaraUkur | None:
    """How the indikator of a row is measured, for a column that follows it; None for any other."""
    return semua.get(sel.get("indikator") or "") if kolom.satuan_indikator else None


def _waktu(id: str, teks: str, hari: str) -> Waktu:
    tanggal = baca_tanggal(teks)
    return Waktu(id, teks, tanggal.mulai, tanggal.selesai, hari)


# Claims whose value is a word or a date rather than a number.
SATUAN_KATA = ("kalimat", "predikat", "tanggal", "teks")


def isi_sel(kolom: Kolom, teks: str, notasi: str, satuan: str, cara: CaraUkur | None) -> SelUkur:
    """What a cell of figures states, by its column or by the indikator of its row. Raises TidakTerbaca with advice."""
    return baca_ukuran(teks, notasi, cara) if cara else SelUkur(*nilai_sel(kolom, teks, notasi, satuan))


def nilai_sel(kolom: Kolom, teks: str, notasi: str, satuan: str) -> tuple[Decimal | None, str | None]:
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
        excel = jalur.with_suffix(".xlsx")
        saran = f"buka {excel.name} di Excel, lalu pilih Simpan Sebagai, jenis 'CSV UTF-8'" if excel.exists() else "kembalikan berkas itu"
        galat.append(Galat(berkas, 0, "", f"berkas tidak ada; {saran}{atau}"))
        return None
    return baca_teks(berkas, mentah, "di Excel pilih Simpan Sebagai, jenis 'CSV UTF-8'", galat)


def baca_csv(teks: str) -> pd.DataFrame:
    """A clean CSV text as a table of text; nothing is turned into numbers or NaN."""
    return pd.read_csv(io.StringIO(teks), sep=pemisah(teks), dtype=str, keep_default_na=False, na_values=[])


def baca_baris(teks: str) -> list[dict[str, str]]:
    """The rows of a CSV as text by column."""
    frame = baca_csv(teks)
    kolom = [str(k) for k in frame.columns]
    return [dict(zip(kolom, r, strict=True)) for r in frame.to_numpy().tolist()]


def pemisah(teks: str) -> str:
    """Semicolons where Excel with Indonesian settings wrote them, else commas."""
    kepala = teks.split("\n", 1)[0]
    return ";" if kepala.count(";") > kepala.count(",") else ","
