"""Every picture of the year, once: what the pages show and what is published as files."""

from collections.abc import Callable

from macros.gambar import Grafik, TanpaAngka, anggaran, kinerja
from macros.modul.pemilu import gambar as pemilu
from macros.modul.ppid import gambar as layanan
from macros.tahun.tabel.sel import TidakTerbaca
from macros.tahun.tahun import Tahun


def gambar_bernama(tahun: Tahun) -> dict[tuple[str, str], Callable[[], Grafik | None]]:
    """How each picture is drawn, by its name and, where it is about one thing, the code of that thing."""
    semua: dict[tuple[str, str], Callable[[], Grafik | None]] = {("capaian", ""): lambda: kinerja.capaian_semua(tahun)}
    for s in tahun.sasaran.values():
        semua["capaian", s.kode] = lambda s=s: kinerja.capaian_sasaran(s)
    for i in tahun.indikator.values():
        semua["target", i.kode] = lambda i=i: kinerja.target_realisasi(i)
    for i in tahun.indikator.values():
        semua["tren", i.kode] = lambda i=i: kinerja.tren_indikator(tahun, i)
    semua["anggaran", ""] = lambda: anggaran.pagu_realisasi(tahun)
    semua["akip", ""] = lambda: anggaran.akip(tahun)
    semua["pemilih", ""] = lambda: pemilu.pemilih(tahun)
    semua["suara", ""] = lambda: pemilu.suara(tahun)
    for badan in pemilu.TAHAP:
        semua["corong", badan] = lambda badan=badan: pemilu.corong(tahun, badan)
    semua["kampanye", ""] = lambda: pemilu.kampanye(tahun)
    semua["permohonan", ""] = lambda: layanan.permohonan(tahun)
    return semua


def semua_grafik(tahun: Tahun) -> dict[str, Grafik]:
    """Every picture that can be drawn, by its code; one whose figures are missing is left out, as on its page."""
    hasil = {}
    for lukis in gambar_bernama(tahun).values():
        try:
            g = lukis()
        except (TanpaAngka, TidakTerbaca):
            continue
        if g:
            hasil[g.kode] = g
    return hasil
