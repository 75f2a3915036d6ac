"""The list of what to mend before a report is signed: gravest first, each with its cells, its values and what to do."""

from pathlib import Path

from macros.salinan.butir import Sel, butir_galat, butir_temuan, layar, sel_teks
from macros.tahun.galat import Galat

AKAR = Path(__file__).resolve().parents[3]
BOBOT = ["berat", "sedang", "ringan"]


def cari(tahun, id):
    return next(b for b in butir_temuan(tahun) if b.id == id)


def test_every_finding_is_in_the_list_once(tahun):
    assert sorted(b.id for b in butir_temuan(tahun)) == sorted(t.id for t in tahun.hasil_periksa.temuan)


def test_the_gravest_matters_come_first_and_notes_last(tahun):
    semua = butir_temuan(tahun)
    hal = [b.hal for b in semua if b.hal]
    assert hal == sorted(hal)
    terberat = [next(b.bobot for b in semua if b.hal == n) for n in dict.fromkeys(hal)]
    assert terberat == sorted(terberat, key=BOBOT.index)
    assert not any(b.hal for b in semua[len(hal) :])


def test_a_matter_is_what_the_site_counts_as_one(tahun):
    assert max(b.hal for b in butir_temuan(tahun)) == len(tahun.hal)


def test_a_sum_names_its_own_cell_and_not_what_it_adds(tahun):
    """dpt.csv, row 6 (TOTAL), column l: printed 88.783, the rows give 88.657."""
    b = cari(tahun, "jumlah-dpt-total-l-menurun")
    assert b.sel == (Sel("data/2024/dpt.csv", 6, "l"),)
    assert [s.baris for s in b.asal] == [2, 3, 4, 5]
    assert (b.tercetak, b.dihitung, b.selisih) == ("88.783", "88.657", "+126 orang")
    assert b.saran == "Periksa dulu sel-sel yang dihitung; bila semuanya benar, ganti hasilnya dengan angka yang dihitung."


def test_two_tables_that_differ_are_both_named(tahun):
    """IK.2.1: promised 95 %, rated by 90 %."""
    b = next(b for b in butir_temuan(tahun) if b.bobot == "berat")
    assert [s.berkas for s in b.sel] == ["data/2024/perjanjian-kinerja.csv", "data/2024/capaian-sasaran.csv"]
    assert {s.kolom for s in b.sel} == {"target"}


def test_what_the_scan_may_have_damaged_asks_to_look_first(tahun):
    baca = [b for b in butir_temuan(tahun) if b.bobot == "mungkin salah baca"]
    assert baca and all(b.saran.startswith("Lihat dahulu dokumen aslinya") for b in baca)


def test_an_answer_of_the_office_is_told(kecil):
    with kecil.jalur("tabel").open("a", encoding="utf-8") as daftar:
        daftar.write("jawaban,Jawaban,jawaban,14,-,,Kantor,id,olahan,,,,,,,,\n")
    (kecil.akar / "data/kamus/jawaban.yaml").write_bytes((AKAR / "data/kamus/jawaban.yaml").read_bytes())
    kecil.jalur("jawaban").write_text(
        "temuan,status,jawaban,tanggal\njumlah-dpt-total-l-menurun,diperbaiki,Sudah diralat.,2 Februari 2025\n", encoding="utf-8"
    )
    assert cari(kecil.tahun(), "jumlah-dpt-total-l-menurun").dijawab == "diperbaiki"


def test_the_screen_tells_place_values_and_advice(tahun):
    teks = "\n".join(layar(tahun))
    assert "di data/2024/dpt.csv baris 6 kolom l" in teks
    assert "Tercetak 88.783, sedangkan baris kolom Laki-laki berjumlah 88.657; angka tercetak lebih besar 126." in teks
    assert "Lakukan: Jumlahkan lagi kolom itu" in teks
    assert teks.index("\nBERAT (") < teks.index("\nSEDANG (") < teks.index("\nRINGAN (") < teks.index("\nCATATAN (")


def test_faults_of_files_are_a_list_too():
    [b] = butir_galat([Galat("data/2031/dpt.csv", 3, "l", "'x' bukan angka; tulis seperti 1.234")])
    assert (b.bobot, b.sel, b.judul) == ("salah isi", (Sel("data/2031/dpt.csv", 3, "l"),), "'x' bukan angka; tulis seperti 1.234")


def test_many_cells_are_told_in_few_words():
    semua = [Sel("a.csv", b, "x") for b in (2, 3, 4, 8)] + [Sel("b.csv", 3, "y"), Sel("c.csv", 0, "")]
    assert sel_teks(semua) == "a.csv kolom x baris 2-4, 8; b.csv kolom y baris 3; c.csv"
