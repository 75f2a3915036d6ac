"""The one module that opens files under data/.

Every table is read as text, checked against its kamus by frictionless and handed on as
rows of text plus parsed cells. Faults are collected as galat, in Indonesian, with file,
row and column as a spreadsheet shows them. Files saved by Excel with Indonesian settings
(semicolons, byte order mark, Windows line ends) are read without complaint.
"""

import io
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

import pandas as pd

from lakip_calc.angka import Angka

from .galat import Galat
from .kamus import DATA, Kamus, Kolom, ada_kamus
from .membaca import angka_for, kosong_for, nilai_for


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
        kosong, nilai, kata = kosong_for(teks), None, None
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
        return nilai_for(teks, notasi)
    if kolom.isi == "klaim" and satuan in SATUAN_KATA:
        return None, teks
    return angka_for(teks, notasi, bulat=kolom.jenis == "integer"), None


def read_text(akar: Path, jalur: Path, galat: list[Galat]) -> str | None:
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


def read_frame(teks: str) -> pd.DataFrame:
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


def _periksa(bahan: list[Bahan], percaya: bool) -> list[Galat]:
    """The faults of these tables; none where the same files passed before."""
    if percaya:
        return []
    from .pengawas import check

    return check(bahan)


def _periksa_tujuan(dasar: Mapping[str, Kamus | None], tahun: str, percaya: bool) -> list[Galat]:
    if percaya:
        return []
    from .pengawas import galat_tujuan

    return list(galat_tujuan(dasar, tahun))


def load_tahun(akar: Path, tahun: str, kamus: dict[str, Kamus], galat: list[Galat], percaya: bool = False) -> dict[str, Tabel]:
    """Every table of one year in the order of the report; what is wrong is added to ``galat``.

    The tables are complete only where nothing was added. ``percaya`` where the same files passed before.
    """
    folder = akar / DATA / tahun
    if not folder.is_dir():
        galat.append(Galat(f"data/{tahun}", 0, "", "folder tahun ini tidak ada; periksa tahun di bagian extra pada mkdocs.yml"))
        return {}
    teks_daftar = read_text(akar, folder / "tabel.csv", galat)
    if "tabel" not in kamus and not ada_kamus(akar, "tabel"):
        galat.append(Galat("data/kamus/tabel.yaml", 0, "", "berkas tidak ada; kembalikan berkas itu"))
    if teks_daftar is None or "tabel" not in kamus:
        return {}
    daftar = Bahan("tabel", f"data/{tahun}/tabel.csv", teks_daftar, kamus["tabel"])
    salah = _periksa([daftar], percaya)
    galat += salah
    if salah:
        return {}
    registri = read_frame(teks_daftar).to_dict("records")
    bahan = []
    for baris, r in enumerate(registri, start=2):  # row 1 is the header
        if r["kamus"] not in kamus:
            if not ada_kamus(akar, r["kamus"]):  # a broken one is told by load_kamus
                galat.append(Galat(daftar.berkas, baris, "kamus", f"'{r['kamus']}' tidak ada di data/kamus; tulis nama berkas kamus tanpa .yaml"))
            continue
        jalur = folder / f"{r['kode']}.csv"
        teks = read_text(akar, jalur, galat)
        if teks is not None:
            bahan.append(Bahan(r["kode"], jalur.relative_to(akar).as_posix(), teks, kamus[r["kamus"]], r["notasi"]))
    galat += _periksa_tujuan({r["kode"]: kamus.get(r["kamus"]) for r in registri}, tahun, percaya)
    terdaftar = {r["kode"] for r in registri} | {"tabel"}
    for jalur in sorted(folder.glob("*.csv")):
        if jalur.stem not in terdaftar:
            galat.append(Galat(jalur.relative_to(akar).as_posix(), 0, "", "berkas ini belum terdaftar; tambahkan barisnya di tabel.csv atau pindahkan berkasnya"))
    galat += _periksa(bahan, percaya)
    if galat:
        return {}
    info = {r["kode"]: r for r in registri}
    tabel = {}
    for b in bahan:
        r = info[b.kode]
        tabel[b.kode] = Tabel(
            kode=b.kode,
            tahun=tahun,
            judul=r["judul"],
            bab=r["bab"],
            bagian=r["bagian"],
            tempat=r["tempat"],
            notasi=r["notasi"],
            jenis=r["jenis"],
            kelompok=int(angka_for(r["kelompok"], "id")),
            catatan=r["catatan"],
            berkas=b.berkas,
            kamus=b.kamus,
            frame=read_frame(b.teks),
        )
    return tabel


def load_lepas(akar: Path, folder: str, kamus: dict[str, Kamus], galat: list[Galat], awalan: str = "", percaya: bool = False) -> dict[str, Tabel]:
    """Tables that belong to no year: ``data/istilah.csv`` and the worked examples in ``data/contoh``.

    Their kamus has the file's own name, after ``awalan``.
    """
    bahan = []
    for jalur in sorted((akar / DATA / folder).glob("*.csv")):
        berkas = jalur.relative_to(akar).as_posix()
        if awalan + jalur.stem not in kamus:
            if not ada_kamus(akar, awalan + jalur.stem):
                galat.append(Galat(berkas, 0, "", f"kamusnya belum ada; buat data/kamus/{awalan}{jalur.stem}.yaml"))
            continue
        teks = read_text(akar, jalur, galat)
        if teks is not None:
            bahan.append(Bahan(jalur.stem, berkas, teks, kamus[awalan + jalur.stem]))
    salah = _periksa(bahan, percaya)
    galat += salah
    if salah:
        return {}
    return {
        b.kode: Tabel(b.kode, "", b.kamus.judul, "-", "", "", "id", "olahan", 0, "", b.berkas, b.kamus, read_frame(b.teks)) for b in bahan
    }
