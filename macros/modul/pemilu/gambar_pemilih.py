"""Pictures of voters: how many live where, and how the list changed until it was final."""

from decimal import Decimal
from itertools import pairwise

from macros.gambar import Grafik, TanpaAngka, angka_tabel, perlu, perlu_sel, rinci
from macros.gambar.beda import Langkah, Perubahan, langkah_dan_perubahan
from macros.gambar.gaya import LEBAR, LEBAR_LUAS, SATU, TIGA
from macros.gambar.tumpuk import Ruas, Tumpukan, tumpuk
from macros.modul.pemilu.sebutan import beda, naik_turun, rangkai
from macros.modul.pemilu.tabel import daftar_pemilih, untuk_pemilihan
from macros.tahun.tahun import Tahun
from macros.tulisan.angka import bilangan, terbilang


def pemilih(tahun: Tahun) -> Grafik:
    """Voters of the final list per kecamatan, men and women apart."""
    t = tahun.dengan_peran("pemilih_tetap")
    tumpukan, baris = [], []
    banyak: dict[str, Decimal] = {}
    for kunci, r in rinci(t).items():
        nama = r["kecamatan"].title()
        semua, laki, perempuan = (perlu_sel(t, kunci, kolom) for kolom in ("l_p", "l", "p"))
        banyak[nama] = semua
        ruas = (
            Ruas(float(laki), f"Laki-laki {bilangan(laki)}", SATU),
            Ruas(float(perempuan), f"Perempuan {bilangan(perempuan)}", TIGA, "lurik"),
        )
        tumpukan.append(Tumpukan(f"{nama} {bilangan(semua)}", ruas))
        baris.append((nama, bilangan(semua), bilangan(laki), bilangan(perempuan)))
    if not banyak:
        raise TanpaAngka(t.kode)
    terbanyak = [nama for nama, n in banyak.items() if n == max(banyak.values())]
    svg, luas = (tumpuk(tumpukan, lebar=lebar) for lebar in (LEBAR, LEBAR_LUAS))
    return Grafik(
        "pemilih",
        f"{bilangan(perlu(tahun.total(t.kode, 'l_p')))} pemilih; terbanyak di {rangkai(terbanyak)}, {bilangan(max(banyak.values()))}",
        f"Satu batang untuk setiap kecamatan ({terbilang(len(banyak))}), terbagi menjadi laki-laki dan perempuan. "
        f"{rangkai(terbanyak)} paling banyak.",
        svg,
        angka_tabel("pemilih", f"Pemilih per kecamatan ({t.kode.upper()})", ("Kecamatan", "Pemilih", "Laki-laki", "Perempuan"), baris),
        subjudul=f"Banyaknya pemilih menurut {untuk_pemilihan(tahun, t)}. {t.tempat}.",
        svg_luas=luas,
    )


def tahap_pemilih(tahun: Tahun) -> Grafik:
    """The sum of the list at every stage, and what changed in each kecamatan from the first to the last."""
    semua = daftar_pemilih(tahun)
    akhir = semua[-1]
    nama = [t.kode.upper() for t in semua]
    total = [perlu(tahun.total(t.kode, "l_p")) for t in semua]
    ubah = ["", *(naik_turun(b - a) for a, b in pairwise(total))]
    langkah = [Langkah(n, float(j), bilangan(j), u) for n, j, u in zip(nama, total, ubah, strict=True)]
    perubahan, baris = [], [("Semua", *map(bilangan, total), beda(total[-1] - total[0]))]
    for kunci, r in rinci(akhir).items():
        isi = [perlu_sel(t, kunci, "l_p") for t in semua]
        selisih, kecamatan = isi[-1] - isi[0], r["kecamatan"].title()
        perubahan.append(Perubahan(f"{kecamatan} {naik_turun(selisih)}", float(selisih)))
        baris.append((kecamatan, *map(bilangan, isi), beda(selisih)))
    if not perubahan:
        raise TanpaAngka(akhir.kode)
    svg, luas = (langkah_dan_perubahan(langkah, perubahan, lebar=lebar) for lebar in (LEBAR, LEBAR_LUAS))
    return Grafik(
        "tahap-pemilih",
        _pesan(nama[0], total[0], nama[-1], total[-1]),
        f"Tangga {rangkai([f'{n} {bilangan(j)}' for n, j in zip(nama, total, strict=True)])} pemilih. "
        f"Di bawahnya perubahan dari {nama[0]} ke {nama[-1]} di {terbilang(len(perubahan))} kecamatan.",
        svg,
        angka_tabel("tahap-pemilih", f"Pemilih dari {nama[0]} ke {nama[-1]}", ("Kecamatan", *nama, "Perubahan"), baris),
        subjudul=f"Banyaknya pemilih, lalu perubahan setiap kecamatan dari {nama[0]} ke {nama[-1]}. {akhir.tempat.rpartition(',')[0] or akhir.tempat}.",
        catatan="Tangganya tidak mulai dari nol.",
        svg_luas=luas,
    )


def _pesan(nama_awal: str, awal: Decimal, nama_akhir: str, akhir: Decimal) -> str:
    if akhir == awal:
        return f"{nama_akhir} memuat {bilangan(akhir)} pemilih, sama banyak dengan {nama_awal}"
    arah = "lebih sedikit" if akhir < awal else "lebih banyak"
    return f"{nama_akhir} memuat {bilangan(akhir)} pemilih, {bilangan(abs(akhir - awal))} {arah} daripada {nama_awal}"
