"""A year that is half filled builds as a draft at any moment: every file is made, every page drawn; what waits says so."""

import re
import shutil

import pytest
from jinja2 import Environment, StrictUndefined

from macros.kosakata import kosakata
from macros.tahun.galat import GalatData
from macros.tahun.situs import muat_situs
from macros.terbitan import PER_TAHUN
from macros.terbitan import gambar as berkas_gambar
from tests.tahun_dua import Tabel2025, mulai, salin

pytestmark = pytest.mark.lama


@pytest.fixture(scope="module")
def kosong(tmp_path_factory):
    akar = salin(tmp_path_factory.mktemp("draf") / "proyek")
    mulai(akar)
    muat_situs(akar, draf=True)
    return akar


@pytest.fixture
def draf(kosong, tmp_path, monkeypatch):
    """The empty year, to be filled a little; pixels are left out: they are slow and never fail where the drawing does not."""
    monkeypatch.setattr(berkas_gambar, "png_dari", lambda svg: b"")
    for nama in ("data", "docs", ".lakip"):  # the last one remembers which tables passed
        shutil.copytree(kosong / nama, tmp_path / nama)
    return tmp_path


def gambar_halaman(akar) -> dict[str, str]:
    """Every page of 2025, its words said; raises what would end the build."""
    situs = muat_situs(akar, draf=True)
    markah = {a: isi for satu in PER_TAHUN for a, isi in satu.berkas(situs.tahun["2025"]) if a.endswith(".md")}
    docs = akar / "docs"
    markah |= {j.relative_to(docs).as_posix(): j.read_text(encoding="utf-8") for j in (docs / "2025").rglob("*.md")}
    mesin = Environment(undefined=StrictUndefined)
    hasil = {}
    for alamat, isi in markah.items():
        url = alamat.removesuffix("index.md").removesuffix(".md").rstrip("/") + "/"
        kata = kosakata(situs, lambda url=url: url, lambda alamat=alamat: alamat, lambda: {"tempat": "Bab III"})
        hasil[alamat] = mesin.from_string(re.sub(r"\A---\n.*?\n---\n", "", isi, flags=re.S)).render(kata)
    return hasil


def satu(kode: str, kunci: str, /, **sel: str):
    return lambda t: t.ubah(kode, lambda _, r: sel if kunci in r.values() else {})


def semua(kode: str, /, **sel: str):
    return lambda t: t.ubah(kode, lambda _, r: sel)


def baris(kode: str, /, **sel: str):
    return lambda t: t.tambah(kode, sel)


KEADAAN = {
    "nothing": [],
    "targets only": [semua("capaian-sasaran", target="80%"), semua("perjanjian-kinerja", target="80%")],
    "one result": [satu("capaian-sasaran", "IK.1.1", target="80%", realisasi="61,13%")],
    "one result without a target": [satu("capaian-sasaran", "IK.1.1", realisasi="61,13%")],
    "budget without spending": [semua("anggaran", pagu_rp="1,371,000,000")],
    "spending of one programme": [satu("anggaran", "pemilu", pagu_rp="1,371,000,000", realisasi_rp="1,000,000")],
    "a score without its total": [satu("evaluasi-akip", "perencanaan", nilai="25,10")],
    "one claim": [baris("klaim", kode="dipa", bagian="Ikhtisar Eksekutif", tentang="Karangan", nilai="1", satuan="rupiah", notasi="id")],
    "one activity without words": [baris("kegiatan", indikator="IK.1.1", nomor="1", jenis="kegiatan")],
    "voters without a total": [baris("dpt", kode="utara", baris="rinci", kecamatan="UTARA", tps="1", l="1", p="1", l_p="2")],
    "one decision": [baris("keputusan", kode="k-1", jenis="Keputusan", nomor="1", tahun="2025", tempat="Bab I", pemilihan="Pemilu")],
    "a day to come": [baris("peristiwa", kode="laporan", peristiwa="Karangan", tempat="Bab IV")],
    "a table taken out": [lambda t: t.buang("sarana")],
    "one request": [baris("permohonan-informasi", nomor="1", bulan="Maret 2025", informasi="Karangan")],
}


@pytest.mark.parametrize("langkah", KEADAAN.values(), ids=KEADAAN)
def test_a_half_filled_year_is_drawn(draf, langkah):
    t = Tabel2025(draf)
    for satu_langkah in langkah:
        satu_langkah(t)
    halaman = gambar_halaman(draf)
    assert len(halaman) > 90
    assert not any(re.search(r"Traceback|\bNone\b|object at", isi) for isi in halaman.values())


def test_what_waits_says_so_on_its_page(draf):
    halaman = gambar_halaman(draf)
    assert "(belum ada: tabel dpt belum diisi)" in halaman["2025/indikator/ik-1-7.md"]
    assert "2025/data/dpt.md" not in halaman


def test_what_waits_stops_the_year_when_it_is_published(draf):
    Tabel2025(draf).ubah("aturan", lambda _, r: {"nilai": "terbit"} if r["kode"] == "keadaan" else {})
    with pytest.raises(GalatData) as salah:
        muat_situs(draf)
    kata = salah.value.message
    assert "data/2025/identitas.csv, baris 18, kolom isi: belum diisi" in kata


def test_a_cell_to_be_written_stops_the_year_when_it_is_published(draf):
    t = Tabel2025(draf)
    t.ubah("identitas", lambda _, r: {"isi": r["isi"] or "Karangan"})
    t.ubah("aturan", lambda _, r: {"nilai": "terbit"} if r["kode"] == "keadaan" else {})
    for kode in ("daftar-isi", "kotak-indikator"):
        t.ubah(kode, lambda _, r: {k: isi or "9" for k, isi in r.items() if k in ("halaman", "kode_tercetak")})
    for kode in ("permohonan-pemohon", "permohonan-jenis-kelamin"):
        t.ubah(kode, lambda _, r: {"jumlah": "1"})
    with pytest.raises(GalatData) as salah:
        muat_situs(draf)
    assert "data/2025/bacaan.csv, baris 3, kolom alasan: 'TULIS: periksa, lalu hapus kata ini: Memuat 22" in salah.value.message
    assert "data/2025/tabel.csv, baris 20, kolom catatan: 'TULIS: target di sini usulan" in salah.value.message
