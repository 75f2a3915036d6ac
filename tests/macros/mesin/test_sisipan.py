"""A fault in a written file that stands inside a made page is told with its own file and line."""

from types import SimpleNamespace

from macros.mesin.himpun import Himpun
from macros.terbitan.halaman_kinerja import bersama, halaman_indikator_md

TERTULIS = "---\ntitle: Tambahan\n---\n\n# Judul\n\n## Cerita\n\nAlinea dengan {{ salah_eja() }}.\n"  # the fault is in line 9


def dicatat(tahun, salah: str) -> str:
    """What staff are told of a fault in the line that holds ``salah``."""
    halaman = bersama(halaman_indikator_md(tahun, tahun.indikator["IK.6.3"]), TERTULIS)
    himpun = Himpun()
    himpun.sisipan["2024/indikator/ik-6-3.md"] = TERTULIS
    himpun._sumber = halaman.split("---\n", 2)[2]
    berkas = SimpleNamespace(src_uri="2024/indikator/ik-6-3.md", generated_by="kait", content_string=halaman)
    himpun._mesin = SimpleNamespace(page=SimpleNamespace(file=berkas))
    himpun._catat("'salah_eja' tidak dikenal", next(n for n, b in enumerate(himpun._sumber.splitlines(), start=1) if salah in b))
    (galat,) = himpun.galat
    return str(galat)


def test_a_fault_in_the_written_part_names_the_line_of_its_file(tahun):
    assert dicatat(tahun, "salah_eja()") == "docs/2024/indikator/ik-6-3.md, baris 9: 'salah_eja' tidak dikenal"


def test_a_fault_in_the_made_part_names_no_line(tahun):
    assert dicatat(tahun, "hasil(") == "docs/2024/indikator/ik-6-3.md (halaman buatan program): 'salah_eja' tidak dikenal"
