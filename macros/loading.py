"""The one module that opens files under data/.

Every table is read as text, checked against its kamus by frictionless and handed on as
rows of text plus parsed cells. Faults are collected as galat, in Indonesian, with file,
row and column as a spreadsheet shows them. Files saved by Excel with Indonesian settings
(semicolons, byte order mark, Windows line ends) are read without complaint.
"""

import io
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any

import pandas as pd
import yaml
from frictionless import Check, Checklist, Dialect, FrictionlessException, Package, Resource, Schema
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

    @property
    def wajib(self) -> bool:
        """Whether every row must fill this column."""
        return bool(self.batas.get("required"))


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

    def kunci_baris(self, baris: dict[str, str]) -> str:
        """The key of a row in addresses and figure ids: the slug of its key cells."""
        return "-".join(slugify(baris[k]) for k in self.kunci)


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

    type = "sel"
    Errors = [frictionless_errors.CellError]  # what is not named here, frictionless drops without a word

    def __init__(self, kamus: Kamus, notasi: str):
        super().__init__()
        self.__dict__["kamus"], self.__dict__["notasi"] = kamus, notasi

    def validate_row(self, row):
        for kolom in self.kamus.kolom:
            teks = row.get(kolom.nama) or ""
            if len(teks.splitlines()) > 1:
                yield _cell_error(row, kolom.nama, f"'{teks.splitlines()[0]} ...' lebih dari satu baris; tulis isi sel dalam satu baris")
                continue
            if teks and kolom.wajib and (kosong_for(teks) is not None if kolom.berangka else not teks.strip()):
                yield _cell_error(row, kolom.nama, f"'{teks}' belum mengisi kolom ini; {_saran(kolom)}")
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
        for tanda, satuan in (("%", "persen"), ("Rp", "rupiah")):
            if tanda in teks and satuan not in (kolom.satuan, row.get("satuan")):
                yield _cell_error(row, kolom.nama, f"'{teks}' memakai tanda {tanda}, padahal satuannya {row.get('satuan') or kolom.satuan}; tulis angkanya saja")
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


BAGIAN = ("title", "description", "primaryKey", "fields")
BAGIAN_KOLOM = ("name", "title", "type", "description")
LAIN_KOLOM = ("satuan", "isi", "constraints")
BATAS = ("required", "unique", "enum", "pattern", "minimum", "maximum")
PILIHAN_KOLOM = {"type": ("string", "integer", "number", "boolean"), "isi": ("nilai", "klaim", "tanggal", "teks_bersisip")}


def load_kamus(akar: Path, galat: list[Galat]) -> dict[str, Kamus]:
    """Every kamus under data/kamus, by its file stem."""
    hasil = {}
    for jalur in sorted((akar / DATA / "kamus").glob("*.yaml")):
        berkas = jalur.relative_to(akar).as_posix()
        try:
            isi = yaml.load(jalur.read_text(encoding="utf-8"), YamlLoader)
        except UnicodeDecodeError:
            galat.append(Galat(berkas, 0, "", "huruf tidak terbaca; simpan berkas ini sebagai UTF-8"))
            continue
        except yaml.YAMLError as salah:
            baris = getattr(getattr(salah, "problem_mark", None), "line", -1) + 1
            galat.append(Galat(berkas, baris, "", "susunan YAML rusak; bandingkan lekukan barisnya dengan kamus lain"))
            continue
        try:
            if kurang := _kekurangan(isi):
                galat.append(Galat(berkas, 0, "", kurang))
                continue
            kamus = _kamus(jalur.stem, isi)
            _resource(kamus.kode, "", kamus, {})  # frictionless judges what we did not
        except (FrictionlessException, AttributeError, KeyError, TypeError):
            galat.append(Galat(berkas, 0, "", "susunannya tidak dikenal; bandingkan dengan kamus lain"))
            continue
        hasil[kamus.kode] = kamus
    return hasil


def _kamus(kode: str, isi: dict[str, Any]) -> Kamus:
    kolom = (
        Kolom(k["name"], k["title"], k["type"], k["description"], k.get("satuan", ""), k.get("isi", ""), k.get("constraints", {}))
        for k in isi["fields"]
    )
    kunci, hubungan, rujukan = (tuple(isi.get(n, ())) for n in ("primaryKey", "hubungan", "foreignKeys"))
    return Kamus(kode, isi["title"], isi["description"], kunci, tuple(kolom), hubungan, rujukan)


