"""Pictures of money and of the AKIP score."""

from decimal import Decimal

from lakip_calc.besaran import Hasil, TidakDihitung
from macros.gambar import Grafik, TanpaAngka, angka_tabel, perlu
from macros.gambar.bagian import Bagian, bagian
from macros.gambar.gaya import LEBAR, LEBAR_LUAS
from macros.tahun.hitungan import Belanja
from macros.tahun.tahun import Tahun
from macros.tulisan.angka import bilangan, hasil_teks, persen, rupiah, rupiah_pendek, terbilang

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
    """What was spent of each programme's pagu, and what is left."""
    uang = tahun.hitungan.uang
    if not uang.program:
        raise TanpaAngka("tidak ada baris program")
    potongan, baris = [], []
    for b in uang.baris:
        pagu, realisasi, sisa = perlu(b.pagu), perlu(b.realisasi), dihitung(b.sisa)
        nama = "Semua program" if b.jumlah else nama_program(b.program)
        terpakai = hasil_teks(b.serapan)
        baris.append((nama, rupiah(pagu), rupiah(realisasi), rupiah(sisa) if sisa >= 0 else f"lebih {rupiah(-sisa)}", terpakai))
        sisanya = f"sisa {rupiah_pendek(sisa)}" if sisa >= 0 else f"lebih {rupiah_pendek(-sisa)}"
        if not b.jumlah:
            potongan.append(Bagian(nama, float(realisasi), float(pagu), f"terpakai {terpakai}", "", rupiah_pendek(realisasi), sisanya))
    pagu, realisasi, serapan = perlu(uang.total.pagu), perlu(uang.total.realisasi), persen(dihitung(uang.total.serapan))
    svg, luas = (bagian(potongan, lebar=lebar) for lebar in (LEBAR, LEBAR_LUAS))
    t = tahun.dengan_peran("anggaran")
    return Grafik(
        "anggaran",
        f"{rupiah_pendek(realisasi)} dari {rupiah_pendek(pagu)} dibelanjakan ({serapan})",
        f"Satu batang untuk tiap program ({terbilang(len(uang.program))}): bagian penuh terpakai, bagian kosong sisa. "
        f"{_letak_uang(uang.program)}; {serapan} dari seluruh pagu terpakai.",
        svg,
        angka_tabel("anggaran", "Pagu dan realisasi per program", ("Program", "Pagu", "Realisasi", "Sisa", "Terpakai"), baris),
        subjudul=f"Rupiah. Panjang batang: pagu. {t.tempat}.",
        svg_luas=luas,
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
    angka = {k.nama: (perlu(k.bobot), perlu(k.nilai)) for k in hasil.komponen}
    urut = sorted(hasil.komponen, key=lambda k: -dihitung(k.bagian))
    potongan, baris = [], []
    for k in urut:
        (bobot, nilai), bagiannya = angka[k.nama], dihitung(k.bagian)
        baris.append((k.nama, bilangan(bobot, 2), bilangan(nilai, 2), persen(bagiannya)))
        potongan.append(Bagian(k.nama, float(bagiannya), 100, persen(bagiannya), f"{bilangan(nilai, 2)} dari {bilangan(bobot, 2)}"))
    terjauh = urut[-1]
    svg, luas = (bagian(potongan, lebar=lebar) for lebar in (LEBAR, LEBAR_LUAS))
    return Grafik(
        "akip",
        f"Nilai AKIP {bilangan(perlu(hasil.tercetak), 2)} dari {bilangan(perlu(hasil.bobot_tercetak))}",
        f"Satu batang untuk tiap komponen ({terbilang(len(urut))}), menurut bagian bobot yang diraih. "
        f"Yang paling jauh dari bobotnya: {terjauh.nama} ({persen(dihitung(terjauh.bagian))}).",
        svg,
        angka_tabel("akip", "Nilai AKIP terhadap bobot", ("Komponen", "Bobot", "Nilai", "Bagian"), baris),
        subjudul=f"Persen bobot yang diraih, lalu nilai dari bobot. {tahun.dengan_peran('akip').tempat}.",
        svg_luas=luas,
    )
