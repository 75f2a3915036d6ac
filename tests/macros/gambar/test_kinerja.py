"""Pictures of performance: what they say is what the report prints.

Promises are those of Bab II.E, results those of the table of sasaran (Bab III.B); both were copied here by hand from the
report, with what Bab III.A and the boxes print where it is another result.
"""

import csv
import re
from html import unescape

import pytest

from macros.gambar import TidakDigambar, bagian, petak, sekilas, tahunan, titik
from macros.gambar.papan_tahun import Papan, satu_papan
from macros.modul.gambar import semua_grafik
from tests.macros.conftest import AKAR

# the four whose result lies below the promise: promise, result
MELESET = {"IK.2.1": (95, 90), "IK.5.1": (90, 85), "IK.5.2": (95, 90), "IK.7.1": (95, 90)}
# those for which the report prints more than one result in percent: that of the table of sasaran, the other one
LEBIH_DARI_SATU = {
    "IK.1.7": (95, 100), "IK.2.1": (90, 100), "IK.3.1": (95, 100), "IK.3.2": (85, 100), "IK.4.1": (100, 85),
    "IK.4.2": (100, 90), "IK.4.3": (100, 90), "IK.5.1": (85, 90), "IK.8.1": (100, 95), "IK.8.2": (100, 90),
}  # fmt: skip
# result minus promise of the others, in points
TEPAT = {"IK.1.1", "IK.1.3", "IK.1.7", "IK.2.2", "IK.3.2", "IK.6.1", "IK.6.2"}
LIMA, LIMA_BELAS, DUA_PULUH = {"IK.1.2", "IK.1.8", "IK.6.3"}, {"IK.8.2"}, {"IK.1.4"}


@pytest.fixture(scope="module")
def grafik(tahun):
    return semua_grafik(tahun)


def kata(svg: str) -> list[str]:
    """Every piece of text in a picture."""
    return [unescape(t) for t in re.findall(r"<text[^>]*>([^<]*)</text>", svg)]


def lingkaran(svg: str) -> tuple[int, int]:
    """How many filled and how many hollow marks a picture has."""
    tanda = re.findall(r'<path transform="translate\([^>]*>', svg)
    penuh = sum('fill="var(' in t for t in tanda)
    return penuh, len(tanda) - penuh


def lebar_tinggi(svg: str) -> list[float]:
    return [float(n) for n in re.search(r'viewBox="0 0 ([\d.]+) ([\d.]+)"', svg).groups()]


# --- all at a glance ------------------------------------------------------------------------------


def test_the_title_says_how_many_promises_were_kept_and_by_how_much_the_others_were_missed(grafik):
    g = grafik["sekilas"]
    assert g.judul == "19 dari 23 janji tercapai; 4 meleset 5 poin"
    assert g.subjudul.startswith("Persen. Janji: Penetapan Kinerja (Bab II.E). Hasil: Tabel sasaran (Bab III.B)")
    assert all(kode in g.alt for kode in MELESET) and "10 indikator dicetak dengan lebih dari satu hasil" in g.alt


def test_the_missed_ones_stand_first_then_by_distance(grafik):
    urut = [r[0].split()[0] for r in grafik["sekilas"].tabel.baris]
    assert urut[:4] == list(MELESET)
    assert set(urut[4:11]) == TEPAT and set(urut[11:14]) == LIMA
    assert set(urut[21:22]) == LIMA_BELAS and set(urut[22:]) == DUA_PULUH and len(urut) == 23


def test_promise_result_and_distance_are_those_of_the_report(grafik):
    isi = {r[0].split()[0]: r[1:] for r in grafik["sekilas"].tabel.baris}
    for kode, (janji, hasil) in MELESET.items():
        assert isi[kode][:2] == (f"{janji}%", f"{hasil}%") and isi[kode][3] == "−5 poin"
    assert isi["IK.1.4"] == ("80%", "100%", "BB", "+20 poin")
    lain = {kode: (r[1], r[2]) for kode, r in isi.items() if r[2].endswith("%")}
    assert lain == {kode: (f"{a}%", f"{b}%") for kode, (a, b) in LEBIH_DARI_SATU.items()}


