"""Pictures of elections: voters, votes, recruitment, campaign."""

from datetime import date, timedelta

from macros.gambar import Grafik, angka_tabel, perlu
from macros.gambar.bentuk import (
    Batang,
    Kelompok,
    Masa,
    Pasangan,
    batang,
    kalender,
    pasangan,
)
from macros.gambar.gaya import DUA, EMPAT, SATU, TIGA
from macros.tahun.tahun import Tahun
from macros.tulisan.angka import bilangan
from macros.tulisan.tanggal import tanggal_pendek


def beda(nilai) -> str:
    """``+412``, ``−64`` or ``tetap``."""
    if nilai == 0:
        return "tetap"
    return ("+" if nilai > 0 else "−") + bilangan(abs(nilai))


def pemilih(tahun: Tahun) -> Grafik:
    """Voters of the final list per kecamatan and sex, with the change since DP4."""
    dp4, dpt = tahun.tabel["dp4"], tahun.tabel["dpt"]
    kelompok, baris = [], []
    for kunci, r in dpt.baris.items():
        if r["baris"] == "jumlah":
            continue
        bars = []
        for kolom, nama, warna in (("l", "L", SATU), ("p", "P", TIGA)):
            akhir, awal = perlu(dpt.angka(kunci, kolom)), perlu(dp4.angka(kunci, kolom))
            baris.append((f"{r['kecamatan'].title()}, {'laki-laki' if nama == 'L' else 'perempuan'}", bilangan(awal), bilangan(akhir), beda(akhir - awal)))
            bars.append(Batang(float(akhir), f"{nama} {bilangan(akhir)} ({beda(akhir - awal)})", warna))
        kelompok.append(Kelompok(r["kecamatan"].title(), tuple(bars)))
    awal, akhir = perlu(tahun.total("dp4", "l_p")), perlu(tahun.total("dpt", "l_p"))
    arah = "lebih sedikit" if akhir < awal else "lebih banyak"
    return Grafik(
        "pemilih",
        f"DPT memuat {bilangan(akhir)} pemilih, {bilangan(abs(akhir - awal))} {arah} daripada DP4",
        "Batang pemilih laki-laki (L) dan perempuan (P) di empat kecamatan menurut DPT; dalam kurung, perubahan sejak DP4. Tarakan Barat paling banyak.",
        batang(kelompok, ruang=128, rinci=True),
        angka_tabel("pemilih", "Pemilih dari DP4 ke DPT", ("Kecamatan", "DP4", "DPT", "Perubahan"), baris),
        catatan="L laki-laki, P perempuan. Angka dalam kurung: perubahan dari DP4 ke DPT.",
    )


def suara(tahun: Tahun) -> Grafik:
    """Votes per party in dapil 1 before and after the repeat vote."""
    lama, baru = tahun.tabel["suara-dprd-87"], tahun.tabel["suara-dprd-158"]
    baris = []
    for kunci, r in lama.baris.items():
        if r["baris"] == "jumlah":
            continue
        a, b = perlu(lama.angka(kunci, "dapil_1")), perlu(baru.angka(kunci, "dapil_1"))
        baris.append(Pasangan(r["partai"].removeprefix("Partai "), float(a), float(b), f"{bilangan(a)} → {bilangan(b)} ({beda(b - a)})"))
    baris.sort(key=lambda b: -b.sesudah)
    a, b = perlu(tahun.total("suara-dprd-87", "dapil_1")), perlu(tahun.total("suara-dprd-158", "dapil_1"))
    turun = max(baris, key=lambda b: b.sebelum - b.sesudah)
    naik = max(baris, key=lambda b: b.sesudah - b.sebelum)
    return Grafik(
        "suara",
        f"Suara sah Dapil 1 turun dari {bilangan(a)} menjadi {bilangan(b)}" if b < a else f"Suara sah Dapil 1 dari {bilangan(a)} menjadi {bilangan(b)}",
        f"Suara {len(baris)} partai di Dapil 1 sebelum dan sesudah pemungutan ulang. Turun terbanyak {turun.label} ({beda(int(turun.sesudah - turun.sebelum))}), naik terbanyak {naik.label} ({beda(int(naik.sesudah - naik.sebelum))}).",
        pasangan(baris, nama_sebelum="sebelum (Kep. 87)", nama_sesudah="sesudah (Kep. 158)"),
        angka_tabel(
            "suara",
            "Suara Dapil 1 sebelum dan sesudah pemungutan ulang",
            ("Partai", "Sebelum", "Sesudah", "Perubahan"),
            [(b.label, bilangan(int(b.sebelum)), bilangan(int(b.sesudah)), beda(int(b.sesudah - b.sebelum))) for b in baris],
        ),
    )


