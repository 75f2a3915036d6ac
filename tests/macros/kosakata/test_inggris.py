"""The English summary says the same as the tables."""

import re

from macros.kosakata import kosakata
from macros.tahun.situs import Situs


def test_the_promises_named_as_missed_are_those_that_were_missed(tahun):
    """Bab II.E against Bab III.B: IK.2.1 95 and 90, IK.5.1 90 and 85, IK.5.2 95 and 90, IK.7.1 95 and 90."""
    kata = kosakata(Situs([tahun]), lambda: "en/", lambda: "en/index.md")["en_janji_belum"]()
    assert "recruiting temporary election staff (IK.2.1): promised 95%, result 90%." in kata
    disebut = re.findall(r"\((IK\.\d\.\d)\): promised", kata)
    assert disebut == ["IK.2.1", "IK.5.1", "IK.5.2", "IK.7.1"]
    assert disebut == list(tahun.hitungan.janji.tidak_tercapai)


def test_every_party_of_the_audit_is_counted_once(tahun):
    """SS 3 b: 12 PATUH, 5 TIDAK PATUH, one row of dashes, 18 parties."""
    hasil = [r["hasil_audit"] for r in tahun.tabel["dana-kampanye-partai"].baris.values()]
    assert [hasil.count(h) for h in ("PATUH", "TIDAK PATUH", "-")] == [12, 5, 1] and len(hasil) == 18
    assert tahun.tabel["dana-kampanye-paslon"].baris["hasil-audit"]["hasil_audit"] == "PATUH"
