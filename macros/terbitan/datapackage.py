"""datapackage.json: every CSV of the year with the meaning of its columns (Data Package standard, version 2)."""

import json
from hashlib import sha256
from typing import Any

from macros.tahun.identitas import edisi, judul_data, judul_laporan, penerbit
from macros.tahun.tabel.tabel import MENURUT_INDIKATOR, Tabel
from macros.tahun.tahun import Tahun
from macros.tautan.alamat import halaman_tabel, unduhan
from macros.terbitan.keterangan import RUMUS_DIJINAKKAN, uraian_data
from macros.terbitan.kolom import KolomTerbit, kolom_terbit

PROFIL = "https://datapackage.org/profiles/2.0/"


def _kolom(k: KolomTerbit) -> dict[str, Any]:
    isi: dict[str, Any] = {"name": k.nama, "title": k.judul, "type": k.jenis, "description": k.uraian}
    if k.peran != "isi":
        return isi
    if k.asal.berangka and k.asal.satuan not in ("", MENURUT_INDIKATOR):
        isi["unit"] = k.asal.satuan
    if batas := _batas(k):
        isi["constraints"] = batas
    return isi


def _batas(k: KolomTerbit) -> dict[str, Any]:
    """What the clean values keep to: a figure printed as a dash has none, whatever the kamus demands of the cell."""
    if not k.asal.berangka:
        return dict(k.asal.batas)
    if k.jenis == "string":
        return {}
    return {n: v for n, v in k.asal.batas.items() if n not in ("required", "pattern")}


def _skema(tahun: Tahun, t: Tabel) -> dict[str, Any]:
    isi: dict[str, Any] = {
        "$schema": f"{PROFIL}tableschema.json",
        "fields": [_kolom(k) for k in kolom_terbit(t)],
        "missingValues": [""],
        "primaryKey": list(t.kamus.kunci),
    }
    if rujukan := [r for r in t.kamus.rujukan if r["reference"]["resource"] in tahun.tabel]:
        isi["foreignKeys"] = rujukan
    return isi


def datapackage(tahun: Tahun, berkas: dict[str, bytes]) -> str:
    """The descriptor; paths are relative to the folder of the year, so that it holds in the zip as well."""
    isi = {
        "$schema": f"{PROFIL}datapackage.json",
        "name": f"laporan-kinerja-{tahun.tahun}",
        "title": judul_data(tahun),
        "description": f"{uraian_data(tahun)} {RUMUS_DIJINAKKAN}",
        "homepage": f"{tahun.situs}{tahun.tahun}/data/",
        "version": tahun.aturan("edisi"),
        "created": f"{edisi(tahun)}T00:00:00Z",
        "sources": [{"title": judul_laporan(tahun), "path": f"{tahun.situs}{tahun.tahun}/"}],
        "contributors": [{"title": penerbit(tahun), "path": tahun.situs, "roles": ["publisher"]}],
        "resources": [_tabel(tahun, t, berkas[unduhan(t)]) for t in tahun.tabel.values()],
    }
    return json.dumps(isi, ensure_ascii=False, indent=1) + "\n"


def _tabel(tahun: Tahun, t: Tabel, isi: bytes) -> dict[str, Any]:
    return {
        "$schema": f"{PROFIL}dataresource.json",
        "name": t.kode,
        "type": "table",
        "title": t.judul,
        "description": f"{t.kamus.uraian} {t.catatan}".strip(),
        "path": unduhan(t).removeprefix(f"{t.tahun}/"),
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "bytes": len(isi),
        "hash": f"sha256:{sha256(isi).hexdigest()}",
        "homepage": tahun.situs + halaman_tabel(t),
        "sources": [{"title": t.tempat}],
        "schema": _skema(tahun, t),
    }
