"""Muat: from the files of a year to a Tahun that may be published, or to every galat at once."""

import csv
from collections.abc import Collection, Iterator, Mapping
from dataclasses import replace
from pathlib import Path

from macros.tahun import sah
from macros.tahun.galat import Galat, GalatData
from macros.tahun.keutuhan import galat_antar_tabel, galat_wajib
from macros.tahun.tabel.kamus import DATA, Kamus, ada_kamus, muat_kamus
from macros.tahun.tabel.tabel import Bahan, Tabel, baca_baris, baca_berkas, susun_lepas, susun_tabel
from macros.tahun.tahun import Tahun
from macros.tahun.ukuran import berukuran


def muat_tahun(akar: Path, tahun: str, *, situs: str = "", surel: str = "", lalu: Tahun | None = None) -> Tahun:
    """The year, checked as far as files can be wrong. Raises GalatData with every fault found.

    ``situs`` is where the site is published, ``surel`` the office's e-mail address; empty where nobody says;
    ``lalu`` is the year before it in the same site.
    """
    galat: list[Galat] = []
    sidik = f"{tahun} {sah.sidik(akar)}"  # that another year passed says nothing about this one
    percaya = sah.pernah_lulus(akar, sidik)
    kamus = muat_kamus(akar, galat)
    tabel = muat_tabel(akar, tahun, kamus, galat, percaya)
    lepas = dengan_kantor(muat_lepas(akar, "", kamus, galat, percaya=percaya))
    contoh = muat_lepas(akar, "contoh", kamus, galat, awalan="contoh-", percaya=percaya)
    terdaftar = tuple(tabel)
    tabel, belum = pisahkan_belum(tabel)
    hasil = Tahun(tahun, tabel, lepas, contoh, situs=situs, surel=surel, lalu=lalu, belum=belum, terdaftar=terdaftar)
    if galat := galat or [*galat_wajib(hasil)] or galat_antar_tabel(hasil):
        raise GalatData(galat)
    if not percaya:
        sah.catat(akar, sidik)
    return hasil


def pisahkan_belum(tabel: dict[str, Tabel]) -> tuple[dict[str, Tabel], dict[str, Tabel]]:
    """The tables of a year, and those of a draft that nobody has begun to fill: as if the year did not have them yet.

    Begun is a table with a row, and with its total where it has one. A published year keeps them all.
    """
    if "aturan" not in tabel or not any(_berkata_draf(r) for r in tabel["aturan"].baris.values()):
        return tabel, {}
    belum = {kode: t for kode, t in tabel.items() if not t.baris or (t.berjumlah and t.total is None)}
    return {kode: t for kode, t in tabel.items() if kode not in belum}, belum


def _berkata_draf(r: Mapping[str, str]) -> bool:
    return r.get("kode", "").strip() == "keadaan" and r.get("nilai", "").strip() == "draf"


def _masih_draf(bahan: list[Bahan]) -> bool:
    """Whether the year says of itself that it is still being written."""
    aturan = next((b.teks for b in bahan if b.kode == "aturan"), "")
    try:
        return bool(aturan) and any(map(_berkata_draf, baca_baris(aturan)))
    except (ValueError, csv.Error):  # told in full when the table is checked
        return False


def _periksa(akar: Path, bahan: list[Bahan], percaya: bool) -> list[Galat]:
    """The faults of these tables; none where the same files passed before, and only those of tables that did not."""
    belum = {} if percaya else sah.belum_lulus(akar, bahan)
    if not belum:
        return []
    from macros.tahun.tabel.pengawas import awasi  # frictionless takes long to load

    galat = awasi(bahan, belum)
    salah = {g.berkas for g in galat}
    for b in bahan:
        if b.kode in belum and b.berkas not in salah:
            sah.catat_bagian(akar, belum[b.kode])
    return galat


def _periksa_kamus(
    akar: Path, dasar: Mapping[str, Kamus | None], tahun: str, dikenal: Collection[str], percaya: bool
) -> tuple[list[Galat], set[str]]:
    """Faults of the kamus that only the standard or the other tables show; files that cannot be used at all."""
    resep = ["kamus", tahun, list(dasar.items()), sorted(dikenal)]
    if percaya or sah.bagian_lulus(akar, resep):
        return [], set()
    from macros.tahun.tabel.pengawas import galat_kamus, galat_tujuan

    rusak = list(galat_kamus(dasar.values()))
    galat = [*rusak, *galat_tujuan(dasar, tahun, dikenal)]
    if not galat:
        sah.catat_bagian(akar, resep)
    return galat, {g.berkas for g in rusak}


def muat_tabel(akar: Path, tahun: str, kamus: dict[str, Kamus], galat: list[Galat], percaya: bool = False) -> dict[str, Tabel]:
    """Every table of one year in the order of the report; what is wrong is added to ``galat``.

    The tables are complete only where nothing was added. ``percaya`` where the same files passed before.
    """
    registri = _muat_daftar(akar, tahun, kamus, galat, percaya)
    if registri is None:
        return {}
    bahan = berukuran(list(_muat_bahan(akar, tahun, registri, kamus, galat)))
    if _masih_draf(bahan):
        bahan = [replace(b, draf=True) for b in bahan]
    salah, rusak = _periksa_kamus(akar, {r["kode"]: kamus.get(r["kamus"]) for r in registri}, tahun, kamus, percaya)
    galat += salah
    galat += _galat_tak_terdaftar(akar, tahun, registri)
    galat += _periksa(akar, [b for b in bahan if f"data/kamus/{b.kamus.kode}.yaml" not in rusak], percaya)
    if galat:
        return {}
    daftar = {r["kode"]: r for r in registri}
    return {b.kode: susun_tabel(b, tahun, daftar[b.kode]) for b in bahan}


