"""A table as XLSX: real numbers and real days, what every column means, and the status of every figure.

Three sheets: the table; ``Keterangan`` (title, place in the report, edition, columns, notes, findings); and
``Status angka``, one row for each figure. Numbers keep what is printed: 95% is the number 95 in a format that
adds the sign, so that sums and comparisons read as in the report. Texts are never formulas. The dates inside the
file are those of the edition, so that the same data give the same bytes.
"""

import io
from datetime import date, datetime
from decimal import Decimal

from xlsxwriter import Workbook

from lakip_calc.angka import Angka

from ..formatting import tercetak
from ..loading import Tabel
from ..tahun import Tahun
from ..tanggal import tanggal_panjang
from ..tautan import halaman_tabel
from .keterangan import judul_laporan
from .kolom import baris_terbit, id_temuan, kolom_terbit, satuan, status

DI_TABEL = ("isi", "mulai", "selesai")
SATUAN_TANPA_KATA = ("", "nomor", "urutan", "lihat kolom satuan")
LEBAR_PALING = 60
# written as texts, never run, never turned into links
AMAN = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}


class _Buku:
    """One workbook with its formats, each made once."""

    def __init__(self, tahun: Tahun, tabel: Tabel):
        self.tahun, self.tabel = tahun, tabel
        self.isi = io.BytesIO()
        self.buku = Workbook(self.isi, AMAN)
        hari = tahun.edisi_tanggal.mulai
        self.buku.set_properties({"title": tabel.judul, "comments": tabel.tempat, "created": datetime(hari.year, hari.month, hari.day)})
        self.kepala = self.buku.add_format({"bold": True, "text_wrap": True, "valign": "top", "bottom": 1})
        self.teks = self.buku.add_format({"text_wrap": True, "valign": "top"})
        self.hari = self.buku.add_format({"num_format": "dd/mm/yyyy", "valign": "top", "align": "left"})
        self._angka: dict[str, object] = {}

    def bentuk(self, a: Angka):
        """The number format of a figure: as many digits as are printed, with the sign of its unit."""
        pola = ("0" if a.satuan in ("nomor", "urutan", "tahun") else "#,##0") + ("." + "0" * a.desimal if a.desimal else "")
        pola = {"persen": pola + '"%"', "rupiah": '"Rp"' + pola}.get(a.satuan, pola)
        if pola not in self._angka:
            self._angka[pola] = self.buku.add_format({"num_format": pola, "valign": "top"})
        return self._angka[pola]

    def angka(self, lembar, r: int, c: int, a: Angka) -> None:
        """A number as a number; a word, a dash or what cannot be read as text; nothing where nothing is printed."""
        if a.nilai is not None:
            lembar.write_number(r, c, _bilangan(a.nilai), self.bentuk(a))
        elif a.teks:
            lembar.write_string(r, c, a.kata or a.teks, self.teks)

    def kepala_baris(self, lembar, judul: list[str], lebar: list[int], r: int = 0) -> None:
        for c, (j, n) in enumerate(zip(judul, lebar, strict=True)):
            lembar.write_string(r, c, j, self.kepala)
            lembar.set_column(c, c, n)


def _bilangan(nilai: Decimal) -> int | float:
    """The number as the file holds it: a whole one stays whole."""
    return int(nilai) if nilai == nilai.to_integral_value() else float(nilai)


def xlsx_terbit(tahun: Tahun, tabel: Tabel) -> bytes:
    """The file itself."""
    b = _Buku(tahun, tabel)
    _lembar_tabel(b)
    _lembar_keterangan(b)
    if tabel.semua_angka:
        _lembar_status(b)
    b.buku.close()
    return b.isi.getvalue()


def _lembar_tabel(b: _Buku) -> None:
    tabel = b.tabel
    lembar = b.buku.add_worksheet("Tabel")
    kolom = [(i, k) for i, k in enumerate(kolom_terbit(tabel)) if k.peran in DI_TABEL]
    semua = list(baris_terbit(b.tahun, tabel))
    judul = [k.judul + (f" ({k.kolom.satuan})" if k.kolom.berangka and k.kolom.satuan not in SATUAN_TANPA_KATA else "") for _, k in kolom]
    lebar = [_lebar(j, [r[i] for r in semua]) for j, (i, _) in zip(judul, kolom, strict=True)]
    b.kepala_baris(lembar, judul, lebar)
    for r, (kunci, baris) in enumerate(zip(tabel.baris, semua, strict=True), start=1):
        for c, (i, k) in enumerate(kolom):
            if k.kolom.berangka:
                b.angka(lembar, r, c, tabel.angka(kunci, k.kolom.nama))
            elif isinstance(baris[i], date):
                lembar.write_datetime(r, c, baris[i], b.hari)
            elif baris[i]:
                lembar.write_string(r, c, baris[i], b.teks)
    lembar.freeze_panes(1, 1)
    lembar.autofilter(0, 0, max(1, len(semua)), len(kolom) - 1)


