"""Jejak: from one printed figure to everything about it.

For each row of a table: its figures with id, printed text, value and unit, whether they were
worked out again and by which check, every other place that prints the same thing, and every
finding. Plain HTML under a ``details`` element.
"""

from collections import Counter
from collections.abc import Mapping

from lakip_calc.angka import Angka
from macros.halaman.temuan import ke_temuan
from macros.tahun.tabel.kamus import Kolom
from macros.tahun.tabel.tabel import Tabel
from macros.tahun.tahun import Tahun
from macros.tautan.alamat import (
    Ke,
    halaman_indikator,
    kode_angka,
    tetap,
)
from macros.tulisan.angka import bersatuan, bilangan, tercetak
from macros.tulisan.lipat import lipat
from macros.tulisan.tabel import baris_html, bungkus, kepala, kepala_angka, nama_baris, sel, sel_bilangan
from macros.tulisan.unsur import KOSONG, Html, aman, gabung, html, tautan

# a sum over a long column names its first parts only
OPERAN_TAMPIL = 20
# so many traces stand open to view; more are one fold
BANYAK_JEJAK = 8
KEPALA = ("Tercetak", "Nilai", "Dihitung ulang", "Tempat lain", "Temuan")


def jejak_html(tahun: Tahun, tabel: Tabel, ke: Ke) -> Html:
    """The trace of every figure of a table, row by row; empty for a table without figures."""
    kolom = [k for k in tabel.kamus.kolom if k.berangka and k.satuan != "nomor"]
    if not kolom:
        return KOSONG
    atas = [kepala("Angka", "kunci"), *map(kepala, KEPALA)]
    bagian = []
    bernama = Counter(_nama(tabel, r, kunci) for kunci, r in tabel.baris.items())
    for kunci, r in tabel.baris.items():
        nama = _nama(tabel, r, kunci)
        nama = nama if bernama[nama] == 1 else f"{nama} ({kunci})"  # two traces never share a name
        baris = [_angka(tahun, k, tabel.angka(kunci, k.nama), ke) for k in kolom]
        bagian.append(
            html(
                '<details id="jejak-{}" data-search-exclude><summary>{}</summary>{}{}</details>',
                kunci,
                nama,
                _ke_indikator(tahun, r, ke),
                bungkus(f"jejak-{tabel.kode}-{kunci}", f"Jejak {nama}", atas, baris, "kartu-baris"),
            )
        )
    semua = gabung(bagian)
    return lipat(f"Buka jejak {bilangan(len(bagian))} baris", semua) if len(bagian) > BANYAK_JEJAK else semua


def _nama(tabel: Tabel, r: Mapping[str, str], kunci: str) -> str:
    """What a reader calls the row: its first cell of words."""
    kolom = (k.nama for k in tabel.kamus.kolom if not k.berangka and k.nama not in ("kode", "baris", "notasi"))
    return next((r[k] for k in kolom if r[k]), kunci)


def _angka(tahun: Tahun, kolom: Kolom, a: Angka, ke: Ke) -> Html:
    nilai = bersatuan(a.nilai, a.satuan, a.desimal) if a.nilai is not None else a.kata or "tidak ada"
    temuan = gabung((ke_temuan(tahun, t, ke) for t in tahun.temuan_angka.get(a.id, ())), "; ")
    isi = (aman(a.teks) or "kosong", nilai, _pembukuan(tahun, a.id), gabung(_tempat_lain(tahun, a.id, ke), "; "), temuan)
    tetapnya = html('<a class="lk-tetap" href="{}"><code>{}</code></a>', ke(tetap(kode_angka(a.id))), a.id)
    return baris_html(nama_baris(html("{}<br>{}", kolom.judul, tetapnya)), *(sel(s or "tidak ada") for s in isi))


def _pembukuan(tahun: Tahun, id: str) -> str:
    """``ya, Jumlah dan bagian: sama persis, dari 24,00; 23,10; 10,35; 12,75`` or ``tidak: kosong``."""
    buku = tahun.buku[id]
    if not buku.dihitung:
        return f"tidak: {buku.alasan}"
    cara = []
    for pemeriksaan, p in tahun.penerapan_angka.get(id, ()):
        if pemeriksaan.kode not in buku.oleh or (pemeriksaan.jenis == "hitungan" and p.angka[0] != id):
            continue  # of a calculation, the figure that follows comes first; the others are what it was made of
        operan = [tercetak(tahun.angka(x)) for x in p.angka if x != id]
        dari = f", dari {'; '.join(operan[:OPERAN_TAMPIL])}{' dan lainnya' if len(operan) > OPERAN_TAMPIL else ''}" if operan else ""
        cara.append(f"{pemeriksaan.judul}: {p.alasan.rstrip('.')}{dari}")
    return "ya. " + ". ".join(cara)


def _ke_indikator(tahun: Tahun, r: Mapping[str, str], ke: Ke) -> Html:
    """Where the formula and all readings of a row stand, if the row is about an indikator."""
    kode = r.get("indikator", "")
    if kode not in tahun.indikator:
        return KOSONG
    halaman = tautan(ke(halaman_indikator(tahun.tahun, tahun.indikator[kode].slug)), f"halaman {kode}")
    return html("<p>Rumus dengan angkanya dan semua bacaannya ada di {}.</p>", halaman)


def _tempat_lain(tahun: Tahun, id: str, ke: Ke) -> list[Html]:
    """Links to the other rows that print the same quantity."""
    hasil = []
    for lain in tahun.kembar.get(id, ()):
        tabel, kunci, _ = tahun.urai(lain)
        hasil.append(tautan(f"{ke(f'{tahun.tahun}/data/{tabel}/')}#{tabel}-{kunci}", tahun.tabel[tabel].judul))
    return hasil


def buku_html(tahun: Tahun) -> Html:
    """How many figures were worked out again, and why the others were not."""
    banyak = Counter("dihitung ulang" if p.dihitung else f"tidak dapat: {p.alasan}" for p in tahun.buku.values())
    baris = [baris_html(nama_baris(a), sel_bilangan(n)) for a, n in banyak.most_common()]
    baris.append(baris_html(nama_baris("semua angka"), sel_bilangan(len(tahun.buku)), kelas="jumlah"))
    return bungkus("tabel-buku", "Angka yang dihitung ulang dan yang tidak", kepala_angka("Keadaan", "Banyaknya angka"), baris)
