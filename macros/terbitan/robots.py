"""robots.txt: everybody may read everything; here is the list of pages."""

from collections.abc import Iterator

from macros.tahun.situs import Situs


def robots(alamat: str) -> str:
    """The file for a site at this public address."""
    return f"User-agent: *\nAllow: /\n\nSitemap: {alamat}sitemap.xml\n"


def berkas_situs(situs: Situs) -> Iterator[tuple[str, bytes]]:
    """The one file."""
    yield "robots.txt", robots(situs.alamat).encode()
