"""Identitas: what the office and its report are called, and their days; one place for every page, file and citation."""

from slugify import slugify

from macros.tahun.galat import Galat, GalatData
from macros.tahun.isi import Isi


def nama_kantor(tahun: Isi) -> str:
    """The office as the report names it for short. Raises GalatData where identitas.csv lacks it."""
    try:
        return tahun.teks("identitas/nama-singkat-kantor/isi")
    except KeyError:
        berkas, masalah = f"data/{tahun.tahun}/identitas.csv", "baris 'Nama singkat kantor' belum ada; kutipan memerlukannya"
        raise GalatData([Galat(berkas, 0, "unsur", masalah)]) from None


def kunci_kantor(tahun: Isi) -> str:
    """``kpu-tarakan``: the office in the keys of citations."""
    return f"kpu-{slugify(tahun.teks('identitas/kota/isi'))}"


def penerbit(tahun: Isi) -> str:
    """The office that publishes the report, by its full name."""
    return tahun.teks("identitas/nama-kantor/isi")


def judul_laporan(tahun: Isi) -> str:
    """What the report is called throughout the site."""
    return f"Laporan Kinerja {nama_kantor(tahun)} Tahun {tahun.tahun}"


def judul_data(tahun: Isi) -> str:
    """What its data are called."""
    return f"Data {judul_laporan(tahun)}"


def terbit_laporan(tahun: Isi) -> str:
    """The day the report was signed, in ISO."""
    return tahun.tanggal("peristiwa/laporan/tanggal").mulai.isoformat()


def edisi(tahun: Isi) -> str:
    """The day of the edition of the data, in ISO."""
    return tahun.edisi_tanggal.mulai.isoformat()
