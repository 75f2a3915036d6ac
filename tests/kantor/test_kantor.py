"""Another office, by data alone: a fictional health office of two years, without elections. Every figure here is worked out by hand."""

import csv
import gzip
import io
import json
import os
import re
import subprocess
import sys
import zipfile
from dataclasses import dataclass

import pytest

from lakip_calc.pemeriksaan.penilaian import tercapai
from tests.jadi.test_akses import BIASA, pelanggaran
from tests.situs import baca, dibaca, tujuan

pytestmark = pytest.mark.situs
ASING = re.compile(r"\bkpu\b|kpu-|tarakan|pemilu\b|pilkada|ppid", re.I)
# what a reader opens: one page of each kind
JENIS = {
    "beranda": "",
    "persen, triwulan, dibatasi": "2025/indikator/iku-1-1/",
    "per 100.000": "2025/indikator/iku-1-2/",
    "nol": "2025/indikator/ik-1-3/",
    "rasio": "2025/indikator/iku-4-1/",
    "rentang": "2025/indikator/x-1-1/",
    "paling banyak": "2025/indikator/x-1-2/",
    "predikat": "2025/indikator/tu-1/",
    "rupiah": "2025/indikator/tu-2/",
    "tanggal": "2025/indikator/tu-3/",
    "tahun lama": "2024/indikator/x-1-9/",
    "sasaran": "2025/sasaran/tu/",
    "bab": "2025/bab-3/",
    "evaluasi": "2025/bab-3/evaluasi/",
    "uang": "2025/bab-3/keuangan/",
    "temuan": "2025/pemeriksaan/",
    "dari tahun ke tahun": "tahun-ke-tahun/",
    "satu garis": "tahun-ke-tahun/indikator/x-1-9/",
    "tabel": "2025/data/capaian-sasaran/",
    "cari": "cari/",
}


@dataclass(frozen=True)
class Hasil:
    """What one indikator says: as read on its page, whether it is met, what its capaian is or why there is none, its picture.

    janji  what was promised, where the table of results names another target
    """

    target: str
    realisasi: str
    tercapai: bool | None
    capaian: str
    gambar: str
    janji: str = ""


BELUM = "Grafik tidak digambar: "
HASIL = {
    "2025/iku-1-1": Hasil("80%", "100%", True, "125,00%, dibatasi 120,00%", "Hasil 100%, 20 poin di atas janji 80%"),
    "2025/iku-1-2": Hasil(
        "120 per 100.000 kelahiran hidup", "98 per 100.000 kelahiran hidup", True, "118,33%",
        "Hasil 98 per 100.000 kelahiran hidup, di bawah batas janji 110 per 100.000 kelahiran hidup",
        janji="110 per 100.000 kelahiran hidup",
    ),
    "2025/ik-1-3": Hasil("0 kasus", "0 kasus", True, "100,00%", "Hasil 0 kasus, sama dengan batas janji"),
    "2025/iku-4-1": Hasil("1:25", "1:20", True, "125,00%, dibatasi 120,00%", "Hasil 1:20, di atas janji 1:25"),
    "2025/x-1-1": Hasil("70–80%", "84%", True, "105,00%", "Hasil 84%, 4 poin di atas rentang janji 70–80%"),
    "2025/x-1-2": Hasil("≤ 5 hari", "6 hari", False, "80,00%", "Hasil 6 hari, di atas batas janji 5 hari"),
    "2025/tu-1": Hasil("BB", "A-", True, "target dan realisasi berupa predikat, bukan angka", "Hasil A-, di atas janji BB"),
    "2025/tu-2": Hasil("Rp1.500.000.000", "Rp1.350.000.000", False, "90,00%", "Hasil Rp1.350.000.000, di bawah janji Rp1.500.000.000"),
    "2025/tu-3": Hasil(
        "31 Maret 2025", "28 Maret 2025", True, "target dan realisasi berupa tanggal; aturan persentasenya belum ada",
        f"{BELUM}target dan realisasi berupa tanggal",
    ),
    "2024/iku-1-1": Hasil("95%", "90%", False, "94,74%", "Hasil 90%, 5 poin di bawah target 95%"),
    "2024/ik-1-3": Hasil(
        "0 kasus", "2 kasus", False, "target nol dan realisasi di atas nol: tidak tercapai, tanpa persentase", "Hasil 2 kasus, di atas batas 0 kasus"
    ),
    "2024/iku-4-9": Hasil("Baik", "Sangat Baik", True, "target dan realisasi berupa predikat, bukan angka", "Hasil Sangat Baik, di atas target Baik"),
    "2024/x-1-1": Hasil("70–80%", "75%", True, "100,00%", "Hasil 75%, di dalam rentang 70–80%"),
    "2024/x-1-9": Hasil("≤ 7 hari", "kosong", None, "realisasi belum dilaporkan", f"{BELUM}realisasi belum dilaporkan"),
    "2024/tu-1": Hasil("n/a (tidak berlaku)", "B", None, "target tidak berlaku", f"{BELUM}target tidak berlaku"),
    "2024/tu-2": Hasil("100 hari", "97 hari", False, "97,00%", "Hasil 97 hari, di bawah target 100 hari yang harus tetap"),
    "2024/tu-3": Hasil("WTP", "WTP", True, "target dan realisasi berupa predikat, bukan angka", "Hasil WTP, sama dengan target"),
}  # fmt: skip
KATA = {True: "tercapai", False: "tidak tercapai", None: "tanpa angka"}
NILAI = KATA | {None: "tidak dapat dinilai"}
# against what a year is judged: 2024 has no table of what was promised
DIUKUR = {"2025": "Janji di Perjanjian kinerja", "2024": "Target di Tabel capaian"}


