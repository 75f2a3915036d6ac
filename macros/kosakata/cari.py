"""Words of the search page."""

from macros.cari.daftar import TEMPAT
from macros.halaman.kata import Dasar


class Cari(Dasar):
    """The big search box and the list for whom it does not run."""

    def kotak_cari(self) -> str:
        """The search box of the page, with room for results."""
        return (
            '<form class="lk-cari-besar" role="search" data-cari="halaman" method="get" action="./">'
            '<label for="cari-q">Kata, angka, atau kode yang dicari</label>'
            '<div class="lk-cari-baris"><input id="cari-q" type="search" name="q" autocomplete="off" autocapitalize="off" spellcheck="false" enterkeyhint="search">'
            "<button>Cari</button></div></form>"
            '<section class="lk-cari-hasil" aria-label="Hasil pencarian" hidden><p role="status"></p><ol></ol><button type="button" hidden>Tampilkan semua</button></section>'
            "<noscript><p>Peramban ini tidak menjalankan skrip, jadi kotak di atas tidak dapat menjawab. Gunakan daftar di bawah, misalnya dengan pencarian peramban (Ctrl+F).</p></noscript>"
        )

    def daftar_halaman(self) -> str:
        """Every page and term from A to Z; filled in when all pages are known."""
        return TEMPAT
