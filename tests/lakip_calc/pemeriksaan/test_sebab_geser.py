"""A label that was dropped, and the tables that carried the displaced values on."""

from decimal import Decimal

import pytest

from lakip_calc.pemeriksaan import bacaan as banding
from lakip_calc.pemeriksaan import periksa
from lakip_calc.pemeriksaan.putusan import Keparahan, Penerapan, Putusan, Temuan
from lakip_calc.pemeriksaan.sebab import Kekuatan, cari_sebab
from tests.lakip_calc.pemeriksaan.buat import bacaan, indikator, laporan, tabel

RENCANA = "70 60 50 70 80 60 50 80 70 50 60 80".split()
GESER = "70 60 -- 50 70 80 60 50 80 70 50 60".split()  # the third label is gone, the values are not


def kode(n):
    return f"IK.1.{n}"


def kolom(**tabel_):
    """Indikator with the target that each table prints beside them; "--" where a table lacks the row."""
    semua = []
    for n in range(1, len(next(iter(tabel_.values()))) + 1):
        sel = {t: nilai[n - 1] for t, nilai in tabel_.items()}
        semua.append(
            indikator(kode(n), bacaan_=tuple(bacaan(t, kode(n), target=v, utama=t == "rencana", ada=v != "--") for t, v in sel.items()))
        )
    return tuple(semua)


def sebab(indikator_, register=(banding.PEMERIKSAAN,), tabel_=(), **lain):
    return {s.kode: s for s in periksa(laporan(tabel_, indikator_, **lain), register).sebab if not s.kode.startswith("dua-naskah")}


def test_a_dropped_label_is_seen_and_its_evidence_counted():
    s = sebab(kolom(rencana=RENCANA, ukur=GESER))["geser-baris-ukur"]
    assert s.kekuatan is Kekuatan.KUAT
    assert (
        s.judul
        == "Kemungkinan sebab: di Ukur label IK.1.3 terlewat sedangkan urutan target tetap, sehingga di samping IK.1.4 sampai IK.1.12 tercetak target label sebelumnya."
    )
    assert "Dibandingkan menurut label, 2 dari 11 target sama dengan Rencana." in s.bukti
    assert (
        "Bila nilai di samping IK.1.4 sampai IK.1.12 dibaca sebagai nilai satu label di atasnya menurut Rencana, 11 dari 11 sama."
        in s.bukti
    )
    assert "Contoh: di samping IK.1.4 tercetak 50, sama dengan IK.1.3 di Rencana; IK.1.4 sendiri di sana 70." in s.bukti
    assert "Target IK.1.12 (80 di Rencana) lalu tidak tercetak." in s.bukti
    # nine values 50 x3, 70 x2, 80 x2, 60 x2: 9! / (3! 2! 2! 2!) = 7.560 orders; 11 other readings of one missing label
    assert "sekali dalam 7.560 kali" in s.bukti[-1]
    assert s.peluang.quantize(Decimal("0.0001")) == (Decimal(11) / 7560).quantize(Decimal("0.0001"))


def test_it_explains_the_figures_it_moves_and_the_missing_row_but_nothing_else():
    isi = kolom(rencana=RENCANA, ukur=GESER)
    hilang = Temuan(
        "baris-ukur-ik-1-3",
        "baris",
        "kelengkapan",
        Penerapan(f"ukur/{kode(3)}", Putusan.GAGAL, "tidak ada", keparahan=Keparahan.SEDANG, judul="Uji: tidak ada"),
    )
    lain = Temuan(
        "lain",
        "lain",
        "lain",
        Penerapan("lain", Putusan.GAGAL, "lain", (isi[3].bacaan[1].target.id,), keparahan=Keparahan.SEDANG, judul="Uji: lain"),
    )
    temuan = (hilang, lain, *periksa(laporan((), isi), (banding.PEMERIKSAAN,)).temuan)
    (s,) = [s for s in cari_sebab(laporan((), isi), temuan) if s.kode.startswith("geser")]
    assert s.temuan == ("baris-ukur-ik-1-3", *(f"bacaan-ukur-ik-1-{n}-target" for n in range(4, 13)))


