"""A whole that no weighting of its parts can give."""

import pytest

from lakip_calc.pemeriksaan.laporan import Hubungan
from lakip_calc.pemeriksaan.putusan import Keparahan, Putusan
from lakip_calc.pemeriksaan.rata_rata_mustahil import PEMERIKSAAN
from tests.lakip_calc.pemeriksaan.buat import (
    TAHUN,
    angka,
    bacaan,
    indikator,
    klaim,
    laporan,
    tabel,
)


def tanam(realisasi=("97,50%", "100%"), **lain):
    """Two indikator of one sasaran, with what each spent."""
    kode = [f"IK.1.{n}" for n in range(1, len(realisasi) + 1)]
    return tuple(
        indikator(k, realisasi_anggaran=angka(f"utama/{k.lower().replace('.', '-')}/realisasi_anggaran", r), **lain)
        for k, r in zip(kode, realisasi, strict=True)
    )


def sebut(teks, realisasi=("97,50%", "100%"), besaran=("realisasi_anggaran",), **lain):
    k = klaim("gabungan", teks, "persen", sasaran="SS.1", besaran=besaran, **lain)
    return next(iter(PEMERIKSAAN.jalankan(laporan(indikator=tanam(realisasi), klaim=(k,)))), None)


@pytest.mark.parametrize("teks", ["97,50%", "98,9%", "100%", "97%"])
def test_a_whole_between_its_parts_passes(teks):
    assert sebut(teks).putusan is Putusan.LULUS  # 97% may be 97,50% or less, printed without digits


def test_a_whole_below_its_smallest_part_fails():
    gagal = sebut("96,10%")
    assert gagal.keparahan is Keparahan.SEDANG
    assert (gagal.tercetak, gagal.dihitung) == ("96,10%", "97,50% sampai 100%")
    assert gagal.alasan == (
        "Realisasi anggaran SS.1 tercetak 96,10%, sedangkan realisasi anggaran indikatornya tercetak 97,50% sampai 100%. "
        "Rata-rata dengan bobot apa pun tidak dapat keluar dari rentang itu."
    )
    assert gagal.angka == tuple(
        f"{TAHUN}/{i}" for i in ("klaim/gabungan/nilai", "utama/ik-1-1/realisasi_anggaran", "utama/ik-1-2/realisasi_anggaran")
    )


def test_a_whole_above_its_largest_part_fails_too():
    assert sebut("101%", realisasi=("90,1%", "95,2%")).putusan is Putusan.GAGAL


def test_another_predikat_is_grave():
    assert sebut("55%").keparahan is Keparahan.BERAT  # the scale of the office: below 60 is Rendah


def test_a_column_of_whole_percents_hides_half_a_percent():
    assert sebut("99,57%", realisasi=("100%", "100%")).putusan is Putusan.LULUS


def test_a_column_with_digits_elsewhere_does_not():
    lain = indikator("IK.2.1", "SS.2", realisasi_anggaran=angka("utama/ik-2-1/realisasi_anggaran", "99,98%"))
    k = klaim("gabungan", "99,57%", "persen", sasaran="SS.1", besaran=("realisasi_anggaran",))
    (gagal,) = PEMERIKSAAN.jalankan(laporan(indikator=(*tanam(("100%", "100%")), lain), klaim=(k,)))
    assert gagal.keparahan is Keparahan.SEDANG
    assert "tercetak 100% (kolom itu memuat angka sampai 2 desimal)" in gagal.alasan


def test_capaian_is_held_against_the_leading_reading():
    i = indikator(bacaan_=(bacaan("utama", "IK.1.1", capaian="100%", utama=True), bacaan("lain", "IK.1.1", capaian="120%")))
    k = klaim("gabungan", "120%", "persen", sasaran="SS.1", besaran=("capaian",))
    (gagal,) = PEMERIKSAAN.jalankan(laporan(indikator=(i,), klaim=(k,)))
    assert gagal.petunjuk == "gabungan-capaian"


