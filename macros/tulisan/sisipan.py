"""Prose from the data as plain text, its figures put in where it says ``{klaim}`` or ``{tabel/kunci/kolom}``."""

from macros.tahun.isi import Isi
from macros.tahun.tabel.sel import SISIPAN
from macros.tulisan.angka import angka_teks
from macros.tulisan.tanggal import tanggal_panjang


def sisip_teks(teks: str, tahun: Isi) -> str:
    """The text without links or marks, for letters and files."""
    return SISIPAN.sub(lambda m: _sisipan(m[1], tahun), teks)


def _sisipan(id: str, tahun: Isi) -> str:
    """A figure, a date spelled out, or the words of a cell."""
    if "/" not in id:
        return angka_teks(tahun.klaim(id))
    tabel, kunci, kolom = tahun.urai(id)
    r = tahun.tabel[tabel].baris[kunci]
    if kolom in r.angka:
        return angka_teks(r.angka[kolom])
    return tanggal_panjang(tahun.tanggal(id)) if kolom in r.waktu else r[kolom]