@pytest.fixture(scope="module")
def halaman(situs):
    return baca(situs)


# --- every kind of indikator ----------------------------------------------------------------------------------


@pytest.mark.parametrize("apa", HASIL)
def test_every_kind_of_indikator_says_on_its_page_what_it_must(apa, halaman):
    h, (tahun, slug) = HASIL[apa], apa.split("/")
    teks = halaman[f"{tahun}/indikator/{slug}/"].teks
    hasil = "Hasilnya tidak ada di laporan" if h.realisasi == "kosong" else f"Hasil {h.realisasi}"
    assert f"# {KATA[h.tercapai]} {hasil}. {DIUKUR[tahun]} {h.janji or h.target}: {NILAI[h.tercapai]}." in teks
    assert (f"Target di Tabel capaian {h.target}: {NILAI[h.tercapai]}." in teks) is (tahun == "2024" or bool(h.janji))
    assert f" {'Janji' if tahun == '2025' else 'Target'} {h.janji or h.target} " in teks and f" Hasil {h.realisasi} Capaian " in teks
    assert h.capaian in teks and h.gambar in teks


@pytest.mark.parametrize("apa", HASIL)
def test_there_is_one_answer_whether_it_was_met_on_page_check_picture_and_file(apa, situs, data):
    h, (tahun, slug) = HASIL[apa], apa.split("/")
    milik = data.tahun[tahun]
    i = next(i for i in milik.indikator.values() if i.slug == slug)
    semua = json.loads((situs / f"api/{tahun}/indikator.json").read_text(encoding="utf-8"))
    (satu,) = [s for s in semua["indikator"] if s["kode"] == i.kode]
    with (situs / f"{tahun}/grafik/sekilas.csv").open(encoding="utf-8-sig", newline="") as berkas:
        (gambar,) = [r for r in csv.reader(berkas) if r[0].startswith(f"{i.kode} ")]
    meleset = re.search(r"Meleset: ([^.]*(?:\.\d[^.]*)*)\.", (situs / f"{tahun}/grafik/sekilas.svg").read_text(encoding="utf-8"))[1]
    assert satu["tercapai"] is h.tercapai and i.tercapai is h.tercapai and tercapai(i, i.utama.target, i.utama.realisasi) is h.tercapai
    assert satu["kesimpulan"]["tercapai"] is h.tercapai and milik.hitungan.kesimpulan[i.kode].tercapai is h.tercapai
    for rekap in (milik.hitungan.ketercapaian, milik.hitungan.putus):
        assert i.kode in {True: rekap.tercapai, False: rekap.tidak_tercapai, None: rekap.tanpa_angka}[h.tercapai]
    assert gambar[-1] == NILAI[h.tercapai] or gambar[-1].endswith(" poin")  # percentages tell how far, in points
    assert (i.kode in meleset.split(", ")) is (h.tercapai is False)


def test_a_capped_figure_shows_both_values_and_no_equation_that_is_false(halaman, situs):
    teks = halaman["2025/indikator/iku-1-1/"].teks
    assert "100% ÷ 80% × 100 = 125,00%, dibatasi 120,00%" in teks
    assert not any(re.search(r"100% ÷ 80% × 100 = 120", h.teks) for h in halaman.values())
    assert "125,00%, dibatasi 120,00%" in (situs / "api/2025/indikator.json").read_text(encoding="utf-8")


def test_a_printed_capaian_that_is_the_cap_is_no_finding(data):
    assert [t.id for t in data.tahun["2025"].hasil_periksa.temuan if t.id.startswith("capaian-")] == []


