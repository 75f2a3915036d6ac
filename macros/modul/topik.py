"""Every topic of the year: those of every office, then those of each modul, then whether all of it can be trusted."""

from macros.halaman import topik_umum
from macros.halaman.topik import Topik
from macros.modul import bagian
from macros.tahun.tahun import Tahun


def semua_topik(tahun: Tahun) -> dict[str, Topik]:
    """The topics whose tables the year has, by their codes, in the order in which they are offered."""
    milik = (t for modul in bagian("topik") for t in modul.tawaran(tahun))
    return {t.kode: t for t in (*topik_umum.tawaran(tahun), *milik, *topik_umum.terakhir(tahun))}
