"""Pages of the next year: what stays of a page, and what becomes a sentence to be written."""

import pytest

from macros.halaman.kerangka import kerangka

KEPALA = '---\ntitle: "Anggaran 2024"\ntempat: "Bab III"\n---\n\n'


def dari(isi: str) -> str:
    return kerangka(KEPALA + isi, "docs/2024/uang.md", "2024", "2025").split("---\n\n", 1)[1]


@pytest.mark.parametrize(
    "isi",
    [
        "# Judul\n",
        '## {{ terbilang("sasaran") }} sasaran\n',
        '{{ tabel("anggaran") }}\n',
        '> {{ teks("visi/bab-ii-a/visi") }}\n',
        '{{ hasil("IK.1.1") }}\n{: .pembuka }\n',
        "- [Kata pengantar](pengantar.md) dan [ikhtisar](ikhtisar.md)\n- [Bab I](bab-1/index.md)\n",
        "```\ncontoh dalam pagar\n\nbaris kedua\n```\n",
    ],
)
def test_headings_words_lists_of_links_and_fences_stay(isi):
    assert dari(isi) == isi


def test_a_paragraph_becomes_one_line_that_says_about_what_and_where_last_year_wrote_it():
    isi = '# Uang\n\nDari pagu {{ klaim("pagu") }}. Sisanya kembali.\nBenar begitu?\n'
    assert dari(isi) == "# Uang\n\nTULIS: 3 kalimat tentang Uang, seperti docs/2024/uang.md baris 8.\n"


def test_a_list_of_sentences_becomes_one_line():
    assert dari("## Tiga hal\n\n- satu;\n- dua;\n- tiga.\n") == (
        "## Tiga hal\n\nTULIS: daftar 3 butir tentang Tiga hal, seperti docs/2024/uang.md baris 8.\n"
    )


def test_what_stands_behind_a_link_of_a_list_is_a_sentence_too():
    assert dari("- [Efisiensi](efisiensi.md): mengapa tidak dapat dihitung\n") == "- [Efisiensi](efisiensi.md)\n"


def test_the_head_stays_with_its_year_moved_on():
    assert kerangka(KEPALA + "# A\n", "docs/2024/uang.md", "2024", "2025").startswith(
        '---\ntitle: "Anggaran 2025"\ntempat: "Bab III"\n---\n'
    )


def test_a_page_that_is_the_same_every_year_stays_whole():
    teks = "---\ntitle: A\ntahun_baru: utuh\n---\n\n# A\n\nKalimat untuk setiap tahun.\n"
    assert kerangka(teks, "docs/2024/a.md", "2024", "2025") == teks
