"""Angka tahun lain dibandingkan dengan laporan tahun itu sendiri.

Berlaku: untuk hasil tahun-tahun sebelumnya yang dicetak laporan ini, untuk target tahun ini yang dijanjikan laporan sebelumnya, dan untuk kolom tahun lain di tabel lain (misalnya anggaran), bila laporan tahun itu ada di situs ini.
Lulus: bila angkanya sama dengan salah satu angka di laporan tahun itu, juga bila yang satu hanya pembulatan dari yang lain. Bila laporan tahun itu sendiri mencetak beberapa angka, itu temuan laporan tahun itu.
Gagal: bila berbeda dari semuanya. Temuan ini milik laporan yang lebih baru dan menyebut kedua tempatnya. Bobotnya berat bila putusan tercapai atau tidak tercapai ikut berubah.
Tidak berlaku: bila indikatornya baru, berubah, atau diganti sejak tahun itu, bila salah satu angka tidak ada, kosong, atau tidak terbaca, atau bila satuannya berbeda.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from lakip_calc.angka import Angka
from lakip_calc.besaran import TidakDihitung
from lakip_calc.ketercapaian import Ketercapaian
from lakip_calc.kosong import sebab_kosong
from lakip_calc.pembulatan import bulatkan
from lakip_calc.pemeriksaan.laporan import Bacaan, Indikator, Laporan, Tabel
from lakip_calc.pemeriksaan.pokok import bertempat, judul, kecil, pokok, pokok_tabel, tulis_selisih
from lakip_calc.pemeriksaan.putusan import Cakupan, Keparahan, Pemeriksaan, Penerapan, Putusan, lulus, tidak_berlaku
from lakip_calc.teks import tulis_daftar


@dataclass(frozen=True)
class _Leluhur:
    """An indikator in an earlier report; `putus` says why its figures cannot be held against those of today, empty where they can."""

    laporan: Laporan
    indikator: Indikator
    putus: str


@dataclass(frozen=True)
class _Soal:
    """One figure that a report (`pencerita`) tells of the year of another (`pemilik`), and what that one prints itself.

    apa      what the figure is, with its year
    cetak    the figure as told
    sendiri  the tables of that year's own report, with their figures; the leading one first
    putusan  whether the target of that year was met, with the figure as told and with its own; None where both say the same
    putus    why the two cannot be held against each other, empty where they can
    """

    objek: str
    apa: str
    pokok: str
    pencerita: Laporan
    pemilik: Laporan
    cetak: Angka
    sendiri: tuple[tuple[str, Angka], ...]
    tempat: str
    putusan: tuple[Ketercapaian, Ketercapaian] | None = None
    putus: str = ""

    @property
    def kini(self) -> Laporan:
        """The later report, to which the finding belongs."""
        return max(self.pencerita, self.pemilik, key=lambda laporan: laporan.tahun)

    @property
    def semua(self) -> tuple[Angka, ...]:
        return (self.cetak, *(a for _, a in self.sendiri))

    @property
    def ids(self) -> tuple[str, ...]:
        """The figures of the later report."""
        return tuple(a.id for a in self.semua if a.id.startswith(f"{self.kini.tahun}/"))


def jalankan(laporan: Laporan) -> Iterator[Penerapan]:
    """Results of earlier years, targets that earlier years promised, then the other tables that speak of another year."""
    for i in laporan.indikator.values():
        for leluhur in _leluhur(laporan, i.kode):
            for soal in (_hasil(laporan, i, leluhur), _target(laporan, i, leluhur)):
                if soal is not None:
                    yield _timbang(soal)
    lama = laporan
    while lama.lalu is not None:
        lama = lama.lalu
        yield from map(_timbang, _tabel(laporan, lama))


def _leluhur(laporan: Laporan, kode: str) -> Iterator[_Leluhur]:
    """What the indikator was in earlier years, the latest first, as far as its line goes back."""
    putus = ""
    while laporan.lalu is not None:
        langkah = next((s for s in laporan.sambungan if s.kode == kode), None)
        if langkah is None or langkah.kode_lalu not in laporan.lalu.indikator:
            return
        if not langkah.sebanding and not putus:
            putus = f"sejak {laporan.tahun} indikatornya {langkah.kaitan}: {kecil(langkah.catatan.rstrip('. '))}"
        laporan, kode = laporan.lalu, langkah.kode_lalu
        yield _Leluhur(laporan, laporan.indikator[kode], putus)


def _hasil(laporan: Laporan, i: Indikator, leluhur: _Leluhur) -> _Soal | None:
    """What this report says was reached in the earlier year, against what that year's own report says."""
    lama, dulu = leluhur.laporan, leluhur.indikator
    cetak = i.realisasi_lalu.get(lama.tahun)
    if cetak is None:
        return None
    bacaan = [dulu.utama, *(b for b in dulu.bacaan if b.ada and not b.utama)]
    return _Soal(
        f"{i.kode}/realisasi/{lama.tahun}",
        f"hasil {lama.tahun}",
        pokok(laporan, i.kode),
        laporan,
        lama,
        cetak,
        tuple((b.nama, b.realisasi) for b in bacaan if b.realisasi is not None),
        f"{cetak.tempat}; laporan {lama.tahun}, {dulu.utama.tempat}",
        _putusan(dulu, replace(dulu.utama, realisasi=cetak)),
        leluhur.putus,
    )


