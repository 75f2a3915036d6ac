"""Balasan: what the PPID officer can put into a reply, each piece ready to send.

A butir is one piece: sentences with figures, their place in the report, what the checks found about
them, and the permanent link. Requests are known here only by what was asked, never by who asked or when.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from lakip_calc.besaran import TidakDihitung
from lakip_calc.pemeriksaan.laporan import Indikator
from lakip_calc.pemeriksaan.putusan import Keparahan, Temuan
from lakip_calc.predikat import HasilPredikat
from macros.modul.kalimat import berkalimat, kalimat_tabel
from macros.tahun.hitungan import menurut_bobot, penting, sedikit_baris
from macros.tahun.tabel.sel import SISIPAN
from macros.tahun.tabel.tabel import Tabel
from macros.tahun.tahun import Tahun
from macros.tautan.alamat import (
    di_tahun,
    halaman_indikator,
    halaman_tabel,
    kode_halaman,
    kode_tabel,
    kode_temuan,
    publik,
)
from macros.tulisan.angka import angka_teks, bilangan, deret, hasil_teks, kalimat_angka, predikat_teks
from macros.tulisan.sisipan import sisip_teks

TANYA, INDIKATOR, TABEL = "Pertanyaan umum", "Indikator kinerja", "Tabel"
# tables made by the portal about the whole report that a requester may still want
JUGA = ("identitas", "mitra", "peraturan")
# where the officer writes what the report does not hold
ISIAN = "[diisi petugas]"
# the end of a table's place that says which column holds the place of each row: no help to who does not see the table
TEMPAT_BARIS = re.compile(r"[;,] (tempat tiap|menurut kolom) .*$")
# the end of a place that stands once for each sasaran
SETIAP = re.compile(r"setiap Sasaran Strategis\b.*")
TIDAK_TERBACA = re.compile(r"^tidak terbaca$|\[\.\.\.\]")


@dataclass(frozen=True)
class Butir:
    """One piece of a reply.

    kode     its name in the composer and on the page
    tempat   where in the report; empty where the report holds nothing of it
    tetap    the code of its permanent link, empty likewise; two pieces may share one
    halaman  the page it leads to
    isian    whether the officer has to complete it
    """

    kode: str
    kelompok: str
    judul: str
    kalimat: tuple[str, ...]
    tempat: str
    catatan: tuple[str, ...]
    tetap: str
    halaman: str
    isian: bool = False


def tempat_warga(t: Tabel) -> str:
    """Where in the report a table stands, for who does not see its columns."""
    return TEMPAT_BARIS.sub("", t.tempat)


def bagian(teks: str) -> list[str]:
    """The codes in a cell, separated by semicolons."""
    return [b.strip() for b in teks.split(";") if b.strip()]


def butir_dipilih(tahun: Tahun, teks: str) -> list[str]:
    """The pieces that a cell names, as the page calls them: questions by their own code, all others after the year."""
    return [kode if kode.startswith("tanya-") else f"{tahun.tahun}-{kode}" for kode in bagian(teks)]


def tabel_diminta(tahun: Tahun) -> list[Tabel]:
    """The tables that a requester could want: those of the report, not the portal's own rules and registers."""
    return [t for t in tahun.tabel.values() if t.bab != "-" or t.jenis != "olahan" or t.kode in JUGA]


def semua_butir(tahun: Tahun) -> dict[str, Butir]:
    """Every piece by its code, in the order of the page."""
    return {b.kode: b for b in [*_dari_tanya(tahun), *_dari_indikator(tahun), *_dari_tabel(tahun)]}


def kalimat_tanya(tahun: Tahun, r: Mapping[str, str]) -> list[str]:
    """What the tables of a question say, row by row; nothing where its answer gives the figures itself, or the report has none."""
    if r["ketersediaan"] not in ("ada", "sebagian") or SISIPAN.search(r["jawaban"]):
        return []
    return [k for kode in bagian(r["tabel"]) for k in kalimat_tabel(tahun, tahun.tabel[kode])]


