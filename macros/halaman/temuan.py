"""Temuan on the page: what the checks found, by likely cause, then by chapter; the checks themselves."""

import re
from collections import Counter
from html import escape

from lakip_calc.pemeriksaan.putusan import (
    Keparahan,
    Pemeriksaan,
    Penerapan,
    Putusan,
    Temuan,
)
from macros.tahun.tahun import Tahun
from macros.tautan.alamat import Ke, halaman_pemeriksaan, kode_temuan, tetap_html
from macros.tautan.kutipan import lapor_html
from macros.tulisan.angka import bilangan
from macros.tulisan.tabel import bungkus

URUTAN = {k: n for n, k in enumerate(Keparahan)}
KELAS = {Keparahan.BERAT: "tidak-tercapai", Keparahan.SEDANG: "catatan", Keparahan.RINGAN: "catatan", Keparahan.CATATAN: "tanpa-angka"}
# a finding that touches more rows than this is about the whole, not about each of them
SEDIKIT_BARIS = 4
# words in the place of a finding -> the chapter it is filed under; the longer numeral first
BAB = {"Pengantar": "Kata pengantar", "Ikhtisar": "Ikhtisar eksekutif", "Bab IV": "Bab IV", "Bab III": "Bab III", "Bab II": "Bab II", "Bab I": "Bab I"}
URUTAN_BAB = ("Kata pengantar", "Ikhtisar eksekutif", "Bab I", "Bab II", "Bab III", "Bab IV", "Seluruh laporan")


def bab_dari(temuan: Temuan) -> str:
    """The chapter a finding is filed under."""
    return next((nama for awal, nama in BAB.items() if awal in temuan.penerapan.tempat), "Seluruh laporan")


def ringkasan_html(tahun: Tahun) -> str:
    """How many checks, applications, passes, findings; readings errors of the scan counted apart."""
    h = tahun.hasil_periksa
    ocr = sum(t.penerapan.salah_baca for t in h.temuan)
    bobot = Counter(t.penerapan.keparahan for t in h.temuan if not t.penerapan.salah_baca)
    catatan = bobot.pop(Keparahan.CATATAN, 0)
    kartu = [
        ("Pemeriksaan", len(h.penerapan), "aturan yang dijalankan"),
        ("Kali diperiksa", sum(len(p) for _, p in h.penerapan), f"{bilangan(h.banyak(Putusan.LULUS))} lulus, {bilangan(h.banyak(Putusan.TIDAK_BERLAKU))} tidak berlaku"),
        ("Temuan", sum(bobot.values()), ", ".join(f"{bilangan(n)} {k}" for k, n in sorted(bobot.items(), key=lambda x: URUTAN[x[0]]))),
        ("Catatan", catatan, "hal yang perlu diketahui, bukan kesalahan siapa pun"),
        ("Dugaan sebab", len(h.sebab), "sebab yang menjelaskan beberapa temuan sekaligus"),
        ("Mungkin salah baca", ocr, "teks pindainya rusak; bukan kesalahan kantor"),
    ]
    isi = "".join(f'<div class="kartu"><dt>{n}</dt><dd class="besar">{bilangan(b)}</dd><dd>{escape(k)}</dd></div>' for n, b, k in kartu)
    return f'<dl class="kartu-deret">{isi}</dl>'


def register_html(tahun: Tahun) -> str:
    """Every check: how often applied, passed, failed, not applicable; its rule on demand."""
    baris = []
    for p, semua in tahun.hasil_periksa.penerapan:
        n = Counter(x.putusan for x in semua)
        angka = "".join(f'<td class="angka">{bilangan(x)}</td>' for x in (len(semua), n[Putusan.LULUS], n[Putusan.GAGAL], n[Putusan.TIDAK_BERLAKU]))
        baris.append(f'<tr id="pemeriksaan-{p.kode}"><th scope="row">{escape(p.judul)}</th>{angka}</tr>')
    kepala = ['<th scope="col" class="kunci">Pemeriksaan</th>', *(f'<th scope="col" class="angka">{n}</th>' for n in ("Diterapkan", "Lulus", "Temuan", "Tidak berlaku"))]
    return bungkus("tabel-pemeriksaan", "Pemeriksaan dan hasilnya", kepala, baris) + "".join(_aturan(p, semua) for p, semua in tahun.hasil_periksa.penerapan)


