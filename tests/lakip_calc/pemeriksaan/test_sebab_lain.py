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
        Penerapan(
            objek or id, Putusan.GAGAL, f"Alasan {id}.", angka_, keparahan=Keparahan.SEDANG, judul=f"Uji: {id}", petunjuk=petunjuk, **lain
        ),
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
    # off by 100: one other total among the 200 numbers that are no farther from 1.000. Rare, but the model carries no digits
    assert (s.peluang, s.kekuatan) == (None, Kekuatan.KUAT)
    assert s.judul == "Kemungkinan sebab: di tabel Baru, jumlah A diisi dari jumlah kolom atau tabel lain, bukan dari barisnya sendiri."
    assert s.bukti[-1] == "Bila hanya kebetulan, kesamaan seperti ini sangat kecil kemungkinannya."
    assert s.melawan == ("Jumlah B di baris yang sama (550) cocok dengan barisnya.",)


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
    assert (s.kode, s.peluang, s.kekuatan) == ("total-disalin-baru", None, Kekuatan.LEMAH)
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
    assert s.judul == "Kemungkinan sebab: capaian 121,80% dalam uraian IK.1.1 dihitung dengan target 75%, bukan 80% seperti di Utama."
    assert "75% tercetak untuk IK.1.1 sebagai target tahun 2032." in s.bukti
    assert s.bukti[-1].startswith("Bila hanya kebetulan, kesamaan seperti ini terjadi kira-kira sekali dalam 51 kali, ")
    assert s.melawan == ("Target 75% itu tercetak untuk tahun 2032, bukan untuk tahun laporan.",)
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
    assert s.bukti[-1] == "100% tercetak untuk IK.1.1 sebagai target dalam uraian."
    assert s.melawan == (
        "Target 100% untuk IK.1.2 tidak tercetak di tempat lain.",
        "Capaian yang dibatasi 100 juga memberi angka itu, tetapi tabel itu sendiri mencetak 1 capaian di atas 100, jadi penjelasan itu lemah.",
    )


def test_a_target_of_zero_explains_no_capaian():
    nol = {2032: angka("kotak/ik-1-1/target_2032", "0%")}
    assert not sebab(**bercerita("91,35%", "121,80%", target_depan=nol))


def test_prose_is_not_held_against_a_target_in_another_unit():
    isi = bercerita("91,35%", "121,80%", target="B", target_depan={2032: angka("kotak/ik-1-1/target_2032", "75%")})
    assert "target-lain-ik-1-1" not in sebab(**isi)


def test_a_capaian_below_one_hundred_was_not_capped():
    k = klaim("t", "100%", "persen", indikator="IK.1.1", merujuk="utama/ik-1-1/target")
    s = terbatas(("80%", "90%", "90%"), ("80%", "90%", "90%"), klaim_=(k,))["target-lain-utama-ss-1"]
    assert not any("dibatasi" in b for b in s.melawan)


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
    assert s.melawan == (
        "1 pasangan lain dibulatkan, atau tercetak dengan kedua cara.",
        "Hanya 4 pasangan yang dapat membedakan keduanya: terlalu sedikit untuk disebut kebiasaan.",
    )


def test_a_realisasi_rounded_before_explains_a_cut_as_well():
    # 97,4 / 83,3 = 116,93 cut to 116; 97 / 83,3 = 116,45 rounded to 116
    s = terbatas(("83,3%", "97,4%", "116%"), ("85%", "100%", "117%"))["dipotong"]
    assert s.melawan[0] == "1 yang tercetak dipotong juga terjadi bila realisasi dibulatkan sebelum dihitung."


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
    assert s.melawan == ("Kotak IK.1.6 mencetak K1, yang bukan kode kotak tepat sebelumnya.",)


def test_a_count_carried_over_from_an_earlier_sasaran():
    def kalimat(ss, n):
        return [klaim(f"{ss}-{a}", str(n), "indikator", sasaran=ss, besaran=b) for a, b in (("dinilai", ()), ("digabung", ("capaian",)))]

    k = (*kalimat("SS.1", 3), *kalimat("SS.2", 3))
    salah = [temuan(f"u-{x.kode}", "banyaknya", x.angka.id) for x in k[2:]]
    (s,) = cari_sebab(laporan(klaim=k), salah)
    assert s.kode == "templat-ss-2" and s.temuan == ("u-SS.2-dinilai", "u-SS.2-digabung") and s.peluang is None
    assert s.melawan == ("Angka kecil mudah sama, jadi bukti ini lemah; peluangnya tidak dihitung.",)
    assert cari_sebab(laporan(klaim=k[2:]), salah) == ()
    benar = klaim("SS.2-anggaran", "2", "indikator", sasaran="SS.2", besaran=("realisasi_anggaran",), tentang="Yang digabung")
    (s,) = cari_sebab(laporan(klaim=(*k, benar)), salah)
    assert s.melawan[0] == "Yang digabung SS.2: tercetak 2, dan itu cocok dengan tabelnya."


