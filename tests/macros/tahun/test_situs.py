"""Several years in one site: which are read, which one a page speaks of, and how drafts stay outside."""

import shutil

import pytest

from macros.cari.bagian import Halaman
from macros.cari.daftar import daftar_html
from macros.halaman.cari import kotak_cari_html
from macros.tahun.catatan import perubahan_situs
from macros.tahun.galat import GalatData
from macros.tahun.longgar import tahun_ada
from macros.tahun.situs import Situs, keadaan_tahun, muat_situs
from macros.tahun.tahun import Tahun


def seperti(tahun: Tahun, nama: str, keadaan: str = "terbit") -> Tahun:
    """The tables of 2024 as if they were those of another year."""
    tabel = dict(tahun.tabel)
    aturan = tabel["aturan"]
    sel = [dict(r) | ({"nilai": keadaan} if r["kode"] == "keadaan" else {}) for r in aturan.baris.values()]
    tabel["aturan"] = aturan.berisi(sel)
    return Tahun(nama, tabel, tahun.lepas, tahun.contoh)


@pytest.fixture
def salinan_dua(kecil):
    """A small year, and the same tables again as the draft of the next."""
    shutil.copytree(kecil.akar / "data/2024", kecil.akar / "data/2025")
    aturan = kecil.akar / "data/2025/aturan.csv"
    aturan.write_text(aturan.read_text(encoding="utf-8").replace("keadaan,terbit", "keadaan,draf"), encoding="utf-8")
    return kecil.akar


def test_the_newest_published_year_leads_and_a_draft_never_does(tahun):
    lama, baru, draf = seperti(tahun, "2024"), seperti(tahun, "2025"), seperti(tahun, "2026", "draf")
    situs = Situs([draf, lama, baru])
    assert [*situs.tahun] == ["2024", "2025", "2026"]
    assert situs.utama is baru
    assert situs.terbit == (lama, baru)
    assert situs.terbaru_dulu == (draf, baru, lama)


def test_a_site_of_drafts_alone_leads_with_the_newest_of_them(tahun):
    assert Situs([seperti(tahun, "2025", "draf"), seperti(tahun, "2026", "draf")]).utama.tahun == "2026"


@pytest.mark.parametrize(
    ("alamat", "milik"),
    [
        ("2024/indikator/ik-1-1/", "2024"),
        ("2025/", "2025"),
        ("api/2024/index.json", "2024"),
        ("2023/bab-1/", "2025"),  # no year of this site: as any other page
        ("metodologi/", "2025"),
        ("", "2025"),
    ],
)
def test_a_page_speaks_of_the_year_its_address_begins_with_else_of_the_newest(tahun, alamat, milik):
    assert Situs([seperti(tahun, "2024"), seperti(tahun, "2025")]).dari(alamat).tahun == milik


def test_a_site_without_a_year_is_none():
    with pytest.raises(ValueError, match="at least one year"):
        Situs([])


def test_only_folders_of_four_digits_are_years(tmp_path):
    for nama in ("2024", "2023", "kamus", "20245", "202", "contoh"):
        (tmp_path / "data" / nama).mkdir(parents=True)
    (tmp_path / "data/2026").write_text("bukan folder")
    assert tahun_ada(tmp_path) == ["2023", "2024"]


def test_data_without_a_year_say_so(tmp_path):
    (tmp_path / "data").mkdir()
    with pytest.raises(GalatData, match="data: belum ada folder tahun; buat misalnya data/2025 dengan tabel-tabelnya"):
        muat_situs(tmp_path)


