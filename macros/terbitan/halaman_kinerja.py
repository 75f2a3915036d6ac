"""The pages of sasaran and indikator, as Markdown: what is made alike for all of them, and what only one of them has.

1. Title, link to the sasaran, result, readings, findings, story: made from the tables of the year. A section stands where the
   year has its table.
2. Place in the report, opening words, words for search: `pengantar-halaman.csv`. Pieces of one page only: `isi-halaman.csv`.
3. A file `docs/<year>/indikator/<slug>.md` or `docs/<year>/sasaran/<slug>.md` may add what no table can hold: its text, without its
   head and its first heading, stands after those pieces (``bersama``). Title, place and words for search stay those of the tables.
"""

import json
import re
from collections.abc import Iterator, Sequence

from lakip_calc.pemeriksaan.laporan import Indikator, Sasaran
from macros.modul.gambar import gambar_bernama, nama_gambar
from macros.tahun.galat import Galat, GalatData
from macros.tahun.isi_halaman import POTONGAN, Pengantar, Potongan, galat_sel, pengantar, potongan
from macros.tahun.tahun import Tahun
from macros.tautan.alamat import halaman_indikator, halaman_sasaran
from macros.tulisan.angka import terbilang
from macros.tulisan.unsur import Html, aman

# where a written file adds its text; Jinja drops it with the space before it
TEMPAT_TAMBAHAN = "{#- di sini isi berkas yang ditulis sendiri #}"
KEPALA = re.compile(r"\A\ufeff?---\n.*?\n---\n", re.S)
JUDUL = re.compile(r"\A\s*# [^\n]*\n")


def berkas(tahun: Tahun) -> Iterator[tuple[str, str]]:
    """A page for every sasaran and every indikator. Raises GalatData where a picture is named that the year does not have."""
    if salah := list(galat_gambar(tahun)):
        raise GalatData(salah)
    for s in tahun.sasaran.values():
        yield f"{halaman_sasaran(tahun.tahun, s.slug)[:-1]}.md", halaman_sasaran_md(tahun, s)
    for i in tahun.indikator.values():
        yield f"{halaman_indikator(tahun.tahun, i.slug)[:-1]}.md", halaman_indikator_md(tahun, i)


def galat_gambar(tahun: Tahun) -> Iterator[Galat]:
    """Pictures that `isi-halaman.csv` names and the year cannot draw."""
    if POTONGAN not in tahun.tabel:
        return
    ada = [f"{nama} {kode}".strip() for nama, kode in gambar_bernama(tahun)]
    menunggu = nama_gambar() if tahun.draf else set()  # a draft may lack the table of a picture
    t = tahun.tabel[POTONGAN]
    for kunci, r in t.baris.items():
        nama = " ".join(r["isi"].split())
        if r["jenis"] == "grafik" and nama and nama not in ada and nama.partition(" ")[0] not in menunggu:
            senama = [g for g in ada if g.partition(" ")[0] == nama.partition(" ")[0]]
            saran = senama or dict.fromkeys(g.partition(" ")[0] for g in ada)
            yield galat_sel(t, kunci, "isi", f"gambar '{r['isi']}' tidak ada; pilih salah satu dari {', '.join(saran)}")


def bersama(dibuat: str, tertulis: str) -> str:
    """A made page with the text of a written file in its place; a made page that has no such place is left alone."""
    isi = JUDUL.sub("", KEPALA.sub("", tertulis.replace("\r\n", "\n")))
    return dibuat.replace(TEMPAT_TAMBAHAN, isi.strip() or TEMPAT_TAMBAHAN)


# --- the two kinds of pages -----------------------------------------------------------------------


def halaman_indikator_md(tahun: Tahun, i: Indikator) -> str:
    """Markdown with words of the site, so that the page is drawn like any other."""
    s = tahun.sasaran[i.sasaran]
    awal = pengantar(tahun, i.kode)
    ke_sasaran = _kata("tautan", halaman_sasaran(tahun.tahun, s.slug), f"Sasaran {s.nomor}")
    bagian = [
        *_atas(f"{i.kode} {i.nama_pendek}", awal),
        f"**{_kata('nama', i.kode)}** ({ke_sasaran})",
        *_pembuka(awal),
        "## Hasil tahun ini",
        _kata("hasil", i.kode),
        *_gambar(tahun, "bacaan", i.kode),
        f"## {terbilang(len(i.bacaan)).capitalize()} bacaan angka ini",
        _kata("bacaan", i.kode),
        "## Pemeriksaan angka",
        _kata("temuan_indikator", i.kode),
    ]
    if tahun.berperan("kotak"):
        bagian += ["## Tren", _kata("tren", i.kode)]
    bagian += [*_khusus(tahun, i.kode), TEMPAT_TAMBAHAN]
    if tahun.tabel_kamus("kegiatan"):
        bagian += ["## Kegiatan", _kata("kegiatan", i.kode)]
    if tahun.tabel_kamus("hambatan") or tahun.tabel_kamus("upaya"):
        bagian += ["## Hambatan dan upaya", _kata("hambatan", i.kode)]
    bagian += _penutup(tahun, "###", indikator=i.kode)
    if "klaim" in tahun.tabel:
        bagian += ["## Angka dan pernyataan dalam uraian", _kata("klaim_indikator", i.kode)]
    return _gabung(bagian)


