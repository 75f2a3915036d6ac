"""Istilah: terms are explained on the page where they occur.

1. The first time a term of data/istilah.csv stands in a sentence of a page, it becomes a link to its
   explanation at the foot of the same page: no script, and the same by finger, mouse and key.
2. A term in another language says so, every time (WCAG 3.1.2, language of parts).
3. Left alone: headings, links, tables, pictures, code, exact names (bold), lines of origin, and the pages that
   are themselves a list of terms or hold ready letters.
"""

import re
from collections.abc import Mapping
from functools import lru_cache
from html import escape

from macros.tahun.tabel.tabel import Tabel
from macros.tautan.alamat import ke_dari

TAG = re.compile(r"(<[^>]*>)")
KALIMAT = {"p", "li"}
BIARKAN = {"a", "h1", "h2", "h3", "h4", "h5", "h6", "code", "pre", "svg", "script", "style", "button", "summary", "table", "figure", "label", "select", "nav", "strong"}
BARIS_ASAL = re.compile(r'<p class="(?:asal|unduh|letak)"')
DAFTAR = ("istilah/", "data/kamus/", "ppid/balasan/")  # pages that explain terms anyway, and texts that are to be sent as they stand


@lru_cache(maxsize=4)
def _pola(istilah: tuple[str, ...]) -> re.Pattern[str]:
    """Any of the terms as whole words; an abbreviation only in its own spelling, the longest term first."""
    bagian = []
    for kata in sorted(istilah, key=lambda k: (-len(k), k)):
        polos = re.escape(escape(kata))
        bagian.append(polos if _singkatan(kata) else f"(?i:{polos})")
    return re.compile(rf"(?<![\w&/.-])(?:{'|'.join(bagian)})(?![\w;-]|\.\d)")


def _singkatan(kata: str) -> bool:
    return sum(c.isupper() for c in kata) > 1


def jelaskan(html: str, istilah: Tabel, url: str, bahasa: str = "") -> str:
    """The page with its terms linked, and their explanations at its foot; ``bahasa`` of a page that is not Indonesian."""
    if url in DAFTAR or bahasa:
        return html
    pola = _pola(tuple(r["istilah"] for r in istilah.baris.values()))
    kunci = {(r["istilah"] if _singkatan(r["istilah"]) else r["istilah"].lower()): k for k, r in istilah.baris.items()}
    dipakai: dict[str, None] = {}

    def ganti(m: re.Match[str]) -> str:
        teks = m[0]
        k = kunci.get(teks) or kunci[teks.lower()]
        r = istilah.baris[k]
        bahasa = f' lang="{r["bahasa"]}"' if r["bahasa"] else ""
        if k in dipakai:
            return f"<span{bahasa}>{teks}</span>" if bahasa else teks
        dipakai[k] = None
        judul = f' title="{escape(r["kepanjangan"])}"' if r["kepanjangan"] else ""
        return f'<a class="istilah" href="#istilah-{k}"{judul}{bahasa}>{teks}</a>'

    hasil, terbuka = [], []
    for bagian in TAG.split(html):
        if BARIS_ASAL.match(bagian):
            terbuka.append("nav")  # closed again by the next end of a paragraph
        elif bagian == "</p>" and terbuka[-1:] == ["nav"]:
            terbuka.pop()
        elif bagian.startswith("<"):
            _ikuti(bagian, terbuka)
        elif any(t in KALIMAT for t in terbuka) and not any(t in BIARKAN for t in terbuka):
            bagian = pola.sub(ganti, bagian)
        hasil.append(bagian)
    return "".join(hasil) + _kaki({k: istilah.baris[k] for k in sorted(dipakai)}, url)


def _ikuti(tag: str, terbuka: list[str]) -> None:
    """Keep the list of open elements that matter here."""
    nama = re.match(r"</?([a-zA-Z][\w-]*)", tag)
    if not nama or nama[1].lower() not in KALIMAT | BIARKAN or tag.endswith("/>"):
        return
    if not tag.startswith("</"):
        terbuka.append(nama[1].lower())
    elif nama[1].lower() in terbuka:
        while terbuka.pop() != nama[1].lower():
            pass


def _kaki(istilah: Mapping[str, Mapping[str, str]], url: str) -> str:
    if not istilah:
        return ""
    butir = "".join(
        f'<dt id="istilah-{k}"{_lang(r)}>{escape(r["istilah"])}</dt><dd>{_panjang(r)}{escape(r["arti"])}</dd>' for k, r in istilah.items()
    )
    semua = ke_dari(lambda: url)("istilah/")
    return (
        f'<section class="istilah-halaman" data-search-exclude aria-labelledby="istilah-halaman"><h2 id="istilah-halaman">Istilah di halaman ini</h2>'
        f'<dl class="istilah">{butir}</dl><p><a href="{semua}">Semua istilah</a></p></section>'
    )


def _panjang(r: Mapping[str, str]) -> str:
    return f"<em>{escape(r['kepanjangan'])}</em>. " if r["kepanjangan"] else ""


def _lang(r: Mapping[str, str]) -> str:
    return f' lang="{r["bahasa"]}"' if r["bahasa"] else ""
