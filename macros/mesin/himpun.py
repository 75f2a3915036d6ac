"""Himpun: faults of all pages arrive together, with those of the data.

1. Before anything is drawn, what staff wrote is looked at once (`rilis.awal`).
2. A word that fails, a name that nobody knows and brackets that cannot be read are remembered with file and line;
   the page goes on with an empty text in their place, and so does the build.
3. When all pages are drawn, and before one is written, the build ends with the whole list.

A fault of the program is no fault of a page: it passes through, for the developer.
"""

import re
import sys
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

import jinja2
from jinja2.exceptions import UndefinedError
from jinja2.runtime import Undefined
from jinja2.utils import missing
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files

from macros.mesin.kabar import baris_galat, pesan_staf
from macros.mesin.peringatan import Peringatan
from macros.rilis.awal import galat_awal
from macros.tahun.galat import Galat, GalatData, GalatHalaman, mungkin

TEMPLAT = "<template>"  # how the engine calls a page that it draws
BUKA = re.compile(r"\{\{|\{%|\{#")
TUTUP = {"{{": "}}", "{%": "%}", "{#": "#}"}
MASALAH = "tulisan di antara kurung kurawal tidak dapat dihitung; tulis satu kata saja di antara {{ dan }}"
LENGKUNG = "“”‘’„«»"


