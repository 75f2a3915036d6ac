"""Adding to the promises."""

from macros.perintah.tautan import tambah
from macros.tautan.janji import ANGKA


def test_adding_to_the_promise_changes_nothing_that_was_promised(tmp_path):
    jalur = tmp_path / "angka.csv"
    jalur.write_text("id,teks\na,1\nhilang,2\n", encoding="utf-8")
    assert tambah(jalur, ANGKA, [{"id": "a", "teks": "9"}, {"id": "b", "teks": "1,5"}]) == 1
    assert jalur.read_text(encoding="utf-8") == 'id,teks\na,1\nhilang,2\nb,"1,5"\n'
    assert tambah(jalur, ANGKA, [{"id": "b", "teks": "1,5"}]) == 0
