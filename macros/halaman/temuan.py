"""Temuan on the page: what the checks found, by likely cause, then by chapter; the checks themselves.

Which findings a page names follows from the page itself: every figure, word or date that a finding touches is drawn
with a mark (``tanda_html``), and once all pages are drawn ``sebut_temuan`` reads the marks of each and fills its empty
place. So no page can show a mark and say that nothing was found.
"""

import re
from collections import Counter
from collections.abc import Iterable

from lxml.html import HtmlElement

from lakip_calc.pemeriksaan.laporan import Baris
from lakip_calc.pemeriksaan.putusan import (
    Keparahan,
    Pemeriksaan,
    Penerapan,
    Putusan,
    Temuan,
)
from macros.tahun.hitungan import URUTAN, menurut_bobot, penting, sedikit_baris
from macros.tahun.tahun import Tahun
from macros.tautan.alamat import Ke, halaman_pemeriksaan, ke_halaman, kode_temuan, tetap_html
from macros.tautan.kutipan import lapor_html
from macros.tulisan.angka import bilangan
from macros.tulisan.pohon import ganti, potongan, tempat_kosong
from macros.tulisan.tabel import baris_html, bungkus, kepala_angka, nama_baris, sel_bilangan
from macros.tulisan.unsur import KOSONG, Html, atribut, daftar, gabung, html, lencana_kata, tautan

KELAS = {Keparahan.BERAT: "tidak-tercapai", Keparahan.SEDANG: "catatan", Keparahan.RINGAN: "catatan", Keparahan.CATATAN: "tanpa-angka"}
# of the rows a finding touches, the first ones only
TEMPAT_TAMPIL = 4
# words in the place of a finding -> the chapter it is filed under; the longer numeral first
BAB = {"Pengantar": "Kata pengantar", "Ikhtisar": "Ikhtisar eksekutif"} | {f"Bab {n}": f"Bab {n}" for n in ("IV", "III", "II", "I")}
URUTAN_BAB = ("Kata pengantar", "Ikhtisar eksekutif", "Bab I", "Bab II", "Bab III", "Bab IV", "Seluruh laporan")


def bab_dari(temuan: Temuan) -> str:
    """The chapter a finding is filed under."""
    return next((nama for awal, nama in BAB.items() if awal in temuan.penerapan.tempat), "Seluruh laporan")


# --- all of them together ------------------------------------------------------------------


def ringkasan_html(tahun: Tahun) -> Html:
    """How many matters, findings, notes; below, how the applications of the checks ended: the counts add up."""
    h = tahun.hasil_periksa
    temuan, catatan, salah_baca = golongan(tahun)
    bobot = Counter(t.penerapan.keparahan for t in temuan)
    kartu = [
        ("Hal yang perlu dijelaskan", len(tahun.hal), f"{bilangan(len(temuan))} temuan; yang satu dugaan sebabnya dihitung satu hal"),
        ("Temuan", len(temuan), ", ".join(f"{bilangan(bobot[k])} {k}" for k in sorted(bobot, key=URUTAN.__getitem__))),
        ("Catatan", len(catatan), "hal yang perlu diketahui, bukan kesalahan siapa pun"),
        ("Dugaan sebab", len(h.sebab), "sebab yang menjelaskan beberapa temuan sekaligus"),
        ("Mungkin salah baca", len(salah_baca), "teks pindainya rusak; bukan kesalahan kantor"),
    ]
    isi = gabung(html('<div class="kartu"><dt>{}</dt><dd class="besar">{}</dd><dd>{}</dd></div>', n, bilangan(b), k) for n, b, k in kartu)
    akhir = [
        (h.banyak(Putusan.LULUS), "cocok"),
        (len(temuan), "temuan"),
        (len(catatan), "catatan"),
        (len(salah_baca), "mungkin salah baca"),
    ]
    akhir.append((h.banyak(Putusan.TIDAK_BERLAKU), "tidak berlaku"))
    return html(
        '<dl class="kartu-deret">{}</dl><p>{} aturan diterapkan {} kali: {}.</p>',
        isi,
        bilangan(len(h.penerapan)),
        bilangan(sum(len(p) for _, p in h.penerapan)),
        ", ".join(f"{bilangan(n)} {kata}" for n, kata in akhir if n),
    )


