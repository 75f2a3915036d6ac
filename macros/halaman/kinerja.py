"""What a page says about sasaran and indikator: headline, readings, formula, story."""

from collections.abc import Callable, Collection, Iterable, Mapping
from decimal import Decimal

from lakip_calc.angka import Angka
from lakip_calc.besaran import Hasil, TidakDihitung
from lakip_calc.pembulatan import bulatkan
from lakip_calc.pemeriksaan.laporan import Bacaan, Indikator, Sasaran
from macros.halaman.beranda import tanda_diikuti
from macros.halaman.figur import rumus_html, sisip, sumber_html
from macros.halaman.temuan import tanda_html
from macros.tahun.hitungan import Belanja
from macros.tahun.tabel.sel import baca_kosong, baca_tanggal
from macros.tahun.tahun import Tahun
from macros.tautan.alamat import Ke, halaman_indikator, halaman_sasaran, halaman_tabel
from macros.tulisan.angka import (
    berukuran,
    bilangan,
    hasil_teks,
    persen,
    predikat_teks,
    rumus_teks,
    terbilang,
    tercetak,
)
from macros.tulisan.kesimpulan import kalimat_kesimpulan, memenuhi
from macros.tulisan.tabel import baris_html, bersatuan_html, bungkus, kepala, kepala_angka, nama_baris, sel, sel_html, tabel_html
from macros.tulisan.tanggal import tanggal_panjang
from macros.tulisan.unsur import KOSONG, Html, aman, atribut, daftar, gabung, html, lencana, tautan

TIDAK_DICETAK = "tidak dicetak"
TIDAK_DIHITUNG = "tidak dihitung"  # the reason stands below

# draws a cell of prose, or the mark of a figure by its id
Isi = Callable[[str], Html]


# --- indikator -----------------------------------------------------------------------------


def hasil_html(tahun: Tahun, i: Indikator, ke: Ke) -> Html:
    """The headline of an indikator: target, realisasi, computed capaian, predikat, money spent; formula below."""

    def cetak(angka: Angka | None) -> Html:
        return html("{}{}", berukuran(angka), tanda_html(tahun, (angka.id,), ke)) if angka else Html(TIDAK_DICETAK)

    utama = i.utama
    butir = [
        ("Target", cetak(utama.target), ""),
        ("Realisasi", cetak(utama.realisasi), ""),
        ("Capaian dihitung", hasil_teks(i.capaian) if isinstance(i.capaian, Hasil) else TIDAK_DIHITUNG, "utama"),
        ("Capaian tercetak", cetak(utama.capaian), ""),
        ("Predikat", predikat_teks(i) if isinstance(i.capaian, Hasil) else TIDAK_DIHITUNG, ""),
        ("Realisasi anggaran", cetak(i.realisasi_anggaran), ""),
    ]
    return html(
        "{}{}{}{}",
        kesimpulan_html(tahun, i),
        _hasil(butir),
        _catatan_predikat(i),
        rumus_html(i.capaian, "capaian", ke, tahun),
    )


def kesimpulan_html(tahun: Tahun, i: Indikator) -> Html:
    """The verdict: badge and sentences; what was promised decides, and another printed target stands beside it."""
    k = tahun.hitungan.kesimpulan[i.kode]
    return html('<div class="lk-kesimpulan">{}</div><p>{}</p>', lencana(k.tercapai), " ".join(kalimat_kesimpulan(k)))


def triwulan_html(tahun: Tahun, i: Indikator, ke: Ke) -> Html:
    """The quarters of an indikator with the capaian of each; nothing where the year has none of it."""
    semua, tabel = tahun.hitungan.triwulan.get(i.kode, ()), tahun.berperan("triwulan")
    if not semua or tabel is None:
        return KOSONG
    baris = (
        baris_html(
            nama_baris(t.nama),
            *(_sel(tahun, a, ke) for a in (t.target, t.realisasi)),
            sel(hasil_teks(t.capaian), "angka"),
            sel(lencana(t.tercapai)),
        )
        for t in semua
    )
    atas = [*kepala_angka("Triwulan", "Target", "Realisasi", "Capaian dihitung"), kepala("Keadaan")]
    return html(
        "{}{}",
        bungkus(f"triwulan-{i.slug}", f"{i.kode} per triwulan", atas, baris),
        sumber_html(tabel, ke, tahun),
    )


