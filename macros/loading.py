"""The one module that opens files under data/.

Every table is read as text, checked against its kamus by frictionless and handed on as
rows of text plus parsed cells. Faults are collected as galat, in Indonesian, with file,
row and column as a spreadsheet shows them. Files saved by Excel with Indonesian settings
(semicolons, byte order mark, Windows line ends) are read without complaint.
"""

import io
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any

import pandas as pd
import yaml
from frictionless import Check, Checklist, Dialect, Package, Resource, Schema
from frictionless import errors as frictionless_errors
from frictionless.formats import CsvControl
from slugify import slugify

from lakip_calc.angka import Angka

from .galat import Galat
from .membaca import TidakTerbaca, angka_for, kosong_for, nilai_for, tanggal_for

DATA = Path("data")
# the C reader of PyYAML where it is built in: many times faster, and just as safe
YamlLoader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


@dataclass(frozen=True)
class Kolom:
    """One column, as its kamus describes it."""

    nama: str
    judul: str
    jenis: str
    uraian: str
    satuan: str = ""
    isi: str = ""
    batas: dict[str, Any] = field(default_factory=dict)

    @property
    def berangka(self) -> bool:
        """Whether cells of this column are figures (rather than words)."""
        return self.jenis in ("integer", "number") or self.isi in ("nilai", "klaim")


@dataclass(frozen=True)
class Kamus:
    """What the columns of a table (or a family of tables) mean."""

    kode: str
    judul: str
    uraian: str
    kunci: tuple[str, ...]
    kolom: tuple[Kolom, ...]
    hubungan: tuple[dict[str, Any], ...]
    rujukan: tuple[dict[str, Any], ...]

    def __getitem__(self, nama: str) -> Kolom:
        return next(k for k in self.kolom if k.nama == nama)


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
        """Rows of text by key; the key is the slug of the primary key cells."""
        return {self.kunci(r): r for r in self.frame.to_dict("records")}

    def kunci(self, baris: dict[str, str]) -> str:
        return "-".join(slugify(baris[k]) for k in self.kamus.kunci)

    def angka(self, kunci: str, nama: str) -> Angka:
        """The printed figure in one cell."""
        baris, kolom = self.baris[kunci], self.kamus[nama]
        teks = baris[nama]
        notasi = baris.get("notasi") or self.notasi
        satuan = baris["satuan"] if kolom.isi == "klaim" else kolom.satuan
        kosong, nilai, kata = kosong_for(teks), None, None
        if kosong is None:
            nilai, kata = _nilai(kolom, teks, notasi, satuan)
        return Angka(f"{self.tahun}/{self.kode}/{kunci}/{nama}", teks, nilai, kata, satuan, kosong, self.tempat)

    @cached_property
    def semua_angka(self) -> tuple[Angka, ...]:
        """Every cell of every column that holds figures, row by row."""
        kolom = [k.nama for k in self.kamus.kolom if k.berangka]
        return tuple(self.angka(kunci, k) for kunci in self.baris for k in kolom)


# Claims whose value is a word or a date rather than a number.
SATUAN_KATA = ("kalimat", "predikat", "tanggal", "teks")


def _nilai(kolom: Kolom, teks: str, notasi: str, satuan: str):
    if kolom.isi == "nilai":
        return nilai_for(teks, notasi)
    if kolom.isi == "klaim" and satuan in SATUAN_KATA:
        return None, teks
    return angka_for(teks, notasi, bulat=kolom.jenis == "integer"), None


