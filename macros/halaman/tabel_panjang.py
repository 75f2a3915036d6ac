"""A table of many rows as closed folds, one for each group of its rows, so that its page can be read.

1. A table of at most ``PALING_BANYAK`` rows and ``HURUF_BANYAK`` letters, or of which only some rows are asked for, is drawn as it is.
2. Its groups follow the first column of words that every row fills and that makes few groups: at least two, at most
   ``KELOMPOK_PALING_BANYAK``, of two rows on average. Groups and rows keep the order of the table.
3. A table without such a column is cut into parts of ``SATU_BAGIAN`` rows.

Every row keeps its anchor; a link to it opens its fold.
"""

from collections.abc import Callable, Collection, Iterator, Sequence

from macros.tahun.tabel.tabel import Tabel
from macros.tulisan.angka import bilangan
from macros.tulisan.lipat import lipat
from macros.tulisan.tabel import tabel_html
from macros.tulisan.unsur import KOSONG, Html, aman, gabung, html

PALING_BANYAK = 40
HURUF_BANYAK = 10_000
KELOMPOK_PALING_BANYAK = 60
SATU_BAGIAN = 25


def tabel_panjang_html(
    tabel: Tabel,
    *,
    kolom: Sequence[str] = (),
    hanya: Collection[str] | None = None,
    judul: str = "",
    id: str = "",
    isi: Callable[[str], Html] = aman,
    tanda: Callable[[str], Html] = lambda _: KOSONG,
    jejak: bool = False,
    sebut: Callable[[str], str] = str,
) -> Html:
    """A table of the report, folded where it is long; ``sebut`` says what a group is called, the rest is as in ``tabel_html``."""
    if hanya is not None or not _panjang(tabel):
        return tabel_html(tabel, kolom=kolom, hanya=hanya, judul=judul, id=id, isi=isi, tanda=tanda, jejak=jejak)
    id, judul = id or tabel.kode, judul or tabel.judul
    bagian = []
    for nomor, (nama, kunci) in enumerate(kelompok(tabel), start=1):
        nama = sebut(nama)
        satu = tabel_html(tabel, kolom=kolom, hanya=kunci, judul=f"{judul}: {nama}", isi=isi, tanda=tanda, jejak=jejak, id=id, bagian=nomor)
        bagian.append(lipat(html("{} <small>{} baris</small>", nama, bilangan(len(kunci))), satu))
    return html('<div id="tabel-{}" class="tabel-terlipat">{}</div>', id, gabung(bagian))


def _panjang(tabel: Tabel) -> bool:
    """Whether a table is more than a page can show."""
    huruf = sum(len(r[k.nama]) for r in tabel.baris.values() for k in tabel.kamus.kolom if not k.teknis)
    return len(tabel.baris) > PALING_BANYAK or huruf > HURUF_BANYAK


def kelompok(tabel: Tabel) -> Iterator[tuple[str, list[str]]]:
    """The groups of rows with their names, in the order of the table."""
    for k in tabel.kamus.kolom:
        if k.berangka or k.teknis:
            continue
        hasil: dict[str, list[str]] = {}
        for kunci, r in tabel.baris.items():
            hasil.setdefault(r[k.nama], []).append(kunci)
        if 2 <= len(hasil) <= min(KELOMPOK_PALING_BANYAK, len(tabel.baris) // 2) and "" not in hasil:
            yield from hasil.items()
            return
    semua = list(tabel.baris)
    for awal in range(0, len(semua), SATU_BAGIAN):
        potongan = semua[awal : awal + SATU_BAGIAN]
        yield f"Baris {awal + 1} sampai {awal + len(potongan)}", potongan
