"""Pages from year to year: each year by its own report, what others print beside it, and honest words where years cannot be compared.

The years after 2024 are fictional copies of it, in which a test changes single cells.
"""

import re
from dataclasses import replace
from decimal import Decimal

import pytest

from macros.gambar.antar_tahun import TitikTahun, batang_tahun
from macros.halaman import antar_tahun
from macros.mesin.menu import susun
from macros.tautan.alamat import ke_halaman
from macros.terbitan.antar_tahun import berkas_situs
from macros.tulisan.unsur import Html

KE = ke_halaman("tahun-ke-tahun/")


@pytest.fixture
def dua(kecil):
    """2024, and a 2025 in which IK.1.1 reached 91% and IK.7.1 measures something else."""
    baru = kecil.tahun_baru("2025").sel("capaian-sasaran", "IK.1.1", "realisasi", "91%")
    baru.sel("indikator", "IK.7.1", "indikator", "Ketepatan waktu laporan (contoh rekaan)")
    baru.garis(("IK.7.1", "berubah", "IK.7.1", "Kini yang diukur waktu penyampaian."))
    return kecil


def baris(html: str) -> list[list[str]]:
    """The cells of every row as a reader sees them."""
    semua = re.findall(r"<tr[^>]*>(.*?)</tr>", html.partition("<tbody>")[2])
    return [[re.sub(r"<[^>]+>", " ", s).split() for s in re.findall(r"<t[hd][^>]*>(.*?)</t[hd]>", b)] for b in semua]


def kata(html: str) -> list[list[str]]:
    return [[" ".join(s) for s in b] for b in baris(html)]


def test_one_year_has_no_such_pages_and_no_entry_in_the_menu(kecil):
    assert list(berkas_situs(kecil.situs())) == []
    nav = ["index.md", {"Dari tahun ke tahun": ["tahun-ke-tahun/index.md", {"Uang": "tahun-ke-tahun/uang.md"}]}]
    assert susun(nav, [], lambda _: False) == ["index.md"]
    assert susun(nav, [], lambda alamat: "uang" not in alamat) == ["index.md", {"Dari tahun ke tahun": ["tahun-ke-tahun/index.md"]}]


def test_two_years_have_a_page_for_each_indikator_and_for_what_both_have(dua):
    """The small year has a budget and no AKIP table."""
    alamat = [a for a, _ in berkas_situs(dua.situs())]
    assert len([a for a in alamat if a.startswith("tahun-ke-tahun/indikator/")]) == 23
    assert [a for a in alamat if "indikator/" not in a] == [f"tahun-ke-tahun/{n}.md" for n in ("index", "sasaran", "uang", "temuan")]


def test_a_line_shows_each_year_by_its_own_report_and_what_others_print_beside_it(dua):
    """2024: target and result 95%; the box of the copy tells of 2023 what that of 2024 tells, so 100% for 2024."""
    hasil = kata(antar_tahun.indikator_html(dua.situs(), "ik-1-1", KE).rpartition('<div class="tabel"')[2])
    nama = "IK.1.1 Persentase Pelaksanaan Perencanaan dan Penganggaran Pemilu dan Pilkada"
    assert hasil == [
        ["2022", "laporannya tidak ada di situs ini", "hasil 100% ( laporan 2024 )", ""],
        ["2023", "laporannya tidak ada di situs ini", "hasil 100% ( laporan 2024 ) hasil 100% ( laporan 2025 )", ""],
        ["2024", "95%", "95%", "100,00%", "tercapai", "hasil 100% ( laporan 2025 )", nama],
        ["2025", "95%", "91%", "95,79%", "tidak tercapai", "target 95% ( laporan 2024 )", nama],
        ["2026", "laporannya tidak ada di situs ini", "target 95% ( laporan 2025 )", ""],
    ]


def test_a_change_of_measure_is_told_between_the_years_and_breaks_the_picture(dua):
    html = antar_tahun.indikator_html(dua.situs(), "ik-7-1", KE)
    putus = (
        "Mulai 2025 ukurannya berubah, jadi angkanya tidak dapat dibandingkan dengan tahun sebelumnya. Kini yang diukur waktu penyampaian."
    )
    assert html.index(">2024</a>") < html.index(putus) < html.index(">2025</a>")
    assert "<figure" not in html and ", ukuran lain)" in html
    assert "<figure" in antar_tahun.indikator_html(dua.situs(), "ik-1-1", KE)


def test_the_overview_marks_where_a_year_cannot_be_compared(dua):
    html = antar_tahun.semua_garis_html(dua.situs(), KE)
    putus = [b[0] for b in kata(html) if "tidak sebanding" in b[2]]
    assert len(kata(html)) == 23 and [p[:6] for p in putus] == ["IK.7.1"]
    assert 'href="indikator/ik-7-1/"' in html


