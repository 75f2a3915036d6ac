"""Words for tables and lists of the report, and for the front page."""

from collections.abc import Sequence
from functools import partial

from macros.halaman import beranda
from macros.halaman.figur import sumber_html
from macros.halaman.kata import Dasar
from macros.halaman.tabel_panjang import tabel_panjang_html
from macros.tulisan import unsur
from macros.tulisan.lipat import lipat_html
from macros.tulisan.tabel import tabel_html
from macros.tulisan.unsur import KOSONG, Html


class KataDaftar(Dasar):
    """Tables and lists with their source."""

    def tabel(
        self,
        kode: str,
        kolom: Sequence[str] = (),
        hanya: Sequence[str] = (),
        judul: str = "",
        id: str = "",
        sumber: bool = True,
        jejak: bool = False,
        lipat: bool = False,
    ) -> Html:
        """A table of the report with its source line; ``jejak`` links each row to its trace, ``lipat`` folds it behind its title."""
        t = self._tabel(kode)
        self._kolom(kode, *kolom)
        gambar = partial(tabel_html, t) if lipat else partial(tabel_panjang_html, t, sebut=self._sebut_kode)
        tabel = gambar(kolom=kolom, hanya=hanya or None, judul=judul, id=id, isi=self._sisip, tanda=self._tanda, jejak=jejak)
        isi = tabel + (sumber_html(t, self.ke, self.t) if sumber else KOSONG)
        return lipat_html(judul or t.judul, isi, f"lipat-{id or kode}") if lipat else isi

    def _sebut_kode(self, nama: str) -> str:
        """An indikator by its code and name, a table by its title; any other name as it stands."""
        if nama in self.t.indikator:
            return f"{nama} {self.t.indikator[nama].nama_pendek}"
        return self.t.tabel[nama].judul if nama in self.t.tabel else nama

    def sumber(self, kode: str) -> Html:
        """The source line of a table, for lists drawn from it."""
        return sumber_html(self._tabel(kode), self.ke, self.t)

    def isi(self, kode: str, kolom: str, /, urut: bool = False, hanya: Sequence[str] = (), **saring: str) -> Html:
        """One column of a table as a list, over all its rows or some, without a source line."""
        baris = [r for r in self._baris(kode, **saring) if not hanya or r.kunci in hanya]
        self._kolom(kode, kolom)
        return unsur.daftar((self._sisip(r[kolom]) + self._tanda(f"{self.t.tahun}/{kode}/{r.kunci}/{kolom}") for r in baris), urut)

    def asal(self) -> Html:
        """Where in the report this page comes from, as its head says (``tempat:``)."""
        return unsur.asal_html(self._di_tahun(str(self.meta()["tempat"])))

    def tautan(self, tujuan: str, kata: str) -> Html:
        """A link to a path of this site; ``{tahun}`` in it is the year of this page."""
        return unsur.tautan(self.ke(self._di_tahun(tujuan)), kata)

    def bacaan_semua(self) -> Html:
        """How many targets were met, table by table."""
        return beranda.bacaan_tabel(self.t, self.ke)