def golongan(tahun: Tahun) -> tuple[list[Temuan], list[Temuan], list[Temuan]]:
    """Findings, mere notes, and what the scan may have damaged: every failed application is one of the three."""
    semua = tahun.hasil_periksa.temuan
    terbaca = [t for t in semua if not t.penerapan.salah_baca]
    return list(tahun.temuan_penting), [t for t in terbaca if not penting(t)], [t for t in semua if t.penerapan.salah_baca]


def register_html(tahun: Tahun) -> Html:
    """Every check: how often applied, passed, failed, not applicable; its rule on demand."""
    semua = tahun.hasil_periksa.penerapan
    baris = []
    for p, penerapan in semua:
        n = Counter(x.putusan for x in penerapan)
        hasil = sel_bilangan(len(penerapan), n[Putusan.LULUS], n[Putusan.GAGAL], n[Putusan.TIDAK_BERLAKU])
        baris.append(baris_html(nama_baris(p.judul), hasil, id=f"pemeriksaan-{p.kode}"))
    kepala = kepala_angka("Pemeriksaan", "Diterapkan", "Lulus", "Temuan", "Tidak berlaku")
    tabel = bungkus("tabel-pemeriksaan", "Pemeriksaan dan hasilnya", kepala, baris)
    return gabung([tabel, *(_aturan(p, penerapan) for p, penerapan in semua)])


def _aturan(p: Pemeriksaan, semua: tuple[Penerapan, ...]) -> Html:
    sebab = Counter(x.alasan for x in semua if x.putusan is Putusan.TIDAK_BERLAKU)
    tidak = daftar(f"{a} ({bilangan(n)})" for a, n in sebab.most_common(8))
    return html(
        '<details class="rumus" id="aturan-{}"><summary>{}: aturannya</summary>{}{}</details>',
        p.kode,
        p.judul,
        gabung(html("<p>{}</p>", a) for a in p.aturan.strip().split("\n") if a.strip()),
        html("<p>Tidak berlaku karena:</p>{}", tidak) if sebab else KOSONG,
    )


def saring_html(ke: Ke) -> Html:
    """Three choices and a status line; the script fills and shows them."""
    pilih = gabung(
        html('<label>{} <select name="{}"><option value="">semua</option></select></label> ', judul, nama)
        for nama, judul in (("keparahan", "Bobot"), ("jenis", "Jenis"), ("bab", "Bagian"))
    )
    return html('<form class="saring" hidden>{}<p role="status"></p></form><script src="{}" defer></script>', pilih, ke("aset/saring.js"))


def temuan_html(tahun: Tahun, ke: Ke) -> Html:
    """Every finding: first those that share a likely cause, then the others by chapter."""
    h = tahun.hasil_periksa
    bagian, dipakai = [], set()
    for s in h.sebab:
        isi = [t for t in h.temuan if t.sebab == s.kode]
        if not isi:
            continue
        dipakai |= {t.id for t in isi}
        bagian.append(
            html(
                '<section class="sebab" id="sebab-{}"><h3>{}</h3><p>{} temuan, satu dugaan sebab (bukti {}).{}</p>{}{}{}</section>',
                s.kode,
                s.judul,
                bilangan(len(isi)),
                s.kekuatan,
                html(" Mengikuti {}.", tautan(f"#sebab-{s.induk}", "dugaan yang lebih besar")) if s.induk else KOSONG,
                _bukti("Yang mendukung dugaan ini", s.bukti),
                _bukti("Yang melawan dugaan ini", s.melawan),
                _daftar(tahun, isi, ke),
            )
        )
    sisa = [t for t in h.temuan if t.id not in dipakai]
    for bab in URUTAN_BAB:
        isi = [t for t in sisa if bab_dari(t) == bab]
        if isi:
            bagian.append(html("<section><h3>{}</h3>{}</section>", bab, _daftar(tahun, isi, ke)))
    return gabung(bagian)


