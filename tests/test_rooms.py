"""Knowledge runs one way: lakip_calc knows the standard library and itself, and no file and no clock."""

import ast
import sys
from pathlib import Path

import pytest

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
    panggilan = [
        simpul.func for simpul in ast.walk(ast.parse(path.read_text(encoding="utf-8"))) if isinstance(simpul, ast.Call)
    ]
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
