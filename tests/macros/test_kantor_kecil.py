"""A portal of seven tables: all that a report cannot be without. A fictional office, without elections and without a PPID desk.

The pages are the common ones of this site; the office writes four of its own. Everything invented here is invented.
"""

import csv
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from macros.tahun.keutuhan import WAJIB
from tests.macros.conftest import AKAR

pytestmark = pytest.mark.lama
HASIL = "hasil"  # the leading table goes by another code than that of 2024
KEPALA_DAFTAR = "kode,judul,kamus,kelompok,bab,bagian,tempat,notasi,jenis,catatan,peran,dihitung_indikator,kolom_selesai,kata_selesai"
KEPALA_DAFTAR += ",diterangkan_indikator,kolom_sama,kolom_isi"
TABEL = {
    "identitas": """unsur,isi,tempat
Nama kantor,Dinas Taman Kabupaten Rekaan,Sampul
Nama singkat kantor,Dinas Taman Rekaan,Sampul
Kabupaten,Rekaan,Sampul
""",
    "sasaran": "kode,sasaran,nama_pendek\nT.1,Taman terawat sepanjang tahun,Taman terawat\n",
    "indikator": """kode,sasaran,indikator,nama_pendek,polaritas,definisi,satuan,skala
T.1.1,T.1,Bagian taman yang dirawat,Taman dirawat,maximize,,,
T.1.2,T.1,Bagian pohon yang ditebang,Pohon ditebang,minimize,,,
""",
    "bacaan": "tabel,nama,target,realisasi,capaian,utama,alasan\nhasil,Tabel hasil (Bab III),target,realisasi,capaian,ya,Satu-satunya tabel.\n",
    "jenjang": """skala,kode,predikat,bawah,atas,dasar,kepastian
capaian,belum,Belum,,80,Ditetapkan kantor,dilihat
capaian,sudah,Sudah,80,100,Ditetapkan kantor,dilihat
""",
    "aturan": """kode,nilai,alasan
keadaan,terbit,Laporan rekaan.
edisi,1,Penerbitan pertama.
edisi_tanggal,2 Maret 2026,Ditetapkan situs ini.
batas_capaian,,Tidak ada.
skala_capaian,capaian,Skala kantor.
""",
    HASIL: """indikator,indikator_tercetak,target,realisasi,capaian,realisasi_anggaran
T.1.1,Bagian taman yang dirawat,80%,90%,"112,5%",
T.1.2,Bagian pohon yang ditebang,10%,5%,150%,
""",
}
HALAMAN = {
    "2025/index.md": "---\ntempat: Sampul\n---\n\n# Laporan 2025\n\n{{ daftar_sasaran() }}\n",
    "2025/bab-3/index.md": '# Hasil\n\n{{ temuan_bab("Bab III") }}\n\n{{ semua_indikator() }}\n\n{{ bacaan_semua() }}\n\n{{ grafik("sekilas") }}\n',
    "2025/pemeriksaan/index.md": "# Pemeriksaan angka\n\n{{ ringkasan_temuan() }}\n\n{{ temuan() }}\n\n{{ register_pemeriksaan() }}\n",
    "2025/data/index.md": "# Lampiran data\n\n{{ daftar_tabel() }}\n",
    "metodologi/index.md": '# Cara menghitung\n\n{{ tabel("aturan") }}\n\n{{ tabel("jenjang") }}\n',
    "panduan/index.md": "# Panduan\n\nUbah tabelnya.\n",
}
BERSAMA = ("index.md", "cari.md", "istilah.md", "perubahan.md", "data/api.md", "data/kamus.md", "data/metadata-indikator.md", "ppid")


