"""Small hand-made reports of another, imaginary office, for the tests of the checks. Append only.

A table is written as its cells; what its columns hold (figures, dates) is named. Everything not named in a
call is unremarkable.
"""

from datetime import date
from decimal import Decimal

from lakip_calc.angka import Angka
from lakip_calc.besaran import Jenjang, Kosong, Polaritas, Skala
from lakip_calc.pemeriksaan.laporan import (
    Bacaan,
    Baris,
    Hubungan,
    Indikator,
    Klaim,
    Laporan,
    Sasaran,
    Tabel,
    Waktu,
)
from lakip_calc.predikat import predikat_dari

TAHUN = 2031
KOSONG = {"": Kosong.KOSONG, "-": Kosong.STRIP, "tidak terbaca": Kosong.TIDAK_TERBACA}
SKALA = Skala("mutu", (Jenjang("Rendah", None, Decimal(59)), Jenjang("Tinggi", Decimal(60), Decimal(100))))


def angka(id: str, teks: str, satuan: str = "persen") -> Angka:
    """One printed figure; `id` without the year. Numbers as in Indonesian (1.234,5), words as a predikat."""
    kosong, nilai, kata = KOSONG.get(teks), None, None
    if kosong is None:
        inti = teks.removesuffix("%").strip().replace(".", "").replace(",", ".")
        try:
            nilai = Decimal(inti)
        except ArithmeticError:
            kata = teks
    return Angka(f"{TAHUN}/{id}", teks, nilai, kata, satuan, kosong, f"Tabel {id.split('/')[0]}")


def waktu(id: str, teks: str, mulai: date, selesai: date | None = None, hari: str = "") -> Waktu:
    return Waktu(f"{TAHUN}/{id}", teks, mulai, selesai or mulai, hari)


def tabel(
    kode: str,
    baris: dict[str, dict[str, str]],
    *,
    satuan: dict[str, str] | None = None,
    waktu: dict[tuple[str, str], tuple[date, date]] | None = None,
    jumlah: str = "",
    jenis: str = "tabel",
    keluarga: str = "",
    hubungan: tuple[Hubungan, ...] = (),
    judul_kolom: dict[str, str] | None = None,
    tempat: str = "",
) -> Tabel:
    """A table from its cells.

    satuan   the columns that hold figures, with their unit
    waktu    (row, column) of the cells that hold dates, with the days they cover; column ``hari`` is the weekday
    jumlah   the key of the printed total row
    """
    satuan, waktu = satuan or {}, waktu or {}
    isi = {
        kunci: Baris(
            kunci,
            sel,
            {k: angka(f"{kode}/{kunci}/{k}", sel[k], s) for k, s in satuan.items() if k in sel},
            {k: Waktu(f"{TAHUN}/{kode}/{kunci}/{k}", sel[k], *waktu[kunci, k], sel.get("hari", "")) for k in sel if (kunci, k) in waktu},
            kunci == jumlah,
        )
        for kunci, sel in baris.items()
    }
    kolom = judul_kolom or {k: k.replace("_", " ").capitalize() for sel in baris.values() for k in sel}
    return Tabel(kode, kode.capitalize(), tempat or f"Tabel {kode}", "III", jenis, keluarga or kode, isi, kolom, hubungan)


def bacaan(
    tabel: str,
    kode: str,
    *,
    target: str | None = None,
    realisasi: str | None = None,
    capaian: str | None = None,
    utama: bool = False,
    ada: bool = True,
) -> Bacaan:
    """What one table prints of an indikator; None where it has no such column."""
    kunci = kode.lower().replace(".", "-")
    sel = {"target": target, "realisasi": realisasi, "capaian": capaian}
    cetak = {k: angka(f"{tabel}/{kunci}/{k}", v) if ada and v is not None else None for k, v in sel.items()}
    return Bacaan(tabel, tabel.capitalize(), utama, ada, f"Tabel {tabel}", **cetak)


def indikator(kode: str = "IK.1.1", sasaran: str = "SS.1", bacaan_: tuple[Bacaan, ...] = (), **lain) -> Indikator:
    """An indikator that met its target exactly: unremarkable unless a test says otherwise."""
    bacaan_ = bacaan_ or (bacaan("utama", kode, target="80%", realisasi="80%", capaian="100%", utama=True),)
    polaritas = lain.get("polaritas", Polaritas.MAXIMIZE)
    hasil = next((b for b in bacaan_ if b.utama), bacaan_[0]).hitung(polaritas)
    isi = {
        "kode": kode,
        "sasaran": sasaran,
        "nama": "Persentase pohon yang disiram",
        "nama_pendek": "Pohon",
        "polaritas": polaritas,
        "bacaan": bacaan_,
        "capaian": hasil,
        "predikat": predikat_dari(hasil, SKALA),
        "nama_tercetak": {b.tabel: "Persentase pohon yang disiram" for b in bacaan_ if b.ada},
    }
    return Indikator(**isi | lain)


def klaim(kode: str, teks: str, satuan: str = "kalimat", **lain) -> Klaim:
    isi = {"kode": kode, "angka": angka(f"klaim/{kode}/nilai", teks, satuan), "bagian": "Bab I", "tentang": "Sesuatu", "satuan": satuan}
    return Klaim(**isi | lain)


def laporan(
    tabel: tuple[Tabel, ...] = (),
    indikator: tuple[Indikator, ...] = (),
    klaim: tuple[Klaim, ...] = (),
    sasaran: tuple[Sasaran, ...] = (),
    **lain,
) -> Laporan:
    """A report of the imaginary office; sasaran follow from the indikator unless they are given."""
    if not sasaran:
        kode = dict.fromkeys(i.sasaran for i in indikator)
        sasaran = tuple(Sasaran(s, f"Sasaran {s}", tuple(i for i in indikator if i.sasaran == s)) for s in kode)
    isi = {
        "tahun": TAHUN,
        "tabel": {t.kode: t for t in tabel},
        "sasaran": {s.kode: s for s in sasaran},
        "indikator": {i.kode: i for i in indikator},
        "klaim": {k.kode: k for k in klaim},
        "skala": SKALA,
        "peran": {},
    }
    return Laporan(**isi | lain)
