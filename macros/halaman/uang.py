"""Money and the AKIP score on a page: what was spent and left, why efisiensi is not computed, how the score adds up."""

from collections.abc import Iterable

from lakip_calc.besaran import Hasil, TidakDihitung
from macros.halaman.figur import rumus_html
from macros.halaman.kinerja import deret_hasil
from macros.halaman.temuan import tanda_html
from macros.tahun.hitungan import Belanja
from macros.tahun.tahun import Tahun
from macros.tautan.alamat import Ke
from macros.tulisan.angka import hasil_teks, rumus_teks, tercetak
from macros.tulisan.tabel import baris_html, bersatuan_html, bungkus, kepala_angka, nama_baris, sel, sel_html
from macros.tulisan.unsur import KOSONG, Html, aman, daftar, gabung, html, tautan


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
    cetak = html("{}{}", tercetak(a.tercetak), tanda_html(tahun, (a.tercetak.id,), ke))
    butir = (
        ("Nilai AKIP", cetak, html("hitungan situs {}", hasil_teks(a.total))),
        ("Predikat", kata, html("di laporan {}", tahun.klaim(predikat).teks) if predikat else KOSONG),
    )
    return gabung((deret_hasil(butir), rumus_html(a.total, "nilai AKIP", ke, tahun)))
