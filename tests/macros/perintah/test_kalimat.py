"""Every sentence that the site makes of the report of 2024 is a sentence: someone reads it, perhaps aloud."""

import re

import pytest

from macros.perintah import kalimat as modul
from macros.perintah.kalimat import (
    Bentuk,
    Kalimat,
    baris_pola,
    kalimat_html,
    kalimat_tabel,
    main,
    nama_data,
    pola,
    semua_kalimat,
    semua_pola,
)
from macros.tahun.situs import Situs

AWAL = re.compile(r"[“\"(]?[A-Z0-9−-]")
AKHIR = re.compile(r"[.!?:][”)]*$|https?://\S+$")  # a colon before a list; an address ends a citation
SALAH = {
    "dua tanda baca": r"(?<!\.)\.\.(?!\.)|[?!]\.|,,|;;|[,;:]\.",
    "jarak": r"\s[.,;:!?](?!\.\.)|\s\s|\(\s|\s\)",
    "tempat isian": r"[{}]|\b(?:None|nan|Decimal|TidakDihitung)\b",
    "Inggris": r"(?i)\b(?:the|and|is|are|was|were|not|with|from|this|table|row|value|figure|missing|unknown|error|finding)\b",
}


@pytest.fixture(scope="module")
def semua(tahun) -> list[Kalimat]:
    return semua_kalimat(tahun)


def sama(salah: list[Kalimat]) -> None:
    """No text is wrong; those that are, each once with its place."""
    assert not list(dict.fromkeys(f"{k.bagian}, {k.asal}: {k.teks}" for k in salah))


def test_every_part_of_the_site_is_heard(semua):
    assert {k.bagian for k in semua} == {"pemeriksaan", "sebab", "hitungan", "tabel", "gambar", "halaman"}
    assert {"jawaban_utama", "daftar_sasaran", "efisiensi_ditolak", "susun_balasan"} <= {k.asal for k in semua}


def test_a_sentence_begins_with_a_capital_letter_or_a_figure(semua):
    sama([k for k in semua if k.bentuk is Bentuk.KALIMAT and not AWAL.match(k.teks)])


def test_a_sentence_ends(semua):
    sama([k for k in semua if k.bentuk is Bentuk.KALIMAT and not AKHIR.search(k.teks)])


@pytest.mark.parametrize("apa", SALAH)
def test_no_text_has(semua, apa):
    sama([k for k in semua if re.search(SALAH[apa], k.teks)])


def test_brackets_and_quotation_marks_are_closed(semua):
    sama([k for k in semua if any(k.teks.count(buka) != k.teks.count(tutup) for buka, tutup in ("()", "“”"))])


def test_titles_of_findings_and_words_of_pictures_begin_with_a_capital_letter(semua):
    sama([k for k in semua if k.bagian in ("pemeriksaan", "gambar") and k.bentuk is Bentuk.JUDUL and not AWAL.match(k.teks)])


# --- patterns ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("teks", "terbaca"),
    [
        ("Tercetak 88.783, dihitung 88.657.", "Tercetak ‹angka›, dihitung ‹angka›."),
        ("IK.2.1: dijanjikan 95%, hasil 90%", "‹kode›: dijanjikan ‹angka›, hasil ‹angka›"),
        ("Rp26,92 miliar terpakai pada 15 Januari 2025.", "‹angka› terpakai pada ‹tanggal›."),
        ("Tercetak “sangat baik” untuk Tarakan Barat.", "Tercetak “‹kutipan›” untuk ‹nama›."),
        ("Urutannya IK.1.1, IK.1.2, dan IK.1.3.", "Urutannya ‹kode› …."),
        ("Tarakan Baratdaya 3", "Tarakan Baratdaya ‹angka›"),
        ("Periode 2020-2024 berjalan.", "Periode ‹angka›-‹angka› berjalan."),
    ],
)
def test_what_the_data_say_becomes_a_placeholder(teks, terbaca):
    assert pola(teks, {"Tarakan": ["Tarakan Barat"]}) == terbaca


def test_a_pattern_is_told_once_with_its_first_example_under_its_place():
    kalimat = [
        Kalimat("tabel", asal, Bentuk.KALIMAT, teks)
        for asal, teks in (("a", "Ada 3 baris."), ("b", "Nihil kejadian."), ("a", "Ada 5 baris."))
    ]
    assert list(baris_pola(semua_pola(kalimat, {}))) == [
        "\nTABEL",
        "\n[a]",
        "- Ada 3 baris. (2 kali)",
        "    Ada ‹angka› baris.",
        "\n[b]",
        "- Nihil kejadian.",
    ]


def test_what_is_only_data_is_no_pattern(tahun):
    kalimat = [Kalimat("halaman", "isi", Bentuk.BUTIR, r["misi"]) for r in tahun.tabel["misi"].baris.values()]
    assert semua_pola(kalimat, nama_data(tahun, kalimat)) == []


def test_a_piece_of_html_is_heard_block_by_block():
    isi = (
        '<p>Ada <b>3</b> <a class="tanda" href="#x">2</a>.<br>Lagi.</p><ul><li><span class="lencana">berat</span> Satu.'
        '<ul><li>Dua.</li></ul></li></ul><table><caption>Judul</caption><tr><td>9</td></tr></table><p class="unduh">CSV</p>'
        '<button aria-label="Salin">s</button><svg><title>Diam</title></svg>'
    )
    assert list(kalimat_html(isi)) == [
        (Bentuk.KALIMAT, "Ada 3."),
        (Bentuk.KALIMAT, "Lagi."),
        (Bentuk.BUTIR, "Satu."),
        (Bentuk.BUTIR, "Dua."),
        (Bentuk.JUDUL, "Judul"),
        (Bentuk.JUDUL, "CSV"),
        (Bentuk.JUDUL, "Salin"),
        (Bentuk.JUDUL, "s"),
    ]
    assert list(kalimat_html("172.962")) == []


# --- the command ------------------------------------------------------------------------------


@pytest.fixture
def dimuat(tahun, monkeypatch):
    monkeypatch.setattr(modul, "muat_situs", lambda *_: Situs([tahun]))


def test_the_command_lists_the_parts_that_are_asked_for(dimuat, tahun, capsys):
    assert main(["tabel", "sebab"]) == 0
    kata = capsys.readouterr().out
    assert kata.startswith("\nSEBAB\n") and "\nTABEL\n" in kata and "HALAMAN" not in kata
    contoh = kalimat_tabel(tahun, tahun.tabel["evaluasi-akip"])[0]
    assert f"[evaluasi-akip]\n- {contoh}" in kata


def test_the_same_data_give_the_same_list(dimuat, capsys):
    main(["pemeriksaan", "hitungan"])
    pertama = capsys.readouterr().out
    main(["pemeriksaan", "hitungan"])
    assert capsys.readouterr().out == pertama


def test_a_part_that_does_not_exist_is_refused_in_a_sentence(dimuat, capsys):
    with pytest.raises(SystemExit):
        main(["peta"])
    assert capsys.readouterr().err.startswith("Bagian ini tidak dikenal: peta; pilih dari pemeriksaan, sebab,")
