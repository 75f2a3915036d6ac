"""What the public downloads: clean numbers that any program reads, and beside each the text as printed."""

import csv
import io
import re
from datetime import date, datetime
from decimal import Decimal

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from macros import simpanan
from macros.tahun.tabel.sel import baca_angka, baca_kosong, baca_tanggal
from macros.terbitan import buku_kerja
from macros.terbitan.halaman_tabel import halaman_tabel_md
from macros.terbitan.jinak import jinak
from macros.terbitan.unduhan import csv_excel, csv_terbit
from macros.terbitan.xlsx import xlsx_terbit
from tests.macros.conftest import AKAR, csv_dari, daftar_tabel

TABEL = [r["kode"] for r in daftar_tabel()]


@pytest.fixture(scope="module")
def unduhan(tahun):
    return {kode: csv_terbit(tahun, t) for kode, t in tahun.tabel.items()}


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
            assert Decimal(bersih) == baca_angka(tercetak, asal.get("notasi") or t.notasi)
            assert bersih.replace(".", "") == re.sub(r"[^\d-]", "", tercetak), a.id


@pytest.mark.parametrize("kode", TABEL)
def test_every_date_is_printed_and_in_iso(tahun, unduhan, kode):
    t = tahun.tabel[kode]
    for asal, r in zip(t.baris.values(), csv_dari(unduhan[kode]), strict=True):
        for k in (k for k in t.kamus.kolom if k.isi == "tanggal"):
            assert r[k.nama] == asal[k.nama]
            mulai, selesai = r[f"{k.nama}_mulai"], r[f"{k.nama}_selesai"]
            if baca_kosong(asal[k.nama]) is not None:
                assert (mulai, selesai) == ("", "")
                continue
            waktu = baca_tanggal(asal[k.nama])
            assert (date.fromisoformat(mulai), date.fromisoformat(selesai)) == (waktu.mulai, waktu.selesai)


@pytest.mark.parametrize("kode", TABEL)
def test_every_word_is_published_as_printed_also_where_a_spreadsheet_would_run_it(tahun, unduhan, kode):
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
    assert (kotak["IK.1.4"]["realisasi_tahun_lalu"], kotak["IK.1.4"]["realisasi_tahun_lalu_tercetak"]) == ("", "-")
    demokrat = next(r for r in csv_dari(unduhan["suara-dprd-158"]) if r["kode"] == "demokrat")
    assert (demokrat["jumlah"], demokrat["jumlah_tercetak"]) == ("", "")


def test_a_predikat_is_published_as_a_word(unduhan):
    kotak = {r["indikator"]: r for r in csv_dari(unduhan["kotak-indikator"])}
    assert (kotak["IK.1.4"]["realisasi"], kotak["IK.1.4"]["realisasi_tercetak"]) == ("BB", "BB")


def test_every_figure_carries_its_unit_its_place_its_status_and_its_findings(unduhan):
    total = csv_dari(unduhan["dpt"])[-1]
    assert total["id_baris"] == "2024/dpt/total"
    assert total["sumber_laporan"] == "Bab III.B, Sasaran Strategis 1, butir 7 (Pemutakhiran Data Pemilih), tabel DPT"
    assert (total["l_p_satuan"], total["l_p_status"], total["l_p_dihitung_ulang"]) == ("orang", "tercetak", "ya")
    assert (total["kelurahan"], total["kelurahan_status"], total["kelurahan_dihitung_ulang"]) == ("", "kosong", "tidak")
    sampul = {r["indikator"]: r for r in csv_dari(unduhan["kotak-indikator"])}["IK.1.4"]
    assert (sampul["capaian_status"], sampul["realisasi_tahun_lalu_status"], sampul["realisasi_status"]) == (
        "tidak terbaca",
        "strip",
        "tercetak",
    )
    assert (sampul["realisasi_satuan"], sampul["target_tahun_depan_satuan"]) == ("predikat", "predikat")


def test_what_this_site_counted_itself_is_not_called_printed(unduhan):
    assert {r["jumlah_status"] for r in csv_dari(unduhan["permohonan-pemohon"])} == {"disusun situs ini"}


def test_the_first_columns_are_those_of_the_kamus_and_never_change_place(unduhan):
    kepala = unduhan["anggaran"].split("\n", 1)[0].split(",")
    assert kepala[:12] == [
        "kode",
        "baris",
        "program",
        "pagu_rp",
        "pagu_rp_tercetak",
        "realisasi_rp",
        "realisasi_rp_tercetak",
        "efisiensi_rp",
        "efisiensi_rp_tercetak",
        "persen",
        "persen_tercetak",
        "id_baris",
    ]


