"""The year in one screen: key figures, and how they depend on the table one reads."""

from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal
from html import escape

from lakip_calc.anggaran import serapan
from lakip_calc.angka import Angka
from lakip_calc.batas import pengaruh_batas
from lakip_calc.besaran import Hasil, TidakDihitung
from lakip_calc.capaian import capaian
from lakip_calc.ketercapaian import Ketercapaian, ketercapaian
from lakip_calc.pemeriksaan.putusan import Keparahan
from lakip_calc.rekap import rata_rata
from macros.tahun.tahun import Bacaan, Indikator, Tahun
from macros.tautan.alamat import Ke, halaman_indikator
from macros.tulisan.angka import bilangan, hasil_teks, rupiah_pendek, tercetak
from macros.tulisan.tabel import bungkus
from macros.tulisan.tanggal import tanggal_pendek

RENCANA = "perjanjian-kinerja"


def setahun_html(tahun: Tahun, ke: Ke) -> str:
    """Promises, money and doubts of the year in three lines, each with the page behind it."""
    semua = list(tahun.indikator.values())
    tercapai = bilangan(sum(1 for i in semua if i.tercapai))
    janji = janji_tercapai(tahun).count(True)
    pagu, realisasi = tahun.total("anggaran", "pagu_rp"), tahun.total("anggaran", "realisasi_rp")
    terpakai = hasil_teks(serapan(pagu.untuk_hitung, realisasi.untuk_hitung))
    penting = [t for t in tahun.hasil_periksa.temuan if t.penerapan.keparahan is not Keparahan.CATATAN and not t.penerapan.salah_baca]
    butir = (
        (
            f"{tercapai} dari {bilangan(len(semua))} target tercapai",
            f'menurut tabel sasaran; <strong>{bilangan(janji)} dari {bilangan(len(semua))}</strong> menurut target yang dijanjikan. <a href="{ke(f"{tahun.tahun}/bab-3/")}">Mengapa berbeda</a>',
        ),
        (
            f"{_pendek(realisasi)} terpakai",
            f'dari {_pendek(pagu)} ({terpakai}). <a href="{ke(f"{tahun.tahun}/bab-3/keuangan/")}">Rinciannya</a>',
        ),
        (
            f"{bilangan(sum(t.id not in tahun.jawaban for t in penting))} temuan terbuka",
            f'saat angka laporan dicocokkan satu sama lain. <a href="{ke(f"{tahun.tahun}/pemeriksaan/")}">Bisakah dipercaya</a>',
        ),
    )
    return f'<dl class="setahun">{"".join(f"<div><dt>{escape(a)}</dt><dd>{b}</dd></div>" for a, b in butir)}</dl>'


def peristiwa_html(tahun: Tahun, ke: Ke, gambar: Callable[[str], str]) -> str:
    """What happened this year: two elections and a repeat vote, one small picture each."""
    butir = (
        ("pemilu", "Pemilu", "", tahun.tanggal("peristiwa/pemungutan-suara/tanggal"), "indikator/ik-6-1"),
        ("psu", "Suara ulang", "", tahun.tanggal("peristiwa/pemungutan-suara-ulang/tanggal"), "indikator/ik-6-1"),
        ("pilkada", "Pilkada", "hasil ", tahun.tanggal("peristiwa/pleno-pilkada/tanggal"), "indikator/ik-1-7"),
    )
    isi = [
        f'<li><a href="{ke(f"{tahun.tahun}/{halaman}/")}">{escape(nama)}</a> <span>{escape(_kapan(tahun, apanya, tanggal_pendek(kapan)))}</span>{gambar(apa)}</li>'
        for apa, nama, apanya, kapan, halaman in butir
    ]
    return f'<ul class="peristiwa">{"".join(isi)}</ul>'


def _kapan(tahun: Tahun, apanya: str, tanggal: str) -> str:
    """The day, or what happened on it and the day without the year, so that it fits into a third of a phone."""
    return f"{apanya}{tanggal.removesuffix(tahun.tahun)}".strip() if apanya else tanggal


def _pendek(uang: Angka) -> str:
    return tercetak(uang) if uang.nilai is None else rupiah_pendek(uang.nilai)


def _tercapai(i: Indikator, b: Bacaan) -> bool | None:
    """Whether the target was met in one reading; None where that reading has no figure."""
    if b.target is None or b.realisasi is None:
        return None
    hasil = ketercapaian(i.polaritas, b.target.untuk_hitung, b.realisasi.untuk_hitung)
    return None if isinstance(hasil, TidakDihitung) else hasil is Ketercapaian.TERCAPAI


def janji_tercapai(tahun: Tahun) -> list[bool | None]:
    """Whether the leading realisasi reached the target that the yearly plan promised, for every indikator."""
    hasil = []
    for i in tahun.indikator.values():
        rencana = next(b for b in i.bacaan if b.tabel == RENCANA)
        hasil.append(_tercapai(i, replace(rencana, realisasi=i.utama.realisasi)) if rencana.ada else None)
    return hasil


