"""Pictures of elections: what the report prints in Bab III.B, Sasaran Strategis 1, 2, 3 and 6, and what follows from it by hand."""

import re
from decimal import Decimal
from html import unescape

import pytest

from macros.gambar import Grafik, TanpaAngka, TidakDigambar
from macros.modul.pemilu.gambar_hari import kampanye, setahun
from macros.modul.pemilu.gambar_pemilih import pemilih, tahap_pemilih
from macros.modul.pemilu.gambar_seleksi import seleksi
from macros.modul.pemilu.gambar_suara import suara, suara_dapil
from macros.modul.pemilu.tabel import juara, nama_singkat

SEMUA = (pemilih, tahap_pemilih, suara_dapil, suara, seleksi, kampanye, setahun)


def kata(svg: str, *, tebal: bool = False) -> list[str]:
    """Every piece of text in a picture, or only what is bold."""
    semua = re.findall(r"<text([^>]*)>([^<]*)</text>", svg)
    return [unescape(t) for gaya, t in semua if not tebal or 'font-weight="600"' in gaya]


def tabel(g: Grafik) -> dict[str, tuple[str, ...]]:
    return {nama: tuple(isi) for nama, *isi in g.tabel.baris}


@pytest.mark.parametrize("lukis", SEMUA)
def test_the_wide_drawing_tells_the_same_words(tahun, lukis):
    g = lukis(tahun)
    assert sorted(" ".join(kata(g.svg)).split()) == sorted(" ".join(kata(g.svg_luas)).split())
    assert 'viewBox="0 0 300 ' in g.svg and 'viewBox="0 0 600 ' in g.svg_luas


# --- voters ------------------------------------------------------------------------------------------


def test_the_sum_of_a_kecamatan_is_the_first_that_is_read(tahun):
    g = pemilih(tahun)
    assert g.judul == "172.962 pemilih; terbanyak di Tarakan Barat, 58.589"
    assert kata(g.svg, tebal=True) == ["Tarakan Barat 58.589", "Tarakan Tengah 49.115", "Tarakan Timur 41.191", "Tarakan Utara 24.067"]
    assert {"Laki-laki 30.179", "Perempuan 28.410", "Laki-laki 12.346", "Perempuan 11.721"} <= set(kata(g.svg))
    assert tabel(g)["Tarakan Timur"] == ("41.191", "20.986", "20.205")


def test_the_list_became_shorter_at_every_stage(tahun):
    """173.252 less 137 is 173.115; less 153 is 172.962: 290 in all. By kecamatan +316 -307 -258 -41 = -290."""
    g = tahap_pemilih(tahun)
    assert g.judul == "DPT memuat 172.962 pemilih, 290 lebih sedikit daripada DP4"
    assert [t for t in kata(g.svg) if t.startswith("turun")] == ["turun 137", "turun 153"]
    assert {"173.252", "173.115", "172.962"} <= set(kata(g.svg, tebal=True))
    perubahan = {"Tarakan Barat naik 316", "Tarakan Tengah turun 307", "Tarakan Timur turun 258", "Tarakan Utara turun 41"}
    assert perubahan <= set(kata(g.svg, tebal=True))
    assert tabel(g)["Semua"] == ("173.252", "173.115", "172.962", "−290")
    assert tabel(g)["Tarakan Barat"] == ("58.273", "58.654", "58.589", "+316")


def test_a_year_without_the_list_in_the_middle_has_two_steps(tahun, salinan):
    t = salinan.tahun()
    del t.tabel["dps"]
    assert [x for x in kata(tahap_pemilih(t).svg) if x.startswith("turun")] == ["turun 290"]


def test_men_and_women_are_told_apart_without_colour(tahun):
    """Women are three stripes, men one bar: each kecamatan has a bar and a sample of both."""
    isi = re.findall(r'<path d="[^"]*" fill="var\(--lk-(\d)', pemilih(tahun).svg)
    assert isi.count("1") == 4 * 2 and isi.count("3") == 4 * 2 * 3


# --- votes of every party in every district -------------------------------------------------------


def test_the_winner_of_each_district_is_marked_and_named(tahun):
    """Keputusan 158: PKB 6.105, PPP 4.284, Gerindra 10.504, PDI Perjuangan 2.754; in all Gerindra 22.571."""
    g = suara_dapil(tahun)
    assert g.judul == "Gerindra mendapat suara terbanyak, 22.571"
    assert kata(g.svg, tebal=True) == ["10.504", "22.571", "6.105", "2.754", "4.284"]  # downwards
    assert g.subjudul.startswith("Terbanyak di Dapil 1 PKB; Dapil 2 PPP; Dapil 3 Gerindra; Dapil 4 PDI Perjuangan.")
    assert "Dapil 1 PKB, Dapil 2 PPP, Dapil 3 Gerindra, Dapil 4 PDI Perjuangan" in g.alt


def test_four_districts_and_their_sum_stand_beside_each_other_on_a_phone(tahun):
    assert kata(suara_dapil(tahun).svg).count("Gerindra") == 1


def test_parties_stand_by_their_votes_under_their_short_names(tahun):
    nama = list(tabel(suara_dapil(tahun)))
    assert nama[:5] == ["Gerindra", "PKB", "Demokrat", "Golkar", "PDI Perjuangan"]
    assert len(nama) == 18 and nama[-1] == "Buruh"


def test_a_sum_that_the_report_leaves_empty_is_added_up_and_told(tahun):
    """Demokrat: 2.620 + 2.982 + 6.175 + 2.479 = 14.256."""
    g = suara_dapil(tahun)
    assert tabel(g)["Demokrat"][-1] == "14.256"
    assert "Jumlah Demokrat kosong di naskah yang kami baca" in g.catatan


