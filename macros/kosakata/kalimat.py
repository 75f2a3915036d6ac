"""Words for figures inside sentences."""

from collections.abc import Callable, Mapping, Sequence
from typing import TypeVar

from macros.halaman import figur, kantor
from macros.halaman.kata import Dasar
from macros.tahun.identitas import judul_laporan
from macros.tulisan import angka as angka_tulisan
from macros.tulisan.angka import bilangan
from macros.tulisan.tanggal import tanggal_panjang
from macros.tulisan.unsur import Html, aman

Isi = TypeVar("Isi")
Tulisan = TypeVar("Tulisan", str, Html)


class KataKalimat(Dasar):
    """A figure, a text, a date or a count where a sentence needs one."""

    def angka(self, id: str) -> Html:
        """A printed figure, ``angka("dpt/total/l_p")``, linked to its row."""
        try:
            return figur.angka_html(self.t.angka(id), self.t, self.ke)
        except KeyError as salah:
            raise self._salah(str(salah.args[0])) from None

    def tahun(self) -> str:
        """The year that this page speaks of."""
        return self.t.tahun

    def klaim(self, kode: str) -> Html:
        """A figure that the report's prose states."""
        return self.angka(f"klaim/{kode}/nilai")

    def teks(self, id: str) -> Html:
        """The text of one cell, with the mark of its findings."""
        try:
            return aman(self.t.teks(id)) + self._tanda(f"{self.t.tahun}/{id}")
        except KeyError as salah:
            raise self._salah(str(salah.args[0])) from None

    def alinea(self, id: str) -> Html:
        """One cell of prose, its figures put in where it says ``{klaim}`` or ``{tabel/kunci/kolom}``; a paragraph of its own."""
        try:
            return figur.alinea(self.t.teks(id), self.t, self.ke)
        except KeyError as salah:
            raise self._salah(str(salah.args[0])) from None

    def hari(self, id: str) -> Html:
        """The date in one cell, spelled out, with the mark of its findings."""
        try:
            return aman(tanggal_panjang(self.t.tanggal(id))) + self._tanda(f"{self.t.tahun}/{id}")
        except KeyError as salah:
            raise self._salah(str(salah.args[0])) from None
        except ValueError as salah:
            raise self._salah(str(salah.args[0])) from None

    def banyak(self, tabel: str, /, **saring: str) -> str:
        """How many rows a table has, or how many of a kind."""
        self._kolom(tabel, *saring)
        return bilangan(len(self.t.baris(tabel, **saring)))

    def terbilang(self, tabel: str, /, **saring: str) -> str:
        """The same count in words, to begin a heading: ``Delapan``."""
        self._tabel(tabel)
        return angka_tulisan.terbilang(len(self.t.baris(tabel, **saring))).capitalize()

    def jumlah(self, tabel: str, kolom: str, hanya: Sequence[str] = ()) -> str:
        """The sum of a column, over all its rows or some, where the report prints none; none where a cell holds no figure."""
        t = self._tabel(tabel)
        self._kolom(tabel, kolom)
        nilai = [t.angka(kunci, kolom).nilai for kunci in hanya or t.baris]
        ada = [n for n in nilai if n is not None]
        return bilangan(sum(ada)) if len(ada) == len(nilai) else "tidak dapat dijumlahkan"

    def ketercapaian(self, apa: str) -> str:
        """Of all indikator: how many are ``tercapai``, ``tidak``, ``tanpa-angka``, ``semua``; ``janji``: met as promised."""
        r, janji = self.t.hitungan.ketercapaian, self.t.hitungan.janji
        banyak = {"tercapai": len(r.tercapai), "tidak": len(r.tidak_tercapai), "tanpa-angka": len(r.tanpa_angka), "semua": r.semua}
        if apa == "janji":
            self.t.dengan_peran("rencana")  # without a plan nothing was promised
        return self._pilih(banyak | {"janji": len(janji.tercapai)}, apa, bilangan)

    def _pilih(self, semua: Mapping[str, Isi], apa: str, tulis: Callable[[Isi], Tulisan]) -> Tulisan:
        """One of these by its name, written. Raises GalatHalaman with the names there are."""
        if apa not in semua:
            raise self._salah(f"'{apa}' tidak ada; pilih salah satu dari {', '.join(semua)}")
        return tulis(semua[apa])

    def edisi(self, apa: str) -> Html:
        """``nomor`` or ``tanggal`` of the edition, from the data."""
        return self._pilih({"nomor": self.t.aturan("edisi"), "tanggal": tanggal_panjang(self.t.edisi_tanggal)}, apa, aman)

    def laporan(self) -> Html:
        """What the report of this page's year is called, with its office."""
        return aman(judul_laporan(self.t))

    def kontak(self) -> Html:
        """Address, telephone and e-PPID of the office, in the language of the page."""
        return kantor.kontak_html(self.t, str(self.meta().get("bahasa", "id")))

    def laporan_asli(self) -> Html:
        """Where the original report can be had, or why not."""
        return kantor.laporan_asli_html(self.t, str(self.meta().get("bahasa", "id")))

    def nama(self, kode: str) -> Html:
        """The full name of a sasaran or indikator."""
        return aman(self.t.sasaran[kode].nama if kode in self.t.sasaran else self._indikator(kode).nama)