def test_a_value_missing_above_the_label_moves_the_values_the_other_way():
    # the label of 10 is gone, and the value of 2
    s = sebab(kolom(rencana=RENCANA, ukur="70 50 70 80 60 50 80 70 50 -- 60 80".split()))["geser-baris-ukur"]
    assert "di samping IK.1.2 sampai IK.1.9 tercetak target label sesudahnya" in s.judul
    assert "satu label di bawahnya" in s.bukti[2]


def test_a_few_exceptions_weaken_it():
    s = sebab(kolom(rencana=RENCANA * 2, ukur=[*GESER[:-1], "99", *RENCANA[-1:], *RENCANA[:-1]]))["geser-baris-ukur"]
    assert s.kekuatan is Kekuatan.SEDANG
    assert "22 dari 23 sama" in s.bukti[2]


@pytest.mark.parametrize(
    "ukur",
    [
        "70 60 -- 70 80 60 50 80 70 50 60 80".split(),  # label and value dropped together
        "70 60 -- 70 80 60 50 80 70 50 80 60".split(),  # two slips
        "70 60 -- 90 91 92 93 94 95 96 97 98".split(),  # a table of other values altogether
        RENCANA,
    ],
)
def test_other_differences_are_no_shift(ukur):
    assert not sebab(kolom(rencana=RENCANA, ukur=ukur))


def test_values_that_are_all_alike_prove_nothing():
    sama = "80 80 80 80 80 80 70 70 70 70 70 70".split()
    assert not sebab(kolom(rencana=sama, ukur=[*sama[:2], "--", *sama[2:-1]]))


def test_short_columns_prove_nothing():
    assert not sebab(kolom(rencana="70 60 50 80".split(), ukur="-- 70 60 50".split()))


def test_damaged_text_and_empty_cells_are_not_counted():
    isi = kolom(rencana=RENCANA, ukur=[*GESER[:6], "", *GESER[7:]])
    rusak = frozenset({isi[8].bacaan[1].target.id})
    s = sebab(isi, rusak=rusak)["geser-baris-ukur"]
    assert "9 dari 9 sama" in s.bukti[2]
    assert s.bukti[1].endswith("Tidak dibandingkan: IK.1.9 karena teks pindainya rusak.")


def test_rows_that_a_copy_cannot_be_compared_in_are_named():
    kotak = [*GESER[:2], "50", *GESER[3:10], "B", "tidak terbaca"]
    s = sebab(kolom(rencana=RENCANA, ukur=GESER, kotak=kotak))["ikut-salah-kotak-ukur"]
    assert s.bukti[0].startswith(
        "Pada 7 indikator target yang bergeser di Ukur berbeda dari Rencana. "
        "(IK.1.11 dan IK.1.12 juga, tetapi tidak dapat dibandingkan dengan Kotak.)"
    )
    assert (
        "Target di Kotak sama pada 9 dari 9 dengan Ukur dan 3 dari 10 dengan Rencana. Tidak dibandingkan: "
        "IK.1.12 karena teks pindainya rusak; IK.1.11 karena yang satu angka, yang lain kata."
    ) in s.bukti
    assert s.melawan == ("Kotak juga memuat target IK.1.3, yang tidak ada di Ukur; baris itu tidak disalin dari sana.",)


def test_rows_in_another_order_are_left_alone():
    isi = kolom(rencana=RENCANA, ukur=GESER)
    kunci = [f"ik-1-{n}" for n in (2, 1, *range(4, 13))]
    assert not sebab(isi, tabel_=(tabel("ukur", {k: {} for k in kunci}),))


def test_a_box_that_repeats_the_displaced_values_is_one_cause_that_follows_from_it():
    semua = sebab(kolom(rencana=RENCANA, ukur=GESER, kotak=["--" if n == 3 else v for n, v in enumerate(GESER, start=1)]))
    s = semua["ikut-salah-kotak-ukur"] if "ikut-salah-kotak-ukur" in semua else semua["ikut-salah-ukur-kotak"]
    assert s.induk in semua and s.kekuatan is Kekuatan.KUAT
    assert len([k for k in semua if k.startswith("geser")]) == 1  # the copy is not a second shift
    assert len(s.temuan) == 9


