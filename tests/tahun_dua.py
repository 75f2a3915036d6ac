"""A year 2025 beside 2024, made as staff would make it: `tahun-baru 2025`, then typing, then publishing.

All figures, names and dates of this 2025 are fictional (angka karangan) and stand nowhere but in the tests. Three indikator differ
from 2024: one has another name, one is gone, one is new. The office held no election: those tables are taken out.
"""

import csv
import os
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from macros.perintah import tahun_baru

AKAR = Path(__file__).resolve().parent.parent
SALIN, SAMBUNG = ("data", "docs", "mkdocs.yml"), ("macros", "lakip_calc")
# what only a year with elections has: tables, and what speaks of them
PEMILU = (
    "keputusan dp4 dps dpt rekrutmen-adhoc masa-kampanye kampanye-pemilu kampanye-pilkada dana-kampanye-partai dana-kampanye-paslon "
    "jadwal-logistik koordinasi-psu suara-dprd-87 suara-dprd-158 perkara simpaw"
).split()
HILANG, BERGANTI, BARU = "IK.4.3", "IK.8.2", "IK.8.3"
NAMA_LAIN, NAMA_BARU = "Persentase Layanan Kepegawaian Karangan", "Persentase Layanan Arsip Karangan"
KALIMAT = "Kalimat karangan untuk pengujian."
BERLAPIS = ("perjanjian-kinerja", "pengukuran", "capaian-sasaran", "kotak-indikator")

Baris = list[dict[str, str]]


class Tabel2025:
    """The tables of 2025 in a copy of the project, edited as a spreadsheet would."""

    def __init__(self, akar: Path, tahun: str = "2025"):
        self.folder = akar / "data" / tahun

    def baca(self, kode: str) -> Baris:
        with (self.folder / f"{kode}.csv").open(encoding="utf-8", newline="") as berkas:
            return list(csv.DictReader(berkas))

    def tulis(self, kode: str, baris: Baris) -> None:
        kepala = self.kepala(kode)
        with (self.folder / f"{kode}.csv").open("w", encoding="utf-8", newline="") as berkas:
            tulis = csv.DictWriter(berkas, kepala, restval="", extrasaction="ignore", lineterminator="\n")
            tulis.writeheader()
            tulis.writerows(baris)

    def kepala(self, kode: str) -> list[str]:
        with (self.folder / f"{kode}.csv").open(encoding="utf-8", newline="") as berkas:
            return next(csv.reader(berkas))

    def ubah(self, kode: str, ganti: Callable[[int, dict[str, str]], dict[str, str] | None]) -> None:
        """Every row as ``ganti`` returns it (what is not named stays); None takes it out."""
        self.tulis(kode, [r | baru for n, r in enumerate(self.baca(kode)) if (baru := ganti(n, r)) is not None])

    def tambah(self, kode: str, *baris: dict[str, str]) -> None:
        self.tulis(kode, [*self.baca(kode), *baris])

    def buang(self, *kode: str) -> None:
        """Take tables out of the year."""
        self.ubah("tabel", lambda _, r: None if r["kode"] in kode else {})
        for satu in kode:
            (self.folder / f"{satu}.csv").unlink()


def salin(tujuan: Path) -> Path:
    """The project as staff have it: data and pages of their own, the program as it is."""
    import shutil

    tujuan.mkdir(parents=True)
    for nama in SALIN:
        asal = AKAR / nama
        (shutil.copytree if asal.is_dir() else shutil.copy)(asal, tujuan / nama)
    for nama in SAMBUNG:
        (tujuan / nama).symlink_to(AKAR / nama, target_is_directory=True)
    return tujuan


def mulai(akar: Path) -> Tabel2025:
    """The empty year, as the command makes it."""
    tahun_baru.buat(akar, "2025")
    return Tabel2025(akar)


def isi(akar: Path) -> Tabel2025:
    """The whole year, filled with fictional figures and published."""
    t = mulai(akar)
    tanpa_pemilu(t)
    ganti_indikator(t)
    isi_kinerja(t)
    isi_uang(t)
    isi_cerita(t)
    tulis_kalimat(akar, t)
    terbitkan(t)
    return t


# --- what staff type, table by table ---------------------------------------------------------------------


