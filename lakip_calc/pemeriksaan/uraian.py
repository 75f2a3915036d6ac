"""Uraian dibandingkan dengan tabel: angka, banyaknya baris, dan kata penilaian.

Berlaku: untuk setiap angka dalam uraian, dan setiap kata penilaian atas capaian atau realisasi anggaran suatu sasaran atau indikator.
Lulus: bila angka uraian sama dengan angka tabel yang dirujuknya (tepat, dibulatkan, atau dipotong), banyaknya sama dengan baris tabel, atau sebutannya cocok dengan tabel.
Gagal: bila berbeda, atau bila tempat angkanya dibiarkan kosong.
Tidak berlaku: bila uraian tidak merujuk tabel, isinya pernyataan tanpa angka, salah satunya tidak terbaca, atau satuannya berbeda (lihat pemeriksaan satuan).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from lakip_calc.angka import Angka
from lakip_calc.besaran import Kosong
from lakip_calc.kosong import sebab_kosong
from lakip_calc.pembulatan import bulatkan, potong
from lakip_calc.pemeriksaan.laporan import Baris, Klaim, Laporan, Tabel
from lakip_calc.pemeriksaan.penilaian import dinilai, indikator_milik, sebutan, tercapai
from lakip_calc.pemeriksaan.putusan import (
    Cakupan,
    Keparahan,
    Pemeriksaan,
    Penerapan,
    Putusan,
    Ragam,
    lulus,
    tidak_berlaku,
)
from lakip_calc.predikat import HasilPredikat, jenjang_bernama, predikat_dari
from lakip_calc.teks import tulis_daftar

LAIN_TABEL = "uraian-lain-tabel"
PERNYATAAN = ("kalimat", "teks", "tanggal")
BUKAN_BANYAK = (*PERNYATAAN, "predikat", "persen", "rupiah", "nilai")


def jalankan(laporan: Laporan) -> Iterator[Penerapan]:
    """Each claim against the table it refers to, and each rating against the figures it rates."""
    for klaim in laporan.klaim.values():
        if klaim.merujuk or klaim.satuan not in (*PERNYATAAN, "predikat"):
            yield _nilai(laporan, klaim)
        yield from (replace(p, cakupan=Cakupan.TIDAK_ADA) for p in _sebutan(laporan, klaim))


def _nilai(laporan: Laporan, klaim: Klaim) -> Penerapan:
    acuan = laporan.angka(klaim.merujuk)
    if klaim.angka.kosong is Kosong.KOSONG and klaim.satuan not in PERNYATAAN:
        return _terbuka(laporan, klaim, acuan)
    if klaim.angka.kosong:
        return tidak_berlaku(klaim.kode, f"angka uraian {klaim.angka.kosong}", klaim.angka.id)
    if not klaim.merujuk:
        return tidak_berlaku(klaim.kode, "tidak ada angka tabel yang dirujuk", klaim.angka.id)
    if klaim.merujuk in laporan.tabel:
        return _banyak(laporan, klaim, laporan.tabel[klaim.merujuk])
    if acuan is None:
        return _teks(laporan, klaim)
    if klaim.satuan == "kalimat":
        return tidak_berlaku(klaim.kode, "pernyataan tanpa angka", klaim.angka.id)
    return _angka(laporan, klaim, acuan)


def _angka(laporan: Laporan, klaim: Klaim, acuan: Angka) -> Penerapan:
    ids = (klaim.angka.id, acuan.id)
    if acuan.kosong:
        return tidak_berlaku(klaim.kode, f"angka tabel {sebab_kosong(acuan.kosong)}", *ids)
    if klaim.angka.kata and acuan.kata:
        return lulus(klaim.kode, "sama", *ids) if _polos(klaim.angka.kata) == _polos(acuan.kata) else _beda(laporan, klaim, acuan)
    if klaim.angka.nilai is None or acuan.nilai is None:
        return tidak_berlaku(klaim.kode, "uraian dan tabel memakai satuan yang berbeda", *ids)
    if cara := _penjelasan(klaim.angka, acuan):
        return lulus(klaim.kode, cara, *ids)
    return _beda(laporan, klaim, acuan)


def _penjelasan(uraian: Angka, tabel: Angka) -> str:
    if uraian.bilangan == tabel.bilangan:
        return "sama"
    if uraian.bilangan == bulatkan(tabel.bilangan, uraian.desimal):
        return "uraian membulatkan"
    if uraian.bilangan == potong(tabel.bilangan, uraian.desimal):
        return "uraian memotong"
    return "tabel membulatkan" if bulatkan(uraian.bilangan, tabel.desimal) == tabel.bilangan else ""


def _beda(laporan: Laporan, klaim: Klaim, acuan: Angka) -> Penerapan:
    alasan = f"{klaim.tentang}: uraian mencetak {klaim.angka.teks}, tabel “{_judul(laporan, acuan)}” mencetak {acuan.teks}."
    berat = _lain_ketercapaian(laporan, klaim.angka, acuan)
    if berat:
        alasan += " Menurut salah satunya target tercapai, menurut yang lain tidak."
    keparahan = Keparahan.BERAT if berat else Keparahan.SEDANG
    return _gagal(laporan, klaim, alasan, keparahan, acuan.teks, LAIN_TABEL, acuan.id)


def _lain_ketercapaian(laporan: Laporan, uraian: Angka, acuan: Angka) -> bool:
    """Whether prose and table disagree about the target being met."""
    for i in laporan.indikator.values():
        for b in i.bacaan:
            if b.realisasi is not None and b.realisasi.id == acuan.id:
                putusan = {tercapai(i, b.target, a, laporan.urutan_predikat) for a in (uraian, acuan)}
                return putusan == {True, False}
            if b.capaian is not None and b.capaian.id == acuan.id and uraian.nilai is not None and acuan.nilai is not None:
                return (uraian.nilai >= 100) != (acuan.nilai >= 100)
    return False


def _terbuka(laporan: Laporan, klaim: Klaim, acuan: Angka | None) -> Penerapan:
    alasan = f"{klaim.tentang}: angkanya dibiarkan kosong dalam kalimat."
    if acuan is None or acuan.kosong:
        return _gagal(laporan, klaim, alasan, Keparahan.SEDANG, "", "dibiarkan-kosong")
    alasan += f" Tabel “{_judul(laporan, acuan)}” mencetak {acuan.teks}."
    return _gagal(laporan, klaim, alasan, Keparahan.RINGAN, acuan.teks, "dibiarkan-kosong", acuan.id)


def _banyak(laporan: Laporan, klaim: Klaim, tabel: Tabel) -> Penerapan:
    if klaim.satuan in BUKAN_BANYAK or klaim.angka.nilai is None:
        return tidak_berlaku(klaim.kode, "pernyataan tanpa banyaknya", klaim.angka.id)
    banyak = len(_baris(laporan, klaim, tabel))
    if klaim.angka.nilai == banyak:
        return lulus(klaim.kode, f"tabel memuat {banyak}", klaim.angka.id)
    milik = f" untuk {klaim.indikator or klaim.sasaran}" if klaim.indikator or klaim.sasaran else ""
    alasan = f"{klaim.tentang}: uraian menyebut {klaim.angka.teks} {klaim.satuan}, tabel “{tabel.judul}” memuat {banyak}{milik}."
    return _gagal(laporan, klaim, alasan, Keparahan.SEDANG, str(banyak), "banyaknya")


def _baris(laporan: Laporan, klaim: Klaim, tabel: Tabel) -> list[Baris]:
    """Detail rows of a table, of the claim's indikator or sasaran where the table tells them apart."""
    for kolom, boleh in (("indikator", indikator_milik(laporan, klaim)), ("sasaran", (klaim.sasaran,))):
        if any(boleh) and all(kolom in b.teks for b in tabel.rincian):
            return [b for b in tabel.rincian if b.teks[kolom] in boleh]
    return list(tabel.rincian)


