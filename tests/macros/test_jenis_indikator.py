"""Indikator of every kind, from the cell of a table to page, picture, formula, file and check. One row below is one kind.

The figures are worked out by hand: 100/95 is 105,263...; (2 x 10 - 4)/10 is 1,6; 84/80 is 1,05; (1/20)/(1/25) is 1,25.
"""

import csv
import io
import re
from dataclasses import dataclass

import pytest

from lakip_calc.pemeriksaan import capaian_tercetak
from lakip_calc.pemeriksaan.penilaian import tercapai
from macros.gambar import TidakDigambar, kinerja, sekilas
from macros.gambar.gaya import LEBAR, LEBAR_LUAS
from macros.halaman import kinerja as halaman
from macros.modul.gambar import semua_grafik
from macros.terbitan.api import indikator_json, tabel_json
from macros.terbitan.unduhan import csv_excel, csv_terbit
from macros.terbitan.xlsx import xlsx_terbit
from macros.tulisan.angka import berukuran, hasil_teks, rumus_teks
from tests.macros.bermacam import kantor


@dataclass(frozen=True)
class Macam:
    """One kind of indikator as typed, and what the site says of it.

    dibaca    target and realisasi on a page
    capaian   the figure, or the reason why there is none
    tercapai  on page, picture, file, check, promise and count alike
    gambar    the message of its picture; after "tanpa:" the reason why none is drawn
    berkas    value and unit of the target in the CSV
    rumus     the formula with its numbers
    """

    ukuran: dict[str, str]
    target: str
    realisasi: str
    dibaca: tuple[str, str]
    capaian: str
    tercapai: bool | None
    gambar: str
    berkas: tuple[str, str]
    rumus: str = ""


def _ukuran(satuan: str = "", polaritas: str = "maximize", skala: str = "") -> dict[str, str]:
    return {"satuan": satuan, "polaritas": polaritas, "skala": skala}


