"""Papan: while the preview runs, a fault stands in the browser, and goes when it is mended.

1. A build that fails ends nothing: what it told becomes a page, shown at every address of the site.
2. That page waits for the next build like any other, and loads itself again.
3. It asks no other host, and no other file: a site that could not be built has none.
"""

import sys
import traceback
from collections.abc import Callable, Iterable
from typing import Any

import click
from mkdocs.livereload import LiveReloadServer

from macros.mesin.kabar import pesan_staf
from macros.tahun.galat import Galat, GalatData
from macros.tulisan.unsur import Html, daftar, gabung, html

JUDUL = "Situs belum dapat ditampilkan"
PROGRAM = "Ini kesalahan program, bukan kesalahan data. Kirimkan keterangan di jendela perintah kepada pengelola situs."
# MkDocs answers a poll when a newer build is there, or after a minute
TUNGGU = """
(function tunggu() {
  var tanya = new XMLHttpRequest();
  tanya.onloadend = function () {
    if (parseFloat(tanya.responseText) > %d) location.reload();
    else setTimeout(tunggu, tanya.status === 200 ? 0 : 3000);
  };
  tanya.open("GET", "/livereload/%d/" + Date.now());
  tanya.send();
})();
"""
GAYA = """
body{margin:0;font:1rem/1.6 system-ui,sans-serif;color:#1b1b1b;background:#fff}
main{max-width:46rem;margin:0 auto;padding:2rem 1.25rem}
h1{font-size:1.5rem;line-height:1.25;margin:0 0 .5rem;border-left:.4rem solid #b3261e;padding-left:.75rem}
ol{padding-left:1.5rem}li{margin:.9rem 0}
.tempat{display:block;font-weight:600;overflow-wrap:anywhere}
.masalah{overflow-wrap:anywhere}
p{margin:.5rem 0}
@media(prefers-color-scheme:dark){body{color:#eee;background:#16181c}h1{border-color:#ff8a80}}
"""


class Papan:
    """The notice board of one preview; empty while the site can be built."""

    def __init__(self, server: LiveReloadServer):
        self.isi: Html | None = None
        self._server, self._bangun = server, server.builder
        server.builder = self.bangun
        server.set_app(self.jawab)

    def bangun(self, *bahan: Any) -> None:
        """Build; what goes wrong is kept for the browser."""
        try:
            self._bangun(*bahan)
        except KeyboardInterrupt:
            raise
        except (Exception, SystemExit) as salah:
            self.isi = tulis_galat(salah)
        else:
            self.isi = None

    def jawab(self, environ: dict[str, Any], mulai: Callable[..., Any]) -> Iterable[bytes]:
        """A page of the site, or the fault in its place."""
        if self.isi is None or environ["PATH_INFO"].startswith("/livereload/"):
            return self._server.serve_request(environ, mulai)
        kini = self._server._visible_epoch
        isi = halaman_galat(self.isi, TUNGGU % (kini, kini)).encode()
        mulai("503 Service Unavailable", [("Content-Type", "text/html; charset=utf-8"), ("Cache-Control", "no-store")])
        return [isi]


def pasang(server: LiveReloadServer) -> Papan:
    """Let a server show faults; once is enough."""
    pemilik = getattr(server.builder, "__self__", None)
    return pemilik if isinstance(pemilik, Papan) else Papan(server)


def tulis_galat(salah: BaseException) -> Html:
    """What went wrong, for the browser; the terminal is told as well."""
    rantai: list[BaseException] = []
    lihat: BaseException | None = salah
    while lihat is not None and lihat not in rantai:
        rantai.append(lihat)
        lihat = lihat.__cause__ or lihat.__context__
    if data := next((s for s in rantai if isinstance(s, GalatData)), None):
        _ke_terminal(data.message)
        return html("<p>{} hal perlu diperbaiki.</p>{}", len(data.galat), daftar(map(_butir, data.galat), urut=True))
    pesan = next(filter(None, map(pesan_staf, rantai)), "") or (str(salah) if isinstance(salah, click.ClickException) else "")
    if not pesan:
        traceback.print_exception(salah)
        return html("<p>{}</p>", PROGRAM)
    _ke_terminal(pesan)
    kepala, *baris = pesan.splitlines()
    return html("<p>{}</p>{}", kepala, daftar((html('<span class="masalah">{}</span>', b) for b in baris), urut=True) if baris else "")


def _butir(g: Galat) -> Html:
    tempat, _, masalah = str(g).partition(": ")
    return html('<span class="tempat">{}</span> <span class="masalah">{}</span>', tempat, masalah)


def _ke_terminal(pesan: str) -> None:
    click.echo(pesan.replace("Situs yang sudah terbit tidak diubah.", "Perbaiki lalu simpan; halaman di peramban dimuat ulang."), err=True)
    sys.stderr.flush()


def halaman_galat(isi: Html, skrip: str) -> str:
    """The fault as a page of its own."""
    kepala = gabung(
        [
            Html('<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">'),
            html("<title>{}</title><style>", JUDUL),
            Html(GAYA),
            Html('</style><link rel="icon" href="data:,">'),
        ]
    )
    badan = html("<main><h1>{}</h1>{}<p>Perbaiki, lalu simpan berkasnya. Halaman ini dimuat ulang sendiri.</p></main>", JUDUL, isi)
    return f'<!doctype html><html lang="id"><head>{kepala}</head><body>{badan}<script>{skrip}</script></body></html>'
