"""The PPID desk: every request has its answer or a reason, every text its place, link and figures; the composer sends nothing."""

import csv
import re

import pytest

from macros.modul.ppid.balasan import ISIAN, semua_butir, tabel_diminta, tempat_warga
from macros.modul.ppid.halaman import permohonan_sama, permohonan_semua
from macros.tahun.galat import GalatHalaman
from macros.tahun.muat import muat_tahun
from macros.tautan.alamat import di_tahun, publik
from tests.conftest import AKAR
from tests.situs import baca

SITUS = "http://kota-tarakan.kpu.go.id/"
# what was asked, in the order of Bab III.B, Sasaran Strategis 1, butir 8
LEGALISIR = "Legalisir Surat Autentikasi Perolehan Suara"
DIMINTA = [
    "Jumlah Pemilih per kelurahan dan per TPS Pemilu 2024 dan Rekap DCT Pemilu 2024",
    LEGALISIR,
    "D Hasil Kecamatan 5 Pemilu",
    LEGALISIR,
    LEGALISIR,
    "Data Pengguna Hak Pilih dan Formulir Model DB Pemilu 2024",
    "Tahapan Pendaftaran Calon Perseorangan",
    "Data Perolehan Suara Tahun 2024",
    "Lokasi TPS dan Jumlah DPT Tahun 2024",
    "Rekapitulasi Hasil Perolehan Suara Tahun 2024",
    LEGALISIR,
    LEGALISIR,
    "Data Tim Kampanye Paslon",
    "Informasi Lokasi Pemasangan APK",
]


@pytest.fixture(scope="module")
def tahun():
    t = muat_tahun(AKAR, "2024")
    t.situs = SITUS
    return t


@pytest.fixture(scope="module")
def butir(tahun):
    return semua_butir(tahun)


@pytest.fixture(scope="module")
def halaman(situs):
    return baca(situs)


def baris(nama: str) -> list[dict[str, str]]:
    with (AKAR / f"data/2024/{nama}.csv").open(encoding="utf-8", newline="") as berkas:
        return list(csv.DictReader(berkas))


# --- requests and the public information list --------------------------------------------------


def test_each_of_the_fourteen_requests_stands_once_with_an_existing_page_and_an_answer_or_a_reason(tahun, halaman):
    semua = permohonan_semua(tahun)
    assert [(n, diminta) for n, diminta, _ in semua] == [(str(n), d) for n, d in enumerate(DIMINTA, start=1)]
    meja = halaman["ppid/"]
    for n, diminta, jawab in semua:
        assert meja.id.count(f"permohonan-{n}") == 1
        assert f": {diminta}." in meja.teks and jawab["jawaban"] in meja.teks
        assert di_tahun("2024", jawab["halaman"]) in halaman
        assert f"#permohonan-{n}" in meja.tautan


def test_requests_that_ask_the_same_are_told_once_and_every_number_keeps_its_anchor(tahun, halaman):
    """Numbers 2, 4, 5, 11 and 12 ask for the same legalisir: fourteen requests in ten entries."""
    assert [nomor for nomor, _, _ in permohonan_sama(tahun) if len(nomor) > 1] == [["2", "4", "5", "11", "12"]]
    for alamat in ("ppid/", "ppid/balasan/"):
        h = halaman[alamat]
        assert "Nomor 2, 4, 5, 11, 12" in h.teks and f": {LEGALISIR}" in h.teks.replace(", Legalisir", ": Legalisir")
        assert len(re.findall(r'<li id="permohonan-\d+"', h.html)) == 10
        assert all(h.id.count(f"permohonan-{n}") == 1 for n in range(1, 15))


def test_contact_comes_first_then_how_to_ask_then_the_answers_then_requests_and_the_list(halaman):
    html = halaman["ppid/"].html
    urut = ('<dl class="lk-kontak">', 'id="cara-meminta-informasi"', 'id="pemilih-kecamatan"', 'id="permohonan-1"', 'id="tabel-informasi"')
    tempat = [html.index(u) for u in urut]
    assert tempat == sorted(tempat)


def test_the_contact_is_what_the_report_prints_and_no_hours_are_made_up(halaman):
    """Cover: "Telp: (0551) 36001"; Bab I.D.3: the building; Bab III.B: e-PPID tarakankotappid.kpu.go.id. No hours anywhere."""
    teks = halaman["ppid/"].teks
    for isi in ("tarakankotappid.kpu.go.id", "(0551) 36001", "Jalan Sungai Sesayap RT. 01", "Laporan tidak mencetak jam layanan."):
        assert isi in teks
    assert 'href="tel:055136001"' in halaman["ppid/"].html


