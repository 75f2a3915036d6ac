"""Words for changes of figures and for permanent links."""

from macros.halaman import perubahan
from macros.halaman.kata import Dasar
from macros.terbitan.perubahan import ALAMAT


class Kutipan(Dasar):
    """What changed, and the files that keep track of it."""

    def perubahan(self) -> str:
        """Every change of a published figure, newest first."""
        return perubahan.daftar_html(self.t, self.ke)

    def berkas_perubahan(self) -> str:
        """The feed, the register as a file, the list of permanent links."""
        return (
            f'<p class="unduh"><a href="{self.ke(ALAMAT)}">Umpan Atom</a> <a href="{self.ke(f"{self.t.tahun}/data/perubahan.csv")}" download>Catatan perubahan (CSV)</a> '
            f'<a href="{self.ke("tautan.csv")}" download>Semua tautan tetap (CSV)</a></p>'
        )
