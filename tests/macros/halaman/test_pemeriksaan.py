"""The pages and files of the checks: complete without JavaScript, the same everywhere, filterable with it."""

import csv
import io
import json
import re
import shutil
import subprocess
import sys
from html import unescape
from urllib.parse import parse_qsl, urlsplit

import pytest

from macros.halaman.satu_temuan import satu_temuan_html
from macros.halaman.temuan import sebut_temuan, tanda_html, temuan_bagian
from macros.tahun.galat import GalatData
from macros.tahun.muat import muat_tahun
from macros.tulisan.pohon import baca_pohon, kelas, teks, wadah
from tests.conftest import AKAR
from tests.situs import baca

HALAMAN = "2024/pemeriksaan/"
DAFTAR, CATATAN, ATURAN = (f"{HALAMAN}{bagian}/" for bagian in ("daftar", "catatan", "aturan"))


@pytest.fixture(scope="module")
def halaman(situs):
    return baca(situs)


@pytest.fixture(scope="module")
def data(situs):
    return json.loads((situs / "2024/pemeriksaan/temuan.json").read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def dihitung(data):
    """The ids of what counts as a finding."""
    return {t["id"] for t in data["temuan"] if t["keparahan"] != "catatan" and t["mungkin_salah_baca"] == "tidak"}


def artikel(situs, alamat):
    return next(baca_pohon((situs / alamat / "index.html").read_bytes()).iter("article"))


def test_index_list_notes_csv_and_json_hold_the_same_findings(situs, halaman, data, dihitung):
    di_csv = [r["id"] for r in csv.DictReader(io.StringIO((situs / "2024/pemeriksaan/temuan.csv").read_text(encoding="utf-8")))]
    di_json = [t["id"] for t in data["temuan"]]
    di_indeks = re.findall(r'<li id="([^"]+)"><a ', halaman[HALAMAN].html)
    assert len(di_json) == len(set(di_json)) > 100
    assert sorted(di_indeks) == sorted(di_csv) == sorted(di_json)
    di_daftar = re.findall(r'<li data-[^>]*><a href="\.\./\.\./temuan/([^/]+)/"', halaman[DAFTAR].html)
    assert len(di_daftar) == len(dihitung) and set(di_daftar) == dihitung
    di_catatan = [id for id in halaman[CATATAN].id if id in set(di_json)]
    assert set(di_catatan) == {t["id"] for t in data["temuan"] if t["keparahan"] == "catatan"}


def test_a_finding_has_one_title_on_its_page_in_the_lists_in_the_files_and_as_a_link(situs, data):
    judul = {t["id"]: t["judul"] for t in data["temuan"]}
    assert len(set(judul.values())) == len(judul), "no two findings are called the same"
    assert {li.get("id"): teks(li) for li in artikel(situs, HALAMAN).iter("li") if li.get("id") in judul} == judul
    for t in data["temuan"]:
        if t["keparahan"] != "catatan":
            (h1,) = artikel(situs, f"2024/temuan/{t['id']}/").iter("h1")
            assert teks(h1).rstrip("#").strip() == t["judul"]
    api = json.loads((situs / "api/2024/temuan.json").read_text(encoding="utf-8"))
    assert {t["id"]: t["judul"] for t in api["temuan"]} == judul
    assert all({"tercetak", "dihitung", "selisih", "tempat", "halaman"} <= set(t) for t in api["temuan"])
    with (situs / "tautan.csv").open(encoding="utf-8", newline="") as berkas:
        tetap = {
            r["kode"].removeprefix("2024-temuan-"): (r["judul"], r["alamat"]) for r in csv.DictReader(berkas) if r["jenis"] == "temuan"
        }
    assert {t["id"]: tetap[t["id"]] for t in data["temuan"]} == {t["id"]: (t["judul"], t["halaman"]) for t in data["temuan"]}


def test_matters_come_first_and_the_counts_add_up(halaman, data):
    """Every time a check was applied it ended in one of five ways."""
    r = data["ringkasan"]
    assert 0 < r["hal"] < r["temuan"] and r["temuan"] + r["catatan"] + r["mungkin_salah_baca"] == len(data["temuan"])
    kali, isi = re.search(r"([\d.]+) pemeriksaan: ([^:]*? tidak dapat diperiksa)\.", halaman[HALAMAN].teks).groups()
    assert sum(int(n.replace(".", "")) for n in re.findall(r"[\d.]+", isi)) == int(kali.replace(".", ""))
    assert int(kali.replace(".", "")) == sum(p["penerapan"] for p in data["pemeriksaan"])
    assert f"{r['temuan']} tidak cocok, {r['catatan']} catatan" in isi
    assert f"{r['temuan']} temuan itu menyangkut {r['hal']} hal yang perlu dijelaskan." in halaman[HALAMAN].teks


def test_a_cause_is_told_with_what_speaks_for_and_against_it(halaman, data):
    for s in data["sebab"]:
        assert s["bukti"]
        for kalimat in (*s["bukti"], *s["melawan"]):
            assert re.sub(r"\s+", " ", kalimat) in halaman[HALAMAN].teks
    assert halaman[HALAMAN].teks.count("Yang melawan dugaan ini") == sum(bool(s["melawan"]) for s in data["sebab"]) > 0


def test_the_matrix_counts_every_finding_and_each_number_leads_to_as_many(situs, dihitung):
    """What a link of the matrix asks for is what so many rows of the list carry."""
    butir = [li for li in artikel(situs, DAFTAR).iter("li") if li.get("data-jenis")]
    (tabel,) = (t for t in artikel(situs, HALAMAN).iter("table") if t.get("id") == "matriks-temuan")
    for a in tabel.iter("a"):
        saring = dict(parse_qsl(urlsplit(a.get("href")).query))
        assert int(teks(a)) == sum(all(li.get(f"data-{k}") == v for k, v in saring.items()) for li in butir), a.get("href")
    assert teks(list(tabel.iter("a"))[-1]) == str(len(dihitung))


def test_what_an_indikator_counts_is_what_its_filter_finds(situs, halaman):
    butir = [(li.get("data-indikator") or "").split() for li in artikel(situs, DAFTAR).iter("li") if li.get("data-jenis")]
    diperiksa = 0
    for alamat, h in halaman.items():
        for kode, banyak in (
            re.findall(r'daftar/\?indikator=([^"]+)">Lihat semua (\d+) temuan \1<', h.html) if alamat.startswith("2024/indikator/") else ()
        ):
            assert int(banyak) == sum(kode in isi for isi in butir), alamat
            diperiksa += 1
    assert diperiksa > 10


# --- the page of one finding ---------------------------------------------------------------------


def test_a_missed_promise_stands_with_both_targets_side_by_side(halaman):
    """Bab II.E promises 95% for IK.2.1, the table of SS 2 in Bab III.B has 90% and a result of 90%."""
    h = halaman["2024/temuan/bacaan-perjanjian-kinerja-ik-2-1-target/"]
    assert "IK.2.1 Badan adhoc: dijanjikan 95%, dinilai dengan target 90%; hasil 90%, janji tidak tercapai" in h.teks
    assert re.search(r"Target, IK\.2\.1.{0,60} 95% .*Target, IK\.2\.1.{0,60} 90% .*Selisih \+5 poin persen", h.teks)
    assert (
        "../../data/perjanjian-kinerja/#perjanjian-kinerja-ik-2-1" in h.tautan
        and "../../data/capaian-sasaran/#capaian-sasaran-ik-2-1" in h.tautan
    )
    assert "Belum ada. Status: terbuka." in h.teks and "berat pembaca akan menarik kesimpulan lain" in h.teks
    assert "../../pemeriksaan/daftar/?indikator=IK.2.1" in h.tautan and "../../pemeriksaan/aturan/#aturan-bacaan" in h.tautan


def test_a_sum_shows_the_figure_the_sum_of_its_parts_and_its_likely_cause(halaman):
    """DPT, Bab III.B SS 1 butir 7: the total of men is printed 88.783, its rows give 88.657; four others share the cause."""
    h = halaman["2024/temuan/jumlah-dpt-total-l-menurun/"]
    assert re.search(r"88\.783 .*Hitungan situs ini 88\.657 .*Selisih \+126 orang", h.teks)
    assert "Kemungkinan sebab" in h.teks and "4 temuan lain yang mungkin satu sebab" in h.teks
    assert "../../pemeriksaan/#sebab-total-disalin-dpt" in h.tautan


def test_what_the_scan_may_have_damaged_says_so_and_is_not_counted(halaman, dihitung):
    """Bab I.D.1 announces a chart of the organisation that the scanned text does not hold."""
    h = halaman["2024/temuan/menyusul-struktur-organisasi/"]
    assert "bukan kesalahan kantor" in h.teks and "menyusul-struktur-organisasi" not in dihitung


def test_a_note_has_no_page_and_stands_among_the_notes_of_its_indikator(situs, halaman):
    assert "2024/temuan/ambisi-ik-1-1-tahun-lalu/" not in halaman
    (li,) = (li for li in artikel(situs, CATATAN).iter("li") if li.get("id") == "ambisi-ik-1-1-tahun-lalu")
    assert next(li.iterancestors("details")).get("id") == "catatan-ik-1-1"


def test_every_promised_address_of_a_finding_still_leads_to_it(situs, halaman, data):
    """2024/pemeriksaan/#<id> was promised; there stands a link to the finding, and the permanent link leads there at once."""
    kini = {t["id"]: t["halaman"] for t in data["temuan"]}
    with (AKAR / "data/janji/tautan.csv").open(encoding="utf-8", newline="") as berkas:
        lama = [r["alamat"].partition("#") for r in csv.DictReader(berkas) if r["jenis"] == "temuan"]
    dijanjikan = {id for alamat, _, id in lama if alamat == HALAMAN and id in kini}
    assert len(dijanjikan) > 190
    butir = {li.get("id"): li for li in artikel(situs, HALAMAN).iter("li") if li.get("id")}
    for id in dijanjikan:
        (a,) = butir[id].iter("a")
        assert a.get("href") == "../" + kini[id].removeprefix("2024/") or a.get("href") == kini[id].removeprefix(HALAMAN)
        assert f'href="../../{kini[id]}"' in halaman[f"k/2024-temuan-{id}/"].html


# --- on the pages that print what a finding is about ---------------------------------------------


@pytest.fixture(scope="module")
def bacaan(situs, dihitung):
    """Of every reading page of the report: the ids that its marks lead to, and those that it names or leads to besides."""
    milik: dict[str, set[str]] = {}
    for li in artikel(situs, DAFTAR).iter("li"):
        for kode in (li.get("data-indikator") or "").split():
            milik.setdefault(kode, set()).add(next(li.iter("a")).get("href").rstrip("/").rpartition("/")[2])
    hasil = {}
    for jalur in sorted(situs.glob("2024/**/index.html")):
        alamat = jalur.relative_to(situs).as_posix().removesuffix("index.html")
        if alamat.startswith(("2024/data/", "2024/grafik/", "2024/kartu/", "2024/temuan/", "2024/topik/", HALAMAN)):
            continue
        tanda, sebutan = set(), set()
        for a in artikel(situs, alamat).iter("a"):
            tujuan = a.get("href") or ""
            if kena := re.search(r"temuan/([^/#?]+)/$", tujuan):
                (tanda if "tanda" in kelas(a) else sebutan).add(kena[1])
            elif kena := re.search(r"daftar/\?indikator=(.+)$", tujuan):
                sebutan |= milik[kena[1]]
        hasil[alamat] = (tanda & dihitung, sebutan)
    return hasil


def test_a_page_names_every_finding_whose_mark_it_shows(bacaan):
    assert sum(bool(tanda) for tanda, _ in bacaan.values()) > 35
    kurang = {alamat: tanda - sebutan for alamat, (tanda, sebutan) in bacaan.items() if tanda - sebutan}
    kurang.pop(
        "2024/cetak/"
    )  # on paper the lists of its pages are left out: a mark names its subject, the beginning says where the list is
    assert kurang == {}


def test_every_finding_stands_on_a_page_beside_the_list(bacaan, dihitung):
    ada = set().union(*(sebutan for alamat, (_, sebutan) in bacaan.items() if alamat != "2024/cetak/"))
    assert dihitung - ada == set()


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
                r"tidak (?:mencatat|menemukan)|Tidak ada temuan", halaman[alamat].teks.partition("Angka dan pernyataan")[0]
            ), alamat