def halaman_sasaran_md(tahun: Tahun, s: Sasaran) -> str:
    """The same for a sasaran with its indikator."""
    awal = pengantar(tahun, s.kode)
    bagian = [
        *_atas(f"Sasaran {s.nomor}: {s.nama_pendek}", awal),
        f"**{_kata('nama', s.kode)}**",
        *_pembuka(awal),
        *_gambar(tahun, "sekilas", s.kode),
        "## Indikator sasaran ini",
        _kata("sasaran", s.kode),
        *_khusus(tahun, s.kode),
        TEMPAT_TAMBAHAN,
        *_penutup(tahun, "##", sasaran=s.kode, indikator=""),
        "## Pemeriksaan angka",
        _kata("temuan_sasaran", s.kode),
    ]
    if "klaim" in tahun.tabel:
        bagian += ["## Yang disebut uraian", _kata("klaim_sasaran", s.kode)]
    return _gabung(bagian)


# --- what both are made of ------------------------------------------------------------------------


def _atas(judul: str, awal: Pengantar) -> Iterator[str]:
    """The head of the page, its heading, where in the report it comes from."""
    kepala = {"title": judul, "cari": ", ".join(awal.kata_kunci), "tempat": awal.tempat}
    baris = (f"{nama}: {json.dumps(isi, ensure_ascii=False)}" for nama, isi in kepala.items() if isi)
    yield "\n".join(["---", *baris, "---"])
    yield f"# {_polos(judul)}"
    if awal.tempat:
        yield _kata("asal")


def _pembuka(awal: Pengantar) -> Iterator[str]:
    if awal.teks:
        yield _kata("alinea", f"pengantar-halaman/{awal.kunci}/pengantar")


def _gambar(tahun: Tahun, nama: str, kode: str = "") -> Iterator[str]:
    """A picture where the year offers it."""
    if (nama, kode) in gambar_bernama(tahun):
        yield _kata("grafik", nama, kode)


def _khusus(tahun: Tahun, kode: str) -> Iterator[str]:
    """The pieces that only this page has."""
    for p in potongan(tahun, kode):
        yield _potongan(p)


def _potongan(p: Potongan) -> str:
    match p.jenis:
        case "judul" | "subjudul":
            return f"{'##' if p.jenis == 'judul' else '###'} {_polos(p.isi)}"
        case "paragraf":
            return _kata("alinea", f"{POTONGAN}/{p.kunci}/isi")
        case "tabel":
            return _kata("tabel", p.isi, **{n: v for n, v in (("kolom", p.kolom), ("hanya", p.hanya), ("judul", p.judul)) if v})
        case "daftar":
            return _kata("isi", p.isi, p.kolom[0], hanya=p.hanya) if p.hanya else _kata("isi", p.isi, p.kolom[0])
        case "akip":
            return _kata("akip", *filter(None, (p.isi,)))
    nama, _, kode = " ".join(p.isi.split()).partition(" ")
    return _kata("grafik", nama, *filter(None, (kode,)))


def _penutup(tahun: Tahun, tingkat: str, **saring: str) -> Iterator[str]:
    """What the last chapter of the report says about this one thing, where it says something."""
    t = tahun.berperan("penutup")
    if t and tahun.baris(t.kode, **saring):
        yield f"{tingkat} Disebut di Bab {t.bab}"
        yield _kata("isi", t.kode, "isi", **saring)


def _kata(nama: str, *isi: str, **pilihan: str | Sequence[str]) -> str:
    """A word of the site as a page calls it; texts of cells are quoted, so that none can say anything by itself."""
    semua = [_kutip(satu) for satu in isi] + [f"{n}={_kutip(satu)}" for n, satu in pilihan.items()]
    return f"{{{{ {nama}({', '.join(semua)}) }}}}"


def _kutip(isi: str | Sequence[str]) -> str:
    return json.dumps(isi if isinstance(isi, str) else list(isi), ensure_ascii=False)


def _polos(teks: str) -> Html:
    """A heading on one line, of which no character means more than itself."""
    return aman(" ".join(teks.split()))


def _gabung(bagian: list[str]) -> str:
    return "\n\n".join(bagian) + "\n"
