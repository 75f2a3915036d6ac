"""Knowledge runs one way: from the arithmetic up to the engine, room by room, and nobody hides an import.

lakip_calc knows the standard library and itself, and no file and no clock. The order of the rooms of macros is
that of ``macros/perintah/denah.py``; only ``mesin`` knows the site generator.
"""

import ast
import re
import subprocess
import sys
from pathlib import Path

import pytest

from macros.perintah.denah import MESIN, URUTAN, Cara, antar_kamar, impor, kamar, lingkaran, melawan, pengimpor, semua_impor, tanpa_tempat

AKAR = Path(__file__).parents[1]
MODUL = sorted((AKAR / "lakip_calc").rglob("*.py"))
TERLARANG = {"os", "pathlib", "io", "csv", "time", "random", "socket", "urllib", "subprocess", "locale"}


def diimpor(path: Path) -> set[str]:
    """Top-level names of every module that a file imports, wherever in the file it does so."""
    nama = set()
    for simpul in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(simpul, ast.Import):
            nama |= {alias.name.split(".")[0] for alias in simpul.names}
        elif isinstance(simpul, ast.ImportFrom):
            nama.add("lakip_calc" if simpul.level else simpul.module.split(".")[0])
    return nama


def dipanggil(path: Path) -> set[str]:
    """Names of the functions and methods that a file calls."""
    panggilan = [simpul.func for simpul in ast.walk(ast.parse(path.read_text(encoding="utf-8"))) if isinstance(simpul, ast.Call)]
    return {fungsi.id for fungsi in panggilan if isinstance(fungsi, ast.Name)} | {
        fungsi.attr for fungsi in panggilan if isinstance(fungsi, ast.Attribute)
    }


def test_there_is_something_to_look_at():
    assert len(MODUL) > 10


@pytest.mark.parametrize("path", MODUL, ids=lambda path: str(path.relative_to(AKAR)))
def test_the_arithmetic_imports_only_the_standard_library_and_itself(path):
    asing = diimpor(path) - set(sys.stdlib_module_names) - {"lakip_calc"}
    assert not asing


@pytest.mark.parametrize("path", MODUL, ids=lambda path: str(path.relative_to(AKAR)))
def test_the_arithmetic_knows_no_file_and_no_clock(path):
    assert not diimpor(path) & TERLARANG
    assert not dipanggil(path) & {"open", "float", "eval", "exec", "__import__", "print", "input", "now", "today"}


@pytest.mark.parametrize("path", MODUL, ids=lambda path: str(path.relative_to(AKAR)))
def test_everything_public_says_what_it_is(path):
    """A check under pemeriksaan/ is one rule: there the docstring of the module speaks for its functions."""
    pohon = ast.parse(path.read_text(encoding="utf-8"))
    assert ast.get_docstring(pohon)
    if path.parent.name == "pemeriksaan":
        return
    kelas = [simpul for simpul in pohon.body if isinstance(simpul, ast.ClassDef)]
    for benda in [*pohon.body, *(isi for satu in kelas for isi in satu.body)]:
        if isinstance(benda, ast.ClassDef | ast.FunctionDef):
            assert benda.name.startswith("_") or ast.get_docstring(benda), benda.name


# --- the rooms of macros ------------------------------------------------------------------------


def test_every_room_has_its_place_in_the_order():
    assert not tanpa_tempat(impor())


def test_no_import_goes_against_the_order_of_the_rooms():
    assert not melawan(impor())


def test_there_is_no_circle_of_modules_and_none_of_rooms():
    """Imports inside functions and for types count too: a lazy import hides no circle."""
    assert not lingkaran(impor())
    assert not lingkaran(antar_kamar(impor()))


def test_only_one_room_knows_the_engine():
    assert {kamar(m) for m in pengimpor(MESIN)} == {"mesin"}


def test_what_only_some_offices_have_is_not_known_below_its_room():
    tahu = {kamar(dari) for dari, tujuan in impor().items() for ke in tujuan if kamar(ke) == "modul"} - {"modul"}
    tempat = {nama: n for n, sebelah in enumerate(URUTAN) for nama in sebelah}
    assert all(tempat[k] > tempat["modul"] for k in tahu)


