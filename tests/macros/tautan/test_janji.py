"""What was once published stays: links lead where they led, figures change only with an entry."""

import re
import shutil

import pytest

from macros.tahun.galat import GalatData
from macros.tahun.muat import muat_tahun
from macros.tahun.perubahan import id_terbit, semua_perubahan
from macros.tautan.alamat import Tautan
from macros.tautan.angka_terbit import angka_terbit, belum_dicatat
from macros.tautan.janji import GalatTautan, Janji, muat_janji, tepati
from tests.conftest import AKAR

DPT = Tautan("2024-tabel-dpt", "tabel", "DPT", "2024/data/dpt/")
TOTAL = Tautan("2024/dpt/total/l", "angka", "DPT, total", "2024/data/dpt/#dpt-total")
HALAMAN = {"2024/data/dpt/": frozenset({"dpt-total"}), "2024/data/pemilih/": frozenset({"dpt-total"}), "perubahan/": frozenset()}


def janji(*tautan, **pengalihan):
    return Janji({t.kode: t for t in tautan}, pengalihan)


def test_links_that_lead_where_they_led_are_kept():
    hasil, pindah = tepati([DPT, TOTAL], janji(DPT, TOTAL), HALAMAN)
    assert hasil == [DPT, TOTAL] and pindah == {}


def test_a_link_that_is_gone_ends_the_build_and_is_named_with_what_to_do():
    with pytest.raises(GalatTautan) as salah:
        tepati([DPT], janji(DPT, TOTAL), HALAMAN)
    pesan = str(salah.value)
    assert "2024/dpt/total/l (angka: DPT, total): hilang, dulu menuju 2024/data/dpt/#dpt-total" in pesan
    assert "data/janji/pengalihan.csv" in pesan and "Situs yang sudah terbit tidak diubah." in pesan


def test_every_broken_link_is_told_at_once():
    with pytest.raises(GalatTautan, match="2 tautan tetap tidak sampai ke tujuannya"):
        tepati([], janji(DPT, TOTAL), HALAMAN)


def test_a_link_that_leads_elsewhere_ends_the_build():
    lain = Tautan(DPT.kode, "tabel", "DPT", "2024/data/pemilih/")
    with pytest.raises(GalatTautan, match=r"dulu menuju 2024/data/dpt/, sekarang menuju 2024/data/pemilih/"):
        tepati([lain], janji(DPT), HALAMAN)


def test_a_redirected_code_counts_as_kept_and_leads_to_its_new_place():
    arah = Janji({TOTAL.kode: TOTAL}, {TOTAL.kode: "perubahan/"})
    hasil, _ = tepati([], arah, HALAMAN)
    assert [(t.kode, t.alamat) for t in hasil] == [("2024/dpt/total/l", "perubahan/")]


def test_a_moved_page_takes_its_tables_charts_and_figures_along():
    tanpa = {a: i for a, i in HALAMAN.items() if a != "2024/data/dpt/"}
    arah = Janji({t.kode: t for t in (DPT, TOTAL)}, {"2024/data/dpt/": "2024/data/pemilih/"})
    hasil, pindah = tepati([], arah, tanpa)
    assert [t.alamat for t in hasil] == ["2024/data/pemilih/", "2024/data/pemilih/#dpt-total"]
    assert pindah == {"2024/data/dpt/": "2024/data/pemilih/"}


def test_a_page_that_moved_twice_is_followed_to_its_last_place():
    arah = Janji({DPT.kode: DPT}, {"2024/data/dpt/": "2024/data/lama/", "2024/data/lama/": "2024/data/pemilih/"})
    hasil, pindah = tepati([], arah, {"2024/data/pemilih/": frozenset()})
    assert hasil[0].alamat == "2024/data/pemilih/" and set(pindah.values()) == {"2024/data/pemilih/"}


def test_a_figure_with_a_new_id_is_followed_to_where_that_stands_now():
    """Through two new ids, and though the page has moved as well."""
    baru = Tautan("2024/dpt/total/laki", "angka", "DPT, total", "2024/data/pemilih/#dpt-total")
    arah = Janji(
        {TOTAL.kode: TOTAL}, {TOTAL.kode: "2024/dpt/total/pria", "2024/dpt/total/pria": baru.kode, "2024/data/dpt/": "2024/data/pemilih/"}
    )
    tanpa = {a: i for a, i in HALAMAN.items() if a != "2024/data/dpt/"}
    assert {t.kode: t.alamat for t in tepati([baru], arah, tanpa)[0]} == {TOTAL.kode: baru.alamat, baru.kode: baru.alamat}


