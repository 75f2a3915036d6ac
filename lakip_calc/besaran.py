"""Which things does the arithmetic speak of?

Inputs (`Polaritas`, `Kosong`, `Rentang`, `Rasio`, `Saat`, `NilaiPredikat`, `Jenjang`, `Skala`) and answers
(`Hasil`, `TidakDihitung`). All are frozen: a figure, once worked out, does not change.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import TypeAlias

from lakip_calc.ketelitian import pastikan_desimal

_SISIPAN = re.compile(r"\{(\w+)\}")


class Polaritas(StrEnum):
    """Which way an indikator should go, and so which rule gives its capaian."""

    MAXIMIZE = "maximize"
    MINIMIZE = "minimize"
    MINIMIZE_RASIO = "minimize_rasio"
    RENTANG = "rentang"
    STABILIZE = "stabilize"
    ORDINAL = "ordinal"


class Aturan(StrEnum):
    """Code of a rule; each has its row in the year's `rumus.csv`."""

    F1 = "F1"
    F2 = "F2"
    F3 = "F3"
    F4 = "F4"
    F5 = "F5"
    F6 = "F6"
    ORD = "ORD"
    TERCAPAI = "TERCAPAI"
    BATAS = "BATAS"
    RATA = "RATA"
    RATA_BOBOT = "RATA-BOBOT"
    JUMLAH = "JUMLAH"
    PREDIKAT = "PREDIKAT"
    SERAPAN = "SERAPAN"
    SISA = "SISA"
    PORSI = "PORSI"
    SELISIH = "SELISIH"
    E249 = "E249"
    E214 = "E214"
    E_SYARAT = "E-SYARAT"
    NE = "NE"
    AKIP = "AKIP"
    AKIP_BAGIAN = "AKIP-BAGIAN"
    AKIP_PREDIKAT = "AKIP-PREDIKAT"
    BULAT = "BULAT"


class Kosong(StrEnum):
    """Why a cell holds no number. Four different things, and none of them is zero.

    The text completes a sentence: "realisasi belum dilaporkan". `None` means the same as `KOSONG`.
    """

    KOSONG = "belum dilaporkan"
    STRIP = "hanya bertanda strip"
    TIDAK_TERBACA = "tidak terbaca"
    TIDAK_BERLAKU = "tidak berlaku"


Nilai: TypeAlias = Decimal | Kosong | None
"""A cell as the arithmetic receives it: a number, or the way in which it is missing."""


@dataclass(frozen=True)
class Operan:
    """One number that went into a figure.

    `nama` is a word of the formula ("realisasi") or the code of a part ("IK.1.4"); `satuan` its unit; `teks` how it
    is written where it is no plain number ("1:25").
    Raises TypeError unless `nilai` is a Decimal, ValueError unless it is finite.
    """

    nama: str
    nilai: Decimal
    satuan: str = ""
    teks: str = ""

    def __post_init__(self) -> None:
        pastikan_desimal(self.nama, self.nilai)


@dataclass(frozen=True)
class Hasil:
    """A figure that was worked out.

    nilai    the exact value: not rounded, and not capped unless `sebelum_batas` says so
    satuan   its unit
    aturan   the rule that made it
    operan   the numbers of the formula, in order
    rumus    the formula, with each operand's name in braces: "{realisasi} / {target} x 100"
    catatan  Indonesian notes that must stay beside the figure
    rincian  the parts behind a sum or mean, by code
    kurang   the parts that had no number and were left out, by code
    sebelum_batas  what the formula gives, where a cap lowered it to `nilai`

    Raises ValueError if `rumus` and `operan` do not name the same things.
    """

    nilai: Decimal
    satuan: str
    aturan: Aturan
    operan: tuple[Operan, ...]
    rumus: str
    catatan: tuple[str, ...] = ()
    rincian: tuple[Operan, ...] = ()
    kurang: tuple[str, ...] = ()
    sebelum_batas: Decimal | None = None

    def __post_init__(self) -> None:
        pastikan_desimal("nilai", self.nilai)
        if set(_SISIPAN.findall(self.rumus)) != {operan.nama for operan in self.operan}:
            raise ValueError(f"rumus {self.rumus!r} and its operan do not name the same things")

    def rumus_terisi(self, tulis: Callable[[Operan], str]) -> str:
        """The formula with its numbers in it; `tulis` says how one operand is written."""
        tertulis = {operan.nama: tulis(operan) for operan in self.operan}
        return _SISIPAN.sub(lambda cocok: tertulis[cocok[1]], self.rumus)


