"""Angka terbit: every published figure with its text, and which of them changed without a row in the register."""

from collections.abc import Mapping

from macros.tahun.perubahan import HAPUS, semua_perubahan
from macros.tahun.tahun import Tahun
from macros.tautan.janji import id_angka, kode_kini
from macros.tulisan.angka import hasil_teks, predikat_teks


def angka_terbit(tahun: Tahun) -> dict[str, str]:
    """Every published figure with its text: as printed in a table, or as worked out for an indikator."""
    hasil = {a.id: a.teks for t in tahun.tabel.values() for a in t.semua_angka}
    for i in tahun.indikator.values():
        hasil[f"{tahun.tahun}/dihitung/{i.slug}/capaian"] = hasil_teks(i.capaian)
        hasil[f"{tahun.tahun}/dihitung/{i.slug}/predikat"] = predikat_teks(i)
    return hasil


def belum_dicatat(tahun: Tahun, janji: Mapping[str, str], pengalihan: Mapping[str, str] | None = None) -> list[str]:
    """Figures that differ from what was once published (``janji``) though the register does not say so.

    A figure that ``pengalihan`` gives a new id is compared under that id.
    """
    kini, perubahan, salah = angka_terbit(tahun), semua_perubahan(tahun), []
    dihapus = tuple(p.angka.rstrip("/") + "/" for p in perubahan if p.menjadi == HAPUS)
    for lama, teks in janji.items():
        if not lama.startswith(f"{tahun.tahun}/"):
            continue
        id = baru if id_angka(baru := kode_kini(lama, pengalihan or {})) else lama
        for p in perubahan:
            if p.angka in (lama, id) and p.dari == teks:
                teks = p.menjadi
        if id not in kini:
            if teks != HAPUS and not id.startswith(dihapus):
                salah.append(
                    f"{id}: terbit '{teks}', sekarang tidak ada; catat di data/{tahun.tahun}/perubahan.csv: dari '{teks}' menjadi '{HAPUS}'"
                )
        elif kini[id] != teks:
            salah.append(
                f"{id}: terbit '{teks}', sekarang '{kini[id]}'; catat di data/{tahun.tahun}/perubahan.csv: dari '{teks}' menjadi '{kini[id]}'"
            )
    return salah
