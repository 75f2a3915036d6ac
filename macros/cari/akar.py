"""Akar: the root of an Indonesian word, found by PySastrawi (Nazief and Adriani's way, with its dictionary).

The two thousand and more words of a site take it a fifth of a second, so nothing is kept between builds.
"""

import re
from collections.abc import Iterable

# Where the stemmer mistakes a word of elections, or the name of a city, for an inflected word.
SENDIRI = {k: k for k in ("pemilu", "pilkada", "sekretaris", "sekretariat", "tarakan")}


def akar_dari(kata: Iterable[str]) -> dict[str, str]:
    """The root of each of these words; short ones and those with a digit are their own."""
    from Sastrawi.Stemmer.StemmerFactory import StemmerFactory  # loads a dictionary

    stemmer = StemmerFactory().create_stemmer()
    return {k: SENDIRI.get(k) or (k if len(k) < 4 or re.search(r"\d", k) else stemmer.stem(k) or k) for k in sorted(set(kata))}
