"""Prose against tables."""

import pytest

from lakip_calc.pemeriksaan.putusan import Keparahan, Putusan
from lakip_calc.pemeriksaan.uraian import PEMERIKSAAN
from tests.lakip_calc.pemeriksaan.buat import (
    TAHUN,
    bacaan,
    indikator,
    klaim,
    laporan,
    tabel,
)

KEBUN = tabel(
    "kebun",
    {"mawar": {"jumlah": "12", "status": "SUBUR"}, "melati": {"jumlah": "-", "status": "tidak terbaca"}},
    satuan={"jumlah": "orang"},
)
UTAMA = tabel(
    "utama",
    {"ik-1-1": {"target": "80%", "realisasi": "80%", "capaian": "100%"}},
    satuan=dict.fromkeys(("target", "realisasi", "capaian"), "persen"),
)


def satu(k, *, rusak=frozenset(), tabel_=(KEBUN, UTAMA), indikator_=()):
    (p,) = PEMERIKSAAN.jalankan(laporan(tabel_, indikator_ or (indikator(),), (k,), rusak=rusak))
    return p


def test_the_same_figure_passes():
    p = satu(klaim("penyiram", "12", "orang", merujuk="kebun/mawar/jumlah"))
    assert (p.putusan, p.alasan, p.angka) == (Putusan.LULUS, "sama", (f"{TAHUN}/klaim/penyiram/nilai", f"{TAHUN}/kebun/mawar/jumlah"))


@pytest.mark.parametrize(
    ("uraian", "tabel_", "cara"),
    [("81,5%", "81,47%", "uraian membulatkan"), ("81,4%", "81,47%", "uraian memotong"), ("81,47%", "81%", "tabel membulatkan")],
)
def test_fewer_digits_pass_and_say_how(uraian, tabel_, cara):
    luas = tabel("kebun", {"mawar": {"luas": tabel_}}, satuan={"luas": "persen"})
    p = satu(klaim("luas", uraian, "persen", merujuk="kebun/mawar/luas"), tabel_=(luas,))
    assert (p.putusan, p.alasan) == (Putusan.LULUS, cara)


def test_another_figure_fails_with_both():
    p = satu(klaim("penyiram", "13", "orang", merujuk="kebun/mawar/jumlah", tentang="Penyiram"))
    assert (p.putusan, p.keparahan, p.salah_baca) == (Putusan.GAGAL, Keparahan.SEDANG, False)
    assert p.alasan == "Penyiram: uraian mencetak 13, tabel “Kebun” mencetak 12."
    assert (p.tercetak, p.dihitung) == ("13", "12")


def test_damaged_text_on_either_side_is_said():
    assert satu(klaim("p", "13", "orang", merujuk="kebun/mawar/jumlah"), rusak=frozenset({f"{TAHUN}/kebun/mawar/jumlah"})).salah_baca
    assert satu(klaim("p", "13", "orang", merujuk="kebun/mawar/jumlah"), rusak=frozenset({f"{TAHUN}/klaim/p/nilai"})).salah_baca


@pytest.mark.parametrize(
    ("kolom", "teks", "keparahan"),
    [
        ("realisasi", "79%", Keparahan.SEDANG),  # the prose names no target of its own
        ("realisasi", "85%", Keparahan.SEDANG),
        ("capaian", "99%", Keparahan.BERAT),
        ("capaian", "105%", Keparahan.SEDANG),
        ("target", "70%", Keparahan.SEDANG),
    ],
)
def test_it_is_grave_when_the_target_would_be_missed(kolom, teks, keparahan):
    assert satu(klaim("k", teks, "persen", merujuk=f"utama/ik-1-1/{kolom}")).keparahan is keparahan


def ucapan(**besaran):
    """What one place of the prose says of IK.1.1; the table prints target 80%, realisasi 80%, capaian 100%."""
    k = tuple(
        klaim(b, teks, "persen", indikator="IK.1.1", besaran=(b,), bagian="Bab III", merujuk=f"utama/ik-1-1/{b}")
        for b, teks in besaran.items()
    )
    return {p.objek: p for p in PEMERIKSAAN.jalankan(laporan((UTAMA,), (indikator(),), k))}


