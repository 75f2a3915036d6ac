"""What a page says about sasaran and indikator: headline, readings, formula, story."""

from collections.abc import Callable
from html import escape

from lakip_calc.akip import KomponenAkip, nilai_akip
from lakip_calc.anggaran import porsi, serapan, sisa
from lakip_calc.angka import Angka
from lakip_calc.besaran import Hasil, TidakDihitung
from lakip_calc.efisiensi import efisiensi_214, efisiensi_249, efisiensi_bersyarat
from lakip_calc.predikat import predikat_dari
from macros.halaman.figur import rumus_html, sisip, sumber_html
from macros.halaman.temuan import tanda_html
from macros.tahun.tabel.sel import baca_kosong, baca_tanggal
from macros.tahun.tahun import Bacaan, Indikator, Sasaran, Tahun
from macros.tautan.alamat import Ke, halaman_indikator, halaman_sasaran, halaman_tabel
from macros.tulisan.angka import (
    bilangan,
    hasil_teks,
    persen,
    predikat_teks,
    rumus_teks,
    tercetak,
)
from macros.tulisan.tabel import bungkus, sel_html, tabel_html
from macros.tulisan.tanggal import tanggal_panjang
from macros.tulisan.unsur import aman, lencana


def hasil_html(tahun: Tahun, i: Indikator, ke: Ke) -> str:
    """The headline of an indikator: target, realisasi, computed capaian, predikat, money spent; formula below."""
    def cetak(angka: Angka) -> str:
        return escape(tercetak(angka)) + tanda_html(tahun, (angka.id,), ke)

    utama = i.utama
    butir = [
        ("Target", cetak(utama.target), ""),
        ("Realisasi", cetak(utama.realisasi), ""),
        ("Capaian dihitung", escape(hasil_teks(i.capaian)), ' class="utama"'),
        ("Capaian tercetak", cetak(utama.capaian), ""),
        ("Predikat", escape(predikat_teks(i)), ""),
        ("Realisasi anggaran", cetak(i.realisasi_anggaran), ""),
    ]
    isi = "".join(f"<div{kelas}><dt>{nama}</dt><dd>{nilai}</dd></div>" for nama, nilai, kelas in butir)
    catatan = "" if isinstance(i.predikat, TidakDihitung) or not i.predikat.catatan else f'<p class="temuan">Tentang predikat: {escape("; ".join(i.predikat.catatan))}.</p>'
    tabel = tahun.tabel[utama.tabel]
    return (
        f"<p>{lencana(i.tercapai)} menurut <a href=\"{ke(halaman_tabel(tabel))}\">{escape(utama.nama)}</a>.</p>"
        f'<dl class="hasil">{isi}</dl>{catatan}{rumus_html(i.capaian, "capaian", ke, tahun)}'
    )


def bacaan_html(tahun: Tahun, i: Indikator, ke: Ke) -> str:
    """The same indikator in every table that prints it, the leading one marked."""
    kepala = ['<th scope="col">Tempat di laporan</th>', *(f'<th scope="col" class="angka">{k}</th>' for k in ("Target", "Realisasi", "Capaian"))]
    baris = [_bacaan_baris(tahun, b, ke) for b in i.bacaan]
    alasan = next(r["alasan"] for r in tahun.tabel["bacaan"].baris.values() if r["utama"] == "ya")
    return (
        bungkus(f"bacaan-{i.slug}", f"Empat bacaan {i.kode}", kepala, baris)
        + f'<p class="asal">Situs ini mengikuti baris bertanda. {escape(alasan)}</p>'
    )


def _bacaan_baris(tahun: Tahun, b: Bacaan, ke: Ke) -> str:
    tanda = ' <span class="lencana catatan">diikuti situs ini</span>' if b.utama else ""
    nama = f'<th scope="row"><a href="{ke(halaman_tabel(tahun.tabel[b.tabel]))}">{escape(b.nama)}</a>{tanda}</th>'
    if not b.ada:
        return f'<tr>{nama}<td colspan="3" class="kosong">indikator ini tidak ada di tabel itu</td></tr>'
    sel = (
        sel_html(a, tanda_html(tahun, (a.id,), ke)) if a else '<td class="angka kosong">tidak dicetak</td>'
        for a in (b.target, b.realisasi, b.capaian)
    )
    return f"<tr>{nama}{''.join(sel)}</tr>"