def _bukti(kata: str, bukti: Iterable[str]) -> Html:
    """Evidence with what it is evidence of; nothing where there is none."""
    butir = daftar(bukti)
    return html("<p>{}:</p>{}", kata, butir) if tuple(bukti) else KOSONG


def terberat_html(tahun: Tahun) -> Html:
    """The findings that change what a reader would conclude, by their titles, each with the way to its full entry."""
    berat = [t for t in tahun.temuan_penting if t.penerapan.keparahan is Keparahan.BERAT]
    if not berat:
        return html("<p>Tidak ada temuan berat.</p>")
    return daftar(html("{}<br><small>{}</small>", tautan(f"#{t.id}", t.penerapan.judul), t.penerapan.tempat) for t in berat)


def _daftar(tahun: Tahun, temuan: Iterable[Temuan], ke: Ke, jangkar: bool = True) -> Html:
    """Findings, the heaviest first; search leads to the place where they have their anchors."""
    butir = gabung(temuan_butir(tahun, t, ke, jangkar) for t in sorted(temuan, key=menurut_bobot))
    return html('<ul class="daftar-temuan"{}>{}</ul>', KOSONG if jangkar else html(" data-search-exclude"), butir)


# --- one of them ---------------------------------------------------------------------------


def temuan_butir(tahun: Tahun, t: Temuan, ke: Ke, jangkar: bool = True) -> Html:
    """One finding: title, explanation, both values, place, figures it touches, status and the office's answer.

    Where it has its anchor its title is a heading, by which search finds it; elsewhere, and of a note, it is a line.
    """
    p = t.penerapan
    bobot = p.keparahan or Keparahan.CATATAN
    kode = kode_temuan(tahun.tahun, t.id)
    return html(
        '<li{id} data-keparahan="{bobot}" data-jenis="{jenis}" data-bab="{bab}">{judul}<div data-search-exclude>{lencana} {alasan}{nilai}'
        "<br><small>{tempat}. {jenis_awal}; status {status}. {sendiri}</small>{jejak}{jawaban}"
        '<br><small class="lk-tindakan">{tetap} {lapor}</small></div></li>',
        id=atribut(id=t.id if jangkar else ""),
        bobot=bobot,
        jenis=t.jenis,
        bab=bab_dari(t),
        judul=html("<h4>{}</h4>" if jangkar and penting(t) else "<strong>{}</strong><br>", p.judul),
        lencana=lencana_kata(KELAS[bobot], bobot),
        alasan=p.alasan,
        nilai=_nilai(p),
        tempat=p.tempat,
        jenis_awal=t.jenis.capitalize(),
        status=_status(tahun, t),
        sendiri=tautan(f"{ke(halaman_pemeriksaan(tahun.tahun))}#{t.id}", f"Temuan {t.id}"),
        jejak=_jejak(tahun, p, ke),
        jawaban=_jawaban(tahun, t),
        tetap=tetap_html(kode, ke),
        lapor=lapor_html(tahun, kode, p.judul, "Laporkan kesalahan"),
    )


def _nilai(p: Penerapan) -> Html:
    """Both values, where there are two and the explanation does not tell them."""
    if not p.tercetak or not p.dihitung or p.dihitung in p.alasan:
        return KOSONG
    selisih = html(", selisih <strong>{}</strong>", p.selisih) if p.selisih else KOSONG
    return html("<br>Tercetak <strong>{}</strong>, dihitung <strong>{}</strong>{}.", p.tercetak, p.dihitung, selisih)


def _status(tahun: Tahun, t: Temuan) -> str:
    if t.id in tahun.jawaban:
        return tahun.jawaban[t.id]["status"]
    return "mungkin salah baca" if t.penerapan.salah_baca else "terbuka"


