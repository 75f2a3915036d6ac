"""Whatever happens to a build, the site built before keeps every byte (macros/rilis/folder.py).

Each test is a tiny MkDocs project of its own, built by a real `mkdocs build`.
"""

import errno
import os
import signal
import socket
import subprocess
import sys
import urllib.request
from pathlib import Path

import pytest
import yaml

from macros.rilis import folder as rilis
from tests.proyek_kecil import AKAR, HOOKS, MACRO, Proyek, isi, tunggu


@pytest.fixture
def proyek(tmp_path):
    return Proyek(tmp_path)


@pytest.fixture(scope="module")
def situs_kemarin(tmp_path_factory):
    """The bytes of a site that was built without a fault."""
    proyek = Proyek(tmp_path_factory.mktemp("kemarin"))
    hasil = proyek.bangun()
    assert hasil.returncode == 0, hasil.stderr
    return isi(proyek.situs)


@pytest.fixture
def terbit(proyek, situs_kemarin):
    """A project whose site was published yesterday."""
    for nama, isi_berkas in situs_kemarin.items():
        (proyek.situs / nama).parent.mkdir(parents=True, exist_ok=True)
        (proyek.situs / nama).write_bytes(isi_berkas)
    return proyek


# --- builds that fail -------------------------------------------------------------------------

LUNAK = {"on_undefined": "keep", "on_error_fail": False}
DISK_PENUH = "import errno\ndef on_nav(nav, config, files):\n    raise OSError(errno.ENOSPC, 'No space left')\n"
GAGAL_AKHIR = "def on_post_build(config):\n    raise RuntimeError('plugin lain gagal')\n"

KEGAGALAN = {
    # name: settings, page, arguments, exit code, what staff read
    "macro gagal, bawaan": ({"macros": LUNAK, "strict": False}, "{{ gagal() }}", [], 1, "tidak boleh terbit"),
    "macro gagal, --strict": ({"macros": LUNAK}, "{{ gagal() }}", ["--strict"], 1, "Macro Rendering Error"),
    "macro gagal, on_error_fail": ({}, "{{ gagal() }}", [], 100, "KeyError"),
    "macro gagal, -q": ({}, "{{ gagal() }}", ["-q"], 100, "KeyError"),
    "nama tak dikenal, bawaan": (
        {"macros": LUNAK, "strict": False},
        "{{ tidak_ada }}",
        [],
        1,
        "docs/index.md -> index.html",
    ),
    "nama tak dikenal, bawaan --strict": ({"macros": LUNAK}, "{{ tidak_ada }}", [], 1, "macro yang tidak dijalankan"),
    "nama tak dikenal, ketat": ({}, "---\na: b\n---\n\n# X\n\n{{ salah() }}", [], 1, "docs/index.md, baris 7"),
    "kurung kurawal keliru": ({}, "# X\n\n{{ angka( }}", [], 1, "docs/index.md, baris 3"),
    "tautan putus, --strict": ({}, "[x](tidak-ada.md)", [], 1, "ada 1 peringatan"),
    "tautan putus, -q --strict": ({}, "[x](tidak-ada.md)", ["-q", "--strict"], 1, "tidak-ada.md"),
    "jangkar putus": ({}, "[x](lama.md#tidak-ada)", [], 1, "ada 1 peringatan"),
    "jangkar putus, -q": ({}, "[x](lama.md#tidak-ada)", ["-q"], 1, "tidak-ada"),
    "data salah di halaman": ({}, "{{ data_salah() }}", [], 1, "data/x.csv, baris 2, kolom target"),
    "sel berisi nan": ({}, "{{ nilai_hilang() }}", [], 1, "nilai yang gagal dihitung: nan"),
    "ruang habis": ({"hooks": ["disk.py"]}, "x", [], 1, "Ruang penyimpanan habis"),
    "plugin lain gagal di akhir": ({"hooks": ["akhir.py"]}, "x", [], 1, "plugin lain gagal"),
    "tema tidak ada": ({"theme": {"name": "tidak-ada"}}, "x", [], 1, "tidak-ada"),
    "edisi bukan tanggal": ({"extra": {"tanggal_edisi": "Januari 2025"}}, "x", [], 1, "tulis tahun-bulan-hari"),
}
DIJELASKAN = [nama for nama in KEGAGALAN if not nama.startswith(("macro gagal", "plugin lain"))]


@pytest.mark.parametrize("nama", KEGAGALAN)
def test_failing_build_leaves_yesterdays_site(terbit, situs_kemarin, nama):
    pengaturan, halaman, argumen, kode, pesan = KEGAGALAN[nama]
    terbit.tulis("disk.py", DISK_PENUH)
    terbit.tulis("akhir.py", GAGAL_AKHIR)
    terbit.atur(**pengaturan)
    terbit.tulis("docs/index.md", halaman + "\n")

    hasil = terbit.bangun(*argumen)

    assert hasil.returncode == kode, hasil.stderr
    assert isi(terbit.situs) == situs_kemarin
    assert terbit.sisa() == []
    assert pesan in hasil.stdout + hasil.stderr
    if nama in DIJELASKAN:
        assert "Traceback" not in hasil.stdout + hasil.stderr


