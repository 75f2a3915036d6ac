"""Langkah: a build as a list of steps, to be read from top to bottom.

``sebelum`` is what the engine needs before it draws: files made from the data, beside the written pages.
``sesudah`` is what happens to the folder it has filled: pages are read once, changed by the steps, written once;
then comes what needs the whole site. Folder in, folder out: another engine calls the same two.
"""

from collections.abc import Callable, Collection, Iterator, Mapping, Set
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from macros.cari.akar import akar_dari
from macros.cari.bagian import Halaman, bagian_dari
from macros.cari.daftar import TEMPAT as TEMPAT_DAFTAR
from macros.cari.daftar import daftar_html
from macros.cari.indeks import Tambahan, buat_indeks, kedudukan
from macros.cari.jawaban import kartu
from macros.cari.sinonim import kelompok, pasangan
from macros.halaman.istilah import jelaskan
from macros.halaman.temuan import golongan, sebut_temuan
from macros.modul.gambar import semua_grafik
from macros.modul.jawaban import semua_jawaban
from macros.rilis.bingkai import beri_bingkai, laporan_berurutan
from macros.rilis.folder import GagalTerbit
from macros.rilis.jadi import Entri, HalamanJadi, baca
from macros.rilis.manifes import BERKAS as BERKAS_MANIFES
from macros.rilis.manifes import manifes
from macros.rilis.pindai import pindai
from macros.salinan.catatan_kaki import bubuhi
from macros.salinan.cetak import TEMPAT as TEMPAT_LAPORAN
from macros.salinan.cetak import Bagian, sampul, seluruh_laporan
from macros.salinan.luring import buat
from macros.tahun.identitas import nama_kantor, wilayah
from macros.tahun.situs import Situs
from macros.tahun.tabel.tabel import Tabel
from macros.tahun.tahun import Tahun
from macros.tautan import tetap
from macros.tautan.alamat import di_tahun, kode_grafik, relatif
from macros.tautan.janji import GalatTautan, Janji
from macros.tautan.kutipan import Kutipan
from macros.terbitan import semua_berkas
from macros.tulisan.pohon import ganti, potongan, tempat_kosong

FOLDER_CARI = "cari"
PALING_BANYAK = 20  # faults of the last look that are told at once


@dataclass
class Bangunan:
    """One build: what went in, and what its steps have found out."""

    folder: Path  # where the engine has written
    daftar: list[Entri]
    situs: Situs | None = None  # a site without a year of a report is only looked at
    janji: Janji = field(default_factory=Janji)
    alamat: str = ""  # the public address, where the engine was told one
    uraian: str = ""  # how a page is described that has no words of its own
    pratinjau: bool = False  # in a preview a fault is told, and stops nothing
    halaman: list[HalamanJadi] = field(default_factory=list)
    kutipan: dict[str, Kutipan] = field(default_factory=dict)  # by the address of the page
    kabar: list[str] = field(default_factory=list)
    peringatan: list[str] = field(default_factory=list)

    @property
    def data(self) -> Situs:
        """The years, for a step that runs only where there are some."""
        assert self.situs is not None
        return self.situs

    def umum(self, url: str) -> bool:
        """Whether an address is for everybody: not one of a year that is still a draft."""
        milik = self.data.milik(url)
        return milik is None or not milik.draf

    def gagal(self, galat: Exception) -> None:
        """End the build; in a preview only say so."""
        if not self.pratinjau:
            raise galat
        self.peringatan.append(str(galat))


# --- before the engine -------------------------------------------------------------------------------


def sebelum(situs: Situs) -> Iterator[tuple[str, str | bytes]]:
    """Address and content of everything made from the data; ``.md`` becomes a page, drawn like any other."""
    return semua_berkas(situs)


def berita_pemeriksaan(situs: Situs) -> Iterator[str]:
    """What the checks found, in one line for each year."""
    for t in situs.terbaru_dulu:
        temuan, *lain = map(len, golongan(t))
        draf = " (draf)" if t.draf else ""
        yield (
            f"Pemeriksaan angka {t.tahun}{draf}: {len(t.hal)} hal perlu dijelaskan ({temuan} temuan), {sum(lain)} catatan; "
            f"daftarnya di {t.tahun}/pemeriksaan/"
        )


# --- after the engine: pages in, pages out --------------------------------------------------------------


def baca_halaman(b: Bangunan) -> None:
    """Read every page once."""
    b.halaman = baca(b.folder, b.daftar)


def sebut_temuan_halaman(b: Bangunan) -> None:
    """Name on every page the findings that touch what it shows."""
    for h in b.halaman:
        sebut_temuan(h.isi, b.data.dari(h.url), h.url)


