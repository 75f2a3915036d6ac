"""While the preview runs, a fault stands in the browser, and goes when it is mended."""

import os
import socket
import subprocess
import sys
import urllib.error
import urllib.request

import pytest

from tests.proyek_kecil import AKAR, Proyek, tunggu

pytestmark = pytest.mark.lama
LAMA = 60


class Pratinjau:
    """A preview of a small project, as a browser sees it."""

    def __init__(self, proyek):
        self.proyek = proyek
        with socket.socket() as soket:
            soket.bind(("127.0.0.1", 0))
            self.alamat = f"127.0.0.1:{soket.getsockname()[1]}"
        self.catatan = proyek.akar / "terminal.txt"
        with self.catatan.open("w", encoding="utf-8") as tulis:
            self.proses = subprocess.Popen(
                [sys.executable, "-m", "macros.mesin.pelayan", self.alamat],
                cwd=proyek.akar,
                env=proyek.lingkungan(PYTHONPATH=os.pathsep.join([str(AKAR), str(proyek.akar)]), TMPDIR=str(proyek.akar)),
                stdout=tulis,
                stderr=subprocess.STDOUT,
            )

    def minta(self, halaman=""):
        """Status and text of an address; nothing where nobody answers."""
        try:
            with urllib.request.urlopen(f"http://{self.alamat}/{halaman}", timeout=LAMA) as jawaban:
                return jawaban.status, jawaban.read().decode()
        except urllib.error.HTTPError as galat:
            return galat.code, galat.read().decode()
        except OSError:
            return 0, ""

    def menunggu(self, *kata, halaman="", tanpa=()):
        """Wait until an address shows these words."""

        def ada():
            teks = self.minta(halaman)[1]
            return all(k in teks for k in kata) and not any(k in teks for k in tanpa)

        tunggu(ada, LAMA)
        return self.minta(halaman)

    def terminal(self):
        return self.catatan.read_text(encoding="utf-8")


@pytest.fixture
def proyek(tmp_path):
    return Proyek(tmp_path)


@pytest.fixture
def mulai(proyek):
    semua = []

    def _mulai():
        semua.append(Pratinjau(proyek))
        return semua[-1]

    yield _mulai
    for p in semua:
        p.proses.kill()
        p.proses.wait(60)


def test_a_fault_shows_at_every_address_and_goes_when_it_is_mended(proyek, mulai):
    pratinjau = mulai()
    assert pratinjau.menunggu("81,10%")[0] == 200

    proyek.tulis("docs/index.md", "# Beranda\n\n{{ anka() }}\n")
    proyek.tulis("docs/lama.md", "# Lama\n\n{{ data_salah() }}\n")
    for halaman in ("", "lama/", "tidak/ada/"):
        kode, teks = pratinjau.menunggu("2 hal perlu diperbaiki", halaman=halaman)
        assert kode == 503
        assert "docs/index.md, baris 3" in teks and "&#x27;anka&#x27; tidak dikenal" in teks
        assert "docs/lama.md, baris 3" in teks and "data/x.csv, baris 2, kolom target" in teks
        assert "/livereload/" in teks and "http" not in teks.lower().replace("xmlhttprequest", "")

    proyek.tulis("docs/index.md", "# Beranda\n\n{{ angka() }}\n")
    proyek.tulis("docs/lama.md", "# Lama\n")
    assert pratinjau.menunggu("81,10%")[0] == 200
    assert "Traceback" not in pratinjau.terminal()


def test_the_preview_starts_although_the_first_build_fails(proyek, mulai):
    proyek.tulis("docs/lama.md", "<<<<<<< HEAD\n# Lama\n=======\n# Baru\n>>>>>>> lain\n")
    pratinjau = mulai()
    assert "docs/lama.md, baris 1" in pratinjau.menunggu("1 hal perlu diperbaiki")[1]
    proyek.tulis("docs/lama.md", "# Lama\n")
    assert pratinjau.menunggu("81,10%")[0] == 200


def test_the_preview_starts_although_its_settings_cannot_be_read(proyek, mulai):
    isi = (proyek.akar / "mkdocs.yml").read_text(encoding="utf-8")
    proyek.tulis("mkdocs.yml", isi + "nav:\n\t- Beranda: index.md\n")
    pratinjau = mulai()
    assert "baris ini menjorok dengan tab" in pratinjau.menunggu("mkdocs.yml, baris")[1]
    proyek.tulis("mkdocs.yml", isi)
    assert pratinjau.menunggu("81,10%")[0] == 200


def test_a_broken_link_is_a_fault_of_its_page(proyek, mulai):
    proyek.tulis("docs/lama.md", "# Lama\n\n[x](tidak-ada.md)\n")
    teks = mulai().menunggu("1 hal perlu diperbaiki")[1]
    assert "docs/lama.md" in teks and "tautan &#x27;tidak-ada.md&#x27; tidak menuju berkas di docs/" in teks


def test_a_fault_of_the_program_does_not_end_the_preview(proyek, mulai):
    proyek.tulis("docs/lama.md", "# Lama\n\n{{ gagal() }}\n")
    pratinjau = mulai()
    assert "kesalahan program" in pratinjau.menunggu("Situs belum dapat ditampilkan")[1]
    assert "KeyError" in pratinjau.terminal()
    proyek.tulis("docs/lama.md", "# Lama\n")
    assert pratinjau.menunggu("81,10%")[0] == 200


def test_the_terminal_speaks_indonesian(proyek, mulai):
    pratinjau = mulai()
    pratinjau.menunggu("81,10%")
    proyek.tulis("docs/lama.md", "# Lama {{ x }}\n")
    pratinjau.menunggu("1 hal perlu diperbaiki")
    proyek.tulis("docs/lama.md", "# Lama\n")
    pratinjau.menunggu("81,10%")
    kata = " ".join(pratinjau.terminal().split())  # a terminal breaks long lines
    assert f"Buka http://{pratinjau.alamat}/ di peramban. Berhenti: tekan Ctrl+C." in kata, kata
    for inggris in (
        "Building",
        "Serving",
        "Watching",
        "Detected",
        "Reloading",
        "Browser",
        "Cleaning",
        "Documentation",
        "built",
        "error",
        "code",
        "[macros",
    ):
        assert inggris not in kata, inggris
