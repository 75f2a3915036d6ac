"""Hitungan: one year, computed once. Pages, pictures, files, English and search all read these figures.

Everything here is worked out from printed figures by the rules of ``lakip_calc``; nothing is rounded, nothing is
written for a reader. A figure that the rules leave blank is a TidakDihitung with its reason.

    tahun.hitungan.uang.total.serapan          Hasil | TidakDihitung
    len(tahun.hitungan.janji.tercapai)         how many indikator kept the promise of the yearly plan
    tahun.temuan_penting                       the findings that count as findings

A table that a year does not have (``anggaran``, ``evaluasi-akip``) raises KeyError where its figures are asked for,
as ``tahun.tabel[...]`` does.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from functools import cached_property
from typing import TYPE_CHECKING

from lakip_calc.akip import KomponenAkip, bagian_nilai, nilai_akip
from lakip_calc.anggaran import porsi, serapan, sisa
from lakip_calc.angka import Angka
from lakip_calc.batas import PengaruhBatas, pengaruh_batas
from lakip_calc.besaran import Hasil, Polaritas, TidakDihitung
from lakip_calc.capaian import capaian
from lakip_calc.efisiensi import efisiensi_214, efisiensi_249, efisiensi_bersyarat
from lakip_calc.ketercapaian import Ketercapaian, ketercapaian
from lakip_calc.pemeriksaan.putusan import Keparahan, Temuan
from lakip_calc.predikat import HasilPredikat, predikat_dari
from lakip_calc.rekap import RekapKetercapaian, rata_rata, rekap_ketercapaian

if TYPE_CHECKING:
    from macros.tahun.tahun import Bacaan, Indikator, Tahun

RENCANA = "perjanjian-kinerja"
# the cap whose effect on every mean is shown, though the year has chosen none
BATAS_PEMBANDING = Decimal(100)
TANPA_ANGKA = TidakDihitung("tabel ini tidak mencetak target atau realisasinya")

# --- findings ------------------------------------------------------------------------------

# a finding that touches more rows than this is about the whole, not about each of them
SEDIKIT_BARIS = 4
# the heaviest first
URUTAN: dict[Keparahan | None, int] = {k: n for n, k in enumerate(Keparahan)}


def penting(temuan: Temuan) -> bool:
    """Whether a finding counts as one: not a mere note, and not a word that the scan may have damaged.

    The one rule for every place that counts or marks findings.
    """
    return temuan.penerapan.keparahan is not Keparahan.CATATAN and not temuan.penerapan.salah_baca


def menurut_bobot(temuan: Temuan) -> tuple[int, str]:
    """The key by which findings are sorted: the heaviest first, then by name."""
    return URUTAN[temuan.penerapan.keparahan], temuan.id


def sedikit_baris(temuan: Temuan) -> bool:
    """Whether a finding is about a few rows; one that touches more is about the whole."""
    return len({id.split("/")[2] for id in temuan.penerapan.angka}) <= SEDIKIT_BARIS


# --- what is worked out ----------------------------------------------------------------------


@dataclass(frozen=True)
class Belanja:
    """The money of one programme, or of all (``jumlah``).

    porsi            its share of the whole pagu
    porsi_realisasi  its share of all that was spent
    """

    kunci: str
    program: str
    jumlah: bool
    pagu: Angka
    realisasi: Angka
    sisa: Hasil | TidakDihitung
    serapan: Hasil | TidakDihitung
    porsi: Hasil | TidakDihitung
    porsi_realisasi: Hasil | TidakDihitung


@dataclass(frozen=True)
class Uang:
    """The rows of the budget as printed, the total among them."""

    baris: tuple[Belanja, ...]

    @property
    def total(self) -> Belanja:
        """The printed total row."""
        return next(b for b in self.baris if b.jumlah)

    @property
    def program(self) -> tuple[Belanja, ...]:
        """The programmes, without the total."""
        return tuple(b for b in self.baris if not b.jumlah)


@dataclass(frozen=True)
class Efisiensi:
    """Efisiensi in the two ways of the ministry, which need outputs that no table prints, and under an assumption."""

    cara_249: Hasil | TidakDihitung
    cara_214: Hasil | TidakDihitung
    bersyarat: Hasil | TidakDihitung


@dataclass(frozen=True)
class Komponen:
    """One component of the AKIP evaluation; ``bagian`` is what it reached of its weight."""

    nama: str
    bobot: Angka
    nilai: Angka
    bagian: Hasil | TidakDihitung


@dataclass(frozen=True)
class Akip:
    """The AKIP score: as printed, and as its components add up."""

    komponen: tuple[Komponen, ...]
    tercetak: Angka
    bobot_tercetak: Angka
    total: Hasil | TidakDihitung
    predikat: HasilPredikat | TidakDihitung


@dataclass(frozen=True)
class Janji:
    """What the yearly plan promised for one indikator, beside what the leading table says was reached.

    target  None where the plan does not name the indikator
    """

    kode: str
    target: Angka | None
    realisasi: Angka | None
    ketercapaian: Ketercapaian | TidakDihitung

    @property
    def tercapai(self) -> bool | None:
        """Whether the promise was kept; None where it cannot be told."""
        return None if isinstance(self.ketercapaian, TidakDihitung) else self.ketercapaian is Ketercapaian.TERCAPAI


@dataclass(frozen=True)
class RekapBacaan:
    """One table that prints the indikator: how many met their target there, and their mean capaian.

    sama           how many print the same target and realisasi as the leading table
    rata_tercetak  mean of the printed capaian; None, as ``rata``, where the table prints no capaian
    rata           mean of the computed capaian, without a cap and with BATAS_PEMBANDING
    banyak_angka   how many capaian could be computed
    """

    tabel: str
    nama: str
    utama: bool
    ketercapaian: RekapKetercapaian
    sama: int
    rata_tercetak: Hasil | TidakDihitung | None
    rata: PengaruhBatas | None
    banyak_angka: int


class Hitungan:
    """What follows from the printed figures of one year; each group is worked out when first asked for."""

    def __init__(self, tahun: Tahun):
        self._tahun = tahun

    @cached_property
    def uang(self) -> Uang:
        """Pagu, realisasi, sisa, serapan and shares, per programme and in total."""
        t = self._tahun.tabel["anggaran"]
        pagu, realisasi = (self._tahun.total("anggaran", k) for k in ("pagu_rp", "realisasi_rp"))
        return Uang(
            tuple(
                _belanja(kunci, r["program"], r["baris"] == "jumlah", t.angka(kunci, "pagu_rp"), t.angka(kunci, "realisasi_rp"), pagu, realisasi)
                for kunci, r in t.baris.items()
            )
        )

    @cached_property
    def efisiensi(self) -> Efisiensi:
        """Both ways are refused, with what they lack: the report prints no outputs."""
        total = self.uang.total
        return Efisiensi(efisiensi_249([]), efisiensi_214([]), efisiensi_bersyarat(total.pagu.untuk_hitung, total.realisasi.untuk_hitung))

    @cached_property
    def akip(self) -> Akip:
        """The score added up from its components, with the predikat of the year's scale."""
        tahun, t = self._tahun, self._tahun.tabel["evaluasi-akip"]
        isi = [(r["komponen"], t.angka(k, "bobot"), t.angka(k, "nilai")) for k, r in t.baris.items() if r["baris"] == "rinci"]
        rinci = [KomponenAkip(nama, bobot.untuk_hitung, nilai.untuk_hitung) for nama, bobot, nilai in isi]
        total = nilai_akip(rinci)
        return Akip(
            komponen=tuple(Komponen(*i, bagian_nilai(r)) for i, r in zip(isi, rinci, strict=True)),
            tercetak=tahun.total("evaluasi-akip", "nilai"),
            bobot_tercetak=tahun.total("evaluasi-akip", "bobot"),
            total=total,
            predikat=predikat_dari(total, tahun.skala(tahun.aturan("skala_akip"))),
        )

    @cached_property
    def ketercapaian(self) -> RekapKetercapaian:
        """The codes of the indikator that met the target of the leading table, missed it, or cannot be told."""
        return rekap_ketercapaian({i.kode: _tercapai(i.polaritas, i.utama.target, i.utama.realisasi) for i in self._tahun.indikator.values()})

    @cached_property
    def janji_indikator(self) -> dict[str, Janji]:
        """The promise of the yearly plan for every indikator, by its code."""
        return {i.kode: _janji(i) for i in self._tahun.indikator.values()}

    @cached_property
    def janji(self) -> RekapKetercapaian:
        """The codes of the indikator whose leading realisasi reached the promised target, missed it, or cannot be told."""
        return rekap_ketercapaian({kode: j.ketercapaian for kode, j in self.janji_indikator.items()})

    @cached_property
    def bacaan(self) -> tuple[RekapBacaan, ...]:
        """Every table that prints the indikator, in the order of bacaan.csv."""
        semua = list(self._tahun.indikator.values())
        return tuple(self._bacaan(n, b) for n, b in enumerate(semua[0].bacaan)) if semua else ()

    def _bacaan(self, n: int, contoh: Bacaan) -> RekapBacaan:
        semua = self._tahun.indikator.values()
        bercapaian = {i.kode: (i.polaritas, i.bacaan[n]) for i in semua if i.bacaan[n].capaian is not None}
        dihitung = {kode: _capaian(polaritas, b) for kode, (polaritas, b) in bercapaian.items()}
        return RekapBacaan(
            tabel=contoh.tabel,
            nama=contoh.nama,
            utama=contoh.utama,
            ketercapaian=rekap_ketercapaian({i.kode: _tercapai(i.polaritas, i.bacaan[n].target, i.bacaan[n].realisasi) for i in semua}),
            sama=sum(sama(i.utama, i.bacaan[n]) for i in semua),
            rata_tercetak=rata_rata({kode: b.capaian.untuk_hitung for kode, (_, b) in bercapaian.items() if b.capaian}) if bercapaian else None,
            rata=pengaruh_batas(dihitung, BATAS_PEMBANDING) if bercapaian else None,
            banyak_angka=sum(isinstance(h, Hasil) for h in dihitung.values()),
        )