def test_every_question_of_the_composer_is_answered_for_everyone_with_its_figures(halaman):
    meja = halaman["ppid/"]
    for r in baris("tanya-jawab"):
        assert meja.id.count(r["kode"]) == 1 and r["pertanyaan"] in meja.teks
        assert not r["kurang"] or f"Tidak dimuat laporan: {r['kurang']}." in meja.teks, r["kode"]
    assert "Tarakan Barat 58.589 pemilih" in meja.teks and "Partai Nasdem; Partai Ummat" in meja.teks


def test_the_terms_of_law_are_those_of_the_act_and_the_others_are_left_open(halaman):
    """UU 14/2008: Pasal 22 (7) ten working days, (8) seven more; 36 (1) thirty, (2) thirty; 37 (2) fourteen."""
    teks = halaman["ppid/"].teks
    for isi in ("10 hari kerja, dan dapat ditambah 7 hari kerja", "paling lambat 30 hari kerja sesudah", "14 hari kerja sesudah tanggapan"):
        assert isi in teks
    assert "Peraturan Komisi Informasi Nomor 1 Tahun 2019" in teks and "belum kami cocokkan" in teks


def test_a_request_that_names_no_election_is_told_which_one_the_report_answers(tahun):
    """Number 1 asks about Pemilu 2024; 8, 9, 10 and 14 name none. The report holds only the DPT of the Pilkada."""
    pengantar = {n: j["pengantar"] for n, _, j in permohonan_semua(tahun)}
    assert [n for n, teks in pengantar.items() if "tidak menyebut pemilihan yang dimaksud" in teks] == ["8", "9", "10", "14"]
    assert "hanya memuat DPT untuk Pilkada, bukan untuk Pemilu" in pengantar["1"] and "hanya memuat DPT untuk Pilkada" in pengantar["9"]


def test_legalisir_is_a_service_of_the_office_without_a_promise(tahun):
    for n in ("2", "4", "5", "11", "12"):
        j = tahun.tabel["jawaban-permohonan"].baris[n]
        assert (j["ketersediaan"], j["jawaban"]) == (
            "layanan kantor",
            "Laporan hanya mencatat permohonannya dan tidak menerangkan tata caranya. Hubungi kantor.",
        )


def test_only_three_requests_can_be_answered_from_the_report_and_only_in_part(tahun):
    """Votes (8, 10) only for the city council, voters (9) only per kecamatan; the rest is not in the report."""
    keadaan = {n: j["ketersediaan"] for n, _, j in permohonan_semua(tahun)}
    assert [n for n, k in keadaan.items() if k == "sebagian"] == ["8", "9", "10"]
    assert "ada" not in keadaan.values()


def test_no_cell_carries_the_year_that_its_table_gives():
    """Addresses and codes of pieces are those inside the year; the year after must not retype them."""
    for nama in ("tanya-jawab", "daftar-informasi", "jawaban-permohonan"):
        for r in baris(nama):
            assert not re.match(r"\d{4}", r["halaman"]) and not re.search(r"\b\d{4}-", r.get("butir", "")), r


def test_a_request_without_an_answer_stops_the_build_with_a_sentence(tahun, monkeypatch):
    t = tahun.tabel["jawaban-permohonan"]
    monkeypatch.setitem(t.baris["9"].teks, "butir", "tabel-salah")
    with pytest.raises(GalatHalaman, match=r"jawaban-permohonan\.csv, baris 10, kolom butir: 'tabel-salah' bukan butir balasan"):
        permohonan_semua(tahun)
    monkeypatch.delitem(t.baris, "9")
    with pytest.raises(GalatHalaman, match="permohonan nomor 9 belum punya baris"):
        permohonan_semua(tahun)


def test_every_row_of_the_public_information_list_leads_to_what_it_promises(situs, halaman):
    semua = baris("daftar-informasi")
    assert len(semua) >= 20
    for r in semua:
        assert di_tahun("2024", r["halaman"]) in halaman, r
        bentuk, tabel = r["bentuk"].split(", "), [t.strip() for t in r["tabel"].split(";") if t.strip()]
        assert bentuk[0] == "halaman" and set(bentuk) <= {"halaman", "CSV", "XLSX", "JSON"}
        assert all((situs / f"2024/data/{t}.csv").is_file() for t in tabel)
        assert tabel or "CSV" not in bentuk or r["kode"] == "pemeriksaan"
        assert r["informasi"] in halaman["ppid/"].teks


