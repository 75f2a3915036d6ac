"""The checklist of required contents: per indikator and item met, not met, not applicable."""

from html import escape

from lakip_calc.pemeriksaan.kelengkapan import TUJUH, daftar_kelengkapan
from macros.tahun.tahun import Tahun
from macros.tautan.alamat import Ke, halaman_indikator
from macros.tulisan.angka import bilangan
from macros.tulisan.tabel import bungkus

KELAS = {"terpenuhi": "tercapai", "belum": "tidak-tercapai", "tidak berlaku": "tanpa-angka"}


def kelengkapan_html(tahun: Tahun, ke: Ke) -> str:
    """A table of counts by item, then per indikator the seven answers with their reasons."""
    daftar = daftar_kelengkapan(tahun.laporan)
    kepala = ['<th scope="col" class="kunci">Isi yang diminta</th>', *(f'<th scope="col" class="angka">{k.capitalize()}</th>' for k in KELAS)]
    baris = []
    for n, judul in enumerate(TUJUH):
        kata = [jawaban[n].kata for jawaban in daftar.values()]
        sel = "".join(f'<td class="angka">{bilangan(kata.count(k))}</td>' for k in KELAS)
        baris.append(f'<tr><th scope="row">{escape(judul)}</th>{sel}</tr>')
    bagian = [bungkus("tabel-kelengkapan", "Tujuh isi wajib, banyaknya indikator", kepala, baris)]
    for kode, jawaban in daftar.items():
        i = tahun.indikator[kode]
        butir = "".join(f'<li><span class="lencana {KELAS[j.kata]}">{j.kata}</span> {escape(j.judul)}: {escape(j.alasan)}.</li>' for j in jawaban)
        ada = sum(j.kata == "terpenuhi" for j in jawaban)
        bagian.append(
            f'<details id="kelengkapan-{i.slug}"><summary>{kode} {escape(i.nama_pendek)}: {bilangan(ada)} dari {bilangan(len(jawaban))} terpenuhi</summary>'
            f'<p><a href="{ke(halaman_indikator(tahun.tahun, i.slug))}">Halaman {kode}</a></p><ul>{butir}</ul></details>'
        )
    return "".join(bagian)
