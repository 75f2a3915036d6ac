"""How much room words take in a picture, on the wide side: as wide as a reader may set them (WCAG 1.4.12)."""

from textwrap import wrap

LEBAR_HURUF = 7.9  # of a letter at 12 units, with .12em between letters
LEBAR_TEBAL = 8.3
LEBAR_ANGKA = {".": 4.8, ",": 4.8}  # of the signs inside a figure
ANGKA = 8.2  # of a digit


def panjang(kata: str, *, tebal: bool = False) -> float:
    """The room for a line of words."""
    return len(kata) * (LEBAR_TEBAL if tebal else LEBAR_HURUF)


def panjang_angka(teks: str) -> float:
    """The room for a figure: its digits are wider than its dots."""
    return sum(LEBAR_ANGKA.get(h, ANGKA) for h in teks)


def potong(kata: str, lebar: float, *, tebal: bool = False) -> list[str]:
    """Words on as many lines as they need."""
    return wrap(kata, max(int(lebar / (LEBAR_TEBAL if tebal else LEBAR_HURUF)), 1)) or [""]
