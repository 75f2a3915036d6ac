"""Words for sasaran, indikator, money and the AKIP score."""

from macros.halaman import kinerja
from macros.halaman.kata import Dasar
from macros.terbitan.bingkai import kartu_kode_html
from macros.tulisan import tabel as tables


class Kinerja(Dasar):
    """Performance: what was promised, what was reached, what it cost."""

    def hasil(self, kode: str) -> str:
        i = self._indikator(kode)
        return kinerja.hasil_html(self.t, i, self.ke) + kartu_kode_html(self.t, i)

    def bacaan(self, kode: str) -> str:
        return kinerja.bacaan_html(self.t, self._indikator(kode), self.ke)

    def bacaan_ocr(self, tabel: str) -> str:
        """What was damaged in the scanned text of one table, and how it was read."""
        t = self.t.tabel["bacaan-ocr"]
        hanya = [k for k, r in t.baris.items() if r["tabel"] == tabel]
        return tables.tabel_html(t, kolom=("kunci", "kolom", "teks_sumber", "dibaca", "status", "bukti"), hanya=hanya, id="ocr", judul="Teks pindai dan bacaannya")

    def sasaran(self, kode: str) -> str:
        return kinerja.sasaran_tabel(self.t, self.t.sasaran[kode], self.ke)

    def semua_indikator(self) -> str:
        return kinerja.semua_tabel(self.t, self.ke)

    def daftar_sasaran(self) -> str:
        return kinerja.daftar_sasaran(self.t, self.ke)

    def kegiatan(self, kode: str) -> str:
        self._indikator(kode)
        return kinerja.kegiatan_html(self.t, kode, self.ke)

    def hambatan(self, kode: str) -> str:
        self._indikator(kode)
        return kinerja.hambatan_html(self.t, kode, self.ke)

    def anggaran_dihitung(self) -> str:
        return kinerja.anggaran_html(self.t, self.ke)

    def efisiensi_ditolak(self) -> str:
        return kinerja.efisiensi_html(self.t, self.ke)

    def akip(self) -> str:
        return kinerja.akip_html(self.t, self.ke)

    def penutup(self, jenis: str) -> str:
        return self.isi("penutup", "isi", urut=True, jenis=jenis)

    def klaim_bagian(self, bagian: str) -> str:
        """Figures and statements that the prose of one part of the report makes."""
        return kinerja.klaim_html(self.t, lambda r: r["bagian"].startswith(bagian), bagian, self._sisip)

    def klaim_sasaran(self, kode: str) -> str:
        """Those about a sasaran as a whole."""
        return kinerja.klaim_html(self.t, lambda r: r["sasaran"] == kode and not r["indikator"], f"Sasaran {kode}", self._sisip)

    def klaim_indikator(self, kode: str) -> str:
        """Those about one indikator."""
        return kinerja.klaim_html(self.t, lambda r: r["indikator"] == kode, kode, self._sisip)
