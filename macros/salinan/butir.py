"""Butir: what is to be mended before a report is signed, as a list for the screen and for a workbook.

1. Gravest first; findings that share a likely cause, or are about one difference, stand together as one matter (hal).
2. Each names the cells it is about as a spreadsheet counts them, what is printed, what it is held against, what to do.
3. Mere notes, and what the scan may have damaged, come last and belong to no matter.
4. Where the files are faulty no finding can be made: then the faults are the list.
"""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby

from lakip_calc.pemeriksaan.putusan import Cakupan, Keparahan, Putusan, Temuan
from lakip_calc.teks import tulis_daftar
from macros.tahun.galat import Galat
from macros.tahun.hitungan import URUTAN, menurut_bobot
from macros.tahun.tahun import Tahun

SALAH_ISI = "salah isi"
SALAH_BACA = "mungkin salah baca"
CATATAN = str(Keparahan.CATATAN)
SARAN_BACA = "Lihat dahulu dokumen aslinya; bila tulisannya memang begitu, betulkan seperti temuan lain."
SARAN_GALAT = "Betulkan isi ini lebih dahulu; sebelum itu angkanya belum dapat diperiksa."
SEL_TAMPIL = 3  # of the cells a finding is about, the first ones only


@dataclass(frozen=True)
class Sel:
    """One cell of a table: its file, its row as a spreadsheet counts it (0: the whole file), its column."""

    berkas: str
    baris: int
    kolom: str

    @property
    def letak(self) -> str:
        """The place inside its file: ``baris 6 kolom l``."""
        return " ".join([*([f"baris {self.baris}"] if self.baris else []), *([f"kolom {self.kolom}"] if self.kolom else [])])

    def __str__(self) -> str:
        return f"{self.berkas} {self.letak}".rstrip()


@dataclass(frozen=True)
class Butir:
    """One line of the list.

    hal      number of the matter it belongs to; 0 for none
    perihal  what that matter is called
    sel      the cells that may have to be mended; empty where it is about names or whole parts of the report
    asal     the cells that those were worked out from
    dijawab  how the office answered, if it did
    """

    bobot: str
    hal: int
    perihal: str
    judul: str
    sel: tuple[Sel, ...]
    tercetak: str
    dihitung: str
    selisih: str
    tempat: str
    alasan: str
    saran: str
    id: str = ""
    dijawab: str = ""
    asal: tuple[Sel, ...] = ()


def butir_temuan(tahun: Tahun) -> list[Butir]:
    """Every finding of the year in the order of the list."""
    bobot_hal = sorted(tahun.hal, key=lambda h: URUTAN[h.keparahan])
    sebab = {s.kode: s.judul for s in tahun.hasil_periksa.sebab}
    tempat = _Tempat(tahun)
    hasil = []
    for nomor, hal in enumerate(bobot_hal, start=1):
        semua = sorted(hal.temuan, key=menurut_bobot)
        perihal = sebab.get(hal.sebab) or semua[0].penerapan.judul
        hasil += [tempat.butir(t, str(t.penerapan.keparahan), nomor, perihal) for t in semua]
    sisa = [t for t in tahun.hasil_periksa.temuan if t not in tahun.temuan_penting]
    for nama, salah_baca in ((CATATAN, False), (SALAH_BACA, True)):
        hasil += [tempat.butir(t, nama) for t in sorted(sisa, key=menurut_bobot) if t.penerapan.salah_baca is salah_baca]
    return hasil


def butir_galat(galat: Iterable[Galat]) -> list[Butir]:
    """Every fault of the files as a line of the list."""
    hasil = []
    for nomor, g in enumerate(galat, start=1):
        sel = Sel(g.berkas, g.baris, g.kolom)
        hasil.append(Butir(SALAH_ISI, nomor, g.masalah, g.masalah, (sel,), "", "", "", str(sel), str(g), SARAN_GALAT))
    return hasil


class _Tempat:
    """Where the cells of a year are, and what its checks advise."""

    def __init__(self, tahun: Tahun):
        self.tahun = tahun
        self.periksa = {p.kode: p for p, _ in tahun.hasil_periksa.penerapan}
        self.nomor: dict[str, dict[str, int]] = {}

    def butir(self, t: Temuan, bobot: str, hal: int = 0, perihal: str = "") -> Butir:
        p, jawaban = t.penerapan, self.tahun.jawaban.get(t.id) if "jawaban" in self.tahun.tabel else None
        pemeriksaan = self.periksa[t.pemeriksaan]
        sel = list(dict.fromkeys(s for id in p.angka if (s := self.sel(id))))
        batas = 1 if (p.cakupan or pemeriksaan.cakupan) is Cakupan.PERTAMA else len(sel)  # the others are its operands
        return Butir(
            bobot=bobot,
            hal=hal,
            perihal=perihal,
            judul=p.judul,
            sel=tuple(sel[:batas]),
            tercetak=p.tercetak,
            dihitung=p.dihitung,
            selisih=p.selisih,
            tempat=p.tempat,
            alasan=p.alasan,
            saran=SARAN_BACA if p.salah_baca else pemeriksaan.saran,
            id=t.id,
            dijawab=jawaban["status"] if jawaban else "",
            asal=tuple(sel[batas:]),
        )

    def sel(self, id: str) -> Sel | None:
        """The cell of an id; None for what is not in a table of this year."""
        tahun, kode, kunci, kolom = [*id.split("/"), "", "", ""][:4]
        t = self.tahun.tabel.get(kode)
        if tahun != self.tahun.tahun or t is None or kunci not in t.baris:
            return None
        if kode not in self.nomor:
            self.nomor[kode] = {k: n for n, k in enumerate(t.baris, start=2)}  # row 1 is the head
        return Sel(t.berkas, self.nomor[kode][kunci], kolom)


