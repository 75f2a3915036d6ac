"""Satu hal ditulis dengan satu bunyi.

Berlaku: untuk setiap hal yang dinamai, disingkat, atau dirumuskan di beberapa tempat, dan setiap tabel yang bunyi sebuah kolomnya seharusnya sama di semua baris.
Lulus: bila kata-katanya sama; huruf besar, tanda baca, kata "dan", dan kata "Persentase" di depan tidak dihitung.
Gagal: bila kata-katanya berbeda. Ringan untuk nama, singkatan, dan ejaan dalam kalimat; sedang untuk rumusan yang dimuat sebagai tabel.
Tidak berlaku: bila hal itu hanya tertulis di satu tempat atau tidak terbaca.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from lakip_calc.pemeriksaan.kelengkapan_tabel import TANPA_NAMA, kata
from lakip_calc.pemeriksaan.laporan import Klaim, Laporan, Tabel
from lakip_calc.pemeriksaan.pokok import PANJANG, judul
from lakip_calc.pemeriksaan.putusan import Keparahan, Pemeriksaan, Penerapan, Putusan, lulus, tidak_berlaku
from lakip_calc.teks import tulis_daftar

SEBANYAK_RUSAK = 2  # words that one damaged spot of a scan may change


@dataclass(frozen=True)
class _Bunyi:
    """One wording: where it stands, what it says, the id of its cell."""

    tempat: str
    teks: str
    id: str


def jalankan(laporan: Laporan) -> Iterator[Penerapan]:
    """One answer for each matter that claims word, and for each table whose rows say one thing."""
    hal: dict[str, list[Klaim]] = {}
    for klaim in laporan.klaim.values():
        if klaim.hal:
            hal.setdefault(klaim.hal, []).append(klaim)
    for nama, semua in hal.items():
        bunyi = [_Bunyi(k.bagian, k.angka.teks, k.angka.id) for k in semua]
        yield _periksa(laporan, f"hal/{nama}", nama, bunyi, Keparahan.RINGAN)
    for tabel in laporan.tabel.values():
        if tabel.kolom_sama:
            yield _periksa(laporan, f"tabel/{tabel.kode}", tabel.judul, _baris(laporan, tabel), Keparahan.SEDANG)


def _baris(laporan: Laporan, tabel: Tabel) -> list[_Bunyi]:
    kolom = tabel.kolom_sama
    return [
        _Bunyi(b.teks.get("tempat", b.kunci), b.teks.get(kolom, ""), f"{laporan.tahun}/{tabel.kode}/{b.kunci}/{kolom}")
        for b in tabel.rincian
    ]


def _periksa(laporan: Laporan, objek: str, nama: str, semua: list[_Bunyi], keparahan: Keparahan) -> Penerapan:
    bunyi = [b for b in semua if b.teks.strip() not in TANPA_NAMA]
    ids = tuple(b.id for b in bunyi)
    if len(bunyi) < 2:
        return tidak_berlaku(objek, "hanya tertulis di satu tempat", *ids)
    ragam = {kata(b.teks): b for b in reversed(bunyi)}
    if len(ragam) == 1:
        return lulus(objek, f"sama di {len(bunyi)} tempat", *ids)
    beda = [b for b in bunyi if ragam[kata(b.teks)] is b]
    if len({b.tempat for b in beda}) == 1:
        alasan = f"{nama} tertulis {tulis_daftar(f'“{b.teks}”' for b in beda)} di {beda[0].tempat}."
    else:
        alasan = f"{nama} tertulis {tulis_daftar(f'“{b.teks}” di {b.tempat}' for b in beda)}."
    return Penerapan(
        objek,
        Putusan.GAGAL,
        alasan,
        ids,
        "; ".join(b.teks for b in beda),
        tempat="; ".join(dict.fromkeys(b.tempat for b in beda)),
        keparahan=keparahan,
        salah_baca=_karena_pindai(laporan, beda),
        petunjuk="rumusan",
        judul=_judul(nama, beda),
    )


def _karena_pindai(laporan: Laporan, beda: list[_Bunyi]) -> bool:
    """Whether damage of the scan may be all the difference: a damaged wording that differs in a word or two."""
    satu, *lain = (set(kata(b.teks)) for b in beda)
    rusak = any(b.id in laporan.rusak for b in beda)
    return rusak and all(len(satu - b) <= SEBANYAK_RUSAK and len(b - satu) <= SEBANYAK_RUSAK for b in lain)


def _judul(nama: str, beda: list[_Bunyi]) -> str:
    """The words in which the wordings differ where they are few, else the places."""
    bersama = set[str].intersection(*(set(kata(b.teks)) for b in beda))
    sendiri = (" ".join(k for k in re.findall(r"\w+", b.teks) if k.casefold() not in bersama) for b in beda)
    pendek = judul(nama, f"tertulis {tulis_daftar(f'“{s}”' for s in sendiri if s)}")
    if len(pendek) <= PANJANG:
        return pendek
    return judul(nama, f"bunyinya berbeda di {tulis_daftar(b.tempat for b in beda)}")


PEMERIKSAAN = Pemeriksaan(
    "rumusan",
    "Satu hal, satu bunyi",
    "pertentangan",
    __doc__,
    jalankan,
    saran="Pilih satu bunyi dari dokumen resminya, lalu pakai bunyi itu di semua tempat.",
)