def _hasil(butir: Iterable[tuple[str, object, str]]) -> Html:
    """Names with their figures, each with its class."""
    isi = gabung(html("<div{}><dt>{}</dt><dd>{}</dd></div>", atribut(kelas=kelas), nama, nilai) for nama, nilai, kelas in butir)
    return html('<dl class="hasil">{}</dl>', isi)


def _catatan_predikat(i: Indikator) -> Html:
    if isinstance(i.predikat, TidakDihitung) or not i.predikat.catatan:
        return KOSONG
    return html('<p class="temuan">{}</p>', " ".join(i.predikat.catatan))


def bacaan_html(tahun: Tahun, i: Indikator, ke: Ke) -> Html:
    """The same indikator in every table that prints it, the leading one marked."""
    atas = [kepala("Tempat di laporan"), *(kepala(k, "angka") for k in ("Target", "Realisasi", "Capaian"))]
    judul = f"{terbilang(len(i.bacaan)).capitalize()} bacaan {i.kode}"
    alasan = next(r["alasan"] for r in tahun.tabel["bacaan"].baris.values() if r["utama"] == "ya")
    return html(
        '{}<p class="asal">Situs ini mengikuti baris bertanda. {}</p>',
        bungkus(f"bacaan-{i.slug}", judul, atas, (_bacaan_baris(tahun, b, ke) for b in i.bacaan)),
        alasan,
    )


def _bacaan_baris(tahun: Tahun, b: Bacaan, ke: Ke) -> Html:
    nama = nama_baris(gabung((tautan(ke(halaman_tabel(tahun.tabel[b.tabel])), b.nama), tanda_diikuti(b.utama))))
    if not b.ada:
        return baris_html(nama, html('<td colspan="3" class="kosong">indikator ini tidak ada di tabel itu</td>'))
    return baris_html(nama, *(_sel(tahun, a, ke) for a in (b.target, b.realisasi, b.capaian)))


def _sel(tahun: Tahun, angka: Angka | None, ke: Ke) -> Html:
    """The cell of a figure with the mark of its findings; in words where the table has no such column."""
    return sel_html(angka, tanda_html(tahun, (angka.id,), ke), utuh=True) if angka else sel(TIDAK_DICETAK, "angka kosong")


def bacaan_ocr_html(tahun: Tahun, tabel: str) -> Html:
    """What was damaged in the scanned text of one table, and how it was read."""
    t = tahun.tabel["bacaan-ocr"]
    hanya = [k for k, r in t.baris.items() if r["tabel"] == tabel]
    kolom = ("kunci", "kolom", "teks_sumber", "dibaca", "status", "bukti")
    return tabel_html(t, kolom=kolom, hanya=hanya, id="ocr", judul="Teks pindai dan bacaannya")


def sasaran_tabel(tahun: Tahun, s: Sasaran, ke: Ke) -> Html:
    """Every indikator of a sasaran: printed figures, and capaian as we compute it."""
    return _indikator_tabel(tahun, s.indikator, ke, f"sasaran-{s.slug}", f"Sasaran {s.nomor}: target, realisasi, dan capaian")


def semua_tabel(tahun: Tahun, ke: Ke) -> Html:
    """The same for all indikator of the year."""
    judul = f"{bilangan(len(tahun.indikator))} indikator: target, realisasi, dan capaian"
    return _indikator_tabel(tahun, tuple(tahun.indikator.values()), ke, "semua-indikator", judul)


