"""Jejak: from one printed figure to everything about it.

For each row of a table: its figures with id, printed text, value and unit, whether they were
worked out again and by which check, every other place that prints the same thing, and every
finding. Plain HTML under a ``details`` element.
"""

from collections import Counter
from html import escape

from lakip_calc.angka import Angka
from macros.tahun.tabel.kamus import Kolom
from macros.tahun.tabel.tabel import Tabel
from macros.tahun.tahun import Tahun
from macros.tautan.alamat import (
    Ke,
    halaman_indikator,
    halaman_pemeriksaan,
    kode_angka,
    tetap,
)
from macros.tulisan.angka import bersatuan, bilangan, tercetak
from macros.tulisan.tabel import bungkus
from macros.tulisan.unsur import aman

# a sum over a long column names its first parts only
OPERAN_TAMPIL = 20
KEPALA = ("Tercetak", "Nilai", "Dihitung ulang", "Tempat lain", "Temuan")


def jejak_html(tahun: Tahun, tabel: Tabel, ke: Ke) -> str:
    """The trace of every figure of a table, row by row; empty for a table without figures."""
    kolom = [k for k in tabel.kamus.kolom if k.berangka and k.satuan != "nomor"]
    if not kolom:
        return ""
    kepala = ['<th scope="col" class="kunci">Angka</th>', *(f'<th scope="col">{n}</th>' for n in KEPALA)]
    bagian = []
    bernama = Counter(_nama(tabel, r, kunci) for kunci, r in tabel.baris.items())
    for kunci, r in tabel.baris.items():
        nama = _nama(tabel, r, kunci)
        nama = escape(nama if bernama[nama] == 1 else f"{nama} ({kunci})")  # two traces never share a name
        baris = [_angka(tahun, k, tabel.angka(kunci, k.nama), ke) for k in kolom]
        isi = bungkus(f"jejak-{tabel.kode}-{kunci}", f"Jejak {nama}", kepala, baris)
        bagian.append(f'<details id="jejak-{kunci}" data-search-exclude><summary>{nama}</summary>{_ke_indikator(tahun, r, ke)}{isi}</details>')
    return "".join(bagian)


def _nama(tabel: Tabel, r: dict[str, str], kunci: str) -> str:
    """What a reader calls the row: its first cell of words."""
    kolom = (k.nama for k in tabel.kamus.kolom if not k.berangka and k.nama not in ("kode", "baris", "notasi"))
    return next((r[k] for k in kolom if r[k]), kunci)


def _angka(tahun: Tahun, kolom: Kolom, a: Angka, ke: Ke) -> str:
    nilai = bersatuan(a.nilai, a.satuan, a.desimal) if a.nilai is not None else a.kata or "tidak ada"
    temuan = " ".join(f'<a href="{ke(halaman_pemeriksaan(tahun.tahun))}#{t.id}">{t.id}</a>' for t in tahun.temuan_angka.get(a.id, ()))
    sel = (aman(a.teks) or "kosong", escape(nilai), escape(_pembukuan(tahun, a.id)), "; ".join(_tempat_lain(tahun, a.id, ke)), temuan)
    isi = "".join(f"<td>{s or 'tidak ada'}</td>" for s in sel)
    return f'<tr><th scope="row">{escape(kolom.judul)}<br><a class="lk-tetap" href="{ke(tetap(kode_angka(a.id)))}"><code>{a.id}</code></a></th>{isi}</tr>'


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


def _ke_indikator(tahun: Tahun, r: dict[str, str], ke: Ke) -> str:
    """Where the formula and all readings of a row stand, if the row is about an indikator."""
    kode = r.get("indikator", "")
    if kode not in tahun.indikator:
        return ""
    return f'<p>Rumus dengan angkanya dan semua bacaannya ada di <a href="{ke(halaman_indikator(tahun.tahun, tahun.indikator[kode].slug))}">halaman {kode}</a>.</p>'


def _tempat_lain(tahun: Tahun, id: str, ke: Ke) -> list[str]:
    """Links to the other rows that print the same quantity."""
    hasil = []
    for lain in tahun.kembar.get(id, ()):
        tabel, kunci, _ = tahun.urai(lain)
        hasil.append(f'<a href="{ke(f"{tahun.tahun}/data/{tabel}/")}#{tabel}-{kunci}">{escape(tahun.tabel[tabel].judul)}</a>')
    return hasil


def buku_html(tahun: Tahun) -> str:
    """How many figures were worked out again, and why the others were not."""
    banyak = Counter("dihitung ulang" if p.dihitung else f"tidak dapat: {p.alasan}" for p in tahun.buku.values())
    kepala = ['<th scope="col" class="kunci">Keadaan</th>', '<th scope="col" class="angka">Banyaknya angka</th>']
    baris = [f'<tr><th scope="row">{escape(a)}</th><td class="angka">{bilangan(n)}</td></tr>' for a, n in banyak.most_common()]
    baris.append(f'<tr class="jumlah"><th scope="row">semua angka</th><td class="angka">{bilangan(len(tahun.buku))}</td></tr>')
    return bungkus("tabel-buku", "Angka yang dihitung ulang dan yang tidak", kepala, baris)
