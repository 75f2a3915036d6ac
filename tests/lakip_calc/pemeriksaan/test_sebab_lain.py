"""Totals from elsewhere, other targets, patterns and habits; and which cause a finding belongs to."""

from decimal import Decimal

import pytest

from lakip_calc.pemeriksaan import bacaan as banding
from lakip_calc.pemeriksaan import (
    capaian_tercetak,
    jumlah,
    periksa,
    total_tertukar,
    uraian,
)
from lakip_calc.pemeriksaan.laporan import Hubungan
from lakip_calc.pemeriksaan.putusan import Keparahan, Penerapan, Putusan, Ragam, Temuan
from lakip_calc.pemeriksaan.sebab import Kekuatan, cari_sebab
from tests.lakip_calc.pemeriksaan.buat import (
    angka,
    bacaan,
    indikator,
    klaim,
    laporan,
    tabel,
)

SEMUA = tuple(m.PEMERIKSAAN for m in (capaian_tercetak, banding, jumlah, total_tertukar, uraian))


def sebab(register=SEMUA, **isi):
    return {s.kode: s for s in periksa(laporan(**isi), register).sebab}


def temuan(id, petunjuk="", *angka_, pemeriksaan="x", objek="", **lain):
    return Temuan(
        id,
        pemeriksaan,
        "x",
        Penerapan(objek or id, Putusan.GAGAL, f"Alasan {id}.", angka_, keparahan=Keparahan.SEDANG, petunjuk=petunjuk, **lain),
    )


# --- totals ---------------------------------------------------------------------------------


def pohon(kode, jantan, betina, jumlah_):
    baris = {
        "timur": {"a": jantan[0], "b": betina[0]},
        "barat": {"a": jantan[1], "b": betina[1]},
        "total": {"a": jumlah_[0], "b": jumlah_[1]},
    }
    return tabel(
        kode, baris, satuan={"a": "pohon", "b": "pohon"}, jumlah="total", keluarga="pohon", hubungan=(Hubungan("jumlah_baris", ("a", "b")),)
    )


def test_a_total_row_from_another_table_gathers_its_findings():
    semua = sebab(
        tabel=(
            pohon("lama", ("600", "500"), ("300", "200"), ("1.100", "500")),
            pohon("baru", ("550", "450"), ("300", "250"), ("1.100", "550")),
        )
    )
    s = semua["total-disalin-baru"]
    assert s.temuan == ("jumlah-baru-total-a-menurun", "total-tertukar-baru-total-a")
    # off by 100: one other total among the 200 numbers that are no farther from 1.000
    assert s.peluang == Decimal(1) / 200
    assert s.kekuatan is Kekuatan.KUAT
    assert s.bukti[-1].startswith("Kesamaan itu karena kebetulan: kira-kira satu dari 200 ")


def test_a_wrong_total_that_is_nowhere_else_has_no_cause():
    assert not sebab(
        tabel=(
            pohon("lama", ("600", "500"), ("300", "200"), ("1.100", "500")),
            pohon("baru", ("550", "450"), ("300", "250"), ("1.101", "550")),
        )
    )


def test_without_its_rows_a_total_gets_no_chance():
    t = pohon("baru", ("-", "450"), ("300", "250"), ("1.100", "550"))
    salah = [temuan(f"t{n}", f"total-{n}", f"2031/baru/total/{k}", pemeriksaan="total-tertukar") for n, k in enumerate("ab")]
    tanpa = pohon("baru", ("-", "-"), ("-", "-"), ("1.100", "550"))
    (s,) = cari_sebab(laporan((tanpa,)), salah)
    assert (s.kode, s.peluang, s.kekuatan) == ("total-disalin-baru", Decimal(1), Kekuatan.LEMAH)
    assert cari_sebab(laporan((t,)), [temuan("x", "", "2031/hilang/total/a", pemeriksaan="total-tertukar")]) == ()


# --- another target -------------------------------------------------------------------------


