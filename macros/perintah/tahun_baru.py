"""``python -m macros tahun-baru [TAHUN]``: the next year from the last, ready to be filled: tables, pages, nothing published.

1. Tables begin with what their kamus says (``macros.tahun.penerus``), pages without their sentences (``macros.halaman.kerangka``).
2. Everything is written aside and then moved; a file that is there is left alone and named, one that is missing is added.
   A table that the new tabel.csv does not name stays away: whoever took it out meant it.
3. The last year is only read. The new one is a draft until its aturan.csv says otherwise.
"""

import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from macros import AKAR
from macros.halaman.belum_ditulis import tanda_belum_ditulis
from macros.halaman.kerangka import kerangka
from macros.perintah.berkas import tulis_baru
from macros.perintah.pengaturan import buka_tahun
from macros.perintah.pengurai import Pengurai, keluaran_utf8
from macros.tahun.galat import Galat, GalatData
from macros.tahun.keutuhan import TULIS
from macros.tahun.longgar import NAMA_TAHUN, TERBIT, baris_longgar, folder_tahun, keadaan
from macros.tahun.penerus import DAFTAR, TabelPenerus, kode_terdaftar, penerus
from macros.tahun.tabel.kamus import DATA, muat_kamus

DOCS, SEMENTARA = Path("docs"), Path(".lakip")
DIBUAT = ("indikator", "sasaran")  # pages made from data: what is written beside them belongs to its own year
SUMBER = """# Sumber data {baru}

{tulis} bagaimana tabel tahun ini dibaca: dari berkas apa, oleh siapa, dan apa yang tidak terbaca. Contohnya data/{lama}/SUMBER.md.
"""
SEBUTAN = {
    "utuh": "dibawa seluruhnya, tinggal dicocokkan",
    "kunci": "dibawa barisnya, angkanya kosong",
    "kepala": "hanya judul kolomnya",
}


class Ditolak(Exception):
    """Why the year cannot be made, as one sentence for staff."""


@dataclass
class Buatan:
    """What one run has made: files by their path in the project, new tables, sentences that wait to be written."""

    lama: str
    baru: str
    ditulis: list[str] = field(default_factory=list)
    dibiarkan: list[str] = field(default_factory=list)
    tabel: list[TabelPenerus] = field(default_factory=list)
    kalimat: int = 0


def buat(akar: Path, diminta: str | None = None) -> Buatan:
    """Make the year, or what is missing of it. Raises Ditolak, or GalatData where the last year cannot be read."""
    lama, baru = pilih(akar, diminta)
    hasil = Buatan(lama, baru)
    isi = dict(_halaman(akar, lama, baru))
    for t in _tabel(akar, lama, baru):
        nama = f"{DATA.as_posix()}/{baru}/{t.kode}.csv"
        isi[nama] = t.teks
        if not (akar / nama).exists():
            hasil.tabel.append(t)
    isi[f"{DATA.as_posix()}/{baru}/SUMBER.md"] = SUMBER.format(baru=baru, lama=lama, tulis=TULIS)
    for nama in isi:
        (hasil.dibiarkan if (akar / nama).exists() else hasil.ditulis).append(nama)
    hasil.kalimat = sum(len(list(tanda_belum_ditulis(isi[nama]))) for nama in hasil.ditulis if nama.startswith(DOCS.as_posix()))
    tulis_baru(akar, {nama: isi[nama].encode() for nama in hasil.ditulis}, akar / SEMENTARA)
    return hasil


def pilih(akar: Path, diminta: str | None) -> tuple[str, str]:
    """The last year and the new one. Raises Ditolak where the one cannot follow the other."""
    ada = folder_tahun(akar)
    if not ada:
        raise Ditolak("Belum ada tahun di folder data/ yang dapat diteruskan.")
    baru = diminta or str(int(ada[-1]) + 1)
    if not NAMA_TAHUN.fullmatch(baru):
        raise Ditolak(f"'{baru}' bukan tahun. Tulis empat angka, misalnya: python -m macros tahun-baru {int(ada[-1]) + 1}")
    lama = str(int(baru) - 1)
    if lama not in ada:
        saran = f"Buat {int(ada[-1]) + 1} lebih dulu." if baru > ada[-1] else f"Tahun yang ada: {', '.join(ada)}."
        raise Ditolak(f"Tahun {baru} meneruskan {lama}, padahal folder data/{lama} tidak ada. {saran}")
    if keadaan(akar, baru) == TERBIT:
        raise Ditolak(f"Tahun {baru} sudah terbit; tidak ada yang perlu dibuat.")
    for folder in (akar / DATA / baru, akar / DOCS / baru):
        if folder.exists() and not folder.is_dir():
            raise Ditolak(f"{folder.relative_to(akar).as_posix()} bukan folder. Pindahkan atau ganti namanya, lalu ulangi.")
    folder = akar / DATA / baru
    if folder.exists() and any(folder.iterdir()) and not (folder / f"{DAFTAR}.csv").is_file():
        raise Ditolak(
            f"Folder data/{baru} sudah berisi, tetapi tanpa tabel.csv, jadi bukan buatan perintah ini. "
            "Pindahkan atau ganti namanya, lalu ulangi."
        )
    return lama, baru


