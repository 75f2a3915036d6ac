"""Terms are explained on the page where they occur (macros/halaman/istilah.py)."""

from types import SimpleNamespace

import pytest

from macros.halaman.istilah import jelaskan
from macros.tulisan.pohon import isi_html, wadah

ISTILAH = SimpleNamespace(
    baris={
        "dpt": {"istilah": "DPT", "kepanjangan": "Daftar Pemilih Tetap", "arti": "Pemilih yang ditetapkan.", "bahasa": ""},
        "pagu": {"istilah": "Pagu", "kepanjangan": "", "arti": 'Batas "tertinggi" belanja.', "bahasa": ""},
        "bottom-up": {"istilah": "bottom up", "kepanjangan": "", "arti": "Dari bawah ke atas.", "bahasa": "en"},
    }
)
TAUTAN_DPT = '<a class="istilah" href="#istilah-dpt" title="Daftar Pemilih Tetap">DPT</a>'


def dijelaskan(html: str, url: str = "2024/bab-1/", bahasa: str = "") -> str:
    isi = wadah(html)
    jelaskan(isi, ISTILAH, url, bahasa)
    return isi_html(isi)


def test_a_term_leads_to_its_explanation_at_the_foot_of_the_page_the_first_time():
    html = dijelaskan("<p>Menurut DPT &amp; <em>DPT</em>, lalu DPT.</p><p>DPT</p>")
    assert html.startswith(f"<p>Menurut {TAUTAN_DPT} &amp; <em>DPT</em>, lalu DPT.</p><p>DPT</p><details")
    assert "<summary>1 istilah di halaman ini</summary>" in html
    assert '<dt id="istilah-dpt">DPT</dt><dd><em>Daftar Pemilih Tetap</em>. Pemilih yang ditetapkan.</dd>' in html
    assert html.count("<dt") == 1 and '<a href="../../istilah/">Semua istilah</a>' in html


def test_two_terms_in_one_sentence_keep_their_places():
    assert ">pagu</a> dan <a " in dijelaskan("<p>Lihat <b>x</b> pagu dan DPT di sini.</p>")


def test_a_word_may_begin_small_an_abbreviation_keeps_its_spelling():
    assert 'href="#istilah-pagu">pagu</a>' in dijelaskan("<li>Besar pagu</li>")
    assert "istilah" not in dijelaskan("<p>dpt, DPTb, DPT-nya, e.DPT</p>")


def test_a_foreign_term_says_its_language_every_time():
    html = dijelaskan("<p>Cara bottom up itu. Cara bottom up lagi.</p>")
    assert '<a class="istilah" href="#istilah-bottom-up" lang="en">bottom up</a> itu. Cara <span lang="en">bottom up</span> lagi.' in html
    assert '<dt id="istilah-bottom-up" lang="en">' in html


@pytest.mark.parametrize(
    "html",
    [
        "<h2>DPT</h2>",
        '<p><a href="x/">DPT</a></p>',
        "<table><tr><td><p>DPT</p></td></tr></table>",
        "<p><code>DPT</code> dan <strong>DPT</strong></p>",
        '<p class="asal">Asal: DPT.</p>',
        "<div>DPT</div>",
        "<p><!-- DPT -->x</p>",
    ],
)
def test_left_alone(html):
    assert dijelaskan(html) == html


def test_after_what_is_left_alone_the_sentence_goes_on():
    assert dijelaskan("<p><code>x</code> DPT<!-- x --> pagu</p>").count('class="istilah" href') == 2


def test_a_page_in_another_language_and_the_list_of_terms_stay_as_they_are():
    assert dijelaskan("<p>DPT</p>", bahasa="en") == dijelaskan("<p>DPT</p>", url="istilah/") == "<p>DPT</p>"
