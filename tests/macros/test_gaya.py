"""The style sheet holds what pages use, and six sizes of type."""

import re
from pathlib import Path

import material

from tests.conftest import AKAR

ASET = AKAR / "macros/tema/aset"
GAYA = re.sub(r"/\*.*?\*/", "", (ASET / "lakip.css").read_text(encoding="utf-8"), flags=re.S)
LAYAR = re.sub(r"@media print \{.*?\n\}\n", "", GAYA, flags=re.S)
TEMA = Path(material.__file__).parent / "templates"


def sumber() -> str:
    """Everything that can put a class on a page: our code, scripts, templates and pages, and the templates of the theme."""
    berkas = [b for akhiran in ("py", "js", "html") for b in (AKAR / "macros").rglob(f"*.{akhiran}")]
    berkas += [*(AKAR / "docs").rglob("*.md"), *TEMA.rglob("*.html"), AKAR / "macros/tulisan/unsur.py"]
    return "\n".join(b.read_text(encoding="utf-8") for b in berkas)


def test_every_class_in_the_sheet_is_put_on_a_page_by_something():
    kelas = set(re.findall(r"\.(-?[a-z_][\w-]*)", re.sub(r"\{[^{}]*\}", "{}", GAYA))) | set(re.findall(r'class\*="([\w-]+)"', GAYA))
    teks = sumber()
    tidak_dipakai = {
        k for k in kelas if not re.search(rf"(?<![\w-]){re.escape(k)}(?![\w-])", teks) and not k.startswith(("md-", "tinggi-"))
    }
    assert tidak_dipakai == set()
    assert {k for k in kelas if k.startswith("md-") and k not in teks and k != "md-typeset__scrollwrap"} <= {"md-typeset__table"}


def test_the_screen_has_six_sizes_of_type_none_under_12_8_px():
    ukuran = dict(re.findall(r"--huruf-(\d): ([\d.]+)rem", LAYAR.partition("@media")[0]))
    assert [round(float(n) * 20, 1) for n in ukuran.values()] == [13, 14.4, 16, 20, 24, 32]
    lain = set(re.findall(r"font-size: ([^;}]+)", LAYAR)) - {f"var(--huruf-{n})" for n in ukuran} - {"inherit", "1em"}
    assert lain == set()