def _tabel(akar: Path, lama: str, baru: str) -> list[TabelPenerus]:
    """The tables of the new year; only those that its own tabel.csv names, where there is one already."""
    galat: list[Galat] = []
    kamus = muat_kamus(akar, galat)
    tahun = buka_tahun(akar, lama)  # tells its own faults, those of the kamus too
    jalur = akar / DATA / baru / f"{DAFTAR}.csv"
    kode = set(kode_terdaftar(jalur.read_text(encoding="utf-8-sig"))) if jalur.is_file() else None
    return penerus(tahun, baru, kamus[DAFTAR], baris_longgar(akar / DATA / lama / f"{DAFTAR}.csv") or (), kode)


def _halaman(akar: Path, lama: str, baru: str) -> Iterator[tuple[str, str]]:
    """The written pages of the last year, without their sentences."""
    folder = akar / DOCS / lama
    for jalur in sorted(folder.rglob("*.md")):
        bagian = jalur.relative_to(folder)
        if bagian.parts[0] not in DIBUAT:
            asal = jalur.relative_to(akar).as_posix()
            yield (DOCS / baru / bagian).as_posix(), kerangka(jalur.read_text(encoding="utf-8-sig"), asal, lama, baru)


# --- what staff are told ---------------------------------------------------------------------------------


def laporkan(b: Buatan) -> list[str]:
    """What was made and what to do next, in lines for the screen."""
    if not b.ditulis:
        return [f"Tahun {b.baru} sudah lengkap; {len(b.dibiarkan)} berkas yang ada tidak diubah.", "", *_langkah(b)]
    baris = [f"Tahun {b.baru} dibuat dari {b.lama} sebagai draf: {len(b.ditulis)} berkas. Data dan halaman {b.lama} tidak diubah."]
    for bawa, sebutan in SEBUTAN.items():
        if kode := [t.kode for t in b.tabel if t.bawa == bawa]:
            baris += ["", f"Tabel {sebutan} ({len(kode)}):", *_bungkus(kode)]
    if halaman := [n for n in b.ditulis if n.startswith(DOCS.as_posix())]:
        baris += ["", f"Halaman di docs/{b.baru} ({len(halaman)}), {b.kalimat} alinea menunggu ditulis (baris {TULIS} ...)."]
        baris.append("Halaman sasaran dan indikator serta menunya dibuat sendiri dari data.")
    if usulan := [t for t in b.tabel if t.usulan]:
        for t in usulan:
            baris += [
                "",
                f"Usulan: {t.usulan} target di {t.kode}.csv disalin dari laporan {b.lama} yang mencetak target {b.baru}; cocokkan.",
            ]
    if b.dibiarkan:
        baris += ["", f"Sudah ada, tidak diubah ({len(b.dibiarkan)}):", *_bungkus(b.dibiarkan)]
    return [*baris, "", *_langkah(b)]


def _bungkus(nama: list[str], lebar: int = 100) -> Iterator[str]:
    """Names as lines of a comfortable width."""
    baris = ""
    for satu in nama:
        if baris and len(baris) + len(satu) > lebar:
            yield f"  {baris.rstrip()}"
            baris = ""
        baris += satu + (", " if satu is not nama[-1] else "")
    yield f"  {baris.rstrip()}"


def _langkah(b: Buatan) -> list[str]:
    langkah = (
        f"data/{b.baru}/sasaran.csv dan indikator.csv: cocokkan dengan Perjanjian Kinerja {b.baru}. Bila ada indikator yang berganti nama,"
        f" baru, atau dihapus, tulis juga garis.csv (lihat panduan) dan barisnya di tabel lain.",
        f"data/{b.baru}/perjanjian-kinerja.csv dan capaian-sasaran.csv: target, lalu realisasi dan capaian. Sesudah itu anggaran.csv.",
        f"data/{b.baru}/tabel.csv: hapus baris dan berkas tabel yang tidak ada di laporan {b.baru}.",
        f"python -m macros sisa {b.baru}       menyebut yang masih kosong dan langkah berikutnya",
        "python -m macros pratinjau       menampilkan drafnya, kapan saja",
        f"python -m macros periksa {b.baru}    memeriksa angkanya",
        f"data/{b.baru}/aturan.csv: bila laporan sudah ditandatangani, ubah keadaan menjadi terbit, edisi menjadi 1, edisi_tanggal"
        f" menjadi tanggal data, dan catat di perubahan.csv. Lalu: python -m macros tautan",
    )
    return ["Langkah berikutnya:", *(f"{n}. {isi}" for n, isi in enumerate(langkah, start=1))]


def main(argumen: list[str], akar: Path = AKAR) -> int:
    """``tahun-baru [year]``: the year after the newest if none is given."""
    keluaran_utf8()
    pengurai = Pengurai("tahun-baru", "Membuat tahun berikutnya dari tahun terakhir: tabel, halaman, belum terbit.")
    pengurai.add_argument("tahun", metavar="TAHUN", nargs="?", help="tahun yang dibuat (jika tidak ditulis: sesudah tahun terbaru)")
    try:
        hasil = buat(akar, pengurai.parse_args(argumen).tahun)
    except Ditolak as sebab:
        print(sebab)
        return 1
    except GalatData as galat:
        print("Tahun baru belum dibuat, karena data tahun lalu perlu diperbaiki dulu.\n" + "\n".join(map(str, galat.galat)))
        return 1
    print("\n".join(laporkan(hasil)))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
