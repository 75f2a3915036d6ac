"""``python -m macros kantor-baru FOLDER``: an empty portal for another office in a new folder, which builds as a draft at once.

1. The code is copied as it stands, with its locks and licence; of this office's report, pages and promises nothing is.
2. Tables, pages and settings come from ``macros/kerangka``: what is to be replaced or written stands behind ``TULIS:``,
   which no published year may hold. Of the kamus all are copied, of the worked examples those that come from no report.
3. Written aside and then moved; a file that is there is left alone, so that the command can be run again without harm.
"""

import csv
import datetime
import io
import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from macros import AKAR
from macros.perintah.berkas import tulis_baru
from macros.perintah.pengurai import Pengurai, keluaran_utf8
from macros.tahun.longgar import NAMA_TAHUN, folder_tahun
from macros.tahun.sisa import TULIS

KERANGKA = Path("macros/kerangka")
KODE = ("macros", "lakip_calc", ".kunci")
PROYEK = "pyproject.toml"
BERKAS_KODE = (PROYEK, "LICENSE", ".gitignore", ".gitattributes", ".editorconfig", "data/kamus")
BUKAN_KODE = ("__pycache__",)
TAHUN = "TAHUN"  # the folder of a year in the pattern
SUMBER_SENDIRI = "contoh hitungan"  # a worked example that comes from no report
# the guide for staff, and what it says of tables that only some offices have: ``lama`` becomes ``baru``, a line beginning with it
# goes where nothing is to be said instead
PANDUAN, PANDUAN_LAIN = Path("docs/panduan"), "panduan.csv"
JANJI = {"tautan": "kode,jenis,judul,alamat", "pengalihan": "lama,baru,sejak,alasan"}


class Ditolak(Exception):
    """Why no portal can be made there, as one sentence for staff."""


@dataclass
class Buatan:
    """What one run has made: the folder, its year, the files written and those that were there."""

    folder: Path
    tahun: str
    ditulis: list[str] = field(default_factory=list)
    dibiarkan: list[str] = field(default_factory=list)


def buat(asal: Path, folder: Path, tahun: str = "") -> Buatan:
    """Make the portal, or what is missing of it. Raises Ditolak where it cannot stand in this folder."""
    folder = folder.resolve()
    hasil = Buatan(folder, _pilih_tahun(folder, tahun))
    _boleh(asal.resolve(), folder)
    isi = dict(isi_kantor(asal, hasil.tahun))
    for nama in isi:
        (hasil.dibiarkan if (folder / nama).exists() else hasil.ditulis).append(nama)
    tulis_baru(folder, {nama: isi[nama] for nama in hasil.ditulis}, folder)
    return hasil


def _pilih_tahun(folder: Path, diminta: str) -> str:
    """The year asked for; else the one the folder has, else last year: its report is written now."""
    if diminta and not NAMA_TAHUN.fullmatch(diminta):
        raise Ditolak(f"'{diminta}' bukan tahun. Tulis empat angka, misalnya: --tahun {datetime.date.today().year - 1}")
    ada = folder_tahun(folder)
    if diminta and ada and diminta not in ada:
        raise Ditolak(f"Folder itu sudah memuat tahun {', '.join(ada)}. Untuk tahun lain jalankan di sana: python -m macros tahun-baru")
    return diminta or (ada[0] if ada else str(datetime.date.today().year - 1))


def _boleh(asal: Path, folder: Path) -> None:
    """Raises Ditolak for a place that belongs to something else."""
    if folder == asal or asal in folder.parents:
        raise Ditolak(f"{folder} ada di dalam proyek ini. Pilih folder di luarnya, misalnya {asal.parent / 'kantor-baru'}")
    if folder.exists() and not folder.is_dir():
        raise Ditolak(f"{folder} bukan folder. Pilih nama lain.")
    if folder.is_dir() and any(folder.iterdir()) and not (folder / "mkdocs.yml").is_file():
        raise Ditolak(f"{folder} sudah berisi hal lain. Pilih folder yang belum ada.")


def isi_kantor(asal: Path, tahun: str) -> Iterator[tuple[str, bytes]]:
    """Every file of the new portal by its path."""
    for nama in (*KODE, *BERKAS_KODE):
        jalur = asal / nama
        for satu in sorted(jalur.rglob("*")) if jalur.is_dir() else [jalur]:
            if satu.is_file() and not any(b in satu.parts for b in BUKAN_KODE):
                isi = satu.read_bytes()
                yield satu.relative_to(asal).as_posix(), _proyek(isi) if nama == PROYEK else isi
    for jalur in sorted((asal / KERANGKA).rglob("*")):
        if jalur.is_file() and jalur.name != PANDUAN_LAIN:
            yield _kerangka(jalur.relative_to(asal / KERANGKA).as_posix(), jalur, tahun)
    for jalur in sorted((asal / "data/contoh").glob("*.csv")):
        yield jalur.relative_to(asal).as_posix(), _contoh(jalur)
    lain = _baca(asal / KERANGKA / PANDUAN_LAIN)
    for jalur in sorted((asal / PANDUAN).glob("*.md")):
        yield jalur.relative_to(asal).as_posix(), _panduan(jalur.read_text(encoding="utf-8"), lain).encode()
    for nama, kepala in JANJI.items():
        yield f"data/janji/{nama}.csv", f"{kepala}\n".encode()


