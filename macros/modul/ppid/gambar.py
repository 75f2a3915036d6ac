"""Picture of information requests: one mark for each request of the year, by kind of requester."""

from macros.gambar import Grafik, angka_tabel, perlu
from macros.gambar.bentuk import hitungan
from macros.tahun.tahun import Tahun


def permohonan(tahun: Tahun) -> Grafik:
    """By kind for the whole year only: with the month, what was asked and who asked could be joined."""
    t = tahun.tabel["permohonan-pemohon"]
    banyak = {r["jenis_pemohon"]: int(perlu(t.angka(kunci, "jumlah"))) for kunci, r in t.baris.items()}
    jenis = sorted(banyak, key=lambda j: -banyak[j])
    semua = sum(banyak.values())
    return Grafik(
        "permohonan",
        f"{banyak[jenis[0]]} dari {semua} permohonan informasi datang dari {jenis[0][0].lower()}{jenis[0][1:]}",
        f"Satu tanda untuk satu permohonan, seluruh tahun {tahun.tahun}. {', '.join(f'{j} {banyak[j]}' for j in jenis)}.",
        hitungan([(j, banyak[j]) for j in jenis]),
        angka_tabel("permohonan", "Permohonan per jenis pemohon", ("Jenis pemohon", "Permohonan"), [(j, str(banyak[j])) for j in jenis]),
    )
