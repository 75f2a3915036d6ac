"""What is the ratio of several units together?

F6: sum of the numerators / sum of the denominators x 100, not the mean of the units' percentages, which
would give a unit of ten the same say as a unit of ten thousand.

1. A unit counts with both its numbers or not at all. A unit that lacks one is named.
2. A unit with something in its numerator and nothing in its denominator (1 of 0) contradicts itself, and so does
   a denominator below zero: the unit is set aside with both its numbers and named. One without anything (0 of 0)
   changes neither sum and stays.
3. Denominators that sum to zero give no figure.
4. A ratio below zero is shown as it is, with a note. Above 100 it is shown without one: not every denominator is a whole.

2 and 4 are rules of this site.

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
        if sebab := _sebab_penyebut(isi["pembilang"], isi["penyebut"]):
            tanpa.append((nama, sebab))
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
        (*pilahan.catatan(), *(("di bawah nol: jumlah pembilang di bawah nol",) if pembilang < 0 else ())),
        pilahan.ada,
        pilahan.kurang,
    )


def _sebab_penyebut(pembilang: Decimal, penyebut: Decimal) -> str:
    """Why a unit's denominator cannot be counted: rule 2; empty where it can."""
    if penyebut < 0:
        return "penyebut di bawah nol"
    return "penyebut nol" if penyebut == 0 and pembilang != 0 else ""
