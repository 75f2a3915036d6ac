"""Permanent links as files: the registry, a tiny page that leads on, a QR code, citations.

Unlike the other published files these need the drawn pages: which pages there are, where a chart
stands, which anchors exist. So they are written at the end of a build (see macros/terbit.py).
The pages that lead on work without JavaScript and from a folder.
"""

import csv
import io
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from html import escape, unescape
from pathlib import Path

from macros.tahun.tahun import Tahun
from macros.tautan.alamat import (
    Tautan,
    baris_angka,
    halaman_dari,
    halaman_pemeriksaan,
    kode_angka,
    kode_grafik,
    kode_halaman,
    kode_temuan,
    publik,
    relatif,
    tetap,
)
from macros.tautan.janji import Janji, tepati
from macros.tautan.kutipan import Kutipan, kutipan_grafik
from macros.tautan.qr import semua_qr

KOLOM = ("kode", "jenis", "judul", "alamat")
BERANDA = "./"  # the address of the front page, which would otherwise be an empty cell
GRAFIK = re.compile(r'<figure class="grafik" id="grafik-([^"]+)".*?<figcaption[^>]*>(.*?)</figcaption>', re.S)
ID = re.compile(r'\sid="([^"]+)"')


@dataclass(frozen=True)
class Halaman:
    """A drawn page, as far as permanent links are concerned."""

    url: str
    urutan: int
    judul: str
    id: frozenset[str]
    grafik: Mapping[str, str]  # code: title
    kutipan: Kutipan

    @property
    def alamat(self) -> str:
        return self.url or BERANDA


def halaman_tergambar(url: str, urutan: int, judul: str, html: str, kutipan: Kutipan) -> Halaman:
    """What a drawn page holds; ``urutan`` is its place in the navigation."""
    grafik = {kode: " ".join(unescape(re.sub(r"<[^>]*>", "", teks)).split()) for kode, teks in GRAFIK.findall(html)}
    return Halaman(url, urutan, judul, frozenset(map(unescape, ID.findall(html))), grafik, kutipan)


def daftar_tautan(tahun: Tahun, halaman: Iterable[Halaman], janji: Janji) -> list[Tautan]:
    """Every permanent link that the pages and data of today ask for."""
    halaman = sorted(halaman, key=lambda h: (h.urutan, h.url))
    return [*_halaman(tahun, halaman), *_grafik(tahun, halaman, janji), *_temuan(tahun), *_angka(tahun)]


def _halaman(tahun: Tahun, halaman: list[Halaman]) -> Iterator[Tautan]:
    indikator = {f"{tahun.tahun}/indikator/{i.slug}/" for i in tahun.indikator.values()}
    for h in halaman:
        jenis = "tabel" if h.kutipan.data else "indikator" if h.url in indikator else "halaman"
        yield Tautan(kode_halaman(h.url), jenis, h.kutipan.judul or h.judul, h.alamat)


def _grafik(tahun: Tahun, halaman: list[Halaman], janji: Janji) -> Iterator[Tautan]:
    """A chart lives where it was promised, as long as it is there; else on the page of its indikator or sasaran,
    else on the first page that shows it, the front page and summaries last."""
    ringkasan = ("", f"{tahun.tahun}/", f"{tahun.tahun}/ikhtisar/")
    tempat: dict[str, list[Halaman]] = {}
    for h in sorted(halaman, key=lambda h: (h.url in ringkasan, not re.search("/(indikator|sasaran)/", h.url))):
        for kode in h.grafik:
            tempat.setdefault(kode, []).append(h)
    for grafik, semua in sorted(tempat.items()):
        kode = kode_grafik(tahun.tahun, grafik)
        dulu = janji.tautan.get(kode)
        rumah = next((h for h in semua if dulu and dulu.alamat == f"{h.alamat}#grafik-{grafik}"), semua[0])
        yield Tautan(kode, "grafik", rumah.grafik[grafik], f"{rumah.alamat}#grafik-{grafik}")


def _temuan(tahun: Tahun) -> Iterator[Tautan]:
    for t in tahun.hasil_periksa.temuan:
        yield Tautan(kode_temuan(tahun.tahun, t.id), "temuan", f"{t.penerapan.tempat}: {t.penerapan.alasan}", f"{halaman_pemeriksaan(tahun.tahun)}#{t.id}")


def _angka(tahun: Tahun) -> Iterator[Tautan]:
    for t in tahun.tabel.values():
        for a in t.semua_angka:
            _, _, kunci, kolom = a.id.split("/")
            yield Tautan(kode_angka(a.id), "angka", f"{t.judul}, baris {kunci}, {t.kamus[kolom].judul}", baris_angka(a))


def terbitkan(tahun: Tahun, halaman: Iterable[Halaman], janji: Janji, situs: Path) -> list[Tautan]:
    """Write everything into the built site. Raises GalatTautan where a promise would be broken."""
    halaman = list(halaman)
    semua, pindah = tepati(daftar_tautan(tahun, halaman, janji), janji, {h.alamat: h.id for h in halaman})
    (situs / "tautan.csv").write_text(tautan_csv(semua), encoding="utf-8", newline="")
    for lama, baru in pindah.items():
        _tulis(situs / lama, "index.html", antar_html(lama, baru, "Halaman ini pindah", tahun.situs))
    qr = semua_qr((publik(tahun.situs, t.kode), t.jenis == "angka") for t in semua)
    kutipan = {h.kutipan.kode: h.kutipan for h in halaman}
    rumah = {h.alamat: h.kutipan for h in halaman}
    kutipan |= {t.kode: kutipan_grafik(rumah[halaman_dari(t.alamat)], tahun, t.kode, t.judul) for t in semua if t.jenis == "grafik"}
    for t in semua:
        folder = situs / tetap(t.kode)
        _tulis(folder, "index.html", antar_html(tetap(t.kode), t.alamat, t.judul, tahun.situs))
        _tulis(folder, "qr.svg", qr[publik(tahun.situs, t.kode)])
        if k := kutipan.get(t.kode):
            _tulis(folder, "kutipan.bib", k.bibtex)
            _tulis(folder, "kutipan.ris", k.ris)
    return semua


def _tulis(folder: Path, nama: str, isi: str) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    (folder / nama).write_bytes(isi.encode())


def tautan_csv(semua: Iterable[Tautan]) -> str:
    """The published registry, in the order of codes."""
    tulis = io.StringIO()
    penulis = csv.writer(tulis, lineterminator="\n")
    penulis.writerow(KOLOM)
    penulis.writerows((t.kode, t.jenis, t.judul, t.alamat) for t in sorted(semua, key=lambda t: t.kode))
    return tulis.getvalue()


def antar_html(dari: str, ke: str, judul: str, situs: str) -> str:
    """A page that leads on at once, and a link for those whose browser does not."""
    alamat, pagar, jangkar = ke.partition("#")
    naik = relatif(alamat.removeprefix(BERANDA), dari)
    tujuan = escape(naik + pagar + jangkar)
    kanonik = f'<link rel="canonical" href="{escape(situs + alamat.removeprefix(BERANDA))}">'
    return (
        '<!doctype html>\n<html lang="id">\n<head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">'
        f'<meta name="robots" content="noindex"><meta http-equiv="refresh" content="0; url={tujuan}">{kanonik}<title>{escape(judul)}</title></head>\n'
        f'<body><main><article><h1>{escape(judul)}</h1><p>Lanjutkan ke <a href="{tujuan}">{escape(alamat.removeprefix(BERANDA) or "beranda")}</a>.</p></article></main></body>\n</html>\n'
    )
