"""The tables and pictures of a year as a Word document: what the report of 2024 would have taken over."""

import io
from pathlib import Path

import docx
import pytest
from docx.oxml.ns import qn

from macros.salinan.naskah import naskah, sisa_teks
from macros.tahun.sisa import SisaKolom, SisaTabel, sisa_tabel
from tests.macros.salinan.test_word import gaya, png, teks, teks_sel

AKAR = Path(__file__).resolve().parents[3]


def baca(tahun, sisa=(), draf=False):
    return docx.Document(io.BytesIO(naskah(tahun, lambda g: png(), sisa, draf)))


@pytest.fixture(scope="module")
def d(tahun):
    return baca(tahun)


def baris(d, judul):
    """The rows of the table below a caption that ends so."""
    badan = list(d.element.body.iterchildren())
    n = next(n for n, e in enumerate(badan) if e.tag == qn("w:p") and teks_sel(e).startswith("Tabel ") and teks_sel(e).endswith(judul))
    return [[teks_sel(s) for s in r.iter(qn("w:tc"))] for r in badan[n + 1].iter(qn("w:tr"))]


def test_chapters_are_headings_in_the_order_of_the_report(d):
    assert gaya(d, "Heading 1") == [
        "Kata Pengantar",
        "Ikhtisar Eksekutif",
        "Bab I. Pendahuluan",
        "Bab II. Perencanaan Kinerja",
        "Bab III. Akuntabilitas Kinerja",
        "Bab IV. Penutup",
        "Tabel yang belum diisi",
    ]


def test_tables_and_pictures_are_numbered_without_a_gap(d):
    for jenis in ("Tabel", "Gambar"):
        nomor = [int(k.split()[1].rstrip(".")) for k in gaya(d, "Caption") if k.startswith(jenis)]
        assert nomor == list(range(1, len(nomor) + 1)) and len(nomor) > 40


def test_every_printed_table_is_there_and_no_register_of_the_site(d, tahun):
    judul = {k.partition(". ")[2] for k in gaya(d, "Caption")}
    assert {t.judul for t in tahun.tabel.values() if t.bab != "-"} <= judul
    assert not {t.judul for t in tahun.tabel.values() if t.bab == "-"} & judul


def test_figures_are_those_of_the_report(d):
    """Bab III.D: pagu Rp32.641.558.000, realisasi Rp26.919.075.344, 82,47 %."""
    assert baris(d, "Anggaran dan belanja per program")[-1] == ["Jumlah", "32.641.558.000", "26.919.075.344", "5.722.482.656", "82,47%"]


def test_a_unit_stands_in_the_head_and_not_in_every_cell(d):
    """Bab I.D.2.a: one Pasca Sarjana."""
    kepala, pertama, *_ = baris(d, "Pegawai menurut pendidikan")
    assert (kepala[-1], pertama[-1]) == ("Jumlah (orang)", "1")


def test_capaian_is_worked_out_again(d):
    """IK.1.4: target 80 %, realisasi 100 %: 125,00 %, Baik Sekali (85 to 100)."""
    [r] = [r for r in baris(d, "dihitung dari target dan realisasi") if r[0] == "IK.1.4"]
    assert r[2:] == ["80%", "100%", "125,00%", "Baik Sekali", "ya"]


def test_money_is_worked_out_again(d):
    """32.641.558.000 - 26.919.075.344 = 5.722.482.656."""
    assert baris(d, "dihitung dari pagu dan realisasi")[-1][3:] == ["Rp5.722.482.656", "82,47%"]


def test_akip_is_worked_out_again(d):
    """24,00 + 23,10 + 10,35 + 12,75 = 70,20; the report prints BB for more than 70."""
    assert any(p.startswith("Jumlah nilai komponennya 70,20, predikat BB") for p in map(teks, d.paragraphs))


def test_every_picture_has_words_for_those_who_do_not_see_it(d):
    sifat = list(d.element.body.iter(qn("wp:docPr")))
    assert all(20 < len(s.get("descr")) <= 220 for s in sifat)
    assert len({s.get("id") for s in sifat}) == len(sifat) > 40


def test_a_picture_of_one_among_many_names_it(d):
    judul = [k.partition(". ")[2] for k in gaya(d, "Caption") if k.startswith("Gambar")]
    assert any(j.startswith("Sasaran 2: ") for j in judul) and any(j.startswith("IK.1.1 ") for j in judul)
    assert len(set(judul)) == len(judul)


def test_every_table_and_picture_names_its_source(d):
    sumber = [t for t in map(teks, d.paragraphs) if t.startswith("Sumber: ")]
    assert len(sumber) == len(gaya(d, "Caption"))
    assert "Sumber: Sekretariat KPU Kota Tarakan, Bab II.B (Misi) (data/2024/misi.csv)." in sumber


def test_a_draft_with_empty_figures_says_so_in_the_cells_and_at_the_end(salinan):
    salinan.sel("capaian-sasaran", "IK.1.4", "realisasi", "")
    salinan.sel("capaian-sasaran", "IK.1.4", "capaian", "")
    d = baca(salinan.tahun(), sisa_tabel(salinan.akar, "2024"), draf=True)
    [r] = [r for r in baris(d, "dihitung dari target dan realisasi") if r[0] == "IK.1.4"]
    assert r[3] == "(belum diisi)" and r[-1] == "belum dapat dinilai" and "realisasi belum" in r[4]
    assert any("(data/2024/capaian-sasaran.csv): kosong di kolom realisasi 1 dari 23 baris" in b for b in gaya(d, "List Bullet"))
    assert all("DRAF" in "".join(teks(p) for p in s.header.paragraphs) for s in d.sections)


def test_what_a_table_lacks_in_a_sentence():
    assert sisa_teks(SisaTabel("a", "A", "data/2031/a.csv", ada=False, wajib=True)) == (
        "A (data/2031/a.csv): berkasnya belum ada. Tabel ini wajib ada."
    )
    assert sisa_teks(SisaTabel("a", "A", "data/2031/a.csv")) == "A (data/2031/a.csv): baru judul kolom, belum ada baris."
    kolom = (SisaKolom("x", "X", (2, 3), 2), SisaKolom("y", "Y", (3,), 2))
    assert sisa_teks(SisaTabel("a", "A", "data/2031/a.csv", kolom=kolom)) == (
        "A (data/2031/a.csv): kosong di kolom x semua 2 baris, y 1 dari 2 baris."
    )


def test_the_same_year_gives_the_same_bytes(tahun):
    assert naskah(tahun, lambda g: png(), (), True) == naskah(tahun, lambda g: png(), (), True)
