"""Every picture of the year, once: what the pages show and what is published as files."""

from collections.abc import Callable

from macros.gambar import Gambar, Grafik, TanpaAngka, umum
from macros.modul import bagian
from macros.tahun.tabel.sel import TidakTerbaca
from macros.tahun.tahun import Tahun


def semua_gambar(tahun: Tahun) -> list[Gambar]:
    """The pictures that the tables of the year allow: those of every office, then those of each modul."""
    tawaran = [*umum.tawaran(tahun), *(g for modul in bagian("gambar") for g in modul.tawaran(tahun))]
    return [g for g in tawaran if g.ada(tahun)]


def nama_gambar() -> set[str]:
    """What pages call the pictures that a year can have, whether this one has their tables or not."""
    return {*umum.NAMA, *(nama for modul in bagian("gambar") for nama in modul.NAMA)}


def gambar_bernama(tahun: Tahun) -> dict[tuple[str, str], Callable[[], Grafik | None]]:
    """How each picture is drawn, by its name and, where it is about one thing, the code of that thing."""
    return {(g.nama, g.kode): g.lukis for g in semua_gambar(tahun)}


def semua_grafik(tahun: Tahun) -> dict[str, Grafik]:
    """Every picture that can be drawn, by its code; one whose figures are missing is left out, as on its page."""
    hasil = {}
    for gambar in semua_gambar(tahun):
        try:
            g = gambar.lukis()
        except (TanpaAngka, TidakTerbaca):
            continue
        if g:
            hasil[g.kode] = g
    return hasil
