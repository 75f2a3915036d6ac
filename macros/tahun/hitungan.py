"""Hitungan: one year, computed once. Pages, pictures, files, English and search all read these figures.

Everything here is worked out from printed figures by the rules of ``lakip_calc``; nothing is rounded, nothing is
written for a reader. A figure that the rules leave blank is a TidakDihitung with its reason.

    tahun.hitungan.uang.total.serapan          Hasil | TidakDihitung
    len(tahun.hitungan.janji.tercapai)         how many indikator kept the promise of the yearly plan
    tahun.temuan_penting                       the findings that count as findings

Tables are found by the part they play (``peran`` in tabel.csv). Where a year has no budget or no AKIP table, asking
for their figures raises TidakAda, a KeyError with a sentence for staff; ``ada_uang`` and ``ada_akip`` say it beforehand.
"""

from dataclasses import dataclass
from decimal import Decimal
from functools import cached_property

from lakip_calc.akip import KomponenAkip, bagian_nilai, nilai_akip
from lakip_calc.anggaran import porsi, serapan, sisa
from lakip_calc.angka import Angka
from lakip_calc.batas import PengaruhBatas, dibatasi, pengaruh_batas
from lakip_calc.besaran import Hasil, TidakDihitung
from lakip_calc.efisiensi import efisiensi_214, efisiensi_249, efisiensi_bersyarat
from lakip_calc.pemeriksaan.laporan import Bacaan, Indikator
from lakip_calc.pemeriksaan.putusan import Keparahan, Temuan
from lakip_calc.predikat import HasilPredikat, predikat_dari
from lakip_calc.rekap import RekapKetercapaian, rata_rata, rekap_ketercapaian
from macros.tahun.isi import Isi
from macros.tahun.kesimpulan import Kesimpulan, kesimpulan, sebunyi

# the cap whose effect on every mean is shown, though the year has chosen none
BATAS_PEMBANDING = Decimal(100)
# the quarters of a year, in order
TRIWULAN = ("I", "II", "III", "IV")

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
class Triwulan:
    """One quarter of one indikator.

    tw         its number, I to IV
    kumulatif  whether its figures count from the beginning of the year
    capaian    under the cap of the year
    """

    tw: str
    kumulatif: bool
    target: Angka
    realisasi: Angka
    capaian: Hasil | TidakDihitung
    tercapai: bool | None

    @property
    def nama(self) -> str:
        """``TW II``, or ``s.d. TW II`` where it counts from the beginning of the year."""
        return f"s.d. TW {self.tw}" if self.kumulatif else f"TW {self.tw}"


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

    def __init__(self, isi: Isi):
        self._isi = isi

    @property
    def ada_uang(self) -> bool:
        """Whether the year has a budget."""
        return self._isi.berperan("anggaran") is not None

    @property
    def ada_akip(self) -> bool:
        """Whether the year has a table of the AKIP evaluation."""
        return self._isi.berperan("akip") is not None

    @cached_property
    def uang(self) -> Uang:
        """Pagu, realisasi, sisa, serapan and shares, per programme and in total."""
        t = self._isi.dengan_peran("anggaran")
        uang = {k: (r.angka["pagu_rp"], r.angka["realisasi_rp"]) for k, r in t.baris.items()}
        semua = self._isi.total(t.kode, "pagu_rp"), self._isi.total(t.kode, "realisasi_rp")
        return Uang(tuple(_belanja(k, r["program"], r.jumlah, *uang[k], *semua) for k, r in t.baris.items()))

    @cached_property
    def efisiensi(self) -> Efisiensi:
        """Both ways are refused, with what they lack: the report prints no outputs."""
        total = self.uang.total
        return Efisiensi(efisiensi_249([]), efisiensi_214([]), efisiensi_bersyarat(total.pagu.untuk_hitung, total.realisasi.untuk_hitung))

    def cara_efisiensi(self, aturan: str) -> str:
        """What one way to work out efisiensi is called: by what it rests on, as the year says it, else by the code of its rule."""
        r = self._isi.rumus(aturan)
        return f"Efisiensi menurut cara {r['dasar']}" if r else f"Efisiensi menurut rumus {aturan}"

    @cached_property
    def akip(self) -> Akip:
        """The score added up from its components, with the predikat of the year's scale."""
        isi, t = self._isi, self._isi.dengan_peran("akip")
        sel = [(r["komponen"], r.angka["bobot"], r.angka["nilai"]) for r in t.rincian]
        rinci = [KomponenAkip(nama, bobot.untuk_hitung, nilai.untuk_hitung) for nama, bobot, nilai in sel]
        total = nilai_akip(rinci)
        return Akip(
            komponen=tuple(Komponen(*s, bagian_nilai(r)) for s, r in zip(sel, rinci, strict=True)),
            tercetak=isi.total(t.kode, "nilai"),
            bobot_tercetak=isi.total(t.kode, "bobot"),
            total=total,
            predikat=predikat_dari(total, isi.skala(isi.aturan("skala_akip"))),
        )

    @cached_property
    def ketercapaian(self) -> RekapKetercapaian:
        """The codes of the indikator that met the target of the leading table, missed it, or cannot be told."""
        return rekap_ketercapaian({i.kode: i.utama.ketercapaian(i.ukuran) for i in self._isi.indikator.values()})

    @cached_property
    def kesimpulan(self) -> dict[str, Kesimpulan]:
        """The verdict on every indikator, by its code."""
        rencana = self._isi.berperan("rencana")
        return {i.kode: kesimpulan(i, rencana.kode if rencana else "") for i in self._isi.indikator.values()}

    @cached_property
    def putus(self) -> RekapKetercapaian:
        """The codes of the indikator that reached the target by which they are judged, missed it, or cannot be told."""
        return rekap_ketercapaian({kode: k.ketercapaian for kode, k in self.kesimpulan.items()})

    @cached_property
    def janji(self) -> RekapKetercapaian:
        """The codes of the indikator whose leading realisasi reached the promised target, missed it, or cannot be told."""
        tanpa = TidakDihitung("rencana tidak menyebut indikator ini")
        return rekap_ketercapaian({kode: k.janji.ketercapaian if k.janji else tanpa for kode, k in self.kesimpulan.items()})

    @cached_property
    def bacaan(self) -> tuple[RekapBacaan, ...]:
        """Every table that prints the indikator, in the order of bacaan.csv."""
        semua = list(self._isi.indikator.values())
        return tuple(_rekap([(i, i.bacaan[n]) for i in semua]) for n in range(len(semua[0].bacaan))) if semua else ()

    @cached_property
    def triwulan(self) -> dict[str, tuple[Triwulan, ...]]:
        """The quarters of every indikator that has some, by its code; empty where the year has no such table."""
        t, hasil = self._isi.berperan("triwulan"), dict[str, list[Triwulan]]()
        for r in t.baris.values() if t else ():
            u, target, realisasi = self._isi.indikator[r["indikator"]].ukuran, r.angka["target"], r.angka["realisasi"]
            capaian = dibatasi(u.capaian(target, realisasi), self._isi.batas_capaian)
            satu = Triwulan(r["tw"], r["kumulatif"] == "ya", target, realisasi, capaian, u.tercapai(target, realisasi))
            hasil.setdefault(r["indikator"], []).append(satu)
        return {kode: tuple(sorted(semua, key=lambda s: TRIWULAN.index(s.tw))) for kode, semua in hasil.items()}

    @property
    def utama(self) -> RekapBacaan:
        """The table that the site follows."""
        return next(b for b in self.bacaan if b.utama)

    @property
    def rencana(self) -> RekapBacaan | None:
        """The table of the yearly plan, whose targets are the promise; None where no reading is one."""
        rencana = self._isi.berperan("rencana")
        return next((b for b in self.bacaan if rencana and b.tabel == rencana.kode), None)


