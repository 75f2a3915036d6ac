"""Rilis: the site built before stays whole until the new one is complete.

An MkDocs hook (`hooks: [macros/rilis.py]`). By itself `mkdocs build` empties the site folder
before it knows whether the build will succeed. Here

1. a build writes into a work folder beside the site; a preview (`mkdocs serve`) is left alone;
2. warnings are counted, also under `-q`, and in strict mode a single one ends the release;
3. only after everything else has succeeded do the two folders change places: at once where
   the system can (Linux), else by two renames, healed by the next build if cut short between;
4. whatever stands in the way, the old site keeps every byte, the exit code is not 0, and
   staff read in Indonesian what to do;
5. dates in the site follow the edition (`config.extra["edisi"]`, 2025-01-15), not the day of
   the build, so that the same data give the same bytes.

A work folder is `.<site>-<letters>` with `kunci` (locked while its build lives), `baru` (the
site being built) and, between two renames, `lama` (the site built before).
"""

import ctypes
import datetime
import errno
import logging
import os
import re
import secrets
import shutil
import signal
import sys
import threading
import time
from contextlib import contextmanager
from pathlib import Path

import click
from mkdocs.exceptions import Abort
from mkdocs.plugins import event_priority

PERTAMA, TERAKHIR = 100, -100  # before and after every other plugin
PERCOBAAN = 20 if os.name == "nt" else 1  # Windows: virus scanners hold new files for a moment
JEDA_DETIK = 0.25
PENUH = (errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC))


# --- what MkDocs calls ----------------------------------------------------------------------


class Rilis:
    """What is known of the build that is under way."""

    membangun = False  # False: a preview
    kerja: "FolderKerja | None" = None
    halaman = 0
    laporan = ""
    epoch_sendiri = False


def on_startup(command, dirty):
    Rilis.membangun = command != "serve"
    if Rilis.membangun:
        PERINGATAN.pasang()


@event_priority(PERTAMA)
def on_config(config):
    if Rilis.membangun:
        lepaskan()
        PERINGATAN.catatan.clear()
        Rilis.laporan = ""
        Rilis.kerja = FolderKerja(config.site_dir)
        config.site_dir = str(Rilis.kerja.baru)


@event_priority(PERTAMA)
def on_pre_build(config):
    tetapkan_tanggal(config.extra.get("edisi"))  # from mkdocs.yml, or put there by define_env


def on_env(env, config, files):
    Rilis.halaman = len(files.documentation_pages())


@event_priority(TERAKHIR)
def on_post_build(config):
    if not Rilis.kerja:
        return
    if config.strict and PERINGATAN.catatan:
        raise Abort(f"Situs tidak diterbitkan: ada {len(PERINGATAN.catatan)} peringatan, lihat di atas.")
    berkas = [jalan for jalan in Rilis.kerja.baru.rglob("*") if jalan.is_file()]
    besar = f"{sum(jalan.stat().st_size for jalan in berkas) / 1e6:.1f}".replace(".", ",")
    situs = Rilis.kerja.terbitkan()
    Rilis.laporan = f"Situs selesai: {Rilis.halaman} halaman, {len(berkas)} berkas, {besar} MB, di {situs}"
    config.site_dir = str(situs)
    lepaskan()


def on_serve(server, config, builder):
    Rilis.membangun = False  # `mkdocs serve --clean` calls itself a build, and its folder will vanish


@event_priority(TERAKHIR)
def on_shutdown():
    if Rilis.laporan:
        if Rilis.membangun and not PERINGATAN.senyap:
            click.echo(Rilis.laporan)
    elif Rilis.kerja:
        PERINGATAN.sampaikan_yang_disenyapkan()
        ada = Rilis.kerja.situs.exists()
        akhir = f"Situs di {Rilis.kerja.situs} tidak diubah." if ada else "Belum ada situs yang terbit."
        click.echo(f"Pembangunan gagal. {akhir}", err=True)
    lepaskan()
    PERINGATAN.lepas()
    if Rilis.epoch_sendiri:
        os.environ.pop("SOURCE_DATE_EPOCH", None)
    Rilis.membangun = Rilis.epoch_sendiri = False


