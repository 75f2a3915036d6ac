"""Pernyataan tentang semua, tentang tidak ada, tentang ketepatan waktu, dan tentang yang akan datang.

Berlaku: untuk setiap pernyataan seperti itu dalam uraian, dan setiap pernyataan yang di tempat lain disebut sebaliknya menurut pembacaan kami.
Lulus: bila tidak ada tempat yang menyebut sebaliknya, dan tahun yang disebut akan datang memang belum lewat pada tanggal laporan.
Gagal: bila ada. Sedang bila tempat itu di bagian yang sama, ringan bila keduanya masih mungkin benar bersama, dan catatan bila lawannya di bagian lain atau berupa angka yang tidak diterangkan. Tahun yang sudah lewat: ringan.
Tidak berlaku: bila pernyataannya tidak terbaca, tempat lain itu kosong, atau tanggal laporan tidak tercetak.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from lakip_calc.pemeriksaan.laporan import Klaim, Laporan, SifatKlaim
from lakip_calc.pemeriksaan.pokok import PANJANG, judul, kecil, pendek, pokok
from lakip_calc.pemeriksaan.putusan import Keparahan, Pemeriksaan, Penerapan, Putusan, lulus, tidak_berlaku
from lakip_calc.teks import tulis_daftar

MUTLAK = (SifatKlaim.MENYELURUH, SifatKlaim.MENIADAKAN, SifatKlaim.TEPAT_WAKTU)


@dataclass(frozen=True)
class _Lawan:
    """A place that says otherwise: what it says, in full and for a title; whether it is a statement of the same section."""

    kalimat: str
    singkat: str
    tempat: str
    id: str
    sebagian: bool


def jalankan(laporan: Laporan) -> Iterator[Penerapan]:
    """One answer for each statement of all, none, on time, to come, and each that another place speaks against."""
    for klaim in laporan.klaim.values():
        if klaim.lawan or klaim.sifat in MUTLAK:
            yield _periksa(laporan, klaim)
        if klaim.sifat is SifatKlaim.MENDATANG and klaim.tahun:
            yield _mendatang(laporan, klaim)


def _periksa(laporan: Laporan, klaim: Klaim) -> Penerapan:
    id = klaim.angka.id
    if not klaim.lawan:
        return lulus(klaim.kode, "tidak ada tempat yang menyebut sebaliknya", id)
    lawan = [x for kode in klaim.lawan if (x := _lawan(laporan, klaim, kode)) is not None]
    if klaim.angka.kosong or not lawan:
        return tidak_berlaku(klaim.kode, "pernyataan atau tempat lain itu tidak terbaca", id)
    keparahan = Keparahan.CATATAN
    if all(x.sebagian for x in lawan):
        keparahan = Keparahan.RINGAN if klaim.penjelasan else Keparahan.SEDANG
    alasan = f"{klaim.tentang} disebut “{klaim.angka.teks}” di {klaim.bagian}. Bandingkan dengan {tulis_daftar(x.kalimat for x in lawan)}."
    ids = tuple(dict.fromkeys((id, *(x.id for x in lawan if x.id))))
    return Penerapan(
        klaim.kode,
        Putusan.GAGAL,
        f"{alasan} {klaim.penjelasan}".rstrip(),
        ids,
        klaim.angka.teks,
        "; ".join(dict.fromkeys(x.singkat for x in lawan)),
        "; ".join(dict.fromkeys((klaim.bagian, *(x.tempat for x in lawan)))),
        keparahan,
        any(i in laporan.rusak for i in ids),
        "pernyataan",
        klaim.indikator,
        judul=_judul(laporan, klaim, f"tetapi {tulis_daftar(dict.fromkeys(x.singkat for x in lawan))}"),
    )


def _mendatang(laporan: Laporan, klaim: Klaim) -> Penerapan:
    objek, id, tahun = f"{klaim.kode}/mendatang", klaim.angka.id, klaim.tahun[-1]
    if laporan.tanggal is None:
        return tidak_berlaku(objek, "tanggal laporan tidak tercetak", id)
    if tahun >= laporan.tanggal.year:
        return lulus(objek, f"tahun {tahun} belum lewat pada tanggal laporan", id)
    return Penerapan(
        objek,
        Putusan.GAGAL,
        f"{klaim.tentang} disebut “{klaim.angka.teks}”, seperti hal yang akan datang; tahun {tahun} sudah lewat pada tanggal laporan.",
        (id,),
        klaim.angka.teks,
        str(tahun),
        klaim.bagian,
        Keparahan.RINGAN,
        id in laporan.rusak,
        "templat",
        klaim.indikator,
        judul=_judul(laporan, klaim, f"meski tahun {tahun} sudah lewat"),
    )


def _judul(laporan: Laporan, klaim: Klaim, lanjut: str) -> str:
    milik = klaim.indikator or klaim.sasaran
    subjek = pokok(laporan, milik) if milik else klaim.bagian
    disebut = f"disebut “{pendek(klaim.angka.teks)}”, {lanjut}"
    panjang = [judul(subjek, f"{apa} {disebut}".lstrip()) for apa in (kecil(klaim.tentang), kecil(klaim.tentang.split()[0]), "")]
    return next((j for j in panjang if len(j) <= PANJANG), panjang[-1])


def _lawan(laporan: Laporan, klaim: Klaim, kode: str) -> _Lawan | None:
    """The other place; None where it says nothing."""
    awal, _, sisa = kode.partition("/")
    if awal == "klaim":
        lain = laporan.klaim.get(sisa.removesuffix("/nilai"))
        if lain is None or lain.angka.kosong:
            return None
        teks = lain.angka.teks
        apa = kecil(lain.tentang)
        sama = _sebagian(klaim.bagian, lain.bagian)
        return _Lawan(f"{apa} “{teks}” di {lain.bagian}", f"{apa} “{pendek(teks)}”", lain.bagian, lain.angka.id, sama)
    return _sel(laporan, klaim, kode)


def _sel(laporan: Laporan, klaim: Klaim, id: str) -> _Lawan | None:
    letak = laporan.sel(id)
    if letak is None:
        return None
    tabel, baris, kolom = letak
    angka = baris.angka.get(kolom)
    if angka is not None:
        apa = kolom.replace("_", " ")
        return (
            None if angka.kosong else _Lawan(f"{apa} {angka.teks} di “{tabel.judul}”", f"{apa} {angka.teks}", tabel.tempat, angka.id, False)
        )
    teks, tempat = baris.teks[kolom].strip(), baris.teks.get("tempat", "").partition(";")[0] or tabel.tempat
    if teks in ("", "-", "tidak terbaca"):
        return None
    nama = (
        max((t for k, t in baris.teks.items() if k not in ("tempat", "kode", kolom)), key=len, default="") if kolom in baris.waktu else ""
    )
    nama = nama.rstrip(".")
    kalimat = f"{kecil(nama)} pada {teks}, menurut {tempat}" if nama else f"“{teks}” di {tempat}"
    singkat = f"{kecil(pendek(nama.partition(' (')[0]))} pada {teks}" if nama else f"juga “{pendek(teks)}”"
    return _Lawan(kalimat, singkat, tempat, f"{laporan.tahun}/{tabel.kode}/{baris.kunci}/{kolom}", _sebagian(klaim.bagian, tempat))


def _sebagian(satu: str, dua: str) -> bool:
    """Whether two places are in one section: the same chapter and the same part of it."""
    return [b.strip() for b in satu.split(",")[:2]] == [b.strip() for b in dua.split(",")[:2]]


PEMERIKSAAN = Pemeriksaan(
    "pernyataan",
    "Semua, tidak ada, dan tepat waktu",
    "uraian",
    __doc__,
    jalankan,
    saran="Pilih pernyataan yang benar, lalu sesuaikan kalimat lain yang menyebut sebaliknya.",
)