@pytest.mark.parametrize(
    "galat, pesan",
    [
        ("KeyError('kolom')", "KeyError"),
        ("GalatData('data/x.csv, baris 2: kosong')", "data/x.csv, baris 2: kosong"),
        ("ModuleNotFoundError('x', name='paket_lain')", "Jalankan: python -m macros bangun"),
    ],
)
def test_define_env_that_raises(terbit, situs_kemarin, galat, pesan):
    terbit.tulis("makro.py", MACRO.replace("def define_env(env):", f"def define_env(env):\n    raise {galat}\n"))
    hasil = terbit.bangun()
    assert hasil.returncode == 1
    assert pesan in hasil.stdout + hasil.stderr
    assert ("Traceback" in hasil.stderr) == ("KeyError" in galat)
    assert isi(terbit.situs) == situs_kemarin
    assert terbit.sisa() == []


def test_first_build_that_fails_publishes_nothing(proyek):
    proyek.tulis("docs/index.md", "{{ gagal() }}\n")
    hasil = proyek.bangun()
    assert hasil.returncode == 100
    assert not proyek.situs.exists()
    assert "Belum ada situs yang terbit." in hasil.stderr


def test_interrupted_build(terbit, situs_kemarin):
    terbit.tulis("docs/index.md", "{{ tidur() }}\n")
    proses = terbit.mulai()
    proses.send_signal(signal.SIGINT)
    assert proses.wait(60) != 0
    assert isi(terbit.situs) == situs_kemarin
    assert terbit.sisa() == []


def test_killed_build_is_cleared_away_by_the_next_but_a_living_one_is_not(terbit, situs_kemarin):
    terbit.tulis("docs/index.md", "{{ tidur() }}\n")
    proses = terbit.mulai()
    assert isi(terbit.situs) == situs_kemarin
    sedang_dibangun = terbit.sisa()
    assert len(sedang_dibangun) == 1

    terbit.tulis("docs/index.md", "# Baru\n")
    assert terbit.bangun().returncode == 0
    assert terbit.sisa() == sedang_dibangun
    baru = isi(terbit.situs)

    proses.kill()
    assert proses.wait(60) != 0
    assert isi(terbit.situs) == baru
    assert terbit.sisa() == sedang_dibangun

    assert terbit.bangun().returncode == 0
    assert terbit.sisa() == []
    assert isi(terbit.situs) == baru


def test_site_caught_between_two_renames_comes_back(terbit, situs_kemarin):
    kerja = terbit.akar / ".site-0a1b2c"
    (kerja / "baru").mkdir(parents=True)
    (kerja / "kunci").touch()
    terbit.situs.rename(kerja / "lama")

    terbit.tulis("docs/index.md", "{{ gagal() }}\n")
    hasil = terbit.bangun()

    assert hasil.returncode == 100
    assert "dipulihkan" in hasil.stderr
    assert isi(terbit.situs) == situs_kemarin
    assert terbit.sisa() == []


# --- builds that succeed ----------------------------------------------------------------------


def test_successful_build_replaces_the_site(terbit):
    (terbit.akar / "docs/lama.md").unlink()
    (terbit.situs / ".well-known").mkdir()
    (terbit.situs / ".well-known/security.txt").write_text("Contact: x\n")
    (terbit.situs / "usang.html").write_text("dari kemarin")
    terbit.tulis("docs/baru/index.md", "# Baru\n")

    hasil = terbit.bangun()

    assert hasil.returncode == 0, hasil.stderr
    halaman = set(isi(terbit.situs))
    assert {"index.html", "baru/index.html", ".well-known/security.txt"} <= halaman
    assert not {"lama/index.html", "usang.html"} & halaman
    assert terbit.sisa() == []
    baris = hasil.stdout.strip().splitlines()[-1]
    assert baris.startswith("Situs selesai: 2 halaman, ")
    assert baris.endswith(f" MB, di {terbit.situs}")


def test_quiet_build_is_quiet(proyek):
    hasil = proyek.bangun("-q")
    assert (hasil.returncode, hasil.stdout, hasil.stderr) == (0, "", "")
    assert (proyek.situs / "index.html").is_file()


def test_warnings_are_allowed_without_strict(proyek):
    proyek.tulis("docs/index.md", "[x](tidak-ada.md)\n")
    assert proyek.bangun("--no-strict").returncode == 0
    assert (proyek.situs / "index.html").is_file()


def test_material_theme(proyek):
    proyek.atur(theme={"name": "material", "language": "id", "font": False}, plugins=[*proyek.plugins(), "search"])
    hasil = proyek.bangun()
    assert hasil.returncode == 0, hasil.stdout
    assert "Beranda" in (proyek.situs / "search/search_index.json").read_text()


@pytest.mark.parametrize("tujuan", ["lain", "jauh/di/sana", "../luar"])
def test_other_site_folder(proyek, tujuan):
    assert proyek.bangun("-d", tujuan).returncode == 0
    folder = (proyek.akar / tujuan).resolve()
    assert (folder / "index.html").is_file()
    assert [j for j in folder.parent.iterdir() if j.name.startswith(f".{folder.name}-")] == []
    assert not proyek.situs.exists()


