"""What findings are called and where they are filed: one list of words for pages, pictures and addresses."""

import re

from lakip_calc.pemeriksaan.putusan import Temuan

# words in the place of a finding -> the chapter it is filed under, and how the list of findings calls that in its address
BAB = {
    "Pengantar": "Kata pengantar",
    "Ikhtisar": "Ikhtisar eksekutif",
    "Bab I": "Bab I",
    "Bab II": "Bab II",
    "Bab III": "Bab III",
    "Bab IV": "Bab IV",
}
KODE_BAB = {
    "Kata pengantar": "pengantar",
    "Ikhtisar eksekutif": "ikhtisar",
    "Bab I": "bab-1",
    "Bab II": "bab-2",
    "Bab III": "bab-3",
    "Bab IV": "bab-4",
    "Seluruh laporan": "laporan",
}
_BAB = re.compile("|".join(rf"{kata}(?![IVX])" for kata in BAB))


def bab_dari(temuan: Temuan) -> str:
    """The chapter a finding is filed under: the first one that its place names."""
    kena = _BAB.search(temuan.penerapan.tempat)
    return BAB[kena[0]] if kena else "Seluruh laporan"


# what each kind of check looks at, as a reader would say it: in one word for a matrix, and in full
NAMA_JENIS = {
    "hitungan": ("Jumlah", "Jumlah, persen, dan rata-rata"),
    "pertentangan": ("Tempat lain", "Angka yang sama di tempat lain"),
    "uraian": ("Kalimat", "Kalimat terhadap tabel"),
    "skala": ("Predikat", "Predikat menurut skala"),
    "penomoran": ("Nomor", "Kode dan nomor"),
    "kelengkapan": ("Isi kurang", "Isi yang harus ada"),
    "waktu": ("Tanggal", "Tanggal dan urutannya"),
    "satuan": ("Satuan", "Satuan dan tahun"),
    "istilah": ("Istilah", "Istilah uang"),
    "bukti": ("Bukti", "Bukti di balik hasil"),
    "ambisi": ("Target", "Target terhadap hasil lalu"),
}
KEPALA_BAB = {
    "Kata pengantar": "KP",
    "Ikhtisar eksekutif": "IE",
    "Bab I": "I",
    "Bab II": "II",
    "Bab III": "III",
    "Bab IV": "IV",
    "Seluruh laporan": "Lain",
}


def nama_jenis(jenis: str) -> str:
    """What readers call a kind of finding."""
    return NAMA_JENIS.get(jenis, ("", jenis.capitalize()))[1]


def nama_jenis_pendek(jenis: str) -> str:
    """The same in one word."""
    return NAMA_JENIS.get(jenis, (jenis.capitalize(),))[0]
