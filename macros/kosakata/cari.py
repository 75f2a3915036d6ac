"""Words of the search page."""

from macros.cari.daftar import TEMPAT
from macros.halaman.cari import kotak_cari_html
from macros.halaman.kata import Dasar
from macros.tulisan.pohon import tempat_html
from macros.tulisan.unsur import Html


class KataCari(Dasar):
    """The big search box and the list for whom it does not run."""

    def kotak_cari(self) -> Html:
        """The search box of the page, with room for results."""
        return kotak_cari_html(self.s)

    def daftar_halaman(self) -> Html:
        """Every page and term from A to Z; filled in when all pages are known."""
        return tempat_html(TEMPAT)
