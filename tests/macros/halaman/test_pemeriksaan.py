"""The pages and files of the checks: complete without JavaScript, the same everywhere, filterable with it."""

import csv
import io
import json
import re
import shutil
import subprocess
import sys
from html import unescape

import pytest

from macros.cari.bagian import bagian_dari
from macros.halaman.temuan import sebut_temuan, tanda_html, temuan_bagian, temuan_butir
from macros.tahun.galat import GalatData
from macros.tahun.muat import muat_tahun
from macros.tulisan.pohon import baca_pohon, kelas, teks, wadah
from tests.conftest import AKAR
from tests.situs import baca

HALAMAN = "2024/pemeriksaan/"


@pytest.fixture(scope="module")
def halaman(situs):
    return baca(situs)


@pytest.fixture(scope="module")
def data(situs):
    return json.loads((situs / "2024/pemeriksaan/temuan.json").read_text(encoding="utf-8"))


def test_page_csv_and_json_hold_the_same_findings(situs, halaman, data):
    di_halaman = re.findall(r'<li id="([^"]+)" data-keparahan=', halaman[HALAMAN].html)
    di_csv = [r["id"] for r in csv.DictReader(io.StringIO((situs / "2024/pemeriksaan/temuan.csv").read_text(encoding="utf-8")))]
    di_json = [t["id"] for t in data["temuan"]]
    assert len(di_halaman) == len(set(di_halaman)) > 100
    assert set(di_halaman) == set(di_csv) == set(di_json)


def test_a_finding_has_one_title_in_the_list_in_the_files_in_search_and_as_a_link(situs, data):
    judul = {t["id"]: t["judul"] for t in data["temuan"]}
    assert len(set(judul.values())) == len(judul), "no two findings are called the same"
    artikel = next(baca_pohon((situs / HALAMAN / "index.html").read_bytes()).iter("article"))
    assert {li.get("id"): teks(next(li.iter("h4", "strong"))) for li in artikel.iter("li") if li.get("data-keparahan")} == judul
    # search finds what counts as a finding; a mere note, or a word that the scan may have damaged, is no heading
    dihitung = {t["id"]: t["judul"] for t in data["temuan"] if t["keparahan"] != "catatan" and t["mungkin_salah_baca"] == "tidak"}
    assert {b.jangkar: b.judul for b in bagian_dari(artikel) if b.jangkar in judul} == dihitung
    berat = [t for t in data["temuan"] if t["keparahan"] == "berat"]
    disebut = [(a.get("href"), teks(a)) for a in artikel.iter("a") if a.getparent().tag == "li" and not a.getparent().get("data-keparahan")]
    assert {(f"#{t['id']}", t["judul"]) for t in berat} <= set(disebut)
    api = json.loads((situs / "api/2024/temuan.json").read_text(encoding="utf-8"))
    assert {t["id"]: t["judul"] for t in api["temuan"]} == judul and all(
        {"tercetak", "dihitung", "selisih", "tempat"} <= set(t) for t in api["temuan"]
    )
    with (situs / "tautan.csv").open(encoding="utf-8", newline="") as berkas:
        tetap = {r["kode"].removeprefix("2024-temuan-"): r["judul"] for r in csv.DictReader(berkas) if r["jenis"] == "temuan"}
    assert {id: tetap[id] for id in judul} == judul


def test_matters_come_first_and_the_counts_add_up(situs, halaman, data):
    """Every time a check was applied it ended in one of five ways."""
    r = data["ringkasan"]
    assert 0 < r["hal"] < r["temuan"] and r["temuan"] + r["catatan"] + r["mungkin_salah_baca"] == len(data["temuan"])
    assert f"{r['hal']} hal perlu dijelaskan" in halaman[""].teks and f"{r['temuan']} temuan" in halaman[""].teks
    assert f"{r['hal']} matters that need an explanation, with {r['temuan']} findings" in halaman["en/"].teks
    kali, isi = re.search(r"aturan diterapkan ([\d.]+) kali: ([^:]*?tidak berlaku)\.", halaman[HALAMAN].teks).groups()
    assert sum(int(n.replace(".", "")) for n in re.findall(r"[\d.]+", isi)) == int(kali.replace(".", ""))
    assert int(kali.replace(".", "")) == sum(p["penerapan"] for p in data["pemeriksaan"])


def test_a_cause_is_told_with_what_speaks_for_and_against_it(halaman, data):
    for s in data["sebab"]:
        assert s["bukti"]
        for kalimat in (*s["bukti"], *s["melawan"]):
            assert re.sub(r"\s+", " ", kalimat) in halaman[HALAMAN].teks
    assert halaman[HALAMAN].teks.count("Yang melawan dugaan ini") == sum(bool(s["melawan"]) for s in data["sebab"]) > 0


