"""What every test of the arithmetic needs: the worked examples, and how to read them.

A test that asks for `contoh_capaian` runs once for every row of data/contoh/capaian.csv; the name of the row
is the name of the test. The methodology page shows the same rows.
"""

import csv
from collections.abc import Callable
from decimal import Decimal
from fractions import Fraction
from pathlib import Path

import pytest
from hypothesis import settings

from lakip_calc.besaran import Aturan, Hasil, Jenjang, Kosong, Skala, TidakDihitung
from lakip_calc.pembulatan import bulatkan

CONTOH = Path(__file__).parents[2] / "data" / "contoh"
KOSONG = {"": None, "-": Kosong.STRIP, "tidak terbaca": Kosong.TIDAK_TERBACA}

settings.register_profile("tetap", derandomize=True, database=None, deadline=None)
settings.load_profile("tetap")

Baris = dict[str, str]


def baca(nama: str) -> list[Baris]:
    with open(CONTOH / f"{nama}.csv", encoding="utf-8", newline="") as berkas:
        return list(csv.DictReader(berkas, strict=True))


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    for nama in metafunc.fixturenames:
        if nama.startswith("contoh_"):
            baris = baca(nama.removeprefix("contoh_").replace("_", "-"))
            metafunc.parametrize(nama, baris, ids=[satu["contoh"] for satu in baris])


def _angka(teks: str) -> Decimal | Kosong | None:
    if teks in KOSONG:
        return KOSONG[teks]
    return Decimal(teks.replace(".", "").replace(",", "."))


def _butir(teks: str) -> list[str]:
    return [satu.strip() for satu in teks.split(";")]


@pytest.fixture
def angka() -> Callable[[str], Decimal | Kosong | None]:
    """Reads one cell of an example: 1.234,5, or the way in which it is missing."""
    return _angka


@pytest.fixture
def butir() -> Callable[[str], list[str]]:
    """Reads a cell that holds several things."""
    return _butir


@pytest.fixture
def menurut() -> Callable[[Hasil | TidakDihitung, Baris], None]:
    """Asserts that a figure is what the row says: rounded, exact, its notes; or the reason why there is none."""

    def periksa(hasil: Hasil | TidakDihitung, baris: Baris) -> None:
        if baris.get("alasan"):
            assert isinstance(hasil, TidakDihitung)
            assert hasil.alasan == baris["alasan"]
            return
        assert isinstance(hasil, Hasil)
        assert bulatkan(hasil.nilai, 2) == _angka(baris["hasil"])
        tepat = Fraction(baris.get("hasil_tepat", baris["hasil"]).replace(",", "."))
        assert abs(Fraction(hasil.nilai) - tepat) <= abs(tepat) * Fraction(1, 10**48)
        assert "; ".join(hasil.catatan) == baris.get("catatan", "")
        assert "{" not in hasil.rumus_terisi(lambda operan: str(operan.nilai))

    return periksa


@pytest.fixture(scope="session")
def skala() -> dict[str, Skala]:
    """The scales of the examples, by name."""
    semua: dict[str, list[Baris]] = {}
    for baris in baca("skala"):
        semua.setdefault(baris["skala"], []).append(baris)
    return {
        nama: Skala(
            nama,
            tuple(Jenjang(satu["predikat"], _angka(satu["batas_bawah"]), _angka(satu["batas_atas"]), satu["dasar"]) for satu in jenjang),
            aturan=Aturan.AKIP_PREDIKAT if nama == "akip" else Aturan.PREDIKAT,
            bawah_termasuk=jenjang[0]["batas_bawah_termasuk"] == "ya",
            tepi_berbeda=jenjang[0]["tepi_berbeda"] == "ya",
        )
        for nama, jenjang in semua.items()
    }
