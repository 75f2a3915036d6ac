"""Kode indikator yang tercetak di kotaknya, dan nomor baris tabel, mengikuti susunan laporan.

Berlaku: untuk setiap indikator bila laporan punya kotak indikator, dan untuk setiap tabel atau daftar tercetak yang barisnya bernomor.
Lulus: bila kode memuat nomor sasaran dan nomor urut indikator itu menurut rencana, atau sama dengan kodenya di tabel indikator, dan bila nomor baris naik satu demi satu.
Gagal: bila kotak tidak ada, bila kode menunjuk sasaran lain, tidak lengkap, berulang, atau salah urut, dan bila nomor baris berulang atau terlewat.
Tidak berlaku: bila laporan tidak punya kotak indikator, bila kode atau nomor tidak tercetak atau tidak terbaca, dan bila nomor itu bukan nomor baris.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from typing import Any

from lakip_calc.pemeriksaan.laporan import Indikator, Laporan, Tabel
from lakip_calc.pemeriksaan.pokok import judul, pokok, pokok_tabel
from lakip_calc.pemeriksaan.putusan import (
    Keparahan,
    Pemeriksaan,
    Penerapan,
    Putusan,
    Ragam,
    lulus,
    tidak_berlaku,
)
from lakip_calc.teks import tulis_daftar

KOLOM_NOMOR = ("nomor_tercetak", "nomor")
BERNOMOR = ("tabel", "daftar", "kotak")  # kinds of table whose rows are printed with a number


def jalankan(laporan: Laporan) -> Iterator[Penerapan]:
    """The code of each indikator in its box, then the row numbers of each numbered table."""
    kotak = laporan.berperan("kotak")
    if kotak is None:
        yield tidak_berlaku("kotak", "laporan tidak punya kotak indikator")
    else:
        panjang = Counter(len(_bilangan(i.kode_tercetak)) for i in laporan.indikator.values() if _bilangan(i.kode_tercetak))
        lazim = max(panjang, key=lambda n: (panjang[n], n), default=0)
        for indikator in laporan.indikator.values():
            yield _kode(indikator, kotak, lazim, laporan)
    for tabel in laporan.tabel.values():
        kolom = next((k for k in KOLOM_NOMOR if k in tabel.judul_kolom), "")
        if kolom and tabel.jenis in BERNOMOR:
            yield _nomor(tabel, kolom, laporan)


def _bilangan(teks: str) -> tuple[int, ...]:
    return tuple(int(b) for b in re.findall(r"\d+", teks))


def _gagal(objek: str, alasan: str, tempat: str, petunjuk: str, *angka: str, **lain: Any) -> Penerapan:
    return Penerapan(objek, Putusan.GAGAL, alasan, angka, tempat=tempat, petunjuk=petunjuk, **lain)


def _kode(indikator: Indikator, kotak: Tabel, lazim: int, laporan: Laporan) -> Penerapan:
    bacaan = next((b for b in indikator.bacaan if b.tabel == kotak.kode), None)
    if bacaan is None or not bacaan.ada:
        alasan = f"Tidak ada kotak untuk indikator ini; {len(kotak.baris)} dari {len(laporan.indikator)} indikator punya kotak."
        perihal = f"tidak punya tabel ringkas dalam uraian; {len(kotak.baris)} dari {len(laporan.indikator)} indikator punya"
        return _gagal(
            indikator.kode,
            alasan,
            kotak.tempat,
            "kotak-hilang",
            keparahan=Keparahan.SEDANG,
            indikator=indikator.kode,
            judul=judul(pokok(laporan, indikator.kode), perihal),
        )
    ids = tuple(f"{a.id.rpartition('/')[0]}/kode_tercetak" for a in (bacaan.target, bacaan.realisasi, bacaan.capaian) if a)[:1]
    tercetak, bagian = indikator.kode_tercetak, _bilangan(indikator.kode_tercetak)
    if not bagian:
        return tidak_berlaku(indikator.kode, "kode di kotak tidak tercetak atau tidak terbaca", *ids)
    harapan = _harapan(indikator, laporan) if lazim == 2 else ()
    if bagian == harapan:
        return lulus(indikator.kode, f"{tercetak} sesuai dengan sasaran dan urutannya", *ids)
    kembar = [i.kode for i in laporan.indikator.values() if i.kode != indikator.kode and _bilangan(i.kode_tercetak) == bagian]
    salah: dict[str, str] = {}
    if len(bagian) < lazim:
        salah["kode-tak-lengkap"] = "nomor urut indikator tidak ada"
    elif harapan and bagian[0] != harapan[0]:
        salah["kode-sasaran-lain"] = f"nomor {bagian[0]} menunjuk sasaran lain, bukan {indikator.sasaran}"
    if kembar:
        salah["kode-berulang"] = f"kode yang sama tercetak di kotak {tulis_daftar(kembar)}"
    if not salah and harapan:
        salah["kode-salah-urut"] = f"indikator ini urutan ke-{harapan[1]} di sasarannya"
    if not salah:
        return lulus(indikator.kode, f"{tercetak} tidak dipakai indikator lain", *ids)
    if tercetak == indikator.kode:  # an office whose codes do not count sasaran
        return lulus(indikator.kode, f"{tercetak} sama dengan kodenya di tabel indikator", *ids)
    awalan = re.split(r"\d", tercetak, maxsplit=1)[0]
    seharusnya = awalan + ".".join(map(str, harapan)) if harapan else ""
    return _gagal(
        indikator.kode,
        f"Tercetak {tercetak}{f', menurut urutan rencana {seharusnya}' if seharusnya else ''}: {'; '.join(salah.values())}.",
        bacaan.tempat,
        next(iter(salah)),
        *ids,
        tercetak=tercetak,
        dihitung=seharusnya,
        keparahan=Keparahan.RINGAN,
        salah_baca=any(i in laporan.rusak for i in ids),
        indikator=indikator.kode,
        ragam=Ragam.KODE,
        judul=judul(
            pokok(laporan, indikator.kode),
            f"di tabel ringkasnya berkode {tercetak}, "
            + (f"menurut urutan rencana {seharusnya}" if seharusnya else next(iter(salah.values()))),
        ),
        berpokok=False,
    )


def _harapan(indikator: Indikator, laporan: Laporan) -> tuple[int, ...]:
    """Number of the sasaran and place of the indikator in it; nothing where the sasaran has no number."""
    sasaran = laporan.sasaran.get(indikator.sasaran)
    if sasaran is None or not _bilangan(sasaran.kode) or indikator.kode not in sasaran.kode_indikator:
        return ()
    return _bilangan(sasaran.kode)[-1], sasaran.kode_indikator.index(indikator.kode) + 1


def _nomor(tabel: Tabel, kolom: str, laporan: Laporan) -> Penerapan:
    objek = f"nomor/{tabel.kode}"
    if any(kolom in b.angka for b in tabel.baris.values()):
        return tidak_berlaku(objek, "kolom nomor tabel ini adalah data, bukan nomor baris")
    sel = {f"{laporan.tahun}/{tabel.kode}/{b.kunci}/{kolom}": b.teks.get(kolom, "").strip(" .)") for b in tabel.rincian}
    if len(sel) < 2 or not all(n.isdecimal() for n in sel.values()):
        return tidak_berlaku(objek, "kurang dari dua baris bernomor, atau ada nomor yang bukan bilangan atau tidak terbaca", *sel)
    nomor = [int(n) for n in sel.values()]
    # a list may begin again at 1 under another heading
    salah = [(id, a, b) for id, a, b in zip(sel, [0, *nomor], nomor, strict=False) if b != a + 1 and not (b == 1 < a)]
    if not salah:
        return lulus(objek, f"nomor {nomor[0]} sampai {nomor[-1]} naik satu demi satu", *sel)
    ulang = [b for _, a, b in salah if b <= a]
    lompat = [f"{b} sesudah {a}" for _, a, b in salah if b > a and a] + [f"{b} di baris pertama" for _, a, b in salah if not a]
    bagian = [f"nomor {tulis_daftar(map(str, ulang))} berulang"] * bool(ulang) + [f"nomor {tulis_daftar(lompat)}"] * bool(lompat)
    ids = tuple(id for id, _, _ in salah)
    return _gagal(
        objek,
        f"Nomor baris tercetak {', '.join(map(str, nomor))}: {'; '.join(bagian)}.",
        tabel.tempat,
        "nomor-berulang" if ulang else "nomor-terlewat",
        *ids,
        tercetak=", ".join(map(str, nomor)),
        dihitung=", ".join(str(n) for n in range(1, len(nomor) + 1)),
        keparahan=Keparahan.RINGAN,
        salah_baca=any(i in laporan.rusak for i in ids),
        judul=judul(pokok_tabel(tabel), "; ".join(bagian).replace("nomor", "nomor baris", 1)),
    )


PEMERIKSAAN = Pemeriksaan(
    "kode",
    "Kode dan nomor",
    "penomoran",
    __doc__,
    jalankan,
    saran="Tulis kode dan nomor menurut susunan perjanjian kinerja, berurutan, masing-masing satu kali.",
)
