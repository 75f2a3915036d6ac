"""The plan of a small house drawn by hand, and what is said of it."""

import pytest

from macros.perintah.denah import (
    Cara,
    antar_kamar,
    impor,
    kamar,
    lantai,
    laporan,
    lingkaran,
    main,
    melawan,
    pengimpor,
    rantai,
    tanpa_tempat,
)

KODE = {
    "lakip_calc/__init__.py": "",
    "lakip_calc/angka.py": "from decimal import Decimal",
    "macros/__init__.py": "from pathlib import Path\ndef define_env(env):\n    from macros.kosakata import kata",
    "macros/tahun/__init__.py": "",
    "macros/tahun/muat.py": "from lakip_calc import angka\nfrom macros import AKAR\nfrom . import sel",
    "macros/tahun/sel.py": "from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    from .muat import x\nelse:\n    import re",
    "macros/tulisan/angka.py": "import macros.tahun.muat\nfrom lakip_calc.angka import Angka",
    "macros/kosakata/__init__.py": "from macros.kosakata.kata import k",
    "macros/kosakata/kata.py": "def k():\n    from macros.tulisan.angka import t",
    "macros/mesin/kait.py": "from mkdocs.plugins import event_priority\nfrom macros import kosakata",
}


@pytest.fixture
def rumah(tmp_path):
    def bangun(**tambahan):
        for jalur, isi in (KODE | tambahan).items():
            (tmp_path / jalur).parent.mkdir(parents=True, exist_ok=True)
            (tmp_path / jalur).write_text(isi, encoding="utf-8")
        return tmp_path

    return bangun


def test_every_import_is_an_arrow_to_the_module_that_is_meant(rumah):
    graf = impor(rumah())
    assert graf["macros.tahun.muat"] == {"lakip_calc.angka", "macros", "macros.tahun.sel"}
    assert graf["macros.tulisan.angka"] == {"macros.tahun.muat", "lakip_calc.angka"}
    assert graf["macros.mesin.kait"] == {"macros.kosakata"}
    assert graf["lakip_calc.angka"] == set()


def test_what_is_imported_in_a_function_or_for_types_is_marked(rumah):
    akar = rumah()
    assert impor(akar, [Cara.DIMUAT])["macros.kosakata.kata"] == set()
    assert impor(akar, [Cara.DIJALANKAN])["macros.kosakata.kata"] == {"macros.tulisan.angka"}
    assert impor(akar, [Cara.TIPE])["macros.tahun.sel"] == {"macros.tahun.muat"}
    assert impor(akar, [Cara.DIMUAT])["macros.tahun.sel"] == set()


def test_the_root_is_known_to_all_and_what_mkdocs_calls_is_a_door_of_its_own(rumah):
    graf = impor(rumah())
    assert graf["macros"] == set()
    assert graf["macros.define_env"] == {"macros.kosakata.kata"}


def test_rooms_are_the_folders_of_macros_and_what_lies_beside_them():
    contoh = ("macros.tahun.tabel.sel", "macros.simpanan", "macros", "lakip_calc.pemeriksaan.jumlah")
    assert [kamar(m) for m in contoh] == ["tahun", "simpanan", "macros", "lakip_calc"]


def test_floors_and_the_longest_chain_are_counted_from_the_ground(rumah):
    graf = impor(rumah(), [Cara.DIMUAT, Cara.DIJALANKAN])
    assert lingkaran(graf) == []
    assert lantai(graf)["lakip_calc.angka"] == 1
    assert lantai(graf)["macros.kosakata"] == 5
    assert rantai(graf) == [
        "macros.mesin.kait",
        "macros.kosakata",
        "macros.kosakata.kata",
        "macros.tulisan.angka",
        "macros.tahun.muat",
        "lakip_calc.angka",
    ]
    assert lantai(antar_kamar(graf)) == {"lakip_calc": 1, "macros": 1, "tahun": 2, "tulisan": 3, "kosakata": 4, "define_env": 5, "mesin": 5}


def test_a_circle_is_found_and_stands_on_one_floor(rumah):
    graf = impor(rumah(**{"lakip_calc/angka.py": "def f():\n    from macros.tulisan import angka"}))
    assert lingkaran(graf) == [{"lakip_calc.angka", "macros.tahun.muat", "macros.tahun.sel", "macros.tulisan.angka"}]
    assert lantai(graf)["macros.tahun.sel"] == lantai(graf)["macros.tulisan.angka"]


def test_an_arrow_to_a_higher_room_or_to_one_beside_is_named(rumah):
    akar = rumah(
        **{"macros/gambar/a.py": "from macros.tautan import b", "macros/tautan/b.py": "from macros import kosakata", "macros/baru/c.py": ""}
    )
    assert melawan(impor(akar)) == [("macros.gambar.a", "macros.tautan.b"), ("macros.tautan.b", "macros.kosakata")]
    assert tanpa_tempat(impor(akar)) == {"baru"}


def test_who_knows_the_engine_is_told(rumah):
    assert pengimpor(["mkdocs"], rumah()) == {"macros.mesin.kait": {"mkdocs"}}


def test_the_command_says_all_of_it(rumah, capsys):
    assert main([str(rumah())]) == 0
    keluar = capsys.readouterr().out
    assert keluar.splitlines() == laporan(rumah())
    assert "Melawan urutan kamar: 0" in keluar
    assert "- macros.mesin.kait (kamar mesin)" in keluar


def test_a_folder_without_our_code_is_refused(tmp_path, capsys):
    with pytest.raises(SystemExit):
        main([str(tmp_path)])
    assert "tidak ada lakip_calc dan macros" in capsys.readouterr().err