@pytest.mark.parametrize(
    ("isi", "keadaan", "galat"),
    [
        ("kode,nilai,alasan\nkeadaan,draf,x\n", "draf", []),
        ("kode;nilai;alasan\r\nkeadaan; terbit ;x\r\n", "terbit", []),
        (
            "kode,nilai,alasan\nedisi,1,x\n",
            "",
            [
                "data/2025/aturan.csv, kolom kode: baris keadaan belum ada; tambahkan baris itu dan "
                "tulis draf selama tahun ini masih disusun, terbit bila sudah boleh dibaca umum"
            ],
        ),
        (
            "kode,nilai,alasan\nedisi,1,x\nkeadaan,final,x\n",
            "",
            [
                "data/2025/aturan.csv, baris 3, kolom nilai: keadaan 'final' tidak dikenal; "
                "tulis draf selama tahun ini masih disusun, terbit bila sudah boleh dibaca umum"
            ],
        ),
    ],
)
def test_a_year_says_whether_it_is_published(tmp_path, isi, keadaan, galat):
    (tmp_path / "data/2025").mkdir(parents=True)
    (tmp_path / "data/2025/aturan.csv").write_text(isi, encoding="utf-8", newline="")
    terdengar = []
    assert keadaan_tahun(tmp_path, "2025", terdengar) == keadaan
    assert [str(g) for g in terdengar] == galat


def test_a_draft_full_of_faults_hinders_only_who_asks_for_it(salinan_dua):
    (salinan_dua / "data/2025/indikator.csv").write_text("bukan,tabel\n", encoding="utf-8")
    assert [*muat_situs(salinan_dua).tahun] == ["2024"]
    with pytest.raises(GalatData, match=r"data/2025/indikator\.csv, baris 1: judul kolom tidak cocok"):
        muat_situs(salinan_dua, draf=True)


def test_faults_of_all_years_are_told_together(salinan_dua):
    for tahun in ("2024", "2025"):
        (salinan_dua / f"data/{tahun}/indikator.csv").write_text("bukan,tabel\n", encoding="utf-8")
    with pytest.raises(GalatData) as salah:
        muat_situs(salinan_dua, draf=True)
    assert {g.berkas for g in salah.value.galat} == {"data/2024/indikator.csv", "data/2025/indikator.csv"}


def test_a_folder_that_no_year_reads_is_a_fault_never_silence(salinan_dua):
    (salinan_dua / "data/2025 salinan").mkdir()
    (salinan_dua / "docs/2026").mkdir(parents=True)
    with pytest.raises(GalatData) as salah:
        muat_situs(salinan_dua)
    assert [g.berkas for g in salah.value.galat] == ["data/2025 salinan", "docs/2026"]


def test_a_year_knows_the_one_before_it_and_never_the_one_after(salinan_dua):
    situs = muat_situs(salinan_dua, draf=True)
    assert situs.tahun["2025"].lalu is situs.tahun["2024"]
    assert situs.tahun["2024"].lalu is None


def test_an_anchor_in_the_register_never_changes_when_a_year_comes(tahun):
    satu, dua = Situs([tahun]), Situs([tahun, seperti(tahun, "2025")])
    jangkar = [p.jangkar for p in perubahan_situs(satu)]
    assert jangkar == ["perubahan-23-november-2026-semua"]
    assert [(p.tahun, p.jangkar) for p in perubahan_situs(dua)] == [("2024", jangkar[0]), ("2025", f"{jangkar[0]}-2025")]


def test_the_register_of_a_draft_is_not_published(tahun):
    assert {p.tahun for p in perubahan_situs(Situs([tahun, seperti(tahun, "2025", "draf")]))} == {"2024"}


def test_search_offers_a_choice_of_years_only_where_there_is_one(tahun):
    assert "<select" not in kotak_cari_html(Situs([tahun]))
    assert "<select" not in kotak_cari_html(Situs([tahun, seperti(tahun, "2025", "draf")]))
    dua = kotak_cari_html(Situs([tahun, seperti(tahun, "2025")]))
    assert '<option value="2025" data-folder="">2025</option><option value="2024" data-folder="2024">2024</option>' in dua


def test_the_list_from_a_to_z_is_as_long_as_one_year():
    halaman = [Halaman(url, judul, [], []) for url, judul in (("2025/", "Laporan 2025"), ("2024/", "Laporan 2024"), ("ppid/", "PPID"))]
    html = daftar_html(halaman, lambda tujuan: f"../{tujuan}", ["2024"])
    assert "Laporan 2024" not in html and "Laporan 2025" in html and "PPID" in html
    assert '<p>Laporan tahun lain: <a href="../2024/">2024</a>.</p>' in html