def _lebar(judul: str, sel: list) -> int:
    panjang = max((len(str(s)) for s in sel if s is not None), default=0)
    return max(9, min(LEBAR_PALING, max(panjang, len(judul) // 2) + 2))


def _lembar_keterangan(b: _Buku) -> None:
    tahun, tabel = b.tahun, b.tabel
    lembar = b.buku.add_worksheet("Keterangan")
    pasangan = [
        ("Judul", tabel.judul),
        ("Uraian", tabel.kamus.uraian),
        ("Tempat di laporan", tabel.tempat),
        ("Laporan", judul_laporan(tahun)),
        ("Edisi data", f"{tahun.aturan('edisi')}, {tanggal_panjang(tahun.edisi_tanggal)}"),
        ("Alamat", tahun.dasar + halaman_tabel(tabel)),
        ("Catatan", tabel.catatan),
        ("Angka", "Nilai seperti tercetak: persentase ditulis sebagai bilangan yang tercetak (95% adalah 95), tanda % dan Rp hanya bentuk tampilan."),
        ("Sel tanpa angka", "Kosong berarti laporan tidak mengisi; - berarti laporan mencetak tanda hubung; tidak terbaca berarti teks pindainya rusak. Tidak satu pun berarti nol."),
    ]
    r = 0
    for nama, isi in pasangan:
        if isi:
            lembar.write_string(r, 0, nama, b.kepala)
            lembar.write_string(r, 1, isi, b.teks)
            r += 1
    r += 1
    b.kepala_baris(lembar, ["Kolom", "Arti", "Nama di CSV", "Jenis", "Satuan"], [26, LEBAR_PALING, 26, 14, 20], r)
    jenis = {"string": "teks", "integer": "bilangan bulat", "number": "bilangan", "date": "tanggal"}
    for k in kolom_terbit(tabel):
        if k.peran in DI_TABEL:
            r += 1
            satuan_kolom = k.kolom.satuan if k.kolom.berangka else ""
            for c, isi in enumerate((k.judul, k.uraian, k.nama, jenis[k.jenis], satuan_kolom)):
                lembar.write_string(r, c, isi, b.teks)
    kena = [t for t in tahun.hasil_periksa.temuan if any(id.split("/")[1] == tabel.kode for id in t.penerapan.angka)]
    if kena:
        r += 2
        for c, isi in enumerate(("Temuan", "Penjelasan", "Tempat", "Bobot")):
            lembar.write_string(r, c, isi, b.kepala)
        for t in kena:
            r += 1
            for c, isi in enumerate((t.id, t.penerapan.alasan, t.penerapan.tempat, str(t.penerapan.keparahan))):
                lembar.write_string(r, c, isi, b.teks)


def _lembar_status(b: _Buku) -> None:
    lembar = b.buku.add_worksheet("Status angka")
    b.kepala_baris(lembar, ["Id angka", "Nilai", "Tulisan", "Tercetak", "Satuan", "Status", "Dihitung ulang", "Keterangan", "Temuan", "Sumber"], [40, 14, 16, 16, 14, 14, 12, LEBAR_PALING, 40, LEBAR_PALING])
    for r, a in enumerate(b.tabel.semua_angka, start=1):
        buku = b.tahun.buku[a.id]
        lembar.write_string(r, 0, a.id, b.teks)
        b.angka(lembar, r, 1, a)
        kata = (tercetak(a), a.teks, satuan(a), status(b.tabel, a), "ya" if buku.dihitung else "tidak", str(buku), ";".join(id_temuan(b.tahun, a.id)), a.tempat)
        for c, isi in enumerate(kata, start=2):
            lembar.write_string(r, c, isi, b.teks)
    lembar.freeze_panes(1, 1)
    lembar.autofilter(0, 0, len(b.tabel.semua_angka), 9)
