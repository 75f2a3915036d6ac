"""What pages say about the files beside them: the API, Satu Data, what is known of a licence, how to cite, how to follow changes."""

from collections.abc import Iterator

from macros.halaman.lipat import saringan_html
from macros.tahun.ralat import TABEL
from macros.tahun.situs import Situs
from macros.tahun.tahun import Tahun
from macros.tautan.alamat import Ke, halaman_indikator
from macros.terbitan import api, keterangan, perubahan
from macros.terbitan.satu_data import UNSUR, satu_data
from macros.terbitan.skema import SKEMA
from macros.tulisan.lipat import lipat
from macros.tulisan.tabel import baris_html, bungkus, kepala, nama_baris, sel
from macros.tulisan.unsur import KOSONG, Html, aman, daftar, gabung, html, tautan

# schemas of which there is a file for each table or indikator: the list names one of them
BANYAK_BERKAS = ("tabel", "satu-indikator")


def api_html(situs: Situs, ke: Ke) -> Html:
    """The files of the API with their schemas, one of each kind."""
    baris = [
        baris_html(
            nama_baris(html("{}{}", tautan(ke(alamat), alamat), " (contoh)" if skema in BANYAK_BERKAS else "")),
            sel(SKEMA[skema]["description"]),
            sel(tautan(ke(api.alamat_skema(skema)), skema, aria_label=f"Skema {skema}")),
        )
        for skema, alamat in _contoh_berkas(situs)
    ]
    return bungkus("tabel-api", "Berkas untuk program", map(kepala, ("Alamat", "Isi", "Skema")), baris)


def _contoh_berkas(situs: Situs) -> Iterator[tuple[str, str]]:
    """Each schema with the first file that follows it, of the leading year."""
    sudah = set()
    for berkas in (api.indeks(situs), *api.isi(situs.utama)):
        if berkas.skema not in sudah:
            sudah.add(berkas.skema)
            yield berkas.skema, berkas.alamat


def satu_data_html(tahun: Tahun, ke: Ke) -> Html:
    """The Satu Data elements of every indikator, a closed fold each."""
    bagian = []
    for i in tahun.indikator.values():
        unsur = satu_data(tahun, i)
        baris = [baris_html(nama_baris(judul), sel(aman(unsur[kode]), "teks")) for kode, judul in UNSUR.items()]
        bagian.append(
            lipat(
                html('<h2 id="{}">{} {}</h2>', i.slug, i.kode, aman(i.nama_pendek)),
                html(
                    '{}<p class="unduh">{} {}</p>',
                    bungkus(f"satu-data-{i.slug}", f"Metadata {i.kode}", map(kepala, ("Unsur", "Isi")), baris),
                    tautan(ke(halaman_indikator(tahun.tahun, i.slug)), f"Halaman {i.kode}"),
                    tautan(ke(api.alamat_indikator(tahun, i)), "JSON", aria_label=f"JSON, {i.kode}"),
                ),
                data_butir=True,
            )
        )
    kosong = html("<p>Tidak ada indikator dengan kata itu.</p>")
    return saringan_html("Cari indikator", gabung(bagian), kosong, ke)


def lisensi_html() -> Html:
    """What is known of a licence."""
    return daftar(map(aman, keterangan.lisensi_kalimat()))


def sitasi_html(tahun: Tahun) -> Html:
    """How to cite the data."""
    return html("<blockquote><p>{}</p></blockquote>", aman(keterangan.sitasi(tahun)))


def ikuti_perubahan_html(tahun: Tahun, ke: Ke) -> Html:
    """The feed of changes and corrections, either register as a file, the list of permanent links."""
    ralat = f"{tahun.tahun}/data/{TABEL}.csv"
    return html(
        '<p class="unduh">{} {} {} {}</p>',
        tautan(ke(perubahan.ALAMAT), "Umpan Atom"),
        tautan(ke(ralat), "Ralat situs ini (CSV)", download=True) if TABEL in tahun.tabel else KOSONG,
        tautan(ke(f"{tahun.tahun}/data/perubahan.csv"), "Catatan perubahan (CSV)", download=True),
        tautan(ke("tautan.csv"), "Semua tautan tetap (CSV)", download=True),
    )
