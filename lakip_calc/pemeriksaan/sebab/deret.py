"""One quantity down one table: what stands beside each indikator, in the order in which the table prints it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from decimal import Decimal

from lakip_calc.angka import Angka
from lakip_calc.besaran import Kosong
from lakip_calc.pemeriksaan.laporan import Laporan
from lakip_calc.pemeriksaan.sebab.dugaan import BESARAN
from lakip_calc.teks import tulis_daftar

RUSAK = "karena teks pindainya rusak"
BERLAINAN = "karena yang satu angka, yang lain kata"


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

    def tercetak(self, kode: str) -> bool:
        """Whether something stands beside an indikator, readable or not; an empty cell and a dash are nothing."""
        a = self.angka.get(kode)
        return a is not None and a.kosong in (None, Kosong.TIDAK_TERBACA)


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


@dataclass(frozen=True)
class Kecocokan:
    """Two quantities held against each other by label, and which of their shared rows could not be.

    rusak    indikator that both print, of which one figure is damaged or unreadable
    berlainan  indikator of which one prints a number and the other a word
    """

    sama: int
    banyak: int
    rusak: tuple[str, ...] = ()
    berlainan: tuple[str, ...] = ()

    def __str__(self) -> str:
        return f"{self.sama} dari {self.banyak}"

    @property
    def terlewat(self) -> str:
        """The rows left out and why, to be told with the number of rows compared; empty if none were."""
        return "; ".join(f"{tulis_daftar(kode)} {sebab}" for kode, sebab in ((self.rusak, RUSAK), (self.berlainan, BERLAINAN)) if kode)


def kecocokan(satu: Deret, dua: Deret, kode: Iterable[str] | None = None) -> Kecocokan:
    """In how many places two quantities agree by label, how many can be compared, and which cannot."""
    sama, banyak = 0, 0
    terlewat: dict[str, list[str]] = {RUSAK: [], BERLAINAN: []}
    for k in satu.angka if kode is None else kode:
        a, b = satu.nilai(k), dua.nilai(k)
        if sebanding(a, b):
            sama, banyak = sama + (a == b), banyak + 1
        elif satu.tercetak(k) and dua.tercetak(k):
            terlewat[RUSAK if a is None or b is None else BERLAINAN].append(k)
    return Kecocokan(sama, banyak, tuple(terlewat[RUSAK]), tuple(terlewat[BERLAINAN]))


def _tercetak(laporan: Laporan, tabel: str, sel: dict[str, Angka]) -> dict[str, Angka]:
    """In printed order where the table is known row by row; else in the order of the plan."""
    baris = list(laporan.tabel[tabel].baris) if tabel in laporan.tabel else []
    letak = {k: baris.index(a.id.split("/")[2]) for k, a in sel.items() if a.id.split("/")[2] in baris}
    return {k: sel[k] for k in sorted(sel, key=lambda k: letak.get(k, len(baris)))}
