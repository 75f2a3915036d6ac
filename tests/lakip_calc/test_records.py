"""A figure, once worked out, does not change."""

import importlib
import inspect
import pkgutil
from dataclasses import is_dataclass

import pytest

import lakip_calc

BENDA = sorted(
    {
        benda
        for modul in pkgutil.walk_packages(lakip_calc.__path__, "lakip_calc.")
        for _, benda in inspect.getmembers(importlib.import_module(modul.name), inspect.isclass)
        if is_dataclass(benda) and benda.__module__.startswith("lakip_calc")
    },
    key=lambda benda: benda.__qualname__,
)


@pytest.mark.parametrize("benda", BENDA, ids=lambda benda: benda.__qualname__)
def test_every_record_is_frozen(benda):
    assert benda.__dataclass_params__.frozen
