"""The words between ``{{ }}``: what they put into a page, and what they say when a page asks for what is not there."""

import re
import shutil
from types import SimpleNamespace

import pytest

from macros.halaman.kata import Dasar
from macros.kosakata import RUANG, kosakata, ruang_kata
from macros.perintah.kalimat import semua_halaman
from macros.tahun.galat import GalatHalaman
from macros.tahun.muat import muat_tahun
from macros.tahun.situs import Situs
from macros.tautan.alamat import ke_dari
from tests.macros.conftest import AKAR, baca, tulis


@pytest.fixture
def kata(tahun):
    """The words as the page on Bab III calls them."""
    return SimpleNamespace(
        **kosakata(Situs([tahun]), lambda: "2024/bab-3/", lambda: "2024/bab-3/index.md", lambda: {"tempat": "Bab III & IV"})
    )


def test_every_word_is_told_with_the_room_that_offers_it():
    semua = ruang_kata()
    assert {"angka", "tabel", "grafik", "temuan"} <= set(semua)
    assert set(semua.values()) == set(RUANG)


def test_a_word_that_two_rooms_offer_is_refused():
    class KataLain(Dasar):
        def angka(self) -> str:
            return ""

    with pytest.raises(ValueError, match="the word angka is offered by KataKalimat and by KataLain"):
        ruang_kata((*RUANG, KataLain))


def test_the_engine_gets_plain_text_that_it_may_cut_and_join(kata):
    assert type(kata.asal()) is str
    assert kata.asal() == '<p class="asal">Asal: Bab III &amp; IV.</p>'


def test_every_word_that_a_page_uses_exists(tahun):
    dipakai = {kata for isi in semua_halaman(tahun, AKAR).values() for kata in re.findall(r"\{\{\s*(\w+)\(", isi)}
    assert dipakai <= set(ruang_kata())


def bersih(html: str) -> str:
    """The words of a macro's answer, without the mark of a finding."""
    return re.sub(r"<[^>]*>", "", re.sub(r' <a class="tanda".*?</a>', "", html))


def test_a_figure_in_a_sentence_leads_to_its_row(kata):
    html = kata.angka("dpt/total/l_p")
    assert bersih(html) == "172.962"
    assert html.startswith('<a class="angka" href="../data/dpt/#dpt-total">')


def test_a_claim_is_a_figure_like_any_other(kata, tahun):
    kode = next(k for k, r in tahun.tabel["klaim"].baris.items() if r["satuan"] == "orang" and r["nilai"])
    assert re.sub(r"\D", "", bersih(kata.klaim(kode))) == re.sub(r"\D", "", tahun.klaim(kode).teks)


def test_an_absent_figure_in_a_sentence_says_so(kata):
    assert bersih(kata.angka("suara-dprd-158/demokrat/jumlah")) == "laporan tidak mengisi angka ini"
    assert bersih(kata.angka("kotak-indikator/ik-1-4/capaian")) == "tidak terbaca"


def test_a_date_is_spelled_out(kata):
    assert kata.hari("masa-kampanye/pemilu/tanggal") == "28 November 2023 sampai 10 Februari 2024"


def test_things_are_counted_from_the_rows(kata):
    assert kata.banyak("indikator") == "23"
    assert kata.banyak("indikator", sasaran="SS.4") == "3"
    assert [kata.ketercapaian(k) for k in ("semua", "tercapai", "tidak", "tanpa-angka")] == ["23", "23", "0", "0"]


def test_every_picture_that_a_page_names_is_drawn(kata, tahun):
    dipakai = {m for isi in semua_halaman(tahun, AKAR).values() for m in re.findall(r'grafik\("([\w-]+)"(?:, "([\w.]+)")?\)', isi)}
    assert len(dipakai) > 30
    for apa, kode in dipakai:
        assert "<svg " in kata.grafik(apa, kode), (apa, kode)


