"""The site's own corrections, and the cells that they speak of: what the report's text says, and where it stops."""

import csv

import pytest

from macros.halaman.cerita import kegiatan_html
from macros.halaman.perubahan import ralat_html
from macros.tahun.perubahan import semua_perubahan
from macros.tahun.ralat import semua_ralat
from macros.tahun.situs import Situs
from tests.macros.conftest import AKAR


def test_a_correction_of_the_site_changes_no_figure_and_no_edition(tahun):
    assert semua_ralat(tahun) and tahun.aturan("edisi") == "1"
    assert [p.angka for p in semua_perubahan(tahun)] == ["semua"]


def test_every_correction_has_a_number_of_its_own_that_never_moves(tahun):
    semua = semua_ralat(tahun)
    assert [r.nomor for r in semua] == list(range(1, len(semua) + 1))
    assert semua[0].tautan == ("2024-temuan-uraian-ik-1-2-realisasi",)


def test_every_correction_says_in_full_sentences_what_was_wrong_and_what_stands_there_now(tahun):
    for r in semua_ralat(tahun):
        for kalimat in (r.salahnya, r.sekarang, r.sebab):
            assert kalimat[0].isupper() or kalimat[0] == "“", kalimat
            assert kalimat.endswith("."), kalimat


def test_every_link_of_a_correction_was_promised(tahun):
    with (AKAR / "data/janji/tautan.csv").open(encoding="utf-8", newline="") as berkas:
        janji = {r["kode"] for r in csv.DictReader(berkas)}
    assert {k for r in semua_ralat(tahun) for k in r.tautan} <= janji


def test_readers_find_each_correction_at_its_own_place_newest_first(tahun):
    html = ralat_html(Situs([tahun]), lambda tujuan: f"../{tujuan}")
    nomor = [r.nomor for r in semua_ralat(tahun)]
    assert [html.index(f'id="ralat-{n}"') for n in nomor] == sorted((html.index(f'id="ralat-{n}"') for n in nomor), reverse=True)
    assert '<a href="../k/2024-tabel-media/"><code>2024-tabel-media</code></a>' in html


def test_a_finding_that_is_gone_is_named_without_a_link_to_this_very_page(tahun, monkeypatch):
    kode = "2024-temuan-uraian-ik-1-2-realisasi"
    monkeypatch.setattr("macros.halaman.perubahan.kode_temuan", lambda tahun, temuan: f"{tahun}-temuan-{temuan and 'lain'}")
    assert f"<code>{kode}</code> (ditarik)" in ralat_html(Situs([tahun]), lambda tujuan: tujuan)


# --- cells, held against the lines of the report ----------------------------------------------------


@pytest.mark.parametrize(
    ("id", "kata", "bukan"),
    [
        # after "berikut hasilnya:" (SS 6 a) and after "sebagai berikut:" (Bab I.D.1) the scanned text is empty; it names no picture
        ("keputusan/keputusan-330/isi", "tidak ada di teks pindai, mungkin", "dimuat sebagai gambar"),
        ("peraturan/keputusan-kota-330-2024/catatan", "tidak ada di teks pindai; mungkin", "gambar yang tidak terbaca"),
        ("tanya-jawab/hasil-pilkada/jawaban", "tidak ada di teks pindai, mungkin", "gambar yang tidak terbaca"),
        ("identitas/bagan-struktur-organisasi/isi", "tidak ada di teks pindai", "gambar"),
        # DPS and DPT are fixed for the elections of governor and mayor (decisions 163 and 276); DP4 for none that is named
        ("tanya-jawab/pemilih-kecamatan/jawaban", "untuk pemilihan mana DP4 itu, laporan tidak menyebutnya", "DPT Pilkada per"),
        ("tanya-jawab/dana-kampanye/balasan", "Pemilihan wali kota", "Pilkada"),
        # "agar dapat dimasukkan ke Daftar." (Bab IV.B.6)
        ("penutup/h6/isi", "“dapat dimasukkan ke Daftar”", "daftar pemilih"),
        # SMP 1 (SS 2 a), SMPN 1 (SS 5 a): the report never says that they are one school
        ("mitra/smpn-1-tarakan/peran", "mungkin sekolah yang sama", "juga menulisnya"),
        # "debat terbuka antar Pasangan Calon" (SS 3 a)
        ("masa-kampanye/pilkada-debat/bentuk", "debat terbuka antar pasangan calon", "terbuka pasangan"),
        # "iviankaman" and "Mahkamah" (SS 6 b, rows 2 and 3)
        ("perkara/2/lembaga", "Mahkamah [...]", "Konstitusi"),
        ("perkara/3/lembaga", "Mahkamah [...]", "Konstitusi"),
        # "kooordinasi secara personal" (SS 4)
        ("kegiatan/ik-4-1-12/kegiatan", "“secara personal”", "pribadi"),
        # "realisasi anggaran yang diragukan yang digunakan" (Bab I.D.4)
        ("sistematika/bab-3-b/isi", "“anggaran yang diragukan”", "Realisasi anggaran yang dipakai"),
        # "nilai capaian dari akumulasi 2 indikator" (SS 2)
        ("klaim/ss-2-capaian/tentang", "akumulasi", "gabungan"),
    ],
)
def test_a_cell_says_what_the_line_of_the_report_says_and_no_more(tahun, id, kata, bukan):
    teks = tahun.teks(id)
    assert kata in teks and bukan not in teks


def test_nothing_on_the_site_calls_an_empty_place_a_picture():
    for jalur in [*(AKAR / "docs").rglob("*.md"), *(AKAR / "data/2024").glob("*.csv")]:
        if jalur.name != "ralat-situs.csv":
            teks = jalur.read_text(encoding="utf-8").lower()
            assert "gambar yang tidak" not in teks and "is a picture" not in teks, jalur


def test_the_head_of_the_last_column_of_the_budget_is_told_as_printed(tahun):
    """Bab III.D prints TARGET (Rp), REALISASI (Rp), EFISIENSI (Rp), %."""
    t = tahun.tabel["anggaran"]
    assert all(kata in t.catatan for kata in ("TARGET (Rp)", "REALISASI (Rp)", "EFISIENSI (Rp)", "% untuk serapan"))


def test_a_sentence_that_is_no_activity_stands_apart_from_the_activities(tahun):
    """SS 1, butir 2: "realisasi kinerja ... adalah sebesar 90%" is told; KPU Goes to Campus was done."""
    kegiatan, keterangan = kegiatan_html(tahun, "IK.1.2", lambda tujuan: tujuan).split("Keterangan lain di laporan")
    assert "KPU Goes to Campus" in kegiatan and "Uraian laporan menyebut realisasi" not in kegiatan
    assert "Uraian laporan menyebut realisasi" in keterangan


def test_where_the_report_tells_of_no_activity_the_page_says_so(tahun):
    """SS 4: the text on IK.4.2 states only its percentages."""
    html = kegiatan_html(tahun, "IK.4.2", lambda tujuan: tujuan)
    assert "Kegiatan (tidak ada di laporan)</h2></summary><p>Uraian laporan tidak menceritakan kegiatan untuk indikator ini.</p><h3" in html