def _aturan(p: Pemeriksaan, semua: tuple[Penerapan, ...]) -> str:
    alinea = "".join(f"<p>{escape(a)}</p>" for a in p.aturan.strip().split("\n") if a.strip())
    sebab = Counter(x.alasan for x in semua if x.putusan is Putusan.TIDAK_BERLAKU)
    tidak = "".join(f"<li>{escape(a)} ({bilangan(n)})</li>" for a, n in sebab.most_common(8))
    tidak = f"<p>Tidak berlaku karena:</p><ul>{tidak}</ul>" if tidak else ""
    return f'<details class="rumus" id="aturan-{p.kode}"><summary>{escape(p.judul)}: aturannya</summary>{alinea}{tidak}</details>'


def saring_html(ke: Ke) -> str:
    """Three choices and a status line; the script fills and shows them."""
    pilih = "".join(
        f'<label>{judul} <select name="{nama}"><option value="">semua</option></select></label> '
        for nama, judul in (("keparahan", "Bobot"), ("jenis", "Jenis"), ("bab", "Bagian"))
    )
    return f'<form class="saring" hidden>{pilih}<p role="status"></p></form><script src="{ke("aset/saring.js")}" defer></script>'


def temuan_html(tahun: Tahun, ke: Ke) -> str:
    """Every finding: first those that share a likely cause, then the others by chapter."""
    h = tahun.hasil_periksa
    bagian, dipakai = [], set()
    for s in h.sebab:
        isi = [t for t in h.temuan if t.sebab == s.kode]
        if not isi:
            continue
        dipakai |= {t.id for t in isi}
        bukti = "".join(f"<li>{escape(b)}</li>" for b in s.bukti)
        induk = f' Mengikuti <a href="#sebab-{s.induk}">dugaan yang lebih besar</a>.' if s.induk else ""
        bagian.append(
            f'<section class="sebab" id="sebab-{s.kode}"><h3>{escape(s.judul)}</h3><p>{bilangan(len(isi))} temuan, satu dugaan sebab '
            f"(bukti {s.kekuatan}).{induk}</p><ul>{bukti}</ul>{_daftar(tahun, isi, ke)}</section>"
        )
    sisa = [t for t in h.temuan if t.id not in dipakai]
    for bab in URUTAN_BAB:
        isi = [t for t in sisa if bab_dari(t) == bab]
        if isi:
            bagian.append(f"<section><h3>{escape(bab)}</h3>{_daftar(tahun, isi, ke)}</section>")
    return "".join(bagian)


def terberat_html(tahun: Tahun) -> str:
    """The findings that change what a reader would conclude, each with the way to its full entry."""
    berat = [t for t in tahun.hasil_periksa.temuan if t.penerapan.keparahan is Keparahan.BERAT and not t.penerapan.salah_baca]
    if not berat:
        return "<p>Tidak ada temuan berat.</p>"
    return f'<ul>{"".join(f"""<li>{escape(t.penerapan.alasan)} <a href="#{t.id}">{escape(t.penerapan.tempat)}</a></li>""" for t in berat)}</ul>'


def _daftar(tahun: Tahun, temuan: list[Temuan], ke: Ke) -> str:
    urut = sorted(temuan, key=lambda t: (URUTAN[t.penerapan.keparahan], t.id))
    return f'<ul class="daftar-temuan">{"".join(temuan_butir(tahun, t, ke) for t in urut)}</ul>'


def temuan_butir(tahun: Tahun, t: Temuan, ke: Ke, jangkar: bool = True) -> str:
    """One finding: place, both values, explanation, figures it touches, status and the office's answer."""
    p = t.penerapan
    jawaban = tahun.jawaban.get(t.id)
    status = jawaban["status"] if jawaban else "mungkin salah baca" if p.salah_baca else "terbuka"
    nilai = f"<br>Tercetak <strong>{escape(p.tercetak)}</strong>, dihitung <strong>{escape(p.dihitung)}</strong>." if p.tercetak and p.dihitung and p.dihitung not in p.alasan else ""
    tempat = list(dict.fromkeys(_tempat(tahun, id, ke) for id in p.angka))
    jejak = f"<br><small>Angka: {'; '.join(tempat[:4])}{' dan lainnya' if len(tempat) > 4 else ''}.</small>" if tempat else ""
    jawab = f"<br>Jawaban kantor: {escape(jawaban['jawaban'])} ({escape(jawaban['tanggal'])})." if jawaban else ""
    id = f' id="{t.id}"' if jangkar else ""
    kode = kode_temuan(tahun.tahun, t.id)
    return (
        f'<li{id} data-keparahan="{p.keparahan}" data-jenis="{escape(t.jenis)}" data-bab="{escape(bab_dari(t))}">'
        f'<span class="lencana {KELAS[p.keparahan]}">{p.keparahan}</span> {escape(p.alasan)}{nilai}'
        f"<br><small>{escape(p.tempat)}. {escape(t.jenis.capitalize())}; status {status}. "
        f'<a href="{ke(halaman_pemeriksaan(tahun.tahun))}#{t.id}">Temuan {t.id}</a></small>{jejak}{jawab}'
        f'<br><small class="lk-tindakan">{tetap_html(kode, ke)} {lapor_html(tahun, kode, p.tempat, "Laporkan kesalahan")}</small></li>'
    )


