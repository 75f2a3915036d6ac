"""Kabar: how a fault is told to staff.

A fault that staff can mend ends the build with one message in Indonesian and
no traceback; a fault of the program keeps its traceback, for the developer.

1. An exception with an attribute `pesan_untuk_staf` brings its own message, wherever it arises.
2. A full disk and a package that is not installed are told in our words.
3. Faults of pages are gathered by `himpun`; what it cannot hold is told here with file and line.
4. What MkDocs says in English about links, navigation and its preview is retold.

The exit code is never 0; `rilis` keeps the published site as it was.
"""

import errno
import logging
import re
from functools import partial

import click
from mkdocs.exceptions import Abort

MILIK_SENDIRI = ("macros", "lakip_calc")

JAM = r"(?P<jam>(?:\[\d\d:\d\d:\d\d\] )?)"
TAUTAN = r"Doc file '(?P<berkas>.+?)' contains an? [a-z ]*'(?P<tautan>.+?)'"
SARAN = r"(?:.*Did you mean '(?P<saran>.+?)'\?)?"
NAV = r"A (?:reference|relative path) to '(?P<tautan>.+?)' is included in the 'nav' configuration, which is not"
TERJEMAHAN = [
    (TAUTAN + r", but .* anchor.*", "docs/{berkas}: tautan '{tautan}' menuju bagian yang tidak ada."),
    (TAUTAN + r".*?" + SARAN, "docs/{berkas}: tautan '{tautan}' tidak menuju berkas di docs/.{saran}"),
    (NAV + r" found.*", "mkdocs.yml, nav: '{tautan}' tidak ada di docs/."),
    (JAM + r"Building documentation\.\.\.", "{jam}Membangun situs ..."),
    (JAM + r"Documentation built in (?P<detik>[\d.]+) seconds", "{jam}Situs dibangun dalam {detik} detik"),
    (JAM + r"Watching paths for changes: (?P<tempat>.+)", "{jam}Perubahan pada {tempat} langsung dibaca."),
    (JAM + r"Serving on (?P<alamat>\S+)( and opening it in a browser)?", "{jam}Buka {alamat} di peramban. Berhenti: tekan Ctrl+C."),
    (JAM + r"Detected file changes", "{jam}Ada berkas yang berubah."),
    (JAM + r"Reloading browsers", "{jam}Halaman di peramban dimuat ulang."),
    (JAM + r"Browser connected: (?P<alamat>.+)", "{jam}Dibuka di peramban: {alamat}"),
    (JAM + r"Shutting down\.\.\.", "{jam}Pratinjau dihentikan."),
]
# what says nothing to whoever writes: how the engine goes about it
BISU = re.compile(JAM + r"(Cleaning site directory|Building documentation to directory: .+|\S*\[macros\].* - .*)", re.DOTALL)
PERMINTAAN = re.compile(JAM + r'"\w+ \S+ \S+" code \d+')


def pasang() -> None:
    """Have MkDocs and mkdocs-macros speak our way from now on."""
    for bagian in ("pages", "nav"):
        logging.getLogger(f"mkdocs.structure.{bagian}").addFilter(terjemahkan)
    logging.getLogger("mkdocs.livereload").addFilter(bukan_permintaan)
    for penulis in logging.getLogger("mkdocs").handlers:  # what the terminal shows, whoever says it
        penulis.addFilter(tanpa_urusan_mesin)
        penulis.addFilter(terjemahkan)
    _dengarkan_macro()


def _dengarkan_macro() -> None:
    """Have mkdocs-macros tell the faults of a page our way."""
    try:
        import jinja2
        from mkdocs_macros.errors import format_error
    except ImportError:
        return
    tulis = partial(kabar_halaman, bawaan=format_error.dispatch(object))
    format_error.register(Exception, tulis)
    format_error.register(jinja2.TemplateSyntaxError, tulis)


def on_build_error(error: Exception) -> None:
    """End the build with our words instead of a traceback."""
    pesan = pesan_staf(error)
    if pesan and not isinstance(error, click.ClickException):  # those MkDocs prints by itself
        raise Abort(pesan) from error


def terjemahkan(catatan):
    """A filter of the log that lets everything through, in Indonesian where we have the words."""
    for pola, kalimat in TERJEMAHAN:
        if kena := re.fullmatch(pola, catatan.getMessage(), re.DOTALL):
            bagian = kena.groupdict()
            bagian["saran"] = f" Mungkin maksudnya '{bagian['saran']}'." if bagian.get("saran") else ""
            catatan.msg, catatan.args = kalimat.format(**bagian), None
            break
    return True


def tanpa_urusan_mesin(catatan):
    """A filter of the terminal: information about the engine's own affairs is not shown, warnings are."""
    return catatan.levelno >= logging.WARNING or not BISU.fullmatch(catatan.getMessage())


def bukan_permintaan(catatan):
    """A filter of the preview's log: what a browser asked for while a build ran is no warning of that build."""
    return not PERMINTAAN.fullmatch(catatan.getMessage())


def pesan_staf(galat):
    """What to tell staff; empty for a fault of the program."""
    while galat is not None:
        pesan = getattr(galat, "pesan_untuk_staf", None)
        if pesan:
            return pesan if isinstance(pesan, str) else str(galat)
        if isinstance(galat, OSError) and galat.errno == errno.ENOSPC:
            return "Ruang penyimpanan habis. Kosongkan sebagian, lalu bangun lagi."
        if isinstance(galat, ModuleNotFoundError) and galat.name and galat.name.split(".")[0] not in MILIK_SENDIRI:
            return f"Paket Python '{galat.name}' belum terpasang. Jalankan: python -m macros bangun"
        galat = galat.__cause__ or galat.__context__
    return ""


def kabar_halaman(error, markdown, page, bawaan):
    """The text mkdocs-macros logs, and publishes where nobody forbids it, for a fault of a page."""
    baris = baris_galat(error)
    match type(error).__name__:
        case "TemplateSyntaxError":
            pesan = f"tulisan di antara kurung kurawal keliru ({error.message})."
        case "UndefinedError":
            pesan = f"{error.message.removesuffix(' is undefined')} tidak dikenal; periksa ejaannya."
        case _:
            pesan = pesan_staf(error)
    if not pesan:
        return bawaan(error, markdown=markdown, page=page)
    # `markdown` no longer has the page's own header; count its lines too.
    baris += page.file.content_string.count("\n") - markdown.count("\n")
    # The heading stays as it is: it is what `pindai` looks for.
    return f"# _Macro Rendering Error_\n\ndocs/{page.file.src_uri}, baris {baris}: {pesan}"


def baris_galat(galat):
    """Line of the page at which a macro failed."""
    baris, jejak = getattr(galat, "lineno", None) or 1, galat.__traceback__
    while jejak:
        if jejak.tb_frame.f_code.co_filename == "<template>":
            baris = jejak.tb_lineno
        jejak = jejak.tb_next
    return baris
