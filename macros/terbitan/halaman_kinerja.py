"""The pages of sasaran and indikator, as Markdown: what is made alike for all of them, and what only one of them has.

1. Title, link to the sasaran, result, readings, findings, story: made from the tables of the year. A section stands where the
   year has its table.
2. Place in the report, opening words, words for search: `pengantar-halaman.csv`. Pieces of one page only: `isi-halaman.csv`.
3. A file `docs/<year>/indikator/<slug>.md` or `docs/<year>/sasaran/<slug>.md` may add what no table can hold: its text, without its
   head and its first heading, stands after those pieces (``bersama``). Title, place and words for search stay those of the tables.
"""

import json
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from slugify import slugify

from lakip_calc.pemeriksaan.laporan import Indikator, Sasaran
from macros.halaman.topik import tentang_indikator
from macros.modul.gambar import gambar_bernama, nama_gambar
from macros.modul.topik import semua_topik
from macros.tahun.galat import Galat, GalatData
from macros.tahun.isi_halaman import BERJUDUL, BERTABEL, POTONGAN, Pengantar, Potongan, galat_sel, pengantar, potongan
from macros.tahun.tahun import Tahun
from macros.tautan.alamat import halaman_indikator, halaman_sasaran
from macros.terbitan.metadata import potong
from macros.tulisan.kesimpulan import kalimat_kesimpulan, memenuhi
from macros.tulisan.lipat import lipat_html
from macros.tulisan.unsur import Html, aman

# where a written file adds its text; Jinja drops it with the space before it
TEMPAT_TAMBAHAN = "{#- di sini isi berkas yang ditulis sendiri #}"
KEPALA = re.compile(r"\A\ufeff?---\n.*?\n---\n", re.S)
JUDUL = re.compile(r"\A\s*# [^\n]*\n")
BERGAMBAR = ("grafik", "akip")
HURUF_TERBUKA = 300  # a table with no more letters is read at one glance on a phone
# anchors of the sections that every page has
JANGKAR: tuple[str, ...] = (
    "pemeriksaan-angka",
    "tren",
    "kotak",
    "tempat-dicetak",
    "kegiatan",
    "keterangan-uraian",
    "per-triwulan",
    "hambatan-dan-upaya",
    "hambatan",
    "upaya",
    "kalimat-yang-diperiksa",
    "cara-menghitung",
    "unduh",
)


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
    """Markdown with words of the site, so that the page is drawn like any other.

    What answers stands open: verdict, figures, pictures, what only this page has, other years, findings. The rest is folded.
    """
    s = tahun.sasaran[i.sasaran]
    awal = pengantar(tahun, i.kode)
    uraian = " ".join((*kalimat_kesimpulan(tahun.hitungan.kesimpulan[i.kode]), f"{i.nama}."))
    bagian = [
        *_kepala(f"{i.kode} {i.nama_pendek}", uraian, awal),
        _kata("kesimpulan", i.kode),
        f"**{_kata('nama', i.kode)}** ({_kata('tautan', halaman_sasaran(tahun.tahun, s.slug), f'Sasaran {s.nomor}')})",
        *_asal(awal),
        _kata("hasil", i.kode),
        *_gambar(tahun, "bacaan", i.kode),
    ]
    if tahun.berperan("triwulan"):
        bagian.append(_kata("triwulan", i.kode))
    bagian += _pembuka(awal)
    if tentang_indikator(semua_topik(tahun).values(), i.slug):
        bagian.append(_kata("topik_indikator", i.kode))
    bagian += [*_khusus(tahun, i.kode), TEMPAT_TAMBAHAN]
    if tahun.berperan("kotak"):
        bagian.append(_kata("tren", i.kode))
    bagian += ["## Pemeriksaan angka", _kata("temuan_indikator", i.kode), _kata("bacaan", i.kode)]
    if tahun.berperan("kotak"):
        bagian.append(_kata("kotak", i.kode))
    if tahun.tabel_kamus("kegiatan"):
        bagian.append(_kata("kegiatan", i.kode))
    if tahun.tabel_kamus("hambatan") or tahun.tabel_kamus("upaya"):
        bagian.append(_kata("hambatan", i.kode))
    bagian += [*_penutup(tahun, indikator=i.kode), *_klaim(tahun, "indikator", i.kode), _kata("cara", i.kode), _kata("bawa", i.kode)]
    return _gabung(bagian)


def halaman_sasaran_md(tahun: Tahun, s: Sasaran) -> str:
    """The same for a sasaran with its indikator."""
    awal = pengantar(tahun, s.kode)
    bagian = [
        *_kepala(f"Sasaran {s.nomor}: {s.nama_pendek}", f"{memenuhi(tahun, s.indikator)}. {s.nama}.", awal),
        _kata("kesimpulan", s.kode),
        f"**{_kata('nama', s.kode)}**",
        *_asal(awal),
        *_pembuka(awal),
        *_gambar(tahun, "sekilas", s.kode),
        _kata("sasaran", s.kode),
        *_khusus(tahun, s.kode),
        TEMPAT_TAMBAHAN,
        *(["## Pemeriksaan angka"] if any(s.kode in kode for kode in tahun.tentang.values()) else []),
        _kata("temuan_sasaran", s.kode),
        *_penutup(tahun, sasaran=s.kode, indikator=""),
        *_klaim(tahun, "sasaran", s.kode),
    ]
    return _gabung(bagian)


# --- what both are made of ------------------------------------------------------------------------


def _kepala(judul: str, uraian: str, awal: Pengantar) -> Iterator[str]:
    """The head of the page and its heading."""
    kepala = {"title": judul, "description": potong(f"{judul}: {uraian}"), "cari": ", ".join(awal.kata_kunci), "tempat": awal.tempat}
    baris = (f"{nama}: {json.dumps(isi, ensure_ascii=False)}" for nama, isi in kepala.items() if isi)
    yield "\n".join(["---", *baris, "---"])
    yield f"# {_polos(judul)}"


