"""Tentang: which indikator or sasaran a finding is about."""

from collections.abc import Iterable

from lakip_calc.pemeriksaan.laporan import Baris
from lakip_calc.pemeriksaan.putusan import Temuan
from macros.tahun.hitungan import sedikit_baris
from macros.tahun.isi import Isi


def tentang(isi: Isi, temuan: Iterable[Temuan]) -> dict[str, tuple[str, ...]]:
    """By the id of each finding the codes of its indikator; of the sasaran, where it is about one as a whole; none where about neither."""
    return {t.id: _indikator(isi, t) or _sasaran(isi, t) for t in temuan}


def _indikator(isi: Isi, t: Temuan) -> tuple[str, ...]:
    """The indikator that a finding is about, not all of them at once."""
    dalam = {x for kunci, r in _baris(isi, t) for x in (kunci, r.get("indikator", ""))} if sedikit_baris(t) else set()
    hasil = []
    for kode, i in isi.indikator.items():
        disebut = t.penerapan.indikator == kode or t.id.endswith(i.slug) or f"{i.slug}-" in t.id
        if disebut or i.slug in dalam or kode in dalam:
            hasil.append(kode)
    return tuple(hasil)


def _sasaran(isi: Isi, t: Temuan) -> tuple[str, ...]:
    """The sasaran that a finding is about as a whole: about a row that names it and none of its indikator."""
    if not sedikit_baris(t):
        return ()
    semua = {i.slug for i in isi.indikator.values()}
    dalam = {r.get("sasaran") for kunci, r in _baris(isi, t) if kunci not in semua and not r.get("indikator")}
    return tuple(kode for kode in isi.sasaran if kode in dalam)


def _baris(isi: Isi, t: Temuan) -> list[tuple[str, Baris]]:
    """The rows that a finding touches, with their keys."""
    tempat = dict.fromkeys(isi.urai(id)[:2] for id in t.penerapan.angka)
    return [(kunci, isi.tabel[tabel].baris[kunci]) for tabel, kunci in tempat]
