"""How many separate matters do the findings hold? A figure that is wrong once may be found many times.

1. Findings that share a likely cause are one matter. A cause that follows from another (`induk`) counts with its root.
2. A finding without a cause is a matter of its own. Two of them that set the very same rows of tables against each other
   are one: target and realisasi of one row that differ between two tables are one difference, to be settled by one look.
3. Notes (`CATATAN`) are nobody's mistake and are not counted.

A matter is as grave as its gravest finding.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from lakip_calc.pemeriksaan.putusan import Keparahan, Temuan
from lakip_calc.pemeriksaan.sebab.dugaan import Sebab


@dataclass(frozen=True)
class Hal:
    """One separate matter: its findings in their order, and the code of the root cause, empty where there is none."""

    temuan: tuple[Temuan, ...]
    sebab: str = ""

    @property
    def keparahan(self) -> Keparahan:
        """That of its gravest finding."""
        return min((t.penerapan.keparahan for t in self.temuan if t.penerapan.keparahan), key=list(Keparahan).index)


def semua_hal(temuan: Sequence[Temuan], sebab: Sequence[Sebab]) -> tuple[Hal, ...]:
    """The separate matters, in the order in which the findings first touch them."""
    induk = {s.kode: s.induk for s in sebab}
    isi: dict[tuple[str, object], list[Temuan]] = {}
    for t in temuan:
        if t.penerapan.keparahan is Keparahan.CATATAN:
            continue
        baris = _baris(t)
        kunci = ("sebab", _akar(t.sebab, induk)) if t.sebab else ("baris", baris) if len(baris) > 1 else ("temuan", t.id)
        isi.setdefault(kunci, []).append(t)
    return tuple(Hal(tuple(semua), str(kunci) if jenis == "sebab" else "") for (jenis, kunci), semua in isi.items())


def _akar(kode: str, induk: dict[str, str]) -> str:
    """The cause that a cause follows from in the end."""
    dilalui = {kode}
    while (atas := induk.get(kode, "")) and atas not in dilalui:
        dilalui.add(atas)
        kode = atas
    return kode


def _baris(t: Temuan) -> frozenset[str]:
    """The rows of tables that the figures of a finding stand in."""
    return frozenset(a.rpartition("/")[0] for a in t.penerapan.angka)
