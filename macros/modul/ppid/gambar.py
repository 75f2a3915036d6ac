"""Picture of information requests: one mark for each request of the year, by kind of requester."""

from collections.abc import Iterator
from functools import partial

from macros.gambar import Gambar, Grafik, TanpaAngka, angka_tabel, perlu
from macros.gambar.bentuk import hitungan
from macros.tahun.tahun import Tahun

NAMA = ("permohonan",)


def tawaran(tahun: Tahun) -> Iterator[Gambar]:
    """This picture."""
    yield Gambar("permohonan", partial(permohonan, tahun), ("permohonan_pemohon",))


def permohonan(tahun: Tahun) -> Grafik:
    """By kind for the whole year only: with the month, what was asked and who asked could be joined."""
    t = tahun.dengan_peran("permohonan_pemohon")
    banyak = {r["jenis_pemohon"]: int(perlu(t.angka(kunci, "jumlah"))) for kunci, r in t.baris.items()}
    if not banyak:
        raise TanpaAngka(t.kode)
    jenis = sorted(banyak, key=lambda j: -banyak[j])
    semua = sum(banyak.values())
    return Grafik(
        "permohonan",
        f"{banyak[jenis[0]]} dari {semua} permohonan informasi datang dari {_kecil(jenis[0])}",
        f"Satu tanda untuk satu permohonan, seluruh tahun {tahun.tahun}. {', '.join(f'{j} {banyak[j]}' for j in jenis)}.",
        hitungan([(j, banyak[j]) for j in jenis]),
        angka_tabel("permohonan", "Permohonan per jenis pemohon", ("Jenis pemohon", "Permohonan"), [(j, str(banyak[j])) for j in jenis]),
    )


def _kecil(jenis: str) -> str:
    """Inside a sentence, but ``TNI dan Polri`` stays as it is."""
    return jenis if jenis[:2].isupper() else f"{jenis[:1].lower()}{jenis[1:]}"
