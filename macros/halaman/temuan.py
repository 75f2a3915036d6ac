"""Temuan on the page: what the checks found, by likely cause, then by chapter; the checks themselves."""

import re
from collections import Counter
from collections.abc import Iterable

from lakip_calc.pemeriksaan.putusan import (
    Keparahan,
    Pemeriksaan,
    Penerapan,
    Putusan,
    Temuan,
)
from macros.tahun.hitungan import URUTAN, menurut_bobot, penting, sedikit_baris
from macros.tahun.tahun import Tahun
from macros.tautan.alamat import Ke, halaman_pemeriksaan, kode_temuan, tetap_html
from macros.tautan.kutipan import lapor_html
from macros.tulisan.angka import bilangan
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
    """How many checks, applications, passes, findings; readings errors of the scan counted apart."""
    h = tahun.hasil_periksa
    terbaca = [t for t in h.temuan if not t.penerapan.salah_baca]
    lulus, tidak_berlaku = (bilangan(h.banyak(p)) for p in (Putusan.LULUS, Putusan.TIDAK_BERLAKU))
    bobot = Counter(t.penerapan.keparahan for t in tahun.temuan_penting)
    kartu = [
        ("Pemeriksaan", len(h.penerapan), "aturan yang dijalankan"),
        ("Kali diperiksa", sum(len(p) for _, p in h.penerapan), f"{lulus} lulus, {tidak_berlaku} tidak berlaku"),
        ("Temuan", len(tahun.temuan_penting), ", ".join(f"{bilangan(bobot[k])} {k}" for k in sorted(bobot, key=URUTAN.__getitem__))),
        ("Catatan", len(terbaca) - len(tahun.temuan_penting), "hal yang perlu diketahui, bukan kesalahan siapa pun"),
        ("Dugaan sebab", len(h.sebab), "sebab yang menjelaskan beberapa temuan sekaligus"),
        ("Mungkin salah baca", len(h.temuan) - len(terbaca), "teks pindainya rusak; bukan kesalahan kantor"),
    ]
    isi = gabung(html('<div class="kartu"><dt>{}</dt><dd class="besar">{}</dd><dd>{}</dd></div>', n, bilangan(b), k) for n, b, k in kartu)
    return html('<dl class="kartu-deret">{}</dl>', isi)


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
                '<section class="sebab" id="sebab-{}"><h3>{}</h3><p>{} temuan, satu dugaan sebab (bukti {}).{}</p>{}{}</section>',
                s.kode,
                s.judul,
                bilangan(len(isi)),
                s.kekuatan,
                html(" Mengikuti {}.", tautan(f"#sebab-{s.induk}", "dugaan yang lebih besar")) if s.induk else KOSONG,
                daftar(s.bukti),
                _daftar(tahun, isi, ke),
            )
        )
    sisa = [t for t in h.temuan if t.id not in dipakai]
    for bab in URUTAN_BAB:
        isi = [t for t in sisa if bab_dari(t) == bab]
        if isi:
            bagian.append(html("<section><h3>{}</h3>{}</section>", bab, _daftar(tahun, isi, ke)))
    return gabung(bagian)


def terberat_html(tahun: Tahun) -> Html:
    """The findings that change what a reader would conclude, each with the way to its full entry."""
    berat = [t for t in tahun.temuan_penting if t.penerapan.keparahan is Keparahan.BERAT]
    if not berat:
        return html("<p>Tidak ada temuan berat.</p>")
    return daftar(html("{} {}", t.penerapan.alasan, tautan(f"#{t.id}", t.penerapan.tempat)) for t in berat)


def _daftar(tahun: Tahun, temuan: Iterable[Temuan], ke: Ke, jangkar: bool = True) -> Html:
    """Findings, the heaviest first."""
    butir = gabung(temuan_butir(tahun, t, ke, jangkar) for t in sorted(temuan, key=menurut_bobot))
    return html('<ul class="daftar-temuan">{}</ul>', butir)


# --- one of them ---------------------------------------------------------------------------


def temuan_butir(tahun: Tahun, t: Temuan, ke: Ke, jangkar: bool = True) -> Html:
    """One finding: place, both values, explanation, figures it touches, status and the office's answer."""
    p = t.penerapan
    bobot = p.keparahan or Keparahan.CATATAN
    kode = kode_temuan(tahun.tahun, t.id)
    return html(
        '<li{id} data-keparahan="{bobot}" data-jenis="{jenis}" data-bab="{bab}">{lencana} {alasan}{nilai}'
        "<br><small>{tempat}. {jenis_awal}; status {status}. {sendiri}</small>{jejak}{jawaban}"
        '<br><small class="lk-tindakan">{tetap} {lapor}</small></li>',
        id=atribut(id=t.id if jangkar else ""),
        bobot=bobot,
        jenis=t.jenis,
        bab=bab_dari(t),
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
        lapor=lapor_html(tahun, kode, p.tempat, "Laporkan kesalahan"),
    )