def _teks(laporan: Laporan, klaim: Klaim) -> Penerapan:
    bagian = klaim.merujuk.removeprefix(f"{laporan.tahun}/").split("/")
    baris = laporan.tabel[bagian[0]].baris.get(bagian[1]) if len(bagian) == 3 and bagian[0] in laporan.tabel else None
    sel = baris.teks.get(bagian[2], "") if baris else ""
    if not _polos(sel) or sel == "tidak terbaca":
        return tidak_berlaku(klaim.kode, "yang dirujuk tidak berisi angka atau kata yang terbaca", klaim.angka.id)
    if _polos(sel) == _polos(klaim.angka.teks):
        return lulus(klaim.kode, "sama" if sel == klaim.angka.teks else "sama selain tanda baca", klaim.angka.id)
    if klaim.satuan in PERNYATAAN:
        return tidak_berlaku(klaim.kode, "pernyataan tanpa angka", klaim.angka.id)
    alasan = f"{klaim.tentang}: uraian mencetak {klaim.angka.teks}, tabel “{laporan.tabel[bagian[0]].judul}” mencetak {sel}."
    return _gagal(laporan, klaim, alasan, Keparahan.SEDANG, sel, LAIN_TABEL)


def _sebutan(laporan: Laporan, klaim: Klaim) -> Iterator[Penerapan]:
    """A rating word against the table: every figure it speaks of, rated by the printed scale."""
    kata = sebutan(klaim, laporan.skala)
    sel = dinilai(laporan, klaim)
    if not kata or jenjang_bernama(kata, laporan.skala) is None or not sel:
        return
    hasil = [h for a in sel if isinstance(h := predikat_dari(a.untuk_hitung, laporan.skala), HasilPredikat)]
    objek, ids = f"{klaim.kode}/sebutan", (klaim.angka.id, *(a.id for a in sel))
    nama = dict.fromkeys(h.predikat for h in hasil)
    if not hasil:
        yield tidak_berlaku(objek, "tabel tidak memuat angka untuk dinilai", *ids)
    elif kata.casefold() in {n.casefold() for n in nama}:
        yield lulus(objek, f"tabel: {tulis_daftar(a.teks for a in sel)}", *ids)
    else:
        di_tabel = f"angka di tabel ({tulis_daftar(a.teks for a in sel)}) menurut skala {tulis_daftar(nama)}"
        alasan = f"{klaim.tentang}: uraian menyebut “{kata}”; {di_tabel}."
        yield _gagal(laporan, klaim, alasan, Keparahan.SEDANG, tulis_daftar(nama), LAIN_TABEL, *ids[1:], objek=objek)


def _gagal(
    laporan: Laporan, klaim: Klaim, alasan: str, keparahan: Keparahan, dihitung: str, petunjuk: str, *ids: str, objek: str = ""
) -> Penerapan:
    angka = (klaim.angka.id, *ids)
    rusak = any(i in laporan.rusak for i in (*angka, klaim.merujuk, f"{laporan.tahun}/{klaim.merujuk}"))
    return Penerapan(
        objek or klaim.kode,
        Putusan.GAGAL,
        alasan,
        angka,
        klaim.angka.teks,
        dihitung,
        klaim.bagian,
        keparahan,
        rusak,
        petunjuk,
        ragam=Ragam.URAIAN if petunjuk == LAIN_TABEL else None,
    )


def _judul(laporan: Laporan, angka: Angka) -> str:
    return laporan.tabel[angka.id.split("/")[1]].judul


def _polos(teks: str) -> str:
    return "".join(c for c in teks.casefold() if c.isalnum())


PEMERIKSAAN = Pemeriksaan("uraian", "Uraian terhadap tabel", "uraian", __doc__, jalankan, Cakupan.SEMUA)
