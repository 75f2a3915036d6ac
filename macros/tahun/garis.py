"""Garis: what garis.csv says about the indikator of a year and those of the year before, and the lines through all years.

The table is optional. Where code and name are those of the year before, nothing needs to be written.
"""

from collections.abc import Iterator, Sequence

from lakip_calc.garis import Garis, Kaitan, Sambungan, lengkapi, salah_sambungan, tarik_garis
from macros.tahun.galat import Galat
from macros.tahun.isi import Isi

TABEL = "garis"


def tertulis(tahun: Isi) -> tuple[Sambungan, ...]:
    """The rows of garis.csv; none where the year has no such table."""
    if TABEL not in tahun.tabel:
        return ()
    baris = tahun.tabel[TABEL].baris.values()
    return tuple(Sambungan(r["kode"], Kaitan(r["hubungan"]), r["kode_lalu"], r["catatan"]) for r in baris)


def sambungan(tahun: Isi) -> tuple[Sambungan, ...]:
    """Every step from the year before, written or implied; none in the first year of the site."""
    return () if tahun.lalu is None else lengkapi(tertulis(tahun), nama_indikator(tahun), nama_indikator(tahun.lalu))


def sebanding_dengan_lalu(tahun: Isi, kode: str) -> bool:
    """Whether the figures of an indikator may be held against those of the year before, as far as the site knows."""
    return not any(s.kode == kode and s.kode_lalu and not s.sebanding for s in sambungan(tahun))


def nama_indikator(tahun: Isi) -> dict[str, str]:
    """The names of the indikator by code, in order."""
    return {r["kode"]: r["indikator"] for r in tahun.tabel["indikator"].baris.values()}


def semua_garis(tahun: Sequence[Isi]) -> tuple[Garis, ...]:
    """The lines through these years, given oldest first; each but the first must know the one before it."""
    return tarik_garis([(int(t.tahun), list(nama_indikator(t)), sambungan(t)) for t in tahun])


def galat_garis(tahun: Isi) -> Iterator[Galat]:
    """Rows of garis.csv that are wrong, and indikator that are missing there; a draft may still lack some."""
    lalu = nama_indikator(tahun.lalu) if tahun.lalu else None
    for salah in salah_sambungan(tertulis(tahun), nama_indikator(tahun), lalu):
        if salah.ke is None and tahun.draf:
            continue
        yield Galat(
            f"data/{tahun.tahun}/{TABEL}.csv", 0 if salah.ke is None else salah.ke + 2, salah.kolom, salah.masalah
        )  # row 1 is the head
