"""Pictures of votes: each party in each district, and what a repeat vote changed."""

from decimal import Decimal

from macros.gambar import Grafik, TanpaAngka, TidakDigambar, angka_tabel, perlu, perlu_sel, rinci
from macros.gambar.beda import Pasangan, sebelum_sesudah
from macros.gambar.gaya import LEBAR, LEBAR_LUAS
from macros.gambar.matriks import Lajur, matriks
from macros.modul.pemilu.sebutan import beda, rangkai
from macros.modul.pemilu.tabel import (
    dapil_tabel,
    juara,
    jumlah_partai,
    nama_singkat,
    nomor_keputusan,
    tabel_suara,
)
from macros.tahun.tabel.tabel import Tabel
from macros.tahun.tahun import Tahun
from macros.tulisan.angka import bilangan

JUMLAH = "Jumlah"


def suara_dapil(tahun: Tahun) -> Grafik:
    """Votes of each party in each district by the last table of the year, the winners marked; parties by their sums."""
    t = tabel_suara(tahun)[-1]
    dapil = dapil_tabel(t)
    partai = rinci(t)
    if not partai or not dapil:
        raise TanpaAngka(t.kode)
    suara = {d.nama: {k: perlu_sel(t, k, d.nama) for k in partai} for d in dapil}
    jumlah = {k: jumlah_partai(t, k) for k in partai}
    urut = sorted(partai, key=lambda k: -jumlah[k])
    nama = {k: nama_singkat(t, k) for k in urut}
    menang = {d.judul: juara(suara[d.nama]) for d in dapil}
    seluruh = juara(jumlah)
    lajur = [_lajur(d.judul, suara[d.nama], urut) for d in dapil] + ([_lajur(JUMLAH, jumlah, urut)] if len(dapil) > 1 else [])
    baris = [(nama[k], *(x.teks[n] for x in lajur)) for n, k in enumerate(urut)]
    svg, luas = (matriks([nama[k] for k in urut], lajur, lebar=lebar) for lebar in (LEBAR, LEBAR_LUAS))
    return Grafik(
        "suara-dapil",
        _pesan([nama[k] for k in seluruh], jumlah[seluruh[0]]) if seluruh else "Tidak ada suara",
        _alt(len(urut), {d: rangkai([nama[k] for k in isi]) for d, isi in menang.items() if isi}),
        svg,
        angka_tabel("suara-dapil", f"{t.judul}, menurut banyaknya suara", ("Partai", *(x.kepala for x in lajur)), baris),
        catatan=_catatan(t),
        subjudul=_subjudul(tahun, t, {d: [nama[k] for k in isi] for d, isi in menang.items()}),
        svg_luas=luas,
    )


def _lajur(kepala: str, suara: dict[str, Decimal], urut: list[str]) -> Lajur:
    semua, menang = sum(suara.values()), juara(suara)
    pekat = tuple(float(max(suara[k], Decimal(0)) / semua) if semua > 0 else 0.0 for k in urut)
    teratas = max([*pekat, 1e-9])
    return Lajur(
        kepala,
        tuple(bilangan(suara[k]) for k in urut),
        tuple(p / teratas for p in pekat),
        frozenset(n for n, k in enumerate(urut) if k in menang),
    )


def _pesan(nama: list[str], suara: Decimal) -> str:
    return f"{rangkai(nama)} mendapat suara terbanyak, {bilangan(suara)}"


def _alt(banyak: int, menang: dict[str, str]) -> str:
    """As many districts as fit."""
    awal = f"Tabel suara {banyak} partai di setiap dapil, pemenangnya ditandai"
    isi = ""
    for n, (dapil, nama) in enumerate(menang.items()):
        tambah = f"{', ' if n else ': '}{dapil} {nama}"
        if len(awal + isi + tambah) > 215:
            break
        isi += tambah
    return f"{awal}{isi}."


def _subjudul(tahun: Tahun, t: Tabel, menang: dict[str, list[str]]) -> str:
    """Who won where, then what the figures are and who fixed them."""
    per_partai: dict[str, list[str]] = {}
    for dapil, nama in menang.items():
        for n in nama:
            per_partai.setdefault(n, []).append(dapil)
    siapa = "; ".join(f"{rangkai(d)} {nama}" for nama, d in per_partai.items())
    return f"{f'Terbanyak di {siapa}. ' if siapa else ''}Suara sah{_menurut(tahun, t)}."


def _catatan(t: Tabel) -> str:
    """What the shades and marks mean, and which sums the report leaves empty."""
    kosong = [nama_singkat(t, k) for k in rinci(t) if t.angka(k, "jumlah").nilai is None]
    tambah = f" Jumlah {rangkai(kosong)} kosong di naskah yang kami baca, jadi dijumlahkan dari dapilnya." if kosong else ""
    return f"Kotak bertepi: suara terbanyak. Makin pekat, makin besar bagiannya di dapil itu.{tambah}"


