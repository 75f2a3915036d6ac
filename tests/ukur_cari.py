"""Measure the search: ``python -m tests.ukur_cari`` prints, for each query of tests/macros/cari/cari.csv, the rank of the page expected.

Reads the site built last (``site/``), from files, in the installed Chromium.
"""

import csv
import gzip
import sys
from pathlib import Path

from tests.conftest import AKAR, _peramban

PERAMBAN = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]


def kueri() -> list[dict[str, str]]:
    """The queries that must be answered."""
    with (AKAR / "tests/macros/cari/cari.csv").open(encoding="utf-8", newline="") as berkas:
        return list(csv.DictReader(berkas))


def tabel(halaman) -> tuple[str, list[str]]:
    """Types every query into the box of the search page; the table of ranks, and the queries answered too low."""
    baris, salah = [], []
    for r in kueri():
        halaman.fill("#cari-q", r["kueri"])
        hasil = halaman.eval_on_selector_all(
            "article .lk-cari-hasil li a:first-child",
            "els => els.map(e => e.href.slice(Lakip.akar.href.length).replace(/(index\\.html)?(#.*)?$/, ''))",
        )
        peringkat = next((n for n, url in enumerate(hasil, start=1) if url in r["halaman"].split("|")), 0)
        tanda = "" if 0 < peringkat <= int(r["peringkat"]) else "  <-- " + ", ".join(hasil[:4])
        if tanda:
            salah.append(
                f"{r['kueri']}: {r['halaman']} di peringkat {peringkat or 'tidak ada'}, paling rendah {r['peringkat']}; {hasil[:4]}"
            )
        baris.append(f"{r['kueri']:45} {peringkat or '-':>2} (<= {r['peringkat']})  {r['halaman'] or '(beranda)'}{tanda}")
    return "\n".join(baris), salah


def buka_cari(halaman, akar_url: str, nama: str = "cari/") -> None:
    """Opens the search page and waits for its index."""
    halaman.goto(akar_url + nama)
    halaman.focus("#cari-q")
    halaman.wait_for_function("!!window.Lakip?.cari")


def main() -> None:
    from playwright.sync_api import sync_playwright

    situs = Path(sys.argv[1] if len(sys.argv) > 1 else AKAR / "site").resolve()
    with sync_playwright() as p:
        peramban = p.chromium.launch(executable_path=_peramban(), args=PERAMBAN)
        halaman = peramban.new_page()
        halaman.on("pageerror", lambda e: print("galat:", e))
        buka_cari(halaman, situs.as_uri() + "/", "cari/index.html")
        teks, salah = tabel(halaman)
        print(teks)
        print(f"{len(kueri()) - len(salah)} dari {len(kueri())} kueri terjawab pada peringkat yang diminta")
        peramban.close()
    print(f"cari/indeks.js  {len(gzip.compress((situs / 'cari/indeks.js').read_bytes(), 6)) / 1e3:.1f} kB (gzip)")
    print(f"skrip           {sum(len(gzip.compress(p.read_bytes(), 6)) for p in situs.glob('aset/cari*.js')) / 1e3:.1f} kB (gzip)")


if __name__ == "__main__":
    main()