class PeriksaSel(Check):
    """Cells that a Table Schema type cannot judge: printed numbers, dates and values."""

    kamus: Kamus
    notasi: str

    def __init__(self, kamus: Kamus, notasi: str):
        super().__init__()
        self.__dict__["kamus"], self.__dict__["notasi"] = kamus, notasi

    def validate_row(self, row):
        for kolom in self.kamus.kolom:
            teks = row.get(kolom.nama) or ""
            if not (kolom.berangka or kolom.isi == "tanggal") or kosong_for(teks) is not None:
                continue
            notasi = row.get("notasi") or self.notasi
            if notasi not in ("id", "en"):
                notasi = self.notasi
            try:
                if kolom.isi == "tanggal":
                    tanggal_for(teks)
                    continue
                nilai, _ = _nilai(kolom, teks, notasi, row.get("satuan") or kolom.satuan)
            except TidakTerbaca as galat:
                yield _cell_error(row, kolom.nama, str(galat))
                continue
            yield from self._batas(row, kolom, teks, nilai)

    def _batas(self, row, kolom, teks, nilai):
        if nilai is None:
            return
        if "%" in teks and "persen" not in (kolom.satuan, row.get("satuan")):
            yield _cell_error(row, kolom.nama, f"'{teks}' memakai tanda persen, padahal satuannya {kolom.satuan or row.get('satuan')}")
        if "minimum" in kolom.batas and nilai < kolom.batas["minimum"]:
            yield _cell_error(row, kolom.nama, f"'{teks}' terlalu kecil; paling kecil {kolom.batas['minimum']}")
        if "maximum" in kolom.batas and nilai > kolom.batas["maximum"]:
            yield _cell_error(row, kolom.nama, f"'{teks}' terlalu besar; paling besar {kolom.batas['maximum']}")


def _cell_error(row, nama: str, pesan: str):
    return frictionless_errors.CellError(
        note=pesan,
        cells=[str(c) for c in row.cells],
        row_number=row.row_number,
        cell=str(row.get(nama)),
        field_name=nama,
        field_number=row.field_names.index(nama) + 1,
    )


def load_kamus(akar: Path, galat: list[Galat]) -> dict[str, Kamus]:
    """Every kamus under data/kamus, by its file stem."""
    hasil = {}
    for jalur in sorted((akar / DATA / "kamus").glob("*.yaml")):
        berkas = jalur.relative_to(akar).as_posix()
        try:
            isi = yaml.load(jalur.read_text(encoding="utf-8"), YamlLoader)
            hasil[jalur.stem] = Kamus(
                kode=jalur.stem,
                judul=isi["title"],
                uraian=isi["description"],
                kunci=tuple(isi["primaryKey"]),
                kolom=tuple(
                    Kolom(
                        nama=k["name"],
                        judul=k["title"],
                        jenis=k["type"],
                        uraian=k["description"],
                        satuan=k.get("satuan", ""),
                        isi=k.get("isi", ""),
                        batas=k.get("constraints", {}),
                    )
                    for k in isi["fields"]
                ),
                hubungan=tuple(isi.get("hubungan", ())),
                rujukan=tuple(isi.get("foreignKeys", ())),
            )
        except yaml.YAMLError as salah:
            baris = getattr(getattr(salah, "problem_mark", None), "line", -1) + 1
            galat.append(Galat(berkas, baris, "", "susunan YAML rusak; bandingkan lekukan barisnya dengan kamus lain"))
        except (KeyError, TypeError) as salah:
            galat.append(Galat(berkas, 0, "", f"bagian {salah} belum ada; setiap kamus perlu title, description, primaryKey dan fields"))
    return hasil


def read_text(akar: Path, jalur: Path, galat: list[Galat]) -> str | None:
    """The text of a CSV in UTF-8; None, with a galat, where it is something else."""
    berkas = jalur.relative_to(akar).as_posix()
    try:
        mentah = jalur.read_bytes()
    except FileNotFoundError:
        galat.append(Galat(berkas, 0, "", "berkas tidak ada; kembalikan berkas itu, atau hapus barisnya di tabel.csv"))
        return None
    try:
        return mentah.decode("utf-8-sig")
    except UnicodeDecodeError as salah:
        baris = mentah[: salah.start].count(b"\n") + 1
        galat.append(Galat(berkas, baris, "", "huruf tidak terbaca; di Excel pilih Simpan Sebagai, jenis 'CSV UTF-8'"))
        return None