def tanpa_pemilu(t: Tabel2025) -> None:
    """A year without elections: its tables go, and so does what shows them."""
    t.buang(*PEMILU)
    sebut = lambda r, *kolom: any(kode in re.split(r"[;\s]+", r[k]) for k in kolom for kode in PEMILU)  # noqa: E731
    gambar = ("pemilih", "tahap-pemilih", "seleksi", "kampanye", "suara-dapil", "suara", "setahun")
    t.ubah("isi-halaman", lambda _, r: None if sebut(r, "isi") or r["isi"].split(" ")[0] in gambar else {})
    t.ubah("isi-halaman", lambda _, r: {"isi": ""} if r["jenis"] == "akip" else {})  # it named a statement of the last report
    for kode in ("tanya-jawab", "daftar-informasi"):
        t.ubah(kode, lambda _, r: None if sebut(r, "tabel") else {})


def ganti_indikator(t: Tabel2025) -> None:
    """One indikator under another name, one gone, one new."""
    for kode in ("indikator", *BERLAPIS):
        kolom = "kode" if kode == "indikator" else "indikator"
        t.ubah(kode, lambda _, r, kolom=kolom: None if r[kolom] == HILANG else {})
        for nama in ("indikator", "indikator_tercetak"):
            if nama in t.kepala(kode) and nama != kolom:
                t.ubah(kode, lambda _, r, kolom=kolom, nama=nama: {nama: NAMA_LAIN} if r[kolom] == BERGANTI else {})
        t.tambah(kode, {kolom: BARU, "indikator_tercetak": NAMA_BARU} if kolom == "indikator" else _indikator_baru())
    untuk = t.kepala("pengantar-halaman")[0]
    t.ubah("pengantar-halaman", lambda _, r: None if r[untuk] == HILANG else {})
    t.tambah("pengantar-halaman", {untuk: BARU, "tempat": "Bab III.B, Sasaran Strategis 8", "pengantar": KALIMAT})
    garis = {"kode": "garis", "judul": "Garis indikator", "kamus": "garis", "kelompok": "5", "bab": "-", "tempat": "Ditetapkan situs ini"}
    t.tambah("tabel", garis | {"notasi": "id", "jenis": "olahan"})
    (t.folder / "garis.csv").write_text("kode,hubungan,kode_lalu,catatan\n", encoding="utf-8")
    t.tambah(
        "garis",
        {"kode": BERGANTI, "hubungan": "ganti_nama", "kode_lalu": BERGANTI, "catatan": KALIMAT},
        {"hubungan": "dihapus", "kode_lalu": HILANG, "catatan": KALIMAT},
        {"kode": BARU, "hubungan": "baru", "catatan": KALIMAT},
    )


def _indikator_baru() -> dict[str, str]:
    lain = {"polaritas": "maximize", "satuan": "persen"}
    return lain | {"kode": BARU, "sasaran": "SS.8", "indikator": NAMA_BARU, "nama_pendek": "Arsip karangan"}


def isi_kinerja(t: Tabel2025) -> None:
    """Targets of 80 percent; results of 61,13, 62,13 ... percent: fictional, and unlike those of 2024."""
    nomor = {r["indikator"]: n for n, r in enumerate(t.baca("capaian-sasaran"))}

    def angka(_: int, r: dict[str, str]) -> dict[str, str]:
        realisasi = 61 + nomor[r["indikator"]]
        capaian = f"{(realisasi + 0.13) / 80 * 100:.2f}%".replace(".", ",")
        baru = {"target": "80%", "realisasi": f"{realisasi},13%", "capaian": capaian, "realisasi_anggaran": "71,37%"}
        baru |= {"kode_tercetak": r["indikator"], "target_tahun_depan": "81%", "indikator_tercetak": r["indikator_tercetak"]}
        return {k: v for k, v in baru.items() if k in r}

    for kode in BERLAPIS:
        t.ubah(kode, angka)


def isi_uang(t: Tabel2025) -> None:
    """Fictional money: 1.371.000.000 and 2.113.000.000 rupiah."""
    uang = {
        "pemilu": ("1,371,000,000", "1,113,000,000", "258,000,000", "81.18 %"),
        "dukungan-manajemen": ("2,113,000,000", "2,037,000,000", "76,000,000", "96.40 %"),
        "jumlah": ("3,484,000,000", "3,150,000,000", "334,000,000", "90.41 %"),
    }
    kolom = ("pagu_rp", "realisasi_rp", "efisiensi_rp", "persen")
    t.ubah("anggaran", lambda _, r: dict(zip(kolom, uang[r["kode"]], strict=True)))
    nilai = {"perencanaan": "25,10", "pengukuran": "24,20", "pelaporan": "11,30", "evaluasi": "13,40", "jumlah": "74,00"}
    t.ubah("evaluasi-akip", lambda _, r: {"nilai": nilai[r["kode"]]})