def test_a_figure_with_a_new_id_that_no_figure_has_ends_the_build():
    with pytest.raises(GalatTautan, match="dialihkan ke 2024/dpt/total/pria, angka yang tidak ada"):
        tepati([], Janji({TOTAL.kode: TOTAL}, {TOTAL.kode: "2024/dpt/total/pria"}), HALAMAN)


def test_a_redirect_to_nowhere_and_one_that_goes_in_a_circle_end_the_build():
    for pengalihan in ({TOTAL.kode: "2024/tidak-ada/"}, {"a/": "b/", "b/": "a/"}):
        with pytest.raises(GalatTautan, match="yang tidak ada"):
            tepati([TOTAL], Janji({TOTAL.kode: TOTAL}, pengalihan), HALAMAN)


def test_a_redirect_from_a_page_that_still_exists_is_refused():
    with pytest.raises(GalatTautan, match="padahal halamannya masih ada"):
        tepati([DPT], Janji({}, {"2024/data/dpt/": "perubahan/"}), HALAMAN)


def test_two_things_with_one_code_end_the_build():
    with pytest.raises(GalatTautan, match="dipakai dua kali"):
        tepati([DPT, Tautan(DPT.kode, "halaman", "lain", "perubahan/")], Janji(), HALAMAN)


# --- the files ----------------------------------------------------------------------------------


@pytest.fixture
def folder(tmp_path):
    shutil.copytree(AKAR / "data/janji", tmp_path / "data/janji")
    return tmp_path


@pytest.mark.parametrize(
    ("baris", "pesan"),
    [
        (
            "tidak-ada,perubahan/,1 Mei 2027,x",
            "kolom lama: 'tidak-ada' bukan kode di tautan.csv; alamat halaman lama diakhiri garis miring",
        ),
        ("2024/dpt/total/l,2024/dpt/total,1 Mei 2027,x", "kolom baru: '2024/dpt/total' bukan alamat halaman di dalam situs"),
        ("2024/lama/,perubahan,1 Mei 2027,x", "kolom baru: 'perubahan' bukan alamat halaman di dalam situs"),
        ("../luar/,perubahan/,1 Mei 2027,x", "kolom lama: '../luar/' bukan alamat di dalam situs"),
        ("2024/lama/,perubahan/,kemarin,x", "kolom sejak: 'kemarin' bukan tanggal"),
        ("2024/lama/,perubahan/,1 Mei 2027,", "kolom alasan: belum diisi"),
    ],
)
def test_a_wrong_redirect_is_told_with_row_and_column(baris, pesan, folder):
    jalur = folder / "data/janji/pengalihan.csv"
    jalur.write_text(f"{jalur.read_text(encoding='utf-8').splitlines()[0]}\n{baris}\n", encoding="utf-8", newline="\n")
    with pytest.raises(GalatData) as salah:
        muat_janji(folder)
    assert "data/janji/pengalihan.csv, baris 2, " + pesan in salah.value.message


def test_a_project_without_promises_has_none(tmp_path):
    assert muat_janji(tmp_path) == Janji()


# --- figures ------------------------------------------------------------------------------------


def test_no_published_figure_has_changed_without_an_entry(tahun):
    """Also the computed capaian and predikat of the 23 indikator. New figures: python -m macros tautan."""
    janji = muat_janji(AKAR)
    assert belum_dicatat(tahun, janji.angka, janji.pengalihan) == []


def test_a_figure_with_a_new_id_is_compared_under_that_id(salinan):
    """Edition 1 promised 2024/kotak-indikator/ik-1-1/realisasi_2022 as 100%; the column has another name today."""
    janji = muat_janji(salinan)
    lama = {id: teks for id, teks in janji.angka.items() if id.endswith("_2022")}
    assert lama["2024/kotak-indikator/ik-1-1/realisasi_2022"] == "100%" and len(lama) == 21
    assert belum_dicatat(muat_tahun(salinan, "2024"), lama, janji.pengalihan) == []
    ganti(salinan, "kotak-indikator.csv", "Pemilu dan Pilkada,100%", "Pemilu dan Pilkada,99%")
    kini = "2024/kotak-indikator/ik-1-1/realisasi_dua_tahun_lalu: terbit '100%', sekarang '99%'"
    assert [s.partition(";")[0] for s in belum_dicatat(muat_tahun(salinan, "2024"), lama, janji.pengalihan)] == [kini]
    catat(salinan, "2 Februari 2027,2,2024/kotak-indikator/ik-1-1/realisasi_dua_tahun_lalu,100%,99%,Salah ketik.,Sekretaris")
    assert belum_dicatat(muat_tahun(salinan, "2024"), lama, janji.pengalihan) == []


def test_every_published_figure_is_in_the_promise(tahun):
    baru = set(angka_terbit(tahun)) - set(muat_janji(AKAR).angka)
    assert not baru, f"jalankan python -m macros tautan; belum dijanjikan: {sorted(baru)[:5]}"


