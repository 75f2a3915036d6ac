"""A table as XLSX: real numbers and real days, what every column means, and the status of every figure.

Three sheets: the table; ``Keterangan`` (title, place in the report, edition, columns, notes, findings); and
``Status angka``, one row for each figure. Numbers keep what is printed: 95% is the number 95 in a format that
adds the sign, so that sums and comparisons read as in the report.
"""

from collections.abc import Sequence
from datetime import date

from lakip_calc.angka import Angka
from lakip_calc.besaran import Kosong
from macros.tahun.identitas import judul_laporan
from macros.tahun.tabel.tabel import MENURUT_INDIKATOR, Tabel
from macros.tahun.tahun import Tahun
from macros.tautan.alamat import halaman_tabel
from macros.terbitan.buku_kerja import BukuKerja, Lembar, Sel, kepala, teks, xlsx
from macros.terbitan.kolom import KolomTerbit, baris_terbit, id_temuan, kolom_terbit, satuan, status
from macros.terbitan.kolom import Sel as SelTerbit
from macros.tulisan.angka import SATUAN_DIAM, tercetak
from macros.tulisan.tanggal import tanggal_panjang

DI_TABEL = ("isi", "mulai", "selesai")
SATUAN_TANPA_KATA = ("", "nomor", "urutan", "lihat kolom satuan")
TANPA_RIBUAN = ("nomor", "urutan", "tahun")
LEBAR_PALING = 60
JENIS = {"string": "teks", "integer": "bilangan bulat", "number": "bilangan", "date": "tanggal"}
# the columns of the sheet of figures, with their widths
STATUS = {
    "Id angka": 40,
    "Nilai": 14,
    "Tulisan": 16,
    "Tercetak": 16,
    "Satuan": 14,
    "Status": 14,
    "Dihitung ulang": 12,
    "Keterangan": LEBAR_PALING,
    "Temuan": 40,
    "Sumber": LEBAR_PALING,
}


def xlsx_terbit(tahun: Tahun, tabel: Tabel) -> bytes:
    """The file itself."""
    lembar = [_tabel(tahun, tabel), _keterangan(tahun, tabel)]
    if tabel.semua_angka:
        lembar.append(_status(tahun, tabel))
    return xlsx(BukuKerja(tabel.judul, tabel.tempat, tahun.edisi_tanggal.mulai, lembar))


def _bentuk(a: Angka) -> str:
    """The number format of a figure: as many digits as are printed, with the sign of its unit."""
    pola = ("0" if a.satuan in TANPA_RIBUAN else "#,##0") + ("." + "0" * a.desimal if a.desimal else "")
    if a.tanda:
        pola = f'"{a.tanda} "{pola}'
    return {"persen": pola + '"%"', "rupiah": '"Rp"' + pola}.get(a.satuan, pola)


def _angka(a: Angka, bersatuan: bool = False) -> Sel:
    """A number as a number; a word, a dash or what cannot be read as text; nothing where nothing is printed.

    ``bersatuan`` shows the name of the unit behind the number, for a column of several units.
    """
    if a.nilai is not None:
        satuan = f'" {a.satuan}"' if bersatuan and a.satuan not in SATUAN_DIAM else ""
        return a.nilai, _bentuk(a) + satuan
    return (a.kata or a.teks, "teks") if a.teks else None


def _tabel(tahun: Tahun, tabel: Tabel) -> Lembar:
    kolom = [(i, k) for i, k in enumerate(kolom_terbit(tabel)) if k.peran in DI_TABEL]
    semua = list(baris_terbit(tahun, tabel))
    judul = [_judul(k) for _, k in kolom]
    lebar = [_lebar(j, [r[i] for r in semua]) for j, (i, _) in zip(judul, kolom, strict=True)]
    lembar = Lembar("Tabel", lebar, [kepala(*judul)], bersaring=True)
    for kunci, baris in zip(tabel.baris, semua, strict=True):
        lembar.baris.append([_isi(tabel, kunci, k) if k.asal.berangka else _kata(baris[i]) for i, k in kolom])
    return lembar


