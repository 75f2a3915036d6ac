"""Angka indikator yang sama, tercetak di beberapa tabel, dibandingkan dengan bacaan utama.

Berlaku: untuk target, realisasi, dan capaian setiap indikator di setiap tabel selain tabel utama, serta realisasi anggaran yang disebut lagi dalam uraian.
Lulus: bila angkanya sama dengan bacaan utama, juga bila yang satu hanya pembulatan dari yang lain.
Gagal: bila berbeda. Perbedaan itu berat bila putusan tercapai atau tidak tercapai ikut berubah: setiap tabel menurut target dan realisasinya sendiri; bila salah satunya tidak ada di tabel itu, dipakai angka bacaan utama dan hal itu ditulis.
Tidak berlaku: bila tabel itu tidak memuat indikatornya, salah satu angka kosong atau tidak terbaca, atau satuannya berbeda (lihat pemeriksaan satuan).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from lakip_calc.angka import Angka
from lakip_calc.besaran import TidakDihitung
from lakip_calc.ketercapaian import (
    Ketercapaian,
    ketercapaian_dari_capaian,
)
from lakip_calc.kosong import sebab_kosong
from lakip_calc.pembulatan import bulatkan
from lakip_calc.pemeriksaan.laporan import Bacaan, Indikator, Laporan
from lakip_calc.pemeriksaan.pokok import bertempat, judul, nama_bacaan, pokok, tulis_selisih
from lakip_calc.pemeriksaan.putusan import (
    Cakupan,
    Keparahan,
    Pemeriksaan,
    Penerapan,
    Putusan,
    lulus,
    tidak_berlaku,
)

BESARAN = ("target", "realisasi", "capaian")


def jalankan(laporan: Laporan) -> Iterator[Penerapan]:
    """Target, realisasi and capaian of each other table against the leading one; then realisasi anggaran in prose."""
    memuat = {(b.tabel, k) for i in laporan.indikator.values() for b in i.bacaan for k in BESARAN if getattr(b, k) is not None}
    for indikator in laporan.indikator.values():
        for bacaan in indikator.bacaan:
            if not bacaan.utama:
                yield from (_bandingkan(laporan, indikator, bacaan, k) for k in BESARAN if (bacaan.tabel, k) in memuat)
    yield from _anggaran(laporan)


def _bandingkan(laporan: Laporan, indikator: Indikator, bacaan: Bacaan, besaran: str) -> Penerapan:
    objek = f"{bacaan.tabel}/{indikator.kode}/{besaran}"
    utama, lain = getattr(indikator.utama, besaran), getattr(bacaan, besaran)
    if not bacaan.ada or lain is None:
        return tidak_berlaku(objek, f"{bacaan.nama} tidak memuat {besaran} indikator ini", *([utama.id] if utama else []))
    if utama is None:
        return tidak_berlaku(objek, f"{indikator.utama.nama} tidak memuat {besaran} indikator ini", lain.id)
    if tanpa := _tak_sebanding(utama, lain):
        return tidak_berlaku(objek, tanpa, lain.id, utama.id)
    if _sama(utama, lain):
        return lulus(objek, "sama" if utama.nilai == lain.nilai else "sama sesudah dibulatkan", lain.id, utama.id)
    akibat = _akibat(indikator, bacaan, besaran)
    alasan = f"{besaran.capitalize()} tercetak {lain.teks} di {bacaan.nama} dan {utama.teks} di {indikator.utama.nama}.{akibat}"
    perihal = _perihal(laporan, indikator, bacaan, besaran, lain, utama)
    keparahan = Keparahan.BERAT if akibat else Keparahan.SEDANG
    kepala = judul(pokok(laporan, indikator.kode), perihal)
    return _gagal(laporan, objek, alasan, lain, utama, bacaan.tempat, keparahan, f"bacaan-{bacaan.tabel}", kepala)


def _perihal(laporan: Laporan, indikator: Indikator, bacaan: Bacaan, besaran: str, lain: Angka, utama: Angka) -> str:
    """The matter of a title; a target of the plan was promised, and the leading table judges by another."""
    if besaran != "target" or bacaan.tabel != laporan.peran.get("rencana"):
        return f"{besaran} {lain.teks} di {nama_bacaan(laporan, bacaan)}, {utama.teks} di {nama_bacaan(laporan, indikator.utama)}"
    perihal, hasil = f"dijanjikan {lain.teks}, dinilai dengan target {utama.teks}", indikator.utama.realisasi
    if hasil is None:
        return perihal
    putusan = _putusan(indikator, replace(bacaan, realisasi=hasil))
    meleset = putusan is not None and putusan.hasil is Ketercapaian.TIDAK_TERCAPAI
    return f"{perihal}; hasil {hasil.teks}" + (", janji tidak tercapai" if meleset else "")


def _akibat(indikator: Indikator, bacaan: Bacaan, besaran: str) -> str:
    """How the verdict changes, each table by its own operands, or with whose operand it was filled; empty where it does not."""
    sendiri, acuan = _putusan(indikator, bacaan), _putusan(indikator, indikator.utama)
    if sendiri and acuan:
        if sendiri.hasil is acuan.hasil:
            return ""
        satu, dua = f"{bacaan.nama} ({sendiri.dasar})", f"{indikator.utama.nama} ({acuan.dasar})"
        return f" Menurut {satu} indikator {sendiri.hasil}, menurut {dua} {acuan.hasil}."
    pasangan = {"target": "realisasi", "realisasi": "target"}.get(besaran, "")
    pinjaman: Angka | None = getattr(indikator.utama, pasangan, None)
    if pinjaman is None or getattr(bacaan, pasangan) is not None or acuan is None:
        return ""
    terisi = replace(bacaan, realisasi=pinjaman) if besaran == "target" else replace(bacaan, target=pinjaman)
    pinjam = _putusan(indikator, terisi)
    if pinjam is None or pinjam.hasil is acuan.hasil:
        return ""
    satu, dua = (f"{besaran} {getattr(b, besaran).teks}" for b in (bacaan, indikator.utama))
    alasan = f" Dengan {pasangan} {pinjaman.teks} dari {indikator.utama.nama}, {satu} {pinjam.hasil} dan {dua} {acuan.hasil}."
    return alasan + _juga(indikator, pasangan, pinjaman)


def _juga(indikator: Indikator, besaran: str, dipakai: Angka) -> str:
    """Where other tables print another figure than the one that was borrowed: the verdict rests on which is right."""
    isi = [(b.nama, a) for b in indikator.bacaan if (a := getattr(b, besaran)) and a.kosong is None]
    lain = [(nama, a.teks) for nama, a in isi if not _tak_sebanding(dipakai, a) and not _sama(dipakai, a)]
    return f" {besaran.capitalize()} juga tercetak {bertempat(lain)}." if lain else ""


def _anggaran(laporan: Laporan) -> Iterator[Penerapan]:
    for klaim in laporan.klaim.values():
        indikator = laporan.indikator.get(klaim.indikator)
        if indikator is None or klaim.besaran_persen != "realisasi_anggaran" or indikator.realisasi_anggaran is None:
            continue
        objek, utama, lain = f"klaim/{klaim.kode}/realisasi_anggaran", indikator.realisasi_anggaran, klaim.angka
        if klaim.merujuk:
            yield tidak_berlaku(objek, "dibandingkan dengan tabel yang dirujuknya (lihat pemeriksaan uraian)", lain.id)
        elif tanpa := _tak_sebanding(utama, lain):
            yield tidak_berlaku(objek, tanpa, lain.id, utama.id)
        elif _sama(utama, lain):
            yield lulus(objek, "sama" if utama.nilai == lain.nilai else "sama sesudah dibulatkan", lain.id, utama.id)
        else:
            alasan = f"Realisasi anggaran tercetak {lain.teks} dalam uraian dan {utama.teks} di {indikator.utama.nama}."
            perihal = f"realisasi anggaran {lain.teks} dalam uraian, {utama.teks} di {nama_bacaan(laporan, indikator.utama)}"
            kepala = judul(pokok(laporan, indikator.kode), perihal)
            yield _gagal(laporan, objek, alasan, lain, utama, klaim.bagian, Keparahan.SEDANG, "bacaan-uraian", kepala)


def _gagal(
    laporan: Laporan, objek: str, alasan: str, lain: Angka, utama: Angka, tempat: str, keparahan: Keparahan, petunjuk: str, kepala: str
) -> Penerapan:
    return Penerapan(
        objek,
        Putusan.GAGAL,
        alasan,
        (lain.id, utama.id),
        lain.teks,
        utama.teks,
        tempat,
        keparahan,
        bool({lain.id, utama.id} & laporan.rusak),
        petunjuk,
        judul=kepala,
        selisih="" if lain.nilai is None or utama.nilai is None else tulis_selisih(lain.nilai, utama.nilai, lain.satuan),
    )


def _tak_sebanding(utama: Angka, lain: Angka) -> str:
    """Why two printed figures cannot be held against each other; empty where they can."""
    for sel, sebutan in ((lain, "angka di bacaan ini"), (utama, "angka di bacaan utama")):
        if sel.kosong is not None:
            return f"{sebutan} {sebab_kosong(sel.kosong)}"
    if (utama.nilai is None) is not (lain.nilai is None) or utama.satuan != lain.satuan:
        return f"satuannya berbeda ({lain.teks} dan {utama.teks}); lihat pemeriksaan satuan"
    return ""


def _sama(utama: Angka, lain: Angka) -> bool:
    """Equal words, or equal numbers at the digits of the coarser of the two."""
    if utama.nilai is None or lain.nilai is None:
        return (utama.kata or "").casefold() == (lain.kata or "").casefold()
    kasar = min(utama.desimal, lain.desimal)
    return bulatkan(utama.nilai, kasar) == bulatkan(lain.nilai, kasar)


@dataclass(frozen=True)
class _Putusan:
    """Whether a table says its target was met, and by which of its own figures."""

    hasil: Ketercapaian
    dasar: str


def _putusan(indikator: Indikator, bacaan: Bacaan) -> _Putusan | None:
    """The verdict by the figures of one table alone; None where they do not tell."""
    target, realisasi = bacaan.target, bacaan.realisasi
    sendiri = indikator.ukuran.ketercapaian(target, realisasi)
    if target and realisasi and isinstance(sendiri, Ketercapaian):
        hasil, dasar = sendiri, f"target {target.teks}, realisasi {realisasi.teks}"
    elif bacaan.capaian is not None and bacaan.capaian.nilai is not None:
        dari = ketercapaian_dari_capaian(bacaan.capaian.nilai)
        if isinstance(dari, TidakDihitung):
            return None
        hasil, dasar = dari, f"capaian {bacaan.capaian.teks}"
    else:
        return None
    return _Putusan(hasil, dasar)


PEMERIKSAAN = Pemeriksaan(
    "bacaan",
    "Angka sama di beberapa tabel",
    "pertentangan",
    __doc__,
    jalankan,
    Cakupan.SEMUA,
    saran="Tentukan angka yang benar menurut dokumen sumber, lalu tulis angka yang sama di semua tempat itu.",
)
