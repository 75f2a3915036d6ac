"""What happened this year: the elections on the front page, each with a small picture without words; the words stand below."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from decimal import Decimal

from macros.gambar import TanpaAngka, perlu, rinci
from macros.gambar import gaya as g
from macros.modul.pemilu.tabel import nama_partai, suara_ulang, tabel_suara
from macros.tahun.tahun import Tahun
from macros.tautan.alamat import Ke, halaman_indikator
from macros.tulisan.angka import bilangan, terbilang
from macros.tulisan.tanggal import tanggal_pendek
from macros.tulisan.unsur import Html, gabung, html

TINGGI = 150  # a little less than twice as wide as high
TERBANYAK = 5


@dataclass(frozen=True)
class Mini:
    """A small picture: lengths and colours of its bars, what it shows, and the figure below it."""

    nilai: Sequence[Decimal]
    warna: str | tuple[str, ...]
    alt: str
    kata: str

    @property
    def html(self) -> Html:
        """The picture with its words."""
        warna = (self.warna,) * len(self.nilai) if isinstance(self.warna, str) else self.warna
        svg = Html(_batang([float(n) for n in self.nilai], warna))
        return html(
            '<figure class="mini"><div role="img" aria-label="{}">{}</div><figcaption>{}</figcaption></figure>', self.alt, svg, self.kata
        )


@dataclass(frozen=True)
class Peristiwa:
    """One event of the front page.

    kunci     its row in peristiwa.csv, which tells the day
    nama      what the page calls it
    apanya    what happened on that day, where that is not the event itself
    indikator the indikator whose page tells more
    gambar    its small picture
    """

    kunci: str
    nama: str
    apanya: str
    indikator: str
    gambar: Callable[[Tahun], Mini]


def peristiwa_html(tahun: Tahun, ke: Ke) -> Html:
    """Two elections and a repeat vote, those of them that the year has."""
    ada = (p for p in PERISTIWA if p.kunci in tahun.tabel["peristiwa"].baris)
    return html('<ul class="peristiwa">{}</ul>', gabung(_butir(tahun, p, ke) for p in ada))


def _butir(tahun: Tahun, p: Peristiwa, ke: Ke) -> Html:
    alamat = ke(halaman_indikator(tahun.tahun, p.indikator))
    return html('<li><a href="{}">{}</a> <span>{}</span>{}</li>', alamat, p.nama, _kapan(tahun, p), mini_html(tahun, p))


def _kapan(tahun: Tahun, p: Peristiwa) -> str:
    """The day, or what happened on it and the day without the year, so that it fits into a third of a phone."""
    tanggal = tanggal_pendek(tahun.tanggal(f"peristiwa/{p.kunci}/tanggal"))
    return f"{p.apanya}{tanggal.removesuffix(tahun.tahun)}".strip() if p.apanya else tanggal


def mini_html(tahun: Tahun, p: Peristiwa) -> Html:
    """The picture of one event with its words; only the words where a figure is missing."""
    try:
        return p.gambar(tahun).html
    except TanpaAngka:
        return Html('<figure class="mini"><figcaption>angkanya tidak ada</figcaption></figure>')


def _batang(nilai: Sequence[float], warna: Sequence[str]) -> str:
    tebal = TINGGI / len(nilai)
    skala = g.LEBAR / (max(nilai) or 1)
    baris = []
    for i, (n, w) in enumerate(zip(nilai, warna, strict=True)):
        baris.append({"x": 0, "x2": n * skala, "y": i * tebal, "y2": (i + 0.75) * tebal, "warna": w})
    return g.gambar([g.kotak(baris)], TINGGI)


def _pemilu(tahun: Tahun) -> Mini:
    """The parties with most votes in the first result of the year."""
    tabel = tabel_suara(tahun)
    if not tabel:
        raise TanpaAngka("suara-dprd")
    t = tabel[0]
    semua = ((perlu(t.angka(k, "jumlah")), nama_partai(r)) for k, r in rinci(t).items())
    partai = sorted(semua, reverse=True)[:TERBANYAK]
    sah = perlu(tahun.total(t.kode, "jumlah"))
    (terbanyak, pertama), (tersedikit, terakhir) = partai[0], partai[-1]
    alt = (
        f"{terbilang(len(partai)).capitalize()} batang: partai dengan suara DPRD terbanyak, "
        f"{pertama} {bilangan(terbanyak)} sampai {terakhir} {bilangan(tersedikit)}."
    )
    return Mini([n for n, _ in partai], g.SATU, alt, f"{bilangan(sah)} suara sah DPRD Kota")


def _psu(tahun: Tahun) -> Mini:
    ulang = suara_ulang(tahun)
    a, b = (perlu(tahun.total(t.kode, ulang.dapil)) for t in (ulang.lama, ulang.baru))
    alt = f"Dua batang: suara sah {ulang.nama_dapil} {bilangan(a)} sebelum dan {bilangan(b)} sesudah pemungutan ulang."
    return Mini([a, b], (g.ABU, g.SATU), alt, f"{bilangan(a)} → {bilangan(b)} suara")


def _pilkada(tahun: Tahun) -> Mini:
    if "dpt" not in tahun.tabel:
        raise TanpaAngka("dpt")
    t = tahun.tabel["dpt"]
    kecamatan = [(perlu(t.angka(k, "l_p")), r["kecamatan"].title()) for k, r in rinci(t).items()]
    alt = f"Batang pemilih tetap per kecamatan: {', '.join(f'{nama} {bilangan(n)}' for n, nama in kecamatan)}."
    return Mini([n for n, _ in kecamatan], g.TIGA, alt, f"{bilangan(perlu(tahun.total('dpt', 'l_p')))} pemilih (DPT)")


PERISTIWA = (
    Peristiwa("pemungutan-suara", "Pemilu", "", "ik-6-1", _pemilu),
    Peristiwa("pemungutan-suara-ulang", "Suara ulang", "", "ik-6-1", _psu),
    Peristiwa("pleno-pilkada", "Pilkada", "hasil ", "ik-1-7", _pilkada),
)
