"""Words for figures inside sentences."""

from macros.halaman import beranda, figur
from macros.halaman.kata import Dasar
from macros.tulisan.angka import bilangan
from macros.tulisan.tanggal import tanggal_panjang
from macros.tulisan.unsur import aman


class Kalimat(Dasar):
    """A figure, a text, a date or a count where a sentence needs one."""

    def angka(self, id: str) -> str:
        """A printed figure, ``angka("dpt/total/l_p")``, linked to its row."""
        try:
            return figur.angka_html(self.t.angka(id), self.t, self.ke)
        except KeyError as salah:
            raise self._salah(str(salah.args[0])) from None

    def klaim(self, kode: str) -> str:
        """A figure that the report's prose states."""
        return self.angka(f"klaim/{kode}/nilai")

    def teks(self, id: str) -> str:
        """The text of one cell."""
        try:
            return aman(self.t.teks(id))
        except KeyError as salah:
            raise self._salah(str(salah.args[0])) from None

    def hari(self, id: str) -> str:
        """The date in one cell, spelled out."""
        try:
            return aman(tanggal_panjang(self.t.tanggal(id)))
        except (KeyError, ValueError) as salah:
            raise self._salah(str(salah.args[0])) from None

    def banyak(self, tabel: str, /, **saring: str) -> str:
        """How many rows a table has, or how many of a kind."""
        self._tabel(tabel)
        return bilangan(len(self.t.baris(tabel, **saring)))

    def ketercapaian(self, apa: str) -> str:
        """Of all indikator: how many are ``tercapai``, ``tidak``, ``tanpa-angka``, ``semua``; ``janji``: met as promised."""
        if apa == "janji":
            return bilangan(beranda.janji_tercapai(self.t).count(True))
        semua = [i.tercapai for i in self.t.indikator.values()]
        return bilangan({"tercapai": semua.count(True), "tidak": semua.count(False), "tanpa-angka": semua.count(None), "semua": len(semua)}[apa])

    def edisi(self, apa: str) -> str:
        """``nomor`` or ``tanggal`` of the edition, from the data."""
        return aman({"nomor": self.t.aturan("edisi"), "tanggal": tanggal_panjang(self.t.edisi_tanggal)}[apa])

    def nama(self, kode: str) -> str:
        """The full name of a sasaran or indikator."""
        return aman(self.t.sasaran[kode].nama if kode in self.t.sasaran else self._indikator(kode).nama)
