"""Small pictures for the front page: a few bars without words inside; the words stand below."""

from collections.abc import Sequence
from decimal import Decimal
from html import escape

from macros.gambar import TanpaAngka, perlu
from macros.gambar import gaya as g
from macros.tahun.tahun import Tahun
from macros.tulisan.angka import bilangan

TINGGI = 150  # a little less than twice as wide as high
TERBANYAK = 5


def mini_html(tahun: Tahun, apa: str) -> str:
    """The picture of one event with its words; only the words where a figure is missing."""
    try:
        nilai, warna, alt, kata = {"pemilu": _pemilu, "psu": _psu, "pilkada": _pilkada}[apa](tahun)
    except TanpaAngka:
        return '<figure class="mini"><figcaption>angkanya tidak ada</figcaption></figure>'
    svg = _batang([float(n) for n in nilai], warna)
    return f'<figure class="mini"><div role="img" aria-label="{escape(alt, quote=True)}">{svg}</div><figcaption>{escape(kata)}</figcaption></figure>'


def _batang(nilai: Sequence[float], warna: Sequence[str]) -> str:
    tebal = TINGGI / len(nilai)
    skala = g.LEBAR / (max(nilai) or 1)
    baris = [{"x": 0, "x2": n * skala, "y": i * tebal, "y2": (i + 0.75) * tebal, "warna": w} for i, (n, w) in enumerate(zip(nilai, warna, strict=True))]
    return g.gambar([g.kotak(baris)], TINGGI)


def _pemilu(tahun: Tahun) -> tuple[list[Decimal], list[str], str, str]:
    t = tahun.tabel["suara-dprd-87"]
    partai = sorted(((perlu(t.angka(k, "jumlah")), r["partai"].removeprefix("Partai ")) for k, r in t.baris.items() if r["baris"] != "jumlah"), reverse=True)[:TERBANYAK]
    sah = perlu(tahun.total("suara-dprd-87", "jumlah"))
    alt = f"Lima batang: partai dengan suara DPRD terbanyak, {partai[0][1]} {bilangan(partai[0][0])} sampai {partai[-1][1]} {bilangan(partai[-1][0])}."
    return [n for n, _ in partai], [g.SATU] * len(partai), alt, f"{bilangan(sah)} suara sah DPRD Kota"


def _psu(tahun: Tahun) -> tuple[list[Decimal], list[str], str, str]:
    a, b = (perlu(tahun.total(f"suara-dprd-{k}", "dapil_1")) for k in ("87", "158"))
    return [a, b], [g.ABU, g.SATU], f"Dua batang: suara sah Dapil 1 {bilangan(a)} sebelum dan {bilangan(b)} sesudah pemungutan ulang.", f"{bilangan(a)} → {bilangan(b)} suara"


def _pilkada(tahun: Tahun) -> tuple[list[Decimal], list[str], str, str]:
    t = tahun.tabel["dpt"]
    kecamatan = [(perlu(t.angka(k, "l_p")), r["kecamatan"].title()) for k, r in t.baris.items() if r["baris"] != "jumlah"]
    alt = f"Batang pemilih tetap per kecamatan: {', '.join(f'{nama} {bilangan(n)}' for n, nama in kecamatan)}."
    return [n for n, _ in kecamatan], [g.TIGA] * len(kecamatan), alt, f"{bilangan(perlu(tahun.total('dpt', 'l_p')))} pemilih (DPT)"
