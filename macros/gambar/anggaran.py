"""Pictures of money and of the AKIP score."""

from lakip_calc.anggaran import serapan
from macros.gambar import Grafik, angka_tabel, perlu
from macros.gambar.bentuk import Batang, Kelompok, batang
from macros.gambar.gaya import ABU, SATU, TIGA
from macros.tahun.tahun import Tahun
from macros.tulisan.angka import bilangan, persen, rupiah, rupiah_pendek


def pagu_realisasi(tahun: Tahun) -> Grafik:
    """Pagu and realisasi of each programme."""
    t = tahun.tabel["anggaran"]
    kelompok, baris = [], []
    for kunci, r in t.baris.items():
        pagu, realisasi = perlu(t.angka(kunci, "pagu_rp")), perlu(t.angka(kunci, "realisasi_rp"))
        nama = "Semua program" if r["baris"] == "jumlah" else r["program"].removeprefix("Program ").removesuffix(" dalam Proses Konsolidasi Demokrasi")
        kelompok.append(
            Kelompok(nama, (Batang(float(pagu), f"pagu {rupiah_pendek(pagu)}", ABU), Batang(float(realisasi), f"terpakai {rupiah_pendek(realisasi)}", SATU)))
        )
        baris.append((nama, rupiah(pagu), rupiah(realisasi)))
    pagu, realisasi = perlu(tahun.total("anggaran", "pagu_rp")), perlu(tahun.total("anggaran", "realisasi_rp"))
    terpakai = persen(serapan(pagu, realisasi).nilai)
    return Grafik(
        "anggaran",
        f"{rupiah_pendek(realisasi)} dari {rupiah_pendek(pagu)} dibelanjakan ({terpakai})",
        f"Batang pagu dan realisasi dua program dan jumlahnya. Hampir semua uang ada di program Pemilu; {terpakai} dari seluruh pagu terpakai.",
        batang(kelompok, ruang=160),
        angka_tabel("anggaran", "Pagu dan realisasi per program", ("Program", "Pagu", "Realisasi"), baris),
    )


def akip(tahun: Tahun) -> Grafik:
    """Score of each AKIP component against its weight."""
    t = tahun.tabel["evaluasi-akip"]
    rinci = {k: r for k, r in t.baris.items() if r["baris"] == "rinci"}
    kelompok, bagian, baris = [], {}, []
    for kunci, r in rinci.items():
        bobot, nilai = perlu(t.angka(kunci, "bobot")), perlu(t.angka(kunci, "nilai"))
        bagian[r["komponen"]] = nilai / bobot
        label = f"{bilangan(nilai, 2)} dari {bilangan(bobot, 2)}"
        baris.append((r["komponen"], bilangan(bobot, 2), bilangan(nilai, 2), persen(bagian[r["komponen"]] * 100)))
        kelompok.append(Kelompok(r["komponen"], (Batang(float(nilai), label, TIGA, float(bobot)),)))
    total = perlu(tahun.total("evaluasi-akip", "nilai"))
    terendah = min(bagian, key=bagian.get)
    return Grafik(
        "akip",
        f"Nilai AKIP {bilangan(total, 2)} dari {bilangan(perlu(tahun.total('evaluasi-akip', 'bobot')))}",
        f"Batang nilai empat komponen; garis tegak menandai bobotnya. Yang paling jauh dari bobotnya: {terendah} ({persen(bagian[terendah] * 100)}).",
        batang(kelompok, ruang=120, label_tanda="bobot"),
        angka_tabel("akip", "Nilai AKIP terhadap bobot", ("Komponen", "Bobot", "Nilai", "Bagian"), baris),
    )