@pytest.mark.parametrize("drawing", ["svg", "svg_luas"])
def test_every_result_is_a_mark(grafik, drawing):
    """23 filled circles; 10 hollow ones, and those of the ticks and of the first row's names are lines."""
    assert lingkaran(getattr(grafik["sekilas"], drawing)) == (23, 10)


def test_what_was_missed_has_another_colour_and_a_line_to_its_promise(grafik):
    svg = grafik["sekilas"].svg
    kurang = "var(--lk-kurang,#c14a00)"
    assert len(re.findall(rf'<path transform[^>]*fill="{re.escape(kurang)}"', svg)) == 4
    assert len(re.findall(rf'<line[^>]*stroke="{re.escape(kurang)}"', svg)) == 4


def test_all_23_fit_on_a_phone(grafik):
    """300 units are 328 px at 360 px: about 640 px and not more."""
    lebar, tinggi = lebar_tinggi(grafik["sekilas"].svg)
    assert lebar == 300 and tinggi * 328 / 300 <= 650


def test_a_sasaran_shows_its_own(grafik):
    assert grafik["sekilas-ss-5"].judul == "0 dari 2 janji tercapai; semua meleset 5 poin"
    assert grafik["sekilas-ss-1"].judul == "Kedelapan janji tercapai"
    assert [r[0].split()[0] for r in grafik["sekilas-ss-2"].tabel.baris] == ["IK.2.1", "IK.2.2"]


# --- one alone ------------------------------------------------------------------------------------


@pytest.mark.parametrize("kode", MELESET)
def test_a_missed_promise_is_told_by_its_own_picture(grafik, kode):
    g, (janji, hasil) = grafik[f"bacaan-{kode.lower().replace('.', '-')}"], MELESET[kode]
    assert g.judul.startswith(f"Hasil {hasil}%, 5 poin di bawah janji {janji}%")
    assert f"janji {janji}%" in kata(g.svg)


@pytest.mark.parametrize("kode", LEBIH_DARI_SATU)
def test_other_printed_results_are_told_and_drawn(grafik, kode):
    g, (hasil, lain) = grafik[f"bacaan-{kode.lower().replace('.', '-')}"], LEBIH_DARI_SATU[kode]
    assert g.judul.startswith(f"Hasil {hasil}%") and g.judul.endswith(f"; tabel lain mencetak {lain}%")
    assert lingkaran(g.svg) == (1, 1)
    semua = " ".join(kata(g.svg))
    assert f"{hasil}% Tabel" in semua and f"{lain}% Pengukuran" in semua


def test_a_word_among_percentages_is_told_in_words(grafik):
    """The box of IK.1.4 prints BB."""
    assert "Kotak indikator: BB" in kata(grafik["bacaan-ik-1-4"].svg)


def test_the_pictures_of_one_indikator_share_one_scale(grafik):
    tepi = {tuple(k for k in kata(g.svg) if k in ("75%", "105%")) for kode, g in grafik.items() if kode.startswith("bacaan")}
    assert tepi == {("75%", "105%")}


def test_without_a_result_there_is_no_line_but_a_row_of_words(kecil):
    tahun = kecil.sel("capaian-sasaran", "IK.2.1", "realisasi", "").tahun()
    g = sekilas.sekilas_sasaran(tahun, tahun.sasaran["SS.2"])
    assert g.judul == "1 dari 2 janji tercapai; 1 tidak dapat dinilai"
    assert "janji 95%, hasil kosong" in kata(g.svg)
    with pytest.raises(TidakDigambar, match=r"^realisasi belum dilaporkan$"):
        sekilas.bacaan(tahun, tahun.indikator["IK.2.1"])


# --- the years ------------------------------------------------------------------------------------


