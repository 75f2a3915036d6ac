"""Istilah anggaran yang dipakai untuk hal lain.

Berlaku: untuk setiap angka dalam uraian, dan setiap kolom tabel anggaran, yang disebut efisiensi, serapan, atau sisa.
Lulus: bila yang disebut serapan sama dengan realisasi dibagi pagu, yang disebut sisa sama dengan pagu dikurangi realisasi, dan yang disebut efisiensi bukan salah satu dari keduanya.
Gagal: bila yang disebut efisiensi sama dengan serapan atau sisa, atau serapan dan sisa saling tertukar. Efisiensi membandingkan belanja dengan keluaran; keempat hal itu berbeda.
Tidak berlaku: bila hanya pernyataan tanpa angka, angkanya tidak sama dengan besaran anggaran mana pun, atau pagu dan realisasi tidak tercetak.
"""

from __future__ import annotations

from collections.abc import Iterator

from lakip_calc.anggaran import porsi, serapan, sisa
from lakip_calc.angka import Angka
from lakip_calc.besaran import Hasil
from lakip_calc.pembulatan import bulatkan, potong
from lakip_calc.pemeriksaan.laporan import Baris, Klaim, Laporan, Tabel
from lakip_calc.pemeriksaan.pokok import judul, nama_baris, pokok_tabel
from lakip_calc.pemeriksaan.putusan import (
    Keparahan,
    Pemeriksaan,
    Penerapan,
    Putusan,
    lulus,
    tidak_berlaku,
)
from lakip_calc.teks import tulis_angka

# what a term may stand for; efisiensi needs outputs, which a budget table does not hold
ARTI: dict[str, tuple[str, ...]] = {"efisiensi": (), "serapan": ("serapan",), "sisa": ("sisa", "porsi sisa")}
URAIAN = {
    "serapan": "serapan, yaitu realisasi dibagi pagu",
    "sisa": "sisa anggaran, yaitu pagu dikurangi realisasi",
    "porsi sisa": "sisa anggaran dibagi pagu",
}
PENDEK = {
    "serapan": "serapan (realisasi dibagi pagu)",
    "sisa": "sisa anggaran (pagu dikurangi realisasi)",
    "porsi sisa": "sisa anggaran dibagi pagu",
}


def jalankan(laporan: Laporan) -> Iterator[Penerapan]:
    """One answer for each column of the budget table, and each claim, that uses one of the terms."""
    tabel = laporan.berperan("anggaran")
    if tabel is not None:
        yield from (_kolom(laporan, tabel, kolom, istilah) for kolom in tabel.judul_kolom if (istilah := _istilah(kolom)))
    yield from (_klaim(laporan, tabel, klaim) for klaim in laporan.klaim.values() if klaim.istilah)


def _istilah(kolom: str) -> str:
    """The term after which a column is named; empty if it is none of them."""
    return next((nama for nama in ARTI if nama in kolom.split("_")), "")


def _klaim(laporan: Laporan, tabel: Tabel | None, klaim: Klaim) -> Penerapan:
    sel, istilah = klaim.angka, klaim.istilah
    if sel.nilai is None:
        return tidak_berlaku(klaim.kode, "pernyataan tanpa angka" if sel.kata else "angkanya tidak diisi", sel.id)
    baris = sorted(tabel.baris.values(), key=lambda b: not b.jumlah) if tabel else []
    if tabel is None or not any(_besaran(tabel, b) for b in baris):
        return tidak_berlaku(klaim.kode, "pagu dan realisasi tidak tercetak di tabel anggaran", sel.id)
    cocok = [(nama, hasil, b) for b in baris for nama, hasil in _besaran(tabel, b).items() if _sama(sel, hasil)]
    if benar := next((c for c in cocok if c[0] in ARTI[istilah]), None):
        return lulus(klaim.kode, f"sama dengan {URAIAN[benar[0]]}", sel.id, *_ids(tabel, benar[2]))
    if not cocok:
        tanpa = "tidak sama dengan serapan maupun sisa anggaran"
        return lulus(klaim.kode, tanpa, sel.id) if istilah == "efisiensi" else tidak_berlaku(klaim.kode, tanpa, sel.id)
    nama, hasil, b = cocok[0]
    di = "" if b.jumlah else f" di baris {nama_baris(b)}"
    alasan = f"{klaim.tentang} tercetak {sel.teks}. Angka itu sama dengan {URAIAN[nama]}{di}."
    ids = (sel.id, *_ids(tabel, b))
    kepala = judul(klaim.tentang, f"{sel.teks} sama dengan {PENDEK[nama]}{di}")
    return _gagal(klaim.kode, alasan, ids, sel, hasil, klaim.bagian, istilah, any(i in laporan.rusak for i in ids), kepala)