def _indikator_tabel(tahun: Tahun, indikator: tuple[Indikator, ...], ke: Ke, id: str, judul: str) -> Html:
    janji = ("Janji",) if tahun.hitungan.rencana else ()
    nama = (*janji, "Target", "Realisasi", "Capaian tercetak", "Capaian dihitung", "Realisasi anggaran")
    atas = [*kepala_angka("Indikator", *nama), kepala("Keadaan")]
    tabel = bungkus(f"tabel-{id}", judul, atas, (_indikator_baris(tahun, i, ke, id) for i in indikator))
    sumber = dict.fromkeys(i.utama.tabel for i in indikator)
    return gabung([tabel, *(sumber_html(tahun.tabel[kode], ke, tahun) for kode in sumber)])


def _indikator_baris(tahun: Tahun, i: Indikator, ke: Ke, id: str) -> Html:
    b, anggaran, k = i.utama, i.realisasi_anggaran, tahun.hitungan.kesimpulan[i.kode]
    janji = (_sel(tahun, k.janji.target if k.janji else None, ke),) if tahun.hitungan.rencana else ()
    return baris_html(
        nama_baris(html("{} {}", tautan(ke(halaman_indikator(tahun.tahun, i.slug)), i.kode), aman(i.nama_pendek))),
        *janji,
        *(_sel(tahun, a, ke) for a in (b.target, b.realisasi, b.capaian)),
        sel(hasil_teks(i.capaian), "angka"),
        _sel(tahun, anggaran, ke),
        sel(lencana(k.tercapai)),
        id=f"{id}-{i.slug}",
    )


# --- sasaran -------------------------------------------------------------------------------


def daftar_sasaran(tahun: Tahun, ke: Ke) -> Html:
    """One plain sentence per sasaran, made from the data."""

    def butir(s: Sasaran) -> Html:
        nama = html("Sasaran {}: {}", s.nomor, aman(s.nama_pendek))
        return html("{}. {}", tautan(ke(halaman_sasaran(tahun.tahun, s.slug)), nama), kalimat_sasaran(tahun, s))

    return daftar(map(butir, tahun.sasaran.values()))


def kalimat_sasaran(tahun: Tahun, s: Sasaran) -> str:
    """``Kedelapan janji tercapai; capaian 100,00% sampai 125,00%.``

    Where a table prints something else than its own target and realisasi give, both are said.
    """
    awal = memenuhi(tahun, s.indikator)
    dihitung = [i.capaian.nilai for i in s.indikator if isinstance(i.capaian, Hasil)]
    batas = {i.capaian.nilai for i in s.indikator if isinstance(i.capaian, Hasil) and i.capaian.sebelum_batas is not None}
    if batas:
        return f"{awal}; capaian {_kisaran(dihitung, persen)} sesudah dibatasi {_kisaran(batas, persen)}."
    if not dihitung:
        return f"{awal}; capaian tidak dapat dihitung."
    if all(map(_capaian_tercetak_cocok, s.indikator)):
        return f"{awal}; capaian {_kisaran(dihitung, persen)}."
    dicetak = [a for i in s.indikator if (a := i.utama.capaian) is not None and a.nilai is not None]
    tercetak_teks = {a.nilai: tercetak(a) for a in dicetak if a.nilai is not None}
    if not tercetak_teks:
        return f"{awal}; capaian dihitung {_kisaran(dihitung, persen)}."
    return f"{awal}; capaian dihitung {_kisaran(dihitung, persen)}, tercetak {_kisaran(tercetak_teks, tercetak_teks.__getitem__)}."


def _capaian_tercetak_cocok(i: Indikator) -> bool:
    """Whether the printed capaian is the computed one, rounded to the digits it was printed with."""
    a = i.utama.capaian
    if not isinstance(i.capaian, Hasil) or a is None or a.nilai is None:
        return True  # nothing to hold against
    return bulatkan(i.capaian.nilai, a.desimal) == a.nilai


def _kisaran(nilai: Collection[Decimal], tulis: Callable[[Decimal], str]) -> str:
    """``100,00% sampai 125,00%``, or the one value that all are."""
    bawah, atas = min(nilai), max(nilai)
    return tulis(bawah) if bawah == atas else f"{tulis(bawah)} sampai {tulis(atas)}"


# --- story ---------------------------------------------------------------------------------


