"""Measure what is promised of the build: ``python -m tests.ukur``.

Builds the site, then the bare theme on the same pages: the very Markdown that the macros
produced, without macros, hooks, own theme or data. Both in one run, in turn; the ratio counts,
not the seconds.
"""

import gzip
import os
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import yaml

from macros.mesin.menu import susun
from macros.tahun.situs import muat_situs
from tests.conftest import AKAR

PUTARAN = 3
LINGKUNGAN = os.environ | {"NO_MKDOCS_2_WARNING": "1"}
KAIT = '''
from pathlib import Path
def on_page_markdown(markdown, page, config, files):
    """Keep what the macros made of a page."""
    tujuan = Path({tujuan!r}) / page.file.src_uri
    tujuan.parent.mkdir(parents=True, exist_ok=True)
    tujuan.write_text(markdown, encoding="utf-8")
on_page_markdown.mkdocs_priority = -100
'''


def bangun(konfigurasi: Path, tujuan: Path, *tambahan: str) -> float:
    mulai = time.perf_counter()
    subprocess.run(
        [sys.executable, "-m", "mkdocs", "build", "-q", "-f", str(konfigurasi), "-d", str(tujuan), *tambahan],
        cwd=AKAR,
        env=LINGKUNGAN,
        check=True,
    )
    return time.perf_counter() - mulai


def main() -> None:
    with tempfile.TemporaryDirectory() as sementara:
        kerja = Path(sementara)
        polos = siapkan_polos(kerja)
        kami, pembanding = [], []
        for _ in range(PUTARAN):
            kami.append(bangun(AKAR / "mkdocs.yml", kerja / "situs"))
            pembanding.append(bangun(polos, kerja / "polos-situs", "--no-strict"))
        print(f"situs ini          : median {statistics.median(kami):.2f} detik dari {PUTARAN} putaran")
        print(f"tema polos         : median {statistics.median(pembanding):.2f} detik (halaman yang sama, tanpa makro)")
        rasio = [a / b for a, b in zip(kami, pembanding, strict=True)]
        print(f"rasio              : median {statistics.median(rasio):.2f}, dari {min(rasio):.2f} sampai {max(rasio):.2f}")
        ukuran(kerja / "situs")


def siapkan_polos(kerja: Path) -> Path:
    """A project with the stock theme and the pages as the macros left them."""
    asal = (AKAR / "mkdocs.yml").read_text(encoding="utf-8")
    kait = kerja / "simpan.py"
    kait.write_text(KAIT.format(tujuan=str(kerja / "polos" / "docs")), encoding="utf-8")
    sekali = AKAR / ".ukur.yml"
    sekali.write_text(asal.replace("\nhooks:\n", f"\nhooks:\n  - {kait}\n"), encoding="utf-8")
    try:
        bangun(sekali, kerja / "sekali")
    finally:
        sekali.unlink()
    isi = yaml.safe_load(re.sub(r"!!?(?:python|ENV)\S*", "", asal))
    polos = {
        "site_name": isi["site_name"],
        "theme": {"name": "material", "font": False, "features": isi["theme"]["features"]},
        "plugins": ["search"],
        "markdown_extensions": isi["markdown_extensions"],
        "nav": susun(isi["nav"], muat_situs(AKAR).terbaru_dulu, lambda alamat: (kerja / "polos" / "docs" / alamat).is_file()),
    }
    for csv in (kerja / "sekali").rglob("*.csv"):  # so that the same links exist
        tempat = kerja / "polos" / "docs" / csv.relative_to(kerja / "sekali")
        tempat.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(csv, tempat)
    berkas = kerja / "polos" / "mkdocs.yml"
    berkas.write_text(yaml.safe_dump(polos, allow_unicode=True), encoding="utf-8")
    return berkas


def ukuran(situs: Path) -> None:
    halaman = sorted(situs.rglob("*.html"))
    berkas = [p for p in situs.rglob("*") if p.is_file()]
    print(f"halaman            : {len(halaman)}")
    print(f"seluruh situs      : {sum(p.stat().st_size for p in berkas) / 1e6:.1f} MB, {len(berkas)} berkas")
    berat = sorted((len(gzip.compress(p.read_bytes(), 6)), p.relative_to(situs).as_posix()) for p in halaman)
    print(
        f"HTML (gzip)        : median {statistics.median(b for b, _ in berat) / 1e3:.1f} kB, terberat {berat[-1][0] / 1e3:.1f} kB ({berat[-1][1]})"
    )
    tetap = [
        p for pola in ("assets/stylesheets/*.css", "assets/javascripts/bundle*.js", "aset/*.css", "aset/*.js") for p in situs.glob(pola)
    ]
    print(
        f"gaya dan skrip     : {sum(len(gzip.compress(p.read_bytes(), 6)) for p in tetap) / 1e3:.1f} kB (gzip), sekali untuk semua halaman"
    )
    indeks = situs / "cari/indeks.js"
    print(f"indeks pencarian   : {len(gzip.compress(indeks.read_bytes(), 6)) / 1e3:.1f} kB (gzip), dimuat saat kotak pencarian dipakai")


if __name__ == "__main__":
    main()
