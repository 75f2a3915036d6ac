"""Dates as readers see them."""

from macros.tahun.tabel.sel import BULAN, Tanggal

PENDEK = ("Jan", "Feb", "Mar", "Apr", "Mei", "Jun", "Jul", "Agu", "Sep", "Okt", "Nov", "Des")


def tanggal_pendek(t: Tanggal) -> str:
    """``28 Nov 2023–10 Feb 2024``, ``14 Feb 2024``."""
    if not t.hari:
        return f"{PENDEK[t.mulai.month - 1]} {t.mulai.year}"
    return _rentang(t, PENDEK, "–")


def tanggal_panjang(t: Tanggal) -> str:
    """``28 November 2023 sampai 10 Februari 2024``, ``14 Februari 2024``, ``September 2024``."""
    if not t.hari:
        return f"{BULAN[t.mulai.month - 1].capitalize()} {t.mulai.year}"
    return _rentang(t, tuple(b.capitalize() for b in BULAN), " sampai ")


def _rentang(t: Tanggal, nama: tuple[str, ...], penghubung: str) -> str:
    akhir = f"{t.selesai.day} {nama[t.selesai.month - 1]} {t.selesai.year}"
    if t.mulai == t.selesai:
        return akhir
    if t.mulai.year != t.selesai.year:
        return f"{t.mulai.day} {nama[t.mulai.month - 1]} {t.mulai.year}{penghubung}{akhir}"
    if t.mulai.month != t.selesai.month:
        return f"{t.mulai.day} {nama[t.mulai.month - 1]}{penghubung}{akhir}"
    return f"{t.mulai.day}{penghubung}{akhir}"
