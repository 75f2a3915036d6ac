"""Pola: the forms of which sentences about a table are made, general ones and those of a modul."""

from collections.abc import Callable
from typing import TypeAlias

from macros.gambar import rinci
from macros.tahun.tabel.tabel import Tabel
from macros.tahun.tahun import Tahun
from macros.tulisan.angka import angka_teks, bilangan, deret

# the sentences about one table, the headline first
Kalimat: TypeAlias = Callable[[Tahun, Tabel], list[str]]


def pasangan(t: Tabel, nama: str, kolom: str) -> str:
    """``Sarjana (S-1) 9; Diploma 2``: each row's name with one of its figures."""
    return deret(f"{r[nama]} {angka_teks(t.angka(k, kolom))}" for k, r in rinci(t).items())


def keputusan(tahun: Tahun, t: Tabel) -> list[str]:
    """The decision that fixed the figures of a table, where the report names one."""
    semua = tahun.baris_kamus("keputusan", tabel=t.kode)
    return [f"Angka ini ditetapkan dengan {r['jenis']} Nomor {r['nomor']} Tahun {r['tahun']} tentang {r['tentang']}." for r in semua]


def jumlahkan(t: Tabel, kolom: str) -> str:
    """The sum of a column that the report prints without a total."""
    return bilangan(sum(a.nilai for k in rinci(t) if (a := t.angka(k, kolom)).nilai is not None))


def daftar(awal: str, nama: str, kolom: str) -> Kalimat:
    """One sentence: each row's name with its figure."""

    def kalimat(tahun: Tahun, t: Tabel) -> list[str]:
        return [f"{awal}: {pasangan(t, nama, kolom)}."]

    return kalimat


def uraian(awal: str, kolom: str) -> Kalimat:
    """One sentence: the words of each row, which are what is asked for."""

    def kalimat(tahun: Tahun, t: Tabel) -> list[str]:
        return [f"{awal}: {deret(r[kolom].rstrip('.;') for r in t.baris.values())}."]

    return kalimat
