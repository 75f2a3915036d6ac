"""Kait: where MkDocs calls us (`hooks: [macros/mesin/kait.py]`), and which step answers.

1. A build writes into a work folder beside the site; a preview (`mkdocs serve`) is left alone.
2. Before MkDocs draws, files made from the data stand beside the written pages (`rilis.langkah.sebelum`).
3. After it has written, the steps run (`rilis.langkah.sesudah`); then the new site takes the place of the old.
4. Warnings are counted, also under `-q`, and in strict mode a single one ends the release.
5. Dates in the site follow the edition, not the day of the build, so that the same data give the same bytes.
"""

import datetime
import logging
import os
import re
import sys
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

import click
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.livereload import LiveReloadServer
from mkdocs.plugins import event_priority
from mkdocs.structure.files import File, Files
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page

# MkDocs loads this file by its path, from any folder.
if (akar := str(Path(__file__).resolve().parents[2])) not in sys.path:
    sys.path.insert(0, akar)

from macros.halaman.belum_ditulis import tampilkan_belum_ditulis
from macros.mesin import kabar, menu, papan
from macros.mesin.himpun import Himpun
from macros.mesin.peringatan import Peringatan
from macros.modul import modul_ada
from macros.rilis import langkah
from macros.rilis.folder import FolderKerja, GagalTerbit
from macros.rilis.jadi import Entri
from macros.tahun.longgar import folder_tahun
from macros.tahun.situs import Situs
from macros.tautan.janji import Janji, muat_janji
from macros.terbitan.halaman_kinerja import TEMPAT_TAMBAHAN, bersama
from macros.tulisan.warna import WarnaDitolak, baca_warna, gaya_warna, tulis_warna

GAYA_WARNA, IKON, WARNA_TEMA = "aset/warna.css", "aset/ikon.svg", "#8a1518"
GAYA, KOMENTAR = "aset/lakip.css", re.compile(r"\s*/\*.*?\*/\s*|\n\s*\n", re.S)
PERTAMA, TERAKHIR = 100, -100  # before and after every plugin
log = logging.getLogger("mkdocs.plugins.lakip")


@dataclass
class Kini:
    """The build under way in this process; MkDocs builds one at a time and hands nothing from event to event."""

    pratinjau: bool = False
    kerja: FolderKerja | None = None
    daftar: list[Entri] = field(default_factory=list)
    urutan: dict[str, tuple[int, int]] = field(default_factory=dict)  # address: place in the menu, depth in it
    uraian: str = ""  # of the site, as mkdocs.yml writes it: each page fills in its own year
    laporan: str = ""
    tanggal_sendiri: bool = False
    peringatan: Peringatan = field(default_factory=Peringatan)
    himpun: Himpun = field(default_factory=Himpun)
    di_luar_menu: list[str] = field(default_factory=list)


# the modul that a page belongs to, as its head says
MODUL_HALAMAN = re.compile(r"---\n(?:.*\n)*?modul: *(\w+) *\n(?:.*\n)*?---\n")
kini = Kini()


def on_startup(command: str, dirty: bool) -> None:
    global kini
    kini = Kini(pratinjau=command == "serve")
    kabar.pasang()
    kini.peringatan.pasang()


@event_priority(PERTAMA)
def on_config(config: MkDocsConfig) -> None:
    config.extra["draf"] = kini.pratinjau or config.extra.get("draf") is True or os.environ.get("LAKIP_DRAF") == "1"
    kini.peringatan.catatan.clear()
    kini.himpun = Himpun()
    kini.himpun.lihat_awal(config)
    if not kini.pratinjau:
        _lepaskan()
        kini.laporan = ""
        kini.kerja = FolderKerja(config.site_dir)
        config.site_dir = str(kini.kerja.baru)


@event_priority(PERTAMA)
def on_pre_build(config: MkDocsConfig) -> None:
    kini.himpun.dengar(config)
    situs = config.extra.get("lakip")
    if situs:
        kini.himpun.tanpa_tahun(_tahun_lain(config, situs))
    _tetapkan_tanggal(situs.utama.edisi_tanggal.mulai if situs else config.extra.get("tanggal_edisi"))


def on_files(files: Files, config: MkDocsConfig) -> Files:
    kini.himpun.ganti_yang_rusak(files, config)
    for berkas in list(files):  # the theme's scripts and source maps: no page uses them
        if berkas.src_uri.startswith("assets/") and (berkas.src_uri.endswith(".map") or berkas.src_uri.startswith("assets/javascripts/")):
            files.remove(berkas)
        elif berkas.src_uri == GAYA:  # its comments are for us; nobody who reads a page needs to load them
            files.remove(berkas)
            files.append(File.generated(config, GAYA, content=KOMENTAR.sub("\n", berkas.content_string)))
    if situs := config.extra.get("lakip"):
        _tinggalkan_draf(files, config, situs)
        _tinggalkan_modul(files, config, situs)
        _warnai(files, config)
        for alamat, isi in langkah.sebelum(situs):
            _tambahkan(files, config, alamat, isi)
        _isi_pengaturan(config, files, situs)
        for berita in langkah.berita_pemeriksaan(situs):
            log.info(berita)
    return files


