"""Words for data tables, their dictionary, the glossary and the methods."""

from html import escape

from macros.halaman.figur import unduhan_html
from macros.halaman.kata import Dasar
from macros.halaman.metodologi import contoh_html, rumus_tabel
from macros.tulisan import tabel as tables
from macros.tulisan.angka import bilangan
from macros.tulisan.unsur import aman


class Data(Dasar):
    """Files, columns, terms, rules and worked examples."""

    def daftar_tabel(self, bab: str = "") -> str:
        """Every data table of the year in the order of the report, with its file."""
        baris = []
        for t in self.t.tabel.values():
            if bab and t.bab != bab:
                continue
            baris.append(
                f'<li><a href="{self.ke(f"{t.tahun}/data/{t.kode}/")}">{escape(t.judul)}</a> '
                f'({bilangan(len(t.baris))} baris) <span class="unduh">{unduhan_html(t, self.ke)}</span></li>'
            )
        return f"<ul>{''.join(baris)}</ul>"

    def kamus_tabel(self, kode: str) -> str:
        """What each column of one table means."""
        return kamus_html(self._tabel(kode))

    def kamus(self) -> str:
        """The dictionary of every table of the year."""
        return "".join(f'<h2 id="kamus-{t.kode}">{escape(t.judul)}</h2><p>{escape(t.kamus.uraian)}</p>{kamus_html(t)}' for t in self.t.tabel.values())

    def tanya_jawab(self) -> str:
        """Questions people bring, and the page that answers each of them (or why none does)."""
        butir = []
        for kunci, r in self.t.tabel["tanya-jawab"].baris.items():
            keadaan = {"ada": "tercapai", "sebagian": "catatan", "tidak ada": "tanpa-angka", "layanan kantor": "tanpa-angka"}[r["ketersediaan"]]
            butir.append(
                f'<dt id="{kunci}"><a href="{self.ke(r["halaman"])}">{aman(r["pertanyaan"])}</a></dt>'
                f'<dd><span class="lencana {keadaan}">{r["ketersediaan"]}</span> {aman(r["jawaban"])}</dd>'
            )
        return f'<dl class="istilah">{"".join(butir)}</dl>'

    def istilah(self) -> str:
        """The glossary."""
        butir = []
        for kunci, r in self.t.lepas["istilah"].baris.items():
            panjang = f" ({aman(r['kepanjangan'])})" if r["kepanjangan"] else ""
            bahasa = f' lang="{r["bahasa"]}"' if r["bahasa"] else ""
            butir.append(f'<dt id="{kunci}"{bahasa}>{aman(r["istilah"])}{panjang}</dt><dd>{aman(r["arti"])}</dd>')
        return f'<dl class="istilah">{"".join(butir)}</dl>'

    def rumus(self, kode: str = "") -> str:
        """The rules of the year, all or one, as a table."""
        return rumus_tabel(self.t, kode)

    def contoh(self, nama: str, /, **saring: str) -> str:
        """Worked examples of one rule; the tests read the same file."""
        if nama not in self.t.contoh:
            raise self._salah(f"contoh '{nama}' tidak ada di data/contoh")
        return contoh_html(self.t, nama, saring)


def kamus_html(t) -> str:
    """Columns of a table: name, meaning, type and unit."""
    baris = []
    jenis = {"string": "teks", "integer": "bilangan bulat", "number": "bilangan", "boolean": "ya atau tidak"}
    for k in t.kamus.kolom:
        satuan = f", {escape(k.satuan)}" if k.satuan else ""
        kunci = " (kunci)" if k.nama in t.kamus.kunci else ""
        pilihan = f" Pilihan: {escape(', '.join(map(str, k.batas['enum'])))}." if "enum" in k.batas else ""
        baris.append(f'<tr><th scope="row"><code>{escape(k.nama)}</code>{kunci}</th><td>{escape(k.judul)}</td><td>{escape(k.uraian)}{pilihan}</td><td>{jenis[k.jenis]}{satuan}</td></tr>')
    kepala = [f'<th scope="col">{n}</th>' for n in ("Kolom", "Judul", "Arti", "Jenis dan satuan")]
    return tables.bungkus(f"kamus-{t.kode}-kolom", f"Kolom {escape(t.kode)}.csv", kepala, baris)

