"""Words for pictures."""

from macros.gambar import Grafik, TanpaAngka, grafik_html
from macros.halaman.kata import Dasar
from macros.modul.gambar import gambar_bernama
from macros.tahun.tabel.sel import TidakTerbaca
from macros.tautan.alamat import kode_grafik, tetap_html
from macros.terbitan.bingkai import grafik_kode_html
from macros.tulisan import tabel as tables
from macros.tulisan.unsur import aman


class Gambar(Dasar):
    """Pictures by name; each stands in its figure with its table."""

    def grafik(self, apa: str, kode: str = "") -> str:
        """A picture by name: capaian, target, tren, anggaran, akip, pemilih, suara, corong, kampanye, permohonan."""
        try:
            g = self._gambar(apa, kode)
        except (TanpaAngka, TidakTerbaca) as salah:
            return f'<p class="tanpa-angka">Grafik tidak digambar: angka yang diperlukan tidak ada ({aman(str(salah))}).</p>'
        return self._html(g) if g else ""

    def tren(self, kode: str) -> str:
        """The trend of an indikator, or the sentence that there is no box."""
        i = self._indikator(kode)
        if not i.kotak.ada:
            return "<p>Laporan tidak mencetak kotak untuk indikator ini, jadi tidak ada angka tahun lalu dan tahun depan.</p>"
        kolom = ("realisasi_2022", "realisasi_2023", "target", "realisasi", "capaian", "target_2025")
        kotak = tables.tabel_html(self._tabel("kotak-indikator"), kolom=("kode_tercetak", *kolom), hanya=(i.slug,), id=f"kotak-{i.slug}", judul=f"Kotak {kode} seperti tercetak")
        return self.grafik("tren", kode) + kotak

    def _gambar(self, apa: str, kode: str) -> Grafik | None:
        lukis = gambar_bernama(self.t).get((apa, kode))
        if lukis is None:
            raise self._salah(f"grafik '{apa}' {f'untuk {kode} ' if kode else ''}tidak dikenal")
        return lukis()

    def _html(self, g: Grafik) -> str:
        tautan = f'<p class="unduh">{tetap_html(kode_grafik(self.t.tahun, g.kode), self.ke)}</p>{grafik_kode_html(self.t, g, self.ke)}'
        return grafik_html(g, lambda berkas: self.ke(f"{self.t.tahun}/grafik/{berkas}"), tautan)
