"""Data for other people's programs: the API, its schemas, its examples, the data package, the catalogue, the zip."""

import csv
import io
import json
import os
import re
import shutil
import subprocess
import sys
import zipfile
from decimal import Decimal
from html import unescape

import frictionless
import pytest
import rdflib
from jsonschema import Draft202012Validator
from rdflib import DCTERMS, RDF

from macros.terbitan.skema import SKEMA
from tests.situs import baca, tujuan

DASAR = "http://kota-tarakan.kpu.go.id/"
DCAT = rdflib.Namespace("http://www.w3.org/ns/dcat#")
LINGKUNGAN = os.environ | {"PYTHONUTF8": "1", "NO_PROXY": "127.0.0.1", "no_proxy": "127.0.0.1"}


@pytest.fixture(scope="module")
def api(situs):
    """Every file of the API by its address, schemas apart."""
    return {
        p.relative_to(situs).as_posix(): json.loads(p.read_text(encoding="utf-8"))
        for p in sorted(situs.glob("api/**/*.json"))
        if p.parent.name != "skema"
    }


@pytest.fixture(scope="module")
def halaman(situs):
    return baca(situs)


def alamat_dalam(isi):
    """Every address that a file gives, wherever in it."""
    if isinstance(isi, dict):
        for nama, nilai in isi.items():
            if nama == "sel":  # the cells of a row: a column may be called halaman as well
                yield from alamat_dalam([s for s in nilai.values() if isinstance(s, dict)])
            elif nama in ("alamat", "skema", "halaman", "paket", "datapackage", "katalog", "petunjuk") and isinstance(nilai, str):
                yield nilai
            else:
                yield from alamat_dalam(nilai)
    elif isinstance(isi, list):
        for nilai in isi:
            yield from alamat_dalam(nilai)


# --- files and schemas ------------------------------------------------------------------------


@pytest.mark.parametrize("nama", SKEMA)
def test_every_schema_is_a_schema_and_is_published_under_its_own_address(situs, nama):
    skema = json.loads((situs / f"api/skema/{nama}.json").read_text(encoding="utf-8"))
    Draft202012Validator.check_schema(skema)
    assert skema["$id"] == f"{DASAR}api/skema/{nama}.json"
    assert skema["additionalProperties"] is False, "kunci yang datang atau pergi harus ketahuan"


def test_every_file_follows_the_schema_that_it_names(situs, api):
    assert len(api) >= 60 + 23 + 7
    dipakai = set()
    for alamat, isi in api.items():
        skema = json.loads((situs / isi["skema"]).read_text(encoding="utf-8"))
        dipakai.add(isi["skema"])
        salah = [f"{s.json_path}: {s.message[:120]}" for s in Draft202012Validator(skema).iter_errors(isi)]
        assert not salah, (alamat, salah[:5])
    assert dipakai == {f"api/skema/{n}.json" for n in SKEMA}


def test_every_address_in_the_api_leads_to_a_page_or_a_file(situs, api, halaman):
    salah = set()
    for isi in api.values():
        assert isi["dasar"] == DASAR
        for tujuan_ in alamat_dalam(isi):
            alamat, _, jangkar = tujuan_.partition("#")
            if alamat in halaman:
                if jangkar and jangkar not in halaman[alamat].id:
                    salah.add(tujuan_)
            elif not (situs / alamat).is_file():
                salah.add(tujuan_)
    assert not salah, sorted(salah)[:10]


def test_the_index_leads_to_every_other_file(api):
    terjangkau, antre = set(), ["api/index.json"]
    while antre:
        if (alamat := antre.pop()) in api and alamat not in terjangkau:
            terjangkau.add(alamat)
            antre += alamat_dalam(api[alamat])
    assert terjangkau == set(api)


def test_no_number_of_the_report_is_a_float_in_the_api(situs):
    """Binary fractions change figures; a decimal text does not."""
    for p in situs.glob("api/2024/**/*.json"):
        json.loads(p.read_text(encoding="utf-8"), parse_float=lambda t, p=p: pytest.fail(f"{p.name}: {t}"))


# --- what they say ----------------------------------------------------------------------------


