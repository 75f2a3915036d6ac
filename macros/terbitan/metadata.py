"""What a page says of itself to machines: a description, Open Graph, and schema.org as JSON-LD.

The context stands inside, so that no other host is asked. The front page and the opening page of the year describe
the Report, a data page its Dataset. A description is the first paragraph of the page unless its head gives one.
"""

import json
import re
from copy import deepcopy
from typing import Any

from lxml.html import HtmlElement

from macros.tahun.identitas import (
    edisi,
    judul_data,
    judul_laporan,
    penerbit,
    terbit_laporan,
    wilayah,
)
from macros.tahun.tabel.tabel import Tabel
from macros.tahun.tahun import Tahun
from macros.tautan.alamat import halaman_tabel, unduhan_tabel
from macros.terbitan.katalog import JENIS_MEDIA, id_katalog, id_penerbit, id_tabel
from macros.terbitan.keterangan import BAHASA, uraian_data
from macros.tulisan.pohon import teks

PANJANG = 160
TERPENDEK = 20
_IRI = {"@type": "@id"}
KONTEKS = {"@vocab": "https://schema.org/", **dict.fromkeys(("url", "contentUrl"), _IRI)}


def deskripsi(isi: HtmlElement, cadangan: str, awalan: str = "") -> str:
    """The first paragraph of a page in plain words, behind a name where many pages open alike; ``cadangan`` where there is none."""
    for alinea in isi.iter("p"):
        kata = "" if alinea.attrib else _tanpa_tanda(alinea)
        if len(kata) >= TERPENDEK:
            return potong(f"{awalan}: {kata}" if awalan else kata)
    return potong(awalan or cadangan)


def _tanpa_tanda(alinea: HtmlElement) -> str:
    """The words of a paragraph without the marks of findings."""
    salinan = deepcopy(alinea)
    for tanda in salinan.find_class("tanda"):
        tanda.drop_tree()
    return teks(salinan)


def potong(teks: str) -> str:
    """At most as long as a result list shows: whole sentences where they fit, else whole words."""
    if len(teks) <= PANJANG:
        return re.sub(r":$", ".", teks)
    if kalimat := re.match(rf".{{{PANJANG // 2},{PANJANG - 1}}}[.!?](?=\s)", teks):
        return kalimat[0]
    return teks[: PANJANG - 1].rsplit(" ", 1)[0].rstrip(",;:") + "…"


def kantor(tahun: Tahun) -> dict[str, Any]:
    """The office as the report describes it."""
    kota = tahun.identitas("kota") or tahun.identitas("kabupaten")
    alamat = _terisi(
        {
            "@type": "PostalAddress",
            "streetAddress": tahun.identitas("alamat"),
            "addressLocality": kota,
            "addressRegion": tahun.identitas("provinsi"),
            "postalCode": tahun.identitas("kode-pos"),
            "addressCountry": "ID",
        }
    )
    isi = {
        "@type": "GovernmentOrganization",
        "@id": id_penerbit(tahun),
        "name": penerbit(tahun),
        "url": tahun.situs,
        "telephone": tahun.identitas("telepon"),
        "faxNumber": tahun.identitas("faks"),
    }
    return _terisi(isi) | {"address": alamat}


def _terisi(isi: dict[str, str]) -> dict[str, Any]:
    """What the year says, without what it leaves open."""
    return {nama: nilai for nama, nilai in isi.items() if nilai}


def id_laporan(tahun: Tahun) -> str:
    return f"{tahun.situs}{tahun.tahun}/#laporan"


def _tempat(tahun: Tahun) -> dict[str, Any]:
    """Where the report is about, by what kind of place it is; nothing where the year names none."""
    jenis, nama = wilayah(tahun)
    return {"spatialCoverage": {"@type": "City" if jenis == "kota" else "AdministrativeArea", "name": nama}} if nama else {}


