"""Pictures of elections: voters, votes, recruitment, campaign."""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from decimal import Decimal
from functools import partial
from itertools import cycle, pairwise

from macros.gambar import Gambar, Grafik, TanpaAngka, angka_tabel, perlu, perlu_sel, rinci
from macros.gambar.bentuk import Batang, Kelompok, Masa, Pasangan, batang, kalender, pasangan
from macros.gambar.gaya import DUA, EMPAT, SATU, TIGA
from macros.modul.pemilu.tabel import nama_partai, nomor_keputusan, suara_ulang, tabel_suara
from macros.tahun.tabel.sel import BULAN, Tanggal, baca_kosong, baca_tanggal
from macros.tahun.tabel.tabel import Tabel
from macros.tahun.tahun import Tahun
from macros.tulisan.angka import bilangan, terbilang
from macros.tulisan.tanggal import PENDEK, tanggal_pendek

NAMA = ("pemilih", "suara", "corong", "kampanye")


def tawaran(tahun: Tahun) -> Iterator[Gambar]:
    """These pictures, in the order of the report."""
    yield Gambar("pemilih", partial(pemilih, tahun), ("pemilih_awal", "pemilih_tetap"))
    if len(tabel_suara(tahun)) > 1:
        yield Gambar("suara", partial(suara, tahun))
    for badan in tahap_seleksi(tahun):
        yield Gambar("corong", partial(corong, tahun, badan), ("rekrutmen",), badan)
    yield Gambar("kampanye", partial(kampanye, tahun), ("masa_kampanye",))


def beda(nilai: Decimal | int) -> str:
    """``+412``, ``−64`` or ``tetap``."""
    if nilai == 0:
        return "tetap"
    return ("+" if nilai > 0 else "−") + bilangan(abs(nilai))


def rangkai(isi: Sequence[str]) -> str:
    """``a``, ``a dan b``, ``a, b, dan c``."""
    if len(isi) < 3:
        return " dan ".join(isi)
    return f"{', '.join(isi[:-1])}, dan {isi[-1]}"


# --- voters -----------------------------------------------------------------------------------

JENIS_KELAMIN = (("l", "L", "laki-laki", SATU), ("p", "P", "perempuan", TIGA))


def pemilih(tahun: Tahun) -> Grafik:
    """Voters of the final list per kecamatan and sex, with the change since the first list (DP4)."""
    dp4, dpt = tahun.dengan_peran("pemilih_awal"), tahun.dengan_peran("pemilih_tetap")
    awal_nama, nama_akhir = dp4.kode.upper(), dpt.kode.upper()
    kelompok, baris = [], []
    banyak: dict[str, Decimal] = {}
    for kunci, r in rinci(dpt).items():
        nama = r["kecamatan"].title()
        isi = []
        for kolom, huruf, jenis, warna in JENIS_KELAMIN:
            awal, akhir = perlu_sel(dp4, kunci, kolom), perlu_sel(dpt, kunci, kolom)
            baris.append((f"{nama}, {jenis}", bilangan(awal), bilangan(akhir), beda(akhir - awal)))
            isi.append(Batang(float(akhir), f"{huruf} {bilangan(akhir)} ({beda(akhir - awal)})", warna))
            banyak[nama] = banyak.get(nama, Decimal(0)) + akhir
        kelompok.append(Kelompok(nama, tuple(isi)))
    terbanyak = [nama for nama, n in banyak.items() if n == max(banyak.values())]
    return Grafik(
        "pemilih",
        _pesan_pemilih(awal_nama, perlu(tahun.total(dp4.kode, "l_p")), nama_akhir, perlu(tahun.total(dpt.kode, "l_p"))),
        f"Batang pemilih laki-laki (L) dan perempuan (P) di {terbilang(len(banyak))} kecamatan menurut {nama_akhir}; "
        f"dalam kurung, perubahan sejak {awal_nama}. {rangkai(terbanyak)} paling banyak.",
        batang(kelompok, ruang=128, rinci=True),
        angka_tabel("pemilih", f"Pemilih dari {awal_nama} ke {nama_akhir}", ("Kecamatan", awal_nama, nama_akhir, "Perubahan"), baris),
        catatan=f"L laki-laki, P perempuan. Angka dalam kurung: perubahan dari {awal_nama} ke {nama_akhir}.",
    )


def _pesan_pemilih(nama_awal: str, awal: Decimal, nama_akhir: str, akhir: Decimal) -> str:
    if akhir == awal:
        return f"{nama_akhir} memuat {bilangan(akhir)} pemilih, sama banyak dengan {nama_awal}"
    arah = "lebih sedikit" if akhir < awal else "lebih banyak"
    return f"{nama_akhir} memuat {bilangan(akhir)} pemilih, {bilangan(abs(akhir - awal))} {arah} daripada {nama_awal}"


# --- votes ------------------------------------------------------------------------------------


