"""Pengawas: holds tables against their kamus, by frictionless, and retells its faults for staff.

Structure, words and keys are judged as Table Schema says; printed numbers, dates and values by
our own check of a cell, because a printed notation is declared per table. Loaded only when
something has to be checked: see `sah`.
"""

import re
from collections.abc import Collection, Iterable, Iterator, Mapping
from typing import Any, ClassVar

from frictionless import (
    Check,
    Checklist,
    Dialect,
    FrictionlessException,
    Package,
    Resource,
    Schema,
)
from frictionless import errors as frictionless_errors
from frictionless.formats import CsvControl
from slugify import slugify

from macros.tahun.galat import Galat
from macros.tahun.tabel.kamus import Kamus, Kolom
from macros.tahun.tabel.sel import PERSEN, PERSEN_PALING, TidakTerbaca, baca_kosong, baca_tanggal, periksa_persen
from macros.tahun.tabel.tabel import Bahan, baca_csv, cara_ukur, isi_sel, pemisah

KURUNG = re.compile(r"\{\{|\{%|\{#")  # what the engine would take for a word

# what cannot be seen in a cell: control characters, blanks of other kinds, marks of direction and order
TERSEMBUNYI = re.compile("[\x00-\x08\x0e-\x1b\x7f\xa0\xad\u200b-\u200f\u202a-\u202e\u2060\ufeff\ufffd]")


def _masalah_tulisan(teks: str) -> str:
    """What is wrong with a cell as text, whatever its column; empty where nothing is."""
    if len(baris := teks.splitlines()) > 1:
        return f"'{baris[0]} ...' lebih dari satu baris; tulis isi sel dalam satu baris"
    if kena := TERSEMBUNYI.search(teks):
        letak = kena.start()
        sesudah = f"sesudah '{teks[max(0, letak - 12) : letak]}'" if letak else "di awal sel"
        return f"ada huruf yang tidak tampak (U+{ord(kena[0]):04X}) {sesudah}; hapus isi sel ini lalu ketik ulang"
    if kena := KURUNG.search(teks):
        return f"'{teks}' memuat {kena[0]}, yang hanya berarti di halaman; hapus kurung kurawal gandanya"
    return ""


class PeriksaSel(Check):
    """Cells that a Table Schema type cannot judge: printed numbers, dates and values."""

    type = "sel"
    Errors: ClassVar = [frictionless_errors.CellError]  # what is not named here, frictionless drops without a word

    def __init__(self, bahan: Bahan):
        super().__init__()
        self.__dict__["kamus"], self.__dict__["notasi"], self.__dict__["semua"] = bahan.kamus, bahan.notasi, bahan.cara_ukur

    def validate_row(self, row):
        for kolom in self.kamus.kolom:
            teks = row.get(kolom.nama) or ""
            if masalah := _masalah_tulisan(teks):
                yield _galat_sel(row, kolom.nama, masalah)
                continue
            if teks and kolom.wajib and (baca_kosong(teks) is not None if kolom.berangka else not teks.strip()):
                yield _galat_sel(row, kolom.nama, f"'{teks}' belum mengisi kolom ini; {_saran(kolom)}")
            if not (kolom.berangka or kolom.isi == "tanggal") or baca_kosong(teks) is not None:
                continue
            notasi = row.get("notasi") or self.notasi
            if notasi not in ("id", "en"):
                notasi = self.notasi
            try:
                if kolom.isi == "tanggal":
                    baca_tanggal(teks)
                    continue
                cara = cara_ukur(kolom, row, self.semua)
                satuan = row.get("satuan") or kolom.satuan
                nilai = isi_sel(kolom, teks, notasi, satuan, cara).nilai
                if cara is None and nilai is not None and satuan == PERSEN:
                    periksa_persen(teks, nilai, notasi, max(PERSEN_PALING, 1 + int(kolom.batas.get("maximum", 0))))
            except TidakTerbaca as galat:
                yield _galat_sel(row, kolom.nama, str(galat))
                continue
            yield from self._batas(row, kolom, teks, nilai, cara is not None)

    def _batas(self, row, kolom, teks, nilai, terukur):
        if nilai is None:
            return
        for tanda, satuan in () if terukur else (("%", "persen"), ("Rp", "rupiah")):
            if tanda in teks and satuan not in (kolom.satuan, row.get("satuan")):
                seharusnya = row.get("satuan") or kolom.satuan
                yield _galat_sel(row, kolom.nama, f"'{teks}' memakai tanda {tanda}, padahal satuannya {seharusnya}; tulis angkanya saja")
        if "minimum" in kolom.batas and nilai < kolom.batas["minimum"]:
            yield _galat_sel(row, kolom.nama, f"'{teks}' terlalu kecil; paling kecil {kolom.batas['minimum']}")
        if "maximum" in kolom.batas and nilai > kolom.batas["maximum"]:
            yield _galat_sel(row, kolom.nama, f"'{teks}' terlalu besar; paling besar {kolom.batas['maximum']}")


