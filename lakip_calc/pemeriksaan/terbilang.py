"""Angka yang ditulis dengan huruf dibandingkan dengan angkanya.

Berlaku: untuk setiap angka dalam uraian yang diikuti tulisan hurufnya.
Lulus: bila tulisan huruf itu sama dengan ejaan angkanya; huruf besar, spasi, dan kata satuan di belakang tidak dihitung.
Gagal: bila tulisan huruf itu mengeja angka lain, atau ejaannya salah.
Tidak berlaku: bila angkanya bukan bilangan bulat yang terbaca.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from lakip_calc.pemeriksaan.laporan import Klaim, Laporan
from lakip_calc.pemeriksaan.pokok import judul, pendek, pokok
from lakip_calc.pemeriksaan.putusan import (
    Cakupan,
    Keparahan,
    Pemeriksaan,
    Penerapan,
    Putusan,
    lulus,
    tidak_berlaku,
)

BILANGAN = frozenset(
    "nol satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas belas puluh seratus ratus seribu ribu "
    "sejuta juta miliar triliun".split()
)
# Two spellings of one word, and the units that may follow; the unit of the claim itself may follow too.
SAMA = {"milyar": "miliar", "trilyun": "triliun"}
SATUAN = frozenset({"rupiah", "persen", "orang", "buah", "unit", "kali", "hari", "bulan", "tahun"})


def jalankan(laporan: Laporan) -> Iterator[Penerapan]:
    """One answer for each claim that prints its number in words too."""
    for klaim in laporan.klaim.values():
        if klaim.terbilang.strip():
            yield _periksa(laporan, klaim)


def _periksa(laporan: Laporan, klaim: Klaim) -> Penerapan:
    id, angka = klaim.angka.id, klaim.angka.teks
    if not klaim.ejaan:
        return tidak_berlaku(klaim.kode, "angkanya bukan bilangan bulat yang terbaca", id)
    tercetak, benar = _kata(klaim.terbilang, klaim.satuan), _kata(klaim.ejaan)
    if "".join(tercetak) == "".join(benar):
        return lulus(klaim.kode, f"{angka} ({klaim.terbilang.strip()})", id)
    subjek = pokok(laporan, klaim.indikator or klaim.sasaran) if klaim.indikator or klaim.sasaran else klaim.tentang
    lain = all(k in BILANGAN for k in tercetak)
    return Penerapan(
        klaim.kode,
        Putusan.GAGAL,
        f"Tercetak {angka} ({klaim.terbilang.strip()}); {angka} ditulis “{klaim.ejaan}”.",
        (id,),
        klaim.terbilang.strip(),
        klaim.ejaan,
        klaim.bagian,
        Keparahan.SEDANG if lain else Keparahan.RINGAN,
        bool({id, f"{id.rpartition('/')[0]}/terbilang"} & laporan.rusak),
        "terbilang",
        indikator=klaim.indikator,
        berpokok=False,
        judul=judul(subjek, f"angka {angka} ditulis dengan huruf “{pendek(klaim.terbilang.strip())}”"),
    )


def _kata(teks: str, satuan: str = "") -> list[str]:
    """The words of a number, in one spelling, without the unit behind them."""
    kata = [SAMA.get(k, k) for k in re.findall(r"[^\W\d_]+", teks.casefold())]
    while len(kata) > 1 and kata[-1] in SATUAN | {satuan.casefold()}:
        kata.pop()
    return kata


PEMERIKSAAN = Pemeriksaan(
    "terbilang",
    "Angka dan hurufnya",
    "uraian",
    __doc__,
    jalankan,
    Cakupan.PERTAMA,
    saran="Samakan huruf dan angkanya menurut dokumen sumber.",
)