def _tempat(tahun: Tahun, id: str, ke: Ke) -> str:
    """The row in which a figure stands, as a link with words."""
    tabel, kunci, _ = tahun.urai(id)
    t = tahun.tabel[tabel]
    return f'<a href="{ke(f"{tahun.tahun}/data/{tabel}/")}#{tabel}-{kunci}">{escape(t.judul)}, baris {escape(kunci)}</a>'


def tanda_html(tahun: Tahun, ids: tuple[str, ...], ke: Ke) -> str:
    """A quiet mark with the number of findings that touch these figures; empty where there is none."""
    kena = {t.id: t for id in ids for t in tahun.temuan_angka.get(id, ())}
    berarti = [t for t in kena.values() if t.penerapan.keparahan is not Keparahan.CATATAN]
    if not berarti:
        return ""
    banyak = bilangan(len(berarti))
    return f' <a class="tanda" href="{ke(halaman_pemeriksaan(tahun.tahun))}#{berarti[0].id}" aria-label="{banyak} temuan pemeriksaan">{banyak}</a>'


def temuan_indikator(tahun: Tahun, kode: str, ke: Ke) -> str:
    """The findings about one indikator, as a list; a sentence where there are none."""
    slug = tahun.indikator[kode].slug
    kena = [t for t in tahun.hasil_periksa.temuan if _tentang(t, slug)]
    berarti = [t for t in kena if t.penerapan.keparahan is not Keparahan.CATATAN]
    lain = [t for t in kena if t.penerapan.keparahan is Keparahan.CATATAN]
    if not kena:
        return "<p>Pemeriksaan tidak menemukan apa pun pada angka indikator ini.</p>"
    isi = _butir(tahun, berarti, ke) if berarti else "<p>Tidak ada angka indikator ini yang bertentangan.</p>"
    if lain:
        isi += f"<details><summary>{bilangan(len(lain))} catatan lain</summary>{_butir(tahun, lain, ke)}</details>"
    return isi


def _tentang(t: Temuan, slug: str) -> bool:
    """Whether a finding is about this indikator, not about all of them at once."""
    if t.id.endswith(slug) or f"{slug}-" in t.id:
        return True
    baris = {id.split("/")[2] for id in t.penerapan.angka}
    return slug in baris and len(baris) <= SEDIKIT_BARIS


def _butir(tahun: Tahun, temuan: list[Temuan], ke: Ke) -> str:
    urut = sorted(temuan, key=lambda t: (URUTAN[t.penerapan.keparahan], t.id))
    return f'<ul class="daftar-temuan">{"".join(temuan_butir(tahun, t, ke, jangkar=False) for t in urut)}</ul>'


def hitung_bab(tahun: Tahun, awal: str, ke: Ke) -> str:
    """A line at the top of a chapter: how many findings touch it."""
    bagian = re.compile(re.escape(awal) + r"(?![IVX])")  # "Bab I" is not "Bab II"
    kena = [t for t in tahun.hasil_periksa.temuan if bagian.search(t.penerapan.tempat) and t.penerapan.keparahan is not Keparahan.CATATAN and not t.penerapan.salah_baca]
    if not kena:
        return f'<p class="asal">Pemeriksaan angka tidak menemukan pertentangan di {escape(awal)}.</p>'
    return f'<p class="asal"><a href="{ke(halaman_pemeriksaan(tahun.tahun))}">{bilangan(len(kena))} temuan pemeriksaan angka</a> menyangkut {escape(awal)}.</p>'
