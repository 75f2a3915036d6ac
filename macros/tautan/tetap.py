"""Permanent links as files: the registry, a tiny page that leads on, a QR code, citations.

Unlike the other published files these need the drawn pages: which pages there are, where a chart
stands, which anchors exist. So they are written at the end of a build (see macros/rilis/langkah.py).
The pages that lead on work without JavaScript and from a folder.
"""

import csv
import io
import shutil
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from macros.tahun.situs import Situs
from macros.tahun.tahun import Tahun
from macros.tautan.alamat import (
    Tautan,
    alamat_temuan,
    baris_angka,
    halaman_dari,
    halaman_indikator,
    halaman_temuan,
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
from macros.tulisan.unsur import html

BERKAS = "tautan.csv"
KOLOM = ("kode", "jenis", "judul", "alamat")
BERANDA = "./"  # the address of the front page, which would otherwise be an empty cell


@dataclass(frozen=True)
class HalamanTergambar:
    """A drawn page, as far as permanent links are concerned; ``urutan`` is its place in the menu, ``jangkar`` its ids."""

    url: str
    urutan: int
    judul: str
    jangkar: frozenset[str]
    kutipan: Kutipan

    @property
    def alamat(self) -> str:
        return self.url or BERANDA


@dataclass(frozen=True)
class GambarTahun:
    """The pictures of one year: their titles by code, and by the codes of promised pictures that are gone, what stands in their place."""

    judul: Mapping[str, str]
    pengganti: Mapping[str, str] = field(default_factory=dict)


def daftar_tautan(situs: Situs, halaman: Iterable[HalamanTergambar], gambar: Mapping[str, GambarTahun], janji: Janji) -> list[Tautan]:
    """Every permanent link that the pages and the data of today ask for, of a draft too; ``gambar`` are the pictures of each year."""
    halaman = sorted(halaman, key=lambda h: (h.urutan, h.url))
    hasil = [*_halaman(situs, halaman)]
    for tahun in situs.tahun.values():
        milik = [h for h in halaman if situs.dari(h.url) is tahun]
        hasil += [*_gambar(tahun, milik, gambar.get(tahun.tahun, GambarTahun({})), janji), *_temuan(tahun), *_angka(tahun)]
    return hasil


def _halaman(situs: Situs, halaman: list[HalamanTergambar]) -> Iterator[Tautan]:
    jenis = {halaman_indikator(t.tahun, i.slug): "indikator" for t in situs.tahun.values() for i in t.indikator.values()}
    jenis |= {alamat_temuan(t.tahun, x): "temuan" for t in situs.tahun.values() for x in t.hasil_periksa.temuan}
    for h in halaman:
        yield Tautan(kode_halaman(h.url), "tabel" if h.kutipan.data else jenis.get(h.url, "halaman"), h.kutipan.judul or h.judul, h.alamat)


def _gambar(tahun: Tahun, halaman: list[HalamanTergambar], gambar: GambarTahun, janji: Janji) -> Iterator[Tautan]:
    """A picture lives where it was promised, as long as it is there; else on the page of its indikator or sasaran,
    else on the first page that shows it, the front page and summaries last. One that is gone leads to what took its place.
    One that no page shows leads to the year, for its frame has a link too; one promised elsewhere may not get lost that way."""
    ringkasan = ("", f"{tahun.tahun}/", f"{tahun.tahun}/ikhtisar/")
    milik = (f"{tahun.tahun}/indikator/", f"{tahun.tahun}/sasaran/")
    urut = sorted(halaman, key=lambda h: (h.url in ringkasan, not h.url.startswith(milik)))
    kini = {kode: kode for kode in gambar.judul}
    for kode, pengganti in sorted({**kini, **gambar.pengganti}.items()):
        jangkar, tetap = f"grafik-{pengganti}", kode_grafik(tahun.tahun, kode)
        dulu = halaman_dari(janji.tautan[tetap].alamat) if tetap in janji.tautan else ""
        tempat = [f"{h.alamat}#{jangkar}" for h in urut if jangkar in h.jangkar]
        if not tempat and kode in kini and dulu in ringkasan[:2]:
            tempat = [h.alamat for h in halaman if h.url == ringkasan[1]]
        if tempat:
            yield Tautan(tetap, "grafik", gambar.judul[pengganti], next((t for t in tempat if halaman_dari(t) == dulu), tempat[0]))


def _temuan(tahun: Tahun) -> Iterator[Tautan]:
    """The findings that have no page of their own; the link of one that has is the link of its page."""
    for t in tahun.hasil_periksa.temuan:
        alamat = alamat_temuan(tahun.tahun, t)
        if alamat != halaman_temuan(tahun.tahun, t.id):
            yield Tautan(kode_temuan(tahun.tahun, t.id), "temuan", t.penerapan.judul, alamat)


def _angka(tahun: Tahun) -> Iterator[Tautan]:
    for t in tahun.tabel.values():
        for a in t.semua_angka:
            _, _, kunci, kolom = a.id.split("/")
            yield Tautan(kode_angka(a.id), "angka", f"{t.judul}, baris {kunci}, {t.kamus[kolom].judul}", baris_angka(a))


def terbitkan(
    situs: Situs, halaman: Iterable[HalamanTergambar], gambar: Mapping[str, GambarTahun], janji: Janji, folder: Path
) -> list[Tautan]:
    """Write everything into the built site; the registry, which becomes a promise, without those of a draft. Raises GalatTautan where a promise would be broken."""
    halaman = list(halaman)
    publik_situs = situs.alamat
    semua, pindah = tepati(daftar_tautan(situs, halaman, gambar, janji), janji, {h.alamat: h.jangkar for h in halaman})
    (folder / BERKAS).write_text(tautan_csv(t for t in semua if not situs.dari(t.alamat).draf), encoding="utf-8", newline="")
    for lama, baru in pindah.items():
        _tulis(folder / lama, "index.html", antar_html(lama, baru, "Halaman ini pindah", publik_situs))
    qr = semua_qr((publik(publik_situs, t.kode), t.jenis == "angka") for t in semua)
    kutipan = _kutipan(situs, halaman, semua)
    for t in semua:
        tempat = folder / tetap(t.kode)
        _tulis(tempat, "index.html", antar_html(tetap(t.kode), t.alamat, t.judul, publik_situs))
        _tulis(tempat, "qr.svg", qr[publik(publik_situs, t.kode)])
        if k := kutipan.get(t.kode):
            _tulis(tempat, "kutipan.bib", k.bibtex)
            _tulis(tempat, "kutipan.ris", k.ris)
    for tahun, isi in gambar.items():
        _salin_gambar(folder / tahun / "grafik", isi.pengganti)
    return semua


def _salin_gambar(folder: Path, pengganti: Mapping[str, str]) -> None:
    """Files and frames of pictures that are gone: what other sites show there becomes the picture that took their place."""
    for lama, baru in pengganti.items():
        for berkas in (f"{baru}.svg", f"{baru}.png", f"{baru}.csv", f"{baru}/index.html"):
            tujuan = folder / berkas.replace(baru, lama, 1)
            tujuan.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(folder / berkas, tujuan)


def _kutipan(situs: Situs, halaman: list[HalamanTergambar], semua: list[Tautan]) -> dict[str, Kutipan]:
    """The citation of each page and picture, by the code of its link."""
    rumah = {h.alamat: h.kutipan for h in halaman}
    gambar = (t for t in semua if t.jenis == "grafik")
    return {h.kutipan.kode: h.kutipan for h in halaman} | {
        t.kode: kutipan_grafik(rumah[halaman_dari(t.alamat)], situs.dari(t.kode.partition("-")[0]), t.kode, t.judul) for t in gambar
    }


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
    alamat, pagar, jangkar = ke.removeprefix(BERANDA).partition("#")
    return html(
        '<!doctype html>\n<html lang="id">\n<head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">'
        '<meta name="robots" content="noindex"><meta http-equiv="refresh" content="0; url={tujuan}"><link rel="canonical" href="{kanonik}">'
        "<title>{judul}</title></head>\n"
        '<body><main><article><h1>{judul}</h1><p>Lanjutkan ke <a href="{tujuan}">{nama}</a>.</p></article></main></body>\n</html>\n',
        tujuan=relatif(alamat, dari) + pagar + jangkar,
        kanonik=situs + alamat,
        judul=judul,
        nama=alamat or "beranda",
    )
