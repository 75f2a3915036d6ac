"""The pages as written, and those made from data: prose and macros, no figure and no year typed by hand."""

import re

import pytest

from macros.perintah.kalimat import semua_halaman
from macros.tahun.muat import muat_tahun
from tests.conftest import AKAR

TAHUN = muat_tahun(AKAR, "2024")
HALAMAN = semua_halaman(TAHUN, AKAR)
# Digits that are part of a name, not a figure of the report.
NAMA = re.compile(
    r"DP4|IK\.\d\.\d|SS\.\d|Sasaran(?: Strategis)? \d|Dapil (?:Kota Tarakan )?\d|(?:Pemilu|Pilkada|Tahun|tahun|Laporan|Kinerja|KPU Kota Tarakan) 2024"
    r"|butir \d+|^\d+\. |PMK \d+/\d+|Model DB|UTF-8|WCAG 2\.2|Rumus [A-Z]+\d*"
)


@pytest.mark.parametrize("halaman", HALAMAN)
def test_no_figure_is_typed_into_a_page(halaman):
    teks = re.sub(r"\A---\n.*?\n---\n", "", HALAMAN[halaman], flags=re.S)
    teks = re.sub(r"\{\{.*?\}\}|\{%.*?%\}", "", teks, flags=re.S)
    teks = re.sub(r"\]\([^)]*\)|<[^>]*>|`[^`]*`", "", teks, flags=re.S)
    sisa = [m for baris in teks.splitlines() for m in re.findall(r"\d[\d.,]*%?", NAMA.sub("", baris))]
    assert not sisa, f"angka diketik di {halaman}: {sisa}"


@pytest.mark.parametrize("halaman", HALAMAN)
def test_every_page_opens_with_one_heading_and_keeps_its_sentences_short(halaman):
    teks = re.sub(r"\A---\n.*?\n---\n", "", HALAMAN[halaman], flags=re.S)
    assert teks.lstrip().startswith("# "), halaman
    for alinea in re.split(r"\n\s*\n", teks):
        if alinea.lstrip().startswith(("#", "{{", "<", "|", ">", "{#")):
            continue
        for kalimat in re.split(r"(?<=[.!?:])\s+|\n- |\n\d+\. ", re.sub(r"\{\{.*?\}\}", "X", re.sub(r"\{%.*?%\}", " ", alinea))):
            assert len(kalimat.split()) <= 28, f"kalimat terlalu panjang di {halaman}: {kalimat}"


@pytest.mark.parametrize("halaman", [h for h in HALAMAN if not h.startswith("2024/indikator/") and not h.startswith("2024/sasaran/")])
def test_no_page_types_the_year_that_its_place_gives(halaman):
    """docs/2025 can be a copy of docs/2024: pages say ``{tahun}`` in addresses and heads, and ``tahun()`` in sentences."""
    assert "2024" not in HALAMAN[halaman]


@pytest.mark.parametrize("tabel", ["pengantar-halaman", "isi-halaman"])
def test_prose_in_the_tables_of_pages_types_no_figure_and_keeps_its_sentences_short(tabel):
    for r in TAHUN.tabel[tabel].baris.values():
        teks = r.get("pengantar") or (r["isi"] if r.get("jenis") == "paragraf" else "")
        assert not re.search(r"\d", NAMA.sub("", re.sub(r"\{[^{}]*\}", "", teks))), teks
        for kalimat in re.split(r"(?<=[.!?:])\s+", teks):
            assert len(kalimat.split()) <= 28, kalimat


def test_every_macro_is_used_by_some_page_or_made_for_generated_ones():
    from macros.kosakata import ruang_kata

    lain = [*(AKAR / "macros/terbitan").glob("*.py"), *(AKAR / "macros/kerangka/docs").rglob("*.md")]
    dipakai = "".join([*HALAMAN.values(), *(p.read_text(encoding="utf-8") for p in lain)])
    lebih = [m for m in ruang_kata() if not re.search(rf"\b{m}\(|_kata\(\"{m}\"", dipakai)]
    assert not lebih, f"tidak dipakai halaman mana pun: {lebih}"
