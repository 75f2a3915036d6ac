"""Words that several pictures of elections share."""

from collections.abc import Sequence
from decimal import Decimal

from macros.tulisan.angka import bilangan


def beda(nilai: Decimal | int) -> str:
    """``+412``, ``−64`` or ``tetap``."""
    if nilai == 0:
        return "tetap"
    return ("+" if nilai > 0 else "−") + bilangan(abs(nilai))


def naik_turun(nilai: Decimal | int) -> str:
    """``naik 412``, ``turun 64`` or ``tetap``."""
    if nilai == 0:
        return "tetap"
    return f"{'naik' if nilai > 0 else 'turun'} {bilangan(abs(nilai))}"


def rangkai(isi: Sequence[str]) -> str:
    """``a``, ``a dan b``, ``a, b, dan c``."""
    if len(isi) < 3:
        return " dan ".join(isi)
    return f"{', '.join(isi[:-1])}, dan {isi[-1]}"
