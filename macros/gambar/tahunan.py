"""Pictures of results over the years: the sheet of all indikator that have earlier results, and each of them alone.

The table of other years (the box) prints them. The line holds its results; where the site follows another result for the year
of the report, that stands beside the line.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from lakip_calc.angka import Angka
from lakip_calc.pemeriksaan.laporan import Bacaan, Indikator
from macros.gambar import Grafik, angka_tabel
from macros.gambar.bentuk import Batang, Kelompok, batang, ruang_kata
from macros.gambar.gaya import ABU, LEBAR, LEBAR_LUAS, SATU
from macros.gambar.papan_tahun import Papan, lereng, muat_berdiri, satu_papan
from macros.gambar.sekilas import nama, skala_persen
from macros.gambar.titik import Skala
from macros.tahun.garis import sebanding_dengan_lalu
from macros.tahun.kesimpulan import sebunyi
from macros.tahun.tahun import Tahun
from macros.tulisan.angka import berukuran, bilangan, tercetak
from macros.tulisan.kesimpulan import apa_dinilai

# what of a box is drawn, as its columns begin; which year a column is about is said by the kamus (``tahun``)
BESARAN_KOTAK = ("realisasi", "target")
SEDIKIT = 2  # results make a trend


@dataclass(frozen=True)
class UkuranKotak:
    """One cell of a box: the result or the target of one year."""

    jenis: str
    tahun: str
    angka: Angka

    @property
    def kata(self) -> str:
        """The figure as printed, or in words why there is none."""
        a = self.angka
        return tercetak(a) if a.kosong is None else {"-": "tidak ada", "": "kosong"}.get(a.teks, a.teks)

    @property
    def kalimat(self) -> str:
        """The same inside a sentence, where its unit must be told."""
        a = self.angka
        return self.kata if a.kosong is not None or a.satuan == "persen" else berukuran(a)


def isi_kotak(tahun: Tahun, i: Indikator) -> list[UkuranKotak]:
    """Every result and target in the box of an indikator, year by year, the target of a year before its result."""
    kotak = tahun.dengan_peran("kotak")
    semua = [
        UkuranKotak(k.besaran, str(int(tahun.tahun) + k.tahun), kotak.angka(i.slug, k.nama))
        for k in kotak.kamus.kolom
        if k.tahun is not None and k.besaran in BESARAN_KOTAK
    ]
    return sorted(semua, key=lambda u: (u.tahun, u.jenis == "realisasi"))


def nama_kotak(tahun: Tahun) -> str:
    """``kotak``, ``tabel antartahun``: the table of other years as a sentence names it, by what bacaan.csv calls it."""
    tabel = tahun.dengan_peran("kotak")
    nama = next((r["nama"] for r in tahun.baris("bacaan", tabel=tabel.kode)), tabel.judul).partition(" (")[0]
    awal = nama[:1].lower() + nama[1:]
    return awal if awal.startswith("tabel ") else awal.partition(" ")[0]


def nama_bacaan(b: Bacaan) -> str:
    """``tabel sasaran``: a reading inside a sentence, without its place in the report."""
    nama = b.nama.partition(" (")[0]
    return nama[:1].lower() + nama[1:]


def _hasil(tahun: Tahun, i: Indikator) -> list[UkuranKotak]:
    """The results of the box that are numbers, up to the year of the report; none without a box."""
    if i.slug not in tahun.dengan_peran("kotak").baris:
        return []
    return [u for u in isi_kotak(tahun, i) if u.jenis == "realisasi" and u.angka.nilai is not None and u.tahun <= tahun.tahun]


def berlereng(tahun: Tahun) -> list[Indikator]:
    """The indikator whose results of earlier years the report prints."""
    return [i for i in tahun.indikator.values() if len(_hasil(tahun, i)) >= SEDIKIT]


# --- one indikator -----------------------------------------------------------------------------------


def tren_indikator(tahun: Tahun, i: Indikator) -> Grafik | None:
    """Results and targets of the years from the box; None where it holds fewer than two results."""
    hasil = _hasil(tahun, i)
    if len(hasil) < SEDIKIT:
        return None
    ukuran, nama_tabel = isi_kotak(tahun, i), nama_kotak(tahun)
    kode = f"tren-{i.slug}"
    kata = ", ".join(f"{u.tahun} {u.kata}" for u in ukuran if u.jenis == "realisasi")
    target = ", ".join(f"target {u.tahun} {u.kata}" for u in ukuran if u.jenis == "target")
    papan = _papan(tahun, i, ukuran)
    if muat_berdiri(papan):
        svg = satu_papan(papan, satuan="%" if i.satuan == "persen" else "", ukuran=_skala(tahun, i, papan))
    else:
        svg = _mendatar(ukuran)
    return Grafik(
        kode,
        _pesan(hasil, nama_tabel, sebanding=sebanding_dengan_lalu(tahun, i.kode)) + _pakai(tahun, i),
        f"Realisasi {i.kode} {'; '.join(filter(None, (kata, target)))}.",
        svg,
        angka_tabel(kode, f"Hasil dan target {i.kode} per tahun menurut {nama_tabel}", *_baris(ukuran, tegak=muat_berdiri(papan))),
        subjudul=f"{'Persen' if i.satuan == 'persen' else i.satuan.capitalize() or 'Nilai'}. Garis pendek tebal: {apa_dinilai(tahun)} atau target tahun itu.",
    )


def _skala(tahun: Tahun, i: Indikator, papan: Papan) -> Skala | None:
    """The scale of all percentages of the year, where it holds this one too."""
    ukuran = skala_persen(tahun)
    muat = i.satuan == "persen" and all(ukuran.bawah <= n <= ukuran.atas for n in papan.nilai)
    return ukuran if muat else None


def _baris(ukuran: Sequence[UkuranKotak], *, tegak: bool) -> tuple[tuple[str, ...], list[tuple[str, ...]]]:
    """The table: one row for each year, as the board has columns; one for each bar where the years lie below each other."""
    if not tegak:
        return ("Ukuran", "Nilai"), [(f"{u.jenis.capitalize()} {u.tahun}", u.kata) for u in ukuran]
    tahun = dict.fromkeys(u.tahun for u in ukuran)
    isi = {(u.tahun, u.jenis): u.kata for u in ukuran}
    return ("Tahun", "Hasil", "Target"), [
        (t, isi.get((t, "realisasi"), "tidak dicetak"), isi.get((t, "target"), "tidak dicetak")) for t in tahun
    ]


def _papan(tahun: Tahun, i: Indikator, ukuran: Sequence[UkuranKotak]) -> Papan:
    """The board of one indikator: its results, the promise of the year, later targets."""
    k = tahun.hitungan.kesimpulan[i.kode]
    semua_tahun = tuple(dict.fromkeys(u.tahun for u in ukuran))
    hasil = tuple(
        (u.tahun, float(u.angka.nilai), u.kata)
        for u in ukuran
        if u.jenis == "realisasi" and u.angka.nilai is not None and u.tahun <= tahun.tahun
    )
    janji: list[tuple[str, float, str]] = []
    if k.penentu and k.penentu.target.nilai is not None:
        janji.append((tahun.tahun, float(k.penentu.target.nilai), f"{apa_dinilai(tahun)} {tercetak(k.penentu.target)}"))
    janji += [
        (u.tahun, float(u.angka.nilai), f"target {u.kata}")
        for u in ukuran
        if u.jenis == "target" and u.tahun > tahun.tahun and u.angka.nilai is not None
    ]
    ada = {t for t, _, _ in (*hasil, *janji)}
    putus = frozenset() if sebanding_dengan_lalu(tahun, i.kode) else frozenset({tahun.tahun})
    return Papan(
        nama(i),
        janji[0][2] if janji and janji[0][0] == tahun.tahun else "",
        semua_tahun,
        hasil,
        putus,
        _lain(tahun, i, hasil),
        tuple(janji),
        tuple((t, "tidak ada") for t in semua_tahun if t not in ada),
    )


def _lain(tahun: Tahun, i: Indikator, hasil: Sequence[tuple[str, float, str]]) -> tuple[str, float, str] | None:
    """The result that the site uses for the year of the report, where the box prints another."""
    a = i.utama.realisasi
    if a is None or a.nilai is None or not hasil or hasil[-1][0] != tahun.tahun or float(a.nilai) == hasil[-1][1]:
        return None
    return tahun.tahun, float(a.nilai), tercetak(a)


def _pakai(tahun: Tahun, i: Indikator) -> str:
    """``; tabel sasaran mencetak 100%``: where the box and the leading table print different results."""
    a, kotak = i.utama.realisasi, i.kotak.realisasi
    if a is None or kotak is None or a.kosong is not None or kotak.kosong is not None or sebunyi(a, kotak):
        return ""
    return f"; {nama_bacaan(i.utama)} mencetak {berukuran(a)}"


def _mendatar(ukuran: Sequence[UkuranKotak]) -> str:
    """The same as bars, year by year, where the words are too long to stand beside each other."""
    kelompok = [
        Kelompok(f"{u.jenis} {u.tahun}", (Batang(float(u.angka.nilai or 0), u.kata, ABU if u.jenis == "target" else SATU),)) for u in ukuran
    ]
    return batang(kelompok, ruang=ruang_kata(kelompok, 92), rinci=True)


def _pesan(hasil: Sequence[UkuranKotak], nama_tabel: str, *, sebanding: bool) -> str:
    """The result of the year against the one before it in the box, unless another thing was measured then."""
    lalu, kini = hasil[-2:]
    if not sebanding:
        return f"Hasil {kini.tahun} menurut {nama_tabel}: {kini.kalimat}; ukurannya lain daripada {lalu.tahun}"
    if kini.angka.nilai == lalu.angka.nilai:
        return f"Tetap {kini.kalimat} pada {lalu.tahun} dan {kini.tahun} menurut {nama_tabel}"
    arah = "Naik" if kini.angka.bilangan > lalu.angka.bilangan else "Turun"
    return f"{arah} dari {lalu.kalimat} ({lalu.tahun}) menjadi {kini.kalimat} ({kini.tahun}) menurut {nama_tabel}"


# --- all of them -------------------------------------------------------------------------------------


def lereng_semua(tahun: Tahun) -> Grafik | None:
    """A sheet of small boards, one for each indikator in percent that has earlier results; None where there is none."""
    ada = [i for i in berlereng(tahun) if i.satuan == "persen"]
    if not ada:
        return None
    sebanding = {i.kode: sebanding_dengan_lalu(tahun, i.kode) for i in ada}
    papan = []
    for i in ada:
        semua = [u for u in isi_kotak(tahun, i) if u.tahun <= tahun.tahun]
        papan.append(_papan(tahun, i, semua))
    svg, luas = (lereng(papan, satuan="%", lebar=lebar) for lebar in (LEBAR, LEBAR_LUAS))
    arah = [_arah(_hasil(tahun, i)) for i in ada if sebanding[i.kode]]
    kata = ", ".join(f"{bilangan(arah.count(a))} {nama_arah}" for a, nama_arah in ((-1, "turun"), (0, "tetap"), (1, "naik")) if a in arah)
    banyak = len(tahun.indikator)
    tahun_kotak = tuple(
        dict.fromkeys(u.tahun for i in ada for u in isi_kotak(tahun, i) if u.jenis == "realisasi" and u.tahun <= tahun.tahun)
    )
    isi = []
    for i, p in zip(ada, papan, strict=True):
        hasil = {u.tahun: u.kata for u in isi_kotak(tahun, i) if u.jenis == "realisasi"}
        penentu = tahun.hitungan.kesimpulan[i.kode].penentu
        janji = berukuran(penentu.target) if penentu else "tidak dicetak"
        isi.append((nama(i), *(hasil.get(t, "tidak dicetak") for t in tahun_kotak), janji, p.pakai[2] if p.pakai else "sama"))
    tanpa = [i.kode for i in tahun.indikator.values() if i not in ada]
    return Grafik(
        "lereng",
        f"{bilangan(len(ada))} dari {bilangan(banyak)} indikator punya hasil tahun sebelumnya{f': {kata}' if kata else ''}",
        f"Garis kecil hasil {tahun_kotak[0]} sampai {tahun.tahun} untuk {bilangan(len(ada))} indikator, dengan {apa_dinilai(tahun)} {tahun.tahun}. "
        f"{kata.capitalize()} dibanding tahun lalu."
        if kata
        else f"Hasil {bilangan(len(ada))} indikator menurut tahun.",
        svg,
        angka_tabel("lereng", "Hasil per tahun", ("Indikator", *tahun_kotak, apa_dinilai(tahun).capitalize(), "Hasil di tabel acuan"), isi),
        catatan=f"Laporan tidak memuat hasil tahun sebelumnya untuk {', '.join(tanpa)}." if tanpa else "",
        subjudul=f"Persen. Hasil menurut {nama_kotak(tahun)}; garis pendek tebal: {apa_dinilai(tahun)} {tahun.tahun}. "
        "Lingkaran penuh dipakai situs ini, lingkaran kosong tidak.",
        svg_luas=luas,
    )


def _arah(hasil: Sequence[UkuranKotak]) -> int:
    lalu, kini = (u.angka.bilangan for u in hasil[-2:])
    return (kini > lalu) - (kini < lalu)
