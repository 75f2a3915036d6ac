"""Words of pictures follow the data: after a correction nothing that they say is false.

Who cannot see a picture has only its words; nobody else would notice them to be wrong.
"""

from dataclasses import replace

import pytest

from macros.gambar import TanpaAngka
from macros.modul.gambar import gambar_bernama, semua_grafik


@pytest.fixture
def lain(salinan):
    """The report after many corrections: every cell below is another one than in the report of 2024."""
    salinan.hapus("dpt", "tarakan-utara")
    salinan.sel("dpt", "tarakan-barat", "l", "10.179").sel("dpt", "tarakan-barat", "l_p", "38.589").sel("dpt", "total", "l_p", "173.252")
    salinan.sel("suara-dprd-158", "jumlah", "dapil_1", "40.000").sel("keputusan", "keputusan-87", "nomor", "91")
    salinan.sel("suara-dprd-158", "gerindra", "dapil_1", "4.000")
    salinan.sel("anggaran", "pemilu", "pagu_rp", "2,000,000,000").sel("anggaran", "jumlah", "pagu_rp", "4,446,922,000")
    salinan.sel("anggaran", "pemilu", "realisasi_rp", "1,000,000,000").sel("anggaran", "jumlah", "realisasi_rp", "3,431,578,402")
    salinan.hapus("evaluasi-akip", "pelaporan").sel("evaluasi-akip", "pengukuran", "nilai", "3,00")
    salinan.sel("masa-kampanye", "pilkada", "tanggal", "25 September 2024 s.d. 23 Januari 2025")
    salinan.sel("masa-kampanye", "pemilu-iklan-cetak", "tanggal", "1 s.d. 3 Februari 2024")
    salinan.sel("rekrutmen-adhoc", "pps-tertulis-lulus", "jumlah", "129")
    salinan.sel("jawaban-permohonan", "7", "ketersediaan", "ada")
    salinan.sel("capaian-sasaran", "IK.3.2", "realisasi", "20%")
    salinan.ganti("kamus/kotak-indikator.yaml", "tahun: -2", "tahun: -3")
    return salinan.tahun()


def test_after_corrections_no_picture_says_what_was_true_before(lain):
    g = semua_grafik(lain)
    kalimat = {kode: f"{x.judul} {x.alt}" for kode, x in g.items()}

    assert "(tiga)" in kalimat["pemilih"]
    assert "Tarakan Tengah paling banyak." in kalimat["pemilih"] and "terbanyak di Tarakan Tengah, 49.115" in kalimat["pemilih"]
    assert "DPT memuat 173.252 pemilih, sama banyak dengan DP4" in kalimat["tahap-pemilih"]

    assert "Suara sah Dapil 1 naik dari 38.165 menjadi 40.000" in kalimat["suara"]
    assert "sebelum (Kep. 91)" in g["suara"].svg and "sesudah (Kep. 158)" in g["suara"].svg
    assert "naik terbanyak PAN (+945)" in kalimat["suara"]

    assert "Sebagian besar uang ada di program Dukungan Manajemen; 77,17% dari seluruh pagu terpakai." in kalimat["anggaran"]
    assert "komponen (tiga)" in kalimat["akip"]
    assert "Pengukuran Kinerja (10,00%)" in kalimat["akip"]

    assert "Kalender November 2023 sampai Desember 2025" in kalimat["kampanye"]
    assert "kampanye Pilkada 121 hari" in kalimat["kampanye"]
    nama = [baris[0] for baris in g["kampanye"].tabel.baris]
    assert "Iklan Pemilu" in nama and "Rapat umum dan iklan Pemilu" in nama

    assert "PPS: 60 dari 129 ditetapkan" in kalimat["seleksi"] and "PPS, lulus tes tertulis" in [b[0] for b in g["seleksi"].tabel.baris]
    assert "14 permohonan informasi: 1 terjawab, 3 terjawab sebagian, 5 tidak dimuat laporan" in kalimat["permohonan"]

    assert "Realisasi IK.1.1 2021 100%, 2023 100%, 2024 95%; target 2024 95%, target 2025 95%." in kalimat["tren-ik-1-1"]
    assert g["tren-ik-1-1"].tabel.baris[0] == ("2021", "100%", "tidak dicetak")
    assert "18 dari 23 janji tercapai; 5 meleset 5 sampai 65 poin" in kalimat["sekilas"]
    assert "Hasil 20%, 65 poin di bawah janji 85%" in kalimat["bacaan-ik-3-2"]


def test_a_picture_whose_tables_the_year_lacks_is_not_offered(lain):
    semula = set(gambar_bernama(lain))
    for kode in ("dp4", "suara-dprd-158", "masa-kampanye", "jawaban-permohonan", "kotak-indikator", "anggaran", "evaluasi-akip"):
        del lain.tabel[kode]
    hilang = {nama for nama, _ in semula - set(gambar_bernama(lain))}
    assert hilang == {"tahap-pemilih", "suara", "kampanye", "permohonan", "tren", "lereng", "anggaran", "akip"}
    assert {"sekilas", "sekilas-ss-1", "bacaan-ik-1-1", "seleksi", "suara-dapil"} <= set(semua_grafik(lain))


def test_a_picture_whose_row_is_missing_says_which(lain):
    del lain.tabel["dp4"].baris["tarakan-timur"]
    with pytest.raises(TanpaAngka, match="2024/dp4/tarakan-timur/l_p"):
        gambar_bernama(lain)["tahap-pemilih", ""]()


def test_a_body_without_stages_is_not_in_the_picture_of_recruiting(lain):
    """Which stages are drawn is said by the column corong; one stage alone is no row."""
    for kunci in ("pps-administrasi-lulus", "pps-tertulis-lulus", "pps-ditetapkan"):
        del lain.tabel["rekrutmen-adhoc"].baris[kunci]
    assert "; PPS: " not in gambar_bernama(lain)["seleksi", ""]().judul
    semua = lain.tabel["rekrutmen-adhoc"].baris
    for kunci, r in semua.items():
        semua[kunci] = replace(r, teks={**r.teks, "corong": ""})
    assert ("seleksi", "") not in gambar_bernama(lain)
