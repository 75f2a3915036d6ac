"""Lighthouse, as a phone: ``python -m tests.mercusuar [folder of a built site]``.

Prints a table: performance, accessibility, best practices, SEO, layout shift and bytes of each page type, and ends
with 1 where a count is out of bounds (layout shift, bytes, accessibility), with 3 where Lighthouse cannot be installed. The
scores for speed depend on the machine and are printed only. Needs Node 18 or newer; the locked version is installed once,
into .lakip/mercusuar.
"""

import json
import os
import shutil
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from tests.conftest import AKAR, _peramban
from tests.halaman import JENIS
from tests.pelayan import layani

KUNCI = AKAR / ".kunci" / "mercusuar"
ALAT = AKAR / ".lakip" / "mercusuar"
DILIHAT = ("beranda", "bab", "sasaran", "indikator", "pemilih", "suara", "temuan", "tabel-terbesar", "cari", "cetak", "ppid")
NILAI = ("performance", "accessibility", "best-practices", "seo")
MAKS_BYTE = 150_000
MAKS_BYTE_CARI = 160_000  # the search page with a query brings the index of the whole site
SEKALIGUS = min(4, os.cpu_count() or 1)  # visits at a time; what is a bound does not depend on speed
BENDERA = "--headless=new --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync"


def pasang() -> Path:
    """The command, installed from the lock where it is not there yet."""
    perintah = ALAT / "node_modules" / "lighthouse" / "cli" / "index.js"
    if not perintah.exists():
        shutil.copytree(KUNCI, ALAT, dirs_exist_ok=True)
        npm = shutil.which("npm")
        perintah_npm = [npm, "ci", "--no-audit", "--no-fund"]
        if (
            not npm
            or subprocess.run(
                perintah_npm, cwd=ALAT, env=os.environ | {"PUPPETEER_SKIP_DOWNLOAD": "1"}, stdout=subprocess.DEVNULL
            ).returncode
        ):
            print("Lighthouse tidak dapat dipasang: perlu Node 18 atau lebih baru, npm, dan jaringan.")
            raise SystemExit(3)
    return perintah


def ukur(perintah: Path, alamat: str) -> dict:
    """One visit of one page, as Lighthouse reports it."""
    argumen = [
        "node",
        str(perintah),
        alamat,
        "--quiet",
        "--output=json",
        "--output-path=stdout",
        f"--only-categories={','.join(NILAI)}",
        f"--chrome-flags={BENDERA}",
    ]
    jalan = subprocess.run(argumen, capture_output=True, text=True, encoding="utf-8", env=os.environ | {"CHROME_PATH": _peramban() or ""})
    if jalan.returncode:
        raise SystemExit(jalan.stderr)
    return json.loads(jalan.stdout)


def main() -> int:
    salah = []
    with tempfile.TemporaryDirectory() as sementara:
        situs = Path(sys.argv[1]) if len(sys.argv) > 1 else Path(sementara) / "site"
        if len(sys.argv) < 2:
            subprocess.run([sys.executable, "-m", "mkdocs", "build", "-q", "--site-dir", str(situs)], cwd=AKAR, check=True)
        perintah = pasang()
        print(f"{'halaman':16} {'cepat':>6} {'akses':>6} {'praktik':>8} {'SEO':>5} {'geser':>7} {'kB':>7}")
        with layani(situs) as dasar, ThreadPoolExecutor(SEKALIGUS) as kerja:
            for jenis, hasil in zip(DILIHAT, kerja.map(lambda jenis: ukur(perintah, dasar + JENIS[jenis]), DILIHAT), strict=True):
                nilai = [round(100 * (hasil["categories"][n]["score"] or 0)) for n in NILAI]
                geser = hasil["audits"]["cumulative-layout-shift"]["numericValue"]
                byte = hasil["audits"]["total-byte-weight"]["numericValue"]
                print(f"{jenis:16} {nilai[0]:6} {nilai[1]:6} {nilai[2]:8} {nilai[3]:5} {geser:7.3f} {byte / 1000:7.1f}", flush=True)
                if nilai[1] < 100 or geser >= 0.001 or byte > (MAKS_BYTE_CARI if jenis == "cari" else MAKS_BYTE):
                    salah.append(jenis)
    if salah:
        print(f"di luar batas: {', '.join(salah)}")
    return 1 if salah else 0


if __name__ == "__main__":
    sys.exit(main())