def janji_belum_html(tahun: Tahun, ke: Ke) -> str:
    """The indikator that missed the target of the yearly plan, by name; a sentence where there is none."""
    belum = [i for i, tercapai in zip(tahun.indikator.values(), janji_tercapai(tahun), strict=True) if tercapai is False]
    if not belum:
        return "<p>Semua indikator mencapai target yang dijanjikan.</p>"
    butir = []
    for i in belum:
        rencana = next(b for b in i.bacaan if b.tabel == RENCANA)
        angka = f"dijanjikan {tercetak(rencana.target)}, hasil {tercetak(i.utama.realisasi)}"
        butir.append(f'<li><a href="{ke(halaman_indikator(tahun.tahun, i.slug))}">{i.kode} {escape(i.nama_pendek)}</a>: {escape(angka)}</li>')
    return f"<p>{bilangan(len(belum))} indikator belum mencapai target yang dijanjikan:</p><ul>{''.join(butir)}</ul>"


def bacaan_tabel(tahun: Tahun, ke: Ke) -> str:
    """How many indikator met their target in each table that prints them."""
    kepala = ['<th scope="col" class="kunci">Tabel</th>', *(f'<th scope="col" class="angka">{n}</th>' for n in ("Tercapai", "Tidak tercapai", "Tanpa angka", "Sama dengan tabel yang diikuti"))]
    baris = []
    for n, utama in enumerate(next(iter(tahun.indikator.values())).bacaan):
        pasangan = [(i, i.bacaan[n]) for i in tahun.indikator.values()]
        hasil = [_tercapai(i, b) for i, b in pasangan]
        sama = sum(1 for i, b in pasangan if b.ada and _sama(i.utama, b))
        tanda = ' <span class="lencana catatan">diikuti situs ini</span>' if utama.utama else ""
        sel = "".join(f'<td class="angka">{bilangan(x)}</td>' for x in (hasil.count(True), hasil.count(False), hasil.count(None)))
        baris.append(f'<tr><th scope="row"><a href="{ke(f"{tahun.tahun}/data/{utama.tabel}/")}">{escape(utama.nama)}</a>{tanda}</th>{sel}<td class="angka">{bilangan(sama)} dari {bilangan(len(pasangan))}</td></tr>')
    janji = janji_tercapai(tahun)
    sel = "".join(f'<td class="angka">{bilangan(x)}</td>' for x in (janji.count(True), janji.count(False), janji.count(None)))
    baris.append(f'<tr><th scope="row">Target Penetapan Kinerja, realisasi tabel sasaran</th>{sel}<td class="angka kosong">gabungan</td></tr>')
    return bungkus("ketercapaian-bacaan", "Ketercapaian menurut tiap tabel", kepala, baris)


def _sama(a: Bacaan, b: Bacaan) -> bool:
    """Whether two readings print the same target and, where both have one, the same realisasi."""
    if a.target.untuk_hitung != b.target.untuk_hitung:
        return False
    return b.realisasi is None or a.realisasi.untuk_hitung == b.realisasi.untuk_hitung


def rata_bacaan_html(tahun: Tahun) -> str:
    """Mean capaian in every table: as printed, as computed, and with a cap of 100."""
    kepala = ['<th scope="col" class="kunci">Tabel</th>', *(f'<th scope="col" class="angka">{n}</th>' for n in ("Rata-rata tercetak", "Rata-rata dihitung", "Dihitung, dibatasi 100", "Banyaknya angka"))]
    baris = []
    for n, contoh in enumerate(next(iter(tahun.indikator.values())).bacaan):
        bacaan = {i.kode: (i, i.bacaan[n]) for i in tahun.indikator.values() if i.bacaan[n].capaian is not None}
        nama = f'<th scope="row">{escape(contoh.nama)}</th>'
        if not bacaan:
            baris.append(f'<tr>{nama}<td colspan="4" class="kosong">tabel ini tidak mencetak realisasi dan capaian</td></tr>')
            continue
        tercetak_ = {k: b.capaian.untuk_hitung for k, (_, b) in bacaan.items()}
        dihitung = {k: capaian(i.polaritas, b.target.untuk_hitung, b.realisasi.untuk_hitung) for k, (i, b) in bacaan.items()}
        batas = pengaruh_batas(dihitung, Decimal(100))
        rata = (rata_rata(tercetak_), batas.tanpa_batas, batas.dengan_batas)
        ada = sum(isinstance(h, Hasil) for h in dihitung.values())
        sel = "".join(f'<td class="angka">{escape(hasil_teks(r))}</td>' for r in rata)
        baris.append(f'<tr>{nama}{sel}<td class="angka">{bilangan(ada)} dari {bilangan(len(tahun.indikator))}</td></tr>')
    return bungkus("rata-bacaan", "Rata-rata capaian menurut tiap tabel", kepala, baris) + (
        '<p class="asal">Rata-rata biasa; laporan tidak menyebut bobot. Dengan batas 100, semua rata-rata menjadi sama dan tidak lagi memberi keterangan.</p>'
    )
