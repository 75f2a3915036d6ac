"""``python -m macros kalimat``: every pattern of sentence that this site makes, once, with an example from the year's data.

For reading aloud: grammar that is wrong in one pattern is wrong in a hundred sentences. Six parts:

    pemeriksaan  what the checks say: the title of a finding, and the reason of each application by how it ended
    sebab        likely causes and their evidence
    hitungan     reasons why a figure is left blank and notes beside figures, as the worked examples and the year have them
    tabel        sentences about tables, as replies use them
    gambar       titles, alternative texts and notes of pictures
    halaman      what each word between ``{{ }}`` puts into a page, drawn as the pages ask for it

A pattern is a sentence whose figures, dates, codes, quotations and names became placeholders (``‹angka›``, ``‹nama›``); an enumeration
counts as its first part. Names are what stands in the cells of the tables, so what is only retold from the report is no pattern.
What was made only of placeholders is left out. Same data, same output.
"""

import re
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any

import yaml
from jinja2 import Environment
from lxml.html import HtmlElement

from lakip_calc.besaran import TidakDihitung
from lakip_calc.pemeriksaan.putusan import Putusan
from macros import AKAR
from macros.gambar import Grafik
from macros.kosakata import kosakata
from macros.modul.gambar import semua_grafik
from macros.modul.kalimat import kalimat_tabel
from macros.perintah.pengurai import Pengurai, keluaran_utf8
from macros.tahun.galat import GalatData
from macros.tahun.situs import Situs, muat_situs
from macros.tahun.tabel.sel import SISIPAN
from macros.tahun.tabel.tabel import Tabel
from macros.tahun.tahun import Tahun
from macros.terbitan import halaman_kinerja
from macros.terbitan.halaman_kinerja import bersama
from macros.tulisan.pohon import kelas, wadah

BULAN = "Januari|Februari|Maret|April|Mei|Juni|Juli|Agustus|September|Oktober|November|Desember"
KODE = re.compile(r"\b(?:IK|SS)\.\d[\d.]*\d|\b(?:IK|SS)\.\d")
GANTI = (
    (re.compile(r"“[^”]*”"), "“‹kutipan›”"),
    (re.compile(rf"\b(?:\d{{1,2}} )?(?:{BULAN}) \d{{4}}"), "‹tanggal›"),
    (KODE, "‹kode›"),
    (re.compile(r"(?:(?<![\w›])[-+−])?(?:\bRp|(?<![\w‹]))\d[\d.,/]*(?<![.,/])(?: (?:juta|miliar|triliun)\b)?(?: ?%)?"), "‹angka›"),
    (re.compile(r"(?<=Temuan )[a-z0-9-]+|(?<=baris )[a-z0-9]+(?:-[a-z0-9]+)+"), "‹kode›"),
)
DERET = re.compile(r"((?:‹\w+›[ ():,%×÷=/-]*)*‹\w+›\)?)(?:(?:; |, dan |, | dan )\1)+")
ISI = re.compile(r"[^\W\d_]")  # a letter outside of placeholders makes a pattern
KALIMAT_BARU = re.compile(r"(?<=[.!?])\s+(?=[A-Z“])")
PANGGILAN = re.compile(r"\{\{(.*?)\}\}", re.S)
CONTOH = re.compile(r"\{% raw %\}.*?\{% endraw %\}", re.S)  # how a word is written, for whoever writes pages
DILUKIS = ("grafik", "tren")  # words that draw: their words are told under gambar
INGGRIS = "en/"  # pages in English

BLOK = {"p", "li", "figcaption", "caption", "summary", "dt", "dd", "h2", "h3", "h4", "label", "button"}
DIAM = {"svg", "script", "style", "select", "option", "template"}  # what nobody reads as a sentence
LABEL = {"unduh", "baris"}  # paragraphs that are links or a formula
BINGKAI = "bingkai"  # greetings of a letter: lines, not sentences
TANDA = re.compile(r' ?<a class="tanda".*?</a>')  # the number of findings beside a figure is no part of a sentence


class Bentuk(StrEnum):
    """What a text is: a whole sentence, an item of a list, a heading or label, or a reason that completes a sentence."""

    KALIMAT = "kalimat"
    BUTIR = "butir"
    JUDUL = "judul"
    ALASAN = "alasan"


@dataclass(frozen=True)
class Kalimat:
    """One text that the site makes: the part it comes from, the place in that part, what it is."""

    bagian: str
    asal: str
    bentuk: Bentuk
    teks: str


@dataclass(frozen=True)
class Pola:
    """Sentences of one pattern: where it comes from first, how many there are, the first as example."""

    asal: Kalimat
    pola: str
    contoh: str
    banyak: int