class Himpun:
    """The faults of one build."""

    def __init__(self) -> None:
        self.galat: list[Galat] = []
        self.sisipan: dict[str, str] = {}  # written files that stand inside a made page, by their path under docs/
        self._mesin: Any = None
        self._sumber = ""  # what is being drawn, without the head of its page

    def lihat_awal(self, config: MkDocsConfig) -> None:
        """Look at what was written."""
        akar = Path(config.config_file_path).parent
        docs = Path(config.docs_dir)
        self.galat = galat_awal(akar, docs.relative_to(akar).as_posix()) if docs.is_relative_to(akar) else []

    def tanpa_tahun(self, lain: Iterable[str]) -> None:
        """Forget what is wrong with years that this build leaves out: a draft hinders nobody."""
        milik = tuple(f"{folder}/{tahun}/" for tahun in lain for folder in ("data", "docs"))
        self.galat = [g for g in self.galat if not g.berkas.startswith(milik)]

    def dengar(self, config: MkDocsConfig) -> None:
        """Hear the faults of words from now on, where the settings let none of them pass."""
        mesin: Any = config.plugins.get("macros")
        if mesin is None or not mesin.config["on_error_fail"]:
            return
        self._mesin, env = mesin, mesin.env
        env.undefined = self._tak_dikenal()
        for nama in mesin.macros:
            env.globals[nama] = self._jaga(env.globals[nama])
        env.from_string = partial(self._susun, env, env.from_string)

    def ganti_yang_rusak(self, files: Files, config: MkDocsConfig) -> None:
        """A page that cannot be read is drawn empty, so that the others still tell their faults."""
        rusak = {g.berkas for g in self.galat}
        for berkas in list(files):
            if f"docs/{berkas.src_uri}" in rusak and berkas.generated_by is None:
                files.remove(berkas)
                files.append(File.generated(config, berkas.src_uri, content="# -\n"))

    def akhiri(self, peringatan: Peringatan, akar: Path) -> None:
        """End the build if a page is at fault; what warnings say of pages is told in the same list."""
        if self.galat:
            lain = peringatan.sebagai_galat(akar)
            peringatan.tinggalkan_yang_bertempat()
            raise GalatData([*self.galat, *lain])

    def gabung(self, galat: Exception) -> Exception:
        """Faults of the data together with those of the pages."""
        if isinstance(galat, GalatData) and self.galat:
            return GalatData([*galat.galat, *self.galat])
        return galat

    # --- words ------------------------------------------------------------------------------

    def _jaga(self, kata: Callable[..., Any]) -> Callable[..., Any]:
        """A word that is remembered where it fails, and then says nothing."""

        def terjaga(*args: Any, **kwargs: Any) -> Any:
            if hilang := [n for n in _dalam((*args, *kwargs.values())) if isinstance(n, Undefined)]:
                for nama in hilang:
                    str(nama)
                return ""
            try:
                return kata(*args, **kwargs)
            except GalatData as salah:
                self.galat += salah.galat
            except Exception as salah:
                if not (pesan := pesan_staf(salah)):
                    raise
                if isinstance(salah, GalatHalaman) and not salah.galat.berkas.startswith("docs/"):
                    self.galat.append(salah.galat)
                else:
                    self._catat(pesan, _baris_kini())
            return ""

        # the engine looks at these marks of a function, to know what to hand it
        vars(terjaga).update(vars(kata) if hasattr(kata, "__dict__") else {})
        return terjaga

    def _tak_dikenal(self) -> type[Undefined]:
        """What stands for a name that nobody knows: it is remembered once, and says nothing."""
        catat, dikenal = self._catat, self._mesin.env.globals

        class TakDikenal(Diam):
            def __init__(self, hint: Any = None, obj: Any = missing, name: Any = None, exc: Any = UndefinedError) -> None:
                super().__init__(hint, obj, name, exc)
                self._sudah = False

            def _dipakai(self) -> None:
                if not self._sudah:
                    self._sudah = True
                    ada = dikenal if self._undefined_obj is missing else ()
                    catat(f"'{self._undefined_name}' tidak dikenal; periksa ejaannya{mungkin(self._undefined_name, ada)}", _baris_kini())

        return TakDikenal

    # --- pages ------------------------------------------------------------------------------

    def _susun(self, env: jinja2.Environment, asli: Callable[[str], jinja2.Template], sumber: str, *_: Any, **__: Any) -> "Templat":
        """The page as a template; pieces that cannot be read are remembered and left out."""
        self._sumber = sumber
        try:
            return Templat(sumber, asli, self)
        except jinja2.TemplateSyntaxError as salah:
            utuh = self._tanpa_yang_keliru(env, sumber)
            try:
                if utuh == sumber:
                    raise
                return Templat(utuh, asli, self)
            except jinja2.TemplateSyntaxError:
                if utuh == sumber:
                    self._catat("tulisan di antara kurung kurawal keliru; periksa pasangan {{ }} dan {% %}", salah.lineno)
                return Templat("", asli, self)

    def _tanpa_yang_keliru(self, env: jinja2.Environment, sumber: str) -> str:
        utuh = sumber
        for mulai, akhir, masalah in salah_kurung(env, sumber):
            self._catat(masalah, sumber[:mulai].count("\n") + 1)
            kosong = re.sub(r"[^\n]", " ", sumber[mulai:akhir])
            utuh = utuh[:mulai] + kosong + utuh[akhir:]
        return utuh

    def _catat(self, pesan: str, baris: int) -> None:
        """Remember a fault of the page being drawn; ``baris`` is a line of what is drawn, without the head."""
        berkas, pesan = self._mesin.page.file, pesan.rstrip(".")
        if nomor := self._baris_sisipan(berkas.src_uri, baris):
            self.galat.append(Galat(f"docs/{berkas.src_uri}", nomor, "", pesan))
            return
        if berkas.generated_by:  # made by the hundred, from one pattern: the first speaks for all
            if pesan not in {g.masalah for g in self.galat}:
                self.galat.append(Galat(f"docs/{berkas.src_uri} (halaman buatan program)", 0, "", pesan))
            return
        seluruhnya = berkas.content_string
        letak = seluruhnya.rfind(self._sumber)
        awal = seluruhnya[:letak].count("\n") if letak >= 0 else 0
        self.galat.append(Galat(f"docs/{berkas.src_uri}", awal + baris, "", pesan))

    def _baris_sisipan(self, berkas: str, baris: int) -> int:
        """The line of a written file that stands inside a made page; 0 where the line is not from there."""
        isi, digambar = self.sisipan.get(berkas, "").splitlines(), self._sumber.splitlines()
        satu = digambar[baris - 1] if 0 < baris <= len(digambar) else ""
        return isi.index(satu) + 1 if satu.strip() and satu in isi else 0


class Diam(Undefined):
    """A name without a value: whatever is asked of it, it is told to ``_dipakai``, and the answer is nothing."""

    def _dipakai(self) -> None:
        """Somebody used it."""

    def _kosong(self, *_: Any, **__: Any) -> Any:
        self._dipakai()
        return Diam()

    def __getattr__(self, nama: str) -> Any:
        if nama.startswith("__") or nama == "jinja_pass_arg":  # the engine asks what kind of function it is
            raise AttributeError(nama)
        return self._kosong()

    def __str__(self) -> str:
        self._dipakai()
        return ""

    def __len__(self) -> int:
        self._dipakai()
        return 0

    def __iter__(self) -> Iterator[Any]:
        self._dipakai()
        return iter(())

    def __bool__(self) -> bool:
        self._dipakai()
        return False

    def __eq__(self, lain: object) -> bool:
        self._dipakai()
        return False

    __hash__ = Undefined.__hash__
    __call__ = __getitem__ = _kosong
    __add__ = __radd__ = __sub__ = __rsub__ = __mul__ = __rmul__ = __truediv__ = __rtruediv__ = __mod__ = __rmod__ = _kosong
    __lt__ = __le__ = __gt__ = __ge__ = __neg__ = __pos__ = _kosong