def test_the_year_names_the_same_figures_without_writing_them(tahun):
    assert list(id_terbit(tahun)) == list(angka_terbit(tahun))


@pytest.fixture
def salinan(tmp_path):
    shutil.copytree(AKAR / "data", tmp_path / "data")
    return tmp_path


def ganti(akar, berkas, lama, baru):
    jalur = akar / "data/2024" / berkas
    teks = jalur.read_text(encoding="utf-8")
    assert lama in teks
    jalur.write_text(teks.replace(lama, baru, 1), encoding="utf-8", newline="\n")


def diam(akar):
    """What the register does not say of this copy."""
    janji = muat_janji(akar)
    return belum_dicatat(muat_tahun(akar, "2024"), janji.angka, janji.pengalihan)


def koreksi(akar):
    """The printed DPT total of men, 88.783, typed as the sum of its rows."""
    baris = next(b for b in (akar / "data/2024/dpt.csv").read_text(encoding="utf-8").splitlines() if "88.783" in b)
    ganti(akar, "dpt.csv", baris, baris.replace("88.783", "88.657"))


def catat(akar, baris, edisi="2", tanggal="2 Februari 2027"):
    with (akar / "data/2024/perubahan.csv").open("a", encoding="utf-8", newline="\n") as berkas:
        berkas.write(baris + "\n")
    ganti(akar, "aturan.csv", "edisi,1,", f"edisi,{edisi},")
    ganti(akar, "aturan.csv", "23 November 2026", tanggal)


def test_a_changed_figure_without_an_entry_is_named_with_what_to_write(salinan):
    koreksi(salinan)
    salah = diam(salinan)
    assert salah == [
        "2024/dpt/total/l: terbit '88.783', sekarang '88.657'; catat di data/2024/perubahan.csv: dari '88.783' menjadi '88.657'"
    ]


def test_an_entry_with_both_values_explains_the_change(salinan):
    koreksi(salinan)
    catat(salinan, "2 Februari 2027,2,2024/dpt/total/l,88.783,88.657,Salah ketik.,Sekretaris")
    tahun = muat_tahun(salinan, "2024")
    assert diam(salinan) == []
    assert semua_perubahan(tahun)[-1].isi == "Dari 88.783 menjadi 88.657."


def test_an_entry_with_another_value_does_not_explain_it(salinan):
    koreksi(salinan)
    catat(salinan, "2 Februari 2027,2,2024/dpt/total/l,88.783,88.700,Salah ketik.,Sekretaris")
    assert len(diam(salinan)) == 1


def test_a_figure_that_is_gone_needs_an_entry_too(tahun):
    assert belum_dicatat(tahun, {"2024/dpt/hilang/l": "5"}) == [
        "2024/dpt/hilang/l: terbit '5', sekarang tidak ada; catat di data/2024/perubahan.csv: dari '5' menjadi '(dihapus)'"
    ]


def test_a_changed_rule_that_moves_computed_figures_is_noticed(salinan):
    """With a cap of 100 every capaian above it changes, though no printed cell does. IK.1.2: 100 / 95."""
    ganti(salinan, "aturan.csv", "batas_capaian,,", "batas_capaian,100,")
    salah = diam(salinan)
    assert any(s.startswith("2024/dihitung/ik-1-2/capaian: terbit '105,26%', sekarang '105,26%, dibatasi 100,00%'") for s in salah)


def test_an_entry_about_nothing_and_an_edition_that_is_not_in_the_register_stop_the_build(salinan):
    catat(salinan, "2 Februari 2027,2,2024/dpt/hilang/l,1,2,Salah ketik.,Sekretaris", edisi="3")
    with pytest.raises(GalatData) as salah:
        muat_tahun(salinan, "2024")
    assert re.search(r"data/2024/perubahan\.csv, baris 3, kolom angka: '2024/dpt/hilang/l' tidak ada", salah.value.message)
    assert "edisi: '3' berbeda dari baris terakhir perubahan.csv (edisi 2, 2 Februari 2027)" in salah.value.message


def test_a_finding_promised_in_the_list_of_all_leads_to_its_own_page():
    """And a table that leads elsewhere is still a broken promise; so is a finding that is gone."""
    lama = Tautan("2024-temuan-x", "temuan", "X", "2024/pemeriksaan/#x")
    kini = Tautan("2024-temuan-x", "temuan", "X", "2024/temuan/x/")
    halaman = HALAMAN | {"2024/pemeriksaan/": frozenset(), "2024/temuan/x/": frozenset()}
    assert tepati([kini], janji(lama), halaman)[0] == [kini]
    with pytest.raises(GalatTautan, match="hilang, dulu menuju 2024/pemeriksaan/#x"):
        tepati([], janji(lama), halaman)
