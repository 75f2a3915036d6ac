"""The built site as a whole: nothing broken, nothing leaked, nothing foreign, nothing heavy."""

import csv
import gzip
import io
import re
from itertools import pairwise

import pytest

from tests.situs import baca, dibaca, tujuan

KB = 1000


@pytest.fixture(scope="module")
def halaman(situs):
    return baca(situs)


def test_every_internal_link_leads_to_a_page_or_file_and_every_anchor_exists(situs, halaman):
    salah = []
    for h in halaman.values():
        for href in h.tautan:
            if (ke := tujuan(h.alamat, href)) is None:
                continue
            alamat, jangkar = ke
            if alamat in halaman:
                if jangkar and jangkar not in halaman[alamat].id and jangkar != "__skip":
                    salah.append(f"{h.alamat}: jangkar #{jangkar} tidak ada di {alamat}")
            elif not (situs / alamat).is_file():
                salah.append(f"{h.alamat}: {href} tidak ada")
    assert not salah, "\n".join(salah[:20])


def test_no_page_asks_another_host_for_anything(situs, halaman):
    asing = [f"{h.alamat}: {s}" for h in halaman.values() for s in h.sumber if re.match(r"(?:https?:)?//", s)]
    for gaya in situs.rglob("*.css"):
        asing += [f"{gaya.name}: {u}" for u in re.findall(r"url\(['\"]?((?:https?:)?//[^)]+)", gaya.read_text(encoding="utf-8"))]
    assert not asing


def test_ids_are_unique_on_every_page(halaman):
    ganda = {h.alamat: sorted({i for i in h.id if h.id.count(i) > 1}) for h in halaman.values()}
    assert not {a: g for a, g in ganda.items() if g}


def test_every_page_has_one_h1_and_headings_do_not_skip_a_level(halaman):
    for h in halaman.values():
        tingkat = [t for t, _ in h.judul]
        assert tingkat.count(1) == 1, h.alamat
        assert all(b - a <= 1 for a, b in pairwise(tingkat)), (h.alamat, h.judul)


def test_no_template_traceback_or_broken_value_reaches_a_reader(halaman):
    for h in halaman.values():
        # the guide shows how words are written
        teks = (
            h.teks if not h.alamat.startswith("panduan/") else re.sub(r"\{\{ \w+\(.*?\) \}\}|\{% (?:if \w+\(.*?\)|endif) %\}", "", h.teks)
        )
        assert not re.search(r"\{\{|\{%|Traceback \(most recent|Macro Rendering Error|TidakDihitung\(|Decimal\(|Kosong\.", teks), h.alamat
        assert not re.search(r">\s*(?:nan|NaN|None|Infinity|inf|undefined)\s*<", h.html), h.alamat


def test_page_language_is_indonesian_and_theme_english_is_gone(halaman):
    for h in halaman.values():
        assert '<html lang="id"' in h.html, h.alamat
        for sisa in (
            "Made with",
            *(["Permanent link"] if h.alamat != "en/" else []),
            "Skip to content",
            "Table of contents",
            "Type to start searching",
            "404 - Not found",
        ):
            assert sisa not in h.html, (h.alamat, sisa)


def test_every_page_of_the_year_says_where_in_the_report_it_comes_from(halaman):
    """But the two lists of what there is, and the rules of the checks: those are the site's own."""
    tempat = lambda h: "<dt>Di laporan</dt>" if h.alamat.startswith("2024/temuan/") else 'class="asal"'  # noqa: E731
    tahun = [h for h in dibaca(halaman) if re.match(r"2024/(?!(?:data/|pemeriksaan/aturan/)?$)", h.alamat)]
    assert not [h.alamat for h in tahun if tempat(h) not in h.html]


def test_every_table_has_its_page_its_csv_and_its_download_link(akar, situs, halaman):
    with (akar / "data/2024/tabel.csv").open(encoding="utf-8", newline="") as berkas:
        kode = [r["kode"] for r in csv.DictReader(berkas)]
    assert len(kode) >= 60
    for k in kode:
        h = halaman[f"2024/data/{k}/"]
        assert f"../{k}.csv" in h.tautan, k
        terbit = list(csv.reader(io.StringIO((situs / f"2024/data/{k}.csv").read_text(encoding="utf-8"))))
        with (akar / f"data/2024/{k}.csv").open(encoding="utf-8-sig", newline="") as berkas:
            assert len(terbit) == len(list(csv.reader(berkas))), f"{k}: baris masuk dan baris terbit harus sama banyak"