@pytest.mark.parametrize(
    ("teks", "alasan"),
    [("", "angka gabungan tidak diisi"), ("tidak terbaca", "angka gabungan tidak terbaca"), ("BB", "angka gabungan bukan angka")],
)
def test_a_whole_left_open_says_nothing(teks, alasan):
    satu = sebut(teks)
    assert (satu.putusan, satu.alasan) == (Putusan.TIDAK_BERLAKU, alasan)


def test_one_part_missing_and_nothing_is_known():
    satu = sebut("50%", realisasi=("97,50%", "-"))
    assert (satu.putusan, satu.alasan) == (Putusan.TIDAK_BERLAKU, "tidak semua bagian berupa angka: IK.1.2")


@pytest.mark.parametrize(
    "lain",
    [{"indikator": "IK.1.1"}, {"merujuk": "utama/ik-1-1/realisasi_anggaran"}, {"besaran": ()}, {"sasaran": "SS.9"}, {"satuan": "orang"}],
)
def test_a_claim_about_anything_but_a_whole_sasaran_is_left_alone(lain):
    isi = {"sasaran": "SS.1", "besaran": ("realisasi_anggaran",)} | lain
    k = klaim("gabungan", "55%", isi.pop("satuan", "persen"), **isi)
    assert not list(PEMERIKSAAN.jalankan(laporan(indikator=tanam(), klaim=(k,))))


def belanja(persen=("80%", "99%", "85%"), hubungan=("realisasi_rp", "pagu_rp"), indikator=()):
    baris = zip(("bibit", "kantor", "jumlah"), persen, strict=True)
    sel = {k: {"program": f"Program {k}", "pagu_rp": "10", "realisasi_rp": "9", "persen": p} for k, p in baris}
    satuan = {"pagu_rp": "rupiah", "realisasi_rp": "rupiah", "persen": "persen"}
    t = tabel("belanja", sel, satuan=satuan, jumlah="jumlah", hubungan=(Hubungan("persen", hubungan, "persen"),))
    return {p.objek: p for p in PEMERIKSAAN.jalankan(laporan((t,), indikator=indikator, peran={"anggaran": "belanja"}))}


def test_the_total_of_the_budget_lies_between_its_programmes():
    assert belanja()["belanja/jumlah/persen"].putusan is Putusan.LULUS
    gagal = belanja(("80%", "82%", "85%"))["belanja/jumlah/persen"]
    assert gagal.alasan.startswith("Serapan seluruh anggaran tercetak 85%, sedangkan persentase rinciannya tercetak 80% sampai 82%.")


def test_the_budget_beside_all_indikator_is_a_conditional_finding():
    semua = belanja(("50%", "99%", "55%"), indikator=tanam())
    assert semua["belanja/kantor/persen/indikator"].putusan is Putusan.LULUS
    for objek in ("belanja/bibit/persen/indikator", "belanja/jumlah/persen/indikator"):
        assert semua[objek].keparahan is Keparahan.SEDANG
        assert semua[objek].alasan.endswith(
            "Bila seluruh anggaran itu terbagi ke indikator, gabungannya tidak dapat keluar dari rentang itu."
        )


def test_without_realisasi_anggaran_of_indikator_the_budget_is_only_held_against_itself():
    assert set(belanja(indikator=(indikator(),))) == {"belanja/jumlah/persen"}


def test_a_percentage_that_is_not_serapan_is_no_mean_of_realisasi():
    assert belanja(hubungan=("pagu_rp", "realisasi_rp")) == {}


def test_a_report_without_a_budget_table_or_claims_has_nothing_to_look_at():
    assert not list(PEMERIKSAAN.jalankan(laporan(indikator=tanam())))


def test_only_a_percentage_states_the_quantity_that_it_is_about():
    dua = ("capaian", "realisasi_anggaran")
    assert klaim("k", "90%", "persen", besaran=dua).besaran_persen == "capaian"
    assert klaim("k", "90", "orang", besaran=dua).besaran_persen == ""
    assert klaim("k", "90%", "persen", tentang="Capaian").besaran_persen == ""
