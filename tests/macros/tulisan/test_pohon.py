"""Finished pages as trees (macros/tulisan/pohon.py)."""

from macros.tulisan.pohon import (
    baca_pohon,
    baris_akhir,
    buang,
    ganti,
    ganti_tulisan,
    isi_html,
    potongan,
    tempat_html,
    tempat_kosong,
    tulis_pohon,
    tulisan_dalam,
    unsur_baru,
    wadah,
)

HALAMAN = '<!doctype html>\n<html lang="id"><head><title>A &amp; B</title></head><body><p>Ä<br>\n&lt;b&gt;</p><!-- c --></body></html>\n'


def test_a_page_is_written_as_it_was_read():
    assert tulis_pohon(baca_pohon(HALAMAN.encode())).decode() == HALAMAN


def test_texts_come_in_the_order_of_the_page_with_what_their_elements_say_of_them():
    isi = wadah("a<b>b<i>c</i>d</b>e<s>f</s>g<!-- h -->i")
    masuk = lambda unsur, dalam: None if unsur.tag == "s" else [*dalam, unsur.tag]  # noqa: E731
    dibaca = [(teks, "".join(dalam)) for _, _, teks, dalam in tulisan_dalam(isi, [], masuk)]
    assert dibaca == [("a", ""), ("b", "b"), ("c", "bi"), ("d", "b"), ("e", ""), ("g", ""), ("i", "")]


def test_a_text_is_replaced_by_texts_and_elements_while_it_is_read():
    isi = wadah("satu<b>dua</b>tiga<i>empat</i>")
    for induk, sesudah, teks, _ in tulisan_dalam(isi, "", lambda unsur, dalam: dalam):
        ganti_tulisan(induk, sesudah, [teks[0], unsur_baru("u", teks[1]), teks[2:], "!"])
    assert isi_html(isi) == "s<u>a</u>tu!<b>d<u>u</u>a!</b>t<u>i</u>ga!<i>e<u>m</u>pat!</i>"


def test_what_follows_an_element_stays_when_it_goes():
    isi = wadah("a<b>b</b>c<i>i</i>d")
    ganti(isi[0], potongan("<u>1</u><s>2</s>"))
    buang(isi[2])
    assert isi_html(isi) == "a<u>1</u><s>2</s>cd"


def test_what_is_put_into_a_place_takes_its_place():
    isi = wadah(f"<p>a</p>{tempat_html('di-sini')}b{tempat_html('lain')}")
    for tempat in tempat_kosong(isi, "di-sini"):
        ganti(tempat, potongan("<ul></ul><p>x</p>"))
    assert isi_html(isi) == '<p>a</p><ul></ul><p>x</p>b<div data-tempat="lain"></div>'


def test_a_text_knows_the_line_behind_what_stands_before_it():
    badan = baca_pohon(b"<body>\n<p>a\n<b>b\n</b>\n</p>\n<!-- c\n-->d</body>").find("body")
    assert [baris_akhir(u) for u in badan] == [5, 7]
