"""What do the cells add up to, and is that what is printed?

1. A sum is made of the cells that hold a number. A missing cell is skipped and named, never zero.
2. A printed total is compared with the sum of its parts: selisih = tercetak - dihitung.
3. Parts or total missing: nothing is said about whether they agree (`cocok` is None). With one part
   missing, selisih is what that part would have to be for the printed total to hold.
4. A printed figure is never overwritten: both stand side by side.
5. Parts of different units (persen and rupiah) have no sum: refused, and the reason names them.

The same comparison serves rows (L + P = L+P), columns (kecamatan = total), and differences
(pagu - realisasi = sisa).

Basis: arithmetic; that missing is not zero is a rule of this site.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal

from lakip_calc.besaran import Aturan, Hasil, Nilai, Operan, TidakDihitung
from lakip_calc.ketelitian import pastikan_desimal, teliti
from lakip_calc.kosong import KebijakanKosong, pilah, sebab_kosong


@dataclass(frozen=True)
class Banding:
    """A printed figure beside the same figure worked out again.

    tercetak  the printed value, or None if there is none
    dihitung  the value worked out, or None if nothing could be
    selisih   tercetak - dihitung, or None if one of them is not there
    cocok     True or False; None where it cannot be told
    kurang    names of what is missing, in order
    sebab     why it cannot be told, in Indonesian; empty where it can
    """

    tercetak: Decimal | None
    dihitung: Decimal | None
    selisih: Decimal | None
    cocok: bool | None
    kurang: tuple[str, ...] = ()
    sebab: str = ""


@teliti
def jumlah(
    rincian: Mapping[str, Nilai | Hasil | TidakDihitung],
    *,
    satuan: str = "",
    kebijakan: KebijakanKosong = KebijakanKosong.SEBUT,
) -> Hasil | TidakDihitung:
    """The sum of the parts that hold a number, in `satuan`; missing parts are named in catatan and kurang."""
    pilahan = pilah(rincian, satuan)
    if tolak := pilahan.tolak(kebijakan) or pilahan.satuan_berbeda(satuan):
        return tolak
    total = sum((bagian.nilai for bagian in pilahan.ada), Decimal(0))
    return Hasil(
        total,
        satuan,
        Aturan.JUMLAH,
        (Operan("jumlah", total, satuan),),
        "jumlah seluruh rincian = {jumlah}",
        pilahan.catatan(),
        pilahan.ada,
        pilahan.kurang,
    )


@teliti
def periksa_jumlah(rincian: Mapping[str, Nilai], tercetak: Nilai) -> Banding:
    """Whether the parts add up to the printed total, all in one unit.

    A part left out makes `cocok` None, even where the others happen to reach the total.
    """
    total = jumlah(rincian)
    return bandingkan(tercetak, total)


@teliti
def bandingkan(tercetak: Nilai, dihitung: Hasil | TidakDihitung) -> Banding:
    """A printed figure beside a figure worked out, exactly: no tolerance.

    For a printed figure that was rounded, see `pembulatan.jelaskan`.
    """
    hilang = sebab_kosong(tercetak)
    angka = None if hilang else pastikan_desimal("tercetak", tercetak)
    sebab = [f"angka tercetak {hilang}"] if hilang else []
    if isinstance(dihitung, TidakDihitung):
        return Banding(angka, None, None, None, dihitung.kurang, "; ".join([*sebab, dihitung.alasan]))
    selisih = None if angka is None else angka - dihitung.nilai
    if dihitung.kurang:
        sebab += dihitung.catatan
    cocok = None if sebab else selisih == 0
    return Banding(angka, dihitung.nilai, selisih, cocok, dihitung.kurang, "; ".join(sebab))
