"""Daftar: every page of the site from A to Z, for whom the search does not run (no JavaScript)."""

from collections.abc import Callable, Iterable, Sequence, Set
from itertools import groupby

from macros.cari.bagian import Halaman
from macros.cari.indeks import TEMUAN, kedudukan
from macros.tulisan.lipat import lipat_html
from macros.tulisan.unsur import KOSONG, Html, daftar, gabung, html

TEMPAT = "daftar-halaman"  # the place in the page that is filled when all pages are known


def daftar_html(halaman: Iterable[Halaman], ke: Callable[[str], str], tahun_lain: Sequence[str] = (), kode: Iterable[str] = ()) -> Html:
    """Titles of pages in the order of letters, each a link; a title that begins with one of the codes stands under its name.

    So that the list stays as long as one year, of the other years only the place is named where each begins. Findings and terms have
    lists of their own.
    """
    halaman = [h for h in halaman if h.url.partition("/")[0] not in tahun_lain and not TEMUAN.match(h.url)]
    kode = frozenset(kode)
    butir = {(_urut(h, kode), h.url) for h in halaman}
    urut = sorted(butir, key=lambda b: (b[0].lower(), b[1]))
    huruf = groupby(urut, key=lambda b: b[0][:1].upper())
    lain = html("<p>Laporan tahun lain: {}.</p>", gabung((html('<a href="{}">{}</a>', ke(f"{t}/"), t) for t in tahun_lain), ", "))
    isi = gabung(html("<h3>{}</h3>{}", h, _tautan(isi, ke)) for h, isi in huruf)
    az = html('<div class="lk-az" data-search-exclude>{}{}</div>', isi, lain if tahun_lain else KOSONG)
    return lipat_html("Semua halaman dari A sampai Z", az, "semua-halaman-dan-istilah")


def _tautan(butir: Iterable[tuple[str, str]], ke: Callable[[str], str]) -> Html:
    return daftar(html('<a href="{}">{}</a>', ke(url), judul) for judul, url in butir)


def _urut(h: Halaman, kode: Set[str]) -> str:
    """``IK.1.4 Pelaporan kinerja`` is looked up under P."""
    jenis = kedudukan(h.url)[1]
    depan = next((k for k in kode if h.judul.startswith(f"{k} ")), "")
    judul = f"{h.judul.removeprefix(depan).lstrip()} ({depan})" if depan else h.judul
    return judul + (f" ({jenis})" if jenis else "")