def kotak() -> dict[str, dict[str, str]]:
    with (AKAR / "data/2024/kotak-indikator.csv").open(encoding="utf-8", newline="") as berkas:
        return {r["indikator"]: r for r in csv.DictReader(berkas)}


def test_a_slope_for_each_indikator_that_has_earlier_results(grafik):
    """2023 against 2024 in the boxes: IK.1.1, 1.3, 4.1, 7.1 and 8.1 fell, the other five stayed at 100%."""
    g = grafik["lereng"]
    assert g.judul == "10 dari 23 indikator punya hasil tahun sebelumnya: 5 turun, 5 tetap"
    assert g.catatan.startswith("Laporan tidak memuat hasil tahun sebelumnya untuk IK.1.4, IK.1.5, IK.1.6, IK.1.8, IK.2.2, ")
    isi = {r[0].split()[0]: r[1:] for r in g.tabel.baris}
    assert isi["IK.2.1"] == ("85%", "100%", "100%", "95%", "90%")
    assert isi["IK.7.1"] == ("100%", "100%", "90%", "95%", "sama")


def test_a_trend_shows_every_cell_of_its_box_and_has_no_picture_of_one_point(tahun, grafik):
    for kode, r in kotak().items():
        g = grafik.get(f"tren-{kode.lower().replace('.', '-')}")
        assert (g is not None) == r["realisasi_tahun_lalu"].endswith("%")
        if g:
            sel = [x for baris in g.tabel.baris for x in baris]
            for kolom in ("realisasi_dua_tahun_lalu", "realisasi_tahun_lalu", "target", "realisasi", "target_tahun_depan"):
                assert ("tidak ada" if r[kolom] == "-" else r[kolom]) in sel
    assert tahunan.tren_indikator(tahun, tahun.indikator["IK.4.2"]) is None


def test_where_the_box_prints_another_result_the_trend_says_so(grafik):
    g = grafik["tren-ik-4-1"]
    assert g.judul == "Turun dari 100% (2023) menjadi 85% (2024) menurut kotak; tabel sasaran mencetak 100%"
    assert lingkaran(g.svg) == (3, 1)


# --- money and score ------------------------------------------------------------------------------


def test_money_is_drawn_short_and_told_in_full(grafik):
    g = grafik["anggaran"]
    assert {"Rp24,49 miliar", "sisa Rp5,71 miliar", "terpakai 81,10%", "Rp2,43 miliar", "sisa Rp15,34 juta"} <= set(kata(g.svg))
    for penuh in ("Rp30.194.636.000", "Rp24.487.496.942", "Rp2.446.922.000", "Rp2.431.578.402", "Rp32.641.558.000", "Rp26.919.075.344"):
        assert penuh in g.tabel.html
    assert g.judul == "Rp26,92 miliar dari Rp32,64 miliar dibelanjakan (82,47%)"


def test_the_akip_score_is_sorted_by_the_share_of_its_weights(grafik):
    g = grafik["akip"]
    assert [r[3] for r in g.tabel.baris] == ["80,00%", "77,00%", "69,00%", "51,00%"]
    assert [t for t in kata(g.svg) if "dari" in t] == ["24,00 dari 30,00", "23,10 dari 30,00", "10,35 dari 15,00", "12,75 dari 25,00"]
    assert g.judul == "Nilai AKIP 70,20 dari 100"


# --- what the checks found ------------------------------------------------------------------------


def test_findings_by_kind_and_chapter_add_up(tahun, grafik):
    g = grafik["temuan"]
    semua = sum(int(r[-1]) for r in g.tabel.baris)
    assert semua == len(tahun.temuan_penting) and g.judul.startswith(f"{semua} temuan, ")
    assert all(sum(map(int, r[1:-1])) == int(r[-1]) for r in g.tabel.baris)


