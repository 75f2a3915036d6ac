"""A manifest names every file of a site; two manifests tell what differs."""

import pytest

from macros.perintah.manifes import main
from macros.rilis.manifes import Beda, beda, manifes

HALO = "2c4bd1113a1308076e5015a9cf692d57ba9ef0e94f3badc919461b5f8c105572"  # printf 'halo\n' | sha256sum


@pytest.fixture
def situs(tmp_path):
    def buat(nama, **isi):
        folder = tmp_path / nama
        for jalur, teks in isi.items():
            (folder / jalur).parent.mkdir(parents=True, exist_ok=True)
            (folder / jalur).write_bytes(teks.encode())
        return folder

    return buat


def test_every_file_stands_in_the_manifest_with_its_size_and_hash(situs):
    folder = situs("a", **{"z.txt": "halo\n", "a/b.html": "", "manifes.csv": "lama", "a/manifes.csv": ""})
    kosong = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"  # FIPS 180: SHA-256 of nothing
    assert manifes(folder) == (f"jalur,bita,sha256\na/b.html,0,{kosong}\na/manifes.csv,0,{kosong}\nz.txt,5,{HALO}\n")


def test_two_manifests_tell_what_is_gone_new_and_different(situs):
    lama = manifes(situs("a", **{"sama": "1", "hilang": "2", "ubah, lagi": "3"}))
    baru = manifes(situs("b", **{"sama": "1", "baru": "2", "ubah, lagi": "4"}))
    assert beda(lama, baru) == Beda(("hilang",), ("baru",), ("ubah, lagi",))
    assert not beda(lama, lama)


@pytest.mark.parametrize("bukan", ["", "jalur,bita\n", "jalur,bita,sha256\nx,1\n"])
def test_what_is_no_manifest_is_refused(bukan):
    with pytest.raises(ValueError, match="bukan manifes"):
        beda(bukan, bukan)


def test_the_command_prints_a_manifest_and_compares_folder_and_file(situs, capsys, tmp_path):
    a, b = situs("a", x="1"), situs("b", x="2")
    assert main([str(a)]) == 0
    simpan = tmp_path / "simpan.csv"
    simpan.write_text(capsys.readouterr().out, encoding="utf-8")
    assert main([str(simpan), str(a)]) == 0
    assert main([str(simpan), str(b)]) == 1
    assert "Isinya berbeda (1)\n- x\nKedua situs berbeda.\n" in capsys.readouterr().out
    assert main([str(tmp_path / "tidak-ada")]) == 2
    assert "tidak-ada tidak ada; bangun dulu situsnya" in capsys.readouterr().err


def test_an_unknown_option_is_refused_in_a_sentence(capsys):
    with pytest.raises(SystemExit) as keluar:
        main(["--diff"])
    assert keluar.value.code == 2
    assert capsys.readouterr().err.startswith("Argumen ini tidak dikenal: --diff.\nPemakaian: python -m macros manifes ")
