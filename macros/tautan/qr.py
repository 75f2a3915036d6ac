"""QR codes of permanent addresses, for replies on paper: small SVG, white ground, the margin that readers need.

A code that was drawn before is not drawn again (`macros.simpanan`).
"""

import io
from collections.abc import Iterable
from functools import partial

from macros.simpanan import Simpanan

SIMPANAN = Simpanan("qr", ("macros/tautan",), ("segno",))
KOREKSI = "m"  # a fold or a stain of 15 % is borne
# Of the eight masks any can be read. The best of them is looked for where few codes are drawn;
# the figures are more than a thousand, and looking would cost them five times as long.
MASKA_CEPAT = 3


def qr_svg(alamat: str, cepat: bool = False) -> str:
    """One code as SVG text."""
    import segno

    tulis = io.BytesIO()
    kode = segno.make_qr(alamat, error=KOREKSI, boost_error=False, mask=MASKA_CEPAT if cepat else None)
    kode.save(tulis, kind="svg", light="#fff", border=4, xmldecl=False, omitsize=True, svgclass=None, lineclass=None)
    return tulis.getvalue().decode("ascii")


def semua_qr(alamat: Iterable[tuple[str, bool]]) -> dict[str, str]:
    """The codes of many addresses, each with whether it is to be drawn quickly."""
    return {a: SIMPANAN.ambil_teks([a, cepat], partial(qr_svg, a, cepat)) for a, cepat in alamat}
