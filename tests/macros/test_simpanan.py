"""What is kept is used only for the same input and the same code, and only while it is sound."""

import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

import pytest

from macros import simpanan
from macros.simpanan import Simpanan
from macros.tahun import sah
from macros.tautan import qr
from tests.conftest import AKAR


@dataclass(frozen=True)
class Satu:
    isi: object


@dataclass(frozen=True)
class Dua:
    isi: object


class Pabrik:
    """Makes a thing and counts how often it had to."""

    def __init__(self, isi=b"baru"):
        self.isi, self.kali = isi, 0

    def __call__(self):
        self.kali += 1
        return self.isi


@pytest.fixture
def rumah(tmp_path, monkeypatch):
    """A project of its own with two folders of code."""
    for nama in ("satu/a.py", "satu/dalam/b.py", "satu/catatan.txt", "lain/c.py"):
        (tmp_path / nama).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / nama).write_text("x = 1\n")
    monkeypatch.setattr(simpanan, "AKAR", tmp_path)
    monkeypatch.setattr(simpanan, "FOLDER", tmp_path / ".lakip")
    simpanan._pembuat.cache_clear()
    yield tmp_path
    simpanan._pembuat.cache_clear()


def dibuat(masukan=("a",), isi=b"baru", *, kode=("satu",), pustaka=("segno",)):
    """Whether the thing had to be made."""
    simpanan._pembuat.cache_clear()  # as in another process
    pabrik = Pabrik(isi)
    assert Simpanan("uji", kode, pustaka).ambil(list(masukan), pabrik) == isi
    return bool(pabrik.kali)


def disimpan(rumah):
    return sorted((rumah / ".lakip/uji").iterdir())


def test_a_thing_is_made_once(rumah):
    assert dibuat()
    assert not dibuat()


@pytest.mark.parametrize("isi", [b"", b"\n", b"satu\ndua\n\n", "“Rp”".encode()])
def test_content_comes_back_as_it_was(rumah, isi):
    assert dibuat(isi=isi)
    assert not dibuat(isi=isi)


def test_a_text_comes_back_as_it_was(rumah):
    kata = Simpanan("uji", ("satu",))
    assert kata.ambil_teks("a", lambda: "baris\r\n✓\n") == kata.ambil_teks("a", lambda: "lain") == "baris\r\n✓\n"


# --- other input --------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("satu", "dua"),
    [
        ("1", 1),
        (1, Decimal("1")),
        (Decimal("1"), Decimal("1.0")),
        ("2026-11-23", date(2026, 11, 23)),
        (["a", "b"], ["ab"]),
        (Satu("a"), Dua("a")),
        (Satu(Satu("a")), Satu("a")),
        ({"a": 1}, {"a": None}),
        ("\ud800", "?"),
    ],
)
def test_other_input_is_another_thing(rumah, satu, dua):
    assert dibuat([satu])
    assert dibuat([dua])
    assert not dibuat([satu])


def test_input_that_cannot_be_told_apart_is_refused(rumah):
    with pytest.raises(TypeError, match="plain data, not of object"):
        dibuat([object()])


# --- other code ---------------------------------------------------------------------------------


@pytest.mark.parametrize("berkas", ["satu/a.py", "satu/dalam/b.py", "satu/dalam/baru.py"])
def test_other_code_in_the_folder_makes_it_again(rumah, berkas):
    assert dibuat()
    (rumah / berkas).write_text("x = 2\n")
    assert dibuat()


@pytest.mark.parametrize("ubah", [lambda r: (r / "satu/a.py").unlink(), lambda r: (r / "satu/a.py").rename(r / "satu/z.py")])
def test_code_taken_away_or_renamed_makes_it_again(rumah, ubah):
    assert dibuat()
    ubah(rumah)
    assert dibuat()


def test_what_is_no_code_of_that_folder_does_not_matter(rumah):
    assert dibuat()
    (rumah / "lain/c.py").write_text("x = 2\n")
    (rumah / "satu/catatan.txt").write_text("lain")
    assert not dibuat()


def test_another_library_and_another_version_make_it_again(rumah, monkeypatch):
    assert dibuat()
    assert dibuat(pustaka=("babel",))
    monkeypatch.setattr(simpanan, "version", lambda nama: "99")
    assert dibuat()


# --- damage -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "rusak",
    [
        lambda b: b"",
        lambda b: b[:-1],
        lambda b: b + b"x",
        lambda b: b.replace(b"baru", b"lama"),
        lambda b: b.partition(b"\n")[2],
        lambda b: bytes(len(b)),
        lambda b: b"\xff\xfe" + b,
    ],
)
def test_a_damaged_thing_is_made_again_and_mended(rumah, rusak):
    assert dibuat()
    (berkas,) = disimpan(rumah)
    berkas.write_bytes(rusak(berkas.read_bytes()))
    assert dibuat()
    assert not dibuat()


def test_a_thing_under_the_name_of_another_is_not_used(rumah):
    assert dibuat(["a"], b"satu")
    (satu,) = disimpan(rumah)
    assert dibuat(["b"], b"dua")
    (dua,) = set(disimpan(rumah)) - {satu}
    satu.write_bytes(dua.read_bytes())
    assert dibuat(["a"], b"satu")


