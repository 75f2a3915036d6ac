"""The list of findings in a browser: what is chosen stands in the address, and an old address of a finding leads to its page."""

import re

import pytest

pytestmark = pytest.mark.browser

DAFTAR = "2024/pemeriksaan/daftar/"
BARIS = ".lk-daftar-temuan > li:visible"


def hasil(p) -> str:
    return p.locator(".lk-saring-hasil").inner_text()


def test_the_list_shows_25_rows_and_more_when_asked(buka):
    p = buka(DAFTAR)
    assert p.locator(BARIS).count() == 25
    assert re.fullmatch(r"(\d+) dari \1 temuan", hasil(p))
    p.get_by_role("button", name="Tampilkan 25 lagi").click()
    assert p.locator(BARIS).count() == 50
    assert p.evaluate("document.activeElement.closest('li') === document.querySelectorAll('.lk-daftar-temuan > li')[25]")


def test_what_is_chosen_stands_in_the_address_and_back_works(buka):
    p = buka(DAFTAR)
    p.locator("[name=indikator]").select_option("IK.1.4")
    p.locator("[name=bobot]").select_option("ringan")
    assert p.url.endswith("?indikator=IK.1.4&bobot=ringan")
    ringan = p.locator(BARIS).count()
    p.go_back()
    p.wait_for_url("**/?indikator=IK.1.4")
    assert p.locator(BARIS).count() > ringan > 0
    assert p.locator("[name=bobot]").input_value() == ""


def test_a_shared_address_shows_what_it_asks_for(buka):
    """Bab II.E promises another target than Bab III.B for IK.2.1, IK.5.1, IK.5.2, IK.7.1: the four missed promises."""
    p = buka(DAFTAR + "?bab=bab-2&bobot=berat")
    assert hasil(p).startswith("4 dari ")
    assert [t[:6] for t in p.locator(f"{BARIS} > a").all_inner_texts()] == ["IK.2.1", "IK.5.1", "IK.5.2", "IK.7.1"]


def test_nothing_found_is_said_with_a_way_out(buka):
    p = buka(DAFTAR + "?kata=tidakadakataini")
    assert p.locator(BARIS).count() == 0 and "Tidak ada temuan yang cocok" in hasil(p)
    p.get_by_role("link", name="Tampilkan semua temuan").click()
    assert p.locator(BARIS).count() == 25


def test_an_address_that_names_what_the_list_does_not_have_shows_everything(buka):
    assert buka(DAFTAR + "?indikator=constructor&bab=x").locator(BARIS).count() == 25


def test_without_javascript_every_finding_is_there_and_no_filter(buka):
    p = buka(DAFTAR, 1280, java_script_enabled=False)
    assert p.locator(BARIS).count() > 100
    assert not p.locator(".saring").is_visible()


def test_an_old_address_of_a_finding_leads_to_its_page_and_of_a_note_to_its_place(buka):
    p = buka("2024/pemeriksaan/#jumlah-dpt-total-l-menurun")
    p.wait_for_url("**/2024/temuan/jumlah-dpt-total-l-menurun/")
    p = buka("2024/pemeriksaan/#ambisi-ik-1-1-tahun-lalu")
    p.wait_for_url("**/2024/pemeriksaan/catatan/#ambisi-ik-1-1-tahun-lalu")
    assert p.locator("#ambisi-ik-1-1-tahun-lalu").is_visible()
