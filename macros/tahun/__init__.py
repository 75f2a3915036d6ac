"""Tahun: a year of the report, read, checked and worked out. Knows no page, no address, no engine."""

from macros.tahun.tahun import Tahun

__all__ = ["Tahun"]