def bercerita(realisasi, capaian, target="80%", **lain):
    i = indikator(bacaan_=(bacaan("utama", "IK.1.1", target=target, realisasi=target, capaian="100%", utama=True),), **lain)
    sama = {"indikator": "IK.1.1", "bagian": "Bab III"}
    return {
        "tabel": (
            tabel("utama", {"ik-1-1": {"realisasi": target, "capaian": "100%"}}, satuan={"realisasi": "persen", "capaian": "persen"}),
        ),
        "indikator": (i,),
        "klaim": (
            klaim("r", realisasi, "persen", merujuk="utama/ik-1-1/realisasi", **sama),
            klaim("c", capaian, "persen", merujuk="utama/ik-1-1/capaian", **sama),
        ),
    }


def test_prose_that_was_worked_out_with_next_years_target():
    s = sebab(**bercerita("90%", "120%", target_depan={2032: angka("kotak/ik-1-1/target_2032", "75%")}))
    assert not s  # without decimals it may be anything
    s = sebab(**bercerita("91,35%", "121,80%", target_depan={2032: angka("kotak/ik-1-1/target_2032", "75%")}))["target-lain-ik-1-1"]
    assert s.judul == "Dugaan: capaian 121,80% dalam uraian IK.1.1 dihitung dengan target 75%, bukan 80% seperti di Utama."
    assert "75% tercetak untuk IK.1.1 sebagai target tahun 2032." in s.bukti
    assert s.temuan == ("uraian-c",)
    assert s.peluang.quantize(Decimal("0.0001")) == Decimal("0.0196")  # one of 51 whole percents


@pytest.mark.parametrize(("realisasi", "capaian"), [("91,35%", "114,19%"), ("91,35%", "120,55%")])
def test_prose_that_follows_its_table_or_no_printed_target_has_no_such_cause(realisasi, capaian):
    assert not sebab(**bercerita(realisasi, capaian, target_depan={2032: angka("kotak/ik-1-1/target_2032", "75%")}))


def terbatas(*baris, klaim_=()):
    """Rows of one table: target, realisasi, capaian."""
    isi = tuple(
        indikator(k := f"IK.1.{n}", bacaan_=(bacaan("utama", k, target=t, realisasi=r, capaian=c, utama=True),))
        for n, (t, r, c) in enumerate(baris, start=1)
    )
    sel = {f"ik-1-{n}": {"target": t} for n, (t, _, _) in enumerate(baris, start=1)}
    return sebab(tabel=(tabel("utama", sel, satuan={"target": "persen"}),), indikator=isi, klaim=klaim_)


def test_a_target_in_prose_that_explains_the_rows_of_a_table():
    k = klaim("t", "100%", "persen", indikator="IK.1.1", merujuk="utama/ik-1-1/target")
    s = terbatas(("90%", "100%", "100%"), ("90%", "100%", "100%"), ("80%", "100%", "125%"), klaim_=(k,))["target-lain-utama-ss-1"]
    assert s.temuan == ("capaian-utama-ik-1-1", "capaian-utama-ik-1-2", "uraian-t")
    assert s.kekuatan is Kekuatan.LEMAH and s.peluang is None
    assert s.bukti[1].endswith("Untuk baris ini target itu tidak tercetak di tempat lain.")
    assert s.bukti[-1] == "Penjelasan lain: capaian dibatasi 100; tetapi tabel itu mencetak 1 capaian di atas 100."


def test_a_target_of_zero_explains_no_capaian():
    nol = {2032: angka("kotak/ik-1-1/target_2032", "0%")}
    assert not sebab(**bercerita("91,35%", "121,80%", target_depan=nol))


def test_prose_is_not_held_against_a_target_in_another_unit():
    isi = bercerita("91,35%", "121,80%", target="B", target_depan={2032: angka("kotak/ik-1-1/target_2032", "75%")})
    assert "target-lain-ik-1-1" not in sebab(**isi)