PREDIKAT = "target dan realisasi berupa predikat, bukan angka"
TANGGAL = "target dan realisasi berupa tanggal; aturan persentasenya belum ada"
MACAM = {
    "persen": Macam(
        _ukuran(), "95%", "100%", ("95%", "100%"), "105,26%", True,
        "Hasil 100%, 5 poin di atas janji 95%", ("95", "persen"), "100% ÷ 95% × 100 = 105,26%",
    ),
    "rupiah": Macam(
        _ukuran("rupiah"), "Rp1.500.000.000", "1.800.000.000", ("Rp1.500.000.000", "Rp1.800.000.000"), "120,00%", True,
        "Hasil Rp1.800.000.000, di atas janji Rp1.500.000.000", ("1500000000", "rupiah"),
        "Rp1.800.000.000 ÷ Rp1.500.000.000 × 100 = 120,00%",
    ),
    "orang": Macam(
        _ukuran("orang"), "120", "90 orang", ("120 orang", "90 orang"), "75,00%", False,
        "Hasil 90 orang, di bawah janji 120 orang", ("120", "orang"), "90 ÷ 120 × 100 = 75,00%",
    ),
    "indeks": Macam(
        _ukuran("indeks"), "3,40", "3,57", ("3,40", "3,57"), "105,00%", True, "Hasil 3,57, di atas janji 3,40", ("3.40", "indeks"),
    ),
    "kata benda lain": Macam(
        _ukuran("kasus per 1.000 kelahiran hidup"), "20", "20", ("20 kasus per 1.000 kelahiran hidup",) * 2, "100,00%", True,
        "Hasil 20 kasus per 1.000 kelahiran hidup, sama dengan janji", ("20", "kasus per 1.000 kelahiran hidup"),
    ),
    "paling banyak": Macam(
        _ukuran("hari", "minimize"), "≤ 5 hari", "4", ("≤ 5 hari", "4 hari"), "120,00%", True,
        "Hasil 4 hari, di bawah batas janji 5 hari", ("5", "hari"), "(2 × 5 - 4) ÷ 5 × 100 = 120,00%",
    ),
    "paling banyak, dua huruf": Macam(
        _ukuran("hari", "minimize"), "<= 5", "6", ("≤ 5 hari", "6 hari"), "80,00%", False, "Hasil 6 hari, di atas batas janji 5 hari",
        ("5", "hari"),
    ),
    "paling sedikit": Macam(
        _ukuran("nilai"), "≥ 80", "80", ("≥ 80", "80"), "100,00%", True, "Hasil 80, sama dengan janji", ("80", "nilai"),
    ),
    "lebih dari": Macam(
        _ukuran("nilai"), "> 80", "80", ("> 80", "80"), "100,00%", False, "Hasil 80, sama dengan janji", ("80", "nilai"),
    ),
    "minimize": Macam(
        _ukuran("", "minimize"), "10%", "35%", ("10%", "35%"), "-150,00%", False, "Hasil 35%, 25 poin di atas batas janji 10%", ("10", "persen"),
        "(2 × 10% - 35%) ÷ 10% × 100 = -150,00%",
    ),
    "minimize tercapai, dibatasi": Macam(
        _ukuran("", "minimize"), "10%", "4%", ("10%", "4%"), "160,00%, dibatasi 150,00%", True,
        "Hasil 4%, 6 poin di bawah batas janji 10%", ("10", "persen"), "(2 × 10% - 4%) ÷ 10% × 100 = 160,00%, dibatasi 150,00%",
    ),
    "minimize rasio": Macam(
        _ukuran("kasus", "minimize_rasio"), "20", "25", ("20 kasus", "25 kasus"), "80,00%", False,
        "Hasil 25 kasus, di atas batas janji 20 kasus", ("20", "kasus"), "20 ÷ 25 × 100 = 80,00%",
    ),
    "stabilize": Macam(
        _ukuran("nilai", "stabilize"), "100", "97", ("100", "97"), "97,00%", False,
        "Hasil 97, di bawah janji 100 yang harus tetap", ("100", "nilai"), "100 - |97 - 100| ÷ 100 × 100 = 97,00%",
    ),
    "rentang, di dalam": Macam(
        _ukuran("", "rentang"), "70-80", "75%", ("70–80%", "75%"), "100,00%", True, "Hasil 75%, di dalam rentang janji 70–80%",
        ("70-80", "persen"),
    ),
    "rentang, di atas": Macam(
        _ukuran("", "rentang"), "70%–80%", "84%", ("70–80%", "84%"), "105,00%", True, "Hasil 84%, 4 poin di atas rentang janji 70–80%",
        ("70%–80%", "persen"), "84% ÷ 80% × 100 = 105,00%",
    ),
    "rentang, di bawah": Macam(
        _ukuran("orang", "rentang"), "70 sampai 80 orang", "63", ("70–80 orang", "63 orang"), "90,00%", False,
        "Hasil 63 orang, di bawah rentang janji 70–80 orang", ("70 sampai 80 orang", "orang"), "63 ÷ 70 × 100 = 90,00%",
    ),
    "rentang, makin rendah": Macam(
        _ukuran("hari", "minimize"), "3-5", "6", ("3–5 hari", "6 hari"), "80,00%", False, "Hasil 6 hari, di atas rentang janji 3–5 hari",
        ("3-5", "hari"), "(2 × 5 - 6) ÷ 5 × 100 = 80,00%",
    ),
    "rentang, harus tetap": Macam(
        _ukuran("hari", "stabilize"), "3-5", "6", ("3–5 hari", "6 hari"),
        "realisasi di luar rentang yang harus tetap; aturan persentasenya belum ada", False,
        "Hasil 6 hari, di atas rentang janji 3–5 hari", ("3-5", "hari"),
    ),
    "predikat AKIP": Macam(
        _ukuran("predikat", "ordinal", "akip"), "BB", "A", ("BB", "A"), PREDIKAT, True, "Hasil A, di atas janji BB", ("BB", "predikat"),
    ),
    "opini": Macam(
        _ukuran("predikat", "ordinal", "opini"), "WTP", "WDP", ("WTP", "WDP"), PREDIKAT, False, "Hasil WDP, di bawah janji WTP",
        ("WTP", "predikat"),
    ),
    "kata bersisi spasi": Macam(
        _ukuran("", "ordinal", "mutu"), "Baik", "sangat baik", ("Baik", "sangat baik"), PREDIKAT, True,
        "Hasil sangat baik, di atas janji Baik", ("Baik", "predikat"),
    ),
    "rasio": Macam(
        _ukuran("rasio"), "1:25", "1:20", ("1:25", "1:20"), "125,00%", True, "Hasil 1:20, di atas janji 1:25", ("1:25", "rasio"),
        "(1:20) ÷ (1:25) × 100 = 125,00%",
    ),
    "rasio tak terbagi": Macam(
        _ukuran("rasio"), "1:3", "2:6", ("1:3", "2:6"), "100,00%", True, "Hasil 2:6, sama dengan janji", ("1:3", "rasio"),
    ),
    "tanggal": Macam(
        _ukuran("tanggal", "minimize"), "31 Maret 2031", "31 Maret 2031", ("31 Maret 2031", "31 Maret 2031"), TANGGAL, True,
        "tanpa:target dan realisasi berupa tanggal", ("31 Maret 2031", "tanggal"),
    ),
    "tanggal lewat": Macam(
        _ukuran("tanggal", "minimize"), "31 Maret 2031", "1 April 2031", ("31 Maret 2031", "1 April 2031"), TANGGAL, False,
        "tanpa:target dan realisasi berupa tanggal", ("31 Maret 2031", "tanggal"),
    ),
    "tanggal tanpa hari": Macam(
        _ukuran("tanggal", "minimize"), "15 Maret 2031", "Maret 2031", ("15 Maret 2031", "Maret 2031"), TANGGAL, None,
        "tanpa:target dan realisasi berupa tanggal", ("15 Maret 2031", "tanggal"),
    ),
    "target nol": Macam(_ukuran(), "0%", "5%", ("0%", "5%"), "target nol", None, "Hasil 5%, 5 poin di atas janji 0%", ("0", "persen")),
    "nihil kejadian": Macam(
        _ukuran("kasus", "minimize"), "0", "0", ("0 kasus", "0 kasus"), "100,00%", True, "Hasil 0 kasus, sama dengan batas janji", ("0", "kasus"),
    ),
    "target nol terlampaui": Macam(
        _ukuran("kasus", "minimize"), "0", "2", ("0 kasus", "2 kasus"),
        "target nol dan realisasi di atas nol: tidak tercapai, tanpa persentase", False, "Hasil 2 kasus, di atas batas janji 0 kasus", ("0", "kasus"),
    ),
    "target kosong": Macam(_ukuran(), "", "80%", ("kosong", "80%"), "target belum dilaporkan", None, "tanpa:target belum dilaporkan", ("", "persen")),
    "target strip": Macam(
        _ukuran(), "–", "80%", ("–", "80%"), "target hanya bertanda strip", None, "tanpa:target hanya bertanda strip", ("", "persen"),
    ),
    "tidak berlaku": Macam(
        _ukuran(), "n/a", "n/a", ("n/a (tidak berlaku)", "n/a (tidak berlaku)"), "target tidak berlaku; realisasi tidak berlaku", None,
        "tanpa:target tidak berlaku; realisasi tidak berlaku", ("", "persen"),
    ),
    "realisasi belum ada": Macam(
        _ukuran("orang"), "120", "", ("120 orang", "kosong"), "realisasi belum dilaporkan", None, "tanpa:realisasi belum dilaporkan", ("120", "orang"),
    ),
    "di bawah nol": Macam(
        _ukuran(), "5%", "-2,5%", ("5%", "-2,5%"), "-50,00%", False, "Hasil -2,5%, 7,5 poin di bawah janji 5%", ("5", "persen"),
    ),
    "sangat besar": Macam(
        _ukuran("dokumen"), "1", "1.000.000", ("1 dokumen", "1.000.000 dokumen"), "100.000.000,00%, dibatasi 150,00%", True,
        "Hasil 1.000.000 dokumen, di atas janji 1 dokumen", ("1", "dokumen"),
    ),
}  # fmt: skip
KODE = {nama: f"IK.{n}" for n, nama in enumerate(MACAM, start=1)}
MACAM_BERNAMA = pytest.mark.parametrize("nama", MACAM)
TRIWULAN = [
    [KODE["orang"], "II", "60", "66", "ya"],
    [KODE["orang"], "I", "30", "24", "ya"],
    [KODE["orang"], "III", "90", "", "ya"],
    [KODE["rentang, di dalam"], "I", "70-80%", "75%", "tidak"],
]