def test_equal_votes_make_two_winners(salinan):
    g = suara_dapil(salinan.sel("suara-dprd-158", "hanura", "dapil_4", "2.754").tahun())
    assert "PDI Perjuangan" in g.subjudul and "Dapil 4 Hanura" in g.subjudul
    assert kata(g.svg, tebal=True).count("2.754") == 2


def test_where_nobody_has_votes_nobody_wins():
    assert juara({"a": Decimal(0), "b": Decimal(0)}) == juara({}) == []
    assert juara({"a": Decimal(3), "b": Decimal(3), "c": Decimal(2)}) == ["a", "b"]


def test_without_a_figure_there_is_no_matrix_but_a_word_which(salinan):
    with pytest.raises(TanpaAngka, match="2024/suara-dprd-158/pkb/dapil_2"):
        suara_dapil(salinan.sel("suara-dprd-158", "pkb", "dapil_2", "").tahun())


@pytest.mark.parametrize(
    ("kunci", "nama"),
    [("pkb", "PKB"), ("gerindra", "Gerindra"), ("pdi-perjuangan", "PDI Perjuangan"), ("nasdem", "NasDem"), ("hanura", "Hanura")],
)
def test_a_party_is_called_as_people_call_it(tahun, kunci, nama):
    assert nama_singkat(tahun.tabel["suara-dprd-158"], kunci) == nama


# --- before and after ------------------------------------------------------------------------------


def test_every_figure_that_changed_is_drawn_and_no_other(tahun):
    """17 of 18 parties changed, all in Dapil 1; Partai Buruh had no votes before and after."""
    g = suara(tahun)
    assert g.judul == "Suara sah Dapil 1 turun dari 38.165 menjadi 33.891"
    assert len(g.tabel.baris) == 17 and "Buruh" not in kata(g.svg)
    assert g.catatan == "Tetap: Buruh."
    assert {"6.375 jadi 6.105 (−270)", "4.653 jadi 5.603 (+950)", "7.257 jadi 4.341 (−2.916)"} <= set(kata(g.svg))
    assert {"sebelum (Kep. 87)", "sesudah (Kep. 158)"} <= set(kata(g.svg))
    assert "turun terbanyak golkar (−2.916), naik terbanyak gerindra (+950)." in g.alt.lower()


def test_changes_in_two_districts_say_where(salinan):
    g = suara(salinan.sel("suara-dprd-158", "ppp", "dapil_2", "4.000").tahun())
    assert g.judul == "Suara di Dapil 1 dan Dapil 2 berubah sesudah pemungutan ulang"
    assert tabel(g)["PPP, Dapil 2"] == ("4.284", "4.000", "−284") and "PPP, Dapil 1" in tabel(g)


def test_two_equal_results_are_no_picture(salinan):
    t = salinan.tahun()
    t.tabel["suara-dprd-158"] = t.tabel["suara-dprd-87"]
    with pytest.raises(TidakDigambar, match="tidak ada suara yang berubah"):
        suara(t)


# --- recruitment -----------------------------------------------------------------------------------


def test_recruitment_is_one_picture_on_one_scale(tahun):
    """PPK 85, 81, 54, 20; PPS 129, 127, 127, 60; KPPS 2.331 twice. 81/85 = 95,3%, 54/85 = 63,5%, 20/85 = 23,5%, 60/129 = 46,5%."""
    g = seleksi(tahun)
    assert g.judul == "PPK: 20 dari 85 ditetapkan; PPS: 60 dari 129 ditetapkan; KPPS: 2.331 dari 2.331 lulus administrasi"
    assert [t for t in kata(g.svg) if t.endswith("%)")] == [
        *("Mendaftar 85 (100%)", "Lulus administrasi 81 (95%)", "Lulus tes tertulis 54 (64%)", "Ditetapkan 20 (24%)"),
        *("Mendaftar 129 (100%)", "Lulus administrasi 127 (98%)", "Lulus tes tertulis 127 (98%)", "Ditetapkan 60 (47%)"),
        *("Mendaftar 2.331 (100%)", "Lulus administrasi 2.331 (100%)"),
    ]
    assert g.lama == ("rekrutmen-ppk", "rekrutmen-pps", "rekrutmen-kpps")


def test_a_selection_without_applicants_is_not_drawn(salinan):
    with pytest.raises(TanpaAngka, match="2024/rekrutmen-adhoc/ppk-pendaftaran/jumlah"):
        seleksi(salinan.sel("rekrutmen-adhoc", "ppk-pendaftaran", "jumlah", "0").tahun())


# --- days ------------------------------------------------------------------------------------------


def test_the_calendar_names_the_days_and_its_marks(tahun):
    g = kampanye(tahun)
    assert {"Kampanye Pemilu", "28 Nov 2023–10 Feb 2024", "Pemungutan suara ulang", "13 Jul 2024"} <= set(kata(g.svg))
    assert g.judul == "Kampanye Pemilu 75 hari, kampanye Pilkada 60 hari"
    assert g.subjudul.startswith("Batang: masa yang berhari-hari. Belah ketupat: satu hari.")
    assert [t for t in kata(g.svg) if t in ("2023", "2024")] == ["2023", "2024"]  # a year under its first month


def test_the_year_stands_on_one_line_of_months(tahun):
    """Bab III.B: vote on 14 February, again on 13 July, result of the Pilkada on 5 December 2024."""
    g = setahun(tahun)
    assert g.judul == "Hari penting 2024: 14 Februari, 13 Juli, 5 Desember"
    assert tabel(g) == {
        "Pemungutan suara Pemilu": ("14 Februari 2024",),
        "Pemungutan suara ulang": ("13 Juli 2024",),
        "Pilkada: hasil ditetapkan": ("5 Desember 2024",),
    }
