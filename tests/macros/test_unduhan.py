"""What the public downloads: clean numbers that any program reads, and beside each the text as printed."""

import re
from datetime import date
from decimal import Decimal

import pytest

from macros.membaca import angka_for, kosong_for, tanggal_for
from macros.terbitan.halaman_tabel import halaman_tabel_md
from macros.terbitan.unduhan import csv_terbit
from tests.macros.conftest import AKAR, csv_dari, daftar_tabel

TABEL = [r["kode"] for r in daftar_tabel()]


@pytest.fixture(scope="module")
def unduhan(tahun):
    return {kode: csv_terbit(t) for kode, t in tahun.tabel.items()}


@pytest.mark.parametrize("kode", TABEL)
def test_the_published_file_has_the_rows_of_the_table_in_its_order(tahun, unduhan, kode):
    baris, t = csv_dari(unduhan[kode]), tahun.tabel[kode]
    assert len(baris) == len(t.baris)
    for kunci in t.kamus.kunci:
        assert [r[kunci] for r in baris] == [r[kunci] for r in t.baris.values()]


@pytest.mark.parametrize("kode", TABEL)
def test_every_number_is_clean_and_stands_beside_its_printed_text(tahun, unduhan, kode):
    t = tahun.tabel[kode]
    for (kunci, asal), r in zip(t.baris.items(), csv_dari(unduhan[kode]), strict=True):
        for k in (k for k in t.kamus.kolom if k.berangka):
            bersih, tercetak, a = r[k.nama], r[f"{k.nama}_tercetak"], t.angka(kunci, k.nama)
            assert tercetak == asal[k.nama]
            if a.nilai is None:
                assert bersih == (a.kata or "")
                continue
            assert re.fullmatch(r"-?\d+(\.\d+)?", bersih), a.id
            # a round trip: the clean number is the printed one, digit by digit
            assert Decimal(bersih) == angka_for(tercetak, asal.get("notasi") or t.notasi)
            assert bersih.replace(".", "") == re.sub(r"[^\d-]", "", tercetak), a.id


@pytest.mark.parametrize("kode", TABEL)
def test_every_date_is_printed_and_in_iso(tahun, unduhan, kode):
    t = tahun.tabel[kode]
    for asal, r in zip(t.baris.values(), csv_dari(unduhan[kode]), strict=True):
        for k in (k for k in t.kamus.kolom if k.isi == "tanggal"):
            assert r[k.nama] == asal[k.nama]
            mulai, selesai = r[f"{k.nama}_mulai"], r[f"{k.nama}_selesai"]
            if kosong_for(asal[k.nama]) is not None:
                assert (mulai, selesai) == ("", "")
                continue
            waktu = tanggal_for(asal[k.nama])
            assert (date.fromisoformat(mulai), date.fromisoformat(selesai)) == (waktu.mulai, waktu.selesai)


@pytest.mark.parametrize("kode", TABEL)
def test_every_word_is_published_as_typed(tahun, unduhan, kode):
    t = tahun.tabel[kode]
    for asal, r in zip(t.baris.values(), csv_dari(unduhan[kode]), strict=True):
        for k in (k for k in t.kamus.kolom if not k.berangka):
            assert r[k.nama] == asal[k.nama]


@pytest.mark.parametrize("kode", TABEL)
def test_every_file_is_plain_csv(unduhan, kode):
    teks = unduhan[kode]
    assert not teks.startswith("\ufeff")
    assert "\r" not in teks and teks.endswith("\n")
    kepala = teks.split("\n", 1)[0].split(",")
    assert len(kepala) == len(set(kepala))
    assert all(re.fullmatch(r"[a-z][a-z0-9_]*", k) for k in kepala)


def test_the_voter_list_as_anyone_would_read_it(unduhan):
    total = csv_dari(unduhan["dpt"])[-1]
    assert (total["l_p"], total["l_p_tercetak"]) == ("172962", "172.962")


def test_money_in_english_notation_becomes_the_same_clean_number(unduhan):
    jumlah = csv_dari(unduhan["anggaran"])[-1]
    assert (jumlah["pagu_rp"], jumlah["pagu_rp_tercetak"]) == ("32641558000", "32,641,558,000")
    assert (jumlah["persen"], jumlah["persen_tercetak"]) == ("82.47", "82.47 %")


def test_empty_dash_and_unreadable_stay_three_different_things(unduhan):
    kotak = {r["indikator"]: r for r in csv_dari(unduhan["kotak-indikator"])}
    assert (kotak["IK.1.4"]["capaian"], kotak["IK.1.4"]["capaian_tercetak"]) == ("", "tidak terbaca")
    assert (kotak["IK.1.4"]["realisasi_2023"], kotak["IK.1.4"]["realisasi_2023_tercetak"]) == ("", "-")
    demokrat = next(r for r in csv_dari(unduhan["suara-dprd-158"]) if r["kode"] == "demokrat")
    assert (demokrat["jumlah"], demokrat["jumlah_tercetak"]) == ("", "")


def test_a_predikat_is_published_as_a_word(unduhan):
    kotak = {r["indikator"]: r for r in csv_dari(unduhan["kotak-indikator"])}
    assert (kotak["IK.1.4"]["realisasi"], kotak["IK.1.4"]["realisasi_tercetak"]) == ("BB", "BB")


def test_a_range_of_days_is_two_dates(unduhan):
    masa = {r["kode"]: r for r in csv_dari(unduhan["masa-kampanye"])}
    assert (masa["pemilu"]["tanggal"], masa["pemilu"]["tanggal_mulai"], masa["pemilu"]["tanggal_selesai"]) == ("28 November 2023 s.d. 10 Februari 2024", "2023-11-28", "2024-02-10")


def test_a_figure_in_prose_is_published_as_its_claim(tahun, unduhan):
    """``{kode}`` in a cell leads to a row of klaim.csv."""
    kode = {r["kode"] for r in csv_dari(unduhan["klaim"])}
    disebut = {k for nama in ("kegiatan", "hambatan", "upaya") for r in csv_dari(unduhan[nama]) for k in re.findall(r"\{([^{}]*)\}", r[nama])}
    assert disebut and disebut <= kode


def test_two_runs_give_the_same_bytes(tahun, unduhan):
    assert {kode: csv_terbit(t) for kode, t in tahun.tabel.items()} == unduhan


@pytest.mark.parametrize("kode", TABEL)
def test_every_table_has_a_page_that_shows_it_and_explains_its_columns(tahun, kode):
    t = tahun.tabel[kode]
    halaman = halaman_tabel_md(tahun, t)
    assert f"\n# {t.judul}\n" in halaman
    berjejak = bool(t.baris) and any(k.berangka and k.satuan != "nomor" for k in t.kamus.kolom)
    assert f'{{{{ tabel("{kode}", jejak={berjejak}) }}}}' in halaman
    assert (f'{{{{ jejak("{kode}") }}}}' in halaman) == berjejak
    assert f'{{{{ kamus_tabel("{kode}") }}}}' in halaman
    rusak = any(r["tabel"] == kode for r in tahun.tabel["bacaan-ocr"].baris.values())
    assert (f'{{{{ bacaan_ocr("{kode}") }}}}' in halaman) == rusak


def test_the_download_is_made_from_the_table_of_the_year(tahun):
    with (AKAR / "data/2024/dpt.csv").open(encoding="utf-8") as berkas:
        assert len(csv_dari(csv_terbit(tahun.tabel["dpt"]))) == len(berkas.readlines()) - 1
