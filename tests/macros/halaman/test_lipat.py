"""Long pages: closed folds that keep every row and every anchor, and open for who follows a link or searches."""

import pytest

from macros.halaman.kantor import kontak_html, laporan_asli_html
from macros.halaman.tabel_panjang import PALING_BANYAK, kelompok, tabel_panjang_html


def test_a_long_table_keeps_every_row_once_in_groups_of_what_the_rows_are_about(tahun):
    """Activities stand under their indikator, sentences under their place in the report, damaged text under its table."""
    for kode, awal in (("kegiatan", "IK.1.1"), ("klaim", "Kata Pengantar"), ("bacaan-ocr", "kotak-indikator")):
        t = tahun.tabel[kode]
        semua = list(kelompok(t))
        assert semua[0][0] == awal and sorted(k for _, isi in semua for k in isi) == sorted(t.baris)
        html = tabel_panjang_html(t)
        assert all(html.count(f'id="{kode}-{kunci}"') == 1 for kunci in t.baris)
        assert html.count(f'id="tabel-{kode}"') == 1 and html.count("<details") == len(semua)


def test_a_short_table_and_a_part_of_a_table_are_not_folded(tahun):
    assert len(tahun.tabel["dpt"].baris) <= PALING_BANYAK and "<details" not in tabel_panjang_html(tahun.tabel["dpt"])
    assert "<details" not in tabel_panjang_html(tahun.tabel["kegiatan"], hanya=list(tahun.tabel["kegiatan"].baris)[:2])


def test_a_table_without_groups_is_cut_into_parts(tahun, monkeypatch):
    monkeypatch.setattr("macros.halaman.tabel_panjang.KELOMPOK_PALING_BANYAK", 1)
    assert [(nama, len(isi)) for nama, isi in kelompok(tahun.tabel["mitra"])] == [
        ("Baris 1 sampai 25", 25),
        ("Baris 26 sampai 50", 25),
        ("Baris 51 sampai 55", 5),
    ]


def test_where_the_original_report_is_or_why_it_cannot_be_had(tahun, monkeypatch):
    assert "tidak mencetak alamat unduhannya" in laporan_asli_html(tahun)
    assert "ask the office" in laporan_asli_html(tahun, "en")
    monkeypatch.setitem(tahun.tabel["aturan"].baris["alamat-laporan-asli"].teks, "nilai", "https://contoh.example/lkj.pdf")
    assert '<a href="https://contoh.example/lkj.pdf">Laporan aslinya</a>' in laporan_asli_html(tahun)


def test_the_contact_names_only_what_the_report_prints(tahun, monkeypatch):
    monkeypatch.delitem(tahun.tabel["identitas"].baris, "telepon")
    html = kontak_html(tahun)
    assert "Telepon" not in html and "tarakankotappid.kpu.go.id" in html


@pytest.mark.browser
@pytest.mark.parametrize(
    ("halaman", "jangkar"),
    [
        ("2024/data/klaim/", "klaim-ik-1-4-predikat"),
        ("data/kamus/", "kamus-dpt"),
        ("istilah/", "akip"),
        ("data/metadata-indikator/", "ik-1-4"),
        ("perubahan/", "ralat-1"),
        ("ppid/", "pemilih-kecamatan"),
        ("ppid/", "permohonan-9"),
    ],
)
def test_a_link_into_a_fold_opens_it(halaman, jangkar, buka):
    p = buka(f"{halaman}#{jangkar}")
    p.wait_for_timeout(100)
    tujuan = p.locator(f"[id='{jangkar}']")
    assert tujuan.is_visible() and tujuan.evaluate("e => !e.closest('details:not([open])')")


@pytest.mark.browser
def test_the_box_finds_among_folds_and_says_when_nothing_is_left(buka):
    p = buka("data/kamus/")
    p.locator(".lk-saring input").fill("tps")
    assert 1 <= p.locator("[data-butir]:visible").count() < 20
    p.locator(".lk-saring input").fill("qwxyz")
    assert p.locator("[data-butir]:visible").count() == 0 and "Tidak ada tabel atau kolom" in p.locator(".lk-saring-kosong").inner_text()
