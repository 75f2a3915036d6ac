"""Muat: from the files of a year to a Tahun that may be published, or to every galat at once."""

from collections.abc import Mapping
from pathlib import Path

from macros.tahun import sah
from macros.tahun.galat import Galat, GalatData
from macros.tahun.keutuhan import galat_antar_tabel, galat_wajib
from macros.tahun.tabel.kamus import DATA, Kamus, ada_kamus, muat_kamus
from macros.tahun.tabel.sel import baca_angka
from macros.tahun.tabel.tabel import Bahan, Tabel, baca_berkas, baca_csv
from macros.tahun.tahun import Tahun


def muat_tahun(akar: Path, tahun: str) -> Tahun:
    """The year, checked as far as files can be wrong. Raises GalatData with every fault found."""
    galat: list[Galat] = []
    sidik = f"{tahun} {sah.sidik(akar)}"  # that another year passed says nothing about this one
    percaya = sah.pernah_lulus(akar, sidik)
    kamus = muat_kamus(akar, galat)
    tabel = muat_tabel(akar, tahun, kamus, galat, percaya)
    lepas = muat_lepas(akar, "", kamus, galat, percaya=percaya)
    contoh = muat_lepas(akar, "contoh", kamus, galat, awalan="contoh-", percaya=percaya)
    hasil = Tahun(tahun, tabel, lepas, contoh)
    if galat := galat or [*galat_wajib(hasil)] or galat_antar_tabel(hasil):
        raise GalatData(galat)
    if not percaya:
        sah.catat(akar, sidik)
    return hasil


def _periksa(bahan: list[Bahan], percaya: bool) -> list[Galat]:
    """The faults of these tables; none where the same files passed before."""
    if percaya:
        return []
    from macros.tahun.tabel.pengawas import awasi  # frictionless takes long to load

    return awasi(bahan)


def _periksa_kamus(dasar: Mapping[str, Kamus | None], tahun: str, percaya: bool) -> tuple[list[Galat], set[str]]:
    """Faults of the kamus that only the standard or the other tables show; files that cannot be used at all."""
    if percaya:
        return [], set()
    from macros.tahun.tabel.pengawas import galat_kamus, galat_tujuan

    rusak = list(galat_kamus(dasar.values()))
    return [*rusak, *galat_tujuan(dasar, tahun)], {g.berkas for g in rusak}


def muat_tabel(akar: Path, tahun: str, kamus: dict[str, Kamus], galat: list[Galat], percaya: bool = False) -> dict[str, Tabel]:
    """Every table of one year in the order of the report; what is wrong is added to ``galat``.

    The tables are complete only where nothing was added. ``percaya`` where the same files passed before.
    """
    folder = akar / DATA / tahun
    if not folder.is_dir():
        galat.append(Galat(f"data/{tahun}", 0, "", "folder tahun ini tidak ada; periksa tahun di bagian extra pada mkdocs.yml"))
        return {}
    teks_daftar = baca_berkas(akar, folder / "tabel.csv", galat)
    if "tabel" not in kamus and not ada_kamus(akar, "tabel"):
        galat.append(Galat("data/kamus/tabel.yaml", 0, "", "berkas tidak ada; kembalikan berkas itu"))
    if teks_daftar is None or "tabel" not in kamus:
        return {}
    daftar = Bahan("tabel", f"data/{tahun}/tabel.csv", teks_daftar, kamus["tabel"])
    salah = _periksa([daftar], percaya)
    galat += salah
    if salah:
        return {}
    registri = baca_csv(teks_daftar).to_dict("records")
    bahan = []
    for baris, r in enumerate(registri, start=2):  # row 1 is the header
        if r["kamus"] not in kamus:
            if not ada_kamus(akar, r["kamus"]):  # a broken one is told by muat_kamus
                galat.append(Galat(daftar.berkas, baris, "kamus", f"'{r['kamus']}' tidak ada di data/kamus; tulis nama berkas kamus tanpa .yaml"))
            continue
        jalur = folder / f"{r['kode']}.csv"
        teks = baca_berkas(akar, jalur, galat)
        if teks is not None:
            bahan.append(Bahan(r["kode"], jalur.relative_to(akar).as_posix(), teks, kamus[r["kamus"]], r["notasi"]))
    salah, rusak = _periksa_kamus({r["kode"]: kamus.get(r["kamus"]) for r in registri}, tahun, percaya)
    galat += salah
    terdaftar = {r["kode"] for r in registri} | {"tabel"}
    for jalur in sorted(folder.glob("*.csv")):
        if jalur.stem not in terdaftar:
            galat.append(Galat(jalur.relative_to(akar).as_posix(), 0, "", "berkas ini belum terdaftar; tambahkan barisnya di tabel.csv atau pindahkan berkasnya"))
    galat += _periksa([b for b in bahan if f"data/kamus/{b.kamus.kode}.yaml" not in rusak], percaya)
    if galat:
        return {}
    info = {r["kode"]: r for r in registri}
    tabel = {}
    for b in bahan:
        r = info[b.kode]
        tabel[b.kode] = Tabel(
            kode=b.kode,
            tahun=tahun,
            judul=r["judul"],
            bab=r["bab"],
            bagian=r["bagian"],
            tempat=r["tempat"],
            notasi=r["notasi"],
            jenis=r["jenis"],
            kelompok=int(baca_angka(r["kelompok"], "id")),
            catatan=r["catatan"],
            berkas=b.berkas,
            kamus=b.kamus,
            frame=baca_csv(b.teks),
        )
    return tabel


def muat_lepas(akar: Path, folder: str, kamus: dict[str, Kamus], galat: list[Galat], awalan: str = "", percaya: bool = False) -> dict[str, Tabel]:
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
    salah = _periksa(bahan, percaya)
    galat += salah
    if salah:
        return {}
    return {
        b.kode: Tabel(b.kode, "", b.kamus.judul, "-", "", "", "id", "olahan", 0, "", b.berkas, b.kamus, baca_csv(b.teks)) for b in bahan
    }
