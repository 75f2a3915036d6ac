"""What all tests share: the project, one built site for all processors, one browser for each.

Marks are given here, by what a test uses, so that nobody forgets one: ``browser``, ``situs`` (needs the built site), ``lama``
(starts other programs or whole builds). ``pytest -m "not browser and not situs and not lama"`` is everything that is fast.
"""

import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.pelayan import layani

AKAR = Path(__file__).resolve().parent.parent
WAJIB_PERAMBAN = os.environ.get("LAKIP_WAJIB_PERAMBAN") == "1"
PEKERJA = os.environ.get("PYTEST_XDIST_WORKER")  # set where several processors share the tests
PALING_LAMA = 600  # seconds to wait for a site that another processor builds
TANDA = {
    "browser": {"peramban"},
    "situs": {"situs", "situs_dua", "situs_draf"},
    "lama": {"proyek", "situs_kemarin", "situs_dua", "situs_draf"},
}  # a mark: the fixtures that earn it


# --- order and marks -----------------------------------------------------------------------------------


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Marks by fixtures, also by those that fixtures use, and for tests that start a program themselves; then the order.

    One processor begins with what needs no site: a slip is told at once. Of several, each takes an equal run of the list and helps
    the others when it is done: so the first begins with the site, and the last with what needs none, while the site is being built.
    """
    for satu in items:
        for tanda, pemakai in TANDA.items():
            if pemakai & set(satu.fixturenames):
                satu.add_marker(tanda)
        if "subprocess" in satu.function.__code__.co_names:
            satu.add_marker("lama")
    items.sort(key=lambda satu: ("situs" in satu.fixturenames) != bool(PEKERJA))


# --- the site ------------------------------------------------------------------------------------------


@pytest.fixture(scope="session")
def akar() -> Path:
    return AKAR


def bangun(tujuan: Path) -> str:
    """The site, by the command that staff use; what was said if it could not be built."""
    jalan = subprocess.run(
        [sys.executable, "-m", "mkdocs", "build", "--site-dir", str(tujuan)],
        cwd=AKAR,
        env=os.environ | {"NO_MKDOCS_2_WARNING": "1", "PYTHONUTF8": "1"},
        capture_output=True,
        text=True,
        encoding="utf-8",
    )
    return jalan.stdout + jalan.stderr if jalan.returncode else ""


def sekali(folder: Path, kerjakan) -> str:
    """What the first processor that comes gets to hear from ``kerjakan``; the others wait and hear the same.

    A file that may be created once is the lock (it is on every system); the answer appears whole, by a rename.
    """
    folder.mkdir(parents=True, exist_ok=True)
    jawaban = folder / "jawaban.txt"
    try:
        (folder / "giliran").touch(exist_ok=False)
    except FileExistsError:
        akhir = time.monotonic() + PALING_LAMA
        while not jawaban.exists():
            if time.monotonic() > akhir:
                return "prosesor lain tidak selesai membangun situs"
            time.sleep(0.1)
    else:
        sementara = folder / "jawaban.sebagian"
        sementara.write_text(kerjakan(), encoding="utf-8")
        sementara.replace(jawaban)
    return jawaban.read_text(encoding="utf-8")


@pytest.fixture(scope="session")
def situs(request, tmp_path_factory) -> Path:
    """The site, built once for all processors. Read it; never change it.

    With LAKIP_SITUS the site stands in that folder and stays: it is built if the folder is not there yet, else it is taken as it is.
    """
    dasar = tmp_path_factory.getbasetemp()
    bersama = (dasar.parent if PEKERJA else dasar) / "situs-bersama"
    tujuan = Path(os.environ.get("LAKIP_SITUS") or bersama / "site").resolve()
    if galat := sekali(bersama, lambda: "" if tujuan.is_dir() else bangun(tujuan)):
        request.config.stash[GALAT_SITUS] = galat
        pytest.fail("situs tidak terbangun; sebabnya di bawah, satu kali", pytrace=False)
    return tujuan


GALAT_SITUS = pytest.StashKey[str]()


def pytest_sessionfinish(session: pytest.Session) -> None:
    """A processor hands on why there is no site."""
    if hasattr(session.config, "workeroutput"):
        session.config.workeroutput["galat_situs"] = session.config.stash.get(GALAT_SITUS, "")


@pytest.hookimpl(optionalhook=True)
def pytest_testnodedown(node, error) -> None:
    """... to the process that reports."""
    if galat := getattr(node, "workeroutput", {}).get("galat_situs"):
        node.config.stash[GALAT_SITUS] = galat


def pytest_terminal_summary(terminalreporter, config: pytest.Config) -> None:
    """... which says it once, however many tests wanted the site."""
    if galat := config.stash.get(GALAT_SITUS, ""):
        terminalreporter.section("situs tidak terbangun", red=True)
        terminalreporter.write_line(galat)


# --- the browser ---------------------------------------------------------------------------------------


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
    args = [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
    ]
    with sync_playwright() as p:
        browser = p.chromium.launch(executable_path=jalur, args=args)
        yield browser
        browser.close()


@pytest.fixture(scope="session")
def alamat(situs):
    """Where the built site is served, compressed as a real server would."""
    with layani(situs) as di:
        yield di


@pytest.fixture(scope="session")
def konteks(peramban):
    """A browser's window for each way of looking, kept for all tests: a new one costs a second of processor time."""
    semua = {}

    def _konteks(**pilihan):
        nama = repr(sorted(pilihan.items()))
        if nama not in semua:
            semua[nama] = peramban.new_context(locale="id-ID", **pilihan)
        return semua[nama]

    yield _konteks
    for satu in semua.values():
        satu.close()


@pytest.fixture
def buka(konteks, alamat):
    """Open a page and collect what the console says and which addresses and hosts are asked.

    Pages wait for ``load``; only one that goes on loading by itself (a shared search) waits until the network is idle. Tests share
    the window, not what a page leaves behind: it is cleared away. That a browser asks for an icon by itself is no fault of a page.
    """
    terbuka = []

    def _buka(halaman: str, lebar: int = 360, tinggi: int = 800, tunggu: str | None = None, **pilihan):
        p = konteks(**pilihan).new_page()
        terbuka.append(p)
        p.set_viewport_size({"width": lebar, "height": tinggi})
        p.galat, p.diminta, p.asing = [], [], []
        p.on(
            "console",
            lambda m: p.galat.append(m.text) if m.type in ("error", "warning") and not m.location["url"].endswith("/favicon.ico") else None,
        )
        p.on("pageerror", lambda e: p.galat.append(str(e)))
        p.on("request", lambda r: p.diminta.append(r.url))
        p.on("request", lambda r: p.asing.append(r.url) if not r.url.startswith((alamat, "data:", "blob:")) else None)
        p.goto(alamat + halaman, wait_until=tunggu or ("networkidle" if "?" in halaman else "load"))
        return p

    yield _buka
    for p in terbuka:
        p.evaluate("() => { localStorage.clear(); sessionStorage.clear(); }")
        p.context.clear_cookies()
        p.close()