def sasaran_tabel(tahun: Tahun, s: Sasaran, ke: Ke) -> str:
    """Every indikator of a sasaran: printed figures, and capaian as we compute it."""
    return _indikator_tabel(tahun, s.indikator, ke, f"sasaran-{s.slug}", f"Sasaran {s.nomor}: target, realisasi, dan capaian")


def semua_tabel(tahun: Tahun, ke: Ke) -> str:
    return _indikator_tabel(tahun, tuple(tahun.indikator.values()), ke, "semua-indikator", f"{bilangan(len(tahun.indikator))} indikator: target, realisasi, dan capaian")


def _indikator_tabel(tahun: Tahun, indikator: tuple[Indikator, ...], ke: Ke, id: str, judul: str) -> str:
    nama = ("Target", "Realisasi", "Capaian tercetak", "Capaian dihitung", "Realisasi anggaran")
    kepala = ['<th scope="col" class="kunci">Indikator</th>', *(f'<th scope="col" class="angka">{n}</th>' for n in nama), '<th scope="col">Keadaan</th>']
    baris = []
    for i in indikator:
        b = i.utama
        alamat = ke(halaman_indikator(tahun.tahun, i.slug))
        baris.append(
            f'<tr id="{id}-{i.slug}"><th scope="row"><a href="{alamat}">{i.kode}</a> {aman(i.nama_pendek)}</th>'
            f"{''.join(sel_html(a, tanda_html(tahun, (a.id,), ke)) for a in (b.target, b.realisasi, b.capaian))}"
            f'<td class="angka">{escape(hasil_teks(i.capaian))}</td>{sel_html(i.realisasi_anggaran)}<td>{lencana(i.tercapai)}</td></tr>'
        )
    return bungkus(f"tabel-{id}", judul, kepala, baris) + sumber_html(tahun.tabel["capaian-sasaran"], ke)


def daftar_sasaran(tahun: Tahun, ke: Ke) -> str:
    """One plain sentence per sasaran, made from the data."""
    butir = []
    for s in tahun.sasaran.values():
        butir.append(f'<li><a href="{ke(halaman_sasaran(tahun.tahun, s.slug))}">Sasaran {s.nomor}: {aman(s.nama_pendek)}</a>. {kalimat_sasaran(s)}</li>')
    return f"<ul>{''.join(butir)}</ul>"


def semua_kata(banyak: int) -> str:
    """``Satu-satunya indikator``, ``Kedua indikator``, ``Semua 8 indikator``."""
    return {1: "Satu-satunya indikator", 2: "Kedua indikator"}.get(banyak, f"Semua {bilangan(banyak)} indikator")


def kalimat_sasaran(s: Sasaran) -> str:
    """``Semua 8 indikator mencapai target; capaian 100,00% sampai 125,00%.``"""
    tercapai = sum(1 for i in s.indikator if i.tercapai)
    nilai = sorted(i.capaian.nilai for i in s.indikator if isinstance(i.capaian, Hasil))
    banyak = len(s.indikator)
    awal = f"{semua_kata(banyak)} mencapai target" if tercapai == banyak else f"{bilangan(tercapai)} dari {bilangan(banyak)} indikator mencapai target"
    if not nilai:
        return f"{awal}; capaian tidak dapat dihitung."
    if nilai[0] == nilai[-1]:
        return f"{awal}; capaian {persen(nilai[0])}."
    return f"{awal}; capaian {persen(nilai[0])} sampai {persen(nilai[-1])}."


# --- story ---------------------------------------------------------------------------------


