"""How many separate matters the findings hold, by hand."""

from lakip_calc.pemeriksaan.hal import semua_hal
from lakip_calc.pemeriksaan.putusan import Keparahan, Penerapan, Putusan, Temuan
from lakip_calc.pemeriksaan.sebab.dugaan import Sebab


def temuan(id, *angka, keparahan=Keparahan.SEDANG, sebab=""):
    return Temuan(id, "x", "x", Penerapan(id, Putusan.GAGAL, f"Alasan {id}.", angka, keparahan=keparahan, judul=f"Uji: {id}"), sebab)


def sebab(kode, *isi, induk=""):
    return Sebab(kode, f"Kemungkinan sebab: {kode}.", ("Bukti.",), isi, induk=induk)


def id_hal(semua, *sebab_):
    return [tuple(t.id for t in h.temuan) for h in semua_hal(semua, sebab_)]


def test_a_report_without_findings_has_no_matters():
    assert semua_hal((), ()) == ()


def test_a_cause_is_one_matter_and_a_finding_without_one_is_another():
    semua = [temuan("a", sebab="s"), temuan("b"), temuan("c", sebab="s"), temuan("d")]
    assert id_hal(semua, sebab("s", "a", "c")) == [("a", "c"), ("b",), ("d",)]


def test_a_cause_that_follows_from_another_counts_with_its_root():
    semua = [temuan("a", sebab="akar"), temuan("b", sebab="anak"), temuan("c", sebab="cucu"), temuan("d", sebab="lain")]
    pohon = (sebab("akar", "a"), sebab("anak", "b", induk="akar"), sebab("cucu", "c", induk="anak"), sebab("lain", "d"))
    assert id_hal(semua, *pohon) == [("a", "b", "c"), ("d",)]
    assert [h.sebab for h in semua_hal(semua, pohon)] == ["akar", "lain"]


def test_a_root_without_findings_of_its_own_still_gathers_what_follows_from_it():
    semua = [temuan("a", sebab="anak"), temuan("b", sebab="saudara")]
    assert id_hal(semua, sebab("anak", "a", induk="akar"), sebab("saudara", "b", induk="akar")) == [("a", "b")]


def test_one_row_that_differs_between_two_tables_is_one_matter():
    dua = "2031/ukur/ik-1-1/{}", "2031/hasil/ik-1-1/{}"
    target, realisasi = (temuan(k, *(i.format(k) for i in dua)) for k in ("target", "realisasi"))
    rencana = temuan("rencana", "2031/rencana/ik-1-1/target", "2031/hasil/ik-1-1/target")
    lain = temuan("lain", "2031/ukur/ik-1-2/target", "2031/hasil/ik-1-2/target")
    assert id_hal([target, rencana, realisasi, lain]) == [("target", "realisasi"), ("rencana",), ("lain",)]


def test_findings_about_one_row_alone_or_about_no_figure_are_not_merged():
    baris = [temuan("a", "2031/ukur/ik-1-1/capaian"), temuan("b", "2031/ukur/ik-1-1/target")]
    assert len(semua_hal([*baris, temuan("c"), temuan("d")], ())) == 4


def test_notes_are_not_counted():
    catatan = temuan("b", keparahan=Keparahan.CATATAN, sebab="s")
    assert id_hal([temuan("a", sebab="s"), catatan, temuan("c", keparahan=Keparahan.CATATAN)], sebab("s", "a", "b")) == [("a",)]


def test_a_matter_is_as_grave_as_its_gravest_finding():
    semua = [temuan("a", keparahan=Keparahan.RINGAN, sebab="s"), temuan("b", keparahan=Keparahan.BERAT, sebab="s")]
    (h,) = semua_hal(semua, [sebab("s", "a", "b")])
    assert h.keparahan is Keparahan.BERAT


def test_causes_that_point_at_each_other_do_not_run_in_a_circle():
    semua = [temuan("a", sebab="s"), temuan("b", sebab="t")]
    assert len(semua_hal(semua, [sebab("s", "a", induk="t"), sebab("t", "b", induk="s")])) == 2
