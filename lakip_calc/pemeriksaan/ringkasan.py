"""Pernyataan ringkasan tentang tercapainya target, diuji pada setiap tabel capaian.

Berlaku: untuk setiap pernyataan bahwa sasaran atau target tercapai, yang merujuk sebuah tabel capaian.
Lulus: bila pernyataan itu benar menurut setiap tabel, dengan target di tabel itu maupun target perjanjian kinerja. "Seluruh" berarti semua indikator, "rata-rata" berarti rata-rata capaian paling sedikit 100%, dan selain itu lebih dari separuh indikator.
Gagal: bila paling sedikit satu cara menghitung bertentangan dengannya. Cara itu disebut dengan indikator yang tercapai, yang tidak, dan yang tidak dapat dinilai.
Tidak berlaku: bila pernyataannya menyangkal, atau bila tidak ada yang bertentangan tetapi sebagian indikator tidak dapat dinilai.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from lakip_calc.angka import Angka
from lakip_calc.besaran import Hasil
from lakip_calc.kosong import sebab_kosong
from lakip_calc.pemeriksaan.laporan import Indikator, Klaim, Laporan
from lakip_calc.pemeriksaan.penilaian import indikator_milik, tercapai
from lakip_calc.pemeriksaan.pokok import judul, pendek
from lakip_calc.pemeriksaan.putusan import (
    Cakupan,
    Keparahan,
    Pemeriksaan,
    Penerapan,
    Putusan,
    lulus,
    tidak_berlaku,
)
from lakip_calc.rekap import rata_rata
from lakip_calc.teks import tulis_daftar

TERCAPAI = re.compile(r"\b(?:ter|men|me)(?:capai|penuhi|menuhi|lampaui)(?:nya)?\b", re.IGNORECASE)
MENYANGKAL = re.compile(r"\b(?:belum|tidak|gagal)\b", re.IGNORECASE)
TARGET = {False: "di tabelnya sendiri", True: "perjanjian kinerja"}
SELURUH = re.compile(r"\b(?:seluruh|semua|setiap)(?:nya)?\b", re.IGNORECASE)


@dataclass(frozen=True)
class Cara:
    """One way to count: the realisasi of one table against one target; `status` is None where it cannot be told, `tanpa` says why."""

    nama: str
    rencana: bool
    status: dict[str, bool | None]
    tanpa: dict[str, str]
    capaian: dict[str, Decimal]
    ids: dict[str, tuple[str, ...]]

    def banyak(self, putusan: bool | None) -> list[str]:
        """The indikator that met the target (True), missed it (False), or of which it cannot be told (None)."""
        return [kode for kode, s in self.status.items() if s is putusan]


def jalankan(laporan: Laporan) -> Iterator[Penerapan]:
    """One answer for each statement that sasaran or targets were met."""
    tabel = {b.tabel: b.nama for i in laporan.indikator.values() for b in i.bacaan if b.realisasi is not None}
    for klaim in laporan.klaim.values():
        if klaim.satuan == "kalimat" and klaim.merujuk in tabel and not klaim.indikator and TERCAPAI.search(klaim.angka.teks):
            yield _periksa(laporan, klaim, tabel)


def _periksa(laporan: Laporan, klaim: Klaim, tabel: dict[str, str]) -> Penerapan:
    teks = klaim.angka.teks
    if MENYANGKAL.search(teks):
        return tidak_berlaku(klaim.kode, "pernyataannya menyangkal", klaim.angka.id)
    kode = indikator_milik(laporan, klaim) or tuple(laporan.indikator)
    semua = [laporan.indikator[k] for k in kode if k in laporan.indikator]
    cara = [c for t, nama in tabel.items() for c in _cara(laporan, t, nama, semua)]
    jawaban = [(c, _benar(c, teks)) for c in cara]
    lawan = [c for c, benar in jawaban if benar is False]
    if lawan:
        return _gagal(laporan, klaim, cara, lawan)
    if not jawaban or any(benar is None for _, benar in jawaban):
        return tidak_berlaku(klaim.kode, f"sebagian indikator tidak dapat dinilai; {_ringkas(cara)}", klaim.angka.id)
    return lulus(klaim.kode, _ringkas(cara), klaim.angka.id)


def _cara(laporan: Laporan, tabel: str, nama: str, semua: list[Indikator]) -> Iterator[Cara]:
    """The realisasi of a table against the target beside it, and against the target of the plan."""
    rencana = laporan.berperan("rencana")
    for acuan in dict.fromkeys((tabel, rencana.kode if rencana else tabel)):
        target = {i.kode: next((b.target for b in i.bacaan if b.tabel == acuan), None) for i in semua}
        dicapai = {i.kode: b.realisasi for i in semua for b in i.bacaan if b.tabel == tabel and b.realisasi is not None}
        ada = [i for i in semua if i.kode in dicapai]
        if any(target.values()):
            yield Cara(
                nama,
                acuan != tabel,
                {i.kode: tercapai(i, target[i.kode], dicapai[i.kode], laporan.urutan_predikat) for i in ada},
                {i.kode: f"target {_tulis(target[i.kode])}, realisasi {_tulis(dicapai[i.kode])}" for i in ada},
                {i.kode: nilai for i in ada if (nilai := _capaian(i, target[i.kode], dicapai[i.kode])) is not None},
                {i.kode: tuple(a.id for a in (target[i.kode], dicapai[i.kode]) if a is not None) for i in ada},
            )


def _tulis(angka: Angka | None) -> str:
    return "tidak tercetak" if angka is None else angka.teks or sebab_kosong(angka.kosong) or "kosong"


def _capaian(indikator: Indikator, target: Angka | None, realisasi: Angka) -> Decimal | None:
    hasil = indikator.ukuran.capaian(target, realisasi)
    return hasil.nilai if isinstance(hasil, Hasil) else None


def _benar(cara: Cara, teks: str) -> bool | None:
    """Whether the statement holds in this way of counting; None where missing figures may turn it."""
    ya, tidak, tanpa = (len(cara.banyak(p)) for p in (True, False, None))
    if "rata-rata" in teks.casefold():
        rata = rata_rata(cara.capaian)
        return rata.nilai >= 100 if isinstance(rata, Hasil) and len(cara.capaian) * 2 > len(cara.status) else None
    if SELURUH.search(teks):
        return False if tidak else None if tanpa else True
    return True if ya > tidak + tanpa else False if tidak >= ya + tanpa else None


def _hitung(cara: Cara, *, rinci: bool = True) -> str:
    """How the indikator of one way of counting end: met, not met, and what cannot be told; together they are all of them.

    rinci  whether those that did not meet it, and those that cannot be told, are named
    """
    ya, tidak, tanpa = (cara.banyak(p) for p in (True, False, None))
    isi = [f"{len(ya)} dari {len(cara.status)} tercapai"]
    isi += [f"{len(tidak)} tidak{f' ({tulis_daftar(tidak)})' if rinci else ''}"] if tidak else []
    sebab = f" ({tulis_daftar(f'{k}: {cara.tanpa[k]}' for k in tanpa)})" if rinci else ""
    isi += [f"{len(tanpa)} tidak dapat dinilai{sebab}"] if tanpa else []
    return tulis_daftar(isi)


def _ringkas(cara: list[Cara]) -> str:
    """How many indikator met the target, in every way of counting."""
    isi = {kata: [_hitung(c, rinci=False) for c in cara if c.rencana is r] for r, kata in TARGET.items()}
    return "; ".join(f"dengan target {kata} {'; '.join(banyak)}" for kata, banyak in isi.items() if banyak)


def _gagal(laporan: Laporan, klaim: Klaim, cara: list[Cara], lawan: list[Cara]) -> Penerapan:
    alasan = f"Tercetak “{klaim.angka.teks}”."
    for rencana, kata in TARGET.items():
        sini = [c for c in lawan if c.rencana is rencana]
        if sini:
            alasan += f" Dengan target {kata}: {'; '.join(f'{_hitung(c)} di {c.nama}' for c in sini)}."
        elif any(c.rencana is rencana for c in cara):
            tanpa = [f"{_hitung(c)} di {c.nama}" for c in cara if c.rencana is rencana and c.banyak(None)]
            alasan += f" Dengan target {kata} pernyataan itu tidak dibantah{': ' if tanpa else ''}{'; '.join(tanpa)}."
    kena = [c.ids[kode] for c in lawan for kode in c.banyak(False)]
    ids = dict.fromkeys(i for satu in kena for i in satu)
    return Penerapan(
        klaim.kode,
        Putusan.GAGAL,
        alasan,
        (klaim.angka.id, *ids),
        klaim.angka.teks,
        _ringkas(lawan),
        klaim.bagian,
        Keparahan.BERAT if len(lawan) == len(cara) else Keparahan.SEDANG,
        bool(kena) and not any(laporan.rusak.isdisjoint(satu) for satu in kena),
        "target-lain-dari-rencana" if all(c.rencana for c in lawan) else "ringkasan-lain-dari-tabel",
        berpokok=False,
        judul=judul(klaim.bagian, f"“{pendek(klaim.angka.teks)}”, {_perihal(lawan)}"),
    )


def _perihal(lawan: list[Cara]) -> str:
    """What speaks against the statement, in a few words: with which target, and how many indikator miss it."""
    banyak = sorted({len(c.banyak(False)) for c in lawan})
    semua = str(banyak[0]) if len(banyak) == 1 else f"{banyak[0]} {'atau' if len(banyak) == 2 else 'sampai'} {banyak[-1]}"
    menurut = f"menurut {TARGET[True]}" if all(c.rencana for c in lawan) else "menurut tabelnya"
    return f"{menurut} {semua} indikator tidak"


PEMERIKSAAN = Pemeriksaan(
    "ringkasan",
    "Pernyataan ringkasan",
    "uraian",
    __doc__,
    jalankan,
    Cakupan.PERTAMA,
    saran="Ganti pernyataan itu dengan berapa indikator yang tercapai dan berapa yang tidak menurut tabelnya.",
)