def _surat(r: Mapping[str, str]) -> str:
    """The sentence of a letter; that for citizens where it alone gives the figures."""
    berangka = r["ketersediaan"] in ("ada", "sebagian") and SISIPAN.search(r["jawaban"])
    return r["jawaban"] if berangka and not SISIPAN.search(r["balasan"]) else r["balasan"]


def _dari_tanya(tahun: Tahun) -> Iterator[Butir]:
    for r in tahun.baris_kamus("tanya-jawab"):
        tabel = [tahun.tabel[k] for k in bagian(r["tabel"])]
        halaman = di_tahun(tahun.tahun, r["halaman"])
        ada = r["ketersediaan"] in ("ada", "sebagian")
        menjawab = tabel if ada else []  # else they are only the nearest there is
        isi = kalimat_tanya(tahun, r)
        batas = [sisip_teks(surat, tahun)] if (surat := _surat(r)) else []
        isian = [f"Mengenai {r['kurang']}, jawaban kami: {ISIAN}."] if r["kurang"] else []
        catatan = [c for t in menjawab for c in _catatan_tabel(tahun, t, isi)]
        yield Butir(
            kode=f"tanya-{r.kunci}",
            kelompok=TANYA,
            judul=r["pertanyaan"],
            kalimat=(*isi, *batas, *isian) if r["ketersediaan"] == "ada" else (*batas, *isi, *isian),
            tempat=r["tempat"] or deret(dict.fromkeys(tempat_warga(t) for t in menjawab)),
            catatan=tuple(dict.fromkeys(catatan)),
            tetap=kode_halaman(halaman) if ada else "",
            halaman=halaman,
            isian=bool(isian),
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
            tempat=SETIAP.sub(f"Sasaran Strategis {tahun.sasaran[i.sasaran].nomor}", tempat_warga(t)),
            catatan=_catatan_temuan(tahun, "angka indikator ini", kode_halaman(halaman), *_temuan_angka(tahun, [a.id for a in angka if a])),
            tetap=kode_halaman(halaman),
            halaman=halaman,
        )


def _kalimat_indikator(i: Indikator) -> Iterator[str]:
    target, realisasi, tercetak = (kalimat_angka(a) for a in (i.utama.target, i.utama.realisasi, i.utama.capaian))
    yield f"{i.nama} ({i.kode}): target {target}, realisasi {realisasi}."
    yield f"Capaian tercetak {tercetak}; dihitung dari target dan realisasi {hasil_teks(i.capaian)} ({_predikat(i)}).{_catatan_predikat(i)}"
    if i.realisasi_anggaran:
        yield f"Realisasi anggarannya {angka_teks(i.realisasi_anggaran)}."


def _predikat(i: Indikator) -> str:
    """The predikat, and that the figure lies above the printed scale where it does."""
    if isinstance(i.predikat, HasilPredikat) and i.predikat.di_atas_skala:
        return f"di atas skala yang tercetak; kami baca {predikat_teks(i)}"
    return f"predikat {predikat_teks(i)}"


def _catatan_predikat(i: Indikator) -> str:
    """What must stand beside the predikat, in sentences, where it is not told yet."""
    if isinstance(i.predikat, TidakDihitung) or i.predikat.di_atas_skala:
        return ""
    return "".join(f" {catatan}" for catatan in i.predikat.catatan)


def _dari_tabel(tahun: Tahun) -> Iterator[Butir]:
    for t in tabel_diminta(tahun):
        kalimat = kalimat_tabel(tahun, t)
        rusak = any(TIDAK_TERBACA.search(sel) for r in t.baris.values() for sel in r.values())
        catatan = ["Sebagian isi tabel ini tidak terbaca di naskah yang kami baca."] if rusak else []
        yield Butir(
            kode=kode_tabel(tahun.tahun, t.kode),
            kelompok=TABEL,
            judul=t.judul,
            kalimat=tuple(kalimat),
            tempat=tempat_warga(t),
            catatan=(*catatan, *_catatan_tabel(tahun, t, kalimat)),
            tetap=kode_tabel(tahun.tahun, t.kode),
            halaman=halaman_tabel(t),
        )


# --- what the checks found about a piece -------------------------------------------------------


