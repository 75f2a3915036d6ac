"""Kata tercapai, melampaui, atau belum tercapai sesuai dengan angka di sampingnya.

Berlaku: untuk setiap pernyataan bahwa target sebuah indikator tercapai, dilampaui, atau belum tercapai.
Lulus: bila angka uraian itu sendiri dan angka setiap tabel membenarkannya, masing-masing dengan targetnya sendiri.
Gagal: bila salah satunya membantah; tempat dan angkanya disebut. Target dari satu tempat tidak pernah dipasangkan dengan realisasi dari tempat lain. Bila yang membantah hanya target dan realisasi dari dua kalimat uraian yang sama, sedangkan tempat lain membenarkan, ini catatan saja: kedua kalimat itu mungkin tentang hal yang berbeda.
Tidak berlaku: bila tidak ada tempat yang memuat target dan realisasi, atau capaian, berupa angka.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from lakip_calc.angka import Angka
from lakip_calc.pemeriksaan.laporan import Indikator, Klaim, Laporan, SifatKlaim
from lakip_calc.pemeriksaan.penilaian import tercapai
from lakip_calc.pemeriksaan.pokok import judul, kecil, pendek, pokok
from lakip_calc.pemeriksaan.putusan import Keparahan, Pemeriksaan, Penerapan, Putusan, lulus, tidak_berlaku

STATUS = (SifatKlaim.TERCAPAI, SifatKlaim.MELAMPAUI, SifatKlaim.BELUM)
SERATUS = 100


@dataclass(frozen=True)
class _Pembacaan:
    """One place with its own figures (in full, and for a title), and whether they bear the word out; None where they cannot tell."""

    nama: str
    isi: str
    singkat: str
    benar: bool | None
    ids: tuple[str, ...]
    dua_kalimat: bool = False


def jalankan(laporan: Laporan) -> Iterator[Penerapan]:
    """One answer for each statement that a target was met, surpassed or missed."""
    for klaim in laporan.klaim.values():
        if klaim.sifat in STATUS and klaim.indikator in laporan.indikator:
            yield _periksa(laporan, klaim, laporan.indikator[klaim.indikator])


def _periksa(laporan: Laporan, klaim: Klaim, indikator: Indikator) -> Penerapan:
    semua = [*_uraian(laporan, klaim, indikator), *_tabel(laporan, klaim, indikator)]
    terjawab = [p for p in semua if p.benar is not None]
    if not terjawab:
        return tidak_berlaku(klaim.kode, "tidak ada tempat yang memuat angkanya", klaim.angka.id)
    lawan = [p for p in terjawab if not p.benar]
    if not lawan:
        return lulus(klaim.kode, f"dibenarkan {len(terjawab)} tempat", klaim.angka.id, *(i for p in terjawab for i in p.ids))
    ids = tuple(dict.fromkeys((klaim.angka.id, *(i for p in lawan for i in p.ids))))
    alasan = f"{klaim.tentang}: “{klaim.angka.teks}”. Yang tidak cocok dengan itu: {_sebut(lawan)}."
    if benar := [p for p in terjawab if p.benar]:
        alasan += f" Yang cocok: {_sebut(benar)}."
    return Penerapan(
        klaim.kode,
        Putusan.GAGAL,
        alasan,
        ids,
        klaim.angka.teks,
        "; ".join(p.isi for p in lawan),
        klaim.bagian,
        _keparahan(lawan, terjawab),
        any(i in laporan.rusak for i in ids),
        "kata-status",
        indikator.kode,
        judul=judul(pokok(laporan, indikator.kode), f"“{pendek(klaim.angka.teks)}”; {lawan[0].singkat}"),
    )


def _keparahan(lawan: list[_Pembacaan], terjawab: list[_Pembacaan]) -> Keparahan:
    if len(lawan) == len(terjawab):
        return Keparahan.BERAT
    return Keparahan.CATATAN if all(p.dua_kalimat for p in lawan) else Keparahan.SEDANG


def _uraian(laporan: Laporan, klaim: Klaim, indikator: Indikator) -> Iterator[_Pembacaan]:
    """What the prose around the statement prints: its own target with its own realisasi, and its own capaian."""
    sekitar = [k for k in laporan.klaim.values() if (k.bagian, k.indikator) == (klaim.bagian, klaim.indikator) and k.besaran_persen]
    satu = {b: next((k for k in sekitar if k.besaran == (b,)), None) for b in ("target", "realisasi", "capaian")}
    target, realisasi, capaian = satu["target"], satu["realisasi"], satu["capaian"]
    if target is not None and realisasi is not None:
        benar = _benar(laporan, klaim, indikator, target.angka, realisasi.angka)
        isi = f"{kecil(realisasi.tentang)} {realisasi.angka.teks}, dan di kalimat lain {kecil(target.tentang)} {target.angka.teks}"
        singkat = f"{kecil(realisasi.tentang)} {realisasi.angka.teks}, target {target.angka.teks}"
        yield _Pembacaan("uraian yang sama", isi, singkat, benar, (realisasi.angka.id, target.angka.id), dua_kalimat=True)
    if capaian is not None and capaian.angka.nilai is not None:
        nilai = capaian.angka.nilai
        if klaim.sifat is SifatKlaim.BELUM:
            benar = nilai < SERATUS
        else:
            benar = nilai > SERATUS or (nilai == SERATUS and klaim.sifat is SifatKlaim.TERCAPAI)
        teks = capaian.angka.teks
        yield _Pembacaan("uraian yang sama", f"{kecil(capaian.tentang)} {teks}", f"capaian {teks}", benar, (capaian.angka.id,))


def _tabel(laporan: Laporan, klaim: Klaim, indikator: Indikator) -> Iterator[_Pembacaan]:
    for b in indikator.bacaan:
        if b.target is not None and b.realisasi is not None:
            isi = f"target {b.target.teks}, realisasi {b.realisasi.teks}"
            yield _Pembacaan(b.nama, isi, isi, _benar(laporan, klaim, indikator, b.target, b.realisasi), (b.realisasi.id, b.target.id))


def _benar(laporan: Laporan, klaim: Klaim, indikator: Indikator, target: Angka, realisasi: Angka) -> bool | None:
    """Whether target and realisasi of one place bear out the word."""
    sampai = tercapai(indikator, target, realisasi, laporan.urutan_predikat)
    if sampai is None:
        return None
    if klaim.sifat is SifatKlaim.MELAMPAUI:
        return sampai and (target.nilai, target.kata) != (realisasi.nilai, realisasi.kata)
    return sampai is (klaim.sifat is SifatKlaim.TERCAPAI)


def _sebut(semua: list[_Pembacaan]) -> str:
    return "; ".join(f"{p.nama} ({p.isi})" for p in semua)


PEMERIKSAAN = Pemeriksaan(
    "status",
    "Kata tercapai dan angkanya",
    "uraian",
    __doc__,
    jalankan,
    saran="Ganti kata tercapai, melampaui, atau belum tercapai menurut angkanya, atau betulkan angka yang membantah.",
)