def test_an_indikator_without_a_box_says_so(kata):
    tanpa_kotak = '<p id="tren">Laporan tidak mencetak kotak untuk indikator ini, jadi tidak ada angka tahun lalu dan tahun depan.</p>'
    assert kata.tren("IK.4.2") == tanpa_kotak
    assert kata.kotak("IK.4.2") == ""


def test_other_years_are_told_in_a_sentence(kata):
    """Bab III.B, the boxes: IK.2.1 prints 85%, 100%, 100% and the target 90%; IK.1.4 two dashes, and B."""
    assert bersih(kata.tren("IK.2.1")) == (
        "Hasil menurut kotak: 85% (2022), 100% (2023), 100% (2024). Tabel sasaran (Bab III.B) menulis hasil 2024 90%. Target 2025: 90%."
    )
    assert bersih(kata.tren("IK.1.4")) == "Laporan tidak memuat hasil 2022 dan 2023 untuk indikator ini. Target 2025: B."


@pytest.mark.parametrize(
    ("nama", "isi", "masalah"),
    [
        (
            "angka",
            "dpt/total/x",
            "angka 'dpt/total/x' tidak ada di data/2024: tabel dpt tidak punya kolom 'x'; yang ada: kode, baris, kecamatan, kelurahan, tps, l, p, l_p",
        ),
        (
            "angka",
            "dpt/totl/l",
            "angka 'dpt/totl/l' tidak ada di data/2024: tabel dpt tidak punya baris 'totl'. Mungkin maksudnya 'total'",
        ),
        (
            "klaim",
            "salah-eja",
            "angka 'klaim/salah-eja/nilai' tidak ada di data/2024: tabel klaim tidak punya baris 'salah-eja'",
        ),
        ("teks", "visi/9/visi", "angka 'visi/9/visi' tidak ada di data/2024: tabel visi tidak punya baris '9'"),
        ("hari", "dpt/total/l", "'88.783' bukan tanggal; tulis seperti 7 November 2024 atau 8 s.d. 11 November 2024"),
        ("tabel", "dpd", "tabel 'dpd' tidak ada di data/2024/tabel.csv. Mungkin maksudnya 'dpt' atau 'dps'"),
        ("banyak", "dpd", "tabel 'dpd' tidak ada di data/2024/tabel.csv. Mungkin maksudnya 'dpt' atau 'dps'"),
        ("sumber", "dpd", "tabel 'dpd' tidak ada di data/2024/tabel.csv. Mungkin maksudnya 'dpt' atau 'dps'"),
        ("kamus_tabel", "dpd", "tabel 'dpd' tidak ada di data/2024/tabel.csv. Mungkin maksudnya 'dpt' atau 'dps'"),
        ("grafik", "kue", "grafik 'kue' tidak dikenal"),
        ("contoh", "kue", "contoh 'kue' tidak ada di data/contoh"),
    ],
)
def test_what_is_not_there_stops_the_build_with_a_sentence_that_names_the_page(kata, nama, isi, masalah):
    with pytest.raises(GalatHalaman) as salah:
        getattr(kata, nama)(isi)
    assert str(salah.value.galat) == f"docs/2024/bab-3/index.md: {masalah}"


KOLOM_DPT = "kode, baris, kecamatan, kelurahan, tps, l, p, l_p"


