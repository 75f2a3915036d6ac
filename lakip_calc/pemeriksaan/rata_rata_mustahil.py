"""Angka gabungan yang berada di luar semua bagiannya.

Berlaku: untuk persentase gabungan satu sasaran yang disebut uraian, dan untuk setiap persentase di tabel anggaran terhadap programnya serta terhadap realisasi anggaran semua indikator.
Lulus: bila angka gabungan berada di antara bagian terkecil dan bagian terbesar, dengan memperhitungkan pembulatan angka di kolom bagian itu.
Gagal: bila berada di luarnya, sebab rata-rata dengan bobot apa pun tidak dapat keluar dari rentang bagiannya. Berat bila predikatnya pun lain; terhadap semua indikator hanya sedang, sebab tidak tercetak bahwa seluruh anggaran terbagi ke indikator.
Tidak berlaku: bila angka gabungan tidak diisi, atau salah satu bagian kosong, tidak terbaca, atau bukan angka.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal

from lakip_calc.angka import Angka
from lakip_calc.besaran import Kosong
from lakip_calc.pemeriksaan.istilah import pagu_realisasi
from lakip_calc.pemeriksaan.jumlah import rincian
from lakip_calc.pemeriksaan.laporan import Klaim, Laporan
from lakip_calc.pemeriksaan.penilaian import persen_di_samping, sebutan
from lakip_calc.pemeriksaan.pokok import judul, nama_baris, pendek, pokok, pokok_tabel, tulis_selisih
from lakip_calc.pemeriksaan.putusan import (
    Cakupan,
    Keparahan,
    Pemeriksaan,
    Penerapan,
    Putusan,
    lulus,
    tidak_berlaku,
)
from lakip_calc.predikat import HasilPredikat, predikat_dari
from lakip_calc.teks import tulis_daftar

MUSTAHIL = "Rata-rata dengan bobot apa pun tidak dapat keluar dari rentang itu."
BERSYARAT = "Bila seluruh anggaran itu terbagi ke indikator, gabungannya tidak dapat keluar dari rentang itu."


def jalankan(laporan: Laporan) -> Iterator[Penerapan]:
    """One answer for each whole that stands beside its parts."""
    yield from (_periksa(laporan, g) for g in (*_sasaran(laporan), *_anggaran(laporan)))


@dataclass(frozen=True)
class _Gabungan:
    """A whole beside its parts (by name).

    pokok, ukuran  what a title begins with, and what it calls the figure
    sejenis  all figures printed like the parts: the column that they stand in shows how finely it is printed
    disebut  the rating that prose gives the whole, as printed; empty if none
    terbagi  False where it is not said that the parts are all there is of the whole
    """

    objek: str
    besaran: str
    nama: str
    keseluruhan: Angka
    bagian: Mapping[str, Angka | None]
    sebutan_bagian: str
    sejenis: Mapping[str, Angka | None]
    tempat: str
    pokok: str
    ukuran: str
    disebut: str = ""
    terbagi: bool = True


def _sasaran(laporan: Laporan) -> Iterator[_Gabungan]:
    """What prose says of a whole sasaran; a claim that points at a cell is held against that cell elsewhere."""
    for klaim in laporan.klaim.values():
        sasaran, besaran = laporan.sasaran.get(klaim.sasaran), klaim.besaran_persen
        if sasaran is None or klaim.indikator or klaim.merujuk or not besaran:
            continue
        semua, nama = _semua(laporan, besaran), besaran.replace("_", " ")
        bagian = {kode: semua.get(kode) for kode in sasaran.kode_indikator}
        yield _Gabungan(
            klaim.kode,
            besaran,
            f"{nama.capitalize()} {sasaran.kode}",
            klaim.angka,
            bagian,
            f"{nama} indikatornya",
            semua,
            klaim.bagian,
            pokok(laporan, sasaran.kode),
            nama,
            _disebut(laporan, klaim),
        )


def _disebut(laporan: Laporan, klaim: Klaim) -> str:
    """The rating that stands beside a percentage."""
    semua = (kata for k in laporan.klaim.values() if (kata := sebutan(k, laporan.skala)) and persen_di_samping(laporan, k) is klaim)
    return next(semua, "")


def _anggaran(laporan: Laporan) -> Iterator[_Gabungan]:
    """Every serapan of the budget table: the total beside its rows, each row beside all indikator."""
    tabel, semua = laporan.berperan("anggaran"), _semua(laporan, "realisasi_anggaran")
    if tabel is None:
        return
    for h in tabel.hubungan:
        if h.jenis != "persen" or h.kolom[::-1] != pagu_realisasi(tabel):
            continue
        for baris in (b for b in tabel.baris.values() if h.hasil in b.angka):
            sel, bagian = baris.angka[h.hasil], rincian(tabel, h.hasil)
            nama, objek = f"Serapan {'seluruh anggaran' if baris.jumlah else nama_baris(baris)}", f"{tabel.kode}/{baris.kunci}/{h.hasil}"
            subjek = pokok_tabel(tabel) if baris.jumlah else pendek(nama_baris(baris))
            if baris.jumlah:
                yield _Gabungan(
                    objek, "serapan", nama, sel, bagian, "persentase rinciannya", bagian, tabel.tempat, subjek, "serapan seluruhnya"
                )
            if any(semua.values()):
                semuanya = "realisasi anggaran semua indikator"
                ukuran = "serapan seluruhnya" if baris.jumlah else "serapan"
                yield _Gabungan(
                    f"{objek}/indikator",
                    "realisasi_anggaran",
                    nama,
                    sel,
                    semua,
                    semuanya,
                    semua,
                    tabel.tempat,
                    subjek,
                    ukuran,
                    terbagi=False,
                )


def _periksa(laporan: Laporan, g: _Gabungan) -> Penerapan:
    sel, ids = g.keseluruhan, (g.keseluruhan.id, *(b.id for b in g.bagian.values() if b is not None))
    if sel.nilai is None:
        tanpa = "tidak diisi" if sel.kosong is Kosong.KOSONG else sel.kosong or "bukan angka"
        return tidak_berlaku(g.objek, f"angka gabungan {tanpa}", *ids)
    bagian = [b for b in g.bagian.values() if b is not None and b.nilai is not None]
    if len(bagian) < len(g.bagian) or not bagian:
        kurang = tulis_daftar(nama for nama, b in g.bagian.items() if b is None or b.nilai is None)
        return tidak_berlaku(g.objek, f"tidak semua bagian berupa angka: {kurang}" if kurang else "bagiannya tidak tercetak", *ids)
    rendah, tinggi = min(bagian, key=lambda b: b.bilangan), max(bagian, key=lambda b: b.bilangan)
    desimal = max(b.desimal for b in g.sejenis.values() if b is not None)
    longgar = _setengah(desimal) + _setengah(sel.desimal)
    if rendah.bilangan - longgar <= sel.nilai <= tinggi.bilangan + longgar:
        return lulus(g.objek, "berada di antara bagian terkecil dan terbesar", *ids)
    rentang = " sampai ".join(dict.fromkeys((rendah.teks, tinggi.teks)))
    kasar = any(abs(sel.nilai - b.bilangan) <= _setengah(b.desimal) for b in bagian)
    desimal_kolom = f" (kolom itu memuat angka sampai {desimal} desimal)" if kasar else ""
    alasan = f"{g.nama} tercetak {sel.teks}, sedangkan {g.sebutan_bagian} tercetak {rentang}{desimal_kolom}."
    milik, milik_bagian = _predikat(laporan, sel.nilai), dict.fromkeys(_predikat(laporan, b.bilangan) for b in (rendah, tinggi))
    lain = milik not in milik_bagian
    if lain and g.terbagi and milik and all(milik_bagian):
        alasan += f" Menurut skala laporan {sel.teks} adalah {milik}, {rentang} adalah {' sampai '.join(milik_bagian)}."
        if g.disebut.casefold() == milik.casefold():
            alasan += f" Sebutan “{g.disebut}” dalam uraian cocok dengan {sel.teks}."
    dekat = rendah if sel.nilai < rendah.bilangan else tinggi
    return Penerapan(
        g.objek,
        Putusan.GAGAL,
        f"{alasan} {MUSTAHIL if g.terbagi else BERSYARAT}",
        ids,
        sel.teks,
        rentang,
        g.tempat,
        Keparahan.BERAT if lain and g.terbagi else Keparahan.SEDANG,
        any(i in laporan.rusak for i in ids),
        f"gabungan-{g.besaran.replace('_', '-')}",
        judul=judul(g.pokok, f"{g.ukuran} {sel.teks}, sedangkan {_sebutan_bagian(g)} {rentang}"),
        selisih=tulis_selisih(sel.nilai, dekat.bilangan, sel.satuan),
    )


def _sebutan_bagian(g: _Gabungan) -> str:
    """The parts in a title: the shorter name, for the whole beside them says of which quantity they are."""
    return "rinciannya" if g.besaran == "serapan" else "indikatornya" if g.terbagi else "semua indikator"


def _semua(laporan: Laporan, besaran: str) -> dict[str, Angka | None]:
    """One quantity of every indikator, in the leading reading."""
    if besaran == "realisasi_anggaran":
        return {i.kode: i.realisasi_anggaran for i in laporan.indikator.values()}
    return {i.kode: getattr(i.utama, besaran) for i in laporan.indikator.values()}


def _setengah(desimal: int) -> Decimal:
    """Half a unit of the last printed digit."""
    return Decimal(5).scaleb(-desimal - 1)


def _predikat(laporan: Laporan, nilai: Decimal) -> str:
    hasil = predikat_dari(nilai, laporan.skala)
    return hasil.predikat if isinstance(hasil, HasilPredikat) else ""


PEMERIKSAAN = Pemeriksaan(
    "rata-rata",
    "Angka gabungan di luar bagiannya",
    "hitungan",
    __doc__,
    jalankan,
    Cakupan.PERTAMA,
    saran="Hitung lagi angka gabungan itu dari bagian-bagiannya, dan sebutkan cara menggabungkannya.",
)
