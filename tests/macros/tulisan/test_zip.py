"""One zip for the same content, on every day and every machine."""

import io
import zipfile
from datetime import date

from macros.tulisan.zip import tulis_zip

ISI = {"b/dua.csv": b"x" * 500, "gambar.png": b"y" * 500, "a.txt": "“Rp”\r\n".encode()}
HARI = date(2026, 11, 23)


def buat(isi, hari=HARI):
    keluar = io.BytesIO()
    tulis_zip(keluar, "laporan", isi, hari)
    return keluar.getvalue()


def test_what_was_put_in_comes_out_in_one_folder_by_name():
    with zipfile.ZipFile(io.BytesIO(buat(ISI))) as arsip:
        assert arsip.testzip() is None
        assert arsip.namelist() == ["laporan/a.txt", "laporan/b/dua.csv", "laporan/gambar.png"]
        assert {n.removeprefix("laporan/"): arsip.read(n) for n in arsip.namelist()} == ISI


def test_the_order_in_which_files_come_does_not_matter_the_day_does():
    assert buat(dict(reversed(ISI.items()))) == buat(ISI)
    assert buat(ISI, date(2026, 11, 24)) != buat(ISI)


def test_files_are_of_the_day_plain_and_readable_and_packed_once():
    with zipfile.ZipFile(io.BytesIO(buat(ISI))) as arsip:
        for info in arsip.infolist():
            assert info.date_time == (2026, 11, 23, 0, 0, 0)
            assert oct(info.external_attr >> 16) == "0o100644"
        padat = {i.filename: i.compress_type for i in arsip.infolist()}
    assert padat["laporan/gambar.png"] == zipfile.ZIP_STORED
    assert padat["laporan/b/dua.csv"] == zipfile.ZIP_DEFLATED


def test_it_can_be_written_to_a_file(tmp_path):
    tulis_zip(tmp_path / "x.zip", "laporan", ISI, HARI)
    assert (tmp_path / "x.zip").read_bytes() == buat(ISI)