# A library that takes long to load, or a piece of the standard library that only some systems have, may wait until it is needed.
BOLEH_NANTI = {
    "altair",
    "vl_convert",
    "segno",
    "frictionless",
    "Sastrawi",
    "xlsxwriter",
    "msvcrt",
    "fcntl",
    "jinja2",
    "mkdocs_macros",
    "babel",
    "num2words",
}


def test_an_import_inside_a_function_waits_for_a_heavy_library_or_is_the_door():
    nanti = {(i.dari, i.ke) for i in semua_impor() if i.cara is Cara.DIJALANKAN and i.dari not in ("macros.define_env", "macros.__main__")}
    asing = {(dari, ke) for dari, ke in nanti if ke not in BOLEH_NANTI and not ke.startswith("lakip_calc")}
    assert not {(dari, ke) for dari, ke in asing if ke.split(".")[0] != "macros"}
    assert {dari for dari, _ in asing} <= NANTI_SENDIRI, asing


# Modules of ours that load another of ours late, because that one loads a heavy library.
NANTI_SENDIRI = {"macros.tahun.muat", "macros.gambar.gaya", "macros.perintah.pengaturan", "macros.perintah.periksa"}


def test_nobody_forgets_modules():
    for jalur in [*(AKAR / "macros").rglob("*.py"), *MODUL]:
        assert "del sys.modules" not in jalur.read_text(encoding="utf-8"), jalur


def test_at_the_top_of_macros_lie_only_the_door_the_command_line_and_one_cache():
    assert {j.name for j in (AKAR / "macros").glob("*.py")} == {"__init__.py", "__main__.py", "simpanan.py"}


def test_reading_a_year_loads_neither_the_engine_nor_a_drawing_library():
    """Whoever only checks tables waits for pandas, not for MkDocs, click, Altair or lxml."""
    perintah = (
        "import sys; from pathlib import Path; from macros.tahun.muat import muat_tahun; muat_tahun(Path('.'), '2024'); "
        "print(*sorted({'mkdocs', 'click', 'altair', 'vl_convert', 'lxml', 'markupsafe'} & set(sys.modules)))"
    )
    jalan = subprocess.run([sys.executable, "-c", perintah], cwd=AKAR, capture_output=True, text=True, check=True)
    assert jalan.stdout.split() == []


# --- one program for every office ---------------------------------------------------------------

# the office this site was first made for, what it does, and its report: they are data, and stand in a modul or under data/
NAMA_KANTOR = re.compile(r"\bKPU\b|tarakan|\bpilkada\b|\bpemilu\b", re.I)
# names that stand for a kind of thing in the explanation of the code, with a reason
BOLEH = {
    "macros/cari/akar.py": "words that the stemmer mistakes, whatever office they come from",
}


@pytest.mark.parametrize("akar", ["macros", "lakip_calc"])
def test_no_program_file_outside_a_modul_names_an_office_or_what_it_does(akar):
    """Texts that readers see come from the data; only docstrings and comments may give an example."""
    salah = []
    for jalan in sorted((AKAR / akar).rglob("*.py")):
        nama = jalan.relative_to(AKAR).as_posix()
        if nama.startswith("macros/modul/") or nama in BOLEH:
            continue
        salah += [f"{nama}: {teks}" for teks in kalimat_program(jalan) if NAMA_KANTOR.search(teks)]
    assert not salah


def kalimat_program(jalan: Path) -> list[str]:
    """Every text in a file that is not a docstring."""
    pohon = ast.parse(jalan.read_text(encoding="utf-8"))
    keterangan = {
        id(simpul.body[0].value)
        for simpul in ast.walk(pohon)
        if isinstance(simpul, ast.Module | ast.ClassDef | ast.FunctionDef) and simpul.body and isinstance(simpul.body[0], ast.Expr)
    }
    return [s.value for s in ast.walk(pohon) if isinstance(s, ast.Constant) and isinstance(s.value, str) and id(s) not in keterangan]