def _temuan_angka(tahun: Tahun, ids: list[str]) -> tuple[list[Temuan], list[Temuan]]:
    """Findings about these figures, twice: all of them answer; not those about a whole column at once."""
    semua = {t.id: t for id in ids for t in tahun.temuan_angka.get(id, ())}
    hasil = [t for t in semua.values() if penting(t) and sedikit_baris(t)]
    return hasil, hasil


def _temuan_tabel(tahun: Tahun, t: Tabel, kalimat: list[str]) -> tuple[list[Temuan], list[Temuan]]:
    """Findings that touch a table, and those among them that touch a figure which the sentences tell.

    A finding filed under another table that only compares itself with this one is left out; one about
    the same figure in the text of the report belongs here.
    """
    awal, lain = f"{t.tahun}/{t.kode}/", {x.tempat for x in tahun.tabel.values()} - {t.tempat}
    dekat = _klaim_kembar(tahun, awal) if berkalimat(t) else set()
    semua = [
        x
        for x in tahun.temuan_penting
        if x.penerapan.tempat not in lain and any(id.startswith(awal) or id in dekat for id in x.penerapan.angka)
    ]
    return semua, [x for x in semua if berkalimat(t) and _disebut(tahun, x, awal, kalimat)]


def _klaim_kembar(tahun: Tahun, awal: str) -> set[str]:
    """The claims of the text that state a figure of this table."""
    kembar = (id for angka, semua in tahun.kembar.items() if angka.startswith(awal) for id in semua)
    return {id for id in kembar if id.startswith(f"{tahun.tahun}/klaim/")}


def _disebut(tahun: Tahun, temuan: Temuan, awal: str, kalimat: list[str]) -> bool:
    """Whether these sentences tell the figure that a finding is about: the first of this table that it names."""
    id = next((id for a in temuan.penerapan.angka for id in (a, *tahun.kembar.get(a, ())) if id.startswith(awal)), "")
    tabel, _, kolom = tahun.urai(id)
    if not tahun.tabel[tabel].kamus[kolom].berangka:
        return False
    return any(re.search(rf"(?<![\d.,]){re.escape(angka_teks(tahun.angka(id)))}(?!\d|[.,]\d)", k) for k in kalimat)


def _catatan_tabel(tahun: Tahun, t: Tabel, kalimat: list[str]) -> tuple[str, ...]:
    """What the checks found about a table, as far as these sentences tell its figures."""
    return _catatan_temuan(tahun, f"tabel “{t.judul}”", kode_tabel(tahun.tahun, t.kode), *_temuan_tabel(tahun, t, kalimat))


def _catatan_temuan(tahun: Tahun, tentang: str, kode: str, semua: list[Temuan], menjawab: list[Temuan]) -> tuple[str, ...]:
    """The finding about the figure that answers, in its own words with its link; of the others only that there are some, with the
    link ``kode`` of the page that lists them."""
    urut = sorted(menjawab, key=menurut_bobot)
    dikutip = urut if len(urut) <= 2 else urut[:1]
    lain = [t for t in semua if t not in dikutip]
    if dikutip and len(lain) == 1 and lain[0].penerapan.keparahan is not Keparahan.RINGAN:
        dikutip = [*dikutip, *lain]
    catatan = [_kutip(tahun, t) for t in dikutip]
    if sisa := len(semua) - len(dikutip):
        banyak = f"{bilangan(sisa)} catatan{' lain' if dikutip else ''}"
        catatan.append(f"Pemeriksaan angka di situs kami punya {banyak} tentang {tentang}. Daftarnya di {publik(tahun.situs, kode)}")
    return tuple(catatan)


def _kutip(tahun: Tahun, t: Temuan) -> str:
    """A finding by its title, with the office's answer and its link."""
    baca = " Mungkin ini hanya salah baca." if t.penerapan.salah_baca else ""
    jawab = f" Jawaban kantor: {tahun.jawaban[t.id]['jawaban']}" if t.id in tahun.jawaban else ""
    return f"{t.penerapan.judul}.{baca}{jawab} Lihat {publik(tahun.situs, kode_temuan(tahun.tahun, t.id))}"
