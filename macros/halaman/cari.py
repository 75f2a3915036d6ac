"""What stands on the search page before anyone has typed."""

from collections.abc import Sequence

from macros.tahun.situs import Situs
from macros.tautan.alamat import Ke
from macros.tulisan.unsur import KOSONG, Html, daftar, gabung, html, tautan


def kotak_muka_html(ke: Ke) -> Html:
    """The search box of the front page; it answers in place, and without a script leads to the search page."""
    return html(
        '<div class="lk-muka-cari"><form class="lk-cari-besar" role="search" data-cari="muka" method="get" action="{}">'
        '<label for="cari-muka" class="lk-tersembunyi">Cari di situs ini</label>'
        '<div class="lk-cari-baris"><input id="cari-muka" type="search" name="q" placeholder="Cari, misalnya: target yang tidak tercapai" '
        'autocomplete="off" autocapitalize="off" spellcheck="false" enterkeyhint="search">'
        "<button>Cari</button></div></form>"
        '<section class="lk-cari-hasil" aria-label="Hasil pencarian" hidden><p role="status"></p><ol></ol></section></div>',
        ke("cari/"),
    )


def kotak_cari_html(situs: Situs, topik: Sequence[tuple[str, str]] = ()) -> Html:
    """The big search box, with room for results, and what to do where no script runs.

    topik  links and names of the topics: shown as long as there are no results
    """
    return html(
        '<form class="lk-cari-besar" role="search" data-cari="halaman" method="get" action="./">'
        '<label for="cari-q">Kata, angka, atau kode yang dicari</label>'
        '<div class="lk-cari-baris"><input id="cari-q" type="search" name="q" autocomplete="off" autocapitalize="off" '
        'spellcheck="false" enterkeyhint="search">'
        "<button>Cari</button></div>{}</form>"
        '<section class="lk-cari-hasil" aria-label="Hasil pencarian" hidden><p role="status"></p><ol></ol>'
        '<button type="button" hidden>Tampilkan semua</button></section>'
        "<noscript><p>Peramban ini tidak menjalankan skrip, jadi kotak di atas tidak dapat menjawab. "
        "Bukalah daftar semua halaman di bawah, lalu cari di dalamnya (Ctrl+F).</p></noscript>{}",
        _pilih_tahun(situs),
        html('<nav class="lk-cari-topik" aria-label="Topik">{}</nav>', daftar(tautan(*t) for t in topik)) if topik else KOSONG,
    )


def _pilih_tahun(situs: Situs) -> Html:
    """Which year is searched, where there are several; ``data-folder`` names the index of an older one."""
    if len(situs.terbit) < 2:
        return KOSONG
    butir = gabung(
        html('<option value="{0}" data-folder="{1}">{0}</option>', t.tahun, "" if t is situs.utama else t.tahun)
        for t in reversed(situs.terbit)
    )
    return html('<label>Cari di laporan tahun <select name="tahun">{}</select></label>', butir)