def _jejak(tahun: Tahun, p: Penerapan, ke: Ke) -> Html:
    """The rows of the figures that a finding touches."""
    tempat = list(dict.fromkeys(_tempat(tahun, id, ke) for id in (*p.angka, *p.angka_lain)))
    if not tempat:
        return KOSONG
    lainnya = " dan lainnya" if len(tempat) > TEMPAT_TAMPIL else ""
    return html("<br><small>Angka: {}{}.</small>", gabung(tempat[:TEMPAT_TAMPIL], "; "), lainnya)


def _jawaban(tahun: Tahun, t: Temuan) -> Html:
    jawaban = tahun.jawaban.get(t.id)
    return html("<br>Jawaban kantor: {} ({}).", jawaban["jawaban"], jawaban["tanggal"]) if jawaban else KOSONG


def _tempat(tahun: Tahun, id: str, ke: Ke) -> Html:
    """The row in which a figure stands, as a link with words; that of an earlier report says which."""
    pemilik = next(t for t in (tahun, *tahun.sebelumnya) if id.startswith(f"{t.tahun}/"))
    tabel, kunci, _ = pemilik.urai(id)
    milik = "" if pemilik is tahun else f"laporan {pemilik.tahun}: "
    kata = f"{milik}{pemilik.tabel[tabel].judul}, baris {kunci}"
    return tautan(f"{ke(f'{pemilik.tahun}/data/{tabel}/')}#{tabel}-{kunci}", kata)


# --- beside the things they are about ------------------------------------------------------


def tanda_html(tahun: Tahun, ids: tuple[str, ...], ke: Ke) -> Html:
    """A quiet mark with the number of findings that touch these figures; empty where there is none.

    It leads to the heaviest and is called by its title. ``data-temuan`` is read and taken away by ``sebut_temuan``.
    """
    kena = sorted({t.id: t for id in ids for t in tahun.temuan_angka.get(id, ()) if penting(t)}.values(), key=menurut_bobot)
    if not kena:
        return KOSONG
    return html(
        ' <a class="tanda" href="{}#{}" aria-label="{banyak} temuan: {}" data-temuan="{}">{banyak}</a>',
        ke(halaman_pemeriksaan(tahun.tahun)),
        kena[0].id,
        kena[0].penerapan.judul,
        " ".join(t.id for t in kena),
        banyak=bilangan(len(kena)),
    )


def temuan_indikator(tahun: Tahun, kode: str, ke: Ke) -> Html:
    """The findings about one indikator, then a place for the others that its page shows, then the notes."""
    return _tentang_satu(tahun, [t for t in tahun.hasil_periksa.temuan if _tentang(tahun, t, kode)], ke)


def temuan_sasaran(tahun: Tahun, kode: str, ke: Ke) -> Html:
    """The same about a sasaran as a whole: those of its indikator are among the others."""
    return _tentang_satu(tahun, [t for t in tahun.hasil_periksa.temuan if _tentang_sasaran(tahun, t, kode)], ke)


def _tentang_satu(tahun: Tahun, kena: list[Temuan], ke: Ke) -> Html:
    berarti, lain = [t for t in kena if penting(t)], [t for t in kena if not penting(t)]
    bagian = [_daftar(tahun, berarti, ke, jangkar=False)] if berarti else []
    bagian.append(_tempat_temuan(kecuali=berarti))
    if lain:
        catatan = _daftar(tahun, lain, ke, jangkar=False)
        bagian.append(html("<details><summary>{} catatan lain</summary>{}</details>", bilangan(len(lain)), catatan))
    return gabung(bagian)


def _tentang(tahun: Tahun, t: Temuan, kode: str) -> bool:
    """Whether a finding is about this indikator, not about all of them at once."""
    slug = tahun.indikator[kode].slug
    if t.penerapan.indikator == kode or t.id.endswith(slug) or f"{slug}-" in t.id:
        return True
    return sedikit_baris(t) and any(kunci == slug or r.get("indikator") == kode for kunci, r in _baris(tahun, t))


