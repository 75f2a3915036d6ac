"""Pages of sasaran and indikator are made from data: a section stands where the year has its table, a cell says nothing but text."""

import re
from collections import Counter

import pytest
import yaml

from macros.halaman.kinerja import bacaan_html
from macros.kosakata import kosakata
from macros.tahun.galat import GalatData
from macros.tahun.situs import Situs
from macros.tahun.tahun import Tahun
from macros.terbitan.halaman_kinerja import TEMPAT_TAMBAHAN, berkas, bersama, halaman_indikator_md, halaman_sasaran_md


def judul(halaman: str) -> list[str]:
    """The headings of a page, those of its own folds included."""
    return re.findall(r"^#.*|<summary><h.*?</summary>", halaman, re.M)


def kata(halaman: str) -> list[str]:
    """The words that a page calls, in their order."""
    return re.findall(r"\{\{ (\w+)\(", halaman)


def tanpa(tahun: Tahun, *tabel: str) -> Tahun:
    """The same year without these tables, and without a reading of them."""
    sisa = {k: t for k, t in tahun.tabel.items() if k not in tabel}
    sisa["bacaan"] = sisa["bacaan"].berisi([r for r in sisa["bacaan"].baris.values() if r["tabel"] in sisa])
    return Tahun(tahun.tahun, sisa, tahun.lepas, tahun.contoh)


def kepala(halaman: str) -> dict[str, str]:
    return yaml.safe_load(halaman.split("---\n")[1])


# --- what is made ---------------------------------------------------------------------------------


def test_every_sasaran_and_every_indikator_has_its_page(tahun):
    alamat = [a for a, _ in berkas(tahun)]
    assert len(alamat) == 31  # 8 sasaran, 23 indikator (Bab II.E)
    assert alamat[0] == "2024/sasaran/ss-1.md" and alamat[-1] == "2024/indikator/ik-8-2.md"


def test_the_page_of_an_indikator_answers_before_it_explains(tahun):
    halaman = halaman_indikator_md(tahun, tahun.indikator["IK.2.1"])
    awal = ["kesimpulan", "nama", "tautan", "asal", "hasil", "grafik", "alinea"]
    sendiri = ["topik_indikator", "grafik", "tabel"]
    lipatan = ["bacaan", "kotak", "kegiatan", "hambatan", "disebut_penutup", "klaim_indikator", "cara", "bawa"]
    assert kata(halaman) == [*awal, *sendiri, "tren", "temuan_indikator", *lipatan]
    assert judul(halaman) == [
        "# IK.2.1 Badan adhoc",
        "## Dari pendaftar sampai terpilih",
        '<summary><h3 id="tahap-perekrutan-ppk-pps-dan-kpps">Tahap perekrutan PPK, PPS, dan KPPS</h3></summary>',
        "## Pemeriksaan angka",
    ]


def test_the_head_of_a_page_tells_the_verdict_to_whoever_meets_it_elsewhere(tahun):
    """Bab II.E promises 95%, Bab III.B prints 90% of 90%. The name follows where 160 letters hold it whole."""
    assert kepala(halaman_indikator_md(tahun, tahun.indikator["IK.3.2"]))["description"].endswith(
        "85%: tercapai. Persentase Pengelolaan Dana Kampanye Pemilu."
    )
    assert kepala(halaman_indikator_md(tahun, tahun.indikator["IK.2.1"])) == {
        "title": "IK.2.1 Badan adhoc",
        "description": "IK.2.1 Badan adhoc: Hasil 90%. Janji di Penetapan Kinerja (Bab II.E) 95%: tidak tercapai. "
        "Target di Tabel sasaran (Bab III.B) 90%: tercapai.",
        "tempat": "Bab III.B, Sasaran Strategis 2, huruf a",
    }
    assert kepala(halaman_sasaran_md(tahun, tahun.sasaran["SS.5"]))["description"].startswith(
        "Sasaran 5: Pemungutan dan penghitungan suara: 0 dari 2 janji tercapai."
    )


def test_the_head_carries_the_words_for_search(tahun):
    halaman = halaman_indikator_md(tahun, tahun.indikator["IK.1.7"])
    assert kepala(halaman)["cari"] == "jumlah pemilih, jumlah TPS, DPT"


def test_the_page_of_a_sasaran_says_what_the_last_chapter_says_about_it(tahun):
    assert "disebut_penutup" in kata(halaman_sasaran_md(tahun, tahun.sasaran["SS.5"]))
    assert "disebut_penutup" not in kata(halaman_sasaran_md(tahun, tahun.sasaran["SS.1"]))  # its obstacles name an indikator


