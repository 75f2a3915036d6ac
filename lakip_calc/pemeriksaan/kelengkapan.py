"""Tujuh isi wajib laporan kinerja ada untuk setiap indikator.

Berlaku: untuk setiap indikator dan tujuh hal menurut PermenPANRB 53/2014, seperti diulang formulir resmi dan laporan lembaga lain; bunyi naskahnya masih perlu dicocokkan.
Lulus: bila laporan memuat hal itu untuk indikator tersebut, di tabel, kotak, uraian, atau penutup.
Gagal: bila tidak. Ini catatan tentang kelengkapan, bukan tentang salah hitung.
Tidak berlaku: bila laporan tidak menyebut standar nasional untuk indikator itu, atau bila selnya tidak terbaca.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from lakip_calc.angka import Angka
from lakip_calc.besaran import Kosong
from lakip_calc.pemeriksaan.laporan import Indikator, Laporan
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
SEBAB = re.compile(r"\b(hambatan|kendala|sebab|penyebab|faktor)\b", re.IGNORECASE)


@dataclass(frozen=True)
class Jawaban:
    """One of the seven answers for one indikator: lulus is met, gagal is not met."""

    nomor: int
    putusan: Putusan
    alasan: str
    angka: tuple[str, ...] = ()
    tempat: str = ""

    @property
    def judul(self) -> str:
        return TUJUH[self.nomor - 1]

    @property
    def kata(self) -> str:
        """How a checklist writes it."""
        return {Putusan.LULUS: "terpenuhi", Putusan.GAGAL: "belum", Putusan.TIDAK_BERLAKU: "tidak berlaku"}[self.putusan]


def daftar_kelengkapan(laporan: Laporan) -> dict[str, tuple[Jawaban, ...]]:
    """The seven answers for each indikator, by its code."""
    return {i.kode: tuple(_jawab(i, laporan)) for i in laporan.indikator.values()}


def jalankan(laporan: Laporan) -> Iterator[Penerapan]:
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
            )


def _jawab(indikator: Indikator, laporan: Laporan) -> Iterator[Jawaban]:
    utama, kotak = indikator.utama, laporan.berperan("kotak")
    klaim = [k for k in laporan.klaim.values() if k.indikator == indikator.kode]
    di_kotak = kotak.tempat if kotak else ""

    tahun_ini = [a for a in (utama.target, utama.realisasi) if a]
    tercetak = f"target {utama.target.teks}, realisasi {utama.realisasi.teks}" if len(tahun_ini) == 2 else "tabel utama tidak memuat keduanya"
    yield _sel(1, tahun_ini, lambda ada: all(ada) and len(tahun_ini) == 2, tercetak, tercetak, utama.tempat)

    lalu = {t: a for t, a in sorted(indikator.realisasi_lalu.items()) if t < laporan.tahun}
    yield _sel(2, lalu.values(), any, f"tercetak realisasi {_sebut(lalu)}", _tiada("realisasi", lalu), di_kotak)

    depan = dict(sorted(indikator.target_depan.items()))
    yield _sel(3, depan.values(), any, f"tercetak target {_sebut(depan)}; target akhir periode rencana tidak dinilai di sini", _tiada("target", depan), di_kotak)

    standar = [k for k in klaim if "standar nasional" in k.tentang.lower()]
    if standar:
        yield Jawaban(4, Putusan.LULUS, f"disebut {standar[0].angka.teks}", (standar[0].angka.id,), standar[0].bagian)
    else:
        yield Jawaban(4, Putusan.TIDAK_BERLAKU, "laporan tidak menyebut standar nasional untuk indikator ini")

    ada = {"hambatan": indikator.banyak_hambatan, "upaya": indikator.banyak_upaya, "butir di penutup": _di_penutup(indikator, laporan)}
    ada["pernyataan tentang hambatan atau sebab"] = sum(1 for k in klaim if SEBAB.search(k.tentang))
    if any(ada.values()):
        yield Jawaban(5, Putusan.LULUS, f"tertulis {tulis_daftar(f'{n} {apa}' for apa, n in ada.items() if n)}", tempat=utama.tempat)
    else:
        yield Jawaban(5, Putusan.GAGAL, "uraian tidak memuat hambatan, sebab hasilnya, atau upaya mengatasinya untuk indikator ini", tempat=utama.tempat)

    efisien = [k for k in klaim if "efisiensi" in k.tentang.lower() and k.angka.nilai is not None]
    uang = indikator.realisasi_anggaran
    if efisien:
        yield Jawaban(6, Putusan.LULUS, f"disebut {efisien[0].angka.teks}", (efisien[0].angka.id,), efisien[0].bagian)
    elif uang is None or uang.nilai is None:
        yield Jawaban(6, Putusan.GAGAL, "tidak ada angka anggaran untuk indikator ini", (uang.id,) if uang else (), utama.tempat)
    else:
        per_program = "; anggaran dalam rupiah hanya ada per program" if laporan.berperan("anggaran") else ""
        alasan = f"hanya tercetak realisasi anggaran {uang.teks}, tanpa pagu, belanja, dan volume keluaran{per_program}"
        yield Jawaban(6, Putusan.GAGAL, alasan, (uang.id,), uang.tempat)

    if indikator.banyak_kegiatan:
        yield Jawaban(7, Putusan.LULUS, f"uraian memuat {indikator.banyak_kegiatan} butir kegiatan atau penjelasan", tempat=utama.tempat)
    else:
        yield Jawaban(7, Putusan.GAGAL, "uraian tidak memuat program atau kegiatan untuk indikator ini", tempat=utama.tempat)


def _sel(nomor: int, sel: Iterable[Angka], cukup, terpenuhi: str, belum: str, tempat: str) -> Jawaban:
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
    return f"{apa} {tulis_daftar(map(str, sel))} {'hanya bertanda strip' if any(a.kosong is Kosong.STRIP for a in sel.values()) else 'kosong'}"


def _di_penutup(indikator: Indikator, laporan: Laporan) -> int:
    penutup = laporan.berperan("penutup")
    return sum(1 for b in penutup.rincian if b.teks.get("indikator") == indikator.kode) if penutup else 0


PEMERIKSAAN = Pemeriksaan("kelengkapan", "Isi wajib per indikator", "kelengkapan", __doc__, jalankan)
