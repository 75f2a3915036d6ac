"""Do deviations of one kind come from one habit of printing: cutting digits off, or a limit of 100?

1. A habit shows only where it prints another figure than rounding does. Counted are these places: how many follow the
   habit, how many do not. The same realisasi and target in two tables is one place.
2. Chance, for digits cut off: had each place been cut or rounded as by the toss of a coin.
   A limit of 100 has no such chance; it is told for one table at a time, with the rows that speak against it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from fractions import Fraction

from lakip_calc.besaran import Hasil
from lakip_calc.pembulatan import SERATUS, bulatkan, jelaskan, potong
from lakip_calc.pembulatan import Sebab as Cetak
from lakip_calc.pemeriksaan.laporan import Laporan
from lakip_calc.pemeriksaan.putusan import Temuan
from lakip_calc.pemeriksaan.sebab.dugaan import (
    Kekuatan,
    Sebab,
    Tiga,
    bertiga,
    bila_kebetulan,
    desimal,
    kekuatan,
    sel_bacaan,
)
from lakip_calc.pemeriksaan.sebab.peluang import paling_sedikit
from lakip_calc.teks import tulis_daftar

SETENGAH = Fraction(1, 2)
CUKUP = 5  # places fewer than these make no habit, whatever they say: five tosses alike are 1 in 32


def cari(laporan: Laporan, temuan: Sequence[Temuan]) -> Iterator[Sebab]:
    """Cutting over the whole report; a limit for each table."""
    potongan = tuple(t.id for t in temuan if t.penerapan.petunjuk == str(Cetak.DIPOTONG))
    if potongan:
        yield from _dipotong(laporan, potongan)
    bacaan = sel_bacaan(laporan)
    batas: dict[str, list[str]] = {}
    for t in temuan:
        if t.penerapan.petunjuk == str(Cetak.DIBATASI) and t.penerapan.angka and t.penerapan.angka[0] in bacaan:
            batas.setdefault(bacaan[t.penerapan.angka[0]][1].tabel, []).append(t.id)
    for tabel, isi in batas.items():
        yield from _dibatasi(laporan, tabel, tuple(isi))


def _dipotong(laporan: Laporan, isi: tuple[str, ...]) -> Iterator[Sebab]:
    tempat: dict[tuple[Decimal, Decimal], set[bool]] = {}
    operan = set()
    for t, hasil in _terhitung(laporan):
        bulat, pangkas = bulatkan(hasil.nilai, t.capaian.desimal), potong(hasil.nilai, t.capaian.desimal)
        if Cetak.OPERAN_DIBULATKAN in jelaskan(t.capaian.bilangan, hasil, hitung=t.indikator.ukuran.ulang(hasil)).semua:
            operan.add((t.target.bilangan, t.realisasi.bilangan))
        if bulat != pangkas and t.capaian.bilangan in (bulat, pangkas):
            tempat.setdefault((t.target.bilangan, t.realisasi.bilangan), set()).add(t.capaian.bilangan == pangkas)
    ya = sum(v == {True} for v in tempat.values())
    rusak = sum(bool(t.ids & laporan.rusak) for t in bertiga(laporan))
    if not ya:
        return
    peluang = paling_sedikit(ya, len(tempat), SETENGAH)
    bukti = (
        f"Pemotongan dan pembulatan memberi capaian yang berbeda pada {len(tempat)} pasangan target dan realisasi; {ya} tercetak dipotong.",
        f"{bila_kebetulan(peluang, 'hasil seperti ini')}, yaitu bila setiap pasangan sama-sama mungkin dipotong atau dibulatkan.",
    )
    melawan = []
    if sisa := len(tempat) - ya:
        melawan.append(f"{sisa} pasangan lain dibulatkan, atau tercetak dengan kedua cara.")
    if juga := sum(v == {True} and k in operan for k, v in tempat.items()):
        melawan.append(f"{juga} yang tercetak dipotong juga terjadi bila realisasi dibulatkan sebelum dihitung.")
    if len(tempat) < CUKUP:
        melawan.append(f"Hanya {len(tempat)} pasangan yang dapat membedakan keduanya: terlalu sedikit untuk disebut kebiasaan.")
    if rusak:
        melawan.append(f"{rusak} baris tidak ikut dihitung karena teks pindainya rusak.")
    judul = "Kemungkinan sebab: capaian dipotong di angka terakhir yang tercetak, bukan dibulatkan."
    kuat = kekuatan(peluang, ya == len(tempat))
    yield Sebab("dipotong", judul, bukti, isi, desimal(peluang), kuat, melawan=tuple(melawan))


def _dibatasi(laporan: Laporan, tabel: str, isi: tuple[str, ...]) -> Iterator[Sebab]:
    lebih = [t for t, hasil in _terhitung(laporan) if t.bacaan.tabel == tabel and hasil.nilai > SERATUS]
    batas = [t for t in lebih if t.capaian.nilai == SERATUS]
    if batas:
        nama = batas[0].bacaan.nama
        bukti = (f"Menurut target dan realisasi, {len(lebih)} capaian di {nama} melebihi 100; {len(batas)} di antaranya tercetak 100.",)
        lain = [t for t in lebih if t not in batas]
        melawan = (f"{len(lain)} capaian lain yang melebihi 100 di {nama} tidak tercetak 100: {_sebut(lain)}.",) if lain else ()
        kuat = Kekuatan.SEDANG if len(batas) == len(lebih) >= 3 else Kekuatan.LEMAH
        yield Sebab(f"dibatasi-{tabel}", f"Kemungkinan sebab: capaian di {nama} dibatasi 100.", bukti, isi, None, kuat, melawan=melawan)


def _sebut(tiga: Sequence[Tiga]) -> str:
    return tulis_daftar(f"{t.indikator.kode} {t.capaian.teks}" for t in tiga)


def _terhitung(laporan: Laporan) -> Iterator[tuple[Tiga, Hasil]]:
    """Readings with a printed capaian and the exact one; damaged text left out."""
    for t in bertiga(laporan):
        hasil = t.indikator.ukuran.capaian(t.target, t.realisasi)
        if isinstance(hasil, Hasil) and not t.ids & laporan.rusak:
            yield t, hasil