def test_the_folder_may_be_deleted_at_any_time(rumah):
    assert dibuat()
    disimpan(rumah)[0].unlink()
    assert dibuat()
    (rumah / ".lakip").rename(rumah / "dibuang")
    assert dibuat()


# --- where nothing can be kept ------------------------------------------------------------------


def test_a_file_in_place_of_the_folder_only_costs_time(rumah):
    (rumah / ".lakip").write_text("")
    assert dibuat()
    assert dibuat()


def test_a_folder_in_place_of_the_file_only_costs_time(rumah):
    assert dibuat()
    (berkas,) = disimpan(rumah)
    berkas.unlink()
    berkas.mkdir()
    assert dibuat()
    assert dibuat()
    assert disimpan(rumah) == [berkas], "tidak ada sisa berkas sementara"


@pytest.mark.parametrize("gagal", ["mkstemp", "replace"])
def test_a_full_or_locked_disk_only_costs_time_and_leaves_nothing(rumah, monkeypatch, gagal):
    def tolak(*_, **__):
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as sementara:
        sementara.setattr(simpanan.tempfile if gagal == "mkstemp" else simpanan.os, gagal, tolak)
        assert dibuat()
    assert disimpan(rumah) == []


# --- at the same time ---------------------------------------------------------------------------


def test_many_writers_at_once_leave_one_sound_thing(rumah):
    besar = bytes(range(256)) * 4000
    dengan = Simpanan("uji", ("satu",))

    def kerja(_):
        dengan.simpan("a", besar)
        return dengan.baca("a")

    with ThreadPoolExecutor(8) as banyak:
        dibaca = list(banyak.map(kerja, range(100)))
    assert set(dibaca) == {besar}
    assert len(disimpan(rumah)) == 1


def test_two_processes_keep_the_same_thing(tmp_path):
    kode = (
        "import sys; from pathlib import Path; from macros.simpanan import Simpanan\n"
        "s = Simpanan('uji', ('macros/cari',), tempat=Path(sys.argv[1]))\n"
        "for n in range(200): s.simpan(n % 3, b'isi' * 9999); assert s.baca(n % 3) == b'isi' * 9999\n"
    )
    proses = [subprocess.Popen([sys.executable, "-c", kode, str(tmp_path)], cwd=AKAR) for _ in range(3)]
    assert [p.wait() for p in proses] == [0, 0, 0]
    assert len(list((tmp_path / "uji").iterdir())) == 3


# --- who keeps ----------------------------------------------------------------------------------


def test_a_code_is_drawn_once(rumah, monkeypatch):
    monkeypatch.setattr(qr, "SIMPANAN", Simpanan("qr", ("satu",), ("segno",)))
    asli = qr.semua_qr([("http://a.go.id/k/x/", True)])
    assert asli == {"http://a.go.id/k/x/": qr.qr_svg("http://a.go.id/k/x/", True)}
    monkeypatch.setattr(qr, "qr_svg", lambda *_: "digambar lagi")
    assert qr.semua_qr([("http://a.go.id/k/x/", True)]) == asli
    assert qr.semua_qr([("http://a.go.id/k/x/", False)]) != asli


@pytest.fixture
def data(tmp_path):
    for nama, isi in {"data/2024/a.csv": "1", "data/kamus/a.yaml": "2", "luar/b.csv": "3", "luar/dalam/c.csv": "4"}.items():
        (tmp_path / nama).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / nama).write_text(isi)
    (tmp_path / "data/2023").symlink_to(tmp_path / "luar", target_is_directory=True)
    return tmp_path


@pytest.mark.parametrize("berkas", ["data/2024/a.csv", "data/kamus/a.yaml", "luar/b.csv", "luar/dalam/c.csv", "data/2024/baru.csv"])
def test_every_file_of_the_data_counts_also_in_a_linked_folder(data, berkas):
    sebelum = sah.sidik(data)
    (data / berkas).write_text("lain")
    assert sah.sidik(data) != sebelum


def test_a_renamed_file_is_another_state_of_the_data(data):
    sebelum = sah.sidik(data)
    (data / "luar/b.csv").rename(data / "luar/d.csv")
    assert sah.sidik(data) != sebelum


def test_links_that_lead_back_and_to_nothing_end(data):
    (data / "luar/kembali").symlink_to(data / "data", target_is_directory=True)
    (data / "data/2024/putus.csv").symlink_to(data / "tidak-ada")
    (data / "data/2024/diri.csv").symlink_to(data / "data/2024/diri.csv")
    assert sah.sidik(data) == sah.sidik(data)


def test_data_edited_while_they_were_checked_have_not_passed(data):
    tanda = f"2024 {sah.sidik(data)}"
    (data / "data/2024/a.csv").write_text("disunting")
    sah.catat(data, tanda)
    assert not sah.pernah_lulus(data, tanda)
    assert not sah.pernah_lulus(data, f"2024 {sah.sidik(data)}")


def test_what_passed_for_one_year_has_not_passed_for_another(data):
    sah.catat(data, f"2024 {sah.sidik(data)}")
    assert sah.pernah_lulus(data, f"2024 {sah.sidik(data)}")
    assert not sah.pernah_lulus(data, f"2023 {sah.sidik(data)}")