@pytest.mark.skipif(os.name == "nt", reason="tautan folder di Windows memerlukan hak khusus")
def test_linked_site_folder_stays_a_link(proyek):
    (proyek.akar / "rilis").mkdir()
    proyek.situs.symlink_to("rilis")
    assert proyek.bangun().returncode == 0
    assert proyek.situs.is_symlink()
    assert (proyek.akar / "rilis/index.html").is_file()


def test_same_source_same_bytes(proyek, situs_kemarin):
    # another folder, another time zone, another hash seed
    assert proyek.bangun(TZ="Asia/Makassar", PYTHONHASHSEED="7").returncode == 0
    assert isi(proyek.situs) == situs_kemarin


def test_dates_follow_the_edition(situs_kemarin):
    assert b"<lastmod>2025-01-15</lastmod>" in situs_kemarin["sitemap.xml"]


def test_dates_follow_whoever_set_them(proyek):
    assert proyek.bangun(SOURCE_DATE_EPOCH="0").returncode == 0
    assert b"<lastmod>1970-01-01</lastmod>" in (proyek.situs / "sitemap.xml").read_bytes()


def test_preview_leaves_the_site_alone(terbit, situs_kemarin):
    with socket.socket() as soket:
        soket.bind(("127.0.0.1", 0))
        alamat = f"127.0.0.1:{soket.getsockname()[1]}"
    proses = subprocess.Popen(
        terbit.perintah("serve", "-a", alamat, "--no-livereload"),
        cwd=terbit.akar,
        env=terbit.lingkungan(),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )

    def terbuka():
        try:
            with urllib.request.urlopen(f"http://{alamat}/", timeout=5) as jawaban:
                return b"81,10%" in jawaban.read()
        except OSError:
            return False

    try:
        tunggu(terbuka)
    finally:
        proses.kill()
        proses.wait(60)
    assert isi(terbit.situs) == situs_kemarin
    assert terbit.sisa() == []


# --- the swap itself --------------------------------------------------------------------------


@pytest.fixture
def folder(tmp_path):
    baru, situs, lama = (tmp_path / nama for nama in ("baru", "situs", "lama"))
    for jalan in (baru, situs):
        jalan.mkdir()
        (jalan / "isi.txt").write_text(jalan.name)
    return baru, situs, lama


@pytest.mark.parametrize("sekaligus", [True, False])
def test_swap(folder, monkeypatch, sekaligus):
    if not sekaligus:
        monkeypatch.setattr(rilis, "tukar_sekaligus", lambda satu, dua: False)
    baru, situs, lama = folder
    rilis.tukar(baru, situs, lama)
    assert (situs / "isi.txt").read_text() == "baru"


@pytest.mark.skipif(sys.platform != "linux", reason="renameat2 hanya ada di Linux")
def test_swap_in_one_step_on_linux(folder):
    baru, situs, lama = folder
    assert rilis.tukar_sekaligus(baru, situs)
    assert (baru / "isi.txt").read_text() == "situs"
    assert not rilis.tukar_sekaligus(baru, lama)  # nothing there to exchange with


def test_second_rename_fails(folder, monkeypatch):
    baru, situs, lama = folder
    asli = os.rename

    def rename(dari, ke):
        if Path(dari) == baru:
            raise PermissionError(errno.EACCES, "sedang dipakai")
        asli(dari, ke)

    monkeypatch.setattr(rilis, "tukar_sekaligus", lambda satu, dua: False)
    monkeypatch.setattr(rilis.os, "rename", rename)
    with pytest.raises(PermissionError):
        rilis.tukar(baru, situs, lama)
    assert (situs / "isi.txt").read_text() == "situs"


def test_folder_in_use_on_windows_is_told_plainly(monkeypatch):
    monkeypatch.setattr(rilis.os, "name", "nt")
    pesan = rilis.sebab("Situs tidak dapat diganti", PermissionError(errno.EACCES, "Access is denied"))
    monkeypatch.undo()
    assert "sedang dipakai program lain" in pesan


# --- the real site ----------------------------------------------------------------------------


def test_real_site_has_every_hook_and_every_guard():
    class Pemuat(yaml.SafeLoader):
        """Reads mkdocs.yml without obeying its tags (!!python/name, !ENV)."""

    Pemuat.add_multi_constructor("", lambda pemuat, akhiran, simpul: akhiran)
    pengaturan = yaml.load((AKAR / "mkdocs.yml").read_text(encoding="utf-8"), Pemuat)
    assert {f"macros/{nama}.py" for nama in HOOKS} <= set(pengaturan["hooks"])
    assert pengaturan["strict"] is True
    macros = next(satu["macros"] for satu in pengaturan["plugins"] if isinstance(satu, dict) and "macros" in satu)
    assert (macros["on_undefined"], macros["on_error_fail"]) == ("strict", True)
    assert pengaturan["validation"]["links"]["anchors"] == "warn"
