"""Lists of the English summary that follow the data."""

from collections.abc import Sequence

from macros.tahun.tahun import Tahun
from macros.tulisan.inggris import tercetak_inggris
from macros.tulisan.unsur import KOSONG, Html, aman, daftar, gabung, html

TABEL = "pengantar-halaman"  # the kamus that holds English names


def janji_belum_html(tahun: Tahun) -> Html:
    """The indikator that missed what the yearly plan promised, each with promise and result; nothing where all kept it."""
    nama = {r["untuk"]: r["nama_inggris"] for r in tahun.baris_kamus(TABEL)}
    butir = []
    for kode in tahun.hitungan.janji.tidak_tercapai:
        k, i = tahun.hitungan.kesimpulan[kode], tahun.indikator[kode]
        if k.janji is not None and k.hasil is not None:
            sebutan = html("{}", nama[kode]) if nama.get(kode) else html('<span lang="id">{}</span>', aman(i.nama_pendek))
            butir.append(
                html("{} ({}): promised {}, result {}.", sebutan, kode, tercetak_inggris(k.janji.target), tercetak_inggris(k.hasil))
            )
    return daftar(butir) if butir else KOSONG


def nama_html(nama: Sequence[str]) -> Html:
    """``A, B and C``, each marked as Indonesian."""
    *awal, akhir = (html('<span lang="id">{}</span>', aman(n)) for n in nama)
    return gabung((gabung(awal, ", "), akhir), " and ") if awal else akhir
