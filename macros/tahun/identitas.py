"""Identitas: what the office and its report are called, and their days; one place for every page, file and citation."""

import re

from slugify import slugify

from macros.tahun.galat import Galat, GalatData
from macros.tahun.isi import Isi
from macros.tahun.tabel.sel import TidakTerbaca, baca_tanggal

NAMA_SITUS = re.compile(r"[a-z0-9-]+(\.[a-z0-9-]+)+", re.IGNORECASE)
# the rows of identitas.csv that no year can be without: their keys, and how they are written there
WAJIB = {"nama-kantor": "Nama kantor", "nama-singkat-kantor": "Nama singkat kantor"}


def _wajib(tahun: Isi, unsur: str) -> str:
    """One of those rows. Raises GalatData where identitas.csv lacks it."""
    if isi := tahun.identitas(unsur):
        return isi
    raise GalatData([galat_unsur(tahun, unsur)])


def galat_unsur(tahun: Isi, unsur: str) -> Galat:
    """A row that every year needs and this one lacks."""
    masalah = f"baris '{WAJIB[unsur]}' belum ada; kutipan memerlukannya"
    return Galat(f"data/{tahun.tahun}/identitas.csv", 0, "unsur", masalah)


def nama_kantor(tahun: Isi) -> str:
    """The office as the report names it for short. Raises GalatData where identitas.csv lacks it."""
    return _wajib(tahun, "nama-singkat-kantor")


def kunci_kantor(tahun: Isi) -> str:
    """``kpu-tarakan``: the office in the keys of citations; its short name where the year has chosen none."""
    return slugify(tahun.aturan("kunci_kutipan") or nama_kantor(tahun))


def penerbit(tahun: Isi) -> str:
    """The office that publishes the report, by its full name. Raises GalatData where identitas.csv lacks it."""
    return _wajib(tahun, "nama-kantor")


def wilayah(tahun: Isi) -> tuple[str, str]:
    """Where the office works, with its kind: ``("kota", "Kota Tarakan")``; two empty texts where the report names no such place."""
    for jenis in ("kota", "kabupaten", "provinsi"):
        if nama := tahun.identitas(jenis):
            return jenis, f"{jenis.capitalize()} {nama}"
    return "", ""


def kanal(tahun: Isi) -> tuple[str, str]:
    """Where the office can be asked: its e-PPID and its telephone, either empty where the report prints none."""
    ppid = next((r["nama_akun"] for r in tahun.baris_kamus("media") if r.kunci == "e-ppid"), "")
    return ppid, tahun.identitas("telepon")


def kontak(tahun: Isi) -> dict[str, str]:
    """How the office is reached, as far as the report prints it: ``alamat``, ``telepon`` (``nomor`` is what a telephone dials), ``ppid``.

    ``situs_ppid`` is the address of the e-PPID, where its name is one.
    """
    ppid, telepon = kanal(tahun)
    return {
        "alamat": tahun.identitas("alamat"),
        "telepon": telepon,
        "nomor": "".join(c for c in telepon if c.isdigit()),
        "ppid": ppid,
        "situs_ppid": f"http://{ppid}/" if NAMA_SITUS.fullmatch(ppid) else "",
    }


def judul_laporan(tahun: Isi) -> str:
    """What the report is called throughout the site."""
    return f"Laporan Kinerja {nama_kantor(tahun)} Tahun {tahun.tahun}"


def judul_data(tahun: Isi) -> str:
    """What its data are called."""
    return f"Data {judul_laporan(tahun)}"


def terbit_laporan(tahun: Isi) -> str:
    """The day the report is dated, in ISO; empty where it is not, or not by a day."""
    try:
        return baca_tanggal(tahun.identitas("tanggal-laporan")).mulai.isoformat()
    except TidakTerbaca:
        return ""


def edisi(tahun: Isi) -> str:
    """The day of the edition of the data, in ISO."""
    return tahun.edisi_tanggal.mulai.isoformat()
