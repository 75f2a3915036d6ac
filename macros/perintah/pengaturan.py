"""Pengaturan: what the commands need to know from mkdocs.yml, read in one place.

During a build MkDocs reads that file itself; a command that does not build reads it here.
"""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from macros import AKAR


@dataclass(frozen=True)
class Pengaturan:
    """The address the site is published under ("" if none), the office's e-mail ("" if none)."""

    situs: str
    surel: str


class Longgar(yaml.SafeLoader):
    """mkdocs.yml may hold tags that only MkDocs knows."""


Longgar.add_multi_constructor("", lambda *_: None)


def muat_pengaturan(akar: Path = AKAR) -> Pengaturan:
    """The settings of the project under this root. Raises OSError, yaml.YAMLError, KeyError where they cannot be read."""
    isi: dict[str, Any] = yaml.load((akar / "mkdocs.yml").read_text(encoding="utf-8"), Longgar)  # a SafeLoader
    tambahan, situs = isi["extra"], isi.get("site_url") or ""
    return Pengaturan(
        situs=situs.rstrip("/") + "/" if situs else "",
        surel=str(tambahan.get("surel") or ""),
    )
