"""Tables as a reader meets them: units in the head, figures with their digits, absent cells in words, a name for everything."""

import re
from dataclasses import replace

import markdown
import pytest

from macros.halaman.kinerja import bacaan_html, sasaran_tabel, semua_tabel
from macros.halaman.metodologi import contoh_html
from macros.halaman.uang import anggaran_html
from macros.tulisan.angka import tercetak
from macros.tulisan.tabel import tabel_html
from tests.macros.conftest import daftar_contoh, daftar_tabel

TABEL = [r["kode"] for r in daftar_tabel()]
KELAS = {"kosong": "kosong", "–": "strip", "tidak terbaca": "tidak-terbaca"}


def ke(tujuan: str) -> str:
    return "../" + tujuan


@pytest.fixture(scope="module")
def html(tahun):
    """Every table of the year with all its columns, drawn once."""
    return {kode: tabel_html(t, teknis=True) for kode, t in tahun.tabel.items()}


@pytest.fixture
def lihat(html, di_halaman):
    return lambda kode: di_halaman(html[kode])


# --- what holds for every table ------------------------------------------------------------------


@pytest.mark.parametrize("kode", TABEL)
def test_the_region_is_labelled_by_the_caption_and_can_be_reached_by_key(tahun, lihat, kode):
    t = lihat(kode)
    assert t.judul == tahun.tabel[kode].judul
    assert t.wilayah["aria-labelledby"] == t.judul_id
    assert t.wilayah["tabindex"] == "0"


@pytest.mark.parametrize("kode", TABEL)
def test_every_column_has_a_head_and_every_figure_column_its_unit(tahun, lihat, kode):
    t = lihat(kode)
    assert [s.atribut["scope"] for s in t.kepala] == ["col"] * len(t.kepala)
    for sel, kolom in zip(t.kepala, tahun.tabel[kode].kamus.kolom, strict=True):
        satuan = {"rupiah": "Rp", "persen": "%"}.get(kolom.satuan, kolom.satuan)
        lain = kolom.judul_tercetak.casefold() not in ("", kolom.judul.casefold())
        tercetak = f" tercetak: {kolom.judul_tercetak}" if lain else ""
        if kolom.berangka and kolom.satuan not in ("", "nomor", kolom.judul, kolom.judul.lower()):  # "TPS TPS" is read twice
            assert sel.teks == f"{kolom.judul} {satuan}{tercetak}"
        else:
            assert sel.teks == f"{kolom.judul}{tercetak}"


@pytest.mark.parametrize("kode", TABEL)
def test_every_row_of_the_file_is_a_row_of_the_table_with_an_anchor(tahun, lihat, kode):
    t, data = lihat(kode), tahun.tabel[kode]
    assert [a["id"] for a, _ in t.baris] == [f"{kode}-{kunci}" for kunci in data.baris]
    assert {len(sel) for _, sel in t.baris} <= {len(t.kepala)}


@pytest.mark.parametrize("kode", TABEL)
def test_every_figure_is_shown_as_printed_and_every_absent_one_in_words(tahun, lihat, kode):
    data = tahun.tabel[kode]
    for (_, sel), kunci in zip(lihat(kode).baris, data.baris, strict=True):
        for s, kolom in zip(sel, data.kamus.kolom, strict=True):
            if not kolom.berangka:
                assert s.teks == data.baris[kunci][kolom.nama]
                continue
            a = data.angka(kunci, kolom.nama)
            if a.kosong is not None:
                assert s.kelas == {"angka", KELAS[s.teks]}, a.id
                assert s.teks == tercetak(a), a.id
            elif a.nilai is not None:
                assert s.kelas == {"angka"}
                assert re.sub(r"\D", "", s.teks) == re.sub(r"\D", "", a.teks), a.id
                assert "Rp" not in s.teks  # the unit stands in the head
            else:
                assert s.teks == a.teks, a.id


@pytest.mark.parametrize("kode", TABEL)
def test_every_row_is_named_by_a_head_of_its_own(tahun, di_halaman, kode):
    for _, sel in di_halaman(tabel_html(tahun.tabel[kode])).baris:
        assert [s.atribut.get("scope") for s in sel if s.tag == "th"] == ["row"]


def test_no_two_things_share_an_anchor(html, di_halaman):
    for h in html.values():
        id = di_halaman(h).id
        assert len(id) == len(set(id))
    semua = [i for h in html.values() for i in di_halaman(h).id]
    assert len(semua) == len(set(semua))