def _muat_daftar(akar: Path, tahun: str, kamus: dict[str, Kamus], galat: list[Galat], percaya: bool) -> list[dict[str, str]] | None:
    """The rows of tabel.csv; None, with what is wrong, where it cannot be used."""
    folder = akar / DATA / tahun
    if not folder.is_dir():
        galat.append(
            Galat(f"data/{tahun}", 0, "", "folder tahun ini tidak ada; periksa tahunnya, atau buat folder itu dengan tabel-tabelnya")
        )
        return None
    teks = baca_berkas(akar, folder / "tabel.csv", galat)
    if "tabel" not in kamus and not ada_kamus(akar, "tabel"):
        galat.append(Galat("data/kamus/tabel.yaml", 0, "", "berkas tidak ada; kembalikan berkas itu"))
    if teks is None or "tabel" not in kamus:
        return None
    salah = _periksa(akar, [Bahan("tabel", _berkas_daftar(tahun), teks, kamus["tabel"])], percaya)
    galat += salah
    return None if salah else baca_baris(teks)


def _muat_bahan(akar: Path, tahun: str, registri: list[dict[str, str]], kamus: dict[str, Kamus], galat: list[Galat]) -> Iterator[Bahan]:
    """The tables that tabel.csv names, still to be checked."""
    for baris, r in enumerate(registri, start=2):  # row 1 is the header
        if r["kamus"] not in kamus:
            if not ada_kamus(akar, r["kamus"]):  # a broken one is told by muat_kamus
                masalah = f"'{r['kamus']}' tidak ada di data/kamus; tulis nama berkas kamus tanpa .yaml"
                galat.append(Galat(_berkas_daftar(tahun), baris, "kamus", masalah))
            continue
        jalur = akar / DATA / tahun / f"{r['kode']}.csv"
        teks = baca_berkas(akar, jalur, galat)
        if teks is not None:
            yield Bahan(r["kode"], jalur.relative_to(akar).as_posix(), teks, kamus[r["kamus"]].untuk(tahun), r["notasi"])


def _galat_tak_terdaftar(akar: Path, tahun: str, registri: list[dict[str, str]]) -> Iterator[Galat]:
    """Files of the year that tabel.csv does not name."""
    terdaftar = {r["kode"] for r in registri} | {"tabel"}
    for jalur in sorted((akar / DATA / tahun).glob("*.csv")):
        if jalur.stem not in terdaftar:
            masalah = "berkas ini belum terdaftar; tambahkan barisnya di tabel.csv atau pindahkan berkasnya"
            yield Galat(jalur.relative_to(akar).as_posix(), 0, "", masalah)


def _berkas_daftar(tahun: str) -> str:
    return f"data/{tahun}/tabel.csv"


# a list for everybody, and the office's own of the same form beside it: ``istilah.csv`` and ``istilah-kantor.csv``
BERKANTOR, AKHIRAN_KANTOR = ("istilah", "sinonim", "kata-tanya"), "-kantor"


def dengan_kantor(lepas: dict[str, Tabel]) -> dict[str, Tabel]:
    """The lists for everybody with the office's own rows in them, in the order of the alphabet; of one key the office's row stands."""
    hasil = {kode: t for kode, t in lepas.items() if kode.removesuffix(AKHIRAN_KANTOR) not in BERKANTOR or kode in BERKANTOR}
    for kode in BERKANTOR:
        if kode in lepas and (sendiri := lepas.get(kode + AKHIRAN_KANTOR)):
            umum = lepas[kode]
            baris = {**umum.baris, **sendiri.baris}
            hasil[kode] = umum.berisi(sorted(baris.values(), key=lambda r: next(iter(r.values())).lower()))
    return hasil


def muat_lepas(
    akar: Path, folder: str, kamus: dict[str, Kamus], galat: list[Galat], awalan: str = "", percaya: bool = False
) -> dict[str, Tabel]:
    """Tables that belong to no year: ``data/istilah.csv`` and the worked examples in ``data/contoh``.

    Their kamus has the file's own name, after ``awalan``.
    """
    bahan = []
    for jalur in sorted((akar / DATA / folder).glob("*.csv")):
        berkas = jalur.relative_to(akar).as_posix()
        if awalan + jalur.stem not in kamus:
            if not ada_kamus(akar, awalan + jalur.stem):
                galat.append(Galat(berkas, 0, "", f"kamusnya belum ada; buat data/kamus/{awalan}{jalur.stem}.yaml"))
            continue
        teks = baca_berkas(akar, jalur, galat)
        if teks is not None:
            bahan.append(Bahan(jalur.stem, berkas, teks, kamus[awalan + jalur.stem]))
    salah = _periksa(akar, bahan, percaya)
    galat += salah
    if salah:
        return {}
    return {b.kode: susun_lepas(b) for b in bahan}
