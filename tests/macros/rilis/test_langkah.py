"""A build is a list of steps: folder in, folder out, whatever engine has filled the folder."""

import csv
import io

import pytest

from macros.rilis.folder import GagalTerbit
from macros.rilis.jadi import Entri
from macros.rilis.langkah import LANGKAH, Bangunan, sebelum, sesudah
from macros.rilis.manifes import manifes
from macros.tahun.situs import Situs
from macros.tulisan.pohon import baca_pohon, kelas, teks

HALAMAN = (
    '<!doctype html><html lang="id"><head><title>{judul}</title><meta name="description" content="tema">'
    '<link rel="alternate" type="application/atom+xml" href="perubahan.xml"></head>'
    "<body><article><h1>{judul}</h1><p>Sekretariat memakai DPT dari dua kecamatan untuk menghitung pemilih.</p>{isi}</article></body></html>"
)


@pytest.fixture
def bangunan(tmp_path, tahun):
    """What an engine other than MkDocs could hand over: three pages, and what it knows of each."""
    isi = {"": "", "2024/bab-1/": "", "cari/": '<div data-tempat="daftar-halaman"></div>'}
    daftar = []
    for n, (url, tambahan) in enumerate(isi.items()):
        berkas = f"{url}index.html"
        (tmp_path / berkas).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / berkas).write_text(HALAMAN.format(judul=f"Halaman {n}", isi=tambahan), encoding="utf-8")
        daftar.append(Entri(url, f"Halaman {n}", berkas, f"docs/{url}index.md", {"tempat": "Bab I"} if n == 1 else {}, n, 1))
    return Bangunan(tmp_path, daftar, Situs([tahun]), alamat="https://contoh.test/", uraian="Situs contoh.", pratinjau=True)


def artikel(bangunan, berkas):
    return next(baca_pohon((bangunan.folder / berkas).read_bytes()).iter("article"))


def test_a_folder_of_plain_pages_comes_out_complete_without_any_engine(bangunan):
    sesudah(bangunan)
    bab = artikel(bangunan, "2024/bab-1/index.html")
    assert "#istilah-dpt" in [a.get("href") for a in bab.iter("a") if "istilah" in kelas(a)]
    kaki = next(u for u in bab.iter("footer") if "lk-kutip" in kelas(u))
    assert "Tempat di laporan: Bab I." in teks(kaki)
    assert (bangunan.folder / "cari/indeks.js").read_text(encoding="utf-8").startswith("window.CARI = ")
    az = next(u for u in artikel(bangunan, "cari/index.html").iter("div") if "lk-az" in kelas(u))
    assert [teks(a) for a in az.iter("a")] == ["Halaman 0", "Halaman 1", "Halaman 2"]


def test_the_first_paragraph_describes_a_page_that_says_nothing_of_itself(bangunan):
    sesudah(bangunan)
    kepala = baca_pohon((bangunan.folder / "2024/bab-1/index.html").read_bytes()).find("head")
    uraian = [m.get("content") for m in kepala.iter("meta") if m.get("name") == "description"]
    assert uraian == ["Sekretariat memakai DPT dari dua kecamatan untuk menghitung pemilih."]


def test_a_preview_tells_what_a_build_would_stop_for_and_goes_on(bangunan):
    (bangunan.folder / "rusak.txt").write_text("{{ angka }}", encoding="utf-8")
    sesudah(bangunan)
    assert any("teks yang tidak boleh terbit" in p and "rusak.txt" in p for p in bangunan.peringatan)
    assert not (bangunan.folder / "manifes.csv").exists()


def test_a_site_without_a_year_is_only_looked_at(tmp_path):
    (tmp_path / "index.html").write_text("<p>nan%</p>", encoding="utf-8")
    with pytest.raises(GagalTerbit, match="nilai yang gagal dihitung"):
        sesudah(Bangunan(tmp_path, [Entri("", "Beranda", "index.html")]))
    assert [j.name for j in tmp_path.iterdir()] == ["index.html"]


def test_the_steps_stand_in_the_order_in_which_they_need_each_other():
    nama = [langkah.jalankan.__name__ for langkah in LANGKAH]
    assert nama[0] == "baca_halaman" and nama[-1] == "tulis_manifes"
    urut = [
        "jelaskan_istilah",
        "buat_pencarian",
        "susun_edisi_cetak",
        "bubuhi_catatan_kaki",
        "tulis_halaman",
        "lihat_terakhir",
        "salin_luring",
    ]
    assert [n for n in nama if n in urut] == urut


def test_everything_made_from_the_data_has_one_address(tahun):
    alamat = [a for a, _ in sebelum(Situs([tahun])) if not a.endswith((".png", ".xlsx"))]
    assert len(alamat) == len(set(alamat)) and "2024/data/dpt.md" in alamat


def test_a_manifest_names_every_file_but_itself_with_size_and_hash(tmp_path):
    (tmp_path / "b").mkdir()
    (tmp_path / "b/dua.txt").write_bytes(b"dua\n")
    (tmp_path / "a.txt").write_bytes(b"")
    (tmp_path / "manifes.csv").write_bytes(b"lama")
    baris = list(csv.DictReader(io.StringIO(manifes(tmp_path))))
    kosong = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"  # SHA-256 of nothing (FIPS 180-4)
    assert [(r["jalur"], r["bita"]) for r in baris] == [("a.txt", "0"), ("b/dua.txt", "4")] and baris[0]["sha256"] == kosong