def isi_cerita(t: Tabel2025) -> None:
    """The smaller tables, with one row each where one is enough."""
    for kode in ("sdm-pendidikan", "sdm-status", "produk-hukum", "permohonan-pemohon", "permohonan-jenis-kelamin"):
        t.ubah(kode, lambda n, r: {"jumlah": str(7 + n)})
    t.ubah("daftar-isi", lambda n, r: {"halaman": str(n + 1)})
    t.tambah("permohonan-informasi", {"nomor": "1", "bulan": "Maret 2025", "informasi": KALIMAT})
    butir = {"nomor": "1", "jenis": "Karangan", "ketersediaan": "tidak ada", "jawaban": KALIMAT, "halaman": "indikator/ik-1-8/"}
    t.tambah("jawaban-permohonan", butir | {"butir": "tanya-data"})
    t.tambah("program-ikhtisar", {"kode": "1.1", "anggaran": "pemilu", "program": "Program karangan", "kegiatan": KALIMAT})
    for n, jenis in enumerate(("keberhasilan", "hambatan", "perbaikan", "rekomendasi"), start=1):
        t.tambah("penutup", {"kode": f"k{n}", "jenis": jenis, "nomor": "1", "isi": KALIMAT})
    for i in t.baca("indikator"):
        awal = {"indikator": i["kode"], "nomor": "1"}
        t.tambah("kegiatan", awal | {"kegiatan": KALIMAT, "jenis": "kegiatan"})
        t.tambah("hambatan", awal | {"hambatan": KALIMAT})
        t.tambah("upaya", awal | {"untuk_hambatan": "1", "upaya": KALIMAT})
    t.tambah("peristiwa", {"kode": "laporan", "tanggal": "20 Januari 2026", "peristiwa": "Tanggal laporan karangan.", "tempat": "Bab IV"})
    lengkap = {
        "Tempat penandatanganan": "Tarakan",
        "Tanggal laporan": "20 Januari 2026",
        "Keadaan struktur organisasi": "31 Desember 2025",
        "Bagan struktur organisasi": "tidak ada",
    }
    t.ubah("identitas", lambda _, r: {"isi": r["isi"] or lengkap.get(r["unsur"], "Laporan karangan")})


def tulis_kalimat(akar: Path, t: Tabel2025) -> None:
    """Every line and every cell that says what to write is written."""
    for jalur in (akar / "docs/2025").rglob("*.md"):
        teks = jalur.read_text(encoding="utf-8")
        jalur.write_text(re.sub(r"(?m)^TULIS:.*$", KALIMAT, teks), encoding="utf-8", newline="\n")
    for jalur in t.folder.glob("*.csv"):
        t.ubah(jalur.stem, lambda _, r: {k: KALIMAT if isi.startswith("TULIS:") else isi for k, isi in r.items()})


def terbitkan(t: Tabel2025) -> None:
    """The report is signed: the year is published."""
    nilai = {"keadaan": "terbit", "edisi": "1", "edisi_tanggal": "2 Februari 2026"}
    t.ubah("aturan", lambda _, r: {"nilai": nilai.get(r["kode"], r["nilai"])})
    catatan = {
        "tanggal": "2 Februari 2026",
        "edisi": "1",
        "angka": "semua",
        "sebab": "Penerbitan pertama karangan.",
        "disetujui": "karangan",
    }
    t.tambah("perubahan", catatan)


def bangun(akar: Path, tujuan: Path, draf: bool = False) -> str:
    """Build the copy; what was said where it could not be built."""
    lingkungan = os.environ | {"NO_MKDOCS_2_WARNING": "1", "PYTHONUTF8": "1"}
    lingkungan.pop("LAKIP_DRAF", None)
    jalan = subprocess.run(
        [sys.executable, "-m", "mkdocs", "build", "-q", "--strict", "--site-dir", str(tujuan)],
        cwd=akar,
        env=lingkungan | ({"LAKIP_DRAF": "1"} if draf else {}),
        capture_output=True,
        text=True,
        encoding="utf-8",
    )
    return jalan.stdout + jalan.stderr if jalan.returncode else ""
