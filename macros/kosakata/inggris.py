"""Words for the English summary: the same figures, in English notation."""

from collections.abc import Callable

from macros.halaman import inggris as halaman_inggris
from macros.halaman.kata import Dasar
from macros.tahun.tahun import Tahun
from macros.tulisan.inggris import bilangan_inggris, hasil_inggris, tanggal_inggris, tercetak_inggris
from macros.tulisan.unsur import Html, aman


def janji_tercapai(tahun: Tahun) -> int:
    """How many promises of the yearly plan were kept. Raises TidakAda without such a plan."""
    tahun.dengan_peran("rencana")
    return len(tahun.hitungan.janji.tercapai)


# what can be counted in a year
BANYAK: dict[str, Callable[[Tahun], int]] = {
    "indikator": lambda t: t.hitungan.ketercapaian.semua,
    "tercapai": lambda t: len(t.hitungan.ketercapaian.tercapai),
    "janji": janji_tercapai,
    "hal": lambda t: len(t.hal),
    "temuan": lambda t: len(t.temuan_penting),
    "pemeriksaan": lambda t: len(t.hasil_periksa.penerapan),
}


class KataInggris(Dasar):
    """A figure or a date where an English sentence needs one."""

    def en(self, apa: str) -> Html:
        """A printed figure by its id (``dpt/total/l_p``), a date (``peristiwa/…/tanggal``), a count by its name, or
        ``serapan``, or what a programme took of all that was spent (``porsi/<row of anggaran>``)."""
        return aman(self._en(apa))

    def en_janji_belum(self) -> Html:
        """The indikator that missed what the yearly plan promised, each with promise and result; nothing where all kept it."""
        return halaman_inggris.janji_belum_html(self.t)

    def en_nama(self, tabel: str, kolom: str, /, **saring: str) -> Html:
        """Names of one column, in Indonesian as they are, of the rows of a kind."""
        self._kolom(tabel, kolom)
        return halaman_inggris.nama_html([r[kolom] for r in self._baris(tabel, **saring)])

    def _en(self, apa: str) -> str:
        if apa in BANYAK:
            return bilangan_inggris(BANYAK[apa](self.t))
        if apa == "serapan":
            return hasil_inggris(self.t.hitungan.uang.total.serapan)
        if apa.startswith("porsi/"):
            semua = {f"porsi/{b.kunci}": b.porsi_realisasi for b in self.t.hitungan.uang.program}
            if apa not in semua:
                raise self._salah(f"'{apa}' tidak ada; pilih salah satu dari {', '.join(semua)}")
            return hasil_inggris(semua[apa])
        if apa.endswith("/tanggal"):
            return tanggal_inggris(self.t.tanggal(apa))
        return tercetak_inggris(self.t.angka(apa))