@pytest.fixture(scope="module")
def contoh(tmp_path_factory):
    """The office with one indikator of each kind, loaded once."""
    indikator = {KODE[nama]: m.ukuran | {"target": m.target, "realisasi": m.realisasi} for nama, m in MACAM.items()}
    return kantor(tmp_path_factory.mktemp("jenis"), indikator, TRIWULAN, kotak=True).tahun()


def ke(alamat: str) -> str:
    return f"/{alamat}"


def csv_dari(teks: str) -> dict[str, dict[str, str]]:
    return {r["indikator"]: r for r in csv.DictReader(io.StringIO(teks))}


def lebar(svg: str) -> float:
    return float(re.search(r'viewBox="0 0 ([\d.]+) ', svg)[1])


# --- what each kind says, everywhere ----------------------------------------------------------------


@MACAM_BERNAMA
def test_target_and_realisasi_are_read_in_their_unit(contoh, nama):
    i = contoh.indikator[KODE[nama]]
    assert (berukuran(i.utama.target), berukuran(i.utama.realisasi)) == MACAM[nama].dibaca


@MACAM_BERNAMA
def test_capaian_or_the_reason_why_there_is_none(contoh, nama):
    capaian = contoh.indikator[KODE[nama]].capaian
    assert hasil_teks(capaian) == MACAM[nama].capaian
    if MACAM[nama].rumus:
        assert rumus_teks(capaian) == MACAM[nama].rumus


