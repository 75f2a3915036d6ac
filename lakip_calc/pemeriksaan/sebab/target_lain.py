"""Was a capaian worked out from another target than the one beside it?

1. Looked at are capaian that do not follow from their realisasi and target: in a row of a table, or in prose where it
   states realisasi and capaian of one indikator in one place. Only where more is better (maximize).
2. Tried are all other targets that the report prints for that indikator: other tables, prose, other years.
   One fits where realisasi / target, rounded or cut to the printed digits, is the printed capaian.
3. Chance, for prose whose capaian has decimals: had the divisor been any whole percent from 50 to 100, how often would
   it be one of the targets tried? A capaian without decimals is no evidence, and gets no chance.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from fractions import Fraction

from lakip_calc.angka import Angka
from lakip_calc.besaran import Polaritas
from lakip_calc.ketelitian import teliti
from lakip_calc.pembulatan import bulatkan, potong
from lakip_calc.pemeriksaan.laporan import Bacaan, Indikator, Laporan
from lakip_calc.pemeriksaan.putusan import Temuan
from lakip_calc.pemeriksaan.sebab.dugaan import (
    Kekuatan,
    Sebab,
    besaran_klaim,
    desimal,
    kekuatan,
    perbandingan,
    satu_dari,
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
    tepat = 100 * realisasi.nilai / target
    return capaian.nilai in (bulatkan(tepat, capaian.desimal), potong(tepat, capaian.desimal))


def _uraian(laporan: Laporan, i: Indikator, klaim: Ucapan, banding: dict) -> Iterator[Sebab]:
    sendiri = i.utama.target
    if not _berangka(sendiri):
        return
    for kode, besaran, bagian, capaian in klaim:
        realisasi = next((a for i_, k, b, a in klaim if (i_, k, b) == (kode, "realisasi", bagian)), None)
        if (kode, besaran) != (i.kode, "capaian") or realisasi is None or not capaian.desimal or cocok(capaian, realisasi, sendiri.nilai):
            continue
        calon = [c for c in _calon(laporan, i, i.utama, klaim) if c[1].nilai != sendiri.nilai]
        pas = [c for c in calon if cocok(capaian, realisasi, c[1].nilai)]
        if not pas:
            continue
        sebut, target = tulis_daftar(n for n, _ in pas), pas[0][1].teks
        bulat = sum(cocok(capaian, realisasi, Decimal(p)) for p in PEMBAGI)
        dicoba = len({a.nilai for _, a in calon})
        peluang = Fraction(max(1, bulat) * dicoba, len(PEMBAGI))
        bukti = (
            f"Uraian mencetak realisasi {realisasi.teks} dan capaian {capaian.teks}; {realisasi.teks} dibagi {sendiri.teks} bukan {capaian.teks}; dibagi {target} hasilnya {capaian.teks}.",
            f"{target} tercetak untuk {i.kode} sebagai {sebut}.",
            f"Kesamaan itu karena kebetulan: {satu_dari(peluang)} (bila pembaginya persen bulat mana pun dari 50 sampai 100; {dicoba} target lain dicoba).",
        )
        judul = f"Dugaan: capaian {capaian.teks} dalam uraian {i.kode} dihitung dengan target {target}, bukan {sendiri.teks} seperti di {i.utama.nama}."
        isi = tuple(id for id, (kode, b, angka) in banding.items() if (kode, b) == (i.kode, "capaian") and capaian.id in angka)
        if isi:
            yield Sebab(f"target-lain-{_slug(i.kode)}", judul, bukti, isi, desimal(peluang), kekuatan(peluang, True))


def _tabel(laporan: Laporan, temuan: Sequence[Temuan], klaim: Ucapan, banding: dict) -> Iterator[Sebab]:
    kelompok: dict[tuple[str, str, Decimal], dict[str, tuple[Indikator, Bacaan, Calon]]] = {}
    gagal = {}
    for i in laporan.indikator.values():
        for b in i.bacaan:
            if i.polaritas is Polaritas.MAXIMIZE and all(map(_berangka, (b.target, b.realisasi, b.capaian))) and not cocok(b.capaian, b.realisasi, b.target.nilai):
                gagal[b.tabel, i.kode] = i, b
                for nama, a in _calon(laporan, i, b, klaim):
                    if a.nilai != b.target.nilai and cocok(b.capaian, b.realisasi, a.nilai):
                        kelompok.setdefault((b.tabel, i.sasaran, a.nilai), {}).setdefault(i.kode, (i, b, []))[2].append((nama, a))
    for (tabel, sasaran, nilai), baris in kelompok.items():
        ikut = {k: (i, b) for (t, k), (i, b) in gagal.items() if t == tabel and i.sasaran == sasaran and cocok(b.capaian, b.realisasi, nilai)}
        milik = {a.id for _, b in ikut.values() for a in (b.capaian, b.target, b.realisasi)}
        sumber = {a.id for _, _, calon in baris.values() for _, a in calon}
        isi = tuple(
            t.id
            for t in temuan
            if (t.penerapan.angka and set(t.penerapan.angka) <= milik) or (t.id in banding and banding[t.id][1] == "target" and sumber & set(t.penerapan.angka))
        )
        nama = next(iter(ikut.values()))[1].nama
        target = next(iter(baris.values()))[2][0][1].teks
        bukti = [
            f"{k}: {b.realisasi.teks} dibagi {b.target.teks} bukan {b.capaian.teks}; dibagi {target} hasilnya {b.capaian.teks}."
            + (f" {target} tercetak sebagai {tulis_daftar(dict.fromkeys(n for n, _ in baris[k][2]))}." if k in baris else " Untuk baris ini target itu tidak tercetak di tempat lain.")
            for k, (_, b) in ikut.items()
        ]
        bukti += _batas(laporan, tabel, ikut)
        judul = f"Dugaan: capaian {tulis_daftar(ikut)} di {nama} dihitung dengan target {target}, bukan dengan target di barisnya."
        if isi:
            yield Sebab(f"target-lain-{tabel}-{_slug(sasaran)}", judul, tuple(bukti), isi, None, Kekuatan.LEMAH)


def _batas(laporan: Laporan, tabel: str, ikut: dict[str, tuple[Indikator, Bacaan]]) -> list[str]:
    """The other explanation of a capaian of exactly 100, and what speaks against it."""
    if any(b.capaian.nilai != 100 or b.realisasi.nilai <= b.target.nilai for _, b in ikut.values()):
        return []
    lain = [b for i in laporan.indikator.values() for b in i.bacaan if b.tabel == tabel and _berangka(b.capaian) and b.capaian.nilai > 100]
    bila = f"tetapi tabel itu mencetak {len(lain)} capaian di atas 100" if lain else "dan tabel itu tidak mencetak capaian di atas 100"
    return [f"Penjelasan lain: capaian dibatasi 100; {bila}."]


def _calon(laporan: Laporan, i: Indikator, selain: Bacaan, klaim: Ucapan) -> Calon:
    """Every other printed target of an indikator, and what it is called."""
    calon = [(f"target di {b.nama}", b.target) for b in i.bacaan if b.tabel != selain.tabel]
    calon += [(f"target tahun {tahun}", a) for tahun, a in i.target_depan.items()]
    calon += [("target dalam uraian", a) for kode, besaran, _, a in klaim if (kode, besaran) == (i.kode, "target")]
    return [(n, a) for n, a in calon if _berangka(a) and a.id not in laporan.rusak]


def _berangka(a: Angka | None) -> bool:
    return a is not None and a.nilai is not None and a.satuan == "persen"


def _slug(kode: str) -> str:
    return kode.lower().replace(".", "-")
