"""The days of the year that the report names."""

from lakip_calc.pemeriksaan.laporan import Baris
from macros.tahun.tahun import Tahun


def acara(tahun: Tahun) -> list[Baris]:
    """The events that have a short name."""
    t = tahun.berperan("peristiwa")
    return [r for r in t.baris.values() if r["nama_pendek"]] if t else []


def nama_acara(r: Baris) -> str:
    """``Pemungutan suara ulang``; ``Pilkada: hasil ditetapkan`` where the day is not the event itself."""
    return r["kalender"] or (f"{r['nama_pendek']}: {r['apanya']}" if r["apanya"] else r["nama_pendek"])
