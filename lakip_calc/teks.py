"""How is a number or a list written inside a reason?

Reasons and notes are Indonesian sentences, so the few limits they quote (100, 84, 69,5) are written the
Indonesian way. Figures themselves are formatted elsewhere, where they are rounded once.
"""

from collections.abc import Iterable
from decimal import Decimal

_TUKAR = str.maketrans(",.", ".,")


def tulis_angka(nilai: Decimal) -> str:
    """A number as given, in Indonesian notation: 1.234,50. Not rounded."""
    return f"{nilai:,f}".translate(_TUKAR)


def tulis_daftar(butir: Iterable[str]) -> str:
    """ "a", "a dan b", "a, b, dan c"."""
    semua = list(butir)
    if len(semua) < 3:
        return " dan ".join(semua)
    return ", ".join(semua[:-1]) + ", dan " + semua[-1]
