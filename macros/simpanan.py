"""Simpanan: a picture that was drawn before, from the same rows by the same code, is not drawn again.

Kept in `.lakip/gambar`, a folder that may be deleted at any time. The name of a file is the
hash of everything that makes the picture: rows, layout, our own source, versions of the
libraries. So a kept picture can never differ from a new one.
"""

import hashlib
import json
from collections.abc import Callable
from dataclasses import asdict, is_dataclass
from functools import cache
from importlib.metadata import version
from typing import Any

from macros import AKAR

FOLDER = AKAR / ".lakip" / "gambar"


def ambil(resep: Any, lukis: Callable[[], str]) -> str:
    """The kept picture of this recipe, else a newly drawn one, which is then kept."""
    tulisan = json.dumps(resep, default=_polos, ensure_ascii=False, sort_keys=True)
    berkas = FOLDER / f"{hashlib.sha256((_alat() + tulisan).encode()).hexdigest()}.svg"
    try:
        return berkas.read_text(encoding="utf-8")
    except OSError:
        svg = lukis()
    try:
        FOLDER.mkdir(parents=True, exist_ok=True)
        sementara = berkas.with_suffix(".baru")
        sementara.write_text(svg, encoding="utf-8")
        sementara.replace(berkas)
    except OSError:
        pass  # a folder that cannot be written only costs time
    return svg


def _polos(nilai: Any) -> Any:
    if is_dataclass(nilai) and not isinstance(nilai, type):
        return asdict(nilai)
    raise TypeError(f"a picture is made of plain rows, not of {type(nilai).__name__}")


@cache
def _alat() -> str:
    """What draws: versions of the libraries and our own source of the marks."""
    sumber = "".join((AKAR / "macros/gambar" / n).read_text(encoding="utf-8") for n in ("gaya.py", "tanda.py"))
    return f"{version('altair')} {version('vl-convert-python')} {sumber}"
