"""The published rules of the year, and the worked examples, are complete and described."""

import csv
from pathlib import Path

import pytest
import yaml

from lakip_calc.besaran import Aturan

DATA = Path(__file__).parents[2] / "data"
TABEL = {path: DATA / "kamus" / f"contoh-{path.stem}.yaml" for path in sorted((DATA / "contoh").glob("*.csv"))}
TABEL[DATA / "2024" / "rumus.csv"] = DATA / "kamus" / "rumus.yaml"


def baca(path):
    with open(path, encoding="utf-8", newline="") as berkas:
        return list(csv.reader(berkas, strict=True))


def test_every_rule_of_the_code_is_published_once():
    kode = [baris[0] for baris in baca(DATA / "2024" / "rumus.csv")[1:]]
    assert len(kode) == len(set(kode))
    assert set(kode) == {aturan.value for aturan in Aturan}


@pytest.mark.parametrize("path", TABEL, ids=lambda path: path.stem)
def test_every_column_has_its_meaning(path):
    kamus = yaml.safe_load(TABEL[path].read_text(encoding="utf-8"))
    kepala, *baris = baca(path)
    assert kepala == [kolom["name"] for kolom in kamus["fields"]]
    assert all(kolom["title"] and kolom["description"].endswith(".") for kolom in kamus["fields"])
    assert all(kolom.get("satuan") for kolom in kamus["fields"] if kolom["type"] in ("number", "integer"))
    for kolom in kamus["fields"]:
        letak, syarat = kepala.index(kolom["name"]), kolom.get("constraints", {})
        isi = [satu[letak] for satu in baris]
        assert all(isi) or not syarat.get("required")
        assert set(isi) <= {*syarat["enum"], ""} if "enum" in syarat else True
    kunci = [tuple(satu[kepala.index(nama)] for nama in kamus["primaryKey"]) for satu in baris]
    assert len(kunci) == len(set(kunci))
    assert all(len(satu) == len(kepala) for satu in baris)
