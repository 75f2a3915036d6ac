"""What happened this year: the elections on the front page, each with its day and a few figures as words over small bars.

The words are words of the page, not of a picture: they keep their size wherever the front page puts them.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from decimal import Decimal

from lakip_calc.pemeriksaan.laporan import Baris
from macros.gambar import TanpaAngka, perlu, rinci
from macros.gambar import gaya as g
from macros.modul.pemilu.tabel import dapil_berubah, juara, jumlah_partai, nama_singkat, tabel_suara, untuk_pemilihan
from macros.tahun.tabel.sel import baca_tanggal
from macros.tahun.tahun import Tahun
from macros.tautan.alamat import Ke, halaman_indikator
from macros.tulisan.angka import bilangan
from macros.tulisan.tanggal import tanggal_panjang
from macros.tulisan.unsur import KOSONG, Html, aman, gabung, html

TINGGI = 14
TERBANYAK = 4


@dataclass(frozen=True)
class Mini:
    """A small picture: what its figures count, each with its name, and how many more there are."""

    kata: str
    isi: Sequence[tuple[str, Decimal]]
    lain: str = ""

    @property
    def html(self) -> Html:
        """A list of names and figures, each over a bar on one scale."""
        skala = g.LEBAR / float(max([n for _, n in self.isi if n > 0], default=Decimal(1)))
        butir = gabung(html("<li>{} <strong>{}</strong>{}</li>", nama, bilangan(n), _batang(float(n) * skala)) for nama, n in self.isi)
        lain = html("<p>{}</p>", self.lain) if self.lain else KOSONG
        return html('<figure class="mini"><figcaption>{}</figcaption><ul>{}</ul>{}</figure>', self.kata, butir, lain)


def peristiwa_html(tahun: Tahun, ke: Ke) -> Html:
    """The events of the year that the front page names, in the order of their table; nothing where there are none."""
    semua = acara(tahun)
    return html('<ul class="peristiwa">{}</ul>', gabung(_butir(tahun, r, ke) for r in semua)) if semua else KOSONG


def acara(tahun: Tahun) -> list[Baris]:
    """The events that have a name on the front page."""
    t = tahun.berperan("peristiwa")
    return [r for r in t.baris.values() if r["nama_pendek"]] if t else []


def nama_acara(r: Baris) -> str:
    """``Pemungutan suara ulang``; ``Pilkada: hasil ditetapkan`` where the day is not the event itself."""
    return r["kalender"] or (f"{r['nama_pendek']}: {r['apanya']}" if r["apanya"] else r["nama_pendek"])


def _butir(tahun: Tahun, r: Baris, ke: Ke) -> Html:
    nama, i = aman(nama_acara(r)), tahun.indikator.get(r["diceritakan_di"])
    tertaut = html('<a href="{}">{}</a>', ke(halaman_indikator(tahun.tahun, i.slug)), nama) if i else nama
    return html("<li>{}, <span>{}</span>{}</li>", tertaut, tanggal_panjang(baca_tanggal(r["tanggal"])), mini_html(tahun, r["gambar"]))


def mini_html(tahun: Tahun, gambar: str) -> Html:
    """The small picture of one kind; only words where a figure is missing, nothing where its tables are."""
    try:
        mini = MINI[gambar](tahun) if gambar else None
    except TanpaAngka:
        return Html('<figure class="mini"><figcaption>angkanya tidak ada</figcaption></figure>')
    return mini.html if mini else KOSONG


def _batang(panjang: float) -> Html:
    """One bar. Its length is told by the words above it."""
    return Html(g.gambar([g.kotak([{"x": 0, "x2": max(panjang, 0), "y": 0, "y2": TINGGI, "warna": g.SATU}])], TINGGI))


def _suara(tahun: Tahun) -> Mini | None:
    """The parties with most votes in the last result of the year."""
    if not (semua := tabel_suara(tahun)):
        return None
    t = semua[-1]
    jumlah = {k: jumlah_partai(t, k) for k in rinci(t)}
    if not juara(jumlah):
        raise TanpaAngka(t.kode)
    urut = sorted(jumlah, key=lambda k: -jumlah[k])
    return Mini("Suara sah untuk DPRD", [(nama_singkat(t, k), jumlah[k]) for k in urut[:TERBANYAK]], _lain(len(urut), "partai"))


def _suara_ulang(tahun: Tahun) -> Mini | None:
    """The votes of the districts that changed, before and after; of all together where they are several."""
    semua = tabel_suara(tahun)
    if len(semua) < 2 or not (dapil := dapil_berubah(semua[0], semua[-1])):
        return None
    isi = [(kapan, perlu(tahun.total(t.kode, d.nama)), d) for d in dapil for kapan, t in (("sebelum", semua[0]), ("sesudah", semua[-1]))]
    if len(dapil) == 1:
        return Mini(f"Suara sah {dapil[0].judul}", [(kapan.capitalize(), n) for kapan, n, _ in isi])
    return Mini("Suara sah", [(f"{d.judul} {kapan}", n) for kapan, n, d in isi])


def _pemilih(tahun: Tahun) -> Mini | None:
    """The kecamatan with most voters of the final list."""
    if (t := tahun.berperan("pemilih_tetap")) is None:
        return None
    kecamatan = sorted(((r["kecamatan"].title(), perlu(t.angka(k, "l_p"))) for k, r in rinci(t).items()), key=lambda x: -x[1])
    kata = f"{bilangan(perlu(tahun.total(t.kode, 'l_p')))} pemilih ({untuk_pemilihan(tahun, t)})"
    return Mini(kata, kecamatan[:TERBANYAK], _lain(len(kecamatan), "kecamatan"))


def _lain(banyak: int, apa: str) -> str:
    return f"dan {bilangan(banyak - TERBANYAK)} {apa} lain" if banyak > TERBANYAK else ""


# by the word that the column gambar of the table of events has
MINI: dict[str, Callable[[Tahun], Mini | None]] = {"suara": _suara, "suara ulang": _suara_ulang, "pemilih": _pemilih}
