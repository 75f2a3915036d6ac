"""The first look: pages and settings that cannot be read are told in Indonesian, with file and line, all of them."""

import pytest

from macros.rilis.awal import galat_awal, galat_halaman, galat_pengaturan, salah_kepala
from macros.tahun.mentah import folder_asing, konflik
from tests.conftest import AKAR

KONFLIK = "pilih salah satu dan hapus baris bertanda <<<<<<<, =======, >>>>>>>"


@pytest.fixture
def akar(tmp_path):
    (tmp_path / "docs").mkdir()
    (tmp_path / "data").mkdir()
    return tmp_path


def tulis(akar, nama, isi):
    jalan = akar / nama
    jalan.parent.mkdir(parents=True, exist_ok=True)
    jalan.write_bytes(isi if isinstance(isi, bytes) else isi.encode())


# --- marks of a conflict --------------------------------------------------------------------------


def test_a_conflict_is_told_once_where_it_begins():
    teks = "a\n<<<<<<< HEAD\nb\n=======\nc\n>>>>>>> cabang\nd\n"
    assert [str(g) for g in konflik("x.md", teks)] == [f"x.md, baris 2: dua orang mengubah baris yang sama (sampai baris 6); {KONFLIK}"]


@pytest.mark.parametrize(
    ("teks", "baris"),
    [
        ("<<<<<<< HEAD\na\n", [1]),  # somebody removed the rest
        ("a\n>>>>>>> x\n", [2]),
        ("<<<<<<< a\n<<<<<<< b\n>>>>>>> b\n", [1, 2]),
        ("<<<<<<< a\r\nb\r\n=======\r\nc\r\n>>>>>>> d\r\n<<<<<<< a\r\n>>>>>>> d\r\n", [1, 6]),
        ("Judul\n=======\n\nisi\n", []),  # a heading of Markdown
        ("pakai `<<<<<<<` di sini\n", []),
        ("<<<<<<<<<< panah\n", []),
    ],
)
def test_what_counts_as_a_conflict(teks, baris):
    assert [g.baris for g in konflik("x", teks)] == baris


def test_conflicts_in_pages_tables_kamus_and_promises_come_together(akar):
    rusak = "<<<<<<< HEAD\na,b\n=======\nb,c\n>>>>>>> x\n"
    berkas = ["data/2024/dpt.csv", "data/istilah.csv", "data/janji/tautan.csv", "data/kamus/dpt.yaml", "docs/a.md", "docs/x/b.md"]
    for nama in berkas:
        tulis(akar, nama, rusak)
    galat = sorted(galat_awal(akar))
    assert [(g.berkas, g.baris) for g in galat] == [(b, 1) for b in berkas]
    assert all(KONFLIK in g.masalah for g in galat)


# --- pages ------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("teks", "baris", "masalah"),
    [
        ("---\ntitle: Efisiensi: x: y\n---\n\n# E\n", 2, 'apit isinya dengan tanda petik: title: "Efisiensi: x: y"'),
        ("---\ntitle: A\n\tcari: b\n---\n", 3, "baris ini menjorok dengan tab; ganti tab dengan spasi"),
        ('---\ntitle: "A\n---\n', 2, "membuka tanda petik tanpa menutupnya"),
        ("---\ntitle: A\n\n# Judul\n\nisi\n", 1, "kepala halaman tidak ditutup; tulis ---"),
        ("---\nhanya kata\n---\n", 2, "kepala halaman kosong atau bukan berupa nama: isi"),
        ("---\n---\n# A\n", 2, "kepala halaman kosong"),
        ("title: A\ncari: b\n---\n\n# A\n", 1, "halaman tidak dimulai dengan ---"),
        ("\n---\ntitle: A\n---\n\n# A\n", 2, "halaman tidak dimulai dengan ---"),
        ("kata\n---\ntitle: A\n---\n# A\n", 1, "halaman tidak dimulai dengan ---"),
    ],
)
def test_a_broken_or_lost_head_is_told_with_its_line(teks, baris, masalah):
    ((nomor, kata),) = salah_kepala(teks)
    assert nomor == baris and masalah in kata


@pytest.mark.parametrize(
    "teks",
    [
        "---\ntitle: 'A: b'\ntempat: Bab I\nhide: [toc]\n---\n\n# A\n",
        "---\r\ntitle: A\r\n---\r\n# A\r\n",
        "# Tanpa kepala\n\nisi\n",
        "# A\n\n```\ntitle: contoh\n```\n",
        "",
    ],
)
def test_a_whole_head_and_a_page_without_one_pass(teks):
    assert not list(salah_kepala(teks))