@pytest.fixture(scope="module")
def portal(tmp_path_factory) -> Path:
    """The project of the office: its tables, its pages, the common pages and the kamus."""
    akar = tmp_path_factory.mktemp("rekaan")
    for nama in ("macros", "lakip_calc"):
        (akar / nama).symlink_to(AKAR / nama)
    for nama in BERSAMA:
        tujuan = akar / "docs" / nama
        tujuan.parent.mkdir(parents=True, exist_ok=True)
        (shutil.copytree if (AKAR / "docs" / nama).is_dir() else shutil.copy)(AKAR / "docs" / nama, tujuan)
    for nama, isi in HALAMAN.items():
        (akar / "docs" / nama).parent.mkdir(parents=True, exist_ok=True)
        (akar / "docs" / nama).write_text(isi, encoding="utf-8")
    shutil.copytree(AKAR / "data/kamus", akar / "data/kamus")
    shutil.copytree(AKAR / "data/contoh", akar / "data/contoh")
    shutil.copy(AKAR / "data/istilah.csv", akar / "data")
    (akar / "data/2025").mkdir()
    baris = [KEPALA_DAFTAR.split(",")]
    for kode, isi in TABEL.items():
        (akar / f"data/2025/{kode}.csv").write_text(isi, encoding="utf-8", newline="\n")
        kamus = "capaian-sasaran" if kode == HASIL else kode
        baris.append([kode, f"Tabel {kode}", kamus, "2", "III", "A", "Bab III.A", "id", "tabel", "", *[""] * 7])
    with (akar / "data/2025/tabel.csv").open("w", encoding="utf-8", newline="") as berkas:
        csv.writer(berkas, lineterminator="\n").writerows(baris)
    pengaturan = (AKAR / "mkdocs.yml").read_text(encoding="utf-8").partition("\nnav:")[0]
    pengaturan = re.sub(r"site_url: \S+", "site_url: https://taman.contoh.test/", pengaturan)
    pengaturan = re.sub(r"(site_name|copyright): .*", r"\1: Dinas Taman Rekaan", pengaturan)
    pengaturan += "\nnav:\n  - index.md\n  - '{tahun}/index.md'\n  - '{tahun}/bab-3/index.md'\n  - '{sasaran}'\n"
    pengaturan += "  - Permohonan: [ppid/index.md, ppid/balasan.md]\n"
    (akar / "mkdocs.yml").write_text(pengaturan, encoding="utf-8")
    return akar


@pytest.fixture(scope="module")
def terbit(portal) -> Path:
    """Its site, built by the command that staff use."""
    jalan = subprocess.run(
        [sys.executable, "-m", "mkdocs", "build", "-q", "--strict"],
        cwd=portal,
        env={k: v for k, v in os.environ.items() if k != "LAKIP_DRAF"} | {"NO_MKDOCS_2_WARNING": "1", "PYTHONUTF8": "1"},
        capture_output=True,
        text=True,
        encoding="utf-8",
    )
    assert jalan.returncode == 0, jalan.stdout + jalan.stderr
    return portal / "site"


def test_these_are_the_tables_that_no_report_can_be_without():
    assert set(TABEL) == {*WAJIB, HASIL}


def test_the_portal_has_its_pages_and_files(terbit):
    for alamat in ("", "2025/", "2025/indikator/t-1-1/", "2025/sasaran/t-1/", "2025/data/hasil/", "k/2025-t-1-1/"):
        assert (terbit / alamat / "index.html").is_file(), alamat
    for berkas in ("2025/data/hasil.csv", "2025/grafik/sekilas.svg", "api/2025/indikator.json", "katalog.jsonld"):
        assert (terbit / berkas).is_file(), berkas


def test_what_the_office_does_not_have_does_not_appear(terbit):
    """Neither as a page nor as a file, a picture, a line of the menu or of the foot, nor as a sentence."""
    assert not (terbit / "ppid").exists()
    assert {j.name for j in (terbit / "2025/grafik").glob("*.svg")} == {
        "sekilas.svg",
        "sekilas-t-1.svg",
        "bacaan-t-1-1.svg",
        "bacaan-t-1-2.svg",
        "kelengkapan.svg",
    }
    muka = (terbit / "index.html").read_text(encoding="utf-8")
    assert "2 dari 2 target tercapai" in muka
    for kata in ("PPID", "terpakai", "Ke mana uangnya", "pemungutan suara", "dijanjikan"):
        assert kata not in re.sub(r"<details class=\"istilah-halaman.*?</details>", "", muka, flags=re.S), kata


def test_the_office_is_named_by_its_own_identity(terbit):
    """A kabupaten is no City; keys of citations are those of the office; the report is its own."""
    halaman = (terbit / "2025/index.html").read_text(encoding="utf-8")
    assert '"spatialCoverage":{"@type":"AdministrativeArea","name":"Kabupaten Rekaan"}' in halaman
    assert '"telephone"' not in halaman and '"dateCreated"' not in halaman
    assert "dinas-taman-rekaan-2025" in (terbit / "k/2025/kutipan.bib").read_text(encoding="utf-8")
    svg = (terbit / "2025/grafik/sekilas.svg").read_text(encoding="utf-8")
    assert "Dinas Taman Rekaan 2025" in svg


def test_nothing_names_the_office_that_this_site_was_first_made_for(terbit):
    for berkas in [*terbit.rglob("*.json"), *terbit.rglob("*.bib"), *terbit.rglob("*.svg"), terbit / "katalog.jsonld"]:
        assert not re.search(r"tarakan|KPU", berkas.read_text(encoding="utf-8"), re.I), berkas
