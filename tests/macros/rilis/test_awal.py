"""The first look at what staff wrote: a published year has no sentence that is still to be written."""

import pytest

from macros.rilis.awal import galat_awal


@pytest.fixture
def akar(tmp_path):
    for tahun, keadaan in (("2030", "terbit"), ("2031", "draf")):
        (tmp_path / "data" / tahun).mkdir(parents=True)
        (tmp_path / "data" / tahun / "aturan.csv").write_text(f"kode,nilai,alasan\nkeadaan,{keadaan},x\n", encoding="utf-8")
        (tmp_path / "docs" / tahun).mkdir(parents=True)
        (tmp_path / "docs" / tahun / "index.md").write_text("# Laporan\n\nTULIS: satu kalimat\n", encoding="utf-8")
    return tmp_path


def test_only_a_draft_may_hold_sentences_still_to_be_written(akar):
    [satu] = map(str, galat_awal(akar))
    assert satu.startswith("docs/2030/index.md, baris 3: 'TULIS: satu kalimat' belum ditulis; tulis kalimatnya")
