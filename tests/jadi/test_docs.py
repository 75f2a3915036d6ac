"""The pages as written: prose and macros, no figure typed by hand."""

import re
from pathlib import Path

import pytest

from tests.conftest import AKAR

DOCS = AKAR / "docs"
HALAMAN = sorted(p.relative_to(DOCS).as_posix() for p in DOCS.rglob("*.md"))
# Digits that are part of a name, not a figure of the report.
NAMA = re.compile(
    r"DP4|IK\.\d\.\d|SS\.\d|Sasaran(?: Strategis)? \d|Dapil (?:Kota Tarakan )?\d|(?:Pemilu|Pilkada|Tahun|tahun|Laporan|Kinerja|KPU Kota Tarakan) 2024"
    r"|butir \d+|^\d+\. |PMK \d+/\d+|Model DB|UTF-8|WCAG 2\.2|Rumus [A-Z]+\d*"
)


@pytest.mark.parametrize("halaman", HALAMAN)
def test_no_figure_is_typed_into_a_page(halaman):
    teks = (DOCS / halaman).read_text(encoding="utf-8")
    teks = re.sub(r"\A---\n.*?\n---\n", "", teks, flags=re.S)
    teks = re.sub(r"\{\{.*?\}\}|\]\([^)]*\)|href=\"[^\"]*\"|`[^`]*`", "", teks, flags=re.S)
    sisa = [m for baris in teks.splitlines() for m in re.findall(r"\d[\d.,]*%?", NAMA.sub("", baris))]
    assert not sisa, f"angka diketik di {halaman}: {sisa}"


@pytest.mark.parametrize("halaman", HALAMAN)
def test_every_page_opens_with_one_heading_and_keeps_its_sentences_short(halaman):
    teks = re.sub(r"\A---\n.*?\n---\n", "", (DOCS / halaman).read_text(encoding="utf-8"), flags=re.S)
    assert teks.lstrip().startswith("# "), halaman
    for alinea in re.split(r"\n\s*\n", teks):
        if alinea.lstrip().startswith(("#", "{{", "<", "|", ">")):
            continue
        for kalimat in re.split(r"(?<=[.!?:])\s+|\n- |\n\d+\. ", re.sub(r"\{\{.*?\}\}", "X", alinea)):
            assert len(kalimat.split()) <= 28, f"kalimat terlalu panjang di {halaman}: {kalimat}"


def test_every_macro_is_used_by_some_page_or_made_for_generated_ones():
    from macros.kosakata import ruang_kata

    dipakai = "".join(p.read_text(encoding="utf-8") for p in [*DOCS.rglob("*.md"), *Path(AKAR / "macros/terbitan").glob("*.py")])
    lebih = [m for m in ruang_kata() if not re.search(rf"\b{m}\(", dipakai)]
    assert not lebih, f"tidak dipakai halaman mana pun: {lebih}"
