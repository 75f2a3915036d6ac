"""Garis: which indikator of one year continues which of the year before.

A year may rename its indikator, change what they measure, put another in the place of one, drop and add some. Each year says
so of itself and of the year before it, never of a later one: what a year says stays true when years follow.

    sama         the same indikator
    ganti_nama   the same measure under another code or another name
    berubah      what is measured or how has changed: the years are not comparable
    diganti      another indikator stands in its place: not comparable
    dihapus      it is no longer measured; the year has no code for it
    baru         nothing of the year before corresponds to it

Nothing is said where code and name are those of the year before: that is `sama`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum


class Kaitan(StrEnum):
    """How an indikator of a year is related to one of the year before."""

    SAMA = "sama"
    GANTI_NAMA = "ganti_nama"
    BERUBAH = "berubah"
    DIGANTI = "diganti"
    DIHAPUS = "dihapus"
    BARU = "baru"


SEBANDING = (Kaitan.SAMA, Kaitan.GANTI_NAMA)


@dataclass(frozen=True)
class Sambungan:
    """One step of a line, from the year before (`kode_lalu`, empty for baru) to this year (`kode`, empty for dihapus)."""

    kode: str
    kaitan: Kaitan
    kode_lalu: str = ""
    catatan: str = ""

    @property
    def sebanding(self) -> bool:
        """Whether the figures of both years measure the same thing."""
        return self.kaitan in SEBANDING


@dataclass(frozen=True)
class Salah:
    """What is wrong with one written step: which (None where one is missing), in which column, and what to write instead."""

    ke: int | None
    kolom: str
    masalah: str


def salah_sambungan(tertulis: Sequence[Sambungan], kini: Mapping[str, str], lalu: Mapping[str, str] | None) -> Iterator[Salah]:
    """Everything wrong with what a year says of its lines; `kini` and `lalu` are the names of the indikator by code.

    Without the year before only what the steps say by themselves is judged.
    """
    dipakai: dict[str, dict[str, int]] = {"kode": {}, "kode_lalu": {}}
    for ke, s in enumerate(tertulis):
        yield from (Salah(ke, *masalah) for masalah in _bentuk(s))
        for kolom, kode, ada in (("kode", s.kode, kini), ("kode_lalu", s.kode_lalu, lalu)):
            if not kode:
                continue
            if ada is not None and kode not in ada:
                tahun = "tahun ini" if kolom == "kode" else "tahun sebelumnya"
                yield Salah(ke, kolom, f"'{kode}' bukan indikator {tahun}; pilih salah satu dari {', '.join(ada)}")
            elif kode in dipakai[kolom]:
                apa = "penerus" if kolom == "kode_lalu" else "asal"
                yield Salah(ke, kolom, f"'{kode}' sudah punya {apa} di baris lain; setiap indikator hanya punya satu")
            dipakai[kolom].setdefault(kode, ke)
    if lalu is not None:
        yield from _kurang(tertulis, kini, lalu)


def _bentuk(s: Sambungan) -> Iterator[tuple[str, str]]:
    """A step that names a year it cannot have, or lacks one that it needs."""
    match s.kaitan:
        case Kaitan.DIHAPUS if s.kode:
            yield "kode", f"'{s.kode}' tertulis, padahal hubungannya dihapus; kosongkan, atau tulis hubungan lain"
        case Kaitan.BARU if s.kode_lalu:
            yield "kode_lalu", f"'{s.kode_lalu}' tertulis, padahal hubungannya baru; kosongkan, atau tulis hubungan lain"
    if not s.kode and s.kaitan is not Kaitan.DIHAPUS:
        yield "kode", "belum diisi; tulis kode indikator tahun ini"
    if not s.kode_lalu and s.kaitan is not Kaitan.BARU:
        yield "kode_lalu", "belum diisi; tulis kode indikator itu di tahun sebelumnya"
    if s.kaitan in (Kaitan.BERUBAH, Kaitan.DIGANTI) and not s.catatan.strip():
        yield "catatan", f"belum diisi; tulis mengapa kedua tahun tidak dapat dibandingkan (hubungan {s.kaitan})"


def _kurang(tertulis: Sequence[Sambungan], kini: Mapping[str, str], lalu: Mapping[str, str]) -> Iterator[Salah]:
    """Indikator of either year of which nothing is written and nothing follows by itself."""
    tersirat = {s.kode for s in _tersirat(tertulis, kini, lalu)}
    disebut, disebut_lalu = {s.kode for s in tertulis}, {s.kode_lalu for s in tertulis}
    for kode, nama in kini.items():
        if kode in disebut or kode in tersirat:
            continue
        if kode in lalu and kode not in disebut_lalu:
            masalah = f"'{kode}' bernama lain di tahun sebelumnya ('{lalu[kode]}', sekarang '{nama}')"
            yield Salah(None, "kode", f"{masalah}; tambahkan baris dengan hubungan ganti_nama, berubah, atau diganti")
        elif kode in lalu:
            masalah = f"'{kode}' tahun sebelumnya sudah diteruskan indikator lain"
            yield Salah(None, "kode", f"{masalah}; tambahkan baris untuk '{kode}' tahun ini, misalnya dengan hubungan baru")
        else:
            masalah = f"'{kode}' tidak ada di tahun sebelumnya"
            yield Salah(None, "kode", f"{masalah}; tambahkan baris dengan hubungan baru, ganti_nama, atau diganti")
    for kode in lalu:
        if kode in disebut_lalu or kode in tersirat or (kode in kini and kode not in disebut):
            continue  # has an heir, or was told above
        masalah = f"'{kode}' dari tahun sebelumnya tidak disebut"
        yield Salah(None, "kode_lalu", f"{masalah}; tambahkan baris penerusnya, atau baris dengan hubungan dihapus")


def _tersirat(tertulis: Sequence[Sambungan], kini: Mapping[str, str], lalu: Mapping[str, str]) -> Iterator[Sambungan]:
    """What need not be written: code and name are those of the year before, and neither is named by a written step."""
    disebut, disebut_lalu = {s.kode for s in tertulis}, {s.kode_lalu for s in tertulis}
    for kode, nama in kini.items():
        if kode not in disebut and kode not in disebut_lalu and lalu.get(kode) == nama:
            yield Sambungan(kode, Kaitan.SAMA, kode)


def lengkapi(tertulis: Sequence[Sambungan], kini: Mapping[str, str], lalu: Mapping[str, str]) -> tuple[Sambungan, ...]:
    """Every step between two years: first of the indikator of this year in their order, then the dropped ones.

    What is neither written nor implied (a draft) begins anew, or ends.
    """
    langkah = {s.kode: s for s in (*tertulis, *_tersirat(tertulis, kini, lalu)) if s.kode in kini}
    semua = [langkah.get(kode, Sambungan(kode, Kaitan.BARU)) for kode in kini]
    diteruskan = {s.kode_lalu for s in semua}
    hapus = {s.kode_lalu: s for s in tertulis if s.kaitan is Kaitan.DIHAPUS}
    return (*semua, *(hapus.get(kode, Sambungan("", Kaitan.DIHAPUS, kode)) for kode in lalu if kode not in diteruskan))


@dataclass(frozen=True)
class Ruas:
    """One year of a line; `sambungan` is the step that leads to it, None in the first year that the site has."""

    tahun: int
    kode: str
    sambungan: Sambungan | None = None

    @property
    def putus(self) -> bool:
        """Whether this year cannot be held against the one before it in the line."""
        return self.sambungan is not None and not self.sambungan.sebanding


@dataclass(frozen=True)
class Garis:
    """One indikator through the years, the oldest first; `akhir` says how it ended, None where it goes on."""

    ruas: tuple[Ruas, ...]
    akhir: Sambungan | None = None

    @property
    def kode(self) -> str:
        """Its code in the newest year that has it."""
        return self.ruas[-1].kode

    @property
    def tahun(self) -> int:
        """The newest year that has it."""
        return self.ruas[-1].tahun

    @property
    def potongan(self) -> tuple[tuple[Ruas, ...], ...]:
        """The years that may be held against each other, in runs."""
        hasil: list[list[Ruas]] = []
        for r in self.ruas:
            if not hasil or r.putus:
                hasil.append([])
            hasil[-1].append(r)
        return tuple(map(tuple, hasil))

    def di(self, tahun: int) -> Ruas | None:
        """Where the line stands in one year; None where it is not there."""
        return next((r for r in self.ruas if r.tahun == tahun), None)


def tarik_garis(tahun: Sequence[tuple[int, Sequence[str], Sequence[Sambungan]]]) -> tuple[Garis, ...]:
    """The lines through years given oldest first, each with the codes of its indikator and its steps from the year before.

    Lines that reach the newest year come first, in its order; then those that ended, the latest first.
    """
    hidup: dict[str, tuple[Ruas, ...]] = {}
    selesai: list[Garis] = []
    for ke, (ini, kode, sambungan) in enumerate(tahun):
        langkah = {s.kode: s for s in sambungan if s.kode}
        akhir = {s.kode_lalu: s for s in sambungan if not s.kode}
        kini: dict[str, tuple[Ruas, ...]] = {}
        for k in kode:
            s = langkah.get(k)
            kini[k] = (*(hidup.pop(s.kode_lalu, ()) if s else ()), Ruas(ini, k, s if ke else None))
        selesai[:0] = [Garis(ruas, akhir.get(k)) for k, ruas in hidup.items()]
        hidup = kini
    return (*(Garis(ruas) for ruas in hidup.values()), *selesai)
