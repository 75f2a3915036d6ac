"""Figures inside sentences, formulas with their numbers, and where a thing comes from."""

from html import escape

from lakip_calc.angka import Angka
from lakip_calc.besaran import Hasil, TidakDihitung
from macros.halaman.temuan import tanda_html
from macros.tahun.tabel.sel import SISIPAN
from macros.tahun.tabel.tabel import Tabel
from macros.tahun.tahun import Tahun
from macros.tautan.alamat import (
    Ke,
    baris_angka,
    halaman_tabel,
    kode_tabel,
    tetap_html,
    unduhan_tabel,
)
from macros.tulisan.angka import bilangan, rumus_teks, tercetak
from macros.tulisan.unsur import aman

ALASAN_KOSONG = "laporan tidak mengisi angka ini"


def angka_html(angka: Angka, tahun: Tahun, ke: Ke) -> str:
    """A printed figure in a sentence, linked to its row in the data, with the mark of its findings."""
    teks = ALASAN_KOSONG if angka.kosong is not None and angka.teks == "" else tercetak(angka)
    return f'<a class="angka" href="{ke(baris_angka(angka))}">{aman(teks)}</a>{tanda_html(tahun, (angka.id,), ke)}'


def sisip(teks: str, tahun: Tahun, ke: Ke) -> str:
    """Prose from the data with its figures put in where it says ``{klaim}``."""
    bagian, akhir = [], 0
    for m in SISIPAN.finditer(teks):
        bagian += [aman(teks[akhir : m.start()]), angka_html(tahun.klaim(m[1]), tahun, ke)]
        akhir = m.end()
    return "".join([*bagian, aman(teks[akhir:])])


def rumus_html(hasil: Hasil | TidakDihitung, nama: str, ke: Ke, tahun: Tahun) -> str:
    """The formula on demand, without JavaScript."""
    if isinstance(hasil, TidakDihitung):
        kurang = f" Yang kurang: {', '.join(map(escape, hasil.kurang))}." if hasil.kurang else ""
        return f'<p class="tanpa-angka">{escape(nama)} tidak dihitung: {escape(hasil.alasan)}.{kurang}</p>'
    r = tahun.tabel["rumus"].baris[hasil.aturan.lower()]
    catatan = "".join(f"<li>{escape(c)}</li>" for c in hasil.catatan)
    return (
        f'<details class="rumus"><summary>Cara menghitung {escape(nama)}</summary>'
        f'<p class="baris"><strong>{escape(rumus_teks(hasil))}</strong></p>'
        f'<p>Rumus {hasil.aturan}: {escape(r["nama"])}. Rujukan: {escape(r["dasar"])}. '
        f'<a href="{ke("metodologi/")}">Baca cara menghitung</a>.</p>'
        f"{'<ul>' + catatan + '</ul>' if catatan else ''}</details>"
    )


def sumber_html(tabel: Tabel, ke: Ke) -> str:
    """The line under a table: its place in the report, its own page, its file."""
    catatan = f" {escape(tabel.catatan)}" if tabel.catatan else ""
    return (
        f'<p class="asal">Asal: {escape(tabel.tempat)}.{catatan}</p>'
        f'<p class="unduh" data-search-exclude><a href="{ke(halaman_tabel(tabel))}">Halaman tabel ini</a> '
        f'Unduh: {unduhan_html(tabel, ke)} {tetap_html(kode_tabel(tabel.tahun, tabel.kode), ke)}</p>'
    )


def unduhan_html(tabel: Tabel, ke: Ke) -> str:
    """A link to each file of a table; its name for screen readers says of which table."""
    judul = escape(tabel.judul)
    return " ".join(f'<a href="{ke(alamat)}" download aria-label="{bentuk}, {judul}">{bentuk}</a>' for bentuk, alamat in unduhan_tabel(tabel).items())


def jumlah_kata(banyak: int) -> str:
    return bilangan(banyak)
