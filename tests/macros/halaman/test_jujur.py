"""Sentences follow the data: cells are changed in a copy, and on the front page, the pages of sasaran and of efisiensi nothing false is left."""

import re

import pytest

from macros.halaman.uang import efisiensi_html
from macros.perintah.kalimat import Bentuk, kalimat_halaman, semua_halaman
from tests.macros.conftest import AKAR


def kata(tahun, berkas: str) -> str:
    """Everything that the words of a page put into it, one line for each block."""
    return "\n".join(k.teks for k in kalimat_halaman(tahun, berkas, semua_halaman(tahun, AKAR)[berkas]))


def ke(tujuan: str) -> str:
    return tujuan


# --- as printed --------------------------------------------------------------------------------


def test_what_is_left_is_said_without_a_condition_that_it_does_not_depend_on(tahun):
    """5.722.482.656 of 32.641.558.000 (Bab III.D) is 17,53 percent, whatever was delivered."""
    teks = kata(tahun, "2024/bab-3/efisiensi.md")
    assert "Sisa anggaran itu 17,53% dari pagu. Hanya bila semua keluaran tercapai penuh, angka itu sama dengan efisiensi" in teks
    assert "Andaikan" not in teks


def test_the_inputs_that_are_missing_are_listed_once_for_each_way(tahun):
    teks = kata(tahun, "2024/bab-3/efisiensi.md")
    for masukan, cara in (("target volume keluaran (TVK)", 1), ("capaian keluaran (CK)", 1), ("pagu anggaran keluaran (PAK)", 2)):
        assert teks.count(masukan) == cara
    assert "Yang kurang" not in teks


def test_a_note_of_the_arithmetic_stands_as_a_sentence(tahun):
    isi = efisiensi_html(tahun, ke)
    assert "<li>Hanya berlaku bila seluruh keluaran dianggap tercapai 100 persen;" in isi
    assert "belum menunjukkan efisiensi.</li>" in isi


def test_a_capaian_above_the_scale_is_told_in_sentences(tahun):
    """Bab III.B: the scale ends at 100; IK.1.4 has 100 of 80, 125 percent."""
    teks = kata(tahun, "2024/indikator/ik-1-4.md")
    assert "\nNilai ini melewati skala, yang berakhir pada 100. Situs memakai predikat tertinggi: Baik Sekali.\n" in teks
    assert "Tentang predikat" not in teks


# --- after changes -----------------------------------------------------------------------------


@pytest.fixture
def lain(salinan):
    """The report with another budget, two targets missed, and every promise of Bab II.E as in the tables of Bab III.B."""
    salinan.sel("anggaran", "pemilu", "pagu_rp", "1,500,000").sel("anggaran", "pemilu", "realisasi_rp", "1,200,000")
    salinan.sel("anggaran", "dukungan-manajemen", "pagu_rp", "500,000").sel("anggaran", "dukungan-manajemen", "realisasi_rp", "300,000")
    salinan.sel("anggaran", "jumlah", "pagu_rp", "2,000,000").sel("anggaran", "jumlah", "realisasi_rp", "1,500,000")
    salinan.sel("capaian-sasaran", "IK.2.1", "realisasi", "45%")
    salinan.sel("capaian-sasaran", "IK.7.1", "realisasi", "67,5%")
    for kode in ("IK.2.1", "IK.5.1", "IK.5.2", "IK.7.1"):
        salinan.sel("perjanjian-kinerja", kode, "target", salinan.isi("capaian-sasaran", kode, "target"))
    salinan.sel("suara-dprd-158", "jumlah", "dapil_1", "40.000")
    salinan.sel("peristiwa", "pleno-pilkada", "tanggal", "6 Januari 2025")
    return salinan.tahun()


