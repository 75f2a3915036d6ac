"""What all tests share: the project, one built site, one browser."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.pelayan import layani

AKAR = Path(__file__).resolve().parent.parent
WAJIB_PERAMBAN = os.environ.get("LAKIP_WAJIB_PERAMBAN") == "1"


@pytest.fixture(scope="session")
def akar() -> Path:
    return AKAR


@pytest.fixture(scope="session")
def situs(tmp_path_factory) -> Path:
    """The site, built once by the command that staff use, into a folder of its own."""
    tujuan = tmp_path_factory.mktemp("situs") / "site"
    jalan = subprocess.run(
        [sys.executable, "-m", "mkdocs", "build", "--site-dir", str(tujuan)],
        cwd=AKAR,
        env=os.environ | {"NO_MKDOCS_2_WARNING": "1", "PYTHONUTF8": "1"},
        capture_output=True,
        text=True,
        encoding="utf-8",
    )
    assert jalan.returncode == 0, jalan.stdout + jalan.stderr
    return tujuan


def _peramban() -> str | None:
    """Where a Chromium is: named by LAKIP_PERAMBAN, or found on this machine."""
    if ditunjuk := os.environ.get("LAKIP_PERAMBAN"):
        return ditunjuk
    nama = ("chromium", "chromium-browser", "google-chrome", "chrome", "msedge")
    tempat = [
        Path(os.environ.get(p, "")) / s
        for p in ("PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA")
        for s in ("Google/Chrome/Application/chrome.exe", "Microsoft/Edge/Application/msedge.exe")
        if os.environ.get(p)
    ]
    return next((j for n in nama if (j := shutil.which(n))), None) or next((str(t) for t in tempat if t.exists()), None)


@pytest.fixture(scope="session")
def peramban():
    """A real headless Chromium. Without one the test is skipped; in CI it fails instead."""
    from playwright.sync_api import sync_playwright

    jalur = _peramban()
    if jalur is None:
        pesan = "tidak ada Chromium, Chrome atau Edge di komputer ini"
        (pytest.fail if WAJIB_PERAMBAN else pytest.skip)(pesan)
    args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"]
    with sync_playwright() as p:
        browser = p.chromium.launch(executable_path=jalur, args=args)
        yield browser
        browser.close()


@pytest.fixture(scope="session")
def alamat(situs):
    """Where the built site is served, compressed as a real server would."""
    with layani(situs) as di:
        yield di


@pytest.fixture
def buka(peramban, alamat):
    """Open a page and collect what the console says and which hosts are asked."""
    konteks = []

    def _buka(halaman: str, lebar: int = 360, tinggi: int = 800, tunggu: str = "networkidle", **pilihan):
        k = peramban.new_context(viewport={"width": lebar, "height": tinggi}, locale="id-ID", **pilihan)
        konteks.append(k)
        p = k.new_page()
        p.galat, p.asing = [], []
        p.on("console", lambda m: p.galat.append(m.text) if m.type in ("error", "warning") else None)
        p.on("pageerror", lambda e: p.galat.append(str(e)))
        p.on("request", lambda r: p.asing.append(r.url) if not r.url.startswith((alamat, "data:", "blob:")) else None)
        p.goto(alamat + halaman, wait_until=tunggu)
        return p

    yield _buka
    for k in konteks:
        k.close()
