"""Warna: the colour of an office as the style sheet that is laid over the theme's own, readable in light and dark.

1. The colour is the head of every page, with white letters on it, and the colour of links on white and on panels: contrast 4.5 (WCAG 2.2 AA).
2. For dark pages it is made from the same hue: a darker head, and links light enough for contrast 7 on the panels.
3. A colour that is too light for the first is refused, with the nearest darker one that will do.
"""

import re

KONTRAS, KONTRAS_GELAP = 4.5, 7.0
PUTIH, PANEL, PANEL_GELAP, MALAM = (255, 255, 255), (0xF8, 0xF5, 0xF2), (0x28, 0x25, 0x23), (0x1C, 0x1A, 0x19)
BENTUK = re.compile(r"#?([0-9a-fA-F]{6})")
LANGKAH = 100

Rgb = tuple[int, int, int]


class WarnaDitolak(Exception):
    """Why a colour cannot be the colour of a site, as a sentence for staff."""


def baca_warna(teks: str) -> Rgb:
    """``#0b6b3a``. Raises WarnaDitolak for what is no colour, or one on which nothing can be read."""
    cocok = BENTUK.fullmatch(teks.strip())
    if cocok is None:
        raise WarnaDitolak(f"'{teks}' bukan warna; tulis # dan enam angka, misalnya \"#0b6b3a\"")
    warna = _rgb(cocok[1])
    if (k := min(kontras(warna, PUTIH), kontras(warna, PANEL))) < KONTRAS:
        gelap = next(w for n in range(LANGKAH + 1) if _terbaca(w := campur(warna, (0, 0, 0), n / LANGKAH)))
        nilai, perlu = (f"{n:.1f}".replace(".", ",") for n in (k, KONTRAS))
        raise WarnaDitolak(
            f"'{teks}' terlalu terang: tulisan putih di atasnya sulit dibaca (kontras {nilai}, paling sedikit {perlu}); "
            f'pilih yang lebih gelap, misalnya "{tulis_warna(gelap)}"'
        )
    return warna


def gaya_warna(warna: Rgb) -> str:
    """The style sheet: the variables of the theme that carry the office's colour."""
    kepala = campur(warna, (0, 0, 0), 0.4)
    tautan = next(w for n in range(LANGKAH + 1) if kontras(w := campur(warna, PUTIH, n / LANGKAH), PANEL_GELAP) >= KONTRAS_GELAP)
    terang = campur(tautan, PUTIH, 0.35)
    kaki, kaki_gelap = campur(warna, MALAM, 0.85), campur(warna, MALAM, 0.93)
    terang_css = (
        f":root {{ --lk-tanda: {tulis_warna(warna)}; }}\n"
        f'[data-md-color-primary="custom"] {{ --md-primary-fg-color: {tulis_warna(warna)}; --md-accent-fg-color: {tulis_warna(warna)}; '
        f"--md-accent-fg-color--transparent: {tulis_warna(warna)}14; --md-footer-bg-color: {tulis_warna(kaki)}; "
        f"--md-footer-bg-color--dark: {tulis_warna(campur(kaki, (0, 0, 0), 0.2))}; --md-footer-fg-color--light: #f1ecea; }}\n"
    )
    return terang_css + (
        '@media screen { [data-md-color-scheme="slate"][data-md-color-primary="custom"] { '
        f"--lk-tanda: {tulis_warna(tautan)}; --md-primary-fg-color: {tulis_warna(kepala)}; --md-accent-fg-color: {tulis_warna(terang)}; "
        f"--md-accent-fg-color--transparent: {tulis_warna(terang)}1f; --md-footer-bg-color: {tulis_warna(kaki_gelap)}; "
        f"--md-footer-bg-color--dark: {tulis_warna(campur(kaki_gelap, (0, 0, 0), 0.3))}; }} }}\n"
    )


def kontras(a: Rgb, b: Rgb) -> float:
    """The contrast of two colours, 1 to 21, as WCAG defines it."""
    terang, gelap = sorted((_cahaya(a), _cahaya(b)), reverse=True)
    return (terang + 0.05) / (gelap + 0.05)


def campur(a: Rgb, b: Rgb, bagian: float) -> Rgb:
    """The first colour with a share of the second."""
    r, g, bl = (round(x + (y - x) * bagian) for x, y in zip(a, b, strict=True))
    return r, g, bl


def tulis_warna(warna: Rgb) -> str:
    """``#0b6b3a``."""
    return "#" + "".join(f"{n:02x}" for n in warna)


def _terbaca(warna: Rgb) -> bool:
    return min(kontras(warna, PUTIH), kontras(warna, PANEL)) >= KONTRAS


def _rgb(enam: str) -> Rgb:
    return int(enam[0:2], 16), int(enam[2:4], 16), int(enam[4:6], 16)


def _cahaya(warna: Rgb) -> float:
    """Relative luminance."""
    r, g, b = ((n / 255 / 12.92) if n / 255 <= 0.04045 else ((n / 255 + 0.055) / 1.055) ** 2.4 for n in warna)
    return 0.2126 * r + 0.7152 * g + 0.0722 * b