def test_a_printed_figure_carries_value_text_unit_status_and_findings(api):
    baris = {b["id"]: b["sel"] for b in api["api/2024/tabel/dpt.json"]["tabel"]["baris"]}
    assert baris["2024/dpt/total"]["l_p"] | {"temuan": []} == {
        "id": "2024/dpt/total/l_p",
        "status": "tercetak",
        "nilai": "172962",
        "kata": None,
        "tercetak": "172.962",
        "tulisan": "172.962",
        "satuan": "orang",
        "dihitung_ulang": True,
        "keterangan": baris["2024/dpt/total"]["l_p"]["keterangan"],
        "temuan": [],
        "halaman": "2024/data/dpt/#dpt-total",
    }


def test_empty_dash_and_unreadable_stay_three_different_things_and_none_is_zero(api):
    sel = {b["id"]: b["sel"] for b in api["api/2024/tabel/kotak-indikator.json"]["tabel"]["baris"]}["2024/kotak-indikator/ik-1-4"]
    partai = {b["id"]: b["sel"] for b in api["api/2024/tabel/suara-dprd-158.json"]["tabel"]["baris"]}["2024/suara-dprd-158/demokrat"]
    tanpa = (sel["capaian"], sel["realisasi_tahun_lalu"], partai["jumlah"])
    assert [a["status"] for a in tanpa] == ["tidak terbaca", "strip", "kosong"]
    assert [(a["nilai"], a["kata"]) for a in tanpa] == [(None, None)] * 3


def test_a_computed_figure_carries_its_exact_value_its_rule_and_its_operands(api):
    hasil = api["api/2024/indikator/ik-1-2.json"]["indikator"]["capaian"]
    assert (hasil["aturan"], hasil["rumus"], hasil["tulisan"]) == ("F1", "{realisasi} / {target} x 100", "105,26%")
    operan = {o["nama"]: Decimal(o["nilai"]) for o in hasil["operan"]}
    assert operan == {"realisasi": 100, "target": 95}
    assert round(Decimal(hasil["nilai"]), 8) == round(100 * Decimal(100) / 95, 8)


def test_a_figure_that_is_not_computed_gives_its_reason_instead(api):
    hasil = {h["kode"]: h["hasil"] for h in api["api/2024/hitungan.json"]["hitungan"]}
    assert hasil["efisiensi-249"]["dihitung"] is False and hasil["efisiensi-249"]["alasan"]
    # 26.919.075.344 of 32.641.558.000
    assert (hasil["anggaran-jumlah-serapan"]["tulisan"], hasil["anggaran-jumlah-sisa"]["tulisan"]) == ("82,47%", "Rp5.722.482.656")


def test_all_indikator_sasaran_findings_and_checks_are_there(api):
    assert len(api["api/2024/indikator.json"]["indikator"]) == 23
    assert [len(s["indikator"]) for s in api["api/2024/sasaran.json"]["sasaran"]] == [8, 2, 2, 3, 2, 3, 1, 2]
    temuan = api["api/2024/temuan.json"]["temuan"]
    kode = {p["kode"] for p in api["api/2024/pemeriksaan.json"]["pemeriksaan"]}
    assert temuan and {t["pemeriksaan"] for t in temuan} <= kode
    angka = {
        a["id"]: a
        for t in api.values()
        if "tabel" in t and isinstance(t["tabel"], dict)
        for b in t["tabel"]["baris"]
        for a in b["sel"].values()
        if isinstance(a, dict) and "id" in a
    }
    for t in temuan:
        for id in t["angka"]:  # some are cells of words, which carry no status
            assert id not in angka or t["id"] in angka[id]["temuan"], "temuan dan angka saling menyebut"


def test_satu_data_has_every_element_and_invents_none(api, halaman):
    for i in (isi["indikator"] for alamat, isi in api.items() if alamat.startswith("api/2024/indikator/")):
        unsur = i["satu_data"]
        assert list(unsur) == ["konsep", "definisi", "klasifikasi", "ukuran", "satuan", "sumber", "periode", "penanggung_jawab"]
        assert unsur["konsep"] == i["nama"] and all(unsur.values())
        # the report says of three how they are measured: III.B, Sasaran 1 butir 3 and 4, Sasaran 8 butir 1
        assert ("tidak memberi definisi" in unsur["definisi"]) is (i["kode"] not in ("IK.1.3", "IK.1.4", "IK.8.1"))
        assert "tidak menyebut subbagian" in unsur["penanggung_jawab"] and unsur["periode"] == "Tahun Anggaran 2024"
        assert i["kode"] in halaman["data/metadata-indikator/"].teks
    assert api["api/2024/indikator/ik-1-4.json"]["indikator"]["satu_data"]["satuan"] == "persen; predikat di Kotak indikator (Bab III.B)"


