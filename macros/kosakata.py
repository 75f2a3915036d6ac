"""Kosakata: the words a page can use between ``{{ }}``.

Each macro picks rows and names what is drawn; the drawing itself is in the module it calls.
A name that does not exist in the data stops the build with a sentence for staff.
"""

from collections.abc import Callable, Sequence
from functools import wraps
from html import escape

from . import beranda, figur, jejak, kelengkapan, kinerja, tables, temuan
from .charts import Grafik, TanpaAngka, grafik_html
from .formatting import aman, bilangan
from .galat import Galat, GalatHalaman
from .membaca import TidakTerbaca
from .metodologi import contoh_html, rumus_tabel
from .tahun import Tahun
from .tanggal import tanggal_panjang
from .tautan import ke_dari, unduhan


class Kosakata:
    """The macros of one build; ``url`` and ``berkas`` tell which page is being drawn."""

    MAKRO = (
        "akip",
        "anggaran_dihitung",
        "angka",
        "asal",
        "bacaan",
        "bacaan_ocr",
        "bacaan_semua",
        "banyak",
        "buku_hitung_ulang",
        "contoh",
        "daftar_sasaran",
        "daftar_tabel",
        "edisi",
        "efisiensi_ditolak",
        "grafik",
        "hambatan",
        "hari",
        "hasil",
        "isi",
        "jejak",
        "istilah",
        "kamus",
        "kartu",
        "kamus_tabel",
        "kegiatan",
        "kelengkapan",
        "klaim",
        "klaim_bagian",
        "klaim_indikator",
        "klaim_sasaran",
        "ketercapaian",
        "nama",
        "penutup",
        "rata_bacaan",
        "register_pemeriksaan",
        "ringkasan_temuan",
        "rumus",
        "saring_temuan",
        "sasaran",
        "semua_indikator",
        "sumber",
        "tabel",
        "tanya_jawab",
        "tautan",
        "teks",
        "temuan",
        "temuan_bab",
        "temuan_indikator",
        "tren",
    )

    def __init__(self, tahun: Tahun, url: Callable[[], str], berkas: Callable[[], str]):
        self.t = tahun
        self.berkas = berkas
        self.ke = ke_dari(url)

    def _salah(self, pesan: str) -> GalatHalaman:
        return GalatHalaman(Galat(f"docs/{self.berkas()}", 0, "", pesan))

    def terjaga(self, nama: str) -> Callable[..., str]:
        """The named macro; a name it does not find becomes a sentence for staff instead of a traceback."""
        makro = getattr(self, nama)

        @wraps(makro)
        def jaga(*args, **kwargs):
            try:
                return makro(*args, **kwargs)
            except (KeyError, TypeError) as salah:
                panggilan = ", ".join([*map(repr, args), *(f"{k}={v!r}" for k, v in kwargs.items())])
                raise self._salah(f"{nama}({panggilan}) tidak dapat ditampilkan: {salah} tidak ada atau tidak cocok; periksa ejaannya") from salah

        return jaga

    def _tabel(self, kode: str):
        if kode not in self.t.tabel:
            raise self._salah(f"tabel '{kode}' tidak ada di data/{self.t.tahun}/tabel.csv")
        return self.t.tabel[kode]

    def _indikator(self, kode: str):
        if kode not in self.t.indikator:
            raise self._salah(f"indikator '{kode}' tidak ada; pilih salah satu dari {', '.join(self.t.indikator)}")
        return self.t.indikator[kode]

    # --- figures in a sentence -----------------------------------------------------------

    def angka(self, id: str) -> str:
        """A printed figure, ``angka("dpt/total/l_p")``, linked to its row."""
        try:
            return figur.angka_html(self.t.angka(id), self.t, self.ke)
        except KeyError as salah:
            raise self._salah(str(salah.args[0])) from None

    def klaim(self, kode: str) -> str:
        """A figure that the report's prose states."""
        return self.angka(f"klaim/{kode}/nilai")

    def teks(self, id: str) -> str:
        """The text of one cell."""
        try:
            return aman(self.t.teks(id))
        except KeyError as salah:
            raise self._salah(str(salah.args[0])) from None

    def hari(self, id: str) -> str:
        """The date in one cell, spelled out."""
        try:
            return aman(tanggal_panjang(self.t.tanggal(id)))
        except (KeyError, ValueError) as salah:
            raise self._salah(str(salah.args[0])) from None

    def banyak(self, tabel: str, /, **saring: str) -> str:
        """How many rows a table has, or how many of a kind."""
        self._tabel(tabel)
        return bilangan(len(self.t.baris(tabel, **saring)))

    def ketercapaian(self, apa: str) -> str:
        """Of all indikator: how many are ``tercapai``, ``tidak``, ``tanpa-angka``, ``semua``; ``janji``: met as promised."""
        if apa == "janji":
            return bilangan(beranda.janji_tercapai(self.t).count(True))
        semua = [i.tercapai for i in self.t.indikator.values()]
        return bilangan({"tercapai": semua.count(True), "tidak": semua.count(False), "tanpa-angka": semua.count(None), "semua": len(semua)}[apa])

    def edisi(self, apa: str) -> str:
        """``nomor`` or ``tanggal`` of the edition, from the data."""
        return aman({"nomor": self.t.aturan("edisi"), "tanggal": tanggal_panjang(self.t.edisi_tanggal)}[apa])

    def nama(self, kode: str) -> str:
        """The full name of a sasaran or indikator."""
        return aman(self.t.sasaran[kode].nama if kode in self.t.sasaran else self._indikator(kode).nama)

    # --- tables and lists ----------------------------------------------------------------

    def tabel(self, kode: str, kolom: Sequence[str] = (), hanya: Sequence[str] = (), judul: str = "", id: str = "", sumber: bool = True, jejak: bool = False) -> str:
        """A table of the report with its source line; ``jejak`` links each row to its trace."""
        t = self._tabel(kode)
        html = tables.tabel_html(t, kolom=kolom, hanya=hanya, judul=judul, id=id, isi=self._sisip, tanda=self._tanda, jejak=jejak)
        return html + (figur.sumber_html(t, self.ke) if sumber else "")

    def sumber(self, kode: str) -> str:
        """The source line of a table, for lists drawn from it."""
        return figur.sumber_html(self._tabel(kode), self.ke)

    def isi(self, kode: str, kolom: str, /, urut: bool = False, **saring: str) -> str:
        """One column of a table as a list, without a source line."""
        self._tabel(kode)
        baris = self.t.baris(kode, **saring)
        if not baris:
            raise self._salah(f"tidak ada baris {kode}.csv dengan {', '.join(f'{k} = {v}' for k, v in saring.items())}")
        return figur.daftar_html([self._sisip(r[kolom]) for r in baris], urut)

    def _tanda(self, id: str) -> str:
        return temuan.tanda_html(self.t, (id,), self.ke)

    def _sisip(self, teks: str) -> str:
        return figur.sisip(teks, self.t, self.ke)

    def asal(self, tempat: str) -> str:
        """Where in the report this page comes from."""
        return figur.asal_html(tempat)

    def tautan(self, tujuan: str, kata: str) -> str:
        """A link to a path of this site, for pages of the year that move with it."""
        return f'<a href="{self.ke(tujuan)}">{escape(kata)}</a>'

    def kartu(self) -> str:
        """The key figures of the year."""
        return beranda.kartu_html(self.t, self.ke)

    def bacaan_semua(self) -> str:
        """How many targets were met, table by table."""
        return beranda.bacaan_tabel(self.t, self.ke)

    # --- performance -------------------------------------------------------------------------

    def hasil(self, kode: str) -> str:
        return kinerja.hasil_html(self.t, self._indikator(kode), self.ke)

    def bacaan(self, kode: str) -> str:
        return kinerja.bacaan_html(self.t, self._indikator(kode), self.ke)

    def bacaan_ocr(self, tabel: str) -> str:
        """What was damaged in the scanned text of one table, and how it was read."""
        t = self.t.tabel["bacaan-ocr"]
        hanya = [k for k, r in t.baris.items() if r["tabel"] == tabel]
        return tables.tabel_html(t, kolom=("kunci", "kolom", "teks_sumber", "dibaca", "status", "bukti"), hanya=hanya, id="ocr", judul="Teks pindai dan bacaannya")

    def sasaran(self, kode: str) -> str:
        return kinerja.sasaran_tabel(self.t, self.t.sasaran[kode], self.ke)

    def semua_indikator(self) -> str:
        return kinerja.semua_tabel(self.t, self.ke)

    def daftar_sasaran(self) -> str:
        return kinerja.daftar_sasaran(self.t, self.ke)

    def kegiatan(self, kode: str) -> str:
        self._indikator(kode)
        return kinerja.kegiatan_html(self.t, kode, self.ke)

    def hambatan(self, kode: str) -> str:
        self._indikator(kode)
        return kinerja.hambatan_html(self.t, kode, self.ke)

    def anggaran_dihitung(self) -> str:
        return kinerja.anggaran_html(self.t, self.ke)

    def efisiensi_ditolak(self) -> str:
        return kinerja.efisiensi_html(self.t, self.ke)

    def akip(self) -> str:
        return kinerja.akip_html(self.t, self.ke)

    def penutup(self, jenis: str) -> str:
        return self.isi("penutup", "isi", urut=True, jenis=jenis)

    def klaim_bagian(self, bagian: str) -> str:
        """Figures and statements that the prose of one part of the report makes."""
        return kinerja.klaim_html(self.t, lambda r: r["bagian"].startswith(bagian), bagian, self._sisip)

    def klaim_sasaran(self, kode: str) -> str:
        """Those about a sasaran as a whole."""
        return kinerja.klaim_html(self.t, lambda r: r["sasaran"] == kode and not r["indikator"], f"Sasaran {kode}", self._sisip)

    def klaim_indikator(self, kode: str) -> str:
        """Those about one indikator."""
        return kinerja.klaim_html(self.t, lambda r: r["indikator"] == kode, kode, self._sisip)

    # --- pictures ------------------------------------------------------------------------------

    def grafik(self, apa: str, kode: str = "") -> str:
        """A picture by name: capaian, target, tren, anggaran, akip, pemilih, suara, corong, kampanye, permohonan."""
        try:
            g = self._gambar(apa, kode)
        except (TanpaAngka, TidakTerbaca) as salah:
            return f'<p class="tanpa-angka">Grafik tidak digambar: angka yang diperlukan tidak ada ({aman(str(salah))}).</p>'
        return grafik_html(g) if g else ""

    def tren(self, kode: str) -> str:
        """The trend of an indikator, or the sentence that there is no box."""
        i = self._indikator(kode)
        if not i.kotak.ada:
            return "<p>Laporan tidak mencetak kotak untuk indikator ini, jadi tidak ada angka tahun lalu dan tahun depan.</p>"
        kolom = ("realisasi_2022", "realisasi_2023", "target", "realisasi", "capaian", "target_2025")
        kotak = tables.tabel_html(self._tabel("kotak-indikator"), kolom=("kode_tercetak", *kolom), hanya=(i.slug,), id=f"kotak-{i.slug}", judul=f"Kotak {kode} seperti tercetak")
        return self.grafik("tren", kode) + kotak

    def _gambar(self, apa: str, kode: str) -> Grafik | None:
        from .charts import anggaran, layanan, pemilu
        from .charts import kinerja as kinerja_chart

        match apa:
            case "capaian" if kode:
                return kinerja_chart.capaian_sasaran(self.t.sasaran[kode])
            case "capaian":
                return kinerja_chart.capaian_semua(self.t)
            case "target":
                return kinerja_chart.target_realisasi(self._indikator(kode))
            case "tren":
                return kinerja_chart.tren_indikator(self.t, self._indikator(kode))
            case "anggaran":
                return anggaran.pagu_realisasi(self.t)
            case "akip":
                return anggaran.akip(self.t)
            case "pemilih":
                return pemilu.pemilih(self.t)
            case "suara":
                return pemilu.suara(self.t)
            case "kampanye":
                return pemilu.kampanye(self.t)
            case "permohonan":
                return layanan.permohonan(self.t)
            case "corong":
                return pemilu.corong(self.t, kode)
        raise self._salah(f"grafik '{apa}' tidak dikenal")

    # --- checks --------------------------------------------------------------------------------

    def ringkasan_temuan(self) -> str:
        """How many checks, applications and findings."""
        return temuan.ringkasan_html(self.t)

    def register_pemeriksaan(self) -> str:
        """Every check with its counts and its rule."""
        return temuan.register_html(self.t)

    def temuan(self) -> str:
        """Every finding, by likely cause, then by chapter."""
        return temuan.temuan_html(self.t, self.ke)

    def saring_temuan(self) -> str:
        """Filters for the findings; they appear only where JavaScript runs."""
        return temuan.saring_html(self.ke)

    def temuan_indikator(self, kode: str) -> str:
        """The findings about one indikator."""
        self._indikator(kode)
        return temuan.temuan_indikator(self.t, kode, self.ke)

    def temuan_bab(self, awal: str) -> str:
        """One line: how many findings touch this part of the report."""
        return temuan.hitung_bab(self.t, awal, self.ke)

    def jejak(self, tabel: str) -> str:
        """Everything about every figure of a table."""
        return jejak.jejak_html(self.t, self._tabel(tabel), self.ke)

    def buku_hitung_ulang(self) -> str:
        """How many figures were worked out again, and why the others were not."""
        return jejak.buku_html(self.t)

    def rata_bacaan(self) -> str:
        """The mean capaian of the year under each reading, with and without a cap."""
        return beranda.rata_bacaan_html(self.t)

    def kelengkapan(self) -> str:
        """The seven required contents per indikator: met, not met, not applicable."""
        return kelengkapan.kelengkapan_html(self.t, self.ke)

    # --- data, dictionary, methods -----------------------------------------------------------

    def daftar_tabel(self, bab: str = "") -> str:
        """Every data table of the year in the order of the report, with its file."""
        baris = []
        for t in self.t.tabel.values():
            if bab and t.bab != bab:
                continue
            baris.append(
                f'<li><a href="{self.ke(f"{t.tahun}/data/{t.kode}/")}">{escape(t.judul)}</a> '
                f'({bilangan(len(t.baris))} baris) <a href="{self.ke(unduhan(t))}" download>CSV</a></li>'
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
            keadaan = {"ada": "tercapai", "sebagian": "catatan", "tidak ada": "tanpa-angka"}[r["ketersediaan"]]
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
            butir.append(f'<dt id="{kunci}">{aman(r["istilah"])}{panjang}</dt><dd>{aman(r["arti"])}</dd>')
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

