"""Every command says in Indonesian what it does, and refuses what it does not know."""

import importlib
import os
import re

import pytest

from macros.__main__ import PERINTAH
from macros.perintah import bangun, uji
from macros.perintah.pengaturan import Pengaturan, muat_pengaturan

SENDIRI = [modul for _, (_, modul, *_), _ in PERINTAH.values() if modul.startswith("macros.")]
INGGRIS = re.compile(r"usage|optional|arguments|show this|required|unrecognized|error", re.I)


def jalankan(modul, argumen, capsys):
    with pytest.raises(SystemExit) as keluar:
        importlib.import_module(modul).main(argumen)
    return keluar.value.code, capsys.readouterr()


@pytest.mark.parametrize("modul", SENDIRI)
def test_every_command_explains_itself_in_indonesian(modul, capsys):
    kode, kata = jalankan(modul, ["-h"], capsys)
    assert kode == 0
    assert kata.out.startswith(f"Pemakaian: python -m macros {modul.rpartition('.')[2].replace('_', '-')}")
    assert not INGGRIS.search(kata.out)


@pytest.mark.parametrize("modul", [m for m in SENDIRI if not m.endswith(".uji")])  # pytest judges the options of `uji`
def test_an_unknown_option_is_refused_in_a_sentence(modul, capsys):
    kode, kata = jalankan(modul, ["--warna=2025"], capsys)
    assert kode == 2
    assert kata.err.startswith("Argumen ini tidak dikenal: --warna=2025.\nPemakaian: ")


@pytest.mark.parametrize(
    ("argumen", "diteruskan", "draf"),
    [
        ([], [], ""),
        (["-q", "-d", "lain"], ["-q", "-d", "lain"], ""),
        (["--draf"], ["-d", "site-draf"], "1"),
        (["--draf", "-d", "lain"], ["-d", "lain"], "1"),
    ],
)
def test_a_build_of_drafts_stands_aside(argumen, diteruskan, draf, monkeypatch):
    """So that nobody publishes a draft by copying site/."""
    monkeypatch.setattr(bangun.runpy, "run_module", lambda *_, **__: None)
    monkeypatch.setattr(bangun.sys, "argv", [])
    monkeypatch.setenv("LAKIP_DRAF", "")
    assert bangun.main(argumen) == 0
    assert bangun.sys.argv == ["mkdocs", "build", *diteruskan]
    assert os.environ["LAKIP_DRAF"] == draf


def test_settings_that_cannot_be_read_end_a_build_before_it_starts(monkeypatch, tmp_path, capsys):
    (tmp_path / "mkdocs.yml").write_text("nav:\n\t- x: y\n", encoding="utf-8")
    (tmp_path / "docs").mkdir()
    (tmp_path / "docs/a.md").write_text("---\ntitle: A: b\n---\n", encoding="utf-8")
    monkeypatch.setattr(bangun, "AKAR", tmp_path)
    assert bangun.main([]) == 1
    pesan = capsys.readouterr().err.splitlines()
    assert pesan[0] == "Situs belum dapat diterbitkan: 2 hal perlu diperbaiki."
    assert pesan[1].startswith("docs/a.md, baris 2: ") and pesan[2].startswith("mkdocs.yml, baris 2: ")


def test_options_of_pytest_are_handed_on():
    assert uji.perintah_pytest(["--cepat", "-k", "capaian", "-x"])[-3:] == ["-k", "capaian", "-x"]
    assert "not browser and not situs and not lama" in uji.perintah_pytest(["--cepat"])
    assert "-m" not in uji.perintah_pytest(["-q"])[3:]


def test_quick_and_coverage_exclude_each_other(capsys):
    kode, kata = jalankan("macros.perintah.uji", ["--cepat", "--cakupan"], capsys)
    assert kode == 2
    assert kata.err.startswith("--cakupan tidak dapat dipakai bersama --cepat.")


# --- mkdocs.yml ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("isi", "harapan"),
    [
        ("site_url: http://a.go.id/x\nextra: {surel: a@b.id}", Pengaturan("http://a.go.id/x/", "a@b.id")),
        ("site_url:\nextra: {surel: }", Pengaturan("", "")),
        ("extra: {lain: 1}\nlain: !!python/name:mkdocs.x\nsatu: !ENV X", Pengaturan("", "")),
    ],
)
def test_settings_are_read_without_obeying_tags(isi, harapan, tmp_path):
    (tmp_path / "mkdocs.yml").write_text(isi, encoding="utf-8")
    assert muat_pengaturan(tmp_path) == harapan
