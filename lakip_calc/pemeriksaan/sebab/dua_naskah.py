"""Do two tables differ because they were written from two drafts?

1. Compared are the leading table and another one. Counted are the indikator for which they differ, and among these the
   rows whose capaian follows from the target and realisasi of the same row, in either table that prints all three.
2. Where at least BAGIAN of these rows hold together, the figures were worked with as they stand there: that is how two
   versions look, not single slips of the pen.
3. A table that repeats one already told is passed over. Which draft is the later one cannot be seen, and no chance can be
   worked out: the evidence is weak.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction

from lakip_calc.besaran import Polaritas
from lakip_calc.pemeriksaan.laporan import Indikator, Laporan
from lakip_calc.pemeriksaan.putusan import Temuan
from lakip_calc.pemeriksaan.sebab.deret import Deret, sebanding, semua_deret
from lakip_calc.pemeriksaan.sebab.dugaan import BESARAN, Perbandingan, Sebab, bertiga, perbandingan
from lakip_calc.pemeriksaan.sebab.ikut_salah import kembar
from lakip_calc.pemeriksaan.sebab.target_lain import cocok
from lakip_calc.teks import tulis_daftar

MIN_BEDA = 3
BAGIAN = Fraction(2, 3)


def cari(laporan: Laporan, temuan: Sequence[Temuan]) -> Iterator[Sebab]:
    """One cause for each table that differs so from the leading one."""
    deret: dict[str, dict[str, Deret]] = {}
    for d in semua_deret(laporan):
        deret.setdefault(d.tabel, {})[d.besaran] = d
    utama = next((t for t, kolom in deret.items() if any(d.utama for d in kolom.values())), "")
    if not utama:
        return
    banding = perbandingan(laporan, temuan)
    sudah: list[dict[str, Deret]] = []
    for tabel, kolom in deret.items():
        if tabel == utama or any(set(s) >= set(kolom) and all(kembar(kolom[k], s[k]) for k in kolom) for s in sudah):
            continue
        if sebab := _sebab(laporan, kolom, deret[utama], banding):
            sudah.append(kolom)
            yield sebab


def _sebab(laporan: Laporan, kolom: dict[str, Deret], pokok: dict[str, Deret], banding: Perbandingan) -> Sebab | None:
    satu, dua = next(iter(kolom.values())), next(iter(pokok.values()))
    beda = [i for i in laporan.indikator.values() if i.polaritas is Polaritas.MAXIMIZE and _berbeda(i.kode, kolom, pokok)]
    utuh = {d.nama: n for d in (satu, dua) if (n := _utuh(laporan, beda, d.tabel)) is not None}
    if len(beda) < MIN_BEDA or not utuh or min(utuh.values()) < BAGIAN * len(beda):
        return None
    sel = {(d.angka[k].id, pokok[b].angka[k].id) for b, d in kolom.items() if b in pokok for k in d.angka if k in pokok[b].angka}
    isi = tuple(id for id, (_, _, angka) in banding.items() if any(set(s) <= set(angka) for s in sel))
    bukti = (
        f"{satu.nama} dan {dua.nama} berbeda pada {len(beda)} indikator. "
        "Capaian sesuai dengan target dan realisasi di barisnya sendiri pada "
        f"{tulis_daftar(f'{n} baris {nama}' for nama, n in utuh.items())}: angka-angka itu memang dipakai menghitung.",
        "Naskah mana yang lebih baru tidak terlihat dari angkanya; peluangnya tidak dapat dihitung.",
    )
    apa = tulis_daftar(k for k in BESARAN if k in kolom)
    judul = f"Dugaan: {apa} di {satu.nama} dan di {dua.nama} berasal dari dua naskah yang berbeda, bukan salah ketik satu demi satu."
    return Sebab(f"dua-naskah-{satu.tabel}", judul, bukti, isi)


def _berbeda(kode: str, kolom: dict[str, Deret], pokok: dict[str, Deret]) -> bool:
    nilai = [(d.nilai(kode), pokok[b].nilai(kode)) for b, d in kolom.items() if b in pokok]
    return any(sebanding(a, b) and a != b for a, b in nilai)


def _utuh(laporan: Laporan, beda: list[Indikator], tabel: str) -> int | None:
    """In how many rows capaian follows from the same row; None for a table that does not print all three."""
    baris = [t for t in bertiga(laporan) if t.bacaan.tabel == tabel and t.indikator in beda and not t.ids & laporan.rusak]
    return sum(cocok(t.capaian, t.realisasi, t.target.bilangan) for t in baris) if baris else None
