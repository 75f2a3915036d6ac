"""How likely is a fit by chance? Exact counts, as fractions; nothing is drawn at random.

1. `cocok_acak`: values are laid beside others in random order, every order as likely as every other.
   With n places, the expected number of j-sets of matching places is
   sum over (j_v) with sum j_v = j of prod C(r_v, j_v) C(t_v, j_v) j_v! times (n - j)! / n!,
   and inclusion and exclusion turns these into the chance of at least k matches.
2. `paling_sedikit`: at least k of n trials succeed, each with chance p on its own.
3. A search that tries many readings multiplies the chance of the best by their number (a bound from above).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Sequence
from fractions import Fraction
from math import comb, factorial


def cocok_acak(tetap: Sequence[Hashable], diacak: Sequence[Hashable], k: int) -> Fraction:
    """Chance that `diacak`, in random order, agrees with `tetap` in at least k places."""
    n = len(tetap)
    if len(diacak) != n:
        raise ValueError("both sequences need the same length")
    banyak = [1]  # ways to choose j matching places and give them their values
    r, t = Counter(tetap), Counter(diacak)
    for v in r:
        satu = [comb(r[v], j) * comb(t[v], j) * factorial(j) for j in range(min(r[v], t[v]) + 1)]
        banyak = _kali(banyak, satu)
    rata = [Fraction(b * factorial(n - j), factorial(n)) for j, b in enumerate(banyak)]
    tepat = [sum((-1) ** (j - m) * comb(j, m) * rata[j] for j in range(m, len(rata))) for m in range(len(rata))]
    return sum(tepat[max(0, k) :], Fraction(0))


def _kali(a: list[int], b: list[int]) -> list[int]:
    """The product of two polynomials."""
    return [sum(a[i] * b[j - i] for i in range(len(a)) if 0 <= j - i < len(b)) for j in range(len(a) + len(b) - 1)]


def paling_sedikit(k: int, n: int, p: Fraction) -> Fraction:
    """Chance of at least k successes in n trials of chance p."""
    return sum((comb(n, j) * p**j * (1 - p) ** (n - j) for j in range(max(0, k), n + 1)), Fraction(0))