def test_a_capaian_below_one_hundred_was_not_capped():
    k = klaim("t", "100%", "persen", indikator="IK.1.1", merujuk="utama/ik-1-1/target")
    s = terbatas(("80%", "90%", "90%"), ("80%", "90%", "90%"), klaim_=(k,))["target-lain-utama-ss-1"]
    assert not any(b.startswith("Penjelasan lain") for b in s.bukti)


# --- habits ---------------------------------------------------------------------------------


def test_a_limit_that_every_row_keeps_and_one_that_some_rows_break():
    s = terbatas(*[("80%", "90%", "100%")] * 3)["dibatasi-utama"]
    assert (s.kekuatan, len(s.temuan)) == (Kekuatan.SEDANG, 3)
    assert "dibatasi-utama" not in terbatas(*[("80%", "90%", "100%")] * 3, ("80%", "100%", "125%"))


def test_digits_cut_off_are_weighed_against_rounding():
    s = terbatas(("85%", "100%", "117%"), ("85%", "100%", "117%"), ("70%", "90%", "128%"), ("60%", "91%", "152%"), ("75%", "80%", "106%"))[
        "dipotong"
    ]
    # 117,65 twice the same, 128,57, 106,67 cut; 151,67 rounded
    assert s.bukti[0] == "Pemotongan dan pembulatan memberi capaian yang berbeda pada 4 pasangan target dan realisasi; 3 tercetak dipotong."
    assert s.peluang == Decimal(5) / 16
    assert len(s.temuan) == 4


def test_a_percentage_of_money_that_is_cut_off_says_nothing_about_capaian():
    baris = {"a": {"pagu": "3", "dipakai": "2", "persen": "66%"}}
    t = tabel(
        "uang",
        baris,
        satuan={"pagu": "rupiah", "dipakai": "rupiah", "persen": "persen"},
        hubungan=(Hubungan("persen", ("dipakai", "pagu"), "persen"),),
    )
    hasil = periksa(laporan((t,)), SEMUA)
    assert [x.penerapan.petunjuk for x in hasil.temuan] == ["dipotong"] and hasil.sebab == ()


# --- patterns -------------------------------------------------------------------------------


def test_codes_of_the_box_before():
    isi = tuple(indikator(f"IK.1.{n}", kode_tercetak=k) for n, k in enumerate(("K1", "K1", "K3", "K3", "K5", "K1"), start=1))
    salah = [temuan(f"kode-{n}", indikator=f"IK.1.{n}", ragam=Ragam.KODE) for n in (2, 4, 6)]
    (s,) = cari_sebab(laporan((), isi), salah)
    assert (s.kode, s.temuan) == ("templat-kode", ("kode-2", "kode-4"))
    assert s.bukti[0] == "Kotak IK.1.2 mencetak K1, kode kotak tepat sebelumnya (IK.1.1)."
    assert s.peluang.quantize(Decimal("0.0001")) == Decimal("0.2593")  # at least 2 of 3, one of 3 codes each: 7/27


def test_a_count_carried_over_from_an_earlier_sasaran():
    def kalimat(ss, n):
        return [klaim(f"{ss}-{a}", str(n), "indikator", sasaran=ss, besaran=b) for a, b in (("dinilai", ()), ("digabung", ("capaian",)))]

    k = (*kalimat("SS.1", 3), *kalimat("SS.2", 3))
    salah = [temuan(f"u-{x.kode}", "banyaknya", x.angka.id) for x in k[2:]]
    (s,) = cari_sebab(laporan(klaim=k), salah)
    assert s.kode == "templat-ss-2" and s.temuan == ("u-SS.2-dinilai", "u-SS.2-digabung") and s.peluang is None
    assert cari_sebab(laporan(klaim=k[2:]), salah) == ()


