"""Words for the PPID desk."""

from macros.halaman.kata import Dasar
from macros.modul.ppid import halaman as ppid
from macros.modul.ppid import tanya
from macros.tulisan.unsur import Html


class Ppid(Dasar):
    """What there is, what was asked, and what to answer."""

    def cara_meminta(self) -> Html:
        """How to ask the office, in three steps."""
        return tanya.cara_meminta_html(self.t)

    def tanya_jawab(self) -> Html:
        """Questions people bring, each with its answer."""
        return tanya.tanya_jawab_html(self.t, self.ke)

    def daftar_informasi(self) -> Html:
        """The public information list."""
        return ppid.daftar_informasi_html(self.t, self.ke)

    def permohonan_dijawab(self) -> Html:
        """The requests of the year by what was asked, each led to its answer."""
        return ppid.permohonan_html(self.t, self.ke)

    def susun_balasan(self) -> Html:
        """Every ready text, and the composer where JavaScript runs."""
        return ppid.susun_html(self.t, self.ke)


KATA = (Ppid,)
