"""What a page says about data tables: where their files are, what their columns mean, and which page answers a question."""

from collections.abc import Iterable

from macros.halaman.figur import unduhan_html
from macros.tahun.keutuhan import WAJIB
from macros.tahun.tabel.kamus import Kolom
from macros.tahun.tabel.tabel import Tabel
from macros.tahun.tahun import Tahun
from macros.tautan.alamat import Ke, di_tahun, halaman_tabel, paket
from macros.tulisan.angka import bilangan
from macros.tulisan.tabel import baris_html, bungkus, kepala, nama_baris, sel
from macros.tulisan.unsur import KOSONG, Html, aman, atribut, daftar, gabung, html, lencana_kata, tautan

JENIS = {"string": "teks", "integer": "bilangan bulat", "number": "bilangan", "boolean": "ya atau tidak"}
# how a page marks what can be had, by the word of the data
KETERSEDIAAN = {"ada": "tercapai", "sebagian": "catatan", "tidak ada": "tanpa-angka", "layanan kantor": "tanpa-angka"}


def daftar_tabel_html(tabel: Iterable[Tabel], ke: Ke) -> Html:
    """Data tables with their size and their files."""
    return daftar(
        html(
            '{} ({} baris) <span class="unduh">{}</span>',
            tautan(ke(halaman_tabel(t)), t.judul),
            bilangan(len(t.baris)),
            unduhan_html(t, ke),
        )
        for t in tabel
    )


def kamus_html(t: Tabel) -> Html:
    """Columns of a table: name, meaning, type and unit."""
    atas = map(kepala, ("Kolom", "Judul", "Arti", "Jenis dan satuan"))
    return bungkus(f"kamus-{t.kode}-kolom", f"Kolom {t.kode}.csv", atas, (_kolom(k, k.nama in t.kamus.kunci) for k in t.kamus.kolom), "kartu-baris")


def _kolom(k: Kolom, kunci: bool) -> Html:
    pilihan = f" Pilihan: {', '.join(map(str, k.batas['enum']))}." if "enum" in k.batas else ""
    return baris_html(
        nama_baris(html("<code>{}</code>{}", k.nama, " (kunci)" if kunci else "")),
        sel(k.judul),
        sel(f"{k.uraian}{pilihan}"),
        sel(f"{JENIS[k.jenis]}, {k.satuan}" if k.satuan else JENIS[k.jenis]),
    )


def kamus_di_halaman_html(t: Tabel) -> Html:
    """The same on the page of the table, where search does not read it again: it leads to the page of the whole kamus."""
    return html("<div data-search-exclude>{}</div>", kamus_html(t))


def semua_kamus_html(tahun: Tahun) -> Html:
    """The dictionary of every table of the year."""
    pola = '<h2 id="kamus-{}">{}</h2><p>{}</p>{}'
    return gabung(html(pola, t.kode, t.judul, t.kamus.uraian, kamus_html(t)) for t in tahun.tabel.values())


def tabel_wajib_html() -> Html:
    """The tables that no year can be without, each with the reason, from the rule itself."""
    baris = [
        baris_html(nama_baris(html("<code>{}</code>", kode)), sel(f"{sebab[:1].upper()}{sebab[1:]}.")) for kode, sebab in WAJIB.items()
    ]
    return bungkus("tabel-wajib", "Tabel yang harus ada di setiap tahun", [kepala("Tabel", "kunci"), kepala("Sebab")], baris)


def ketersediaan_html(kata: str) -> Html:
    """Whether something can be had, by word and colour."""
    return lencana_kata(KETERSEDIAAN[kata], kata)


def tanya_jawab_html(tahun: Tahun, ke: Ke) -> Html:
    """Questions people bring, and the page that answers each of them (or why none does)."""
    butir = gabung(
        html(
            '<dt id="{}">{}</dt><dd>{} {}</dd>',
            kunci,
            tautan(ke(di_tahun(tahun.tahun, r["halaman"])), aman(r["pertanyaan"])),
            ketersediaan_html(r["ketersediaan"]),
            aman(r["jawaban"]),
        )
        for kunci, r in ((r.kunci, r) for r in tahun.baris_kamus("tanya-jawab"))
    )
    return html('<dl class="istilah">{}</dl>', butir)


def unduh_semua_html(tahun: Tahun, ke: Ke) -> Html:
    """The link to everything of a year as one zip."""
    return html('<p class="unduh">{}</p>', tautan(ke(paket(tahun.tahun)), f"Unduh semua data {tahun.tahun} (zip)", download=True))


def istilah_html(istilah: Tabel) -> Html:
    """The glossary: every term with what it stands for and what it means."""
    butir = gabung(
        html(
            '<dt id="{}"{}>{}{}</dt><dd>{}</dd>',
            kunci,
            atribut(lang=r["bahasa"]),
            aman(r["istilah"]),
            html(" ({})", aman(r["kepanjangan"])) if r["kepanjangan"] else KOSONG,
            aman(r["arti"]),
        )
        for kunci, r in istilah.baris.items()
    )
    return html('<dl class="istilah">{}</dl>', butir)