@MACAM_BERNAMA
def test_one_answer_to_tercapai_everywhere(contoh, nama):
    """The record, the check of prose, the promise, the page, the file, and the count."""
    i, m = contoh.indikator[KODE[nama]], MACAM[nama]
    kata = {True: "tercapai", False: "tidak tercapai", None: "tanpa angka"}[m.tercapai]
    assert i.tercapai is m.tercapai
    assert tercapai(i, i.utama.target, i.utama.realisasi, contoh.laporan.urutan_predikat) is m.tercapai
    assert contoh.hitungan.kesimpulan[i.kode].tercapai is m.tercapai
    assert f">{kata}</span>" in halaman.kesimpulan_html(contoh, i)
    assert indikator_json(contoh, i)["tercapai"] is m.tercapai
    h = contoh.hitungan.ketercapaian
    assert i.kode in {True: h.tercapai, False: h.tidak_tercapai, None: h.tanpa_angka}[m.tercapai]


@MACAM_BERNAMA
def test_the_picture_says_it_in_the_words_of_the_kind_or_why_it_is_not_drawn(contoh, nama):
    i, pesan = contoh.indikator[KODE[nama]], MACAM[nama].gambar
    if pesan.startswith("tanpa:"):
        with pytest.raises(TidakDigambar) as sebab:
            sekilas.bacaan(contoh, i)
        assert str(sebab.value) == pesan.removeprefix("tanpa:")
        return
    g = sekilas.bacaan(contoh, i)
    assert g.judul == pesan
    assert ("Tabel sasaran", *MACAM[nama].dibaca) in g.tabel.baris
    assert lebar(g.svg) <= LEBAR