def test_tables_that_agree_and_those_that_do_not(grafik):
    """IK.1.1: 95% and 95% everywhere. IK.8.1: promised 90%, printed 95%, 100%, 95%. IK.1.6 is missing in Bab III.A."""
    isi = {r[0].split()[0]: r[1:] for r in grafik["cocok"].tabel.baris}
    assert isi["IK.1.1"] == ("sama",) * 3 and isi["IK.8.1"] == ("berbeda",) * 3
    assert isi["IK.1.6"] == ("sama", "tidak ada", "berbeda") and isi["IK.4.2"][2] == "tidak ada"
    assert grafik["cocok"].judul == "7 dari 23 indikator dicetak sama di semua tabel yang memuatnya"


def test_the_seven_contents_of_each_indikator(grafik):
    """No indikator has a figure of its own for efisiensi; all print target and result."""
    g = grafik["kelengkapan"]
    assert {r[1] for r in g.tabel.baris} == {"terpenuhi"} and {r[6] for r in g.tabel.baris} == {"belum"}
    semua = [x for r in g.tabel.baris for x in r[1:]]
    assert g.judul == f"{semua.count('terpenuhi')} dari {len(semua) - semua.count('tidak berlaku')} isi wajib terpenuhi"


# --- forms with unusual values ----------------------------------------------------------------------

PANJANG = "IK.99.99 " + "Persentase pelaksanaan penyelenggaraan kegiatan " * 3
UKURAN_SULIT = [(-250.0, 90.0), (95.0, 12500.0), (0.0, 0.0), (95.0, 94.99)]


@pytest.mark.parametrize(("janji", "hasil"), UKURAN_SULIT)
def test_negative_and_very_large_values_and_long_names_stay_inside(janji, hasil):
    baris = [titik.Baris(PANJANG, "−1.234.567,89 poin", (janji, janji), hasil, (hasil * 2,), True), titik.Baris("B", "0", kata=PANJANG)]
    ukuran = titik.skala([janji, hasil, hasil * 2])
    for lebar in (300, 600):
        assert lebar_tinggi(titik.deret(baris, ukuran, nama=("janji", "hasil", "hasil lain"), satuan="%", lebar=lebar))[0] == lebar
    atas, bawah = [titik.TitikBernama(janji, PANJANG)], [titik.TitikBernama(hasil, PANJANG), titik.TitikBernama(hasil * 2, PANJANG)]
    assert lebar_tinggi(titik.garis(baris[0], ukuran, atas=atas, bawah=bawah, tepi=("", "")))[0] == 300
    papan = Papan(PANJANG, "janji", ("2023", "2024"), (("2023", janji, "a"), ("2024", hasil, "b")))
    assert lebar_tinggi(satu_papan(papan, satuan="%"))[0] == 300


def test_more_spent_than_there_was_and_less_than_nothing_stay_inside():
    baris = [bagian.Bagian(PANJANG, 120, 100, "120,00%", "", "Rp120", "lebih Rp20"), bagian.Bagian("B", -5, 100, "-5,00%", "x")]
    for lebar in (300, 600):
        assert lebar_tinggi(bagian.bagian(baris, lebar=lebar))[0] == lebar


def test_long_questions_stay_inside_a_matrix():
    baris = [petak.BarisPetak(PANJANG, "IK.99.99", ("ya", "tidak", "kosong"))]
    for lebar in (300, 600):
        assert (
            lebar_tinggi(petak.petak(baris, (PANJANG, "b", PANJANG), {"ya": "sama", "tidak": "lain", "kosong": "tidak ada"}, lebar=lebar))[
                0
            ]
            == lebar
        )


def test_names_at_marks_never_share_a_place():
    """Three names close together: each on a place of its own, none outside."""
    hasil = titik.susun([titik.Nama(x, (f"{x:g} Pengukuran capaian, Kotak indikator",)) for x in (200, 206, 255)], 0, 300)
    tempat = {(round(k["y"]), k["teks"]) for _, _, k in hasil.kata}
    assert len(tempat) == len(hasil.kata) and len(hasil.tangkai) == 3
    assert all(0 <= k["x"] <= 300 for _, _, k in hasil.kata)
