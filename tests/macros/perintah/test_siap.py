"""The two commands of the README work on a machine that has nothing but Python (macros/perintah/siap.py)."""

import ast
import json
import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from macros.__main__ import PERINTAH
from macros.perintah import siap

AKAR = Path(__file__).resolve().parents[3]
KUNCI = AKAR / ".kunci"


def kunci(nama):
    """Versions and number of hashes in a lock."""
    isi = (KUNCI / f"{nama}.txt").read_text(encoding="utf-8")
    paket = re.split(r"^(?=[A-Za-z0-9])", isi, flags=re.MULTILINE)[1:]
    return {p.split("==")[0]: (re.match(r"[^=]+==([^\s;]+)", p)[1], p.count("--hash=sha256:")) for p in paket}


def nama_baku(nama):
    return re.sub(r"[-_.]+", "-", nama).lower()


# --- the locks --------------------------------------------------------------------------------


@pytest.mark.parametrize("nama", siap.MELIPUTI)
def test_lock_holds_versions_and_hashes_and_nothing_else(nama):
    sidik = r"    --hash=sha256:[0-9a-f]{64}( \\)?"
    versi = r"[a-z0-9-]+==[0-9][0-9a-z.]*( ; [^/\\]+)? \\"
    for baris in (KUNCI / f"{nama}.txt").read_text(encoding="utf-8").splitlines():
        assert re.fullmatch(f"{sidik}|{versi}", baris), baris
    assert all(banyak for _, banyak in kunci(nama).values())