def suara(tahun: Tahun) -> Grafik:
    """Votes per party before and after the repeat vote, in the district where it was held."""
    ulang = suara_ulang(tahun)
    lama, baru, kolom, dapil = ulang.lama, ulang.baru, ulang.dapil, ulang.nama_dapil
    baris = []
    for kunci, r in rinci(lama).items():
        a, b = perlu_sel(lama, kunci, kolom), perlu_sel(baru, kunci, kolom)
        baris.append(Pasangan(nama_partai(r), float(a), float(b), f"{bilangan(a)} → {bilangan(b)} ({beda(b - a)})"))
    baris.sort(key=lambda b: -b.sesudah)
    isi = [(b.label, bilangan(int(b.sebelum)), bilangan(int(b.sesudah)), beda(_selisih(b))) for b in baris]
    return Grafik(
        "suara",
        _pesan_suara(dapil, perlu(tahun.total(lama.kode, kolom)), perlu(tahun.total(baru.kode, kolom))),
        f"Suara {len(baris)} partai di {dapil} sebelum dan sesudah pemungutan ulang. {_perubahan_suara(baris)}",
        pasangan(baris, nama_sebelum=_nama_titik(tahun, "sebelum", lama), nama_sesudah=_nama_titik(tahun, "sesudah", baru)),
        angka_tabel("suara", f"Suara {dapil} sebelum dan sesudah pemungutan ulang", ("Partai", "Sebelum", "Sesudah", "Perubahan"), isi),
    )


def _selisih(b: Pasangan) -> int:
    return int(b.sesudah - b.sebelum)


def _nama_titik(tahun: Tahun, kapan: str, t: Tabel) -> str:
    """``sebelum (Kep. 87)``."""
    nomor = nomor_keputusan(tahun, t)
    return f"{kapan} (Kep. {nomor})" if nomor else kapan


def _pesan_suara(dapil: str, lama: Decimal, baru: Decimal) -> str:
    if lama == baru:
        return f"Suara sah {dapil} tetap {bilangan(lama)}"
    return f"Suara sah {dapil} {'turun' if baru < lama else 'naik'} dari {bilangan(lama)} menjadi {bilangan(baru)}"


def _perubahan_suara(baris: list[Pasangan]) -> str:
    """Who lost most and who won most, where anyone did."""
    turun, naik = min(baris, key=_selisih), max(baris, key=_selisih)
    bagian = []
    if _selisih(turun) < 0:
        bagian.append(f"turun terbanyak {turun.label} ({beda(_selisih(turun))})")
    if _selisih(naik) > 0:
        bagian.append(f"naik terbanyak {naik.label} ({beda(_selisih(naik))})")
    kalimat = ", ".join(bagian) or "tidak ada yang berubah"
    return f"{kalimat[0].upper()}{kalimat[1:]}."


# --- recruitment ------------------------------------------------------------------------------


def tahap_seleksi(tahun: Tahun) -> dict[str, dict[str, str]]:
    """For every body the rows of its stages that are drawn, with their short labels; only where there are two or more."""
    t = tahun.berperan("rekrutmen")
    hasil: dict[str, dict[str, str]] = {}
    for kunci, r in t.baris.items() if t else ():
        if r["corong"]:
            hasil.setdefault(r["badan"], {})[kunci] = r["corong"]
    return {badan: tahap for badan, tahap in hasil.items() if len(tahap) > 1}


def corong(tahun: Tahun, badan: str) -> Grafik:
    """How many applicants for one body remained after each stage."""
    t = tahun.dengan_peran("rekrutmen")
    jumlah = [(label, perlu_sel(t, kunci, "jumlah")) for kunci, label in tahap_seleksi(tahun)[badan].items()]
    (_, awal), *_, (ditetapkan, akhir) = jumlah
    kelompok = [Kelompok(label, (Batang(float(n), bilangan(n), TIGA if label == ditetapkan else SATU),)) for label, n in jumlah]
    menyusut = all(n >= berikut for (_, n), (_, berikut) in pairwise(jumlah))
    langkah = ", ".join(f"{label.lower()} {bilangan(n)}" for label, n in jumlah)
    kode = f"rekrutmen-{badan.lower()}"
    baris = [(label, bilangan(n)) for label, n in jumlah]
    return Grafik(
        kode,
        f"{bilangan(akhir)} anggota {badan} dipilih dari {bilangan(awal)} pendaftar",
        f"Batang {'makin pendek' if menyusut else 'banyaknya peserta'} menurut tahap seleksi {badan}: {langkah}.",
        batang(kelompok, ruang=60),
        angka_tabel(kode, f"Peserta seleksi {badan} per tahap", ("Tahap", "Orang"), baris),
    )


# --- campaign ---------------------------------------------------------------------------------

PALING_BANYAK_BULAN = 5  # names of months that fit over the calendar
WARNA_HARI = (DUA, EMPAT)  # of the days that the calendar names, in turn