def _warnai(files: Files, config: MkDocsConfig) -> None:
    """The colour of the office (``extra.warna``), where it has one: a style sheet over the theme's, and the icon."""
    if not (warna := str(config.extra.get("warna") or "")):
        return
    try:
        rgb = baca_warna(warna)
    except WarnaDitolak as salah:
        raise GagalTerbit(f"mkdocs.yml, extra.warna: {salah}") from None
    files.append(File.generated(config, GAYA_WARNA, content=gaya_warna(rgb)))
    if GAYA_WARNA not in config.extra_css:
        config.extra_css.append(GAYA_WARNA)
    if ikon := files.get_file_from_path(IKON):
        files.remove(ikon)
        files.append(File.generated(config, IKON, content=ikon.content_string.replace(WARNA_TEMA, tulis_warna(rgb))))


def _tahun_lain(config: MkDocsConfig, situs: Situs) -> set[str]:
    """The years that this build leaves out."""
    return {t for t in folder_tahun(Path(config.config_file_path).parent) if t not in situs.tahun}


def _tinggalkan_draf(files: Files, config: MkDocsConfig, situs: Situs) -> None:
    """Pages of a year that this build leaves out: a draft that nobody asked for."""
    lain = _tahun_lain(config, situs)
    for berkas in list(files):
        if berkas.src_uri.partition("/")[0] in lain:
            files.remove(berkas)


def _tinggalkan_modul(files: Files, config: MkDocsConfig, situs: Situs) -> None:
    """Pages whose head names a modul (``modul: ppid``) that the year does not have, with their lines in the menu and at the foot."""
    hilang = []
    for berkas in files.documentation_pages():
        kena = MODUL_HALAMAN.match(berkas.content_string)
        if kena and kena[1] not in modul_ada(situs.dari(berkas.url)):
            hilang.append(berkas)
    for berkas in hilang:
        files.remove(berkas)
    if hilang and config.nav:
        config.nav = menu.tanpa(config.nav, {berkas.src_uri for berkas in hilang})
    if hilang and (kaki := config.extra.get("kaki")):
        config.extra["kaki"] = [k for k in kaki if k.get("url") not in {berkas.url for berkas in hilang}]


def _tambahkan(files: Files, config: MkDocsConfig, alamat: str, isi: str | bytes) -> None:
    """A made file; a page of sasaran or indikator that also stands in docs/ takes in what is written there."""
    if isinstance(isi, str) and TEMPAT_TAMBAHAN in isi and (tertulis := files.get_file_from_path(alamat)):
        kini.himpun.sisipan[alamat] = tertulis.content_string
        isi = bersama(isi, tertulis.content_string)
        files.remove(tertulis)
    files.append(File.generated(config, alamat, content=isi))


def _isi_pengaturan(config: MkDocsConfig, files: Files, situs: Situs) -> None:
    """Put the years into what mkdocs.yml writes as a pattern: the menu, the foot of the pages, the description."""
    if config.nav:
        config.nav = menu.susun(config.nav, situs.terbaru_dulu, lambda alamat: files.get_file_from_path(alamat) is not None)
    kini.uraian = config.site_description or ""
    config.site_description = menu.isi_tahun(config.site_description, situs.utama.tahun)


@event_priority(PERTAMA)
def on_page_markdown(markdown: str, page: Page, config: MkDocsConfig, files: Files) -> str:
    """``{tahun}`` in the head of a page is the year that the page speaks of; a draft shows what is still to be written."""
    if situs := config.extra.get("lakip"):
        tahun = situs.dari(page.url)
        page.meta = menu.isi_tahun(page.meta, tahun.tahun)
        if tahun.draf:
            return tampilkan_belum_ditulis(markdown)
    return markdown


def on_nav(nav: Navigation, config: MkDocsConfig, files: Files) -> None:
    kini.urutan = {halaman.url: (nomor, _tingkat(halaman)) for nomor, halaman in enumerate(nav.pages)}
    tertulis = [b for b in files.documentation_pages() if not b.generated_by]
    kini.di_luar_menu = [b.src_uri for b in tertulis if b.page is None or b.page.url not in kini.urutan]


def _tingkat(halaman: Page) -> int:
    """Depth in the menu; the first page of a section stands for the section."""
    return sum(1 for _ in halaman.ancestors) - (halaman.parent is not None and halaman.parent.children[0] is halaman)


def on_env(env: object, config: MkDocsConfig, files: Files) -> None:
    """All pages are drawn, and none is in its frame yet: what MkDocs knows of each."""
    kini.himpun.akhiri(kini.peringatan, Path(config.config_file_path).parent)
    kini.daftar = [_entri(berkas, berkas.page) for berkas in files.documentation_pages() if berkas.page]
    sengaja = {e.sumber.removeprefix("docs/") for e in kini.daftar if str(e.meta.get("menu", "")).lower() in ("tidak", "false")}
    kini.di_luar_menu = [h for h in kini.di_luar_menu if h not in sengaja]


