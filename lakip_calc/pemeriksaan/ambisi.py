"""Target dan hasil dibaca berdampingan dengan tahun sebelum dan sesudahnya.

Berlaku: untuk target dan realisasi setiap indikator di semua tabel yang memuat kedua angkanya, dan satu kali untuk cara laporan mencetak persentasenya.
Lulus: bila target tidak lebih ringan daripada hasil tahun lalu, realisasi tidak tepat sama dengan target, target tahun depan tidak lebih ringan daripada hasil tahun ini, dan pembilang serta penyebut tercetak.
Gagal: bila tidak, menurut semua tabel itu; tabel yang mencetak angka lain disebut. Ini catatan untuk pembaca, bukan kesalahan: target boleh turun, dan hasil boleh tepat.
Tidak berlaku: bila jawabannya bergantung pada tabel mana yang dipakai, bila hasil di bawah target tabel lain (misalnya yang dijanjikan), bila angkanya tidak ada, tidak terbaca, bukan bilangan, atau bersatuan lain, atau bila arah indikator bukan naik atau turun.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from decimal import Decimal

from lakip_calc.angka import Angka
from lakip_calc.besaran import Polaritas
from lakip_calc.pemeriksaan.laporan import Bacaan, Indikator, Laporan
from lakip_calc.pemeriksaan.pokok import bertempat, judul, pokok
from lakip_calc.pemeriksaan.putusan import (
    Keparahan,
    Pemeriksaan,
    Penerapan,
    Putusan,
    lulus,
    tidak_berlaku,
)
from lakip_calc.teks import tulis_daftar

PECAHAN = ("pembilang", "penyebut")
TURUN = (Polaritas.MINIMIZE, Polaritas.MINIMIZE_RASIO)
BERARAH = (Polaritas.MAXIMIZE, Polaritas.ORDINAL, *TURUN)
SERATUS = Decimal(100)

Patut = Callable[[Decimal, Decimal], bool] | None


@dataclass(frozen=True)
class _Pasangan:
    """Two figures of one indikator, and the table that prints the one of this year."""

    bacaan: Bacaan
    satu: Angka | None
    dua: Angka | None

    @property
    def terbanding(self) -> bool:
        """Whether both are numbers of one unit."""
        return bool(
            self.satu and self.dua and self.satu.nilai is not None and self.dua.nilai is not None and self.satu.satuan == self.dua.satuan
        )

    @property
    def ids(self) -> tuple[str, ...]:
        return tuple(a.id for a in (self.satu, self.dua) if a)


@dataclass(frozen=True)
class _Soal:
    """One remark that may be made about one indikator; `kalimat` and `perihal` get both figures as a reader writes them."""

    laporan: Laporan
    indikator: Indikator
    apa: str
    kalimat: str
    perihal: str
    pasangan: list[_Pasangan]


def jalankan(laporan: Laporan) -> Iterator[Penerapan]:
    """Three remarks for each indikator, and one for the whole report."""
    ini, lalu, depan = laporan.tahun, laporan.tahun - 1, laporan.tahun + 1
    for i in laporan.indikator.values():
        ada = [b for b in i.bacaan if b.ada]
        lebih = "lebih longgar" if i.polaritas in TURUN else "lebih rendah"
        tahun_lalu = _Soal(
            laporan,
            i,
            "tahun-lalu",
            f"Target {ini} {{}}, hasil {lalu} {{}}: target {lebih} daripada yang sudah dicapai.",
            f"target {ini} {{}} {lebih} daripada hasil {lalu} {{}}",
            [_Pasangan(b, b.target, i.realisasi_lalu.get(lalu)) for b in ada],
        )
        yield _timbang(tahun_lalu, _lebih_ringan(i))
        tahun_depan = _Soal(
            laporan,
            i,
            "tahun-depan",
            f"Target {depan} {{}}, realisasi {ini} {{}}: target tahun depan {lebih} daripada hasil tahun ini.",
            f"target {depan} {{}} {lebih} daripada hasil {ini} {{}}",
            [_Pasangan(b, i.target_depan.get(depan), b.realisasi) for b in ada],
        )
        yield _timbang(tahun_depan, _lebih_ringan(i))
        tepat = _Soal(laporan, i, "tepat-target", "", "", [_Pasangan(b, b.target, b.realisasi) for b in ada])
        yield _timbang_tepat(tepat)
    yield _pecahan(laporan)


def _lebih_ringan(i: Indikator) -> Patut:
    """Whether a target asks for less than the result; None where the indikator has no direction."""
    if i.polaritas not in BERARAH:
        return None
    return (lambda target, hasil: target > hasil) if i.polaritas in TURUN else (lambda target, hasil: target < hasil)


def _tepat(target: Decimal, realisasi: Decimal) -> bool:
    """Exactly the target; nothing to remark on at the ends of a percentage."""
    return target == realisasi and target not in (0, SERATUS)


def _timbang(soal: _Soal, patut_dicatat: Patut) -> Penerapan:
    """One remark, made only where every table that prints both figures bears it out."""
    objek, utuh = f"{soal.indikator.kode}/{soal.apa}", _utuh(soal)
    ids = _ids(utuh or soal.pasangan)
    if not utuh:
        return tidak_berlaku(objek, "tidak ada tabel yang memuat kedua angka dengan satuan yang sama", *ids)
    if patut_dicatat is None:
        return tidak_berlaku(objek, "arah indikator bukan naik atau turun", *ids)
    jawaban = {patut_dicatat(p.satu.bilangan, p.dua.bilangan) for p in utuh if p.satu and p.dua}
    if len(jawaban) > 1:
        satu, dua = _sisi(utuh, " atau ")
        return tidak_berlaku(objek, f"jawabannya bergantung pada tabel yang dipakai: {satu} dan {dua}", *ids)
    if jawaban == {False}:
        satu, dua = _sisi(utuh, " atau ")
        return lulus(objek, f"{satu} dan {dua}: tidak ada yang perlu dicatat", *ids)
    satu, dua = _sisibertempat(utuh)
    perihal = soal.perihal.format(*_sisi(utuh, " atau "))
    return _catat(objek, soal.kalimat.format(satu, dua), soal, perihal, ids)


def _timbang_tepat(soal: _Soal) -> Penerapan:
    """Realisasi exactly on target: said of the tables by name, and of no table that asks for something else."""
    objek, utuh = f"{soal.indikator.kode}/{soal.apa}", _utuh(soal)
    if not utuh:
        return tidak_berlaku(objek, "tidak ada tabel yang memuat kedua angka dengan satuan yang sama", *_ids(soal.pasangan))
    sepadan = [p for p in soal.pasangan if p.satu and p.satu.nilai is not None and p.satu.satuan == _satu(utuh).satuan]
    janji = [p for p in sepadan if p.dua is None and p.satu and p.satu.id not in soal.laporan.rusak]  # a target, and no realisasi
    ids = _ids([*utuh, *janji])
    jawaban = {_tepat(p.satu.bilangan, p.dua.bilangan) for p in utuh if p.satu and p.dua}
    if jawaban == {False}:
        satu, dua = _sisi(utuh, " atau ")
        return lulus(objek, f"{satu} dan {dua}: tidak ada yang perlu dicatat", *ids)
    if len(jawaban) > 1:
        satu, dua = _sisi(utuh, " atau ")
        return tidak_berlaku(objek, f"jawabannya bergantung pada tabel yang dipakai: {satu} dan {dua}", *ids)
    kurang = [(p, j) for p in utuh for j in janji if _meleset(soal.indikator, j, p)]
    if kurang:
        p, j = kurang[0]
        hasil, target = f"realisasi {_teks(p.dua)} di {p.bacaan.nama}", f"target {_teks(j.satu)} di {j.bacaan.nama}"
        return tidak_berlaku(objek, f"{hasil} tidak mencapai {target}, jadi bukan tepat target", *ids)
    alasan = f"Realisasi tepat sama dengan target: {bertempat([(p.bacaan.nama, _teks(p.satu)) for p in utuh])}."
    lain = [(j.bacaan.nama, _teks(j.satu)) for j in janji if all(j.satu and p.satu and j.satu.nilai != p.satu.nilai for p in utuh)]
    sama = [j.bacaan.nama for j in janji if all(j.satu and p.satu and j.satu.nilai == p.satu.nilai for p in utuh)]
    if sama:
        alasan += f" Target itu juga yang tercetak di {tulis_daftar(sama)}."
    if lain:
        alasan += f" Target yang berbeda: {bertempat(lain)}."
    tepat, _ = _sisi(utuh, " atau ")
    rencana = {soal.laporan.peran.get("rencana")} == {j.bacaan.tabel for j in janji}
    beda = f"; {'dijanjikan' if rencana else 'target lain'} {' atau '.join(dict.fromkeys(t for _, t in lain))}" if lain else ""
    return _catat(objek, alasan, soal, f"hasil {tepat} tepat sama dengan targetnya{beda}", ids)


def _meleset(i: Indikator, janji: _Pasangan, hasil: _Pasangan) -> bool:
    """Whether a result of one table misses the target of another."""
    if janji.satu is None or hasil.dua is None or i.polaritas not in BERARAH:
        return False
    return janji.satu.bilangan < hasil.dua.bilangan if i.polaritas in TURUN else janji.satu.bilangan > hasil.dua.bilangan


def _utuh(soal: _Soal) -> list[_Pasangan]:
    """The pairs that can be compared; damaged text left out where others are whole."""
    terbanding = [p for p in soal.pasangan if p.terbanding]
    return [p for p in terbanding if not soal.laporan.rusak & set(p.ids)] or terbanding


def _ids(pasangan: Iterable[_Pasangan]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(id for p in pasangan for id in p.ids))


def _satu(pasangan: list[_Pasangan]) -> Angka:
    return next(p.satu for p in pasangan if p.satu)


def _teks(angka: Angka | None) -> str:
    return angka.teks if angka else ""


def _sisi(pasangan: list[_Pasangan], antara: str) -> tuple[str, str]:
    """Both sides as printed, each text once."""
    satu, dua = (dict.fromkeys(_teks(a) for a in sisi) for sisi in zip(*((p.satu, p.dua) for p in pasangan), strict=True))
    return antara.join(satu), antara.join(dua)


def _sisibertempat(pasangan: list[_Pasangan]) -> tuple[str, str]:
    """Both sides, and where tables differ which of them prints what."""
    satu, dua = ([(p.bacaan.nama, _teks(a)) for p, a in sisi] for sisi in ([(p, p.satu) for p in pasangan], [(p, p.dua) for p in pasangan]))
    return _sebut(satu), _sebut(dua)


def _sebut(isi: list[tuple[str, str]]) -> str:
    return bertempat(isi, " atau ") if len({teks for _, teks in isi}) > 1 else isi[0][1]


def _catat(objek: str, alasan: str, soal: _Soal, perihal: str, ids: tuple[str, ...]) -> Penerapan:
    return Penerapan(
        objek,
        Putusan.GAGAL,
        alasan,
        ids,
        tempat=soal.indikator.utama.tempat,
        keparahan=Keparahan.CATATAN,
        salah_baca=any(i in soal.laporan.rusak for i in ids),
        petunjuk=soal.apa,
        judul=judul(pokok(soal.laporan, soal.indikator.kode), perihal),
    )


def _pecahan(laporan: Laporan) -> Penerapan:
    """One answer for the whole report: does any table of readings say what a percentage is made of?"""
    persen = [a for i in laporan.indikator.values() if (a := i.utama.realisasi) and a.nilai is not None and a.satuan == "persen"]
    if not persen:
        return tidak_berlaku("pembilang-penyebut", "tidak ada realisasi dalam persen")
    ids = tuple(a.id for a in persen)
    tabel = [laporan.tabel[t] for t in {b.tabel for i in laporan.indikator.values() for b in i.bacaan} if t in laporan.tabel]
    if any(all(any(p in kolom for kolom in t.judul_kolom) for p in PECAHAN) for t in tabel):
        return lulus("pembilang-penyebut", "pembilang dan penyebut tercetak", *ids)
    return Penerapan(
        "pembilang-penyebut",
        Putusan.GAGAL,
        f"Tabel kinerja mencetak {len(persen)} realisasi dalam persen, tanpa pembilang dan penyebutnya.",
        ids,
        tempat=persen[0].tempat,
        keparahan=Keparahan.CATATAN,
        salah_baca=any(i in laporan.rusak for i in ids),
        petunjuk="pembilang-penyebut",
        judul=judul("Tabel kinerja", f"{len(persen)} hasil dalam persen, tanpa angka yang dibagi dan angka pembaginya"),
    )


PEMERIKSAAN = Pemeriksaan(
    "ambisi",
    "Ambisi dan bukti",
    "ambisi",
    __doc__,
    jalankan,
    saran="Tidak harus diubah; terangkan di uraian mengapa target dan hasilnya demikian, dan cetak pembilang serta penyebut persentasenya.",
)
