"""Sums, differences and percentages of a table, worked out again: one test for each answer."""

import pytest

from lakip_calc.pemeriksaan.jumlah import PEMERIKSAAN
from lakip_calc.pemeriksaan.laporan import Hubungan
from lakip_calc.pemeriksaan.putusan import Keparahan, Putusan
from tests.lakip_calc.pemeriksaan.buat import TAHUN, laporan, tabel

KEBUN = {
    "utara": {"kebun": "Kebun Utara", "jantan": "1.200", "betina": "800", "semua": "2.000"},
    "selatan": {"kebun": "Kebun Selatan", "jantan": "300", "betina": "700", "semua": "1.000"},
    "jumlah": {"kebun": "Jumlah", "jantan": "1.500", "betina": "1.500", "semua": "3.000"},
}
HUBUNGAN = (Hubungan("jumlah_kolom", ("jantan", "betina"), "semua"), Hubungan("jumlah_baris", ("jantan", "betina", "semua")))


def ternak(ubah=None, rusak=frozenset()):
    sel = {kunci: isi | (ubah or {}).get(kunci, {}) for kunci, isi in KEBUN.items()}
    t = tabel("ternak", sel, satuan=dict.fromkeys(("jantan", "betina", "semua"), "ekor"), jumlah="jumlah", hubungan=HUBUNGAN)
    return {p.objek: p for p in PEMERIKSAAN.jalankan(laporan((t,), rusak=frozenset(f"{TAHUN}/{i}" for i in rusak)))}


def belanja(persen="81,10 %", sisa="19", total=True):
    sel = {"a": {"program": "Bibit", "pagu_rp": "100", "realisasi_rp": "81", "sisa_rp": sisa, "persen": persen}}
    hubungan = (Hubungan("selisih", ("pagu_rp", "realisasi_rp"), "sisa_rp"), Hubungan("persen", ("realisasi_rp", "pagu_rp"), "persen"))
    satuan = dict.fromkeys(("pagu_rp", "realisasi_rp", "sisa_rp"), "rupiah") | {"persen": "persen"}
    t = tabel("belanja", sel, satuan=satuan, hubungan=hubungan)
    return {p.objek.rpartition("/")[2]: p for p in PEMERIKSAAN.jalankan(laporan((t,)))}


def test_cells_that_add_up_pass_and_each_is_one_application():
    semua = ternak()
    assert {p.putusan for p in semua.values()} == {Putusan.LULUS}
    assert len(semua) == 6  # three rows across, three columns down
    assert semua["ternak/utara/semua/mendatar"].angka == tuple(f"{TAHUN}/ternak/utara/{k}" for k in ("semua", "jantan", "betina"))


def test_a_total_that_its_rows_do_not_reach_fails_with_both_values():
    gagal = ternak({"jumlah": {"jantan": "1.600", "semua": "3.100"}})["ternak/jumlah/jantan/menurun"]
    assert gagal.putusan is Putusan.GAGAL
    assert gagal.keparahan is Keparahan.BERAT
    assert (gagal.tercetak, gagal.dihitung) == ("1.600", "1.500")
    assert gagal.alasan == "Tercetak 1.600, sedangkan baris kolom Jantan berjumlah 1.500; angka tercetak lebih besar 100."
    assert gagal.petunjuk == "total-ternak"


def test_a_row_whose_parts_do_not_make_the_whole_fails():
    gagal = ternak({"utara": {"semua": "1.999"}})["ternak/utara/semua/mendatar"]
    assert gagal.keparahan is Keparahan.BERAT
    assert "Jantan dan Betina di baris itu berjumlah 2.000; angka tercetak lebih kecil 1" in gagal.alasan


def test_a_total_that_its_own_column_confirms_is_less_grave():
    gagal = ternak({"jumlah": {"jantan": "1.600"}})["ternak/jumlah/semua/mendatar"]
    assert gagal.keparahan is Keparahan.SEDANG
    assert gagal.alasan.endswith("Angka tercetak itu cocok dengan jumlah kolomnya sendiri.")


def test_damaged_text_is_named_in_a_failure_and_in_a_pass():
    semua = ternak({"jumlah": {"jantan": "1.600"}}, rusak=("ternak/utara/jantan",))
    assert semua["ternak/jumlah/jantan/menurun"].salah_baca
    assert semua["ternak/utara/semua/mendatar"].alasan == "sama persis; ada sel yang dibaca dari teks pindai rusak"
    assert not ternak({"jumlah": {"jantan": "1.600"}})["ternak/jumlah/jantan/menurun"].salah_baca


@pytest.mark.parametrize(
    ("kosong", "sebutan"), [("", "kosong"), ("-", "hanya bertanda strip"), ("tidak terbaca", "tidak terbaca"), ("banyak", "bukan angka")]
)
def test_a_missing_part_is_named_and_never_zero(kosong, sebutan):
    tanpa = ternak({"utara": {"semua": kosong}})
    assert tanpa["ternak/jumlah/semua/menurun"].putusan is Putusan.TIDAK_BERLAKU
    assert (
        tanpa["ternak/jumlah/semua/menurun"].alasan
        == f"tidak semua sel berupa angka: Kebun Utara ({sebutan}); agar jumlahnya cocok, isinya 2.000"
    )
    assert tanpa["ternak/utara/semua/mendatar"].alasan == f"angka tercetak {sebutan}; hitungannya 2.000"


