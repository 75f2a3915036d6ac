"""The register of checks: does the report agree with itself?

Each module is one check and says its rule in its docstring, as it is published. A check sees
records (`laporan`), never files, and answers with one `Penerapan` for each thing it looked at
(`putusan`). Causes that several findings share are looked for in `sebab`; `hitung_ulang` keeps
the book of which printed figures were worked out again.

Which small things are findings (RINGAN)? Those by which a citizen who does what any reader may do with a report comes to another
answer than the report:

1. works a figure out again and gets another last digit than rounding gives;
2. looks up a code, a number, a name or a title and finds another thing, or nothing;
3. counts along a numbering, or follows the order that the outline promises, and is led astray.

No finding: spelling, capitals, punctuation, spacing, small words (dan), the style of a number; figures that are the same once
rounded; what only the scanned text has lost. Readers are told so in `putusan.ATURAN_RINGAN`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from lakip_calc.pemeriksaan import (
    akumulasi,
    ambisi,
    antar_tahun,
    bacaan,
    capaian_tercetak,
    catatan_sendiri,
    isi_daftar,
    isi_menyusul,
    istilah,
    jumlah,
    kata_status,
    kelengkapan,
    kelengkapan_tabel,
    kepala_kolom,
    kode_indikator,
    lembaga,
    nomor_dokumen,
    pernyataan,
    rata_rata_mustahil,
    rincian_indikator,
    ringkasan,
    rumusan,
    satuan,
    skala,
    tanggal,
    terbilang,
    total_tertukar,
    uraian,
)
from lakip_calc.pemeriksaan.laporan import Laporan
from lakip_calc.pemeriksaan.putusan import Pemeriksaan, Penerapan, Putusan, Temuan
from lakip_calc.pemeriksaan.sebab import Sebab, cari_sebab

REGISTER: tuple[Pemeriksaan, ...] = tuple(
    modul.PEMERIKSAAN
    for modul in (
        capaian_tercetak,
        bacaan,
        jumlah,
        total_tertukar,
        rata_rata_mustahil,
        uraian,
        terbilang,
        skala,
        kode_indikator,
        kelengkapan_tabel,
        tanggal,
        satuan,
        istilah,
        catatan_sendiri,
        ringkasan,
        kata_status,
        pernyataan,
        akumulasi,
        rumusan,
        isi_menyusul,
        isi_daftar,
        lembaga,
        nomor_dokumen,
        kepala_kolom,
        rincian_indikator,
        ambisi,
        kelengkapan,
        antar_tahun,
    )
)


@dataclass(frozen=True)
class HasilPemeriksaan:
    """Everything the checks answered: each check with its applications, the findings, their likely causes."""

    penerapan: tuple[tuple[Pemeriksaan, tuple[Penerapan, ...]], ...]
    temuan: tuple[Temuan, ...]
    sebab: tuple[Sebab, ...] = ()

    def banyak(self, putusan: Putusan) -> int:
        """How many applications ended so."""
        return sum(1 for _, semua in self.penerapan for p in semua if p.putusan is putusan)


def periksa(laporan: Laporan, register: Sequence[Pemeriksaan] = REGISTER) -> HasilPemeriksaan:
    """Run every check and gather findings by likely cause.

    Raises ValueError where two applications of a check name one object: a finding's id would not be its own.
    """
    penerapan, temuan = [], []
    for p in (p for p in register if p.ada_untuk(laporan)):
        semua = tuple(p.jalankan(laporan))
        objek = [x.objek for x in semua]
        if ganda := {o for o in objek if objek.count(o) > 1}:
            raise ValueError(f"check {p.kode} names an object twice: {sorted(ganda)}")
        penerapan.append((p, semua))
        temuan += [Temuan(f"{p.kode}-{_slug(x.objek)}", p.kode, p.jenis, x) for x in semua if x.putusan is Putusan.GAGAL]
    sebab = cari_sebab(laporan, temuan)
    milik = {id: s.kode for s in sebab for id in s.temuan}
    return HasilPemeriksaan(tuple(penerapan), tuple(replace(t, sebab=milik.get(t.id, "")) for t in temuan), sebab)


def _slug(objek: str) -> str:
    return "-".join("".join(c if c.isalnum() else " " for c in objek.lower()).split())