@pytest.mark.parametrize(
    ("nama", "isi", "isian", "masalah"),
    [
        (
            "tabel",
            ("dpt",),
            {"kolum": ("l",)},
            "tabel() tidak mengenal isian 'kolum'; isian yang ada: kode, kolom, hanya, judul, id, sumber, jejak, lipat. Mungkin maksudnya 'kolom'",
        ),
        ("tabel", (), {}, "tabel() belum lengkap: kode belum ditulis; tulis seperti tabel(kode, kolom=..., hanya=..., judul=..., "),
        ("tabel", ("dpt",), {"kode": "dpt"}, "tabel(): isian 'kode' tertulis dua kali; tulis seperti tabel(kode, "),
        ("angka", ("a", "b"), {}, "angka() menerima paling banyak 1 isian, di sini 2; tulis seperti angka(id)"),
        ("topik_pintu", (), {"x": 1}, "topik_pintu() tidak mengenal isian 'x'; kata ini ditulis tanpa isian"),
        (
            "tabel",
            ("dpt",),
            {"kolom": ("kecamtan", "l")},
            f"tabel 'dpt' tidak punya kolom 'kecamtan'; yang ada: {KOLOM_DPT}. Mungkin maksudnya",
        ),
        ("jumlah", ("dpt", "x"), {}, f"tabel 'dpt' tidak punya kolom 'x'; yang ada: {KOLOM_DPT}"),
        ("isi", ("misi", "salah"), {}, "tabel 'misi' tidak punya kolom 'salah'; yang ada: huruf, misi"),
        ("isi", ("misi", "misi"), {"x": "1"}, "tabel 'misi' tidak punya kolom 'x'; yang ada: "),
        ("banyak", ("dpt",), {"kolum": "1"}, f"tabel 'dpt' tidak punya kolom 'kolum'; yang ada: {KOLOM_DPT}"),
        ("tabel", (5,), {}, "tabel '5' tidak ada di data/2024/tabel.csv"),
        ("grafik", (["x"],), {}, "grafik(['x']) tidak dapat ditampilkan: datanya tidak cocok dengan kata ini; "),
    ],
)
def test_a_word_called_wrongly_says_what_may_stand_between_its_brackets(kata, nama, isi, isian, masalah):
    with pytest.raises(GalatHalaman) as salah:
        getattr(kata, nama)(*isi, **isian)
    assert salah.value.galat.masalah.startswith(masalah)


@pytest.mark.parametrize("nama", ["hasil", "bacaan", "kegiatan", "hambatan", "tren", "nama"])
def test_an_indikator_that_does_not_exist_is_told_with_those_that_do(kata, tahun, nama):
    with pytest.raises(GalatHalaman) as salah:
        getattr(kata, nama)("IK.9.9")
    masalah = f"indikator 'IK.9.9' tidak ada; pilih salah satu dari {', '.join(tahun.indikator)}"
    assert str(salah.value.galat) == f"docs/2024/bab-3/index.md: {masalah}"


@pytest.mark.parametrize(
    ("halaman", "tujuan", "tautan"),
    [
        ("2024/bab-3/", "2024/data/dpt/#dpt-total", "../data/dpt/#dpt-total"),
        ("", "ppid/", "ppid/"),
        ("2024/", "2024/data/dpt.csv", "data/dpt.csv"),
        ("2024/data/dpt/", "metodologi/", "../../../metodologi/"),
    ],
)
def test_links_are_relative_so_that_the_site_works_anywhere(halaman, tujuan, tautan):
    assert ke_dari(lambda: halaman)(tujuan) == tautan


@pytest.mark.parametrize(
    ("makro", "argumen"),
    [
        ("sasaran", ("SS.9",)),
        ("rumus", ("X",)),
        ("grafik", ("tren", "X")),
        ("ketercapaian", ("x",)),
        ("edisi", ("x",)),
    ],
)
def test_a_misspelled_name_is_a_sentence_for_staff_with_the_page_and_the_word(kata, makro, argumen):
    with pytest.raises(
        GalatHalaman, match=rf"^{makro}(?:\('| 'tren' untuk X tidak dikenal| '{argumen[0]}' tidak ada)|^'x' tidak ada; pilih"
    ) as salah:
        getattr(kata, makro)(*argumen)
    assert salah.value.galat.berkas == "docs/2024/bab-3/index.md"


def test_a_list_without_rows_is_not_silently_empty(kata):
    with pytest.raises(GalatHalaman, match=r"tidak ada baris penutup\.csv dengan jenis = x"):
        kata.penutup("x")