@MACAM_BERNAMA
def test_files_carry_value_unit_and_the_text_as_printed(contoh, nama):
    tabel, m, kode = contoh.tabel["capaian-sasaran"], MACAM[nama], KODE[nama]
    baris = csv_dari(csv_terbit(contoh, tabel))[kode]
    assert (baris["target"], baris["target_satuan"]) == m.berkas
    assert (baris["target_tercetak"], baris["realisasi_tercetak"]) == (m.target, m.realisasi)
    assert baris["capaian_satuan"] == "persen"
    sel = next(b["sel"] for b in tabel_json(contoh, tabel)["baris"] if b["sel"]["indikator"] == kode)["target"]
    assert (sel["tercetak"], sel["satuan"]) == (m.target, m.berkas[1])


def test_no_picture_is_wider_than_the_others(contoh):
    """A minimize indikator of 35% against 10% was 525 wide: what lies left of zero is part of the width."""
    semua = semua_grafik(contoh)
    assert {"sekilas", "sekilas-s-1", f"triwulan-{contoh.indikator[KODE['orang']].slug}"} <= set(semua)
    assert {kode: lebar(g.svg) for kode, g in semua.items() if lebar(g.svg) > LEBAR} == {}
    assert {kode: lebar(g.svg_luas) for kode, g in semua.items() if g.svg_luas and lebar(g.svg_luas) > LEBAR_LUAS} == {}


def test_what_is_not_drawn_is_no_file(contoh):
    tanpa = {contoh.indikator[KODE[nama]].slug for nama, m in MACAM.items() if m.gambar.startswith("tanpa:")}
    assert tanpa and not {f"target-{slug}" for slug in tanpa} & set(semua_grafik(contoh))


def test_not_applicable_is_neither_lost_nor_zero(contoh):
    baris = csv_dari(csv_terbit(contoh, contoh.tabel["capaian-sasaran"]))[KODE["tidak berlaku"]]
    assert (baris["target"], baris["target_tercetak"], baris["target_status"]) == ("", "n/a", "tidak berlaku")


def test_workbooks_and_the_csv_of_excel_are_written(contoh):
    for tabel in contoh.tabel.values():
        assert xlsx_terbit(contoh, tabel).startswith(b"PK")
        assert csv_excel(contoh, tabel)


def test_every_check_runs_over_every_kind(contoh):
    assert contoh.hasil_periksa.penerapan
    assert all(contoh.buku[a.id] for t in contoh.tabel.values() for a in t.semua_angka)


def test_columns_of_several_units_say_so_and_their_cells_carry_them(contoh, di_halaman):
    assert contoh.tabel["capaian-sasaran"].kamus["target"].satuan == "menurut indikator"
    assert contoh.tabel["capaian-sasaran"].kamus["capaian"].satuan == "persen"
    tabel = di_halaman(str(halaman.semua_tabel(contoh, ke)))
    target = [k.teks for k in tabel.kepala].index("Target")
    sel = {b[1][0].teks: b[1][target].teks for b in tabel.baris}
    assert sel[f"{KODE['rupiah']} {KODE['rupiah']}"] == "Rp1.500.000.000"
    assert sel[f"{KODE['orang']} {KODE['orang']}"] == "120 orang"


def test_a_printed_capaian_is_right_with_the_cap_of_the_year_and_without_it(tmp_path):
    """(2 x 10 - 4) / 10 is 160 %; the year caps at 150. 140 is neither."""
    satu = _ukuran("", "minimize") | {"target": "10%", "realisasi": "4%"}
    tahun = kantor(tmp_path, {kode: satu | {"capaian": c} for kode, c in (("IK.1", "150%"), ("IK.2", "160%"), ("IK.3", "140%"))}).tahun()
    putusan = {p.objek: str(p.putusan) for p in capaian_tercetak.jalankan(tahun.laporan)}
    assert [putusan[f"capaian-sasaran/{k}"] for k in ("IK.1", "IK.2", "IK.3")] == ["lulus", "lulus", "gagal"]
    assert halaman.kalimat_sasaran(tahun, tahun.sasaran["S.1"]) == ("Ketiga janji tercapai; capaian 150,00% sesudah dibatasi 150,00%.")