def test_a_renamed_indikator_keeps_its_address(kecil):
    """Its first code is in the address, so a later code moves nothing."""
    baru = kecil.tahun_baru("2025")
    for tabel in ("indikator", "capaian-sasaran", "perjanjian-kinerja", "pengukuran", "kotak-indikator", "klaim", "hambatan"):
        kepala, *isi = baru.baris(tabel)
        n = kepala.index("kode" if tabel == "indikator" else "indikator")
        baru.tulis(tabel, [kepala, *([*r[:n], "IK.8.9" if r[n] == "IK.8.2" else r[n], *r[n + 1 :]] for r in isi)])
    for tabel, kolom in (("klaim", "merujuk"), ("klaim", "lawan"), ("bacaan-ocr", "kunci")):
        kepala, *isi = baru.baris(tabel)
        n = kepala.index(kolom)
        baru.tulis(tabel, [kepala, *([*r[:n], r[n].replace("ik-8-2", "ik-8-9").replace("IK.8.2", "IK.8.9"), *r[n + 1 :]] for r in isi)])
    baru.garis(("IK.8.9", "ganti_nama", "IK.8.2", ""))
    situs = kecil.situs()
    assert "Pada 2025 IK.8.2 menjadi IK.8.9; yang diukur sama." in antar_tahun.indikator_html(situs, "ik-8-2", KE)
    ada = {f"{t}/indikator/{s}/" for t, s in (("2024", "ik-8-2"), ("2025", "ik-8-9"))} | {"tahun-ke-tahun/indikator/ik-8-2/"}
    assert antar_tahun.tetangga(situs, "2024/indikator/ik-8-2/", ada) == {"2025": "2025/indikator/ik-8-9/"}
    assert antar_tahun.tahun_lain_html(situs, "2025/indikator/ik-8-9/", ada, ke_halaman("2025/indikator/ik-8-9/")) == Html(
        '<p class="lk-tahun-lain">Tahun lain: <a href="../../../2024/indikator/ik-8-2/">2024</a> · '
        '<a href="../../../tahun-ke-tahun/indikator/ik-8-2/">dari tahun ke tahun</a></p>'
    )


def test_a_page_leads_to_the_same_address_in_other_years_where_that_exists(dua):
    situs, ada = dua.situs(), {"2024/bab-1/", "2025/bab-1/", "2024/bab-4/"}
    assert antar_tahun.tetangga(situs, "2025/bab-1/", ada) == {"2024": "2024/bab-1/"}
    assert antar_tahun.tetangga(situs, "2024/bab-4/", ada) == {} == antar_tahun.tetangga(situs, "metodologi/", ada)
    assert antar_tahun.tahun_lain_html(situs, "2024/bab-4/", ada, KE) == ""


def test_an_older_year_says_so_and_leads_to_the_newest(dua):
    situs, ada = dua.situs(), {"2024/bab-1/", "2025/bab-1/", "2024/bab-4/"}
    lama = antar_tahun.tahun_lama_html(situs, "2024/bab-1/", ada, ke_halaman("2024/bab-1/"))
    assert lama == Html('<p class="lk-tahun-lama">Ini laporan 2024. Yang terbaru: <a href="../../2025/bab-1/">2025</a>.</p>')
    assert 'href="../../2025/"' in antar_tahun.tahun_lama_html(situs, "2024/bab-4/", ada, ke_halaman("2024/bab-4/"))
    assert antar_tahun.tahun_lama_html(situs, "2025/bab-1/", ada, KE) == "" == antar_tahun.tahun_lama_html(situs, "metodologi/", ada, KE)


def test_a_draft_is_nobodys_neighbour_and_makes_no_older_year(dua):
    dua.tahun_baru("2026").sel("aturan", "keadaan", "nilai", "draf")
    situs, ada = dua.situs(), {f"{t}/bab-1/" for t in (2024, 2025, 2026)}
    assert list(antar_tahun.tetangga(situs, "2024/bab-1/", ada)) == ["2025"]
    assert antar_tahun.tahun_lama_html(situs, "2025/bab-1/", ada, KE) == ""
    assert "2026" not in [b[0] for b in kata(antar_tahun.ringkas_html(situs, KE))]


def test_money_findings_and_sasaran_stand_year_by_year(dua):
    situs = dua.situs()
    assert kata(antar_tahun.uang_html(situs, KE))[:2] == [
        [t, "32.641.558.000", "26.919.075.344", "5.722.482.656", "82,47%"] for t in ("2024", "2025")
    ]
    assert kata(antar_tahun.sasaran_html(situs, KE))[0][1:] == ["8 dari 8", "7 dari 8"]
    temuan = antar_tahun.temuan_html(situs, KE)
    assert re.search(r"Dari 2024 ke 2025 baru muncul: Angka tahun lain sama dengan laporan tahun itu", temuan)


def test_a_sasaran_with_another_name_under_its_code_is_told(dua):
    type(dua)(dua.akar, True, "2025").sel("sasaran", "SS.1", "sasaran", "Sasaran rekaan")
    assert "SS.1 tidak selalu sama bunyinya, jadi hitungannya belum tentu sebanding. 2024: “" in antar_tahun.sasaran_html(dua.situs(), KE)


def test_ten_years_have_a_picture_whose_words_stay_short(tahun):
    """Every number is in its table; the alternative text tells the lowest and the highest."""
    a = tahun.indikator["IK.1.1"].utama.realisasi
    titik = [TitikTahun(str(t), replace(a, teks=f"{90 + t % 7},25%", nilai=Decimal(f"{90 + t % 7}.25")), a) for t in range(2024, 2034)]
    g = batang_tahun("garis-x", "IK.1.1 Perencanaan dan penganggaran yang panjang namanya", titik)
    assert len(g.alt) <= 220 and g.alt.startswith("10 batang, satu per tahun, 2024 sampai 2033: terendah 90,25% (2030)")
    assert len(g.tabel.baris) == 10 and g.judul == "Realisasi naik dari 92,25% (2032) menjadi 93,25% (2033)"


def test_one_year_with_a_number_is_no_picture(tahun):
    a = tahun.indikator["IK.1.1"].utama.realisasi
    assert batang_tahun("garis-x", "x", [TitikTahun("2024", a), TitikTahun("2025", None)]) is None
