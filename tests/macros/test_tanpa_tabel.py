"""What an office does not have does not appear: each table of the year is taken away in turn, and nobody meets a text of Python.

Without a table that no report can do without, the year is refused by name. Without any other, the cells that still speak of it are
faults that name file and table; and once these are gone too, every file is made, and every word of the pages says its part or
stops with one sentence.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping

import pytest

from macros.halaman.kata import Kata
from macros.kosakata import kosakata
from macros.modul import modul_ada, semua_modul
from macros.modul.gambar import semua_gambar, semua_grafik
from macros.rilis import langkah
from macros.salinan.buku_temuan import buku_temuan
from macros.salinan.butir import butir_temuan, layar
from macros.salinan.cetak import sampul
from macros.salinan.naskah import naskah
from macros.tahun.galat import GalatHalaman
from macros.tahun.keutuhan import WAJIB, galat_antar_tabel, galat_wajib
from macros.tahun.situs import Situs
from macros.tahun.tahun import Tahun
from macros.tautan.kutipan import kutip_html, kutipan_halaman
from macros.terbitan import gambar as berkas_gambar
from macros.terbitan import semua_berkas
from macros.terbitan.halaman_kinerja import galat_gambar
from macros.terbitan.metadata import jsonld, open_graph
from tests.macros.conftest import AKAR, daftar_tabel
from tests.macros.salinan.test_word import png

pytestmark = pytest.mark.lama
SEMUA = [r["kode"] for r in daftar_tabel()]
UTAMA = "capaian-sasaran"  # the leading table of bacaan.csv
SISIPAN = re.compile(r"\{[a-z0-9-]+\}")
# what names a table or a file, and what the reader of a message is told to do
MENYEBUT = re.compile(r"\.csv|tabel '|indikator '|sasaran '|data/")
PYTHON = re.compile(r"Traceback|Error\b|object|NoneType|unexpected|<.*>")
PER_BENTUK = 2  # calls of one form that are tried, besides those that name the table taken away


def tanpa(tahun: Tahun, kode: str) -> Tahun:
    """The year without a table; its other tables still speak of it."""
    tabel = {k: t for k, t in tahun.tabel.items() if k != kode}
    return Tahun(tahun.tahun, tabel, tahun.lepas, tahun.contoh, situs=tahun.situs)


def tanpa_sebutan(tahun: Tahun, kode: str) -> Tahun:
    """The same, with every cell that points at the table emptied or its row taken out, as its messages ask for."""
    hasil = tanpa(tahun, kode)
    klaim_hilang = {k for k, r in tahun.tabel["klaim"].baris.items() if r["merujuk"].split("/")[0] == kode}
    for nama, t in list(hasil.tabel.items()):
        baris = [dict(r) for kunci, r in t.baris.items() if not (nama == "klaim" and kunci in klaim_hilang)]
        for r in baris:
            for kolom in r:
                if nama in ("klaim", "tanya-jawab", "daftar-informasi", "keputusan") and kolom in ("lawan", "tabel"):
                    r[kolom] = "; ".join(x for x in r[kolom].split("; ") if x.split("/")[0] != kode)
                if kolom == "diceritakan_di" and kode == "indikator":
                    r[kolom] = ""
                if kode == "klaim" or any(f"{{{k}}}" in r[kolom] for k in klaim_hilang):
                    r[kolom] = SISIPAN.sub("", r[kolom])
                r[kolom] = re.sub(rf"\{{{kode}/[^}}]*\}}", "", r[kolom])
        baris = [r for r in baris if not (nama in ("bacaan", "bacaan-ocr") and r["tabel"] == kode)]
        if nama == "isi-halaman":
            baris = [r for r in baris if r["isi"] not in (kode, *klaim_hilang) and not (kode == "klaim" and r["jenis"] == "akip")]
            baris = [r for r in baris if not (kode == "evaluasi-akip" and r["jenis"] == "akip")]
        if nama == "perubahan":
            baris = [r for r in baris if r["angka"].split("/")[1:2] != [kode]]
        hasil.tabel[nama] = t.berisi(baris)
    return hasil


def panggilan() -> list[str]:
    """Every call of a word that a written page makes, and those that pages of tables make, by the word."""
    teks = "\n".join(j.read_text(encoding="utf-8") for j in sorted((AKAR / "docs").rglob("*.md")))
    return list(dict.fromkeys(re.findall(r"\{\{\s*(\w+\(.*?\))\s*\}\}", teks)))


PANGGILAN = panggilan()


def dicoba(kode: str, halaman: Iterator[str]) -> list[str]:
    """Some calls of every form (``hasil("IK.1.1")`` and ``hasil("IK.1.2")`` are one), and all that name the table."""
    bentuk = [re.sub(r"\d+", "", p.partition("/")[0]) for p in PANGGILAN]
    banyak: Counter[str] = Counter()
    hasil = []
    for b, p in [*zip(bentuk, PANGGILAN, strict=True), *((p.partition("(")[0], p) for p in halaman)]:
        banyak[b] += 1
        if banyak[b] <= PER_BENTUK or f'"{kode}' in p:
            hasil.append(p)
    return hasil


def pesan(kata: Mapping[str, Kata], semua: Iterable[str]) -> list[tuple[str, str]]:
    """What these calls tell staff instead of saying their part; a fault that is none of theirs is not caught."""
    hasil = []
    for p in semua:
        try:
            eval(p, {}, dict(kata))  # a call of a word reads the same in Python as on a page
        except GalatHalaman as salah:
            hasil.append((p, str(salah)))
    return hasil


@pytest.fixture
def tanpa_piksel(monkeypatch):
    """Pixels are the slow part of a picture, and never fail where its drawing does not."""
    monkeypatch.setattr(berkas_gambar, "png_dari", lambda svg: b"")


@pytest.mark.parametrize("kode", sorted({*WAJIB, UTAMA}))
def test_without_what_no_report_can_be_without_the_year_is_refused_by_name(tahun, kode):
    t = tanpa(tahun, kode)
    galat = [*galat_wajib(t)] or galat_antar_tabel(t)
    assert any(f"'{kode}'" in str(g) or f"{kode}.csv" in str(g) for g in galat)


@pytest.mark.parametrize("kode", [k for k in SEMUA if k not in {*WAJIB, UTAMA}])
def test_without_any_other_table_everything_goes_through_or_stops_with_one_sentence(tahun, kode, tanpa_piksel):
    awal = tanpa(tahun, kode)
    assert not [*galat_wajib(awal)]
    for g in galat_antar_tabel(awal):
        assert MENYEBUT.search(str(g)) and not PYTHON.search(str(g)), g

    t = tanpa_sebutan(tahun, kode)
    assert [str(g) for g in galat_antar_tabel(t)] == []
    situs = Situs([t])
    if salah := {g.baris for g in galat_gambar(t)}:  # pieces of a page that name a picture of the table
        potongan = t.tabel["isi-halaman"]
        t.tabel["isi-halaman"] = potongan.berisi([r for n, r in enumerate(potongan.baris.values(), start=2) if n not in salah])
    berkas = dict(semua_berkas(situs))
    assert f"{t.tahun}/data/{kode}.csv" not in berkas
    assert len(berkas) > 500

    for url in ("", "2024/", "2024/bab-3/", f"2024/data/{UTAMA}/", "ppid/", "en/"):
        jsonld(t, url), open_graph(t, url, "Judul", "Uraian")
        kutip_html(t, kutipan_halaman(t, url, "Judul", "", "en" if url == "en/" else "id"), lambda tujuan: tujuan)
    sampul(t, t.situs, "2024/cetak/")
    layar(t), buku_temuan("Uji", butir_temuan(t), {}, t.edisi_tanggal.mulai), naskah(t, lambda g: png(), (), True)
    list(langkah.berita_pemeriksaan(situs))
    langkah._nama_tempat(t), langkah._pertanyaan(t)

    kata = kosakata(situs, lambda: "2024/bab-3/", lambda: "2024/bab-3/index.md", lambda: {"tempat": "Bab III"})
    dari_berkas = (p for a, isi in berkas.items() if a.endswith(".md") for p in re.findall(r"\{\{ (\w+\(.*?\)) \}\}", isi))
    for p, kalimat in pesan(kata, dicoba(kode, dari_berkas)):
        assert kode in kalimat or MENYEBUT.search(kalimat), (p, kalimat)
        assert not PYTHON.search(kalimat) and "\n" not in kalimat, (p, kalimat)


@pytest.mark.parametrize("modul", ["pemilu", "ppid"])
def test_a_modul_comes_and_goes_with_its_tables(tahun, modul):
    from importlib import import_module

    milik = import_module(f"macros.modul.{modul}.milik").KAMUS
    tabel = {k: t for k, t in tahun.tabel.items() if t.kamus.kode not in milik}
    sisa = Tahun(tahun.tahun, tabel, tahun.lepas, tahun.contoh, situs=tahun.situs)
    assert modul_ada(tahun) == semua_modul() == {"pemilu", "ppid"}
    assert modul_ada(sisa) == {"pemilu", "ppid"} - {modul}
    hilang = {g.nama for g in semua_gambar(tahun)} - {g.nama for g in semua_gambar(sisa)}
    assert hilang == {"pemilu": {"pemilih", "tahap-pemilih", "suara-dapil", "suara", "seleksi", "kampanye"}, "ppid": {"permohonan"}}[modul]
    assert len(semua_grafik(sisa)) < len(semua_grafik(tahun))