def jelaskan_istilah(b: Bangunan) -> None:
    """Explain terms where they occur."""
    for h in b.halaman:
        jelaskan(h.isi, b.data.lepas["istilah"], h.url, h.entri.bahasa)


def buat_pencarian(b: Bangunan) -> None:
    """Make the search index, and the list of pages for whom it does not run.

    One index for each published year, of its pages and those of no year, so that it stays as small as one year: the leading
    year's in ``cari/``, that of an older year in ``cari/<year>/``.
    """
    dicari = [_dicari(h, b.data) for h in b.halaman if h.entri.meta.get("cari") is not False and b.umum(h.url)]
    for tahun in b.data.terbit or (b.data.utama,):
        folder = b.folder / (FOLDER_CARI if tahun is b.data.utama else f"{FOLDER_CARI}/{tahun.tahun}")
        (folder / "teks").mkdir(parents=True, exist_ok=True)
        milik = [h for h in dicari if b.data.milik(h.url) in (None, tahun)]
        kode = (*tahun.sasaran, *tahun.indikator)
        indeks, teks = buat_indeks(
            milik, _tambahan(b, tahun, {h.url for h in milik}), tahun.tahun, partial(akar_dari, sendiri=_nama_tempat(tahun)), kode
        )
        for nama, isi in {"indeks.js": indeks, **{f"teks/{n}.js": t for n, t in enumerate(teks)}}.items():
            (folder / nama).write_text(isi, encoding="utf-8", newline="\n")
    lain = [t.tahun for t in reversed(b.data.terbit) if t is not b.data.utama]
    for h in b.halaman:
        for tempat in tempat_kosong(h.isi, TEMPAT_DAFTAR):
            ganti(tempat, potongan(daftar_html(dicari, partial(relatif, dari=h.url), lain, b.data.utama.indikator)))


def _tambahan(b: Bangunan, tahun: Tahun, dicari: Set[str]) -> Tambahan:
    """Synonyms, and the answers of the year that lead to a page in which one searches."""
    lepas = b.data.lepas
    sinonim = _baris(lepas, "sinonim")
    terakhir = sorted((h for h in b.halaman if h.url in dicari), key=lambda h: kedudukan(h.url))
    pertama = {f"#{jangkar}": h.url for h in terakhir for jangkar in h.jangkar}  # of the page that stands highest

    def ada(tempat: str) -> str:
        if tempat.startswith("#"):
            return f"{pertama[tempat]}{tempat}" if tempat in pertama else ""
        return tempat if tempat.partition("#")[0] in dicari else ""

    kata = {r["kode"]: r["kata"] for r in _baris(lepas, "kata-tanya")}
    return Tambahan(
        tuple(pasangan(sinonim, _baris(lepas, "istilah"))),
        tuple(kelompok(sinonim)),
        tuple(kartu(semua_jawaban(tahun), kata, ada, [*kelompok(sinonim)])),
        f"{nama_kantor(tahun)} {wilayah(tahun)[1]}",
    )


def _dicari(h: HalamanJadi, situs: Situs) -> Halaman:
    """A page as search sees it; its head may name more words it answers to (``cari: anggaran, serapan``)."""
    bagian = bagian_dari(h.isi)
    kata = [k.strip() for k in str(h.entri.meta.get("cari") or "").split(",") if k.strip()]
    return Halaman(h.url, bagian[0].judul or h.entri.judul, bagian, kata + _pertanyaan(situs.dari(h.url)).get(h.url, []))


def _nama_tempat(tahun: Tahun) -> set[str]:
    """Names of places that are not to be taken for inflected words."""
    nama = (
        (r["isi"] for kunci, r in tahun.tabel["identitas"].baris.items() if kunci in ("kota", "provinsi"))
        if "identitas" in tahun.tabel
        else ()
    )
    return {kata for n in nama for kata in n.lower().split()}


def _pertanyaan(tahun: Tahun) -> dict[str, list[str]]:
    """The questions that each page answers."""
    hasil: dict[str, list[str]] = {}
    for r in _baris(tahun.tabel, "tanya-jawab"):
        hasil.setdefault(di_tahun(tahun.tahun, r["halaman"]), []).append(r["pertanyaan"])
    return hasil


def _baris(tabel: Mapping[str, Tabel], kode: str) -> Collection[Mapping[str, str]]:
    return tabel[kode].baris.values() if kode in tabel else ()


