"""Means, ratios, caps and counts: nothing missing is hidden, and nothing is lost."""

from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lakip_calc.batas import dibatasi, pengaruh_batas
from lakip_calc.besaran import Aturan, Hasil, Kosong, Operan, Polaritas, TidakDihitung
from lakip_calc.capaian import capaian_maximize
from lakip_calc.jumlah import jumlah
from lakip_calc.ketercapaian import Ketercapaian, ketercapaian
from lakip_calc.kosong import KebijakanKosong
from lakip_calc.rasio import Pecahan, rasio_gabungan
from lakip_calc.rekap import rata_rata, rata_rata_tertimbang, rekap_ketercapaian

persen = st.decimals(min_value="-1000", max_value="1000", places=2)
isi = st.one_of(persen, st.sampled_from([None, *Kosong]))


def capaian_bernilai(nilai):
    return Hasil(nilai, "persen", Aturan.F1, (Operan("nilai", nilai),), "{nilai}")


def bernama(nilai):
    return {f"IK.{urut}": satu for urut, satu in enumerate(nilai, start=1)}


def test_contoh_rata_rata(contoh_rata_rata, angka, butir, menurut):
    baris = contoh_rata_rata
    nama = butir(baris["nama"])
    nilai = dict(zip(nama, map(angka, butir(baris["nilai"])), strict=True))
    if baris["satuan"]:
        satuan = zip(nama, butir(baris["satuan"]), strict=True)
        nilai = {n: Hasil(nilai[n], s, Aturan.JUMLAH, (Operan("jumlah", nilai[n], s),), "{jumlah}") for n, s in satuan}
    kebijakan = KebijakanKosong(baris["kebijakan"])
    if baris["bobot"]:
        bobot = dict(zip(nama, map(angka, butir(baris["bobot"])), strict=True))
        menurut(rata_rata_tertimbang(nilai, bobot, kebijakan=kebijakan), baris)
    else:
        menurut(rata_rata(nilai, kebijakan=kebijakan), baris)


def test_contoh_rasio(contoh_rasio, angka, butir, menurut):
    baris = contoh_rasio
    unit = {
        nama: Pecahan(angka(pembilang), angka(penyebut))
        for nama, pembilang, penyebut in zip(butir(baris["unit"]), butir(baris["pembilang"]), butir(baris["penyebut"]), strict=True)
    }
    menurut(rasio_gabungan(unit, kebijakan=KebijakanKosong(baris["kebijakan"])), baris)


def test_contoh_batas(contoh_batas, angka, menurut):
    baris = contoh_batas
    menurut(dibatasi(capaian_bernilai(angka(baris["nilai"])), angka(baris["batas"])), baris)


@given(st.lists(isi, min_size=1, max_size=12))
def test_every_value_is_either_used_or_named(nilai):
    hasil = rata_rata(bernama(nilai))
    ada = [satu for satu in nilai if isinstance(satu, Decimal)]
    assert len(hasil.kurang) == len(nilai) - len(ada)
    if ada:
        assert [operan.nilai for operan in hasil.rincian] == ada
        assert all(nama in "".join(hasil.catatan) for nama in hasil.kurang)
    else:
        assert isinstance(hasil, TidakDihitung)


@given(st.lists(persen, min_size=1, max_size=12))
def test_a_mean_lies_between_the_smallest_and_the_largest(nilai):
    assert min(nilai) <= rata_rata(bernama(nilai)).nilai <= max(nilai)


@given(st.lists(persen, min_size=1, max_size=12), st.integers(min_value=1, max_value=100).map(Decimal))
def test_equal_weights_give_the_plain_mean(nilai, bobot):
    nilai = bernama(nilai)
    assert rata_rata_tertimbang(nilai, dict.fromkeys(nilai, bobot)).nilai == rata_rata(nilai).nilai


