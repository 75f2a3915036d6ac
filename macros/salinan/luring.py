"""Luring: the site as one zip that opens from a USB stick by double click.

1. Every file of one year of the built site and what belongs to no year, in one folder, with a note on how to open it.
2. A browser that reads a folder shows its list of files, not its page: a link to a folder becomes a link to its
   ``index.html``. Links that leave the site stay as they are; what is not in the zip, the zip itself and other years,
   is linked on the public site.
3. The same site gives the same zip: names are sorted, times are those of the edition.
"""

import re
from collections.abc import Collection, Iterator
from pathlib import Path

from lxml.html import HtmlElement

from macros.tahun.identitas import judul_laporan
from macros.tahun.tahun import Tahun
from macros.tautan.alamat import alamat_zip, mutlak
from macros.tulisan.pohon import baca_pohon, tulis_pohon
from macros.tulisan.tanggal import tanggal_panjang
from macros.tulisan.zip import tulis_zip

BUKAN = {"404.html", "sitemap.xml", "sitemap.xml.gz", "robots.txt"}  # only a server has a use for these
ALAMAT = {"a": "href", "area": "href", "form": "action", "iframe": "src", "link": "href"}  # what leads to a page
ZIP_SITUS = re.compile(r"unduh/situs-\d+\.zip")
SKEMA = re.compile(r"[a-z][a-z0-9+.-]*:|/|#", re.I)
KE_FOLDER = re.compile(r"(?![a-z][a-z0-9+.-]*:|/|#)((?:[^?#]*/)?(?:\.\.?)?)(?=[?#]|$)", re.I)


def luringkan(pohon: HtmlElement) -> None:
    """Let links to folders name the page in them."""
    for unsur in pohon.iter("meta", *ALAMAT):
        if unsur.tag == "meta":
            _luringkan_terusan(unsur)
        elif (href := unsur.get(ALAMAT[unsur.tag])) is not None:
            unsur.set(ALAMAT[unsur.tag], _berkas(href))


def _luringkan_terusan(meta: HtmlElement) -> None:
    """A page that leads on to another (``<meta http-equiv="refresh" content="0; url=...">``)."""
    if meta.get("http-equiv") == "refresh":
        awal, url, href = (meta.get("content") or "").partition("url=")
        meta.set("content", awal + url + _berkas(href))


def _berkas(href: str) -> str:
    kena = KE_FOLDER.match(href)
    if not kena:
        return href
    folder = kena[1] + "/" if kena[1].endswith(".") else kena[1]
    return f"{folder}index.html{href[kena.end() :]}"


def isi_zip(situs: Path, publik: str, tahun_lain: Collection[str] = ()) -> Iterator[tuple[str, bytes]]:
    """Name and content of every file, without the zips of sites and what belongs to other years; ``publik`` is the public address."""
    for nama, jalur in sorted((jalur.relative_to(situs).as_posix(), jalur) for jalur in situs.rglob("*")):
        if jalur.is_file() and nama not in BUKAN and not _di_luar(nama, tahun_lain):
            yield nama, _halaman(jalur.read_bytes(), nama, publik, tahun_lain) if jalur.suffix == ".html" else jalur.read_bytes()


def _di_luar(nama: str, tahun_lain: Collection[str]) -> bool:
    """Whether a file of the site is not in the zip: a zip of a site, or something of another year."""
    if ZIP_SITUS.fullmatch(nama):
        return True
    bagian = nama.split("/")
    if bagian[0] in ("api", "cari", "k"):
        del bagian[0]
    return bool(bagian) and bagian[0].partition("-")[0] in tahun_lain


def _halaman(isi: bytes, nama: str, publik: str, tahun_lain: Collection[str]) -> bytes:
    """A page as it stands in the zip; what is not in it is on the public site."""
    pohon = baca_pohon(isi)
    for tautan in pohon.iter("a"):
        href = tautan.get("href", "")
        if href and not SKEMA.match(href) and _di_luar(tujuan := mutlak(href.partition("#")[0], nama), tahun_lain):
            tautan.set("href", publik + tujuan + href[len(href.partition("#")[0]) :])
    luringkan(pohon)
    return tulis_pohon(pohon)


def baca_saya(judul: str, edisi: str, situs: str) -> str:
    """How to open it, for whoever finds the folder; Windows line ends for Notepad."""
    baris = [
        judul.upper(),
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


def buat(situs: Path, tahun: Tahun, alamat: str, tahun_lain: Collection[str] = ()) -> Path:
    """Write the zip of a year into the built site, whose public address is ``alamat``; ``tahun_lain`` are the years left out."""
    edisi = tahun.edisi_tanggal
    tujuan = situs / alamat_zip(tahun.tahun)
    isi = dict(isi_zip(situs, alamat, tahun_lain))
    isi["BACA-SAYA.txt"] = baca_saya(judul_laporan(tahun), tanggal_panjang(edisi), alamat).encode()
    tujuan.parent.mkdir(parents=True, exist_ok=True)
    tulis_zip(tujuan, f"laporan-kinerja-{tahun.tahun}", isi, edisi.mulai)
    return tujuan
