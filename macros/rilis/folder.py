"""Folder: the site built before stays whole until the new one is complete.

1. A build writes into a work folder beside the site.
2. Only after everything else has succeeded do the two folders change places: at once where the system can
   (Linux), else by two renames, healed by the next build if cut short between.
3. Whatever stands in the way, the old site keeps every byte, and staff read in Indonesian what to do.

A work folder is `.<site>-<letters>` with `kunci` (locked while its build lives), `baru` (the site being built)
and, between two renames, `lama` (the site built before).
"""

import ctypes
import errno
import os
import re
import secrets
import shutil
import signal
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

PERCOBAAN = 20 if os.name == "nt" else 1  # Windows: virus scanners hold new files for a moment
JEDA_DETIK = 0.25
PENUH = (errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC))


class GagalTerbit(Exception):
    """Ends a build before the site is replaced; its text is the whole message for staff."""

    pesan_untuk_staf = True


class FolderKerja:
    """A folder beside the site, on the same disk, in which the next site is built."""

    def __init__(self, situs: str | Path):
        self.situs = Path(situs).resolve()  # a link to the site stays a link
        if self.situs.exists() and not self.situs.is_dir():
            raise GagalTerbit(f"{self.situs} adalah berkas, bukan folder; pilih tempat lain untuk situs.")
        try:
            self.situs.parent.mkdir(parents=True, exist_ok=True)
            pulihkan(self.situs)
            self.jalan = self.situs.parent / f".{self.situs.name}-{secrets.token_hex(3)}"
            self.baru, self.lama = self.jalan / "baru", self.jalan / "lama"
            self.jalan.mkdir()
            self.kunci = kunci_milik_sendiri(self.jalan / "kunci")
            self.baru.mkdir()
        except OSError as galat:
            raise GagalTerbit(sebab(f"Folder kerja di {self.situs.parent} tidak dapat dibuat", galat)) from galat

    def terbitkan(self) -> Path:
        """Let the new site take the place of the old; return where it is."""
        try:
            if self.situs.exists():
                simpan_yang_tersembunyi(self.situs, self.baru)
                shutil.copymode(self.situs, self.baru)
            with tanpa_sela():
                tukar(self.baru, self.situs, self.lama)
        except OSError as galat:
            raise GagalTerbit(sebab(f"Situs baru selesai, tetapi {self.situs} tidak dapat diganti", galat)) from galat
        return self.situs

    def buang(self) -> None:
        """Throw away what is left in the work folder: an unfinished site, or the one just replaced."""
        buang(self.jalan, self.kunci)


def buang(jalan: Path, kunci: IO[bytes] | None) -> None:
    """The lock file goes last: as long as there is anything to clear away, it can be recognised."""
    for isi in ("baru", "lama"):
        shutil.rmtree(jalan / isi, ignore_errors=True)
    if kunci:
        kunci.close()
    shutil.rmtree(jalan, ignore_errors=True)


def pulihkan(situs: Path) -> None:
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
            print(f"Situs di {situs} dipulihkan: penggantiannya dulu terputus.", file=sys.stderr)
        buang(jalan, kunci)


def kunci_milik_sendiri(jalan: Path) -> IO[bytes] | None:
    """The opened lock file, or None while another process holds it; the system frees it when we die."""
    berkas = open(jalan, "ab")  # noqa: SIM115 (it stays open, and locked, as long as the build lives)
    try:
        if sys.platform == "win32":
            import msvcrt

            msvcrt.locking(berkas.fileno(), msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(berkas, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        berkas.close()
        return None
    return berkas


def simpan_yang_tersembunyi(situs: Path, baru: Path) -> None:
    """MkDocs never deletes `.git`, `.well-known` and the like in the site folder; nor do we."""
    for ada in situs.iterdir():
        if ada.name.startswith(".") and not (baru / ada.name).exists():
            if ada.is_dir() and not ada.is_symlink():
                shutil.copytree(ada, baru / ada.name, symlinks=True)
            else:
                shutil.copy2(ada, baru / ada.name, follow_symlinks=False)


def tukar(baru: Path, situs: Path, lama: Path) -> None:
    """Let the new folder take the place of the old one."""
    if not situs.exists():
        pindahkan(baru, situs)
    elif not tukar_sekaligus(baru, situs):
        pindahkan(situs, lama)
        try:
            pindahkan(baru, situs)
        except OSError:
            pindahkan(lama, situs)
            raise


def tukar_sekaligus(satu: Path, dua: Path) -> bool:
    """Exchange two folders in one step (renameat2 of Linux); False where that does not exist."""
    if sys.platform != "linux":
        return False
    try:
        renameat2 = ctypes.CDLL(None, use_errno=True).renameat2
    except (OSError, AttributeError):
        return False
    folder_ini, exchange = -100, 2  # AT_FDCWD, RENAME_EXCHANGE
    return renameat2(folder_ini, os.fsencode(satu), folder_ini, os.fsencode(dua), exchange) == 0


def pindahkan(dari: Path, ke: Path) -> None:
    """Rename, and again after a moment where Windows holds the folder."""
    for sisa in reversed(range(PERCOBAAN)):
        try:
            return os.rename(dari, ke)
        except PermissionError:
            if not sisa:
                raise
            time.sleep(JEDA_DETIK)


@contextmanager
def tanpa_sela() -> Iterator[None]:
    """Ctrl-C waits until the two folders have changed places."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    semula = signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, semula)


def sebab(pembuka: str, galat: OSError) -> str:
    """Why a folder could not be written or replaced, and what to do."""
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
