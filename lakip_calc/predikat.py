"""Which rung (jenjang) of a scale (skala) holds a value?

1. A rung reaches from its lower limit up to the lower limit of the next one: [55, 70), [70, 85), [85, ...).
   A scale whose rungs begin just above their limit (AKIP: BB > 70) says so: `bawah_termasuk` False.
2. The exact value decides, before rounding.
3. A value in a gap of the printed scale (84 to 85, 69 to 70) gets the lower rung, and a note.
4. A value above the highest printed limit gets the highest rung, and a note.
5. A value on a limit about which sources disagree gets a note.
6. A value below every rung is "di luar skala": no predikat.

Basis: the scale itself is data, with its own dasar. That printed limits are read as half-open lower
bounds is our reading, shown on the site.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from lakip_calc.besaran import Aturan, Hasil, Jenjang, Kosong, Skala, TidakDihitung
from lakip_calc.ketelitian import pastikan_desimal
from lakip_calc.kosong import belum_lengkap
from lakip_calc.teks import tulis_angka


@dataclass(frozen=True)
class HasilPredikat:
    """The rung that holds a value, with the notes that must stay beside it."""

    nilai: Decimal
    jenjang: Jenjang
    skala: str
    aturan: Aturan
    catatan: tuple[str, ...] = ()

    @property
    def predikat(self) -> str:
        """The word or letters of the rung."""
        return self.jenjang.predikat


def predikat_dari(
    nilai: Hasil | TidakDihitung | Decimal | Kosong | None, skala: Skala
) -> HasilPredikat | TidakDihitung:
    """The rung of `skala` that holds `nilai`, which is in the unit of the scale.

    Without a value the reason is passed on; below every rung the reason begins with "di luar skala".
    Raises TypeError for a number that is not a Decimal.
    """
    if isinstance(nilai, TidakDihitung):
        return nilai
    angka = nilai.nilai if isinstance(nilai, Hasil) else nilai
    if tanpa := belum_lengkap({"nilai": angka}):
        return tanpa
    pastikan_desimal("nilai", angka)
    tangga = sorted(skala.jenjang, key=_dari_bawah)
    letak = -1
    for urut, jenjang in enumerate(tangga):
        if _mencapai(angka, jenjang, skala):
            letak = urut
    if letak < 0:
        return TidakDihitung(f"di luar skala: di bawah batas terendah {tulis_angka(tangga[0].bawah)}")
    jenjang = tangga[letak]
    atasnya = tangga[letak + 1] if letak + 1 < len(tangga) else None
    catatan = _catatan(angka, jenjang, atasnya, tangga, skala)
    return HasilPredikat(angka, jenjang, skala.nama, skala.aturan, catatan)


def jenjang_bernama(predikat: str, skala: Skala) -> Jenjang | None:
    """The rung with this name, capitals aside; None for a word that the scale does not know ("Sangat Baik")."""
    for jenjang in skala.jenjang:
        if jenjang.predikat.casefold() == predikat.strip().casefold():
            return jenjang
    return None


def urutan_predikat(skala: Skala) -> tuple[str, ...]:
    """The predikat of a scale from lowest to highest, as `capaian.capaian_ordinal` needs them."""
    return tuple(jenjang.predikat for jenjang in sorted(skala.jenjang, key=_dari_bawah))


def _dari_bawah(jenjang: Jenjang) -> Decimal:
    return Decimal("-Infinity") if jenjang.bawah is None else jenjang.bawah


def _mencapai(nilai: Decimal, jenjang: Jenjang, skala: Skala) -> bool:
    if jenjang.bawah is None:
        return True
    return nilai >= jenjang.bawah if skala.bawah_termasuk else nilai > jenjang.bawah


def _catatan(
    nilai: Decimal, jenjang: Jenjang, atasnya: Jenjang | None, tangga: list[Jenjang], skala: Skala
) -> tuple[str, ...]:
    catatan = []
    if jenjang.atas is not None and nilai > jenjang.atas:
        if atasnya is None:
            catatan.append(
                f"di atas batas tercetak {tulis_angka(jenjang.atas)}; skala tidak memuat kelas di atasnya, "
                f"dibaca {jenjang.predikat}"
            )
        else:
            catatan.append(
                f"di celah tercetak antara {tulis_angka(jenjang.atas)} dan {tulis_angka(atasnya.bawah)}; "
                f"dibaca {jenjang.predikat} karena {atasnya.predikat} mulai dari {tulis_angka(atasnya.bawah)}"
            )
    if skala.tepi_berbeda:
        for urut, lain in enumerate(tangga):
            if nilai == lain.bawah and urut:
                batas = tulis_angka(nilai)
                sini, sana = f"mulai dari {batas}", f"di atas {batas}"
                if not skala.bawah_termasuk:
                    sini, sana = sana, sini
                pilihan = tangga[urut - 1] if skala.bawah_termasuk else lain
                catatan.append(
                    f"tepat di batas {batas}; dibaca {jenjang.predikat} karena {lain.predikat} berarti {sini}; "
                    f"sumber lain memakai {sana}, sehingga {pilihan.predikat}"
                )
    return tuple(catatan)
