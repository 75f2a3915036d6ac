"""Target dan hasil dibaca berdampingan dengan tahun sebelum dan sesudahnya.

Berlaku: untuk target dan realisasi setiap indikator di semua tabel yang memuatnya, dan satu kali untuk cara laporan mencetak persentasenya.
Lulus: bila target tidak lebih ringan daripada hasil tahun lalu, realisasi tidak tepat sama dengan target, target tahun depan tidak lebih ringan daripada hasil tahun ini, dan pembilang serta penyebut tercetak.
Gagal: bila tidak, menurut semua tabel. Ini catatan untuk pembaca, bukan kesalahan: target boleh turun, dan hasil boleh tepat.
Tidak berlaku: bila jawabannya bergantung pada tabel mana yang dipakai, bila angkanya tidak ada, tidak terbaca, bukan bilangan, atau bersatuan lain, atau bila arah indikator bukan naik atau turun.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from decimal import Decimal

from lakip_calc.angka import Angka
from lakip_calc.besaran import Polaritas
from lakip_calc.pemeriksaan.laporan import Indikator, Laporan
from lakip_calc.pemeriksaan.putusan import (
    Keparahan,
    Pemeriksaan,
    Penerapan,
    Putusan,
    lulus,
    tidak_berlaku,
)

PECAHAN = ("pembilang", "penyebut")
TURUN = (Polaritas.MINIMIZE, Polaritas.MINIMIZE_RASIO)
BERARAH = (Polaritas.MAXIMIZE, Polaritas.ORDINAL, *TURUN)
SERATUS = Decimal(100)

Pasangan = list[tuple[Angka | None, Angka | None]]
Patut = Callable[[Decimal, Decimal], bool] | None


def jalankan(laporan: Laporan) -> Iterator[Penerapan]:
    """Three remarks for each indikator, and one for the whole report."""
    for i in laporan.indikator.values():
        ada = [b for b in i.bacaan if b.ada]
        lalu, depan = i.realisasi_lalu.get(laporan.tahun - 1), i.target_depan.get(laporan.tahun + 1)
        lebih = "lebih longgar" if i.polaritas in TURUN else "lebih rendah"
        yield _timbang(
            "tahun-lalu",
            f"Target {laporan.tahun} {{}}, hasil {laporan.tahun - 1} {{}}: target {lebih} daripada yang sudah dicapai.",
            [(b.target, lalu) for b in ada],
            _lebih_ringan(i),
            i,
            laporan,
        )
        yield _timbang(
            "tahun-depan",
            f"Target {laporan.tahun + 1} {{}}, realisasi {laporan.tahun} {{}}: target tahun depan {lebih} daripada hasil tahun ini.",
            [(depan, b.realisasi) for b in ada],
            _lebih_ringan(i),
            i,
            laporan,
        )
        tepat = "Target {}, realisasi {}: tepat sama di setiap tabel."
        yield _timbang("tepat-target", tepat, [(b.target, b.realisasi) for b in ada], _tepat, i, laporan)
    yield _pecahan(laporan)


def _lebih_ringan(i: Indikator) -> Patut:
    """Whether a target asks for less than the result; None where the indikator has no direction."""
    if i.polaritas not in BERARAH:
        return None
    return (lambda target, hasil: target > hasil) if i.polaritas in TURUN else (lambda target, hasil: target < hasil)


def _tepat(target: Decimal, realisasi: Decimal) -> bool:
    """Exactly the target; nothing to remark on at the ends of a percentage."""
    return target == realisasi and target not in (0, SERATUS)


def _timbang(apa: str, pola: str, pasangan: Pasangan, patut_dicatat: Patut, i: Indikator, laporan: Laporan) -> Penerapan:
    """One remark, made only where every table that prints both figures bears it out."""
    objek = f"{i.kode}/{apa}"
    terbanding = [(a, b) for a, b in pasangan if a and b and a.nilai is not None and b.nilai is not None and a.satuan == b.satuan]
    terbanding = [p for p in terbanding if not laporan.rusak & {a.id for a in p}] or terbanding
    ids = tuple(dict.fromkeys(a.id for p in terbanding or pasangan for a in p if a))
    if not terbanding:
        return tidak_berlaku(objek, "tidak ada tabel yang memuat kedua angka dengan satuan yang sama", *ids)
    if patut_dicatat is None:
        return tidak_berlaku(objek, "arah indikator bukan naik atau turun", *ids)
    jawaban = {patut_dicatat(a.bilangan, b.bilangan) for a, b in terbanding}
    satu, dua = (" atau ".join(dict.fromkeys(a.teks for a in sisi)) for sisi in zip(*terbanding, strict=True))
    if len(jawaban) > 1:
        return tidak_berlaku(objek, f"jawabannya bergantung pada tabel yang dipakai: {satu} dan {dua}", *ids)
    if jawaban == {False}:
        return lulus(objek, f"{satu} dan {dua}: tidak ada yang perlu dicatat", *ids)
    return _catat(objek, pola.format(satu, dua), i.utama.tempat, apa, laporan, *ids)


def _catat(objek: str, alasan: str, tempat: str, petunjuk: str, laporan: Laporan, *ids: str) -> Penerapan:
    rusak = any(i in laporan.rusak for i in ids)
    return Penerapan(objek, Putusan.GAGAL, alasan, ids, tempat=tempat, keparahan=Keparahan.CATATAN, salah_baca=rusak, petunjuk=petunjuk)


def _pecahan(laporan: Laporan) -> Penerapan:
    """One answer for the whole report: does any table of readings say what a percentage is made of?"""
    persen = [a for i in laporan.indikator.values() if (a := i.utama.realisasi) and a.nilai is not None and a.satuan == "persen"]
    if not persen:
        return tidak_berlaku("pembilang-penyebut", "tidak ada realisasi dalam persen")
    ids = tuple(a.id for a in persen)
    tabel = [laporan.tabel[t] for t in {b.tabel for i in laporan.indikator.values() for b in i.bacaan} if t in laporan.tabel]
    if any(all(any(p in kolom for kolom in t.judul_kolom) for p in PECAHAN) for t in tabel):
        return lulus("pembilang-penyebut", "pembilang dan penyebut tercetak", *ids)
    alasan = f"Tabel kinerja mencetak {len(persen)} realisasi dalam persen, tanpa pembilang dan penyebutnya."
    return _catat("pembilang-penyebut", alasan, persen[0].tempat, "pembilang-penyebut", laporan, *ids)


PEMERIKSAAN = Pemeriksaan("ambisi", "Ambisi dan bukti", "ambisi", __doc__, jalankan)