def test_a_figure_that_was_refused_keeps_its_reason_in_the_mean():
    hasil = rata_rata({"IK.1": Decimal(100), "IK.2": capaian_maximize(Decimal(0), Decimal(5))})
    assert hasil.catatan == ("memakai 1 dari 2 nilai; tanpa angka: IK.2 (target nol)",)


def bersatuan(nilai, satuan):
    return replace(capaian_bernilai(Decimal(nilai)), satuan=satuan)


def test_percent_and_rupiah_have_neither_mean_nor_sum():
    """200 persen and 7 rupiah would be "103,5 persen"."""
    isi = {"IK.1": bersatuan(200, "persen"), "IK.2": bersatuan(7, "rupiah")}
    alasan = "satuannya berbeda: IK.2 dalam rupiah, bukan persen"
    assert rata_rata(isi) == jumlah(isi) == jumlah(isi, satuan="persen") == TidakDihitung(alasan)
    assert rata_rata_tertimbang(isi, dict.fromkeys(isi, Decimal(1))) == TidakDihitung(alasan)


def test_figures_of_one_unit_have_a_mean_in_that_unit_only():
    isi = {"IK.1": bersatuan(4, "rupiah"), "IK.2": bersatuan(6, "rupiah")}
    assert rata_rata(isi, satuan="rupiah").nilai == 5
    assert rata_rata(isi).alasan == "satuannya berbeda: IK.1 dalam rupiah dan IK.2 dalam rupiah, bukan persen"
    assert jumlah(isi).nilai == 10


def test_a_unit_that_nobody_stated_is_held_against_none():
    assert rata_rata({"IK.1": bersatuan(4, ""), "IK.2": Decimal(6)}).nilai == 5


def test_of_two_units_one_of_nothing_is_named_and_not_counted():
    """1 of 2 and 1 of 0 would be (1 + 1) / (2 + 0): 100 percent."""
    unit = {"A": Pecahan(Decimal(1), Decimal(2)), "B": Pecahan(Decimal(1), Decimal(0))}
    hasil = rasio_gabungan(unit)
    assert (hasil.nilai, hasil.kurang) == (50, ("B",))
    assert rasio_gabungan({"B": unit["B"]}).alasan == "tidak satu pun nilai berupa angka: B (penyebut nol)"


def test_a_unit_in_which_nothing_happened_changes_nothing():
    unit = {"A": Pecahan(Decimal(1), Decimal(2)), "B": Pecahan(Decimal(0), Decimal(0))}
    hasil = rasio_gabungan(unit)
    assert (hasil.nilai, hasil.kurang, hasil.catatan) == (50, (), ())


def test_a_denominator_below_zero_is_set_aside_and_a_ratio_below_zero_noted():
    unit = {"A": Pecahan(Decimal(-1), Decimal(2)), "B": Pecahan(Decimal(1), Decimal(-1))}
    hasil = rasio_gabungan(unit)
    assert hasil.nilai == -50
    assert hasil.catatan == (
        "memakai 1 dari 2 nilai; tanpa angka: B (penyebut di bawah nol)",
        "di bawah nol: jumlah pembilang di bawah nol",
    )


def test_a_mean_of_nothing_is_refused():
    assert rata_rata({}) == TidakDihitung("tidak ada nilai untuk dihitung")


def test_weights_belong_to_values_and_are_not_negative():
    with pytest.raises(ValueError):
        rata_rata_tertimbang({"IK.1": Decimal(1)}, {"IK.2": Decimal(1)})
    with pytest.raises(ValueError):
        rata_rata_tertimbang({"IK.1": Decimal(1)}, {"IK.1": Decimal(-1)})


@given(persen, persen)
def test_capping_twice_is_capping_once(nilai, batas):
    sekali = dibatasi(capaian_bernilai(nilai), batas)
    assert dibatasi(sekali, batas) == sekali
    assert sekali.nilai == min(nilai, batas)


@given(persen, persen)
def test_a_capped_value_says_so_and_only_then(nilai, batas):
    assert bool(dibatasi(capaian_bernilai(nilai), batas).catatan) == (nilai > batas)


