"""Words for data tables, their dictionary, the glossary and the methods."""

from macros.halaman import data
from macros.halaman.kata import Dasar
from macros.halaman.metodologi import contoh_html, contoh_skala_html, rumus_tabel
from macros.tulisan.unsur import Html


class KataData(Dasar):
    """Files, columns, terms, rules and worked examples."""

    def daftar_tabel(self, bab: str = "") -> Html:
        """Every data table of the year in the order of the report, with its file."""
        return data.daftar_tabel_html((t for t in self.t.tabel.values() if bab in ("", t.bab)), self.ke)

    def kamus_tabel(self, kode: str) -> Html:
        """What each column of one table means."""
        return data.kamus_di_halaman_html(self._tabel(kode))

    def kamus(self) -> Html:
        """The dictionary of every table of the year."""
        return data.semua_kamus_html(self.t, self.ke)

    def tabel_wajib(self) -> Html:
        """The tables that no year can be without, each with the reason."""
        return data.tabel_wajib_html()

    def istilah(self) -> Html:
        """The glossary."""
        return data.istilah_html(self.t.lepas["istilah"], self.ke)

    def rumus(self, kode: str = "") -> Html:
        """The rules of the year, all or one, as a table."""
        return rumus_tabel(self.t, kode)

    def contoh(self, nama: str, /, **saring: str) -> Html:
        """Worked examples of one rule; the tests read the same file."""
        if nama not in self.t.contoh:
            raise self._salah(f"contoh '{nama}' tidak ada di data/contoh")
        return contoh_html(self.t, nama, saring)

    def contoh_skala(self) -> Html:
        """Worked examples on the rating scale of the year itself."""
        return contoh_skala_html(self.t)
