"""How much of the pagu was spent, what is left, which share is that?

SERAPAN  realisasi / pagu x 100
SISA     pagu - realisasi
PORSI    part / whole x 100 (sisa as a share of the pagu, a program as a share of all)
SELISIH  one amount - the amount it is held against

1. Serapan is not efisiensi: it knows nothing of what was delivered. See `efisiensi`.
2. A pagu or a whole of zero or below gives no share.
3. Realisasi above the pagu, or a part above its whole, is shown as it is, with a note.
4. Realisasi or a part below zero (more paid back than paid out, or a slip) is shown as it is, with a note; so is
   the sisa of a pagu below zero. Rule of this site.

Basis: aturan of this site; this report prints the results of SERAPAN and SISA (Bab III.C and III.D), under
the heading "efisiensi". Not taken from a regulation.
"""

from __future__ import annotations

from decimal import Decimal

from lakip_calc.besaran import Aturan, Hasil, Nilai, Operan, TidakDihitung
from lakip_calc.ketelitian import teliti
from lakip_calc.kosong import lengkap

RUPIAH = "rupiah"
MELEBIHI_PAGU = "realisasi melebihi pagu"
REALISASI_NEGATIF = "realisasi di bawah nol"
PAGU_NEGATIF = "pagu di bawah nol"


@teliti
def serapan(pagu: Nilai, realisasi: Nilai) -> Hasil | TidakDihitung:
    """SERAPAN: realisasi / pagu x 100, in percent. Pagu and realisasi in rupiah."""
    isi = lengkap({"pagu": pagu, "realisasi": realisasi})
    if isinstance(isi, TidakDihitung):
        return isi
    pagu, realisasi = isi.values()
    operan = _operan(pagu, realisasi)
    if pagu <= 0:
        return TidakDihitung("pagu nol" if pagu == 0 else PAGU_NEGATIF)
    hasil, rumus = 100 * realisasi / pagu, "{realisasi} / {pagu} x 100"
    return Hasil(hasil, "persen", Aturan.SERAPAN, operan, rumus, _catatan(pagu, realisasi))


@teliti
def sisa(pagu: Nilai, realisasi: Nilai) -> Hasil | TidakDihitung:
    """SISA: pagu - realisasi, in rupiah. Below zero where more was spent than there was, with a note."""
    isi = lengkap({"pagu": pagu, "realisasi": realisasi})
    if isinstance(isi, TidakDihitung):
        return isi
    pagu, realisasi = isi.values()
    operan = _operan(pagu, realisasi)[::-1]
    return Hasil(pagu - realisasi, RUPIAH, Aturan.SISA, operan, "{pagu} - {realisasi}", _catatan(pagu, realisasi))


@teliti
def porsi(bagian: Nilai, keseluruhan: Nilai, *, satuan: str = RUPIAH) -> Hasil | TidakDihitung:
    """PORSI: part / whole x 100, in percent; `satuan` is that of part and whole."""
    isi = lengkap({"bagian": bagian, "keseluruhan": keseluruhan})
    if isinstance(isi, TidakDihitung):
        return isi
    bagian, keseluruhan = isi.values()
    operan = Operan("bagian", bagian, satuan), Operan("keseluruhan", keseluruhan, satuan)
    if keseluruhan <= 0:
        return TidakDihitung("keseluruhan nol" if keseluruhan == 0 else "keseluruhan di bawah nol")
    catatan = ("bagian melebihi keseluruhan",) if bagian > keseluruhan else ("bagian di bawah nol",) if bagian < 0 else ()
    return Hasil(100 * bagian / keseluruhan, "persen", Aturan.PORSI, operan, "{bagian} / {keseluruhan} x 100", catatan)


@teliti
def selisih(nilai: Nilai, pembanding: Nilai, *, satuan: str = RUPIAH) -> Hasil | TidakDihitung:
    """SELISIH: nilai - pembanding, in `satuan`. Above zero where nilai is the larger."""
    isi = lengkap({"nilai": nilai, "pembanding": pembanding})
    if isinstance(isi, TidakDihitung):
        return isi
    nilai, pembanding = isi.values()
    operan = Operan("nilai", nilai, satuan), Operan("pembanding", pembanding, satuan)
    return Hasil(nilai - pembanding, satuan, Aturan.SELISIH, operan, "{nilai} - {pembanding}")


def _catatan(pagu: Decimal, realisasi: Decimal) -> tuple[str, ...]:
    """What must stand beside a figure made of these: rules 3 and 4."""
    ada = ((PAGU_NEGATIF, pagu < 0), (REALISASI_NEGATIF, realisasi < 0), (MELEBIHI_PAGU, realisasi > pagu))
    return tuple(catatan for catatan, berlaku in ada if berlaku)


def _operan(pagu: Decimal, realisasi: Decimal) -> tuple[Operan, Operan]:
    return Operan("realisasi", realisasi, RUPIAH), Operan("pagu", pagu, RUPIAH)
