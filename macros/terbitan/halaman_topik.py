"""The pages by question, as Markdown: the answer, a picture, a table, what the report lacks, further questions, the place in it."""

import json
from collections.abc import Iterator

from macros.halaman.topik import Topik, sisa_tanya, tidak_dimuat
from macros.modul.gambar import gambar_bernama
from macros.modul.topik import semua_topik
from macros.tahun.tahun import Tahun
from macros.tautan.alamat import halaman_topik
from macros.tulisan.lipat import lipat
from macros.tulisan.unsur import Html, aman


def berkas(tahun: Tahun) -> Iterator[tuple[str, str]]:
    """A page for every topic of the year."""
    for t in semua_topik(tahun).values():
        yield f"{halaman_topik(tahun.tahun, t.kode)[:-1]}.md", halaman_topik_md(tahun, t)


def halaman_topik_md(tahun: Tahun, t: Topik) -> str:
    """Markdown with words of the site, so that the page is drawn like any other."""
    kepala = {"title": t.judul, "hide": ["toc"], "cari": ", ".join(t.cari), "tempat": t.tempat}
    bagian = ["\n".join(["---", *(f"{n}: {json.dumps(isi, ensure_ascii=False)}" for n, isi in kepala.items() if isi), "---"])]
    tampil = [*_gambar(tahun, t), _kata(t, "tabel")]
    bagian += [f"# {aman(t.judul)}", _kata(t, "jawaban"), *(reversed(tampil) if t.lipat == "gambar" else tampil)]
    if tidak_dimuat(tahun, t):
        bagian += [_judul("Yang tidak dimuat laporan"), _kata(t, "tidak-dimuat")]
    if sisa_tanya(tahun, t.kode):
        bagian += [_judul("Pertanyaan lain"), f'{{{{ jawaban_umum("{t.kode}") }}}}']
    bagian += [_judul("Di laporan"), _kata(t, "laporan")]
    return "\n\n".join(bagian) + "\n"


def _judul(teks: str) -> str:
    """A heading as small as these pages are short."""
    return f"## {teks} {{: .lk-kecil }}"


def _kata(t: Topik, bagian: str) -> str:
    return f'{{{{ topik("{t.kode}", "{bagian}") }}}}'


def _gambar(tahun: Tahun, t: Topik) -> Iterator[str]:
    """The first of its pictures that the year offers."""
    ada = {f"{nama} {kode}".strip(): (nama, kode) for nama, kode in gambar_bernama(tahun)}
    for satu in t.gambar:
        if satu in ada:
            gambar = f"{{{{ grafik({', '.join(json.dumps(n) for n in ada[satu] if n)}) }}}}"
            yield str(lipat("Sebagai gambar", Html(gambar), kelas="lk-topik-lipat")) if t.lipat == "gambar" else gambar
            return
