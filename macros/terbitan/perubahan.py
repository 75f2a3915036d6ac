"""The registers of changed figures and of this site's own corrections, of all years, as one Atom feed (RFC 4287), for those who follow the data.

Its dates are those of the registers, its ids permanent addresses. A site that does not know its
own address has no feed.
"""

import xml.etree.ElementTree as ET
from collections.abc import Iterator
from datetime import date

from macros.tahun.catatan import perubahan_situs, ralat_situs
from macros.tahun.identitas import nama_kantor
from macros.tahun.perubahan import Perubahan
from macros.tahun.ralat import Ralat
from macros.tahun.situs import Situs
from macros.tautan.alamat import publik

ATOM = "http://www.w3.org/2005/Atom"
KODE = "perubahan"  # the code of docs/perubahan.md
ALAMAT = "perubahan.xml"


def atom(situs: Situs) -> str:
    """The feed, newest first; of one day the corrections of the site before the changes of figures."""
    semua: list[Perubahan | Ralat] = sorted([*perubahan_situs(situs), *ralat_situs(situs)], key=lambda p: p.tanggal)
    kantor, halaman = nama_kantor(situs.utama), publik(situs.alamat, KODE)
    tahun = ", ".join(t.tahun for t in situs.terbit)
    umpan = ET.Element("feed", {"xmlns": ATOM, "xml:lang": "id"})
    _isi(umpan, "id", halaman)
    _isi(umpan, "title", f"Catatan perubahan angka dan ralat situs: Laporan Kinerja {kantor} Tahun {tahun}")
    _isi(umpan, "updated", _waktu(semua[-1].tanggal))
    _isi(ET.SubElement(umpan, "author"), "name", kantor)
    ET.SubElement(umpan, "link", {"rel": "self", "type": "application/atom+xml", "href": situs.alamat + ALAMAT})
    ET.SubElement(umpan, "link", {"rel": "alternate", "type": "text/html", "href": halaman})
    for p in reversed(semua):
        butir = ET.SubElement(umpan, "entry")
        _isi(butir, "id", f"{halaman}#{p.jangkar}")
        _isi(butir, "title", p.judul)
        _isi(butir, "updated", _waktu(p.tanggal))
        ET.SubElement(butir, "link", {"rel": "alternate", "type": "text/html", "href": f"{situs.alamat}{KODE}/#{p.jangkar}"})
        _isi(butir, "summary", _ringkas(p))
    ET.indent(umpan)
    return f'<?xml version="1.0" encoding="utf-8"?>\n{ET.tostring(umpan, encoding="unicode")}\n'


def _ringkas(p: Perubahan | Ralat) -> str:
    if isinstance(p, Ralat):
        return p.isi
    return " ".join(filter(None, (p.isi, f"Sebab: {p.sebab}", f"Disetujui oleh: {p.disetujui}.")))


def _isi(induk: ET.Element, nama: str, teks: str) -> None:
    ET.SubElement(induk, nama).text = teks


def _waktu(hari: date) -> str:
    """A day of the register as a moment: its midnight in UTC."""
    return f"{hari.isoformat()}T00:00:00Z"


def berkas_situs(situs: Situs) -> Iterator[tuple[str, str]]:
    """The feed of all published years."""
    if perubahan_situs(situs) or ralat_situs(situs):
        yield ALAMAT, atom(situs)
