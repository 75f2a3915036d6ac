"""Pictures across the years: one bar for each year, with a tick where a target stood.

Only years that may be held against each other stand in one picture: a line of years that breaks has a picture for each run.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from lakip_calc.angka import Angka
from macros.gambar import ALT_MAKS, Grafik, angka_tabel
from macros.gambar.bentuk import Batang, Kelompok, batang, ruang_kata
from macros.gambar.gaya import ABU, SATU
from macros.tulisan.angka import berukuran, kalimat_angka

RUANG = 110  # kept free behind the longest bar for its words


@dataclass(frozen=True)
class TitikTahun:
    """What one year reached, and what it should have reached."""

    tahun: str
    nilai: Angka | None
    acuan: Angka | None = None

    @property
    def sebanding(self) -> bool:
        """Whether the tick may stand on the scale of the bar."""
        satu, dua = self.nilai, self.acuan
        return bool(satu and dua and satu.nilai is not None and dua.nilai is not None and satu.satuan == dua.satuan)


def batang_tahun(
    kode: str,
    nama: str,
    titik: Sequence[TitikTahun],
    *,
    nama_nilai: str = "Realisasi",
    nama_acuan: str = "Target",
    kata: Callable[[Angka], str] = berukuran,
) -> Grafik | None:
    """The years as bars; None where fewer than two have a number of one unit."""
    ada = [(t.tahun, t.nilai) for t in titik if t.nilai is not None and t.nilai.nilai is not None]
    if len(ada) < 2 or len({a.satuan for _, a in ada}) > 1:
        return None
    beracuan = any(t.sebanding for t in titik)
    kelompok = [_kelompok(t, kata) for t in titik]
    svg = batang(kelompok, label_tanda=nama_acuan.lower() if beracuan else "", ruang=ruang_kata(kelompok, RUANG))
    kepala = ("Tahun", nama_nilai, nama_acuan) if beracuan else ("Tahun", nama_nilai)
    baris = [(t.tahun, kalimat_angka(t.nilai), *([kalimat_angka(t.acuan)] if beracuan else [])) for t in titik]
    return Grafik(
        kode,
        _pesan(ada, nama_nilai, kata),
        _alt(ada, nama, beracuan, nama_acuan, kata),
        svg,
        angka_tabel(kode, f"{nama} per tahun", kepala, baris),
    )


def _kelompok(t: TitikTahun, kata: Callable[[Angka], str]) -> Kelompok:
    if t.nilai is None or t.nilai.nilai is None:
        return Kelompok(t.tahun, (Batang(0, "tanpa angka", ABU),))
    tanda = float(t.acuan.nilai) if t.sebanding and t.acuan and t.acuan.nilai is not None else None
    return Kelompok(t.tahun, (Batang(float(t.nilai.nilai), kata(t.nilai), SATU, tanda),))


def _pesan(ada: Sequence[tuple[str, Angka]], nama: str, kata: Callable[[Angka], str]) -> str:
    """The newest year against the one before it."""
    (lalu, satu), (kini, dua) = ada[-2:]
    if satu.bilangan == dua.bilangan:
        return f"{nama} tetap {kata(dua)} pada {lalu} dan {kini}"
    arah = "naik" if dua.bilangan > satu.bilangan else "turun"
    return f"{nama} {arah} dari {kata(satu)} ({lalu}) menjadi {kata(dua)} ({kini})"


def _alt(ada: Sequence[tuple[str, Angka]], nama: str, beracuan: bool, nama_acuan: str, kata: Callable[[Angka], str]) -> str:
    """Every year where that is short enough, else the lowest and the highest."""
    akhir = f" Garis tegak menandai {nama_acuan.lower()}." if beracuan else ""
    semua = f"Satu batang per tahun untuk {nama}: {', '.join(f'{t} {kata(a)}' for t, a in ada)}.{akhir}"
    if len(semua) <= ALT_MAKS:
        return semua
    rendah, tinggi = (f(ada, key=lambda satu: satu[1].bilangan) for f in (min, max))
    return (
        f"{len(ada)} batang, satu per tahun, {ada[0][0]} sampai {ada[-1][0]}: terendah {kata(rendah[1])} ({rendah[0]}), "
        f"tertinggi {kata(tinggi[1])} ({tinggi[0]}).{akhir}"
    )
