"""Words for pictures."""

from collections.abc import Callable

from macros.gambar import Grafik
from macros.halaman.gambar import gambar_html, tren_html
from macros.halaman.kata import Dasar
from macros.modul.gambar import gambar_bernama
from macros.terbitan.sematan import grafik_kode_html
from macros.tulisan.unsur import Html


class KataGambar(Dasar):
    """Pictures by name; each stands in its figure with its table."""

    def grafik(self, apa: str, kode: str = "") -> Html:
        """A picture by name: capaian, target, tren, anggaran, akip, pemilih, suara, corong, kampanye, permohonan."""
        return gambar_html(self.t, self._lukis(apa, kode), lambda g: grafik_kode_html(self.t, g, self.ke), self.ke)

    def tren(self, kode: str) -> Html:
        """The trend of an indikator, or the sentence that there is no box."""
        return tren_html(self.t, self._indikator(kode), lambda: self.grafik("tren", kode))

    def _lukis(self, apa: str, kode: str) -> Callable[[], Grafik | None]:
        lukis = gambar_bernama(self.t).get((apa, kode))
        if lukis is None:
            raise self._salah(f"grafik '{apa}' {f'untuk {kode} ' if kode else ''}tidak dikenal")
        return lukis
