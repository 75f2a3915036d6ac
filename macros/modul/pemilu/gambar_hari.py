"""Pictures of days: the campaigns between the days of voting, and what the year had."""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from macros.gambar import Grafik, TanpaAngka, angka_tabel
from macros.gambar.gaya import LEBAR, LEBAR_LUAS
from macros.gambar.kalender import Masa, kalender
from macros.modul.pemilu.peristiwa import acara, nama_acara
from macros.modul.pemilu.sebutan import rangkai
from macros.tahun.tabel.sel import BULAN, Tanggal, baca_kosong, baca_tanggal
from macros.tahun.tahun import Tahun
from macros.tulisan.angka import terbilang
from macros.tulisan.tanggal import PENDEK, tanggal_panjang, tanggal_pendek

PALING_BANYAK_BULAN = 5  # names of months that fit over the calendar
TANDA = "Batang: masa yang berhari-hari. Belah ketupat: satu hari."


def kampanye(tahun: Tahun) -> Grafik:
    """The campaign periods and voting days on one line of months."""
    seluruh = _seluruh_masa(tahun)
    pemungutan = _hari_pemungutan(tahun)
    masa = sorted([*_masa_kampanye(tahun, seluruh), *pemungutan], key=lambda m: m.mulai)
    bulan, akhir = _bulan_kalender(masa, int(tahun.tahun))
    awal = bulan[0][0]
    lama = (f"{'kampanye' if i else 'Kampanye'} {p} {_banyak_hari(t)} hari" for i, (p, t) in enumerate(seluruh.items()))
    waktu = ", ".join(f"kampanye {p} {tanggal_pendek(t)}" for p, t in seluruh.items())
    svg, luas = (kalender(masa, bulan, akhir=akhir, lebar=lebar) for lebar in (LEBAR, LEBAR_LUAS))
    return Grafik(
        "kampanye",
        ", ".join(lama),
        f"Kalender {_nama_bulan(awal)} sampai {_nama_bulan(akhir)}: {waktu}{', dengan hari pemungutan suara' if pemungutan else ''}.",
        svg,
        angka_tabel("kampanye", "Masa kampanye dan hari pemungutan suara", ("Peristiwa", "Waktu"), [(m.label, m.waktu) for m in masa]),
        subjudul=f"{TANDA} {tahun.dengan_peran('masa_kampanye').tempat}.",
        svg_luas=luas,
    )


def setahun(tahun: Tahun) -> Grafik:
    """The days that the front page names, on the months of the year."""
    semua = [(nama_acara(r), baca_tanggal(r["tanggal"])) for r in acara(tahun)]
    masa = sorted((Masa(nama, tanggal_panjang(t), t.mulai, t.selesai) for nama, t in semua), key=lambda m: m.mulai)
    bulan, akhir = _bulan_kalender(masa, int(tahun.tahun), sejak_januari=True)
    svg, luas = (kalender(masa, bulan, akhir=akhir, lebar=lebar) for lebar in (LEBAR, LEBAR_LUAS))
    return Grafik(
        "setahun",
        f"Hari penting {tahun.tahun}: {', '.join(m.waktu.removesuffix(f' {tahun.tahun}') for m in masa)}",
        f"Garis bulan {_nama_bulan(bulan[0][0])} sampai {_nama_bulan(akhir)} dengan {terbilang(len(masa))} tanda.",
        svg,
        angka_tabel("setahun", f"Hari penting tahun {tahun.tahun}", ("Peristiwa", "Tanggal"), [(m.label, m.waktu) for m in masa]),
        svg_luas=luas,
    )


def _seluruh_masa(tahun: Tahun) -> dict[str, Tanggal]:
    """The whole campaign of each election, which is its first row. Raises TanpaAngka where one has no days."""
    hasil: dict[str, Tanggal] = {}
    t = tahun.dengan_peran("masa_kampanye")
    for kunci, r in t.baris.items():
        if r["pemilihan"] in hasil:
            continue
        if baca_kosong(r["tanggal"]) is not None:
            raise TanpaAngka(f"{tahun.tahun}/{t.kode}/{kunci}/tanggal")
        hasil[r["pemilihan"]] = baca_tanggal(r["tanggal"])
    if not hasil:
        raise TanpaAngka(t.kode)
    return hasil


def _masa_kampanye(tahun: Tahun, seluruh: dict[str, Tanggal]) -> Iterator[Masa]:
    """Each campaign, then those of its forms that have days of their own, as one where their days are the same."""
    for pemilihan, masa in seluruh.items():
        yield _masa(f"Kampanye {pemilihan}", masa)
        bentuk: dict[Tanggal, dict[str, None]] = {}
        for r in tahun.baris(tahun.dengan_peran("masa_kampanye").kode, pemilihan=pemilihan):
            if baca_kosong(r["tanggal"]) is None and baca_tanggal(r["tanggal"]) != masa:
                bentuk.setdefault(baca_tanggal(r["tanggal"]), {})[_bentuk_pendek(r["bentuk"])] = None
        for waktu, nama in bentuk.items():
            yield _masa(f"{_bentuk_kata(list(nama))} {pemilihan}", waktu)


def _bentuk_pendek(bentuk: str) -> str:
    """Every kind of advertisement is an ``Iklan`` in the calendar."""
    return "Iklan" if bentuk.startswith("Iklan ") else bentuk


def _bentuk_kata(bentuk: list[str]) -> str:
    """``Rapat umum dan iklan``; more than two as a count, because the line has no room."""
    if len(bentuk) > 2:
        return f"{bentuk[0]} dan {terbilang(len(bentuk) - 1)} bentuk lain"
    return rangkai([bentuk[0], *(b.lower() for b in bentuk[1:])])


def _hari_pemungutan(tahun: Tahun) -> list[Masa]:
    """The days on which people voted, as far as the report tells them: those events that have a name in the calendar."""
    t = tahun.berperan("peristiwa")
    hari = [r for r in t.baris.values() if r["kalender"]] if t else []
    return [_masa(r["kalender"], baca_tanggal(r["tanggal"])) for r in hari]


def _masa(label: str, t: Tanggal) -> Masa:
    return Masa(label, tanggal_pendek(t), t.mulai, t.selesai)


def _bulan_kalender(masa: Sequence[Masa], tahun: int, *, sejak_januari: bool = False) -> tuple[list[tuple[date, str]], date]:
    """The months named over the calendar, at equal steps, and its last day, which ends a year."""
    awal = min(m.mulai for m in masa).replace(day=1)
    if sejak_januari:
        awal = awal.replace(month=1)
    akhir = date(max([tahun, *(m.selesai.year for m in masa)]), 12, 31)
    banyak = (akhir.year - awal.year) * 12 + akhir.month - awal.month + 1
    langkah = -(-banyak // PALING_BANYAK_BULAN)
    hari = [date(awal.year + n // 12, n % 12 + 1, 1) for n in range(awal.month - 1, awal.month - 1 + banyak, langkah)]
    bertahun = [i == 0 or langkah >= 12 or hari[i - 1].year != d.year for i, d in enumerate(hari)]
    nama = [f"{PENDEK[d.month - 1]} {d.year}" if dengan else PENDEK[d.month - 1] for d, dengan in zip(hari, bertahun, strict=True)]
    return list(zip(hari, nama, strict=True)), akhir


def _nama_bulan(hari: date) -> str:
    return f"{BULAN[hari.month - 1].capitalize()} {hari.year}"


def _banyak_hari(t: Tanggal) -> int:
    return (t.selesai - t.mulai + timedelta(1)).days