def test_a_page_of_another_code_is_told_with_its_line(akar):
    tulis(akar, "docs/a.md", "---\ntitle: A\n---\n\nRp 5 – café\n".encode("cp1252"))
    (galat,) = galat_halaman(akar)
    assert str(galat) == (
        "docs/a.md, baris 5: huruf tidak terbaca; simpan berkas ini sebagai UTF-8 (di Notepad: Simpan Sebagai, Pengodean UTF-8)"
    )


def test_the_pages_of_this_site_pass():
    assert not galat_awal(AKAR)


# --- mkdocs.yml -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("isi", "baris", "masalah"),
    [
        ("a: 1\nnav:\n\t- Beranda: index.md\n", 3, "baris ini menjorok dengan tab; ganti tab dengan spasi"),
        ("nav:\n  - Bab I: Awal: index.md\n", 2, "memuat lebih dari satu titik dua"),
        ("a: 1\n<<<<<<< HEAD\nb: 1\n=======\nb: 2\n>>>>>>> x\n", 2, KONFLIK),
        ("a: 1\n b: 2\n", 2, "samakan lekukan dan titik duanya dengan baris di sekitarnya"),
        ("a: caf\xe9".encode("latin-1"), 1, "huruf tidak terbaca"),
        ("", 1, "berkas kosong"),
    ],
)
def test_settings_that_cannot_be_read_are_told_with_their_line(akar, isi, baris, masalah):
    tulis(akar, "mkdocs.yml", isi)
    (galat,) = galat_pengaturan(akar)
    assert (galat.berkas, galat.baris) == ("mkdocs.yml", baris)
    assert masalah in galat.masalah


def test_settings_may_hold_tags_that_only_the_engine_knows(akar):
    tulis(akar, "mkdocs.yml", "a: !ENV X\nb: !!python/name:mkdocs.x\n")
    assert not galat_pengaturan(akar)


def test_missing_settings_are_told(akar):
    assert [str(g) for g in galat_pengaturan(akar)] == ["mkdocs.yml: berkas tidak ada; kembalikan berkas itu"]


# --- folders ----------------------------------------------------------------------------------------


def test_a_folder_that_no_year_reads_is_a_fault(akar):
    for nama in (
        "data/2024/dpt.csv",
        "data/2024/lama/dpt.csv",
        "data/2025/dpt.csv",
        "data/2025 - Copy/dpt.csv",
        "data/arsip/x.csv",
        "data/kamus/dpt.yaml",
        "data/contoh/a.csv",
        "data/janji/tautan.csv",
        "data/.git/x",
        "docs/2024/index.md",
        "docs/2025/index.md",
        "docs/2026/index.md",
        "docs/2024-lama/index.md",
        "docs/ppid/index.md",
    ):
        tulis(akar, nama, "x")
    galat = folder_asing(akar, ["2024", "2025"])
    assert [g.berkas for g in galat] == ["data/2024/lama", "data/2025 - Copy", "data/arsip", "docs/2024-lama", "docs/2026"]
    semua = {g.berkas: g.masalah for g in galat}
    assert "situs ini membaca 2024, 2025, kamus, contoh, janji" in semua["data/arsip"]
    assert "data/2026 tidak ada; buat tahunnya dengan python -m macros tahun-baru 2026" in semua["docs/2026"]


def test_every_folder_of_this_site_is_read():
    assert not folder_asing(AKAR, ["2024"])


# --- sentences still to be written ------------------------------------------------------------------------------------


def test_only_a_draft_may_hold_sentences_still_to_be_written(tmp_path):
    for tahun, keadaan in (("2030", "terbit"), ("2031", "draf")):
        (tmp_path / "data" / tahun).mkdir(parents=True)
        (tmp_path / "data" / tahun / "aturan.csv").write_text(f"kode,nilai,alasan\nkeadaan,{keadaan},x\n", encoding="utf-8")
        (tmp_path / "docs" / tahun).mkdir(parents=True)
        (tmp_path / "docs" / tahun / "index.md").write_text("# Laporan\n\nTULIS: satu kalimat\n", encoding="utf-8")
    [satu] = map(str, galat_awal(tmp_path))
    assert satu.startswith("docs/2030/index.md, baris 3: 'TULIS: satu kalimat' belum ditulis; tulis kalimatnya")
