"""What a page says about data tables: where their files are, what their columns mean, and which page answers a question."""

from collections.abc import Iterable, Mapping

from macros.halaman.lipat import saringan_html
from macros.tahun.keutuhan import WAJIB
from macros.tahun.tabel.kamus import Kolom
from macros.tahun.tabel.tabel import Tabel
from macros.tahun.tahun import Tahun
from macros.tautan.alamat import Ke, halaman_tabel, paket, unduhan_tabel
from macros.tulisan.angka import bilangan
from macros.tulisan.lipat import lipat
from macros.tulisan.tabel import baris_html, bungkus, kepala, nama_baris, sel
from macros.tulisan.unsur import KOSONG, Html, aman, atribut, daftar, gabung, html, lencana_kata, tautan

JENIS = {"string": "teks", "integer": "bilangan bulat", "number": "bilangan", "boolean": "ya atau tidak"}
# how a page marks what can be had, by the word of the data
KETERSEDIAAN = {"ada": "tercapai", "sebagian": "catatan", "tidak ada": "tanpa-angka", "layanan kantor": "tanpa-angka"}


def daftar_tabel_html(tabel: Iterable[Tabel], ke: Ke) -> Html:
    """Data tables with their size and the file that most people open; its other forms are on its page."""
    return daftar(
        html(
            "{} ({} baris) {}",
            tautan(ke(halaman_tabel(t)), t.judul),
            bilangan(len(t.baris)),
            tautan(ke(unduhan_tabel(t)["XLSX"]), "Excel", download=True, aria_label=f"Excel: tabel {t.judul}"),
        )
        for t in tabel
    )


def kamus_html(t: Tabel) -> Html:
    """Columns of a table: name, meaning, type and unit."""
    atas = map(kepala, ("Kolom", "Judul", "Arti", "Jenis dan satuan"))
    return bungkus(
        f"kamus-{t.kode}-kolom", f"Kolom {t.kode}.csv", atas, (_kolom(k, k.nama in t.kamus.kunci) for k in t.kamus.kolom), "kartu-baris"
    )


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
    ringkas = f"Lihat arti {bilangan(len(t.kamus.kolom))} kolom"
    return html("<div data-search-exclude>{}</div>", lipat(ringkas, kamus_html(t)))


def semua_kamus_html(tahun: Tahun, ke: Ke) -> Html:
    """The dictionary of every table of the year, each table a closed fold under its chapter."""
    bab: dict[str, list[Html]] = {}
    for t in tahun.tabel.values():
        bab.setdefault(t.bab, []).append(_kamus_lipat(t, ke))
    pola = '<section data-kelompok><h2 id="kamus-bab-{}">{}</h2>{}</section>'
    isi = gabung(html(pola, "lain" if b == "-" else b.lower(), _nama_bab(b), gabung(semua)) for b, semua in bab.items())
    kosong = html("<p>Tidak ada tabel atau kolom dengan kata itu. Coba satu kata saja, misalnya: target, partai, tanggal.</p>")
    return saringan_html("Cari tabel atau kolom", isi, kosong, ke)


def _kamus_lipat(t: Tabel, ke: Ke) -> Html:
    judul = html('<h3 id="kamus-{}">{}</h3>', t.kode, t.judul)
    isi = html("<p>{} {}</p>{}", t.kamus.uraian, tautan(ke(halaman_tabel(t)), html("Buka tabel {}.", t.judul)), kamus_html(t))
    return lipat(judul, isi, data_butir=True)


def _nama_bab(bab: str) -> str:
    return {"-": "Seluruh laporan dan catatan situs ini"}.get(bab) or (f"Bab {bab}" if set(bab) <= set("IVX") else bab)


def tabel_wajib_html() -> Html:
    """The tables that no year can be without, each with the reason, from the rule itself."""
    baris = [
        baris_html(nama_baris(html("<code>{}</code>", kode)), sel(f"{sebab[:1].upper()}{sebab[1:]}.")) for kode, sebab in WAJIB.items()
    ]
    return bungkus("tabel-wajib", "Tabel yang harus ada di setiap tahun", [kepala("Tabel", "kunci"), kepala("Sebab")], baris)


def ketersediaan_html(kata: str) -> Html:
    """Whether something can be had, by word and colour."""
    return lencana_kata(KETERSEDIAAN[kata], kata)


def unduh_semua_html(tahun: Tahun, ke: Ke) -> Html:
    """The link to everything of a year as one zip."""
    return html('<p class="unduh">{}</p>', tautan(ke(paket(tahun.tahun)), f"Unduh semua data {tahun.tahun} (zip)", download=True))


def istilah_html(istilah: Tabel, ke: Ke) -> Html:
    """The glossary: every term with what it stands for and what it means, a closed fold for each letter."""
    huruf: dict[str, list[Html]] = {}
    for kunci, r in sorted(istilah.baris.items(), key=lambda b: b[1]["istilah"].casefold()):
        huruf.setdefault(r["istilah"][:1].upper(), []).append(_istilah(kunci, r))
    isi = gabung(_huruf(h, semua) for h, semua in huruf.items())
    kosong = html("<p>Tidak ada istilah dengan kata itu.</p>")
    return saringan_html("Cari istilah", isi, kosong, ke)


def _huruf(huruf: str, semua: list[Html]) -> Html:
    ringkas = html("{} <small>{}</small>", huruf, bilangan(len(semua)))
    return lipat(ringkas, html('<dl class="istilah">{}</dl>', gabung(semua)), data_kelompok=True)


def _istilah(kunci: str, r: Mapping[str, str]) -> Html:
    return html(
        '<div data-butir><dt id="{}"{}>{}{}</dt><dd>{}</dd></div>',
        kunci,
        atribut(lang=r["bahasa"]),
        aman(r["istilah"]),
        html(" ({})", aman(r["kepanjangan"])) if r["kepanjangan"] else KOSONG,
        aman(r["arti"]),
    )
