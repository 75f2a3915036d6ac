"""Words for the pages by question."""

from macros.halaman import topik
from macros.halaman.kata import Dasar
from macros.halaman.topik import Topik
from macros.modul.topik import semua_topik
from macros.tahun.galat import mungkin
from macros.tulisan.unsur import Html


class KataTopik(Dasar):
    """The parts of a topic, its questions, the way to all of them."""

    def topik(self, kode: str, bagian: str) -> Html:
        """One part of a topic: ``jawaban``, ``tabel``, ``tidak-dimuat``, ``laporan``."""
        t = self._topik(kode)
        semua = {
            "jawaban": lambda: topik.jawaban_html(self.t, t, self.ke),
            "tabel": lambda: topik.tabel_topik_html(t, self.ke),
            "tidak-dimuat": lambda: topik.tidak_dimuat_html(self.t, t, semua_topik(self.t), self.ke),
            "laporan": lambda: topik.di_laporan_html(self.t, t, self.ke),
        }
        if bagian not in semua:
            raise self._salah(f"bagian topik '{bagian}' tidak ada; pilih salah satu dari {', '.join(semua)}")
        return semua[bagian]()

    def jawaban_umum(self, kode: str) -> Html:
        """The questions of a topic that other pages answer, each folded over its answer."""
        return topik.tanya_topik_html(self.t, self._topik(kode).kode, self.ke)

    def topik_pintu(self) -> Html:
        """The way to every topic, each with its answer in one line."""
        return topik.pintu_html(self.t, tuple(semua_topik(self.t).values()), self.ke)

    def topik_indikator(self, kode: str) -> Html:
        """The topics that answer in short what an indikator is about."""
        semua = topik.tentang_indikator(semua_topik(self.t).values(), self._indikator(kode).slug)
        return topik.ke_topik_html(self.t, semua, self.ke)

    def _topik(self, kode: str) -> Topik:
        semua = semua_topik(self.t)
        if kode not in semua:
            raise self._salah(f"topik '{kode}' tidak ada di tahun {self.t.tahun}{mungkin(kode, semua)}")
        return semua[kode]