def test_the_name_of_a_row_is_its_words_and_leads_to_its_trace(tahun, di_halaman):
    """A screen reader names the row at every figure: it says TARAKAN BARAT, not TARAKAN BARAT jejak."""
    html = tabel_html(tahun.tabel["dpt"], jejak=True)
    assert di_halaman(html).baris[0][1][0].teks == "TARAKAN BARAT"
    assert '<a href="#jejak-dpt-tarakan-barat" class="ke-jejak" title="Jejak angka baris ini">TARAKAN BARAT</a>' in html


def test_where_rows_are_added_up_name_and_total_come_first_and_figures_make_no_cards(tahun, di_halaman):
    """Keputusan 87, III.B, SS 6: Partai Kebangkitan Bangsa 15.249 in all; a long name of a party makes no prose of the table."""
    html = tabel_html(tahun.tabel["suara-dprd-87"])
    assert [s.teks for s in di_halaman(html).baris[0][1]][:2] == ["Partai Kebangkitan Bangsa", "15.249"] and "kartu-baris" not in html
    assert 'class="data kartu-baris"' in tabel_html(tahun.tabel["perkara"]), "kalimat: satu baris satu kartu"


def test_under_the_table_stands_why_a_cell_is_empty(tahun):
    """III.B.7: the total of the DPT leaves the number of kelurahan empty; of the other totals none is."""
    assert tabel_html(tahun.tabel["dpt"]).endswith('<p class="asal">Sel “kosong” tidak diisi laporan.</p>')
    assert "kosong" not in tabel_html(tahun.tabel["dpt"], kolom=("kecamatan", "l_p"))


def test_columns_for_the_machine_stay_out_of_the_readers_table_and_the_total_follows_the_name(tahun, di_halaman):
    t = di_halaman(tabel_html(tahun.tabel["dpt"]))
    assert [s.teks for s in t.kepala] == [
        "Kecamatan",
        "Laki-laki dan perempuan orang",
        "Kelurahan",
        "TPS",
        "Laki-laki orang",
        "Perempuan orang",
    ]


# --- what readers of this report will look at -------------------------------------------------------


def test_money_carries_rp_in_the_head_and_indonesian_digits_below(lihat):
    t = lihat("anggaran")
    # III.D: the heads are TARGET (Rp), REALISASI (Rp), EFISIENSI (Rp) and %
    assert [s.teks for s in t.kepala][3:] == [
        "Pagu Rp tercetak: TARGET (Rp)",
        "Realisasi Rp tercetak: REALISASI (Rp)",
        "Sisa Rp tercetak: EFISIENSI (Rp)",
        "Serapan % tercetak: %",
    ]
    assert [s.teks for s in t.baris[-1][1]][3:] == ["32.641.558.000", "26.919.075.344", "5.722.482.656", "82,47%"]


def test_the_printed_total_stands_in_the_last_row_as_printed(lihat):
    atribut, sel = lihat("dpt").baris[-1]
    assert atribut["class"] == "jumlah"
    assert [s.teks for s in sel][-3:] == ["88.783", "88.657", "172.962"]


def test_a_dash_an_empty_cell_and_an_unreadable_one_look_different(lihat):
    semua = [s for t in ("kotak-indikator", "suara-dprd-158") for _, sel in lihat(t).baris for s in sel if "angka" in s.kelas]
    assert {s.teks: s.kelas - {"angka"} for s in semua if len(s.kelas) > 1} == {
        "–": {"strip"},
        "kosong": {"kosong"},
        "tidak terbaca": {"tidak-terbaca"},
    }


def test_a_predikat_among_percentages_stays_a_predikat(lihat):
    sel = next(sel for a, sel in lihat("kotak-indikator").baris if a["id"] == "kotak-indikator-ik-1-4")
    assert [s.teks for s in sel][3:] == ["–", "–", "B", "BB", "tidak terbaca", "B"]


def test_part_of_a_table_keeps_its_name_and_its_anchors(tahun, di_halaman):
    t = di_halaman(
        tabel_html(tahun.tabel["dpt"], kolom=("kecamatan", "l_p"), hanya=("tarakan-barat", "total"), judul="DPT <ringkas>", id="ringkas")
    )
    assert t.judul == "DPT <ringkas>"
    assert [a["id"] for a, _ in t.baris] == ["ringkas-tarakan-barat", "ringkas-total"]
    assert [[s.teks for s in sel] for _, sel in t.baris] == [["TARAKAN BARAT", "58.589"], ["TOTAL", "172.962"]]


