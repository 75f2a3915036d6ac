"""Klaim: checks choose by columns, so that its description may be reworded."""

from dataclasses import replace

import pytest
import yaml

from lakip_calc.pemeriksaan import periksa
from lakip_calc.pemeriksaan.laporan import JenisKlaim
from macros import AKAR
from macros.tahun.laporan import laporan_dari
from macros.tahun.muat import muat_tahun


@pytest.fixture(scope="module")
def laporan():
    return laporan_dari(muat_tahun(AKAR, "2024"))


def test_another_wording_changes_no_finding(laporan):
    lain = replace(laporan, klaim={k: replace(isi, tentang="Sesuatu") for k, isi in laporan.klaim.items()})
    semula, kini = periksa(laporan), periksa(lain)
    assert [(t.id, t.penerapan.keparahan, t.sebab) for t in kini.temuan] == [(t.id, t.penerapan.keparahan, t.sebab) for t in semula.temuan]
    assert [p.putusan for _, semua in kini.penerapan for p in semua] == [p.putusan for _, semua in semula.penerapan for p in semua]


def test_the_data_dictionary_knows_every_kind_of_claim():
    kolom = {k["name"]: k for k in yaml.safe_load((AKAR / "data/kamus/klaim.yaml").read_text(encoding="utf-8"))["fields"]}
    assert kolom["jenis"]["constraints"]["enum"] == [j.value for j in JenisKlaim]


def test_the_columns_reach_the_checks(laporan):
    urutan, predikat = laporan.klaim["renstra-tahun-ke"], laporan.klaim["ik-1-3-predikat"]
    assert (urutan.jenis, urutan.tahun) == (JenisKlaim.URUTAN_RENCANA, (2020, 2024))
    assert predikat.besaran == ("capaian", "realisasi_anggaran")
    assert laporan.klaim["efisiensi-belanja"].istilah == "efisiensi"
    assert laporan.klaim["gedung-permanen"].jenis is None
