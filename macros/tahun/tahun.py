"""One year of the report, loaded and computed once.

Everything else (pages, pictures, downloads) reads a Tahun and knows nothing of files: its contents (``isi``), what
follows from them (``hitungan``), what the checks say.
"""

from functools import cached_property

from lakip_calc.pemeriksaan import HasilPemeriksaan, periksa
from lakip_calc.pemeriksaan.hal import Hal, semua_hal
from lakip_calc.pemeriksaan.hitung_ulang import Catatan, buku_hitung_ulang
from lakip_calc.pemeriksaan.laporan import Baris, Laporan
from lakip_calc.pemeriksaan.putusan import Pemeriksaan, Penerapan, Putusan, Temuan
from macros.tahun.hitungan import Hitungan, penting
from macros.tahun.identitas import kontak
from macros.tahun.isi import Isi
from macros.tahun.laporan import laporan_dari
from macros.tahun.tentang import tentang


class Tahun(Isi):
    """The year: its contents, what follows from them, and what the checks say about them."""

    @cached_property
    def kontak(self) -> dict[str, str]:
        """How the office is reached, for the foot of every page."""
        return kontak(self)

    @cached_property
    def hitungan(self) -> Hitungan:
        """What follows from the printed figures: money, AKIP, promises, means."""
        return Hitungan(self)

    @cached_property
    def laporan(self) -> Laporan:
        """The year as records, for the checks."""
        return laporan_dari(self, self.lalu.laporan if isinstance(self.lalu, Tahun) else None)

    @cached_property
    def hasil_periksa(self) -> HasilPemeriksaan:
        """Every check applied to this report, with its findings."""
        return periksa(self.laporan)

    @cached_property
    def buku(self) -> dict[str, Catatan]:
        """For every printed figure: worked out again and by which check, or why not."""
        return buku_hitung_ulang(self.laporan, self.hasil_periksa)

    @cached_property
    def kembar(self) -> dict[str, tuple[str, ...]]:
        """Other figures that print the same quantity: readings of an indikator, claims and what they refer to."""
        kelompok = [
            [a.id for b in i.bacaan if (a := getattr(b, k))] for i in self.indikator.values() for k in ("target", "realisasi", "capaian")
        ]
        for k in self.laporan.klaim.values():
            if k.merujuk.count("/") == 2:
                kelompok.append([k.angka.id, f"{self.tahun}/{k.merujuk}"])
        hasil: dict[str, dict[str, None]] = {}
        for isi in kelompok:
            for id in isi:
                hasil.setdefault(id, {}).update(dict.fromkeys(x for x in isi if x != id))
        return {id: tuple(lain) for id, lain in hasil.items()}

    @cached_property
    def temuan_angka(self) -> dict[str, list[Temuan]]:
        """The findings that touch a printed figure, by its id."""
        hasil: dict[str, list[Temuan]] = {}
        for temuan in self.hasil_periksa.temuan:
            for id in temuan.penerapan.angka:
                hasil.setdefault(id, []).append(temuan)
        return hasil

    @cached_property
    def tentang(self) -> dict[str, tuple[str, ...]]:
        """The codes of the indikator, or of the sasaran, that each finding is about, by its id."""
        return tentang(self, self.hasil_periksa.temuan)

    @cached_property
    def temuan_penting(self) -> tuple[Temuan, ...]:
        """The findings that count as findings: see ``hitungan.penting``."""
        return tuple(t for t in self.hasil_periksa.temuan if penting(t))

    @cached_property
    def hal(self) -> tuple[Hal, ...]:
        """The separate matters that those findings are about."""
        return semua_hal(self.temuan_penting, self.hasil_periksa.sebab)

    @cached_property
    def hal_terbuka(self) -> tuple[Hal, ...]:
        """Those of the findings that wait for an answer of the office."""
        return semua_hal(self.temuan_terbuka, self.hasil_periksa.sebab)

    @property
    def temuan_terbuka(self) -> tuple[Temuan, ...]:
        """Those among them that the office has not answered yet."""
        return tuple(t for t in self.temuan_penting if t.id not in self.jawaban)

    @cached_property
    def penerapan_angka(self) -> dict[str, list[tuple[Pemeriksaan, Penerapan]]]:
        """The decided applications of checks that touch a printed figure, by its id."""
        hasil: dict[str, list[tuple[Pemeriksaan, Penerapan]]] = {}
        for pemeriksaan, semua in self.hasil_periksa.penerapan:
            for p in semua:
                if p.putusan is not Putusan.TIDAK_BERLAKU:
                    for id in p.angka:
                        hasil.setdefault(id, []).append((pemeriksaan, p))
        return hasil

    @cached_property
    def jawaban(self) -> dict[str, Baris]:
        """The office's answers by finding."""
        return {r["temuan"]: r for r in self.baris_kamus("jawaban")}
