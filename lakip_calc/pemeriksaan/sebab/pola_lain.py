"""Was the section of one indikator written after another pattern than the tables?

An indikator whose code, name and figures all differ is more likely one section taken from elsewhere than three separate
slips.

1. Kinds of oddity (`Ragam`) that one event makes count once (`PERISTIWA`): where another figure stands in place of the
   planned one, its unit, its year and the prose about it differ together.
2. For each event: which indikator have it in all the kinds in which this one has it. A cause needs MIN_PERISTIWA events on
   one indikator.
3. Chance: had every event fallen on its indikator independently, how many indikator would be expected to have so many?
   Times the number of ways to pick the events. Events may hang together, so the evidence is never called strong.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from fractions import Fraction
from math import comb

from lakip_calc.pemeriksaan.laporan import Laporan
from lakip_calc.pemeriksaan.putusan import Ragam, Temuan
from lakip_calc.pemeriksaan.sebab.dugaan import (
    Sebab,
    bila_kebetulan,
    desimal,
    kekuatan,
    sel_bacaan,
)
from lakip_calc.teks import tulis_daftar

MIN_PERISTIWA = 3
PERISTIWA = {  # what readers call an event -> the kinds of oddity by which it shows
    "kode di kotak lain": (Ragam.KODE,),
    "nama lain": (Ragam.NAMA,),
    "angka lain (satuannya, tahunnya, atau uraiannya berbeda)": (Ragam.SATUAN, Ragam.TAHUN, Ragam.URAIAN),
}


def cari(laporan: Laporan, temuan: Sequence[Temuan]) -> Iterator[Sebab]:
    """One cause for each indikator with several kinds of oddity."""
    kena: dict[Ragam, dict[str, list[str]]] = {}
    for t in temuan:
        ragam, milik = t.penerapan.ragam, indikator_temuan(laporan, t)
        if ragam is not None and len(milik) == 1:
            kena.setdefault(ragam, {}).setdefault(milik.pop(), []).append(t.id)
    n = len(laporan.indikator)
    for i in laporan.indikator.values():
        terkena = {nama: kena_di for nama, ragam in PERISTIWA.items() if (kena_di := _kena(kena, ragam, i.kode))}
        if len(terkena) < MIN_PERISTIWA:
            continue
        peluang = Fraction(n * comb(len(PERISTIWA), len(terkena)))
        for sama in terkena.values():
            peluang *= Fraction(len(sama), n)
        peluang = min(Fraction(1), peluang)
        bukti = (
            f"Pada {i.kode} ada {len(terkena)} ketidaksamaan sekaligus: "
            f"{tulis_daftar(f'{nama} ({len(milik)} dari {n} indikator)' for nama, milik in terkena.items())}.",
            f"{bila_kebetulan(peluang, 'gabungan seperti ini')}, yaitu bila tiap ketidaksamaan jatuh di indikator mana pun, "
            "lepas satu sama lain.",
        )
        melawan = tuple(
            f"{r[:1].upper()}{r[1:]} juga ada pada {tulis_daftar(lain)}."
            for r in Ragam
            if i.kode in kena.get(r, {}) and (lain := [k for k in laporan.indikator if k in kena[r] and k != i.kode])
        )
        judul = f"Kemungkinan sebab: uraian atau kotak {i.kode} disusun menurut pola lain daripada tabel kinerjanya."
        isi = tuple(id for r in Ragam for id in kena.get(r, {}).get(i.kode, ()))
        yield Sebab(f"pola-lain-{i.slug}", judul, bukti, isi, desimal(peluang), kekuatan(peluang, False), melawan=melawan)


def _kena(kena: Mapping[Ragam, Mapping[str, Sequence[str]]], ragam: tuple[Ragam, ...], kode: str) -> list[str]:
    """The indikator with all those kinds of one event that this indikator has; none if it has none of them."""
    punya = [kena[r] for r in ragam if kode in kena.get(r, {})]
    return [k for k in punya[0] if all(k in milik for milik in punya)] if punya else []


def indikator_temuan(laporan: Laporan, temuan: Temuan) -> set[str]:
    """The indikator that a finding is about: the one it names, or the owners of the figures it touches."""
    if temuan.penerapan.indikator:
        return {temuan.penerapan.indikator}
    bacaan, klaim = sel_bacaan(laporan), {k.angka.id: k.indikator for k in laporan.klaim.values()}
    return {bacaan[a][0].kode if a in bacaan else klaim.get(a, "") for a in temuan.penerapan.angka} - {""}
