"""What is the ratio of several units together?

F6: sum of the numerators / sum of the denominators x 100, not the mean of the units' percentages, which
would give a unit of ten the same say as a unit of ten thousand.

1. A unit counts with both its numbers or not at all. A unit that lacks one is named.
2. Denominators that sum to zero give no figure.

[S] seen in secondary sources only.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal

from lakip_calc.besaran import Aturan, Hasil, Nilai, Operan, TidakDihitung
from lakip_calc.ketelitian import teliti
from lakip_calc.kosong import KebijakanKosong, Pilahan, lengkap


@dataclass(frozen=True)
class Pecahan:
    """One unit's numerator (`pembilang`) and denominator (`penyebut`), in one unit of measure."""

    pembilang: Nilai
    penyebut: Nilai


@teliti
def rasio_gabungan(
    unit: Mapping[str, Pecahan],
    *,
    satuan: str = "",
    kebijakan: KebijakanKosong = KebijakanKosong.SEBUT,
) -> Hasil | TidakDihitung:
    """F6 over named units, in percent; `satuan` is that of the numerators and denominators.

    [S] secondary sources only.
    """
    ada: list[Operan] = []
    penyebut = Decimal(0)
    tanpa: list[tuple[str, str]] = []
    for nama, pecahan in unit.items():
        isi = lengkap({"pembilang": pecahan.pembilang, "penyebut": pecahan.penyebut})
        if isinstance(isi, TidakDihitung):
            tanpa.append((nama, isi.alasan))
            continue
        ada.append(Operan(nama, isi["pembilang"], satuan))
        penyebut += isi["penyebut"]
    pilahan = Pilahan(tuple(ada), tuple(tanpa))
    if tolak := pilahan.tolak(kebijakan):
        return tolak
    if penyebut == 0:
        return TidakDihitung("jumlah penyebut nol")
    pembilang = sum((operan.nilai for operan in ada), Decimal(0))
    return Hasil(
        100 * pembilang / penyebut,
        "persen",
        Aturan.F6,
        (Operan("jumlah_pembilang", pembilang, satuan), Operan("jumlah_penyebut", penyebut, satuan)),
        "{jumlah_pembilang} / {jumlah_penyebut} x 100",
        pilahan.catatan(),
        pilahan.ada,
        pilahan.kurang,
    )