def _nilai(p: Penerapan) -> Html:
    """Both values, where there are two and the explanation does not tell them."""
    if not p.tercetak or not p.dihitung or p.dihitung in p.alasan:
        return KOSONG
    return html("<br>Tercetak <strong>{}</strong>, dihitung <strong>{}</strong>.", p.tercetak, p.dihitung)


def _status(tahun: Tahun, t: Temuan) -> str:
    if t.id in tahun.jawaban:
        return tahun.jawaban[t.id]["status"]
    return "mungkin salah baca" if t.penerapan.salah_baca else "terbuka"


def _jejak(tahun: Tahun, p: Penerapan, ke: Ke) -> Html:
    """The rows of the figures that a finding touches."""
    tempat = list(dict.fromkeys(_tempat(tahun, id, ke) for id in p.angka))
    if not tempat:
        return KOSONG
    lainnya = " dan lainnya" if len(tempat) > TEMPAT_TAMPIL else ""
    return html("<br><small>Angka: {}{}.</small>", gabung(tempat[:TEMPAT_TAMPIL], "; "), lainnya)


def _jawaban(tahun: Tahun, t: Temuan) -> Html:
    jawaban = tahun.jawaban.get(t.id)
    return html("<br>Jawaban kantor: {} ({}).", jawaban["jawaban"], jawaban["tanggal"]) if jawaban else KOSONG


def _tempat(tahun: Tahun, id: str, ke: Ke) -> Html:
    """The row in which a figure stands, as a link with words."""
    tabel, kunci, _ = tahun.urai(id)
    return tautan(f"{ke(f'{tahun.tahun}/data/{tabel}/')}#{tabel}-{kunci}", f"{tahun.tabel[tabel].judul}, baris {kunci}")


# --- beside the things they are about ------------------------------------------------------


def tanda_html(tahun: Tahun, ids: tuple[str, ...], ke: Ke) -> Html:
    """A quiet mark with the number of findings that touch these figures; empty where there is none."""
    kena = {t.id: t for id in ids for t in tahun.temuan_angka.get(id, ()) if penting(t)}
    if not kena:
        return KOSONG
    pola = ' <a class="tanda" href="{0}#{1}" aria-label="{2} temuan pemeriksaan">{2}</a>'
    return html(pola, ke(halaman_pemeriksaan(tahun.tahun)), next(iter(kena)), bilangan(len(kena)))


def temuan_indikator(tahun: Tahun, kode: str, ke: Ke) -> Html:
    """The findings about one indikator, as a list; a sentence where there are none."""
    kena = [t for t in tahun.hasil_periksa.temuan if _tentang(t, tahun.indikator[kode].slug)]
    if not kena:
        return html("<p>Pemeriksaan tidak menemukan apa pun pada angka indikator ini.</p>")
    berarti, lain = [t for t in kena if penting(t)], [t for t in kena if not penting(t)]
    isi = _daftar(tahun, berarti, ke, jangkar=False) if berarti else html("<p>Tidak ada angka indikator ini yang bertentangan.</p>")
    if not lain:
        return isi
    catatan = _daftar(tahun, lain, ke, jangkar=False)
    return html("{}<details><summary>{} catatan lain</summary>{}</details>", isi, bilangan(len(lain)), catatan)


def _tentang(t: Temuan, slug: str) -> bool:
    """Whether a finding is about this indikator, not about all of them at once."""
    if t.id.endswith(slug) or f"{slug}-" in t.id:
        return True
    return slug in {id.split("/")[2] for id in t.penerapan.angka} and sedikit_baris(t)


def hitung_bab(tahun: Tahun, awal: str, ke: Ke) -> Html:
    """A line at the top of a chapter: how many findings touch it."""
    bagian = re.compile(re.escape(awal) + r"(?![IVX])")  # "Bab I" is not "Bab II"
    kena = [t for t in tahun.temuan_penting if bagian.search(t.penerapan.tempat)]
    if not kena:
        return html('<p class="asal">Pemeriksaan angka tidak menemukan pertentangan di {}.</p>', awal)
    temuan = tautan(ke(halaman_pemeriksaan(tahun.tahun)), f"{bilangan(len(kena))} temuan pemeriksaan angka")
    return html('<p class="asal">{} menyangkut {}.</p>', temuan, awal)
