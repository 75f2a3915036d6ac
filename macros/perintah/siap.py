"""Siap: a Python environment that holds exactly the locked packages.

1. If a virtual environment is active, it is used; else `.venv` in the project root, made when
   it is missing or no longer works.
2. The packages are installed from `.kunci/<lock>.txt`, with hashes, and only when that file
   is not the one installed last (a note inside the environment remembers it).
3. What staff can mend (no network, an old Python, a part of Python missing) is said in plain
   Indonesian, without a traceback.

Standard library only, and written so that an old Python can still read it and say that it is
too old. Nothing here knows MkDocs or pytest.
"""

import hashlib
import importlib.util
import json
import os
import re
import subprocess
import sys
from pathlib import Path

from macros import AKAR

PYTHON_TERENDAH = (3, 11)
CATATAN = "lakip-terpasang.json"

# A lock on the left holds every package of the locks on the right, in the same versions.
MELIPUTI = {"situs": [], "uji": ["situs"]}

# Pure Python packages that are published as source only (num2words needs docopt); all others come ready built.
TANPA_RODA = ["docopt"]

SEBAB_GAGAL = [
    (
        r"DO NOT MATCH THE HASHES|HashMismatch|HashMissing",
        "Paket yang diunduh tidak sama dengan yang tercatat di {kunci}, jadi tidak dipasang. "
        "Ulangi perintahnya; bila tetap begini, beri tahu pengelola situs.",
    ),
    (
        r"No space left|Errno 28|not enough space",
        "Ruang penyimpanan habis. Kosongkan sedikitnya 1 GB, lalu ulangi.",
    ),
    (
        r"NewConnectionError|NameResolutionError|name resolution|getaddrinfo|Max retries|timed out"
        r"|ProxyError|SSLError|Connection (?:refused|reset|aborted)|unreachable|ConnectionError",
        "Paket tidak dapat diunduh: sambungan internet tidak ada atau terhalang. "
        "Periksa sambungan (di kantor yang memakai proksi, isi HTTPS_PROXY lebih dahulu), lalu ulangi.",
    ),
    (
        r"No matching distribution|Requires-Python|not a supported wheel",
        "Ada paket yang belum tersedia untuk Python {python} di komputer ini. "
        "Pasang Python 3.11, 3.12, atau 3.13, hapus folder .venv, lalu ulangi.",
    ),
    (
        r"Permission denied|Access is denied|WinError (?:5|32)\b",
        "Folder {tempat} tidak boleh diubah atau sedang dipakai. Tutup program yang memakainya (penyunting, pratinjau), lalu ulangi.",
    ),
]


class BelumSiap(Exception):
    """A fault that staff can mend; its text is the whole message."""


def siapkan(kunci, akar=AKAR):
    """Return the Python of an environment in which the packages of this lock are installed."""
    if sys.prefix != sys.base_prefix:
        tempat, python = Path(sys.prefix), Path(sys.executable)
    else:
        tempat = Path(akar) / ".venv"
        python = python_dalam(tempat)
        if not berfungsi(python):
            buat_lingkungan(tempat)
    pasang(python, tempat, kunci, Path(akar) / ".kunci")
    return str(python)


def periksa_python(versi):
    if tuple(versi[:2]) < PYTHON_TERENDAH:
        raise BelumSiap(
            "Python {}.{} terlalu lama; situs ini memerlukan Python {}.{} atau yang lebih baru.\n"
            "Pasang Python baru dari python.org, lalu ulangi dengan Python itu.".format(versi[0], versi[1], *PYTHON_TERENDAH)
        )


def python_dalam(tempat):
    return tempat / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def berfungsi(python):
    """Whether this interpreter starts and is new enough (a .venv breaks when its Python is removed)."""
    uji = "import sys; sys.exit(sys.version_info[:2] < {!r})".format(PYTHON_TERENDAH)
    try:
        return subprocess.call([str(python), "-c", uji], stderr=subprocess.DEVNULL) == 0
    except OSError:
        return False


