"""Was the section of one indikator written after another pattern than the tables?

An indikator whose code, name, unit, year and prose all differ is more likely one section taken from elsewhere than five
separate slips.

1. For each kind of oddity (`Ragam`): which indikator have it. A cause needs at least MIN_RAGAM kinds on one indikator.
2. Chance: had every kind fallen on its indikator independently, how many indikator would be expected to have so many
   kinds? Times the number of ways to pick the kinds. Kinds may hang together, so the evidence is never called strong.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from math import comb

from lakip_calc.pemeriksaan.laporan import Laporan
from lakip_calc.pemeriksaan.putusan import Ragam, Temuan
from lakip_calc.pemeriksaan.sebab.dugaan import (
    Sebab,
    desimal,
    kekuatan,
    satu_dari,
    sel_bacaan,
)
from lakip_calc.teks import tulis_daftar

MIN_RAGAM = 3


def cari(laporan: Laporan, temuan: Sequence[Temuan]) -> Iterator[Sebab]:
    """One cause for each indikator with several kinds of oddity."""
    kena: dict[Ragam, dict[str, list[str]]] = {}
    for t in temuan:
        ragam, milik = t.penerapan.ragam, indikator_temuan(laporan, t)
        if ragam is not None and len(milik) == 1:
            kena.setdefault(ragam, {}).setdefault(milik.pop(), []).append(t.id)
    n = len(laporan.indikator)
    for i in laporan.indikator.values():
        terkena = [r for r in Ragam if i.kode in kena.get(r, {})]
        if len(terkena) < MIN_RAGAM:
            continue
        peluang = Fraction(n * comb(len(Ragam), len(terkena)))
        for r in terkena:
            peluang *= Fraction(len(kena[r]), n)
        peluang = min(Fraction(1), peluang)
        hitung = tulis_daftar(f"{r} ({len(kena[r])} dari {n} indikator)" for r in terkena)
        bukti = (
            f"{i.kode} terkena {len(terkena)} jenis ketidaksamaan sekaligus: {hitung}.",
            f"Semuanya di satu indikator karena kebetulan: {satu_dari(peluang)} "
            "(bila tiap jenis jatuh di indikator mana pun, lepas satu sama lain).",
        )
        judul = f"Dugaan: uraian atau kotak {i.kode} disusun menurut pola lain daripada tabel kinerjanya."
        isi = tuple(id for r in terkena for id in kena[r][i.kode])
        yield Sebab(f"pola-lain-{i.slug}", judul, bukti, isi, desimal(peluang), kekuatan(peluang, False))


def indikator_temuan(laporan: Laporan, temuan: Temuan) -> set[str]:
    """The indikator that a finding is about: the one it names, or the owners of the figures it touches."""
    if temuan.penerapan.indikator:
        return {temuan.penerapan.indikator}
    bacaan, klaim = sel_bacaan(laporan), {k.angka.id: k.indikator for k in laporan.klaim.values()}
    return {bacaan[a][0].kode if a in bacaan else klaim.get(a, "") for a in temuan.penerapan.angka} - {""}
