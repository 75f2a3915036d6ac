"""What only some offices have can be deleted as a folder: the rest neither misses nor mentions it."""

import shutil
import subprocess
import sys

import pytest

from tests.macros.conftest import AKAR

UMUM = {"sekilas", "bacaan", "tren", "lereng", "anggaran", "akip", "temuan", "cocok", "kelengkapan"}
PEMILU = {"pemilih", "tahap-pemilih", "suara-dapil", "suara", "seleksi", "kampanye", "setahun"}
KATA_PPID = {"cara_meminta", "daftar_informasi", "permohonan_dijawab", "susun_balasan", "tanya_jawab"}
# imports every room but that of the engine, then tells pictures, words and a sentence
TANYA = """
import importlib, json, pkgutil, sys
from pathlib import Path
import macros
for m in pkgutil.walk_packages(macros.__path__, "macros."):
    if not m.name.startswith(("macros.mesin", "macros.__main__")):
        importlib.import_module(m.name)
from macros.kosakata import ruang_kata
from macros.modul.gambar import gambar_bernama
from macros.modul.kalimat import kalimat_tabel
from macros.tahun.muat import muat_tahun
tahun = muat_tahun(Path.cwd(), "2024")
kalimat = kalimat_tabel(tahun, tahun.tabel["dpt"])[0]
print(json.dumps([sorted({nama for nama, _ in gambar_bernama(tahun)}), sorted(ruang_kata()), kalimat]))
"""


@pytest.mark.parametrize(
    ("modul", "gambar", "kata_hilang"),
    [("pemilu", UMUM | {"permohonan"}, set()), ("ppid", UMUM | PEMILU, KATA_PPID)],
)
def test_without_a_modul_the_rest_stands_and_offers_its_pictures(modul, gambar, kata_hilang, tmp_path):
    import json

    from macros.kosakata import ruang_kata

    shutil.copytree(AKAR / "macros", tmp_path / "macros", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.rmtree(tmp_path / "macros/modul" / modul)
    for nama in ("data", "lakip_calc", ".lakip"):
        (tmp_path / nama).symlink_to(AKAR / nama)
    jalan = subprocess.run([sys.executable, "-c", TANYA], cwd=tmp_path, capture_output=True, text=True, check=False)
    assert jalan.returncode == 0, jalan.stderr
    ada, kata, kalimat = json.loads(jalan.stdout)
    assert set(ada) == gambar
    assert set(ruang_kata()) - set(kata) == kata_hilang
    assert kalimat.startswith("DPT Pilkada 2024 memuat 172.962 pemilih") == (modul != "pemilu")