def _target(laporan: Laporan, i: Indikator, leluhur: _Leluhur) -> _Soal | None:
    """What the earlier report promised for this year, against the targets of this report."""
    lama, janji = leluhur.laporan, leluhur.indikator.target_depan.get(laporan.tahun)
    if janji is None:
        return None
    bacaan = [i.utama, *(b for b in i.bacaan if b.ada and not b.utama and b.tabel == laporan.peran.get("rencana"))]
    return _Soal(
        f"{i.kode}/target/{lama.tahun}",
        f"target {laporan.tahun}",
        pokok(laporan, i.kode),
        lama,
        laporan,
        janji,
        tuple((b.nama, b.target) for b in bacaan if b.target is not None),
        f"{i.utama.tempat}; laporan {lama.tahun}, {janji.tempat}",
        _putusan(i, replace(i.utama, target=janji)),
        leluhur.putus,
    )


def _putusan(indikator: Indikator, lain: Bacaan) -> tuple[Ketercapaian, Ketercapaian] | None:
    """The verdict with the figure of the other report and that of the leading reading; None where they are the same, or not known."""
    satu, dua = lain.ketercapaian(indikator.ukuran), indikator.utama.ketercapaian(indikator.ukuran)
    if isinstance(satu, TidakDihitung) or isinstance(dua, TidakDihitung) or satu is dua:
        return None
    return satu, dua


def _tabel(laporan: Laporan, lama: Laporan) -> Iterator[_Soal]:
    """Tables of both reports, one of which has a column about the year of the other; the boxes are told by indikator."""
    jarak = laporan.tahun - lama.tahun
    for tabel in laporan.tabel.values():
        dulu = _padanan(laporan, lama, tabel)
        if dulu is not None and laporan.peran.get("kotak") != tabel.kode:
            yield from _kolom(laporan, lama, tabel, dulu, -jarak)
            yield from _kolom(lama, laporan, dulu, tabel, jarak)


def _padanan(laporan: Laporan, lama: Laporan, tabel: Tabel) -> Tabel | None:
    """The table of the earlier report that is this one: of the same part, else of the same code."""
    peran = next((p for p, kode in laporan.peran.items() if kode == tabel.kode), "")
    return lama.berperan(peran) if peran else lama.tabel.get(tabel.kode)


def _kolom(pencerita: Laporan, pemilik: Laporan, bercerita: Tabel, sendiri: Tabel, jarak: int) -> Iterator[_Soal]:
    """The columns of one table about the year of the other report, row by row, against the table there."""
    for kolom, (beda, sama) in bercerita.kolom_tahun.items():
        for kunci, baris in bercerita.baris.items():
            cetak = baris.angka.get(kolom)
            acuan = sendiri.baris[kunci].angka.get(sama) if kunci in sendiri.baris else None
            if beda != jarak or cetak is None or acuan is None:
                continue
            yield _Soal(
                f"{bercerita.kode}/{kunci}/{kolom}/{pencerita.tahun}",
                f"{kecil(sendiri.judul_kolom.get(sama, sama))} {pemilik.tahun}",
                pokok_tabel(bercerita, baris),
                pencerita,
                pemilik,
                cetak,
                ((sendiri.judul, acuan),),
                f"{bercerita.tempat}; laporan {pemilik.tahun}, {sendiri.tempat}",
            )


