"""Jumlah tercetak yang tidak cocok dengan kolomnya tetapi sama dengan jumlah kolom atau tabel lain.

Berlaku: untuk setiap jumlah tercetak yang tidak cocok dengan jumlah baris kolomnya dan terdiri atas tiga angka atau lebih.
Lulus: bila jumlah itu tidak sama dengan jumlah kolom lain di tabel itu maupun jumlah bersatuan sama di tabel lain, tercetak atau dihitung.
Gagal: bila sama persis. Kolom dan tabel yang sama disebut, yang terdekat lebih dahulu: tabel itu sendiri, kolom sama di tabel sebentuk, lalu yang lain.
Tidak berlaku: bila jumlahnya cocok, tidak dapat dibandingkan, atau kurang dari tiga angka, sebab angka kecil mudah sama secara kebetulan.
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from lakip_calc.angka import Angka
from lakip_calc.besaran import Hasil, TidakDihitung
from lakip_calc.pemeriksaan.jumlah import jumlah_sel, meleset, rincian
from lakip_calc.pemeriksaan.laporan import Baris, Laporan, Tabel
from lakip_calc.pemeriksaan.pokok import judul, pokok_tabel, tulis_selisih
from lakip_calc.pemeriksaan.putusan import (
    Cakupan,
    Keparahan,
    Pemeriksaan,
    Penerapan,
    Putusan,
    lulus,
    tidak_berlaku,
)
from lakip_calc.teks import tulis_angka

TERKECIL = Decimal(100)  # three digits


def jalankan(laporan: Laporan) -> Iterator[Penerapan]:
    """One answer for each column that should add up to a printed total."""
    for tabel, kolom in _berjumlah(laporan):
        if tabel.total is not None:
            yield _periksa(laporan, tabel, tabel.total, kolom)


def _periksa(laporan: Laporan, tabel: Tabel, total: Baris, kolom: str) -> Penerapan:
    objek = f"{tabel.kode}/{total.kunci}/{kolom}"
    sel, bagian = total.angka.get(kolom), rincian(tabel, kolom)
    hitungan = jumlah_sel(bagian)
    ids = (sel.id,) if sel else ()
    salah = meleset(sel, bagian, hitungan)
    if sel is None or salah is None or isinstance(hitungan, TidakDihitung):
        return tidak_berlaku(objek, "jumlah tercetak atau barisnya tidak lengkap, jadi tidak diketahui cocok atau tidak", *ids)
    if not salah:
        return tidak_berlaku(objek, "jumlah tercetak cocok dengan barisnya", *ids)
    if abs(sel.bilangan) < TERKECIL:
        return tidak_berlaku(objek, "kurang dari tiga angka; kesamaan dapat terjadi secara kebetulan", *ids)
    sama = _sumber(laporan, tabel, kolom, sel)
    if sama is None:
        return lulus(objek, "tidak sama dengan jumlah kolom atau tabel lain", *ids)
    sebutan, singkat, asal = sama
    nama = tabel.judul_kolom.get(kolom, kolom)
    return Penerapan(
        objek,
        Putusan.GAGAL,
        f"Jumlah {nama} tercetak {sel.teks}, sedangkan barisnya berjumlah {tulis_angka(hitungan.nilai)}. "
        f"Angka tercetak itu sama persis dengan {sebutan}.",
        (*ids, *asal),
        sel.teks,
        tulis_angka(hitungan.nilai),
        tabel.tempat,
        Keparahan.SEDANG,
        any(i in laporan.rusak for i in (*ids, *asal)),
        f"total-{tabel.kode}",
        judul=judul(pokok_tabel(tabel, total), f"jumlah {nama} {sel.teks} sama dengan {singkat}, bukan jumlah barisnya"),
        selisih=tulis_selisih(sel.bilangan, hitungan.nilai, sel.satuan),
    )


def _sumber(laporan: Laporan, tabel: Tabel, kolom: str, salah: Angka) -> tuple[str, str, tuple[str, ...]] | None:
    """The nearest other total of this value, how readers know it, the same for a title, and the ids of its cells."""
    nilai, satuan = salah.nilai, salah.satuan
    lain = [(t, k) for t, k in _berjumlah(laporan) if (t, k) != (tabel, kolom)]
    for t, k in sorted(lain, key=lambda tk: _jauh(tabel, kolom, *tk)):
        di = "tabel ini" if t is tabel else f"tabel {t.judul}"
        singkat = f"jumlah {t.judul_kolom.get(k, k)}{'' if t is tabel else f' di {pokok_tabel(t)}'}"
        sel = t.total.angka.get(k) if t.total else None
        if sel is not None and sel.nilai == nilai and sel.satuan == satuan:
            return f"jumlah {t.judul_kolom.get(k, k)} yang tercetak di {di}", singkat, (sel.id,)
        bagian = rincian(t, k)
        hitungan, rinci = jumlah_sel(bagian), [b for b in bagian.values() if b is not None]
        if isinstance(hitungan, Hasil) and not hitungan.kurang and hitungan.nilai == nilai and all(b.satuan == satuan for b in rinci):
            return f"jumlah baris kolom {t.judul_kolom.get(k, k)} di {di}", singkat, tuple(b.id for b in rinci)
    return None


def _jauh(tabel: Tabel, kolom: str, lain: Tabel, kolom_lain: str) -> int:
    """How far another total is: this table, the same column in a table of this shape, that table, any table."""
    if lain is tabel:
        return 0
    if lain.keluarga == tabel.keluarga:
        return 1 if kolom_lain == kolom else 2
    return 3


def _berjumlah(laporan: Laporan) -> list[tuple[Tabel, str]]:
    """Every column that should add up to a total row."""
    return [(t, k) for t in laporan.tabel.values() for h in t.hubungan if h.jenis == "jumlah_baris" for k in h.kolom]


PEMERIKSAAN = Pemeriksaan(
    "total-tertukar",
    "Jumlah yang sama dengan jumlah lain",
    "hitungan",
    __doc__,
    jalankan,
    Cakupan.PERTAMA,
    saran="Jumlahkan lagi kolom itu; jumlah yang tercetak tampaknya tersalin dari kolom atau tabel lain.",
)