def test_many_kinds_of_oddity_on_one_indikator_point_to_one_pattern():
    isi = tuple(indikator(f"IK.1.{n}") for n in range(1, 11))
    k = klaim("k", "B", "predikat", indikator="IK.1.2")
    satu = [
        temuan("a", indikator="IK.1.2", ragam=Ragam.KODE),
        temuan("b", indikator="IK.1.2", ragam=Ragam.NAMA),
        temuan("c", "", k.angka.id, ragam=Ragam.URAIAN),
    ]
    nama_lain = temuan("d", indikator="IK.1.5", ragam=Ragam.NAMA)
    (s,) = cari_sebab(laporan((), isi, (k,)), [*satu, nama_lain])
    assert (s.kode, s.temuan) == ("pola-lain-ik-1-2", ("a", "b", "c"))
    # ten indikator; the code on one of them, another name on two, other figures on one; one way to pick three events of three
    assert s.peluang == Decimal("0.02")
    assert s.melawan == ("Nama lain juga ada pada IK.1.5.",)
    assert cari_sebab(laporan((), isi, (k,)), satu[:2]) == ()


def test_kinds_of_oddity_that_one_event_makes_count_once():
    isi = tuple(indikator(f"IK.1.{n}") for n in range(1, 11))
    angka_lain = [temuan(r.name.lower(), indikator="IK.1.2", ragam=r) for r in (Ragam.SATUAN, Ragam.TAHUN, Ragam.URAIAN)]
    # another unit, another year and another figure in the prose: one figure in place of another
    assert cari_sebab(laporan((), isi), angka_lain) == ()
    label = [temuan(r.name.lower(), indikator="IK.1.2", ragam=r) for r in (Ragam.KODE, Ragam.NAMA)]
    (s,) = cari_sebab(laporan((), isi), [*angka_lain, *label])
    assert s.peluang == Decimal("0.01")  # 10 x (1/10)^3, as with one kind of the three
    assert s.kekuatan is not Kekuatan.KUAT and len(s.temuan) == 5


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
SALINAN = (("80%", "80%", "100%"), ("90%", "90%", "100%"))
RUSAK = (("80%", "80%", "100%"), ("80%", "80%", "110%"))


def test_whole_rows_that_differ_look_like_two_drafts():
    s = naskah(UTUH, UTUH, UTUH)["dua-naskah-lain"]
    assert len(s.temuan) == 6 and s.peluang is None and s.kekuatan is Kekuatan.LEMAH
    # in Utama realisasi is the target in every row: such a row fits any copy and tells nothing
    assert s.bukti[0] == "Lain dan Utama berbeda pada 3 indikator." and s.bukti[1].endswith("pada 3 dari 3 baris Lain.")


def test_rows_whose_realisasi_is_the_target_are_no_evidence():
    assert "dua-naskah-lain" not in naskah(SALINAN, SALINAN, SALINAN)
    assert "dua-naskah-lain" not in naskah(UTUH, UTUH, SALINAN)  # two rows that can tell are too few


def test_evidence_against_two_drafts_is_told_with_it():
    s = naskah(UTUH, UTUH, UTUH, (("80%", "80%", "100%"), ("80%", "90%", "110%")))["dua-naskah-lain"]
    assert s.bukti[1].endswith("pada 3 dari 4 baris Lain.")
    assert s.melawan[0] == "Di Lain capaian IK.1.4 tidak sesuai dengan barisnya sendiri."


def test_a_third_table_that_prints_the_same_speaks_against_two_drafts():
    isi = tuple(
        indikator(
            k := f"IK.1.{n}",
            bacaan_=(
                bacaan("utama", k, target="80%", realisasi="80%", capaian="100%", utama=True),
                bacaan("lain", k, target="90%", realisasi="100%", capaian="111%"),
                bacaan("rencana", k, target="80%" if n < 3 else "70%"),
            ),
        )
        for n in (1, 2, 3)
    )
    s = sebab(indikator=isi)["dua-naskah-lain"]
    assert "Pada 2 dari 3 indikator yang targetnya berbeda, Utama sama dengan Rencana: IK.1.1 dan IK.1.2." in s.melawan


def test_single_cells_that_differ_or_few_rows_do_not():
    assert "dua-naskah-lain" not in naskah(RUSAK, RUSAK, RUSAK)
    assert "dua-naskah-lain" not in naskah(UTUH, UTUH)


# --- which cause ----------------------------------------------------------------------------


def test_a_finding_belongs_to_the_stronger_cause_only():
    isi = tuple(
        indikator(f"IK.1.{n}", kode_tercetak=k) for n, k in enumerate(("K1", "K1", "K3", "K3", *(f"K{n}" for n in range(5, 25))), start=1)
    )
    kode = [temuan(f"kode-{n}", indikator=f"IK.1.{n}", ragam=Ragam.KODE) for n in (2, 4)]
    pola = [temuan(r.name.lower(), indikator="IK.1.4", ragam=r) for r in (Ragam.NAMA, Ragam.TAHUN)]
    pola += [temuan("nama-1", indikator="IK.1.1", ragam=Ragam.NAMA)]
    semua = cari_sebab(laporan((), isi), (*kode, *pola))
    # three events on IK.1.4: 24 x (2/24)(2/24)(1/24) = 1/144; both wrong codes those of the box before: (1/22)^2 = 1/484
    assert [(s.kode, s.kekuatan, s.temuan) for s in semua] == [
        ("templat-kode", Kekuatan.SEDANG, ("kode-2", "kode-4")),
        ("pola-lain-ik-1-4", Kekuatan.SEDANG, ("nama", "tahun")),
    ]


def test_damaged_text_has_its_cause_already():
    assert cari_sebab(laporan(), [temuan("a", "dibiarkan-kosong", salah_baca=True), temuan("b", "dibiarkan-kosong")]) == ()