# the stages that count people, with short labels
TAHAP = {
    "PPK": {"ppk-pendaftaran": "Mendaftar", "ppk-administrasi-lulus": "Lulus administrasi", "ppk-tertulis-lulus": "Lulus tes tertulis", "ppk-ditetapkan": "Ditetapkan"},
    "PPS": {"pps-pendaftaran": "Mendaftar", "pps-administrasi-lulus": "Lulus administrasi", "pps-tertulis-lulus": "Lulus tes tertulis", "pps-ditetapkan": "Ditetapkan"},
}


def corong(tahun: Tahun, badan: str) -> Grafik:
    """How many applicants for PPK or PPS remained after each stage."""
    tahap = TAHAP[badan]
    t = tahun.tabel["rekrutmen-adhoc"]
    jumlah = {k: perlu(t.angka(k, "jumlah")) for k in tahap}
    awal, akhir = (bilangan(list(jumlah.values())[i]) for i in (0, -1))
    kelompok = [Kelompok(label, (Batang(float(jumlah[k]), bilangan(jumlah[k]), SATU if k != list(tahap)[-1] else TIGA),)) for k, label in tahap.items()]
    langkah = ", ".join(f"{label.lower()} {bilangan(jumlah[k])}" for k, label in tahap.items())
    kode = f"rekrutmen-{badan.lower()}"
    tabel = angka_tabel(kode, f"Peserta seleksi {badan} per tahap", ("Tahap", "Orang"), [(label, bilangan(jumlah[k])) for k, label in tahap.items()])
    return Grafik(kode, f"{akhir} anggota {badan} dipilih dari {awal} pendaftar", f"Batang makin pendek menurut tahap seleksi {badan}: {langkah}.", batang(kelompok, ruang=60), tabel)


def kampanye(tahun: Tahun) -> Grafik:
    """The campaign periods and voting days on one line of months."""
    masa = []
    for kode, label, warna in (
        ("pemilu", "Kampanye Pemilu", SATU),
        ("pemilu-rapat-umum", "Rapat umum dan iklan Pemilu", SATU),
        ("pilkada", "Kampanye Pilkada", TIGA),
        ("pilkada-iklan-cetak", "Iklan Pilkada", TIGA),
    ):
        t = tahun.tanggal(f"masa-kampanye/{kode}/tanggal")
        masa.append(Masa(label, tanggal_pendek(t), t.mulai, t.selesai, warna))
    for kode, label, warna in (("pemungutan-suara", "Pemungutan suara Pemilu", DUA), ("pemungutan-suara-ulang", "Pemungutan suara ulang", EMPAT)):
        t = tahun.tanggal(f"peristiwa/{kode}/tanggal")
        masa.append(Masa(label, tanggal_pendek(t), t.mulai, t.selesai, warna))
    masa.sort(key=lambda m: m.mulai)
    bulan = [(date(2023, 11, 1), "Nov 2023"), (date(2024, 2, 1), "Feb"), (date(2024, 5, 1), "Mei"), (date(2024, 8, 1), "Agu"), (date(2024, 11, 1), "Nov")]
    pemilu, pilkada = (tahun.tanggal(f"masa-kampanye/{k}/tanggal") for k in ("pemilu", "pilkada"))
    hari = lambda t: (t.selesai - t.mulai + timedelta(1)).days  # noqa: E731
    return Grafik(
        "kampanye",
        f"Kampanye Pemilu {hari(pemilu)} hari, kampanye Pilkada {hari(pilkada)} hari",
        f"Kalender November 2023 sampai Desember 2024: kampanye Pemilu {tanggal_pendek(pemilu)}, kampanye Pilkada {tanggal_pendek(pilkada)}, dengan hari pemungutan suara.",
        kalender(masa, bulan, akhir=date(2024, 12, 31)),
        angka_tabel("kampanye", "Masa kampanye dan hari pemungutan suara", ("Peristiwa", "Waktu"), [(m.label, m.waktu) for m in masa]),
    )