def laporan_jsonld(tahun: Tahun) -> dict[str, Any]:
    """The report; without a licence, because it states none."""
    return {
        "@context": KONTEKS,
        "@type": "Report",
        "@id": id_laporan(tahun),
        "name": judul_laporan(tahun),
        "url": f"{tahun.situs}{tahun.tahun}/",
        "inLanguage": BAHASA,
        **_terisi({"dateCreated": terbit_laporan(tahun)}),
        "dateModified": edisi(tahun),
        "version": tahun.aturan("edisi"),
        "temporalCoverage": f"{tahun.tahun}-01-01/{tahun.tahun}-12-31",
        **_tempat(tahun),
        "isAccessibleForFree": True,
        "author": {"@id": id_penerbit(tahun)},
        "publisher": kantor(tahun),
        "hasPart": {
            "@type": "DataCatalog",
            "@id": id_katalog(tahun),
            "name": judul_data(tahun),
            "description": uraian_data(tahun),
            "url": f"{tahun.situs}{tahun.tahun}/data/",
        },
    }


def tabel_jsonld(tahun: Tahun, t: Tabel) -> dict[str, Any]:
    """One table as a Dataset with what it measures and where its files are."""
    ukuran = [
        {"@type": "PropertyValue", "name": k.judul, "description": k.uraian} | ({"unitText": k.satuan} if k.satuan else {})
        for k in t.kamus.kolom
        if k.berangka
    ]
    isi = {
        "@context": KONTEKS,
        "@type": "Dataset",
        "@id": id_tabel(tahun, t),
        "name": t.judul,
        "description": f"{t.kamus.uraian} Tempat di laporan: {t.tempat}. {t.catatan}".strip(),
        "identifier": f"{t.tahun}/{t.kode}",
        "url": tahun.situs + halaman_tabel(t),
        "inLanguage": BAHASA,
        "dateModified": edisi(tahun),
        "version": tahun.aturan("edisi"),
        "isAccessibleForFree": True,
        **_tempat(tahun),
        "creator": {"@type": "GovernmentOrganization", "@id": id_penerbit(tahun), "name": penerbit(tahun)},
        "isPartOf": {"@type": "Report", "@id": id_laporan(tahun), "name": judul_laporan(tahun)},
        "includedInDataCatalog": {"@type": "DataCatalog", "@id": id_katalog(tahun), "name": judul_data(tahun)},
        "distribution": [
            {"@type": "DataDownload", "name": bentuk, "encodingFormat": JENIS_MEDIA[bentuk], "contentUrl": tahun.situs + alamat}
            for bentuk, alamat in unduhan_tabel(t).items()
        ],
    }
    return isi | ({"variableMeasured": ukuran} if ukuran else {})


def dalam_skrip(isi: dict[str, Any]) -> str:
    """JSON that no text from the data can end early: ``</script>`` and comments are spelled out."""
    return (
        json.dumps(isi, ensure_ascii=False, separators=(",", ":")).replace("&", "\\u0026").replace("<", "\\u003c").replace(">", "\\u003e")
    )


def jsonld(tahun: Tahun, url: str) -> str:
    """The JSON-LD of a page by its address; empty for a page that describes no thing of its own."""
    if url in ("", f"{tahun.tahun}/"):
        return dalam_skrip(laporan_jsonld(tahun))
    tabel = next((t for t in tahun.tabel.values() if halaman_tabel(t) == url), None)
    return dalam_skrip(tabel_jsonld(tahun, tabel)) if tabel else ""


def uraian_halaman(tahun: Tahun, url: str, judul: str, isi: HtmlElement, cadangan: str) -> str:
    """The description of a page; those of one kind (tables, indikator, sasaran, findings) say first which one they are."""
    bernama = re.match(rf"{tahun.tahun}/(data|indikator|sasaran|temuan)/.", url)
    return deskripsi(isi, cadangan, judul if bernama else "")


def open_graph(tahun: Tahun, url: str, judul: str, uraian: str) -> dict[str, str]:
    """What a messenger shows of a link."""
    return {
        "og:title": judul,
        "og:description": uraian,
        "og:type": "website" if url == "" else "article",
        "og:locale": "id_ID",
        "og:url": tahun.situs + url,
        "og:site_name": judul_laporan(tahun),
    }