def test_a_mark_is_called_by_what_it_stands_at_and_by_how_much_was_found(halaman):
    """Not "1 temuan" fifty times: the cell comes first, as in "IK.1.4 target 80%: 1 temuan"."""
    semua = re.findall(
        r'<a class="tanda" href="[^"]*temuan/[^"/]+/" aria-label="([^"]+)"[^>]*>(\d+)</a>', halaman["2024/indikator/ik-1-4/"].html
    )
    assert len(semua) > 3
    assert all(re.fullmatch(rf".*\w.*: {banyak} temuan", unescape(nama)) for nama, banyak in semua)
    nama = re.findall(r'class="tanda" [^>]*aria-label="([^"]+)"', halaman["2024/bab-3/evaluasi/"].html)
    assert len(set(nama)) > 100 and any(n.startswith("IK.1.4 ") for n in nama)


def test_a_row_shows_the_mark_of_a_finding_once(tahun):
    """IK.1.4 in the tables of Bab III.B: target, result and capaian of one row share the finding about its units."""
    ids = [f"2024/capaian-sasaran/ik-1-4/{k}" for k in ("target", "realisasi")]
    sel = "".join(f"<td>{tanda_html(tahun, (id,), lambda tujuan: tujuan)}</td>" for id in ids)
    isi = wadah(f"<table><tr>{sel}</tr><tr>{sel}</tr></table>")
    assert {t.id for t in tahun.temuan_angka[ids[1]]} & {t.id for t in tahun.temuan_angka[ids[0]]}
    sebut_temuan(isi, tahun, "2024/bab-3/")
    assert [len(list(baris.iter("a"))) for baris in isi.iter("tr")] == [1, 1]


