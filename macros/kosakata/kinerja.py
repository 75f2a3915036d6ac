"""Words for sasaran, indikator, money and the AKIP score."""

from collections.abc import Callable, Mapping
from functools import partial

from macros.gambar.kinerja import triwulan_indikator
from macros.halaman import cerita, kinerja, uang
from macros.halaman.gambar import gambar_html
from macros.halaman.kata import Dasar
from macros.terbitan.api import alamat_indikator
from macros.terbitan.sematan import grafik_kode_html, kartu_kode_html
from macros.tulisan.lipat import lipat_html
from macros.tulisan.unsur import Html, daftar, gabung, html, tautan


class KataKinerja(Dasar):
    """Performance: what was promised, what was reached, what it cost."""

    def kesimpulan(self, kode: str) -> Html:
        """The verdict on a sasaran or indikator in a sentence or two."""
        if kode in self.t.sasaran:
            return kinerja.kesimpulan_sasaran_html(self.t, self.t.sasaran[kode], self.ke)
        return kinerja.kesimpulan_html(self.t, self._indikator(kode))

    def hasil(self, kode: str) -> Html:
        """The four figures of an indikator."""
        return kinerja.hasil_html(self.t, self._indikator(kode), self.ke)

    def triwulan(self, kode: str) -> Html:
        """The quarters of an indikator as a picture and as a table, where the year has them."""
        i = self._indikator(kode)
        tabel = kinerja.triwulan_html(self.t, i, self.ke)
        if not tabel:
            return tabel
        lukis = partial(triwulan_indikator, self.t, i)
        gambar = gambar_html(self.t, lukis, lambda g: grafik_kode_html(self.t, g), self.ke)
        return gambar + lipat_html("Angka per triwulan", tabel, "per-triwulan")

    def cara(self, kode: str) -> Html:
        """How the percentage of an indikator was worked out."""
        return kinerja.cara_html(self.t, self._indikator(kode), self.ke)

    def bawa(self, kode: str) -> Html:
        """What can be taken from the page of an indikator: its figures as a file, and what shows them on other sites."""
        i = self._indikator(kode)
        berkas = tautan(self.ke(alamat_indikator(self.t, i)), f"Angka {i.kode} (JSON)", download=True)
        isi = gabung((html('<p class="unduh">Unduh: {}</p>', berkas), kartu_kode_html(self.t, i)))
        return lipat_html("Unduh, kutip, atau tampilkan di situs lain", isi, "unduh")

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
        return cerita.kegiatan_html(self.t, self._indikator(kode).kode, self.ke)

    def hambatan(self, kode: str) -> Html:
        """What stood in the way of an indikator, and what was done about it."""
        return cerita.hambatan_html(self.t, self._indikator(kode).kode, self.ke)

    def disebut_penutup(self, **saring: str) -> Html:
        """What the last chapter says about one sasaran or indikator."""
        return cerita.disebut_penutup_html(self.t, self._sisip, self._tanda, **saring)

    def anggaran_dihitung(self) -> Html:
        """The money of the year as we compute it."""
        return uang.anggaran_html(self.t, self.ke)

    def efisiensi_ditolak(self) -> Html:
        """Why efisiensi is not computed."""
        return uang.efisiensi_html(self.t, self.ke)

    def akip(self, predikat: str = "") -> Html:
        """The AKIP score; ``predikat`` is the claim in which the report prints its predikat."""
        return uang.akip_html(self.t, predikat, self.ke)

    def penutup(self, jenis: str) -> Html:
        """What the last chapter says, of one kind."""
        return daftar((self._sisip(r["isi"]) for r in self._baris(self.t.dengan_peran("penutup").kode, jenis=jenis)), urut=True)

    def klaim_bagian(self, bagian: str) -> Html:
        """Figures and statements that the prose of one part of the report makes."""
        return self._klaim(lambda r: r["bagian"].startswith(bagian), bagian, "yang-dinyatakan-uraian")

    def klaim_sasaran(self, kode: str) -> Html:
        """Those about a sasaran as a whole."""
        return self._klaim(lambda r: r["sasaran"] == kode and not r["indikator"], f"Sasaran {kode}", "yang-disebut-uraian")

    def klaim_indikator(self, kode: str) -> Html:
        """Those about one indikator."""
        return self._klaim(lambda r: r["indikator"] == kode, kode, "angka-dan-pernyataan-dalam-uraian")

    def _klaim(self, pilih: Callable[[Mapping[str, str]], bool], nama: str, lama: str) -> Html:
        return cerita.klaim_html(self.t, pilih, nama, self._sisip, self._tanda, lama)