def _asal(awal: Pengantar) -> Iterator[str]:
    """Where in the report the page comes from."""
    if awal.tempat:
        yield _kata("asal")


def _pembuka(awal: Pengantar) -> Iterator[str]:
    if awal.teks:
        yield _kata("alinea", f"pengantar-halaman/{awal.kunci}/pengantar")


def _gambar(tahun: Tahun, nama: str, kode: str) -> Iterator[str]:
    """A picture where the year offers it."""
    if (nama, kode) in gambar_bernama(tahun):
        yield _kata("grafik", nama, kode)


def _penutup(tahun: Tahun, **saring: str) -> Iterator[str]:
    """What the last chapter of the report says about this one thing, where it says something."""
    t = tahun.berperan("penutup")
    if t and tahun.baris(t.kode, **saring):
        yield _kata("disebut_penutup", **saring)


def _klaim(tahun: Tahun, tentang: str, kode: str) -> Iterator[str]:
    """What the prose states about this one thing, where the year has such a table."""
    if "klaim" in tahun.tabel:
        yield _kata(f"klaim_{tentang}", kode)


# --- the pieces that only one page has -------------------------------------------------------------


def _khusus(tahun: Tahun, kode: str) -> Iterator[str]:
    """These pieces in their sections. What answers stands open: the first pictures and one short table; tables are whole on pages of their own."""
    bagian: list[list[Potongan]] = [[]]
    for p in potongan(tahun, kode):
        if p.jenis in BERJUDUL:
            bagian.append([])
        bagian[-1].append(p)
    terbuka = _yang_terbuka(tahun, bagian)
    jangkar, lapang = Counter(JANGKAR), True
    for isi in bagian:
        yield from _bagian(tahun, isi, terbuka, jangkar, lapang)
        lapang = lapang and not any(p.jenis == "grafik" for p in isi)


def _yang_terbuka(tahun: Tahun, bagian: list[list[Potongan]]) -> str:
    """The row of the table that stands open: the first one without a picture above it, where it is short; empty where there is none."""
    bergambar = False
    for isi in bagian:
        bergambar = any(p.jenis in BERGAMBAR for p in isi) or (bergambar and isi[0].jenis == "subjudul")
        pertama = next((p for p in isi if p.jenis in BERTABEL), None)
        if pertama is not None and not bergambar:
            return pertama.kunci if _panjang(tahun, pertama) <= HURUF_TERBUKA else ""
    return ""


def _bagian(tahun: Tahun, isi: list[Potongan], terbuka: str, jangkar: Counter[str], lapang: bool) -> Iterator[str]:
    """One section: folded as a whole where nothing of it stands open, else open with its tables folded; ``lapang``: pictures may stand open."""
    judul, isi = (isi[0], isi[1:]) if isi and isi[0].jenis in BERJUDUL else (None, isi)
    tingkat = 3 if judul is not None and judul.jenis == "subjudul" else 2
    tertutup = [p.kunci != terbuka if p.jenis in BERTABEL else p.jenis in BERGAMBAR and not lapang for p in isi]
    if (
        judul is not None
        and any(tertutup)
        and not any(p.jenis in (*BERGAMBAR, *BERTABEL) and not t for p, t in zip(isi, tertutup, strict=True))
    ):
        yield _lipat(judul.isi, map(_di_lipatan, isi), _jangkar(judul.isi, jangkar), tingkat)
        return
    if judul is not None:
        polos = _jangkar(judul.isi, Counter())
        sendiri = _jangkar(judul.isi, jangkar)
        yield f"{'#' * tingkat} {_polos(judul.isi)}{'' if polos == sendiri else f' {{: #{sendiri} }}'}"
    for p, tutup in zip(isi, tertutup, strict=True):
        if tutup and p.jenis in BERTABEL:
            nama = p.judul or (tahun.tabel[p.isi].judul if p.isi in tahun.tabel else p.isi)
            yield _lipat(nama, [_di_lipatan(p)], _jangkar(nama, jangkar), tingkat + 1)
        else:
            yield _potongan(p)


def _panjang(tahun: Tahun, p: Potongan) -> int:
    """How many letters a table or list shows."""
    if p.isi not in tahun.tabel:
        return 0  # a draft that waits for it says so in a line
    t = tahun.tabel[p.isi]
    kolom = p.kolom or [k.nama for k in t.kamus.kolom]
    return sum(len(r[k]) for kunci, r in t.baris.items() for k in kolom if not p.hanya or kunci in p.hanya)


def _lipat(judul: str, isi: Iterable[str], jangkar: str, tingkat: int) -> str:
    """A folded section whose words are filled in before Markdown reads it."""
    return str(lipat_html(_polos(judul), Html("\n\n" + "\n\n".join(isi) + "\n\n"), jangkar, tingkat=tingkat))


def _di_lipatan(p: Potongan) -> str:
    """A piece inside a fold, where Markdown makes no paragraphs."""
    return f"<p>{_potongan(p)}</p>" if p.jenis == "paragraf" else _potongan(p)


def _jangkar(judul: str, dipakai: Counter[str]) -> str:
    """The anchor of a heading, as Markdown makes it; numbered where the page has it already."""
    dasar = slugify(judul)
    dipakai[dasar] += 1
    return dasar if dipakai[dasar] == 1 else f"{dasar}_{dipakai[dasar] - 1}"


def _potongan(p: Potongan) -> str:
    match p.jenis:
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


# --- how a word is called --------------------------------------------------------------------------


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
