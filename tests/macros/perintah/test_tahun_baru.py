"""The next year from the last by one command: what it makes, what it leaves alone, what it refuses."""

import hashlib
import re
import shutil

import pytest

from macros.perintah.tahun_baru import Ditolak, buat, laporkan, main, pilih
from macros.tahun.galat import GalatData
from macros.tahun.situs import muat_situs
from tests.tahun_dua import salin

pytestmark = pytest.mark.lama


def sidik(folder):
    return {j.relative_to(folder).as_posix(): hashlib.sha256(j.read_bytes()).hexdigest() for j in folder.rglob("*") if j.is_file()}


@pytest.fixture(scope="module")
def akar(tmp_path_factory):
    """A copy of the project with a year 2025 made by the command."""
    akar = salin(tmp_path_factory.mktemp("baru") / "proyek")
    akar_lama = {apa: sidik(akar / apa / "2024") for apa in ("data", "docs")}
    hasil = buat(akar, "2025")
    return akar, hasil, akar_lama


@pytest.fixture
def proyek(akar, tmp_path):
    """A copy of that copy, to spoil."""
    for nama in ("data", "docs"):
        shutil.copytree(akar[0] / nama, tmp_path / nama)
    shutil.copy(akar[0] / "mkdocs.yml", tmp_path)
    return tmp_path


def test_nothing_of_the_last_year_is_touched(akar):
    proyek, _, lama = akar
    assert {apa: sidik(proyek / apa / "2024") for apa in ("data", "docs")} == lama


def test_every_table_and_every_written_page_has_its_successor(akar):
    proyek, hasil, _ = akar
    for apa in ("data", "docs"):
        assert set(sidik(proyek / apa / "2025")) == set(sidik(proyek / apa / "2024"))
    assert len(hasil.ditulis) == len(sidik(proyek / "data/2025")) + len(sidik(proyek / "docs/2025"))


def test_the_year_loads_as_a_draft_as_it_is(akar):
    situs = muat_situs(akar[0], draf=True)
    assert situs.tahun["2025"].draf and situs.utama.tahun == "2024"
    assert {"dpt", "klaim"} <= set(situs.tahun["2025"].belum)


def test_staff_are_told_what_was_made_and_what_comes_next(akar):
    kata = "\n".join(laporkan(akar[1]))
    for satu in (
        "Tahun 2025 dibuat dari 2024 sebagai draf",
        "Tabel dibawa seluruhnya, tinggal dicocokkan",
        "Tabel dibawa barisnya, angkanya kosong",
        "Tabel hanya judul kolomnya",
        "17 target di perjanjian-kinerja.csv disalin dari laporan 2024",
        "python -m macros sisa 2025",
        "python -m macros periksa 2025",
    ):
        assert satu in kata
    assert not [b for b in kata.split("\n") if b != b.rstrip()]


def test_a_second_run_changes_nothing(proyek):
    sebelum = sidik(proyek / "data") | sidik(proyek / "docs")
    hasil = buat(proyek, "2025")
    assert not hasil.ditulis and laporkan(hasil)[0].startswith("Tahun 2025 sudah lengkap")
    assert sidik(proyek / "data") | sidik(proyek / "docs") == sebelum


def test_what_staff_have_typed_stays_and_what_is_missing_is_added(proyek):
    (proyek / "data/2025/visi.csv").write_text("tempat,visi\nBab II.A,Visi karangan\n", encoding="utf-8")
    (proyek / "data/2025/misi.csv").unlink()
    (proyek / "docs/2025/ikhtisar.md").unlink()
    hasil = buat(proyek, "2025")
    assert sorted(hasil.ditulis) == ["data/2025/misi.csv", "docs/2025/ikhtisar.md"]
    assert "karangan" in (proyek / "data/2025/visi.csv").read_text(encoding="utf-8")


def test_a_table_that_was_taken_out_stays_out(proyek):
    tabel = proyek / "data/2025/tabel.csv"
    tabel.write_text(re.sub(r"(?m)^dpt,.*\n", "", tabel.read_text(encoding="utf-8")), encoding="utf-8")
    (proyek / "data/2025/dpt.csv").unlink()
    assert "data/2025/dpt.csv" not in buat(proyek, "2025").ditulis


def test_nothing_is_left_beside(proyek):
    buat(proyek, "2026")
    assert not list((proyek / ".lakip").glob("tahun-baru*"))


@pytest.mark.parametrize(
    ("diminta", "kata"),
    [
        ("25", "'25' bukan tahun. Tulis empat angka"),
        ("duaribu", "'duaribu' bukan tahun"),
        ("2024", "Tahun 2024 meneruskan 2023, padahal folder data/2023 tidak ada. Tahun yang ada: 2024, 2025."),
        ("2030", "Tahun 2030 meneruskan 2029, padahal folder data/2029 tidak ada. Buat 2026 lebih dulu."),
    ],
)
def test_a_year_that_follows_none_is_refused(proyek, diminta, kata):
    with pytest.raises(Ditolak, match=kata.replace(".", r"\.")):
        pilih(proyek, diminta)


def test_a_folder_made_by_something_else_is_refused_and_left(proyek):
    (proyek / "data/2026").mkdir()
    (proyek / "data/2026/catatan.csv").write_text("a\n", encoding="utf-8")
    with pytest.raises(Ditolak, match=r"tanpa tabel\.csv"):
        buat(proyek, "2026")
    assert sidik(proyek / "data/2026").keys() == {"catatan.csv"} and not (proyek / "docs/2026").exists()


def test_a_published_year_is_not_made_again(proyek):
    aturan = proyek / "data/2025/aturan.csv"
    aturan.write_text(aturan.read_text(encoding="utf-8").replace("keadaan,draf", "keadaan,terbit"), encoding="utf-8")
    with pytest.raises(Ditolak, match="sudah terbit"):
        pilih(proyek, "2025")


def test_a_last_year_with_faults_is_told_and_nothing_is_made(proyek, capsys):
    (proyek / "data/2024/visi.csv").unlink()
    shutil.rmtree(proyek / "data/2025")
    shutil.rmtree(proyek / "docs/2025")
    with pytest.raises(GalatData):
        buat(proyek)
    assert main([], proyek) == 1
    kata = capsys.readouterr().out
    assert kata.startswith("Tahun baru belum dibuat") and "data/2024/visi.csv: berkas tidak ada" in kata
    assert not (proyek / "data/2025").exists() and not (proyek / "docs/2025").exists()