def kegiatan_html(tahun: Tahun, kode: str, ke: Ke) -> str:
    """What was done under an indikator, in the order of the report, with date, place and parties."""
    baris = tahun.baris("kegiatan", indikator=kode)
    if not baris:
        return "<p>Uraian laporan tidak menceritakan kegiatan untuk indikator ini.</p>"
    butir = (f"<li>{sisip(r['kegiatan'], tahun, ke)}{_rincian(r)}</li>" for r in baris)
    return f"<ul>{''.join(butir)}</ul>"


def _rincian(r: dict[str, str]) -> str:
    bagian = []
    if baca_kosong(r["tanggal"]) is None:
        bagian.append(tanggal_panjang(baca_tanggal(r["tanggal"])))
    bagian += [aman(r[k]) for k in ("tempat", "pihak") if r[k]]
    return f" <small>({'; '.join(bagian)})</small>" if bagian else ""


def hambatan_html(tahun: Tahun, kode: str, ke: Ke) -> str:
    """Obstacles of an indikator, each with the efforts that answer it, then the other efforts."""
    hambatan, upaya = tahun.baris("hambatan", indikator=kode), tahun.baris("upaya", indikator=kode)
    bagian = []
    if hambatan:
        butir = []
        for h in hambatan:
            jawab = [u for u in upaya if u["untuk_hambatan"] == h["nomor"]]
            isi = "".join(f"<li>Upaya: {sisip(u['upaya'], tahun, ke)}</li>" for u in jawab)
            butir.append(f"<li>{_pemilihan(h)}{sisip(h['hambatan'], tahun, ke)}{f'<ul>{isi}</ul>' if isi else ''}</li>")
        bagian.append(f"<h3 id=\"hambatan\">Hambatan</h3><ul>{''.join(butir)}</ul>")
    else:
        bagian.append('<h3 id="hambatan">Hambatan</h3><p>Uraian indikator ini tidak menyebut hambatan.</p>')
    lain = [u for u in upaya if not u["untuk_hambatan"]]
    if lain:
        butir = (f"<li>{_pemilihan(u)}{sisip(u['upaya'], tahun, ke)}</li>" for u in lain)
        bagian.append(f'<h3 id="upaya">Upaya</h3><ul>{"".join(butir)}</ul>')
    elif not upaya:
        bagian.append('<h3 id="upaya">Upaya</h3><p>Uraian indikator ini tidak menyebut upaya.</p>')
    return "".join(bagian)


def klaim_html(tahun: Tahun, pilih: Callable[[dict[str, str]], bool], nama: str, isi: Callable[[str], str]) -> str:
    """Figures and statements of the prose as a table; a sentence where there are none."""
    t = tahun.tabel["klaim"]
    hanya = [k for k, r in t.baris.items() if pilih(r)]
    if not hanya:
        return "<p>Uraian laporan tidak menyebut angka atau pernyataan lain di bagian ini.</p>"
    kolom = ["tentang", "nilai", "satuan", "catatan"]
    if any(t.baris[k]["terbilang"] for k in hanya):
        kolom.insert(2, "terbilang")
    return tabel_html(t, kolom=kolom, hanya=hanya, judul=f"Angka dan pernyataan dalam uraian: {nama}", isi=lambda t: "pernyataan" if t == "kalimat" else isi(t))


def _pemilihan(r: dict[str, str]) -> str:
    return f"<strong>{r['pemilihan']}:</strong> " if r["pemilihan"] else ""


# --- money ---------------------------------------------------------------------------------


