"""Addresses inside the site. They never change: a year, a stable slug, nothing else."""

from collections.abc import Callable
from dataclasses import dataclass
from urllib.parse import urlencode

from lakip_calc.angka import Angka
from lakip_calc.pemeriksaan.putusan import Keparahan, Temuan
from macros.tahun.tabel.tabel import Tabel
from macros.tulisan.unsur import Html, atribut, html

# What turns a path of the site ("2024/data/dpt/#dpt") into a link from the page being drawn.
Ke = Callable[[str], str]


def ke_dari(halaman_url: Callable[[], str]) -> Ke:
    """Links relative to whatever page is being drawn, so that the site works under any address."""

    def ke(tujuan: str) -> str:
        alamat, pagar, jangkar = tujuan.partition("#")
        return relatif(alamat, halaman_url()) + pagar + jangkar

    return ke


def ke_halaman(url: str) -> Ke:
    """The same from one page, whose address is known."""
    return ke_dari(lambda: url)


def relatif(alamat: str, dari: str) -> str:
    """The way from the page ``dari`` to another path of the site; both as the site has them, the front page as ``""`` or ``"."``."""
    dari_bagian, ke_bagian = _bagian(dari), _bagian(alamat)
    if dari_bagian and "." in dari_bagian[-1]:
        dari_bagian.pop()  # a file stands in its folder
    sama = 0
    while sama < min(len(dari_bagian), len(ke_bagian)) and dari_bagian[sama] == ke_bagian[sama]:
        sama += 1
    jalan = "/".join([".."] * (len(dari_bagian) - sama) + ke_bagian[sama:]) or "."
    return f"{jalan}/" if alamat.endswith("/") else jalan


def _bagian(alamat: str) -> list[str]:
    return [b for b in alamat.split("/") if b not in ("", ".")]


def di_tahun(tahun: str, alamat: str) -> str:
    """An address as the tables of a year write it: ``bab-3/`` is in that year, ``/tentang/`` in the site."""
    return alamat[1:] if alamat.startswith("/") else f"{tahun}/{alamat}"


def halaman_tabel(tabel: Tabel) -> str:
    return f"{tabel.tahun}/data/{tabel.kode}/"


def halaman_indikator(tahun: str, slug: str) -> str:
    return f"{tahun}/indikator/{slug}/"


def halaman_sematan(tahun: str, grafik: str) -> str:
    """The page of a picture that other sites show in a frame."""
    return f"{tahun}/grafik/{grafik}/"


def halaman_kartu(tahun: str, slug: str) -> str:
    """The page of an indikator's figures that other sites show in a frame."""
    return f"{tahun}/kartu/{slug}/"


def halaman_sasaran(tahun: str, slug: str) -> str:
    return f"{tahun}/sasaran/{slug}/"


def halaman_topik(tahun: str, kode: str) -> str:
    """The page that answers one question of citizens."""
    return f"{tahun}/topik/{kode}/"


def halaman_temuan(tahun: str, temuan: str) -> str:
    """The page of one finding."""
    return f"{tahun}/temuan/{temuan}/"


def unduhan(tabel: Tabel) -> str:
    return f"{tabel.tahun}/data/{tabel.kode}.csv"


# the forms in which a table is offered: what readers call each, and what its address ends in
BENTUK_UNDUHAN = {"CSV": ".csv", "CSV Excel": "-excel.csv", "XLSX": ".xlsx"}


def unduhan_tabel(tabel: Tabel) -> dict[str, str]:
    """Every file of a table by what readers call it; its JSON is the file of the API."""
    return {bentuk: f"{tabel.tahun}/data/{tabel.kode}{akhir}" for bentuk, akhir in BENTUK_UNDUHAN.items()} | {"JSON": api_tabel(tabel)}


def api_tabel(tabel: Tabel) -> str:
    return f"api/{tabel.tahun}/tabel/{tabel.kode}.json"


def paket(tahun: str) -> str:
    """Everything of a year as one zip."""
    return f"{tahun}/unduh/laporan-kinerja-{tahun}.zip"