def _tentang_sasaran(tahun: Tahun, t: Temuan, kode: str) -> bool:
    """Whether a finding is about a sasaran as a whole: about a row that names it and none of its indikator."""
    semua = {i.slug for i in tahun.indikator.values()}
    baris = [(kunci, r) for kunci, r in _baris(tahun, t) if kunci not in semua and not r.get("indikator")]
    return sedikit_baris(t) and any(r.get("sasaran") == kode for _, r in baris)


def _baris(tahun: Tahun, t: Temuan) -> list[tuple[str, Baris]]:
    """The rows that a finding touches, with their keys."""
    tempat = dict.fromkeys(tahun.urai(id)[:2] for id in t.penerapan.angka)
    return [(kunci, tahun.tabel[tabel].baris[kunci]) for tabel, kunci in tempat]


def temuan_bagian(tahun: Tahun, awal: tuple[str, ...]) -> Html:
    """At the top of a page: which findings touch it; with ``awal`` begin the places in the report that it retells.

    The page of a whole chapter (``Bab II``) only counts those of its parts.
    """
    bagian = re.compile(f"(?:{'|'.join(map(re.escape, awal))})(?![IVX0-9])")  # "Bab I" is not "Bab II"
    kena = [t for t in tahun.temuan_penting if bagian.search(t.penerapan.tempat)]
    if all(re.fullmatch("Bab [IVX]+", a) for a in awal):
        return _tempat_temuan(awal=" dan ".join(awal), banyak=len(kena))
    return _tempat_temuan(kena)


# --- once the pages are drawn ----------------------------------------------------------------

TEMPAT = "temuan"


def _tempat_temuan(juga: Iterable[Temuan] = (), kecuali: Iterable[Temuan] = (), awal: str = "", banyak: int = 0) -> Html:
    """An empty place for the findings of a page: those it is to name besides its marks, and those it tells already."""
    ids, tanpa = (" ".join(t.id for t in sebagian) for sebagian in (juga, kecuali))
    isi = atribut(data_juga=ids, data_kecuali=tanpa, data_awal=awal, data_banyak=str(banyak) if banyak else "")
    return html('<div data-tempat="{}"{}></div>', TEMPAT, isi)


def sebut_temuan(isi: HtmlElement, tahun: Tahun, url: str) -> None:
    """Name at its empty places the findings whose marks a page shows."""
    bertanda: dict[str, None] = {}
    for tanda in isi.iter("a"):
        bertanda.update(dict.fromkeys((tanda.attrib.pop("data-temuan", "")).split()))
    for tempat in tempat_kosong(isi, TEMPAT):
        ids = {*bertanda, *tempat.get("data-juga", "").split()}
        sudah = set(tempat.get("data-kecuali", "").split())
        temuan = sorted((t for t in tahun.temuan_penting if t.id in ids - sudah), key=menurut_bobot)
        awal, banyak = tempat.get("data-awal", ""), int(tempat.get("data-banyak", "0"))
        ganti(tempat, potongan(sebutan_html(tahun, temuan, bool(sudah), awal, banyak, ke_halaman(url))))


def sebutan_html(tahun: Tahun, temuan: list[Temuan], ada: bool, awal: str, banyak: int, ke: Ke) -> Html:
    """The titles of these findings, folded; ``banyak`` are those of the whole chapter ``awal``."""
    halaman = ke(halaman_pemeriksaan(tahun.tahun))
    bagian = []
    if banyak:
        bagian.append(html('<p class="asal">{} menyangkut {}.</p>', tautan(halaman, f"{bilangan(banyak)} temuan pemeriksaan"), awal))
    if temuan:
        bagian.append(
            html(
                '<details class="temuan-halaman" data-search-exclude><summary>{} temuan {}</summary>{}</details>',
                bilangan(len(temuan)),
                "tentang angka yang disebut di sini" if banyak else "lain menyangkut bagian ini" if ada else "menyangkut bagian ini",
                daftar(tautan(f"{halaman}#{t.id}", t.penerapan.judul) for t in temuan),
            )
        )
    if not bagian and not ada:
        bagian.append(html('<p class="asal">Pemeriksaan situs ini tidak mencatat temuan yang menyangkut bagian ini.</p>'))
    return gabung(bagian)