# --- the examples of the page -----------------------------------------------------------------


@pytest.fixture(scope="module")
def contoh(halaman):
    """The code of the page by its language, as a reader copies it."""
    html = halaman["data/api/"].html
    blok = {
        bahasa: unescape(re.sub(r"<[^>]+>", "", isi))
        for bahasa, isi in re.findall(r'<code class="language-(\w+)">(.*?)</code>', html, re.S)
    }
    assert set(blok) == {"sh", "python", "r"}
    return blok


def test_the_python_example_runs(contoh, alamat):
    jalan = subprocess.run(
        [sys.executable, "-c", contoh["python"].replace(DASAR, alamat)],
        capture_output=True,
        text=True,
        encoding="utf-8",
        env=LINGKUNGAN,
        timeout=60,
    )
    assert jalan.returncode == 0, jalan.stderr
    assert "IK.1.4 125,00% 100% ÷ 80% × 100 = 125,00%" in jalan.stdout and "TOTAL 172962 orang" in jalan.stdout


@pytest.mark.skipif(not shutil.which("curl"), reason="curl tidak ada di komputer ini")
def test_the_curl_examples_run(contoh, alamat, tmp_path):
    for perintah in contoh["sh"].strip().splitlines():
        jalan = subprocess.run(perintah.replace(DASAR, alamat).split(), cwd=tmp_path, env=LINGKUNGAN, capture_output=True, timeout=60)
        assert jalan.returncode == 0
        if "-O" not in perintah:
            assert len(json.loads(jalan.stdout)["indikator"]) == 23
    assert (tmp_path / "dpt.csv").read_text(encoding="utf-8").startswith("kode,baris,kecamatan")


def test_the_r_example_asks_for_files_and_columns_that_exist(contoh, situs, api):
    alamat = re.findall(r'paste0\(dasar, "([^"]+)"\)', contoh["r"])
    assert alamat == ["api/2024/indikator.json", "2024/data/dpt.csv"] and all((situs / a).is_file() for a in alamat)
    indikator, dpt = (re.findall(r'"(\w+)"', k) for k in re.findall(r"c\((.*?)\)", contoh["r"]))
    assert set(indikator) <= set(api["api/2024/indikator.json"]["indikator"][0])
    assert set(dpt) <= set((situs / "2024/data/dpt.csv").read_text(encoding="utf-8").split("\n", 1)[0].split(","))
    assert contoh["r"].count("(") == contoh["r"].count(")") and contoh["r"].count('"') % 2 == 0


@pytest.mark.skipif(not shutil.which("Rscript"), reason="R tidak ada di komputer ini")
def test_the_r_example_runs(contoh, alamat, tmp_path):
    (tmp_path / "contoh.R").write_text(contoh["r"].replace(DASAR, alamat), encoding="utf-8")
    jalan = subprocess.run(
        ["Rscript", str(tmp_path / "contoh.R")], capture_output=True, text=True, encoding="utf-8", env=LINGKUNGAN, timeout=120
    )
    assert jalan.returncode == 0, jalan.stderr


# --- data package, catalogue, zip --------------------------------------------------------------


def test_the_data_package_is_valid_with_every_row_of_every_csv(situs):
    paket = frictionless.Package(str(situs / "2024/datapackage.json"))
    hasil = paket.validate()
    assert hasil.valid, hasil.flatten(["name", "type", "message"])[:5]
    assert len(paket.resources) == len(list(situs.glob("2024/data/*.csv"))) / 2, "setiap CSV, tanpa bentuk Excel"


def test_numbers_of_the_data_package_are_typed_and_no_licence_is_invented(situs):
    isi = json.loads((situs / "2024/datapackage.json").read_text(encoding="utf-8"))
    assert "licenses" not in isi
    kolom = {r["name"]: {k["name"]: k["type"] for k in r["schema"]["fields"]} for r in isi["resources"]}
    assert (
        kolom["dpt"]["l_p"],
        kolom["anggaran"]["persen"],
        kolom["capaian-sasaran"]["target"],
        kolom["masa-kampanye"]["tanggal_mulai"],
    ) == ("integer", "number", "number", "date")
    assert kolom["kotak-indikator"]["realisasi"] == "string", "memuat predikat BB"