class Templat:
    """A page ready to be drawn; a line that cannot be worked out is remembered like the faults of words, and left out."""

    def __init__(self, sumber: str, susun: Callable[[str], jinja2.Template], himpun: Himpun):
        self._sumber, self._asli, self._himpun = sumber, susun, himpun
        self._templat = susun(sumber)

    def render(self, **variabel: Any) -> str:
        """The page drawn."""
        sumber, templat = self._sumber, self._templat
        for _ in range(sumber.count("\n") + 1):
            try:
                return templat.render(**variabel)
            except (jinja2.TemplateRuntimeError, TypeError) as salah:
                baris = baris_galat(salah)
                self._himpun._catat(MASALAH, baris)
                sumber = _tanpa_baris(sumber, baris)
            try:
                templat = self._asli(sumber)
            except jinja2.TemplateSyntaxError:  # the line began or ended a block
                break
        return ""


def _tanpa_baris(sumber: str, baris: int) -> str:
    semua = sumber.split("\n")
    semua[baris - 1] = BUKA.sub("", semua[baris - 1]).replace("}}", "")
    return "\n".join(semua)


def _baris_kini() -> int:
    """The line of the page that is being drawn just now."""
    bingkai = sys._getframe(1)
    while bingkai is not None:
        if bingkai.f_code.co_filename == TEMPLAT:
            templat = bingkai.f_globals.get("__jinja_template__")
            return templat.get_corresponding_lineno(bingkai.f_lineno) if templat else 1
        bingkai = bingkai.f_back  # type: ignore[assignment]
    return 1


def _dalam(nilai: Iterable[Any]) -> Iterator[Any]:
    """Every value, also those inside lists."""
    for satu in nilai:
        if isinstance(satu, (list, tuple)):
            yield from _dalam(satu)
        else:
            yield satu


def salah_kurung(env: jinja2.Environment, sumber: str) -> Iterator[tuple[int, int, str]]:
    """Each piece between brackets that cannot be read: where it begins and ends, and what is wrong with it."""
    letak = 0
    while kena := BUKA.search(sumber, letak):
        tutup = sumber.find(TUTUP[kena[0]], kena.end())
        lain = BUKA.search(sumber, kena.end())
        akhir_baris = sumber.find("\n", kena.start()) if "\n" in sumber[kena.start() :] else len(sumber)
        if tutup < 0 or (lain and lain.start() < tutup):
            letak = min(akhir_baris, lain.start() if lain else akhir_baris)
            potong = sumber[kena.start() : letak].strip()
            yield kena.start(), letak, f"'{potong}' dibuka dengan {kena[0]} tanpa ditutup dengan {TUTUP[kena[0]]}; tulis keduanya"
            continue
        letak = tutup + 2
        potong = sumber[kena.start() : letak]
        if kena[0] == "{{" and (masalah := _salah_tulis(env, potong)):
            yield kena.start(), letak, f"'{' '.join(potong.split())}' tidak dapat dibaca; {masalah}"


def _salah_tulis(env: jinja2.Environment, potong: str) -> str:
    """What to write instead of one piece; empty where it can be read."""
    try:
        env.parse(potong)
    except jinja2.TemplateSyntaxError:
        if any(tanda in potong for tanda in LENGKUNG):
            return "ganti tanda petik lengkung dengan tanda petik lurus"
        buka, tutup = potong.count("("), potong.count(")")
        if buka != tutup:
            return f"kurung bukanya {buka}, kurung tutupnya {tutup}; samakan banyaknya"
        if potong.count('"') % 2 or potong.count("'") % 2:
            return "tanda petiknya tidak berpasangan; tulis di kedua ujung"
        return 'periksa koma dan tanda petiknya; tulis seperti {{ tabel("dpt", kolom=["l", "p"]) }}'
    return ""