def read_frame(teks: str) -> pd.DataFrame:
    """A clean CSV text as a table of text; nothing is turned into numbers or NaN."""
    return pd.read_csv(io.StringIO(teks), sep=_pemisah(teks), dtype=str, keep_default_na=False, na_values=[])


def _pemisah(teks: str) -> str:
    kepala = teks.split("\n", 1)[0]
    return ";" if kepala.count(";") > kepala.count(",") else ","


def _resource(kode: str, teks: str, kamus: Kamus, dasar: dict[str, Kamus]) -> Resource:
    """The frictionless view of one table: structure, words, keys. Numbers stay text here."""
    fields = []
    for k in kamus.kolom:
        batas = {n: v for n, v in k.batas.items() if n in ("required", "unique", "enum", "pattern")}
        if k.berangka:
            batas = {n: v for n, v in batas.items() if n == "required"}
        fields.append({"name": k.nama, "type": "string", "constraints": batas})
    schema = {"fields": fields, "primaryKey": list(kamus.kunci), "missingValues": [""]}
    schema["foreignKeys"] = [r for r in kamus.rujukan if r["reference"]["resource"] in dasar]
    return Resource(
        name=kode,
        data=teks.encode("utf-8"),
        format="csv",
        encoding="utf-8",
        schema=Schema.from_descriptor(schema),
        dialect=Dialect(controls=[CsvControl(delimiter=_pemisah(teks))]),
    )


def _saran(kolom: Kolom | None) -> str:
    if kolom is None:
        return ""
    if "enum" in kolom.batas:
        return f"pilih salah satu dari {', '.join(map(str, kolom.batas['enum']))}"
    return f"isi dengan: {kolom.uraian}"


def _retell(berkas: str, kamus: Kamus, salah) -> Galat:
    """One frictionless error as a sentence for staff."""
    nama = getattr(salah, "field_name", "") or ""
    kolom = next((k for k in kamus.kolom if k.nama == nama), None)
    baris = getattr(salah, "row_number", 0) or 0
    sel = getattr(salah, "cell", "")
    urutan = ", ".join(k.nama for k in kamus.kolom)
    match salah.type:
        case "cell-error":
            pesan = salah.note
        case "constraint-error" if "required" in salah.note:
            pesan = f"belum diisi; {_saran(kolom)}"
        case "constraint-error" if "enum" in salah.note:
            pesan = f"'{sel}' tidak dikenal; {_saran(kolom)}"
        case "constraint-error":
            pesan = f"'{sel}' melanggar batas kolom ini; {_saran(kolom)}"
        case "unique-error" | "primary-key":
            kunci = " dan ".join(kamus.kunci)
            nama, pesan = nama or kunci, "kunci ini sudah dipakai baris lain; setiap baris harus berbeda"
        case "foreign-key":
            nama = ", ".join(salah.field_names)
            tujuan = salah.reference_name
            isi = ", ".join(map(str, salah.field_cells))
            pesan = f"'{isi}' tidak ada di {tujuan}.csv; pakai kode yang ada di sana"
        case "extra-cell":
            nama, pesan = "", f"ada sel lebih ('{sel}'); teks yang memuat koma harus diapit tanda petik"
        case "missing-cell":
            pesan = "sel kurang; setiap baris harus punya sel sebanyak judul kolom"
        case "blank-row":
            pesan = "baris kosong; hapus baris ini"
        case "extra-label" | "missing-label" | "incorrect-label" | "duplicate-label" | "blank-label" | "blank-header":
            baris, nama, pesan = 1, "", f"judul kolom tidak cocok dengan kamus; tulis persis: {urutan}"
        case "source-error":
            pesan = f"berkas kosong; baris pertama harus berisi judul kolom: {urutan}"
        case _:
            pesan = f"tidak dapat dibaca sebagai tabel ({salah.note})"
    return Galat(berkas, baris, nama, pesan)