def test_a_unit_is_named_only_where_the_report_itself_links_it_to_the_matter():
    tugas = {r["nama"]: r["tugas"] for r in baris("subbagian")}
    kantor = next(r["isi"] for r in baris("identitas") if r["unsur"] == "Nama singkat kantor")
    for r in baris("daftar-informasi"):
        if r["penanggung_jawab"] == kantor:
            assert r["dasar_unit"] == ""
        else:
            assert r["dasar_unit"] and r["dasar_unit"] in tugas[r["penanggung_jawab"]], r


def test_only_performance_and_finance_are_called_periodic_by_law():
    """UU 14/2008 article 9; every other category is left to the PPID, and what this site made has none."""
    for r in baris("daftar-informasi"):
        dasar = {"berkala": "UU 14/2008 Pasal 9", "tanpa kategori": "disusun situs ini, bukan informasi menurut UU 14/2008"}
        assert r["dasar"] == dasar.get(r["kategori"], "perlu dicocokkan PPID")
    semua = {r["kode"]: r for r in baris("daftar-informasi")}
    assert [k for k, r in semua.items() if r["kategori"] == "tanpa kategori"] == ["pemeriksaan", "kelengkapan"]
    assert semua["penutup"]["kategori"] == "perlu dicocokkan"


@pytest.mark.parametrize(
    ("kode", "periode"),
    [
        ("akip", "Tahun 2023, dievaluasi tahun 2024"),  # "Pada tahun 2024 Inspektorat KPU RI mengevaluasi ... Tahun 2023"
        ("visi-misi", "2020-2024"),  # "selama kurun waktu 2020 - 2024"
        ("kampanye", "November 2023 sampai November 2024"),  # 28 November 2023 to 23 November 2024
        ("pegawai", "Akhir tahun 2024"),  # "sampai akhir Tahun 2024"
        ("pemilih", "Tahun 2024"),
        ("anggaran", "Tahun 2024"),
    ],
)
def test_the_period_of_information_is_the_one_the_report_gives(kode, periode):
    assert next(r["periode"] for r in baris("daftar-informasi") if r["kode"] == kode) == periode


def test_the_list_promises_nothing_that_the_report_does_not_hold():
    """No follow-up per request is printed; no PAW happened; the tasks of no subbagian name barang milik negara."""
    semua = {r["kode"]: r for r in baris("daftar-informasi")}
    assert "tindak lanjut" not in semua["permohonan"]["informasi"]
    assert "belum ada PAW" in semua["paw"]["informasi"]
    assert not any("Barang Milik Negara" in r["tugas"] for r in baris("subbagian"))
    assert semua["laporan-keuangan"]["penanggung_jawab"] == "Sekretariat KPU Kota Tarakan"


def test_privacy_the_kind_of_requester_is_known_for_the_whole_year_only(situs):
    """In a month with one request, month and kind would tell who asked for what. Kepolisian 4 and TNI 1; one student, who is no institution."""
    semua = baris("permohonan-pemohon")
    assert semua == [
        {"jenis_pemohon": j, "jumlah": n}
        for j, n in (("Partai politik", "7"), ("TNI dan Polri", "5"), ("Pemerintah daerah", "1"), ("Mahasiswa", "1"))
    ]
    bulan = r"Januari|Februari|Maret|April|Mei|Juni|Juli|Agustus|September|Oktober|November|Desember"
    assert not re.search(bulan, (situs / "2024/data/permohonan-pemohon.csv").read_text(encoding="utf-8"))


