"""Menu: the year's menu is written once in mkdocs.yml, as a pattern, and stands there for every year of the site.

1. An entry whose title or address holds ``{tahun}`` is repeated for each year, in the order given (the newest first).
2. The word ``{sasaran}`` among the entries of a year becomes a section for each sasaran, with its indikator.
3. The word ``{topik}`` becomes a section with the pages by question of the year; the print edition leaves it out.
4. An entry whose page does not exist in that year is left out, and so is a section with nothing in it.
5. A page across the years (``tahun-ke-tahun/``) is left out where it does not exist: there is one year only.
6. Anything else stands as it is written, for MkDocs to judge.
7. The same ``{tahun}`` in ``site_description`` is the newest year; in the links at the foot of the pages (``extra.kaki``) the
   template puts the year of the page.
"""

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from typing import Any

from macros.modul.topik import semua_topik
from macros.tahun.tahun import Tahun
from macros.tautan.alamat import halaman_indikator, halaman_sasaran, halaman_topik

TAHUN, SASARAN, TOPIK, LINTAS = "{tahun}", "{sasaran}", "{topik}", "tahun-ke-tahun/"
# whether a page exists, by its path under docs/ (``2024/bab-1/index.md``)
Ada = Callable[[str], bool]


def susun(nav: Sequence[Any], tahun: Sequence[Tahun], ada: Ada) -> list[Any]:
    """The menu of the site: ``nav`` as mkdocs.yml writes it, its pattern of a year filled in for each of these years."""
    hasil: list[Any] = []
    for butir in nav:
        if _berpola(butir):
            for t in tahun:
                hasil += _butir(butir, t, ada)
        elif (satu := _lintas(butir, ada)) is not None:
            hasil.append(satu)
    return hasil


def _lintas(butir: Any, ada: Ada) -> Any:
    """An entry without those of its pages across the years that do not exist; None where nothing is left."""
    if isinstance(butir, str):
        return butir if ada(butir) or not butir.startswith(LINTAS) else None
    if isinstance(butir, list):
        return [satu for b in butir if (satu := _lintas(b, ada)) is not None] or None
    if isinstance(butir, Mapping):
        return {judul: satu for judul, isi in butir.items() if (satu := _lintas(isi, ada)) is not None} or None
    return butir


def tanpa(nav: Sequence[Any], hilang: Collection[str]) -> list[Any]:
    """The menu without these pages, and without a section that has no other."""
    hasil = []
    for butir in nav:
        if isinstance(butir, Mapping):
            for judul, isi in butir.items():
                sisa = tanpa([isi] if isinstance(isi, str) else isi, hilang)
                if sisa:
                    hasil.append({judul: sisa[0] if isinstance(isi, str) else sisa})
        elif butir not in hilang:
            hasil.append(butir)
    return hasil


def isi_tahun(nilai: Any, tahun: str) -> Any:
    """A setting with the year put in wherever a text of it says ``{tahun}``."""
    if isinstance(nilai, str):
        return nilai.replace(TAHUN, tahun)
    if isinstance(nilai, list):
        return [isi_tahun(n, tahun) for n in nilai]
    if isinstance(nilai, Mapping):
        return {k: isi_tahun(n, tahun) for k, n in nilai.items()}
    return nilai


def _berpola(butir: Any) -> bool:
    """Whether an entry speaks of a year."""
    if isinstance(butir, str):
        return TAHUN in butir or butir in (SASARAN, TOPIK)
    if isinstance(butir, Mapping):
        return any(_berpola(judul) or _berpola(isi) for judul, isi in butir.items())
    return isinstance(butir, Sequence) and any(map(_berpola, butir))


def _butir(butir: Any, tahun: Tahun, ada: Ada) -> Iterator[Any]:
    """What one entry of the pattern is in one year: itself, nothing, the pages by question, or the sections of the sasaran."""
    if butir == SASARAN:
        yield from _sasaran(tahun, ada)
    elif butir == TOPIK:
        yield from _topik(tahun, ada)
    elif isinstance(butir, str):
        alamat = butir.replace(TAHUN, tahun.tahun)
        if alamat == butir or ada(alamat):  # what holds no year is for MkDocs to judge
            yield alamat
    elif isinstance(butir, Mapping):
        for judul, isi in butir.items():
            anak = [isi] if isinstance(isi, str) else isi
            jadi = [satu for b in anak for satu in _butir(b, tahun, ada)]
            if jadi:
                yield {judul.replace(TAHUN, tahun.tahun): jadi[0] if isinstance(isi, str) else jadi}


def _sasaran(tahun: Tahun, ada: Ada) -> Iterator[Any]:
    for s in tahun.sasaran.values():
        isi: list[Any] = [_berkas(halaman_sasaran(tahun.tahun, s.slug))]
        isi += [{f"{i.kode} {i.nama_pendek}": _berkas(halaman_indikator(tahun.tahun, i.slug))} for i in s.indikator]
        if isi := [b for b in isi if ada(b if isinstance(b, str) else next(iter(b.values())))]:
            yield {f"Sasaran {s.nomor}: {s.nama_pendek}": isi}


def _berkas(alamat: str) -> str:
    """The file of a page that stands in no folder of its own."""
    return f"{alamat.removesuffix('/')}.md"


def _topik(tahun: Tahun, ada: Ada) -> Iterator[Any]:
    """The section of the pages by question."""
    semua = ((t.pintu, _berkas(halaman_topik(tahun.tahun, t.kode))) for t in semua_topik(tahun).values())
    if isi := [{pintu: alamat} for pintu, alamat in semua if ada(alamat)]:
        yield {"Tanya jawab": isi}
