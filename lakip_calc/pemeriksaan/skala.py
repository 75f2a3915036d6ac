"""Skala nilai yang tercetak, dan kata penilaian yang dipakai laporan.

Berlaku: untuk setiap batas antarjenjang dan kedua ujung skala, setiap kata penilaian dalam uraian, dan setiap pasangan kata penilaian dengan persentase di depannya.
Lulus: bila jenjang bersambung dan memuat semua angka yang dinilai, kata yang dipakai ada dalam skala, dan persentasenya berada di jenjang kata itu.
Gagal: bila ada celah, tumpang tindih, atau angka di luar skala; bila katanya tidak ada dalam skala, tidak cocok dengan angkanya, atau diberikan untuk angka yang dibiarkan kosong.
Tidak berlaku: bila laporan tidak mencetak skala, predikatnya bukan kata penilaian umum, tidak ada persentase di depannya, atau angkanya jatuh di celah skala.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from itertools import pairwise

from lakip_calc.angka import Angka
from lakip_calc.besaran import Jenjang, Kosong
from lakip_calc.pemeriksaan.laporan import Klaim, Laporan
from lakip_calc.pemeriksaan.penilaian import persen_di_samping, sebutan
from lakip_calc.pemeriksaan.pokok import judul, pokok
from lakip_calc.pemeriksaan.putusan import (
    Keparahan,
    Pemeriksaan,
    Penerapan,
    Putusan,
    lulus,
    tidak_berlaku,
)
from lakip_calc.predikat import HasilPredikat, jenjang_bernama, predikat_dari
from lakip_calc.teks import tulis_angka, tulis_daftar

SKALA = "Skala nilai"
DI_LUAR = "kata-di-luar-skala"


def jalankan(laporan: Laporan) -> Iterator[Penerapan]:
    """The rungs and ends of the printed scale, then each word that rates and the percentage beside it."""
    tabel = laporan.berperan("skala")
    if tabel is None:
        yield tidak_berlaku("skala", "laporan tidak mencetak skala nilai")
        return
    yield from _tangga(laporan, tabel.tempat)
    for klaim in laporan.klaim.values():
        if kata := sebutan(klaim, laporan.skala):
            for p in (_kata(laporan, klaim, kata), _pasangan(laporan, klaim, kata)):
                gagal = p.putusan is Putusan.GAGAL
                yield replace(p, indikator=klaim.indikator if gagal else "", salah_baca=gagal and not laporan.rusak.isdisjoint(p.angka))
        elif klaim.satuan == "predikat" and klaim.angka.kata:
            yield tidak_berlaku(f"kata/{klaim.kode}", f"“{klaim.angka.kata}” bukan kata penilaian umum", klaim.angka.id)


def _tangga(laporan: Laporan, tempat: str) -> Iterator[Penerapan]:
    tangga = laporan.skala.tangga
    sel = _dinilai(laporan)
    for bawah, atas in pairwise(tangga):
        yield _batas(bawah, atas, sel, tempat)
    puncak, dasar = tangga[-1].atas, tangga[0].bawah
    yield _ujung("puncak", "di atas", puncak, [a for a in sel if puncak is not None and a.bilangan > puncak], tempat)
    yield _ujung("dasar", "di bawah", dasar, [a for a in sel if dasar is not None and a.bilangan < dasar], tempat)


def _ujung(objek: str, letak: str, batas: Decimal | None, luar: list[Angka], tempat: str) -> Penerapan:
    """One end of the scale: are all printed figures inside it?"""
    if batas is None or not luar:
        return lulus(objek, "tidak ada angka di luar skala")
    ujung = max(luar, key=lambda a: abs(a.bilangan - batas))
    return Penerapan(
        objek,
        Putusan.GAGAL,
        f"Skala berakhir di {tulis_angka(batas)}%, sedangkan angka {letak} itu tercetak {len(luar)} kali, sampai {ujung.teks}.",
        tuple(a.id for a in luar),
        ujung.teks,
        f"{tulis_angka(batas)}%",
        tempat,
        Keparahan.RINGAN,
        petunjuk="skala",
        judul=judul(SKALA, f"berakhir di {tulis_angka(batas)}%, tetapi {len(luar)} angka berada {letak}nya, sampai {ujung.teks}"),
    )


def _batas(bawah: Jenjang, atas: Jenjang, sel: list[Angka], tempat: str) -> Penerapan:
    objek = f"batas/{bawah.predikat}-{atas.predikat}"
    if bawah.atas is None or (bawah.atas == atas.bawah and bawah.bawah is None):
        return lulus(objek, "bersambung")
    ujung, mulai = tulis_angka(bawah.atas), tulis_angka(atas.mulai)
    if bawah.atas >= atas.mulai:
        alasan = f"{bawah.predikat} sampai {ujung}% dan {atas.predikat} mulai {mulai}%: nilai {mulai}% masuk keduanya."
        perihal = f"nilai {mulai}% masuk {bawah.predikat} dan {atas.predikat} sekaligus"
        return _gagal(objek, alasan, f"{ujung}% dan {mulai}%", tempat, Keparahan.RINGAN, tajuk=judul(SKALA, perihal))
    di_celah = [a for a in sel if bawah.atas < a.bilangan < atas.mulai]
    if not di_celah and atas.mulai - bawah.atas <= 1 and not any(a.desimal for a in sel):
        return lulus(objek, "semua angka yang dinilai bulat, jadi tidak ada celah")
    alasan = f"{bawah.predikat} berakhir di {ujung}%, {atas.predikat} mulai {mulai}%; nilai di antaranya tidak punya sebutan."
    ada = f" Yang tercetak di celah itu: {tulis_daftar(a.teks for a in di_celah)}." if di_celah else ""
    keparahan = Keparahan.SEDANG if di_celah else Keparahan.RINGAN
    perihal = f"nilai antara {ujung}% ({bawah.predikat}) dan {mulai}% ({atas.predikat}) tidak punya sebutan"
    ids = (a.id for a in di_celah)
    return _gagal(objek, alasan + ada, f"{ujung}% dan {mulai}%", tempat, keparahan, *ids, tajuk=judul(SKALA, perihal))


def _kata(laporan: Laporan, klaim: Klaim, kata: str) -> Penerapan:
    objek, skala = f"kata/{klaim.kode}", laporan.skala
    if jenjang_bernama(kata, skala):
        return lulus(objek, f"“{kata}” ada dalam skala", klaim.angka.id)
    persen = persen_di_samping(laporan, klaim)
    alasan = f"{klaim.tentang}: tercetak “{kata}”; skala laporan hanya memuat {tulis_daftar(j.predikat for j in reversed(skala.tangga))}."
    hasil = predikat_dari(persen.angka.untuk_hitung, skala) if persen else None
    perihal = f"“{kata}” bukan sebutan dalam skala laporan"
    if persen is None or not isinstance(hasil, HasilPredikat):
        keparahan = Keparahan.RINGAN if "capaian" in klaim.besaran else Keparahan.CATATAN
        return _gagal(objek, alasan, kata, klaim.bagian, keparahan, klaim.angka.id, petunjuk=DI_LUAR, tajuk=_judul(laporan, klaim, perihal))
    alasan += f" Menurut skala itu {persen.angka.teks} adalah {hasil.predikat}."
    ids = klaim.angka.id, persen.angka.id
    isi = _judul(laporan, klaim, f"{persen.angka.teks} disebut “{kata}”, menurut skala laporan {hasil.predikat}")
    return _gagal(objek, alasan, kata, klaim.bagian, Keparahan.SEDANG, *ids, dihitung=hasil.predikat, petunjuk=DI_LUAR, tajuk=isi)


def _pasangan(laporan: Laporan, klaim: Klaim, kata: str) -> Penerapan:
    objek, skala, persen = f"nilai/{klaim.kode}", laporan.skala, persen_di_samping(laporan, klaim)
    if persen is None:
        return tidak_berlaku(objek, "tidak ada persentase di depan kata penilaian ini", klaim.angka.id)
    ids, angka = (klaim.angka.id, persen.angka.id), persen.angka
    if angka.kosong is Kosong.KOSONG:
        alasan = f"{klaim.tentang}: “{kata}” diberikan untuk angka yang dibiarkan kosong."
        isi = _judul(laporan, klaim, f"disebut “{kata}”, tetapi angka {' dan '.join(klaim.besaran).replace('_', ' ')} tidak diisi")
        return _gagal(objek, alasan, kata, klaim.bagian, Keparahan.SEDANG, *ids, petunjuk="dibiarkan-kosong", tajuk=isi)
    jenjang, hasil = jenjang_bernama(kata, skala), predikat_dari(angka.untuk_hitung, skala)
    if jenjang is None:
        return tidak_berlaku(objek, f"“{kata}” tidak ada dalam skala", *ids)
    if not isinstance(hasil, HasilPredikat):
        return tidak_berlaku(objek, f"angkanya {hasil.alasan}", *ids)
    if hasil.jenjang == jenjang:
        return lulus(objek, f"{angka.teks} adalah {hasil.predikat}", *ids)
    if hasil.di_celah:
        return tidak_berlaku(objek, f"{angka.teks} jatuh di celah skala", *ids)
    alasan = f"{klaim.tentang}: tercetak “{kata}” untuk {angka.teks}; menurut skala laporan {hasil.predikat}."
    isi = _judul(laporan, klaim, f"{angka.teks} disebut “{kata}”, menurut skala laporan {hasil.predikat}")
    lain = "kata-lain-dari-skala"
    return _gagal(objek, alasan, kata, klaim.bagian, Keparahan.SEDANG, *ids, dihitung=hasil.predikat, petunjuk=lain, tajuk=isi)


def _judul(laporan: Laporan, klaim: Klaim, perihal: str) -> str:
    """The title of a finding about a word of the prose: of its indikator or sasaran, else of what the word is about."""
    return judul(pokok(laporan, klaim.indikator or klaim.sasaran) if klaim.indikator or klaim.sasaran else klaim.tentang, perihal)


def _dinilai(laporan: Laporan) -> list[Angka]:
    """Printed percentages, well read, that the scale rates: capaian in every table, and figures of the prose beside a rating."""
    semua = {b.capaian.id: b.capaian for i in laporan.indikator.values() for b in i.bacaan if b.capaian is not None}
    pasangan = [persen_di_samping(laporan, k) for k in laporan.klaim.values() if sebutan(k, laporan.skala)]
    capaian = [k for k in laporan.klaim.values() if laporan.angka(k.merujuk) in semua.values()]
    semua |= {k.angka.id: k.angka for k in [*pasangan, *capaian] if k is not None}
    return [a for a in semua.values() if a.nilai is not None and a.satuan == "persen" and a.id not in laporan.rusak]


def _gagal(
    objek: str,
    alasan: str,
    tercetak: str,
    tempat: str,
    keparahan: Keparahan,
    *ids: str,
    tajuk: str,
    dihitung: str = "",
    petunjuk: str = "skala",
) -> Penerapan:
    return Penerapan(objek, Putusan.GAGAL, alasan, ids, tercetak, dihitung, tempat, keparahan, petunjuk=petunjuk, judul=tajuk)


PEMERIKSAAN = Pemeriksaan(
    "skala",
    "Skala nilai",
    "skala",
    __doc__,
    jalankan,
    saran="Tulis skala tanpa celah yang memuat semua angka, lalu pakai hanya sebutan yang ada di dalamnya.",
)
