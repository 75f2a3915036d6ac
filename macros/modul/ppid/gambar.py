"""Picture of information requests: what was asked, and how far the report answers it."""

from collections import Counter
from collections.abc import Iterator
from functools import partial

from macros.gambar import Gambar, Grafik, TanpaAngka, angka_tabel
from macros.gambar.gaya import ABU, DUA, LEBAR, LEBAR_LUAS, SATU, TIGA
from macros.gambar.tumpuk import Pola, Ruas, Tumpukan, tumpuk
from macros.tahun.tahun import Tahun
from macros.tulisan.angka import bilangan

NAMA = ("permohonan",)
JAWABAN = "jawaban-permohonan"

# by the word of the column ketersediaan: what the picture calls it, its colour and pattern
KETERSEDIAAN: dict[str, tuple[str, str, Pola]] = {
    "ada": ("terjawab", SATU, "penuh"),
    "sebagian": ("terjawab sebagian", TIGA, "lurik"),
    "tidak ada": ("tidak dimuat laporan", DUA, "kosong"),
    "layanan kantor": ("urusan kantor, bukan laporan", ABU, "tipis"),
}


def tawaran(tahun: Tahun) -> Iterator[Gambar]:
    """This picture."""
    if tahun.baris_kamus(JAWABAN):
        yield Gambar("permohonan", partial(permohonan, tahun))


def permohonan(tahun: Tahun) -> Grafik:
    """By subject for the whole year only: with the month, what was asked and who asked could be joined."""
    semua = tahun.baris_kamus(JAWABAN)
    banyak = Counter((r["jenis"], r["ketersediaan"]) for r in semua)
    if not banyak:
        raise TanpaAngka(JAWABAN)
    jenis = [j for j, _ in Counter(r["jenis"] for r in semua).most_common()]
    menurut = Counter(r["ketersediaan"] for r in semua)
    tumpukan, baris = [], []
    for j in jenis:
        isi = [banyak[j, k] for k in KETERSEDIAAN]
        ruas = [Ruas(n, f"{n} {nama}", warna, pola) for n, (nama, warna, pola) in zip(isi, KETERSEDIAAN.values(), strict=True) if n]
        tumpukan.append(Tumpukan(f"{j} {sum(isi)}", tuple(ruas)))
        baris.append((j, *map(str, isi), str(sum(isi))))
    svg, luas = (tumpuk(tumpukan, lebar=lebar) for lebar in (LEBAR, LEBAR_LUAS))
    return Grafik(
        "permohonan",
        f"{bilangan(len(semua))} permohonan informasi: {', '.join(f'{menurut[k]} {KETERSEDIAAN[k][0]}' for k in KETERSEDIAAN if menurut[k])}",
        f"Batang permohonan tahun {tahun.tahun} menurut isinya, terbagi menurut jawabannya. {', '.join(t.label for t in tumpukan)}.",
        svg,
        angka_tabel(
            "permohonan",
            "Permohonan informasi menurut isi dan jawabannya",
            ("Yang diminta", *(nama.capitalize() for nama, _, _ in KETERSEDIAAN.values()), "Semua"),
            baris,
        ),
        subjudul=f"Banyaknya permohonan sepanjang {tahun.tahun}; jawabannya dinilai situs ini dari isi laporan.",
        svg_luas=luas,
    )
