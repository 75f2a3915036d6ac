"""Words for what the checks found."""

from lakip_calc.pemeriksaan.putusan import ATURAN_RINGAN
from macros.halaman import beranda, jejak, kelengkapan, pemeriksaan, satu_temuan, temuan
from macros.halaman.kata import Dasar
from macros.tulisan.unsur import Html, aman


class KataTemuan(Dasar):
    """Findings, checks, traces, completeness."""

    def ringkasan_temuan(self) -> Html:
        """Whether the report agrees with itself, in three sentences."""
        return pemeriksaan.ringkasan_html(self.t)

    def register_pemeriksaan(self) -> Html:
        """Every check with its counts and its rule."""
        return pemeriksaan.register_html(self.t)

    def aturan_ringan(self) -> Html:
        """Which small things are findings."""
        return aman(ATURAN_RINGAN)

    def temuan_terberat(self) -> Html:
        """The heaviest findings as cards."""
        return pemeriksaan.terberat_html(self.t, self.ke)

    def matriks_temuan(self) -> Html:
        """How many findings of each kind in each chapter."""
        return pemeriksaan.matriks_html(self.t, self.ke)

    def lanjut_pemeriksaan(self) -> Html:
        """The ways to the list, the notes, the rules, the readings."""
        return pemeriksaan.lanjut_html(self.t, self.ke)

    def bobot_temuan(self) -> Html:
        """What each weight of a finding means."""
        return pemeriksaan.bobot_html()

    def daftar_temuan(self) -> Html:
        """Every finding as a row that can be filtered."""
        return pemeriksaan.daftar_html(self.t, self.ke)

    def catatan_pemeriksaan(self) -> Html:
        """The notes, which are no findings."""
        return pemeriksaan.catatan_html(self.t, self.ke)

    def satu_temuan(self, id: str) -> Html:
        """One finding, for its own page."""
        if (t := next((t for t in self.t.hasil_periksa.temuan if t.id == id), None)) is None:
            raise self._salah(f"temuan '{id}' tidak ada")
        return satu_temuan.satu_temuan_html(self.t, t, self.ke)

    def janji_belum(self) -> Html:
        """The indikator that missed what the yearly plan promised."""
        return beranda.janji_belum_html(self.t, self.ke)

    def temuan(self) -> Html:
        """Every finding in closed rows, by likely cause, then by chapter."""
        return pemeriksaan.temuan_html(self.t, self.ke)

    def saring_temuan(self) -> Html:
        """Filters for the findings; they appear only where JavaScript runs."""
        return pemeriksaan.saring_html(self.t, self.ke)

    def temuan_indikator(self, kode: str) -> Html:
        """The findings about one indikator."""
        self._indikator(kode)
        return temuan.temuan_indikator(self.t, kode, self.ke)

    def temuan_sasaran(self, kode: str) -> Html:
        """The findings about a sasaran as a whole."""
        return temuan.temuan_sasaran(self.t, self._sasaran(kode).kode, self.ke)

    def temuan_bab(self, *awal: str) -> Html:
        """Which findings touch this page, which retells these parts of the report."""
        return temuan.temuan_bagian(self.t, awal)

    def jejak(self, tabel: str) -> Html:
        """Everything about every figure of a table."""
        return jejak.jejak_html(self.t, self._tabel(tabel), self.ke)

    def buku_hitung_ulang(self) -> Html:
        """How many figures were worked out again, and why the others were not."""
        return jejak.buku_html(self.t)

    def rata_bacaan(self) -> Html:
        """The mean capaian of the year under each reading, with and without a cap."""
        return beranda.rata_bacaan_html(self.t)

    def kelengkapan(self) -> Html:
        """The seven required contents per indikator: met, not met, not applicable."""
        return kelengkapan.kelengkapan_html(self.t, self.ke)
