"""The checklist of required contents: per indikator and item met, not met, not applicable."""

from collections.abc import Sequence

from lakip_calc.pemeriksaan.kelengkapan import TUJUH, Jawaban, daftar_kelengkapan
from macros.tahun.tahun import Tahun
from macros.tautan.alamat import Ke, halaman_indikator
from macros.tulisan.angka import bilangan, terbilang
from macros.tulisan.lipat import lipat
from macros.tulisan.tabel import baris_html, bungkus, kepala_angka, nama_baris, sel_bilangan
from macros.tulisan.unsur import Html, daftar, gabung, html, lencana_kata, tautan

KELAS = {"terpenuhi": "tercapai", "belum": "tidak-tercapai", "tidak berlaku": "tanpa-angka"}


def kelengkapan_html(tahun: Tahun, ke: Ke) -> Html:
    """The seven with their counts, then the answers with their reasons for each indikator in closed rows."""
    semua = daftar_kelengkapan(tahun.laporan)
    baris = []
    for n, judul in enumerate(TUJUH):
        kata = [jawaban[n].kata for jawaban in semua.values()]
        baris.append(baris_html(nama_baris(judul), sel_bilangan(*(kata.count(k) for k in KELAS))))
    judul = f"{terbilang(len(TUJUH)).capitalize()} isi wajib, banyaknya indikator"
    banyak = bungkus("tabel-kelengkapan", judul, kepala_angka("Isi yang diminta", *(k.capitalize() for k in KELAS)), baris)
    alasan = gabung(_alasan(tahun, kode, jawaban, ke) for kode, jawaban in semua.items())
    return gabung((banyak, lipat("Alasannya untuk setiap indikator", alasan)))


def _alasan(tahun: Tahun, kode: str, jawaban: Sequence[Jawaban], ke: Ke) -> Html:
    i = tahun.indikator[kode]
    return html(
        '<details class="lk-sebab" id="kelengkapan-{}"><summary>{} {}: {} dari {} terpenuhi</summary><p>{}</p>{}</details>',
        i.slug,
        kode,
        i.nama_pendek,
        bilangan(sum(j.kata == "terpenuhi" for j in jawaban)),
        bilangan(len(jawaban)),
        tautan(ke(halaman_indikator(tahun.tahun, i.slug)), f"Halaman {kode}"),
        daftar(html("{} {}: {}.", lencana_kata(KELAS[j.kata], j.kata), j.judul, j.alasan) for j in jawaban),
    )