def _galat_sel(row, nama: str, pesan: str):
    return frictionless_errors.CellError(
        note=pesan,
        cells=[str(c) for c in row.cells],
        row_number=row.row_number,
        cell=str(row.get(nama)),
        field_name=nama,
        field_number=row.field_names.index(nama) + 1,
    )


def galat_kamus(semua: Iterable[Kamus | None]) -> Iterator[Galat]:
    """The kamus that frictionless, which knows the whole standard, cannot read."""
    for kamus in {k.kode: k for k in semua if k}.values():
        try:
            _resource(kamus.kode, "", kamus, {})
        except (FrictionlessException, AttributeError, KeyError, TypeError):
            yield Galat(f"data/kamus/{kamus.kode}.yaml", 0, "", "susunannya tidak dikenal; bandingkan dengan kamus lain")


def _resource(kode: str, teks: str, kamus: Kamus, dasar: dict[str, Kamus]) -> Resource:
    """The frictionless view of one table: structure, words, keys. Numbers stay text here."""
    fields = []
    for k in kamus.kolom:
        batas = {n: v for n, v in k.batas.items() if n in ("required", "unique", "enum", "pattern")}
        if k.berangka:
            batas = {n: v for n, v in batas.items() if n == "required"}
        if k.nama in kamus.kunci and k.batas.get("required") is not False:
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
        dialect=Dialect(controls=[CsvControl(delimiter=pemisah(teks))]),
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


def _galat_kepala(berkas: str, kamus: Kamus, teks: str) -> Galat:
    """What is wrong with the head of a table; what a program wrote into it by itself is called so."""
    ada, kepala = [k.nama for k in kamus.kolom], teks.split("\n", 1)[0].strip("\r")
    tertulis = [k.strip('"') for k in kepala.split(pemisah(teks))]
    if re.fullmatch(r'"?sep=.', kepala.strip('"')):
        masalah = f"baris pertama '{kepala}' bukan judul kolom; hapus baris itu"
    elif "\t" in kepala:
        masalah = "kolomnya dipisah tab; di Excel pilih Simpan Sebagai, jenis 'CSV UTF-8'"
    elif tertulis[: len(ada)] == ada and not any(tertulis[len(ada) :]) and len(tertulis) > len(ada):
        masalah = f"ada {len(tertulis) - len(ada)} kolom tanpa judul di ujung kanan; hapus kolom kosong itu di Excel, lalu simpan lagi"
    else:
        masalah = f"judul kolom tidak cocok dengan kamus; tulis persis: {', '.join(ada)}"
    return Galat(berkas, 1, "", masalah)


# The head of the table is wrong: its rows say nothing. The row is not whole: its cells say nothing.
KEPALA = {"extra-label", "missing-label", "incorrect-label", "duplicate-label", "blank-label", "blank-header", "source-error"}
BENTUK = {"blank-row", "extra-cell", "missing-cell"}


def _ceritakan(b: Bahan, salah: Any) -> Galat:
    """One frictionless error as a sentence for staff."""
    berkas, kamus = b.berkas, b.kamus
    if salah.type == "source-error":
        return Galat(berkas, 0, "", f"berkas kosong; baris pertama harus berisi judul kolom: {', '.join(k.nama for k in kamus.kolom)}")
    if salah.type in KEPALA:
        return _galat_kepala(berkas, kamus, b.teks)
    kolom, pesan = _masalah_baris(kamus, salah) if salah.type in BENTUK else _masalah_sel(kamus, salah)
    return Galat(berkas, getattr(salah, "row_number", 0) or 0, kolom, pesan)


def _masalah_baris(kamus: Kamus, salah: Any) -> tuple[str, str]:
    """Column and sentence for a row that is not whole."""
    match salah.type:
        case "extra-cell":
            return "", f"ada sel lebih ('{salah.cell}'); teks yang memuat koma harus diapit tanda petik"
        case "missing-cell":
            return "", f"sel kurang; setiap baris harus punya {len(kamus.kolom)} sel, sebanyak judul kolom"
    return "", "baris kosong; hapus baris ini"


def _masalah_sel(kamus: Kamus, salah: Any) -> tuple[str, str]:
    """Column and sentence for a cell, or for what cells say together."""
    nama, sel = getattr(salah, "field_name", "") or "", getattr(salah, "cell", "")
    match salah.type:
        case "cell-error":
            return nama, salah.note
        case "constraint-error":
            saran = _saran(next((k for k in kamus.kolom if k.nama == nama), None))
            if "required" in salah.note:
                return nama, f"belum diisi; {saran}"
            return nama, f"'{sel}' {'tidak dikenal' if 'enum' in salah.note else 'melanggar batas kolom ini'}; {saran}"
        case "unique-error" | "primary-key":
            return nama or " dan ".join(kamus.kunci), "kunci ini sudah dipakai baris lain; setiap baris harus berbeda"
        case "foreign-key":
            isi = ", ".join(map(str, salah.field_cells))
            return ", ".join(salah.field_names), f"'{isi}' tidak ada di {salah.reference_name}.csv; pakai kode yang ada di sana"
    return nama, f"tidak dapat dibaca sebagai tabel ({salah.note})"


