"""Tujuh isi wajib laporan kinerja ada untuk setiap indikator.

Berlaku: untuk setiap indikator dan tujuh hal menurut PermenPANRB 53/2014, seperti diulang formulir resmi dan laporan lembaga lain; bunyi naskahnya masih perlu dicocokkan.
Lulus: bila laporan memuat hal itu untuk indikator tersebut, di tabel, kotak, uraian, atau penutup.
Gagal: bila tidak. Ini catatan tentang kelengkapan, bukan tentang salah hitung.
Tidak berlaku: bila laporan tidak menyebut standar nasional untuk indikator itu, bila selnya tidak terbaca, atau bila indikator tanpa kotak sendiri mungkin tercakup dalam hambatan, upaya, atau sebab yang tertulis untuk indikator lain di sasarannya.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from lakip_calc.angka import Angka
from lakip_calc.besaran import Kosong
from lakip_calc.kosong import sebab_kosong
from lakip_calc.pemeriksaan.laporan import Bacaan, Indikator, JenisKlaim, Klaim, Laporan
from lakip_calc.pemeriksaan.pokok import judul, pokok
from lakip_calc.pemeriksaan.putusan import Keparahan, Pemeriksaan, Penerapan, Putusan
from lakip_calc.teks import tulis_daftar

TUJUH = (
    "Target dan realisasi tahun ini",
    "Perbandingan dengan tahun-tahun sebelumnya",
    "Perbandingan dengan target jangka menengah",
    "Perbandingan dengan standar nasional",
    "Sebab, hambatan, dan upaya",
    "Efisiensi penggunaan sumber daya",
    "Program dan kegiatan",
)


@dataclass(frozen=True)
class Jawaban:
    """One of the seven answers for one indikator: lulus is met, gagal is not met; `perihal` is shorter than `alasan`, for a title."""

    nomor: int
    putusan: Putusan
    alasan: str
    angka: tuple[str, ...] = ()
    tempat: str = ""
    perihal: str = ""

    @property
    def judul(self) -> str:
        """Which of the seven it answers, as a checklist names it."""
        return TUJUH[self.nomor - 1]

    @property
    def kata(self) -> str:
        """How a checklist writes it."""
        return {Putusan.LULUS: "terpenuhi", Putusan.GAGAL: "belum", Putusan.TIDAK_BERLAKU: "tidak berlaku"}[self.putusan]


def daftar_kelengkapan(laporan: Laporan) -> dict[str, tuple[Jawaban, ...]]:
    """The seven answers for each indikator, by its code."""
    return {i.kode: tuple(_jawab(i, laporan)) for i in laporan.indikator.values()}


def jalankan(laporan: Laporan) -> Iterator[Penerapan]:
    """Seven answers for each indikator."""
    for kode, jawaban in daftar_kelengkapan(laporan).items():
        for j in jawaban:
            gagal = j.putusan is Putusan.GAGAL
            yield Penerapan(
                f"{kode}/{j.nomor}",
                j.putusan,
                f"{j.judul}: {j.alasan}.",
                j.angka,
                tempat=j.tempat,
                keparahan=Keparahan.CATATAN if gagal else None,
                salah_baca=gagal and any(i in laporan.rusak for i in j.angka),
                petunjuk=f"kelengkapan-{j.nomor}" if gagal else "",
                judul=judul(pokok(laporan, kode), j.perihal or j.alasan) if gagal else "",
            )


def _jawab(indikator: Indikator, laporan: Laporan) -> Iterator[Jawaban]:
    kotak = laporan.berperan("kotak")
    klaim = [k for k in laporan.klaim.values() if k.indikator == indikator.kode]
    di_kotak, di_utama = kotak.tempat if kotak else "", indikator.utama.tempat

    yield _tahun_ini(indikator.utama)
    lalu = {t: a for t, a in sorted(indikator.realisasi_lalu.items()) if t < laporan.tahun}
    yield _sel(2, lalu.values(), any, f"tercetak realisasi {_sebut(lalu)}", _tiada("realisasi", lalu), di_kotak)
    depan = dict(sorted(indikator.target_depan.items()))
    dinilai = f"tercetak target {_sebut(depan)}; target akhir periode rencana tidak dinilai di sini"
    yield _sel(3, depan.values(), any, dinilai, _tiada("target", depan), di_kotak)
    yield _standar(klaim)
    yield _sebab(indikator, laporan)
    yield _efisiensi(indikator, klaim, laporan)
    if indikator.banyak_kegiatan:
        yield Jawaban(7, Putusan.LULUS, f"uraian memuat {indikator.banyak_kegiatan} butir kegiatan atau penjelasan", tempat=di_utama)
    else:
        tanpa = "tidak ditemukan program atau kegiatan yang ditulis untuk indikator ini dalam uraian"
        yield Jawaban(7, Putusan.GAGAL, tanpa, tempat=di_utama, perihal="tidak ditemukan program atau kegiatan dalam uraian")


def _tahun_ini(utama: Bacaan) -> Jawaban:
    if utama.target is None or utama.realisasi is None:
        ada = [a for a in (utama.target, utama.realisasi) if a]
        return _sel(1, ada, lambda _: False, "", "tabel utama tidak memuat keduanya", utama.tempat)
    isi = (("target", utama.target), ("realisasi", utama.realisasi))
    tercetak = ", ".join(f"{nama} {a.teks if a.kosong is None else sebab_kosong(a.kosong)}" for nama, a in isi)
    return _sel(1, (utama.target, utama.realisasi), all, tercetak, tercetak, utama.tempat)


def _standar(klaim: list[Klaim]) -> Jawaban:
    standar = next((k for k in klaim if k.jenis is JenisKlaim.STANDAR_NASIONAL), None)
    if standar is None:
        return Jawaban(4, Putusan.TIDAK_BERLAKU, "laporan tidak menyebut standar nasional untuk indikator ini")
    return Jawaban(4, Putusan.LULUS, f"disebut {standar.angka.teks}", (standar.angka.id,), standar.bagian)


def _sebab(indikator: Indikator, laporan: Laporan) -> Jawaban:
    tempat = indikator.utama.tempat
    if tertulis := _tertulis(indikator, laporan):
        return Jawaban(5, Putusan.LULUS, f"tertulis {tertulis}", tempat=tempat)
    if laporan.berperan("kotak") is not None and not indikator.kotak.ada:
        sesasaran = [i for i in laporan.indikator.values() if i.sasaran == indikator.sasaran]
        if lain := [i.kode for i in sesasaran if _tertulis(i, laporan)]:
            tanpa = "indikator ini tidak punya kotak sendiri di dalam uraian"
            mungkin = f"yang tertulis untuk {tulis_daftar(lain)} di sasaran yang sama mungkin juga mencakupnya"
            return Jawaban(5, Putusan.TIDAK_BERLAKU, f"{tanpa}; {mungkin}", tempat=tempat)
    dicari = "hambatan atau upaya dalam uraian, butir di penutup, atau pernyataan tentang hambatan atau sebab hasilnya"
    tanpa = "tidak ditemukan hambatan, upaya, atau sebab hasilnya"
    return Jawaban(5, Putusan.GAGAL, f"untuk indikator ini tidak ditemukan {dicari}", tempat=tempat, perihal=tanpa)


def _tertulis(indikator: Indikator, laporan: Laporan) -> str:
    """What the report writes of obstacles, causes and efforts under one indikator, counted; empty if nothing."""
    sebab = [k for k in laporan.klaim.values() if k.indikator == indikator.kode and k.jenis is JenisKlaim.SEBAB]
    ada = {
        "hambatan": indikator.banyak_hambatan,
        "upaya": indikator.banyak_upaya,
        "butir di penutup": _di_penutup(indikator, laporan),
        "pernyataan tentang hambatan atau sebab": len(sebab),
    }
    return tulis_daftar(f"{n} {apa}" for apa, n in ada.items() if n)


def _efisiensi(indikator: Indikator, klaim: list[Klaim], laporan: Laporan) -> Jawaban:
    efisien = next((k for k in klaim if k.istilah == "efisiensi" and k.angka.nilai is not None), None)
    uang = indikator.realisasi_anggaran
    if efisien is not None:
        return Jawaban(6, Putusan.LULUS, f"disebut {efisien.angka.teks}", (efisien.angka.id,), efisien.bagian)
    if uang is None or uang.nilai is None:
        return Jawaban(6, Putusan.GAGAL, "tidak ada angka anggaran untuk indikator ini", (uang.id,) if uang else (), indikator.utama.tempat)
    per_program = "; anggaran dalam rupiah hanya ada per program" if laporan.berperan("anggaran") else ""
    alasan = f"hanya tercetak realisasi anggaran {uang.teks}, tanpa pagu, belanja, dan volume keluaran{per_program}"
    perihal = f"hanya realisasi anggaran {uang.teks}, tanpa pagu, belanja, dan volume keluaran"
    return Jawaban(6, Putusan.GAGAL, alasan, (uang.id,), uang.tempat, perihal)


def _sel(nomor: int, sel: Iterable[Angka], cukup: Callable[[Iterable[bool]], bool], terpenuhi: str, belum: str, tempat: str) -> Jawaban:
    """Met where enough of the cells hold a value; unanswered where what is missing could not be read."""
    sel = tuple(sel)
    ids = tuple(a.id for a in sel)
    if sel and cukup(a.kosong is None for a in sel):
        return Jawaban(nomor, Putusan.LULUS, terpenuhi, ids, tempat)
    if any(a.kosong is Kosong.TIDAK_TERBACA for a in sel):
        return Jawaban(nomor, Putusan.TIDAK_BERLAKU, "sel tidak terbaca di teks pindai", ids, tempat)
    return Jawaban(nomor, Putusan.GAGAL, belum, ids, tempat)


def _sebut(sel: dict[int, Angka]) -> str:
    return tulis_daftar(f"{tahun} {a.teks}" for tahun, a in sel.items() if a.kosong is None)


def _tiada(apa: str, sel: dict[int, Angka]) -> str:
    if not sel:
        return f"laporan tidak mencetak {apa} tahun lain untuk indikator ini"
    sebab = {a.kosong for a in sel.values()}
    keadaan = "hanya bertanda strip" if Kosong.STRIP in sebab else "disebut tidak berlaku" if sebab == {Kosong.TIDAK_BERLAKU} else "kosong"
    return f"{apa} {tulis_daftar(map(str, sel))} {keadaan}"


def _di_penutup(indikator: Indikator, laporan: Laporan) -> int:
    penutup = laporan.berperan("penutup")
    return sum(1 for b in penutup.rincian if b.teks.get("indikator") == indikator.kode) if penutup else 0


PEMERIKSAAN = Pemeriksaan(
    "kelengkapan",
    "Isi wajib per indikator",
    "kelengkapan",
    __doc__,
    jalankan,
    saran="Tambahkan isi yang belum ada untuk indikator itu, atau tulis mengapa tidak ada.",
)
