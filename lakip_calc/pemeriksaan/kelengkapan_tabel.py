"""Rencana, tabel capaian, dan susunan bab memuat hal yang sama dengan nama yang sama.

Berlaku: untuk setiap indikator di setiap tabel yang membacanya (selain kotak), untuk nama indikator, untuk rencana jangka menengah terhadap rencana tahunan, dan untuk daftar isi terhadap sistematika.
Lulus: bila indikator ada di tabel itu, dan bila nama, jumlah, atau judul sama; huruf besar, tanda baca, kata "dan", dan kata "Persentase" di depan tidak dihitung.
Gagal: bila indikator tidak ada di tabel itu, bila kata-kata namanya berbeda, dan bila sasaran, indikator, atau judul bab tidak sama.
Tidak berlaku: bila laporan tidak punya tabel rencana jangka menengah, daftar isi, atau sistematika, dan bila nama hanya tercetak satu kali atau tidak terbaca.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any

from lakip_calc.pemeriksaan.laporan import Bacaan, Indikator, JenisKlaim, Laporan, Sasaran, Tabel
from lakip_calc.pemeriksaan.pokok import PANJANG, judul, nama_bacaan, pendek, pokok, pokok_tabel
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

TANPA_NAMA = ("", "-", "tidak terbaca")


def jalankan(laporan: Laporan) -> Iterator[Penerapan]:
    """Rows and names of each indikator, then the two plans, then the order of the chapters."""
    kotak = laporan.berperan("kotak")
    for indikator in laporan.indikator.values():
        for bacaan in indikator.bacaan:
            if kotak is None or bacaan.tabel != kotak.kode:
                yield _baris(indikator, bacaan, laporan)
        yield _nama(indikator, laporan)
    yield _rencana(laporan, "sasaran", laporan.sasaran.values())
    yield _rencana(laporan, "indikator", laporan.indikator.values())
    yield from _susunan(laporan)


def kata(nama: str) -> tuple[str, ...]:
    """The words of a name that count: no case, no punctuation, no "dan", no leading "Persentase"."""
    semua = [k for k in re.findall(r"\w+", nama.casefold()) if k != "dan"]
    return tuple(semua[1:] if semua[:1] == ["persentase"] else semua)


def _gagal(objek: str, alasan: str, keparahan: Keparahan, tempat: str, petunjuk: str, *angka: str, **lain: Any) -> Penerapan:
    return Penerapan(objek, Putusan.GAGAL, alasan, angka, tempat=tempat, keparahan=keparahan, petunjuk=petunjuk, **lain)


def _baris(indikator: Indikator, bacaan: Bacaan, laporan: Laporan) -> Penerapan:
    objek = f"{bacaan.tabel}/{indikator.kode}"
    lain = tuple(b.target.id for b in indikator.bacaan if b.ada and b.target)
    if bacaan.ada:
        return lulus(objek, "indikator ini ada di tabel", *(a.id for a in (bacaan.target, bacaan.realisasi, bacaan.capaian) if a))
    baris = sum(1 for i in laporan.indikator.values() for b in i.bacaan if b.tabel == bacaan.tabel and b.ada)
    alasan = f"{indikator.nama} tidak ada di tabel ini: {baris} dari {len(laporan.indikator)} indikator tercetak."
    kepala = judul(
        pokok(laporan, indikator.kode),
        f"tidak ada di {nama_bacaan(laporan, bacaan)}, yang memuat {baris} dari {len(laporan.indikator)} indikator",
    )
    return _gagal(objek, alasan, Keparahan.SEDANG, bacaan.tempat, "baris-hilang", *lain, indikator=indikator.kode, judul=kepala)


def _nama(indikator: Indikator, laporan: Laporan) -> Penerapan:
    """Names in tables, and the name that the prose calls it by where a claim says so."""
    tempat = {b.tabel: b.tempat for b in indikator.bacaan}
    nama = {t: n for t, n in indikator.nama_tercetak.items() if n not in TANPA_NAMA}
    ids = [f"{a.id.rpartition('/')[0]}/indikator_tercetak" for b in indikator.bacaan if b.ada and (a := b.target or b.realisasi)]
    for k in laporan.klaim.values():
        if k.indikator == indikator.kode and k.angka.kata and k.jenis is JenisKlaim.NAMA_INDIKATOR:
            nama[k.kode], tempat[k.kode] = k.angka.kata, k.bagian
            ids.append(k.angka.id)
    objek = f"nama/{indikator.kode}"
    if len(nama) < 2:
        return tidak_berlaku(objek, "nama indikator hanya tercetak satu kali", *ids)
    acuan, *lain = nama
    beda = [t for t in lain if kata(nama[t]) != kata(nama[acuan])]
    if not beda:
        return lulus(objek, "nama sama di semua tempat", *ids)
    tersebut = tulis_daftar(f"“{nama[t]}” di {tempat.get(t, t)}" for t in beda)
    return _gagal(
        objek,
        f"Tercetak “{nama[acuan]}” di {tempat.get(acuan, acuan)}, tetapi {tersebut}.",
        Keparahan.RINGAN,
        tempat.get(beda[0], beda[0]),
        "nama-berbeda",
        *ids,
        tercetak=nama[beda[0]],
        salah_baca=any(i in laporan.rusak for i in ids),
        indikator=indikator.kode,
        judul=_judul_nama(laporan, indikator, [nama[t] for t in beda]),
        ragam=Ragam.NAMA,
        berpokok=False,
    )


def _judul_nama(laporan: Laporan, indikator: Indikator, lain: list[str]) -> str:
    """Other names that differ in a word that counts, as many as a title can hold."""
    subjek, berbeda = pokok(laporan, indikator.kode), list({kata(n): n for n in reversed(lain)}.values())
    perihal = "juga disebut " if len(berbeda) == 1 else f"punya {len(berbeda)} nama lain, misalnya "
    return judul(subjek, f"{perihal}“{pendek(berbeda[-1], PANJANG - len(subjek) - len(perihal) - 4)}”")


def _rencana(laporan: Laporan, apa: str, tahunan: Iterable[Sasaran | Indikator]) -> Penerapan:
    tabel, objek = laporan.berperan(f"{apa}_renstra"), f"renstra/{apa}"
    menengah = [b.teks[apa] for b in tabel.rincian if b.teks.get(apa, "") not in TANPA_NAMA] if tabel else []
    setahun = [x.nama for x in tahunan]
    if tabel is None or not menengah or not setahun:
        return tidak_berlaku(objek, f"laporan tidak memuat daftar {apa} rencana jangka menengah dan rencana tahunan")
    sama = len({kata(n) for n in menengah} & {kata(n) for n in setahun})
    if len(menengah) == len(setahun) == sama:
        return lulus(objek, f"{sama} {apa} sama di kedua rencana")
    namanya = f"{sama} namanya sama" if sama else "tidak satu pun namanya sama"
    alasan = f"Rencana jangka menengah memuat {len(menengah)} {apa}, rencana tahunan {len(setahun)}; {namanya}."
    kepala = judul(pokok_tabel(tabel), f"{len(menengah)} {apa}, rencana tahunan {len(setahun)}; {namanya}")
    return _gagal(objek, alasan, Keparahan.SEDANG, tabel.tempat, "renstra-lain", judul=kepala)


def _susunan(laporan: Laporan) -> Iterator[Penerapan]:
    daftar, sistematika = laporan.berperan("daftar_isi"), laporan.berperan("sistematika")
    if daftar is None or sistematika is None:
        yield tidak_berlaku("bab", "laporan tidak punya daftar isi dan sistematika untuk dibandingkan")
        return
    isi, bagian_isi = _bab(daftar, lambda t: (t.get("bagian", ""), ""))
    rancangan, bagian_rancangan = _bab(sistematika, lambda t: (t.get("bab", ""), t.get("label", "")))
    tempat = f"{daftar.tempat}; {sistematika.tempat}"
    urut = [[b for b in satu if b in dua] for satu, dua in ((isi, rancangan), (rancangan, isi))]
    if urut[0] == urut[1]:
        yield lulus("urutan-bab", "urutannya sama di daftar isi dan sistematika")
    else:
        geser = [b for b, c in zip(*urut, strict=True) if b != c]
        alasan = f"Urutan {tulis_daftar(geser)} di daftar isi berbeda dari sistematika."
        kepala = judul("Daftar isi", f"urutan {tulis_daftar(geser)} berbeda dari sistematika")
        yield _gagal("urutan-bab", alasan, Keparahan.RINGAN, tempat, "susunan-bab", judul=kepala)
    for bab in dict.fromkeys((*isi, *rancangan)):
        objek = f"bab/{bab}"
        if bab not in isi or bab not in rancangan:
            ada, tiada = ("daftar isi", "sistematika") if bab in isi else ("sistematika", "daftar isi")
            kepala = judul(bab, f"ada di {ada}, tidak ada di {tiada}")
            yield _gagal(objek, f"{bab} ada di {ada}, tidak ada di {tiada}.", Keparahan.RINGAN, tempat, "susunan-bab", judul=kepala)
        elif kata(isi[bab]) == kata(rancangan[bab]):
            yield lulus(objek, "judul sama di daftar isi dan sistematika")
        else:
            alasan = f"Judul {bab} di daftar isi “{isi[bab]}”, di sistematika “{rancangan[bab]}”."
            kepala = judul(bab, f"berjudul “{pendek(isi[bab])}” di daftar isi, “{pendek(rancangan[bab])}” di sistematika")
            yield _gagal(objek, alasan, Keparahan.RINGAN, tempat, "susunan-bab", tercetak=isi[bab], judul=kepala)
        a, b = bagian_isi.get(bab, []), bagian_rancangan.get(bab, [])
        if a and b:
            objek = f"bagian/{bab}"
            if [kata(j) for j in a] == [kata(j) for j in b]:
                yield lulus(objek, "bagian-bagiannya sama di daftar isi dan sistematika")
            else:
                alasan = f"Bagian {bab} di daftar isi: {tulis_daftar(a)}. Di sistematika: {tulis_daftar(b)}."
                kepala = judul(bab, f"{len(a)} bagian di daftar isi, {len(b)} di sistematika, judulnya tidak sama")
                yield _gagal(objek, alasan, Keparahan.RINGAN, tempat, "susunan-bab", judul=kepala)


def _bab(tabel: Tabel, letak: Callable[[Mapping[str, str]], tuple[str, str]]) -> tuple[dict[str, str], dict[str, list[str]]]:
    """Title of each chapter (parts without a number are their own), and the lettered sections of each."""
    judul: dict[str, str] = {}
    bagian: dict[str, list[str]] = {}
    kini = ""
    for baris in tabel.rincian:
        bab, label = (x.strip() for x in letak(baris.teks))
        teks = baris.teks.get("judul", "")
        if re.fullmatch(r"[A-Za-z]\.", label or bab):
            bagian.setdefault(kini, []).append(teks)
        elif not label and (bab or teks).upper() not in judul:
            kini = (bab or teks).upper()
            judul[kini] = teks
    return judul, bagian


PEMERIKSAAN = Pemeriksaan(
    "baris-hilang",
    "Isi yang hilang atau bernama lain",
    "kelengkapan",
    __doc__,
    jalankan,
    saran="Tambahkan baris yang hilang, dan tulis nama yang sama seperti dalam perjanjian kinerja.",
)
