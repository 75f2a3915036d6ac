"""The page of one data table, as Markdown: the table, its place in the report, its columns."""

import json
from collections.abc import Iterator

from macros.tahun.tabel.tabel import Tabel
from macros.tahun.tahun import Tahun
from macros.tulisan.unsur import aman


def halaman_tabel_md(tahun: Tahun, tabel: Tabel) -> str:
    """Markdown with macros, so that the page is drawn like any other."""
    ocr = tahun.baris_kamus("bacaan-ocr", tabel=tabel.kode)
    berjejak = bool(tabel.baris) and any(k.berangka and k.satuan != "nomor" for k in tabel.kamus.kolom)
    bagian = [
        f"---\ntitle: {json.dumps(tabel.judul, ensure_ascii=False)}\n---\n",
        f"# {aman(tabel.judul)}\n",
        f"{aman(tabel.kamus.uraian)}\n",
        f'{{{{ tabel("{tabel.kode}", jejak={berjejak}) }}}}\n',
    ]
    if ocr:
        bagian += ["## Teks pindai yang rusak\n", f'{{{{ bacaan_ocr("{tabel.kode}") }}}}\n']
    if berjejak:
        bagian += ["## Jejak setiap angka\n", f'{{{{ jejak("{tabel.kode}") }}}}\n']
    bagian += ["## Arti kolom\n", f'{{{{ kamus_tabel("{tabel.kode}") }}}}\n']
    return "\n".join(bagian)


def berkas(tahun: Tahun) -> Iterator[tuple[str, str]]:
    """A page for each table."""
    for t in tahun.tabel.values():
        yield f"{t.tahun}/data/{t.kode}.md", halaman_tabel_md(tahun, t)