def test_a_refused_figure_stays_refused_under_a_cap():
    assert dibatasi(TidakDihitung("target nol"), Decimal(100)) == TidakDihitung("target nol")


@given(st.lists(persen, min_size=1, max_size=12), persen)
def test_a_cap_never_raises_a_mean(nilai, batas):
    pengaruh = pengaruh_batas({nama: capaian_bernilai(satu) for nama, satu in bernama(nilai).items()}, batas)
    assert pengaruh.selisih <= 0
    assert (pengaruh.selisih == 0) == (not pengaruh.terkena)


def test_a_cap_of_one_hundred_removes_all_information_from_sasaran_1():
    """Sasaran 1 of 2024: 100, 105,26, 100, 125, 111,11, 111,11, 100, 100; mean 106,56; capped all 100."""
    pasangan = [(95, 95), (95, 100), (90, 90), (80, 100), (90, 100), (90, 100), (95, 95), (95, 95)]
    hasil = {f"IK.1.{i}": capaian_maximize(Decimal(t), Decimal(r)) for i, (t, r) in enumerate(pasangan, start=1)}
    pengaruh = pengaruh_batas(hasil, Decimal(100))
    assert pengaruh.terkena == ("IK.1.2", "IK.1.4", "IK.1.5", "IK.1.6")
    assert pengaruh.seragam and pengaruh.dengan_batas.nilai == 100
    assert round(pengaruh.tanpa_batas.nilai, 2) == Decimal("106.56")
    assert pengaruh.dengan_batas.catatan == ("4 nilai dibatasi pada 100",)


def test_the_effect_of_a_cap_without_any_figure():
    pengaruh = pengaruh_batas({"IK.1": TidakDihitung("target nol")}, Decimal(100))
    assert pengaruh.selisih is None and not pengaruh.terkena and not pengaruh.seragam


@given(st.lists(st.tuples(isi, isi), max_size=12))
def test_the_three_groups_add_up_to_all(pasangan):
    status = {nama: ketercapaian(Polaritas.MINIMIZE, *satu) for nama, satu in bernama(pasangan).items()}
    rekap = rekap_ketercapaian(status)
    assert rekap.semua == len(pasangan)
    assert set(rekap.tercapai) | set(rekap.tidak_tercapai) | set(rekap.tanpa_angka) == set(status)


def test_what_cannot_be_told_is_not_counted_as_failed():
    rekap = rekap_ketercapaian({"IK.1": Ketercapaian.TERCAPAI, "IK.2": TidakDihitung("realisasi belum dilaporkan")})
    assert (rekap.tercapai, rekap.tidak_tercapai, rekap.tanpa_angka) == (("IK.1",), (), ("IK.2",))


def test_a_cap_that_touches_nothing_leaves_no_note():
    pengaruh = pengaruh_batas({"IK.1": capaian_bernilai(Decimal(100))}, Decimal(100))
    assert pengaruh.dengan_batas.catatan == ()


def test_one_figure_alone_is_not_called_uniform_but_two_equal_ones_are():
    satu, dua = capaian_bernilai(Decimal(110)), capaian_bernilai(Decimal(120))
    assert not pengaruh_batas({"IK.1": satu}, Decimal(100)).seragam
    assert pengaruh_batas({"IK.1": satu, "IK.2": dua}, Decimal(100)).seragam
    assert not pengaruh_batas({"IK.1": satu, "IK.2": dua}, Decimal(115)).seragam


def test_a_weighted_mean_can_be_refused_for_one_gap():
    hasil = rata_rata_tertimbang({"IK.1": Decimal(100), "IK.2": Decimal(80)}, {"IK.1": Decimal(1)}, kebijakan=KebijakanKosong.TOLAK)
    assert hasil == TidakDihitung("tidak semua nilai berupa angka: IK.2 (bobot belum dilaporkan)", ("IK.2",))