# --- cells that must not become markup --------------------------------------------------------------


JAHAT = '<script>alert("1")</script> *tebal* _miring_ `kode` {{ angka("x") }} {% x %} [a](b) & \\ | ~'


@pytest.fixture
def jahat(tahun):
    """The table of campaign periods with hostile words in one cell of prose, one of a key's name and one of a claim."""
    t = tahun.tabel["klaim"]
    pertama, kedua, *_ = t.baris.values()
    return replace(t.berisi([{**pertama, "tentang": JAHAT, "nilai": JAHAT, "satuan": "kalimat", "catatan": JAHAT}, kedua]), judul=JAHAT)


def test_a_hostile_cell_is_shown_as_typed(jahat, di_halaman):
    html = tabel_html(jahat, teknis=True)
    t = di_halaman(html)
    assert "script" not in t.tag
    assert t.judul == JAHAT
    assert [s.teks for s in t.baris[0][1]].count(JAHAT) == 3


def test_a_hostile_cell_survives_markdown_unchanged(jahat, di_halaman):
    html = markdown.markdown(f"Kata.\n\n{tabel_html(jahat)}\n\nKata.", extensions=["attr_list", "def_list", "tables", "toc"])
    t = di_halaman(html)
    assert not {"script", "em", "strong", "code", "a"} & set(t.tag)
    assert [s.teks for s in t.baris[0][1]].count(JAHAT) == 3


# --- tables that are worked out -----------------------------------------------------------------------


def test_every_sasaran_shows_printed_and_computed_capaian_side_by_side(tahun, di_halaman):
    t = di_halaman(sasaran_tabel(tahun, tahun.sasaran["SS.4"], ke).split("<p")[0])
    assert [s.teks for s in t.kepala] == [
        "Indikator",
        "Keadaan",
        "Hasil",
        "Janji",
        "Target",
        "Capaian hitungan situs",
        "Capaian di laporan",
        "Anggaran terpakai",
    ]
    assert [s.teks.strip() for s in t.baris[0][1]][1:] == ["tercapai", "100%", "90%", "90%", "111,11%", "100%", "99,52%"]


def test_all_indikator_in_one_table(tahun, di_halaman):
    t = di_halaman(semua_tabel(tahun, ke).split("<p")[0])
    assert len(t.baris) == 23
    assert t.wilayah["aria-labelledby"] == t.judul_id
    assert len(t.id) == len(set(t.id))


def test_the_readings_of_an_indikator_mark_the_one_that_leads(tahun, di_halaman):
    t = di_halaman(bacaan_html(tahun, tahun.indikator["IK.1.6"], ke).split("<p")[0])
    baris = [[s.teks.strip() for s in sel] for _, sel in t.baris]
    assert [b[0].endswith("dipakai situs ini") for b in baris] == [False, False, True, False]
    assert baris[1][1:] == ["indikator ini tidak ada di tabel itu"]
    assert baris[0][1:] == ["90%", "tidak dicetak", "tidak dicetak"]


def test_money_is_worked_out_beside_what_is_printed(tahun, di_halaman):
    t = di_halaman(anggaran_html(tahun, ke).split("<details")[0])
    assert [[s.teks for s in sel][1:] for _, sel in t.baris] == [
        ["30.194.636.000", "24.487.496.942", "5.707.139.058", "81,10%", "92,50%"],
        ["2.446.922.000", "2.431.578.402", "15.343.598", "99,37%", "7,50%"],
        ["32.641.558.000", "26.919.075.344", "5.722.482.656", "82,47%", "100,00%"],
    ]


# --- worked examples -----------------------------------------------------------------------------------


@pytest.mark.parametrize("nama", daftar_contoh())
def test_every_worked_example_is_shown_with_its_result_or_its_reason(tahun, di_halaman, nama):
    t, data = di_halaman(contoh_html(tahun, nama, {})), tahun.contoh[nama]
    assert [a["id"] for a, _ in t.baris] == [f"contoh-{nama}-{kunci}" for kunci in data.baris]
    assert t.wilayah["aria-labelledby"] == t.judul_id
    for (_, sel), r in zip(t.baris, data.baris.values(), strict=True):
        teks = [s.teks for s in sel]
        assert len(teks) == len(t.kepala)
        if r.get("alasan"):
            assert any(r["alasan"] in s for s in teks)
        if r.get("hasil"):
            assert any(re.sub(r"\D", "", r["hasil"]) == re.sub(r"\D", "", s) for s in teks)
