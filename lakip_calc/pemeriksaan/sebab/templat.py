"""Was a code or a count carried over from the box or sentence that served as pattern?

1. A box whose wrong code is exactly that of the box printed before it was likely made by copying that box. Chance: had
   each wrong code been any of the codes in use, how often would so many be that of the box before?
2. A wrong count in the prose of a sasaran that is the right count of the same thing in an earlier sasaran may have been
   carried over. Counts are small and agree easily, so this is weak.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from fractions import Fraction
from itertools import pairwise

from lakip_calc.pemeriksaan.laporan import Klaim, Laporan, slug
from lakip_calc.pemeriksaan.putusan import Ragam, Temuan
from lakip_calc.pemeriksaan.sebab.dugaan import Sebab, bila_kebetulan, desimal, kekuatan
from lakip_calc.pemeriksaan.sebab.peluang import paling_sedikit
from lakip_calc.pemeriksaan.sebab.pola_lain import indikator_temuan
from lakip_calc.teks import tulis_daftar

BANYAKNYA = "banyaknya"


def cari(laporan: Laporan, temuan: Sequence[Temuan]) -> Iterator[Sebab]:
    """Codes first, then counts, one cause for each sasaran."""
    yield from _kode(laporan, temuan)
    yield from _banyaknya(laporan, temuan)


def _kode(laporan: Laporan, temuan: Sequence[Temuan]) -> Iterator[Sebab]:
    salah = {k: t for t in temuan if t.penerapan.ragam is Ragam.KODE for k in indikator_temuan(laporan, t)}
    kotak = [i for i in laporan.indikator.values() if i.kode_tercetak]
    sama = [(b, a) for a, b in pairwise(kotak) if b.kode in salah and b.kode_tercetak == a.kode_tercetak]
    if len(sama) < 2:
        return
    ragam = len({i.kode_tercetak for i in kotak})
    peluang = paling_sedikit(len(sama), len(salah), Fraction(1, ragam))
    bukti = [f"Kotak {b.kode} mencetak {b.kode_tercetak}, kode kotak tepat sebelumnya ({a.kode})." for b, a in sama]
    bukti.append(
        f"{len(sama)} dari {len(salah)} kode yang berbeda dari rencana adalah kode kotak tepat sebelumnya. {bila_kebetulan(peluang)}, "
        f"yaitu bila kode keliru dapat berupa salah satu dari {ragam} kode yang dipakai."
    )
    sisa = [i for i in kotak if i.kode in salah and i.kode not in {b.kode for b, _ in sama}]
    melawan = [f"Kotak {i.kode} mencetak {i.kode_tercetak}, yang bukan kode kotak tepat sebelumnya." for i in sisa]
    judul = "Kemungkinan sebab: kotak dibuat dengan menyalin kotak sebelumnya, dan kodenya belum diganti."
    isi = tuple(salah[b.kode].id for b, _ in sama)
    yield Sebab("templat-kode", judul, tuple(bukti), isi, desimal(peluang), kekuatan(peluang, False), melawan=tuple(melawan))


def _banyaknya(laporan: Laporan, temuan: Sequence[Temuan]) -> Iterator[Sebab]:
    klaim = {k.angka.id: k for k in laporan.klaim.values() if k.sasaran}
    banyaknya = [(id, t) for t in temuan if t.penerapan.petunjuk == BANYAKNYA for id in t.penerapan.angka[:1]]
    salah = {klaim[id].kode: t for id, t in banyaknya if id in klaim}
    urutan = list(laporan.klaim.values())
    per_sasaran: dict[str, list[tuple[Klaim, Klaim]]] = {}
    for kode in salah:
        k = laporan.klaim[kode]
        dahulu = [x for x in urutan[: urutan.index(k)] if _terhitung(x) == _terhitung(k)]
        dahulu = [x for x in dahulu if x.kode not in salah and x.sasaran not in ("", k.sasaran)]
        if dahulu:
            per_sasaran.setdefault(k.sasaran, []).append((k, dahulu[-1]))
    for sasaran, pasangan in per_sasaran.items():
        if len(pasangan) > 1:
            asal = tulis_daftar(dict.fromkeys(a.sasaran for _, a in pasangan))
            bukti = [
                f"{k.tentang} {sasaran}: tercetak {k.angka.teks}; "
                f"di {a.sasaran} kalimat yang sama mencetak {a.angka.teks}, dan di sana cocok."
                for k, a in pasangan
            ]
            melawan = [*_benar(laporan, urutan, sasaran, salah), "Angka kecil mudah sama, jadi bukti ini lemah; peluangnya tidak dihitung."]
            judul = f"Kemungkinan sebab: kalimat {sasaran} memakai kalimat {asal} sebagai pola, dan banyaknya belum diganti."
            isi = tuple(salah[k.kode].id for k, _ in pasangan)
            yield Sebab(f"templat-{slug(sasaran)}", judul, tuple(bukti), isi, melawan=tuple(melawan))


def _benar(laporan: Laporan, urutan: list[Klaim], sasaran: str, salah: Mapping[str, Temuan]) -> Iterator[str]:
    """Counts of the same thing in the same sasaran that do agree: there the count was not carried over."""
    hal = {(laporan.klaim[k].merujuk, laporan.klaim[k].satuan) for k in salah if laporan.klaim[k].sasaran == sasaran}
    for k in urutan:
        cocok = k.sasaran == sasaran and (k.merujuk, k.satuan) in hal and k.kode not in salah
        if cocok and k.angka.nilai is not None and k.angka.id not in laporan.rusak:
            yield f"{k.tentang} {sasaran}: tercetak {k.angka.teks}, dan itu cocok dengan tabelnya."


def _terhitung(k: Klaim) -> tuple[str, tuple[str, ...], str, Decimal | None]:
    """What a claim counts, and how many it says there are."""
    return k.merujuk, k.besaran, k.satuan, k.angka.nilai
