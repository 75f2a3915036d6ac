"""The small menu of one thing, and the line it stands in."""

from macros.halaman.figur import sumber_html
from macros.tulisan.alat import alat_html
from macros.tulisan.pohon import teks, wadah
from macros.tulisan.unsur import KOSONG, html


def menu(tahun, kode, ke=lambda tujuan: "../" + tujuan):
    return wadah(sumber_html(tahun.tabel[kode], ke, tahun))


def test_a_thing_with_which_nothing_can_be_done_has_no_menu():
    assert alat_html("tabel DPT", [KOSONG]) == ""
    assert alat_html("tabel DPT", [KOSONG, html("<a>x</a>")]).count("<li>") == 1


def test_the_menu_of_a_table_offers_excel_first_and_every_entry_is_named_by_the_table(tahun):
    m = menu(tahun, "dpt").find_class("lk-alat")[0]
    assert m.tag == "details", "tanpa JavaScript pun terbuka"
    butir = [(teks(a), a.get("aria-label")) for a in m.iter("a")]
    judul = "tabel Daftar Pemilih Tetap per kecamatan (DPT)"
    assert butir[0] == ("Unduh Excel (XLSX)", f"Unduh Excel (XLSX): {judul}")
    assert [kata for kata, _ in butir[1:]] == [
        "CSV",
        "CSV Excel",
        "JSON",
        "Tautan tetap",
        "Kutip BibTeX",
        "Kutip RIS",
        "Laporkan kesalahan",
    ]
    assert all(nama.startswith(kata) and judul in nama for kata, nama in butir), "nama yang terdengar memuat kata yang terlihat"
    assert m.find("summary").get("aria-label") == f"Alat untuk {judul}"


def test_the_line_leads_to_the_page_of_the_table_and_on_that_page_to_its_file(tahun):
    lain, sendiri = menu(tahun, "dpt"), menu(tahun, "dpt", lambda tujuan: "./" if tujuan == "2024/data/dpt/" else tujuan)
    assert [teks(a) for a in lain.find_class("asal")[0].iter("a")] == ["Halaman tabel ini"]
    assert [teks(a) for a in sendiri.find_class("asal")[0].iter("a")] == ["Unduh Excel (XLSX)"]
