"""Was the target met?

Told from target and realisasi, not from the percentage, so that it is known also where no percentage exists
(a target of zero that must not be exceeded, a target below zero, a predikat without a number).

1. maximize: realisasi >= target. A target of zero asks for nothing: no answer.
2. minimize, minimize_rasio: realisasi <= target, also at target zero.
3. rentang [a, b]: realisasi not worse than the range; with arah maximize at least a, with minimize at most b.
4. stabilize: realisasi = target.
5. ordinal: the rank of realisasi is at least that of the target.
6. Anything missing: no answer, with the reason.

For a capaian that stands alone: met from 100 upwards, before rounding.

Basis: follows from the rules in `capaian`; policy of this site where they are silent.
"""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from enum import StrEnum

from lakip_calc.besaran import (
    Hasil,
    Kosong,
    Nilai,
    NilaiPredikat,
    Polaritas,
    Rentang,
    TidakDihitung,
)
from lakip_calc.capaian import SERATUS, TARGET_NOL, angka_saja, pastikan_arah, peringkat
from lakip_calc.kosong import lengkap


class Ketercapaian(StrEnum):
    """Whether a target was met. Where that cannot be told, the answer is a `TidakDihitung` instead."""

    TERCAPAI = "tercapai"
    TIDAK_TERCAPAI = "tidak tercapai"


def ketercapaian(
    polaritas: Polaritas,
    target: Nilai | Rentang | NilaiPredikat,
    realisasi: Nilai | NilaiPredikat,
    *,
    arah: Polaritas = Polaritas.MAXIMIZE,
    urutan: Sequence[str] = (),
) -> Ketercapaian | TidakDihitung:
    """Whether realisasi meets target; target and realisasi as for `capaian.capaian`, in one unit.

    `arah` only matters for rentang, `urutan` (lowest first) only for ordinal.
    Raises TypeError where target or realisasi is not of the kind that the polaritas needs, ValueError for another `arah`
    of a rentang, as `capaian.capaian` does.
    """
    if polaritas is Polaritas.ORDINAL:
        if not isinstance(target, NilaiPredikat) or not isinstance(realisasi, NilaiPredikat):
            raise TypeError("ordinal needs a NilaiPredikat as target and as realisasi")
        return ketercapaian_ordinal(target, realisasi, urutan=urutan)
    if polaritas is Polaritas.RENTANG:
        pastikan_arah(arah)
        target = _batas(target, arah)
    isi = lengkap({"target": angka_saja(target), "realisasi": angka_saja(realisasi)})
    if isinstance(isi, TidakDihitung):
        return isi
    target, realisasi = isi.values()
    match polaritas:
        case Polaritas.RENTANG:
            return _status(realisasi <= target if arah is Polaritas.MINIMIZE else realisasi >= target)
        case Polaritas.MAXIMIZE:
            return _status(realisasi >= target) if target else TARGET_NOL
        case Polaritas.MINIMIZE | Polaritas.MINIMIZE_RASIO:
            return _status(realisasi <= target)
        case Polaritas.STABILIZE:
            return _status(realisasi == target)
    raise TypeError(f"{polaritas!r} is not a Polaritas")


def ketercapaian_ordinal(target: NilaiPredikat, realisasi: NilaiPredikat, *, urutan: Sequence[str]) -> Ketercapaian | TidakDihitung:
    """Whether the predikat reached ranks at least as high as the target; `urutan` is lowest first."""
    urut = peringkat(target, realisasi, urutan)
    if isinstance(urut, TidakDihitung):
        return urut
    acuan, dicapai = urut
    return _status(dicapai >= acuan)


def ketercapaian_dari_capaian(capaian: Hasil | TidakDihitung | Decimal | Kosong | None) -> Ketercapaian | TidakDihitung:
    """Whether a capaian in percent says that its target was met: from 100 upwards, before rounding."""
    if isinstance(capaian, TidakDihitung):
        return capaian
    nilai = capaian.nilai if isinstance(capaian, Hasil) else capaian
    isi = lengkap({"capaian": nilai})
    return isi if isinstance(isi, TidakDihitung) else _status(isi["capaian"] >= SERATUS)


def _batas(target: Nilai | Rentang | NilaiPredikat, arah: Polaritas) -> Nilai:
    """The limit of a range that must not be missed: the upper one where less is better, else the lower one."""
    if isinstance(target, Decimal | NilaiPredikat):
        raise TypeError("rentang needs a Rentang as target")
    if isinstance(target, Rentang):
        return target.atas if arah is Polaritas.MINIMIZE else target.bawah
    return target


def _status(tercapai: bool) -> Ketercapaian:
    return Ketercapaian.TERCAPAI if tercapai else Ketercapaian.TIDAK_TERCAPAI