@dataclass(frozen=True)
class TidakDihitung:
    """A figure the rules leave blank. The page prints `alasan` in its place.

    `kurang` names the inputs that would be needed; it is empty where nothing is missing and the rule
    itself gives no answer (a target of zero).
    """

    alasan: str
    kurang: tuple[str, ...] = ()


@dataclass(frozen=True)
class Rentang:
    """A target from `bawah` to `atas`, both included. Raises ValueError if they are the wrong way round."""

    bawah: Decimal
    atas: Decimal

    def __post_init__(self) -> None:
        pastikan_desimal("batas bawah", self.bawah)
        pastikan_desimal("batas atas", self.atas)
        if self.bawah > self.atas:
            raise ValueError("batas bawah of a Rentang lies above its batas atas")


@dataclass(frozen=True)
class Rasio:
    """So many to so many (1:25). Its value is the first divided by the second. Raises ValueError unless both are above zero."""

    kiri: Decimal
    kanan: Decimal

    def __post_init__(self) -> None:
        if pastikan_desimal("kiri", self.kiri) <= 0 or pastikan_desimal("kanan", self.kanan) <= 0:
            raise ValueError("both sides of a Rasio lie above zero")

    def kali(self, lain: Rasio) -> Decimal:
        """This ratio as a whole part of what both can be counted in: 1:20 beside 1:25 is 25 (of 500), and 1:25 is 20."""
        return self.kiri * lain.kanan


@dataclass(frozen=True)
class Saat:
    """A day, or the days that a month or a span covers."""

    mulai: date
    selesai: date


@dataclass(frozen=True)
class NilaiPredikat:
    """A predikat such as "BB", and the number behind it where that number is published.

    As a realisasi, `nilai` is the score reached (70,20). As a target, it is the number the report takes
    the predikat to stand for (B: its upper limit, 70).
    """

    predikat: str | Kosong | None
    nilai: Nilai = None


@dataclass(frozen=True)
class Jenjang:
    """One rung of a scale, with its limits as printed.

    `bawah` is None for the lowest rung of a scale that is open downwards ("<55 %").
    `atas` is None where no upper limit is printed. `dasar` says where the rung is printed.
    """

    predikat: str
    bawah: Decimal | None
    atas: Decimal | None = None
    dasar: str = ""

    @property
    def mulai(self) -> Decimal:
        """The lower limit to compare with: below every number for the lowest rung of a scale that is open downwards."""
        return Decimal("-Infinity") if self.bawah is None else self.bawah


@dataclass(frozen=True)
class Skala:
    """A rating scale: data of a year, read by its lower limits.

    nama             what readers call it
    jenjang          the rungs, in any order
    aturan           code of the rule that reads it
    bawah_termasuk   True: a rung begins at its lower limit [a, b); False: just above it (a, b]
    tepi_berbeda     True: sources disagree whether a value on a limit belongs above or below it

    Raises ValueError for a scale without rungs, with two rungs of one lower limit, or of one predikat.
    """

    nama: str
    jenjang: tuple[Jenjang, ...]
    aturan: Aturan = Aturan.PREDIKAT
    bawah_termasuk: bool = True
    tepi_berbeda: bool = False

    def __post_init__(self) -> None:
        if not self.jenjang:
            raise ValueError("a Skala needs at least one Jenjang")
        if len({jenjang.bawah for jenjang in self.jenjang}) < len(self.jenjang):
            raise ValueError("two Jenjang of a Skala begin at the same limit")
        if len({jenjang.predikat.casefold() for jenjang in self.jenjang}) < len(self.jenjang):
            raise ValueError("two Jenjang of a Skala have the same predikat")

    @property
    def tangga(self) -> tuple[Jenjang, ...]:
        """The rungs from lowest to highest."""
        return tuple(sorted(self.jenjang, key=lambda jenjang: jenjang.mulai))