def test_a_table_with_all_rows_can_carry_the_values_on():
    kotak = [*GESER[:2], "50", *GESER[3:]]
    semua = sebab(kolom(rencana=RENCANA, ukur=GESER, kotak=kotak))
    s = semua["ikut-salah-kotak-ukur"]
    assert (
        s.bukti[0]
        == "Pada 9 indikator target yang bergeser di Ukur berbeda dari Rencana. Kotak sama dengan Ukur pada 9, dengan Rencana pada 0, dan berbeda dari keduanya pada 0."
    )
    assert "Target di Kotak sama pada 11 dari 11 dengan Ukur dan 3 dari 12 dengan Rencana." in s.bukti
    assert not set(s.temuan) & set(semua["geser-baris-ukur"].temuan)


def test_a_table_that_follows_both_is_no_copy():
    kotak = [*GESER[:2], "50", *GESER[3:6], *RENCANA[6:]]
    assert list(sebab(kolom(rencana=RENCANA, ukur=GESER, kotak=kotak))) == ["geser-baris-ukur"]


def test_a_table_that_follows_too_seldom_is_told_but_is_no_copy():
    # the nine values in another order, three of them where the shifted table has them: as often as not by chance
    kotak = [*GESER[:2], "50", *"50 70 80 70 60 50 60 80 50".split()]
    semua = sebab(kolom(rencana=RENCANA, ukur=GESER, kotak=kotak))
    assert list(semua) == ["geser-baris-ukur"]
    kalimat = [b for b in semua["geser-baris-ukur"].melawan if "Kotak" in b]
    assert kalimat == [
        "Pada 9 indikator target yang bergeser di Ukur berbeda dari Rencana. Kotak sama dengan Ukur pada 3 (IK.1.4, IK.1.5, dan IK.1.6) "
        "dan dengan Rencana pada 0. Itu terlalu sedikit untuk disebut salinan, tetapi berarti Ukur bukan satu-satunya tabel dengan target itu."
    ]


def test_a_difference_in_another_quantity_is_not_laid_to_the_copy():
    isi = []
    for n, (r, g) in enumerate(zip(RENCANA, GESER, strict=True), start=1):
        kotak = "50" if g == "--" else g
        tabel_ = (
            bacaan("rencana", kode(n), target=r, realisasi="90", utama=True),
            bacaan("ukur", kode(n), target=g, ada=g != "--"),
            bacaan("kotak", kode(n), target=kotak),
            bacaan("lain", kode(n), realisasi="91"),
        )
        isi.append(indikator(kode(n), bacaan_=tabel_))
    semua = sebab(tuple(isi))
    assert len(semua["ikut-salah-kotak-ukur"].temuan) == 9
    assert not any("-lain-" in id for s in semua.values() for id in s.temuan)


def test_two_quantities_of_two_tables_can_each_have_lost_a_label():
    isi = []
    for n, (r, g) in enumerate(zip(RENCANA, GESER, strict=True), start=1):
        tabel_ = (
            bacaan("rencana", kode(n), target=r, realisasi=r, utama=True),
            bacaan("ukur", kode(n), target=g, ada=g != "--"),
            bacaan("hasil", kode(n), realisasi=g, ada=g != "--"),
        )
        isi.append(indikator(kode(n), bacaan_=tabel_))
    assert set(sebab(tuple(isi))) == {"geser-baris-ukur", "geser-baris-hasil"}


def test_other_columns_are_told_for_and_against():
    isi = []
    for n, (r, u) in enumerate(zip(RENCANA, GESER, strict=True), start=1):
        utama = bacaan("rencana", kode(n), target=r, realisasi=r, utama=True)
        isi.append(indikator(kode(n), bacaan_=(utama, bacaan("ukur", kode(n), target=u, realisasi=r, ada=u != "--"))))
    s = sebab(tuple(isi))["geser-baris-ukur"]
    assert (
        "Kolom realisasi terhadap Rencana: 0 dari 9 sama bila dibaca begitu, 9 menurut label. Pergeseran kolom itu tidak terlihat."
        in s.melawan
    )


def test_a_report_without_tables_has_no_causes():
    assert cari_sebab(laporan(), ()) == ()
    assert cari_sebab(laporan((), (indikator(),)), ()) == ()
