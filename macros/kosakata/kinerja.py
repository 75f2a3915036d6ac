"""Words for sasaran, indikator, money and the AKIP score."""

from functools import partial

from lakip_calc.pemeriksaan.laporan import Indikator
from macros.gambar.kinerja import triwulan_indikator
from macros.halaman import kinerja
from macros.halaman.gambar import gambar_html
from macros.halaman.kata import Dasar
from macros.terbitan.sematan import grafik_kode_html, kartu_kode_html
from macros.tulisan.unsur import Html, daftar


class KataKinerja(Dasar):
    """Performance: what was promised, what was reached, what it cost."""

    def hasil(self, kode: str) -> Html:
        """The headline of an indikator, what shows it on other sites, and its quarters where the year has them."""
        i = self._indikator(kode)
        return kinerja.hasil_html(self.t, i, self.ke) + kartu_kode_html(self.t, i) + self._triwulan(i)

    def _triwulan(self, i: Indikator) -> Html:
        """The quarters of an indikator as a table and as a picture."""
        tabel = kinerja.triwulan_html(self.t, i, self.ke)
        if not tabel:
            return tabel
        lukis = partial(triwulan_indikator, self.t, i)
        return tabel + gambar_html(self.t, lukis, lambda g: grafik_kode_html(self.t, g), self.ke)

    def bacaan(self, kode: str) -> Html:
        """An indikator in every table that prints it."""
        return kinerja.bacaan_html(self.t, self._indikator(kode), self.ke)

    def bacaan_ocr(self, tabel: str) -> Html:
        """What was damaged in the scanned text of one table, and how it was read."""
        return kinerja.bacaan_ocr_html(self.t, tabel)

    def sasaran(self, kode: str) -> Html:
        """Every indikator of a sasaran."""
        return kinerja.sasaran_tabel(self.t, self._sasaran(kode), self.ke)

    def semua_indikator(self) -> Html:
        """Every indikator of the year."""
        return kinerja.semua_tabel(self.t, self.ke)

    def daftar_sasaran(self) -> Html:
        """One sentence for each sasaran."""
        return kinerja.daftar_sasaran(self.t, self.ke)

    def kegiatan(self, kode: str) -> Html:
        """What was done under an indikator."""
        return kinerja.kegiatan_html(self.t, self._indikator(kode).kode, self.ke)

    def hambatan(self, kode: str) -> Html:
        """What stood in the way of an indikator, and what was done about it."""
        return kinerja.hambatan_html(self.t, self._indikator(kode).kode, self.ke)

    def anggaran_dihitung(self) -> Html:
        """The money of the year as we compute it."""
        return kinerja.anggaran_html(self.t, self.ke)

    def efisiensi_ditolak(self) -> Html:
        """Why efisiensi is not computed."""
        return kinerja.efisiensi_html(self.t, self.ke)

    def akip(self, predikat: str = "") -> Html:
        """The AKIP score; ``predikat`` is the claim in which the report prints its predikat."""
        return kinerja.akip_html(self.t, predikat, self.ke)

    def penutup(self, jenis: str) -> Html:
        """What the last chapter says, of one kind."""
        return daftar((self._sisip(r["isi"]) for r in self._baris(self.t.dengan_peran("penutup").kode, jenis=jenis)), urut=True)

    def klaim_bagian(self, bagian: str) -> Html:
        """Figures and statements that the prose of one part of the report makes."""
        return kinerja.klaim_html(self.t, lambda r: r["bagian"].startswith(bagian), bagian, self._sisip, self._tanda)

    def klaim_sasaran(self, kode: str) -> Html:
        """Those about a sasaran as a whole."""
        return kinerja.klaim_html(
            self.t, lambda r: r["sasaran"] == kode and not r["indikator"], f"Sasaran {kode}", self._sisip, self._tanda
        )

    def klaim_indikator(self, kode: str) -> Html:
        """Those about one indikator."""
        return kinerja.klaim_html(self.t, lambda r: r["indikator"] == kode, kode, self._sisip, self._tanda)