def lepaskan():
    """Throw away what is left in the work folder: an unfinished site, or the one just replaced."""
    if Rilis.kerja:
        Rilis.kerja.buang()
        Rilis.kerja = None


# --- the dates in the site ------------------------------------------------------------------


def tetapkan_tanggal(edisi):
    """Date of the edition at midnight UTC, unless whoever builds has set another."""
    if edisi is None or (os.environ.get("SOURCE_DATE_EPOCH") and not Rilis.epoch_sendiri):
        return
    try:
        tanggal = datetime.date.fromisoformat(str(edisi))
    except ValueError:
        raise Abort(
            f"Tanggal edisi (extra.edisi): '{edisi}' bukan tanggal; tulis tahun-bulan-hari, misalnya 2025-01-15."
        ) from None
    tengah_malam = datetime.datetime.combine(tanggal, datetime.time(), datetime.timezone.utc)
    os.environ["SOURCE_DATE_EPOCH"] = str(int(tengah_malam.timestamp()))
    Rilis.epoch_sendiri = True


# --- warnings -------------------------------------------------------------------------------


class Peringatan(logging.Handler):
    """Keeps every warning. `-q` lifts the logger's level, so that MkDocs no longer counts what
    it no longer prints: here the level goes back, and only the printing stays silent."""

    def __init__(self):
        super().__init__(logging.WARNING)
        self.catatan = []
        self.senyap = False

    def pasang(self):
        mkdocs = logging.getLogger("mkdocs")
        self.catatan.clear()
        self.senyap = mkdocs.level > logging.WARNING
        if self.senyap:
            mkdocs.setLevel(logging.WARNING)
            for penulis in mkdocs.handlers:
                if isinstance(penulis, logging.StreamHandler):
                    penulis.setLevel(logging.ERROR)
        mkdocs.addHandler(self)

    def lepas(self):
        logging.getLogger("mkdocs").removeHandler(self)

    def emit(self, record):
        self.catatan.append(record)

    def sampaikan_yang_disenyapkan(self):
        """A build that failed tells why, even under -q."""
        for catatan in self.catatan:
            if self.senyap and catatan.levelno < logging.ERROR:
                click.echo(f"{catatan.levelname}: {catatan.getMessage()}", err=True)


PERINGATAN = Peringatan()


# --- the work folder and the swap -----------------------------------------------------------


class FolderKerja:
    """A folder beside the site, on the same disk, in which the next site is built."""

    def __init__(self, site_dir):
        self.situs = Path(site_dir).resolve()  # a link to the site stays a link
        if self.situs.exists() and not self.situs.is_dir():
            raise Abort(f"{self.situs} adalah berkas, bukan folder; pilih tempat lain untuk situs.")
        try:
            self.situs.parent.mkdir(parents=True, exist_ok=True)
            pulihkan(self.situs)
            self.jalan = self.situs.parent / f".{self.situs.name}-{secrets.token_hex(3)}"
            self.baru, self.lama = self.jalan / "baru", self.jalan / "lama"
            self.jalan.mkdir()
            self.kunci = kunci_milik_sendiri(self.jalan / "kunci")
            self.baru.mkdir()
        except OSError as galat:
            raise Abort(sebab(f"Folder kerja di {self.situs.parent} tidak dapat dibuat", galat)) from galat

    def terbitkan(self):
        """Let the new site take the place of the old; return where it is."""
        try:
            if self.situs.exists():
                simpan_yang_tersembunyi(self.situs, self.baru)
                shutil.copymode(self.situs, self.baru)
            with tanpa_sela():
                tukar(self.baru, self.situs, self.lama)
        except OSError as galat:
            raise Abort(sebab(f"Situs baru selesai, tetapi {self.situs} tidak dapat diganti", galat)) from galat
        return self.situs

    def buang(self):
        buang(self.jalan, self.kunci)