def sama(utama: Bacaan, lain: Bacaan) -> bool:
    """Whether two readings print the same target and, where the other has one, the same realisasi."""
    if utama.target is None or lain.target is None or not sebunyi(utama.target, lain.target):
        return False
    return lain.realisasi is None or (utama.realisasi is not None and sebunyi(utama.realisasi, lain.realisasi))


def _rekap(pasangan: list[tuple[Indikator, Bacaan]]) -> RekapBacaan:
    """One table over all indikator."""
    contoh = pasangan[0][1]
    tercetak = {i.kode: b.capaian.untuk_hitung for i, b in pasangan if b.capaian is not None}
    dihitung = {i.kode: b.hitung(i.ukuran) for i, b in pasangan if b.capaian is not None}
    return RekapBacaan(
        tabel=contoh.tabel,
        nama=contoh.nama,
        utama=contoh.utama,
        ketercapaian=rekap_ketercapaian({i.kode: b.ketercapaian(i.ukuran) for i, b in pasangan}),
        sama=sum(sama(i.utama, b) for i, b in pasangan),
        rata_tercetak=rata_rata(tercetak) if tercetak else None,
        rata=pengaruh_batas(dihitung, BATAS_PEMBANDING) if dihitung else None,
        banyak_angka=sum(isinstance(h, Hasil) for h in dihitung.values()),
    )


def _belanja(kunci: str, program: str, jumlah: bool, pagu: Angka, realisasi: Angka, semua_pagu: Angka, semua_realisasi: Angka) -> Belanja:
    p, r = pagu.untuk_hitung, realisasi.untuk_hitung
    return Belanja(
        kunci,
        program,
        jumlah,
        pagu,
        realisasi,
        sisa=sisa(p, r),
        serapan=serapan(p, r),
        porsi=porsi(p, semua_pagu.untuk_hitung),
        porsi_realisasi=porsi(r, semua_realisasi.untuk_hitung),
    )