def _entri(berkas: File, halaman: Page) -> Entri:
    urutan, tingkat = kini.urutan.get(halaman.url, (len(kini.urutan), -1))
    return Entri(
        url=halaman.url.removeprefix("./"),
        judul=str(halaman.title or ""),
        berkas=berkas.dest_uri,
        sumber="" if berkas.generated_by and berkas.src_uri not in kini.himpun.sisipan else f"docs/{berkas.src_uri}",
        meta=halaman.meta,
        urutan=urutan,
        tingkat=tingkat,
    )


@event_priority(TERAKHIR)
def on_post_build(config: MkDocsConfig) -> None:
    if kini.pratinjau:
        kini.peringatan.hentikan_pratinjau(config.strict, Path(config.config_file_path).parent)
    if config.strict and kini.peringatan.catatan:
        raise GagalTerbit(f"Situs tidak diterbitkan: ada {len(kini.peringatan.catatan)} peringatan, lihat di atas.")
    b = _bangunan(config)
    langkah.sesudah(b)
    for berita in b.kabar:
        log.info(berita)
    for masalah in b.peringatan:
        log.warning(masalah)
    if kini.pratinjau:
        kini.peringatan.hentikan_pratinjau(config.strict, Path(config.config_file_path).parent)
    if kini.kerja:
        _terbitkan(config, kini.kerja)
    if kini.pratinjau:
        _sebut_di_luar_menu(log.info)


def _bangunan(config: MkDocsConfig) -> langkah.Bangunan:
    situs = config.extra.get("lakip")
    return langkah.Bangunan(
        folder=Path(config.site_dir),
        daftar=kini.daftar,
        situs=situs,
        janji=muat_janji(Path(config.config_file_path).parent) if situs else Janji(),
        alamat=config.site_url or "",
        uraian=kini.uraian,
        pratinjau=kini.pratinjau,
    )


def _terbitkan(config: MkDocsConfig, kerja: FolderKerja) -> None:
    berkas = [jalan for jalan in kerja.baru.rglob("*") if jalan.is_file()]
    besar = f"{sum(jalan.stat().st_size for jalan in berkas) / 1e6:.1f}".replace(".", ",")
    situs = kerja.terbitkan()
    kini.laporan = f"Situs selesai: {len(kini.daftar)} halaman, {len(berkas)} berkas, {besar} MB, di {situs}"
    config.site_dir = str(situs)
    _lepaskan()


def on_serve(server: LiveReloadServer, config: MkDocsConfig, builder: object) -> None:
    papan.pasang(server)
    kini.pratinjau = True  # `mkdocs serve --clean` calls itself a build, and its folder will vanish


@event_priority(-50)
def on_build_error(error: Exception) -> None:
    kabar.on_build_error(kini.himpun.gabung(error))


def _sebut_di_luar_menu(tulis: Callable[[str], None]) -> None:
    for halaman in kini.di_luar_menu:
        tulis(
            f"Catatan: docs/{halaman} tidak ada di menu. Tambahkan barisnya di bagian nav pada mkdocs.yml, "
            "atau tulis menu: tidak di kepala halaman bila memang begitu."
        )


@event_priority(TERAKHIR)
def on_shutdown() -> None:
    if kini.laporan:
        if not kini.pratinjau and not kini.peringatan.senyap:
            click.echo(kini.laporan)
            _sebut_di_luar_menu(click.echo)
    elif kini.kerja:
        kini.peringatan.sampaikan_yang_disenyapkan()
        ada = kini.kerja.situs.exists()
        akhir = f"Situs di {kini.kerja.situs} tidak diubah." if ada else "Belum ada situs yang terbit."
        click.echo(f"Pembangunan gagal. {akhir}", err=True)
    _lepaskan()
    kini.peringatan.lepas()
    if kini.tanggal_sendiri:
        os.environ.pop("SOURCE_DATE_EPOCH", None)
        kini.tanggal_sendiri = False


def _lepaskan() -> None:
    """Throw away the work folder."""
    if kini.kerja:
        kini.kerja.buang()
        kini.kerja = None


def _tetapkan_tanggal(edisi: object) -> None:
    """Date of the edition at midnight UTC, unless whoever builds has set another."""
    if edisi is None or (os.environ.get("SOURCE_DATE_EPOCH") and not kini.tanggal_sendiri):
        return
    try:
        tanggal = datetime.date.fromisoformat(str(edisi))
    except ValueError:
        raise GagalTerbit(
            f"Tanggal edisi (extra.tanggal_edisi): '{edisi}' bukan tanggal; tulis tahun-bulan-hari, misalnya 2025-01-15."
        ) from None
    tengah_malam = datetime.datetime.combine(tanggal, datetime.time(), datetime.UTC)
    os.environ["SOURCE_DATE_EPOCH"] = str(int(tengah_malam.timestamp()))
    kini.tanggal_sendiri = True