def susun_edisi_cetak(b: Bangunan) -> None:
    """Put the whole report onto one page, for paper."""
    pohon = {h.url: h.isi for h in b.halaman}
    for h in b.halaman:
        for tempat in tempat_kosong(h.isi, TEMPAT_LAPORAN):
            tahun = b.data.dari(h.url)
            bagian = [Bagian(e.url, e.judul, e.tingkat, pohon[e.url]) for e in laporan_berurutan(b.daftar, tahun.tahun)]
            ganti(tempat, [*potongan(sampul(tahun, b.alamat, h.url, len(bagian))), *seluruh_laporan(bagian, h.url)])


def bubuhi_catatan_kaki(b: Bangunan) -> None:
    """On paper a link cannot be followed: list the addresses."""
    for h in b.halaman:
        bubuhi(h.isi, h.url, b.alamat, h.entri.bahasa)


def beri_bingkai_halaman(b: Bangunan) -> None:
    """Let every page say where it stands, what it is, and how it is quoted."""
    b.kutipan = beri_bingkai(b.halaman, b.daftar, b.data, b.uraian)


def tulis_halaman(b: Bangunan) -> None:
    """Write every page once."""
    for h in b.halaman:
        h.tulis(b.folder)


# --- after the engine: folder in, folder out ------------------------------------------------------------


def terbitkan_tautan(b: Bangunan) -> None:
    """Write the permanent links; a promise that would be broken ends the build."""
    halaman = [tetap.HalamanTergambar(h.url, h.entri.urutan, h.entri.judul, h.jangkar, b.kutipan[h.url]) for h in b.halaman]
    gambar = {t.tahun: _gambar_tahun(t, b.janji) for t in b.data.tahun.values()}
    try:
        semua = tetap.terbitkan(b.data, halaman, gambar, b.janji, b.folder)
    except GalatTautan as galat:
        b.gagal(galat)
    else:
        b.kabar.append(f"Tautan tetap: {len(semua)}, daftarnya di {tetap.BERKAS}")


def _gambar_tahun(tahun: Tahun, janji: Janji) -> tetap.GambarTahun:
    """The pictures of a year as permanent links see them; of those that are gone only the promised ones."""
    semua = semua_grafik(tahun)
    lama = {kode: g.kode for g in semua.values() for kode in g.lama if kode not in semua}
    dijanjikan = {kode: g for kode, g in lama.items() if kode_grafik(tahun.tahun, kode) in janji.tautan}
    return tetap.GambarTahun({g.kode: g.judul for g in semua.values()}, dijanjikan)


def lihat_terakhir(b: Bangunan) -> None:
    """Nothing may go out that no citizen must ever read."""
    if not (temuan := pindai(b.folder)):
        return
    sumber = {e.berkas: e.sumber for e in b.daftar if e.sumber}
    baris = [f"{sumber.get(t.berkas, '(dibuat program)')} -> {t}" for t in temuan[:PALING_BANYAK]]
    if len(temuan) > PALING_BANYAK:
        baris.append(f"... dan {len(temuan) - PALING_BANYAK} lagi")
    b.gagal(GagalTerbit("\n".join(["Situs tidak diterbitkan: ada teks yang tidak boleh terbit.", *baris])))


def salin_luring(b: Bangunan) -> None:
    """Copy the site into a zip for each year that opens from a USB stick."""
    for tahun in b.data.tahun.values():
        buat(b.folder, tahun, b.alamat, [t for t in b.data.tahun if t != tahun.tahun])


def tulis_manifes(b: Bangunan) -> None:
    """List every file with its size and its hash."""
    (b.folder / BERKAS_MANIFES).write_text(manifes(b.folder), encoding="utf-8", newline="")


@dataclass(frozen=True)
class Langkah:
    """One step: what it does, whether it needs a year, and whether a preview goes without it."""

    jalankan: Callable[[Bangunan], None]
    perlu_tahun: bool = True
    pratinjau: bool = True


LANGKAH = (
    Langkah(baca_halaman),
    Langkah(sebut_temuan_halaman),
    Langkah(jelaskan_istilah),
    Langkah(buat_pencarian),
    Langkah(susun_edisi_cetak),
    Langkah(bubuhi_catatan_kaki),
    Langkah(beri_bingkai_halaman),
    Langkah(tulis_halaman),
    Langkah(terbitkan_tautan),
    Langkah(lihat_terakhir, perlu_tahun=False),
    Langkah(salin_luring, pratinjau=False),
    Langkah(tulis_manifes, pratinjau=False),
)


def sesudah(b: Bangunan) -> None:
    """All steps after the engine. Raises what ends the build; in a preview faults stand in ``b.peringatan``."""
    for langkah in LANGKAH:
        if (b.situs or not langkah.perlu_tahun) and (langkah.pratinjau or not b.pratinjau):
            langkah.jalankan(b)
