"""Picture of information requests: one mark for each request, by month and kind of requester."""

from ..tahun import Tahun
from . import Grafik, angka_tabel, perlu
from .forms import hitungan


def permohonan(tahun: Tahun) -> Grafik:
    t = tahun.tabel["permohonan-pemohon"]
    bulan = list(dict.fromkeys(r["bulan"] for r in t.baris.values()))
    banyak = {j: 0 for j in dict.fromkeys(r["jenis_pemohon"] for r in t.baris.values())}
    isi = {b: dict.fromkeys(banyak, 0) for b in bulan}
    for kunci, r in t.baris.items():
        n = int(perlu(t.angka(kunci, "jumlah")))
        isi[r["bulan"]][r["jenis_pemohon"]] += n
        banyak[r["jenis_pemohon"]] += n
    jenis = sorted(banyak, key=lambda j: -banyak[j])
    semua = sum(banyak.values())
    label = {b: "bulan tak terbaca" if b == "tidak terbaca" else b.removesuffix(f" {tahun.tahun}") for b in bulan}
    return Grafik(
        "permohonan",
        f"{banyak[jenis[0]]} dari {semua} permohonan informasi datang dari {jenis[0][0].lower()}{jenis[0][1:]}",
        f"Satu tanda untuk satu permohonan, per bulan. {', '.join(f'{j} {banyak[j]}' for j in jenis)}.{' Bulan yang tidak terbaca ditulis di baris terakhir.' if 'tidak terbaca' in bulan else ''}",
        hitungan([(label[b], [isi[b][j] for j in jenis]) for b in bulan], jenis),
        angka_tabel("permohonan", "Permohonan per bulan dan jenis pemohon", ("Bulan", *jenis), [(label[b], *(str(isi[b][j]) for j in jenis)) for b in bulan]),
    )
