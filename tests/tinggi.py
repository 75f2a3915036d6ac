"""How tall every page is on a phone: ``python -m tests.tinggi [folder of a built site]``.

Prints the median and the tallest page of each type, in pixels at a width of 360, then the pages over 5,000.
"""

import re
import sys
from pathlib import Path
from statistics import median

from playwright.sync_api import Browser, sync_playwright

from tests.conftest import _peramban
from tests.pelayan import layani

LEBAR, TINGGI = 360, 740
# type: what its addresses look like; the first that fits counts
JENIS = {
    "beranda": r"",
    "topik": r"\d{4}/topik/[^/]+/",
    "indikator": r"\d{4}/indikator/[^/]+/",
    "sasaran": r"\d{4}/sasaran/[^/]+/",
    "pemeriksaan": r"\d{4}/pemeriksaan/",
    "bagian pemeriksaan": r"\d{4}/pemeriksaan/.+",
    "temuan": r"\d{4}/temuan/[^/]+/",
    "tabel": r"\d{4}/data/[^/]+/",
    "edisi cetak": r"\d{4}/cetak/",
    "laporan": r"\d{4}/.*",
    "ppid": r"ppid/.*",
    "metodologi": r"metodologi/.*",
    "english": r"en/",
    "lain": r".*",
}
BUKAN_BACAAN = ("edisi cetak",)  # made for paper


def jenis(url: str) -> str:
    """The type of a page by its address."""
    return next(nama for nama, pola in JENIS.items() if re.fullmatch(pola, url))


def semua_halaman(situs: Path) -> list[str]:
    """The addresses of all reading pages: without frames for other sites and pages that only lead on."""
    hasil = []
    for berkas in situs.rglob("index.html"):
        url = berkas.parent.relative_to(situs).as_posix()
        isi = berkas.read_text(encoding="utf-8")
        if "md-container" in isi and 'http-equiv="refresh"' not in isi:
            hasil.append("" if url == "." else f"{url}/")
    return sorted(hasil)


def ukur(peramban: Browser, dasar: str, halaman: list[str], lebar: int = LEBAR) -> dict[str, int]:
    """The height of each page in pixels, as it opens."""
    konteks = peramban.new_context(viewport={"width": lebar, "height": TINGGI}, locale="id-ID")
    p = konteks.new_page()
    hasil = {}
    for url in halaman:
        p.goto(dasar + url, wait_until="load")
        hasil[url] = p.evaluate("document.documentElement.scrollHeight")
    konteks.close()
    return hasil


def menurut_jenis(tinggi: dict[str, int]) -> dict[str, dict[str, int]]:
    """The same by type of page."""
    hasil: dict[str, dict[str, int]] = {nama: {} for nama in JENIS}
    for url, px in tinggi.items():
        hasil[jenis(url)][url] = px
    return {nama: isi for nama, isi in hasil.items() if isi}


def main() -> int:
    jalur = _peramban()
    if jalur is None or len(sys.argv) < 2:
        print("Tulis folder situs jadi; perlu Chromium, Chrome, atau Edge.")
        return 3
    situs = Path(sys.argv[1])
    with layani(situs) as dasar, sync_playwright() as p:
        peramban = p.chromium.launch(executable_path=jalur, args=["--no-sandbox", "--disable-gpu"])
        tinggi = ukur(peramban, dasar, semua_halaman(situs))
        peramban.close()
    print(f"{'jenis':20} {'banyak':>6} {'tengah':>7} {'tertinggi':>9}")
    for nama, isi in menurut_jenis(tinggi).items():
        print(f"{nama:20} {len(isi):>6} {median(isi.values()):>7.0f} {max(isi.values()):>9}")
    for url, px in sorted(tinggi.items(), key=lambda h: -h[1]):
        if px > 5_000:
            print(f"{px:>8}  {url}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
