"""Words for the pages that speak of several years at once."""

from macros.halaman import antar_tahun
from macros.halaman.kata import Dasar
from macros.tulisan.unsur import Html


class KataAntarTahun(Dasar):
    """What the published reports say together."""

    def ringkas_tahun(self) -> Html:
        """Each year in one row."""
        return antar_tahun.ringkas_html(self.s, self.ke)

    def garis(self, slug: str) -> Html:
        """One indikator through the years."""
        return antar_tahun.indikator_html(self.s, slug, self.ke)

    def semua_garis(self) -> Html:
        """Every indikator with its result in each year."""
        return antar_tahun.semua_garis_html(self.s, self.ke)

    def sasaran_tahun(self) -> Html:
        """Every sasaran, year by year."""
        return antar_tahun.sasaran_html(self.s, self.ke)

    def uang_tahun(self) -> Html:
        """Money, year by year."""
        return antar_tahun.uang_html(self.s, self.ke)

    def akip_tahun(self) -> Html:
        """AKIP scores, report by report."""
        return antar_tahun.akip_html(self.s, self.ke)

    def temuan_tahun(self) -> Html:
        """Findings, year by year."""
        return antar_tahun.temuan_html(self.s, self.ke)
