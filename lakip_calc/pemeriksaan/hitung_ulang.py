"""Not a check but the ledger: was each printed figure worked out again, and if not, why not?

1. A figure is "dihitung ulang" when a check held it against another value and came to lulus or gagal: the figure
   that follows from others (a sum, a percentage), or two printings of one figure. The figures that went into a
   sum are not: they are "angka dasar".
2. Prose against a table that was itself taken from prose shows only that one sentence was typed twice alike;
   that does not count.
3. Every other figure gets one plain reason, the first that holds.

Every figure of every table is in the ledger, so that both counts add up to all of them.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from lakip_calc.angka import Angka
from lakip_calc.besaran import Kosong
from lakip_calc.pemeriksaan.laporan import Laporan, Tabel
from lakip_calc.pemeriksaan.putusan import Cakupan, Pemeriksaan, Penerapan, Putusan
from lakip_calc.teks import tulis_daftar

if TYPE_CHECKING:
    from lakip_calc.pemeriksaan import HasilPemeriksaan

DIHITUNG = "dihitung ulang"
TIDAK = "tidak dapat dihitung ulang"

TANPA_NILAI = {kosong: kosong.value for kosong in Kosong} | {Kosong.KOSONG: "kosong"}
NOMOR = ("nomor", "urutan")
DASAR = "angka dasar: dipakai menghitung angka lain, tetapi laporan tidak memuat rincian di bawahnya"
TUNGGAL = "tidak ada hitungan di tabelnya yang menghasilkannya"
SEKALIMAT = "hanya tercetak dalam uraian; tabelnya disusun dari kalimat yang sama"


@dataclass(frozen=True)
class Catatan:
    """One line of the ledger: the checks (by code) that worked the figure out again, or the reason why none could."""

    oleh: tuple[str, ...] = ()
    alasan: str = ""

    @property
    def dihitung(self) -> bool:
        """Whether a check worked the figure out again."""
        return bool(self.oleh)

    def __str__(self) -> str:
        return f"{DIHITUNG} oleh pemeriksaan {tulis_daftar(self.oleh)}" if self.oleh else f"{TIDAK}: {self.alasan}"


def buku_hitung_ulang(laporan: Laporan, hasil: HasilPemeriksaan) -> dict[str, Catatan]:
    """Every printed figure by its id, in the order of the tables."""
    oleh: dict[str, dict[str, None]] = {}
    halangan: dict[str, str] = {}
    dasar: set[str] = set()
    sekalimat: set[str] = set()
    for pemeriksaan, semua in hasil.penerapan:
        for p in semua:
            dibanding = _dibandingkan(pemeriksaan, p)
            if p.putusan is Putusan.TIDAK_BERLAKU:
                halangan |= {i: p.alasan for i in dibanding if i not in halangan}
            elif _satu_kalimat(laporan, dibanding):
                sekalimat |= set(dibanding)
            else:
                for i in dibanding:
                    oleh.setdefault(i, {})[pemeriksaan.kode] = None
                dasar |= set(p.angka) - set(dibanding) if dibanding else set()
    sebab = _sebab_tetap(laporan) | dict.fromkeys(sekalimat, SEKALIMAT)
    return {
        a.id: Catatan(tuple(oleh[a.id])) if a.id in oleh else Catatan(alasan=_alasan(a, tabel, sebab, dasar, halangan))
        for tabel, a in _angka(laporan)
    }


def banyak(buku: Iterable[Catatan]) -> tuple[int, int]:
    """How many figures were worked out again, and how many were not."""
    ya = [b.dihitung for b in buku]
    return ya.count(True), ya.count(False)


def _angka(laporan: Laporan) -> Iterator[tuple[Tabel, Angka]]:
    for tabel in laporan.tabel.values():
        for baris in tabel.baris.values():
            yield from ((tabel, a) for a in baris.angka.values())


def _dibandingkan(pemeriksaan: Pemeriksaan, p: Penerapan) -> tuple[str, ...]:
    """The figures of an application that were held against another value."""
    match p.cakupan or pemeriksaan.cakupan:
        case Cakupan.SEMUA:
            return p.angka
        case Cakupan.PERTAMA:
            return p.angka[:1]
    return ()


def _satu_kalimat(laporan: Laporan, ids: tuple[str, ...]) -> bool:
    """Whether two figures both come from prose, so that they are one printing."""
    tabel = [laporan.tabel.get(i.split("/")[1]) for i in ids]
    return len(tabel) > 1 and all(t is not None and t.jenis == "prosa" for t in tabel)


def _sebab_tetap(laporan: Laporan) -> dict[str, str]:
    """Why figures of a known part of the report cannot follow from others."""
    sebab: dict[str, str] = {}
    for i in laporan.indikator.values():
        for b in i.bacaan:
            if b.target:
                sebab[b.target.id] = "target ditetapkan, bukan hasil hitungan"
            if b.realisasi:
                sebab[b.realisasi.id] = "laporan tidak memuat pembilang dan penyebutnya"
        sebab |= {a.id: "hasil tahun lain hanya tercetak satu kali" for a in i.realisasi_lalu.values()}
        sebab |= {a.id: "target ditetapkan, bukan hasil hitungan" for a in i.target_depan.values()}
        if i.realisasi_anggaran:
            sebab[i.realisasi_anggaran.id] = "laporan tidak memuat pagu dan belanja indikator ini"
    return sebab


def _alasan(a: Angka, tabel: Tabel, sebab: dict[str, str], dasar: set[str], halangan: dict[str, str]) -> str:
    if a.kosong is not None:
        return TANPA_NILAI[a.kosong]
    if a.satuan in NOMOR:
        return "nomor urut, bukan hasil hitungan"
    if tabel.jenis == "olahan":
        return "disusun situs ini, tidak tercetak di laporan"
    if a.kata is not None and a.id not in sebab:
        return "pernyataan atau sebutan dengan kata, bukan angka"
    if a.id in dasar and a.id not in sebab:
        return DASAR
    return sebab.get(a.id) or halangan.get(a.id) or TUNGGAL