@pytest.mark.parametrize(
    "indikator", [f"ik-{s}-{n}" for s, banyak in zip("12345678", (8, 2, 2, 3, 2, 3, 1, 2), strict=True) for n in range(1, banyak + 1)]
)
def test_each_of_the_23_indikator_has_target_realisasi_capaian_formula_money_and_story(indikator, halaman):
    teks = halaman[f"2024/indikator/{indikator}/"].teks
    for kata in (
        "Janji",
        "Hasil",
        "Capaian",
        "hitungan situs",
        "predikat",
        "Anggaran terpakai",
        "Cara menghitung",
        "Hambatan dan upaya",
        "Kegiatan",
        "Angka ini dicetak di empat tempat",
    ):
        assert kata in teks, kata
    assert re.search(r"\d+% ÷ \d+% × 100 = \d+,\d\d%", teks), "rumus dengan angkanya"


def test_every_chart_has_a_title_an_alternative_text_and_its_table(halaman):
    banyak = 0
    for h in halaman.values():
        for g in re.findall(r'<figure class="grafik".*?</figure>', h.html, re.S):
            banyak += 1
            judul = re.search(r"<figcaption>(.*?)</figcaption>", g)[1]
            alt = re.search(r'aria-label="(.*?)"', g)[1]
            assert 1 <= len(alt) <= 220 and alt != judul, h.alamat
            assert "<svg" in g and "<table" in g, h.alamat
    assert banyak >= 23 + 20 + 8 + 8, "target dan tren per indikator, capaian per sasaran, dan delapan lainnya"


def test_one_page_weighs_at_most_150_kb_with_everything_in_it(situs, halaman):
    """HTML, style and script as a server compresses them; the search index loads apart."""
    berat = lambda jalur: len(gzip.compress(jalur.read_bytes(), 6))  # noqa: E731
    for h in halaman.values():
        if h.alamat == "404.html":
            continue
        bagian = {tujuan(h.alamat, s)[0] for s in h.sumber if tujuan(h.alamat, s)}
        jumlah = len(gzip.compress(h.html.encode(), 6)) + sum(berat(situs / b) for b in bagian if (situs / b).is_file())
        assert jumlah <= 150 * KB, f"{h.alamat}: {jumlah} byte"


def test_privacy_no_name_of_the_signatory_and_no_row_joins_time_sex_and_occupation(situs):
    semua = "\n".join(p.read_text(encoding="utf-8") for p in situs.rglob("*") if p.suffix in (".html", ".csv", ".json"))
    assert "Safittry" not in semua and "Mumaddadah" not in semua
    for baris in (situs / "2024/data/permohonan-informasi.csv").read_text(encoding="utf-8").splitlines():
        assert not re.search(r"Laki-Laki|Perempuan|Kepolisian|TNI|Mahasiswa|Kesbangpol|Partai Politik", baris), baris
    for baris in (situs / "2024/data/permohonan-pemohon.csv").read_text(encoding="utf-8").splitlines():
        assert not re.search(r"Laki-Laki|Perempuan", baris), baris


def test_two_builds_of_one_commit_give_the_same_bytes(situs, tmp_path_factory):
    import os
    import subprocess
    import sys

    from tests.conftest import AKAR

    lain = tmp_path_factory.mktemp("lagi") / "site"
    subprocess.run(
        [sys.executable, "-m", "mkdocs", "build", "-q", "--site-dir", str(lain)],
        cwd=AKAR,
        env=os.environ | {"NO_MKDOCS_2_WARNING": "1", "PYTHONHASHSEED": "7", "TZ": "Asia/Makassar"},
        check=True,
    )
    isi = lambda akar: {p.relative_to(akar).as_posix(): p.read_bytes() for p in akar.rglob("*") if p.is_file()}  # noqa: E731
    satu, dua = isi(situs), isi(lain)
    assert satu.keys() == dua.keys()
    assert [n for n in satu if satu[n] != dua[n]] == []