def test_the_catalogue_is_dcat_and_leads_to_real_files_of_the_stated_size(situs):
    g = rdflib.Graph().parse(situs / "katalog.jsonld", format="json-ld")
    katalog = g.value(predicate=RDF.type, object=DCAT.Catalog)
    himpunan = set(g.objects(katalog, DCAT.dataset))
    assert len(himpunan) == len(list(situs.glob("2024/data/*.xlsx")))
    for d in himpunan:
        assert (d, RDF.type, DCAT.Dataset) in g and g.value(d, DCTERMS.title).language == "id"
        bentuk = list(g.objects(d, DCAT.distribution))
        assert len(bentuk) == 4
        for b in bentuk:
            berkas = situs / str(g.value(b, DCAT.downloadURL)).removeprefix(DASAR)
            assert berkas.stat().st_size == int(g.value(b, DCAT.byteSize)), berkas
    assert str(g.value(g.value(katalog, DCTERMS.publisher), rdflib.FOAF.name)) == "Sekretariat Komisi Pemilihan Umum Kota Tarakan"
    assert not list(g.objects(None, DCTERMS.license))


@pytest.fixture(scope="module")
def isi_zip(situs):
    with zipfile.ZipFile(situs / "2024/unduh/laporan-kinerja-2024.zip") as z:
        assert z.testzip() is None
        assert z.namelist() == sorted(z.namelist())
        assert {i.date_time for i in z.infolist()} == {(2026, 11, 23, 0, 0, 0)}, "waktu edisi, bukan waktu pembuatan"
        return {n.removeprefix("laporan-kinerja-2024/"): z.read(n) for n in z.namelist()}


def test_the_zip_holds_every_form_of_every_table_byte_for_byte(situs, isi_zip):
    for p in situs.glob("2024/data/*.*"):
        if p.suffix in (".csv", ".xlsx"):
            assert isi_zip[f"data/{p.name}"] == p.read_bytes()
    for p in situs.glob("api/2024/**/*.json"):
        assert isi_zip[p.relative_to(situs).as_posix().replace("api/2024/", "json/")] == p.read_bytes()


def test_the_zip_explains_itself_and_is_a_valid_data_package_on_its_own(isi_zip, tmp_path):
    for nama, isi in isi_zip.items():
        (tmp_path / nama).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / nama).write_bytes(isi)
    assert frictionless.Package(str(tmp_path / "datapackage.json")).validate().valid
    baca_saya, lisensi, sitasi, bib = (isi_zip[n].decode() for n in ("BACA-SAYA.md", "LISENSI.md", "SITASI.md", "SITASI.bib"))
    for nama in re.findall(r"^- `([a-z0-9-]+)`:", baca_saya, re.M):
        assert f"data/{nama}.csv" in isi_zip
    assert "tidak menyebut lisensi" in lisensi and "perlu dicocokkan" in lisensi
    assert "edisi 1, 23 November 2026" in sitasi and DASAR in sitasi
    assert bib.startswith("@misc{") and bib.count("{") == bib.count("}")


# --- links under the tables ----------------------------------------------------------------------


def test_every_table_offers_its_four_files_each_with_a_name_of_its_own(situs, halaman):
    h = halaman["2024/data/dpt/"]
    tautan = dict(re.findall(r'<a href="([^"]+)" download aria-label="([^"]+)">', h.html))
    judul = "tabel Daftar Pemilih Tetap per kecamatan (DPT)"
    assert {tujuan(h.alamat, t)[0]: n for t, n in tautan.items()} == {
        "2024/data/dpt.csv": f"CSV: {judul}",
        "2024/data/dpt-excel.csv": f"CSV Excel: {judul}",
        "2024/data/dpt.xlsx": f"Unduh Excel (XLSX): {judul}",
        "api/2024/tabel/dpt.json": f"JSON: {judul}",
    }


def test_the_excel_csv_of_the_built_site_opens_as_indonesian_excel_reads_it(situs):
    isi = (situs / "2024/data/anggaran-excel.csv").read_bytes()
    assert isi.startswith(b"\xef\xbb\xbf") and isi.endswith(b"\r\n")
    baris = list(csv.reader(io.StringIO(isi.decode("utf-8-sig"), newline=""), delimiter=";"))
    assert baris[-1][:7] == ["jumlah", "jumlah", "Jumlah", "32641558000", "26919075344", "5722482656", "82,47"]
