"""Sentences about requests for information."""

from collections import Counter

from macros.modul.pola import Kalimat, daftar, pasangan
from macros.tahun.tabel.tabel import Tabel
from macros.tahun.tahun import Tahun
from macros.tulisan.angka import bilangan, deret


def _permohonan(tahun: Tahun, t: Tabel) -> list[str]:
    diminta, banyak = Counter(r["informasi"] for r in t.baris.values()).most_common(1)[0]
    bulan = Counter(_bulan(r["bulan"], tahun.tahun) for r in t.baris.values())
    return [
        f"Pada tahun {tahun.tahun} tercatat {bilangan(len(t.baris))} permohonan informasi.",
        f"Menurut bulan: {deret(f'{b} {bilangan(n)}' for b, n in bulan.items())}.",
        f"Yang paling sering diminta: {diminta} ({bilangan(banyak)} permohonan).",
    ]


def _bulan(tercetak: str, tahun: str) -> str:
    return "bulannya tidak terbaca" if tercetak == "tidak terbaca" else tercetak.removesuffix(f" {tahun}")


def _pemohon(tahun: Tahun, t: Tabel) -> list[str]:
    return [f"Permohonan informasi menurut jenis pemohon, seluruh tahun {tahun.tahun}: {pasangan(t, 'jenis_pemohon', 'jumlah')}."]


KALIMAT: dict[str, Kalimat] = {
    "permohonan-informasi": _permohonan,
    "permohonan-pemohon": _pemohon,
    "permohonan-jenis-kelamin": daftar("Permohonan informasi menurut jenis kelamin pemohon", "jenis_kelamin", "jumlah"),
}
