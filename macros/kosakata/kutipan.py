"""Words for changes of figures and for permanent links."""

from macros.halaman.kata import Dasar
from macros.halaman.perubahan import daftar_html, ralat_html
from macros.terbitan.ambil import ikuti_perubahan_html
from macros.tulisan.unsur import Html


class KataKutipan(Dasar):
    """What changed, and the files that keep track of it."""

    def perubahan(self) -> Html:
        """Every change of a published figure, newest first."""
        return daftar_html(self.s, self.ke)

    def ralat_situs(self) -> Html:
        """Everything that this site had told wrongly, newest first."""
        return ralat_html(self.s, self.ke)

    def berkas_perubahan(self) -> Html:
        """The feed, the register as a file, the list of permanent links."""
        return ikuti_perubahan_html(self.t, self.ke)
