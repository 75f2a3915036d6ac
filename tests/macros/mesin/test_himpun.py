"""Faults of all pages and of the data arrive in one build, sorted, with file, line and what to write."""

import pytest

from macros.mesin.himpun import Himpun
from macros.tahun.galat import Galat
from tests.proyek_kecil import MACRO, Proyek

pytestmark = pytest.mark.lama


@pytest.fixture
def proyek(tmp_path):
    return Proyek(tmp_path)


def galat(hasil):
    """The list that staff read, without its head and its end."""
    baris = hasil.stdout.strip().splitlines()
    awal = next(n for n, b in enumerate(baris) if "belum dapat diterbitkan" in b)
    return baris[awal + 1 : baris.index("Situs yang sudah terbit tidak diubah.")]


def test_every_fault_of_every_page_is_told_in_one_build(proyek):
    proyek.tulis(
        "docs/index.md", "---\na: b\n---\n\n# X\n\n{{ anka() }} dan {{ angka( }} dan {{ data_salah() }}\n\n{{ angka()\n\n{{ lain.x }}\n"
    )
    proyek.tulis("docs/lama.md", "# Lama\n\n{{ angka(“x”) }}\n\n[x](tidak-ada.md)\n\n{{ angka() + 1 }}\n")
    proyek.tulis("docs/kepala.md", "---\ntitle: A: b\n---\n\n# {{ tidak_diperiksa() }}\n")
    proyek.tulis("docs/gabung.md", "# G\n\n<<<<<<< HEAD\na\n=======\nb\n>>>>>>> x\n")
    (proyek.akar / "docs/huruf.md").write_bytes("# caf\xe9".encode("latin-1"))

    hasil = proyek.bangun()

    assert hasil.returncode == 1
    assert galat(hasil) == [
        "docs/gabung.md, baris 3: dua orang mengubah baris yang sama (sampai baris 7); "
        "pilih salah satu dan hapus baris bertanda <<<<<<<, =======, >>>>>>>",
        "docs/huruf.md, baris 1: huruf tidak terbaca; simpan berkas ini sebagai UTF-8 (di Notepad: Simpan Sebagai, Pengodean UTF-8)",
        "docs/index.md, baris 7: 'anka' tidak dikenal; periksa ejaannya. Mungkin maksudnya 'angka'",
        "docs/index.md, baris 7: '{{ angka( }}' tidak dapat dibaca; kurung bukanya 1, kurung tutupnya 0; samakan banyaknya",
        "docs/index.md, baris 7: data/x.csv, baris 2, kolom target: 'a' bukan angka",
        "docs/index.md, baris 9: '{{ angka()' dibuka dengan {{ tanpa ditutup dengan }}; tulis keduanya",
        "docs/index.md, baris 11: 'lain' tidak dikenal; periksa ejaannya",
        "docs/kepala.md, baris 2: kepala halaman tidak terbaca: 'title: A: b' memuat lebih dari satu titik dua; "
        'apit isinya dengan tanda petik: title: "A: b"',
        "docs/lama.md, baris 3: '{{ angka(“x”) }}' tidak dapat dibaca; ganti tanda petik lengkung dengan tanda petik lurus",
        "docs/lama.md, baris 5: tautan 'tidak-ada.md' tidak menuju berkas di docs/",
        "docs/lama.md, baris 7: tulisan di antara kurung kurawal tidak dapat dihitung; tulis satu kata saja di antara {{ dan }}",
    ]
    assert "Situs belum dapat diterbitkan: 11 hal perlu diperbaiki." in hasil.stdout
    assert not proyek.situs.exists()
    assert "Traceback" not in hasil.stdout + hasil.stderr


DATA_SALAH = """
def define_env(env):
    from macros.tahun.galat import Galat, GalatData
    raise GalatData([Galat("data/2024/dpt.csv", 3, "l", "'x' bukan angka; tulis seperti 1.234,5")])
"""


def test_faults_of_the_data_come_together_with_pages_that_cannot_be_read(proyek):
    proyek.tulis("makro.py", DATA_SALAH)
    proyek.tulis("docs/lama.md", "---\ntitle: A: b\n---\n# A\n")
    hasil = proyek.bangun()
    assert hasil.returncode == 1
    satu, dua = galat(hasil)
    assert satu == "data/2024/dpt.csv, baris 3, kolom l: 'x' bukan angka; tulis seperti 1.234,5"
    assert dua.startswith("docs/lama.md, baris 2: kepala halaman tidak terbaca")


def test_faults_of_the_data_alone_are_called_so(proyek):
    proyek.tulis("makro.py", DATA_SALAH)
    assert "Data belum dapat diterbitkan: 1 hal perlu diperbaiki." in proyek.bangun().stdout


def test_a_fault_inside_a_loop_or_a_title_has_its_line(proyek):
    proyek.tulis("docs/index.md", "---\ntitle: Judul {{ anka() }}\n---\n\n# X\n\n{% for x in [1, 2] %}\n\n{{ anka() }}\n{% endfor %}\n")
    assert [g.partition(":")[0] for g in galat(proyek.bangun())] == ["docs/index.md, baris 2", "docs/index.md, baris 9"]


def test_a_block_that_is_never_closed_is_told(proyek):
    proyek.tulis("docs/index.md", "# X\n\n{% for x in [1, 2] %}\n\n{{ angka() }}\n")
    (satu,) = galat(proyek.bangun())
    assert satu.startswith("docs/index.md, baris ") and "periksa pasangan {{ }} dan {% %}" in satu


def test_a_word_of_the_page_that_is_used_twice_is_told_at_both_lines(proyek):
    proyek.tulis("docs/index.md", "# X\n\n{{ x }}\n\n{{ x }}\n\n{% if x %}a{% endif %}\n\n{{ angka() if y == 1 }}\n")
    assert [g.partition(":")[0] for g in galat(proyek.bangun())] == [f"docs/index.md, baris {n}" for n in (3, 5, 7, 9)]


def test_a_fault_of_the_program_keeps_its_traceback(proyek):
    proyek.tulis("makro.py", MACRO)
    proyek.tulis("docs/index.md", "{{ gagal() }}\n")
    hasil = proyek.bangun()
    assert hasil.returncode == 100 and "KeyError" in hasil.stdout + hasil.stderr


def test_a_draft_that_nobody_asked_for_hinders_nobody():
    himpun = Himpun()
    himpun.galat = [
        Galat(b) for b in ("data/2025/dpt.csv", "docs/2025/index.md", "docs/2024/index.md", "docs/20251/x.md", "data/istilah.csv")
    ]
    himpun.tanpa_tahun({"2025"})
    assert [g.berkas for g in himpun.galat] == ["docs/2024/index.md", "docs/20251/x.md", "data/istilah.csv"]


# --- pages outside the menu ---------------------------------------------------------------------------


def test_a_written_page_outside_the_menu_is_told_and_stops_nothing(proyek):
    proyek.atur(nav=[{"Beranda": "index.md"}])
    proyek.tulis("docs/sengaja.md", "---\ntitle: S\nmenu: tidak\n---\n\n# S\n")
    hasil = proyek.bangun()
    assert hasil.returncode == 0
    assert [b for b in hasil.stdout.splitlines() if "menu" in b] == [
        "Catatan: docs/lama.md tidak ada di menu. Tambahkan barisnya di bagian nav pada mkdocs.yml, "
        "atau tulis menu: tidak di kepala halaman bila memang begitu."
    ]
