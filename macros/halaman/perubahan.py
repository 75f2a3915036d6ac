"""The registers of changed figures and of this site's own corrections, for readers."""

from macros.tahun.catatan import perubahan_situs, ralat_situs
from macros.tahun.perubahan import SEMUA, Perubahan
from macros.tahun.ralat import Ralat
from macros.tahun.situs import Situs
from macros.tahun.tahun import Tahun
from macros.tautan.alamat import Ke, halaman_tabel, kode_angka, kode_temuan, tetap
from macros.tautan.angka_terbit import angka_terbit
from macros.tulisan.tanggal import tanggal_panjang
from macros.tulisan.unsur import KOSONG, Html, aman, gabung, html, tautan


def daftar_html(situs: Situs, ke: Ke) -> Html:
    """Every change of a published figure, newest first."""
    butir = gabung(_butir(situs.tahun[p.tahun], p, ke, len(situs.terbit) > 1) for p in reversed(perubahan_situs(situs)))
    return html('<ol class="perubahan" reversed>{}</ol>', butir)


def _butir(tahun: Tahun, p: Perubahan, ke: Ke, sebut_tahun: bool) -> Html:
    """One row; which year's data it is about where the site has several."""
    return html(
        '<li id="{}"><strong>{}. {}Edisi {}: {}</strong>{}<br>Sebab: {}<br>Disetujui oleh: {}.</li>',
        p.jangkar,
        tanggal_panjang(p.hari),
        f"Data {p.tahun}. " if sebut_tahun else "",
        aman(p.edisi),
        _tentang(tahun, p.angka, ke),
        html("<br>{}", aman(p.isi)) if p.isi else KOSONG,
        aman(p.sebab),
        aman(p.disetujui),
    )


def _tentang(tahun: Tahun, angka: str, ke: Ke) -> Html:
    """What a row is about, linked where it still stands on the site."""
    if angka == SEMUA:
        return Html("seluruh data")
    _, tabel, *kunci = angka.split("/") if "/" in angka else ("", angka)
    if tabel not in tahun.tabel:
        return html("<code>{}</code>", angka)
    t = tahun.tabel[tabel]
    tujuan = tetap(kode_angka(angka)) if kunci and angka in angka_terbit(tahun) else halaman_tabel(t)
    nama = tautan(ke(tujuan), aman(t.judul))
    return html("{} <code>{}</code>", nama, angka) if kunci else nama


def ralat_html(situs: Situs, ke: Ke) -> Html:
    """Everything that this site had told wrongly, newest first."""
    semua = ralat_situs(situs)
    if not semua:
        return html("<p>Belum ada ralat.</p>")
    return html('<ol class="perubahan" reversed>{}</ol>', gabung(_butir_ralat(situs.tahun[r.tahun], r, ke) for r in reversed(semua)))


def _butir_ralat(tahun: Tahun, r: Ralat, ke: Ke) -> Html:
    return html(
        '<li><details class="lk-lipat"><summary id="{}">{}. {}</summary><p>Salahnya: {}<br>Sekarang: {}<br>Sebab: {}{}</p></details></li>',
        r.jangkar,
        tanggal_panjang(r.hari),
        aman(r.tentang),
        aman(r.salahnya),
        aman(r.sekarang),
        aman(r.sebab),
        html("<br>Tautan tetapnya: {}.", gabung((_tautan_ralat(tahun, k, ke) for k in r.tautan), ", ")) if r.tautan else KOSONG,
    )


def _tautan_ralat(tahun: Tahun, kode: str, ke: Ke) -> Html:
    """The code as a link; without one where it was a finding that is gone, for its link leads to this page."""
    ada = {kode_temuan(tahun.tahun, t.id) for t in tahun.hasil_periksa.temuan}
    if kode.startswith(kode_temuan(tahun.tahun, "")) and kode not in ada:
        return html("<code>{}</code> (ditarik)", kode)
    return tautan(ke(tetap(kode)), html("<code>{}</code>", kode))
