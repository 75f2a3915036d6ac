"""The verdict on an indikator in plain sentences: result, promise, answer; then the other target, where it differs."""

from collections.abc import Sequence

from lakip_calc.ketercapaian import Ketercapaian
from lakip_calc.pemeriksaan.laporan import Indikator
from macros.tahun.kesimpulan import Kesimpulan, Sandingan
from macros.tahun.tahun import Tahun
from macros.tulisan.angka import berukuran, bilangan, semua_kata

KATA = {True: str(Ketercapaian.TERCAPAI), False: str(Ketercapaian.TIDAK_TERCAPAI), None: "tidak dapat dinilai"}


def kalimat_kesimpulan(k: Kesimpulan) -> list[str]:
    """``Hasil 85%. Janji di Penetapan Kinerja (Bab II.E) 90%: tidak tercapai.`` and, where it differs, ``Target di Tabel sasaran …``."""
    hasil = f"Hasil {berukuran(k.hasil)}." if k.hasil is not None and k.hasil.kosong is None else "Hasilnya tidak ada di laporan."
    if k.penentu is None:
        return [f"{hasil} Targetnya tidak dicetak."]
    awal = [f"{hasil} {_sebut('Janji' if k.janji else 'Target', k.penentu)}"]
    return [*awal, _sebut("Target", k.acuan)] if k.berbeda and k.acuan else awal


def _sebut(apa: str, s: Sandingan) -> str:
    return f"{apa} di {s.nama} {berukuran(s.target)}: {KATA[s.tercapai]}."


def apa_dinilai(tahun: Tahun) -> str:
    """What the indikator of a year are judged by, in one word: ``janji`` where there is a yearly plan, else ``target``."""
    return "janji" if tahun.hitungan.rencana else "target"


def memenuhi(tahun: Tahun, indikator: Sequence[Indikator]) -> str:
    """``Kedelapan janji tercapai``, ``1 dari 2 janji tercapai``; ``target`` where the year has no plan."""
    banyak, tercapai = len(indikator), sum(tahun.hitungan.kesimpulan[i.kode].tercapai is True for i in indikator)
    awal = semua_kata(banyak) if tercapai == banyak else f"{bilangan(tercapai)} dari {bilangan(banyak)}"
    return f"{awal} {apa_dinilai(tahun)} tercapai"