def test_prose_is_measured_by_its_own_target_and_never_by_that_of_the_table():
    # 70% misses the 80% of the table, but the prose says that it reached its target
    p = ucapan(realisasi="70%", capaian="112,5%")["realisasi"]
    assert p.keparahan is Keparahan.SEDANG
    assert p.alasan.endswith("Menurut uraian (capaian 112,5%) maupun menurut tabel itu (capaian 100%) target tercapai.")
    # with a target of its own the prose says that it was missed
    p = ucapan(realisasi="70%", target="90%")["realisasi"]
    assert p.keparahan is Keparahan.BERAT
    assert p.alasan.endswith(
        "Menurut uraian (target 90%, realisasi 70%) target tidak tercapai, menurut tabel itu (capaian 100%) target tercapai."
    )


def test_prose_that_contradicts_itself_has_no_verdict():
    p = ucapan(realisasi="90%", target="100%", capaian="100%")["realisasi"]
    assert p.keparahan is Keparahan.SEDANG and "tercapai" not in p.alasan


def test_a_title_names_the_subject_and_both_figures():
    assert ucapan(realisasi="70%")["realisasi"].judul == "IK.1.1 Pohon: realisasi 70% dalam uraian, 80% di tabel"
    assert (
        satu(klaim("penyiram", "13", "orang", merujuk="kebun/mawar/jumlah", tentang="Penyiram")).judul
        == "Penyiram: 13 dalam uraian, 12 di tabel"
    )
    assert satu(klaim("luas", "", "persen", tentang="Luas kebun")).judul == "Luas kebun: angka itu tidak diisi dalam kalimat"


def test_a_figure_left_open_fails():
    p = satu(klaim("luas", "", "persen", tentang="Luas kebun"))
    assert (p.putusan, p.keparahan) == (Putusan.GAGAL, Keparahan.SEDANG)
    assert p.alasan == "Luas kebun: angkanya dibiarkan kosong dalam kalimat."


def test_a_figure_left_open_is_lighter_where_the_table_has_it():
    p = satu(klaim("penyiram", "", "orang", merujuk="kebun/mawar/jumlah"))
    assert (p.keparahan, p.dihitung) == (Keparahan.RINGAN, "12")
    assert p.alasan.endswith("Tabel “Kebun” mencetak 12.")


def test_words_are_compared_as_words():
    assert satu(klaim("hasil", "subur", "predikat", merujuk="kebun/mawar/status")).putusan is Putusan.LULUS
    gagal = satu(klaim("hasil", "KERING", "predikat", merujuk="kebun/mawar/status"))
    assert (gagal.putusan, gagal.tercetak, gagal.dihitung) == (Putusan.GAGAL, "KERING", "SUBUR")


def test_the_predikat_of_a_figure_is_compared_too():
    nilai = tabel("nilai", {"a": {"predikat": "BB"}}, satuan={"predikat": "persen"})
    assert satu(klaim("p", "BB", "predikat", merujuk="nilai/a/predikat"), tabel_=(nilai,)).putusan is Putusan.LULUS
    assert satu(klaim("p", "B", "predikat", merujuk="nilai/a/predikat"), tabel_=(nilai,)).putusan is Putusan.GAGAL


def test_a_number_that_differs_in_punctuation_only_passes():
    surat = tabel("surat", {"1": {"nomor": "12/A-B/2031"}})
    p = satu(klaim("nomor", "12/A.B/2031", "kalimat", merujuk="surat/1/nomor"), tabel_=(surat,))
    assert (p.putusan, p.alasan) == (Putusan.LULUS, "sama selain tanda baca")


@pytest.mark.parametrize(
    "k",
    [
        klaim("a", "12", "orang"),
        klaim("b", "12", "orang", merujuk="kebun/melati/jumlah"),
        klaim("c", "tidak terbaca", "orang", merujuk="kebun/mawar/jumlah"),
        klaim("d", "B", "predikat", merujuk="kebun/mawar/jumlah"),
        klaim("e", "kebun terawat", "kalimat", merujuk="kebun"),
        klaim("f", "kebun terawat", "kalimat", merujuk="kebun/mawar/jumlah"),
        klaim("g", "kebun terawat", "kalimat", merujuk="kebun/mawar/status"),
        klaim("h", "SUBUR", "predikat", merujuk="kebun/melati/status"),
        klaim("i", "12", "orang", merujuk="taman/mawar/jumlah"),
        klaim("j", "", "kalimat", merujuk="kebun"),
        klaim("l", "80%", "persen", merujuk="kebun"),
    ],
    ids=lambda k: k.kode,
)
def test_what_cannot_be_compared_says_so(k):
    assert satu(k).putusan is Putusan.TIDAK_BERLAKU