# --- all texts ------------------------------------------------------------------------------


def semua_kalimat(tahun: Tahun, akar: Path = AKAR) -> list[Kalimat]:
    """Every text that the site makes of a year, part by part, in the order of checks, tables and pages."""
    return [k for bagian in BAGIAN for k in BAGIAN[bagian](tahun, akar)]


def _pemeriksaan(tahun: Tahun, _: Path) -> Iterator[Kalimat]:
    for periksa, semua in tahun.hasil_periksa.penerapan:
        for p in (p for putusan in (Putusan.GAGAL, Putusan.LULUS, Putusan.TIDAK_BERLAKU) for p in semua if p.putusan is putusan):
            if p.judul:
                yield Kalimat("pemeriksaan", f"{periksa.kode}, judul", Bentuk.JUDUL, p.judul)
            bentuk = Bentuk.KALIMAT if p.putusan is Putusan.GAGAL else Bentuk.ALASAN
            yield Kalimat("pemeriksaan", f"{periksa.kode}, {p.putusan}", bentuk, p.alasan)


def _sebab(tahun: Tahun, _: Path) -> Iterator[Kalimat]:
    for s in tahun.hasil_periksa.sebab:
        yield Kalimat("sebab", s.kode, Bentuk.JUDUL, s.judul)
        for bukti in s.bukti:
            yield Kalimat("sebab", s.kode, Bentuk.KALIMAT, bukti)


def _hitungan(tahun: Tahun, _: Path) -> Iterator[Kalimat]:
    for nama, t in tahun.contoh.items():
        for kolom in (k.nama for k in t.kamus.kolom if k.nama.partition("_")[0] in ("alasan", "catatan")):
            for r in t.baris.values():
                if r[kolom]:
                    yield Kalimat("hitungan", f"contoh {nama}, {kolom}", Bentuk.ALASAN, r[kolom])
    for i in tahun.indikator.values():
        for satu in (i.capaian, i.predikat):
            for teks in (satu.alasan,) if isinstance(satu, TidakDihitung) else satu.catatan:
                yield Kalimat("hitungan", "indikator", Bentuk.ALASAN, teks)


def _tabel(tahun: Tahun, _: Path) -> Iterator[Kalimat]:
    for t in tahun.tabel.values():
        for teks in kalimat_tabel(tahun, t):
            yield Kalimat("tabel", t.kode, Bentuk.KALIMAT, teks)


def _gambar(tahun: Tahun, _: Path) -> Iterator[Kalimat]:
    for kode, g in semua_grafik(tahun).items():
        yield from kalimat_gambar(kode, g)


def kalimat_gambar(kode: str, g: Grafik) -> Iterator[Kalimat]:
    """The words of one picture."""
    yield Kalimat("gambar", f"{kode}, judul", Bentuk.JUDUL, g.judul)
    yield Kalimat("gambar", f"{kode}, teks pengganti", Bentuk.KALIMAT, g.alt)
    if g.catatan:
        yield Kalimat("gambar", f"{kode}, catatan", Bentuk.KALIMAT, g.catatan)


def semua_halaman(tahun: Tahun, akar: Path) -> dict[str, str]:
    """The pages as they are written, and those of sasaran and indikator as they are made, by their path under docs/."""
    tertulis = {b.relative_to(akar / "docs").as_posix(): b.read_text(encoding="utf-8") for b in sorted((akar / "docs").rglob("*.md"))}
    dibuat = {nama: bersama(isi, tertulis.get(nama, "")) for nama, isi in halaman_kinerja.berkas(tahun)}
    return dict(sorted((tertulis | dibuat).items()))


def _halaman(tahun: Tahun, akar: Path) -> Iterator[Kalimat]:
    for nama, isi in semua_halaman(tahun, akar).items():
        if not nama.startswith(INGGRIS):
            yield from kalimat_halaman(tahun, nama, isi)


def kalimat_halaman(tahun: Tahun, berkas: str, isi: str) -> Iterator[Kalimat]:
    """What the words of one page put into it; ``isi`` is the page as written."""
    url = re.sub(r"(?:^|(?<=/))index\.md$|\.md$", lambda m: "" if m[0] == "index.md" else "/", berkas)
    kepala = yaml.safe_load(isi.split("---")[1]) if isi.startswith("---") else {}
    kata = kosakata(Situs([tahun]), lambda: url, lambda: berkas, lambda: kepala)
    for panggilan in PANGGILAN.findall(CONTOH.sub("", isi)):
        nama = panggilan.strip().partition("(")[0]
        if nama not in DILUKIS:
            for bentuk, teks in kalimat_html(_ucapkan(panggilan, kata)):
                yield Kalimat("halaman", nama, bentuk, teks)


