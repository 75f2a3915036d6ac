"""Sematan: a picture or the figures of an indikator as a small page of their own, for a frame in other people's sites.

The page carries its message, its source and its permanent link, is always light, asks nothing of
another host and needs no script. The snippet that shows it names its address as the public knows it.
"""

import re
from html import escape

from macros.gambar import Grafik
from macros.gambar.gaya import LEBAR
from macros.tahun.tahun import Indikator, Tahun
from macros.tautan.alamat import (
    Ke,
    halaman_indikator,
    halaman_kartu,
    halaman_sematan,
    ke_dari,
    kode_grafik,
    kode_halaman,
    tetap,
)
from macros.tulisan.angka import bilangan, hasil_teks, predikat_teks, tercetak
from macros.tulisan.unsur import lencana

LEBAR_GAMBAR = 400  # pixels a picture takes at most, as aset/sematan.css has it
HURUF_BARIS, TINGGI_BARIS = 34, 24  # letters and pixels of a line in a frame 320 pixels wide
TINGGI_KARTU = 430


def tinggi_gambar(g: Grafik) -> int:
    """Pixels that the frame of a picture needs, from narrow to wide."""
    satuan = float(re.search(r'viewBox="0 0 [\d.]+ ([\d.]+)"', g.svg)[1])
    baris = sum(len(teks) // HURUF_BARIS + 1 for teks in (g.judul, g.catatan) if teks)
    return round(satuan * LEBAR_GAMBAR / LEBAR) + TINGGI_BARIS * baris + 130


def bingkai(situs: str, alamat: str, judul: str, tinggi: int) -> str:
    """The snippet: a frame with its title; the page in it says where the figures come from."""
    return f'<iframe src="{escape(situs + alamat)}" title="{escape(judul)}" width="100%" height="{tinggi}" loading="lazy" style="border:0"></iframe>'


def kode_html(potongan: str, nama: str, kutip: str = "") -> str:
    """The snippet where the thing stands; ``aset/salin.js`` puts a button below it. ``kutip`` is what cites it."""
    judul = "Kutip atau tampilkan di situs lain" if kutip else "Tampilkan di situs lain"
    return (
        f'<details class="lk-sematan" data-search-exclude><summary>{judul}</summary>'
        f'<p>Salin baris ini ke halaman Anda. Sumbernya ikut tampil.</p><pre><code data-salin="{escape(nama)}">{escape(potongan)}</code></pre>{kutip}</details>'
    )


def grafik_kode_html(tahun: Tahun, g: Grafik, ke: Ke) -> str:
    folder = ke(tetap(kode_grafik(tahun.tahun, g.kode)))
    kutip = " ".join(f'<a href="{folder}kutipan.{akhiran}" download="{kode_grafik(tahun.tahun, g.kode)}.{akhiran}">{nama}</a>' for akhiran, nama in (("bib", "BibTeX"), ("ris", "RIS")))
    potongan = bingkai(tahun.situs, halaman_sematan(tahun.tahun, g.kode), g.judul, tinggi_gambar(g))
    return kode_html(potongan, g.judul, f'<p class="unduh">Kutipan: {kutip}</p>')


def kartu_kode_html(tahun: Tahun, i: Indikator) -> str:
    judul = f"{i.kode} {i.nama_pendek}"
    return kode_html(bingkai(tahun.situs, halaman_kartu(tahun.tahun, i.slug), judul, TINGGI_KARTU), judul)


def grafik_halaman(tahun: Tahun, g: Grafik) -> str:
    """The page in the frame of a picture."""
    isi = f'<h1>{escape(g.judul)}</h1><div role="img" aria-label="{escape(g.alt)}">{g.svg}</div>'
    catatan = f"<p>{escape(g.catatan)}</p>" if g.catatan else ""
    return _halaman(tahun, halaman_sematan(tahun.tahun, g.kode), kode_grafik(tahun.tahun, g.kode), g.judul, isi + catatan)


def kartu_halaman(tahun: Tahun, i: Indikator) -> str:
    """The page in the frame of an indikator: what was promised, what was reached, and whether it adds up."""
    utama, judul = i.utama, f"{i.kode} {i.nama_pendek}"
    butir = (
        ("Target", tercetak(utama.target)),
        ("Realisasi", tercetak(utama.realisasi)),
        ("Capaian dihitung", hasil_teks(i.capaian)),
        ("Capaian tercetak", tercetak(utama.capaian)),
        ("Predikat", predikat_teks(i)),
    )
    angka = "".join(f"<div><dt>{n}</dt><dd>{escape(v)}</dd></div>" for n, v in butir)
    id = {a.id for b in i.bacaan for a in (b.target, b.realisasi, b.capaian) if a}
    banyak = len({t.id for a in id for t in tahun.temuan_angka.get(a, ())})
    catatan = f"<p>Pemeriksaan mencatat {bilangan(banyak)} temuan tentang angka ini.</p>" if banyak else ""
    isi = f"<h1>{escape(judul)}</h1><p>{lencana(i.tercapai)} menurut {escape(utama.nama)}.</p><dl>{angka}</dl>{catatan}"
    return _halaman(tahun, halaman_kartu(tahun.tahun, i.slug), kode_halaman(halaman_indikator(tahun.tahun, i.slug)), judul, isi)


def _halaman(tahun: Tahun, url: str, kode: str, judul: str, isi: str) -> str:
    ke = ke_dari(lambda: url)
    sumber = f"Sumber: Laporan Kinerja {tahun.teks('identitas/nama-singkat-kantor/isi')} Tahun {tahun.tahun}, edisi data {tahun.aturan('edisi')}"
    return (
        '<!doctype html>\n<html lang="id">\n<head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">'
        f'<meta name="robots" content="noindex"><link rel="canonical" href="{escape(tahun.situs + tetap(kode))}">'
        f'<title>{escape(judul)}</title><link rel="stylesheet" href="{ke("aset/sematan.css")}"></head>\n'
        f'<body><main><article>{isi}</article></main><footer><p>{escape(sumber)}. '
        f'<a href="{ke(tetap(kode))}" target="_blank" rel="noopener">Lihat di situs asal</a></p></footer></body>\n</html>\n'
    )