def buang(jalan, kunci):
    """The lock file goes last: as long as there is anything to clear away, it can be recognised."""
    for isi in ("baru", "lama"):
        shutil.rmtree(jalan / isi, ignore_errors=True)
    if kunci:
        kunci.close()
    shutil.rmtree(jalan, ignore_errors=True)


def pulihkan(situs):
    """Clear away what builds that were cut short have left; put back a site caught between two renames."""
    nama = re.compile(re.escape(f".{situs.name}-") + r"[0-9a-f]{6}")
    for jalan in situs.parent.iterdir():
        if not nama.fullmatch(jalan.name) or not (jalan / "kunci").is_file():
            continue
        kunci = kunci_milik_sendiri(jalan / "kunci")
        if kunci is None:
            continue  # that build is alive
        if not situs.exists() and (jalan / "lama").is_dir():
            os.rename(jalan / "lama", situs)
            click.echo(f"Situs di {situs} dipulihkan: penggantiannya dulu terputus.", err=True)
        buang(jalan, kunci)


def kunci_milik_sendiri(jalan):
    """The opened lock file, or None while another process holds it; the system frees it when we die."""
    berkas = open(jalan, "ab")
    try:
        if os.name == "nt":
            import msvcrt

            msvcrt.locking(berkas.fileno(), msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(berkas, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        berkas.close()
        return None
    return berkas


def simpan_yang_tersembunyi(situs, baru):
    """MkDocs never deletes `.git`, `.well-known` and the like in the site folder; nor do we."""
    for ada in situs.iterdir():
        if ada.name.startswith(".") and not (baru / ada.name).exists():
            if ada.is_dir() and not ada.is_symlink():
                shutil.copytree(ada, baru / ada.name, symlinks=True)
            else:
                shutil.copy2(ada, baru / ada.name, follow_symlinks=False)


def tukar(baru, situs, lama):
    if not situs.exists():
        pindahkan(baru, situs)
    elif not tukar_sekaligus(baru, situs):
        pindahkan(situs, lama)
        try:
            pindahkan(baru, situs)
        except OSError:
            pindahkan(lama, situs)
            raise


def tukar_sekaligus(satu, dua):
    """Exchange two folders in one step (renameat2 of Linux); False where that does not exist."""
    if sys.platform != "linux":
        return False
    try:
        renameat2 = ctypes.CDLL(None, use_errno=True).renameat2
    except (OSError, AttributeError):
        return False
    folder_ini, exchange = -100, 2  # AT_FDCWD, RENAME_EXCHANGE
    return renameat2(folder_ini, os.fsencode(satu), folder_ini, os.fsencode(dua), exchange) == 0


def pindahkan(dari, ke):
    for sisa in reversed(range(PERCOBAAN)):
        try:
            return os.rename(dari, ke)
        except PermissionError:
            if not sisa:
                raise
            time.sleep(JEDA_DETIK)


@contextmanager
def tanpa_sela():
    """Ctrl-C waits until the two folders have changed places."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    semula = signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, semula)


def sebab(pembuka, galat):
    if galat.errno in PENUH:
        saran = "ruang penyimpanan habis. Kosongkan sebagian, lalu bangun lagi."
    elif galat.errno in (errno.EXDEV, errno.EBUSY):
        saran = "folder itu pangkal sebuah disk. Pilih folder di dalamnya: mkdocs build -d folder/situs"
    elif isinstance(galat, PermissionError) and os.name == "nt":
        saran = (
            "folder itu sedang dipakai program lain. Tutup program yang membukanya "
            "(Explorer, peramban, penyunting, pratinjau), lalu bangun lagi."
        )
    elif isinstance(galat, PermissionError):
        saran = "Anda tidak berhak mengubahnya. Minta hak tulis, atau bangun ke folder lain: mkdocs build -d folder"
    else:
        saran = f"{galat.strerror or galat}."
    return f"{pembuka}: {saran}"