def test_locks_hold_what_the_project_asks_for():
    proyek = tomllib.loads((AKAR / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    diminta = {"situs": proyek["dependencies"]}
    diminta["uji"] = diminta["situs"] + proyek["optional-dependencies"]["uji"]
    for nama, daftar in diminta.items():
        for paket, versi in (satu.split("==") for satu in daftar):
            assert kunci(nama)[nama_baku(paket)][0] == versi


def test_a_lock_covers_what_it_says_it_covers():
    for besar, diliputi in siap.MELIPUTI.items():
        for kecil in diliputi:
            assert kunci(kecil).items() <= kunci(besar).items()


# --- on a bare machine --------------------------------------------------------------------------


@pytest.mark.parametrize("berkas", ["__init__.py", "__main__.py", "perintah/siap.py"])
def test_an_old_python_can_read_the_command_line(berkas):
    ast.parse((AKAR / "macros" / berkas).read_text(encoding="utf-8"), feature_version=(3, 7))


def python(*argumen):
    return subprocess.run([sys.executable, *argumen], cwd=AKAR, capture_output=True, text=True, encoding="utf-8", timeout=30)


def test_help_needs_no_package_at_all():
    jalankan = "import sys; sys.path.insert(0, '.'); from macros.__main__ import main; main(['-h'])"
    hasil = python("-I", "-S", "-c", jalankan)
    assert hasil.returncode == 0, hasil.stderr
    assert hasil.stdout.startswith("Pemakaian: python -m macros <perintah>")
    for nama, (_, _, keterangan) in PERINTAH.items():
        assert nama in hasil.stdout
        assert keterangan.split()[0] in hasil.stdout


@pytest.mark.parametrize("argumen", [[], ["bngun"]])
def test_unknown_command_is_answered_with_the_known_ones(argumen):
    hasil = python("-m", "macros", *argumen)
    assert hasil.returncode == 2
    assert hasil.stderr.endswith(f"Tulis salah satu perintah: {', '.join(PERINTAH)}.\n")


def test_further_arguments_and_the_exit_code_pass_through(monkeypatch):
    from macros import __main__ as perintah

    monkeypatch.setattr(siap, "siapkan", lambda kunci: sys.executable)
    monkeypatch.setitem(perintah.PERINTAH, "uji", ("uji", ["-c", "import sys; sys.exit(len(sys.argv))"], ""))
    assert perintah.main(["uji", "-q", "-k", "siap", "tests"]) == 5


def test_old_python_is_told_so():
    with pytest.raises(siap.BelumSiap, match=r"Python 3\.9 terlalu lama; .* Python 3\.11"):
        siap.periksa_python((3, 9, 2))


def test_debian_without_venv_is_told_what_to_install(monkeypatch, tmp_path):
    monkeypatch.setattr(siap.importlib.util, "find_spec", lambda nama: None)
    with pytest.raises(siap.BelumSiap, match=r"sudo apt install python3\.\d+-venv"):
        siap.buat_lingkungan(tmp_path / ".venv")


@pytest.mark.parametrize(
    "keluaran, pesan",
    [
        ("NameResolutionError: Failed to resolve\nERROR: No matching distribution found for x", "sambungan internet"),
        ("ProxyError('Cannot connect to proxy')", "HTTPS_PROXY"),
        ("ERROR: THESE PACKAGES DO NOT MATCH THE HASHES", "tidak sama dengan yang tercatat di situs.txt"),
        ("ERROR: No matching distribution found for numpy==2.4.6", "hapus folder .venv"),
        ("OSError: [Errno 28] No space left on device", "Ruang penyimpanan habis"),
        ("[WinError 5] Access is denied: 'C:\\\\x'", "Tutup program yang memakainya"),
        ("hal lain", "Kirimkan keterangan ini kepada pengelola situs:\n  hal lain"),
    ],
)
def test_what_pip_says_is_retold(keluaran, pesan):
    assert pesan in siap.sebab("Paket tidak dapat dipasang.", keluaran, kunci="situs.txt", tempat=".venv")


# --- installing ---------------------------------------------------------------------------------


@pytest.fixture
def pemasangan(tmp_path, monkeypatch):
    """Two small locks, an environment, and a list of what was installed."""
    for nama in siap.MELIPUTI:
        (tmp_path / f"{nama}.txt").write_text(f"# {nama}\n")
    dipasang = []

    def dengarkan(perintah):
        if "install" in perintah:
            dipasang.append(Path(perintah[-1]).stem)
        return 0, ""

    monkeypatch.setattr(siap, "dengarkan", dengarkan)

    def pasang(nama):
        dipasang.clear()
        siap.pasang("python", tmp_path, nama, tmp_path)
        return list(dipasang)

    pasang.folder = tmp_path
    return pasang


def test_packages_are_installed_once(pemasangan):
    assert pemasangan("situs") == ["situs"]
    assert pemasangan("situs") == []
    assert pemasangan("uji") == ["uji"]
    assert pemasangan("situs") == []  # the tests' lock covers it


def test_packages_are_installed_again_when_the_lock_has_changed(pemasangan):
    pemasangan("uji")
    (pemasangan.folder / "situs.txt").write_text("# lain\n")
    assert pemasangan("situs") == ["situs"]
    assert pemasangan("uji") == ["uji"]  # the versions underneath may no longer be its own


def test_line_ends_do_not_change_a_lock(pemasangan):
    pemasangan("situs")
    (pemasangan.folder / "situs.txt").write_bytes(b"# situs\r\n")
    assert pemasangan("situs") == []


def test_an_installation_that_failed_is_tried_again(pemasangan, monkeypatch):
    pemasangan("situs")
    (pemasangan.folder / "situs.txt").write_text("# baru\n")
    with monkeypatch.context() as sementara:
        sementara.setattr(siap, "dengarkan", lambda perintah: (1, "Connection refused"))
        with pytest.raises(siap.BelumSiap, match="sambungan internet"):
            pemasangan("situs")
    (pemasangan.folder / "situs.txt").write_text("# situs\n")
    assert pemasangan("situs") == ["situs"]


def test_no_network_for_real(tmp_path, monkeypatch):
    """The real pip, asked for a package at an address where nobody answers."""
    (tmp_path / "situs.txt").write_text(f"paket-yang-tidak-ada==1.0 --hash=sha256:{'0' * 64}\n")
    monkeypatch.setenv("PIP_CONFIG_FILE", "/dev/null" if sys.platform != "win32" else "nul")
    monkeypatch.setenv("PIP_INDEX_URL", "http://127.0.0.1:9/simple")
    monkeypatch.setenv("PIP_RETRIES", "1")
    monkeypatch.delenv("PIP_NO_INDEX", raising=False)
    with pytest.raises(siap.BelumSiap, match="Paket tidak dapat diunduh: sambungan internet"):
        siap.pasang(sys.executable, tmp_path, "situs", tmp_path)
    assert not (tmp_path / siap.CATATAN).exists()


def test_note_of_an_environment_that_is_ready_can_be_read(pemasangan):
    pemasangan("uji")
    assert set(json.loads((pemasangan.folder / siap.CATATAN).read_text())) == {"uji", "situs"}
