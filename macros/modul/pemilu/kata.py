"""Words for elections."""

from macros.halaman.kata import Dasar
from macros.modul.pemilu.peristiwa import peristiwa_html
from macros.tulisan.unsur import Html


class Pemilu(Dasar):
    """What happened this year."""

    def peristiwa(self) -> Html:
        """The elections of the year, one small picture each."""
        return peristiwa_html(self.t, self.ke)


KATA = (Pemilu,)