def sama(utama: Bacaan, lain: Bacaan) -> bool:
    """Whether two readings print the same target and, where the other has one, the same realisasi."""
    if utama.target is None or lain.target is None or utama.target.untuk_hitung != lain.target.untuk_hitung:
        return False
    return lain.realisasi is None or (utama.realisasi is not None and utama.realisasi.untuk_hitung == lain.realisasi.untuk_hitung)


def _janji(i: Indikator) -> Janji:
    target = next((b.target for b in i.bacaan if b.tabel == RENCANA), None)
    return Janji(i.kode, target, i.utama.realisasi, _tercapai(i.polaritas, target, i.utama.realisasi))


def _belanja(kunci: str, program: str, jumlah: bool, pagu: Angka, realisasi: Angka, semua_pagu: Angka, semua_realisasi: Angka) -> Belanja:
    p, r = pagu.untuk_hitung, realisasi.untuk_hitung
    return Belanja(
        kunci, program, jumlah, pagu, realisasi, sisa(p, r), serapan(p, r), porsi(p, semua_pagu.untuk_hitung), porsi(r, semua_realisasi.untuk_hitung)
    )


def _tercapai(polaritas: Polaritas, target: Angka | None, realisasi: Angka | None) -> Ketercapaian | TidakDihitung:
    if target is None or realisasi is None:
        return TANPA_ANGKA
    return ketercapaian(polaritas, target.untuk_hitung, realisasi.untuk_hitung)


def _capaian(polaritas: Polaritas, b: Bacaan) -> Hasil | TidakDihitung:
    if b.target is None or b.realisasi is None:
        return TANPA_ANGKA
    return capaian(polaritas, b.target.untuk_hitung, b.realisasi.untuk_hitung)
