"""``python -m macros denah``: the plan of the house in figures, read from the imports of the code.

1. A module is a file of `lakip_calc` or `macros`; an arrow leads from a module to a module that it imports. What is imported
   inside a function or only for types is an arrow too, but marked (`Cara`).
2. A room is a folder of `macros`, or a file that lies directly in it; `lakip_calc` is one room.
3. `macros/__init__.py` is two things: the root of the project, known to all, and a door (`macros.define_env`: what its function
   imports), known to nobody.
4. A floor is one more than the highest floor below: who knows nobody stands on floor 1. A circle stands on one floor.
5. Knowledge goes to rooms further left in URUTAN only. The rooms of one place do not know each other.

Standard library only: it reads files and imports nothing of what it measures. The tests hold the order with the same functions.
"""

import ast
import sys
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from macros import AKAR
from macros.perintah.pengurai import Pengurai, keluaran_utf8

PAKET = ("lakip_calc", "macros")
MESIN = ("click", "material", "mkdocs", "mkdocs_macros", "zensical")  # only the room `mesin` may know these

# from the ground floor up; rooms on one line stand beside each other
URUTAN = (
    ("lakip_calc",),
    ("tahun",),
    ("tulisan",),
    ("tautan", "gambar"),
    ("halaman",),
    ("modul",),
    ("terbitan", "salinan", "cari"),
    ("rilis", "kosakata"),
    ("mesin", "perintah"),
)
UMUM = ("macros", "simpanan")  # every room may know these: the root of the project and the cache
PINTU = ("define_env", "__main__")  # these may know every room: what MkDocs calls, and the command line

Graf = Mapping[str, set[str]]


class Cara(StrEnum):
    """When an import happens: as the module is loaded, as a function runs, or never (only types are checked)."""

    DIMUAT = "dimuat"
    DIJALANKAN = "dijalankan"
    TIPE = "tipe"


@dataclass(frozen=True)
class Impor:
    """One import, of a module of ours or (by its first name) of a library."""

    dari: str
    ke: str
    cara: Cara
    baris: int


def modul(akar: Path = AKAR) -> dict[str, Path]:
    """Every module of ours by its name; a package has the name of its folder."""
    hasil = {}
    for paket in PAKET:
        for berkas in sorted((akar / paket).rglob("*.py")):
            bagian = berkas.relative_to(akar).with_suffix("").parts
            hasil[".".join(bagian[:-1] if bagian[-1] == "__init__" else bagian)] = berkas
    return hasil


def semua_impor(akar: Path = AKAR) -> list[Impor]:
    """Every import of every module."""
    ada = modul(akar)
    return [i for nama, berkas in ada.items() for i in _impor(nama, berkas, ada)]


def impor(akar: Path = AKAR, cara: Iterable[Cara] = Cara) -> dict[str, set[str]]:
    """The modules of ours that each module of ours imports, in any of these ways."""
    ada, diminta = modul(akar), set(cara)
    hasil: dict[str, set[str]] = {nama: set() for nama in ada}
    for i in semua_impor(akar):
        if i.ke in ada and i.ke != i.dari and i.cara in diminta:
            hasil.setdefault(i.dari, set()).add(i.ke)
    return hasil


def pengimpor(pustaka: Iterable[str], akar: Path = AKAR) -> dict[str, set[str]]:
    """The modules of ours that import one of these libraries, and which."""
    hasil: dict[str, set[str]] = {}
    for i in semua_impor(akar):
        if i.ke in set(pustaka):
            hasil.setdefault(i.dari, set()).add(i.ke)
    return hasil


def kamar(nama: str) -> str:
    """The room of a module: `macros.tahun.tabel.sel` lives in `tahun`."""
    bagian = nama.split(".")
    return bagian[0] if bagian[0] != "macros" or len(bagian) == 1 else bagian[1]