def test_two_rows_of_one_name_both_count():
    semua = ternak({"selatan": {"kebun": "Kebun Utara"}})
    assert semua["ternak/jumlah/semua/menurun"].putusan is Putusan.LULUS


def test_a_table_without_a_total_row_has_nothing_to_add_up_to():
    t = tabel("pohon", {"a": {"n": "1"}}, satuan={"n": "pohon"}, hubungan=(Hubungan("jumlah_baris", ("n",)),))
    (satu,) = PEMERIKSAAN.jalankan(laporan((t,)))
    assert (satu.putusan, satu.objek) == (Putusan.TIDAK_BERLAKU, "pohon/n/menurun")


def test_a_column_that_the_table_lacks_is_said():
    t = tabel("pohon", {"a": {"n": "1"}, "j": {"n": "1"}}, satuan={"n": "pohon"}, jumlah="j", hubungan=(Hubungan("jumlah_baris", ("m",)),))
    (satu,) = PEMERIKSAAN.jalankan(laporan((t,)))
    assert satu.putusan is Putusan.TIDAK_BERLAKU
    assert "tidak tercetak" in satu.alasan


@pytest.mark.parametrize(("jumlah", "putusan"), [("100,0", Putusan.LULUS), ("99,9", Putusan.LULUS), ("100,3", Putusan.GAGAL)])
def test_rounded_parts_may_miss_their_sum_by_their_rounding(jumlah, putusan):
    sel = {k: {"porsi": "33,3"} for k in "abc"} | {"j": {"porsi": jumlah}}
    t = tabel("porsi", sel, satuan={"porsi": "persen"}, jumlah="j", hubungan=(Hubungan("jumlah_baris", ("porsi",)),))
    (satu,) = PEMERIKSAAN.jalankan(laporan((t,)))
    assert satu.putusan is putusan


def test_a_difference_is_worked_out():
    assert belanja()["selisih"].putusan is Putusan.LULUS
    gagal = belanja(sisa="18")["selisih"]
    assert gagal.keparahan is Keparahan.BERAT
    assert "Pagu rp dikurangi Realisasi rp menghasilkan 19" in gagal.alasan
    assert gagal.petunjuk == ""  # not a total: it shares its cause with no total


@pytest.mark.parametrize("persen", ["81 %", "81,0 %", "81,00 %"])
def test_a_percentage_passes_at_its_own_digits(persen):
    assert belanja(persen)["persen"].putusan is Putusan.LULUS


def test_a_percentage_may_be_rounded_half_up_but_not_cut_off():
    def serapan(persen):
        sel = {"a": {"pagu_rp": "3", "realisasi_rp": "2", "persen": persen}}
        satuan = {"pagu_rp": "rupiah", "realisasi_rp": "rupiah", "persen": "persen"}
        t = tabel("belanja", sel, satuan=satuan, hubungan=(Hubungan("persen", ("realisasi_rp", "pagu_rp"), "persen"),))
        (satu,) = PEMERIKSAAN.jalankan(laporan((t,)))
        return satu

    assert serapan("66,67%").putusan is Putusan.LULUS
    assert serapan("67%").putusan is Putusan.LULUS
    dipotong = serapan("66,66%")
    assert (dipotong.keparahan, dipotong.petunjuk) == (Keparahan.RINGAN, "dipotong")
    assert dipotong.alasan.endswith("menghasilkan 66,67% (dipotong, bukan dibulatkan).")
    assert serapan("66,50%").keparahan is Keparahan.SEDANG
    assert serapan("76,67%").keparahan is Keparahan.BERAT


def test_a_whole_of_zero_gives_no_percentage():
    sel = {"a": {"pagu_rp": "0", "realisasi_rp": "0", "persen": "100%"}}
    satuan = {"pagu_rp": "rupiah", "realisasi_rp": "rupiah", "persen": "persen"}
    t = tabel("belanja", sel, satuan=satuan, hubungan=(Hubungan("persen", ("realisasi_rp", "pagu_rp"), "persen"),))
    (satu,) = PEMERIKSAAN.jalankan(laporan((t,)))
    assert (satu.putusan, satu.alasan) == (Putusan.TIDAK_BERLAKU, "keseluruhan nol")


def test_a_relation_that_names_too_many_columns_does_not_crash():
    t = tabel("belanja", {"a": {"x": "1"}}, satuan={"x": "rupiah"}, hubungan=(Hubungan("persen", ("x", "x", "x"), "x"),))
    (satu,) = PEMERIKSAAN.jalankan(laporan((t,)))
    assert satu.putusan is Putusan.TIDAK_BERLAKU