def _timbang(soal: _Soal) -> Penerapan:
    """The answer to one question."""
    if soal.putus:
        return tidak_berlaku(soal.objek, soal.putus, *soal.ids)
    if soal.cetak.kosong is not None:
        return tidak_berlaku(soal.objek, f"{soal.apa} di laporan {soal.pencerita.tahun} {sebab_kosong(soal.cetak.kosong)}", *soal.ids)
    terbaca = [(nama, a) for nama, a in soal.sendiri if a.kosong is None]
    if not terbaca:
        return tidak_berlaku(soal.objek, f"laporan {soal.pemilik.tahun} tidak memuat {soal.apa}", *soal.ids)
    sejenis = [(nama, a) for nama, a in terbaca if _satuan(a) == _satuan(soal.cetak)]
    if not sejenis:
        tertulis = tulis_daftar(dict.fromkeys(a.teks for a in (soal.cetak, *(a for _, a in terbaca))))
        return tidak_berlaku(soal.objek, f"satuannya berbeda ({tertulis})", *soal.ids)
    sama = [nama for nama, a in sejenis if _sama(soal.cetak, a)]
    if len(sama) == len(terbaca):
        return lulus(soal.objek, f"{soal.apa} {soal.cetak.teks} di kedua laporan", *soal.ids)
    if sama:
        return lulus(
            soal.objek, f"{soal.apa} {soal.cetak.teks}, sama dengan {tulis_daftar(sama)} di laporan {soal.pemilik.tahun}", *soal.ids
        )
    return _gagal(soal, terbaca, sejenis[0][1])


def _gagal(soal: _Soal, terbaca: list[tuple[str, Angka]], acuan: Angka) -> Penerapan:
    """`acuan` is the first figure of the year's own report that differs."""
    cetak, cerita, milik = soal.cetak, soal.pencerita.tahun, soal.pemilik.tahun
    alasan = f"{soal.apa.capitalize()} tercetak {cetak.teks} di laporan {cerita}. "
    alasan += f"Laporan {milik} sendiri mencetak {bertempat((nama, a.teks) for nama, a in terbaca)}."
    if soal.putusan:
        satu, dua = soal.putusan
        alasan += f" Dengan {cetak.teks} indikatornya {satu}, dengan {soal.sendiri[0][1].teks} {dua}."
    angka = [a.id for a in soal.semua]
    return Penerapan(
        soal.objek,
        Putusan.GAGAL,
        alasan,
        soal.ids,
        cetak.teks,
        acuan.teks,
        soal.tempat,
        Keparahan.BERAT if soal.putusan else Keparahan.SEDANG,
        bool({*angka} & (soal.pencerita.rusak | soal.pemilik.rusak)),
        judul=judul(soal.pokok, f"{soal.apa} {cetak.teks} di laporan {cerita}, {acuan.teks} di laporan {milik}"),
        selisih="" if cetak.nilai is None or acuan.nilai is None else tulis_selisih(cetak.nilai, acuan.nilai, cetak.satuan),
        angka_lain=tuple(id for id in angka if id not in soal.ids),
    )


def _satuan(angka: Angka) -> tuple[bool, str]:
    return angka.nilai is None, angka.satuan if angka.nilai is not None else ""


def _sama(satu: Angka, dua: Angka) -> bool:
    """Equal words, equal ranges, ratios or days, or equal numbers at the digits of the coarser of the two."""
    if satu.makna is not None and dua.makna is not None:
        return satu.makna == dua.makna
    if satu.nilai is None or dua.nilai is None:
        return (satu.kata or satu.teks).casefold() == (dua.kata or dua.teks).casefold()
    kasar = min(satu.desimal, dua.desimal)
    return bulatkan(satu.nilai, kasar) == bulatkan(dua.nilai, kasar)


PEMERIKSAAN = Pemeriksaan(
    "antar-tahun",
    "Angka tahun lain sama dengan laporan tahun itu",
    "pertentangan",
    __doc__,
    jalankan,
    Cakupan.PERTAMA,
    perlu_lalu=True,
    saran="Buka laporan tahun itu dan cocokkan; bila angkanya memang diperbarui, tulis alasannya di laporan ini.",
)