def test_many_kinds_of_oddity_on_one_indikator_point_to_one_pattern():
    isi = tuple(indikator(f"IK.1.{n}") for n in range(1, 11))
    k = klaim("k", "B", "predikat", indikator="IK.1.2")
    satu = [
        temuan("a", indikator="IK.1.2", ragam=Ragam.KODE),
        temuan("b", indikator="IK.1.2", ragam=Ragam.SATUAN),
        temuan("c", "", k.angka.id, ragam=Ragam.URAIAN),
    ]
    (s,) = cari_sebab(laporan((), isi, (k,)), satu)
    assert (s.kode, s.temuan) == ("pola-lain-ik-1-2", ("a", "b", "c"))
    # ten indikator, three kinds of one in ten each, ten ways to pick three kinds of five
    assert s.peluang == Decimal("0.1")
    assert cari_sebab(laporan((), isi, (k,)), satu[:2]) == ()


def test_findings_of_one_known_hint_are_gathered_and_unknown_ones_are_not():
    isi = [
        temuan("a", "dibiarkan-kosong"),
        temuan("b", "dibiarkan-kosong"),
        temuan("c", "lain"),
        temuan("d", "lain"),
        temuan("e", "susunan-bab"),
    ]
    (s,) = cari_sebab(laporan(), isi)
    assert (s.kode, s.temuan, s.kekuatan) == ("sejenis-dibiarkan-kosong", ("a", "b"), Kekuatan.LEMAH)


# --- two drafts -----------------------------------------------------------------------------


def naskah(*baris):
    """Rows: target, realisasi, capaian of the leading table, then of another."""
    isi = []
    for n, (utama, lain) in enumerate(baris, start=1):
        k = f"IK.1.{n}"
        u, t = (dict(zip(("target", "realisasi", "capaian"), sel, strict=True)) for sel in (utama, lain))
        isi.append(indikator(k, bacaan_=(bacaan("utama", k, **u, utama=True), bacaan("lain", k, **t))))
    return sebab(indikator=tuple(isi))


UTUH = (("80%", "80%", "100%"), ("80%", "100%", "125%"))
RUSAK = (("80%", "80%", "100%"), ("80%", "80%", "110%"))


def test_whole_rows_that_differ_look_like_two_drafts():
    s = naskah(UTUH, UTUH, UTUH)["dua-naskah-lain"]
    assert len(s.temuan) == 6 and s.peluang is None and s.kekuatan is Kekuatan.LEMAH
    assert "berbeda pada 3 indikator" in s.bukti[0] and "3 baris Lain dan 3 baris Utama" in s.bukti[0]


def test_single_cells_that_differ_or_few_rows_do_not():
    assert "dua-naskah-lain" not in naskah(RUSAK, RUSAK, RUSAK)
    assert "dua-naskah-lain" not in naskah(UTUH, UTUH)


# --- which cause ----------------------------------------------------------------------------


def test_a_finding_belongs_to_the_stronger_cause_only():
    isi = tuple(
        indikator(f"IK.1.{n}", kode_tercetak=k) for n, k in enumerate(("K1", "K1", "K3", "K3", *(f"K{n}" for n in range(5, 25))), start=1)
    )
    kode = [temuan(f"kode-{n}", indikator=f"IK.1.{n}", ragam=Ragam.KODE) for n in (2, 4)]
    pola = [temuan(r.name.lower(), indikator="IK.1.4", ragam=r) for r in (Ragam.SATUAN, Ragam.TAHUN)]
    semua = cari_sebab(laporan((), isi), (*kode, *pola))
    # three kinds on IK.1.4: 24 x 10 x (2/24)(1/24)(1/24) = 1/29; both wrong codes those of the box before: (1/22)^2 = 1/484
    assert [(s.kode, s.kekuatan, s.temuan) for s in semua] == [
        ("templat-kode", Kekuatan.SEDANG, ("kode-2", "kode-4")),
        ("pola-lain-ik-1-4", Kekuatan.LEMAH, ("satuan", "tahun")),
    ]


def test_damaged_text_has_its_cause_already():
    assert cari_sebab(laporan(), [temuan("a", "dibiarkan-kosong", salah_baca=True), temuan("b", "dibiarkan-kosong")]) == ()
