"""What a search for causes answers, and how strong it is."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from fractions import Fraction

from lakip_calc.angka import Angka
from lakip_calc.ketelitian import teliti
from lakip_calc.pemeriksaan.laporan import Bacaan, Indikator, Laporan
from lakip_calc.pemeriksaan.putusan import Temuan
from lakip_calc.teks import tulis_angka

BESARAN = ("target", "realisasi", "capaian")
JARANG = Fraction(1, 100)  # a fit this rare by chance is evidence
AGAK_JARANG = Fraction(1, 20)
SETENGAH = Fraction(1, 2)
Perbandingan = Mapping[str, tuple[str, str, dict[str, Angka]]]  # by id of a finding: indikator, besaran, figures by id


class Kekuatan(StrEnum):
    """How much the evidence carries.

    KUAT    every figure that it should explain agrees, and chance gives that at most once in 100
    SEDANG  at most once in 100 with exceptions, or at most once in 20 without
    LEMAH   worth knowing, no more
    """

    KUAT = "kuat"
    SEDANG = "sedang"
    LEMAH = "lemah"


@dataclass(frozen=True)
class Sebab:
    """A likely cause of several findings: a hypothesis, with what speaks for and against it.

    kode      stable slug
    judul     the hypothesis in one sentence ("Kemungkinan sebab: ...")
    bukti     what speaks for it, in plain sentences with the numbers; the last one says how `peluang` was worked out,
              where there is one
    melawan   what speaks against it or weakens it, told beside `bukti`: another explanation, rows that do not fit,
              what the figures cannot tell
    temuan    ids of the findings it explains
    peluang   upper bound of the chance that the figures fit so by accident, None where that cannot be worked out
    induk     kode of the cause that this one follows from, empty if none
    """

    kode: str
    judul: str
    bukti: tuple[str, ...]
    temuan: tuple[str, ...]
    peluang: Decimal | None = None
    kekuatan: Kekuatan = Kekuatan.LEMAH
    induk: str = ""
    melawan: tuple[str, ...] = ()


def kekuatan(peluang: Fraction, utuh: bool) -> Kekuatan:
    """Strength from chance; `utuh` where no figure speaks against the cause."""
    if peluang <= JARANG:
        return Kekuatan.KUAT if utuh else Kekuatan.SEDANG
    return Kekuatan.SEDANG if utuh and peluang <= AGAK_JARANG else Kekuatan.LEMAH


@teliti
def desimal(peluang: Fraction) -> Decimal:
    """A chance as a Decimal."""
    return Decimal(peluang.numerator) / Decimal(peluang.denominator)


def sekali_dalam(peluang: Fraction) -> str:
    """ "kira-kira sekali dalam 3.480 kali": three digits that count, never rarer than it is."""
    n = int(1 / peluang)
    langkah = 10 ** max(0, len(str(n)) - 3)
    return f"kira-kira sekali dalam {tulis_angka(Decimal(n // langkah * langkah))} kali"


def bila_kebetulan(peluang: Fraction, apa: str = "kesamaan seperti ini") -> str:
    """What chance alone would give; no full stop, for a condition may follow. It never says that chance is the reason.

    A chance of more than one half is told in words: that a fit is no surprise.
    """
    if peluang > SETENGAH:
        return f"Bila hanya kebetulan, {apa} pun biasa terjadi"
    return f"Bila hanya kebetulan, {apa} terjadi {sekali_dalam(peluang)}"


def bila_kebetulan_kata(peluang: Fraction, apa: str = "kesamaan seperti ini") -> str:
    """The same in words, for a model that cannot carry digits."""
    if peluang <= JARANG:
        return f"Bila hanya kebetulan, {apa} sangat kecil kemungkinannya"
    if peluang <= AGAK_JARANG:
        return f"Bila hanya kebetulan, {apa} kecil kemungkinannya"
    return f"{apa[:1].upper()}{apa[1:]} mungkin pula kebetulan"


def sel_bacaan(laporan: Laporan) -> dict[str, tuple[Indikator, Bacaan, str]]:
    """Every figure that a table prints of an indikator, by id: whose it is, in which table, which quantity."""
    return {a.id: (i, b, k) for i in laporan.indikator.values() for b in i.bacaan for k in BESARAN if (a := getattr(b, k)) is not None}


def besaran_klaim(laporan: Laporan) -> dict[str, tuple[str, str]]:
    """Claims in percent about one quantity of one indikator, by the id of their figure: (indikator, besaran)."""
    hasil = {}
    for k in laporan.klaim.values():
        kolom = k.merujuk.rpartition("/")[2] if k.merujuk.count("/") == 2 else k.besaran_persen
        if k.indikator in laporan.indikator and kolom in BESARAN and k.satuan == "persen" and k.angka.nilai is not None:
            hasil[k.angka.id] = (k.indikator, kolom)
    return hasil


@dataclass(frozen=True)
class Tiga:
    """A reading that prints target, realisasi and capaian of an indikator, all three as numbers."""

    indikator: Indikator
    bacaan: Bacaan
    target: Angka
    realisasi: Angka
    capaian: Angka

    @property
    def ids(self) -> set[str]:
        """The ids of the three figures."""
        return {self.capaian.id, self.target.id, self.realisasi.id}


def bertiga(laporan: Laporan) -> Iterator[Tiga]:
    """Every such reading, indikator by indikator."""
    for i in laporan.indikator.values():
        for b in i.bacaan:
            if b.target is not None and b.realisasi is not None and b.capaian is not None:
                tiga = Tiga(i, b, b.target, b.realisasi, b.capaian)
                if all(a.nilai is not None for a in (tiga.target, tiga.realisasi, tiga.capaian)):
                    yield tiga


def perbandingan(laporan: Laporan, temuan: Sequence[Temuan]) -> Perbandingan:
    """Findings that two printings of one quantity of one indikator differ: (indikator, besaran, figures by id).

    A finding that also touches another quantity or another year, or whose figures agree, is about something else.
    """
    bacaan, klaim, hasil = sel_bacaan(laporan), besaran_klaim(laporan), {}
    angka_klaim = {k.angka.id: k.angka for k in laporan.klaim.values()}
    for t in temuan:
        tentang = {(bacaan[i][0].kode, bacaan[i][2]) if i in bacaan else klaim.get(i) for i in t.penerapan.angka}
        if len(tentang) == 1 and len(t.penerapan.angka) > 1 and (satu := tentang.pop()) is not None:
            angka = {i: getattr(bacaan[i][1], bacaan[i][2]) if i in bacaan else angka_klaim[i] for i in t.penerapan.angka}
            if len({a.teks if a.nilai is None else a.nilai for a in angka.values()}) > 1:
                hasil[t.id] = (*satu, angka)
    return hasil
