"""Kamus: what the columns of a table mean. One YAML per table under data/kamus (Frictionless Table Schema)."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import yaml
from slugify import slugify

from macros.tahun.galat import Galat
from macros.tahun.mentah import baca_teks

DATA = Path("data")
# the C reader of PyYAML where it is built in: many times faster, and just as safe
YamlLoader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


# a year in the words of a kamus: that of the report, or of the column where it has one; ``{tahun-1}`` is the year before it
TAHUN_SISIPAN = re.compile(r"\{tahun(?:([+-]\d{1,2}))?\}")
KURUNG = re.compile(r"\{[^{}]*\}")
# the words of a year at the end of a name: realisasi_dua_tahun_lalu is realisasi
KATA_TAHUN = re.compile(r"(_(dua|tiga|empat|lima))?_tahun_(lalu|depan)$")
# which year a column speaks of, counted from the year of the report
TAHUN_KOLOM = range(-5, 6)


@dataclass(frozen=True)
class Kolom:
    """One column, as its kamus describes it; `judul_tercetak` is its head in the report, where that differs from the title.

    tahun       which year it speaks of, counted from the year of the report; None where it says nothing of years
    tahun_baru  what the table of the next year takes of its cells: see ``macros.tahun.penerus``
    """

    nama: str
    judul: str
    jenis: str
    uraian: str
    satuan: str = ""
    isi: str = ""
    batas: dict[str, Any] = field(default_factory=dict)
    judul_tercetak: str = ""
    teknis: bool = False  # made for the checks: readers see it in the files only
    satuan_indikator: bool = False  # its figures are in the unit of the indikator of their row; `satuan` where that names none
    tahun: int | None = None
    tahun_baru: Any = None

    @property
    def besaran(self) -> str:
        """What a column of some year states (realisasi, target, capaian): its name without the words of the year."""
        return KATA_TAHUN.sub("", self.nama)

    def untuk(self, tahun: int) -> "Kolom":
        """The column in a report of that year: its words name the year."""
        ini = tahun + (self.tahun or 0)
        judul, uraian, tercetak = (bertahun(teks, ini) for teks in (self.judul, self.uraian, self.judul_tercetak))
        return replace(self, judul=judul, uraian=uraian, judul_tercetak=tercetak)

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
    tahun_baru: Any = None  # what the next year takes of its rows: see ``macros.tahun.penerus``

    def __getitem__(self, nama: str) -> Kolom:
        """One column by its name. Raises KeyError, with the names that there are."""
        for k in self.kolom:
            if k.nama == nama:
                return k
        raise KeyError(f"data/kamus/{self.kode}.yaml tidak punya kolom '{nama}'; yang ada: {', '.join(k.nama for k in self.kolom)}")

    def untuk(self, tahun: str) -> "Kamus":
        """The kamus in a report of that year: where its words leave room for a year, the year stands."""
        if not tahun.isdigit():
            return self
        ini = int(tahun)
        kolom = tuple(k.untuk(ini) for k in self.kolom)
        return replace(self, judul=bertahun(self.judul, ini), uraian=bertahun(self.uraian, ini), kolom=kolom)

    def kunci_baris(self, baris: Mapping[str, str]) -> str:
        """The key of a row in addresses and figure ids: the slug of its key cells."""
        return "-".join(filter(None, (slugify(baris[k]) for k in self.kunci)))


def bertahun(teks: str, tahun: int) -> str:
    """The text with ``{tahun}``, ``{tahun-1}`` ... filled in."""
    return TAHUN_SISIPAN.sub(lambda m: str(tahun + int(m[1] or 0)), teks)


BAGIAN = ("title", "description", "primaryKey", "fields")
BAGIAN_KOLOM = ("name", "title", "type", "description")
LAIN_KOLOM = ("satuan", "isi", "constraints", "judul_tercetak", "teknis", "satuan_indikator", "tahun", "tahun_baru")
BATAS = ("required", "unique", "enum", "pattern", "minimum", "maximum")
PILIHAN_KOLOM: dict[str, tuple[object, ...]] = {
    "type": ("string", "integer", "number", "boolean"),
    "isi": ("nilai", "klaim", "tanggal", "teks_bersisip"),
    "teknis": (True, False),
    "satuan_indikator": (True, False),
    "tahun": tuple(TAHUN_KOLOM),
}


# what a table of the next year takes of its rows, and of single cells: see ``macros.tahun.penerus``
BAWA_TABEL = ("utuh", "kunci", "kepala")
BAWA_SEL = ("bawa", "kosong", "geser", "periksa", "janji")


def muat_kamus(akar: Path, galat: list[Galat]) -> dict[str, Kamus]:
    """Every kamus under data/kamus, by its file stem; what is wrong is added to ``galat``."""
    hasil = {}
    for jalur in sorted((akar / DATA / "kamus").glob("*.yaml")):
        berkas = jalur.relative_to(akar).as_posix()
        teks = baca_teks(berkas, jalur.read_bytes(), "simpan berkas ini sebagai UTF-8", galat)
        if teks is None:
            continue
        try:
            isi = yaml.load(teks, YamlLoader)
        except yaml.YAMLError as salah:
            baris = getattr(getattr(salah, "problem_mark", None), "line", -1) + 1
            galat.append(Galat(berkas, baris, "", "susunan YAML rusak; bandingkan lekukan barisnya dengan kamus lain"))
            continue
        try:
            if kurang := _kekurangan(isi):
                galat.append(Galat(berkas, 0, "", kurang))
                continue
            kamus = _kamus(jalur.stem, isi)
        except (AttributeError, KeyError, TypeError):
            galat.append(Galat(berkas, 0, "", "susunannya tidak dikenal; bandingkan dengan kamus lain"))
            continue
        hasil[kamus.kode] = kamus
    return hasil


def _kamus(kode: str, isi: dict[str, Any]) -> Kamus:
    kolom = (
        Kolom(
            k["name"],
            k["title"],
            k["type"],
            k["description"],
            k.get("satuan", ""),
            k.get("isi", ""),
            k.get("constraints", {}),
            k.get("judul_tercetak", ""),
            k.get("teknis", False),
            k.get("satuan_indikator", False),
            k.get("tahun"),
            k.get("tahun_baru"),
        )
        for k in isi["fields"]
    )
    kunci, hubungan, rujukan = (tuple(isi.get(n, ())) for n in ("primaryKey", "hubungan", "foreignKeys"))
    return Kamus(kode, isi["title"], isi["description"], kunci, tuple(kolom), hubungan, rujukan, isi.get("tahun_baru"))


def _kekurangan(isi: Any) -> str:
    """What a kamus lacks; empty where it is complete."""
    if not isinstance(isi, dict):
        return f"kamus ini kosong atau tidak bersusun; setiap kamus perlu {', '.join(BAGIAN)}"
    for bagian in BAGIAN:
        if not isi.get(bagian):
            return f"bagian {bagian} belum ada; setiap kamus perlu {', '.join(BAGIAN)}"
    if salah := next(_kurung_asing(isi), ""):
        return salah
    if salah := _salah_tahun_baru(isi):
        return salah
    dari_kolom = (_kekurangan_kolom(k, k.get("name", f"ke-{n}")) for n, k in enumerate(isi["fields"], start=1))
    return next(filter(None, dari_kolom), "") or _kekurangan_nama(isi)


def _salah_tahun_baru(isi: dict[str, Any]) -> str:
    """What nobody knows of what a kamus says about the next year; empty where all is known."""
    bawa = isi.get("tahun_baru", "kepala")
    if (bawa.get("bawa") if isinstance(bawa, dict) else bawa) not in BAWA_TABEL:
        return f"tahun_baru '{bawa}' tidak dikenal; pilih salah satu dari {', '.join(BAWA_TABEL)}"
    for k in isi["fields"]:
        sel = k.get("tahun_baru", "bawa")
        if (sel not in BAWA_SEL) if isinstance(sel, str) else set(sel) != {"periksa"}:
            return f"kolom {k.get('name')}, tahun_baru '{sel}' tidak dikenal; pilih salah satu dari {', '.join(BAWA_SEL)}"
    return ""


def _kurung_asing(isi: dict[str, Any]) -> Iterator[str]:
    """Braces in the words of a kamus that leave no room for a year."""
    for bagian in (isi, *isi["fields"]):
        for nama in ("title", "description", "judul_tercetak"):
            for kurung in KURUNG.findall(str(bagian.get(nama, ""))):
                if not TAHUN_SISIPAN.fullmatch(kurung):
                    yield f"'{kurung}' di {nama} tidak dikenal; tulis {{tahun}}, {{tahun-1}}, atau {{tahun+1}}"


def _kekurangan_kolom(k: dict[str, Any], nama: str) -> str:
    """What one column lacks, or what it says that nobody knows."""
    batas = k.get("constraints", {})
    for bagian in BAGIAN_KOLOM:
        if not isinstance(k.get(bagian), str):
            return f"kolom {nama} belum punya {bagian} berupa teks; setiap kolom perlu {', '.join(BAGIAN_KOLOM)}"
    for bagian, pilihan in PILIHAN_KOLOM.items():
        if bagian in k and k[bagian] not in pilihan:
            return f"kolom {nama}, {bagian} '{k[bagian]}' tidak dikenal; pilih salah satu dari {', '.join(map(str, pilihan))}"
    for tertulis, dikenal in ((k, BAGIAN_KOLOM + LAIN_KOLOM), (batas, BATAS)):
        if asing := [b for b in tertulis if b not in dikenal]:
            return f"kolom {nama}, bagian {asing[0]} tidak dikenal; pilih salah satu dari {', '.join(dikenal)}"
    if not all(isinstance(batas.get(b, 0), int | float) for b in ("minimum", "maximum")):
        return f"kolom {nama}: minimum dan maximum harus berupa angka"
    return ""


def _kekurangan_nama(isi: dict[str, Any]) -> str:
    """Columns named twice, or used though they are not there."""
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


def ada_kamus(akar: Path, kode: str) -> bool:
    return (akar / DATA / "kamus" / f"{kode}.yaml").exists()