def test_quarters_are_told_one_by_one_and_as_running_sums(halaman):
    jumlah, sendiri = halaman["2025/indikator/iku-1-1/"].teks, halaman["2025/indikator/x-1-2/"].teks
    assert "4 dari 4 triwulan mencapai target" in jumlah and "s.d. TW II 40% 45% 112,50%" in jumlah
    assert "1 dari 3 triwulan mencapai target" in sendiri and "TW I ≤ 5 hari 7 hari 60,00%" in sendiri
    assert "TW III ≤ 5 hari kosong realisasi belum dilaporkan" in sendiri


def test_the_scale_has_the_five_rungs_of_this_office(halaman):
    assert "predikat Tinggi" in halaman["2025/indikator/x-1-2/"].teks
    assert "predikat Sangat Tinggi" in halaman["2025/indikator/x-1-1/"].teks
    assert not [h.alamat for h in halaman.values() if "Baik Sekali" in h.teks]


def test_the_worked_examples_stand_on_that_scale(halaman):
    """76 begins Tinggi, 75,5 lies in the gap between Sedang (66 to 75) and Tinggi, and above 100 there is no rung."""
    teks = halaman["metodologi/predikat/"].teks
    assert re.search(r"75,5% Sedang Skala tidak menyebut nilai di antara 75 dan 76", teks)
    assert "76% Tinggi" in teks and re.search(r"100,5% Sangat Tinggi Nilai ini melewati skala", teks)


# --- money, findings, years -----------------------------------------------------------------------------------


def test_more_spent_than_there_was_is_told_in_words(situs, halaman):
    """8,24 miliar of 8 miliar: 240 juta too much. Only the trace of the printed cell shows it as the report prints it."""
    uang = halaman["2025/bab-3/keuangan/"].teks
    assert "realisasi melebihi pagu" in uang and "Rp8.000.000.000 Rp8.240.000.000 lebih Rp240.000.000 103,00%" in uang
    assert not [h.alamat for h in halaman.values() if h.alamat != "2025/data/anggaran/" and re.search(r"[-−]Rp", h.teks)]
    assert re.search(r"[-−]Rp", (situs / "2025/grafik/anggaran.csv").read_text(encoding="utf-8")) is None


def test_means_that_were_alike_before_are_not_said_to_become_so(halaman):
    """Both tables print the same figures: a cap of 100 makes nothing alike that was not."""
    assert "semua rata-rata menjadi sama" not in halaman["2025/pemeriksaan/bacaan/"].teks


def test_sentences_call_the_tables_what_this_report_calls_them(halaman):
    semua = halaman["2025/bab-3/evaluasi/"].teks
    assert "7 dari 9 janji tercapai; 2 meleset" in semua and "Janji: Perjanjian kinerja. Hasil: Tabel capaian;" in semua
    assert "tabel sasaran" not in semua.lower()
    assert "Turun dari 2 kasus (2024) menjadi 0 kasus (2025) menurut tabel antartahun" in halaman["2025/indikator/ik-1-3/"].teks


def test_the_check_of_a_draft_reads_the_year_as_a_build_does(proyek):
    """The address of this site stands in mkdocs.yml only; a note without a place ends with its sentence."""
    jalan = subprocess.run(
        [sys.executable, "-m", "macros.perintah.periksa", "2024"],
        cwd=proyek,
        env=os.environ | {"PYTHONPATH": str(proyek), "PYTHONUTF8": "1"},
        capture_output=True,
        text=True,
        encoding="utf-8",
    )
    assert jalan.returncode == 0 and "Situs web" not in jalan.stdout
    assert not re.search(r"Di *$", jalan.stdout, re.M)


def test_what_the_later_report_tells_otherwise_is_a_finding(halaman):
    assert (
        sum(
            "Hasil 2024 tercetak 135 di laporan 2025. Laporan 2024 sendiri mencetak 140 di Tabel capaian." in h.teks
            for alamat, h in halaman.items()
            if alamat.startswith("2025/temuan/")
        )
        == 1
    )


def test_a_renamed_a_dropped_and_a_new_indikator_keep_their_lines(halaman):
    semua = halaman["tahun-ke-tahun/"].teks
    assert re.search(r"X-1/2 Lama izin \(kosong\) \W*tanpa angka 6 hari \W*tidak tercapai", semua)
    assert re.search(r"IKU 4\.1 Rasio dokter tidak ada 1:20", semua) and re.search(
        r"IKU 4\.9 Kepuasan pasien Sangat Baik \W*tercapai tidak ada", semua
    )


def test_a_table_of_2024_that_is_not_there_makes_no_page_and_no_menu_entry(halaman):
    assert "2024/bab-3/keuangan/" not in halaman and "2025/bab-3/keuangan/" in halaman
    assert not [t for h in halaman.values() for t in h.tautan if t.endswith("2024/bab-3/keuangan/")]


# --- the whole site -------------------------------------------------------------------------------------------


