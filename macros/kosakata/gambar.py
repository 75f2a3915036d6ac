"""Words for pictures."""

from .. import tables
from ..charts import Grafik, TanpaAngka, grafik_html
from ..formatting import aman
from ..membaca import TidakTerbaca
from .dasar import Dasar


class Gambar(Dasar):
    """Pictures by name; each stands in its figure with its table."""

    def grafik(self, apa: str, kode: str = "") -> str:
        """A picture by name: capaian, target, tren, anggaran, akip, pemilih, suara, corong, kampanye, permohonan."""
        try:
            g = self._gambar(apa, kode)
        except (TanpaAngka, TidakTerbaca) as salah:
            return f'<p class="tanpa-angka">Grafik tidak digambar: angka yang diperlukan tidak ada ({aman(str(salah))}).</p>'
        return grafik_html(g) if g else ""

    def tren(self, kode: str) -> str:
        """The trend of an indikator, or the sentence that there is no box."""
        i = self._indikator(kode)
        if not i.kotak.ada:
            return "<p>Laporan tidak mencetak kotak untuk indikator ini, jadi tidak ada angka tahun lalu dan tahun depan.</p>"
        kolom = ("realisasi_2022", "realisasi_2023", "target", "realisasi", "capaian", "target_2025")
        kotak = tables.tabel_html(self._tabel("kotak-indikator"), kolom=("kode_tercetak", *kolom), hanya=(i.slug,), id=f"kotak-{i.slug}", judul=f"Kotak {kode} seperti tercetak")
        return self.grafik("tren", kode) + kotak

    def _gambar(self, apa: str, kode: str) -> Grafik | None:
        from ..charts import anggaran, layanan, pemilu
        from ..charts import kinerja as kinerja_chart

        match apa:
            case "capaian" if kode:
                return kinerja_chart.capaian_sasaran(self.t.sasaran[kode])
            case "capaian":
                return kinerja_chart.capaian_semua(self.t)
            case "target":
                return kinerja_chart.target_realisasi(self._indikator(kode))
            case "tren":
                return kinerja_chart.tren_indikator(self.t, self._indikator(kode))
            case "anggaran":
                return anggaran.pagu_realisasi(self.t)
            case "akip":
                return anggaran.akip(self.t)
            case "pemilih":
                return pemilu.pemilih(self.t)
            case "suara":
                return pemilu.suara(self.t)
            case "kampanye":
                return pemilu.kampanye(self.t)
            case "permohonan":
                return layanan.permohonan(self.t)
            case "corong":
                return pemilu.corong(self.t, kode)
        raise self._salah(f"grafik '{apa}' tidak dikenal")

    def mini(self, apa: str) -> str:
        return ""
