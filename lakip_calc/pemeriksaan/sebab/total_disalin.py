"""Was a total row filled from other totals than its own rows?

1. Findings of one table whose printed total equals another total (check `total-tertukar`) are gathered with the
   other findings about that total row.
2. How strong: had the wrong total been any number no farther from the right one than it is, how often would it hit one
   of the other totals of its unit by accident? Of several columns the rarest counts, not their product: one slip may
   have filled them all.
3. That model carries an order, no digits: how far a wrong total may lie is set by the error that was seen, the totals of
   successive stages of one list lie close together, and the columns are not independent. So chance is told in words
   and no `peluang` is given.
4. Other totals of the same row that do agree with their rows are told against the cause.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from fractions import Fraction

from lakip_calc.angka import Angka
from lakip_calc.besaran import Hasil
from lakip_calc.pemeriksaan.jumlah import jumlah_sel, meleset, rincian
from lakip_calc.pemeriksaan.laporan import Laporan, Tabel
from lakip_calc.pemeriksaan.putusan import Temuan
from lakip_calc.pemeriksaan.sebab.dugaan import Sebab, bila_kebetulan_kata, kekuatan
from lakip_calc.teks import tulis_daftar

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
        peluang = min(_peluang(laporan, tabel, sel) for _, sel in semua)
        bukti = [*(t.penerapan.alasan for t in inti), f"{bila_kebetulan_kata(peluang)}."]
        sel_salah = [sel.id.split("/")[3] for _, sel in semua]
        nama = tulis_daftar(tabel.judul_kolom.get(k, k) for k in sel_salah)
        judul = f"Kemungkinan sebab: di tabel {tabel.judul}, jumlah {nama} diisi dari jumlah kolom atau tabel lain, bukan dari barisnya sendiri."
        melawan = tuple(_benar(tabel, sel_salah))
        yield Sebab(f"total-disalin-{kode}", judul, tuple(bukti), tuple(ikut), None, kekuatan(peluang, True), melawan=melawan)


def _benar(tabel: Tabel, salah: Sequence[str]) -> Iterator[str]:
    """Other totals of the same row that agree with their rows."""
    kolom = {k for h in tabel.hubungan if h.jenis == "jumlah_baris" for k in h.kolom if k not in salah}
    for k in (k for k in tabel.judul_kolom if k in kolom):
        sel, bagian = tabel.total.angka.get(k) if tabel.total else None, rincian(tabel, k)
        if sel is not None and meleset(sel, bagian, jumlah_sel(bagian)) is False:
            yield f"Jumlah {tabel.judul_kolom[k]} di baris yang sama ({sel.teks}) cocok dengan barisnya."


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
