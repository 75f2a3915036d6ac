"""Text cells that a spreadsheet would run as a formula, made harmless in the CSV for Excel.

Excel and LibreOffice run a cell that begins with ``=``, ``+``, ``-`` or ``@``, also behind a tab or a
line end. An apostrophe in front keeps the text a text. A printed dash alone and a plain number such as
-64 are no formula and stay as they are. XLSX needs none of this: there a text is written as a text. The
plain CSV has none of it either: it is for programs and carries what is printed, character by character.
"""

import re

# the full-width forms are read as their plain ones by some spreadsheets
PEMICU = tuple("=+-@\t\r\n＝＋－＠")
BUKAN_RUMUS = re.compile(r"[-–]|-\d[\d.,]*\s?%?")


def jinak(teks: str) -> str:
    """The text as the CSV for Excel carries it: with an apostrophe in front where it would run."""
    if not teks.startswith(PEMICU) or BUKAN_RUMUS.fullmatch(teks):
        return teks
    return f"'{teks}"
