"""Tahun: a year of the report, read, checked and worked out. Knows no page, no address, no engine."""
