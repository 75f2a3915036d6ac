"""What happened this year: the elections on the front page, each with a small picture without words; the words stand below."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from decimal import Decimal

from lakip_calc.pemeriksaan.laporan import Baris
from macros.gambar import TanpaAngka, perlu, rinci
from macros.gambar import gaya as g
from macros.modul.pemilu.tabel import nama_partai, suara_ulang, tabel_suara
from macros.tahun.identitas import wilayah
from macros.tahun.tabel.sel import baca_tanggal
from macros.tahun.tahun import Tahun
from macros.tautan.alamat import Ke, halaman_indikator
from macros.tulisan.angka import bilangan, terbilang
from macros.tulisan.tanggal import tanggal_pendek
from macros.tulisan.unsur import KOSONG, Html, aman, gabung, html

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


def peristiwa_html(tahun: Tahun, ke: Ke) -> Html:
    """The events of the year that the front page names, in the order of their table; nothing where there are none."""
    semua = acara(tahun)
    return html('<ul class="peristiwa">{}</ul>', gabung(_butir(tahun, r, ke) for r in semua)) if semua else KOSONG


def acara(tahun: Tahun) -> list[Baris]:
    """The events that have a name on the front page."""
    t = tahun.berperan("peristiwa")
    return [r for r in t.baris.values() if r["nama_pendek"]] if t else []


def _butir(tahun: Tahun, r: Baris, ke: Ke) -> Html:
    nama, i = aman(r["nama_pendek"]), tahun.indikator.get(r["diceritakan_di"])
    tertaut = html('<a href="{}">{}</a>', ke(halaman_indikator(tahun.tahun, i.slug)), nama) if i else nama
    return html("<li>{} <span>{}</span>{}</li>", tertaut, _kapan(tahun, r), mini_html(tahun, r["gambar"]))


def _kapan(tahun: Tahun, r: Baris) -> str:
    """The day, or what happened on it and the day without the year, so that it fits into a third of a phone."""
    tanggal = tanggal_pendek(baca_tanggal(r["tanggal"]))
    return f"{r['apanya']} {tanggal.removesuffix(tahun.tahun)}".strip() if r["apanya"] else tanggal


def mini_html(tahun: Tahun, gambar: str) -> Html:
    """The small picture of one kind with its words; only words where a figure is missing, nothing where its tables are."""
    try:
        mini = MINI[gambar](tahun) if gambar else None
    except TanpaAngka:
        return Html('<figure class="mini"><figcaption>angkanya tidak ada</figcaption></figure>')
    return mini.html if mini else KOSONG


def _batang(nilai: Sequence[float], warna: Sequence[str]) -> str:
    tebal = TINGGI / len(nilai)
    skala = g.LEBAR / (max(nilai) or 1)
    baris = []
    for i, (n, w) in enumerate(zip(nilai, warna, strict=True)):
        baris.append({"x": 0, "x2": n * skala, "y": i * tebal, "y2": (i + 0.75) * tebal, "warna": w})
    return g.gambar([g.kotak(baris)], TINGGI)


def _suara(tahun: Tahun) -> Mini | None:
    """The parties with most votes in the first result of the year."""
    tabel = tabel_suara(tahun)
    if not tabel:
        return None
    t = tabel[0]
    semua = ((perlu(t.angka(k, "jumlah")), nama_partai(r)) for k, r in rinci(t).items())
    partai = sorted(semua, reverse=True)[:TERBANYAK]
    if not partai:
        raise TanpaAngka(t.kode)
    sah = perlu(tahun.total(t.kode, "jumlah"))
    (terbanyak, pertama), (tersedikit, terakhir) = partai[0], partai[-1]
    alt = (
        f"{terbilang(len(partai)).capitalize()} batang: partai dengan suara DPRD terbanyak, "
        f"{pertama} {bilangan(terbanyak)} sampai {terakhir} {bilangan(tersedikit)}."
    )
    dprd = f"DPRD {wilayah(tahun)[0].capitalize()}".rstrip()
    return Mini([n for n, _ in partai], g.SATU, alt, f"{bilangan(sah)} suara sah {dprd}")


def _suara_ulang(tahun: Tahun) -> Mini | None:
    if len(tabel_suara(tahun)) < 2:
        return None
    ulang = suara_ulang(tahun)
    a, b = (perlu(tahun.total(t.kode, ulang.dapil)) for t in (ulang.lama, ulang.baru))
    alt = f"Dua batang: suara sah {ulang.nama_dapil} {bilangan(a)} sebelum dan {bilangan(b)} sesudah pemungutan ulang."
    return Mini([a, b], (g.ABU, g.SATU), alt, f"{bilangan(a)} → {bilangan(b)} suara")


def _pemilih(tahun: Tahun) -> Mini | None:
    if (t := tahun.berperan("pemilih_tetap")) is None:
        return None
    kecamatan = [(perlu(t.angka(k, "l_p")), r["kecamatan"].title()) for k, r in rinci(t).items()]
    alt = f"Batang pemilih tetap per kecamatan: {', '.join(f'{nama} {bilangan(n)}' for n, nama in kecamatan)}."
    return Mini([n for n, _ in kecamatan], g.TIGA, alt, f"{bilangan(perlu(tahun.total(t.kode, 'l_p')))} pemilih ({t.kode.upper()})")


# by the word that the column gambar of the table of events has
MINI: dict[str, Callable[[Tahun], Mini | None]] = {"suara": _suara, "suara ulang": _suara_ulang, "pemilih": _pemilih}
