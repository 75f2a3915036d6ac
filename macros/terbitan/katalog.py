"""katalog.jsonld: the tables as a DCAT catalogue, with its context inside, so that no other host is asked."""

import json
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from macros.tahun.identitas import edisi, judul_data, penerbit, terbit_laporan
from macros.tahun.situs import Situs
from macros.tahun.tabel.tabel import Tabel
from macros.tahun.tahun import Tahun
from macros.tautan.alamat import BENTUK_UNDUHAN, halaman_tabel, unduhan_tabel
from macros.terbitan.keterangan import BAHASA, uraian_data

JENIS_MEDIA = {
    "CSV": "text/csv",
    "CSV Excel": "text/csv",
    "XLSX": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "JSON": "application/json",
}
_IRI = {"@type": "@id"}
KONTEKS = {
    "dcat": "http://www.w3.org/ns/dcat#",
    "dct": "http://purl.org/dc/terms/",
    "foaf": "http://xmlns.com/foaf/0.1/",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
    **{f"dct:{n}": {"@language": BAHASA} for n in ("title", "description", "provenance")},
    **{f"dct:{n}": {"@type": "xsd:date"} for n in ("issued", "modified")},
    **{f"dct:{n}": _IRI for n in ("language", "conformsTo", "isPartOf")},
    **{f"dcat:{n}": _IRI for n in ("downloadURL", "mediaType", "landingPage", "accessURL")},
    "foaf:homepage": _IRI,
    "dcat:byteSize": {"@type": "xsd:nonNegativeInteger"},
}
BAHASA_IRI = "http://publications.europa.eu/resource/authority/language/IND"


def id_tabel(tahun: Tahun, t: Tabel) -> str:
    """The name of a table as a dataset, the same in the catalogue and on its page."""
    return f"{tahun.situs}{halaman_tabel(t)}#data"


def id_katalog(tahun: Tahun) -> str:
    return f"{tahun.situs}{tahun.tahun}/data/#katalog"


def id_penerbit(tahun: Tahun) -> str:
    return f"{tahun.situs}#penerbit"


def _unduhan(tahun: Tahun, t: Tabel, besar: Mapping[str, int]) -> Iterator[dict[str, Any]]:
    for bentuk, alamat in unduhan_tabel(t).items():
        isi = {
            "@id": tahun.situs + alamat,
            "@type": "dcat:Distribution",
            "dct:title": f"{t.judul}: {bentuk}",
            "dcat:accessURL": tahun.situs + halaman_tabel(t),
            "dcat:downloadURL": tahun.situs + alamat,
            "dcat:mediaType": f"https://www.iana.org/assignments/media-types/{JENIS_MEDIA[bentuk]}",
            "dcat:byteSize": str(besar[alamat]),
        }
        if bentuk not in BENTUK_UNDUHAN:
            isi["dct:conformsTo"] = f"{tahun.situs}api/skema/tabel.json"
        yield isi


def isi_katalog(tahun: Tahun, besar: Mapping[str, int]) -> dict[str, Any]:
    """The catalogue of one year, with the bytes of its files by address; without a licence, because the source states none."""
    bertanggal = f"laporan bertanggal {hari}" if (hari := terbit_laporan(tahun)) else ""
    umum = {"dct:language": BAHASA_IRI, "dct:issued": edisi(tahun), "dct:publisher": {"@id": id_penerbit(tahun)}}
    return {
        "@id": id_katalog(tahun),
        "@type": "dcat:Catalog",
        "dct:title": judul_data(tahun),
        "dct:description": uraian_data(tahun),
        "foaf:homepage": tahun.situs,
        **umum,
        "dct:publisher": {"@id": id_penerbit(tahun), "@type": "foaf:Agent", "foaf:name": penerbit(tahun), "foaf:homepage": tahun.situs},
        "dcat:dataset": [
            {
                "@id": id_tabel(tahun, t),
                "@type": "dcat:Dataset",
                "dct:identifier": f"{t.tahun}/{t.kode}",
                "dct:title": t.judul,
                "dct:description": f"{t.kamus.uraian} {t.catatan}".strip(),
                "dct:provenance": "; ".join(filter(None, (t.tempat, bertanggal))),
                "dcat:landingPage": tahun.situs + halaman_tabel(t),
                **umum,
                "dcat:distribution": list(_unduhan(tahun, t, besar)),
            }
            for t in tahun.tabel.values()
        ],
    }


def katalog(semua: Sequence[dict[str, Any]]) -> str:
    """The file: the catalogue of the only year, or those of all years as a graph."""
    isi = semua[0] if len(semua) == 1 else {"@graph": list(semua)}
    return json.dumps({"@context": KONTEKS} | isi, ensure_ascii=False, indent=1) + "\n"


def berkas_situs(situs: Situs, besar: Mapping[str, int]) -> Iterator[tuple[str, bytes]]:
    """The catalogue of all published years, the newest first; ``besar`` are the bytes of every file by its address."""
    if situs.terbit:
        yield "katalog.jsonld", katalog([isi_katalog(t, besar) for t in reversed(situs.terbit)]).encode()