def test_privacy_requests_are_told_by_what_was_asked_only(situs, halaman, butir):
    """Neither a month nor a kind of requester nor a sex stands beside a request."""
    pemohon = (
        r"Laki-Laki|Perempuan|Kepolisian|TNI|Polri|Mahasiswa|Perguruan tinggi|Kesbangpol|Pemerintah daerah|Partai Politik|Partai politik"
    )
    bulan = r"Januari|Februari|Maret|April|Mei|Juni|Juli|Agustus|September|Oktober|November|Desember"
    assert not re.search(f"{pemohon}|{bulan}", (situs / "2024/data/jawaban-permohonan.csv").read_text(encoding="utf-8"))
    for alamat in ("ppid/", "ppid/balasan/"):
        li = re.findall(r'<li id="permohonan-\d+".*?</li>', halaman[alamat].html, re.S)
        assert len(li) == 10
        # a title in the second list may name a table: what is left must name nobody and no time
        assert not any(re.search(f"{pemohon}|{bulan}", re.sub(r"<a .*?</a>", "", x)) for x in li)
    for kode, b in butir.items():
        banyak = sum(bool(re.search(pola, " ".join(b.kalimat))) for pola in ("Laki-Laki", "TNI dan Polri", LEGALISIR))
        assert banyak <= 1, kode


# --- ready texts -------------------------------------------------------------------------------


def test_every_indikator_and_every_table_of_the_report_has_a_text_with_its_place_and_permanent_link(tahun, butir, halaman):
    tabel = {f"2024-tabel-{t.kode}": t for t in tabel_diminta(tahun)}
    assert {"dpt", "anggaran", "suara-dprd-87", "suara-dprd-158", "perkara", "rekrutmen-adhoc"} <= {t.kode for t in tabel.values()}
    assert not {"aturan", "bacaan-ocr", "jawaban", "daftar-informasi", "jawaban-permohonan"} & {t.kode for t in tabel.values()}
    indikator = {f"2024-{i.slug}" for i in tahun.indikator.values()}
    assert len(indikator) == 23 and indikator | set(tabel) <= set(butir)
    teks = halaman["ppid/balasan/"].teks
    for b in butir.values():
        assert b.kalimat and all(k.strip() for k in b.kalimat), b.kode
        assert b.halaman in halaman, b.kode
        assert not b.tetap or f"Selengkapnya: {SITUS}k/{b.tetap}/" in teks, b.kode
        assert not b.tempat or f"Tempat di laporan: {b.tempat}." in teks, b.kode
        assert (b.tempat and b.tetap) or b.kode.startswith("tanya-"), b.kode
        assert all(k in teks for k in (re.sub(r"\s+", " ", k) for k in b.kalimat)), b.kode
    for kode, t in tabel.items():
        assert butir[kode].tempat == tempat_warga(t)
    assert butir["2024-ik-6-1"].tempat == "Bab III.B, tabel di awal Sasaran Strategis 6"