def kampanye(tahun: Tahun) -> Grafik:
    """The campaign periods and voting days on one line of months."""
    seluruh = _seluruh_masa(tahun)
    pemungutan = _hari_pemungutan(tahun)
    masa = sorted([*_masa_kampanye(tahun, seluruh), *pemungutan], key=lambda m: m.mulai)
    bulan, akhir = _bulan_kalender(masa, int(tahun.tahun))
    awal = bulan[0][0]
    lama = (f"{'kampanye' if i else 'Kampanye'} {p} {_banyak_hari(t)} hari" for i, (p, t) in enumerate(seluruh.items()))
    waktu = ", ".join(f"kampanye {p} {tanggal_pendek(t)}" for p, t in seluruh.items())
    return Grafik(
        "kampanye",
        ", ".join(lama),
        f"Kalender {_nama_bulan(awal)} sampai {_nama_bulan(akhir)}: {waktu}{', dengan hari pemungutan suara' if pemungutan else ''}.",
        kalender(masa, bulan, akhir=akhir),
        angka_tabel("kampanye", "Masa kampanye dan hari pemungutan suara", ("Peristiwa", "Waktu"), [(m.label, m.waktu) for m in masa]),
    )


def _seluruh_masa(tahun: Tahun) -> dict[str, Tanggal]:
    """The whole campaign of each election, which is its first row. Raises TanpaAngka where one has no days."""
    hasil: dict[str, Tanggal] = {}
    t = tahun.dengan_peran("masa_kampanye")
    for kunci, r in t.baris.items():
        if r["pemilihan"] in hasil:
            continue
        if baca_kosong(r["tanggal"]) is not None:
            raise TanpaAngka(f"{tahun.tahun}/{t.kode}/{kunci}/tanggal")
        hasil[r["pemilihan"]] = baca_tanggal(r["tanggal"])
    if not hasil:
        raise TanpaAngka(t.kode)
    return hasil


def _masa_kampanye(tahun: Tahun, seluruh: dict[str, Tanggal]) -> Iterator[Masa]:
    """Each campaign, then those of its forms that have days of their own, as one where their days are the same."""
    warna = dict(zip(seluruh, (SATU, TIGA, EMPAT), strict=False))
    for pemilihan, masa in seluruh.items():
        yield _masa(f"Kampanye {pemilihan}", masa, warna.get(pemilihan, SATU))
        bentuk: dict[Tanggal, dict[str, None]] = {}
        for r in tahun.baris(tahun.dengan_peran("masa_kampanye").kode, pemilihan=pemilihan):
            if baca_kosong(r["tanggal"]) is None and baca_tanggal(r["tanggal"]) != masa:
                bentuk.setdefault(baca_tanggal(r["tanggal"]), {})[_bentuk_pendek(r["bentuk"])] = None
        for waktu, nama in bentuk.items():
            yield _masa(f"{_bentuk_kata(list(nama))} {pemilihan}", waktu, warna.get(pemilihan, SATU))


def _bentuk_pendek(bentuk: str) -> str:
    """Every kind of advertisement is an ``Iklan`` in the calendar."""
    return "Iklan" if bentuk.startswith("Iklan ") else bentuk


def _bentuk_kata(bentuk: list[str]) -> str:
    """``Rapat umum dan iklan``; more than two as a count, because the line has no room."""
    if len(bentuk) > 2:
        return f"{bentuk[0]} dan {terbilang(len(bentuk) - 1)} bentuk lain"
    return rangkai([bentuk[0], *(b.lower() for b in bentuk[1:])])


def _hari_pemungutan(tahun: Tahun) -> list[Masa]:
    """The days on which people voted, as far as the report tells them: those events that have a name in the calendar."""
    t = tahun.berperan("peristiwa")
    hari = [r for r in t.baris.values() if r["kalender"]] if t else []
    return [_masa(r["kalender"], baca_tanggal(r["tanggal"]), warna) for r, warna in zip(hari, cycle(WARNA_HARI), strict=False)]


def _masa(label: str, t: Tanggal, warna: str) -> Masa:
    return Masa(label, tanggal_pendek(t), t.mulai, t.selesai, warna)


def _bulan_kalender(masa: Sequence[Masa], tahun: int) -> tuple[list[tuple[date, str]], date]:
    """The months named over the calendar, at equal steps, and its last day, which ends a year."""
    awal = min(m.mulai for m in masa).replace(day=1)
    akhir = date(max([tahun, *(m.selesai.year for m in masa)]), 12, 31)
    banyak = (akhir.year - awal.year) * 12 + akhir.month - awal.month + 1
    langkah = -(-banyak // PALING_BANYAK_BULAN)
    hari = [date(awal.year + n // 12, n % 12 + 1, 1) for n in range(awal.month - 1, awal.month - 1 + banyak, langkah)]
    nama = [PENDEK[d.month - 1] if i and langkah < 12 else f"{PENDEK[d.month - 1]} {d.year}" for i, d in enumerate(hari)]
    return list(zip(hari, nama, strict=True)), akhir


def _nama_bulan(hari: date) -> str:
    return f"{BULAN[hari.month - 1].capitalize()} {hari.year}"


def _banyak_hari(t: Tanggal) -> int:
    return (t.selesai - t.mulai + timedelta(1)).days