# --- on the pages that print what a finding is about ---------------------------------------------


@pytest.fixture(scope="module")
def bacaan(situs):
    """Of every reading page of the report: the ids that its marks lead to, and those that it names besides."""
    hasil = {}
    for jalur in sorted(situs.glob("2024/**/index.html")):
        alamat = jalur.relative_to(situs).as_posix().removesuffix("index.html")
        if alamat.startswith(("2024/data/", "2024/grafik/", "2024/kartu/")) or alamat == HALAMAN:
            continue
        tanda, sebutan = set(), set()
        for a in next(baca_pohon(jalur.read_bytes()).iter("article")).iter("a"):
            halaman, _, id = (a.get("href") or "").partition("#")
            if halaman.endswith("pemeriksaan/") and id:
                (tanda if "tanda" in kelas(a) else sebutan).add(id)
        hasil[alamat] = (tanda, sebutan)
    return hasil


def test_a_page_names_every_finding_whose_mark_it_shows(bacaan):
    assert sum(bool(tanda) for tanda, _ in bacaan.values()) > 35
    kurang = {alamat: tanda - sebutan for alamat, (tanda, sebutan) in bacaan.items() if tanda - sebutan}
    kurang.pop(
        "2024/cetak/"
    )  # on paper the lists of its pages are left out: a mark names its subject, the beginning says where the list is
    assert kurang == {}


def test_every_finding_stands_on_a_page_beside_the_list(bacaan, data):
    ada = set().union(*(sebutan for alamat, (_, sebutan) in bacaan.items() if alamat != "2024/cetak/"))
    penting = {t["id"] for t in data["temuan"] if t["keparahan"] != "catatan" and t["mungkin_salah_baca"] == "tidak"}
    assert penting - ada == set()


def test_a_finding_stands_where_a_reader_meets_what_it_is_about(bacaan):
    """Bab III.B SS 2 huruf a: "20 (tujuh puluh) Orang", and 15 Mei before the interviews of 21 Mei; the openings of SS 4 and SS 8; Bab II.D."""
    for halaman, id in [
        ("indikator/ik-2-1/", "terbilang-ppk-ditetapkan"),
        ("indikator/ik-2-1/", "tanggal-tahap-rekrutmen-adhoc-pps-pengumuman-tanggal"),
        ("sasaran/ss-4/", "uraian-ss-4-anggaran"),
        ("sasaran/ss-8/", "uraian-ss-8-indikator"),
        ("bab-2/sasaran-strategis/", "baris-hilang-renstra-sasaran"),
        ("bab-2/sasaran-strategis/", "baris-hilang-renstra-indikator"),
        ("bab-1/sistematika/", "baris-hilang-bab-lampiran"),
    ]:
        assert id in bacaan[f"2024/{halaman}"][1], (halaman, id)


def test_no_page_says_that_nothing_was_found_above_a_mark(bacaan, halaman):
    for alamat, (tanda, sebutan) in bacaan.items():
        if alamat != "2024/cetak/" and (tanda or sebutan):
            assert not re.search(
                r"tidak (?:mencatat|menemukan)|Tidak ada angka", halaman[alamat].teks.partition("Angka dan pernyataan")[0]
            ), alamat


def test_a_mark_says_what_was_found(halaman, data):
    """Its name begins with what is seen, the number, and tells the heaviest finding by its title."""
    judul = {t["id"]: t["judul"] for t in data["temuan"]}
    semua = re.findall(
        r'<a class="tanda" href="[^"#]*#([^"]+)" aria-label="([^"]+)"[^>]*>(\d+)</a>', halaman["2024/indikator/ik-1-4/"].html
    )
    assert len(semua) > 10
    assert all(unescape(nama) == f"{banyak} temuan: {judul[id]}" for id, nama, banyak in semua)


def test_no_page_keeps_what_only_the_build_needed(halaman):
    assert [h.alamat for h in halaman.values() if "data-temuan" in h.html or "data-tempat" in h.html] == []


def test_words_and_dates_carry_marks_too_and_what_a_page_names_follows_from_them(tahun):
    """Bab III.B SS 2 huruf a prints 15 Mei 2024 for the announcement: a date, and no figure."""
    id = "2024/rekrutmen-adhoc/pps-pengumuman/tanggal"
    tanda = tanda_html(tahun, (id,), lambda tujuan: tujuan)
    assert '#tanggal-tahap-rekrutmen-adhoc-pps-pengumuman-tanggal"' in tanda
    isi = wadah(f"{temuan_bagian(tahun, ('Kata Pengantar',))}<p>15 Mei 2024{tanda}</p>")
    sebut_temuan(isi, tahun, "2024/pengantar/")
    (sebutan,) = (teks(s) for s in isi.iter("summary"))
    assert re.fullmatch(r"[1-9]\d* temuan menyangkut bagian ini", sebutan)
    assert "tidak mencatat" not in teks(isi)
    kosong = wadah(str(temuan_bagian(tahun, ("Bab I.B",))))
    sebut_temuan(kosong, tahun, "2024/bab-1/maksud-dan-tujuan/")
    assert teks(kosong) == "Pemeriksaan situs ini tidak mencatat temuan yang menyangkut bagian ini."