def _kolom(laporan: Laporan, tabel: Tabel, kolom: str, istilah: str) -> Penerapan:
    """A whole column is one application; cells of damaged text prove nothing where others are whole."""
    objek = f"{tabel.kode}/{kolom}"
    berisi = [b for b in tabel.baris.values() if kolom in b.angka and b.angka[kolom].nilai is not None]
    isi = [(b.angka[kolom], b) for b in berisi if _besaran(tabel, b)]
    utuh = [(sel, b) for sel, b in isi if sel.id not in laporan.rusak]
    salah_baca, utuh, ids = not utuh, utuh or isi, tuple(sel.id for sel, _ in isi)
    if not utuh:
        return tidak_berlaku(objek, "kolom ini, atau pagu dan realisasi di barisnya, tidak berisi angka")
    sama = [nama for nama in URAIAN if all(nama in _besaran(tabel, b) and _sama(sel, _besaran(tabel, b)[nama]) for sel, b in utuh)]
    if benar := next((nama for nama in sama if nama in ARTI[istilah]), None):
        return lulus(objek, f"sama dengan {URAIAN[benar]}", *ids)
    if not sama:
        tanpa = "tidak sama dengan serapan maupun sisa anggaran"
        return lulus(objek, tanpa, *ids) if istilah == "efisiensi" else tidak_berlaku(objek, tanpa, *ids)
    sel, b = utuh[-1]
    alasan = f"Kolom {istilah} memuat {URAIAN[sama[0]]}, misalnya {sel.teks} di baris {nama_baris(b)}."
    kepala = judul(pokok_tabel(tabel), f"kolom {istilah} memuat {PENDEK[sama[0]]}")
    return _gagal(objek, alasan, ids, sel, _besaran(tabel, b)[sama[0]], tabel.tempat, istilah, salah_baca, kepala)


def _gagal(
    objek: str, alasan: str, ids: tuple[str, ...], sel: Angka, hasil: Hasil, tempat: str, istilah: str, salah_baca: bool, kepala: str
) -> Penerapan:
    dihitung = f"{tulis_angka(bulatkan(hasil.nilai, 2))}%" if hasil.satuan == "persen" else tulis_angka(hasil.nilai)
    return Penerapan(
        objek, Putusan.GAGAL, alasan, ids, sel.teks, dihitung, tempat, Keparahan.SEDANG, salah_baca, f"istilah-{istilah}", judul=kepala
    )


def pagu_realisasi(tabel: Tabel) -> tuple[str, str] | None:
    """The columns of a budget table that hold pagu and realisasi: the pair that its relations divide or subtract."""
    for h in tabel.hubungan:
        pasangan = h.kolom[::-1] if h.jenis == "persen" else h.kolom
        if h.jenis in ("persen", "selisih") and len(pasangan) == 2 and "realisasi" in pasangan[1]:
            return pasangan
    return None


def _besaran(tabel: Tabel, baris: Baris) -> dict[str, Hasil]:
    """What pagu and realisasi of a row give, by name; empty where one of them is missing."""
    kolom = pagu_realisasi(tabel)
    if kolom is None or not set(kolom) <= baris.angka.keys():
        return {}
    p, r = (baris.angka[k].untuk_hitung for k in kolom)
    bagian = sisa(p, r)
    semua = {"serapan": serapan(p, r), "sisa": bagian, "porsi sisa": porsi(bagian.nilai, p) if isinstance(bagian, Hasil) else bagian}
    return {nama: hasil for nama, hasil in semua.items() if isinstance(hasil, Hasil)}


def _ids(tabel: Tabel, baris: Baris) -> tuple[str, ...]:
    return tuple(baris.angka[k].id for k in pagu_realisasi(tabel) or () if k in baris.angka)


def _sama(sel: Angka, hasil: Hasil) -> bool:
    """Whether a printed figure is this one, rounded or cut off at its own digits."""
    if sel.nilai is None or sel.satuan != hasil.satuan:
        return False
    if hasil.satuan == "persen":
        return sel.nilai in (bulatkan(hasil.nilai, sel.desimal), potong(hasil.nilai, sel.desimal))
    return sel.nilai == hasil.nilai


PEMERIKSAAN = Pemeriksaan(
    "istilah",
    "Istilah efisiensi, serapan, dan sisa",
    "istilah",
    __doc__,
    jalankan,
    saran="Ganti istilahnya: serapan adalah realisasi dibagi pagu, sisa adalah pagu dikurangi realisasi, dan efisiensi memerlukan keluaran.",
)
