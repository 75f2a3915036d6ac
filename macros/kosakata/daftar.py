"""Words for tables and lists of the report, and for the front page."""

from collections.abc import Sequence
from html import escape

from macros.halaman import beranda, figur
from macros.halaman.kata import Dasar
from macros.modul.pemilu.mini import mini_html
from macros.tulisan import tabel as tables
from macros.tulisan.unsur import Html, asal_html, daftar


class Daftar(Dasar):
    """Tables and lists with their source."""

    def tabel(self, kode: str, kolom: Sequence[str] = (), hanya: Sequence[str] = (), judul: str = "", id: str = "", sumber: bool = True, jejak: bool = False) -> str:
        """A table of the report with its source line; ``jejak`` links each row to its trace."""
        t = self._tabel(kode)
        html = tables.tabel_html(t, kolom=kolom, hanya=hanya, judul=judul, id=id, isi=self._sisip, tanda=self._tanda, jejak=jejak)
        return html + (figur.sumber_html(t, self.ke) if sumber else "")

    def sumber(self, kode: str) -> str:
        """The source line of a table, for lists drawn from it."""
        return figur.sumber_html(self._tabel(kode), self.ke)

    def isi(self, kode: str, kolom: str, /, urut: bool = False, **saring: str) -> str:
        """One column of a table as a list, without a source line."""
        self._tabel(kode)
        baris = self.t.baris(kode, **saring)
        if not baris:
            raise self._salah(f"tidak ada baris {kode}.csv dengan {', '.join(f'{k} = {v}' for k, v in saring.items())}")
        return daftar((Html(self._sisip(r[kolom])) for r in baris), urut)

    def asal(self) -> str:
        """Where in the report this page comes from, as its head says (``tempat:``)."""
        return asal_html(str(self.meta()["tempat"]))

    def tautan(self, tujuan: str, kata: str) -> str:
        """A link to a path of this site, for pages of the year that move with it."""
        return f'<a href="{self.ke(tujuan)}">{escape(kata)}</a>'

    def setahun(self) -> str:
        """Promises, money and doubts of the year in three lines."""
        return beranda.setahun_html(self.t, self.ke)

    def peristiwa(self) -> str:
        """The elections of the year, one small picture each."""
        return beranda.peristiwa_html(self.t, self.ke, lambda apa: mini_html(self.t, apa))

    def bacaan_semua(self) -> str:
        """How many targets were met, table by table."""
        return beranda.bacaan_tabel(self.t, self.ke)