def test_no_page_keeps_what_only_the_build_needed(halaman):
    assert [h.alamat for h in halaman.values() if "data-temuan" in h.html or "data-tempat" in h.html] == []


def test_words_and_dates_carry_marks_too_and_what_a_page_names_follows_from_them(tahun):
    """Bab III.B SS 2 huruf a prints 15 Mei 2024 for the announcement: a date, and no figure."""
    id = "2024/rekrutmen-adhoc/pps-pengumuman/tanggal"
    tanda = tanda_html(tahun, (id,), lambda tujuan: tujuan)
    assert 'href="2024/temuan/tanggal-tahap-rekrutmen-adhoc-pps-pengumuman-tanggal/"' in tanda
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
        assert f"aturan-{p['kode']}" in halaman[ATURAN].id


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
    assert len(re.findall(r'<details[^>]* id="kelengkapan-ik-', html)) == 23
    assert len(re.findall(r'<li><span class="lencana', html)) == 7 * 23


def test_from_a_figure_one_reaches_its_row_its_other_places_and_its_findings(halaman):
    """The DPT total of men, Bab III.B SS 1 butir 7: printed 88.783, the rows give 88.657."""
    jejak = re.search(r'<details id="jejak-total".*?</details>', halaman["2024/data/dpt/"].html, re.S)[0]
    assert "2024/dpt/total/l" in jejak and "88.783" in jejak
    assert "temuan/jumlah-dpt-total-l-menurun/" in jejak


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
    isi = satu_temuan_html(tahun, temuan, lambda tujuan: tujuan)
    assert "Jumlahnya tertukar dengan DPS, sudah diralat. (2 Februari 2025). Status: diperbaiki." in isi


def test_an_answer_to_no_finding_stops_the_build(salinan):
    with (salinan / "data/2024/jawaban.csv").open("a", encoding="utf-8", newline="\n") as berkas:
        berkas.write("tidak-ada,dijawab,Sudah.,2 Februari 2025\n")
    with pytest.raises(GalatData, match=r"data/2024/jawaban\.csv, baris 2, kolom temuan: 'tidak-ada' bukan temuan yang ada"):
        muat_tahun(salinan, "2024")