# --- quarters ----------------------------------------------------------------------------------------


def test_the_quarters_stand_in_order_with_capaian_of_each(contoh, di_halaman):
    """24/30 is 80 %, 66/60 is 110 %; the third has no realisasi yet."""
    tabel = di_halaman(str(halaman.triwulan_html(contoh, contoh.indikator[KODE["orang"]], ke)))
    assert [[s.teks for s in sel] for _, sel in tabel.baris] == [
        ["s.d. TW I", "30 orang", "24 orang", "80,00%", "tidak tercapai"],
        ["s.d. TW II", "60 orang", "66 orang", "110,00%", "tercapai"],
        ["s.d. TW III", "90 orang", "kosong", "realisasi belum dilaporkan", "tanpa angka"],
    ]


def test_the_picture_of_quarters_counts_those_that_can_be_told(contoh):
    g = kinerja.triwulan_indikator(contoh, contoh.indikator[KODE["orang"]])
    assert g.judul == "1 dari 2 triwulan mencapai target"
    rentang = kinerja.triwulan_indikator(contoh, contoh.indikator[KODE["rentang, di dalam"]])
    assert rentang.tabel.baris == (("TW I", "70–80%", "75%", "100,00%", "tercapai"),)


def test_without_quarters_nothing_appears(tmp_path):
    tahun = kantor(tmp_path, {"IK.1": {"target": "80%", "realisasi": "80%"}}).tahun()
    i = tahun.indikator["IK.1"]
    assert halaman.triwulan_html(tahun, i, ke) == ""
    assert not [kode for kode in semua_grafik(tahun) if kode.startswith("triwulan")]


# --- what is refused -----------------------------------------------------------------------------------

TAMBAH = "boleh juga rentang 70-80, atau tanda ≤ ≥ di depan angka"


@pytest.mark.parametrize(
    ("ukuran", "target", "masalah"),
    [
        (_ukuran("orang"), "120%", "'120%' memakai tanda %, padahal satuannya orang; tulis angkanya saja"),
        (_ukuran(), "Rp500", "'Rp500' memakai tanda Rp, padahal satuannya persen; tulis angkanya saja"),
        (_ukuran("hari", "minimize"), "5 jam", "'5 jam' memakai satuan jam, padahal satuan indikator ini hari; tulis angkanya saja"),
        (_ukuran("", "rentang"), "80-70", "'80-70' terbalik; tulis yang kecil dahulu: 70-80"),
        (
            _ukuran(), "81.104%",
            "'81.104%' terlalu besar untuk persentase, yang harus di bawah 1000; di tabel ini 1.234,5 (titik untuk ribuan, "
            "koma untuk desimal); bila maksudnya desimal, tulis 81,104%",
        ),
        (_ukuran(), "8110%", "'8110%' terlalu besar untuk persentase, yang harus di bawah 1000"),
        (
            _ukuran("hari"), "≤ 5",
            "'≤ 5' berarti paling banyak, padahal polaritas indikator ini maximize; tulis angkanya saja, atau pilih minimize di indikator.csv",
        ),
        (_ukuran("orang"), "-5", "'-5' di bawah nol, padahal yang dihitung orang; tulis 0 atau lebih"),
        (_ukuran("rasio"), "25", "'25' bukan rasio; tulis dua angka dengan titik dua, seperti 1:25"),
        (_ukuran("rasio"), "1:0", "'1:0' bukan rasio; kedua angkanya harus di atas nol, seperti 1:25"),
        (_ukuran("tanggal", "minimize"), "akhir Maret", "'akhir Maret' bukan tanggal; tulis seperti 7 November 2024 atau 8 s.d. 11 November 2024"),
        (_ukuran("predikat", "ordinal", "opini"), "BB", "'BB' tidak ada di skala indikator ini; pilih salah satu dari TMP, TW, WDP, WTP"),
        (
            _ukuran("hari", "minimize"), "paling lama 5",
            "'paling lama 5' bukan angka; tulis seperti 1.234,5 (titik untuk ribuan, koma untuk desimal), atau kosongkan bila tidak ada; "
            f"predikat yang dikenal: AA, A, BB, B, CC, C, D, WTP; {TAMBAH}",
        ),
    ],
)  # fmt: skip
def test_a_cell_that_does_not_fit_its_indikator_is_told_with_what_to_write(tmp_path, ukuran, target, masalah):
    galat = kantor(tmp_path, {"IK.1": ukuran | {"target": target, "realisasi": ""}}).galat()
    assert galat == [f"data/2031/{t}.csv, baris 2, kolom target: {masalah}" for t in ("capaian-sasaran", "perjanjian-kinerja")]