def test_every_internal_link_leads_somewhere_and_every_anchor_lives(situs, halaman):
    salah = []
    for h in halaman.values():
        for ke, jangkar in filter(None, (tujuan(h.alamat, href) for href in h.tautan)):
            if ke in halaman:
                salah += [f"{h.alamat}: #{jangkar}"] if jangkar and jangkar not in halaman[ke].id and jangkar != "__skip" else []
            elif not (situs / ke).is_file():
                salah.append(f"{h.alamat}: {ke}")
    assert salah == []


def _isi(nama: str, isi: bytes):
    """The text of a file and of every file inside it, each with its name."""
    if isi.startswith(b"PK"):
        with zipfile.ZipFile(io.BytesIO(isi)) as padat:
            for dalam in padat.namelist():
                yield from _isi(f"{nama}!{dalam}", padat.read(dalam))
    elif isi.startswith(b"\x1f\x8b"):
        yield from _isi(nama, gzip.decompress(isi))
    else:
        yield nama, "" if isi.startswith(b"\x89PNG") else isi.decode("utf-8", "replace")


def test_nothing_in_the_site_names_another_office_or_its_work(situs):
    """No page, picture, file name, JSON-LD, BibTeX key, file of the API, workbook or zip.

    Every public body has a PPID (UU 14/2008), so the index of the search knows the word when somebody types it.
    """
    berkas = (_isi(j.relative_to(situs).as_posix(), j.read_bytes()) for j in sorted(situs.rglob("*")) if j.is_file())
    dibaca = (
        (nama, isi.replace(" ppid?", "").replace("|ppid|", "|") if nama.endswith("indeks.js") else isi)
        for satu in berkas
        for nama, isi in satu
    )
    salah = [f"{nama}: {cocok[0]}" for nama, isi in dibaca if (cocok := ASING.search(nama) or ASING.search(isi))]
    assert salah == []


def test_everything_that_names_the_office_takes_it_from_its_identity(situs, halaman):
    satu = halaman["2025/indikator/tu-2/"].html
    assert "@misc{dinkes-kabupaten-contoh-2025-tu-2," in (situs / "k/2025-tu-2/kutipan.bib").read_text(encoding="utf-8")
    assert "Dinkes Kabupaten Contoh" in (situs / "2025/grafik/sekilas.svg").read_text(encoding="utf-8")
    ld = " ".join(re.findall(r'<script type="application/ld\+json">(.*?)</script>', halaman["2025/data/anggaran/"].html, re.S))
    assert "Kabupaten Contoh" in ld and '"City"' not in ld
    assert "https://dinkes-contoh.example/k/" in satu


def test_no_python_and_no_broken_value_reaches_a_reader(halaman):
    for h in (h for h in halaman.values() if not h.alamat.startswith("panduan/")):  # the guide shows how words are written
        assert not re.search(r"\{\{|\{%|Traceback \(most|TidakDihitung\(|Decimal\(|>\s*(?:nan|None|inf)\s*<", h.html), h.alamat


def test_the_search_knows_the_codes_of_the_office(situs):
    isi = (situs / "cari/indeks.js").read_text(encoding="utf-8")
    pola = json.loads(isi.removeprefix("window.CARI = ").rstrip(";\n"))["kode"]
    assert all(re.fullmatch(pola, kode) for kode in ("iku 1.1", "ik_1_3", "x-1/2", "tu.3", "s 4"))
    teks = baca(situs)["cari/"].teks
    assert "Lama izin (X-1/2)" in teks and "Imunisasi dasar (IKU 1.1)" in teks


def test_every_page_of_a_year_stands_in_the_menu_or_is_left_out_on_purpose(halaman):
    menu = {ke for href in halaman["2025/bab-3/"].tautan if (t := tujuan("2025/bab-3/", href)) for ke in [t[0]]}
    assert {"2025/sasaran/s-1/", "2025/sasaran/s-4/", "2025/sasaran/tu/"} <= menu
    assert len(dibaca(halaman)) > 80


# --- in a browser ---------------------------------------------------------------------------------------------


@pytest.mark.browser
@pytest.mark.parametrize("jenis", JENIS)
def test_no_violation_and_no_sideways_scroll(jenis, buka):
    p = buka(JENIS[jenis], 360, 800)
    assert p.galat == [] and p.asing == []
    assert p.evaluate("document.documentElement.scrollWidth") <= 360
    p.evaluate("document.querySelectorAll('article details').forEach((d, n) => { d.open = n < 20 })")
    salah = {}
    for warna in ("light", "dark"):
        p.emulate_media(**BIASA | {"color_scheme": warna})
        salah[warna] = pelanggaran(p)
    assert salah == {"light": [], "dark": []}


@pytest.mark.browser
def test_a_code_is_found_as_people_type_it(buka):
    p = buka("cari/?q=x%201%2F2", 360, 800)
    p.wait_for_selector("a[href*='indikator/x-1-2']")
