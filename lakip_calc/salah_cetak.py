"""What known misprints would have given: figures that no rule gives, for `pembulatan.jelaskan` to recognise.

1. A target that is a range [a, b], judged by one end only: realisasi against the end that does not apply, or realisasi
   held at the nearer end and then set against the other (92 in [80, 90]: 90 / 80 x 100 = 112,5, printed 113).
2. Serapan taken for efisiensi, without the limits of NE: 50 + serapan / 20 x 50 (74 % gives 235).

Seen in reports of other offices. Nothing here is a rule, and nothing here is ever published as a figure.
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from lakip_calc.besaran import Hasil, Polaritas, Rentang
from lakip_calc.capaian import capaian_maximize, capaian_minimize
from lakip_calc.efisiensi import BATAS_E
from lakip_calc.ketelitian import teliti


def dari_satu_batas(target: Rentang, realisasi: Decimal, *, arah: Polaritas = Polaritas.MAXIMIZE) -> tuple[Decimal, ...]:
    """Capaian in percent by each end alone, also with realisasi held inside the range first."""
    return tuple(dict.fromkeys(_satu_batas(target, realisasi, arah)))


def _satu_batas(target: Rentang, realisasi: Decimal, arah: Polaritas) -> Iterator[Decimal]:
    hitung = capaian_minimize if arah is Polaritas.MINIMIZE else capaian_maximize
    for dicapai in (realisasi, max(target.bawah, min(target.atas, realisasi))):
        for batas in (target.bawah, target.atas):
            hasil = hitung(batas, dicapai)
            if isinstance(hasil, Hasil):
                yield hasil.nilai


@teliti
def ne_dari_serapan(serapan: Decimal) -> Decimal:
    """Nilai efisiensi had serapan (in percent) been taken for efisiensi, without limits."""
    return 50 + serapan * 50 / BATAS_E
