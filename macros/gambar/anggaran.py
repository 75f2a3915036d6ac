"""Pictures of money and of the AKIP score."""

from decimal import Decimal

from lakip_calc.besaran import Hasil, TidakDihitung
from macros.gambar import Grafik, TanpaAngka, angka_tabel, perlu
from macros.gambar.bentuk import Batang, Kelompok, batang
from macros.gambar.gaya import ABU, SATU, TIGA
from macros.tahun.hitungan import Belanja
from macros.tahun.tahun import Tahun
from macros.tulisan.angka import bilangan, persen, rupiah, rupiah_pendek, terbilang

# from which percentage of all money on one programme may be said to hold nearly all of it, or most of it
HAMPIR_SEMUA, SEBAGIAN_BESAR = 90, 50


def dihitung(hasil: Hasil | TidakDihitung) -> Decimal:
    """The number of a computed figure. Raises TanpaAngka with the reason why there is none."""
    if isinstance(hasil, TidakDihitung):
        raise TanpaAngka(hasil.alasan)
    return hasil.nilai


def nama_program(program: str) -> str:
    """``Penyelenggaraan Pemilu``: a programme without the word itself and without what it is done in."""
    return program.removeprefix("Program ").partition(" dalam ")[0]


def pagu_realisasi(tahun: Tahun) -> Grafik:
    """Pagu and realisasi of each programme and of all."""
    uang = tahun.hitungan.uang
    if not uang.program:
        raise TanpaAngka("tidak ada baris program")
    kelompok, baris = [], []
    for b in uang.baris:
        pagu, realisasi, nama = perlu(b.pagu), perlu(b.realisasi), "Semua program" if b.jumlah else nama_program(b.program)
        terpakai = Batang(float(realisasi), f"terpakai {rupiah_pendek(realisasi)}", SATU)
        kelompok.append(Kelompok(nama, (Batang(float(pagu), f"pagu {rupiah_pendek(pagu)}", ABU), terpakai)))
        baris.append((nama, rupiah(pagu), rupiah(realisasi)))
    pagu, realisasi, serapan = perlu(uang.total.pagu), perlu(uang.total.realisasi), persen(dihitung(uang.total.serapan))
    return Grafik(
        "anggaran",
        f"{rupiah_pendek(realisasi)} dari {rupiah_pendek(pagu)} dibelanjakan ({serapan})",
        f"Batang pagu dan realisasi {terbilang(len(uang.program))} program dan jumlahnya. "
        f"{_letak_uang(uang.program)}; {serapan} dari seluruh pagu terpakai.",
        batang(kelompok, ruang=160),
        angka_tabel("anggaran", "Pagu dan realisasi per program", ("Program", "Pagu", "Realisasi"), baris),
    )


def _letak_uang(program: tuple[Belanja, ...]) -> str:
    """Which programme holds most of the money, and how much of it."""
    terbesar = max(program, key=lambda b: dihitung(b.porsi))
    bagian = dihitung(terbesar.porsi)
    awal = "Hampir semua uang" if bagian >= HAMPIR_SEMUA else "Sebagian besar uang" if bagian > SEBAGIAN_BESAR else "Uang paling banyak"
    return f"{awal} ada di program {nama_program(terbesar.program).removeprefix('Penyelenggaraan ')}"


def akip(tahun: Tahun) -> Grafik:
    """Score of each AKIP component against its weight."""
    hasil = tahun.hitungan.akip
    if not hasil.komponen:
        raise TanpaAngka("tidak ada baris komponen")
    kelompok, baris = [], []
    for k in hasil.komponen:
        bobot, nilai = perlu(k.bobot), perlu(k.nilai)
        baris.append((k.nama, bilangan(bobot, 2), bilangan(nilai, 2), persen(dihitung(k.bagian))))
        kelompok.append(Kelompok(k.nama, (Batang(float(nilai), f"{bilangan(nilai, 2)} dari {bilangan(bobot, 2)}", TIGA, float(bobot)),)))
    terjauh = min(hasil.komponen, key=lambda k: dihitung(k.bagian))
    return Grafik(
        "akip",
        f"Nilai AKIP {bilangan(perlu(hasil.tercetak), 2)} dari {bilangan(perlu(hasil.bobot_tercetak))}",
        f"Batang nilai {terbilang(len(hasil.komponen))} komponen; garis tegak menandai bobotnya. "
        f"Yang paling jauh dari bobotnya: {terjauh.nama} ({persen(dihitung(terjauh.bagian))}).",
        batang(kelompok, ruang=120, label_tanda="bobot"),
        angka_tabel("akip", "Nilai AKIP terhadap bobot", ("Komponen", "Bobot", "Nilai", "Bagian"), baris),
    )