def kegiatan_html(tahun: Tahun, kode: str, ke: Ke) -> Html:
    """What was done under an indikator, in the order of the report, with date, place and parties; then what is only told."""

    def isi(jenis: str) -> list[Html]:
        return [gabung((sisip(r["kegiatan"], tahun, ke), _rincian(r))) for r in tahun.baris_kamus("kegiatan", indikator=kode, jenis=jenis)]

    kegiatan, keterangan = isi("kegiatan"), isi("keterangan")
    tanpa = html("<p>Uraian laporan tidak menceritakan kegiatan untuk indikator ini.</p>")
    bagian = [daftar(kegiatan) if kegiatan else tanpa]
    if keterangan:
        bagian += [html('<h3 id="keterangan-uraian">Keterangan dalam uraian</h3>'), daftar(keterangan)]
    return gabung(bagian)


def _rincian(r: Mapping[str, str]) -> Html:
    bagian: list[object] = []
    if baca_kosong(r["tanggal"]) is None:
        bagian.append(tanggal_panjang(baca_tanggal(r["tanggal"])))
    bagian += [aman(r[k]) for k in ("tempat", "pihak") if r[k]]
    return html(" <small>({})</small>", gabung(bagian, "; ")) if bagian else KOSONG


def hambatan_html(tahun: Tahun, kode: str, ke: Ke) -> Html:
    """Obstacles of an indikator, each with the efforts that answer it, then the other efforts."""
    hambatan, upaya = tahun.baris_kamus("hambatan", indikator=kode), tahun.baris_kamus("upaya", indikator=kode)

    def satu(h: Mapping[str, str]) -> Html:
        jawab = [html("Upaya: {}", sisip(u["upaya"], tahun, ke)) for u in upaya if u["untuk_hambatan"] == h["nomor"]]
        return gabung((_pemilihan(h), sisip(h["hambatan"], tahun, ke), daftar(jawab) if jawab else KOSONG))

    bagian = [html('<h3 id="hambatan">Hambatan</h3>')]
    bagian.append(daftar(map(satu, hambatan)) if hambatan else html("<p>Uraian indikator ini tidak menyebut hambatan.</p>"))
    lain = [gabung((_pemilihan(u), sisip(u["upaya"], tahun, ke))) for u in upaya if not u["untuk_hambatan"]]
    if lain or not upaya:
        bagian.append(html('<h3 id="upaya">Upaya</h3>'))
        bagian.append(daftar(lain) if lain else html("<p>Uraian indikator ini tidak menyebut upaya.</p>"))
    return gabung(bagian)


def klaim_html(tahun: Tahun, pilih: Callable[[Mapping[str, str]], bool], nama: str, isi: Isi, tanda: Isi) -> Html:
    """Figures and statements of the prose as a table, with the marks of their findings; a sentence where there are none."""
    t = tahun.tabel.get("klaim")
    hanya = [k for k, r in t.baris.items() if pilih(r)] if t else []
    if t is None or not hanya:
        return html("<p>Uraian laporan tidak menyebut angka atau pernyataan lain di bagian ini.</p>")
    kolom = ["tentang", "nilai", "satuan", "catatan"]
    if any(t.baris[k]["terbilang"] for k in hanya):
        kolom.insert(2, "terbilang")
    return tabel_html(
        t,
        kolom=kolom,
        hanya=hanya,
        judul=f"Angka dan pernyataan dalam uraian: {nama}",
        isi=lambda teks: Html("pernyataan") if teks == "kalimat" else isi(teks),
        tanda=tanda,
    )


def _pemilihan(r: Mapping[str, str]) -> Html:
    return html("<strong>{}:</strong> ", pemilihan) if (pemilihan := r.get("pemilihan")) else KOSONG


# --- money ---------------------------------------------------------------------------------


