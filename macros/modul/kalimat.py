"""Sentences about one table, as an officer would write them to a requester: plain text, figures from the data.

A table that people often ask for has sentences of its own, the headline first, here or in its modul; any other
gets a fair general one.
"""

from macros.gambar import rinci
from macros.modul import bagian
from macros.modul.pola import Kalimat, daftar, jumlahkan, pasangan, uraian
from macros.tahun.tabel.tabel import Tabel
from macros.tahun.tahun import Tahun
from macros.tulisan.angka import angka_teks, bilangan, deret


def _capaian(tahun: Tahun, t: Tabel) -> list[str]:
    """Met as it was promised at the start of the year, and by the targets of the tables of the sasaran."""
    tabel, janji = tahun.hitungan.ketercapaian, tahun.hitungan.janji
    banyak = bilangan(tabel.semua)
    gagal = [f"{kode} {tahun.indikator[kode].nama_pendek}" for kode in janji.tidak_tercapai]
    kurang = f" Yang tidak: {deret(gagal)}." if gagal else ""
    menurut = f"{bilangan(len(tabel.tercapai))} dari {banyak} indikator mencapai target menurut tabel di awal setiap sasaran strategis."
    if not tahun.hitungan.rencana:
        return [menurut]
    return [f"{bilangan(len(janji.tercapai))} dari {banyak} janji di Penetapan Kinerja (Bab II.E) tercapai.{kurang}", menurut]


def _anggaran(tahun: Tahun, t: Tabel) -> list[str]:
    kolom_sisa = next((k.nama for k in t.kamus.kolom if k.nama in ("efisiensi_rp", "sisa_rp")), "realisasi_rp")

    def uang(kunci: str) -> str:
        pagu, realisasi, sisa, persen = (angka_teks(t.angka(kunci, k)) for k in ("pagu_rp", "realisasi_rp", kolom_sisa, "persen"))
        return f"pagu {pagu}, realisasi {realisasi} ({persen}), sisa {sisa}"

    seluruh = [f"Seluruh anggaran: {uang(k)}." for k in t.baris if k not in rinci(t)]
    return seluruh + [f"{r['program']}: {uang(k)}." for k, r in rinci(t).items()]


def _akip(tahun: Tahun, t: Tabel) -> list[str]:
    def nilai(kunci: str) -> str:
        return f"{angka_teks(t.angka(kunci, 'nilai'))} dari {angka_teks(t.angka(kunci, 'bobot'))}"

    jumlah = next(k for k in t.baris if k not in rinci(t))
    komponen = (f"{r['komponen']} {nilai(k)}" for k, r in rinci(t).items())
    return [
        f"{t.baris[jumlah]['komponen']} adalah {nilai(jumlah)}.",
        f"Menurut komponen: {deret(komponen)}.",
        f"Laporan memakai nilai itu sebagai hasil tahun {tahun.tahun}.",
    ]


def _pegawai(menurut: str, kolom: str) -> Kalimat:
    """Staff by one of their properties; the report prints no sum of them."""

    def kalimat(tahun: Tahun, t: Tabel) -> list[str]:
        return [
            f"Pegawai menurut {menurut}: {pasangan(t, kolom, 'jumlah')}.",
            f"Laporan tidak mencetak jumlahnya; bila dijumlahkan, {jumlahkan(t, 'jumlah')} orang.",
        ]

    return kalimat


def _media(tahun: Tahun, t: Tabel) -> list[str]:
    akun = (f"{r['jenis']} {r['nama_akun']}" for r in t.baris.values())
    return [f"Website dan media sosial kantor: {deret(akun)}."]


UMUM: dict[str, Kalimat] = {
    "capaian-sasaran": _capaian,
    "anggaran": _anggaran,
    "evaluasi-akip": _akip,
    "sdm-pendidikan": _pegawai("pendidikan", "tingkat_pendidikan"),
    "sdm-status": _pegawai("status", "status"),
    "produk-hukum": daftar("Produk hukum yang disusun", "produk_hukum", "jumlah"),
    "media": _media,
    "tugas": uraian("Tugas sekretariat", "tugas"),
    "fungsi": uraian("Fungsi sekretariat", "fungsi"),
    "wewenang": uraian("Wewenang sekretariat", "wewenang"),
    "misi": uraian("Misi", "misi"),
    "tujuan": uraian("Tujuan", "tujuan"),
    "subbagian": uraian("Bagian sekretariat", "nama"),
}
# by the code of the kamus, which the tables of one kind share
KALIMAT: dict[str, Kalimat] = UMUM | {kode: kalimat for modul in bagian("kalimat") for kode, kalimat in modul.KALIMAT.items()}


def berkalimat(t: Tabel) -> bool:
    """Whether a table has sentences of its own."""
    return t.kamus.kode in KALIMAT


def kalimat_tabel(tahun: Tahun, t: Tabel) -> list[str]:
    """What a reply says about a table, the headline first."""
    if berkalimat(t):
        return KALIMAT[t.kamus.kode](tahun, t)
    return [f"Tabel “{t.judul}” memuat {bilangan(len(t.baris))} baris. Isinya dapat dibaca dan diunduh lewat tautan di bawah ini."]