def _proyek(isi: bytes) -> bytes:
    """pyproject.toml under a name that is no office's."""
    teks = isi.decode()
    teks = re.sub(r'(?m)^name = ".*"$', 'name = "lakip-portal"', teks, count=1)
    return re.sub(r'(?m)^description = ".*"$', 'description = "Laporan kinerja sebagai situs."', teks, count=1).encode()


def _kerangka(nama: str, jalur: Path, tahun: str) -> tuple[str, bytes]:
    """A file of the pattern; in the folder of the year its tables are of that year, and ``{tahun+1}`` is a number."""
    isi = jalur.read_bytes()
    if nama.startswith(f"data/{TAHUN}/"):
        isi = isi.replace(b"{tahun+1}", str(int(tahun) + 1).encode())
    return nama.replace(f"/{TAHUN}/", f"/{tahun}/"), isi


def _baca(jalur: Path) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(jalur.read_text(encoding="utf-8"), newline="")))


def _contoh(jalur: Path) -> bytes:
    """The worked examples of a table, without those that a report printed."""
    baris = _baca(jalur)
    kepala = list(baris[0])
    keluar = io.StringIO()
    penulis = csv.DictWriter(keluar, kepala, lineterminator="\n")
    penulis.writeheader()
    penulis.writerows(r for r in baris if r.get("sumber", SUMBER_SENDIRI) == SUMBER_SENDIRI)
    return keluar.getvalue().encode()


def _panduan(teks: str, lain: list[dict[str, str]]) -> str:
    """The guide for staff, with examples that every office has."""
    dibuang = tuple(r["lama"] for r in lain if not r["baru"])
    teks = "".join(b for b in teks.splitlines(keepends=True) if not b.startswith(dibuang))
    for r in lain:
        teks = teks.replace(r["lama"], r["baru"])
    return teks


def laporkan(b: Buatan) -> list[str]:
    """What was made and what to do next, in lines for the screen."""
    if b.ditulis:
        awal = [f"Portal dibuat di {b.folder} dengan tahun {b.tahun} sebagai draf: {len(b.ditulis)} berkas."]
        awal += [f"{len(b.dibiarkan)} berkas sudah ada dan tidak diubah."] if b.dibiarkan else []
    else:
        awal = [f"Portal di {b.folder} sudah lengkap; tidak ada yang diubah."]
    langkah = (
        "mkdocs.yml: isi site_name, site_url, copyright, dan bila perlu extra.warna.",
        f"data/{b.tahun}/identitas.csv: nama kantor, tempatnya, teleponnya. Setiap isi yang diawali TULIS: diganti.",
        f"data/{b.tahun}/sasaran.csv dan indikator.csv: satu baris untuk satu sasaran dan satu indikator, lalu target dan realisasinya"
        " di perjanjian-kinerja.csv dan capaian-sasaran.csv.",
        f"data/{b.tahun}/jenjang.csv: skala yang tercetak di laporan. anggaran.csv boleh dihapus, bersama barisnya di tabel.csv.",
        f"docs/{b.tahun}: ganti setiap baris {TULIS} dengan kalimatnya.",
        f"python -m macros sisa {b.tahun}      menyebut yang masih kosong",
        "python -m macros bangun --draf   membangun drafnya ke site-draf/",
        f"data/{b.tahun}/aturan.csv: bila sudah boleh dibaca umum, ubah keadaan menjadi terbit. Lalu: python -m macros tautan",
    )
    return [*awal, "", f"Langkah berikutnya, di folder {b.folder}:", *(f"{n}. {isi}" for n, isi in enumerate(langkah, start=1))]


def main(argumen: list[str], asal: Path = AKAR) -> int:
    """``kantor-baru FOLDER [--tahun YEAR]``."""
    keluaran_utf8()
    pengurai = Pengurai("kantor-baru", "Membuat portal kosong untuk kantor lain di folder baru.")
    pengurai.add_argument("folder", metavar="FOLDER", nargs="?", default="", help="folder baru, di luar proyek ini")
    pengurai.add_argument("--tahun", metavar="TAHUN", default="", help="tahun laporan pertama (jika tidak ditulis: tahun lalu)")
    pilihan = pengurai.parse_args(argumen)
    if not pilihan.folder:
        pengurai.error("the following arguments are required: FOLDER")
    try:
        hasil = buat(asal, Path(pilihan.folder), pilihan.tahun)
    except Ditolak as sebab:
        print(sebab)
        return 1
    except OSError as galat:
        print(f"Portal belum dapat ditulis: {galat.strerror or galat} ({galat.filename}). Pilih folder lain, atau periksa izinnya.")
        return 1
    print("\n".join(laporkan(hasil)))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
