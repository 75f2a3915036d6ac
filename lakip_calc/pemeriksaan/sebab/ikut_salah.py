"""Does a third table repeat the displaced values of another, rather than the plan's?

1. Looked at are only the indikator for which the shifted table and the acuan differ: there the third table must follow
   one or the other, or neither.
2. Told where at least MIN_IKUT of them follow the shifted table, LEBIH times as many as follow the acuan, and chance
   gives that at most once in 20.
3. Chance: the values of the third table in random order, exactly, times the number of tables tried.
4. Rows that cannot be compared (damaged text, a word beside a number) are named beside the number of rows compared.
5. Who copied from whom cannot be seen in the figures, and is not said.
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
    bila_kebetulan,
    desimal,
    kekuatan,
    perbandingan,
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
    pada = f"Pada {len(beda)} indikator {t.besaran} yang bergeser di {t.nama} berbeda dari {r.nama}."
    if sisa := [k for k in geser.tergeser() if k not in beda]:
        pada += f" ({tulis_daftar(sisa)} juga, tetapi tidak dapat dibandingkan dengan {x.nama}.)"
    if peluang > AGAK_JARANG:
        return (
            f"{pada} {x.nama} sama dengan {t.nama} pada "
            f"{_sebut(ikut)} dan dengan {r.nama} pada {_sebut(rencana)}. Itu terlalu sedikit untuk disebut salinan, "
            f"tetapi berarti {t.nama} bukan satu-satunya tabel dengan {t.besaran} itu."
        )
    lain = [k for k in beda if k not in ikut and k not in rencana]
    bukti = [
        f"{pada} {x.nama} sama dengan {t.nama} pada {len(ikut)}, "
        f"dengan {r.nama} pada {len(rencana)}, dan berbeda dari keduanya pada {len(lain)}.",
        *_sumber(deret, x),
        f"{bila_kebetulan(peluang)}, yaitu bila nilai {x.nama} pada {len(beda)} indikator itu berurutan acak "
        f"(dihitung tepat, dikali {dicoba} tabel yang dicoba).",
    ]
    melawan = []
    if tidak := [*rencana, *lain]:
        melawan.append(f"{tulis_daftar(tidak)} tidak mengikuti {t.nama}.")
    if sendiri := [k for k in x.angka if x.tercetak(k) and not t.tercetak(k)]:
        melawan.append(
            f"{x.nama} juga memuat {t.besaran} {tulis_daftar(sendiri)}, yang tidak ada di {t.nama}; baris itu tidak disalin dari sana."
        )
    judul = (
        f"Kemungkinan sebab: {x.nama} memuat {t.besaran} yang sudah bergeser di {t.nama}, bukan {t.besaran} di {r.nama}; "
        "yang satu disalin dari yang lain, atau keduanya dari naskah yang sama."
    )
    kuat = kekuatan(peluang, len(ikut) == len(beda))
    kode = f"ikut-salah-{x.tabel}-{t.tabel}"
    return Sebab(
        kode, judul, tuple(bukti), _temuan(laporan, deret, geser, x, ikut, temuan), desimal(peluang), kuat, geser.kode, tuple(melawan)
    )


def _sebut(kode: Sequence[str]) -> str:
    return f"{len(kode)} ({tulis_daftar(kode)})" if kode else "0"


def _sumber(deret: Sequence[Deret], x: Deret) -> Iterator[str]:
    """How far each quantity of the table agrees with every other table that prints it, and which rows are not compared."""
    for satu in (d for d in deret if d.tabel == x.tabel):
        lain = [(d.nama, kecocokan(satu, d)) for d in deret if d.besaran == satu.besaran and d.tabel != x.tabel]
        lain = sorted((s for s in lain if s[1].banyak), key=lambda s: -s[1].sama)
        if not lain:
            continue
        sama = len({k.terlewat for _, k in lain}) == 1
        cocok = [f"{k} dengan {nama}{_kurung(k.terlewat) if not sama else ''}" for nama, k in lain]
        sisa = f" Tidak dibandingkan: {lain[0][1].terlewat}." if sama and lain[0][1].terlewat else ""
        yield f"{satu.besaran.capitalize()} di {x.nama} sama pada {tulis_daftar(cocok)}.{sisa}"


def _kurung(terlewat: str) -> str:
    return f" (tidak dibandingkan: {terlewat})" if terlewat else ""


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
    k = kecocokan(satu, dua)
    return k.banyak >= MIN_IKUT and k.sama >= KEMBAR * k.banyak
