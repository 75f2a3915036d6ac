"""QR codes of permanent addresses, for replies on paper: small SVG, white ground, the margin that readers need.

Drawn codes are kept in `.lakip/qr.json`, which may be deleted at any time; what is kept is used
only for the same library, the same settings and the same address.
"""

import io
import json
from collections.abc import Iterable
from importlib.metadata import version

from macros import AKAR

SIMPANAN = AKAR / ".lakip" / "qr.json"
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
    tanda = f"{version('segno')} {KOREKSI} {MASKA_CEPAT}"
    lama = _simpanan(tanda)
    hasil = {a: lama.get(a) or qr_svg(a, cepat) for a, cepat in alamat}
    if hasil != lama:
        _simpan(tanda, hasil)
    return hasil


def _simpanan(tanda: str) -> dict[str, str]:
    try:
        isi = json.loads(SIMPANAN.read_text(encoding="ascii"))
        return isi["kode"] if isi["tanda"] == tanda else {}
    except (OSError, ValueError, KeyError, TypeError):
        return {}


def _simpan(tanda: str, kode: dict[str, str]) -> None:
    """A folder that cannot be written only costs time."""
    try:
        SIMPANAN.parent.mkdir(exist_ok=True)
        sementara = SIMPANAN.with_suffix(".baru")
        sementara.write_text(json.dumps({"tanda": tanda, "kode": kode}), encoding="ascii")
        sementara.replace(SIMPANAN)
    except OSError:
        pass
