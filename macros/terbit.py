"""MkDocs hook: adds to the site what is made from the data rather than written in docs/.

Today: a page and a CSV for each table of the year, and the findings as CSV and JSON. The year itself is loaded by define_env.
"""

import logging
import sys
from pathlib import Path

log = logging.getLogger("mkdocs.plugins.lakip")

# Under `mkdocs serve` this file runs anew for each rebuild: forget the packages, so that an
# edited table or module shows, and never yesterday's copy of it.
for nama in [n for n in sys.modules if n.split(".")[0] in ("macros", "lakip_calc")]:
    del sys.modules[nama]
AKAR = str(Path(__file__).resolve().parent.parent)
if AKAR not in sys.path:
    sys.path.insert(0, AKAR)


def on_files(files, config):
    from mkdocs.structure.files import File

    from lakip_calc.pemeriksaan.putusan import Keparahan
    from macros.terbitan.halaman_tabel import halaman_tabel_md
    from macros.terbitan.temuan import temuan_csv, temuan_json
    from macros.terbitan.unduhan import csv_terbit

    tahun = config.extra["lakip"]
    for tabel in tahun.tabel.values():
        alamat = f"{tabel.tahun}/data/{tabel.kode}"
        files.append(File.generated(config, f"{alamat}.md", content=halaman_tabel_md(tahun, tabel)))
        files.append(File.generated(config, f"{alamat}.csv", content=csv_terbit(tabel)))
    files.append(File.generated(config, f"{tahun.tahun}/pemeriksaan/temuan.csv", content=temuan_csv(tahun)))
    files.append(File.generated(config, f"{tahun.tahun}/pemeriksaan/temuan.json", content=temuan_json(tahun)))
    penting = sum(t.penerapan.keparahan is not Keparahan.CATATAN for t in tahun.hasil_periksa.temuan)
    log.info("Pemeriksaan angka: %d temuan, %d catatan; daftarnya di %s/pemeriksaan/", penting, len(tahun.hasil_periksa.temuan) - penting, tahun.tahun)
    return files
