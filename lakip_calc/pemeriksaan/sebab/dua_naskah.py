"""Do two tables differ because they were written from two drafts?

1. Compared are the leading table and another one. Looked at are the indikator for which they differ.
2. A row can tell only where its realisasi differs from its target: where the two are equal, capaian is 100 in any copy.
   Counted are, in either table that prints all three, the rows that can tell, and among these the rows whose capaian
   follows from the target and realisasi beside it. Damaged text is left out.
3. Told where at least MIN_BEDA rows can tell and at least BAGIAN of them hold together in every table that has any: then
   the figures were worked with as they stand there, and that is how two versions look, not single slips of the pen.
4. What speaks against it is told with it: rows that do not hold together, and other tables that print the same as one
   of the two where they differ, so that it is not two versions only.
5. A table that repeats one already told is passed over. Which draft is the later one cannot be seen, and no chance can be
   worked out: the evidence is weak.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction

from lakip_calc.besaran import Polaritas
from lakip_calc.pemeriksaan.laporan import Indikator, Laporan
from lakip_calc.pemeriksaan.putusan import Temuan
from lakip_calc.pemeriksaan.sebab.deret import Deret, sebanding, semua_deret
from lakip_calc.pemeriksaan.sebab.dugaan import BESARAN, Perbandingan, Sebab, Tiga, bertiga, perbandingan
from lakip_calc.pemeriksaan.sebab.ikut_salah import kembar
from lakip_calc.pemeriksaan.sebab.target_lain import cocok
from lakip_calc.teks import tulis_daftar

MIN_BEDA = 3
BAGIAN = Fraction(2, 3)


def cari(laporan: Laporan, temuan: Sequence[Temuan]) -> Iterator[Sebab]:
    """One cause for each table that differs so from the leading one."""
    deret: dict[str, dict[str, Deret]] = {}
    semua = semua_deret(laporan)
    for d in semua:
        deret.setdefault(d.tabel, {})[d.besaran] = d
    utama = next((t for t, kolom in deret.items() if any(d.utama for d in kolom.values())), "")
    if not utama:
        return
    banding = perbandingan(laporan, temuan)
    sudah: list[dict[str, Deret]] = []
    for tabel, kolom in deret.items():
        if tabel == utama or any(set(s) >= set(kolom) and all(kembar(kolom[k], s[k]) for k in kolom) for s in sudah):
            continue
        if sebab := _sebab(laporan, semua, kolom, deret[utama], banding):
            sudah.append(kolom)
            yield sebab


def _sebab(
    laporan: Laporan, semua: Sequence[Deret], kolom: dict[str, Deret], pokok: dict[str, Deret], banding: Perbandingan
) -> Sebab | None:
    satu, dua = next(iter(kolom.values())), next(iter(pokok.values()))
    beda = [i for i in laporan.indikator.values() if i.polaritas is Polaritas.MAXIMIZE and _berbeda(i.kode, kolom, pokok)]
    bicara = {d.nama: baris for d in (satu, dua) if (baris := _bicara(laporan, beda, d.tabel))}
    utuh = {nama: [t for t in baris if cocok(t.capaian, t.realisasi, t.target.bilangan)] for nama, baris in bicara.items()}
    if len(beda) < MIN_BEDA or sum(map(len, bicara.values())) < MIN_BEDA:
        return None
    if any(len(utuh[nama]) < BAGIAN * len(baris) for nama, baris in bicara.items()):
        return None
    sel = {(d.angka[k].id, pokok[b].angka[k].id) for b, d in kolom.items() if b in pokok for k in d.angka if k in pokok[b].angka}
    isi = tuple(id for id, (_, _, angka) in banding.items() if any(set(s) <= set(angka) for s in sel))
    di_baris = tulis_daftar(f"{len(utuh[nama])} dari {len(baris)} baris {nama}" for nama, baris in bicara.items())
    bukti = (
        f"{satu.nama} dan {dua.nama} berbeda pada {len(beda)} indikator.",
        f"Bila realisasi berbeda dari targetnya, capaian memperlihatkan apakah angka sebaris dipakai menghitung: di antara indikator itu "
        f"capaian sesuai dengan barisnya sendiri pada {di_baris}.",
    )
    melawan = [
        *(
            f"Di {nama} capaian {tulis_daftar(t.indikator.kode for t in baris if t not in utuh[nama])} tidak sesuai dengan barisnya sendiri."
            for nama, baris in bicara.items()
            if len(utuh[nama]) < len(baris)
        ),
        *_lain(semua, kolom, pokok, [i.kode for i in beda]),
        "Naskah mana yang lebih baru tidak terlihat dari angkanya; peluangnya tidak dapat dihitung.",
    ]
    apa = tulis_daftar(k for k in BESARAN if k in kolom)
    judul = (
        f"Kemungkinan sebab: {apa} di {satu.nama} dan di {dua.nama} berasal dari dua naskah yang berbeda, bukan salah ketik satu demi satu."
    )
    return Sebab(f"dua-naskah-{satu.tabel}", judul, bukti, isi, melawan=tuple(melawan))


def _lain(semua: Sequence[Deret], kolom: dict[str, Deret], pokok: dict[str, Deret], beda: list[str]) -> Iterator[str]:
    """Where the two differ in a quantity: how often another table prints the same as one of them."""
    for besaran, d in kolom.items():
        p = pokok.get(besaran)
        if p is None:
            continue
        kode = [k for k in beda if sebanding(d.nilai(k), p.nilai(k)) and d.nilai(k) != p.nilai(k)]
        for x in semua:
            if x.besaran == besaran and x.tabel not in (d.tabel, p.tabel):
                for y in (d, p):
                    if sama := [k for k in kode if x.nilai(k) == y.nilai(k)]:
                        di_mana = f"dari {len(kode)} indikator yang {besaran}nya berbeda"
                        yield f"Pada {len(sama)} {di_mana}, {y.nama} sama dengan {x.nama}: {tulis_daftar(sama)}."


def _berbeda(kode: str, kolom: dict[str, Deret], pokok: dict[str, Deret]) -> bool:
    nilai = [(d.nilai(kode), pokok[b].nilai(kode)) for b, d in kolom.items() if b in pokok]
    return any(sebanding(a, b) and a != b for a, b in nilai)


def _bicara(laporan: Laporan, beda: list[Indikator], tabel: str) -> list[Tiga]:
    """The rows that can tell whether capaian was worked out beside them; none in a table that does not print all three."""
    return [
        t
        for t in bertiga(laporan)
        if t.bacaan.tabel == tabel and t.indikator in beda and t.realisasi.nilai != t.target.nilai and not t.ids & laporan.rusak
    ]
