"""A printed total that belongs to another column or table."""

from lakip_calc.pemeriksaan.laporan import Hubungan
from lakip_calc.pemeriksaan.putusan import Putusan
from lakip_calc.pemeriksaan.total_tertukar import PEMERIKSAAN
from tests.lakip_calc.pemeriksaan.buat import TAHUN, laporan, tabel

HUBUNGAN = (Hubungan("jumlah_baris", ("jantan", "betina")),)


def ternak(kode, jantan, betina, *, satuan="ekor", keluarga="ternak", baris=(("1.200", "800"), ("300", "150"))):
    sel = {f"b{n}": {"jantan": j, "betina": b} for n, (j, b) in enumerate(baris)} | {"jumlah": {"jantan": jantan, "betina": betina}}
    return tabel(kode, sel, satuan={"jantan": satuan, "betina": satuan}, jumlah="jumlah", keluarga=keluarga, hubungan=HUBUNGAN)


def jalankan(*tabel, **lain):
    return {p.objek: p for p in PEMERIKSAAN.jalankan(laporan(tabel, **lain))}


def test_a_total_that_fits_its_rows_is_not_looked_at():
    semua = jalankan(ternak("akhir", "1.500", "950"))
    assert {p.putusan for p in semua.values()} == {Putusan.TIDAK_BERLAKU}
    assert semua["akhir/jumlah/jantan"].alasan == "jumlah tercetak cocok dengan barisnya"


def test_the_total_of_another_column_of_the_table():
    gagal = jalankan(ternak("akhir", "1.500", "1.500"))["akhir/jumlah/betina"]
    assert gagal.putusan is Putusan.GAGAL
    assert (
        gagal.alasan
        == "Jumlah Betina tercetak 1.500, sedangkan barisnya berjumlah 950. Angka tercetak itu sama persis dengan jumlah Jantan yang tercetak di tabel ini."
    )
    assert gagal.angka == (f"{TAHUN}/akhir/jumlah/betina", f"{TAHUN}/akhir/jumlah/jantan")
    assert gagal.petunjuk == "total-akhir"


def test_what_another_column_adds_up_to_though_it_is_not_printed():
    gagal = jalankan(ternak("akhir", "1.505", "1.500"))["akhir/jumlah/betina"]
    assert gagal.alasan.endswith("sama persis dengan jumlah baris kolom Jantan di tabel ini.")
    assert set(gagal.angka) == {f"{TAHUN}/akhir/jumlah/betina", f"{TAHUN}/akhir/b0/jantan", f"{TAHUN}/akhir/b1/jantan"}


def test_the_same_column_of_a_table_of_this_shape_comes_before_any_other():
    awal = ternak("awal", "1.600", "950", baris=(("1.300", "800"), ("300", "150")))
    lain = ternak("lain", "1.600", "950", keluarga="lain", baris=(("1.300", "800"), ("300", "150")))
    gagal = jalankan(lain, awal, ternak("akhir", "1.600", "950"))["akhir/jumlah/jantan"]
    assert gagal.alasan.endswith("sama persis dengan jumlah Jantan yang tercetak di tabel Awal.")


def test_a_table_of_another_shape_counts_too_but_only_in_the_same_unit():
    gagal = jalankan(ternak("akhir", "1.600", "950"), ternak("lain", "1.600", "950", keluarga="lain", baris=(("1.600", "950"),)))
    assert gagal["akhir/jumlah/jantan"].putusan is Putusan.GAGAL
    rupiah = jalankan(
        ternak("akhir", "1.600", "950"), ternak("lain", "1.600", "950", keluarga="lain", satuan="rupiah", baris=(("1.600", "950"),))
    )
    assert rupiah["akhir/jumlah/jantan"].putusan is Putusan.LULUS


def test_a_wrong_total_that_equals_no_other_passes():
    assert jalankan(ternak("akhir", "1.501", "950"))["akhir/jumlah/jantan"].putusan is Putusan.LULUS


def test_small_totals_agree_by_chance():
    kecil = jalankan(ternak("akhir", "15", "15", baris=(("10", "8"), ("5", "2"))))["akhir/jumlah/betina"]
    assert kecil.putusan is Putusan.TIDAK_BERLAKU
    assert "kebetulan" in kecil.alasan


def test_a_missing_total_or_row_says_nothing():
    semua = jalankan(ternak("akhir", "", "950", baris=(("1.200", "-"), ("300", "150"))))
    assert {p.putusan for p in semua.values()} == {Putusan.TIDAK_BERLAKU}


def test_damaged_text_is_named():
    rusak = frozenset({f"{TAHUN}/akhir/jumlah/betina"})
    assert jalankan(ternak("akhir", "1.500", "1.500"), rusak=rusak)["akhir/jumlah/betina"].salah_baca


def test_a_table_without_a_total_row_is_left_out():
    t = tabel("pohon", {"a": {"n": "1"}}, satuan={"n": "pohon"}, hubungan=(Hubungan("jumlah_baris", ("n",)),))
    assert jalankan(t) == {}
