"""One quantity down one table: what stands beside each indikator, in the order in which the table prints it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from decimal import Decimal

from lakip_calc.angka import Angka
from lakip_calc.pemeriksaan.laporan import Laporan
from lakip_calc.pemeriksaan.sebab.dugaan import BESARAN


@dataclass(frozen=True)
class Deret:
    """The printed figures of one quantity by indikator; a figure of damaged text is there but has no value."""

    tabel: str
    nama: str
    besaran: str
    utama: bool
    angka: Mapping[str, Angka]
    rusak: frozenset[str] = field(default=frozenset(), repr=False)

    def nilai(self, kode: str) -> Decimal | str | None:
        """The number or word printed beside an indikator; None where there is none, or it cannot be trusted."""
        a = self.angka.get(kode)
        if a is None or a.kosong is not None or a.id in self.rusak:
            return None
        return a.nilai if a.nilai is not None else (a.kata or "").casefold()


def semua_deret(laporan: Laporan) -> list[Deret]:
    """Every quantity of every table that prints the indikator."""
    isi: dict[tuple[str, str], dict[str, Angka]] = {}
    nama: dict[str, tuple[str, bool]] = {}
    for i in laporan.indikator.values():
        for b in i.bacaan:
            nama[b.tabel] = b.nama, b.utama
            for k in BESARAN:
                if (a := getattr(b, k)) is not None:
                    isi.setdefault((b.tabel, k), {})[i.kode] = a
    return [Deret(t, nama[t][0], k, nama[t][1], _tercetak(laporan, t, sel), laporan.rusak) for (t, k), sel in isi.items()]


def sebanding(a: Decimal | str | None, b: Decimal | str | None) -> bool:
    """Whether two values can be held against each other: both numbers, or both words."""
    return a is not None and b is not None and isinstance(a, str) is isinstance(b, str)


def kecocokan(satu: Deret, dua: Deret, kode: Iterable[str] | None = None) -> tuple[int, int]:
    """In how many places two quantities agree by label, and how many places can be compared."""
    pasangan = [(satu.nilai(k), dua.nilai(k)) for k in (satu.angka if kode is None else kode) if k in dua.angka]
    pasangan = [(a, b) for a, b in pasangan if sebanding(a, b)]
    return sum(a == b for a, b in pasangan), len(pasangan)


def _tercetak(laporan: Laporan, tabel: str, sel: dict[str, Angka]) -> dict[str, Angka]:
    """In printed order where the table is known row by row; else in the order of the plan."""
    baris = list(laporan.tabel[tabel].baris) if tabel in laporan.tabel else []
    letak = {k: baris.index(a.id.split("/")[2]) for k, a in sel.items() if a.id.split("/")[2] in baris}
    return {k: sel[k] for k in sorted(sel, key=lambda k: letak.get(k, len(baris)))}