def test_a_statement_without_a_table_is_not_looked_at():
    assert not list(PEMERIKSAAN.jalankan(laporan(klaim=(klaim("k", "kebun terawat"),))))


DAFTAR = tabel(
    "daftar",
    {
        "ik-1-1": {"indikator": "IK.1.1", "n": "1"},
        "ik-1-2": {"indikator": "IK.1.2", "n": "1"},
        "ik-2-1": {"indikator": "IK.2.1", "n": "1"},
        "total": {"indikator": "Jumlah", "n": "3"},
    },
    satuan={"n": "baris"},
    jumlah="total",
)
TIGA = (indikator("IK.1.1"), indikator("IK.1.2"), indikator("IK.2.1", "SS.2"))


@pytest.mark.parametrize(
    ("lain", "banyak"), [({}, 3), ({"sasaran": "SS.1"}, 2), ({"sasaran": "SS.2"}, 1), ({"sasaran": "SS.1", "indikator": "IK.1.2"}, 1)]
)
def test_counts_are_counted_without_the_total_row_and_within_the_sasaran(lain, banyak):
    assert satu(klaim("n", str(banyak), "indikator", merujuk="daftar", **lain), tabel_=(DAFTAR,), indikator_=TIGA).putusan is Putusan.LULUS
    p = satu(klaim("n", str(banyak + 1), "indikator", merujuk="daftar", **lain), tabel_=(DAFTAR,), indikator_=TIGA)
    assert (p.putusan, p.dihitung) == (Putusan.GAGAL, str(banyak))


def test_a_table_that_names_no_indikator_is_counted_whole():
    assert satu(klaim("n", "2", "petak", merujuk="kebun", sasaran="SS.1")).putusan is Putusan.LULUS


def sebutan(kata, besaran=("capaian",), capaian="100%"):
    i = indikator(bacaan_=(bacaan("utama", "IK.1.1", target="80%", realisasi="80%", capaian=capaian, utama=True),))
    return list(
        PEMERIKSAAN.jalankan(
            laporan(indikator=(i,), klaim=(klaim("arti", kata, "predikat", sasaran="SS.1", tentang="Arti capaian", besaran=besaran),))
        )
    )


def test_a_rating_is_held_against_the_table():
    (p,) = sebutan("tinggi")
    assert (p.objek, p.putusan) == ("arti/sebutan", Putusan.LULUS)
    (p,) = sebutan("rendah")
    assert (p.putusan, p.dihitung) == (Putusan.GAGAL, "Tinggi")
    assert p.alasan == "Arti capaian: uraian menyebut “rendah”; angka di tabel (100%) menurut skala Tinggi."
    (p,) = sebutan("rendah", capaian="-")
    assert p.putusan is Putusan.TIDAK_BERLAKU


def test_a_rating_that_fits_the_percentage_before_it_contradicts_nothing_of_its_own():
    i = indikator(bacaan_=(bacaan("utama", "IK.1.1", target="80%", realisasi="80%", capaian="100%", utama=True),))
    sama = {"sasaran": "SS.1", "besaran": ("capaian",)}
    k = (klaim("persen", "50%", "persen", **sama), klaim("arti", "rendah", "predikat", **sama))
    semua = {p.objek: p for p in PEMERIKSAAN.jalankan(laporan(indikator=(i,), klaim=k))}
    assert semua["arti/sebutan"].putusan is Putusan.TIDAK_BERLAKU
    assert semua["arti/sebutan"].alasan == "“rendah” cocok dengan 50% di depannya; yang berbeda dari tabel adalah angka itu"


def test_a_rating_that_the_scale_lacks_or_that_speaks_of_nothing_is_left_to_others():
    assert sebutan("sangat baik") == []
    assert sebutan("tinggi", besaran=()) == []
