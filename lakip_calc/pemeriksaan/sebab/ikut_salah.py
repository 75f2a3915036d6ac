"""Does a third table repeat the displaced values of another, rather than the plan's?

1. Looked at are only the indikator for which the shifted table and the acuan differ: there the third table must follow
   one or the other, or neither.
2. Told where at least MIN_IKUT of them follow the shifted table, LEBIH times as many as follow the acuan, and chance
   gives that at most once in 20.
3. Chance: the values of the third table in random order, exactly, times the number of tables tried.
4. Who copied from whom cannot be seen in the figures, and is not said.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction

from lakip_calc.pemeriksaan.laporan import Laporan
from lakip_calc.pemeriksaan.putusan import Temuan
from lakip_calc.pemeriksaan.sebab.deret import Deret, kecocokan, sebanding
from lakip_calc.pemeriksaan.sebab.dugaan import (
    AGAK_JARANG,
    Sebab,
    desimal,
    kekuatan,
    perbandingan,
    satu_dari,
)
from lakip_calc.pemeriksaan.sebab.geser_baris import Geser
from lakip_calc.pemeriksaan.sebab.peluang import cocok_acak
from lakip_calc.teks import tulis_daftar

MIN_IKUT = 3
LEBIH = 3
KEMBAR = Fraction(9, 10)  # a column that agrees so far is a copy in the rows without a shift, too


def cari_ikut(laporan: Laporan, deret: Sequence[Deret], geser: Geser, temuan: Sequence[Temuan]) -> Iterator[Sebab | str]:
    """One cause for each table that follows the shifted one; a sentence where it follows too seldom to say so."""
    ketiga = [x for x in deret if x.besaran == geser.deret.besaran and x.tabel not in (geser.deret.tabel, geser.acuan.tabel)]
    for x in ketiga:
        if sebab := _ikut(laporan, deret, geser, x, len(ketiga), temuan):
            yield sebab


def _ikut(laporan: Laporan, deret: Sequence[Deret], geser: Geser, x: Deret, dicoba: int, temuan: Sequence[Temuan]) -> Sebab | str | None:
    t, r = geser.deret, geser.acuan
    beda = [k for k in geser.tergeser() if sebanding(x.nilai(k), t.nilai(k))]
    ikut = [k for k in beda if x.nilai(k) == t.nilai(k)]
    rencana = [k for k in beda if x.nilai(k) == r.nilai(k)]
    if len(ikut) < MIN_IKUT or len(ikut) < LEBIH * len(rencana):
        return None
    tunggal = cocok_acak([t.nilai(k) for k in beda], [x.nilai(k) for k in beda], len(ikut))
    peluang = min(Fraction(1), tunggal * dicoba)
    if peluang > AGAK_JARANG:
        return (
            f"{x.nama} sama dengan {t.nama} pada {len(ikut)} dari {len(beda)} {t.besaran} itu "
            f"dan dengan {r.nama} pada {len(rencana)}: terlalu sedikit untuk disebut salinan."
        )
    lain = len(beda) - len(ikut) - len(rencana)
    bukti = [
        f"Pada {len(beda)} indikator {t.besaran} di {t.nama} dan {r.nama} berbeda. {x.nama} sama dengan {t.nama} pada {len(ikut)}, "
        f"dengan {r.nama} pada {len(rencana)}, dan berbeda dari keduanya pada {lain}.",
        *_sumber(deret, x),
        f"Kesamaan itu karena kebetulan: {satu_dari(peluang)} "
        f"(nilai {x.nama} pada {len(beda)} indikator itu berurutan acak, dihitung tepat, dikali {dicoba} tabel yang dicoba).",
    ]
    judul = (
        f"Dugaan: {x.nama} memuat {t.besaran} yang sudah bergeser di {t.nama}, bukan {t.besaran} di {r.nama}; "
        "yang satu disalin dari yang lain, atau keduanya dari naskah yang sama."
    )
    kuat = kekuatan(peluang, len(ikut) == len(beda))
    kode = f"ikut-salah-{x.tabel}-{t.tabel}"
    return Sebab(kode, judul, tuple(bukti), _temuan(laporan, deret, geser, x, ikut, temuan), desimal(peluang), kuat, geser.kode)


def _sumber(deret: Sequence[Deret], x: Deret) -> Iterator[str]:
    """How far each quantity of the table agrees with every other table that prints it."""
    for satu in (d for d in deret if d.tabel == x.tabel):
        lain = [(d.nama, *kecocokan(satu, d)) for d in deret if d.besaran == satu.besaran and d.tabel != x.tabel]
        cocok = [f"{n} dari {banyak} dengan {nama}" for nama, n, banyak in sorted(lain, key=lambda s: -s[1]) if banyak]
        if cocok:
            yield f"{satu.besaran.capitalize()} di {x.nama} sama pada {tulis_daftar(cocok)}."


def _temuan(laporan: Laporan, deret: Sequence[Deret], geser: Geser, x: Deret, ikut: list[str], temuan: Sequence[Temuan]) -> tuple[str, ...]:
    """Comparisons in which the repeated figure disagrees with a third one: the shifted table itself is not in them."""
    milik = {d.besaran: d for d in deret if d.tabel == x.tabel}
    sumber = {d.besaran: d for d in deret if d.tabel == geser.deret.tabel}
    salinan = {b for b, d in milik.items() if b in sumber and kembar(d, sumber[b])}
    hasil = []
    for id, (kode, besaran, angka) in perbandingan(laporan, temuan).items():
        if besaran not in milik or besaran not in sumber:
            continue
        d, s = milik[besaran], sumber[besaran]
        if kode not in d.angka or kode not in s.angka or d.angka[kode].id not in angka or s.angka[kode].id in angka:
            continue
        lain = [a.nilai for i, a in angka.items() if i != d.angka[kode].id]
        bergeser = besaran == geser.deret.besaran and kode in ikut and geser.acuan.nilai(kode) in lain
        if bergeser or (besaran in salinan and d.nilai(kode) is not None and d.nilai(kode) == s.nilai(kode)):
            hasil.append(id)
    return tuple(hasil)


def kembar(satu: Deret, dua: Deret) -> bool:
    """Whether two columns agree so far that one is as good as a copy of the other."""
    n, banyak = kecocokan(satu, dua)
    return banyak >= MIN_IKUT and n >= KEMBAR * banyak