def _menurut(tahun: Tahun, t: Tabel) -> str:
    nomor = nomor_keputusan(tahun, t)
    return f" menurut Keputusan {nomor}" if nomor else ""


# --- before and after a repeat vote -------------------------------------------------------------


def suara(tahun: Tahun) -> Grafik:
    """Every figure that differs between the first and the last table of votes."""
    semua = tabel_suara(tahun)
    lama, baru = semua[0], semua[-1]
    berubah = _berubah(lama, baru)
    if not berubah:
        raise TidakDigambar("tidak ada suara yang berubah")
    dapil = {d.nama: d.judul for d in dapil_tabel(lama) if any(kolom == d.nama for _, kolom in berubah)}
    baris = []
    for (kunci, kolom), (a, b) in berubah.items():
        label = nama_singkat(lama, kunci) + (f", {dapil[kolom]}" if len(dapil) > 1 else "")
        baris.append((label, a, b))
    baris.sort(key=lambda x: -x[2])
    pasangan = [Pasangan(nama, float(a), float(b), f"{bilangan(a)} jadi {bilangan(b)} ({beda(b - a)})") for nama, a, b in baris]
    titik = [_nama_titik(tahun, kapan, t) for kapan, t in (("sebelum", lama), ("sesudah", baru))]
    svg, luas = (sebelum_sesudah(pasangan, nama_sebelum=titik[0], nama_sesudah=titik[1], lebar=lebar) for lebar in (LEBAR, LEBAR_LUAS))
    di = rangkai(list(dapil.values()))
    tetap = [nama_singkat(lama, k) for k in rinci(lama) if not any(kunci == k for kunci, _ in berubah)]
    return Grafik(
        "suara",
        _pesan_ulang(tahun, lama, baru, dapil),
        f"Suara {len(baris)} partai di {di} sebelum dan sesudah pemungutan ulang. {_terbesar(baris)}",
        svg,
        angka_tabel(
            "suara",
            f"Suara {di} sebelum dan sesudah pemungutan ulang",
            ("Partai", "Sebelum", "Sesudah", "Perubahan"),
            [(nama, bilangan(a), bilangan(b), beda(b - a)) for nama, a, b in baris],
        ),
        subjudul=f"Suara sah partai di {di}, yang berubah saja. {lama.tempat.rpartition(',')[0] or lama.tempat}.",
        catatan=f"Tetap: {rangkai(tetap)}." if tetap else "",
        svg_luas=luas,
    )


def _berubah(lama: Tabel, baru: Tabel) -> dict[tuple[str, str], tuple[Decimal, Decimal]]:
    """The votes of a party in a district that differ, before and after."""
    hasil = {}
    for kunci in rinci(lama):
        for d in dapil_tabel(lama):
            a, b = perlu_sel(lama, kunci, d.nama), perlu_sel(baru, kunci, d.nama)
            if a != b:
                hasil[kunci, d.nama] = (a, b)
    return hasil


def _nama_titik(tahun: Tahun, kapan: str, t: Tabel) -> str:
    """``sebelum (Kep. 87)``."""
    nomor = nomor_keputusan(tahun, t)
    return f"{kapan} (Kep. {nomor})" if nomor else kapan


def _pesan_ulang(tahun: Tahun, lama: Tabel, baru: Tabel, dapil: dict[str, str]) -> str:
    if len(dapil) > 1:
        return f"Suara di {rangkai(list(dapil.values()))} berubah sesudah pemungutan ulang"
    ((kolom, nama),) = dapil.items()
    a, b = perlu(tahun.total(lama.kode, kolom)), perlu(tahun.total(baru.kode, kolom))
    if a == b:
        return f"Suara sah {nama} tetap {bilangan(a)}"
    return f"Suara sah {nama} {'turun' if b < a else 'naik'} dari {bilangan(a)} menjadi {bilangan(b)}"


def _terbesar(baris: list[tuple[str, Decimal, Decimal]]) -> str:
    """Who lost most and who won most, where anyone did."""
    turun, naik = (pilih(baris, key=lambda x: x[2] - x[1]) for pilih in (min, max))
    bagian = [
        f"{arah} terbanyak {nama} ({beda(b - a)})"
        for arah, (nama, a, b), ada in (("turun", turun, turun[2] < turun[1]), ("naik", naik, naik[2] > naik[1]))
        if ada
    ]
    kalimat = ", ".join(bagian)
    return f"{kalimat[0].upper()}{kalimat[1:]}."