def buat_lingkungan(tempat):
    for modul in ("venv", "ensurepip"):
        if importlib.util.find_spec(modul) is None:
            raise BelumSiap(
                "Python di komputer ini belum lengkap: bagian {0} tidak ada.\n"
                "Di Debian atau Ubuntu jalankan: sudo apt install python{1}.{2}-venv\n"
                "Di Windows pasang ulang Python dari python.org. Setelah itu ulangi.".format(modul, *sys.version_info)
            )
    print("Menyiapkan lingkungan Python di {} ...".format(tempat), flush=True)
    perintah = [sys.executable, "-m", "venv", "--clear", str(tempat)]
    kode, keluaran = dengarkan(perintah)
    if kode != 0 or not berfungsi(python_dalam(tempat)):
        raise BelumSiap(sebab("Lingkungan Python tidak dapat dibuat.", keluaran, tempat=tempat))


def pasang(python, tempat, kunci, folder_kunci):
    """Install one lock, unless it is the one installed last."""
    sidik = {}
    for nama in [kunci] + MELIPUTI[kunci]:
        berkas = folder_kunci / (nama + ".txt")
        if not berkas.is_file():
            raise BelumSiap("Berkas {} tidak ada; ambil ulang salinan proyek yang lengkap.".format(berkas))
        # Without carriage returns: a checkout on Windows is the same lock.
        sidik[nama] = hashlib.sha256(berkas.read_bytes().replace(b"\r", b"")).hexdigest()

    catatan = tempat / CATATAN
    if baca_catatan(catatan).get(kunci) == sidik[kunci]:
        return

    print("Memasang paket yang diperlukan (perlu internet, satu sampai beberapa menit) ...", flush=True)
    if catatan.exists():
        catatan.unlink()  # an installation cut short must not look finished
    if dengarkan([str(python), "-m", "pip", "--version"])[0] != 0:
        dengarkan([str(python), "-m", "ensurepip", "--default-pip"])
    berkas = folder_kunci / (kunci + ".txt")
    kode, keluaran = dengarkan(
        [str(python), "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-input"]
        + ["--only-binary", ":all:", "--no-binary", ",".join(TANPA_RODA), "--require-hashes", "-r", str(berkas)]
    )
    if kode != 0:
        raise BelumSiap(sebab("Paket tidak dapat dipasang.", keluaran, kunci=berkas, tempat=tempat))
    catatan.write_text(json.dumps(sidik, indent=1), encoding="utf-8")


def baca_catatan(catatan):
    try:
        return json.loads(catatan.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}


def sebab(pembuka, keluaran, kunci="", tempat=""):
    """Why a step failed, in words for staff; pip's own words only when the cause is unknown."""
    versi = "{}.{}".format(*sys.version_info)
    for pola, pesan in SEBAB_GAGAL:
        if re.search(pola, keluaran):
            return pembuka + "\n" + pesan.format(kunci=kunci, tempat=tempat, python=versi)
    akhir = "\n".join("  " + baris for baris in keluaran.strip().splitlines()[-8:])
    return pembuka + "\nKirimkan keterangan ini kepada pengelola situs:\n" + akhir


def dengarkan(perintah):
    """Run quietly; return the exit code and everything that was said."""
    proses = subprocess.run(perintah, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, cwd=str(AKAR), env=lingkungan())
    return proses.returncode, proses.stdout.decode("utf-8", "replace")


def jalankan(perintah, akar=AKAR):
    """Run in the open, from the project root; return the exit code."""
    proses = subprocess.Popen(perintah, cwd=str(akar), env=lingkungan())
    while True:
        try:
            return proses.wait()
        except KeyboardInterrupt:
            continue  # the child heard it too, and tidies up before it ends


def lingkungan():
    env = dict(os.environ)
    env.setdefault("PYTHONUTF8", "1")  # Windows: files and messages are UTF-8
    env.setdefault("NO_MKDOCS_2_WARNING", "1")  # the theme's English notice about its successor
    return env