def test_the_front_page_follows(lain):
    teks = kata(lain, "index.md")
    assert "21 dari 23 janji tercapai" in teks
    assert "Tabel sasaran sendiri menyebut" not in teks  # both say the same now
    assert "Rp1,50 juta terpakai" in teks and "75,00% dari Rp2,00 juta" in teks
    assert "Sebelum 38.165" in teks and "Sesudah 40.000" in teks
    assert not re.search(r"Rp26|Rp32|82,47|19 dari 23|33\.891|5 Des\b|Satu-satunya", teks)


def test_the_list_of_sasaran_follows(lain):
    teks = kata(lain, "2024/bab-3/index.md")
    assert re.search(r"Sasaran 2: [^.]+\. 1 dari 2 janji tercapai; capaian (dihitung )?50,00% sampai 100,00%", teks)
    assert re.search(r"Sasaran 7: [^.]+\. 0 dari 1 janji tercapai; capaian (dihitung )?75,00%", teks)


def test_the_page_of_a_sasaran_follows(lain):
    tabel = kata(lain, "2024/sasaran/ss-2.md")
    assert "2 janji tercapai" not in tabel.replace("dari 2 janji tercapai", "")
    hasil = kata(lain, "2024/indikator/ik-2-1.md")
    assert "Hasil 45%. Janji di Penetapan Kinerja (Bab II.E) 90%: tidak tercapai." in hasil
    assert "45% ÷ 90% × 100 = 50,00%" in hasil


def test_a_value_between_two_rungs_says_so_in_a_sentence(lain, salinan):
    """IK.7.1 has 67,5 of 90: 75 percent, Baik. With 76 of 90 it has 84,44 percent, which no rung prints."""
    assert "Skala tidak menyebut" not in kata(lain, "2024/indikator/ik-7-1.md")
    tahun = salinan.sel("capaian-sasaran", "IK.7.1", "realisasi", "76%").tahun()
    harapan = "Skala tidak menyebut nilai di antara 84 dan 85. Situs memakai predikat Baik, sebab Baik Sekali baru dimulai dari 85."
    assert f"\n{harapan}\n" in kata(tahun, "2024/indikator/ik-7-1.md")
    assert f"(predikat Baik). {harapan}" in kata(tahun, "ppid/balasan.md")


def test_the_page_of_efisiensi_follows(lain):
    teks = kata(lain, "2024/bab-3/efisiensi.md")
    assert "Sisa anggaran itu 25,00% dari pagu." in teks
    assert "(Rp2.000.000 - Rp1.500.000) ÷ Rp2.000.000 × 100 = 25,00%" in teks
    assert "17,53" not in teks and "32.641" not in teks


@pytest.mark.parametrize(
    ("kolom", "isi", "alasan"),
    [
        ("pagu_rp", "", "pagu anggaran keluaran (PAK) seluruh program belum dilaporkan"),
        ("realisasi_rp", "-", "realisasi anggaran keluaran (RAK) seluruh program hanya bertanda strip"),
        ("pagu_rp", "0", "jumlah pagu kali capaian keluaran nol atau di bawah nol"),
    ],
)
def test_without_pagu_or_realisasi_no_share_is_told(salinan, kolom, isi, alasan):
    tahun = salinan.sel("anggaran", "jumlah", kolom, isi).tahun()
    teks = kata(tahun, "2024/bab-3/efisiensi.md")
    assert "Sisa anggaran itu" not in teks
    assert f"Bagian pagu yang tersisa tidak dihitung: {alasan}." in teks


def test_no_changed_page_says_what_is_no_sentence(lain):
    for berkas in ("index.md", "2024/bab-3/index.md", "2024/bab-3/efisiensi.md", "2024/sasaran/ss-7.md", "2024/indikator/ik-2-1.md"):
        for k in kalimat_halaman(lain, berkas, semua_halaman(lain, AKAR)[berkas]):
            if k.bentuk is Bentuk.KALIMAT:
                assert re.match(r"[“(]?[A-Z0-9-]", k.teks) and re.search(r"[.:?!]$", k.teks), k.teks