def sel_teks(semua: Iterable[Sel]) -> str:
    """Many cells in few words: ``data/2024/a.csv kolom x baris 2-5, 8; data/2024/b.csv kolom y baris 3``."""
    menurut: dict[tuple[str, str], list[int]] = {}
    for s in semua:
        menurut.setdefault((s.berkas, s.kolom), []).append(s.baris)
    bagian = []
    for (berkas, kolom), baris in menurut.items():
        nomor = ", ".join(_rentang(sorted({b for b in baris if b})))
        bagian.append(" ".join(filter(None, (berkas, kolom and f"kolom {kolom}", nomor and f"baris {nomor}"))))
    return "; ".join(bagian)


def _rentang(nomor: list[int]) -> Iterator[str]:
    """Numbers that follow each other as ``2-5``."""
    for _, isi in groupby(enumerate(nomor), key=lambda x: x[1] - x[0]):
        deret = [n for _, n in isi]
        yield str(deret[0]) if len(deret) == 1 else f"{deret[0]}-{deret[-1]}"


# --- on the screen -------------------------------------------------------------------------------


def layar(tahun: Tahun) -> list[str]:
    """The list and its summary as lines."""
    semua = butir_temuan(tahun)
    baris = []
    for bobot, isi in groupby((b for b in semua if b.hal), key=lambda b: _terberat(semua, b.hal)):
        per_hal = [(nomor, list(b)) for nomor, b in groupby(isi, key=lambda b: b.hal)]
        baris.append(f"\n{bobot.upper()} ({len(per_hal)} hal)")
        for nomor, satu in per_hal:
            baris += ["", *_hal(nomor, satu)]
    for bobot, kata in ((CATATAN, "perlu diketahui, bukan kesalahan"), (SALAH_BACA, "teks pindainya rusak")):
        if lain := [b for b in semua if not b.hal and b.bobot == bobot]:
            baris += [f"\n{bobot.upper()} ({len(lain)}; {kata})", *_ringkas(lain)]
    return [*baris, "", *_jumlah(tahun, semua)]


def _terberat(semua: list[Butir], hal: int) -> str:
    return next(b.bobot for b in semua if b.hal == hal)  # of one matter the gravest stands first


def _hal(nomor: int, isi: list[Butir]) -> Iterator[str]:
    yield f"{nomor}. {isi[0].perihal}" + (f" ({len(isi)} temuan)" if len(isi) > 1 else "")
    for b in isi:
        if b.judul != isi[0].perihal:
            yield f"   - {b.judul}"
        yield from (f"     {kata}" for kata in _rincian(b, isi[0].bobot))
    for saran in dict.fromkeys(b.saran for b in isi):
        yield f"   Lakukan: {saran}"


def _rincian(b: Butir, terberat: str) -> Iterator[str]:
    if b.tercetak and b.dihitung and not (b.tercetak in b.alasan and b.dihitung in b.alasan):
        yield f"tercetak {b.tercetak}; dibandingkan dengan {b.dihitung}"
    yield b.alasan + (f" Selisih: {b.selisih}." if b.selisih else "")
    yield f"di {_tempat(b)}" + (f" [{b.bobot}]" if b.bobot != terberat else "") + (f" (dijawab: {b.dijawab})" if b.dijawab else "")


def _tempat(b: Butir) -> str:
    """The first cells, file by file; where there is none, the place in the report."""
    if not b.sel:
        return b.tempat
    tampil, lebih = b.sel[:SEL_TAMPIL], len(b.sel) - SEL_TAMPIL
    bagian = [f"{berkas} {tulis_daftar(s.letak for s in sel)}".rstrip() for berkas, sel in groupby(tampil, key=lambda s: s.berkas)]
    return "; ".join(bagian) + (f"; dan {lebih} sel lain" if lebih > 0 else "")


def _ringkas(isi: list[Butir]) -> Iterator[str]:
    """Lines of one advice together, one line each."""
    menurut: dict[str, list[Butir]] = {}
    for b in isi:
        menurut.setdefault(b.saran, []).append(b)
    for saran, semua in menurut.items():
        yield f"Lakukan: {saran}"
        yield from (f"   - {b.judul}." + (f" Di {tempat}" if (tempat := _tempat(b)) else "") for b in semua)


def _jumlah(tahun: Tahun, semua: list[Butir]) -> Iterator[str]:
    h = tahun.hasil_periksa
    hal = Counter(_terberat(semua, b.hal) for b in semua if b.hal and b is next(x for x in semua if x.hal == b.hal))
    lain = Counter(b.bobot for b in semua if not b.hal)
    if hal:
        yield f"{sum(hal.values())} hal perlu dijelaskan: " + tulis_daftar(f"{n} {k}" for k, n in hal.items()) + "."
    else:
        yield "Tidak ada temuan."
    if lain:
        yield "Selain itu " + tulis_daftar(f"{n} {k}" for k, n in lain.items()) + "."
    yield (
        f"{len(h.penerapan)} pemeriksaan, {sum(len(s) for _, s in h.penerapan)} penerapan: {h.banyak(Putusan.LULUS)} lulus, "
        f"{len(h.temuan)} temuan, {h.banyak(Putusan.TIDAK_BERLAKU)} tidak berlaku."
    )