@pytest.mark.parametrize(
    ("ukuran", "kolom", "masalah"),
    [
        (_ukuran("tanggal"), "polaritas", "'maximize' tidak cocok dengan satuan tanggal; tulis minimize (makin awal makin baik)"),
        (_ukuran("predikat"), "polaritas", "'maximize' tidak cocok dengan satuan predikat; tulis ordinal, atau tulis satuan angkanya"),
        (_ukuran("", "ordinal"), "skala", "belum diisi, padahal polaritas ordinal membandingkan kata menurut skala; pilih salah satu dari akip, capaian, mutu, opini"),
        (_ukuran("", "maximize", "bintang"), "skala", "'bintang' tidak ada di jenjang.csv; pilih salah satu dari akip, capaian, mutu, opini"),
    ],
)  # fmt: skip
def test_unit_polaritas_and_scale_must_fit_together(tmp_path, ukuran, kolom, masalah):
    galat = kantor(tmp_path, {"IK.1": ukuran | {"target": "", "realisasi": ""}}).galat()
    assert galat == [f"data/2031/indikator.csv, baris 2, kolom {kolom}: {masalah}"]


def test_faults_of_several_kinds_arrive_together(tmp_path):
    salah = {
        "IK.1": _ukuran("orang") | {"target": "120%", "realisasi": "Rp5"},
        "IK.2": _ukuran() | {"target": "80%", "realisasi": "81.104%"},
    }
    assert [g.split(":")[0] for g in kantor(tmp_path, salah).galat()] == [
        "data/2031/capaian-sasaran.csv, baris 2, kolom realisasi",
        "data/2031/capaian-sasaran.csv, baris 2, kolom target",
        "data/2031/capaian-sasaran.csv, baris 3, kolom realisasi",
        "data/2031/perjanjian-kinerja.csv, baris 2, kolom target",
    ]


@pytest.mark.parametrize("isi", ["125%", "999,9%", "-40%", "0%"])
def test_an_unusual_percentage_is_no_fault(tmp_path, isi):
    assert kantor(tmp_path, {"IK.1": {"target": "80%", "realisasi": isi}}).galat() == []


def test_a_unit_is_a_plain_noun(tmp_path):
    galat = kantor(tmp_path, {"IK.1": {"satuan": "%", "target": "", "realisasi": ""}}).galat()
    assert len(galat) == 1 and galat[0].startswith(
        "data/2031/indikator.csv, baris 2, kolom satuan: '%' melanggar batas kolom ini; isi dengan: "
    )


def test_an_office_with_no_figure_at_all_still_has_its_pictures(tmp_path):
    tahun = kantor(tmp_path, {"IK.1": {"target": "", "realisasi": ""}, "IK.2": {"target": "-", "realisasi": "n/a"}}).tahun()
    semua = semua_grafik(tahun)
    assert {"sekilas", "sekilas-s-1", "kelengkapan"} <= set(semua) and not any(kode.startswith(("bacaan", "tren")) for kode in semua)
    assert semua["sekilas"].judul == "0 dari 2 janji tercapai; 2 tidak dapat dinilai"