def baris_angka(angka: Angka) -> str:
    """The row of the data page in which a printed figure stands."""
    tahun, tabel, kunci, _ = angka.id.split("/")
    return f"{tahun}/data/{tabel}/#{tabel}-{kunci}"


# --- permanent links: a short address made of the code of a thing -----------------------------


def tetap(kode: str) -> str:
    """The permanent address of a thing by its code: ``2024-ik-1-4`` is at ``k/2024-ik-1-4/``."""
    return f"k/{kode}/"


def kode_halaman(url: str) -> str:
    """The code of a page: ``2024/indikator/ik-1-4/`` is ``2024-ik-1-4``, ``2024/data/dpt/`` is ``2024-tabel-dpt``."""
    bagian = [b for b in url.split("/") if b]
    if len(bagian) == 3 and bagian[1] in ("indikator", "sasaran"):
        del bagian[1]
    elif len(bagian) == 3 and bagian[1] == "data":
        bagian[1] = "tabel"
    return "-".join(bagian) or "beranda"


def kode_tabel(tahun: str, tabel: str) -> str:
    return f"{tahun}-tabel-{tabel}"


def kode_grafik(tahun: str, grafik: str) -> str:
    return f"{tahun}-grafik-{grafik}"


def kode_temuan(tahun: str, temuan: str) -> str:
    return f"{tahun}-temuan-{temuan}"


def kode_angka(id: str) -> str:
    """The code of one printed figure is its id: ``2024/dpt/tarakan-barat/l``."""
    return id


# --- what is listed of a permanent link ---------------------------------------------------------


@dataclass(frozen=True)
class Tautan:
    """One permanent link: its code, what it is of, its words, and where in the site it leads."""

    kode: str
    jenis: str
    judul: str
    alamat: str


def publik(situs: str, kode: str) -> str:
    """The permanent address as it is copied, printed and drawn as a QR code."""
    return situs + tetap(kode)


def tetap_html(kode: str, ke: Ke, kata: str = "Tautan tetap", perihal: str = "") -> Html:
    """The permanent link where a thing stands; ``aset/salin.js`` puts a button beside it that copies the public address.

    ``perihal`` names the thing for who hears the link alone: ``tabel DPT``.
    """
    nama = atribut(aria_label=f"{kata} ke {perihal}" if perihal else "")
    return html('<a class="lk-tetap" href="{}"{}>{}</a>', ke(tetap(kode)), nama, kata)


def halaman_dari(alamat: str) -> str:
    """The page of an address, without its anchor."""
    return alamat.partition("#")[0]


def alamat_zip(tahun: str) -> str:
    return f"unduh/situs-{tahun}.zip"


def mutlak(alamat: str, dari: str) -> str:
    """An address relative to the page ``dari`` as a path of the site."""
    if not alamat:
        return dari
    bagian = dari.split("/")[:-1]
    for satu in alamat.split("/"):
        if satu == "..":
            bagian = bagian[:-1]
        elif satu != ".":
            bagian.append(satu)
    hasil = "/".join(bagian)
    return hasil + "/" if alamat.endswith(".") and hasil else hasil


def halaman_pemeriksaan(tahun: str) -> str:
    return f"{tahun}/pemeriksaan/"


# the parts of the findings beside their index: all of them as a list, the notes, the rules of the checks, the readings
BAGIAN_PEMERIKSAAN = ("daftar", "catatan", "aturan", "bacaan")


def bagian_pemeriksaan(tahun: str, bagian: str) -> str:
    """A part of the findings: ``2024/pemeriksaan/daftar/``."""
    return f"{halaman_pemeriksaan(tahun)}{bagian}/"


def daftar_temuan(tahun: str, **saring: str) -> str:
    """The list of findings, filtered: ``daftar_temuan("2024", indikator="IK.1.4")``."""
    return bagian_pemeriksaan(tahun, "daftar") + (f"?{urlencode(saring)}" if saring else "")


def alamat_temuan(tahun: str, temuan: Temuan) -> str:
    """Where a finding stands: on a page of its own; a mere note among the notes."""
    if temuan.penerapan.keparahan is Keparahan.CATATAN:
        return f"{bagian_pemeriksaan(tahun, 'catatan')}#{temuan.id}"
    return halaman_temuan(tahun, temuan.id)