@pytest.mark.parametrize(
    ("kode", "kalimat"),
    [
        ("2024-ik-1-4", "target 80%, realisasi 100%"),
        (
            "2024-ik-1-4",
            "Capaian tercetak 125%; dihitung dari target dan realisasi 125,00% (di atas skala yang tercetak; kami baca Baik Sekali).",
        ),
        ("2024-ik-5-1", "dihitung dari target dan realisasi 100,00% (predikat Baik Sekali)."),
        ("2024-ik-5-1", "Realisasi anggarannya 97,78%."),
        ("2024-tabel-anggaran", "Seluruh anggaran: pagu Rp32.641.558.000, realisasi Rp26.919.075.344 (82,47%), sisa Rp5.722.482.656."),
        ("2024-tabel-anggaran", "Program Dukungan Manajemen: pagu Rp2.446.922.000, realisasi Rp2.431.578.402 (99,37%), sisa Rp15.343.598."),
        (
            "2024-tabel-dp4",
            "DP4 memuat 173.252 pemilih di 4 kecamatan dengan 316 TPS. Laporan tidak menyebut untuk pemilihan mana DP4 ini.",
        ),
        ("2024-tabel-dps", "DPS Pilkada 2024 memuat 173.115 pemilih di 4 kecamatan dengan 318 TPS."),
        ("2024-tabel-dpt", "DPT Pilkada 2024 memuat 172.962 pemilih di 4 kecamatan dengan 319 TPS."),
        ("2024-tabel-dpt", "Tarakan Barat 58.589 pemilih (30.179 laki-laki, 28.410 perempuan, 109 TPS)"),
        (
            "2024-tabel-dpt",
            "mencetak 88.783 laki-laki dan 88.657 perempuan. Bila baris kecamatan dijumlahkan: 88.657 laki-laki dan 84.305 perempuan, seluruhnya 172.962.",
        ),
        ("2024-tabel-dpt", "Surat Keputusan Nomor 276 Tahun 2024"),
        ("2024-tabel-suara-dprd-87", "jumlah seluruh suara sah partai 132.967"),
        ("2024-tabel-suara-dprd-158", "jumlah seluruh suara sah partai 128.693"),
        ("2024-tabel-suara-dprd-158", "Partai Gerindra 22.571"),
        ("2024-tabel-suara-dprd-158", "Partai Demokrat 14.256 (dijumlahkan dari dapilnya,"),  # 2.620 + 2.982 + 6.175 + 2.479
        ("2024-tabel-evaluasi-akip", "Nilai Evaluasi AKIP Tahun 2023 adalah 70,20 dari 100,00."),
        ("2024-tabel-evaluasi-akip", "Laporan memakai nilai itu sebagai hasil tahun 2024."),
        ("2024-tabel-dana-kampanye-partai", "Patuh menurut audit dana kampanye Pemilu (12 partai): "),
        ("2024-tabel-dana-kampanye-partai", "hasil audit 17 dari 18 partai. Baris Partai Buruh hanya bertanda strip."),
        (
            "2024-tabel-dana-kampanye-partai",
            "Tidak patuh menurut audit dana kampanye Pemilu (5 partai): Partai Nasdem; Partai Ummat; Partai Solidaritas Indonesia; Partai Demokrat; Partai Gelombang Rakyat Indonesia.",
        ),
        ("2024-tabel-dana-kampanye-paslon", "LPPDK Perbaikan 25 November 2024 diterima"),
        ("2024-tabel-permohonan-informasi", "Pada tahun 2024 tercatat 14 permohonan informasi."),
        ("2024-tabel-permohonan-jenis-kelamin", "Laki-Laki 11; Perempuan 3"),
        ("2024-tabel-permohonan-pemohon", "Partai politik 7; TNI dan Polri 5; Pemerintah daerah 1; Mahasiswa 1."),
        (
            "2024-tabel-permohonan-informasi",
            "Januari 2; Maret 3; April 1; Mei 2; Juni 1; Agustus 1; September 3; bulannya tidak terbaca 1.",
        ),
        (
            "2024-tabel-perkara",
            "Nomor 226-01-17-24/PHPU.DPR-DPRDXXII/2024 di uraian laporan tertulis 226-01-17-24/PHPU.DPR.DPRD-XXII/2024; kedua bentuk itu berbeda.",
        ),
        ("2024-tabel-perkara", "Laporan memuat 4 perkara sengketa hasil: Sedang Berjalan 1; Putusan 3."),
        ("2024-tabel-rekrutmen-adhoc", "Pendaftar badan adhoc menurut laporan: PPK 85; PPS 129; KPPS 2.331."),
        ("2024-tabel-sdm-pendidikan", "bila dijumlahkan, 13 orang"),  # 1 + 9 + 2 + 1
        ("2024-tabel-sdm-status", "bila dijumlahkan, 26 orang"),  # 10 + 3 + 13
        ("2024-tabel-masa-kampanye", "Pilkada 25 September 2024 s.d. 23 November 2024"),
        ("2024-tabel-capaian-sasaran", "23 dari 23 indikator mencapai target menurut tabel di awal setiap sasaran strategis."),
        ("tanya-capaian", "19 dari 23 janji di Penetapan Kinerja (Bab II.E) tercapai."),
        # promised and reached: IK.2.1 95 and 90, IK.5.1 90 and 85, IK.5.2 95 and 90, IK.7.1 95 and 90
        (
            "tanya-capaian",
            "Yang tidak: IK.2.1 Badan adhoc; IK.5.1 Penyiapan pungut hitung; IK.5.2 Pelaksanaan pungut hitung; IK.7.1 Laporan keuangan dan BMN.",
        ),
        ("tanya-pemilih-kecamatan", "DPT Pilkada 2024 memuat 172.962 pemilih"),
        # the rows that are asked for, not the sums alone
        ("tanya-pemilih-kecamatan", "Tarakan Barat 58.589 pemilih (30.179 laki-laki, 28.410 perempuan, 109 TPS)"),
        ("tanya-suara-dprd", "Partai Gerindra 22.571"),
        ("tanya-dana-kampanye", "Partai Solidaritas Indonesia; Partai Demokrat; Partai Gelombang Rakyat Indonesia."),
        ("tanya-badan-adhoc", "Tahap KPPS: "),
        # an answer that gives its figures itself
        ("tanya-nilai-akip", "70,20 dari 100,00, predikat BB, untuk tahun 2023."),
        ("tanya-beda-dps-dpt", "173.115"),
        ("tanya-dana-kampanye", "Pemilihan wali kota di Kota Tarakan diikuti satu pasangan calon."),
        ("tanya-tim-kampanye", "peserta rapat koordinasi, debat publik, dan bimbingan teknis"),
        ("tanya-lokasi-apk", "satu untuk Pemilu dan satu untuk Pilkada"),
        ("tanya-hasil-pilkada", "Nomor 330 Tahun 2024"),
        ("tanya-hasil-pilkada", "Angka hasilnya tidak ada di naskah laporan yang kami baca; mungkin berupa gambar."),
        ("tanya-data", "Pengecualiannya disebut di halaman Tentang situs ini"),
        ("tanya-lokasi-tps", "bukan lokasinya"),
    ],
)
def test_a_reply_says_what_the_report_prints(kode, kalimat, butir):
    assert kalimat in " ".join(butir[kode].kalimat)


