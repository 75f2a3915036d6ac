"""Words for taking the data away: the zip, the API, the metadata of every indikator, the citation."""

from html import escape

from macros.halaman.kata import Dasar
from macros.tautan.alamat import halaman_indikator, paket
from macros.terbitan import api, keterangan
from macros.terbitan.satu_data import UNSUR, satu_data
from macros.terbitan.skema import SKEMA
from macros.tulisan import tabel as tables
from macros.tulisan.unsur import aman


class Ambil(Dasar):
    """Files and addresses for people and programs."""

    def unduh_semua(self) -> str:
        """The link to everything as one zip."""
        return f'<p class="unduh"><a href="{self.ke(paket(self.t.tahun))}" download>Unduh semua data {self.t.tahun} (zip)</a></p>'

    def alamat_situs(self, tujuan: str = "") -> str:
        """A full public address, for examples that run outside the site."""
        return escape(self.t.situs + tujuan)

    def daftar_api(self) -> str:
        """The files of the API with their schemas, except one for each table and indikator."""
        baris, sudah = [], set()
        for alamat, skema, _ in api.isi(self.t):
            if skema in sudah:
                continue
            sudah.add(skema)
            contoh = " (contoh)" if skema in ("tabel", "satu-indikator") else ""
            baris.append(
                f'<tr><th scope="row"><a href="{self.ke(alamat)}">{escape(alamat)}</a>{contoh}</th><td>{escape(SKEMA[skema]["description"])}</td>'
                f'<td><a href="{self.ke(f"api/skema/{skema}.json")}" aria-label="Skema {skema}">{skema}</a></td></tr>'
            )
        kepala = [f'<th scope="col">{n}</th>' for n in ("Alamat", "Isi", "Skema")]
        return tables.bungkus("tabel-api", "Berkas untuk program", kepala, baris)

    def satu_data(self) -> str:
        """The Satu Data elements of every indikator, one table each."""
        bagian = []
        for i in self.t.indikator.values():
            unsur = satu_data(self.t, i)
            baris = [f'<tr><th scope="row">{judul}</th><td class="teks">{aman(unsur[kode])}</td></tr>' for kode, judul in UNSUR.items()]
            kepala = [f'<th scope="col">{n}</th>' for n in ("Unsur", "Isi")]
            bagian.append(
                f'<h2 id="{i.slug}">{i.kode} {aman(i.nama_pendek)}</h2>{tables.bungkus(f"satu-data-{i.slug}", f"Metadata {i.kode}", kepala, baris)}'
                f'<p class="unduh"><a href="{self.ke(halaman_indikator(self.t.tahun, i.slug))}">Halaman {i.kode}</a> '
                f'<a href="{self.ke(api.alamat_indikator(self.t, i))}" aria-label="JSON, {i.kode}">JSON</a></p>'
            )
        return "".join(bagian)

    def lisensi_data(self) -> str:
        """What is known of a licence."""
        return f"<ul>{''.join(f'<li>{aman(k)}</li>' for k in keterangan.lisensi_kalimat())}</ul>"

    def sitasi(self) -> str:
        """How to cite the data."""
        return f"<blockquote><p>{aman(keterangan.sitasi(self.t))}</p></blockquote>"
