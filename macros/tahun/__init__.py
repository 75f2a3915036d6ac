"""Tahun: a year of the report, read, checked and worked out. Knows no page, no address, no engine.

Nothing is loaded here: whoever wants only a small module of this room does not wait for pandas.
"""
