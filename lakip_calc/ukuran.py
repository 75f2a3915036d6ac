"""How is one indikator measured, and what do its printed target and realisasi say?

The one place where two printed figures are held against each other: capaian, and whether the target was met. Pages, pictures,
files, checks and counts all ask here, so that none of them can answer otherwise.

1. A number: the rule of the polaritas (`capaian`, `ketercapaian`). A sign before the target (≤, ≥, <, >) says on which side
   it is met; the percentage is that of the number.
2. A range [a, b]: F4. For maximize and rentang met from a upwards, for minimize up to b; for stabilize only inside, where
   capaian is 100, and no rule gives a percentage outside.
3. A ratio a:b: its value is a divided by b; compared and divided exactly, without rounding.
4. A day: met when realisasi is on or before the target. No rule gives a percentage. Days of which only the month is known are
   judged where that is enough.
5. Words: by their rank in `urutan`, capital letters aside. No percentage without the numbers behind them.
6. Anything missing, "tidak berlaku", or of two kinds (a word beside a number): no answer, with the reason.

Basis: the rules in `capaian`; that days and words are compared so is policy of this site.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial

from lakip_calc.angka import Angka
from lakip_calc.besaran import Hasil, NilaiPredikat, Polaritas, Rasio, Rentang, Saat, TidakDihitung
from lakip_calc.capaian import capaian
from lakip_calc.ketelitian import teliti
from lakip_calc.ketercapaian import Ketercapaian, ketercapaian
from lakip_calc.kosong import belum_ada

# a target of these is a range or a word
BUKAN_SATU_ANGKA = (Polaritas.RENTANG, Polaritas.ORDINAL)
TURUN = (Polaritas.MINIMIZE, Polaritas.MINIMIZE_RASIO)
NAMA = {Rentang: "rentang", Rasio: "rasio", Saat: "tanggal"}
OPERAN = ("realisasi", "target")


@dataclass(frozen=True)
class Ukuran:
    """How an indikator is measured.

    polaritas  which way is better
    satuan     the unit of its target and realisasi
    urutan     the words that may stand as target or realisasi, lowest first
    """

    polaritas: Polaritas
    satuan: str = "persen"
    urutan: tuple[str, ...] = ()

    @property
    def arah(self) -> Polaritas:
        """Which way is better outside a range: minimize or maximize."""
        return Polaritas.MINIMIZE if self.polaritas in TURUN else Polaritas.MAXIMIZE

    def capaian(self, target: Angka | None, realisasi: Angka | None) -> Hasil | TidakDihitung:
        """Capaian in percent, worked out from two printed figures; not capped."""
        if tanpa := _bukan_angka({"target": target, "realisasi": realisasi}):
            return tanpa
        if target is None or realisasi is None or target.kosong is not None or realisasi.kosong is not None:
            return _belum(target, realisasi)
        t, r = target.makna, realisasi.makna
        if isinstance(t, Rasio) and isinstance(r, Rasio):
            return self._capaian_rasio(target, realisasi, t, r)
        if isinstance(r, Rentang) or realisasi.tanda:
            return TidakDihitung("realisasi bukan satu angka")
        if lain := _berlainan(target, realisasi):
            return lain
        if isinstance(t, Rentang):
            return self._capaian_rentang(t, realisasi)
        if self.polaritas in BUKAN_SATU_ANGKA:
            return TidakDihitung(f"target {self.polaritas} bukan satu angka")
        return capaian(self.polaritas, target.untuk_hitung, realisasi.untuk_hitung, satuan=self.satuan)

    def ketercapaian(self, target: Angka | None, realisasi: Angka | None) -> Ketercapaian | TidakDihitung:
        """Whether the printed realisasi meets the printed target: the one answer of the whole site."""
        if target is None or realisasi is None or target.kosong is not None or realisasi.kosong is not None:
            return _belum(target, realisasi)
        t, r = target.makna, realisasi.makna
        if isinstance(r, Rentang) or realisasi.tanda:
            return TidakDihitung("realisasi bukan satu angka")
        if lain := _berlainan(target, realisasi):
            return lain
        if isinstance(t, Saat) and isinstance(r, Saat):
            return _tepat_waktu(t, r)
        if isinstance(t, Rasio) and isinstance(r, Rasio):
            return ketercapaian(self._tunggal, t.kali(r), r.kali(t))
        if target.kata is not None and realisasi.kata is not None and not isinstance(t, Rentang):
            dicapai = NilaiPredikat(self._kata(realisasi.kata))
            return ketercapaian(Polaritas.ORDINAL, NilaiPredikat(self._kata(target.kata)), dicapai, urutan=self.urutan)
        if isinstance(t, Rentang):
            return self._dalam_rentang(t, realisasi)
        if self.polaritas in BUKAN_SATU_ANGKA:
            return TidakDihitung(f"target {self.polaritas} bukan satu angka")
        if target.tanda in ("<", ">") and target.bilangan == realisasi.bilangan:
            return Ketercapaian.TIDAK_TERCAPAI
        return ketercapaian(self.polaritas, target.untuk_hitung, realisasi.untuk_hitung)

    def tercapai(self, target: Angka | None, realisasi: Angka | None) -> bool | None:
        """The same as a truth; None where it cannot be told."""
        return benar(self.ketercapaian(target, realisasi))

    def ulang(self, hasil: Hasil) -> Callable[..., Hasil | TidakDihitung] | None:
        """The function that made `hasil`, to be called with other operands; None where its operands are not printed numbers."""
        if {o.nama for o in hasil.operan} - set(OPERAN) or any(o.teks for o in hasil.operan):
            return None
        return partial(capaian, self.polaritas, satuan=self.satuan)

    @property
    def _tunggal(self) -> Polaritas:
        """The rule for two single values; one that needs more than a value is read by its direction."""
        return self.arah if self.polaritas in BUKAN_SATU_ANGKA else self.polaritas

    @teliti
    def _capaian_rasio(self, target: Angka, realisasi: Angka, t: Rasio, r: Rasio) -> Hasil | TidakDihitung:
        hasil = capaian(self._tunggal, t.kali(r), r.kali(t), satuan=self.satuan)
        if isinstance(hasil, TidakDihitung):
            return hasil
        tertulis = {"target": f"({target.teks})", "realisasi": f"({realisasi.teks})"}
        return replace(hasil, operan=tuple(replace(o, teks=tertulis[o.nama]) for o in hasil.operan))

    def _capaian_rentang(self, target: Rentang, realisasi: Angka) -> Hasil | TidakDihitung:
        if self.polaritas is Polaritas.STABILIZE and not target.bawah <= realisasi.bilangan <= target.atas:
            return TidakDihitung("realisasi di luar rentang yang harus tetap; aturan persentasenya belum ada")
        return capaian(Polaritas.RENTANG, target, realisasi.untuk_hitung, satuan=self.satuan, arah=self.arah)

    def _dalam_rentang(self, target: Rentang, realisasi: Angka) -> Ketercapaian | TidakDihitung:
        if self.polaritas is Polaritas.STABILIZE and realisasi.bilangan > target.atas:
            return Ketercapaian.TIDAK_TERCAPAI
        return ketercapaian(Polaritas.RENTANG, target, realisasi.untuk_hitung, arah=self.arah)

    def _kata(self, kata: str) -> str:
        """The word as `urutan` writes it; as printed where it is not there."""
        return next((k for k in self.urutan if k.casefold() == kata.strip().casefold()), kata)


def ukuran_dari(cara: Ukuran | Polaritas, urutan: Sequence[str] = ()) -> Ukuran:
    """The measure itself; a bare polaritas is one of percentages. `urutan` serves where it has none of its own."""
    satu = Ukuran(cara) if isinstance(cara, Polaritas) else cara
    return satu if satu.urutan or not urutan else replace(satu, urutan=tuple(urutan))


def benar(hasil: Ketercapaian | TidakDihitung) -> bool | None:
    """An answer as a truth; None where there is none."""
    return None if isinstance(hasil, TidakDihitung) else hasil is Ketercapaian.TERCAPAI


def _bukan_angka(sel: dict[str, Angka | None]) -> TidakDihitung | None:
    """Why words and days give no percentage; None where neither stands there."""
    kata = [nama for nama, a in sel.items() if a is not None and a.berpredikat]
    if kata and all(a is not None and a.kosong is None for a in sel.values()):
        return TidakDihitung(f"{' dan '.join(kata)} berupa predikat, bukan angka")
    hari = [nama for nama, a in sel.items() if a is not None and isinstance(a.makna, Saat)]
    if hari and all(a is not None and a.kosong is None for a in sel.values()):
        return TidakDihitung(f"{' dan '.join(hari)} berupa tanggal; aturan persentasenya belum ada")
    return None


def _belum(target: Angka | None, realisasi: Angka | None) -> TidakDihitung:
    """Which of the two is missing, and how."""
    sel = {"target": target, "realisasi": realisasi}
    isi = {nama: None if a is None else a if a.kosong is None else a.kosong for nama, a in sel.items()}
    return belum_ada(isi) or TidakDihitung("target dan realisasi tidak dapat dibandingkan")


def _jenis(angka: Angka) -> str:
    """What a figure is, in a word."""
    if angka.makna is not None:
        return NAMA[type(angka.makna)]
    return "predikat" if angka.kata is not None else "angka"


def _berlainan(target: Angka, realisasi: Angka) -> TidakDihitung | None:
    """Why two figures cannot be held against each other: they are of different kinds, or in different units."""
    t, r = _jenis(target), _jenis(realisasi)
    if t != r and (t, r) != ("rentang", "angka"):
        return TidakDihitung(f"target berupa {t}, realisasi berupa {r}; keduanya tidak dapat dibandingkan")
    if t == "angka" and target.satuan != realisasi.satuan:
        return TidakDihitung(f"target dalam {target.satuan}, realisasi dalam {realisasi.satuan}; keduanya tidak dapat dibandingkan")
    return None


def _tepat_waktu(target: Saat, realisasi: Saat) -> Ketercapaian | TidakDihitung:
    """On or before the last day of the target; between the two where only a month is known, there is no answer."""
    if realisasi.selesai <= target.selesai:
        return Ketercapaian.TERCAPAI
    if realisasi.mulai > target.selesai:
        return Ketercapaian.TIDAK_TERCAPAI
    return TidakDihitung("hari realisasi tidak disebut, hanya rentangnya")
