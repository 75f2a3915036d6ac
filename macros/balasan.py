"""Balasan: what the PPID officer can put into a reply, each piece ready to send.

A butir is one piece: sentences with figures, their place in the report, what the checks found about
them, and the permanent link. Requests are known here only by what was asked, never by who asked or when.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from lakip_calc.pemeriksaan.putusan import Keparahan, Temuan

from .figur import hasil_teks
from .formatting import bilangan
from .kalimat_balasan import angka_teks, deret, kalimat_tabel
from .kinerja import predikat_teks
from .loading import Tabel
from .tahun import Indikator, Tahun
from .tautan import halaman_indikator, halaman_tabel, kode_halaman, kode_tabel, kode_temuan, tetap
from .temuan import SEDIKIT_BARIS, URUTAN

TANYA, INDIKATOR, TABEL = "Pertanyaan umum", "Indikator kinerja", "Tabel"
# tables made by the portal about the whole report that a requester may still want
JUGA = ("identitas", "mitra", "peraturan")


@dataclass(frozen=True)
class Butir:
    """One piece of a reply.

    kode     its name in the composer and on the page
    tetap    the code of its permanent link; two pieces may share one
    halaman  the page it leads to
    """

    kode: str
    kelompok: str
    judul: str
    kalimat: tuple[str, ...]
    tempat: str
    catatan: tuple[str, ...]
    tetap: str
    halaman: str


def nama_kantor(tahun: Tahun) -> str:
    return tahun.teks("identitas/nama-singkat-kantor/isi")


def nama_laporan(tahun: Tahun) -> str:
    return f"Laporan Kinerja {nama_kantor(tahun)} Tahun {tahun.tahun}"


def alamat_tetap(tahun: Tahun, kode: str) -> str:
    """The permanent link in full, as it stands in a letter."""
    return f"{tahun.situs}{tetap(kode)}"


def bagian(teks: str) -> list[str]:
    """The codes in a cell, separated by semicolons."""
    return [b.strip() for b in teks.split(";") if b.strip()]


def tabel_diminta(tahun: Tahun) -> list[Tabel]:
    """The tables that a requester could want: those of the report, not the portal's own rules and registers."""
    return [t for t in tahun.tabel.values() if t.bab != "-" or t.jenis != "olahan" or t.kode in JUGA]


def semua_butir(tahun: Tahun) -> dict[str, Butir]:
    """Every piece by its code, in the order of the page."""
    return {b.kode: b for b in [*_dari_tanya(tahun), *_dari_indikator(tahun), *_dari_tabel(tahun)]}


def _dari_tanya(tahun: Tahun) -> Iterator[Butir]:
    for kunci, r in tahun.tabel["tanya-jawab"].baris.items():
        tabel = [tahun.tabel[k] for k in bagian(r["tabel"])]
        menjawab = [t for t in tabel if r["ketersediaan"] != "tidak ada"]  # else they are only the nearest there is
        catatan = [c for t in menjawab for c in _catatan_temuan(tahun, _temuan_tabel(tahun, t), f"tabel “{t.judul}”")]
        yield Butir(
            kode=f"tanya-{kunci}",
            kelompok=TANYA,
            judul=r["pertanyaan"],
            kalimat=(r["balasan"], *(kalimat_tabel(tahun, t)[0] for t in menjawab)),
            tempat=deret(dict.fromkeys(t.tempat for t in tabel)) or ("seluruh laporan" if r["ketersediaan"] == "ada" else "tidak dimuat di laporan"),
            catatan=tuple(catatan),
            tetap=kode_halaman(r["halaman"]),
            halaman=r["halaman"],
        )


