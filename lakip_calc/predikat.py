"""Which rung (jenjang) of a scale (skala) holds a value?

1. A rung reaches from its lower limit up to the lower limit of the next one: [55, 70), [70, 85), [85, ...).
   A scale whose rungs begin just above their limit (AKIP: BB > 70) says so: `bawah_termasuk` False.
2. The exact value decides, before rounding.
3. A value in a gap of the printed scale (84 to 85, 69 to 70) gets the lower rung, and a note.
4. A value above the highest printed limit gets the highest rung, and a note.
5. A value on a limit about which sources disagree gets a note.
6. A value below every rung is "di luar skala": no predikat.
7. A value that the printed limits of two rungs hold gets the upper rung, and a note. A limit that two rungs share
   belongs to one of them by rule 1.

Notes are whole sentences, to be printed as they stand.

Basis: the scale itself is data, with its own dasar. That printed limits are read as half-open lower
bounds is our reading, shown on the site.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from itertools import pairwise

from lakip_calc.besaran import Aturan, Hasil, Jenjang, Kosong, Skala, TidakDihitung
from lakip_calc.kosong import lengkap
from lakip_calc.teks import tulis_angka, tulis_daftar


@dataclass(frozen=True)
class HasilPredikat:
    """The rung that holds a value, with the notes that must stay beside it.

    di_atas_skala  True where the value lies above the highest limit that the scale prints
    """

    nilai: Decimal
    jenjang: Jenjang
    skala: str
    aturan: Aturan
    catatan: tuple[str, ...] = ()
    di_atas_skala: bool = False

    @property
    def predikat(self) -> str:
        """The word or letters of the rung."""
        return self.jenjang.predikat

    @property
    def di_celah(self) -> bool:
        """Whether the value lies between the printed limits of two rungs."""
        return self.jenjang.atas is not None and self.nilai > self.jenjang.atas and not self.di_atas_skala


def predikat_dari(nilai: Hasil | TidakDihitung | Decimal | Kosong | None, skala: Skala) -> HasilPredikat | TidakDihitung:
    """The rung of `skala` that holds `nilai`, which is in the unit of the scale.

    Without a value the reason is passed on; below every rung the reason begins with "di luar skala".
    Raises TypeError for a number that is not a Decimal.
    """
    if isinstance(nilai, TidakDihitung):
        return nilai
    isi = lengkap({"nilai": nilai.nilai if isinstance(nilai, Hasil) else nilai})
    if isinstance(isi, TidakDihitung):
        return isi
    angka = isi["nilai"]
    tangga = skala.tangga
    letak = sum(_mencapai(angka, jenjang, skala) for jenjang in tangga) - 1
    if letak < 0:
        return TidakDihitung(f"di luar skala: di bawah batas terendah {tulis_angka(tangga[0].mulai)}")
    jenjang = tangga[letak]
    atasnya = tangga[letak + 1] if letak + 1 < len(tangga) else None
    catatan = (*_celah(angka, jenjang, atasnya), *_rangkap(angka, tangga[: letak + 1]), *_tepi(angka, jenjang, skala))
    di_atas = atasnya is None and jenjang.atas is not None and angka > jenjang.atas
    return HasilPredikat(angka, jenjang, skala.nama, skala.aturan, catatan, di_atas)


def jenjang_bernama(predikat: str, skala: Skala) -> Jenjang | None:
    """The rung with this name, capitals aside; None for a word that the scale does not know ("Sangat Baik")."""
    for jenjang in skala.jenjang:
        if jenjang.predikat.casefold() == predikat.strip().casefold():
            return jenjang
    return None


def urutan_predikat(skala: Skala) -> tuple[str, ...]:
    """The predikat of a scale from lowest to highest, as `capaian.capaian_ordinal` needs them."""
    return tuple(jenjang.predikat for jenjang in skala.tangga)


def _mencapai(nilai: Decimal, jenjang: Jenjang, skala: Skala) -> bool:
    if jenjang.bawah is None:
        return True
    return nilai >= jenjang.bawah if skala.bawah_termasuk else nilai > jenjang.bawah


def _celah(nilai: Decimal, jenjang: Jenjang, atasnya: Jenjang | None) -> Iterator[str]:
    """Why a value above the printed upper limit of a rung still has it: rules 3 and 4."""
    if jenjang.atas is None or nilai <= jenjang.atas:
        return
    ujung = tulis_angka(jenjang.atas)
    if atasnya is None:
        yield f"Nilai ini melewati skala, yang berakhir pada {ujung}. Situs memakai predikat tertinggi: {jenjang.predikat}."
        return
    mulai = tulis_angka(atasnya.mulai)
    yield (
        f"Skala tidak menyebut nilai di antara {ujung} dan {mulai}. Situs memakai predikat {jenjang.predikat}, "
        f"sebab {atasnya.predikat} baru dimulai dari {mulai}."
    )


def _rangkap(nilai: Decimal, tangga: tuple[Jenjang, ...]) -> Iterator[str]:
    """Which lower rung prints limits that hold the value too: rule 7. The last of `tangga` is the one chosen."""
    *bawahnya, jenjang = tangga
    juga = [lain.predikat for lain in bawahnya if lain.atas is not None and nilai <= lain.atas and jenjang.mulai < lain.atas]
    if juga:
        semua = tulis_daftar([*juga, jenjang.predikat])
        yield f"Menurut batas yang tercetak nilai ini termasuk {semua}. Situs memakai yang tertinggi: {jenjang.predikat}."


def _tepi(nilai: Decimal, jenjang: Jenjang, skala: Skala) -> Iterator[str]:
    """What other sources read for a value on a limit about which they disagree: rule 5."""
    if not skala.tepi_berbeda:
        return
    for bawahnya, lain in pairwise(skala.tangga):
        if nilai == lain.bawah:
            batas = tulis_angka(lain.bawah)
            sini, sana = f"dari {batas}", f"di atas {batas}"
            if not skala.bawah_termasuk:
                sini, sana = sana, sini
            pilihan = bawahnya if skala.bawah_termasuk else lain
            yield (
                f"Nilai ini tepat di batas {batas}. Situs memakai predikat {jenjang.predikat}, sebab {lain.predikat} dimulai {sini}. "
                f"Menurut sumber lain {lain.predikat} dimulai {sana}, sehingga predikatnya {pilihan.predikat}."
            )
