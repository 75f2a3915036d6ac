"""Daftar nama dalam kalimat dibandingkan dengan baris tabelnya.

Berlaku: untuk setiap kalimat yang menyebut satu per satu hal yang juga menjadi baris sebuah tabel.
Lulus: bila setiap nama ada di tabel dan setiap baris disebut; nama yang kata-katanya termuat dalam nama lain dianggap sama.
Gagal: bila ada nama yang hanya ada di salah satunya. Ini ringan, sebab kalimat dan tabel mungkin mengikuti pedoman yang berbeda.
Tidak berlaku: bila tabelnya tidak ada, atau kalimatnya tidak terbaca.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from lakip_calc.pemeriksaan.kelengkapan_tabel import kata
from lakip_calc.pemeriksaan.laporan import Klaim, Laporan, SifatKlaim
from lakip_calc.pemeriksaan.pokok import judul, kecil, nama_baris, pokok
from lakip_calc.pemeriksaan.putusan import Keparahan, Pemeriksaan, Penerapan, Putusan, lulus, tidak_berlaku
from lakip_calc.teks import tulis_daftar

PEMISAH = re.compile(r"\s*(?:,\s*dan\s|,|;|\sdan\s)\s*")


def jalankan(laporan: Laporan) -> Iterator[Penerapan]:
    """One answer for each claim that lists what a table lists."""
    for klaim in laporan.klaim.values():
        if klaim.sifat is SifatKlaim.DAFTAR:
            yield _periksa(laporan, klaim)


def _periksa(laporan: Laporan, klaim: Klaim) -> Penerapan:
    tabel, id = laporan.tabel.get(klaim.merujuk), klaim.angka.id
    sebut = [s for s in PEMISAH.split(klaim.angka.teks) if kata(s)]
    if tabel is None or not tabel.rincian or klaim.angka.kosong or not sebut:
        return tidak_berlaku(klaim.kode, "tabelnya tidak ada, atau kalimatnya tidak terbaca", id)
    baris = [nama_baris(b) for b in tabel.rincian]
    lebih = [s for s in sebut if not any(_sama(s, b) for b in baris)]
    kurang = [b for b in baris if not any(_sama(s, b) for s in sebut)]
    if not lebih and not kurang:
        return lulus(klaim.kode, f"{len(sebut)} nama, sama dengan tabel", id)
    beda = [f"hanya di kalimat: {tulis_daftar(lebih)}"] * bool(lebih) + [f"hanya di tabel: {tulis_daftar(kurang)}"] * bool(kurang)
    milik = klaim.indikator or klaim.sasaran
    return Penerapan(
        klaim.kode,
        Putusan.GAGAL,
        f"{klaim.tentang}: kalimat menyebut {len(sebut)}, tabel “{tabel.judul}” memuat {len(baris)}; {'; '.join(beda)}. "
        "Keduanya mungkin mengikuti pedoman yang berbeda.",
        (id,),
        str(len(sebut)),
        str(len(baris)),
        f"{klaim.bagian}; {tabel.tempat}",
        Keparahan.RINGAN,
        id in laporan.rusak,
        "isi-daftar",
        klaim.indikator,
        judul=judul(
            pokok(laporan, milik) if milik else klaim.bagian,
            f"{kecil(klaim.tentang)} disebut {len(sebut)}, tabelnya memuat {len(baris)}",
        ),
    )


def _sama(satu: str, dua: str) -> bool:
    a, b = set(kata(satu)), set(kata(dua))
    return bool(a and b) and (a <= b or b <= a)


PEMERIKSAAN = Pemeriksaan(
    "daftar",
    "Daftar dalam kalimat",
    "uraian",
    __doc__,
    jalankan,
    saran="Samakan nama-nama dalam kalimat dengan baris tabelnya, atau terangkan mengapa berbeda.",
)
