"""Pelayan: the preview, which starts although the files are at fault.

`mkdocs serve` ends when its first build fails, and when mkdocs.yml cannot be read; here the browser is told (`papan`).
What it does besides is what `mkdocs.commands.serve` does.

    python -m macros.mesin.pelayan [host:port] [--buka]
"""

import errno
import shutil
import sys
import tempfile
from pathlib import Path
from urllib.parse import urlsplit

import click
from mkdocs.__main__ import State
from mkdocs.commands.build import build
from mkdocs.config import load_config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.livereload import LiveReloadServer, _serve_url

from macros.mesin import kabar, papan
from macros.rilis.awal import PENGATURAN, galat_pengaturan
from macros.tahun.galat import GalatData

ALAMAT = "127.0.0.1:8000"


class Pratinjau:
    """One preview: its settings are read anew for each build."""

    def __init__(self, akar: Path, alamat: str = ""):
        self.akar = akar
        self.situs = tempfile.mkdtemp(prefix="lakip_")
        self._diminta = alamat
        self._config: MkDocsConfig | None = None  # the first that could be read
        (host, port), tempat = self._tempat()
        self._url = _serve_url(host, port, tempat)
        self.server = LiveReloadServer(builder=self.bangun, host=host, port=port, root=self.situs, mount_path=tempat)
        self.papan = papan.pasang(self.server)

    def _muat(self) -> MkDocsConfig:
        if galat := galat_pengaturan(self.akar):
            raise GalatData(galat)
        lain = {"dev_addr": self._diminta} if self._diminta else {}
        return load_config(str(self.akar / PENGATURAN), site_dir=self.situs, **lain)

    def _tempat(self) -> tuple[tuple[str, int], str]:
        """Where it is served; where the settings cannot be read, where it usually is."""
        try:
            config = self._muat()
        except Exception:  # told by the first build
            host, _, port = (self._diminta or ALAMAT).rpartition(":")
            return (host, int(port)), "/"
        return config.dev_addr, urlsplit(config.site_url or "/").path

    def bangun(self) -> None:
        """Build from what the files say now."""
        config = self._muat()
        config.site_url = self._url
        if self._config is None:
            self._config = config
            config.plugins.on_startup(command="serve", dirty=False)
            config.plugins.on_serve(self.server, config=config, builder=self.bangun)
            self.awasi(config.docs_dir, *config.watch)
        build(config, serve_url=self._url)

    def awasi(self, *tempat: str) -> None:
        """Build again when a file there changes."""
        for satu in tempat:
            if Path(satu).exists():
                self.server.watch(satu)

    def layani(self, buka: bool = False) -> None:
        """Serve until Ctrl+C."""
        try:
            self.awasi(*(str(self.akar / nama) for nama in (PENGATURAN, "docs", "data")))
            self.papan.bangun()
            self.server.serve(open_in_browser=buka)
        except KeyboardInterrupt:
            click.echo("Pratinjau dihentikan.")
        finally:
            if self.server.serve_thread.is_alive():
                self.server.shutdown()
            if self._config:
                self._config.plugins.on_shutdown()
            shutil.rmtree(self.situs, ignore_errors=True)


def utama(argumen: list[str]) -> int:
    """Serve the project in this folder."""
    _keadaan = State()  # the engine's way of writing to the terminal, as long as this name lives
    kabar.pasang()
    alamat = next((a for a in argumen if not a.startswith("-")), "")
    try:
        Pratinjau(Path.cwd(), alamat).layani(buka="--buka" in argumen)
    except OSError as salah:
        if salah.errno not in (errno.EADDRINUSE, errno.EACCES):
            raise
        click.echo(f"Alamat {alamat or ALAMAT} sedang dipakai program lain. Pakai yang lain: pratinjau --alamat 127.0.0.1:8001", err=True)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(utama(sys.argv[1:]))
