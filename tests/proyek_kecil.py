"""A tiny MkDocs project with the hooks of this one, built by a real `mkdocs build`."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import yaml

AKAR = Path(__file__).resolve().parent.parent
HOOKS = ["mesin/kait"]

MACRO = """
import time
from pathlib import Path

from mkdocs.exceptions import Abort


class GalatData(Abort):
    pesan_untuk_staf = True


def define_env(env):
    @env.macro
    def angka():
        return "81,10%"

    @env.macro
    def gagal():
        raise KeyError("kolom")

    @env.macro
    def data_salah():
        raise GalatData("data/x.csv, baris 2, kolom target: 'a' bukan angka")

    @env.macro
    def nilai_hilang():
        return "| a |\\n|---|\\n| nan |"

    @env.macro
    def tidur():
        Path("tertidur").touch()
        time.sleep(60)
"""

TEMA = "<html><head><title>{{ page.title }}</title></head><body>{{ page.content }}</body></html>"
KETAT = {"on_undefined": "strict", "on_error_fail": True}


def _dengar_henti():
    """A run started in the background of a shell ignores SIGINT, and so would its children; someone who presses Ctrl+C is heard."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


class Proyek:
    """A small site, and what `mkdocs build` makes of it."""

    def __init__(self, akar):
        self.akar = akar
        self.situs = akar / "site"
        (akar / "docs").mkdir()
        self.tulis("docs/index.md", "# Beranda\n\nCapaian {{ angka() }}.\n")
        self.tulis("docs/lama.md", "# Lama\n")
        self.tulis("makro.py", MACRO)
        self.tulis("tema/main.html", TEMA)
        self.atur()

    def tulis(self, nama, isi):
        jalan = self.akar / nama
        jalan.parent.mkdir(parents=True, exist_ok=True)
        jalan.write_text(isi, encoding="utf-8")

    def atur(self, macros=KETAT, hooks=(), **lain):
        pengaturan = {
            "site_name": "Uji",
            "site_url": "https://contoh.test/",
            "theme": {"name": None, "custom_dir": "tema"},
            "strict": True,
            "validation": {"links": {"anchors": "warn"}},
            "extra": {"tanggal_edisi": "2025-01-15"},
            "plugins": self.plugins(macros),
            "hooks": [str(AKAR / "macros" / f"{nama}.py") for nama in HOOKS] + list(hooks),
        }
        self.tulis("mkdocs.yml", yaml.safe_dump(pengaturan | lain))

    def plugins(self, macros=KETAT):
        return [{"macros": {"module_name": "makro", **macros}}]

    def perintah(self, *argumen):
        return [sys.executable, "-m", "mkdocs", *argumen]

    def lingkungan(self, **lain):
        bersih = {k: v for k, v in os.environ.items() if k != "SOURCE_DATE_EPOCH"}
        return bersih | {"NO_MKDOCS_2_WARNING": "1", "PYTHONUTF8": "1"} | lain

    def bangun(self, *argumen, **lingkungan):
        return subprocess.run(
            self.perintah("build", *argumen),
            cwd=self.akar,
            env=self.lingkungan(**lingkungan),
            capture_output=True,
            text=True,
            encoding="utf-8",
            timeout=60,
        )

    def mulai(self, *argumen):
        """A build that falls asleep in a macro; returns once it sleeps."""
        (self.akar / "tertidur").unlink(missing_ok=True)
        proses = subprocess.Popen(
            self.perintah("build", *argumen),
            cwd=self.akar,
            env=self.lingkungan(),
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            preexec_fn=_dengar_henti if os.name == "posix" else None,
        )
        tunggu(lambda: (self.akar / "tertidur").exists())
        return proses

    def sisa(self):
        return sorted(jalan.name for jalan in self.akar.glob(".site-*"))


def tunggu(benar, detik=20):
    akhir = time.monotonic() + detik
    while not benar():
        assert time.monotonic() < akhir, "menunggu terlalu lama"
        time.sleep(0.02)


def isi(folder):
    return {j.relative_to(folder).as_posix(): j.read_bytes() for j in folder.rglob("*") if j.is_file()}
