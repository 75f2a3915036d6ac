"""Findings that point to one likely cause by their `petunjuk` alone.

Each line of `DUGAAN` is a hypothesis that no figure proves; its evidence is only that several findings share it.
So the evidence is weak, and no chance is worked out.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from lakip_calc.pemeriksaan.laporan import Laporan
from lakip_calc.pemeriksaan.putusan import Temuan
from lakip_calc.pemeriksaan.sebab.dugaan import Sebab

DUGAAN = {  # petunjuk -> hypothesis
    ("dibiarkan-kosong",): "kalimat memakai pola yang sama, dan tempat angkanya belum diisi",
    ("templat", "tahun-rencana"): "kalimat terbawa dari laporan tahun lain",
    ("gabungan-realisasi-anggaran",): "realisasi anggaran per indikator dan angka gabungannya dihitung dari dasar yang berbeda",
    ("susunan-bab",): "sistematika dan daftar isi disusun dari pola lain, dan belum disamakan dengan bab-babnya",
}


def cari(laporan: Laporan, temuan: Sequence[Temuan]) -> Iterator[Sebab]:
    """One cause for each known petunjuk that several findings share."""
    for petunjuk, dugaan in DUGAAN.items():
        isi = [t for t in temuan if t.penerapan.petunjuk in petunjuk]
        if len(isi) > 1:
            tempat = len({t.penerapan.tempat for t in isi})
            bukti = f"Ada {len(isi)} temuan sejenis di {tempat} tempat."
            melawan = "Angkanya sendiri tidak dapat membuktikan dugaan ini; setiap temuan dapat pula berdiri sendiri."
            yield Sebab(f"sejenis-{petunjuk[0]}", f"Kemungkinan sebab: {dugaan}.", (bukti,), tuple(t.id for t in isi), melawan=(melawan,))
