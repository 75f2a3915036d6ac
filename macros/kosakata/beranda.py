"""Words for the front page."""

from collections.abc import Iterator
from itertools import islice

from macros.halaman import beranda
from macros.halaman.beranda import KartuMuka
from macros.halaman.cari import kotak_muka_html
from macros.halaman.kata import Dasar
from macros.modul import bagian
from macros.modul.topik import semua_topik
from macros.tulisan.unsur import Html

BANYAK = 4  # answers that stand first


class KataBeranda(Dasar):
    """What stands first."""

    def cari_muka(self) -> Html:
        """The search box of the front page."""
        return kotak_muka_html(self.ke)

    def jawaban_utama(self) -> Html:
        """The four answers that most people come for."""
        return beranda.jawaban_html(self.t, islice(self._jawaban(), BANYAK), semua_topik(self.t), self.ke)

    def _jawaban(self) -> Iterator[KartuMuka]:
        yield from beranda.jawaban_pertama(self.t, self.ke)
        for modul in bagian("beranda"):
            yield from modul.kartu(self.t)
        yield from beranda.jawaban_cadangan(self.t)