def _dari_indikator(tahun: Tahun) -> Iterator[Butir]:
    for i in tahun.indikator.values():
        halaman = halaman_indikator(tahun.tahun, i.slug)
        utama, t = i.utama, tahun.tabel[i.utama.tabel]
        angka = [utama.target, utama.realisasi, utama.capaian, i.realisasi_anggaran]
        yield Butir(
            kode=kode_halaman(halaman),
            kelompok=INDIKATOR,
            judul=f"{i.kode} {i.nama_pendek}",
            kalimat=tuple(_kalimat_indikator(i)),
            tempat=f"Bab {t.bab}.{t.bagian}, tabel di awal Sasaran Strategis {tahun.sasaran[i.sasaran].nomor}",
            catatan=_catatan_temuan(tahun, _temuan_angka(tahun, [a.id for a in angka if a]), "angka indikator ini"),
            tetap=kode_halaman(halaman),
            halaman=halaman,
        )


def _kalimat_indikator(i: Indikator) -> Iterator[str]:
    target, realisasi, tercetak = (angka_teks(a) for a in (i.utama.target, i.utama.realisasi, i.utama.capaian))
    yield f"{i.nama} ({i.kode}): target {target}, realisasi {realisasi}."
    yield f"Capaian tercetak {tercetak}; dihitung dari target dan realisasi {hasil_teks(i.capaian)} (predikat {predikat_teks(i)})."
    yield f"Realisasi anggarannya {angka_teks(i.realisasi_anggaran)}."


def _dari_tabel(tahun: Tahun) -> Iterator[Butir]:
    for t in tabel_diminta(tahun):
        catatan = [t.catatan] if t.catatan else []
        yield Butir(
            kode=kode_tabel(tahun.tahun, t.kode),
            kelompok=TABEL,
            judul=t.judul,
            kalimat=tuple(kalimat_tabel(tahun, t)),
            tempat=t.tempat,
            catatan=(*catatan, *_catatan_temuan(tahun, _temuan_tabel(tahun, t), "tabel ini")),
            tetap=kode_tabel(tahun.tahun, t.kode),
            halaman=halaman_tabel(t),
        )


# --- what the checks found about a piece -------------------------------------------------------


def _penting(temuan: Temuan) -> bool:
    return temuan.penerapan.keparahan is not Keparahan.CATATAN


def _temuan_angka(tahun: Tahun, ids: list[str]) -> list[Temuan]:
    """Findings about these figures; not those about a whole column at once."""
    semua = {t.id: t for id in ids for t in tahun.temuan_angka.get(id, ())}
    return [t for t in semua.values() if _penting(t) and len({id.split("/")[2] for id in t.penerapan.angka}) <= SEDIKIT_BARIS]


def _temuan_tabel(tahun: Tahun, t: Tabel) -> list[Temuan]:
    """Findings that touch a table and are not filed under another one that only compares itself with it."""
    awal, lain = f"{t.tahun}/{t.kode}/", {x.tempat for x in tahun.tabel.values()} - {t.tempat}
    kena = (x for x in tahun.hasil_periksa.temuan if any(id.startswith(awal) for id in x.penerapan.angka))
    return [x for x in kena if _penting(x) and x.penerapan.tempat not in lain]


def _catatan_temuan(tahun: Tahun, semua: list[Temuan], tentang: str) -> tuple[str, ...]:
    """How many findings there are, the weightiest in its own words, its link and the office's answer."""
    if not semua:
        return ()
    t = min(semua, key=lambda t: (t.penerapan.salah_baca, URUTAN[t.penerapan.keparahan], t.id))
    banyak = f"Pemeriksaan angka mencatat {bilangan(len(semua))} temuan pada {tentang}{', antara lain' if len(semua) > 1 else ''}: "
    baca = " Mungkin ini salah baca teks pindai." if t.penerapan.salah_baca else ""
    jawab = f" Jawaban kantor: {tahun.jawaban[t.id]['jawaban']}" if t.id in tahun.jawaban else ""
    return (f"{banyak}{t.penerapan.alasan}{baca}{jawab} Lihat {alamat_tetap(tahun, kode_temuan(tahun.tahun, t.id))}",)
