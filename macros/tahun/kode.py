"""Kode: what a code of a sasaran or indikator may look like, so that it makes one address and shares it with nothing.

1. Letters without marks, digits, and between them a point, a space, ``-``, ``_``, ``/`` or brackets: ``IK.1.4``, ``IKU 1.1``, ``X-1/1``.
2. Two codes that are one address are refused: permanent links of sasaran and indikator stand in one list.
3. A code whose address is that of a page, or begins like those of tables, pictures and findings, is refused.
"""

import re
from collections.abc import Iterator

from lakip_calc.pemeriksaan.laporan import slug
from macros.tahun.galat import Galat
from macros.tahun.isi import Isi

BENTUK = re.compile(r"[A-Za-z0-9][A-Za-z0-9 ._()/-]*")
HALAMAN = frozenset("index cetak data pemeriksaan ikhtisar pengantar sasaran indikator grafik kartu unduh".split())
AWALAN = ("tabel-", "grafik-", "temuan-", "bab-", "pemeriksaan-")


def galat_kode(tahun: Isi) -> Iterator[Galat]:
    """Every code that can make no address of its own."""
    alamat: dict[str, tuple[str, str, int]] = {}
    for tabel in ("sasaran", "indikator"):
        t = tahun.tabel[tabel]
        for baris, r in enumerate(t.baris.values(), start=2):  # row 1 is the head
            kode = r["kode"]
            ini = slug(kode)
            if masalah := _salah(kode, ini):
                yield Galat(t.berkas, baris, "kode", f"'{kode}' {masalah}")
            elif ini in alamat:
                lain, berkas, baris_lain = alamat[ini]
                masalah = (
                    f"'{kode}' menjadi alamat '{ini}', sama dengan '{lain}' di {berkas}, baris {baris_lain}; bedakan huruf atau angkanya"
                )
                yield Galat(t.berkas, baris, "kode", masalah)
            alamat.setdefault(ini, (kode, t.berkas, baris))


def _salah(kode: str, alamat: str) -> str:
    """What is wrong with one code by itself; empty where nothing is."""
    if not BENTUK.fullmatch(kode):
        return "tidak dapat menjadi alamat; pakai huruf tanpa tanda, angka, titik, spasi, atau tanda hubung, misalnya IKU 1.1"
    if alamat in HALAMAN or alamat.startswith(AWALAN):
        return "sudah menjadi alamat halaman lain; tambahkan huruf di depannya, misalnya S-" + kode
    return ""