@pytest.mark.parametrize(
    ("tabel", "kolom", "gambar"),
    [
        ("dpt", "l", ("pemilih", "")),
        ("suara-dprd-158", "dapil_1", ("suara", "")),
        ("anggaran", "realisasi_rp", ("anggaran", "")),
        ("evaluasi-akip", "nilai", ("akip", "")),
        ("rekrutmen-adhoc", "jumlah", ("seleksi", "")),
    ],
)
def test_a_picture_whose_figure_is_absent_says_so_in_its_place(tmp_path, tabel, kolom, gambar):
    """An unreadable cell is a state of the data, not a fault: the page is built, and says what is missing."""
    shutil.copytree(AKAR / "data", tmp_path / "data")
    jalur = tmp_path / "data/2024" / f"{tabel}.csv"
    kepala, *baris = baca(jalur)
    baris[1 if tabel == "rekrutmen-adhoc" else 0][kepala.index(kolom)] = ""
    tulis(jalur, [kepala, *baris])
    tahun = muat_tahun(tmp_path, "2024")
    html = kosakata(Situs([tahun]), lambda: "", lambda: "index.md")["grafik"](*gambar)
    assert html.startswith('<p class="tanpa-angka">Grafik tidak digambar: angka yang diperlukan tidak ada (2024')


def test_a_cap_of_the_year_is_applied_and_told(tmp_path):
    """aturan.csv, batas_capaian 110: IK.1.4 (100 / 80 x 100 = 125) shows 110,00% and says it was limited."""
    shutil.copytree(AKAR / "data", tmp_path / "data")
    jalur = tmp_path / "data/2024/aturan.csv"
    tulis(jalur, [[a, "110" if a == "batas_capaian" else b, c] for a, b, c in baca(jalur)])
    capaian = muat_tahun(tmp_path, "2024").indikator["IK.1.4"].capaian
    assert capaian.nilai == 110 and any("dibatasi" in c for c in capaian.catatan)


def test_a_programme_is_named_by_its_row_and_its_share_is_of_all_that_was_spent(kata):
    """Bab III.C: 24.487.496.942 of 26.919.075.344 went to the programme of elections, 90,967...%."""
    assert kata.en("porsi/pemilu") == "90.97%"
    with pytest.raises(GalatHalaman, match="'porsi/tidak-ada' tidak ada; pilih salah satu dari porsi/pemilu, porsi/dukungan-manajemen"):
        kata.en("porsi/tidak-ada")


def test_the_box_below_a_trend_shows_its_years_from_the_kamus(kata):
    """The box of IK.1.6: results of 2022 and 2023, target, result and capaian of the year, target of 2025."""
    kepala = re.findall(r'<th scope="col" class="angka">(.*?) <span', kata.kotak("IK.1.6").partition('id="tabel-kotak-ik-1-6"')[2])
    assert kepala == ["Realisasi 2022", "Realisasi 2023", "Target 2024", "Realisasi 2024", "Capaian 2024", "Target 2025"]


def test_a_table_whose_scan_was_clean_lists_no_damage(kata, tahun):
    rusak = {r["tabel"] for r in tahun.tabel["bacaan-ocr"].baris.values()}
    assert '<tr id="ocr-' in kata.bacaan_ocr(sorted(rusak & set(tahun.tabel))[0])
    assert '<tr id="ocr-' not in kata.bacaan_ocr(sorted(set(tahun.tabel) - rusak)[0])


def test_a_sum_that_the_report_does_not_print_is_worked_out_where_a_sentence_needs_it(kata):
    """Bab I.D.2: 10 PNS and 3 PPPK; by education 1, 9, 2 and 1. A dash among the rows leaves no sum."""
    assert kata.jumlah("sdm-status", "jumlah", hanya=("pns", "pppk")) == "13"
    assert kata.jumlah("sdm-pendidikan", "jumlah") == "13"
    assert kata.jumlah("sdm-status", "jumlah") == "tidak dapat dijumlahkan"
