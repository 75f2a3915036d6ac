"""Words for taking the data away: the zip, the API, the metadata of every indikator, the citation."""

from macros.halaman.data import unduh_semua_html
from macros.halaman.kata import Dasar
from macros.terbitan import ambil
from macros.tulisan.unsur import Html, html


class KataAmbil(Dasar):
    """Files and addresses for people and programs."""

    def unduh_semua(self) -> Html:
        """The link to everything as one zip."""
        return unduh_semua_html(self.t, self.ke)

    def alamat_situs(self, tujuan: str = "") -> Html:
        """A full public address, for examples that run outside the site; ``{tahun}`` in it is the year of this page."""
        return html("{}", self.t.situs + self._di_tahun(tujuan))

    def daftar_api(self) -> Html:
        """The files of the API with their schemas, except one for each table and indikator."""
        return ambil.api_html(self.s, self.ke)

    def satu_data(self) -> Html:
        """The Satu Data elements of every indikator, one table each."""
        return ambil.satu_data_html(self.t, self.ke)

    def lisensi_data(self) -> Html:
        """What is known of a licence."""
        return ambil.lisensi_html()

    def sitasi(self) -> Html:
        """How to cite the data."""
        return ambil.sitasi_html(self.t)