def test_a_range_of_days_is_two_dates(unduhan):
    masa = {r["kode"]: r for r in csv_dari(unduhan["masa-kampanye"])}
    assert (masa["pemilu"]["tanggal"], masa["pemilu"]["tanggal_mulai"], masa["pemilu"]["tanggal_selesai"]) == (
        "28 November 2023 s.d. 10 Februari 2024",
        "2023-11-28",
        "2024-02-10",
    )


def test_a_figure_in_prose_is_published_as_its_claim(tahun, unduhan):
    """``{kode}`` in a cell leads to a row of klaim.csv."""
    kode = {r["kode"] for r in csv_dari(unduhan["klaim"])}
    disebut = {
        k for nama in ("kegiatan", "hambatan", "upaya") for r in csv_dari(unduhan[nama]) for k in re.findall(r"\{([^{}]*)\}", r[nama])
    }
    assert disebut and disebut <= kode


def test_two_runs_give_the_same_bytes(tahun, unduhan):
    assert {kode: csv_terbit(tahun, t) for kode, t in tahun.tabel.items()} == unduhan


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
        assert len(csv_dari(csv_terbit(tahun, tahun.tabel["dpt"]))) == len(berkas.readlines()) - 1


# --- cells that would run ---------------------------------------------------------------------


@pytest.mark.parametrize(
    "jahat",
    [
        "=1+1",
        "+62 551",
        "-2+3",
        "@SUM(A1)",
        "\t=1",
        "\r=1",
        "\n=1",
        "＝1+1",
        '=HYPERLINK("http://x","y")',
        "=cmd|'/c calc'!A0",
        "-Rp64",
        "- butir",
    ],
)
def test_a_text_that_would_run_as_a_formula_is_made_harmless(jahat):
    assert jinak(jahat) == f"'{jahat}"


@pytest.mark.parametrize("biasa", ["", "-", "–", "-64", "-1.234,5", "-3 %", "IK.1.4", "Rp64", "a=b", "'=1"])
def test_a_dash_a_negative_number_and_plain_words_stay_as_they_are(biasa):
    assert jinak(biasa) == biasa


@given(st.text())
def test_no_text_begins_with_a_trigger_unless_it_is_a_dash_or_a_number(teks):
    aman = jinak(teks)
    assert aman.removeprefix("'") in (teks, teks.removeprefix("'"))
    assert not aman.startswith(tuple("=+@\t\r\n")) and (not aman.startswith("-") or re.fullmatch(r"-|-\d[\d.,]*\s?%?", aman))


def test_an_account_name_is_as_printed_for_programs_and_harmless_for_excel(tahun, unduhan):
    """The report prints @KPU Kota Tarakan and four times @kpukotatarakan (SS 1, butir 6); XLSX writes a text as a text."""
    t = tahun.tabel["media"]
    akun = [r["nama_akun"] for r in csv_dari(unduhan["media"]) if "@" in r["nama_akun"]]
    assert akun == ["@KPU Kota Tarakan", *["@kpukotatarakan"] * 4]
    assert csv_excel(tahun, t).count("'@") == 5
    sel = [s for r in buka(xlsx_terbit(tahun, t))["Tabel"].iter_rows() for s in r if s.value == "@kpukotatarakan"]
    assert sel and all(s.data_type == "s" for s in sel)


# --- CSV for Excel with Indonesian settings ----------------------------------------------------


@pytest.mark.parametrize("kode", TABEL)
def test_the_excel_csv_holds_the_same_values_with_semicolons_and_decimal_commas(tahun, unduhan, kode):
    teks = csv_excel(tahun, tahun.tabel[kode])
    assert teks.startswith("\ufeff") and teks.count("\n") == teks.count("\r\n")
    excel = list(csv.DictReader(io.StringIO(teks.removeprefix("\ufeff"), newline=""), delimiter=";", strict=True))
    umum = csv_dari(unduhan[kode])
    assert len(excel) == len(umum)
    angka = {k.nama for k in tahun.tabel[kode].kamus.kolom if k.berangka}
    for e, u in zip(excel, umum, strict=True):
        assert list(e) == [n for n in u if not (n.endswith("_tercetak") and n.removesuffix("_tercetak") in angka)]
        for nama, sel in e.items():
            if re.fullmatch(r"-?\d+\.\d+", u[nama]) and nama in angka:
                assert sel == u[nama].replace(".", ",")
            elif re.fullmatch(r"\d{4}-\d\d-\d\d", u[nama]):
                assert datetime.strptime(sel, "%d/%m/%Y").date() == date.fromisoformat(u[nama])
            else:
                assert sel == jinak(u[nama])