def antar_kamar(graf: Graf) -> dict[str, set[str]]:
    """The same arrows, between rooms."""
    hasil: dict[str, set[str]] = {kamar(m): set() for m in graf}
    for dari, tujuan in graf.items():
        hasil[kamar(dari)] |= {kamar(ke) for ke in tujuan} - {kamar(dari)}
    return hasil


def lingkaran(graf: Graf) -> list[set[str]]:
    """The groups whose members all know each other, directly or through others; the largest first."""
    capai = {m: _capaian(graf, m) for m in graf}
    kelompok = {frozenset(n for n in capai[m] if m in capai[n]) for m in graf if m in capai[m]}
    return [set(k) for k in sorted(kelompok, key=lambda k: (-len(k), sorted(k)))]


def lantai(graf: Graf) -> dict[str, int]:
    """The floor of every member."""
    wakil = _wakil(graf)
    hasil: dict[str, int] = {}

    def hitung(w: str) -> int:
        if w not in hasil:
            hasil[w] = 1 + max((hitung(b) for b in _bawah(graf, wakil, w)), default=0)
        return hasil[w]

    return {m: hitung(wakil[m]) for m in graf}


def rantai(graf: Graf) -> list[str]:
    """One longest chain of imports, from the highest floor down; a circle in it is named by one of its members."""
    tinggi, wakil = lantai(graf), _wakil(graf)
    hasil: list[str] = []
    calon = set(wakil.values())
    while calon:
        hasil.append(min(calon, key=lambda m: (-tinggi[m], m)))
        calon = _bawah(graf, wakil, hasil[-1])
    return hasil


def tanpa_tempat(graf: Graf, urutan: Iterable[Iterable[str]] = URUTAN) -> set[str]:
    """The rooms that the order does not name."""
    return {kamar(m) for m in graf} - {nama for sebelah in urutan for nama in sebelah} - {*UMUM, *PINTU}


def melawan(graf: Graf, urutan: Iterable[Iterable[str]] = URUTAN) -> list[tuple[str, str]]:
    """The arrows between modules that go against the order of the rooms; see also `tanpa_tempat`."""
    tempat = {nama: n for n, sebelah in enumerate(urutan) for nama in sebelah}
    hasil = []
    for dari, ke in ((d, k) for d, tujuan in sorted(graf.items()) for k in sorted(tujuan)):
        a, b = kamar(dari), kamar(ke)
        if a != b and b not in UMUM and tempat.get(b, -1) >= tempat.get(a, len(tempat)):
            hasil.append((dari, ke))
    return hasil


def _impor(nama: str, berkas: Path, ada: Mapping[str, Path]) -> Iterator[Impor]:
    paket = nama if berkas.name == "__init__.py" else nama.rpartition(".")[0]
    for simpul, cara in _simpul(ast.parse(berkas.read_text(encoding="utf-8")), Cara.DIMUAT):
        if isinstance(simpul, ast.Import):
            tujuan = [alias.name for alias in simpul.names]
        else:
            asal = _asal(simpul, paket)
            tujuan = [f"{asal}.{a.name}" if f"{asal}.{a.name}" in ada else asal for a in simpul.names]
        for ke in dict.fromkeys(tujuan):
            yield Impor(_pintu(nama, cara), ke if ke in ada else ke.split(".")[0], cara, simpul.lineno)


def _pintu(nama: str, cara: Cara) -> str:
    """The module that imports; of `macros` only what is imported as it is loaded (rule 3)."""
    return "macros.define_env" if nama == "macros" and cara is Cara.DIJALANKAN else nama


def _simpul(simpul: ast.AST, cara: Cara) -> Iterator[tuple[ast.Import | ast.ImportFrom, Cara]]:
    """Every import under a node, and when it happens."""
    if isinstance(simpul, ast.Import | ast.ImportFrom):
        yield simpul, cara
    for anak in ast.iter_child_nodes(simpul):
        if isinstance(simpul, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda) and cara is Cara.DIMUAT:
            yield from _simpul(anak, Cara.DIJALANKAN)
        elif isinstance(simpul, ast.If) and "TYPE_CHECKING" in ast.unparse(simpul.test) and anak in simpul.body:
            yield from _simpul(anak, Cara.TIPE)
        else:
            yield from _simpul(anak, cara)


