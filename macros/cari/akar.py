"""Akar: the root of an Indonesian word, found by PySastrawi and remembered.

The stemmer needs a third of a second to load and a millisecond for a word, so roots found
before are kept in `.lakip/akar.json`, a file that may be deleted at any time. It belongs to one version of the
stemmer and of this file; a kept root can never differ from a new one.
"""

import json
import re
from collections.abc import Iterable
from importlib.metadata import version
from pathlib import Path

FOLDER = Path(__file__).resolve().parents[2] / ".lakip"
# Where the stemmer mistakes a word of elections for an inflected one.
SENDIRI = {"pemilu": "pemilu", "pilkada": "pilkada", "sekretaris": "sekretaris", "sekretariat": "sekretariat", "tarakan": "tarakan"}


def akar_dari(kata: Iterable[str], folder: Path = FOLDER) -> dict[str, str]:
    """The root of each of these words."""
    kata = set(kata)
    berkas, versi = folder / "akar.json", f"{version('PySastrawi')} 1"
    ingatan = _baca(berkas, versi)
    baru = sorted(k for k in kata if k not in ingatan)
    if baru:
        ingatan |= _cari(baru)
        _simpan(berkas, {"versi": versi, "akar": dict(sorted(ingatan.items()))})
    return {k: SENDIRI.get(k) or ingatan[k] for k in sorted(kata)}


def _cari(kata: list[str]) -> dict[str, str]:
    from Sastrawi.Stemmer.StemmerFactory import StemmerFactory  # takes long to load

    stemmer = StemmerFactory().create_stemmer()
    return {k: k if len(k) < 4 or re.search(r"\d", k) else stemmer.stem(k) or k for k in kata}


def _baca(berkas: Path, versi: str) -> dict[str, str]:
    try:
        isi = json.loads(berkas.read_text(encoding="utf-8"))
        return isi["akar"] if isi["versi"] == versi else {}
    except (OSError, ValueError, KeyError, TypeError):
        return {}


def _simpan(berkas: Path, isi: dict) -> None:
    try:
        berkas.parent.mkdir(parents=True, exist_ok=True)
        sementara = berkas.with_suffix(".baru")
        sementara.write_text(json.dumps(isi, ensure_ascii=False, indent=0), encoding="utf-8", newline="\n")
        sementara.replace(berkas)
    except OSError:
        pass  # a folder that cannot be written only costs time
