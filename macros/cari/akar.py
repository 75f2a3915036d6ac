"""Akar: the root of an Indonesian word, found by PySastrawi (Nazief and Adriani's way, with its dictionary).

The two thousand and more words of a site take it a fifth of a second, so nothing is kept between builds.
"""

import re
from collections.abc import Collection, Iterable

# Where the stemmer mistakes a word of offices and elections for an inflected word.
SENDIRI = frozenset(("pemilu", "pilkada", "sekretaris", "sekretariat"))


def akar_dari(kata: Iterable[str], sendiri: Collection[str] = ()) -> dict[str, str]:
    """The root of each of these words; short ones, those with a digit and ``sendiri`` (names of places) are their own."""
    from Sastrawi.Stemmer.StemmerFactory import StemmerFactory  # loads a dictionary

    stemmer = StemmerFactory().create_stemmer()
    tetap = SENDIRI.union(sendiri)
    return {k: k if k in tetap or len(k) < 4 or re.search(r"\d", k) else stemmer.stem(k) or k for k in sorted(set(kata))}