@dataclass(frozen=True)
class Bahan:
    """A table still to be checked: where it is, its text, its kamus, its notation."""

    kode: str
    berkas: str
    teks: str
    kamus: Kamus
    notasi: str = "id"


def check(bahan: list[Bahan], kamus: dict[str, Kamus]) -> list[Galat]:
    """Hold every table against its kamus, keys across tables included."""
    ada = {b.kode: b.kamus for b in bahan}
    galat: list[Galat] = []
    package = Package(resources=[_resource(b.kode, b.teks, b.kamus, ada) for b in bahan])
    for b in bahan:
        laporan = package.get_resource(b.kode).validate(Checklist(checks=[PeriksaSel(b.kamus, b.notasi)]), limit_errors=1000)
        galat += [_retell(b.berkas, b.kamus, s) for tugas in laporan.tasks for s in tugas.errors]
    return galat


def load_tahun(akar: Path, tahun: str, kamus: dict[str, Kamus], galat: list[Galat]) -> dict[str, Tabel]:
    """Every table of one year in the order of the report; what is wrong is added to ``galat``.

    The tables are complete only where nothing was added.
    """
    folder = akar / DATA / tahun
    teks_daftar = read_text(akar, folder / "tabel.csv", galat)
    if teks_daftar is None or "tabel" not in kamus:
        return {}
    daftar = Bahan("tabel", f"data/{tahun}/tabel.csv", teks_daftar, kamus["tabel"])
    salah = check([daftar], kamus)
    galat += salah
    if salah:
        return {}
    registri = read_frame(teks_daftar).to_dict("records")
    bahan = []
    for baris, r in enumerate(registri, start=2):  # row 1 is the header
        if r["kamus"] not in kamus:
            galat.append(Galat(daftar.berkas, baris, "kamus", f"'{r['kamus']}' tidak ada di data/kamus; tulis nama berkas kamus tanpa .yaml"))
            continue
        jalur = folder / f"{r['kode']}.csv"
        teks = read_text(akar, jalur, galat)
        if teks is not None:
            bahan.append(Bahan(r["kode"], jalur.relative_to(akar).as_posix(), teks, kamus[r["kamus"]], r["notasi"]))
    terdaftar = {r["kode"] for r in registri} | {"tabel"}
    for jalur in sorted(folder.glob("*.csv")):
        if jalur.stem not in terdaftar:
            galat.append(Galat(jalur.relative_to(akar).as_posix(), 0, "", "berkas ini belum terdaftar; tambahkan barisnya di tabel.csv atau pindahkan berkasnya"))
    galat += check(bahan, kamus)
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
            kelompok=int(r["kelompok"]),
            catatan=r["catatan"],
            berkas=b.berkas,
            kamus=b.kamus,
            frame=read_frame(b.teks),
        )
    return tabel


def load_lepas(akar: Path, folder: str, kamus: dict[str, Kamus], galat: list[Galat], awalan: str = "") -> dict[str, Tabel]:
    """Tables that belong to no year: ``data/istilah.csv`` and the worked examples in ``data/contoh``.

    Their kamus has the file's own name, after ``awalan``.
    """
    bahan = []
    for jalur in sorted((akar / DATA / folder).glob("*.csv")):
        berkas = jalur.relative_to(akar).as_posix()
        if awalan + jalur.stem not in kamus:
            galat.append(Galat(berkas, 0, "", f"kamusnya belum ada; buat data/kamus/{awalan}{jalur.stem}.yaml"))
            continue
        teks = read_text(akar, jalur, galat)
        if teks is not None:
            bahan.append(Bahan(jalur.stem, berkas, teks, kamus[awalan + jalur.stem]))
    salah = check(bahan, kamus)
    galat += salah
    if salah:
        return {}
    return {
        b.kode: Tabel(b.kode, "", b.kamus.judul, "-", "", "", "id", "olahan", 0, "", b.berkas, b.kamus, read_frame(b.teks)) for b in bahan
    }
