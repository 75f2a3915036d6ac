"""What this modul puts into pages that every office has."""

from macros.modul.pemilu.peristiwa import peristiwa_html

SISIPAN = {"beranda": peristiwa_html}
