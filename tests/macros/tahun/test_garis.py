"""garis.csv: what a year says of the indikator of the year before; its faults, cell by cell."""

from lakip_calc.garis import Kaitan
from macros.gambar.tahunan import tren_indikator
from macros.tahun.galat import GalatData
from macros.tahun.garis import sambungan, semua_garis


def galat(salinan):
    try:
        salinan.situs()
    except GalatData as salah:
        return [str(g) for g in salah.galat]
    return []


def test_a_year_with_the_same_indikator_needs_no_table(kecil):
    kecil.tahun_baru("2025")
    situs = kecil.situs()
    garis = semua_garis(list(situs.tahun.values()))
    assert [[r.tahun for r in g.ruas] for g in garis] == [[2024, 2025]] * 23
    assert {s.kaitan for s in sambungan(situs.tahun["2025"])} == {Kaitan.SAMA} and sambungan(situs.tahun["2024"]) == ()


def test_another_name_must_be_explained(kecil):
    baru = kecil.tahun_baru("2025").sel("indikator", "IK.7.1", "indikator", "Laporan keuangan tepat waktu (contoh rekaan)")
    (pesan,) = galat(kecil)
    assert pesan.startswith("data/2025/garis.csv, kolom kode: 'IK.7.1' bernama lain di tahun sebelumnya ('")
    baru.garis(("IK.7.1", "berubah", "IK.7.1", "Kini yang diukur hari penyampaian."))
    assert galat(kecil) == []
    garis = next(g for g in semua_garis(list(kecil.situs().tahun.values())) if g.kode == "IK.7.1")
    assert [r.putus for r in garis.ruas] == [False, True] and garis.ruas[1].sambungan.catatan == "Kini yang diukur hari penyampaian."


def test_the_trend_of_a_changed_indikator_claims_no_rise_or_fall(kecil):
    """The box of the copy prints 100% for 2024 and 90% for 2025; with the measure unchanged that is a fall."""
    baru = kecil.tahun_baru("2025")
    i = kecil.situs().tahun["2025"].indikator["IK.7.1"]
    assert tren_indikator(kecil.situs().tahun["2025"], i).judul == "Turun dari 100% (2024) menjadi 90% (2025) menurut kotak"
    baru.garis(("IK.7.1", "berubah", "IK.7.1", "Kini yang diukur hari penyampaian."))
    assert tren_indikator(kecil.situs().tahun["2025"], i).judul == "Hasil 2025 menurut kotak: 90%; ukurannya lain daripada 2024"


def test_a_draft_may_still_lack_rows_but_not_have_wrong_ones(kecil):
    baru = kecil.tahun_baru("2025").sel("indikator", "IK.7.1", "indikator", "Nama rekaan").sel("aturan", "keadaan", "nilai", "draf")
    assert galat(kecil) == []
    baru.garis(("IK.7.1", "ganti_nama", "IK.9.9", ""))
    assert [g.partition(";")[0] for g in galat(kecil)] == [
        "data/2025/garis.csv, baris 2, kolom kode_lalu: 'IK.9.9' bukan indikator tahun sebelumnya"
    ]


def test_faults_of_cells_come_together_with_their_rows(kecil):
    kecil.tahun_baru("2025").garis(
        ("IK.1.1", "dihapus", "IK.1.1", ""),
        ("IK.1.2", "serupa", "IK.1.2", ""),
    )
    assert galat(kecil) == [
        "data/2025/garis.csv, baris 3, kolom hubungan: 'serupa' tidak dikenal; "
        "pilih salah satu dari sama, ganti_nama, berubah, diganti, dihapus, baru"
    ]
    kecil_baru = type(kecil)(kecil.akar, True, "2025")
    kecil_baru.garis(("IK.1.1", "dihapus", "IK.1.1", ""), ("IK.1.2", "sama", "IK.1.3", ""), ("IK.1.3", "ganti_nama", "IK.1.3", ""))
    assert [g.partition(";")[0] for g in galat(kecil)] == [
        "data/2025/garis.csv, kolom kode_lalu: 'IK.1.2' dari tahun sebelumnya tidak disebut",
        "data/2025/garis.csv, baris 2, kolom kode: 'IK.1.1' tertulis, padahal hubungannya dihapus",
        "data/2025/garis.csv, baris 4, kolom kode_lalu: 'IK.1.3' sudah punya penerus di baris lain",
    ]


def test_dropped_and_new_indikator_may_share_a_code(kecil):
    """An empty cell is part of the key of a row: two rows about IK.1.1, one of each year."""
    kecil.tahun_baru("2025").garis(("IK.1.1", "baru", "", ""), ("", "dihapus", "IK.1.1", ""))
    assert galat(kecil) == []
    assert list(kecil.situs().tahun["2025"].tabel["garis"].baris) == ["baru-ik-1-1", "dihapus-ik-1-1"]


def test_a_later_report_that_tells_another_result_of_an_earlier_year_has_a_finding(kecil):
    """IK.1.1 reached 95% in 2024 (all three tables); the box of the fictional 2025 says 91% was reached in 2024."""
    kecil.tahun_baru("2025").sel("kotak-indikator", "IK.1.1", "realisasi_tahun_lalu", "91%")
    situs = kecil.situs()
    temuan = {t.id: t.penerapan for t in situs.tahun["2025"].hasil_periksa.temuan}
    p = temuan["antar-tahun-ik-1-1-realisasi-2024"]
    assert "Hasil 2024 tercetak 91% di laporan 2025. Laporan 2024 sendiri mencetak 95% di " in p.alasan
    assert p.angka == ("2025/kotak-indikator/ik-1-1/realisasi_tahun_lalu",)
    tabel = ("capaian-sasaran", "pengukuran", "kotak-indikator")  # the leading one first
    assert p.angka_lain == tuple(f"2024/{t}/ik-1-1/realisasi" for t in tabel)


def test_what_a_year_says_does_not_change_when_another_follows(kecil):
    sendiri = kecil.tahun().hasil_periksa
    kecil.tahun_baru("2025")
    beserta = kecil.situs().tahun["2024"].hasil_periksa
    assert beserta.temuan == sendiri.temuan and [p for p, _ in beserta.penerapan] == [p for p, _ in sendiri.penerapan]