def _ucapkan(panggilan: str, kata: Mapping[str, Callable[..., Any]]) -> str:
    return str(Environment().compile_expression(panggilan.strip())(**kata) or "")


BAGIAN: Mapping[str, Callable[[Tahun, Path], Iterator[Kalimat]]] = {
    "pemeriksaan": _pemeriksaan,
    "sebab": _sebab,
    "hitungan": _hitungan,
    "tabel": _tabel,
    "gambar": _gambar,
    "halaman": _halaman,
}


# --- texts of a piece of HTML ----------------------------------------------------------------


def kalimat_html(isi: str) -> Iterator[tuple[Bentuk, str]]:
    """The texts of a piece of HTML, block by block; cells of tables are data, except those that say why they are empty."""
    if "<" not in isi:
        return
    for unsur in wadah(TANDA.sub("", isi)).iter():
        if not isinstance(unsur.tag, str) or _di_dalam(unsur, DIAM):
            continue
        if nama := unsur.get("aria-label"):
            yield Bentuk.JUDUL, nama
        if unsur.tag in BLOK or (unsur.tag == "td" and "kosong" in kelas(unsur)):
            bentuk = Bentuk.JUDUL if _label(unsur) else {"p": Bentuk.KALIMAT, "li": Bentuk.BUTIR}.get(unsur.tag, Bentuk.JUDUL)
            for baris in "".join(_teks(unsur)).split("\n"):
                if teks := " ".join(baris.split()):
                    yield bentuk, teks


def _di_dalam(unsur: HtmlElement, nama: set[str]) -> bool:
    return unsur.tag in nama or any(leluhur.tag in nama for leluhur in unsur.iterancestors())


def _label(unsur: HtmlElement) -> bool:
    """Whether a paragraph is no sentence: only links, a formula, the line of a letter."""
    if kelas(unsur) & LABEL or any(BINGKAI in kelas(leluhur) for leluhur in unsur.iterancestors()):
        return True
    anak = list(unsur)
    di_luar = "".join([unsur.text or "", *(satu.tail or "" for satu in anak)]).strip()
    tautan = not di_luar and all(satu.tag in ("a", "button") for satu in anak)
    return bool(anak) and (tautan or (anak[-1].tag == "code" and not anak[-1].tail))


def _teks(unsur: HtmlElement) -> Iterator[str]:
    """The text of a block without the blocks in it; a line for each ``br`` and for a badge before it or in a list."""
    yield (unsur.text or "").replace("\n", " ")
    for anak in unsur:
        if isinstance(anak.tag, str) and anak.tag not in BLOK | DIAM | {"table", "ul", "ol", "dl"}:
            if anak.tag == "br" or ("lencana" in kelas(anak) and (unsur.tag == "li" or anak is unsur[0])):
                yield "\n"
            else:
                yield from _teks(anak)
        elif isinstance(anak.tag, str):
            yield "\n"
        yield (anak.tail or "").replace("\n", " ")


# --- patterns --------------------------------------------------------------------------------


def nama_data(tahun: Tahun, kalimat: Iterable[Kalimat]) -> dict[str, list[str]]:
    """What stands in the cells of the year's tables, by its first word, the longest first.

    A single word counts only where no sentence writes it small: "Laporan" begins sentences, "Wiraswasta" does not.
    """
    kecil = {kata for k in kalimat for kata in re.findall(r"\b[a-z]+\b", k.teks)}
    isi = {s.nama_pendek for s in tahun.sasaran.values()} | {i.nama_pendek for i in tahun.indikator.values()}
    isi |= {baris.strip() for p, _ in tahun.hasil_periksa.penerapan for baris in (p.judul, *p.aturan.split("\n"))}
    for t in (*tahun.tabel.values(), *tahun.lepas.values(), *tahun.contoh.values()):
        isi |= {t.judul, t.tempat, t.kamus.judul, t.kamus.uraian, *(teks for k in t.kamus.kolom for teks in (k.judul, k.uraian)), *_sel(t)}
    hasil: dict[str, list[str]] = {}
    for satu in {s.strip(" .;,:") for s in isi}:
        if (awal := re.match(r"\w+", satu)) and len(satu) > 2 and (" " in satu or satu.lower() not in kecil) and _bernama(satu):
            hasil.setdefault(awal[0], []).append(satu)
    return {awal: sorted(semua, key=lambda s: (-len(s), s)) for awal, semua in hasil.items()}