def _asal(simpul: ast.ImportFrom, paket: str) -> str:
    """The module after `from`, in full."""
    if not simpul.level:
        return simpul.module or ""
    bagian = paket.split(".")
    return ".".join([*bagian[: len(bagian) - simpul.level + 1], *filter(None, [simpul.module])])


def _capaian(graf: Graf, mulai: str) -> set[str]:
    """Everything that can be reached from here by at least one arrow."""
    hasil: set[str] = set()
    tunggu = [mulai]
    while tunggu:
        baru = graf[tunggu.pop()] - hasil
        hasil |= baru
        tunggu += baru
    return hasil


def _wakil(graf: Graf) -> dict[str, str]:
    """Who speaks for each member: the first of its circle, or itself."""
    return {m: m for m in graf} | {m: min(k) for k in lingkaran(graf) for m in k}


def _bawah(graf: Graf, wakil: Mapping[str, str], w: str) -> set[str]:
    """What a member and its circle know outside of that circle."""
    return {wakil[k] for m in graf if wakil[m] == w for k in graf[m]} - {w}


# --- the command ----------------------------------------------------------------------------------


def laporan(akar: Path) -> list[str]:
    """The figures as lines for the screen."""
    berkas = modul(akar)
    panjang = [isi.count("\n") for isi in (b.read_text(encoding="utf-8") for b in berkas.values())]
    mesin = {m: "kamar mesin" if kamar(m) == "mesin" else "di luar kamar mesin" for m in pengimpor(MESIN, akar)}
    baris = [f"{len(berkas)} modul, {sum(panjang)} baris, yang terpanjang {max(panjang)} baris"]
    for judul, cara in (("Saat modul dimuat", [Cara.DIMUAT]), ("Termasuk yang diimpor di dalam fungsi", [Cara.DIMUAT, Cara.DIJALANKAN])):
        graf = impor(akar, cara)
        baris += ["", f"{judul}:", *_angka("modul", graf), *_angka("kamar", antar_kamar(graf))]
    salah, asing = melawan(impor(akar)), tanpa_tempat(impor(akar))
    if asing:
        baris += ["", f"Kamar tanpa tempat dalam urutan ({len(asing)}): {', '.join(sorted(asing))}"]
    baris += ["", f"Melawan urutan kamar: {len(salah)}", *(f"- {dari} -> {ke}" for dari, ke in salah)]
    baris += ["", f"Mengenal mesin situs ({', '.join(MESIN)}): {len(mesin)}", *(f"- {m} ({tempat})" for m, tempat in sorted(mesin.items()))]
    return baris


def _angka(sebutan: str, graf: Graf) -> list[str]:
    putaran, jalan = lingkaran(graf), rantai(graf)
    return [
        f"- {len(graf)} {sebutan}, {max(lantai(graf).values())} lantai, {sum(map(len, graf.values()))} panah, {len(putaran)} lingkaran",
        *(f"  lingkaran: {', '.join(sorted(k))}" for k in putaran),
        f"  rantai terpanjang: {' > '.join(jalan)}",
    ]


def main(argumen: list[str]) -> int:
    """Print the figures of this project, or of another copy of it."""
    keluaran_utf8()
    pengurai = Pengurai("denah", "Mengukur susunan kode: modul, kamar, lantai, panah, lingkaran.")
    pengurai.add_argument("folder", metavar="FOLDER", nargs="?", type=Path, default=AKAR, help="salinan proyek lain yang diukur")
    akar = pengurai.parse_args(argumen).folder
    if not modul(akar):
        pengurai.error(f"di {akar} tidak ada {' dan '.join(PAKET)}")
    print("\n".join(laporan(akar)))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