# --- XLSX, read back with another library ------------------------------------------------------


def buka(isi: bytes) -> openpyxl.Workbook:
    return openpyxl.load_workbook(io.BytesIO(isi))


@pytest.mark.parametrize("kode", TABEL)
def test_numbers_in_the_workbook_are_numbers_and_equal_those_of_the_csv(tahun, unduhan, kode):
    t, umum = tahun.tabel[kode], csv_dari(unduhan[kode])
    kepala, *baris = buka(xlsx_terbit(tahun, t))["Tabel"].iter_rows()
    nama = [n for k in t.kamus.kolom for n in ([k.nama, f"{k.nama}_mulai", f"{k.nama}_selesai"] if k.isi == "tanggal" else [k.nama])]
    assert len(kepala) == len(nama) and len(baris) == len(umum)
    angka = {k.nama for k in t.kamus.kolom if k.berangka}
    for sel, u in zip(baris, umum, strict=True):
        for s, n in zip(sel, nama, strict=True):
            assert s.data_type != "f"
            if n in angka and re.fullmatch(r"-?\d+(\.\d+)?", u[n]):
                assert s.data_type == "n" and Decimal(str(s.value)) == Decimal(u[n])
            elif n in angka:
                assert (s.value or "") == (u[n] or u[f"{n}_tercetak"]), "kata, tanda hubung, tidak terbaca, atau kosong"
            elif re.fullmatch(r".*_(mulai|selesai)", n) and u[n]:
                assert s.is_date and s.value.date() == date.fromisoformat(u[n])
            else:
                assert (s.value or "") == u[n]


def test_the_workbook_shows_a_percentage_and_rupiah_with_their_signs_and_explains_itself(tahun):
    buku = buka(xlsx_terbit(tahun, tahun.tabel["anggaran"]))
    lembar = buku["Tabel"]
    assert [s.value for s in lembar[1]] == [
        "Kode",
        "Jenis baris",
        "Program",
        "Pagu (rupiah)",
        "Realisasi (rupiah)",
        "Sisa (rupiah)",
        "Serapan (persen)",
    ]
    assert (lembar["D4"].value, lembar["D4"].number_format) == (32641558000, '"Rp"#,##0')
    assert (lembar["G4"].value, lembar["G4"].number_format) == (82.47, '#,##0.00"%"')
    assert lembar.freeze_panes == "B2" and lembar.auto_filter.ref == "A1:G4"
    keterangan = {r[0].value: r[1].value for r in buku["Keterangan"].iter_rows() if r[0].value}
    assert keterangan["Tempat di laporan"] == "Bab III.D, Analisis atas Efisiensi Penggunaan Sumber Daya"
    assert keterangan["Alamat"] == "http://kota-tarakan.kpu.go.id/2024/data/anggaran/"
    assert "istilah-efisiensi-belanja" in keterangan, "temuan yang menyangkut tabel ini"
    status = [[s.value for s in r] for r in buku["Status angka"].iter_rows(min_row=2)]
    assert len(status) == 12
    assert status[-1][:7] == ["2024/anggaran/jumlah/persen", 82.47, "82,47%", "82.47 %", "persen", "tercetak", "ya"]


def test_two_workbooks_of_one_edition_have_the_same_bytes(tahun, tmp_path, monkeypatch):
    """Also when the second one is written anew, and when the first is kept."""
    monkeypatch.setattr(simpanan, "FOLDER", tmp_path / "satu")
    pertama, tersimpan = xlsx_terbit(tahun, tahun.tabel["dpt"]), xlsx_terbit(tahun, tahun.tabel["dpt"])
    monkeypatch.setattr(simpanan, "FOLDER", tmp_path / "dua")
    assert pertama == tersimpan == xlsx_terbit(tahun, tahun.tabel["dpt"])
    assert [len(list((tmp_path / n / "xlsx").iterdir())) for n in ("satu", "dua")] == [1, 1]


def test_a_kept_workbook_never_stands_in_for_another(tmp_path, monkeypatch):
    monkeypatch.setattr(simpanan, "FOLDER", tmp_path)
    buku = lambda isi: buku_kerja.BukuKerja("j", "u", date(2026, 11, 23), [buku_kerja.Lembar("Tabel", [9], [[isi]])])  # noqa: E731
    dibaca = [
        buka(buku_kerja.xlsx(buku(isi)))["Tabel"]["A1"].value
        for isi in ((Decimal("1"), "0"), ("1", "teks"), (Decimal("1.5"), "0.0"), ("=1+1", "teks"))
    ]
    assert dibaca == [1, "1", 1.5, "=1+1"]
    assert len(list((tmp_path / "xlsx").iterdir())) == 4