@pytest.mark.parametrize(
    ("tabel", "hilang"),
    [
        (("kegiatan",), ["kegiatan"]),
        (("hambatan", "upaya"), ["hambatan"]),
        (("penutup",), ["disebut_penutup"]),
        (("klaim",), ["klaim_indikator"]),
        (("kotak-indikator",), ["tren", "kotak"]),
        (("isi-halaman",), ["grafik", "tabel", "topik_indikator"]),
    ],
)
def test_a_section_stands_only_where_the_year_has_its_table(tahun, tabel, hilang):
    utuh = halaman_indikator_md(tahun, tahun.indikator["IK.2.1"])
    lain = tanpa(tahun, *tabel)
    kurang = halaman_indikator_md(lain, lain.indikator["IK.2.1"])
    assert sorted((Counter(kata(utuh)) - Counter(kata(kurang))).elements()) == sorted(hilang)


def test_the_heading_of_the_readings_counts_them(salinan):
    satu = salinan.hapus("bacaan", "perjanjian-kinerja", "pengukuran").tahun()
    lipatan = bacaan_html(satu, satu.indikator["IK.1.1"], lambda tujuan: tujuan)
    assert '<h2 id="tempat-dicetak">Angka ini dicetak di dua tempat</h2>' in lipatan


def test_without_an_opening_the_page_says_neither_place_nor_opening(tahun):
    halaman = halaman_indikator_md(tanpa(tahun, "pengantar-halaman"), tahun.indikator["IK.1.1"])
    assert "asal()" not in halaman and "alinea(" not in halaman
    assert set(kepala(halaman)) == {"title", "description"}


# --- what stands open -------------------------------------------------------------------------------


def test_a_picture_stays_and_its_tables_are_folded_behind_their_headings(tahun):
    halaman = halaman_indikator_md(tahun, tahun.indikator["IK.1.7"])
    pemilih = halaman[halaman.index("## Pemilih per kecamatan") : halaman.index("tren(")]
    assert pemilih.index('{{ grafik("pemilih") }}') < pemilih.index("<details")
    for judul_lipat, tabel in (("Daftar Pemilih Tetap", "dpt"), ("Daftar Pemilih Sementara", "dps"), ("Data awal DP4", "dp4")):
        assert re.search(rf"<summary><h3 id=\"[\w-]+\">{judul_lipat}</h3></summary>\n\n\{{\{{ tabel\(\"{tabel}\"", pemilih)


@pytest.mark.parametrize(("kode", "terbuka"), [("IK.6.2", False), ("IK.1.6", True), ("IK.3.2", False)])
def test_one_short_table_stands_open(tahun, kode, terbuka):
    """The addresses of IK.1.6 have 231 letters in all; the cases of IK.6.2 have 396, the parties of IK.3.2 have 637."""
    halaman = halaman_indikator_md(tahun, tahun.indikator[kode])
    pertama = halaman.index("{{ tabel(")
    assert (halaman[:pertama].count("<details") == halaman[:pertama].count("</details")) is terbuka


def test_a_section_called_like_one_that_every_page_has_gets_an_anchor_of_its_own(salinan):
    kepala_, *baris = salinan.baris("isi-halaman")
    lain = [["IK.1.1", "1", "judul", "Kegiatan", "", "", ""], ["IK.1.1", "2", "paragraf", "Satu.", "", "", ""]]
    tahun = salinan.tulis("isi-halaman", [kepala_, *lain, *baris]).tahun()
    assert "## Kegiatan {: #kegiatan_1 }" in halaman_indikator_md(tahun, tahun.indikator["IK.1.1"])


def test_a_paragraph_inside_a_fold_is_a_paragraph(tahun):
    """Markdown does not read what stands inside an element."""
    halaman = halaman_indikator_md(tahun, tahun.indikator["IK.6.1"])
    assert re.search(r'\n\n<p>\{\{ alinea\("isi-halaman/ik-6-1-\d+/isi"\) \}\}</p>\n\n</details>', halaman)


def test_pictures_of_later_parts_wait_behind_their_headings(tahun):
    """IK.6.1 has three parts with a picture: votes, what the repeat vote changed, the days of the year."""
    halaman = halaman_indikator_md(tahun, tahun.indikator["IK.6.1"])
    suara, ulang, setahun = (halaman.index(f'{{{{ grafik("{g}") }}}}') for g in ("suara-dapil", "suara", "setahun"))
    terlipat = [halaman[:n].count("<details") > halaman[:n].count("</details") for n in (suara, ulang, setahun)]
    assert terlipat == [False, True, True]


# --- what a cell cannot do --------------------------------------------------------------------------


def test_a_name_is_text_in_head_and_heading(salinan):
    nama = 'Data: "{{ 1 + 1 }}" *pemilih* # <b>'
    tahun = salinan.sel("indikator", "IK.1.7", "nama_pendek", nama).tahun()
    halaman = halaman_indikator_md(tahun, tahun.indikator["IK.1.7"])
    assert kepala(halaman)["title"] == f"IK.1.7 {nama}"
    atas = judul(halaman)[0]
    assert not re.search(r"\{\{|\*|<b>", atas) and "pemilih" in atas


