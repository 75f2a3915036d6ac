"""Luring: the site as one zip that opens from a USB stick by double click.

1. Every file of the built site, in one folder, with a note on how to open it.
2. A browser that reads a folder shows its list of files, not its page: a link to a folder becomes a link to its
   ``index.html``. Links that leave the site stay as they are; the one to this zip, which is not inside itself,
   leads to the public site.
3. The same site gives the same zip: names are sorted, times are those of the edition.
"""

import re
import zlib
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile, ZipInfo

from macros.tautan.alamat import alamat_zip

BUKAN = {"404.html", "sitemap.xml", "sitemap.xml.gz", "robots.txt"}  # only a server has a use for these
SUDAH_PADAT = {".zip", ".xlsx", ".png", ".jpg", ".woff2", ".gz"}
TAG = re.compile(r"<(?:a|area|form|iframe|link|meta)\s[^>]*>")
ALAMAT = re.compile(r'(\s(?:href|action|src)="|;\s*url=)([^"]*)')
KE_FOLDER = re.compile(r"(?![a-z][a-z0-9+.-]*:|/|#)((?:[^?#]*/)?(?:\.\.?)?)(?=[?#]|$)", re.I)


def luringkan(html: str) -> str:
    """A page whose links to folders name the page in them."""
    return TAG.sub(lambda tag: ALAMAT.sub(lambda m: m[1] + _berkas(m[2]), tag[0]), html)


def _berkas(href: str) -> str:
    kena = KE_FOLDER.match(href)
    if not kena:
        return href
    folder = kena[1] + "/" if kena[1].endswith(".") else kena[1]
    return f"{folder}index.html{href[kena.end():]}"


def isi_zip(situs: Path, zip: str, publik: str) -> Iterator[tuple[str, bytes]]:
    """Name and content of every file, without the zip itself; ``publik`` is the address of the public site."""
    ke_zip = re.compile(rf'"(?:\.\./)*{re.escape(zip)}"')
    for jalur in sorted(situs.rglob("*"), key=lambda j: j.relative_to(situs).as_posix()):
        nama = jalur.relative_to(situs).as_posix()
        if not jalur.is_file() or nama in BUKAN or nama == zip:
            continue
        isi = jalur.read_bytes()
        if jalur.suffix == ".html":
            isi = ke_zip.sub(f'"{publik}{zip}"', luringkan(isi.decode("utf-8"))).encode()
        yield nama, isi


def baca_saya(tahun: str, edisi: str, situs: str) -> str:
    """How to open it, for whoever finds the folder; Windows line ends for Notepad."""
    baris = [
        f"LAPORAN KINERJA KPU KOTA TARAKAN TAHUN {tahun}",
        f"Salinan situs {situs}",
        f"Edisi data: {edisi}",
        "",
        "Cara membuka",
        "1. Ekstrak seluruh berkas zip ini ke satu folder, misalnya di diska USB.",
        "   Jangan membukanya langsung dari dalam zip.",
        "2. Klik dua kali index.html. Halaman terbuka di peramban tanpa internet.",
        "",
        "Semua halaman, tabel, grafik, unduhan, dan pencarian ada di folder ini.",
        "Tautan yang dimulai dengan http:// atau https:// tetap memerlukan internet.",
        "",
    ]
    return "\r\n".join(baris)


def buat(situs: Path, tahun: str, edisi: date, judul_edisi: str, alamat: str) -> Path:
    """Write the zip into the built site."""
    folder = f"laporan-kinerja-{tahun}"
    tujuan = situs / alamat_zip(tahun)
    isi = dict(isi_zip(situs, alamat_zip(tahun), alamat))
    isi["BACA-SAYA.txt"] = baca_saya(tahun, judul_edisi, alamat).encode()
    tujuan.parent.mkdir(parents=True, exist_ok=True)
    with ZipFile(tujuan, "w") as berkas:
        for nama in sorted(isi):
            info = ZipInfo(f"{folder}/{nama}", (edisi.year, edisi.month, edisi.day, 0, 0, 0))
            info.create_system, info.external_attr = 3, 0o100644 << 16
            padat = Path(nama).suffix in SUDAH_PADAT
            info.compress_type = ZIP_STORED if padat else ZIP_DEFLATED
            berkas.writestr(info, isi[nama], compresslevel=None if padat else zlib.Z_BEST_COMPRESSION)
    return tujuan
