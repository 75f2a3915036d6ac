"""Words for the print edition and the offline copy."""

from macros.halaman.kata import Dasar
from macros.salinan.cetak import TEMPAT
from macros.tautan.alamat import alamat_zip
from macros.tulisan.pohon import tempat_html
from macros.tulisan.unsur import Html, tautan


class KataSalinan(Dasar):
    """Where the whole report goes, and where it can be had."""

    def seluruh_laporan(self) -> Html:
        """The place of the title page, the contents and all pages of the report; filled in once they are drawn."""
        return tempat_html(TEMPAT)

    def situs_luring(self, kata: str) -> Html:
        """A link to the zip of this site."""
        return tautan(self.ke(alamat_zip(self.t.tahun)), kata, download=True)