def anggaran_html(tahun: Tahun, ke: Ke) -> str:
    """Pagu, realisasi, sisa and serapan per programme as we compute them, each with its formula."""
    t = tahun.tabel["anggaran"]
    nama = ("Pagu", "Realisasi", "Sisa", "Serapan", "Bagian dari pagu")
    satuan = ("Rp", "Rp", "Rp", "%", "%")
    kepala = ['<th scope="col" class="kunci">Program</th>', *(f'<th scope="col" class="angka">{n} <span class="satuan">{s}</span></th>' for n, s in zip(nama, satuan, strict=True))]
    seluruh = tahun.total("anggaran", "pagu_rp").untuk_hitung
    baris, rumus = [], []
    for kunci, r in t.baris.items():
        pagu, realisasi = (t.angka(kunci, k).untuk_hitung for k in ("pagu_rp", "realisasi_rp"))
        hitung = [sisa(pagu, realisasi), serapan(pagu, realisasi), porsi(pagu, seluruh)]
        sel = [sel_html(t.angka(kunci, "pagu_rp")), sel_html(t.angka(kunci, "realisasi_rp"))]
        sel += [f'<td class="angka">{escape(hasil_teks(h).removeprefix("Rp"))}</td>' for h in hitung]
        kelas = ' class="jumlah"' if r["baris"] == "jumlah" else ""
        baris.append(f'<tr id="hitung-{kunci}"{kelas}><th scope="row">{aman(r["program"])}</th>{"".join(sel)}</tr>')
        cara = (rumus_teks(h) if isinstance(h, Hasil) else f"tidak dihitung: {h.alasan}" for h in hitung)
        rumus += [f"<li>{aman(r['program'])}, {n}: {escape(c)}</li>" for n, c in zip(("sisa", "serapan", "bagian dari pagu"), cara, strict=True)]
    return bungkus("anggaran-dihitung", "Pagu, realisasi, sisa, dan serapan dihitung ulang", kepala, baris) + (
        f'<details class="rumus"><summary>Cara menghitung sisa, serapan, dan bagian</summary><ul>{"".join(rumus)}</ul>'
        f'<p><a href="{ke("metodologi/anggaran/")}">Baca cara menghitung</a>.</p></details>'
    )


def efisiensi_html(tahun: Tahun, ke: Ke) -> str:
    """Why efisiensi is not computed, what would be needed, and the figure that an assumption would give."""
    pagu, realisasi = (tahun.total("anggaran", k).untuk_hitung for k in ("pagu_rp", "realisasi_rp"))
    ditolak = [("Efisiensi menurut cara PMK 249/2011", efisiensi_249([])), ("Efisiensi menurut cara PMK 214/2017", efisiensi_214([]))]
    bagian = [rumus_html(h, nama, ke, tahun) for nama, h in ditolak]
    bersyarat = efisiensi_bersyarat(pagu, realisasi)
    bagian.append(f"<p><strong>Andaikan semua keluaran tercapai penuh</strong>, sisa anggaran itu {hasil_teks(bersyarat)} dari pagu. Angka ini bukan efisiensi: laporan tidak mencetak banyaknya keluaran.</p>")
    bagian.append(rumus_html(bersyarat, "angka dengan syarat itu", ke, tahun))
    return "".join(bagian)


def akip_html(tahun: Tahun, ke: Ke) -> str:
    """The AKIP score as printed and as we add it up, with its predikat."""
    t = tahun.tabel["evaluasi-akip"]
    komponen = [
        KomponenAkip(r["komponen"], t.angka(k, "bobot").untuk_hitung, t.angka(k, "nilai").untuk_hitung)
        for k, r in t.baris.items()
        if r["baris"] == "rinci"
    ]
    total = nilai_akip(komponen)
    predikat = predikat_dari(total, tahun.skala(tahun.aturan("skala_akip")))
    tercetak_ = tahun.total("evaluasi-akip", "nilai")
    kata = predikat.alasan if isinstance(predikat, TidakDihitung) else predikat.predikat
    butir = [("Nilai tercetak", tercetak(tercetak_), ""), ("Nilai dijumlahkan", hasil_teks(total), ' class="utama"'), ("Predikat dihitung", kata, ""), ("Predikat tercetak", tahun.klaim("ik-1-4-predikat").teks, "")]
    isi = "".join(f"<div{kelas}><dt>{nama}</dt><dd>{escape(nilai)}</dd></div>" for nama, nilai, kelas in butir)
    return f'<dl class="hasil">{isi}</dl>{rumus_html(total, "nilai AKIP", ke, tahun)}'
