"""Everything of a year that is made to be taken away: files, API, descriptions, and all of it as one zip.

The descriptions and the zip are made from the very bytes of the files, so they are made here, once,
after them. Names are sorted and times are those of the edition: the same data give the same zip.
"""

import io
from collections.abc import Iterator

from macros.tahun.tahun import Tahun
from macros.tautan.alamat import paket
from macros.terbitan import api, keterangan, unduhan
from macros.terbitan.datapackage import datapackage
from macros.terbitan.temuan import temuan_csv
from macros.tulisan.zip import tulis_zip


def isi_paket(tahun: Tahun, berkas: dict[str, bytes]) -> dict[str, bytes]:
    """The files of the zip by their names in it."""
    isi: dict[str, bytes] = {}
    for folder, nama in ((f"{tahun.tahun}/", ""), (f"api/{tahun.tahun}/", "json/"), ("api/skema/", "json/skema/")):
        isi |= {nama + alamat.removeprefix(folder): b for alamat, b in berkas.items() if alamat.startswith(folder)}
    return isi | {
        "BACA-SAYA.md": keterangan.baca_saya(tahun).encode(),
        "LISENSI.md": keterangan.lisensi(tahun).encode(),
        "SITASI.md": keterangan.sitasi_md(tahun).encode(),
        "SITASI.bib": keterangan.bibtex(tahun).encode(),
        "temuan.csv": temuan_csv(tahun).encode(),
    }


def zip_dari(tahun: Tahun, isi: dict[str, bytes]) -> bytes:
    """A zip in one folder of its own, the same bytes for the same content."""
    tulis = io.BytesIO()
    tulis_zip(tulis, f"laporan-kinerja-{tahun.tahun}", isi, tahun.edisi_tanggal.mulai)
    return tulis.getvalue()


def berkas(tahun: Tahun) -> Iterator[tuple[str, bytes]]:
    """Files of the tables, the API, then what describes and gathers them."""
    isi = dict(unduhan.berkas(tahun)) | dict(api.berkas(tahun))
    isi[f"{tahun.tahun}/datapackage.json"] = datapackage(tahun, isi).encode()
    yield from isi.items()
    yield paket(tahun.tahun), zip_dari(tahun, isi_paket(tahun, isi | dict(api.skema(tahun.situs))))