def anggaran_html(tahun: Tahun, ke: Ke) -> Html:
    """Pagu, realisasi, sisa and serapan per programme as we compute them, each with its formula."""
    satuan = {"Pagu": "Rp", "Realisasi": "Rp", "Sisa": "Rp", "Serapan": "%", "Bagian dari pagu": "%"}
    baris, rumus = [], []
    for b in tahun.hitungan.uang.baris:
        hitung = {"sisa": b.sisa, "serapan": b.serapan, "bagian dari pagu": b.porsi}
        baris.append(_belanja_baris(b, hitung.values()))
        rumus += [html("{}, {}: {}", aman(b.program), n, _cara(h)) for n, h in hitung.items()]
    atas = kepala_angka("Program", *(bersatuan_html(n, s) for n, s in satuan.items()))
    return html(
        '{}<details class="rumus"><summary>Cara menghitung sisa, serapan, dan bagian</summary>{}<p>{}.</p></details>',
        bungkus("anggaran-dihitung", "Pagu, realisasi, sisa, dan serapan dihitung ulang", atas, baris),
        daftar(rumus),
        tautan(ke("metodologi/anggaran/"), "Baca cara menghitung"),
    )


def _belanja_baris(b: Belanja, hitung: Iterable[Hasil | TidakDihitung]) -> Html:
    return baris_html(
        nama_baris(aman(b.program)),
        sel_html(b.pagu),
        sel_html(b.realisasi),
        *(sel(_hitungan(h, b.sisa), "angka") for h in hitung),
        id=f"hitung-{b.kunci}",
        kelas="jumlah" if b.jumlah else "",
    )


def _hitungan(hasil: Hasil | TidakDihitung, sisa: Hasil | TidakDihitung) -> Html:
    """One computed figure; where less than nothing is left, the cell says why."""
    teks = hasil_teks(hasil).replace("Rp", "", 1)  # the unit stands in the head
    if hasil is not sisa or isinstance(hasil, TidakDihitung) or not hasil.catatan:
        return aman(teks)
    return html("{}<br><small>{}</small>", teks, "; ".join(hasil.catatan))


def _cara(hasil: Hasil | TidakDihitung) -> str:
    if isinstance(hasil, TidakDihitung):
        return f"tidak dihitung: {hasil.alasan}"
    return "; ".join((rumus_teks(hasil).replace("-Rp", "-"), *hasil.catatan))


def efisiensi_html(tahun: Tahun, ke: Ke) -> Html:
    """Why efisiensi is not computed, what would be needed, and the share of the pagu that is left, which is another thing."""
    e = tahun.hitungan.efisiensi
    return html(
        "{}{}{}",
        rumus_html(e.cara_249, tahun.hitungan.cara_efisiensi("E249"), ke, tahun),
        rumus_html(e.cara_214, tahun.hitungan.cara_efisiensi("E214"), ke, tahun),
        _bersyarat(e.bersyarat, ke, tahun),
    )


def _bersyarat(bersyarat: Hasil | TidakDihitung, ke: Ke, tahun: Tahun) -> Html:
    """What is left of the pagu, and the one case in which that share would be efisiensi."""
    if isinstance(bersyarat, TidakDihitung):
        return rumus_html(bersyarat, "Bagian pagu yang tersisa", ke, tahun)
    return html(
        "<p>Sisa anggaran itu {} dari pagu. Hanya bila semua keluaran tercapai penuh, angka itu sama dengan efisiensi; "
        "laporan tidak mencetak banyaknya keluaran.</p>{}",
        hasil_teks(bersyarat),
        rumus_html(bersyarat, "bagian pagu yang tersisa", ke, tahun),
    )


def akip_html(tahun: Tahun, predikat: str, ke: Ke) -> Html:
    """The AKIP score as printed and as we add it up, with its predikat; ``predikat`` is the claim that prints one."""
    a = tahun.hitungan.akip
    kata = a.predikat.alasan if isinstance(a.predikat, TidakDihitung) else a.predikat.predikat
    butir = [
        ("Nilai tercetak", html("{}{}", tercetak(a.tercetak), tanda_html(tahun, (a.tercetak.id,), ke)), ""),
        ("Nilai dijumlahkan", hasil_teks(a.total), "utama"),
        ("Predikat dihitung", kata, ""),
    ]
    if predikat:
        butir.append(("Predikat tercetak", tahun.klaim(predikat).teks, ""))
    return gabung((_hasil(butir), rumus_html(a.total, "nilai AKIP", ke, tahun)))
