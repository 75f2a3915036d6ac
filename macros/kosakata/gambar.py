"""Words for pictures."""

from collections.abc import Callable

from macros.gambar import Grafik
from macros.halaman.gambar import gambar_html, kotak_html, tren_html
from macros.halaman.kata import Dasar
from macros.modul.gambar import gambar_bernama, nama_gambar
from macros.terbitan.sematan import grafik_kode_html
from macros.tulisan.unsur import KOSONG, Html


class KataGambar(Dasar):
    """Pictures by name; each stands in its figure with its table."""

    def grafik(self, apa: str, kode: str = "") -> Html:
        """A picture by name: sekilas, bacaan, tren, anggaran, akip, and those of a modul; nothing where the year lacks its tables."""
        lukis = self._lukis(apa, kode)
        return gambar_html(self.t, lukis, lambda g: grafik_kode_html(self.t, g), self.ke) if lukis else KOSONG

    def tren(self, kode: str) -> Html:
        """The results of an indikator in other years, or the sentence that there is no box."""
        return tren_html(self.t, self._indikator(kode))

    def kotak(self, kode: str) -> Html:
        """The box of an indikator, with its picture."""
        bergambar = ("tren", kode) in gambar_bernama(self.t)
        return kotak_html(self.t, self._indikator(kode), lambda: self.grafik("tren", kode) if bergambar else KOSONG)

    def _lukis(self, apa: str, kode: str) -> Callable[[], Grafik | None] | None:
        """How it is drawn; None where no picture of this name can be drawn this year. Raises GalatHalaman for a name that is none."""
        semua = gambar_bernama(self.t)
        ada = [k for nama, k in semua if nama == apa]
        if kode in ada:
            return semua[apa, kode]
        if ada and (pilihan := ", ".join(filter(None, ada))):
            raise self._salah(f"grafik '{apa}' {f'untuk {kode} ' if kode else ''}tidak dikenal; pilih salah satu dari {pilihan}")
        if ada or apa not in nama_gambar():
            raise self._salah(f"grafik '{apa}' {f'untuk {kode} ' if kode else ''}tidak dikenal")
        return None