def _kekurangan(isi: Any) -> str:
    """What a kamus lacks; empty where it is complete."""
    if not isinstance(isi, dict):
        return f"kamus ini kosong atau tidak bersusun; setiap kamus perlu {', '.join(BAGIAN)}"
    for bagian in BAGIAN:
        if not isi.get(bagian):
            return f"bagian {bagian} belum ada; setiap kamus perlu {', '.join(BAGIAN)}"
    for n, k in enumerate(isi["fields"], start=1):
        nama, batas = k.get("name", f"ke-{n}"), k.get("constraints", {})
        for bagian in BAGIAN_KOLOM:
            if not isinstance(k.get(bagian), str):
                return f"kolom {nama} belum punya {bagian} berupa teks; setiap kolom perlu {', '.join(BAGIAN_KOLOM)}"
        for bagian, pilihan in PILIHAN_KOLOM.items():
            if bagian in k and k[bagian] not in pilihan:
                return f"kolom {nama}, {bagian} '{k[bagian]}' tidak dikenal; pilih salah satu dari {', '.join(pilihan)}"
        for tertulis, dikenal in ((k, BAGIAN_KOLOM + LAIN_KOLOM), (batas, BATAS)):
            if asing := [b for b in tertulis if b not in dikenal]:
                return f"kolom {nama}, bagian {asing[0]} tidak dikenal; pilih salah satu dari {', '.join(dikenal)}"
        if not all(isinstance(batas.get(b, 0), int | float) for b in ("minimum", "maximum")):
            return f"kolom {nama}: minimum dan maximum harus berupa angka"
    ada = [k["name"] for k in isi["fields"]]
    if kembar := {n for n in ada if ada.count(n) > 1}:
        return f"kolom {', '.join(sorted(kembar))} tertulis dua kali; setiap kolom harus berbeda"
    dipakai = [("primaryKey", isi["primaryKey"])]
    dipakai += [("foreignKeys", r["fields"]) for r in isi.get("foreignKeys", ())]
    dipakai += [("hubungan", [*h["kolom"], *([h["hasil"]] if "hasil" in h else [])]) for h in isi.get("hubungan", ())]
    for bagian, kolom in dipakai:
        if not isinstance(kolom, list) or not set(kolom) <= set(ada):
            return f"{bagian} {kolom} menyebut kolom yang tidak ada; tulis di antara kurung siku, pilih dari {', '.join(ada)}"
    return ""


def _ada_kamus(akar: Path, kode: str) -> bool:
    return (akar / DATA / "kamus" / f"{kode}.yaml").exists()


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
        if k.nama in kamus.kunci:
            batas["required"] = True
        fields.append({"name": k.nama, "type": "string", "constraints": batas})
    schema = {"fields": fields, "primaryKey": list(kamus.kunci), "missingValues": [""]}
    schema["foreignKeys"] = [r for r in kamus.rujukan if _tertuju(r["reference"], dasar)]
    return Resource(
        name=kode,
        data=teks.encode("utf-8") if teks.strip() else b"",
        format="csv",
        encoding="utf-8",
        schema=Schema.from_descriptor(schema),
        dialect=Dialect(controls=[CsvControl(delimiter=_pemisah(teks))]),
    )


def _tertuju(tujuan: dict[str, Any], dasar: Mapping[str, Kamus | None]) -> bool:
    """Whether a foreign key points at columns that are there."""
    sana = dasar.get(tujuan["resource"])
    return sana is not None and set(tujuan["fields"]) <= {k.nama for k in sana.kolom}


def _saran(kolom: Kolom | None) -> str:
    if kolom is None:
        return ""
    if "enum" in kolom.batas:
        return f"pilih salah satu dari {', '.join(map(str, kolom.batas['enum']))}"
    return f"isi dengan: {kolom.uraian}"


def _galat_kepala(berkas: str, kamus: Kamus) -> Galat:
    return Galat(berkas, 1, "", f"judul kolom tidak cocok dengan kamus; tulis persis: {', '.join(k.nama for k in kamus.kolom)}")


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
            nama, pesan = "", f"sel kurang; setiap baris harus punya {len(kamus.kolom)} sel, sebanyak judul kolom"
        case "blank-row":
            pesan = "baris kosong; hapus baris ini"
        case "extra-label" | "missing-label" | "incorrect-label" | "duplicate-label" | "blank-label" | "blank-header":
            return _galat_kepala(berkas, kamus)
        case "source-error":
            pesan = f"berkas kosong; baris pertama harus berisi judul kolom: {urutan}"
        case _:
            pesan = f"tidak dapat dibaca sebagai tabel ({salah.note})"
    return Galat(berkas, baris, nama, pesan)


# The head of the table is wrong: its rows say nothing. The row is not whole: its cells say nothing.
KEPALA = {"extra-label", "missing-label", "incorrect-label", "duplicate-label", "blank-label", "blank-header", "source-error"}
BENTUK = {"blank-row", "extra-cell", "missing-cell"}


