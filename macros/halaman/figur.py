"""Figures inside sentences, formulas with their numbers, and where a thing comes from."""

import re

from lakip_calc.angka import Angka
from lakip_calc.besaran import Hasil, TidakDihitung
from macros.halaman.temuan import tanda_html
from macros.tahun.tabel.sel import SISIPAN
from macros.tahun.tabel.tabel import Tabel
from macros.tahun.tahun import Tahun
from macros.tautan.alamat import (
    Ke,
    baris_angka,
    halaman_tabel,
    kode_tabel,
    tetap_html,
    unduhan_tabel,
)
from macros.tautan.kutipan import kutip_butir, lapor_html
from macros.tulisan.alat import alat_html, baris_alat, berkas_butir
from macros.tulisan.angka import deret, kalimat, rumus_teks, tercetak
from macros.tulisan.tanggal import tanggal_panjang
from macros.tulisan.unsur import KOSONG, Html, aman, daftar, gabung, html, tautan

# what begins a list or a heading of Markdown where it stands first
AWAL_BERMAKNA = re.compile(r"\A(?:[-+#=]|\d+(?=[.)]))")
DI_SINI = "./"  # the way from a page to itself
ALASAN_KOSONG = "laporan tidak mengisi angka ini"


def angka_html(angka: Angka, tahun: Tahun, ke: Ke) -> Html:
    """A printed figure in a sentence, linked to its row in the data, with the mark of its findings."""
    teks = ALASAN_KOSONG if angka.kosong is not None and angka.teks == "" else tercetak(angka)
    return html('<a class="angka" href="{}">{}</a>{}', ke(baris_angka(angka)), aman(teks), tanda_html(tahun, (angka.id,), ke))


def sisip(teks: str, tahun: Tahun, ke: Ke) -> Html:
    """Prose from the data with its figures put in where it says ``{klaim}`` or ``{tabel/kunci/kolom}``."""
    bagian, akhir = [], 0
    for m in SISIPAN.finditer(teks):
        bagian += [aman(teks[akhir : m.start()]), _sisipan(m[1], tahun, ke)]
        akhir = m.end()
    return gabung([*bagian, aman(teks[akhir:])])


def alinea(teks: str, tahun: Tahun, ke: Ke) -> Html:
    """The same as a paragraph of its own: one line, of which nothing begins a list or a heading."""
    isi = sisip(" ".join(teks.split()), tahun, ke)
    return Html(AWAL_BERMAKNA.sub(lambda m: "".join(f"&#{ord(h)};" for h in m[0]), isi))


def _sisipan(id: str, tahun: Tahun, ke: Ke) -> Html:
    """What one insertion names: a figure, a date spelled out, or the words of a cell, with the mark of its findings."""
    if "/" not in id:
        return angka_html(tahun.klaim(id), tahun, ke)
    tabel, kunci, kolom = tahun.urai(id)
    r = tahun.tabel[tabel].baris[kunci]
    if kolom in r.angka:
        return angka_html(r.angka[kolom], tahun, ke)
    teks = tanggal_panjang(tahun.tanggal(id)) if kolom in r.waktu else r[kolom]
    return html("{}{}", aman(teks), tanda_html(tahun, (f"{tahun.tahun}/{id}",), ke))


def rumus_html(hasil: Hasil | TidakDihitung, nama: str, ke: Ke, tahun: Tahun) -> Html:
    """The formula on demand, without JavaScript."""
    if isinstance(hasil, TidakDihitung):
        belum = [nama for nama in hasil.kurang if nama not in hasil.alasan]  # the reason names most of them
        kurang = f" Yang kurang: {deret(belum)}." if belum else ""
        return html('<p class="tanpa-angka">{} tidak dihitung: {}.{}</p>', nama[:1].upper() + nama[1:], hasil.alasan, kurang)
    return html('<details class="rumus"><summary>Cara menghitung {}</summary>{}</details>', nama, rumus_isi(hasil, ke, tahun))


def rumus_isi(hasil: Hasil, ke: Ke, tahun: Tahun) -> Html:
    """A formula with its numbers, its rule, its notes."""
    r = tahun.rumus(hasil.aturan)
    return html(
        '<p class="baris"><strong>{}</strong></p><p>Rumus {}{}. {}.</p>{}',
        rumus_teks(hasil),
        hasil.aturan,
        html(": {}. Rujukan: {}", r["nama"], r["dasar"]) if r else KOSONG,
        tautan(ke("metodologi/"), "Baca cara menghitung"),
        daftar(map(kalimat, hasil.catatan)) if hasil.catatan else KOSONG,
    )


def sumber_html(tabel: Tabel, ke: Ke, tahun: Tahun) -> Html:
    """The line under a table: its place in the report, the way to its own page (on that page: its file for Excel), and its menu."""
    perihal = f"tabel {tabel.judul}"
    halaman = ke(halaman_tabel(tabel))
    excel, *lain = _unduhan(tabel, ke)
    kode = kode_tabel(tabel.tahun, tabel.kode)
    asal = html(
        '<p class="asal">Asal: {}.{} {}.</p>',
        tabel.tempat,
        f" {tabel.catatan}" if tabel.catatan else "",
        excel if halaman == DI_SINI else tautan(halaman, "Halaman tabel ini", aria_label=f"Halaman tabel ini: {tabel.judul}"),
    )
    lapor = lapor_html(tahun, kode, tabel.judul, perihal=perihal)
    return baris_alat(
        asal, alat_html(perihal, (excel, gabung(lain), tetap_html(kode, ke, perihal=perihal), kutip_butir(kode, ke, perihal), lapor))
    )


def _unduhan(tabel: Tabel, ke: Ke) -> list[Html]:
    """The files of a table, the one that most people open first."""
    alamat = unduhan_tabel(tabel)
    kata = {"XLSX": "Unduh Excel (XLSX)"} | {bentuk: bentuk for bentuk in alamat if bentuk != "XLSX"}
    return [berkas_butir(ke(alamat[bentuk]), nama, f"tabel {tabel.judul}") for bentuk, nama in kata.items()]
