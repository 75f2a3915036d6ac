"""``python -m macros tautan``: add what is newly published to the promises in data/janji. Removes nothing.

1. The site is built aside; where that fails, nothing is added.
2. Links and figures whose code is not there yet are appended; what was promised keeps every byte.
"""

import csv
import io
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Mapping
from pathlib import Path

from macros import AKAR
from macros.perintah.pengaturan import muat_pengaturan
from macros.perintah.pengurai import Pengurai, keluaran_utf8
from macros.tahun.situs import muat_situs
from macros.tahun.tabel.tabel import baca_csv, pemisah
from macros.tautan.angka_terbit import angka_terbit
from macros.tautan.janji import ANGKA, FOLDER, TAUTAN


def tambah(jalur: Path, kolom: tuple[str, ...], baru: Iterable[Mapping[str, str]]) -> int:
    """Add rows whose first column is not there yet; what is there keeps every byte. How many were added."""
    lama = jalur.read_text(encoding="utf-8-sig") if jalur.exists() else ",".join(kolom) + "\n"
    ada = set(baca_csv(lama)[kolom[0]])
    tulis = io.StringIO()
    tambahan = [r for r in baru if r[kolom[0]] not in ada]
    csv.writer(tulis, delimiter=pemisah(lama), lineterminator="\n").writerows([r[k] for k in kolom] for r in tambahan)
    jalur.parent.mkdir(parents=True, exist_ok=True)
    jalur.write_text(lama + ("" if lama.endswith("\n") else "\n") + tulis.getvalue(), encoding="utf-8", newline="")
    return len(tambahan)


def main(argumen: list[str]) -> int:
    """Build the site aside, then add its new links and figures to the promise."""
    keluaran_utf8()
    Pengurai("tautan", "Mencatat tautan tetap dan angka yang baru terbit di data/janji; tidak menghapus apa pun.").parse_args(argumen)
    with tempfile.TemporaryDirectory() as sementara:
        situs = Path(sementara) / "situs"
        jalan = subprocess.run([sys.executable, "-m", "macros.perintah.bangun", "-q", "--site-dir", str(situs)], cwd=AKAR)
        if jalan.returncode:
            print("Daftar janji tidak diubah: situs belum dapat dibangun, lihat di atas.")
            return jalan.returncode
        with (situs / "tautan.csv").open(encoding="utf-8", newline="") as berkas:
            tautan = list(csv.DictReader(berkas))
    banyak = tambah(AKAR / FOLDER / "tautan.csv", TAUTAN, tautan)
    angka = 0
    for tahun in muat_situs(AKAR, situs=muat_pengaturan(AKAR).situs).terbit:
        baru = ({"id": i, "teks": t} for i, t in angka_terbit(tahun).items())
        angka += tambah(AKAR / FOLDER / f"angka-{tahun.tahun}.csv", ANGKA, baru)
    print(f"Ditambahkan ke {FOLDER}: {banyak} tautan tetap, {angka} angka. Yang sudah dijanjikan tidak diubah.")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
