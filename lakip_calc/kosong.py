"""What does a missing cell say, and how is it kept from becoming zero?

1. Empty, "-", unreadable and "tidak berlaku" are four different things (`Kosong`); `None` is an empty cell.
2. A rule that needs a missing number gives no figure, and names every missing input at once.
3. Where many numbers are put together, the missing ones are set aside by name, never counted as zero.
4. Numbers of different units (persen and rupiah) are not put together: no figure, and the reason names the units.
   A unit that nobody has stated is held against none.

Basis: aturan of this site, not of a regulation.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from lakip_calc.besaran import Hasil, Kosong, Nilai, Operan, TidakDihitung
from lakip_calc.ketelitian import pastikan_desimal
from lakip_calc.teks import tulis_daftar


class KebijakanKosong(StrEnum):
    """What a sum or mean does when some of its parts have no number."""

    SEBUT = "sebut"
    """Work with the parts that have one, and name the others in a note."""

    TOLAK = "tolak"
    """Give no figure, and name the parts that have none."""


@dataclass(frozen=True)
class Pilahan:
    """Many cells, split into those with a number (`ada`) and those without (`tanpa`: name and why)."""

    ada: tuple[Operan, ...]
    tanpa: tuple[tuple[str, str], ...]

    @property
    def kurang(self) -> tuple[str, ...]:
        """Names of the cells without a number."""
        return tuple(nama for nama, _ in self.tanpa)

    def catatan(self) -> tuple[str, ...]:
        """The note that must stand beside any figure made of `ada`; nothing if no cell is missing."""
        if not self.tanpa:
            return ()
        semua = len(self.ada) + len(self.tanpa)
        return (f"memakai {len(self.ada)} dari {semua} nilai; tanpa angka: {self._daftar()}",)

    def tolak(self, kebijakan: KebijakanKosong) -> TidakDihitung | None:
        """Why there is no figure at all: nothing to work with, or a policy that accepts no gap."""
        if not self.ada and not self.tanpa:
            return TidakDihitung("tidak ada nilai untuk dihitung")
        if not self.ada:
            return TidakDihitung(f"tidak satu pun nilai berupa angka: {self._daftar()}", self.kurang)
        if self.tanpa and kebijakan is KebijakanKosong.TOLAK:
            return TidakDihitung(f"tidak semua nilai berupa angka: {self._daftar()}", self.kurang)
        return None

    def satuan_berbeda(self, satuan: str) -> TidakDihitung | None:
        """Why these cells cannot be put together in `satuan`: some are in another unit. None where all are in one."""
        semua = [(operan.nama, operan.satuan) for operan in self.ada if operan.satuan]
        acuan = satuan or next((lain for _, lain in semua), "")
        beda = tulis_daftar(f"{nama} dalam {lain}" for nama, lain in semua if lain != acuan)
        return TidakDihitung(f"satuannya berbeda: {beda}, bukan {acuan}") if beda else None

    def _daftar(self) -> str:
        return tulis_daftar(f"{nama} ({sebab})" for nama, sebab in self.tanpa)


def sebab_kosong(nilai: object) -> str | None:
    """Why `nilai` is not there ("belum dilaporkan"), or None if it is there."""
    if nilai is None:
        return Kosong.KOSONG.value
    return nilai.value if isinstance(nilai, Kosong) else None


def lengkap(masukan: Mapping[str, Nilai]) -> dict[str, Decimal] | TidakDihitung:
    """The numbers that a rule works with, by name, in their order; or the reason why it cannot.

    One reason names every missing input: "target belum dilaporkan; realisasi tidak terbaca".
    Raises TypeError for a float or an int, ValueError for a number that is not finite.
    """
    tanpa = belum_ada(masukan)
    return tanpa if tanpa else {nama: pastikan_desimal(nama, nilai) for nama, nilai in masukan.items()}


def belum_ada(masukan: Mapping[str, object]) -> TidakDihitung | None:
    """Which inputs of any kind (a predikat, a `Rentang`) are missing, in one reason; None if all are there."""
    sebab = {nama: alasan for nama, nilai in masukan.items() if (alasan := sebab_kosong(nilai))}
    if not sebab:
        return None
    return TidakDihitung("; ".join(f"{nama} {alasan}" for nama, alasan in sebab.items()), tuple(sebab))


def pilah(nilai: Mapping[str, Nilai | Hasil | TidakDihitung], satuan: str = "") -> Pilahan:
    """Split named cells or figures into those with a number and those without, in their order.

    Raises TypeError for a float or an int, ValueError for a number that is not finite.
    """
    ada: list[Operan] = []
    tanpa: list[tuple[str, str]] = []
    for nama, isi in nilai.items():
        if isinstance(isi, TidakDihitung):
            tanpa.append((nama, isi.alasan))
        elif isinstance(isi, Hasil):
            ada.append(Operan(nama, isi.nilai, isi.satuan))
        elif sebab := sebab_kosong(isi):
            tanpa.append((nama, sebab))
        else:
            ada.append(Operan(nama, pastikan_desimal(nama, isi), satuan))
    return Pilahan(tuple(ada), tuple(tanpa))