def _isi(tabel: Tabel, kunci: str, k: KolomTerbit) -> Sel:
    return _angka(tabel.angka(kunci, k.asal.nama), k.asal.satuan == MENURUT_INDIKATOR)


def _judul(k: KolomTerbit) -> str:
    """The head of a column, with the unit of its figures."""
    return f"{k.judul} ({k.asal.satuan})" if k.asal.berangka and k.asal.satuan not in SATUAN_TANPA_KATA else k.judul


def _kata(sel: SelTerbit) -> Sel:
    if not sel:
        return None
    return sel, "hari" if isinstance(sel, date) else "teks"


def _lebar(judul: str, sel: Sequence[SelTerbit]) -> int:
    panjang = max((len(str(s)) for s in sel if s is not None), default=0)
    return max(9, min(LEBAR_PALING, max(panjang, len(judul) // 2) + 2))


def _keterangan(tahun: Tahun, tabel: Tabel) -> Lembar:
    pasangan = {
        "Judul": tabel.judul,
        "Uraian": tabel.kamus.uraian,
        "Tempat di laporan": tabel.tempat,
        "Laporan": judul_laporan(tahun),
        "Edisi data": f"{tahun.aturan('edisi')}, {tanggal_panjang(tahun.edisi_tanggal)}",
        "Alamat": tahun.situs + halaman_tabel(tabel),
        "Catatan": tabel.catatan,
        "Angka": "Nilai seperti tercetak: persentase ditulis sebagai bilangan yang tercetak (95% adalah 95), "
        "tanda % dan Rp hanya bentuk tampilan.",
        "Sel tanpa angka": "Kosong berarti laporan tidak mengisi; - berarti laporan mencetak tanda hubung; "
        "tidak terbaca berarti teks pindainya rusak. Tidak satu pun berarti nol.",
    }
    if any(a.kosong is Kosong.TIDAK_BERLAKU for a in tabel.semua_angka):
        pasangan["Tidak berlaku"] = "Laporan sendiri mencetak bahwa angka itu tidak berlaku (n/a); itu bukan nol dan bukan kosong."
    lembar = Lembar("Keterangan", [26, LEBAR_PALING, 26, 14, 20], [kepala(nama) + teks(isi) for nama, isi in pasangan.items() if isi])
    lembar.baris += [[], kepala("Kolom", "Arti", "Nama di CSV", "Jenis", "Satuan")]
    for k in kolom_terbit(tabel):
        if k.peran in DI_TABEL:
            lembar.baris.append(teks(k.judul, k.uraian, k.nama, JENIS[k.jenis], k.asal.satuan if k.asal.berangka else ""))
    kena = [t for t in tahun.hasil_periksa.temuan if any(id.split("/")[1] == tabel.kode for id in t.penerapan.angka)]
    if kena:
        lembar.baris += [[], kepala("Temuan", "Judul", "Penjelasan", "Tempat", "Bobot")]
        lembar.baris += [teks(t.id, t.penerapan.judul, t.penerapan.alasan, t.penerapan.tempat, str(t.penerapan.keparahan)) for t in kena]
    return lembar


def _status(tahun: Tahun, tabel: Tabel) -> Lembar:
    lembar = Lembar("Status angka", list(STATUS.values()), [kepala(*STATUS)], bersaring=True)
    for a in tabel.semua_angka:
        buku = tahun.buku[a.id]
        dihitung, temuan = "ya" if buku.dihitung else "tidak", ";".join(id_temuan(tahun, a.id))
        lain = teks(tercetak(a), a.teks, satuan(a), status(tabel, a), dihitung, str(buku), temuan, a.tempat)
        lembar.baris.append([*teks(a.id), _angka(a), *lain])
    return lembar
