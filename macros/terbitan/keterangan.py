"""What goes with the data when they leave the site: what they are, how to cite them, what is known of a licence.

One place for the words, because the zip, the data package, the catalogue and the pages say the same.
"""

from macros.tahun.identitas import judul_data, judul_laporan, kunci_kantor, penerbit
from macros.tahun.tahun import Tahun
from macros.tautan.kutipan import bibtex_entri
from macros.tulisan.angka import bilangan
from macros.tulisan.tanggal import tanggal_panjang

BAHASA = "id"
RUMUS_DIJINAKKAN = (
    "CSV biasa memuat teks persis seperti tercetak. Lembar kerja dapat menjalankan teks yang diawali =, +, -, atau @ sebagai rumus; "
    "hanya di CSV untuk Excel (-excel.csv) teks itu diberi tanda petik tunggal di depan. "
    "Untuk Excel pakailah berkas itu atau XLSX, jangan CSV biasa."
)


def uraian_data(tahun: Tahun) -> str:
    """What the data of the year are, in one sentence."""
    isi = "dengan satuan, tempat di laporan, dan status setiap angka, serta temuan pemeriksaannya"
    return f"Setiap tabel {judul_laporan(tahun)} {isi}."


def lisensi_kalimat() -> list[str]:
    """What can be said of a licence: the source states none, so neither do we."""
    return [
        "Laporan ini dokumen publik dan tidak menyebut lisensi. Karena itu data ini juga tidak diberi lisensi yang tidak ada di sumbernya.",
        "Laporan kinerja termasuk informasi yang diumumkan secara berkala (UU 14/2008 pasal 9).",
        "Pakailah data ini dengan menyebut sumbernya. "
        "Kewajiban menyebut sumber menurut UU 14/2008 perlu dicocokkan dengan naskah undang-undangnya.",
        "Angka tercetak adalah angka laporan. Hitungan ulang dan temuan dibuat situs ini; sebutkan bedanya bila mengutip.",
    ]


def sitasi(tahun: Tahun) -> str:
    """One line to paste under a text; its year is that of the edition, as in the citation of a page."""
    terbit = tahun.edisi_tanggal.mulai.year
    return f"{penerbit(tahun)}. ({terbit}). {judul_data(tahun)} ({edisi_panjang(tahun)}). {tahun.situs}{tahun.tahun}/"


def edisi_panjang(tahun: Tahun) -> str:
    """``edisi 1, 1 Oktober 2026``."""
    return f"edisi {tahun.aturan('edisi')}, {tanggal_panjang(tahun.edisi_tanggal)}"


def bibtex(tahun: Tahun) -> str:
    """The same for reference managers."""
    isi = {
        "author": penerbit(tahun),
        "title": judul_data(tahun),
        "year": str(tahun.edisi_tanggal.mulai.year),
        "version": edisi_panjang(tahun),
        "url": f"{tahun.situs}{tahun.tahun}/",
        "language": "Indonesian",
    }
    return bibtex_entri(f"lakip-{kunci_kantor(tahun)}-{tahun.tahun}", isi)


def baca_saya(tahun: Tahun) -> str:
    """README of the zip."""
    tabel = "\n".join(f"- `{t.kode}`: {t.judul} ({bilangan(len(t.baris))} baris). {t.tempat}." for t in tahun.tabel.values())
    return f"""# {judul_data(tahun)}

{uraian_data(tahun)}

Edisi {tahun.aturan("edisi")}, {tanggal_panjang(tahun.edisi_tanggal)}. Alamat: {tahun.situs}{tahun.tahun}/

## Isi paket

- `data/<kode>.csv`: CSV untuk program (UTF-8, koma, titik desimal, tanggal ISO)
- `data/<kode>-excel.csv`: CSV untuk Excel Indonesia (titik koma, koma desimal, tanggal DD/MM/YYYY)
- `data/<kode>.xlsx`: buku kerja Excel dengan bilangan, keterangan kolom, dan status setiap angka
- `json/`: tabel, indikator, sasaran, hitungan, temuan, dan pemeriksaan sebagai JSON, dengan skemanya di `json/skema/`
- `temuan.csv`: semua temuan pemeriksaan
- `datapackage.json`: arti setiap kolom CSV (Data Package)
- `LISENSI.md`, `SITASI.md`, `SITASI.bib`

## Membaca angka

- Kolom angka memuat nilai bersih; `<kolom>_tercetak` memuat teks seperti tercetak.
- `<kolom>_satuan`, `<kolom>_status`, `<kolom>_dihitung_ulang`, dan `<kolom>_temuan` menerangkan setiap angka.
- Status kosong, strip, dan tidak terbaca adalah tiga hal berbeda; tidak satu pun berarti nol.
- Persentase ditulis seperti tercetak: 95% adalah 95.
- {RUMUS_DIJINAKKAN}
- Excel dapat mengubah kode seperti 076 atau 1.1 dalam CSV menjadi bilangan atau jam; dalam XLSX kode itu tetap utuh.

## Tabel

{tabel}
"""


def lisensi(tahun: Tahun) -> str:
    """LISENSI.md of the zip."""
    return "# Lisensi\n\n" + "\n\n".join(lisensi_kalimat()) + f"\n\nSumber: {judul_laporan(tahun)}.\n"


def sitasi_md(tahun: Tahun) -> str:
    """SITASI.md of the zip."""
    satu_angka = f"Untuk satu angka, sebut juga id-nya, misalnya `{_contoh_id(tahun)}`."
    return f"# Cara mengutip\n\n{sitasi(tahun)}\n\nBentuk BibTeX ada di `SITASI.bib`. {satu_angka}\n"


def _contoh_id(tahun: Tahun) -> str:
    """An id that readers know from the pages: the target of the first indikator in the leading table."""
    utama = next(iter(tahun.indikator.values())).utama
    return utama.target.id if utama.target else f"{tahun.tahun}/{utama.tabel}"