def _sel(t: Tabel) -> Iterator[str]:
    for r in t.baris.values():
        for k in t.kamus.kolom:
            if not k.berangka:
                potongan = SISIPAN.split(r[k.nama])[::2]
                for teks in (" ".join(satu.split()).strip(" .;,:()") for satu in potongan):
                    yield teks if len(potongan) == 1 else f"{teks[:1].upper()}{teks[1:]}"
                    if len(potongan) > 1 and " " in teks:
                        yield teks


def _bernama(teks: str) -> bool:
    """Whether a cell is a name or a text: no small words of everyday such as "orang" or "tidak ada", no code."""
    return (teks[0].isupper() or len(teks) > 16) and not KODE.fullmatch(teks)


def pola(teks: str, nama: Mapping[str, list[str]]) -> str:
    """The pattern of a text: names, figures, dates, codes and quotations as placeholders."""
    hasil, akhir = [], 0
    for awal in re.finditer(r"\b\w+", teks):
        if awal.start() < akhir:
            continue
        for satu in nama.get(awal[0], ()):
            if teks.startswith(satu, awal.start()) and not teks[awal.start() + len(satu) :][:1].isalnum():
                hasil += [teks[akhir : awal.start()], "‹nama›"]
                akhir = awal.start() + len(satu)
                break
    isi = "".join(hasil) + teks[akhir:]
    for cari, ganti in GANTI:
        isi = cari.sub(ganti, isi)
    return DERET.sub(r"\1 …", isi)


def semua_pola(kalimat: Iterable[Kalimat], nama: Mapping[str, list[str]]) -> list[Pola]:
    """Each pattern once, under the place of its first sentence; what is only placeholders is left out."""
    ada: dict[str, list[tuple[Kalimat, str]]] = {}
    for k in kalimat:
        for satu in KALIMAT_BARU.split(k.teks) if k.bentuk is not Bentuk.JUDUL else [k.teks]:
            bentuk = pola(satu, nama)
            if " " in satu and ISI.search(re.sub(r"‹\w+›", "", bentuk)):
                ada.setdefault(bentuk, []).append((k, satu))
    hasil = [Pola(isi[0][0], bentuk, isi[0][1], len(isi)) for bentuk, isi in ada.items()]
    urutan = {asal: n for n, asal in enumerate(dict.fromkeys((p.asal.bagian, p.asal.asal) for p in hasil))}
    return sorted(hasil, key=lambda p: urutan[p.asal.bagian, p.asal.asal])


# --- the command -----------------------------------------------------------------------------


def baris_pola(semua: Iterable[Pola]) -> Iterator[str]:
    """The patterns as lines for the screen: by part, by place, each with its example."""
    bagian = asal = ""
    for p in semua:
        if p.asal.bagian != bagian:
            bagian, asal = p.asal.bagian, ""
            yield f"\n{bagian.upper()}"
        if p.asal.asal != asal:
            asal = p.asal.asal
            yield f"\n[{asal}]"
        kali = f" ({p.banyak} kali)" if p.banyak > 1 else ""
        yield f"- {p.contoh}{kali}"
        if p.pola != p.contoh:
            yield f"    {p.pola}"


def main(argumen: list[str]) -> int:
    """``kalimat [part ...]``: all parts if none is given."""
    keluaran_utf8()
    pengurai = Pengurai(
        "kalimat",
        "Mendaftar setiap pola kalimat buatan situs sekali, dengan contoh dari data tahun ini, untuk dibaca nyaring.",
        "Di bawah setiap contoh tertulis polanya: ‹angka›, ‹nama›, dan seterusnya menggantikan isi data.",
    )
    pengurai.add_argument(
        "bagian", metavar="BAGIAN", nargs="*", help=f"bagian yang didaftar: {', '.join(BAGIAN)} (jika tidak ditulis: semuanya)"
    )
    pilihan = pengurai.parse_args(argumen)
    if asing := [b for b in pilihan.bagian if b not in BAGIAN]:
        pengurai.error(f"bagian ini tidak dikenal: {', '.join(asing)}; pilih dari {', '.join(BAGIAN)}")
    try:
        tahun = muat_situs(AKAR).utama
    except GalatData as galat:
        print(galat.message)
        return 1
    kalimat = [k for b in BAGIAN if not pilihan.bagian or b in pilihan.bagian for k in BAGIAN[b](tahun, AKAR)]
    semua = semua_pola(kalimat, nama_data(tahun, kalimat))
    print("\n".join(baris_pola(semua)))
    print(f"\n{len(semua)} pola dari {len(kalimat)} kalimat.")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