# --- the checks themselves ------------------------------------------------------------------------


def test_each_check_counts_add_up_and_its_rule_is_published(halaman, data):
    assert len(data["pemeriksaan"]) >= 16
    for p in data["pemeriksaan"]:
        assert p["penerapan"] == p["lulus"] + p["gagal"] + p["tidak_berlaku"] > 0, p["kode"]
        for kata in ("Berlaku:", "Lulus:", "Gagal:", "Tidak berlaku:"):
            assert kata in p["aturan"], (p["kode"], kata)
        assert f"aturan-{p['kode']}" in halaman[HALAMAN].id


def test_a_finding_belongs_to_one_cause_at_most(data):
    semua = [id for s in data["sebab"] for id in s["temuan"]]
    assert len(semua) == len(set(semua))
    assert set(semua) == {t["id"] for t in data["temuan"] if t["sebab"]}


def test_every_printed_figure_is_in_the_book_with_a_check_or_a_reason():
    tahun = muat_tahun(AKAR, "2024")
    semua = {a.id for t in tahun.tabel.values() for a in t.semua_angka}
    assert set(tahun.buku) == semua
    assert all(c.oleh or c.alasan for c in tahun.buku.values())


def test_completeness_answers_seven_questions_for_each_of_the_23_indikator(halaman):
    html = halaman["2024/pemeriksaan/kelengkapan/"].html
    assert len(re.findall(r'<details id="kelengkapan-ik-', html)) == 23
    assert len(re.findall(r'<li><span class="lencana', html)) == 7 * 23


def test_from_a_figure_one_reaches_its_row_its_other_places_and_its_findings(halaman):
    """The DPT total of men, Bab III.B SS 1 butir 7: printed 88.783, the rows give 88.657."""
    jejak = re.search(r'<details id="jejak-total".*?</details>', halaman["2024/data/dpt/"].html, re.S)[0]
    assert "2024/dpt/total/l" in jejak and "88.783" in jejak
    assert "pemeriksaan/#jumlah-dpt-total-l-menurun" in jejak


def test_a_recomputed_figure_names_the_numbers_it_was_worked_out_from(halaman):
    """AKIP, Bab III.B SS 1 butir 4: 24,00 + 23,10 + 10,35 + 12,75 = 70,20."""
    jejak = re.search(r'<details id="jejak-jumlah".*?</details>', halaman["2024/data/evaluasi-akip/"].html, re.S)[0]
    assert "dari 24,00; 23,10; 10,35; 12,75" in jejak


def test_staff_can_check_a_draft_from_the_command_line():
    jalan = subprocess.run([sys.executable, "-m", "macros.perintah.periksa"], cwd=AKAR, capture_output=True, text=True, encoding="utf-8")
    assert jalan.returncode == 0, jalan.stderr
    assert "Tercetak 117%, dihitung 117,65% (dipotong)." in jalan.stdout
    assert re.search(r"\d+ pemeriksaan, \d+ penerapan: \d+ lulus, \d+ temuan, \d+ tidak berlaku\.", jalan.stdout)


@pytest.fixture
def salinan(tmp_path):
    shutil.copytree(AKAR / "data", tmp_path / "data")
    return tmp_path


def test_the_office_answer_stands_beside_its_finding(salinan):
    with (salinan / "data/2024/jawaban.csv").open("a", encoding="utf-8", newline="\n") as berkas:
        berkas.write('jumlah-dpt-total-l-menurun,diperbaiki,"Jumlahnya tertukar dengan DPS, sudah diralat.",2 Februari 2025\n')
    tahun = muat_tahun(salinan, "2024")
    temuan = next(t for t in tahun.hasil_periksa.temuan if t.id == "jumlah-dpt-total-l-menurun")
    butir = temuan_butir(tahun, temuan, lambda tujuan: tujuan)
    assert "status diperbaiki" in butir and "Jumlahnya tertukar dengan DPS, sudah diralat." in butir


def test_an_answer_to_no_finding_stops_the_build(salinan):
    with (salinan / "data/2024/jawaban.csv").open("a", encoding="utf-8", newline="\n") as berkas:
        berkas.write("tidak-ada,dijawab,Sudah.,2 Februari 2025\n")
    with pytest.raises(GalatData, match=r"data/2024/jawaban\.csv, baris 2, kolom temuan: 'tidak-ada' bukan temuan yang ada"):
        muat_tahun(salinan, "2024")
