"""Every topic that a year can have, offered where it has the tables."""

from macros.halaman.topik import pintu_html
from macros.modul.topik import semua_topik
from macros.tahun.tahun import Tahun

SEMUA = "uang janji akip pemilih suara suara-ulang dana-kampanye badan-adhoc minta-informasi bisa-dipercaya".split()
PEMILU = "dp4 dps dpt suara-dprd-87 suara-dprd-158 dana-kampanye-partai dana-kampanye-paslon rekrutmen-adhoc".split()


def tanpa(tahun: Tahun, *tabel: str) -> Tahun:
    return Tahun(tahun.tahun, {k: t for k, t in tahun.tabel.items() if k not in tabel}, tahun.lepas, tahun.contoh)


def test_2024_has_them_all_in_order(tahun):
    assert list(semua_topik(tahun)) == SEMUA


def test_an_office_without_elections_has_no_pages_about_them(tahun):
    assert list(semua_topik(tanpa(tahun, *PEMILU))) == ["uang", "janji", "akip", "minta-informasi", "bisa-dipercaya"]


def test_without_a_repeat_vote_there_is_no_page_about_one(tahun):
    assert "suara-ulang" not in semua_topik(tanpa(tahun, "suara-dprd-158"))


def test_an_office_without_the_desk_has_no_page_about_it(tahun):
    desk = "permohonan-informasi permohonan-pemohon permohonan-jenis-kelamin jawaban-permohonan daftar-informasi".split()
    assert "minta-informasi" not in semua_topik(tanpa(tahun, *desk))


def test_without_money_and_akip_both_are_left_out(tahun):
    assert not {"uang", "akip"} & set(semua_topik(tanpa(tahun, "anggaran", "evaluasi-akip")))


def test_every_door_has_its_answer_in_one_line(tahun):
    pintu = str(pintu_html(tahun, tuple(semua_topik(tahun).values()), lambda tujuan: f"/{tujuan}"))
    assert pintu.count("<li>") == len(SEMUA) and "<span></span>" not in pintu
    assert (
        '<a href="/2024/topik/pemilih/"><strong>Pemilih</strong> <span>172.962 pemilih; terbanyak Tarakan Barat, 58.589</span></a>' in pintu
    )
