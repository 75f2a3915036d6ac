"""Cari: the search of the site, made from the built pages.

At build time every section of every page becomes words (``kata``), words become roots with a
real Indonesian stemmer (``akar``), and roots get weights and postings (``indeks``), written as scripts,
``cari/indeks.js`` and for each page ``cari/teks/<number>.js``, that a browser can load from anywhere, also from a
USB stick. Answer cards stand in the index too (``jawaban``). In the browser ``aset/cari.js`` answers; it cuts queries into words by the same rules
as ``kata``: whoever changes one changes the other (tests/macros/cari/test_cari.py holds them together).
"""
