"""Picture of recruitment: who was left after each stage, every body on one scale."""

from decimal import Decimal

from macros.gambar import Grafik, TanpaAngka, angka_tabel, perlu_sel
from macros.gambar.gaya import LEBAR, LEBAR_LUAS
from macros.gambar.saringan import Saringan, Tahap, saringan
from macros.tahun.tahun import Tahun
from macros.tulisan.angka import bilangan, persen


def tahap_seleksi(tahun: Tahun) -> dict[str, dict[str, str]]:
    """For every body the rows of its stages that are drawn, with their short labels; only where there are two or more."""
    t = tahun.berperan("rekrutmen")
    hasil: dict[str, dict[str, str]] = {}
    for kunci, r in t.baris.items() if t else ():
        if r["corong"]:
            hasil.setdefault(r["badan"], {})[kunci] = r["corong"]
    return {badan: tahap for badan, tahap in hasil.items() if len(tahap) > 1}


def seleksi(tahun: Tahun) -> Grafik:
    """Shares of those who applied, because the bodies differ in size; the numbers stand with them."""
    t = tahun.dengan_peran("rekrutmen")
    semua, baris = [], []
    for badan, tahap in tahap_seleksi(tahun).items():
        jumlah = [(label, perlu_sel(t, kunci, "jumlah")) for kunci, label in tahap.items()]
        awal = jumlah[0][1]
        if awal <= 0:
            raise TanpaAngka(f"{tahun.tahun}/{t.kode}/{next(iter(tahap))}/jumlah")
        bagian = [(label, n, n / awal) for label, n in jumlah]
        semua.append(
            Saringan(_hasil(badan, jumlah), tuple(Tahap(f"{label} {bilangan(n)} ({_bulat(s)})", float(s)) for label, n, s in bagian))
        )
        baris += [(f"{badan}, {label.lower()}", bilangan(n), _bulat(s)) for label, n, s in bagian]
    svg, luas = (saringan(semua, lebar=lebar) for lebar in (LEBAR, LEBAR_LUAS))
    return Grafik(
        "seleksi",
        "; ".join(s.judul for s in semua),
        f"Batang menurut tahap seleksi {', '.join(tahap_seleksi(tahun))}: berapa bagian dari pendaftar yang tersisa sesudah setiap tahap.",
        svg,
        angka_tabel("seleksi", "Peserta seleksi badan adhoc per tahap", ("Tahap", "Orang", "Dari pendaftar"), baris),
        subjudul=f"Banyaknya orang; dalam kurung, bagiannya dari semua pendaftar (dihitung situs ini). {t.tempat}.",
        svg_luas=luas,
        lama=tuple(f"rekrutmen-{badan.lower()}" for badan in tahap_seleksi(tahun)),
    )


def _hasil(badan: str, jumlah: list[tuple[str, Decimal]]) -> str:
    """``PPK: 20 dari 85 ditetapkan``."""
    (_, awal), (label, akhir) = jumlah[0], jumlah[-1]
    return f"{badan}: {bilangan(akhir)} dari {bilangan(awal)} {label.lower()}"


def _bulat(bagian: Decimal) -> str:
    return persen(100 * bagian, 0)
