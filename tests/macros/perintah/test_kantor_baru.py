"""``kantor-baru``: a portal for another office in a new folder; harmless when run again; the whole walk to a published site."""

import csv
import os
import re
import subprocess
import sys

import pytest

from macros.perintah.kantor_baru import Ditolak, buat, laporkan, main
from macros.tahun.galat import GalatData
from macros.tahun.situs import muat_situs
from tests.conftest import AKAR

LAIN = re.compile(r"\bkpu\b|tarakan|pemilu\b|pilkada|\bppid\b|\bdpt\b", re.I)


def jalankan(folder, *perintah):
    return subprocess.run(
        [sys.executable, "-m", *perintah],
        cwd=folder,
        env={k: v for k, v in os.environ.items() if k not in ("PYTHONPATH", "LAKIP_DRAF")}
        | {"NO_MKDOCS_2_WARNING": "1", "PYTHONUTF8": "1"},
        capture_output=True,
        text=True,
        encoding="utf-8",
    )


def isi(folder):
    return {j.relative_to(folder).as_posix(): j.read_bytes() for j in folder.rglob("*") if j.is_file()}


@pytest.fixture(scope="module")
def kantor(tmp_path_factory):
    folder = tmp_path_factory.mktemp("k") / "kantor"
    buat(AKAR, folder, "2030")
    return folder


def test_a_portal_is_a_whole_project_with_one_year_as_a_draft(kantor):
    for nama in ("mkdocs.yml", "README.md", "LICENSE", "pyproject.toml", ".kunci/situs.txt", "macros/__main__.py", "lakip_calc/capaian.py"):
        assert (kantor / nama).is_file(), nama
    assert [f.name for f in (kantor / "data").iterdir() if f.name.isdigit()] == ["2030"]
    situs = muat_situs(kantor, situs="https://contoh.invalid/", draf=True)
    assert list(situs.tahun) == ["2030"] and situs.utama.draf


def test_nothing_of_this_office_is_in_it(kantor):
    """Its code knows words of elections where it can serve them; what the new office writes and shows does not."""
    milik = [j for j in kantor.rglob("*") if j.is_file() and j.relative_to(kantor).parts[0] not in ("macros", "lakip_calc", ".kunci")]
    milik = [j for j in milik if "kamus" not in j.parts and j.name != "LICENSE"]  # that of the code stays
    # every public body has a PPID (UU 14/2008), and people search by that word
    isi = {j.relative_to(kantor).as_posix(): j.read_text(encoding="utf-8") for j in milik}
    isi["data/kata-tanya.csv"] = isi["data/kata-tanya.csv"].replace("ppid", "")
    assert [nama for nama, teks in isi.items() if LAIN.search(teks)] == []
    for nama in ("tautan", "pengalihan"):
        assert len((kantor / f"data/janji/{nama}.csv").read_text(encoding="utf-8").splitlines()) == 1
    assert not (kantor / "data/2024").exists() and not (kantor / "docs/2024").exists()


def test_its_worked_examples_come_from_no_report(kantor):
    for jalur in (kantor / "data/contoh").glob("*.csv"):
        with jalur.open(encoding="utf-8", newline="") as berkas:
            assert {r["sumber"] for r in csv.DictReader(berkas) if "sumber" in r} <= {"contoh hitungan"}, jalur.name


def test_run_again_it_changes_nothing_and_adds_only_what_is_missing(tmp_path):
    folder = tmp_path / "kantor"
    buat(AKAR, folder, "2030")
    (folder / "data/2030/sasaran.csv").write_text("milik kantor", encoding="utf-8")
    (folder / "docs/cari.md").unlink()
    sebelum = isi(folder)
    lagi = buat(AKAR, folder)
    assert lagi.tahun == "2030" and lagi.ditulis == ["docs/cari.md"]
    assert {k: v for k, v in isi(folder).items() if k != "docs/cari.md"} == sebelum
    assert laporkan(buat(AKAR, folder))[0] == f"Portal di {folder} sudah lengkap; tidak ada yang diubah."


@pytest.mark.parametrize(
    "tempat, tahun, pesan",
    [
        ("berisi", "", "sudah berisi hal lain. Pilih folder yang belum ada."),
        ("berkas", "", "bukan folder. Pilih nama lain."),
        ("baru", "20x5", "'20x5' bukan tahun. Tulis empat angka"),
    ],
)
def test_a_place_that_will_not_do_is_refused_in_a_sentence(tmp_path, tempat, tahun, pesan):
    (tmp_path / "berisi").mkdir()
    (tmp_path / "berisi/surat.txt").write_text("x", encoding="utf-8")
    (tmp_path / "berkas").write_text("x", encoding="utf-8")
    with pytest.raises(Ditolak, match=re.escape(pesan)):
        buat(AKAR, tmp_path / tempat, tahun)
    assert sorted(j.name for j in tmp_path.iterdir()) == ["berisi", "berkas"]


