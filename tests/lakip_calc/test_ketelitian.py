"""The arithmetic does not depend on the caller's Decimal context."""

from decimal import ROUND_UP, Context, Decimal, localcontext

import pytest

from lakip_calc.anggaran import serapan
from lakip_calc.besaran import Aturan, Hasil, Operan
from lakip_calc.capaian import capaian_maximize


def test_a_coarse_context_outside_changes_nothing():
    biasa = capaian_maximize(Decimal(90), Decimal(100)), serapan(Decimal(32641558000), Decimal(26919075344))
    with localcontext(Context(prec=3, rounding=ROUND_UP)):
        kasar = capaian_maximize(Decimal(90), Decimal(100)), serapan(Decimal(32641558000), Decimal(26919075344))
    assert kasar == biasa


def test_a_quotient_carries_fifty_digits():
    assert str(capaian_maximize(Decimal(90), Decimal(100)).nilai) == "111." + "1" * 47


def test_a_formula_must_name_its_operands():
    with pytest.raises(ValueError):
        Hasil(Decimal(1), "persen", Aturan.F1, (Operan("target", Decimal(1)),), "{realisasi} / {target}")
    with pytest.raises(ValueError):
        Hasil(Decimal(1), "persen", Aturan.F1, (Operan("target", Decimal(1)),), "1")