def _pokok(semua: list) -> list:
    """The errors of one table without those that only follow from another."""
    if kepala := [s for s in semua if s.type in KEPALA]:
        return kepala
    cacat = {s.row_number for s in semua if s.type in BENTUK}
    utuh = [s for s in semua if s.type in BENTUK or getattr(s, "row_number", 0) not in cacat]
    return [s for s in utuh if not (s.type == "primary-key" and "None" in s.note)]  # told as an empty cell


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
    salah: dict[str, list] = {}
    for b in bahan:
        laporan = package.get_resource(b.kode).validate(Checklist(checks=[PeriksaSel(b.kamus, b.notasi)]), limit_errors=1000)
        salah[b.kode] = _pokok([s for tugas in laporan.tasks for s in tugas.errors])
    tanpa_kepala = {kode for kode, semua in salah.items() if any(s.type in KEPALA for s in semua)}
    for b in bahan:
        tinggal = [s for s in salah[b.kode] if not (s.type == "foreign-key" and s.reference_name in tanpa_kepala)]
        galat += [_retell(b.berkas, b.kamus, s) for s in tinggal] or _galat_kunci(b)
    return galat


def _galat_tujuan(dasar: Mapping[str, Kamus | None], tahun: str) -> Iterator[Galat]:
    """Foreign keys that point at a table or a column which the year does not have."""
    for kamus in {k.kode: k for k in dasar.values() if k}.values():
        for tujuan in (r["reference"] for r in kamus.rujukan):
            sana = tujuan["resource"]
            if sana in dasar and dasar[sana] is None:  # its kamus is told elsewhere
                continue
            if not _tertuju(tujuan, dasar):
                yield Galat(f"data/kamus/{kamus.kode}.yaml", 0, "", f"foreignKeys menunjuk kolom {', '.join(tujuan['fields'])} di {sana}.csv, yang tidak ada di data/{tahun}")


def _galat_kunci(b: Bahan) -> Iterator[Galat]:
    """Keys that differ as text but would give one address, or none."""
    baris_lain: dict[str, int] = {}
    frame = read_frame(b.teks)
    if [*frame.columns] != [k.nama for k in b.kamus.kolom]:  # frictionless forgives spaces
        yield _galat_kepala(b.berkas, b.kamus)
        return
    for baris, r in enumerate(frame.to_dict("records"), start=2):  # row 1 is the header
        tertulis, kunci = " dan ".join(r[k] for k in b.kamus.kunci), b.kamus.kunci_baris(r)
        kolom = ", ".join(b.kamus.kunci)
        if not all(slugify(r[k]) for k in b.kamus.kunci):
            yield Galat(b.berkas, baris, kolom, f"'{tertulis}' tidak dapat menjadi alamat; kunci harus memuat huruf atau angka")
        elif kunci in baris_lain:
            yield Galat(b.berkas, baris, kolom, f"'{tertulis}' menjadi alamat '{kunci}', sama dengan baris {baris_lain[kunci]}; tulis kunci yang lebih berbeda")
        baris_lain.setdefault(kunci, baris)


def load_tahun(akar: Path, tahun: str, kamus: dict[str, Kamus], galat: list[Galat]) -> dict[str, Tabel]:
    """Every table of one year in the order of the report; what is wrong is added to ``galat``.

    The tables are complete only where nothing was added.
    """
    folder = akar / DATA / tahun
    if not folder.is_dir():
        galat.append(Galat(f"data/{tahun}", 0, "", "folder tahun ini tidak ada; periksa tahun di bagian extra pada mkdocs.yml"))
        return {}
    teks_daftar = read_text(akar, folder / "tabel.csv", galat)
    if "tabel" not in kamus and not _ada_kamus(akar, "tabel"):
        galat.append(Galat("data/kamus/tabel.yaml", 0, "", "berkas tidak ada; kembalikan berkas itu"))
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
            if not _ada_kamus(akar, r["kamus"]):  # a broken one is told by load_kamus
                galat.append(Galat(daftar.berkas, baris, "kamus", f"'{r['kamus']}' tidak ada di data/kamus; tulis nama berkas kamus tanpa .yaml"))
            continue
        jalur = folder / f"{r['kode']}.csv"
        teks = read_text(akar, jalur, galat)
        if teks is not None:
            bahan.append(Bahan(r["kode"], jalur.relative_to(akar).as_posix(), teks, kamus[r["kamus"]], r["notasi"]))
    galat += _galat_tujuan({r["kode"]: kamus.get(r["kamus"]) for r in registri}, tahun)
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
            kelompok=int(angka_for(r["kelompok"], "id")),
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
            if not _ada_kamus(akar, awalan + jalur.stem):
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
