"""Words of the search page."""

from macros.cari.daftar import TEMPAT
from macros.halaman.cari import kotak_cari_html
from macros.halaman.kata import Dasar
from macros.modul.topik import semua_topik
from macros.tautan.alamat import halaman_topik
from macros.tulisan.pohon import tempat_html
from macros.tulisan.unsur import Html


class KataCari(Dasar):
    """The big search box and the list for whom it does not run."""

    def kotak_cari(self) -> Html:
        """The search box of the page, with room for results."""
        return kotak_cari_html(self.s, [(self.ke(halaman_topik(self.t.tahun, t.kode)), t.pintu) for t in semua_topik(self.t).values()])

    def daftar_halaman(self) -> Html:
        """Every page from A to Z; filled in when all pages are known."""
        return tempat_html(TEMPAT)
