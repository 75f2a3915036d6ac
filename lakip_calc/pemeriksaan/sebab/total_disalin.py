"""Was a total row filled from other totals than its own rows?

1. Findings of one table whose printed total equals another total (check `total-tertukar`) are gathered with the
   other findings about that total row.
2. Chance: had the wrong total been any number no farther from the right one than it is, how often would it hit one of
   the other totals of its unit by accident? Several columns multiply, taken as independent.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from fractions import Fraction

from lakip_calc.angka import Angka
from lakip_calc.besaran import Hasil
from lakip_calc.pemeriksaan.jumlah import jumlah_sel, rincian
from lakip_calc.pemeriksaan.laporan import Laporan, Tabel
from lakip_calc.pemeriksaan.putusan import Temuan
from lakip_calc.pemeriksaan.sebab.dugaan import Sebab, desimal, kekuatan, satu_dari

TERTUKAR = "total-tertukar"


def cari(laporan: Laporan, temuan: Sequence[Temuan]) -> Iterator[Sebab]:
    """One cause for each table with a total that belongs elsewhere."""
    tertukar: dict[str, list[tuple[Temuan, Angka]]] = {}
    for t in temuan:
        if t.pemeriksaan == TERTUKAR and t.penerapan.angka and (sel := laporan.angka(t.penerapan.angka[0])) is not None:
            tertukar.setdefault(sel.id.split("/")[1], []).append((t, sel))
    for kode, semua in tertukar.items():
        tabel, inti = laporan.tabel[kode], [t for t, _ in semua]
        baris_jumlah = {a.id for a in tabel.total.angka.values()} if tabel.total else set()
        petunjuk = {t.penerapan.petunjuk for t in inti} - {""}
        ikut = [t.id for t in temuan if t in inti or (t.penerapan.petunjuk in petunjuk and baris_jumlah & set(t.penerapan.angka))]
        peluang = Fraction(1)
        for _, sel in semua:
            peluang *= _peluang(laporan, tabel, sel)
        bukti = [t.penerapan.alasan for t in inti]
        bukti.append(
            f"Kesamaan itu karena kebetulan: {satu_dari(peluang)} "
            "(bila angka keliru dapat berupa bilangan apa pun sejauh itu dari jumlah yang benar"
            f"{', dan kolom-kolomnya lepas satu sama lain' if len(inti) > 1 else ''})."
        )
        judul = f"Dugaan: baris jumlah di tabel {tabel.judul} terisi jumlah dari kolom atau tabel lain, bukan jumlah barisnya sendiri."
        yield Sebab(f"total-disalin-{kode}", judul, tuple(bukti), tuple(ikut), desimal(peluang), kekuatan(peluang, True))


def _peluang(laporan: Laporan, tabel: Tabel, sel: Angka) -> Fraction:
    hitungan = jumlah_sel(rincian(tabel, sel.id.split("/")[3]))
    if not isinstance(hitungan, Hasil) or sel.nilai is None:
        return Fraction(1)
    jauh = abs(sel.nilai - hitungan.nilai)
    sasaran = {n for n in _jumlah_lain(laporan, sel.satuan) if n != hitungan.nilai and abs(n - hitungan.nilai) <= jauh}
    mungkin = 2 * jauh.scaleb(sel.desimal)
    return min(Fraction(1), Fraction(len(sasaran)) / Fraction(mungkin)) if mungkin else Fraction(1)


def _jumlah_lain(laporan: Laporan, satuan: str) -> Iterator[Decimal]:
    """Every total of a unit, as printed and as its rows add up."""
    for t in laporan.tabel.values():
        for kolom in {k for h in t.hubungan if h.jenis == "jumlah_baris" for k in h.kolom}:
            bagian = rincian(t, kolom)
            if all(b is not None and b.satuan == satuan for b in bagian.values()):
                hitungan = jumlah_sel(bagian)
                if isinstance(hitungan, Hasil):
                    yield hitungan.nilai
                if t.total and (sel := t.total.angka.get(kolom)) and sel.nilai is not None:
                    yield sel.nilai
