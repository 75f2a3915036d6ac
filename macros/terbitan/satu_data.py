"""Satu Data Indonesia: what the metadata of an indikator must say, as far as the report says it.

Nothing is filled in that the report leaves open; where it is silent, the entry says so.
"""

import re

from lakip_calc.besaran import Hasil, Polaritas
from lakip_calc.pemeriksaan.laporan import Indikator
from macros.tahun.identitas import nama_kantor
from macros.tahun.tahun import Tahun

UNSUR = {
    "konsep": "Konsep",
    "definisi": "Definisi",
    "klasifikasi": "Klasifikasi",
    "ukuran": "Ukuran",
    "satuan": "Satuan",
    "sumber": "Sumber",
    "periode": "Periode",
    "penanggung_jawab": "Penanggung jawab",
}
TANPA_DEFINISI = "Laporan tidak memberi definisi operasional."
TANPA_UNIT = "laporan tidak menyebut subbagian yang bertanggung jawab"


def satu_data(tahun: Tahun, i: Indikator) -> dict[str, str]:
    """The elements of one indikator, each a plain text."""
    sasaran, tabel = tahun.sasaran[i.sasaran], tahun.tabel[i.utama.tabel]
    isi = (
        i.nama,
        tahun.teks(f"indikator/{i.slug}/definisi") or TANPA_DEFINISI,
        f"Sasaran strategis {sasaran.nomor}: {sasaran.nama}",
        _ukuran(tahun, i),
        _satuan(i),
        f"{tabel.judul}; {tabel.tempat}",
        f"Tahun Anggaran {tahun.tahun}",
        f"{nama_kantor(tahun)} sebagai pelapor; {TANPA_UNIT}.",
    )
    return dict(zip(UNSUR, isi, strict=True))


def _ukuran(tahun: Tahun, i: Indikator) -> str:
    """What is measured against what, with the rule that was really used."""
    if not isinstance(i.capaian, Hasil):
        return f"Realisasi terhadap target. Capaian tidak dihitung: {i.capaian.alasan}."
    rumus = tahun.rumus(i.capaian.aturan)
    kata = rumus["rumus"] if rumus else re.sub("[{}]", "", i.capaian.rumus)
    return f"Realisasi terhadap target. Capaian: {kata} (rumus {i.capaian.aturan})."


def _satuan(i: Indikator) -> str:
    """The unit of the leading reading, and where another reading gives a predikat instead."""
    kata = [b.nama for b in i.bacaan if any(a is not None and a.berpredikat for a in (b.target, b.realisasi))]
    satuan = i.utama.target.satuan if i.utama.target else ""
    if i.polaritas is Polaritas.ORDINAL:
        return "predikat"
    return satuan + (f"; predikat di {', '.join(kata)}" if kata else "")
