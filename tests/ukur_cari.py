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


def sehari_hari() -> list[dict[str, str]]:
    """Questions as people type them, with the pages that answer (any of them) and what must stand in sight (any of it)."""
    with (AKAR / "tests/macros/cari/sehari-hari.csv").open(encoding="utf-8", newline="") as berkas:
        return list(csv.DictReader(berkas))


TERLIHAT = "article .lk-cari-hasil .lk-cari-jawaban, article .lk-cari-hasil li p"
TAUTAN = "article .lk-cari-hasil .lk-cari-jawaban a, article .lk-cari-hasil li a:first-child"
SEMUA_TERISI = "[...document.querySelectorAll('article .lk-cari-hasil li p')].slice(0, 2).every(p => p.textContent)"


def tabel_sehari_hari(halaman) -> tuple[str, int, int]:
    """Types every everyday question: what was not answered, how many were in sight, how many had the right page first.

    In sight is what stands in the answer or in the words around the hit of one of the first three results.
    """
    baris, terlihat, pertama = [], 0, 0
    for r in sehari_hari():
        halaman.fill("#cari-q", r["kueri"])
        halaman.wait_for_function(SEMUA_TERISI)
        teks = " ".join(halaman.eval_on_selector_all(TERLIHAT, "els => els.slice(0, 4).map(e => e.innerText)")).lower()
        url = halaman.eval_on_selector_all(TAUTAN, "els => els.map(e => e.href.slice(Lakip.akar.href.length))")
        lihat = any(isi.lower() in teks for isi in r["terlihat"].split("|"))
        benar = bool(url) and url[0].partition("#")[0].removesuffix("index.html") in r["halaman"].split("|")
        terlihat, pertama = terlihat + lihat, pertama + benar
        if not (lihat and benar):
            baris.append(f"{r['kueri']:40} {'' if lihat else 'tidak terlihat'} {'' if benar else url[:2]}")
    return "\n".join([*baris, f"{terlihat} terlihat dan {pertama} benar pertama dari {len(sehari_hari())}"]), terlihat, pertama


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
        print(tabel_sehari_hari(halaman)[0])
        peramban.close()
    print(f"cari/indeks.js  {len(gzip.compress((situs / 'cari/indeks.js').read_bytes(), 6)) / 1e3:.1f} kB (gzip)")
    print(f"skrip           {sum(len(gzip.compress(p.read_bytes(), 6)) for p in situs.glob('aset/cari*.js')) / 1e3:.1f} kB (gzip)")


if __name__ == "__main__":
    main()
