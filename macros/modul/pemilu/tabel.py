"""What the pictures and sentences of elections read from their tables, each once."""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal

from macros.gambar import TanpaAngka, perlu
from macros.tahun.tabel.kamus import Kolom
from macros.tahun.tabel.tabel import Tabel
from macros.tahun.tahun import Tahun

SUARA = "suara-dprd"  # the kamus of tables of votes
PEMILIH = "pemilih"  # the kamus of lists of voters
AKRONIM = 4  # letters of a code that is a word of capitals


def tabel_suara(tahun: Tahun) -> list[Tabel]:
    """The tables of votes, in the order of the report: the first result, then what changed it."""
    return [t for t in tahun.tabel.values() if t.kamus.kode == SUARA]


def dapil_tabel(t: Tabel) -> list[Kolom]:
    """The columns of the districts."""
    return [k for k in t.kamus.kolom if k.nama.startswith("dapil_")]


def jumlah_partai(t: Tabel, kunci: str) -> Decimal:
    """The votes of a party; added up from its districts where the report leaves the sum empty. Raises TanpaAngka where one of those is missing too."""
    jumlah = t.angka(kunci, "jumlah")
    if jumlah.nilai is not None:
        return jumlah.nilai
    return sum((perlu(t.angka(kunci, d.nama)) for d in dapil_tabel(t)), Decimal(0))


def juara(suara: Mapping[str, Decimal]) -> list[str]:
    """Who has most; more than one where they are equal, none where nobody has any."""
    terbanyak = max(suara.values(), default=Decimal(0))
    return [k for k, n in suara.items() if n == terbanyak] if terbanyak > 0 else []


def dapil_berubah(lama: Tabel, baru: Tabel) -> list[Kolom]:
    """The districts of which a figure differs between two tables of votes."""
    return [
        d
        for d in dapil_tabel(lama)
        if any(lama.angka(k, d.nama).nilai != baru.angka(k, d.nama).nilai for k in lama.baris if k in baru.baris)
    ]


@dataclass(frozen=True)
class Ulang:
    """A repeat vote: the tables before and after it, and the column of the district that it changed most."""

    lama: Tabel
    baru: Tabel
    dapil: str

    @property
    def nama_dapil(self) -> str:
        """``Dapil 1``."""
        return self.lama.kamus[self.dapil].judul


def suara_ulang(tahun: Tahun) -> Ulang:
    """The repeat vote of the year. Raises TanpaAngka where no district differs between two tables."""
    semua = tabel_suara(tahun)
    if len(semua) < 2 or not (dapil := dapil_berubah(semua[0], semua[-1])):
        raise TanpaAngka(SUARA)
    lama, baru = semua[0], semua[-1]
    berubah = {
        d.nama: sum(lama.angka(k, d.nama).nilai != baru.angka(k, d.nama).nilai for k in lama.baris if k in baru.baris) for d in dapil
    }
    return Ulang(lama, baru, max(berubah, key=berubah.__getitem__))


def nama_partai(r: Mapping[str, str]) -> str:
    """A party without the word itself."""
    return r["partai"].removeprefix("Partai ")


def nama_singkat(t: Tabel, kunci: str) -> str:
    """``PKB``, ``Gerindra``, ``PDI Perjuangan``: the code of a party, written as its name is where the name holds it."""
    kata, nama = kunci.replace("-", " "), nama_partai(t.baris[kunci])
    di = f" {nama.lower()} ".find(f" {kata} ")
    if di >= 0:
        return nama[di : di + len(kata)]
    return " ".join(k.upper() if len(k) <= AKRONIM else k.title() for k in kata.split())


def nomor_keputusan(tahun: Tahun, t: Tabel) -> str:
    """The number of the decision that fixed a table; empty where the report names none."""
    return next((r["nomor"] for r in tahun.baris_kamus("keputusan", tabel=t.kode)), "")


# --- voters -----------------------------------------------------------------------------------


def daftar_pemilih(tahun: Tahun) -> list[Tabel]:
    """The lists of voters from the first to the final one. Raises TidakAda where the year lacks one of these two."""
    awal, akhir = tahun.dengan_peran("pemilih_awal"), tahun.dengan_peran("pemilih_tetap")
    antara = [t for t in tahun.tabel.values() if t.kamus.kode == PEMILIH and t not in (awal, akhir)]
    return [awal, *antara, akhir]


def pemilihan(tahun: Tahun, t: Tabel) -> list[str]:
    """The elections that a list was fixed for, by the decisions that the report names; none where it names none."""
    return list(dict.fromkeys(r["pemilihan"] for r in tahun.baris_kamus("keputusan", tabel=t.kode)))


def untuk_pemilihan(tahun: Tahun, t: Tabel) -> str:
    """``DPT Pilkada 2024``; the bare name of the list where its election is not told."""
    return " ".join([t.kode.upper(), *(f"{p} {tahun.tahun}" for p in pemilihan(tahun, t))])
