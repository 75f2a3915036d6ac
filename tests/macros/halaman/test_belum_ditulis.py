"""The mark of a sentence still to be written: told with its line, seen in a draft, never published."""

import pytest

from macros.halaman.belum_ditulis import belum_ditulis, galat_belum_ditulis, tampilkan_belum_ditulis, tanda_belum_ditulis

HALAMAN = """---
title: Ikhtisar
---

# Ikhtisar

TULIS: dua kalimat tentang hasil tahun ini

- TULIS: satu kegiatan

```
TULIS: begini bentuknya
```

Kata TULIS: di tengah kalimat bukan tanda.
"""


@pytest.fixture
def akar(tmp_path):
    (tmp_path / "docs/2031/bab-1").mkdir(parents=True)
    (tmp_path / "docs/2031/bab-1/index.md").write_text(HALAMAN, encoding="utf-8")
    (tmp_path / "docs/2031/index.md").write_text("# Laporan\n", encoding="utf-8")
    return tmp_path


def test_every_mark_is_found_with_its_line():
    assert [(b.baris, b.isi) for b in tanda_belum_ditulis(HALAMAN)] == [(7, "dua kalimat tentang hasil tahun ini"), (9, "satu kegiatan")]


def test_the_pages_of_a_year_are_looked_through(akar):
    assert {b.berkas for b in belum_ditulis(akar, "2031")} == {"docs/2031/bab-1/index.md"}
    assert belum_ditulis(akar, "2030") == []


def test_a_published_year_stops_at_every_mark(akar):
    assert [str(g).partition(";")[0] for g in galat_belum_ditulis(akar, "2031", draf=False)] == [
        "docs/2031/bab-1/index.md, baris 7: 'TULIS: dua kalimat tentang hasil tahun ini' belum ditulis",
        "docs/2031/bab-1/index.md, baris 9: 'TULIS: satu kegiatan' belum ditulis",
    ]


def test_a_draft_does_not(akar):
    assert galat_belum_ditulis(akar, "2031", draf=True) == []


def test_a_draft_shows_what_is_to_be_written():
    tampil = tampilkan_belum_ditulis(HALAMAN)
    assert '<p class="catatan belum-ditulis" role="note"><strong>Belum ditulis:</strong> dua kalimat tentang hasil tahun ini</p>' in tampil
    assert "- <strong>Belum ditulis:</strong> satu kegiatan" in tampil
    assert "TULIS: begini bentuknya" in tampil


def test_what_is_to_be_written_is_harmless():
    assert "<script>" not in tampilkan_belum_ditulis("TULIS: <script>alert(1)</script>")


def test_a_page_without_a_mark_stays_as_it_is():
    assert tampilkan_belum_ditulis("# Judul\n\nKalimat.\n") == "# Judul\n\nKalimat.\n"