def test_a_finding_that_touches_the_figures_is_told_with_its_link(butir):
    """The DPT total of men is printed 88.783, its rows give 88.657; the DPS has no such fault of its own."""
    catatan = " ".join(butir["2024-tabel-dpt"].catatan)
    assert "DPT, baris jumlah: laki-laki 88.783, padahal barisnya berjumlah 88.657." in catatan
    assert f"{SITUS}k/2024-temuan-jumlah-dpt-total-l-menurun/" in catatan
    assert butir["2024-tabel-dps"].catatan == ()


def test_a_finding_about_another_figure_is_only_pointed_to(butir):
    """19 of 23 is the answer; what is said about money in the same table is not quoted."""
    (catatan,) = butir["tanya-capaian"].catatan
    assert re.fullmatch(
        rf"Pemeriksaan angka di situs kami punya \d+ catatan tentang tabel “Capaian per sasaran strategis”\. Daftarnya di {SITUS}k/2024-tabel-capaian-sasaran/",
        catatan,
    )


def test_a_finding_of_the_same_figure_in_the_text_is_told_too(butir):
    """The report writes "20 (tujuh puluh)" members of the PPK, and announces the PPS before their tests."""
    catatan = " ".join(butir["2024-tabel-rekrutmen-adhoc"].catatan)
    assert "angka 20 ditulis dengan huruf “tujuh puluh”" in catatan and "15 Mei 2024, lebih awal" in catatan


def test_what_the_report_does_not_hold_is_left_for_the_officer_without_a_place_or_a_link(butir):
    isian = {k for k, b in butir.items() if b.isian}
    assert {"tanya-lokasi-tps", "tanya-legalisir", "tanya-hasil-pilkada", "tanya-suara-lain"} <= isian
    assert isian == {k for k, b in butir.items() if any(ISIAN in x for x in b.kalimat)}
    kosong = {k for k, b in butir.items() if not b.tetap}
    assert kosong == {f"tanya-{r['kode']}" for r in baris("tanya-jawab") if r["ketersediaan"] in ("tidak ada", "layanan kantor")}
    assert all(not butir[k].tempat and not butir[k].catatan for k in kosong)
    assert butir["tanya-hasil-pilkada"].tempat == "Bab III.B, Sasaran Strategis 6, huruf a (Tahapan Penetapan Hasil)"


def test_a_letter_carries_no_word_of_the_inside_of_this_site(butir):
    dalam = re.compile(
        r"bacaan utama|teks pindai|portal|kolom (?:tempat|bagian|nama|gambar)|polaritas|OCR|tautan tetap|dijawab tersendiri|notasi|kamus",
        re.I,
    )
    for b in butir.values():
        assert not dalam.search(" ".join([b.judul, *b.kalimat, b.tempat, *b.catatan])), b.kode


def test_the_general_table_text_counts_its_rows(butir):
    assert butir["2024-tabel-kampanye-pilkada"].kalimat[0].startswith("Tabel “Kegiatan kampanye Pilkada” memuat 13 baris.")


def test_without_a_public_address_the_link_stays_a_path(tahun, monkeypatch):
    monkeypatch.setattr(tahun, "situs", "")
    assert publik(tahun.situs, "2024-tabel-dpt") == "k/2024-tabel-dpt/"
