"""Was a capaian worked out from another target than the one beside it?

1. Looked at are capaian that do not follow from their realisasi and target: in a row of a table, or in prose where it
   states realisasi and capaian of one indikator in one place. Only where more is better (maximize).
2. Tried are all other targets that the report prints for that indikator: other tables, prose, other years.
   One fits where realisasi / target, rounded or cut to the printed digits, is the printed capaian.
3. Chance, for prose whose capaian has decimals: had the divisor been any whole percent from 50 to 100, how often would
   it be one of the targets tried? A capaian without decimals is no evidence, and gets no chance.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from decimal import Decimal
from fractions import Fraction
from typing import TypeGuard

from lakip_calc.angka import Angka
from lakip_calc.besaran import Polaritas
from lakip_calc.ketelitian import teliti
from lakip_calc.pembulatan import bulatkan, potong
from lakip_calc.pemeriksaan.laporan import Bacaan, Indikator, Laporan, SifatKlaim, slug
from lakip_calc.pemeriksaan.putusan import Temuan
from lakip_calc.pemeriksaan.sebab.dugaan import (
    Perbandingan,
    Sebab,
    Tiga,
    bertiga,
    besaran_klaim,
    bila_kebetulan,
    desimal,
    kekuatan,
    perbandingan,
)
from lakip_calc.teks import tulis_daftar

PEMBAGI = range(50, 101)
Calon = list[tuple[str, Angka]]
Ucapan = list[tuple[str, str, str, Angka]]  # indikator, besaran, bagian, figure of a claim


def cari(laporan: Laporan, temuan: Sequence[Temuan]) -> Iterator[Sebab]:
    """Causes for prose, one for each indikator; then for rows of tables, one for each table, sasaran and target."""
    banding, milik = perbandingan(laporan, temuan), besaran_klaim(laporan)
    klaim = [(*milik[k.angka.id], k.bagian, k.angka) for k in laporan.klaim.values() if k.angka.id in milik]
    for i in laporan.indikator.values():
        if i.polaritas is Polaritas.MAXIMIZE and any(b.utama for b in i.bacaan):
            yield from _uraian(laporan, i, klaim, banding)
    yield from _tabel(laporan, temuan, klaim, banding)


@teliti
def cocok(capaian: Angka, realisasi: Angka, target: Decimal) -> bool:
    """Whether a printed capaian is realisasi / target, rounded or cut to its digits."""
    if not target:
        return False
    tepat = 100 * realisasi.bilangan / target
    return capaian.nilai in (bulatkan(tepat, capaian.desimal), potong(tepat, capaian.desimal))


def _uraian(laporan: Laporan, i: Indikator, klaim: Ucapan, banding: Perbandingan) -> Iterator[Sebab]:
    sendiri = i.utama.target
    if not _berpersen(sendiri):
        return
    for capaian, realisasi in _berpasangan(i, klaim):
        if not capaian.desimal or cocok(capaian, realisasi, sendiri.bilangan):
            continue
        calon = [c for c in _calon(laporan, i, i.utama, klaim) if c[1].nilai != sendiri.nilai]
        pas = [c for c in calon if cocok(capaian, realisasi, c[1].bilangan)]
        isi = tuple(id for id, (kode, b, angka) in banding.items() if (kode, b) == (i.kode, "capaian") and capaian.id in angka)
        if not pas or not isi:
            continue
        sebut, target = tulis_daftar(n for n, _ in pas), pas[0][1].teks
        bulat = sum(cocok(capaian, realisasi, Decimal(p)) for p in PEMBAGI)
        dicoba = len({a.nilai for _, a in calon})
        peluang = Fraction(max(1, bulat) * dicoba, len(PEMBAGI))
        bukti = (
            f"Uraian mencetak realisasi {realisasi.teks} dan capaian {capaian.teks}; "
            f"{realisasi.teks} dibagi {sendiri.teks} bukan {capaian.teks}; dibagi {target} hasilnya {capaian.teks}.",
            f"{target} tercetak untuk {i.kode} sebagai {sebut}.",
            f"{bila_kebetulan(peluang)}, yaitu bila pembaginya dapat berupa persen bulat mana pun dari 50 sampai 100 "
            f"({dicoba} target lain dicoba).",
        )
        tahun = {a.id: t for t, a in i.target_depan.items()}
        melawan = []
        if all(a.id in tahun for _, a in pas):
            sebut_tahun = tulis_daftar(str(tahun[a.id]) for _, a in pas)
            melawan.append(f"Target {target} itu tercetak untuk tahun {sebut_tahun}, bukan untuk tahun laporan.")
        judul = (
            f"Kemungkinan sebab: capaian {capaian.teks} dalam uraian {i.kode} dihitung dengan target {target}, "
            f"bukan {sendiri.teks} seperti di {i.utama.nama}."
        )
        yield Sebab(f"target-lain-{slug(i.kode)}", judul, bukti, isi, desimal(peluang), kekuatan(peluang, True), melawan=tuple(melawan))


def _berpasangan(i: Indikator, klaim: Ucapan) -> Iterator[tuple[Angka, Angka]]:
    """Each capaian that prose states of an indikator, with the first realisasi that it states in the same place."""
    for kode, besaran, bagian, capaian in klaim:
        if (kode, besaran) == (i.kode, "capaian"):
            realisasi = next((a for i_, k, b, a in klaim if (i_, k, b) == (kode, "realisasi", bagian)), None)
            if realisasi is not None:
                yield capaian, realisasi


def _tabel(laporan: Laporan, temuan: Sequence[Temuan], klaim: Ucapan, banding: Perbandingan) -> Iterator[Sebab]:
    gagal = [t for t in bertiga(laporan) if _dinilai(t) and not cocok(t.capaian, t.realisasi, t.target.bilangan)]
    kelompok: dict[tuple[str, str, Decimal], dict[str, Calon]] = {}
    for t in gagal:
        for nama, a in _calon(laporan, t.indikator, t.bacaan, klaim):
            if a.nilai != t.target.nilai and cocok(t.capaian, t.realisasi, a.bilangan):
                baris = kelompok.setdefault((t.bacaan.tabel, t.indikator.sasaran, a.bilangan), {})
                baris.setdefault(t.indikator.kode, []).append((nama, a))
    for (tabel, sasaran, nilai), calon in kelompok.items():
        ikut = {
            t.indikator.kode: t
            for t in gagal
            if (t.bacaan.tabel, t.indikator.sasaran) == (tabel, sasaran) and cocok(t.capaian, t.realisasi, nilai)
        }
        gabungan = {k.angka.id for k in laporan.klaim.values() if k.sifat is SifatKlaim.AKUMULASI and k.sasaran == sasaran}
        if isi := _temuan(temuan, ikut.values(), gabungan, calon, banding):
            nama, target = next(iter(ikut.values())).bacaan.nama, next(iter(calon.values()))[0][1].teks
            bukti, melawan = _bukti(ikut, calon, target), [*_melawan(ikut, calon, target), *_batas(laporan, tabel, ikut.values())]
            judul = f"Kemungkinan sebab: capaian {tulis_daftar(ikut)} di {nama} dihitung dengan target {target}, bukan dengan target di barisnya."
            yield Sebab(f"target-lain-{tabel}-{slug(sasaran)}", judul, tuple(bukti), isi, melawan=tuple(melawan))


def _temuan(
    temuan: Sequence[Temuan], ikut: Iterable[Tiga], gabungan: AbstractSet[str], calon: Mapping[str, Calon], banding: Perbandingan
) -> tuple[str, ...]:
    """Findings about nothing but these rows and what is put together from them; and that the target differs between printings."""
    milik = {id for t in ikut for id in t.ids}
    sumber = {a.id for baris in calon.values() for _, a in baris}
    return tuple(
        t.id
        for t in temuan
        if (milik & set(t.penerapan.angka) and set(t.penerapan.angka) <= milik | gabungan)
        or (t.id in banding and banding[t.id][1] == "target" and sumber & set(t.penerapan.angka))
    )


def _bukti(ikut: Mapping[str, Tiga], calon: Mapping[str, Calon], target: str) -> Iterator[str]:
    for kode, t in ikut.items():
        yield f"{kode}: {t.realisasi.teks} dibagi {t.target.teks} bukan {t.capaian.teks}; dibagi {target} hasilnya {t.capaian.teks}."
    for kode, baris in calon.items():
        yield f"{target} tercetak untuk {kode} sebagai {tulis_daftar(dict.fromkeys(n for n, _ in baris))}."


def _melawan(ikut: Mapping[str, Tiga], calon: Mapping[str, Calon], target: str) -> Iterator[str]:
    if tanpa := [kode for kode in ikut if kode not in calon]:
        yield f"Target {target} untuk {tulis_daftar(tanpa)} tidak tercetak di tempat lain."


def _batas(laporan: Laporan, tabel: str, ikut: Iterable[Tiga]) -> Iterator[str]:
    """The other explanation of a capaian of exactly 100, held against the rest of its table."""
    if any(t.capaian.nilai != 100 or t.realisasi.bilangan <= t.target.bilangan for t in ikut):
        return
    semua = [b.capaian for i in laporan.indikator.values() for b in i.bacaan if b.tabel == tabel]
    if lain := [a for a in semua if _berpersen(a) and a.bilangan > 100]:
        kecuali = f"tetapi tabel itu sendiri mencetak {len(lain)} capaian di atas 100, jadi penjelasan itu lemah"
        yield f"Capaian yang dibatasi 100 juga memberi angka itu, {kecuali}."
    else:
        yield "Capaian yang dibatasi 100 juga memberi angka itu, dan tabel itu tidak mencetak capaian di atas 100."


def _calon(laporan: Laporan, i: Indikator, selain: Bacaan, klaim: Ucapan) -> Calon:
    """Every other printed target of an indikator, and what it is called."""
    calon = [(f"target di {b.nama}", b.target) for b in i.bacaan if b.tabel != selain.tabel]
    calon += [(f"target tahun {tahun}", a) for tahun, a in i.target_depan.items()]
    calon += [("target dalam uraian", a) for kode, besaran, _, a in klaim if (kode, besaran) == (i.kode, "target")]
    return [(n, a) for n, a in calon if _berpersen(a) and a.id not in laporan.rusak]


def _dinilai(t: Tiga) -> bool:
    """Whether more is better, and all three figures are percentages."""
    return t.indikator.polaritas is Polaritas.MAXIMIZE and all(map(_berpersen, (t.target, t.realisasi, t.capaian)))


def _berpersen(a: Angka | None) -> TypeGuard[Angka]:
    return a is not None and a.nilai is not None and a.satuan == "persen"