def test_a_folder_inside_this_project_is_refused(capsys):
    assert main([str(AKAR / "kantor-lain")]) == 1
    assert "ada di dalam proyek ini. Pilih folder di luarnya" in capsys.readouterr().out and not (AKAR / "kantor-lain").exists()


def test_what_is_still_an_example_cannot_be_published(tmp_path):
    folder = tmp_path / "kantor"
    buat(AKAR, folder, "2030")
    aturan = folder / "data/2030/aturan.csv"
    aturan.write_text(aturan.read_text(encoding="utf-8").replace("keadaan,draf", "keadaan,terbit"), encoding="utf-8")
    with pytest.raises(GalatData) as salah:
        muat_situs(folder, situs="https://contoh.invalid/")
    assert "data/2030/identitas.csv, baris 2, kolom isi: 'TULIS: nama lengkap kantor' belum ditulis" in str(salah.value.message)


def _tulis_semua(folder):
    """What a planner does: replace every mark, in tables and pages, then publish."""
    for jalur in [*(folder / "data/2030").glob("*.csv")]:
        teks = re.sub(r'"?TULIS: [^,\n"]*(?:,[^"\n]*")?', "Isi rekaan", jalur.read_text(encoding="utf-8"))
        jalur.write_text(teks.replace("keadaan,draf", "keadaan,terbit"), encoding="utf-8")
    for jalur in (folder / "docs/2030").rglob("*.md"):
        jalur.write_text(re.sub(r"(?m)^TULIS: .*$", "Kalimat rekaan.", jalur.read_text(encoding="utf-8")), encoding="utf-8")


@pytest.mark.lama
def test_the_whole_walk_from_an_empty_folder_to_a_published_site(tmp_path):
    folder = tmp_path / "kantor"
    dibuat = jalankan(AKAR, "macros.perintah.kantor_baru", str(folder), "--tahun", "2030")
    assert dibuat.returncode == 0 and "dengan tahun 2030 sebagai draf" in dibuat.stdout
    draf = jalankan(folder, "macros.perintah.bangun", "--draf")
    assert draf.returncode == 0, draf.stderr
    assert (folder / "site-draf/2030/indikator/ik-1-1/index.html").is_file()
    assert "Belum ditulis:" in (folder / "site-draf/2030/bab-3/index.html").read_text(encoding="utf-8")
    muka, bab = ((folder / "site-draf" / h / "index.html").read_text(encoding="utf-8") for h in ("", "2030/bab-3"))
    assert "Rp1,00 juta dianggarkan</a></h2><p>Realisasinya belum dilaporkan.</p>" in muka and "kosong terpakai" not in muka
    assert "Belum ada indikator yang dapat dinilai." in bab
    sisa = jalankan(folder, "macros.perintah.sisa")
    assert "docs/2030/bab-3/index.md" in sisa.stdout and "Langkah berikutnya" in sisa.stdout
    _tulis_semua(folder)
    tautan = jalankan(folder, "macros.perintah.tautan")
    assert tautan.returncode == 0, tautan.stdout + tautan.stderr
    terbit = jalankan(folder, "macros.perintah.bangun")
    assert terbit.returncode == 0, terbit.stdout + terbit.stderr
    baru = jalankan(folder, "macros.perintah.tahun_baru")
    assert baru.returncode == 0 and "Tahun 2031 dibuat dari 2030" in baru.stdout, baru.stdout + baru.stderr
    berdua = jalankan(folder, "macros.perintah.bangun", "--draf")
    assert berdua.returncode == 0, berdua.stdout + berdua.stderr
    assert (folder / "site-draf/2031/index.html").is_file()


@pytest.mark.lama
def test_a_colour_on_which_nothing_can_be_read_stops_the_build_with_a_sentence(tmp_path):
    folder = tmp_path / "kantor"
    buat(AKAR, folder, "2030")
    atur = folder / "mkdocs.yml"
    atur.write_text(atur.read_text(encoding="utf-8").replace('warna: ""  ', 'warna: "#ffcc00"  '), encoding="utf-8")
    hasil = jalankan(folder, "macros.perintah.bangun", "--draf")
    assert hasil.returncode == 1 and re.search(r"mkdocs\.yml, baris \d+, kolom warna: '#ffcc00' terlalu terang", hasil.stderr)