def test_quotes_in_the_title_of_a_table_stay_inside_it(salinan):
    tahun = salinan.sel("isi-halaman", "IK.1.6", "isi", "media").tahun()
    kepala_, *baris = salinan.baris("isi-halaman")
    baris = [[*r[:2], "tabel", "media", "", "", 'Alamat "resmi" }}'] if r[:2] == ["IK.1.6", "2"] else r for r in baris]
    tahun = salinan.tulis("isi-halaman", [kepala_, *[r for r in baris if r[:2] != ["IK.1.6", "1"]]]).tahun()
    assert '{{ tabel("media", judul="Alamat \\"resmi\\" }}") }}' in halaman_indikator_md(tahun, tahun.indikator["IK.1.6"])


@pytest.mark.parametrize(
    ("isi", "jadi"),
    [
        ("1. Hasil *ini* [penting]", "&#49;. Hasil &#42;ini&#42; &#91;penting&#93;"),
        ("- Hasil <b>", "&#45; Hasil &lt;b&gt;"),
        ("# Hasil", "&#35; Hasil"),
        ("Tahun 2031 baik.", "Tahun 2031 baik."),
    ],
)
def test_a_paragraph_is_a_paragraph_whatever_it_begins_with(salinan, isi, jadi):
    tahun = salinan.sel("pengantar-halaman", "IK.1.1", "pengantar", isi).tahun()
    kata = kosakata(Situs([tahun]), lambda: "2024/indikator/ik-1-1/", lambda: "2024/indikator/ik-1-1.md")
    assert kata["alinea"]("pengantar-halaman/ik-1-1/pengantar") == jadi


def test_a_paragraph_tells_a_figure_a_date_and_a_word_of_any_table(salinan):
    """172.962 voters (Bab III.B, SS 1, butir 7); the vote was on 14 February 2024."""
    isi = "Pemilih {dpt/total/l_p} pada {peristiwa/pemungutan-suara/tanggal}, di {identitas/kota/isi}."
    tahun = salinan.sel("pengantar-halaman", "IK.1.7", "pengantar", isi).tahun()
    kata = kosakata(Situs([tahun]), lambda: "2024/indikator/ik-1-7/", lambda: "2024/indikator/ik-1-7.md")
    html = re.sub(r' <a class="tanda".*?</a>', "", kata["alinea"]("pengantar-halaman/ik-1-7/pengantar"))
    assert 'Pemilih <a class="angka" href="../../data/dpt/#dpt-total">172.962</a> pada 14 Februari 2024, di ' in html


@pytest.mark.parametrize(
    ("lama", "isi", "saran"),
    [("suara", "pemungutan", "sekilas, bacaan, tren, ")],
)
def test_a_picture_that_the_year_does_not_have_is_told_with_those_that_it_has(salinan, lama, isi, saran):
    salinan.ganti("2024/isi-halaman.csv", f",grafik,{lama},", f",grafik,{isi},")
    with pytest.raises(GalatData) as salah:
        list(berkas(salinan.tahun()))
    (galat,) = salah.value.galat
    assert galat.berkas == "data/2024/isi-halaman.csv" and galat.kolom == "isi" and galat.baris > 1
    assert galat.masalah.startswith(f"gambar '{isi}' tidak ada; pilih salah satu dari {saran}")


# --- a written file beside it ------------------------------------------------------------------------


def test_a_written_file_adds_its_text_after_the_pieces_of_the_page(tahun):
    tertulis = '---\ntitle: "Lain"\n---\n\n# Judul yang sama\n\n## Cerita\n\nSatu alinea.\n'
    halaman = bersama(halaman_indikator_md(tahun, tahun.indikator["IK.6.3"]), tertulis)
    assert judul(halaman)[0] == "# IK.6.3 Dokumen PAW" and "Judul yang sama" not in halaman and "Lain" not in halaman
    assert '{{ tabel("simpaw") }}\n\n## Cerita\n\nSatu alinea.\n\n{{ tren(' in halaman


@pytest.mark.parametrize("tertulis", ["", "\n", "---\ntitle: x\n---\n# Judul\n", "\ufeff---\r\ntitle: x\r\n---\r\n# Judul\r\n"])
def test_a_written_file_with_nothing_of_its_own_changes_nothing(tahun, tertulis):
    halaman = halaman_indikator_md(tahun, tahun.indikator["IK.6.3"])
    assert bersama(halaman, tertulis) == halaman
    assert halaman.count(TEMPAT_TAMBAHAN) == 1


def test_a_written_file_without_a_head_loses_nothing_but_its_first_heading(tahun):
    halaman = bersama(halaman_sasaran_md(tahun, tahun.sasaran["SS.7"]), "Alinea pertama.\n\n# Judul kemudian\n")
    assert "Alinea pertama.\n\n# Judul kemudian" in halaman