def _pokok(semua: list) -> list:
    """The errors of one table without those that only follow from another."""
    if kepala := [s for s in semua if s.type in KEPALA]:
        return kepala
    cacat = {s.row_number for s in semua if s.type in BENTUK}
    utuh = [s for s in semua if s.type in BENTUK or getattr(s, "row_number", 0) not in cacat]
    return [s for s in utuh if not (s.type == "primary-key" and "None" in s.note)]  # told as an empty cell


def _belum_diisi(b: Bahan, salah: Any) -> bool:
    """Whether an error is only that a cell of a draft waits to be filled."""
    return salah.type == "constraint-error" and "required" in salah.note and b.boleh_kosong(salah.field_name)


def awasi(bahan: list[Bahan], hanya: Collection[str] | None = None) -> list[Galat]:
    """Hold every table against its kamus, keys across tables included; ``hanya`` names those that have not passed before."""
    ada = {b.kode: b.kamus for b in bahan}
    diperiksa = [b for b in bahan if hanya is None or b.kode in hanya]
    perlu = _dengan_tujuan([b.kode for b in diperiksa], ada)
    galat: list[Galat] = []
    package = Package(resources=[_resource(b.kode, b.teks, b.kamus, ada) for b in bahan if b.kode in perlu])
    salah: dict[str, list] = {}
    for b in diperiksa:
        laporan = package.get_resource(b.kode).validate(Checklist(checks=[PeriksaSel(b)]), limit_errors=1000)
        salah[b.kode] = _pokok([s for tugas in laporan.tasks for s in tugas.errors])
    tanpa_kepala = {kode for kode, semua in salah.items() if any(s.type in KEPALA for s in semua)}
    for b in diperiksa:
        tinggal = [
            s for s in salah[b.kode] if not (s.type == "foreign-key" and s.reference_name in tanpa_kepala) and not _belum_diisi(b, s)
        ]
        galat += [_ceritakan(b, s) for s in tinggal] or _galat_kunci(b)
    return galat


def _dengan_tujuan(kode: Iterable[str], ada: Mapping[str, Kamus]) -> set[str]:
    """These tables and all that their keys lead to, by way of others too."""
    hasil: set[str] = set()
    antre = list(kode)
    while antre:
        satu = antre.pop()
        if satu in ada and satu not in hasil:
            hasil.add(satu)
            antre += [r["reference"]["resource"] for r in ada[satu].rujukan]
    return hasil


def galat_tujuan(dasar: Mapping[str, Kamus | None], tahun: str, dikenal: Collection[str] = ()) -> Iterator[Galat]:
    """Foreign keys that point at a table or a column which the year does not have.

    A table that has a kamus (``dikenal``) may be missing: other years and other offices have it, and what no year can be without
    is told elsewhere.
    """
    for kamus in {k.kode: k for k in dasar.values() if k}.values():
        for tujuan in (r["reference"] for r in kamus.rujukan):
            sana = tujuan["resource"]
            if sana in dasar and dasar[sana] is None:  # its kamus is told elsewhere
                continue
            if sana not in dasar and sana in dikenal:
                continue
            if not _tertuju(tujuan, dasar):
                kolom = ", ".join(tujuan["fields"])
                masalah = f"foreignKeys menunjuk kolom {kolom} di {sana}.csv, yang tidak ada di data/{tahun}"
                yield Galat(f"data/kamus/{kamus.kode}.yaml", 0, "", masalah)


def _galat_kunci(b: Bahan) -> Iterator[Galat]:
    """Keys that differ as text but would give one address, or none."""
    baris_lain: dict[str, int] = {}
    frame = baca_csv(b.teks)
    if [*frame.columns] != [k.nama for k in b.kamus.kolom]:  # frictionless forgives spaces
        yield _galat_kepala(b.berkas, b.kamus, b.teks)
        return
    for baris, r in enumerate(frame.to_dict("records"), start=2):  # row 1 is the header
        tertulis, kunci = " dan ".join(r[k] for k in b.kamus.kunci), b.kamus.kunci_baris(r)
        kolom = ", ".join(b.kamus.kunci)
        if not all(slugify(r[k]) for k in b.kamus.kunci if r[k] or b.kamus[k].batas.get("required") is not False):
            yield Galat(b.berkas, baris, kolom, f"'{tertulis}' tidak dapat menjadi alamat; kunci harus memuat huruf atau angka")
        elif kunci in baris_lain:
            masalah = f"'{tertulis}' menjadi alamat '{kunci}', sama dengan baris {baris_lain[kunci]}; tulis kunci yang lebih berbeda"
            yield Galat(b.berkas, baris, kolom, masalah)
        baris_lain.setdefault(kunci, baris)
